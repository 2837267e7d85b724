/* SPDX-License-Identifier: MIT */
/* reason.h - why sentences are in a summary, or are not. */
#ifndef SUMMI_SELECT_REASON_H
#define SUMMI_SELECT_REASON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/progress.h"
#include "select/budget.h"
#include "select/redundancy.h"
#include "select/weigh.h"

/* In place of a row: none, or one that is passed over. */
#define SUMMI_REASON_NO_ROW UINT32_MAX

/* Why a row is in a summary, or is not. */
typedef struct summi_reason {
    uint32_t verdict;    /* enum summ_verdict */
    uint32_t step;       /* its number among the rows taken, from 1; 0 if it is not */
    uint32_t other;      /* the row that the verdict speaks of, or SUMMI_REASON_NO_ROW */
    summi_weight weight; /* next to those taken before it; of the others, next to all */
} summi_reason;

/* A selection at its end. */
typedef struct summi_outcome {
    summi_budget *budget;         /* what is left */
    summi_redundancy *redundancy; /* with all rows taken */
    summi_scale *scale;           /* which is cleared, and takes them again */
    const size_t *rows;           /* in the order in which they were taken */
    size_t count;
    bool over_budget; /* the only row exceeds the budget */
    bool cut;         /* the last row is to be cut, and has not been spent */
} summi_outcome;

/*
 * Tells why each row of the candidates was taken or not; those that came as context are marked so
 * before, and all others are zero.  Linear: each row is weighed once.  SUMM_OK, SUMM_E_CANCELLED,
 * and SUMM_E_CALLBACK if the caller's measure of cost gives no answer.
 */
int summi_reasons_find(const summi_outcome *outcome, summi_progress *progress,
                       summi_reason *reasons);

#endif
