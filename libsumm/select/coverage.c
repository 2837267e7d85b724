/* SPDX-License-Identifier: MIT */
/* coverage.c - what a sentence is worth next to those taken: its score, less what they cover. */
#include "select/coverage.h"

#include <math.h>
#include <string.h>

/* The share of its worth that a covered row keeps, to be taken if there is nothing else. */
#define WORTH_LEAST .01

int summi_coverage_init(summi_arena *arena, const summi_candidates *candidates,
                        summi_coverage *coverage)
{
    *coverage = (summi_coverage){.candidates = candidates};
    coverage->sum = summi_arena_zeroed(arena, candidates->matrix->columns, sizeof *coverage->sum);
    coverage->dots = summi_arena_zeroed(arena, candidates->count, sizeof *coverage->dots);
    return coverage->sum && coverage->dots ? SUMM_OK : SUMM_E_MEMORY;
}

void summi_coverage_clear(summi_coverage *coverage)
{
    const summi_candidates *c = coverage->candidates;
    memset(coverage->sum, 0, c->matrix->columns * sizeof *coverage->sum);
    memset(coverage->dots, 0, c->count * sizeof *coverage->dots);
    coverage->square = coverage->length = 0;
}

static double dot_with_sum(const summi_coverage *coverage, size_t row)
{
    const summi_matrix *m = coverage->candidates->matrix;
    double dot = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        dot += m->data[k] * coverage->sum[m->i[k]];
    return dot;
}

/* What a row is worth if its dot product with the sum is what it was last. */
static double worth_as_known(const summi_coverage *coverage, size_t row)
{
    double worth = coverage->candidates->worth[row];
    if (coverage->length <= 0)
        return worth;
    double left = 1 - coverage->candidates->covered * coverage->dots[row] / coverage->length;
    return worth * (left > WORTH_LEAST ? left : WORTH_LEAST);
}

double summi_coverage_worth(summi_coverage *coverage, size_t row, double share, double least)
{
    /*
     * The sum only grows, so an old dot product says how much the row is worth at most, and for
     * most rows that is not enough (Minoux 1978, "accelerated greedy").
     */
    double most = share * worth_as_known(coverage, row);
    if (most <= least)
        return most;
    coverage->dots[row] = dot_with_sum(coverage, row);
    return share * worth_as_known(coverage, row);
}

void summi_coverage_add(summi_coverage *coverage, size_t row)
{
    const summi_matrix *m = coverage->candidates->matrix;
    if (m->p[row] == m->p[row + 1])
        return;
    coverage->square += 2 * dot_with_sum(coverage, row) + 1;
    coverage->length = sqrt(coverage->square);
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        coverage->sum[m->i[k]] += m->data[k];
}
