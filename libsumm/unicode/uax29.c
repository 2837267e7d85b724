/* SPDX-License-Identifier: GPL-3.0-or-later */
/* uax29.c - the default sentence and word boundaries of Unicode Standard Annex #29. */
#include "unicode/uax29.h"

#include "unicode/properties.h"
#include "unicode/utf8.h"

/* ---- Sentences ------------------------------------------------------------------------------- */

static enum summi_sentence_break sentence_break(const unsigned char *p, const unsigned char *end,
                                                const unsigned char **next)
{
    return summi_unicode_find(summi_utf8_decode(p, end, next))->sentence_break;
}

static bool is_paragraph_separator(enum summi_sentence_break kind)
{
    return kind == SUMMI_SB_CR || kind == SUMMI_SB_LF || kind == SUMMI_SB_SEP;
}

/* SB8: whether a lower-case letter comes before any other letter, terminator or separator. */
static bool lower_case_follows(const unsigned char *p, const unsigned char *end)
{
    while (p < end) {
        switch (sentence_break(p, end, &p)) {
        case SUMMI_SB_LOWER:
            return true;
        case SUMMI_SB_OLETTER:
        case SUMMI_SB_UPPER:
        case SUMMI_SB_SEP:
        case SUMMI_SB_CR:
        case SUMMI_SB_LF:
        case SUMMI_SB_STERM:
        case SUMMI_SB_ATERM:
            return false;
        default:
            break;
        }
    }
    return false;
}

size_t summi_uax29_sentence(const unsigned char *text, size_t length, size_t from)
{
    /* What the end of the text so far looks like: SATerm Close* Sp*, or none of it. */
    enum { TEXT, TERMINATOR, CLOSED, SPACED } state = TEXT;
    enum summi_sentence_break terminator = SUMMI_SB_OTHER;
    bool cased = false;       /* the last character was Upper or Lower */
    bool after_cased = false; /* ... and the one before the terminator, for SB7 */
    bool first = true;
    const unsigned char *end = text + length;
    const unsigned char *p = text + from;

    while (p < end) {
        const unsigned char *next;
        enum summi_sentence_break kind = sentence_break(p, end, &next);
        if (is_paragraph_separator(kind)) { /* SB3, SB4, SB9, SB10 */
            if (kind == SUMMI_SB_CR && next < end && *next == '\n')
                next++;
            return (size_t)(next - text);
        }
        if (!first && (kind == SUMMI_SB_EXTEND || kind == SUMMI_SB_FORMAT)) { /* SB5 */
            p = next;
            continue;
        }
        first = false;
        bool is_terminator = kind == SUMMI_SB_ATERM || kind == SUMMI_SB_STERM;
        if (state != TEXT && !is_terminator && kind != SUMMI_SB_SCONTINUE) { /* else SB8a */
            if (kind == SUMMI_SB_CLOSE && state != SPACED) {                 /* SB9 */
                state = CLOSED;
                p = next;
                continue;
            }
            if (kind == SUMMI_SB_SP) { /* SB9, SB10 */
                state = SPACED;
                p = next;
                continue;
            }
            bool joined = false;
            if (terminator == SUMMI_SB_ATERM)
                joined = (state == TERMINATOR && kind == SUMMI_SB_NUMERIC) ||              /* SB6 */
                         (state == TERMINATOR && after_cased && kind == SUMMI_SB_UPPER) || /* SB7 */
                         lower_case_follows(p, end);                                       /* SB8 */
            if (!joined) /* SB11 */
                return (size_t)(p - text);
        }
        state = is_terminator ? TERMINATOR : TEXT;
        terminator = kind;
        after_cased = cased;
        cased = kind == SUMMI_SB_UPPER || kind == SUMMI_SB_LOWER;
        p = next;
    }
    return length;
}

/* ---- Words ----------------------------------------------------------------------------------- */

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

/* What a word is of which this character is a part; the enumeration does not rank them. */
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

/* Rows of equal bytes of the table below. */
#define TIMES_4(x)  x, x, x, x
#define TIMES_10(x) TIMES_4(x), TIMES_4(x), x, x
#define TIMES_26(x) TIMES_10(x), TIMES_10(x), TIMES_4(x), x, x
#define TIMES_32(x) TIMES_26(x), TIMES_4(x), x, x

#define JOINS(classes) ((classes) << SUMMI_ASCII_BRIDGE)

const unsigned char summi_uax29_ascii[256] = {
    ['\''] = JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT),
    ['.'] = JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT),
    [':'] = JOINS(SUMMI_ASCII_LETTER),
    [','] = JOINS(SUMMI_ASCII_DIGIT),
    [';'] = JOINS(SUMMI_ASCII_DIGIT),
    ['_'] = SUMMI_ASCII_LOW_LINE,
    ['0'] = TIMES_10(SUMMI_ASCII_DIGIT),
    ['A'] = TIMES_26(SUMMI_ASCII_LETTER),
    ['a'] = TIMES_26(SUMMI_ASCII_LETTER),
    [0x80] = TIMES_32(SUMMI_ASCII_NOT),
    TIMES_32(SUMMI_ASCII_NOT),
    TIMES_32(SUMMI_ASCII_NOT),
    TIMES_32(SUMMI_ASCII_NOT),
};

const unsigned char summi_uax29_marks[256] = {
    [0x93] = SUMMI_ASCII_MARK,                                                 /* en dash */
    [0x94] = SUMMI_ASCII_MARK,                                                 /* em dash */
    [0x98] = SUMMI_ASCII_MARK | JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT), /* single quotes */
    [0x99] = SUMMI_ASCII_MARK | JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT),
    [0x9C] = SUMMI_ASCII_MARK, /* double quotes */
    [0x9D] = SUMMI_ASCII_MARK,
    [0xA6] = SUMMI_ASCII_MARK, /* ellipsis */
};

size_t summi_uax29_word(const unsigned char *text, size_t length, size_t from,
                        enum summi_word_kind *kind)
{
    size_t fast = summi_uax29_ascii_word(text, length, from);
    if (fast > from) {
        if (kind)
            *kind = summi_uax29_ascii_kind(text + from, fast - from);
        return fast;
    }

    const unsigned char *end = text + length;
    const unsigned char *p;
    unsigned flags;
    enum summi_word_break left = word_break(text + from, end, &p, &flags);
    enum summi_word_break last = left; /* the character before `p`, be it ignored or not */
    enum summi_word_kind word = kind_of_character(left, flags);
    bool bridged = false; /* the last character joins what stands at both of its sides */
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
        } else if (bridged || are_joined(left, here)) { /* WB7 and WB11 make good on the bridge */
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
