/* SPDX-License-Identifier: GPL-3.0-or-later */
/* relevance.h - how well each sentence, and what surrounds it, answers a query. */
#ifndef SUMMI_RANK_RELEVANCE_H
#define SUMMI_RANK_RELEVANCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "term/terms.h"

/*
 * For each row of `terms` its relevance to the query, which is row `query` of them: BM25 of the row
 * itself plus BM25 of its passage (Robertson et al. 1995), which is the row and the nearest rows of
 * its `paragraph`, since the sentence after the one that is like a question often has the answer.
 * The square of it, so that one good passage counts for more than several poor ones.  All are 0 if
 * no row has a term of the query.  Linear.  NULL: no memory.
 */
double *summi_relevance(summi_arena *arena, const summi_terms *terms, const uint32_t *paragraph,
                        size_t query);

#endif
