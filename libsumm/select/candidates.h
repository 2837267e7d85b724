/* SPDX-License-Identifier: GPL-3.0-or-later */
/* candidates.h - the ranked sentences that a selection chooses from. */
#ifndef SUMMI_SELECT_CANDIDATES_H
#define SUMMI_SELECT_CANDIDATES_H

#include <stddef.h>
#include <stdint.h>

#include "base/algebra.h"
#include "term/word.h"

/* In `leans`: the sentence stands alone; or it leans on one that cannot be chosen. */
#define SUMMI_STANDS           UINT32_MAX
#define SUMMI_LEANS_ON_NOTHING (UINT32_MAX - 1)

/* Each row is a sentence; rows are in the order of the document. */
typedef struct summi_candidates {
    const summi_matrix *matrix; /* weighted rows of unit length, rare terms first */
    const summi_run *runs;      /* the text of each row */
    const size_t *words;        /* the number of words in each row */
    const size_t *order;        /* the rows by falling score */
    const double *scores;       /* the score of each row */
    const uint32_t *leans;      /* the row that each row leans on, or one of the above; or NULL */
    size_t count;               /* the number of rows */
    size_t joiner;              /* bytes between two sentences of the paragraph, at most */
} summi_candidates;

#endif
