/* SPDX-License-Identifier: MIT */
/* ending.h - whether a sentence ends with a run of terminators. */
#ifndef SUMMI_SENTENCE_ENDING_H
#define SUMMI_SENTENCE_ENDING_H

#include <stdbool.h>

#include "sentence/stop.h"

/*
 * Decides from the token before a run of terminators and the word after it.  May move the end of
 * the stop: back to its split, or to the end of a note.
 */
bool summi_stop_ends_sentence(struct summi_scan *scan, struct summi_stop *stop);

#endif
