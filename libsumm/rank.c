/* SPDX-License-Identifier: GPL-3.0-or-later */
/* rank.c - directed TextRank over the similarity graph of the rows of a matrix. */
#include "rank.h"

#include <gsl/gsl_blas.h>
#include <gsl/gsl_spblas.h>
#include <math.h>
#include <string.h>

/* Up to so many rows the dense matrix of votes is cheaper than sweeps over the sparse one. */
#define DENSE_ROWS 32

/* Scores are rounded to this part of the largest, so that rounding dust decides nothing. */
#define SCORE_STEPS 1099511627776.0 /* 2^40 */

typedef struct graph {
    const gsl_spmatrix *matrix;
    size_t n;
    double forward;
    double *degree;  /* the sum of a row's votes before they are made to sum to 1 */
    double *votes;   /* dense: n x n, [i][j] is the vote of j for i; else NULL */
    double *running; /* implicit: a running sum of rows; dense: a row of the matrix, scattered */
} graph;

/* y += a * row, where y has a place for each term. */
static void add_row(const gsl_spmatrix *m, size_t row, double a, double *y)
{
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        y[m->i[k]] += a * m->data[k];
}

static double dot_row(const gsl_spmatrix *m, size_t row, const double *y)
{
    double sum = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        sum += m->data[k] * y[m->i[k]];
    return sum;
}

static void clear_running(graph *g)
{
    memset(g->running, 0, g->matrix->size2 * sizeof *g->running);
}

/*
 * into[i] = up * (sum over later j of s(i,j) weight[j]) + down * (the same over earlier j), without
 * forming s: the sum over j of s(i,j) weight[j] is the dot product of row i with the weighted sum of
 * the rows j, which runs along in one sweep for the later rows and in another for the earlier ones.
 */
static void sweep(graph *g, double up, double down, const double *weight, double *into)
{
    clear_running(g);
    for (size_t i = g->n; i-- > 0;) {
        into[i] = up * dot_row(g->matrix, i, g->running);
        add_row(g->matrix, i, weight[i], g->running);
    }
    if (down > 0) {
        clear_running(g);
        for (size_t i = 0; i < g->n; i++) {
            into[i] += down * dot_row(g->matrix, i, g->running);
            add_row(g->matrix, i, weight[i], g->running);
        }
    }
}

/* Forms the dense matrix of votes and the degrees. */
static void form_votes(graph *g)
{
    size_t n = g->n;
    gsl_vector_view row = gsl_vector_view_array(g->running, g->matrix->size2);
    for (size_t i = 0; i < n; i++) {
        gsl_vector_view similarity = gsl_vector_view_array(g->votes + i * n, n);
        clear_running(g);
        add_row(g->matrix, i, 1, g->running);
        gsl_spblas_dgemv(CblasNoTrans, 1, g->matrix, &row.vector, 0, &similarity.vector);
        g->votes[i * n + i] = 0;
        for (size_t j = 0; j < i; j++)
            g->votes[i * n + j] *= g->forward;
    }
    for (size_t j = 0; j < n; j++) {
        gsl_vector_view column = gsl_vector_view_array_with_stride(g->votes + j, n, n);
        g->degree[j] = gsl_blas_dasum(&column.vector);
        if (g->degree[j] > 0)
            for (size_t i = 0; i < n; i++)
                g->votes[i * n + j] /= g->degree[j];
    }
}

static int graph_init(summi_arena *arena, const gsl_spmatrix *matrix,
                      const summi_rank_parameters *parameters, graph *g)
{
    size_t n = matrix->size1;
    bool dense = parameters->graph == SUMMI_GRAPH_DENSE ||
                 (parameters->graph == SUMMI_GRAPH_BY_COST && n <= DENSE_ROWS);
    *g = (graph){.matrix = matrix, .n = n, .forward = parameters->forward};
    g->degree = summi_arena_allocate(arena, n, sizeof *g->degree);
    g->running = summi_arena_allocate(arena, matrix->size2, sizeof *g->running);
    if (!g->degree || !g->running)
        return SUMM_E_MEMORY;
    if (dense) {
        size_t cells;
        if (!summi_multiply(n, n, &cells))
            return SUMM_E_MEMORY;
        g->votes = summi_arena_allocate(arena, cells, sizeof *g->votes);
        if (!g->votes)
            return SUMM_E_MEMORY;
        form_votes(g);
        return SUMM_OK;
    }
    double *ones = summi_arena_allocate(arena, n, sizeof *ones);
    if (!ones)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < n; i++)
        ones[i] = 1;
    /* A row's own votes go back in full and forward in part: the mirror image of those it receives. */
    sweep(g, g->forward, 1, ones, g->degree);
    return SUMM_OK;
}

