/* SPDX-License-Identifier: MIT */
/*
 * period.h - whether one period ends a sentence, or belongs to an abbreviation, an initial or a
 * number.
 */
#ifndef SUMMI_SENTENCE_PERIOD_H
#define SUMMI_SENTENCE_PERIOD_H

#include <stdbool.h>

#include "sentence/stop.h"

/* `stop`: a run of one period, with white space after it. */
bool summi_period_ends_sentence(struct summi_scan *scan, const struct summi_stop *stop,
                                const struct summi_following *following);

#endif
