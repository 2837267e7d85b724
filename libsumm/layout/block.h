/* SPDX-License-Identifier: MIT */
/* block.h - cuts a text into blocks: paragraphs, headings, list items. */
#ifndef SUMMI_LAYOUT_BLOCK_H
#define SUMMI_LAYOUT_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "layout/line_breaks.h"
#include "summ.h"

/* A run of text in which a line break is only white space: a paragraph, a heading, a list item. */
typedef struct summi_block {
    size_t start;      /* the first byte that is not white space */
    size_t end;        /* after the last byte that is not white space */
    uint32_t text;     /* index of the text */
    bool blank_before; /* a blank line or the start of the text precedes it */
    bool blank_after;  /* a blank line or the end of the text follows it */
    bool dateline;     /* it is the dateline of the block after it */
    uint8_t kind;      /* enum summ_block_kind: what the host knows of it */
} summi_block;

typedef struct summi_block_list {
    summi_block *items;
    size_t count;
    size_t capacity;
    size_t most; /* no more may be appended than this; 0: any number */
} summi_block_list;

/*
 * Appends the blocks of text `index`, which has this layout: ordered, disjoint, covering all that
 * is not white space.  Its `blocks` are taken as they are, but for white space at their ends; what
 * is between them is split by its lines.  Linear.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT_SENTENCES
 * where there are more than may be appended, for each has a sentence.
 */
int summi_blocks_split(summi_arena *arena, const summ_text *text, uint32_t index,
                       const summi_layout *layout, summi_block_list *blocks);

/* Whether text[start, end) is "--", which opens the signature of a message. */
bool summi_is_signature_mark(const unsigned char *text, size_t start, size_t end);

#endif
