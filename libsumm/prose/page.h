/* SPDX-License-Identifier: MIT */
/* page.h - what is known of a text before it is judged what of it is prose. */
#ifndef SUMMI_PROSE_PAGE_H
#define SUMMI_PROSE_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/progress.h"
#include "language/language.h"
#include "layout/block.h"
#include "sentence/sentence.h"

/* One text of the document, its blocks and its sentences. */
typedef struct summi_page {
    const unsigned char *text;
    int lines; /* enum summ_lines */
    const summi_block *blocks;
    size_t block_count;
    uint32_t first_block; /* the number of blocks[0] in the document */
    const summi_sentence *sentences;
    size_t sentence_count;
    const size_t *words; /* of each sentence */
} summi_page;

/* What is known of a block. */
typedef struct summi_block_facts {
    uint32_t words; /* UINT32_MAX if there are more */
    uint32_t sentences;
    uint32_t first;   /* the number of its first sentence on the page */
    uint32_t notices; /* sentences that are notices by themselves */
    uint8_t phrase;   /* enum summi_phrase_kind: with which it begins */
    uint8_t verdict;  /* enum summ_passed_over, for all its sentences */
    bool terminated;
    bool repeated;     /* the text has it more than once */
    bool first_copy;   /* and this is the first time */
    bool notice_first; /* its first sentence is a notice */
} summi_block_facts;

/* What is known of a page as a whole. */
typedef struct summi_page_facts {
    const summi_page *page;
    const summi_language *language;
    summi_block_facts *blocks;
    size_t words;          /* of all blocks */
    size_t repeated_words; /* of those that are repeated */
    bool terminators;      /* its prose ends with terminators */
    bool pile;             /* a list of sentences, not of paragraphs */
    summi_progress *progress;
    size_t steps; /* those of which summi_page_step() was told */
} summi_page_facts;

/* Looks at each block by itself.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_CANCELLED. */
int summi_page_survey(summi_arena *arena, summi_page_facts *facts);

/*
 * With what phrase of furniture text[start, end) begins.  A name and a colon may come before what
 * the chair of a meeting says: "The Speaker: I call the member for Lindau."
 */
enum summi_phrase_kind summi_page_phrase(const summi_page_facts *facts, size_t start, size_t end);

/*
 * To be called for each block or sentence that a pass over the page is done with; tells the caller
 * now and then how far it has come.  SUMM_OK, SUMM_E_CANCELLED.
 */
int summi_page_step(summi_page_facts *facts);

#endif
