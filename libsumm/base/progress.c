/* SPDX-License-Identifier: MIT */
/* progress.c - tells the caller how far the work has come, and asks whether to go on. */
#include "base/progress.h"

void summi_progress_stage(summi_progress *progress, double to)
{
    progress->from = progress->to;
    progress->to = to;
}

static int report(summi_progress *progress, double done)
{
    progress->last = done > progress->last ? done : progress->last;
    progress->stopped = progress->call(progress->user, progress->last);
    return progress->stopped ? SUMM_E_CANCELLED : SUMM_OK;
}

int summi_progress_report(summi_progress *progress, double share)
{
    progress->steps = 0;
    if (!progress->call)
        return SUMM_OK;
    double done = progress->from + share * (progress->to - progress->from);
    /* 1 is for the end alone, even if the last stage has nothing left to do. */
    return done < 1 ? report(progress, done) : SUMM_OK;
}

int summi_progress_end(summi_progress *progress)
{
    return progress->call && progress->last < 1 ? report(progress, 1) : SUMM_OK;
}
