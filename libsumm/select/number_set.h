/* SPDX-License-Identifier: MIT */
/* number_set.h - a set of numbers below a bound, whose next member is found at once. */
#ifndef SUMMI_SELECT_NUMBER_SET_H
#define SUMMI_SELECT_NUMBER_SET_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Enough for any bound: each level has a 64th of the words of the one below. */
#define SUMMI_NUMBER_SET_LEVELS 11

/* All operations look at two words of each level; a quarter of a million numbers have 3 levels. */
typedef struct summi_number_set {
    /* A bit for each number; above that, a bit for each word of the level below that is not 0. */
    uint64_t *levels[SUMMI_NUMBER_SET_LEVELS];
    size_t depth; /* levels in use */
    size_t bound;
} summi_number_set;

/* An empty set of numbers below `bound`, which is at least 1.  SUMM_OK, SUMM_E_MEMORY. */
int summi_number_set_init(summi_arena *arena, size_t bound, summi_number_set *set);

void summi_number_set_add(summi_number_set *set, size_t number);
void summi_number_set_remove(summi_number_set *set, size_t number);

/* The first member from `number` on; the bound if there is none. */
size_t summi_number_set_next(const summi_number_set *set, size_t number);

#endif
