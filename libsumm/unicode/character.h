/* SPDX-License-Identifier: GPL-3.0-or-later */
/* character.h - what kind of character a code point is, as far as lines and words care. */
#ifndef SUMMI_UNICODE_CHARACTER_H
#define SUMMI_UNICODE_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "unicode/properties.h"

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

/* May stand between a terminator and the end of its sentence: quotes and brackets. */
static inline bool summi_character_is_closer(uint32_t c)
{
    /* Opening quotes of one language close in another: German, Danish, Polish ... */
    return c == '"' || c == '\'' ||
           (c != '(' && c != '[' && c != '{' &&
            summi_unicode_flags(c) & (SUMMI_OPEN | SUMMI_CLOSE));
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

/* Whether a character beyond ASCII is a terminator. */
bool summi_character_is_wide_terminator(uint32_t c);

/* Ends a sentence wherever it stands at the end of a line: . ! ? and their like in other scripts. */
static inline bool summi_character_is_terminator(uint32_t c)
{
    return c < 0x80 ? c == '.' || c == '!' || c == '?' : summi_character_is_wide_terminator(c);
}

/* The bytes with which terminators begin in UTF-8. */
extern const unsigned char summi_terminator_leads[256];

#endif
