/* SPDX-License-Identifier: MIT */
/* coverage.h - what a sentence is worth next to those taken: its score, less what they cover. */
#ifndef SUMMI_SELECT_COVERAGE_H
#define SUMMI_SELECT_COVERAGE_H

#include "base/arena.h"
#include "select/candidates.h"

/* The sum of the rows taken. */
typedef struct summi_coverage {
    const summi_candidates *candidates;
    double *sum;   /* of each term */
    double square; /* of the length of the sum */
    double length; /* of the sum */
    double *dots;  /* the dot product of each row with the sum when the row was last looked at */
} summi_coverage;

/* With nothing covered.  SUMM_OK, SUMM_E_MEMORY. */
int summi_coverage_init(summi_arena *arena, const summi_candidates *candidates,
                        summi_coverage *coverage);

/* Covers nothing any more. */
void summi_coverage_clear(summi_coverage *coverage);

/* What a row is worth, times `share`, if that is more than `least`; else anything up to `least`. */
double summi_coverage_worth(summi_coverage *coverage, size_t row, double share, double least);

/* Covers the terms of a row. */
void summi_coverage_add(summi_coverage *coverage, size_t row);

#endif
