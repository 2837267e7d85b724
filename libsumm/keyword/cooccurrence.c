/* SPDX-License-Identifier: MIT */
/* cooccurrence.c - the graph of words that occur near each other. */
#include "keyword/cooccurrence.h"

#include <limits.h>
#include <string.h>

/* The steps of work that a word with its neighbours is, or an end of an edge. */
#define STEPS_OF_WORD 16
#define STEPS_OF_END  4

/* The shares of the work that are done when the ends are counted, dealt, sorted and merged. */
#define COUNTED .2
#define DEALT   .5
#define SORTED  .7
#define MERGED  .9

/* What is done with the two ends of an edge, once in each direction. */
typedef struct ends {
    size_t *next; /* of each vertex: how many ends it has, or where the next one goes */
    int *fill;    /* NULL: they are only counted */
    size_t count; /* of all ends */
} ends;

/* Notes the work on an end, and reports `share` now and then.  SUMM_OK, SUMM_E_CANCELLED. */
static int note_end(summi_progress *progress, double share)
{
    return summi_progress_work(progress, STEPS_OF_END, share);
}

static void add_end(ends *e, uint32_t from, uint32_t to)
{
    size_t at = e->next[from]++;
    if (e->fill)
        e->fill[at] = (int)to;
}

/* Meets every pair of different words within the window; progress is reported as `share`. */
static int visit_pairs(const summi_vertex_at *words, size_t count, size_t window, ends *e,
                       summi_progress *progress, double share)
{
    int status = SUMM_OK;
    for (size_t i = 0; i < count && !status; i++) {
        for (size_t k = i + 1; k < count && k - i < window && words[k].row == words[i].row; k++) {
            if (words[i].vertex == words[k].vertex)
                continue;
            add_end(e, words[i].vertex, words[k].vertex);
            add_end(e, words[k].vertex, words[i].vertex);
            e->count += 2;
        }
        status = summi_progress_work(progress, STEPS_OF_WORD, share);
    }
    return status;
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
                     size_t vertices, size_t window, summi_progress *progress, size_t *starts,
                     int **sorted)
{
    size_t *next = summi_arena_zeroed(arena, vertices, sizeof *next);
    if (!next)
        return SUMM_E_MEMORY;
    ends e = {.next = next};
    int status = visit_pairs(words, count, window, &e, progress, 0);
    size_t total = e.count;
    if (status)
        return status;
    if (total >= INT_MAX)
        return SUMM_E_LIMIT;
    counts_to_starts(next, vertices);
    memcpy(starts, next, vertices * sizeof *starts);
    starts[vertices] = total;
    e.fill = summi_arena_allocate(arena, total, sizeof *e.fill);
    *sorted = summi_arena_allocate(arena, total, sizeof **sorted);
    if (!e.fill || !*sorted)
        return SUMM_E_MEMORY;
    status = visit_pairs(words, count, window, &e, progress, COUNTED);
    memcpy(next, starts, vertices * sizeof *next);
    for (size_t v = 0; v < vertices && !status; v++)
        for (size_t k = starts[v]; k < starts[v + 1] && !status; k++) {
            (*sorted)[next[e.fill[k]]++] = (int)v;
            status = note_end(progress, DEALT);
        }
    summi_arena_release(arena, e.fill, total, sizeof *e.fill);
    return status;
}

/* Makes one edge of equal ends, in place: their number is its weight. */
static int merge_ends(summi_arena *arena, const size_t *starts, int *to, summi_progress *progress,
                      summi_matrix *graph)
{
    size_t vertices = graph->rows, edges = 0;
    int status = SUMM_OK;
    for (size_t v = 0; v < vertices && !status; v++) {
        for (size_t k = starts[v]; k < starts[v + 1] && !status; k++) {
            edges += k == starts[v] || to[k] != to[k - 1];
            status = note_end(progress, SORTED);
        }
    }
    int *p = summi_arena_allocate(arena, vertices + 1, sizeof *p);
    double *weights = summi_arena_allocate(arena, edges, sizeof *weights);
    if (!p || !weights)
        return SUMM_E_MEMORY;
    edges = 0;
    for (size_t v = 0; v < vertices && !status; v++) {
        size_t first = edges;
        p[v] = (int)first;
        for (size_t k = starts[v]; k < starts[v + 1] && !status; k++) {
            status = note_end(progress, SORTED);
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
    return status;
}

int summi_cooccurrence_count(summi_arena *arena, const summi_vertex_at *words, size_t count,
                             size_t vertices, size_t window, summi_progress *progress,
                             summi_cooccurrence *graph)
{
    *graph = (summi_cooccurrence){.matrix = {.rows = vertices, .columns = vertices}};
    if (vertices >= INT_MAX)
        return SUMM_E_LIMIT;
    int *to;
    size_t *starts = summi_arena_allocate(arena, vertices + 1, sizeof *starts);
    graph->degree = summi_arena_zeroed(arena, vertices, sizeof *graph->degree);
    if (!starts || !graph->degree)
        return SUMM_E_MEMORY;
    int status = deal_ends(arena, words, count, vertices, window, progress, starts, &to);
    return status ? status : merge_ends(arena, starts, to, progress, &graph->matrix);
}

int summi_cooccurrence_vote(summi_cooccurrence *graph, const double *factors,
                            summi_progress *progress)
{
    summi_matrix *m = &graph->matrix;
    int status = SUMM_OK;
    for (size_t v = 0; v < m->rows && !status; v++) {
        for (int k = m->p[v]; k < m->p[v + 1] && !status; k++) {
            m->data[k] *= factors[v] * factors[m->i[k]];
            graph->degree[v] += m->data[k];
            status = note_end(progress, MERGED);
        }
    }
    for (int k = 0; k < m->p[m->rows] && !status; k++) {
        m->data[k] /= graph->degree[m->i[k]];
        status = note_end(progress, MERGED);
    }
    return status;
}

static void collect(const void *graph, const double *p, double *received)
{
    const summi_cooccurrence *g = graph;
    summi_algebra_sparse_product(&g->matrix, p, received);
}

summi_voters summi_cooccurrence_voters(const summi_cooccurrence *graph)
{
    return (summi_voters){
        .rows = graph->matrix.rows, .votes = graph->degree, .collect = collect, .graph = graph};
}

void summi_cooccurrence_release(summi_arena *arena, summi_cooccurrence *graph)
{
    summi_matrix *m = &graph->matrix;
    summi_arena_release(arena, m->data, (size_t)m->p[m->rows], sizeof *m->data);
}
