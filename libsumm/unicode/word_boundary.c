/* SPDX-License-Identifier: MIT */
/* word_boundary.c - the default word boundaries of Unicode Standard Annex #29. */
#include "unicode/word_boundary.h"

#include <stdbool.h>

#include "unicode/ascii_word.h"
#include "unicode/properties.h"
#include "unicode/utf8.h"

static enum summi_word_break word_break(const unsigned char *p, const unsigned char *end,
                                        const unsigned char **next, unsigned *flags)
{
    const summi_unicode_record *record = summi_unicode_find(summi_utf8_decode(p, end, next));
    *flags = record->flags;
    return record->word_break;
}

static bool is_ignored(enum summi_word_break kind)
{
    return kind == SUMMI_WB_EXTEND || kind == SUMMI_WB_FORMAT || kind == SUMMI_WB_ZWJ;
}

static bool is_letter(enum summi_word_break kind)
{
    return kind == SUMMI_WB_ALETTER || kind == SUMMI_WB_HEBREW_LETTER;
}

static bool is_newline(enum summi_word_break kind)
{
    return kind == SUMMI_WB_NEWLINE || kind == SUMMI_WB_CR || kind == SUMMI_WB_LF;
}

/* The next class that is not Extend, Format or ZWJ. */
static enum summi_word_break word_break_ahead(const unsigned char *p, const unsigned char *end)
{
    unsigned flags;
    while (p < end) {
        enum summi_word_break kind = word_break(p, end, &p, &flags);
        if (!is_ignored(kind))
            return kind;
    }
    return SUMMI_WB_OTHER;
}

/* WB6, WB7b, WB12: a character that joins the letters or digits at both of its sides. */
static bool joins_both(enum summi_word_break left, enum summi_word_break kind,
                       const unsigned char *after, const unsigned char *end)
{
    bool any_mid = kind == SUMMI_WB_MIDNUMLET || kind == SUMMI_WB_SINGLE_QUOTE;
    if (is_letter(left) && (any_mid || kind == SUMMI_WB_MIDLETTER))
        return is_letter(word_break_ahead(after, end));
    if (left == SUMMI_WB_HEBREW_LETTER && kind == SUMMI_WB_DOUBLE_QUOTE)
        return word_break_ahead(after, end) == SUMMI_WB_HEBREW_LETTER;
    if (left == SUMMI_WB_NUMERIC && (any_mid || kind == SUMMI_WB_MIDNUM))
        return word_break_ahead(after, end) == SUMMI_WB_NUMERIC;
    return false;
}

/* WB5, WB7a, WB8 to WB10, WB13 to WB13b: neighbours that belong together. */
static bool are_joined(enum summi_word_break left, enum summi_word_break kind)
{
    bool left_letter = is_letter(left);
    switch (kind) {
    case SUMMI_WB_ALETTER:
    case SUMMI_WB_HEBREW_LETTER:
    case SUMMI_WB_NUMERIC:
        return left_letter || left == SUMMI_WB_NUMERIC || left == SUMMI_WB_EXTENDNUMLET;
    case SUMMI_WB_SINGLE_QUOTE:
        return left == SUMMI_WB_HEBREW_LETTER;
    case SUMMI_WB_KATAKANA:
        return left == SUMMI_WB_KATAKANA || left == SUMMI_WB_EXTENDNUMLET;
    case SUMMI_WB_EXTENDNUMLET:
        return left_letter || left == SUMMI_WB_NUMERIC || left == SUMMI_WB_KATAKANA ||
               left == SUMMI_WB_EXTENDNUMLET;
    default:
        return false;
    }
}

/* The kind of a word of this character alone. */
static enum summi_word_kind kind_of_character(enum summi_word_break kind, unsigned flags)
{
    if (kind == SUMMI_WB_KATAKANA && (flags & (SUMMI_LETTER | SUMMI_KATAKANA)))
        return SUMMI_WORD_KATAKANA;
    if (is_letter(kind))
        return SUMMI_WORD_LETTERS;
    if (flags & (SUMMI_HAN | SUMMI_HIRAGANA | SUMMI_COMPLEX))
        return flags & (SUMMI_LETTER | SUMMI_NUMBER) ? SUMMI_WORD_SYLLABLE : SUMMI_WORD_NONE;
    if (flags & SUMMI_LETTER)
        return SUMMI_WORD_LETTERS;
    if (flags & SUMMI_NUMBER)
        return SUMMI_WORD_NUMBER;
    if (kind == SUMMI_WB_REGIONAL_INDICATOR || (flags & SUMMI_SYMBOL))
        return SUMMI_WORD_SYMBOL;
    return SUMMI_WORD_NONE;
}

static enum summi_word_kind stronger(enum summi_word_kind a, enum summi_word_kind b)
{
    if (a == SUMMI_WORD_NONE || (a == SUMMI_WORD_NUMBER && b == SUMMI_WORD_LETTERS))
        return b;
    return a;
}

size_t summi_word_boundary(const unsigned char *text, size_t length, size_t from,
                           enum summi_word_kind *kind)
{
    size_t fast = summi_ascii_word_end(text, length, from);
    if (fast > from) {
        if (kind)
            *kind = summi_ascii_word_kind(text + from, fast - from);
        return fast;
    }

    const unsigned char *end = text + length;
    const unsigned char *p;
    unsigned flags;
    enum summi_word_break left = word_break(text + from, end, &p, &flags);
    enum summi_word_break last = left; /* the character before `p`, also if it is ignored */
    enum summi_word_kind word = kind_of_character(left, flags);
    bool bridged = false; /* the last character joins those at both of its sides */
    bool odd_indicators = left == SUMMI_WB_REGIONAL_INDICATOR;

    while (p < end) {
        const unsigned char *next;
        enum summi_word_break here = word_break(p, end, &next, &flags);
        if (is_newline(last) || is_newline(here)) { /* WB3, WB3a, WB3b */
            if (last == SUMMI_WB_CR && here == SUMMI_WB_LF)
                p = next;
            break;
        }
        if (is_ignored(here)) { /* WB4 */
            last = here;
            p = next;
            continue;
        }
        if (last == SUMMI_WB_ZWJ && (flags & SUMMI_PICTOGRAPH)) { /* WB3c */
            odd_indicators = false;
        } else if (last == SUMMI_WB_WSEGSPACE && here == SUMMI_WB_WSEGSPACE) { /* WB3d */
        } else if (here == SUMMI_WB_REGIONAL_INDICATOR && odd_indicators) {    /* WB15, WB16 */
            odd_indicators = false;
        } else if (bridged || are_joined(left, here)) { /* WB7, WB11: after the bridge */
            bridged = false;
        } else if (joins_both(left, here, next, end)) {
            bridged = true;
        } else {
            break;
        }
        word = stronger(word, kind_of_character(here, flags));
        left = last = here;
        p = next;
    }
    if (kind)
        *kind = word;
    return (size_t)(p - text);
}
