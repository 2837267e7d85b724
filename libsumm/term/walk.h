/* SPDX-License-Identifier: MIT */
/* walk.h - goes over the words of a run of text. */
#ifndef SUMMI_TERM_WALK_H
#define SUMMI_TERM_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout/hyphen.h"
#include "unicode/word_kind.h"

/* A run of text to be taken apart: a sentence. */
typedef struct summi_run {
    const unsigned char *bytes;
    size_t length;
} summi_run;

/* A word as it is written in a run, or a pair of neighbours in scripts that write no spaces. */
typedef struct summi_word {
    const unsigned char *bytes;
    size_t length;
    uint64_t head; /* summi_bytes_head() */
    size_t first;  /* of a pair: the bytes of its first character; else 0 */
    enum summi_word_kind kind;
    bool broken; /* a line ends inside; summi_render() has it in one piece */
} summi_word;

/* What the bytes of a stretch of a run are: a bit for each, the lowest for the first. */
typedef struct summi_stretch {
    size_t start, end;
    uint64_t word;  /* letters, digits and low lines of ASCII */
    uint64_t some;  /* these, and what is not ASCII */
    uint64_t joins; /* where a word that ends here may go on, unless it is white space */
} summi_stretch;

/*
 * A walk over the words of a run: the words of UAX #29 that have a letter, a digit or a symbol, and
 * overlapping pairs of characters in scripts without spaces, where a single character between
 * others is a word too.  A word that goes on in the next line after a hyphen is one word if the
 * hyphen vanishes.  At its start only the run has to be set, and the hyphens if there are any.
 */
typedef struct summi_walk {
    summi_run run;
    const summi_hyphens *hyphens; /* of the texts, or NULL */
    size_t at;
    summi_stretch stretch; /* in which the walk is */
    /* The character before, if it is of a script without spaces and waits for a partner. */
    size_t before, before_length;
    bool alone;
} summi_walk;

/* How many words at a time it pays to ask for. */
enum { SUMMI_WORDS_AT_ONCE = 32 };

/*
 * Sets words[] to the next words, up to `most`; returns their number, which is less only at the end
 * of the run.  Linear over the whole walk.
 */
size_t summi_walk_next(summi_walk *walk, summi_word *words, size_t most);

#endif
