/* SPDX-License-Identifier: MIT */
/* summary.h - the summary object: chosen sentences and their paragraph, in one block of memory. */
#ifndef SUMMI_API_SUMMARY_H
#define SUMMI_API_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/progress.h"
#include "options/caller_text.h"
#include "term/terms.h"

/* What a summary is made of; everything is copied. */
typedef struct summi_summary_parts {
    const summi_run *runs; /* the text of each sentence, in the order of the summary */
    const bool *continued; /* whether it goes on in the line of the one before: windows of words */
    const summi_hyphens *hyphens; /* of the texts */
    size_t count;
    size_t words;
    uint32_t flags;
    const char *language;
    bool cut;                      /* the last sentence ends with an ellipsis */
    bool spaceless;                /* the language writes no space between sentences */
    const char *full_stop;         /* after a sentence that ends with no mark, before the next */
    unsigned terminators;          /* of the language; see unicode/terminator.h */
    const summi_caller_text *mark; /* of what is left out */
    const char *const *openings;   /* what comes before each sentence, to complete a quotation */
    const char *const *closings;   /* and after it */
    const bool *marks; /* whether it comes before each sentence, and at the end; NULL: nowhere */
} summi_summary_parts;

/*
 * Makes a summary, which outlives the arena but has its allocator and counts towards its limit.
 * The caller fills in its *sentences, which may be most of it.  SUMM_OK, SUMM_E_MEMORY,
 * SUMM_E_CANCELLED.
 */
int summi_summary_new(summi_arena *arena, const summi_summary_parts *parts,
                      summi_progress *progress, summ_summary **summary, summ_sentence **sentences);

#endif
