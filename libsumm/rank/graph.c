/* SPDX-License-Identifier: MIT */
/* graph.c - the graph of sentences: which one votes for which, and how much. */
#include "rank/graph.h"

#include <string.h>

/*
 * Up to this number of rows, the dense matrix of votes is cheaper than sweeps over the sparse one.
 */
#define DENSE_ROWS 20

static double multiplier(const double *of_rows, size_t row)
{
    return of_rows ? of_rows[row] : 1;
}

static bool same_group(const summi_graph_rules *rules, size_t row, size_t other)
{
    return !rules->group || rules->group[row] == rules->group[other];
}

/* ---- Implicit: sweeps over the columns of the sparse matrix ---- */

/*
 * A row in a sweep: what it gives for each unit of its terms, and what it has received for its own.
 */
typedef struct summi_flow {
    double gives, takes;
} flow;

/*
 * A sweep sums up, for each row i, left[i] times the sum over j of s(i,j) weight[j] right[j]; of
 * the own group, rows j that it reaches only after row i count `ahead`.  An array that is NULL is 1
 * everywhere.
 *
 * It goes column by column: the sum of what the rows of a column give runs along, and the
 * similarities themselves are never formed.  Row by row it would take longer: rows are short, and
 * of lengths that no processor can predict, while terms, and so columns, are in the order of their
 * frequencies.
 */
typedef struct sweep {
    double ahead;
    bool backwards; /* from the last row to the first */
    const double *left, *weight, *right;
} sweep;

/* The entries of a column in the order of a sweep. */
typedef struct span {
    ptrdiff_t first, end, step;
} span;

static span span_of(const summi_columns *c, size_t term, bool backwards)
{
    ptrdiff_t first = c->starts[term], end = c->starts[term + 1];
    return backwards ? (span){end - 1, first - 1, -1} : (span){first, end, 1};
}

/*
 * What the rows of a column give each other, as if they all were of one group.  What a row gives is
 * taken out of the sum before the row receives it: where no other row gives anything nothing is
 * left, not even rounding dust.
 */
static void pass_column(const summi_graph *g, const summi_factor *factor, span s, double ahead)
{
    const summi_columns *c = g->columns;
    double running = 0;
    for (ptrdiff_t k = s.first; k != s.end; k += s.step)
        running += g->flows[c->rows[k]].gives * factor->right[k];
    if (running <= 0)
        return; /* as it is for most factors of the overlap */
    running *= ahead;
    for (ptrdiff_t k = s.first; k != s.end; k += s.step) {
        flow *row = &g->flows[c->rows[k]];
        double full = row->gives * factor->right[k], part = full * ahead;
        row->takes += factor->left[k] * (running - part);
        running += full - part;
    }
}

/*
 * What rows receive from those of other groups that have been passed: `share` of what these give.
 */
static void pass_groups(const summi_graph *g, const summi_factor *factor, span s, double share)
{
    const summi_columns *c = g->columns;
    const uint32_t *group = g->rules->group;
    double others = 0, own = 0;
    uint32_t last = group[c->rows[s.first]];
    for (ptrdiff_t k = s.first; k != s.end; k += s.step) {
        flow *row = &g->flows[c->rows[k]];
        uint32_t now = group[c->rows[k]];
        if (now != last) {
            others += own;
            own = 0;
            last = now;
        }
        row->takes += factor->left[k] * others;
        own += row->gives * factor->right[k] * share;
    }
}

static void pass_columns(const summi_graph *g, const summi_factor *factor, const sweep *way)
{
    const summi_columns *c = g->columns;
    bool groups = g->rules->group && way->ahead < 1;
    for (size_t t = 0; t < g->similarity->matrix->columns; t++) {
        if (c->starts[t + 1] - c->starts[t] < 2)
            continue; /* no other row has the term */
        pass_column(g, factor, span_of(c, t, way->backwards), way->ahead);
        if (groups) /* those ahead that are of other groups count in full as well */
            pass_groups(g, factor, span_of(c, t, !way->backwards), 1 - way->ahead);
    }
}

static void sum_up(const summi_graph *g, const sweep *way, double *into)
{
    flow *flows = g->flows;
    for (size_t f = 0; f < g->similarity->count; f++) {
        const summi_factor *factor = &g->columns->factors[f];
        for (size_t i = 0; i < g->rows; i++)
            flows[i] = (flow){.gives = multiplier(way->weight, i) * multiplier(way->right, i) *
                                       multiplier(factor->row_right, i)};
        pass_columns(g, factor, way);
        for (size_t i = 0; i < g->rows; i++)
            into[i] = (f ? into[i] : 0) +
                      flows[i].takes * multiplier(factor->row_left, i) * multiplier(way->left, i);
    }
}

static int init_implicit(summi_arena *arena, summi_graph *g)
{
    g->columns = summi_columns_new(arena, g->similarity);
    g->flows = summi_arena_allocate(arena, g->rows, sizeof *g->flows);
    if (!g->columns || !g->flows)
        return SUMM_E_MEMORY;
    sum_up(g, &(sweep){.ahead = 1}, g->strength);
    if (g->rules->strength_only)
        return SUMM_OK;
    /*
     * A row's own votes go back in full and forward in part: the mirror image of those it receives.
     */
    sum_up(g, &(sweep){.ahead = g->rules->forward, .weight = g->rules->merit}, g->per_vote);
    for (size_t j = 0; j < g->rows; j++)
        g->per_vote[j] = g->per_vote[j] > 0 ? 1 / g->per_vote[j] : 0;
    return SUMM_OK;
}

