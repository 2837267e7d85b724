/* SPDX-License-Identifier: MIT */
/* shape.c - what a sentence looks like: what it leaves open, whether it is all quotes or names. */
#include "prose/shape.h"

#include "base/bytes.h"
#include "layout/terminated.h"
#include "prose/single_quote.h"
#include "unicode/character.h"
#include "unicode/white_space.h"
#include "unicode/utf8.h"

/*
 * A closing bracket that nothing opened belongs to a list if it is this near the beginning: "a)
 * ..."
 */
#define LIST_MARK_BYTES 6

/* A list of names has this many words, and at most one in five of them is not capitalized. */
#define NAMES_WORDS 6
#define NAMES_OTHER 5

/* 1 opens, -1 closes, 0 neither. */
static int bracket(uint32_t c)
{
    switch (c) {
    case '(':
    case '[':
    case 0xFF08:
    case 0x300A:
        return 1;
    case ')':
    case ']':
    case 0xFF09:
    case 0x300B:
        return -1;
    default:
        return 0;
    }
}

/* The bytes with which quotes and brackets begin in UTF-8, with the characters typed for quotes. */
static const unsigned char mark_leads[256] = {
    ['"'] = 1, ['`'] = 1,  ['\''] = 1, ['('] = 1,  [')'] = 1,  ['['] = 1,
    [']'] = 1, [0xC2] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1,
};

/* Whether one of the eight bytes is in mark_leads, or beside those of ASCII or beyond it. */
static bool may_have_mark(uint64_t word)
{
    return summi_bytes_marks(word | summi_bytes_ascii_between(word, '"', ')') |
                             summi_bytes_ascii_between(word, '[', '`'));
}

/*
 * Where a quote or bracket may begin at `p` or later, in a sentence that begins at `begin`; or
 * `stop`.
 */
static const unsigned char *find_mark(const unsigned char *begin, const unsigned char *p,
                                      const unsigned char *stop)
{
    while (stop - p >= 8 && !may_have_mark(summi_bytes_load(p)))
        p += 8;
    if (stop - p < 8 && stop - begin >= 8 && !may_have_mark(summi_bytes_load(stop - 8)))
        return stop;
    return summi_bytes_find(p, stop, mark_leads);
}

/*
 * Reads the character at `p`, or the two that are typed for a quote, and sets *next after it.
 * Which mark opens in one language closes in another, so that quotes are not told apart: all are
 * given as '"', but single ones only where they do what is due, as a quote is open or not.
 */
static uint32_t read_mark(const unsigned char *begin, const unsigned char *p,
                          const unsigned char *stop, bool open, const unsigned char **next)
{
    uint32_t c = summi_utf8_decode(p, stop, next);
    if (summi_character_is_typed_quote(p, stop) && (p == begin || !summi_ascii_is_digit(p[-1]))) {
        *next = p + 2; /* else it is a measure: 5'10'' */
        return '"';
    }
    if (summi_character_is_double_quote(c))
        return '"';
    uint32_t single = summi_single_quote_find(begin, p, *next, stop, c);
    bool closes = single == SUMMI_SINGLE_CLOSING || single == SUMMI_SINGLE_ENDING;
    return single && closes == open ? '"' : c;
}

/*
 * Whether a bracket is opened and not closed, or closed and not opened.  Sets *half if a quote is,
 * and adds the bytes in quotes to *quoted.
 */
static bool is_open(const unsigned char *begin, const unsigned char *stop, bool *half,
                    size_t *quoted)
{
    const unsigned char *p = begin, *next, *quote = NULL; /* where the last quote begins, if open */
    size_t depth = 0;
    bool closed = false; /* a bracket that was not open */
    while ((p = find_mark(begin, p, stop)) < stop) {
        uint32_t c = read_mark(begin, p, stop, quote != NULL, &next);
        int side = bracket(c);
        if (c == '"') {
            *quoted += quote ? (size_t)(p - quote) : 0;
            quote = quote ? NULL : p;
        } else if (side > 0) {
            depth++;
        } else if (side < 0 && depth) {
            depth--;
        } else if (side < 0) {
            closed |= p - begin > LIST_MARK_BYTES;
        }
        p = next;
    }
    *quoted += quote ? (size_t)(stop - quote) : 0;
    *half = quote != NULL;
    return depth || closed;
}

