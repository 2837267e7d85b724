/* SPDX-License-Identifier: MIT */
/* progress.h - tells the caller how far the work has come, and asks whether to go on. */
#ifndef SUMMI_BASE_PROGRESS_H
#define SUMMI_BASE_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

#include "summ.h"

typedef struct summi_progress {
    summ_progress_callback *call; /* or NULL */
    void *user;
    double from, to; /* the part of the whole that the present stage is */
    double last;     /* what was reported last */
    size_t steps;    /* of work since then */
    bool stopped;    /* the caller has asked to stop */
} summi_progress;

/* Between two reports, summi_progress_work() lets this many steps of some nanoseconds pass. */
enum { SUMMI_PROGRESS_STEPS = 1 << 16 };

/* Begins a stage that ends when `to` of the whole, 0 to 1, is done. */
void summi_progress_stage(summi_progress *progress, double to);

/* Reports that `share` of the stage, 0 to 1, is done, unless all is.  SUMM_OK, SUMM_E_CANCELLED. */
int summi_progress_report(summi_progress *progress, double share);

/* Notes `steps` of work; whether there were so many since the last report that one is due. */
static inline bool summi_progress_is_due(summi_progress *progress, size_t steps)
{
    progress->steps += steps;
    return progress->steps >= SUMMI_PROGRESS_STEPS;
}

/* Notes `steps` of work, and reports `share` if a report is due. */
static inline int summi_progress_work(summi_progress *progress, size_t steps, double share)
{
    return summi_progress_is_due(progress, steps) ? summi_progress_report(progress, share)
                                                  : SUMM_OK;
}

/* Reports that all is done, once.  SUMM_OK, SUMM_E_CANCELLED. */
int summi_progress_end(summi_progress *progress);

#endif
