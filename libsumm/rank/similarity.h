/* SPDX-License-Identifier: MIT */
/* similarity.h - how similar two sentences are, in a form that sums up without looking at pairs. */
#ifndef SUMMI_RANK_SIMILARITY_H
#define SUMMI_RANK_SIMILARITY_H

#include <stddef.h>

#include "base/algebra.h"
#include "base/arena.h"
#include "term/terms.h"

/*
 * One term of a similarity: row_left[i] row_right[j] (sum over common terms of left[i] right[j]).
 * `left` and `right` are parallel to the data of the matrix; a multiplier of a row that is NULL is
 * 1.
 */
typedef struct summi_factor {
    const double *left, *right;
    const double *row_left, *row_right;
} summi_factor;

/*
 * s(i, j) as a sum of factors.  The weighted sum of s(i, j) over many j then takes, for each
 * factor, one dot product of row i with the weighted sum of the rows j.
 */
typedef struct summi_similarity {
    const summi_matrix *matrix; /* which terms each row has */
    summi_factor *factors;
    size_t count;
    double threshold; /* above 0: s counts as 1 from here on, and as 0 below; has no such form */
} summi_similarity;

/* The cosine: the dot product of the rows of the matrix.  SUMM_OK, SUMM_E_MEMORY, as below. */
int summi_similarity_cosine(summi_arena *arena, const summi_matrix *matrix, double threshold,
                            summi_similarity *similarity);

/*
 * Mihalcea and Tarau (2004): the number of common terms over ln(tokens of i) + ln(tokens of j), and
 * 0 where both have one token.  A factor for each number of tokens that occurs, or, where these are
 * many, an exponential sum, exact to about 1e-13.
 */
int summi_similarity_overlap(summi_arena *arena, const summi_terms *terms,
                             const summi_matrix *matrix, summi_similarity *similarity);

/*
 * BM25 of i as a query to j plus that of j as a query to i (Barrios et al. 2016, made symmetric),
 * with k1 = 1.2, b = .75 and idf = ln(1 + (n - df + .5) / (df + .5)), which is never negative.
 */
int summi_similarity_bm25(summi_arena *arena, const summi_terms *terms, const summi_matrix *matrix,
                          summi_similarity *similarity);

/* s(i, j) of two different rows; the same for (j, i) to the last bit. */
double summi_similarity_between(const summi_similarity *similarity, size_t row, size_t other);

#endif