/* The last character that closes nothing; 0 if there is none. */
static uint32_t last_character(const unsigned char *begin, const unsigned char *stop)
{
    while (stop > begin) {
        uint32_t c = summi_utf8_decode_before(begin, stop, &stop);
        if (!summi_character_is_closer(c) && !summi_character_is_space(c))
            return c;
    }
    return 0;
}

static bool is_question_mark(uint32_t c)
{
    return c == '?' || c == 0xFF1F || c == 0x061F || c == 0x037E;
}

static bool is_colon(uint32_t c)
{
    return c == ':' || c == 0xFF1A;
}

/* Whether it begins with a quote and has no letter or digit outside of quotes. */
static bool is_bare(const unsigned char *begin, const unsigned char *stop)
{
    const unsigned char *p = begin, *next;
    if (p == stop || read_mark(begin, p, stop, false, &p) != '"')
        return false;
    for (bool quoted = true; p < stop; p = next) {
        if (quoted && (p = find_mark(begin, p, stop)) == stop)
            break;
        uint32_t c = read_mark(begin, p, stop, quoted, &next);
        quoted ^= c == '"';
        if (!quoted && summi_character_is_alphanumeric(c))
            return false;
    }
    return true;
}

/*
 * Whether more than `few` words begin with a to z after a space, as most words of most sentences
 * do.
 */
static bool has_small_words(const unsigned char *text, const unsigned char *stop, size_t few)
{
    size_t small = 0;
    for (const unsigned char *p = text + 1; stop - p >= 8; p += 8) {
        uint64_t here = summi_bytes_load(p), before = summi_bytes_load(p - 1);
        uint64_t letters = summi_bytes_ascii_between(summi_bytes_low(here), 'a', 'z') & ~here;
        small += summi_bytes_count(letters & summi_bytes_equal(before, ' '));
        if (small > few)
            return true;
    }
    return false;
}

/* Whether nearly all of its words, of which there are `most` at most, are capitalized. */
static bool is_names(const unsigned char *p, const unsigned char *stop, size_t most)
{
    size_t words = 0, other = 0;
    if (most < NAMES_WORDS || has_small_words(p, stop, most / NAMES_OTHER))
        return false;
    while (p < stop) {
        unsigned flags = summi_unicode_flags(summi_utf8_decode(p, stop, &p));
        if (!(flags & (SUMMI_LETTER | SUMMI_NUMBER)))
            continue;
        words++;
        other += !(flags & SUMMI_UPPER);
        if (other > most / NAMES_OTHER)
            return false;
        p = summi_white_space_find(p, stop);
    }
    return words >= NAMES_WORDS && other <= words / NAMES_OTHER;
}

summi_shape summi_shape_find(const unsigned char *text, size_t start, size_t end, size_t words,
                             unsigned terminators)
{
    const unsigned char *p = text + start, *stop = text + end;
    size_t quoted = 0;
    bool half, open = is_open(p, stop, &half, &quoted);
    bool terminated = summi_is_terminated(text, start, end, terminators);
    uint32_t last = last_character(p, stop);
    return (summi_shape){
        .open = open || !terminated,
        .half = half,
        .bare = is_bare(p, stop),
        .names = is_names(p, stop, words),
        .asks = is_question_mark(last),
        .announces = !terminated && is_colon(last), /* in Armenian it is a full stop */
        .quoted = end > start ? (float)quoted / (float)(end - start) : 0,
    };
}
