/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cooccurrence.c - the graph of words that occur near each other. */
#include "keyword/cooccurrence.h"

#include <limits.h>
#include <string.h>

/* What is done with the two ends of an edge, once in each direction. */
typedef struct ends {
    size_t *next; /* of each vertex: how many ends it has, or where the next one goes */
    int *fill;    /* NULL: they are only counted */
} ends;

static void add_end(ends *e, uint32_t from, uint32_t to)
{
    size_t at = e->next[from]++;
    if (e->fill)
        e->fill[at] = (int)to;
}

/* Meets every pair of different words within the window; returns how many ends their edges have. */
static size_t visit_pairs(const summi_vertex_at *words, size_t count, size_t window, ends *e)
{
    size_t met = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = i + 1; k < count && k - i < window && words[k].row == words[i].row; k++) {
            if (words[i].vertex == words[k].vertex)
                continue;
            add_end(e, words[i].vertex, words[k].vertex);
            add_end(e, words[k].vertex, words[i].vertex);
            met += 2;
        }
    return met;
}

/* Turns counts into where each group begins. */
static void counts_to_starts(size_t *counts, size_t n)
{
    size_t start = 0;
    for (size_t i = 0; i < n; i++) {
        size_t count = counts[i];
        counts[i] = start;
        start += count;
    }
}

/*
 * The ends of all edges, grouped by vertex and in each group sorted: they are dealt to one end and,
 * in this order, back to the other, which gives the same groups because every edge has both
 * directions.
 */
static int deal_ends(summi_arena *arena, const summi_vertex_at *words, size_t count,
                     size_t vertices, size_t window, size_t *starts, int **sorted)
{
    size_t *next = summi_arena_zeroed(arena, vertices, sizeof *next);
    if (!next)
        return SUMM_E_MEMORY;
    ends e = {.next = next};
    size_t total = visit_pairs(words, count, window, &e);
    if (total >= INT_MAX)
        return SUMM_E_LIMIT;
    counts_to_starts(next, vertices);
    memcpy(starts, next, vertices * sizeof *starts);
    starts[vertices] = total;
    e.fill = summi_arena_allocate(arena, total, sizeof *e.fill);
    *sorted = summi_arena_allocate(arena, total, sizeof **sorted);
    if (!e.fill || !*sorted)
        return SUMM_E_MEMORY;
    visit_pairs(words, count, window, &e);
    memcpy(next, starts, vertices * sizeof *next);
    for (size_t v = 0; v < vertices; v++)
        for (size_t k = starts[v]; k < starts[v + 1]; k++)
            (*sorted)[next[e.fill[k]]++] = (int)v;
    summi_arena_release(arena, e.fill, total, sizeof *e.fill);
    return SUMM_OK;
}

/* Makes one edge of equal ends, in place: their number is its weight. */
static int merge_ends(summi_arena *arena, const size_t *starts, int *to, summi_matrix *graph)
{
    size_t vertices = graph->rows, edges = 0;
    for (size_t v = 0; v < vertices; v++)
        for (size_t k = starts[v]; k < starts[v + 1]; k++)
            edges += k == starts[v] || to[k] != to[k - 1];
    int *p = summi_arena_allocate(arena, vertices + 1, sizeof *p);
    double *weights = summi_arena_allocate(arena, edges, sizeof *weights);
    if (!p || !weights)
        return SUMM_E_MEMORY;
    edges = 0;
    for (size_t v = 0; v < vertices; v++) {
        size_t first = edges;
        p[v] = (int)first;
        for (size_t k = starts[v]; k < starts[v + 1]; k++) {
            if (edges > first && to[edges - 1] == to[k]) {
                weights[edges - 1]++;
                continue;
            }
            to[edges] = to[k];
            weights[edges++] = 1;
        }
    }
    p[vertices] = (int)edges;
    graph->p = p;
    graph->i = to;
    graph->data = weights;
    return SUMM_OK;
}

int summi_cooccurrence_count(summi_arena *arena, const summi_vertex_at *words, size_t count,
                             size_t vertices, size_t window, summi_cooccurrence *graph)
{
    *graph = (summi_cooccurrence){.matrix = {.rows = vertices, .columns = vertices}};
    if (vertices >= INT_MAX)
        return SUMM_E_LIMIT;
    int *to;
    size_t *starts = summi_arena_allocate(arena, vertices + 1, sizeof *starts);
    graph->degree = summi_arena_zeroed(arena, vertices, sizeof *graph->degree);
    if (!starts || !graph->degree)
        return SUMM_E_MEMORY;
    int status = deal_ends(arena, words, count, vertices, window, starts, &to);
    return status ? status : merge_ends(arena, starts, to, &graph->matrix);
}

void summi_cooccurrence_vote(summi_cooccurrence *graph, const double *factors)
{
    summi_matrix *m = &graph->matrix;
    for (size_t v = 0; v < m->rows; v++)
        for (int k = m->p[v]; k < m->p[v + 1]; k++) {
            m->data[k] *= factors[v] * factors[m->i[k]];
            graph->degree[v] += m->data[k];
        }
    for (int k = 0; k < m->p[m->rows]; k++)
        m->data[k] /= graph->degree[m->i[k]];
}

static void collect(const void *graph, const double *p, double *received)
{
    const summi_cooccurrence *g = graph;
    summi_algebra_sparse_product(&g->matrix, p, received);
}

summi_voters summi_cooccurrence_voters(const summi_cooccurrence *graph)
{
    return (summi_voters){
        .rows = graph->matrix.rows, .degree = graph->degree, .collect = collect, .graph = graph};
}

void summi_cooccurrence_release(summi_arena *arena, summi_cooccurrence *graph)
{
    summi_matrix *m = &graph->matrix;
    summi_arena_release(arena, m->data, (size_t)m->p[m->rows], sizeof *m->data);
}
