/* SPDX-License-Identifier: MIT */
/* terminator.h - the characters that end sentences. */
#ifndef SUMMI_UNICODE_TERMINATOR_H
#define SUMMI_UNICODE_TERMINATOR_H

#include <stdint.h>

/* How a character ends a sentence. */
enum summi_terminator {
    SUMMI_TERMINATOR_NONE,
    SUMMI_TERMINATOR_PERIOD, /* may belong to an abbreviation or a number instead */
    SUMMI_TERMINATOR_ELLIPSIS,
    SUMMI_TERMINATOR_STRONG /* cannot: "!", "?", danda ... */
};

/* Characters that end sentences in some languages only: a set of bits. */
enum {
    SUMMI_TERMINATORS_GREEK = 1 << 0,    /* ";" and U+037E, the question mark */
    SUMMI_TERMINATORS_ARMENIAN = 1 << 1, /* ":", which is typed for U+0589, the full stop */
    SUMMI_TERMINATORS_INDIC = 1 << 2     /* "|", which is typed for U+0964, the danda */
};

/* As summi_terminator_find(), for a character beyond ASCII. */
enum summi_terminator summi_terminator_find_wide(uint32_t c, unsigned extras);

/*
 * Whether `c` ends sentences, and how, in a language with these `extras`.  Every part of the
 * library that asks this question asks it here.
 */
static inline enum summi_terminator summi_terminator_find(uint32_t c, unsigned extras)
{
    switch (c) {
    case '.':
        return SUMMI_TERMINATOR_PERIOD;
    case '!':
    case '?':
        return SUMMI_TERMINATOR_STRONG;
    case ';':
        return extras & SUMMI_TERMINATORS_GREEK ? SUMMI_TERMINATOR_STRONG : SUMMI_TERMINATOR_NONE;
    case ':':
        return extras & SUMMI_TERMINATORS_ARMENIAN ? SUMMI_TERMINATOR_STRONG
                                                   : SUMMI_TERMINATOR_NONE;
    case '|':
        return extras & SUMMI_TERMINATORS_INDIC ? SUMMI_TERMINATOR_STRONG : SUMMI_TERMINATOR_NONE;
    default:
        return c < 0x80 ? SUMMI_TERMINATOR_NONE : summi_terminator_find_wide(c, extras);
    }
}

/*
 * The bytes with which terminators begin in UTF-8, those of any language among them.  The unit
 * tests hold this against summi_terminator_find() for every code point.
 */
extern const unsigned char summi_terminator_leads[256];

#endif
