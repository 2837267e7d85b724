/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weigh.c - what a sentence is worth next to those that are taken, and how much less that is. */
#include "select/weigh.h"

#include "select/cohesion.h"

/* What a row keeps of its worth if it leans on one that is not yet taken. */
#define LEANING .45

summi_weight summi_weigh(summi_coverage *coverage, const size_t *taken, size_t count, size_t first,
                         size_t last, double least)
{
    const summi_candidates *c = coverage->candidates;
    summi_weight weight = {.alone = first == last ? 1 : LEANING, .theme = 1, .place = 1};
    double worth = summi_coverage_worth(coverage, last, weight.alone, least);
    if (worth > least)
        weight.theme = summi_cohesion_of_theme(c, coverage, taken, count, first);
    if (worth * weight.theme > least)
        weight.place = summi_cohesion_of_place(c, taken, count, first, last);
    double most = c->worth[last] * weight.alone;
    weight.news = most > 0 ? worth / most : 1;
    weight.worth = worth * (weight.theme * weight.place);
    return weight;
}
