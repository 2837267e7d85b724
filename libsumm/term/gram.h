/* SPDX-License-Identifier: MIT */
/* gram.h - goes over the runs of four characters of a run of text. */
#ifndef SUMMI_TERM_GRAM_H
#define SUMMI_TERM_GRAM_H

#include <stddef.h>
#include <stdint.h>

#include "term/walk.h"

/*
 * Four neighbouring characters of a word in lower case, 16 bits of each, the last one lowest.  The
 * edge of a word counts as a character, so "cats" has " cat", "cats" and "ats ".  Where no spaces
 * are written, the edge is that of the phrase.
 */
typedef uint64_t summi_gram;

typedef struct summi_gram_walk {
    const unsigned char *at, *end;
    summi_gram window; /* the characters since the edge of the word, four at most */
} summi_gram_walk;

/* A walk over a run; walking must not outlive its bytes. */
summi_gram_walk summi_gram_begin(const summi_run *run);

/* How many are given at once. */
enum { SUMMI_GRAMS_AT_ONCE = 64 };

/* Sets grams[] to the next ones, none of which is 0; returns their number, 0 only at the end. */
size_t summi_gram_next(summi_gram_walk *walk, summi_gram grams[SUMMI_GRAMS_AT_ONCE]);

#endif
