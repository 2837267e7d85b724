/* SPDX-License-Identifier: MIT */
/* cluster.h - clusters and syllables of the South East Asian scripts that write no spaces. */
#ifndef SUMMI_KEYWORD_CLUSTER_H
#define SUMMI_KEYWORD_CLUSTER_H

#include <stdbool.h>

#include "term/walk.h"

/* Whether a run begins with a character of such a script. */
bool summi_cluster_begins(const summi_run *run);

/*
 * Whether a run begins or ends within a syllable of Thai or Lao: with a vowel that is written after
 * its consonant, or with one that is written before the next consonant.
 */
bool summi_cluster_cuts_syllable(const summi_run *run);

/*
 * The cluster of characters of a row that follows a run, or precedes it if `before`; its length is
 * 0 if there is none.
 */
summi_run summi_cluster_beside(const summi_run *row, const summi_run *run, bool before);

#endif
