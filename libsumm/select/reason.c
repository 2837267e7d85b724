/* SPDX-License-Identifier: MIT */
/* reason.c - why sentences are in a summary, or are not. */
#include "select/reason.h"

#include <math.h>

/* The steps of work for a row, beside its bytes. */
#define STEPS_OF_ROW 512

/* What is needed to judge a row: the outcome, and what the rows taken so far cover. */
typedef struct account {
    const summi_outcome *outcome;
    const summi_candidates *candidates;
    summi_scale *scale;
    summi_reason *reasons; /* of each row, with its step if it is taken */
} account;

/* The row that a row cannot do without, SUMMI_NEED_NO_ROW if that is passed over; else itself. */
static size_t needed_row(const account *a, size_t row)
{
    const summi_need *need = a->candidates->needs ? &a->candidates->needs[row] : NULL;
    return need && summi_need_is_strict(need) ? need->row : row;
}

static bool can_stand(const account *a, size_t row)
{
    size_t needed = needed_row(a, row);
    return needed == row || (needed != SUMMI_NEED_NO_ROW && a->reasons[needed].step);
}

/* Begins with no row taken. */
static account begin_account(const summi_outcome *outcome, summi_reason *reasons)
{
    for (size_t i = 0; i < outcome->count; i++)
        reasons[outcome->rows[i]].step = (uint32_t)i + 1;
    summi_scale_clear(outcome->scale);
    return (account){.outcome = outcome,
                     .candidates = outcome->budget->candidates,
                     .scale = outcome->scale,
                     .reasons = reasons};
}

static int note_row(const account *a, summi_progress *progress, size_t row, double share)
{
    return summi_progress_work(progress, STEPS_OF_ROW + a->candidates->runs[row].length, share);
}

/* ---- Rows that are taken ---- */

static bool is_context(const account *a, size_t row)
{
    return a->reasons[row].verdict == SUMM_VERDICT_CONTEXT;
}

/* Whether the row taken at `i` has brought the next one: it was taken before what it needs. */
static bool brings_next(const account *a, size_t i)
{
    const summi_outcome *o = a->outcome;
    return i + 1 < o->count && needed_row(a, o->rows[i]) == o->rows[i + 1] &&
           !is_context(a, o->rows[i]) && !is_context(a, o->rows[i + 1]);
}

static void judge_taken_row(account *a, size_t i)
{
    const summi_outcome *o = a->outcome;
    size_t row = o->rows[i], first = brings_next(a, i) ? o->rows[i + 1] : row;
    summi_reason *reason = &a->reasons[row];
    reason->weight = summi_scale_weigh(a->scale, first, row, -HUGE_VAL);
    if (is_context(a, row))
        return;
    if (i && brings_next(a, i - 1)) {
        reason->verdict = SUMM_VERDICT_BROUGHT;
        reason->other = (uint32_t)o->rows[i - 1];
    } else {
        reason->verdict = o->cut && i + 1 == o->count ? SUMM_VERDICT_CUT : SUMM_VERDICT_CHOSEN;
        reason->other = first == row ? SUMMI_REASON_NO_ROW : (uint32_t)first;
    }
}

/* Goes through the rows in the order in which they were taken. */
static int judge_taken(account *a, summi_progress *progress)
{
    const summi_outcome *o = a->outcome;
    int status = SUMM_OK;
    for (size_t i = 0; i < o->count && !status; i++) {
        judge_taken_row(a, i);
        summi_scale_add(a->scale, o->rows[i]);
        status = note_row(a, progress, o->rows[i], 0);
    }
    return status;
}

/* ---- Rows that are not ---- */

/* Whether these rows would fit but for their number. */
static bool rows_fit(const account *a, const size_t *rows, size_t count)
{
    summi_budget *budget = a->outcome->budget;
    size_t left = budget->left.sentences;
    budget->left.sentences = SUMM_UNLIMITED;
    bool fits = summi_budget_fits(budget, rows, count);
    budget->left.sentences = left;
    return fits;
}

static bool has_place(const account *a)
{
    const summi_amount *left = &a->outcome->budget->left;
    return left->sentences && left->words && !a->outcome->over_budget;
}

/*
 * Judges a row that leans on one that is not taken; false if it could have come, and have brought
 * that one.
 */
static bool judge_leaning(const account *a, size_t row, summi_reason *reason)
{
    size_t needed = needed_row(a, row);
    reason->other = (uint32_t)needed; /* SUMMI_NEED_NO_ROW is the same value */
    reason->verdict = SUMM_VERDICT_LEANS;
    return needed == SUMMI_NEED_NO_ROW || !can_stand(a, needed) ||
           !rows_fit(a, (size_t[]){row, needed}, 2);
}

static int judge_other(account *a, size_t row, summi_reason *reason)
{
    const summi_outcome *o = a->outcome;
    bool stands = can_stand(a, row);
    *reason = (summi_reason){.other = SUMMI_REASON_NO_ROW};
    size_t first = stands || needed_row(a, row) == SUMMI_NEED_NO_ROW ? row : needed_row(a, row);
    reason->weight = summi_scale_weigh(a->scale, first, row, -HUGE_VAL);
    if (summi_redundancy_check(o->redundancy, row)) {
        reason->verdict = SUMM_VERDICT_REPEATS;
        reason->other = (uint32_t)o->redundancy->repeated; /* unknown: no row */
    } else if (a->candidates->worth[row] <= 0) {
        reason->verdict = SUMM_VERDICT_FRAGMENT;
    } else if (!rows_fit(a, &row, 1)) {
        reason->verdict = SUMM_VERDICT_OVER_BUDGET;
    } else if (stands || !judge_leaning(a, row, reason)) {
        reason->verdict = has_place(a) ? SUMM_VERDICT_FILLER : SUMM_VERDICT_LESS;
        reason->other = first == row ? SUMMI_REASON_NO_ROW : (uint32_t)first;
    }
    return o->budget->status;
}

int summi_reasons_find(const summi_outcome *outcome, summi_progress *progress,
                       summi_reason *reasons)
{
    account a = begin_account(outcome, reasons);
    int status = judge_taken(&a, progress);
    for (size_t row = 0; row < a.candidates->count && !status; row++) {
        if (!reasons[row].step)
            status = judge_other(&a, row, &reasons[row]);
        if (!status)
            status = note_row(&a, progress, row, (double)row / (double)a.candidates->count);
    }
    return status;
}
