/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text.h - finds out what line breaks mean in a text and cuts it into blocks. */
#ifndef SUMMI_LAYOUT_TEXT_H
#define SUMMI_LAYOUT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"

/* A run of text in which a line break is mere white space: a paragraph, a heading, a list item. */
typedef struct summi_block {
    size_t start;      /* first byte, not white space */
    size_t end;        /* behind the last byte, not white space */
    uint32_t text;     /* index of the text */
    bool blank_before; /* a blank line or the start of the text precedes it */
    bool blank_after;  /* a blank line or the end of the text follows it */
} summi_block;

typedef struct summi_block_list {
    summi_block *items;
    size_t count;
    size_t capacity;
} summi_block_list;

/* Where the text begins behind a byte order mark. */
size_t summi_text_begin(const unsigned char *text, size_t length);

/* How the lines of a text are laid out. */
typedef struct summi_layout {
    int lines;            /* what line breaks mean: enum summ_lines without SUMM_LINES_AUTO */
    unsigned width;       /* SUMM_LINES_WRAPPED: the column at which lines were wrapped */
    unsigned terminators; /* of the language; see unicode/terminator.h */
} summi_layout;

/*
 * `lines` is what the caller says, perhaps SUMM_LINES_AUTO; `terminators` are those of the language.  One
 * pass over the text at most.
 */
summi_layout summi_text_find_layout(const unsigned char *text, size_t length, int lines,
                                    unsigned terminators);

/*
 * Appends the blocks of a text of this layout: ordered, disjoint, covering all that
 * is not white space.  Linear.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_text_split(summi_arena *arena, const unsigned char *text, size_t length, uint32_t index,
                     const summi_layout *layout, summi_block_list *blocks);

/* Takes white space off both ends of [*start, *end). */
void summi_text_trim(const unsigned char *text, size_t *start, size_t *end);

/* Where the run without white space at `p` ends. */
const unsigned char *summi_text_word_end(const unsigned char *p, const unsigned char *end);

/* Whether the text in [start, end) ends like a sentence: a terminator, then closers at most. */
bool summi_text_is_terminated(const unsigned char *text, size_t start, size_t end,
                              unsigned terminators);

#endif
