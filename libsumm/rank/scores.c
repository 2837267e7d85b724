/* SPDX-License-Identifier: MIT */
/* scores.c - scores, and the order that they give. */
#include "rank/scores.h"

#include <stdint.h>

#include "base/order.h"

/* Scores are rounded to 2^-40 of the largest, so that rounding dust decides nothing. */
#define SCORE_BITS 40

/* Rounds the scores; an item gets how many steps its score is below the largest. */
static void round_scores(double *scores, size_t n, summi_order_item *items)
{
    const int64_t steps = INT64_C(1) << SCORE_BITS;
    double largest = 0;
    for (size_t i = 0; i < n; i++)
        largest = scores[i] > largest ? scores[i] : largest;
    for (size_t i = 0; i < n; i++) {
        double part = largest > 0 ? scores[i] / largest : 0;
        int64_t rounded = (int64_t)(part * (double)steps + .5);
        scores[i] = (double)rounded / (double)steps * largest;
        items[i] = (summi_order_item){(uint64_t)(steps - rounded), i};
    }
}

int summi_ranking_finish(summi_arena *arena, size_t n, summi_ranking *ranking)
{
    summi_order_item *items = summi_arena_allocate(arena, n, sizeof *items);
    summi_order_item *spare = summi_arena_allocate(arena, n, sizeof *spare);
    if (!items || !spare)
        return SUMM_E_MEMORY;
    round_scores(ranking->scores, n, items);
    summi_order_sort(items, spare, n, SCORE_BITS + 1);
    summi_arena_release(arena, spare, n, sizeof *spare);
    ranking->order = summi_arena_allocate(arena, n, sizeof *ranking->order);
    if (!ranking->order)
        return SUMM_E_MEMORY;
    for (size_t k = 0; k < n; k++)
        ranking->order[k] = (uint32_t)items[k].index;
    summi_arena_release(arena, items, n, sizeof *items);
    return SUMM_OK;
}
