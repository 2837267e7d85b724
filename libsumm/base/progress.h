/* SPDX-License-Identifier: GPL-3.0-or-later */
/* progress.h - tells the caller how far the analysis has come, and whether he wants it to go on. */
#ifndef SUMMI_BASE_PROGRESS_H
#define SUMMI_BASE_PROGRESS_H

#include "summ.h"

typedef struct summi_progress {
    summ_progress_callback *call; /* NULL: nobody wants to know */
    void *user;
    double from, to; /* what part of the whole the present stage is */
    double last;     /* what was reported last */
} summi_progress;

/* Begins a stage that ends when `to` of the whole, 0 to 1, is done. */
void summi_progress_stage(summi_progress *progress, double to);

/* Reports that `share` of the stage, 0 to 1, is done.  SUMM_OK, SUMM_E_CANCELLED. */
int summi_progress_report(summi_progress *progress, double share);

/* Reports that all is done, unless that has been reported.  SUMM_OK, SUMM_E_CANCELLED. */
int summi_progress_end(summi_progress *progress);

#endif
