/* SPDX-License-Identifier: MIT */
/* gram.h - goes over the runs of four characters of a run of text. */
#ifndef SUMMI_TERM_GRAM_H
#define SUMMI_TERM_GRAM_H

#include <stdbool.h>
#include <stdint.h>

#include "term/walk.h"

/*
 * Four neighbouring characters of a word in lower case, 16 bits of each, the last one lowest.  The
 * edge of a word counts as a character, so "cats" has " cat", "cats" and "ats ".  Where no spaces
 * are written, the edge is that of the phrase.
 */
typedef uint64_t summi_gram;

/* The edge of a word, as a character. */
#define SUMMI_GRAM_EDGE ((summi_gram)' ')

typedef struct summi_gram_walk {
    const unsigned char *at, *end;
    summi_gram window; /* the last four characters, of one word or of several */
} summi_gram_walk;

/* A walk over a run; walking must not outlive its bytes. */
static inline summi_gram_walk summi_gram_begin(const summi_run *run)
{
    return (summi_gram_walk){run->bytes, run->bytes + run->length, SUMMI_GRAM_EDGE};
}

/* A character of a gram, and where the next one begins. */
typedef struct summi_gram_character {
    const unsigned char *next;
    summi_gram c;
} summi_gram_character;

/* Reads a character that is not ASCII; `at` is below `end`. */
summi_gram_character summi_gram_read_slow(const unsigned char *at, const unsigned char *end);

/* The characters of ASCII in lower case, with edges for all that are neither letter nor digit. */
extern const unsigned char summi_gram_ascii[129];

/* Moves the window by a character; false at the end. */
static inline bool summi_gram_next(summi_gram_walk *walk)
{
    summi_gram c = SUMMI_GRAM_EDGE;
    if (walk->at == walk->end) {
        if ((walk->window & 0xFFFF) == SUMMI_GRAM_EDGE)
            return false;
    } else if (*walk->at < 0x80) {
        c = summi_gram_ascii[*walk->at++];
    } else {
        summi_gram_character read = summi_gram_read_slow(walk->at, walk->end);
        walk->at = read.next;
        c = read.c;
    }
    walk->window = walk->window << 16 | c;
    return true;
}

/* Whether a window is a gram: it is full, and has no edge but its first and last character. */
static inline bool summi_gram_is_whole(summi_gram window)
{
    return window >> 48 && (window >> 32 & 0xFFFF) != SUMMI_GRAM_EDGE &&
           (window >> 16 & 0xFFFF) != SUMMI_GRAM_EDGE;
}

#endif
