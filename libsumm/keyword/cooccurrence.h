/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cooccurrence.h - which words stand near each other, and TextRank over them. */
#ifndef SUMMI_KEYWORD_COOCCURRENCE_H
#define SUMMI_KEYWORD_COOCCURRENCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/algebra.h"
#include "base/memory.h"

/* A word at its place in the text. */
typedef struct summi_vertex_at {
    uint32_t vertex;
    uint32_t row; /* its sentence */
} summi_vertex_at;

/*
 * Fills `graph` (compressed rows) with the undirected graph of `vertices` words, of which `count`
 * stand in the text in this order: two different words that stand in one sentence with fewer than
 * `window` - 1 others between them have an edge as heavy as the number of times they do.  The
 * arrays live in the arena.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT (entries are counted in int).
 */
int summi_keyword_graph_build(summi_arena *arena, const summi_vertex_at *words, size_t count,
                              size_t vertices, size_t window, summi_matrix *graph);

typedef struct summi_keyword_walk {
    double damping;
    const double *teleport; /* for each vertex, its part in the teleport vector; their sum is 1 */
    size_t steps;           /* at most so many */
    double tolerance;       /* stop when a step changes the scores by no more, in the L1 norm */
} summi_keyword_walk;

/*
 * scores: p = d (A D^-1 p + (mass of vertices without edges) v) + (1 - d) v, where A are the
 * weights of the edges, D their sums at each vertex and v the teleport vector; sum p = 1.  At least
 * one vertex. SUMM_OK, SUMM_E_MEMORY.
 */
int summi_keyword_graph_rank(summi_arena *arena, const summi_matrix *graph,
                             const summi_keyword_walk *walk, double *scores);

#endif
