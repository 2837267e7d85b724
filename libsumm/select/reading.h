/* SPDX-License-Identifier: MIT */
/* reading.h - what sentences add to a brief that is read from its beginning to its end. */
#ifndef SUMMI_SELECT_READING_H
#define SUMMI_SELECT_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "select/candidates.h"

/* A longer brief is looked through for what it covers rather than read on. */
#define SUMMI_READING_MOST 3

/* The rows that are taken, as a reader meets them. */
typedef struct summi_reading {
    const summi_candidates *candidates;
    uint32_t *first_with; /* of each term: 1 more than the first row that has it; 0 if none has */
    size_t rows[SUMMI_READING_MOST];   /* in the order of the document */
    double losses[SUMMI_READING_MOST]; /* what each loses by the words with which it begins */
    size_t count;
    double likeness; /* the largest cosine of two rows */
} summi_reading;

/* What rows add to a brief: their worth and what adjoining adds, less the losses. */
typedef struct summi_gain {
    double worth;    /* of the rows, each by itself */
    double joins;    /* they adjoin one another, or rows that are taken */
    double unjoined; /* what they would have if they adjoined one, and do not */
    double theme;    /* lost: they take for known what no row before them says */
    double likeness; /* lost: two rows say the same */
} summi_gain;

/* With no row taken.  SUMM_OK, SUMM_E_MEMORY. */
int summi_reading_init(summi_arena *arena, const summi_candidates *candidates,
                       summi_reading *reading);

/* Whether a row that comes next will be read on from those that are taken. */
bool summi_reading_goes_on(const summi_reading *reading);

/*
 * What the rows from `first` to `last`, of which none is taken, add to those that are.  If that
 * cannot be more than `least`, the losses need not be complete.
 */
summi_gain summi_reading_gain(const summi_reading *reading, size_t first, size_t last,
                              double least);

/* What is gained in all. */
static inline double summi_gain_sum(const summi_gain *gain)
{
    return gain->worth + gain->joins - gain->theme - gain->likeness;
}

/*
 * Takes the first `count` rows that are no fragments and do not say what another of them says, and
 * nothing else.  Returns what these rows are worth; -HUGE_VAL if the beginning of the document has
 * fewer such rows.
 */
double summi_reading_opening(summi_reading *reading, size_t count);

/* Whether two of the rows taken say the same, as no two of an opening do. */
bool summi_reading_repeats(const summi_reading *reading);

/* Takes all rows back. */
void summi_reading_clear(summi_reading *reading);

/* Takes a row. */
void summi_reading_add(summi_reading *reading, size_t row);

#endif
