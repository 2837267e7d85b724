/* SPDX-License-Identifier: MIT */
/* scores.h - scores, and the order that they give. */
#ifndef SUMMI_RANK_SCORES_H
#define SUMMI_RANK_SCORES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct summi_ranking {
    double *scores;  /* for each row; rounded to 2^-40 of the largest */
    uint32_t *order; /* rows by falling score; among equals the earlier comes first */
    /* What the iteration that made the scores has come to, if one did. */
    size_t steps;
    double residual;
    bool converged;
} summi_ranking;

/*
 * Rounds the `n` scores of a ranking, none negative, and puts their rows in order.  SUMM_OK,
 * SUMM_E_MEMORY.
 */
int summi_ranking_finish(summi_arena *arena, size_t n, summi_ranking *ranking);

#endif
