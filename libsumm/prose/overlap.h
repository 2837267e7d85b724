/* SPDX-License-Identifier: MIT */
/* overlap.h - finds what several texts have in common, as retrieved passages do. */
#ifndef SUMMI_PROSE_OVERLAP_H
#define SUMMI_PROSE_OVERLAP_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/progress.h"
#include "layout/block.h"
#include "sentence/sentence.h"
#include "summ.h"

/* Several texts, with all their blocks and sentences. */
typedef struct summi_collection {
    const summ_text *texts;
    size_t text_count;
    const summi_block_list *blocks;
    const summi_sentence_list *sentences;
    const size_t *words; /* of each sentence */
} summi_collection;

/*
 * Passes over what counts once: each block of prose that an earlier text has letter for letter, and
 * the first or the last sentence of a text if it is a piece of one that another text has in full.
 * Sentences that are passed over already stay so.  Linear.  SUMM_OK, SUMM_E_MEMORY,
 * SUMM_E_CANCELLED.
 */
int summi_overlap_find(summi_arena *arena, const summi_collection *collection,
                       summi_progress *progress, uint8_t *passed);

#endif
