/* SPDX-License-Identifier: MIT */
/* verb_ending.h - sentences that end with the ending of a verb, and no terminator. */
#ifndef SUMMI_SENTENCE_VERB_ENDING_H
#define SUMMI_SENTENCE_VERB_ENDING_H

#include <stdbool.h>
#include <stddef.h>

#include "sentence/scan.h"

/*
 * Whether the sentence ends before the space at `at`, in a language like Korean, where the verb
 * comes last and shows by its ending that the sentence is complete.
 */
bool summi_verb_ending_ends_sentence(const struct summi_scan *scan, size_t at);

#endif
