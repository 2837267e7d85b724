/* SPDX-License-Identifier: MIT */
/* list_mark.h - finds lists that run on inside a block: "1. one 2. two", "a) one b) two". */
#ifndef SUMMI_SENTENCE_LIST_MARK_H
#define SUMMI_SENTENCE_LIST_MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct summi_list_mark {
    size_t start;
    size_t end;
    bool accepted; /* part of a list: a mark of the same style counts up before or after it */
};

struct summi_list_marks {
    struct summi_list_mark *items; /* in the order of the text */
    size_t count;
    size_t capacity;
};

/* Finds what looks like a mark in text[start, end).  False if there is no memory. */
bool summi_list_marks_find(summi_arena *arena, const unsigned char *text, size_t start, size_t end,
                           struct summi_list_marks *marks);

#endif
