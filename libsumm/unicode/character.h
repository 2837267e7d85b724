/* SPDX-License-Identifier: MIT */
/* character.h - what kind of character a code point is. */
#ifndef SUMMI_UNICODE_CHARACTER_H
#define SUMMI_UNICODE_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "unicode/properties.h"
#include "unicode/utf8.h"

/* White space of Unicode. */
static inline bool summi_character_is_space(uint32_t c)
{
    return summi_unicode_flags(c) & SUMMI_SPACE;
}

static inline bool summi_character_is_alphanumeric(uint32_t c)
{
    return summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_NUMBER);
}

/* A letter, a digit or a symbol: what makes a span more than punctuation. */
static inline bool summi_character_is_content(uint32_t c)
{
    return summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_NUMBER | SUMMI_SYMBOL);
}

static inline bool summi_character_is_lower(uint32_t c)
{
    return summi_unicode_flags(c) & SUMMI_LOWER;
}

static inline bool summi_character_is_upper(uint32_t c)
{
    return summi_unicode_flags(c) & SUMMI_UPPER;
}

/* Of a script that writes no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
static inline bool summi_character_is_spaceless(uint32_t c)
{
    return summi_unicode_flags(c) & (SUMMI_HAN | SUMMI_HIRAGANA | SUMMI_KATAKANA | SUMMI_COMPLEX);
}

/* A byte of ASCII that is neither white space nor a control character. */
static inline bool summi_character_is_graphic(unsigned char c)
{
    return c > ' ' && c < 0x7F;
}

/* White space, or a control character: what a summary prints as a space. */
static inline bool summi_character_is_blank(uint32_t c)
{
    return c < 0x80 ? c <= ' ' || c == 0x7F : c <= 0xA0 || summi_character_is_space(c);
}

/* Ends a line: LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
bool summi_character_is_line_end(uint32_t c);

/*
 * The first character of [p, end) that is content; `end` if there is none, but punctuation and
 * space.
 */
static inline const unsigned char *summi_character_find_content(const unsigned char *p,
                                                                const unsigned char *end)
{
    const unsigned char *next;
    while (p < end && !summi_character_is_content(summi_utf8_decode(p, end, &next)))
        p = next;
    return p;
}

/* ---- Punctuation ---- */

/* A character that means nothing but that an item of a list begins. */
bool summi_character_is_bullet(uint32_t c);

/* Whether a character is typed for a bullet, if white space follows: "*", "+", "-". */
static inline bool summi_character_is_typed_bullet(uint32_t c)
{
    return c == '*' || c == '+' || c == '-';
}

#define SUMMI_SOFT_HYPHEN 0xAD

/* Joins the parts of a word; the soft hyphen is one. */
static inline bool summi_character_is_hyphen(uint32_t c)
{
    return c == '-' || c == SUMMI_SOFT_HYPHEN || c == 0x2010 || c == 0x2011;
}

/* An en or em dash, or a hyphen, which is typed for it. */
static inline bool summi_character_is_dash(uint32_t c)
{
    return c == '-' || c == 0x2013 || c == 0x2014;
}

/* Straight, curly, or U+02BC, the letter. */
static inline bool summi_character_is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC;
}

/* The bytes of the straight or curly apostrophe at `p`; 0 if there is none. */
static inline size_t summi_apostrophe_length(const unsigned char *p, const unsigned char *end)
{
    if (p < end && *p == '\'')
        return 1;
    return end - p >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] == 0x99 ? 3 : 0;
}

/*
 * What a quotation mark can do: a set of bits.  Many open in one language and close in another, and
 * the straight single one is mostly an apostrophe, so that it counts only where it closes.
 */
enum {
    SUMMI_QUOTE_DOUBLE = 1 << 0, /* a corner bracket is one, too */
    SUMMI_QUOTE_OPENS = 1 << 1,
    SUMMI_QUOTE_CLOSES = 1 << 2
};

/* 0 if `c` is no quotation mark. */
static inline unsigned summi_character_quote(uint32_t c)
{
    enum { DOUBLE = SUMMI_QUOTE_DOUBLE, OPENS = SUMMI_QUOTE_OPENS, CLOSES = SUMMI_QUOTE_CLOSES };
    switch (c) {
    case '"':
    case 0xAB:   /* « */
    case 0xBB:   /* »: opens in German and Danish */
    case 0x201C: /* left double: closes in German */
        return DOUBLE | OPENS | CLOSES;
    case 0x201E: /* low double */
    case 0x201F: /* high reversed double */
    case 0x300C: /* corner brackets */
    case 0x300E:
        return DOUBLE | OPENS;
    case 0x201D: /* right double */
    case 0x300D:
    case 0x300F:
        return DOUBLE | CLOSES;
    case 0x2018: /* left single: closes in German */
    case 0x2039: /* single guillemets */
    case 0x203A:
        return OPENS | CLOSES;
    case 0x201A: /* low single */
    case 0x201B: /* high reversed single */
        return OPENS;
    case '\'':
    case 0x2019: /* right single */
        return CLOSES;
    default:
        return 0;
    }
}

static inline bool summi_character_is_double_quote(uint32_t c)
{
    return summi_character_quote(c) & SUMMI_QUOTE_DOUBLE;
}

static inline bool summi_character_is_opening_quote(uint32_t c)
{
    return summi_character_quote(c) & SUMMI_QUOTE_OPENS;
}

/*
 * Whether a double quotation mark that is typed as two characters begins at `p`: `` where one
 * opens, '' where one closes.
 */
static inline bool summi_character_is_typed_quote(const unsigned char *p, const unsigned char *end)
{
    return end - p >= 2 && p[0] == p[1] && (*p == '`' || *p == '\'');
}

/*
 * May come between a terminator and the end of its sentence: quotation marks and brackets that
 * close.
 */
bool summi_character_is_closer(uint32_t c);

/* ---- ASCII ---- */

static inline bool summi_ascii_is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline bool summi_ascii_is_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

static inline bool summi_ascii_is_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline bool summi_ascii_is_letter(unsigned char c)
{
    return summi_ascii_is_lower(c | 0x20);
}

/* The lower-case letter of a capital; any other byte stays as it is. */
static inline unsigned char summi_ascii_lower(unsigned char c)
{
    return summi_ascii_is_upper(c) ? c | 0x20 : c;
}

/* The same for characters of several bytes. */
uint32_t summi_character_lower_slow(uint32_t c);

/* The same for all characters. */
static inline uint32_t summi_character_lower(uint32_t c)
{
    return c < 0x80 ? summi_ascii_lower((unsigned char)c) : summi_character_lower_slow(c);
}

#endif
