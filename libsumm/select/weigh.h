/* SPDX-License-Identifier: MIT */
/* weigh.h - what a sentence is worth next to those that are taken, and how much less that is. */
#ifndef SUMMI_SELECT_WEIGH_H
#define SUMMI_SELECT_WEIGH_H

#include <stddef.h>

#include "select/coverage.h"
#include "select/reading.h"

/* The rows that are taken. */
typedef struct summi_scale {
    summi_coverage coverage;
    summi_reading reading;
} summi_scale;

/* What a row is worth, and what it keeps of its worth by itself, 0 to 1, for each reason. */
typedef struct summi_weight {
    double worth; /* may be below 0 where the rows are read on */
    double news;  /* because of what it says that those taken do not */
    double alone; /* because it need not bring the one that it leans on */
    double theme; /* because those taken say what it takes for known */
    double place; /* because a reader need not jump */
} summi_weight;

/* With no row taken.  SUMM_OK, SUMM_E_MEMORY. */
int summi_scale_init(summi_arena *arena, const summi_candidates *candidates, summi_scale *scale);

/* Takes back all that is taken. */
void summi_scale_clear(summi_scale *scale);

/*
 * Weighs a row next to those that are taken, together with the one that it must bring: `last` and
 * `first`, which are the same if it brings none.  The weight is exact if its worth is more than
 * `least`; else its worth is anything up to that.
 */
summi_weight summi_scale_weigh(summi_scale *scale, size_t first, size_t last, double least);

/* Takes a row. */
void summi_scale_add(summi_scale *scale, size_t row);

#endif
