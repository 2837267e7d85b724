/* SPDX-License-Identifier: MIT */
/* graph.h - the graph of sentences: which one votes for which, and how much. */
#ifndef SUMMI_RANK_GRAPH_H
#define SUMMI_RANK_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "rank/transpose.h"
#include "rank/similarity.h"
#include "rank/textrank.h"

/* How the votes are summed up; both ways give the same sums. */
enum summi_graph_kind {
    SUMMI_GRAPH_BY_COST, /* whatever is cheaper */
    SUMMI_GRAPH_DENSE,   /* the matrix of votes is formed: quadratic in the rows */
    SUMMI_GRAPH_IMPLICIT /* it is not: linear in the entries of the matrix */
};

/* More rows than this have no dense graph: its matrix would take over a hundred megabytes. */
#define SUMMI_GRAPH_DENSE_MOST 4096

/*
 * Row j votes for every other row i with the weight
 *
 *     a(i, j) = merit(i) s(i, j),  times `forward` where i comes after j in the same group;
 *
 * the sum of a(i, j) over i is degree(j).
 */
typedef struct summi_graph_rules {
    double forward;
    const double *merit;   /* for each row; NULL: 1 */
    const uint32_t *group; /* for each row, in ascending order: its text; NULL: all the same */
    enum summi_graph_kind kind;
    bool strength_only; /* nothing will be collected: no degrees, no matrix of votes */
} summi_graph_rules;

typedef struct summi_graph {
    const summi_similarity *similarity;
    const summi_graph_rules *rules;
    size_t rows;
    double *per_vote; /* for each row, 1 / degree; 0 if it has no votes */
    double *strength; /* the sum of a(i, j) over j, but merit and forward 1 */
    double *matrix;   /* dense: [i][j] is a(i, j) / degree(j); else NULL */
    /* Implicit; else NULL. */
    summi_columns *columns;   /* the rows of each term */
    struct summi_flow *flows; /* for each row: what a sweep brings it */
} summi_graph;

/* Makes the graph.  SUMM_OK, SUMM_E_MEMORY; SUMM_E_LIMIT if it has to be dense and is too large. */
int summi_graph_init(summi_arena *arena, const summi_similarity *similarity,
                     const summi_graph_rules *rules, summi_graph *graph);

/* The graph as TextRank sees it: row j gives row i the share a(i, j) / degree(j) of its votes. */
summi_voters summi_graph_voters(const summi_graph *graph);

/* Gives the memory of the strengths back, which voters do not need. */
void summi_graph_release_strength(summi_arena *arena, summi_graph *graph);

/* Gives the memory of the graph back, as far as it is large; it is of no use any more. */
void summi_graph_release(summi_arena *arena, summi_graph *graph);

#endif
