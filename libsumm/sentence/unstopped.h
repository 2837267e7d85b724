/* SPDX-License-Identifier: MIT */
/* unstopped.h - sentences that end at a mark that is no terminator. */
#ifndef SUMMI_SENTENCE_UNSTOPPED_H
#define SUMMI_SENTENCE_UNSTOPPED_H

#include <stddef.h>

#include "sentence/scan.h"

/* Where a sentence ends, and the one after it, if that is so short that it is found with it. */
struct summi_unstopped {
    size_t end;
    size_t next_end; /* or 0 */
};

/*
 * Whether a sentence ends at or near the colon, semicolon, hyphen or capital at `at`, as before the
 * items of a list and where lines have been joined.
 */
bool summi_unstopped_find(struct summi_scan *scan, size_t at, struct summi_unstopped *found);

#endif
