/* SPDX-License-Identifier: MIT */
/* hits.h - what rows have in common with a query: words, and runs of characters. */
#ifndef SUMMI_RANK_HITS_H
#define SUMMI_RANK_HITS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/progress.h"
#include "term/terms.h"

/*
 * A unit of the query is a term or a run of four characters.  Runs find what terms do not: a word
 * in a form that its stemmer does not know, a part of a compound, and whatever is said in scripts
 * that write no spaces (McNamee and Mayfield 2004).
 */
typedef struct summi_hits {
    size_t rows, units;
    summi_term_count *entries; /* which units a row has, and how often */
    size_t count, capacity;
    size_t *starts; /* rows + 1: where each row begins */
    double *weight; /* of each unit: how rare it is among the rows */
    double all;     /* the weight of all units together */
} summi_hits;

/*
 * Finds what the rows of `terms`, which are cut from `runs`, have in common with row `query` of
 * them.  Linear in the rows and the query.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_CANCELLED.
 */
int summi_hits_find(summi_arena *arena, const summi_language *language, const summi_terms *terms,
                    const summi_run *runs, size_t query, summi_progress *progress,
                    summi_hits *hits);

/* Gives the memory of the hits back, as far as it is large. */
void summi_hits_release(summi_arena *arena, summi_hits *hits);

#endif
