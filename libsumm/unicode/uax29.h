/* SPDX-License-Identifier: GPL-3.0-or-later */
/* uax29.h - the default sentence and word boundaries of Unicode Standard Annex #29. */
#ifndef SUMMI_UNICODE_UAX29_H
#define SUMMI_UNICODE_UAX29_H

#include <stdbool.h>
#include <stddef.h>

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
    SUMMI_ASCII_BRIDGE = 4, /* shifted by so much: the classes that it joins at both of its sides */
    SUMMI_ASCII_MARK = 1 << 7
};

extern const unsigned char summi_uax29_ascii[256];

/*
 * Dashes, curly quotes and the ellipsis, which stand in ASCII text too: E2, 80 and the byte that is looked
 * up here.  SUMMI_ASCII_MARK and what they join, or 0.
 */
extern const unsigned char summi_uax29_marks[256];

enum { SUMMI_MARK_LENGTH = 3 };

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

/* What the table has for the mark at `at`, whatever follows it; 0 if there is none. */
static inline unsigned summi_uax29_any_mark(const unsigned char *text, size_t length, size_t at)
{
    bool fits = length >= SUMMI_MARK_LENGTH && at <= length - SUMMI_MARK_LENGTH;
    bool is_mark = fits && text[at] == 0xE2 && text[at + 1] == 0x80;
    return is_mark ? summi_uax29_marks[text[at + 2]] : 0;
}

/* The same, but 0 if what follows may belong to the mark. */
static inline unsigned summi_uax29_mark(const unsigned char *text, size_t length, size_t at)
{
    size_t behind = at + SUMMI_MARK_LENGTH;
    unsigned mark = summi_uax29_any_mark(text, length, at);
    bool alone = mark && (behind == length || text[behind] < 0x80 ||
                          summi_uax29_any_mark(text, length, behind));
    return alone ? mark : 0;
}

/*
 * The end of the word of ASCII characters, and of marks within it, that begins at `from`; `from` if none
 * begins there or if what touches it is another character, so that it takes summi_uax29_word() to tell.
 */
static inline size_t summi_uax29_ascii_word(const unsigned char *text, size_t length, size_t from)
{
    size_t at = summi_uax29_ascii_run(text, length, from);
    while (at > from && at < length && summi_uax29_ascii[text[at]]) {
        unsigned here = summi_uax29_ascii[text[at]], before = summi_uax29_ascii[text[at - 1]];
        size_t behind = at + 1;
        if (here & SUMMI_ASCII_NOT) {
            here = summi_uax29_mark(text, length, at);
            behind = at + SUMMI_MARK_LENGTH;
            if (!here)
                return from;
        }
        unsigned after = behind < length ? summi_uax29_ascii[text[behind]] : 0;
        if (after & SUMMI_ASCII_NOT && !summi_uax29_mark(text, length, behind))
            return from;
        if (!(here >> SUMMI_ASCII_BRIDGE & before & after))
            break;
        at = summi_uax29_ascii_run(text, length, behind);
    }
    return at;
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

/*
 * Passes over ASCII characters from `from` on that are no part of a word, up to the next that is, or up
 * to a boundary from which on it takes summi_uax29_word() to tell.
 */
static inline size_t summi_uax29_ascii_gap(const unsigned char *text, size_t length, size_t from)
{
    size_t at = from;
    while (at < length && !(summi_uax29_ascii[text[at]] & (SUMMI_ASCII_WORD | SUMMI_ASCII_NOT)))
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