/* received[i] = sum over j of (vote of j for i) p[j] */
static void collect_votes(graph *g, const double *p, double *weight, double *received)
{
    size_t n = g->n;
    if (g->votes) {
        gsl_matrix_const_view votes = gsl_matrix_const_view_array(g->votes, n, n);
        gsl_vector_const_view from = gsl_vector_const_view_array(p, n);
        gsl_vector_view to = gsl_vector_view_array(received, n);
        gsl_blas_dgemv(CblasNoTrans, 1, &votes.matrix, &from.vector, 0, &to.vector);
        return;
    }
    for (size_t j = 0; j < n; j++)
        weight[j] = g->degree[j] > 0 ? p[j] / g->degree[j] : 0;
    sweep(g, 1, g->forward, weight, received);
}

/* One step of the power iteration, from p to next; returns the L1 norm of the change. */
static double step(graph *g, double damping, const double *p, double *weight, double *next)
{
    size_t n = g->n;
    double silent = 0, sum = 0, change = 0;
    collect_votes(g, p, weight, next);
    for (size_t j = 0; j < n; j++)
        silent += g->degree[j] > 0 ? 0 : p[j];
    double base = (damping * silent + (1 - damping)) / (double)n;
    for (size_t i = 0; i < n; i++) {
        next[i] = damping * next[i] + base;
        sum += next[i];
    }
    /* The sum is 1 but for rounding, which must not add up over many steps. */
    for (size_t i = 0; i < n; i++) {
        next[i] /= sum;
        change += fabs(next[i] - p[i]);
    }
    return change;
}

/* Sorts `order` by falling score, keeping the order of equals: merge sort, bottom up. */
static void sort_by_score(const double *scores, size_t *order, size_t *spare, size_t n)
{
    for (size_t width = 1; width < n; width *= 2) {
        for (size_t start = 0; start < n; start += 2 * width) {
            size_t middle = n - start > width ? start + width : n;
            size_t end = n - start > 2 * width ? start + 2 * width : n;
            size_t a = start, b = middle;
            for (size_t k = start; k < end; k++)
                spare[k] = a < middle && (b >= end || scores[order[a]] >= scores[order[b]])
                               ? order[a++]
                               : order[b++];
        }
        memcpy(order, spare, n * sizeof *order);
    }
}

/* Rounds the scores and puts the rows in order. */
static int finish(summi_arena *arena, size_t n, summi_ranking *ranking)
{
    size_t *spare = summi_arena_allocate(arena, n, sizeof *spare);
    ranking->order = summi_arena_allocate(arena, n, sizeof *ranking->order);
    if (!spare || !ranking->order)
        return SUMM_E_MEMORY;
    double largest = 0;
    for (size_t i = 0; i < n; i++)
        largest = ranking->scores[i] > largest ? ranking->scores[i] : largest;
    for (size_t i = 0; i < n; i++) {
        ranking->scores[i] =
            floor(ranking->scores[i] / largest * SCORE_STEPS + .5) / SCORE_STEPS * largest;
        ranking->order[i] = i;
    }
    sort_by_score(ranking->scores, ranking->order, spare, n);
    return SUMM_OK;
}

int summi_rank(summi_arena *arena, const gsl_spmatrix *matrix,
               const summi_rank_parameters *parameters, summi_ranking *ranking)
{
    size_t n = matrix->size1;
    graph g;
    memset(ranking, 0, sizeof *ranking);
    if (graph_init(arena, matrix, parameters, &g))
        return SUMM_E_MEMORY;
    double *p = summi_arena_allocate(arena, n, sizeof *p);
    double *next = summi_arena_allocate(arena, n, sizeof *next);
    double *weight = summi_arena_allocate(arena, n, sizeof *weight);
    if (!p || !next || !weight)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < n; i++)
        p[i] = 1 / (double)n;
    while (ranking->steps < parameters->steps && !ranking->converged) {
        ranking->residual = step(&g, parameters->damping, p, weight, next);
        ranking->converged = ranking->residual <= parameters->tolerance;
        ranking->steps++;
        double *swap = p;
        p = next;
        next = swap;
    }
    ranking->scores = p;
    return finish(arena, n, ranking);
}
