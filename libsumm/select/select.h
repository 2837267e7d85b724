/* SPDX-License-Identifier: GPL-3.0-or-later */
/* select.h - chooses ranked sentences under budgets, without repetition. */
#ifndef SUMMI_SELECT_SELECT_H
#define SUMMI_SELECT_SELECT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/algebra.h"
#include "base/memory.h"
#include "options/options.h"
#include "term/word.h"

/* In `leans`: the sentence stands alone; or it leans on one that cannot be chosen. */
#define SUMMI_STANDS           UINT32_MAX
#define SUMMI_LEANS_ON_NOTHING (UINT32_MAX - 1)

/* What is chosen from: rows, each a sentence, in the order of the document. */
typedef struct summi_candidates {
    const summi_matrix *matrix; /* weighted rows of unit length, rare terms first */
    const summi_run *runs;      /* their text */
    const size_t *words;        /* and how many words it has */
    const size_t *order;        /* rows, best first */
    const double *scores;       /* of the rows */
    const uint32_t
        *leans; /* for each row, the one that it leans on, or one of the above; or NULL */
    size_t count;
    size_t joiner; /* bytes between two sentences of the paragraph, at most */
} summi_candidates;

typedef struct summi_choice {
    size_t *rows; /* best first */
    size_t count;
    size_t words;
    bool over_budget;
    size_t
        cut; /* above 0: the last row is to be cut to so many bytes, and comes last in the text */
} summi_choice;

/*
 * Takes, again and again, the row that is worth most beside those taken before: its score, less what
 * they already cover.  Rows that do not fit into what is left of every budget are passed over, and so
 * are rows that repeat one taken before.  A row that leans on another is worth less and brings that one
 * along; if it cannot, it is passed over.  The first is taken even if it is over a budget, and is then
 * the only one.  Linear: each time, a bounded number of rows is considered, and each is compared with a
 * bounded number of others.  SUMM_OK, SUMM_E_MEMORY, and SUMM_E_CANCELLED or SUMM_E_CALLBACK if the
 * caller's measure of cost ends it.
 */
int summi_select(summi_arena *arena, const summi_candidates *candidates,
                 const summi_selection_options *options, summi_choice *choice);

#endif
