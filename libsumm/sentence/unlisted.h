/* SPDX-License-Identifier: MIT */
/* unlisted.h - abbreviations that no list has, told by what comes before and after them. */
#ifndef SUMMI_SENTENCE_UNLISTED_H
#define SUMMI_SENTENCE_UNLISTED_H

#include <stdbool.h>

#include "sentence/stop.h"
#include "sentence/stop_token.h"

/*
 * Whether a short token before a period is an abbreviation, as what follows shows: a number that
 * the sentence goes on after ("Lem. 2 and"), more abbreviations ("Fed. R. Evid. 5"), or a name in a
 * note in brackets ("(prod. Ann Roy)").
 */
bool summi_unlisted_goes_on(const struct summi_scan *scan, const struct summi_stop_token *token,
                            const struct summi_following *following);

/* Whether `at` is in brackets that open in reach, before a small letter. */
bool summi_unlisted_is_in_note(const struct summi_scan *scan, size_t at);

#endif
