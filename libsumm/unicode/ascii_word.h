/* SPDX-License-Identifier: MIT */
/* ascii_word.h - the word boundaries of UAX #29 among ASCII, of which most words consist. */
#ifndef SUMMI_UNICODE_ASCII_WORD_H
#define SUMMI_UNICODE_ASCII_WORD_H

#include <stdbool.h>
#include <stddef.h>

#include "unicode/word_kind.h"

/* What a byte is in a word; what is always a word boundary at both sides is none of these. */
enum {
    SUMMI_ASCII_LETTER = 1 << 0,
    SUMMI_ASCII_DIGIT = 1 << 1,
    SUMMI_ASCII_LOW_LINE = 1 << 2, /* joins all of these */
    SUMMI_ASCII_WORD = SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT | SUMMI_ASCII_LOW_LINE,
    SUMMI_ASCII_NOT = 1 << 3,
    SUMMI_ASCII_BRIDGE = 4, /* the shift of the classes that a byte joins at both of its sides */
    SUMMI_ASCII_MARK = 1 << 7
};

/* The classes of each byte, and what it joins. */
extern const unsigned char summi_ascii_word_classes[256];

/*
 * Dashes, curly quotes and the ellipsis, which are common among ASCII: E2, 80 and the byte that is
 * looked up here.  SUMMI_ASCII_MARK and what they join, or 0.
 */
extern const unsigned char summi_ascii_word_marks[256];

enum { SUMMI_MARK_LENGTH = 3 };

static inline bool summi_ascii_word_has(unsigned char byte)
{
    return summi_ascii_word_classes[byte] & SUMMI_ASCII_WORD;
}

/* The end of the letters, digits and low lines from `at` on. */
static inline size_t summi_ascii_word_run(const unsigned char *text, size_t length, size_t at)
{
    /* Four at a time as far as there are four, as most of the time is spent here. */
    for (; length - at >= 4; at += 4) {
        if (!summi_ascii_word_has(text[at]))
            return at;
        if (!summi_ascii_word_has(text[at + 1]))
            return at + 1;
        if (!summi_ascii_word_has(text[at + 2]))
            return at + 2;
        if (!summi_ascii_word_has(text[at + 3]))
            return at + 3;
    }
    while (at < length && summi_ascii_word_has(text[at]))
        at++;
    return at;
}

/* What the table has for the mark at `at`, whatever follows it; 0 if there is none. */
static inline unsigned summi_ascii_word_any_mark(const unsigned char *text, size_t length,
                                                 size_t at)
{
    bool fits = length >= SUMMI_MARK_LENGTH && at <= length - SUMMI_MARK_LENGTH;
    bool is_mark = fits && text[at] == 0xE2 && text[at + 1] == 0x80;
    return is_mark ? summi_ascii_word_marks[text[at + 2]] : 0;
}

/* The same, but 0 if what follows may belong to the mark. */
static inline unsigned summi_ascii_word_mark(const unsigned char *text, size_t length, size_t at)
{
    size_t after = at + SUMMI_MARK_LENGTH;
    unsigned mark = summi_ascii_word_any_mark(text, length, at);
    bool alone = mark && (after == length || text[after] < 0x80 ||
                          summi_ascii_word_any_mark(text, length, after));
    return alone ? mark : 0;
}

/*
 * The end of the word of ASCII characters, and of marks within it, that begins at `from`; `from` if
 * none begins there or if what touches it is another character, so that only summi_word_boundary()
 * can tell.
 */
static inline size_t summi_ascii_word_end(const unsigned char *text, size_t length, size_t from)
{
    size_t at = summi_ascii_word_run(text, length, from);
    while (at > from && at < length && summi_ascii_word_classes[text[at]]) {
        unsigned here = summi_ascii_word_classes[text[at]],
                 before = summi_ascii_word_classes[text[at - 1]];
        size_t next = at + 1;
        if (here & SUMMI_ASCII_NOT) {
            here = summi_ascii_word_mark(text, length, at);
            next = at + SUMMI_MARK_LENGTH;
            if (!here)
                return from;
        }
        unsigned after = next < length ? summi_ascii_word_classes[text[next]] : 0;
        if (after & SUMMI_ASCII_NOT && !summi_ascii_word_mark(text, length, next))
            return from;
        if (!(here >> SUMMI_ASCII_BRIDGE & before & after))
            break;
        at = summi_ascii_word_run(text, length, next);
    }
    return at;
}

/* The kind of a word of ASCII characters. */
static inline enum summi_word_kind summi_ascii_word_kind(const unsigned char *word, size_t length)
{
    unsigned seen = 0;
    for (size_t i = 0; i < length; i++) {
        seen |= summi_ascii_word_classes[word[i]];
        if (seen & SUMMI_ASCII_LETTER)
            return SUMMI_WORD_LETTERS;
    }
    return seen & SUMMI_ASCII_DIGIT ? SUMMI_WORD_NUMBER : SUMMI_WORD_NONE;
}

/*
 * Passes over ASCII characters from `from` on that are no part of a word, up to the next that is,
 * or up to a boundary from which on only summi_word_boundary() can tell.
 */
static inline size_t summi_ascii_word_gap(const unsigned char *text, size_t length, size_t from)
{
    size_t at = from;
    while (at < length &&
           !(summi_ascii_word_classes[text[at]] & (SUMMI_ASCII_WORD | SUMMI_ASCII_NOT)))
        at++;
    if (at == from || at == length || text[at] < 0x80)
        return at;
    /* It may join the character before; and spaces join each other. */
    at--;
    while (at > from && text[at] == ' ' && text[at - 1] == ' ')
        at--;
    return at;
}

#endif
