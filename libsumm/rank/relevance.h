/* SPDX-License-Identifier: MIT */
/* relevance.h - how well each sentence, and what surrounds it, answers a query. */
#ifndef SUMMI_RANK_RELEVANCE_H
#define SUMMI_RANK_RELEVANCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "rank/hits.h"
#include "term/terms.h"

typedef struct summi_relevance {
    double *of_row; /* all are 0 if no row has anything of the query */
    double most;    /* the share of the query, by weight, that the passage with most of it has */
} summi_relevance;

/*
 * How relevant each row is to a query: BM25 of the row itself plus BM25 of its passage (Robertson
 * et al. 1995), which is the row and the nearest rows of its `paragraph`, since the sentence after
 * the one that is like a question often has the answer.  The square of it, so that one good passage
 * counts for more than several poor ones.  Linear.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_relevance_find(summi_arena *arena, const summi_terms *terms, const summi_hits *hits,
                         const uint32_t *paragraph, summi_relevance *relevance);

#endif
