/* SPDX-License-Identifier: GPL-3.0-or-later */
/* graph.c - the graph of sentences: who votes for whom, and how much. */
#include "graph.h"

#include <gsl/gsl_blas.h>
#include <gsl/gsl_spblas.h>
#include <stdbool.h>
#include <string.h>

/* Up to so many rows the dense matrix of votes is cheaper than sweeps over the sparse one. */
#define DENSE_ROWS 32

static double merit_of(const summi_graph *g, size_t row)
{
    return g->votes->merit ? g->votes->merit[row] : 1;
}

static bool same_group(const summi_graph *g, size_t row, size_t other)
{
    return !g->votes->group || g->votes->group[row] == g->votes->group[other];
}

/* ---- Implicit: sweeps over the sparse rows ---- */

/*
 * One pass of a sweep over the rows, for one factor of the similarity.  For every row it sums up the
 * rows passed before, those of the same group with the weight `inside`: the sum over j of
 * s(i,j) weight[j] is the dot product of row i with the weighted sum of the rows j, which runs along.
 * The similarities themselves are never formed.
 */
typedef struct pass {
    summi_graph *graph;
    const summi_factor *factor;
    const double *weight;
    double *into;
    double inside;
} pass;

static double multiplier(const double *of_rows, size_t row)
{
    return of_rows ? of_rows[row] : 1;
}

/* Adds a row, times `share`, to the running sum. */
static void add_row(const pass *p, size_t row, double share)
{
    const gsl_spmatrix *m = p->graph->similarity->matrix;
    double *running = p->graph->running;
    double weight = share * p->weight[row] * multiplier(p->factor->row_right, row);
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        running[m->i[k]] += weight * p->factor->right[k];
}

static void pass_row(const pass *p, size_t row)
{
    const gsl_spmatrix *m = p->graph->similarity->matrix;
    double sum = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        sum += p->factor->left[k] * p->graph->running[m->i[k]];
    p->into[row] += multiplier(p->factor->row_left, row) * sum;
    add_row(p, row, p->inside);
}

/* Ends the group of the rows from `first` to `last`: for other groups they count in full. */
static void end_group(const pass *p, size_t first, size_t last)
{
    for (size_t row = first; row <= last; row++)
        add_row(p, row, 1 - p->inside);
}

static void begin_pass(pass *p, double inside)
{
    p->inside = inside;
    memset(p->graph->running, 0, p->graph->similarity->matrix->size2 * sizeof *p->graph->running);
}

/*
 * into[i] = the sum over j of s(i,j) weight[j], within a group times `up` for later and `down` for
 * earlier rows j.
 */
static void sweep(summi_graph *g, double up, double down, const double *weight, double *into)
{
    size_t n = g->rows;
    memset(into, 0, n * sizeof *into);
    for (size_t f = 0; f < g->similarity->count; f++) {
        pass p = {.graph = g, .factor = &g->similarity->factors[f], .weight = weight, .into = into};
        begin_pass(&p, up);
        for (size_t i = n, begun = n - 1; i-- > 0;) {
            if (!same_group(g, i, begun)) {
                end_group(&p, i + 1, begun);
                begun = i;
            }
            pass_row(&p, i);
        }
        if (down <= 0 && !g->votes->group)
            continue;
        begin_pass(&p, down);
        for (size_t i = 0, begun = 0; i < n; i++) {
            if (!same_group(g, i, begun)) {
                end_group(&p, begun, i - 1);
                begun = i;
            }
            pass_row(&p, i);
        }
    }
}

static int init_implicit(summi_arena *arena, summi_graph *g)
{
    g->running = summi_arena_allocate(arena, g->similarity->matrix->size2, sizeof *g->running);
    g->scratch = summi_arena_allocate(arena, g->rows, sizeof *g->scratch);
    if (!g->running || !g->scratch)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < g->rows; i++)
        g->scratch[i] = 1;
    sweep(g, 1, 1, g->scratch, g->strength);
    for (size_t i = 0; i < g->rows; i++)
        g->scratch[i] = merit_of(g, i);
    /* A row's own votes go back in full and forward in part: the mirror image of those it receives. */
    sweep(g, g->votes->forward, 1, g->scratch, g->degree);
    return SUMM_OK;
}

/* ---- Dense: the matrix of votes, by GSL ---- */

