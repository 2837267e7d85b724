/* SPDX-License-Identifier: MIT */
/* terms.h - counts the terms of sentences. */
#ifndef SUMMI_TERM_TERMS_H
#define SUMMI_TERM_TERMS_H

#include <stddef.h>
#include <stdint.h>

#include "term/beginning.h"
#include "term/lexicon.h"
#include "base/arena.h"
#include "base/progress.h"

/* One term of a row and how often the row has it. */
typedef struct summi_term_count {
    uint32_t term;
    uint32_t count;
} summi_term_count;

/*
 * The terms of a document, a row a sentence.  Terms are numbered by rising document frequency (the
 * number of rows that have them), so that in each row, sorted by term, the telling ones come first.
 */
typedef struct summi_terms {
    summi_term_count *entries;
    size_t count;   /* entries in all */
    size_t *starts; /* rows + extra + 1: where each row begins */
    size_t rows;
    size_t extra; /* further rows that do not count in df: a query, a title */
    uint32_t *df; /* rows that have the term */
    size_t term_count;
    size_t capacity; /* of entries */
    /* Of each row, and the themes of all rows; both stay when the terms are released. */
    summi_beginning *beginnings;
    uint32_t *themes;
} summi_terms;

/*
 * Counts the terms of `rows` runs, and of `extra` more after them, and ends the document of the
 * lexicon. text_of[] has the text of each row.  Linear.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT,
 * SUMM_E_CANCELLED.
 */
int summi_terms_count(summi_arena *arena, summi_lexicon *lexicon, const summi_run *runs,
                      const uint32_t *text_of, size_t rows, size_t extra, summi_progress *progress,
                      summi_terms *terms);

/* Gives the memory of the terms back, as far as it is large. */
void summi_terms_release(summi_arena *arena, summi_terms *terms);

#endif
