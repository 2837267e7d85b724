/* SPDX-License-Identifier: GPL-3.0-or-later */
/* graph.c - the graph of sentences: who votes for whom, and how much. */
#include "graph.h"

#include <gsl/gsl_blas.h>
#include <gsl/gsl_spblas.h>
#include <stdbool.h>
#include <string.h>

/* Up to so many rows the dense matrix of votes is cheaper than sweeps over the sparse one. */
#define DENSE_ROWS 32

/*
 * Running sums decay by not being touched: what is added later is scaled up instead.  Above this the
 * scale is brought back to 1, long before it leaves the range of a double.
 */
#define SCALE_MOST 1e100

/* The running sums that a sweep keeps for one term. */
struct summi_sums {
    double plain; /* of the rows passed so far */
    double near;  /* of those of the same group, decayed by their distance; see SCALE_MOST */
};

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
    double scale;  /* what the decayed sums of a row are multiplied by when it is added */
    size_t begun;  /* the first row of the present group that the pass came to */
} pass;

static double multiplier(const double *of_rows, size_t row)
{
    return of_rows ? of_rows[row] : 1;
}

static void add_row(pass *p, size_t row)
{
    const gsl_spmatrix *m = p->graph->similarity->matrix;
    struct summi_sums *running = p->graph->running;
    double plain = p->weight[row] * multiplier(p->factor->row_right, row) * p->inside;
    double near = plain * p->scale;
    for (int k = m->p[row]; k < m->p[row + 1]; k++) {
        running[m->i[k]].plain += plain * p->factor->right[k];
        running[m->i[k]].near += near * p->factor->right[k];
    }
}

static void receive(pass *p, size_t row)
{
    const gsl_spmatrix *m = p->graph->similarity->matrix;
    const struct summi_sums *running = p->graph->running;
    double plain = 0, near = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++) {
        plain += p->factor->left[k] * running[m->i[k]].plain;
        near += p->factor->left[k] * running[m->i[k]].near;
    }
    p->into[row] += multiplier(p->factor->row_left, row) *
                    (plain - p->graph->votes->near * (near / p->scale));
}

/* Goes on to the next row: everything passed so far is one row further away. */
static void move_on(pass *p)
{
    if (p->graph->votes->near <= 0)
        return;
    p->scale /= p->graph->votes->decay;
    if (p->scale <= SCALE_MOST)
        return;
    for (size_t t = 0; t < p->graph->similarity->matrix->size2; t++)
        p->graph->running[t].near /= p->scale;
    p->scale = 1;
}

/* Ends the group of the rows from `first` to `last`: to other groups they count in full, and as far. */
static void end_group(pass *p, size_t first, size_t last)
{
    const gsl_spmatrix *m = p->graph->similarity->matrix;
    struct summi_sums *running = p->graph->running;
    for (size_t row = first; row <= last; row++) {
        double rest = p->weight[row] * multiplier(p->factor->row_right, row) * (1 - p->inside);
        for (int k = m->p[row]; k < m->p[row + 1]; k++) {
            running[m->i[k]].plain += rest * p->factor->right[k];
            running[m->i[k]].near = 0;
        }
    }
    p->scale = 1;
}

static void begin_pass(pass *p, double inside)
{
    p->inside = inside;
    p->scale = 1;
    memset(p->graph->running, 0,
           p->graph->similarity->matrix->size2 * sizeof *p->graph->running);
}

static void pass_row(pass *p, size_t row)
{
    receive(p, row);
    move_on(p);
    add_row(p, row);
}

/*
 * into[i] = the sum over j of s(i,j), less for neighbours, times weight[j], and within a group times
 * `up` for later and `down` for earlier rows j.
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
    g->running =
        summi_arena_allocate(arena, g->similarity->matrix->size2, sizeof *g->running);
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

/* Turns s(i,j) into what votes weigh before merit and direction; nobody votes for himself. */
static void weaken_neighbours(summi_graph *g)
{
    size_t n = g->rows;
    double threshold = g->similarity->threshold;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            double *cell = &g->matrix[i * n + j];
            if (i == j)
                *cell = 0;
            else if (threshold > 0)
                *cell = *cell >= threshold;
        }
    double near = g->votes->near;
    for (size_t distance = 1; distance < n && near > 0; distance++, near *= g->votes->decay)
        for (size_t i = distance; i < n; i++)
            if (same_group(g, i, i - distance)) {
                g->matrix[i * n + i - distance] *= 1 - near;
                g->matrix[(i - distance) * n + i] *= 1 - near;
            }
}

/* Turns these weights into votes: each column sums to 1, or to 0. */
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
    weaken_neighbours(g);
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
