/* SPDX-License-Identifier: MIT */
/* space.h - where sentences end in languages without terminators: at spaces. */
#ifndef SUMMI_SENTENCE_SPACE_H
#define SUMMI_SENTENCE_SPACE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "sentence/scan.h"

/* The spaces of a block at which sentences end, in the order of the text. */
struct summi_spaces {
    size_t *items;
    size_t count;
};

/*
 * Chooses the spaces at which the sentences of a block in Thai or Lao end.  False if there is no
 * memory.
 */
bool summi_spaces_choose(summi_arena *arena, const struct summi_scan *scan,
                         struct summi_spaces *spaces);

#endif
