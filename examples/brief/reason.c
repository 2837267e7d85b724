/* SPDX-License-Identifier: MIT */
/* reason.c - what speaks for a sentence, and what against it. */
#include "brief.h"

/* A share of its worth that is worth mentioning, because a sentence keeps it or loses more. */
static const double keeps_all = .95, loses_much = .8;

bool reason_loses_by_place(const summ_reason *reason)
{
    return reason->place < loses_much;
}

unsigned reason_merits(const struct reason_facts *facts, const summ_sentence *sentence,
                       const summ_reason *reason)
{
    unsigned merits = 0;

    if (sentence->rank <= 3 || sentence->rank * 5 <= facts->ranked)
        merits |= MERIT_CENTRAL;
    if (facts->places_matter && reason->place >= keeps_all)
        merits |= MERIT_BEGINNING;
    if (reason->length >= keeps_all && reason->shape >= keeps_all)
        merits |= MERIT_STATEMENT;
    if (reason->step > 1 && reason->news >= keeps_all)
        merits |= MERIT_NEW;
    if (reason->step > 1 && reason->theme * reason->flow >= keeps_all)
        merits |= MERIT_FOLLOWS;
    return merits;
}

enum loss reason_loss(const summ_reason *reason)
{
    const double keeps[] = {loses_much,    reason->flow,  reason->theme,  reason->news,
                            reason->alone, reason->shape, reason->length, reason->place};
    enum loss loss = LOSS_NONE;

    for (size_t i = 0; i < sizeof keeps / sizeof *keeps; i++) {
        if (keeps[i] < keeps[loss])
            loss = (enum loss)i;
    }
    return loss;
}
