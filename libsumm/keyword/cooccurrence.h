/* SPDX-License-Identifier: MIT */
/* cooccurrence.h - the graph of words that occur near each other. */
#ifndef SUMMI_KEYWORD_COOCCURRENCE_H
#define SUMMI_KEYWORD_COOCCURRENCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/algebra.h"
#include "base/arena.h"
#include "base/progress.h"
#include "rank/textrank.h"

/* A word at its place in the text. */
typedef struct summi_vertex_at {
    uint32_t vertex;
    uint32_t row; /* its sentence */
} summi_vertex_at;

typedef struct summi_cooccurrence {
    summi_matrix matrix;
    double *degree; /* for each vertex, the weight of all its edges */
} summi_cooccurrence;

/*
 * Makes the undirected graph of `vertices` words, at least one, of which `count` occur in the text
 * in this order: two different words that occur in one sentence with fewer than `window` - 1 others
 * between them have an edge, and matrix[i][j] is the number of times that they do.  SUMM_OK,
 * SUMM_E_MEMORY, SUMM_E_LIMIT (edges are counted in int), SUMM_E_CANCELLED.
 */
int summi_cooccurrence_count(summi_arena *arena, const summi_vertex_at *words, size_t count,
                             size_t vertices, size_t window, summi_progress *progress,
                             summi_cooccurrence *graph);

/*
 * Turns numbers of edges into votes: an edge weighs its number times the factors of its ends, which
 * are above 0, and matrix[i][j] becomes the share of the edges of vertex j that leads to vertex i.
 * SUMM_OK, SUMM_E_CANCELLED.
 */
int summi_cooccurrence_vote(summi_cooccurrence *graph, const double *factors,
                            summi_progress *progress);

/* The graph with its votes, as TextRank sees it. */
summi_voters summi_cooccurrence_voters(const summi_cooccurrence *graph);

/* Gives most of its memory back. */
void summi_cooccurrence_release(summi_arena *arena, summi_cooccurrence *graph);

#endif
