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

/*
 * Running sums decay by not being touched: what is added later is scaled up instead.  Above this the
 * scale is brought back to 1, long before it leaves the range of a double.
 */
#define SCALE_MOST 1e100

/* The running sums that a sweep keeps for one term. */
typedef struct sums {
    double plain; /* of the rows passed so far */
    double near;  /* of the same, each decayed by its distance; see SCALE_MOST */
} sums;

typedef struct graph {
    const gsl_spmatrix *matrix;
    const summi_rank_parameters *parameters;
    size_t n;
    double *degree;  /* the sum of a row's votes before they are made to sum to 1 */
    double *teleport;
    double *votes;   /* dense: n x n, [i][j] is the vote of j for i; else NULL */
    sums *running;   /* implicit: for each term */
    double *scratch; /* dense: a row of the matrix, scattered; implicit: weights of rows */
} graph;

static double merit_of(const graph *g, size_t row)
{
    return g->parameters->merit ? g->parameters->merit[row] : 1;
}

/* ---- Implicit: sweeps over the sparse rows ---- */

/* One direction of a sweep: how the decayed sums stand to what they are at the present row. */
typedef struct pass {
    double scale; /* what a row is multiplied by when it is added */
} pass;

static void add_row(graph *g, pass *at, size_t row, double weight)
{
    const gsl_spmatrix *m = g->matrix;
    double near = weight * at->scale;
    for (int k = m->p[row]; k < m->p[row + 1]; k++) {
        sums *s = &g->running[m->i[k]];
        s->plain += weight * m->data[k];
        s->near += near * m->data[k];
    }
}

/* The sum of the votes between the row and those passed so far. */
static double dot_row(const graph *g, const pass *at, size_t row)
{
    const gsl_spmatrix *m = g->matrix;
    double plain = 0, near = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++) {
        const sums *s = &g->running[m->i[k]];
        plain += m->data[k] * s->plain;
        near += m->data[k] * s->near;
    }
    return plain - g->parameters->near * (near / at->scale);
}

/* Goes on to the next row: everything passed so far is one row further away. */
static void move_on(graph *g, pass *at)
{
    if (g->parameters->near <= 0)
        return;
    at->scale /= g->parameters->decay;
    if (at->scale <= SCALE_MOST)
        return;
    for (size_t t = 0; t < g->matrix->size2; t++)
        g->running[t].near /= at->scale;
    at->scale = 1;
}

static void begin_pass(graph *g, pass *at)
{
    *at = (pass){.scale = 1};
    memset(g->running, 0, g->matrix->size2 * sizeof *g->running);
}

/*
 * into[i] = up * (sum over later j of e(i,j) weight[j]) + down * (the same over earlier j), where e is
 * the similarity, less for neighbours.  The similarities are never formed: the sum over j of
 * s(i,j) weight[j] is the dot product of row i with the weighted sum of the rows j, which runs along
 * in one pass for the later rows and in another for the earlier ones.
 */
static void sweep(graph *g, double up, double down, const double *weight, double *into)
{
    pass at;
    begin_pass(g, &at);
    for (size_t i = g->n; i-- > 0;) {
        into[i] = up * dot_row(g, &at, i);
        move_on(g, &at);
        add_row(g, &at, i, weight[i]);
    }
    if (down <= 0)
        return;
    begin_pass(g, &at);
    for (size_t i = 0; i < g->n; i++) {
        into[i] += down * dot_row(g, &at, i);
        move_on(g, &at);
        add_row(g, &at, i, weight[i]);
    }
}

/* The sum of each row's similarities to the others. */
static void measure_similarity(graph *g, double *sum)
{
    for (size_t i = 0; i < g->n; i++)
        g->scratch[i] = 1;
    sweep(g, 1, 1, g->scratch, sum);
}

static void measure_degrees(graph *g)
{
    for (size_t i = 0; i < g->n; i++)
        g->scratch[i] = merit_of(g, i);
    /* A row's own votes go back in full and forward in part: the mirror image of those it receives. */
    sweep(g, g->parameters->forward, 1, g->scratch, g->degree);
}

/* ---- Dense: the matrix of votes, by GSL ---- */

/* Forms the symmetric matrix of similarities, less for neighbours, without self-edges. */
static void form_similarities(graph *g)
{
    size_t n = g->n;
    const gsl_spmatrix *m = g->matrix;
    gsl_vector_view row = gsl_vector_view_array(g->scratch, m->size2);
    for (size_t i = 0; i < n; i++) {
        gsl_vector_view similarity = gsl_vector_view_array(g->votes + i * n, n);
        gsl_vector_set_zero(&row.vector);
        for (int k = m->p[i]; k < m->p[i + 1]; k++)
            g->scratch[m->i[k]] = m->data[k];
        gsl_spblas_dgemv(CblasNoTrans, 1, m, &row.vector, 0, &similarity.vector);
        g->votes[i * n + i] = 0;
        double near = g->parameters->near;
        for (size_t distance = 1; distance < n; distance++, near *= g->parameters->decay) {
            if (i >= distance)
                g->votes[i * n + i - distance] *= 1 - near;
            if (i + distance < n)
                g->votes[i * n + i + distance] *= 1 - near;
        }
    }
}

