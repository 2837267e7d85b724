/* SPDX-License-Identifier: MIT */
/* progress.c - tells the caller how far the work has come, and asks whether to go on. */
#include "base/progress.h"

void summi_progress_stage(summi_progress *progress, double to)
{
    progress->from = progress->to;
    progress->to = to;
}

int summi_progress_report(summi_progress *progress, double share)
{
    progress->steps = 0;
    if (!progress->call)
        return SUMM_OK;
    double done = progress->from + share * (progress->to - progress->from);
    progress->last = done > progress->last ? done : progress->last;
    progress->stopped = progress->call(progress->user, progress->last);
    return progress->stopped ? SUMM_E_CANCELLED : SUMM_OK;
}

int summi_progress_end(summi_progress *progress)
{
    summi_progress_stage(progress, 1);
    return progress->last < 1 ? summi_progress_report(progress, 1) : SUMM_OK;
}
