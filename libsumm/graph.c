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

static bool same_group(const summi_votes *votes, size_t row, size_t other)
{
    return !votes->group || votes->group[row] == votes->group[other];
}

/* ---- Implicit: sweeps over the sparse rows ---- */

/*
 * A sweep over the rows for one factor of the similarity: the sum over j of s(i,j) weight[j] is the dot
 * product of row i with the weighted sum of the rows j, which runs along.  The similarities themselves
 * are never formed.
 */
typedef struct pass {
    const gsl_spmatrix *matrix;
    const summi_votes *votes;
    const summi_factor *factor;
    const double *weight;
    double *running; /* for each term */
    double *into;
    bool backwards; /* from the last row to the first */
} pass;

/* The row at this place of the order in which the pass takes them. */
static size_t row_at(const pass *p, size_t place)
{
    return p->backwards ? p->matrix->size1 - 1 - place : place;
}

/* The place behind the group that begins at this one. */
static size_t group_end(const pass *p, size_t place)
{
    size_t first = row_at(p, place);
    if (!p->votes->group)
        return p->matrix->size1;
    while (place < p->matrix->size1 && same_group(p->votes, first, row_at(p, place)))
        place++;
    return place;
}

static double multiplier(const double *of_rows, size_t row)
{
    return of_rows ? of_rows[row] : 1;
}

/* What row i adds to the running sum for each unit of its terms, if it counts `part`. */
static double share_of(const pass *p, size_t row, double part)
{
    return part * p->weight[row] * multiplier(p->factor->row_right, row);
}

static void add_row(const pass *p, size_t row, double part)
{
    const gsl_spmatrix *m = p->matrix;
    double share = share_of(p, row, part);
    if (share <= 0)
        return;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        p->running[m->i[k]] += share * p->factor->right[k];
}

/*
 * Sums up for a row that counts `part` in the running sum, and then lets it count `more`.  Its part is
 * taken out term by term: for a term that no other row has nothing is left, not even rounding dust.
 */
static void receive(const pass *p, size_t row, double part, double more)
{
    const gsl_spmatrix *m = p->matrix;
    double share = share_of(p, row, part), share_more = share_of(p, row, more), sum = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++) {
        double *running = &p->running[m->i[k]], right = p->factor->right[k];
        sum += p->factor->left[k] * (*running - share * right);
        *running += share_more * right;
    }
    p->into[row] += multiplier(p->factor->row_left, row) * sum;
}

/* Rows of the groups passed before count in full, and of the own group those not yet passed `ahead`. */
static void pass_with_own(const pass *p, double ahead)
{
    for (size_t first = 0, end; first < p->matrix->size1; first = end) {
        end = group_end(p, first);
        for (size_t k = first; k < end; k++)
            add_row(p, row_at(p, k), ahead);
        for (size_t k = first; k < end; k++)
            receive(p, row_at(p, k), ahead, 1 - ahead);
    }
}

/* Rows of the groups passed before count in full. */
static void pass_others(const pass *p)
{
    for (size_t first = 0, end; first < p->matrix->size1; first = end) {
        end = group_end(p, first);
        for (size_t k = first; k < end; k++)
            receive(p, row_at(p, k), 0, 0);
        for (size_t k = first; k < end; k++)
            add_row(p, row_at(p, k), 1);
    }
}

/*
 * into[i] = the sum over j of s(i,j) weight[j]; of the own group, rows j that the sweep reaches only after
 * row i count `ahead`.
 */
static void sweep(summi_graph *g, double ahead, bool backwards, const double *weight, double *into)
{
    const gsl_spmatrix *m = g->similarity->matrix;
    memset(into, 0, g->rows * sizeof *into);
    for (size_t f = 0; f < g->similarity->count; f++) {
        pass p = {.matrix = m,
                  .votes = g->votes,
                  .factor = &g->similarity->factors[f],
                  .weight = weight,
                  .running = g->running,
                  .into = into,
                  .backwards = backwards};
        memset(g->running, 0, m->size2 * sizeof *g->running);
        pass_with_own(&p, ahead);
        if (!g->votes->group)
            continue;
        p.backwards = !backwards;
        memset(g->running, 0, m->size2 * sizeof *g->running);
        pass_others(&p);
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
    sweep(g, 1, false, g->scratch, g->strength);
    for (size_t i = 0; i < g->rows; i++)
        g->scratch[i] = merit_of(g, i);
    /* A row's own votes go back in full and forward in part: the mirror image of those it receives. */
    sweep(g, g->votes->forward, false, g->scratch, g->degree);
    return SUMM_OK;
}

/* ---- Dense: the matrix of votes, by GSL ---- */

/* Adds to column j what one factor says of rows 0 to j - 1: their dot products with row j. */
static void add_column(summi_graph *g, const summi_factor *factor, size_t j, double *terms,
                       double *column)
{
    gsl_spmatrix before = *g->similarity->matrix;
    before.size1 = j;
    before.data = (double *)factor->left; /* read only */
    gsl_vector_view row = gsl_vector_view_array(terms, before.size2);
    gsl_vector_view dots = gsl_vector_view_array(column, j);
    memset(terms, 0, before.size2 * sizeof *terms);
    for (int k = before.p[j]; k < before.p[j + 1]; k++)
        terms[before.i[k]] = factor->right[k];
    gsl_spblas_dgemv(CblasNoTrans, multiplier(factor->row_right, j), &before, &row.vector, 0,
                     &dots.vector);
    for (size_t i = 0; i < j; i++)
        g->matrix[i * g->rows + j] += multiplier(factor->row_left, i) * column[i];
}

/* A threshold makes all edges alike that are left.  Similarity is symmetric; nobody votes for himself. */
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

/* Turns similarities into votes: each column sums to 1, or to 0. */
static void form_votes(summi_graph *g)
{
    size_t n = g->rows;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            g->matrix[i * n + j] *=
                merit_of(g, i) * (j < i && same_group(g->votes, i, j) ? g->votes->forward : 1);
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
        for (size_t j = 1; j < n; j++)
            add_column(g, &g->similarity->factors[f], j, terms, column);
    form_edges(g);
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
    sweep(g, g->votes->forward, true, g->scratch, received);
    for (size_t i = 0; i < n; i++)
        received[i] *= merit_of(g, i);
}
