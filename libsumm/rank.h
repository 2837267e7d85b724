/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rank.h - directed TextRank over the similarity graph of the rows of a matrix. */
#ifndef SUMMI_RANK_H
#define SUMMI_RANK_H

#include <stdbool.h>
#include <stddef.h>
#include <gsl/gsl_spmatrix.h>

#include "memory.h"

/* Which way the votes are summed up; both give the same scores. */
enum summi_graph {
    SUMMI_GRAPH_BY_COST, /* whatever is cheaper */
    SUMMI_GRAPH_DENSE,   /* the matrix of votes is formed: quadratic in the rows */
    SUMMI_GRAPH_IMPLICIT /* it is not: linear in the entries of the matrix */
};

typedef struct summi_rank_parameters {
    double damping;
    double forward;      /* weight of the vote of an earlier row for a later one */
    double near;         /* the share of its weight that a vote for the next row loses: */
    double decay;        /* k rows away near decay^(k-1); above 0 to 1 unless near is 0 */
    const double *merit; /* for each row, the weight of votes for it; NULL: 1 */
    const double *start; /* for each row, its weight in the teleport vector beside merit; NULL: 1 */
    bool by_degree;      /* the teleport vector also weighs a row's similarities to all others */
    size_t steps;        /* at most so many */
    double tolerance;    /* stop when a step changes the scores by no more, in the L1 norm */
    enum summi_graph graph;
} summi_rank_parameters;

typedef struct summi_ranking {
    double *scores; /* a row each, sum 1, rounded to 2^-40 of the largest */
    size_t *order;  /* rows by falling score; among equals the earlier comes first */
    size_t steps;
    double residual;
    bool converged;
} summi_ranking;

/*
 * Ranks the rows of `matrix` (compressed rows, at least one, no negative entries):
 *
 *     p = d (P' p + (mass of rows that vote for nobody) v) + (1 - d) v,    sum p = 1,
 *
 * where row j votes for every other row i in proportion to
 *
 *     a(i, j) = merit(i) s(i, j) (1 - near decay^(|i - j| - 1)),  times `forward` where i comes after j,
 *
 * s is the dot product, and v(i) is proportional to merit(i) start(i) and, if wanted, to the sum of
 * s(i, j) over all j (Page et al. 1998; Mihalcea and Tarau 2004; Mihalcea 2004).  SUMM_OK,
 * SUMM_E_MEMORY.
 */
int summi_rank(summi_arena *arena, const gsl_spmatrix *matrix,
               const summi_rank_parameters *parameters, summi_ranking *ranking);

#endif
