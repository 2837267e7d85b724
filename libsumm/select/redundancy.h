/* SPDX-License-Identifier: GPL-3.0-or-later */
/* redundancy.h - the chosen rows, and whether a row repeats one of them. */
#ifndef SUMMI_SELECT_REDUNDANCY_H
#define SUMMI_SELECT_REDUNDANCY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/table.h"
#include "select/candidates.h"

struct summi_posting;
struct summi_posting_list;

/*
 * An index of the chosen rows by their telling terms.  Two unit rows whose dot product is above t
 * share a term of either's prefix, which is its rarest terms up to where the rest of the row is
 * shorter than t (Chaudhuri et al. 2006, "prefix filter"): so the index and the searches need those
 * alone.
 */
typedef struct summi_redundancy {
    summi_arena *arena;
    const summi_candidates *candidates;
    double limit;
    struct summi_posting_list *lists; /* of each term */
    struct summi_posting *postings;   /* of all lists */
    size_t posting_count, posting_capacity;
    uint32_t *compared; /* 1 + the last row that each chosen row was compared with */
    summi_table known;  /* rows by their terms, or by their bytes if they have none; 1: chosen */
} summi_redundancy;

/* With nothing chosen, and room for about `expected` rows.  SUMM_OK, SUMM_E_MEMORY. */
int summi_redundancy_init(summi_arena *arena, const summi_candidates *candidates, double limit,
                          size_t expected, summi_redundancy *redundancy);

/*
 * Whether a row has the terms of a chosen one, or a cosine to one that is above the limit.
 * SUMM_OK, SUMM_E_MEMORY.
 */
int summi_redundancy_check(summi_redundancy *redundancy, size_t row, bool *redundant);

/* Whether two rows have the same terms. */
bool summi_redundancy_same(const summi_redundancy *redundancy, size_t row, size_t other);

/* Adds a row to the chosen ones.  SUMM_OK, SUMM_E_MEMORY. */
int summi_redundancy_add(summi_redundancy *redundancy, size_t row);

#endif
