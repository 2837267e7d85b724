/* SPDX-License-Identifier: MIT */
/* distinct.h - finds rows that have the same terms, or the same bytes if they have no terms. */
#ifndef SUMMI_SELECT_DISTINCT_H
#define SUMMI_SELECT_DISTINCT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/hash.h"
#include "select/candidates.h"

/* In place of a row: there is none. */
#define SUMMI_DISTINCT_NONE SIZE_MAX

/* A set of rows of which no two are copies; looking up and adding take constant time. */
typedef struct summi_distinct {
    summi_arena *arena;
    const summi_candidates *candidates;
    summi_hash_slot *slots; /* by the numbers of rows */
    summi_hash_size size;
    size_t count;
    summi_hash_keys keys;
    size_t hashed_row; /* the row that was looked up last, ... */
    uint32_t hash;     /* ... and its hash */
} summi_distinct;

/* An empty set for about `expected` rows.  SUMM_OK, SUMM_E_MEMORY. */
int summi_distinct_init(summi_arena *arena, const summi_candidates *candidates, size_t expected,
                        summi_distinct *distinct);

/* The row of the set of which a row is a copy, or SUMMI_DISTINCT_NONE. */
size_t summi_distinct_find(summi_distinct *distinct, size_t row);

/* Adds a row that is no copy.  SUMM_OK, SUMM_E_MEMORY. */
int summi_distinct_add(summi_distinct *distinct, size_t row);

/* Whether two rows are copies. */
bool summi_distinct_are_copies(const summi_candidates *candidates, size_t row, size_t other);

#endif
