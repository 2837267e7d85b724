/* SPDX-License-Identifier: GPL-3.0-or-later */
/* walk.h - goes over the words of a run of text. */
#ifndef SUMMI_TERM_WALK_H
#define SUMMI_TERM_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "unicode/word_kind.h"

/* A run of text to be taken apart: a sentence. */
typedef struct summi_run {
    const unsigned char *bytes;
    size_t length;
} summi_run;

/* A word as it stands in a run, or a pair of neighbours in scripts that write no spaces. */
typedef struct summi_word {
    const unsigned char *bytes;
    size_t length;
    uint64_t head; /* summi_bytes_head() */
    size_t first;  /* of a pair: the bytes of its first character; else 0 */
    enum summi_word_kind kind;
} summi_word;

/* What some bytes of a run are, a bit each, the lowest for the first. */
typedef struct summi_window {
    size_t start, end; /* of these bytes */
    uint64_t word;     /* letters, digits and low lines of ASCII */
    uint64_t other;    /* what is not ASCII */
    uint64_t space;    /* spaces and controls */
    uint64_t joins;    /* where a word that ends here may have to go on */
} summi_window;

/*
 * A walk over the words of a run, which is all that has to be set at its start: words by UAX #29
 * that have a letter, a digit or a symbol; overlapping pairs of characters in scripts without
 * spaces, where a character that stands alone is a word too.
 */
typedef struct summi_walk {
    summi_run run;
    size_t at;
    summi_window window;
    /* The character before, if it is of a script without spaces and waits for a partner. */
    size_t before, before_length;
    bool alone;
} summi_walk;

/* It pays to ask for so many words at a time. */
enum { SUMMI_WORDS_AT_ONCE = 32 };

/*
 * Sets words[] to the next words, up to `most`; returns their number, which is less only at the end of the
 * run.  Linear over the whole walk.
 */
size_t summi_walk_next(summi_walk *walk, summi_word *words, size_t most);

#endif
