/* SPDX-License-Identifier: MIT */
/* redundancy.h - the chosen rows, and whether a row repeats one of them. */
#ifndef SUMMI_SELECT_REDUNDANCY_H
#define SUMMI_SELECT_REDUNDANCY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "select/candidates.h"
#include "select/distinct.h"

struct summi_chosen_row;
struct summi_posting;
struct summi_posting_list;

typedef struct summi_redundancy {
    summi_arena *arena;
    const summi_candidates *candidates;
    double limit;
    summi_distinct distinct; /* the chosen rows */
    struct summi_chosen_row *chosen;
    size_t count, chosen_capacity;
    struct summi_posting_list *lists; /* for each term, the chosen rows that have it */
    struct summi_posting *postings;   /* of all lists */
    size_t posting_count, posting_capacity;
    uint32_t *near; /* during a check, numbers of chosen rows that may be too similar */
    size_t near_capacity;
    double *weights;   /* during a check, of each term in the row that is checked; else 0 */
    size_t steps;      /* that all checks together have taken */
    size_t steps_left; /* that the next check may take */
    size_t repeated;   /* the chosen row that was found redundant last repeats; SIZE_MAX: unknown */
} summi_redundancy;

/* With nothing chosen, and room for about `expected` rows.  SUMM_OK, SUMM_E_MEMORY. */
int summi_redundancy_init(summi_arena *arena, const summi_candidates *candidates, double limit,
                          size_t expected, summi_redundancy *redundancy);

/*
 * Whether a row has the terms of a chosen one, or a cosine to one that is above the limit.  If that
 * takes too many steps to find out, the answer is that it has.
 */
bool summi_redundancy_check(summi_redundancy *redundancy, size_t row);

/* Whether a row has the terms of a chosen one, which takes less time to find out. */
bool summi_redundancy_is_copy(summi_redundancy *redundancy, size_t row);

/* Whether two rows have the same terms, or a cosine above the limit. */
bool summi_redundancy_between(const summi_redundancy *redundancy, size_t row, size_t other);

/* Adds a row to the chosen ones.  SUMM_OK, SUMM_E_MEMORY. */
int summi_redundancy_add(summi_redundancy *redundancy, size_t row);

#endif
