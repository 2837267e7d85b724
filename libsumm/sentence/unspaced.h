/* SPDX-License-Identifier: MIT */
/*
 * unspaced.h - sentences that end without white space: notes after the period, sentences glued
 * together.
 */
#ifndef SUMMI_SENTENCE_UNSPACED_H
#define SUMMI_SENTENCE_UNSPACED_H

#include <stdbool.h>

#include "sentence/stop.h"

/*
 * Whether a sentence ends with a run of terminators after which there is no white space.  Moves the
 * end of the stop to the end of the note that follows it, if there is one.
 */
bool summi_unspaced_ends_sentence(struct summi_scan *scan, struct summi_stop *stop);

#endif
