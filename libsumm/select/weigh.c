/* SPDX-License-Identifier: MIT */
/* weigh.c - what a sentence is worth next to those that are taken, and how much less that is. */
#include "select/weigh.h"

/* What a row keeps of its worth if it leans on one that is not yet taken, where nobody reads on. */
#define LEANING .45

int summi_scale_init(summi_arena *arena, const summi_candidates *candidates, summi_scale *scale)
{
    int status = summi_coverage_init(arena, candidates, &scale->coverage);
    return status ? status : summi_reading_init(arena, candidates, &scale->reading);
}

void summi_scale_clear(summi_scale *scale)
{
    summi_coverage_clear(&scale->coverage);
    summi_reading_clear(&scale->reading);
}

/* The share of its worth that a row keeps after a loss. */
static double keeps(double worth, double loss)
{
    return loss <= 0 ? 1 : loss >= worth ? 0 : 1 - loss / worth;
}

/* Rows that are read on: what they add for each place in the summary that they take. */
static summi_weight weigh_read(const summi_reading *reading, size_t first, size_t last,
                               double least)
{
    double rows = (double)(last - first + 1);
    summi_gain gain = summi_reading_gain(reading, first, last, least * rows);
    double own = reading->candidates->worth[last] + reading->candidates->gains[last];
    return (summi_weight){
        .worth = summi_gain_sum(&gain) / rows,
        .news = keeps(gain.worth, gain.likeness),
        .alone = keeps(rows * own, rows * own - gain.worth),
        .theme = keeps(gain.worth, gain.theme),
        .place = keeps(gain.worth, gain.unjoined),
    };
}

summi_weight summi_scale_weigh(summi_scale *scale, size_t first, size_t last, double least)
{
    if (summi_reading_goes_on(&scale->reading))
        return weigh_read(&scale->reading, first, last, least);
    summi_weight weight = {.alone = first == last ? 1 : LEANING, .theme = 1, .place = 1};
    weight.worth = summi_coverage_worth(&scale->coverage, last, weight.alone, least);
    double most = scale->coverage.candidates->worth[last] * weight.alone;
    weight.news = most > 0 ? weight.worth / most : 1;
    return weight;
}

void summi_scale_add(summi_scale *scale, size_t row)
{
    summi_coverage_add(&scale->coverage, row);
    summi_reading_add(&scale->reading, row);
}
