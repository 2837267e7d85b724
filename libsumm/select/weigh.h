/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weigh.h - what a sentence is worth next to those that are taken, and how much less that is. */
#ifndef SUMMI_SELECT_WEIGH_H
#define SUMMI_SELECT_WEIGH_H

#include <stddef.h>

#include "select/coverage.h"

/* What a row is worth, and what it keeps of its worth by itself, 0 to 1, for each reason. */
typedef struct summi_weight {
    double worth;
    double news;  /* because of what it says that those taken do not */
    double alone; /* because it need not bring the one that it leans on */
    double theme; /* because those taken say what it takes for known */
    double place; /* because a reader need not jump */
} summi_weight;

/*
 * Weighs a row next to `count` rows that are taken, which `coverage` covers, together with the one
 * that it must bring: `last` and `first`, which are the same if it brings none.  The weight is
 * exact if its worth is more than `least`; else its worth is anything up to that.
 */
summi_weight summi_weigh(summi_coverage *coverage, const size_t *taken, size_t count, size_t first,
                         size_t last, double least);

#endif
