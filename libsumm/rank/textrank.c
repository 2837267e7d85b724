/* SPDX-License-Identifier: MIT */
/* textrank.c - TextRank: the power iteration over a graph of rows that vote for each other. */
#include "rank/textrank.h"

#include <math.h>
#include <string.h>

static double sum_of(const double *values, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += values[i];
    return sum;
}

/* Makes weights the teleport vector, with a sum of 1. */
static void form_teleport(const summi_rank_parameters *parameters, size_t n)
{
    double *teleport = parameters->teleport, sum = sum_of(teleport, n);
    double biased = parameters->bias ? sum_of(parameters->bias, n) : 0;
    const double *bias = biased > 0 ? parameters->bias : NULL;
    double share = bias ? parameters->bias_share : 0;
    for (size_t i = 0; i < n; i++) {
        teleport[i] = (1 - share) * teleport[i] / sum;
        if (bias)
            teleport[i] += share * bias[i] / biased;
    }
}

/*
 * One step of the power iteration, from p to next; returns the L1 norm of the change.  The sum of
 * the scores is 1 but for rounding, which does not add up: of an error in p the damping leaves a
 * part.
 */
static double iterate(const summi_voters *voters, const summi_rank_parameters *parameters,
                      const double *p, double *next)
{
    const double *votes = voters->votes, *teleport = parameters->teleport;
    size_t n = voters->rows;
    double damping = parameters->damping, silent = 0, change = 0;
    if (damping > 0) {
        voters->collect(voters->graph, p, next);
        for (size_t j = 0; j < n; j++)
            silent += votes[j] > 0 ? 0 : p[j];
    } else {
        memset(next, 0, n * sizeof *next);
    }
    double base = damping * silent + (1 - damping);
    for (size_t i = 0; i < n; i++) {
        next[i] = damping * next[i] + base * teleport[i];
        change += fabs(next[i] - p[i]);
    }
    return change;
}

/*
 * How far the residual has come on its way to the tolerance: it falls by about the same factor a
 * step.
 */
static double share_done(double residual, const summi_rank_parameters *parameters)
{
    if (residual <= parameters->tolerance || parameters->tolerance <= 0)
        return 1;
    return residual < 1 ? log(residual) / log(parameters->tolerance) : 0;
}

int summi_rank(summi_arena *arena, const summi_voters *voters,
               const summi_rank_parameters *parameters, summi_progress *progress,
               summi_ranking *ranking)
{
    size_t n = voters->rows;
    memset(ranking, 0, sizeof *ranking);
    double *p = summi_arena_allocate(arena, n, sizeof *p);
    double *next = summi_arena_allocate(arena, n, sizeof *next);
    if (!p || !next)
        return SUMM_E_MEMORY;
    form_teleport(parameters, n);
    memcpy(p, parameters->teleport, n * sizeof *p);
    while (ranking->steps < parameters->steps && !ranking->converged) {
        ranking->residual = iterate(voters, parameters, p, next);
        ranking->converged = ranking->residual <= parameters->tolerance;
        ranking->steps++;
        double *swap = p;
        p = next;
        next = swap;
        int status = summi_progress_report(progress, share_done(ranking->residual, parameters));
        if (status)
            return status;
    }
    ranking->scores = p;
    summi_arena_release(arena, next, n, sizeof *next);
    return SUMM_OK;
}
