/* SPDX-License-Identifier: MIT */
/* budget.h - what the sentences of a summary may cost, and how much of that is left. */
#ifndef SUMMI_SELECT_BUDGET_H
#define SUMMI_SELECT_BUDGET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "options/options.h"
#include "select/candidates.h"

/* An amount of everything that can be limited.  In a budget, SUMM_UNLIMITED is never used up. */
typedef struct summi_amount {
    size_t sentences, words, bytes;
    size_t cost; /* by the caller's own measure */
} summi_amount;

typedef struct summi_budget {
    const summi_candidates *candidates;
    const summi_selection_options *options;
    summi_amount all, left;
    bool by_default; /* nothing is limited but the number of sentences, by the library */
    size_t rows;     /* how many are spent: the next one needs a joiner if there are any */
    size_t *bytes;   /* of each row in the paragraph, as far as known; NULL: bytes are unlimited */
    size_t *costs;   /* of each row, as far as known; NULL: there is no limit of cost */
    bool *taken;     /* the rows that are spent; NULL: no marks cost bytes */
    int status;      /* SUMM_E_CANCELLED or SUMM_E_CALLBACK once the caller's measure has failed, */
    size_t failed;   /* and the row with which it has */
} summi_budget;

/* How many of `rows` rows will be taken, as far as the options tell it beforehand. */
size_t summi_budget_expect_rows(size_t rows, const summi_selection_options *options);

/* The budget that the options set for these candidates.  SUMM_OK, SUMM_E_MEMORY. */
int summi_budget_init(summi_arena *arena, const summi_candidates *candidates,
                      const summi_selection_options *options, summi_budget *budget);

/* Takes back all that is spent; what rows cost stays known. */
void summi_budget_restore(summi_budget *budget);

/* The cost of a row by the caller's measure, 0 if there is none; see `status`. */
size_t summi_budget_cost(summi_budget *budget, size_t row);

/* Whether these rows fit into what is left. */
bool summi_budget_fits(summi_budget *budget, const size_t *rows, size_t count);

/* The same for a row that comes as context, and is not counted among the sentences. */
bool summi_budget_fits_context(summi_budget *budget, size_t row);

/* The share of the budget that is spent, 0 to 1: of what is nearest to its end. */
double summi_budget_spent(const summi_budget *budget);

/* Whether less is left than each of the `rows` rows that were taken has cost on average. */
bool summi_budget_is_ending(const summi_budget *budget, size_t rows);

/* Takes a row that fits out of what is left. */
void summi_budget_spend(summi_budget *budget, size_t row);
void summi_budget_spend_context(summi_budget *budget, size_t row);

#endif
