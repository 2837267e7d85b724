/* SPDX-License-Identifier: MIT */
/* choice.h - chooses ranked sentences under budgets, without repetition. */
#ifndef SUMMI_SELECT_CHOICE_H
#define SUMMI_SELECT_CHOICE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/progress.h"
#include "options/options.h"
#include "select/candidates.h"
#include "select/reason.h"

typedef struct summi_choice {
    size_t *rows; /* the caller's, with room for all; in the order in which they were taken */
    size_t count;
    bool over_budget; /* the only row exceeds the budget */
    size_t failed;    /* the row with which the caller's measure of cost has failed, if it has */
    size_t cut; /* above 0: the last row is to be cut to this many bytes, and ends the summary */
} summi_choice;

/*
 * Takes, again and again, the row that is worth most next to those taken before: its score, less
 * what they cover of it.  Rows that do not fit into what is left of every budget are passed over,
 * and so are rows that repeat one taken before.  A row that leans on another is worth less and
 * brings that one along; if it cannot, it is passed over.  The first row is taken even if it is
 * over a budget, and is then the only one.  Tells why each row is taken or not if `reasons`, which
 * is zero at first, is not NULL.  Nothing that it allocates is needed afterwards.  Linear: each
 * time, a bounded number of rows is considered, and the best is compared with those taken before in
 * a number of steps that is bounded by its terms.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_CANCELLED, and
 * SUMM_E_CALLBACK if the caller's measure of cost gives no answer.
 */
int summi_select(summi_arena *arena, const summi_candidates *candidates,
                 const summi_selection_options *options, summi_progress *progress,
                 summi_choice *choice, summi_reason *reasons);

#endif
