/* SPDX-License-Identifier: MIT */
/* stop.h - runs of terminators, the marks that go with them, and what follows. */
#ifndef SUMMI_SENTENCE_STOP_H
#define SUMMI_SENTENCE_STOP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sentence/scan.h"

/* A run of terminators and what surrounds it. */
struct summi_stop {
    size_t at;       /* the first terminator */
    size_t run_end;  /* after the last */
    size_t split;    /* after the first, if that is a period and white space follows, or 0 */
    size_t end;      /* after closing marks and references, too: where the sentence would end */
    size_t next;     /* the first character after it that is not white space */
    unsigned dots;   /* periods in the run; an ellipsis counts three */
    bool strong;     /* the run holds more than periods */
    bool wide;       /* it ends with a terminator that no space follows: CJK */
    bool unspaced;   /* it begins with a strong terminator that needs no space after it */
    uint32_t closer; /* the last closing mark, or 0 */
};

/* The run that begins at `at`, where a terminator is; notes whether it closes a quotation. */
void summi_stop_find(struct summi_scan *scan, size_t at, struct summi_stop *stop);

/* What follows a run. */
struct summi_following {
    uint32_t first;  /* the first character */
    uint32_t letter; /* the first letter or digit, if that is near, or 0 */
    size_t word;     /* where the letter is */
    bool opened;     /* an opening mark comes before the letter ... */
    bool quoted;     /* ... and no bracket before it */
};

void summi_following_find(const struct summi_scan *scan, size_t at,
                          struct summi_following *following);

#endif