/* Adds column j of one factor, the dot products of row j with all rows, to the dense matrix. */
static void add_column(summi_graph *g, const summi_factor *factor, size_t j, double *terms,
                       double *column)
{
    size_t n = g->rows;
    gsl_spmatrix left = *g->similarity->matrix;
    left.data = (double *)factor->left; /* read only */
    gsl_vector_view row = gsl_vector_view_array(terms, left.size2);
    gsl_vector_view dots = gsl_vector_view_array(column, n);
    gsl_vector_set_zero(&row.vector);
    for (int k = left.p[j]; k < left.p[j + 1]; k++)
        terms[left.i[k]] = factor->right[k];
    gsl_spblas_dgemv(CblasNoTrans, multiplier(factor->row_right, j), &left, &row.vector, 0,
                     &dots.vector);
    for (size_t i = 0; i < n; i++)
        g->matrix[i * n + j] += multiplier(factor->row_left, i) * column[i];
}

/* Nobody votes for himself; a threshold makes all other edges alike. */
static void cut_edges(summi_graph *g)
{
    size_t n = g->rows;
    double threshold = g->similarity->threshold;
    for (size_t i = 0; i < n; i++)
        g->matrix[i * n + i] = 0;
    for (size_t cell = 0; threshold > 0 && cell < n * n; cell++)
        g->matrix[cell] = g->matrix[cell] >= threshold;
}

/* Turns similarities into votes: each column sums to 1, or to 0. */
static void form_votes(summi_graph *g)
{
    size_t n = g->rows;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            g->matrix[i * n + j] *=
                merit_of(g, i) * (j < i && same_group(g, i, j) ? g->votes->forward : 1);
    for (size_t j = 0; j < n; j++) {
        gsl_vector_view column = gsl_vector_view_array_with_stride(g->matrix + j, n, n);
        g->degree[j] = gsl_blas_dasum(&column.vector);
        if (g->degree[j] > 0)
            gsl_blas_dscal(1 / g->degree[j], &column.vector);
    }
}

static int init_dense(summi_arena *arena, summi_graph *g)
{
    size_t n = g->rows;
    if (n > SUMMI_GRAPH_DENSE_MOST)
        return SUMM_E_LIMIT;
    double *terms = summi_arena_allocate(arena, g->similarity->matrix->size2, sizeof *terms);
    double *column = summi_arena_allocate(arena, n, sizeof *column);
    g->matrix = summi_arena_zeroed(arena, n * n, sizeof *g->matrix);
    if (!terms || !column || !g->matrix)
        return SUMM_E_MEMORY;
    for (size_t f = 0; f < g->similarity->count; f++)
        for (size_t j = 0; j < n; j++)
            add_column(g, &g->similarity->factors[f], j, terms, column);
    cut_edges(g);
    for (size_t i = 0; i < n; i++) {
        gsl_vector_view row = gsl_vector_view_array(g->matrix + i * n, n);
        g->strength[i] = gsl_blas_dasum(&row.vector);
    }
    form_votes(g);
    return SUMM_OK;
}

/* ---- Both ---- */

int summi_graph_init(summi_arena *arena, const summi_similarity *similarity,
                     const summi_votes *votes, summi_graph *graph)
{
    size_t n = similarity->matrix->size1;
    bool dense = votes->kind == SUMMI_GRAPH_DENSE || similarity->threshold > 0 ||
                 (votes->kind == SUMMI_GRAPH_BY_COST && n <= DENSE_ROWS);
    *graph = (summi_graph){.similarity = similarity, .votes = votes, .rows = n};
    graph->degree = summi_arena_allocate(arena, n, sizeof *graph->degree);
    graph->strength = summi_arena_allocate(arena, n, sizeof *graph->strength);
    if (!graph->degree || !graph->strength)
        return SUMM_E_MEMORY;
    return dense ? init_dense(arena, graph) : init_implicit(arena, graph);
}

void summi_graph_collect(summi_graph *g, const double *p, double *received)
{
    size_t n = g->rows;
    if (g->matrix) {
        gsl_matrix_const_view votes = gsl_matrix_const_view_array(g->matrix, n, n);
        gsl_vector_const_view from = gsl_vector_const_view_array(p, n);
        gsl_vector_view to = gsl_vector_view_array(received, n);
        gsl_blas_dgemv(CblasNoTrans, 1, &votes.matrix, &from.vector, 0, &to.vector);
        return;
    }
    for (size_t j = 0; j < n; j++)
        g->scratch[j] = g->degree[j] > 0 ? p[j] / g->degree[j] : 0;
    sweep(g, 1, g->votes->forward, g->scratch, received);
    for (size_t i = 0; i < n; i++)
        received[i] *= merit_of(g, i);
}