/* ---- Dense: the matrix of votes ---- */

/* Adds to column j what one factor says of rows 0 to j - 1: their dot products with row j. */
static void add_column(summi_graph *g, const summi_factor *factor, size_t j, double *terms,
                       double *column)
{
    summi_matrix before = *g->similarity->matrix;
    before.rows = j;
    before.data = (double *)factor->left; /* read only */
    memset(terms, 0, before.columns * sizeof *terms);
    for (int k = before.p[j]; k < before.p[j + 1]; k++)
        terms[before.i[k]] = factor->right[k];
    summi_algebra_sparse_product(&before, terms, column);
    for (size_t i = 0; i < j; i++)
        g->matrix[i * g->rows + j] +=
            multiplier(factor->row_left, i) * multiplier(factor->row_right, j) * column[i];
}

/*
 * A threshold makes all edges that are left alike.  Similarity is symmetric; no row votes for
 * itself.
 */
static void form_edges(summi_graph *g)
{
    size_t n = g->rows;
    double threshold = g->similarity->threshold;
    for (size_t i = 0; i < n; i++) {
        for (size_t j = i + 1; j < n; j++) {
            double *edge = &g->matrix[i * n + j];
            if (threshold > 0)
                *edge = *edge >= threshold;
            g->matrix[j * n + i] = *edge;
        }
    }
}

/* Turns similarities into votes: each column sums to 1, or to 0 where a row has none. */
static void form_votes(summi_graph *g)
{
    size_t n = g->rows;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            g->matrix[i * n + j] *= multiplier(g->rules->merit, i) *
                                    (j < i && same_group(g->rules, i, j) ? g->rules->forward : 1);
    for (size_t j = 0; j < n; j++) {
        double votes = summi_algebra_absolute_sum(g->matrix + j, n, n);
        g->per_vote[j] = votes > 0 ? 1 / votes : 0;
        if (votes > 0)
            summi_algebra_scale(g->per_vote[j], g->matrix + j, n, n);
    }
}

static int init_dense(summi_arena *arena, summi_graph *g)
{
    size_t n = g->rows;
    if (n > SUMMI_GRAPH_DENSE_MOST)
        return SUMM_E_LIMIT;
    double *terms = summi_arena_allocate(arena, g->similarity->matrix->columns, sizeof *terms);
    double *column = summi_arena_allocate(arena, n, sizeof *column);
    g->matrix = summi_arena_zeroed(arena, n * n, sizeof *g->matrix);
    if (!terms || !column || !g->matrix)
        return SUMM_E_MEMORY;
    for (size_t f = 0; f < g->similarity->count; f++)
        for (size_t j = 1; j < n; j++)
            add_column(g, &g->similarity->factors[f], j, terms, column);
    form_edges(g);
    for (size_t i = 0; i < n; i++)
        g->strength[i] = summi_algebra_absolute_sum(g->matrix + i * n, n, 1);
    if (!g->rules->strength_only)
        form_votes(g);
    return SUMM_OK;
}

/* ---- Both ---- */

int summi_graph_init(summi_arena *arena, const summi_similarity *similarity,
                     const summi_graph_rules *rules, summi_graph *graph)
{
    size_t n = similarity->matrix->rows;
    bool dense = rules->kind == SUMMI_GRAPH_DENSE || similarity->threshold > 0 ||
                 (rules->kind == SUMMI_GRAPH_BY_COST && n <= DENSE_ROWS);
    *graph = (summi_graph){.similarity = similarity, .rules = rules, .rows = n};
    graph->per_vote = summi_arena_allocate(arena, n, sizeof *graph->per_vote);
    graph->strength = summi_arena_allocate(arena, n, sizeof *graph->strength);
    if (!graph->per_vote || !graph->strength)
        return SUMM_E_MEMORY;
    return dense ? init_dense(arena, graph) : init_implicit(arena, graph);
}

static void collect_dense(const void *graph, const double *p, double *received)
{
    const summi_graph *g = graph;
    summi_algebra_dense_product(g->matrix, g->rows, p, received);
}

static void collect_implicit(const void *graph, const double *p, double *received)
{
    const summi_graph *g = graph;
    sweep way = {.ahead = g->rules->forward,
                 .backwards = true,
                 .left = g->rules->merit,
                 .weight = p,
                 .right = g->per_vote};
    sum_up(g, &way, received);
}

summi_voters summi_graph_voters(const summi_graph *g)
{
    return (summi_voters){.rows = g->rows,
                          .votes = g->per_vote,
                          .collect = g->matrix ? collect_dense : collect_implicit,
                          .graph = g};
}

void summi_graph_release_strength(summi_arena *arena, summi_graph *g)
{
    summi_arena_release(arena, g->strength, g->rows, sizeof *g->strength);
    g->strength = NULL;
}

void summi_graph_release(summi_arena *arena, summi_graph *g)
{
    if (g->columns)
        summi_columns_release(arena, g->columns);
    summi_arena_release(arena, g->flows, g->rows, sizeof *g->flows);
    summi_arena_release(arena, g->per_vote, g->rows, sizeof *g->per_vote);
    summi_arena_release(arena, g->matrix, g->rows * g->rows, sizeof *g->matrix);
    summi_graph_release_strength(arena, g);
}
