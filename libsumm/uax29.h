/* SPDX-License-Identifier: GPL-3.0-or-later */
/* uax29.h - the default sentence and word boundaries of Unicode Standard Annex #29. */
#ifndef SUMMI_UAX29_H
#define SUMMI_UAX29_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"

/* What stands between two word boundaries. */
enum summi_word_kind {
    SUMMI_WORD_NONE,     /* no letter and no digit: punctuation, white space, symbols */
    SUMMI_WORD_LETTERS,  /* has a letter */
    SUMMI_WORD_NUMBER,   /* has a digit and no letter */
    SUMMI_WORD_KATAKANA, /* a run of Katakana */
    SUMMI_WORD_SYLLABLE, /* one Han or Hiragana character, or one cluster of a South East Asian script
                             that writes no spaces (Thai, Lao, Khmer, Burmese) */
    SUMMI_WORD_SYMBOL    /* an emoji or another symbol that can stand for a word */
};

/* The first sentence boundary behind `from` (from < length) of the pure algorithm, no tailoring. */
size_t summi_uax29_sentence(const unsigned char *text, size_t length, size_t from);

/* The first word boundary behind `from` (from < length) of the pure algorithm; *kind may be NULL. */
size_t summi_uax29_word(const unsigned char *text, size_t length, size_t from,
                        enum summi_word_kind *kind);

/* ---- The same for ASCII, of which most words consist ---- */

/* What a byte is in a word; what stands alone in ASCII is none of these. */
enum {
    SUMMI_ASCII_LETTER = 1 << 0,
    SUMMI_ASCII_DIGIT = 1 << 1,
    SUMMI_ASCII_LOW_LINE = 1 << 2, /* joins whatever of these stands beside it */
    SUMMI_ASCII_WORD = SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT | SUMMI_ASCII_LOW_LINE,
    SUMMI_ASCII_NOT = 1 << 3,
    SUMMI_ASCII_BRIDGE = 4 /* shifted by so much: the classes that it joins at both of its sides */
};

extern const unsigned char summi_uax29_ascii[256];

static inline bool summi_uax29_in_ascii_word(unsigned char byte)
{
    return summi_uax29_ascii[byte] & SUMMI_ASCII_WORD;
}

/* The end of the letters, digits and low lines from `at` on. */
static inline size_t summi_uax29_ascii_run(const unsigned char *text, size_t length, size_t at)
{
    /* Four at a time as far as there are four, as most of the time is spent here. */
    for (; length - at >= 4; at += 4) {
        if (!summi_uax29_in_ascii_word(text[at]))
            return at;
        if (!summi_uax29_in_ascii_word(text[at + 1]))
            return at + 1;
        if (!summi_uax29_in_ascii_word(text[at + 2]))
            return at + 2;
        if (!summi_uax29_in_ascii_word(text[at + 3]))
            return at + 3;
    }
    while (at < length && summi_uax29_in_ascii_word(text[at]))
        at++;
    return at;
}

/*
 * The end of the word of ASCII characters that begins at `from`; `from` if none begins there or if what
 * touches it is not ASCII, so that it takes summi_uax29_word() to tell.
 */
static inline size_t summi_uax29_ascii_word(const unsigned char *text, size_t length, size_t from)
{
    size_t at = summi_uax29_ascii_run(text, length, from);
    while (at > from && at < length && summi_uax29_ascii[text[at]]) {
        unsigned here = summi_uax29_ascii[text[at]], before = summi_uax29_ascii[text[at - 1]];
        unsigned after = at + 1 < length ? summi_uax29_ascii[text[at + 1]] : 0;
        if ((here | after) & SUMMI_ASCII_NOT)
            return from;
        if (!(here >> SUMMI_ASCII_BRIDGE & before & after))
            break;
        at = summi_uax29_ascii_run(text, length, at + 1);
    }
    return at;
}

/*
 * The letters with which eight bytes begin, which have been loaded in their order: all bits of their places
 * are set.  The high bit of each byte tells what is none: of a difference if, as a capital, it comes before
 * 'A', of a sum if behind 'Z'.  Nothing is carried from one byte to the next.
 */
static inline uint64_t summi_uax29_ascii_letters(uint64_t bytes)
{
    uint64_t upper = bytes & SUMMI_BYTES(0x5F);
    uint64_t below = SUMMI_BYTES(0x80 + 'A' - 1) - upper;
    uint64_t behind = upper + SUMMI_BYTES(0x80 - 'Z' - 1);
    uint64_t others = (below | behind | bytes) >> 7 & SUMMI_BYTES(1);
    return (others - 1) & ~others;
}

/* How many letters these are. */
static inline size_t summi_uax29_count_letters(uint64_t letters)
{
    return (size_t)((letters & SUMMI_BYTES(1)) * SUMMI_BYTES(1) >> 56);
}

/*
 * Whether a word that has an ASCII letter before `at` ends there; false also if what follows is not ASCII,
 * so that it takes summi_uax29_word() to tell.
 */
static inline bool summi_uax29_ends_letters(const unsigned char *text, size_t length, size_t at)
{
    if (at == length)
        return true;
    unsigned here = summi_uax29_ascii[text[at]];
    if (!(here & (SUMMI_ASCII_WORD | SUMMI_ASCII_NOT | SUMMI_ASCII_LETTER << SUMMI_ASCII_BRIDGE)))
        return true;
    return !(here & (SUMMI_ASCII_WORD | SUMMI_ASCII_NOT)) &&
           (at + 1 == length ||
            !(summi_uax29_ascii[text[at + 1]] & (SUMMI_ASCII_LETTER | SUMMI_ASCII_NOT)));
}

/* The kind of a word of ASCII characters. */
static inline enum summi_word_kind summi_uax29_ascii_kind(const unsigned char *word, size_t length)
{
    unsigned seen = 0;
    for (size_t i = 0; i < length; i++) {
        seen |= summi_uax29_ascii[word[i]];
        if (seen & SUMMI_ASCII_LETTER)
            return SUMMI_WORD_LETTERS;
    }
    return seen & SUMMI_ASCII_DIGIT ? SUMMI_WORD_NUMBER : SUMMI_WORD_NONE;
}

/* Whether a byte is ASCII and no part of a word, unless it stands between two. */
static inline bool summi_uax29_in_ascii_gap(unsigned char byte)
{
    return !(summi_uax29_ascii[byte] & (SUMMI_ASCII_WORD | SUMMI_ASCII_NOT));
}

/*
 * Passes over ASCII characters from `from` on that are no part of a word, up to the next that is, or up
 * to a boundary from which on it takes summi_uax29_word() to tell.
 */
static inline size_t summi_uax29_ascii_gap(const unsigned char *text, size_t length, size_t from)
{
    size_t at = from;
    while (at < length && summi_uax29_in_ascii_gap(text[at]))
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
