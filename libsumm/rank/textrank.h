/* SPDX-License-Identifier: MIT */
/* textrank.h - TextRank: the power iteration over a graph of rows that vote for each other. */
#ifndef SUMMI_RANK_TEXTRANK_H
#define SUMMI_RANK_TEXTRANK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/progress.h"
#include "rank/scores.h"

/* A graph as TextRank sees it. */
typedef struct summi_voters {
    size_t rows;
    const double *votes; /* for each row, 0 if it has none, else anything above */
    /* With a damping of 0 there are no votes: then neither is looked at. */
    /* received[i] = sum over j of p[j] times the share of its votes that row j gives to row i */
    void (*collect)(const void *graph, const double *p, double *received);
    const void *graph;
} summi_voters;

typedef struct summi_rank_parameters {
    double damping;
    double *teleport;   /* for each row, its weight in the teleport vector, which replaces it */
    const double *bias; /* for each row, its weight in a second teleport vector; NULL: none */
    double bias_share;  /* the share of that second vector, 0 to 1 */
    size_t steps;       /* the most that are taken */
    double tolerance;   /* a step that changes the scores by no more than this is the last (L1) */
} summi_rank_parameters;

/*
 * Ranks the rows of a graph, at least one, by scores that sum to 1:
 *
 *     p = d (P' p + (mass of rows without votes) v) + (1 - d) v,    sum p = 1,
 *
 * where P has the votes of the graph, each row summing to 1, and v is the teleport vector; the
 * share `bias_share` of v is proportional to bias(i) instead, unless that is 0 everywhere (Page et
 * al. 1998; Mihalcea and Tarau 2004; Mihalcea 2004; Kazemi et al. 2020).  Rounding the scores and
 * putting them in order, by summi_ranking_finish(), needs nothing else of this.  SUMM_OK,
 * SUMM_E_MEMORY, SUMM_E_CANCELLED.
 */
int summi_rank(summi_arena *arena, const summi_voters *voters,
               const summi_rank_parameters *parameters, summi_progress *progress,
               summi_ranking *ranking);

#endif