/* Turns similarities into votes, each column with the sum 1. */
static void form_votes(graph *g)
{
    size_t n = g->n;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            g->votes[i * n + j] *= merit_of(g, i) * (j < i ? g->parameters->forward : 1);
    for (size_t j = 0; j < n; j++) {
        gsl_vector_view column = gsl_vector_view_array_with_stride(g->votes + j, n, n);
        g->degree[j] = gsl_blas_dasum(&column.vector);
        if (g->degree[j] > 0)
            gsl_blas_dscal(1 / g->degree[j], &column.vector);
    }
}

/* ---- Both ---- */

/* Makes v from the sums of similarities in g->teleport. */
static void form_teleport(graph *g)
{
    const summi_rank_parameters *parameters = g->parameters;
    double sum = 0;
    /* Where nothing is similar to anything, similarity has nothing to say. */
    bool by_degree = false;
    for (size_t i = 0; i < g->n; i++)
        by_degree |= parameters->by_degree && g->teleport[i] > 0;
    for (size_t i = 0; i < g->n; i++) {
        g->teleport[i] = (by_degree ? g->teleport[i] : 1) * merit_of(g, i) *
                         (parameters->start ? parameters->start[i] : 1);
        sum += g->teleport[i];
    }
    for (size_t i = 0; i < g->n; i++)
        g->teleport[i] /= sum;
}

static int graph_init(summi_arena *arena, const gsl_spmatrix *matrix,
                      const summi_rank_parameters *parameters, graph *g)
{
    size_t n = matrix->size1, terms = matrix->size2;
    bool dense = parameters->graph == SUMMI_GRAPH_DENSE ||
                 (parameters->graph == SUMMI_GRAPH_BY_COST && n <= DENSE_ROWS);
    *g = (graph){.matrix = matrix, .n = n, .parameters = parameters};
    g->degree = summi_arena_allocate(arena, n, sizeof *g->degree);
    g->teleport = summi_arena_allocate(arena, n, sizeof *g->teleport);
    g->scratch = summi_arena_allocate(arena, dense && terms > n ? terms : n, sizeof *g->scratch);
    if (!g->degree || !g->teleport || !g->scratch)
        return SUMM_E_MEMORY;
    if (dense) {
        size_t cells;
        if (!summi_multiply(n, n, &cells))
            return SUMM_E_MEMORY;
        g->votes = summi_arena_allocate(arena, cells, sizeof *g->votes);
        if (!g->votes)
            return SUMM_E_MEMORY;
        form_similarities(g);
        for (size_t i = 0; i < n; i++) {
            gsl_vector_view row = gsl_vector_view_array(g->votes + i * n, n);
            g->teleport[i] = gsl_blas_dasum(&row.vector);
        }
        form_votes(g);
    } else {
        g->running = summi_arena_allocate(arena, terms, sizeof *g->running);
        if (!g->running)
            return SUMM_E_MEMORY;
        measure_similarity(g, g->teleport);
        measure_degrees(g);
    }
    form_teleport(g);
    return SUMM_OK;
}

/* received[i] = sum over j of (vote of j for i) p[j] */
static void collect_votes(graph *g, const double *p, double *received)
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
        g->scratch[j] = g->degree[j] > 0 ? p[j] / g->degree[j] : 0;
    sweep(g, 1, g->parameters->forward, g->scratch, received);
    for (size_t i = 0; i < n; i++)
        received[i] *= merit_of(g, i);
}

/* One step of the power iteration, from p to next; returns the L1 norm of the change. */
static double step(graph *g, const double *p, double *next)
{
    size_t n = g->n;
    double damping = g->parameters->damping, silent = 0, sum = 0, change = 0;
    collect_votes(g, p, next);
    for (size_t j = 0; j < n; j++)
        silent += g->degree[j] > 0 ? 0 : p[j];
    double base = damping * silent + (1 - damping);
    for (size_t i = 0; i < n; i++) {
        next[i] = damping * next[i] + base * g->teleport[i];
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
    if (!p || !next)
        return SUMM_E_MEMORY;
    memcpy(p, g.teleport, n * sizeof *p);
    while (ranking->steps < parameters->steps && !ranking->converged) {
        ranking->residual = step(&g, p, next);
        ranking->converged = ranking->residual <= parameters->tolerance;
        ranking->steps++;
        double *swap = p;
        p = next;
        next = swap;
    }
    ranking->scores = p;
    return finish(arena, n, ranking);
}
