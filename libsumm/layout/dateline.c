/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dateline.c - finds the place and agency with which a news paragraph opens. */
#include "layout/dateline.h"

#include <string.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

/* No dateline is longer. */
#define DATELINE_BYTES 90
#define DATELINE_WORDS 9

/* Where the reader of a dateline stands, and what it has seen. */
typedef struct reader {
    const unsigned char *at, *end;
    size_t words;
    bool agency;   /* "(NBW)" came last */
    bool capitals; /* the first word is in capitals */
} reader;

static void skip_space(reader *r)
{
    const unsigned char *next;
    while (r->at < r->end && summi_character_is_space(summi_utf8_decode(r->at, r->end, &next)))
        r->at = next;
}

/* Reads a dash, or two, with white space around a single hyphen; false, in place, if there is none. */
static bool read_dash(reader *r)
{
    const unsigned char *p = r->at, *next;
    bool spaced = p[-1] == ' ', hyphen = false;
    size_t dashes = 0;
    while (p < r->end) {
        uint32_t c = summi_utf8_decode(p, r->end, &next);
        if (!summi_character_is_dash(c))
            break;
        hyphen = c == '-';
        dashes++;
        p = next;
    }
    if (!dashes || dashes > 3 || p == r->end || (hyphen && dashes == 1 && (!spaced || *p != ' ')))
        return false;
    r->at = p;
    return true;
}

/* Reads "(NBW)" or "(Reuters)": one to three words that begin with capitals, in parentheses. */
static bool read_agency(reader *r)
{
    const unsigned char *p = r->at, *next;
    size_t upper = 0, lower = 0;
    if (*p != '(')
        return false;
    uint32_t before = ' ';
    for (p++; p < r->end && p - r->at < 30 && *p != ')'; p = next) {
        uint32_t c = summi_utf8_decode(p, r->end, &next);
        bool is_lower = summi_character_is_lower(c);
        if (is_lower && before == ' ')
            return false;
        upper += summi_character_is_upper(c);
        lower += is_lower;
        before = c;
    }
    if (p == r->end || *p != ')' || upper + lower < 2 || !upper)
        return false;
    r->at = p + 1;
    r->agency = true;
    return true;
}

/* Reads a capitalized word or a number, with the comma or period behind it. */
static bool read_word(reader *r)
{
    const unsigned char *p = r->at, *next;
    size_t letters = 0, lower = 0, digits = 0;
    for (; p < r->end; p = next) {
        uint32_t c = summi_utf8_decode(p, r->end, &next);
        unsigned flags = summi_unicode_flags(c);
        if (!(flags & (SUMMI_LETTER | SUMMI_MARK | SUMMI_NUMBER)) && c != '.' &&
            !summi_character_is_apostrophe(c) &&
            !(c == '-' && next < r->end && *next != ' ' && *next != '-') && c != '/')
            break;
        if (!letters && flags & SUMMI_LETTER && !(flags & SUMMI_UPPER))
            return false; /* as in most paragraphs the second word does */
        letters += (flags & SUMMI_LETTER) != 0;
        lower += (flags & SUMMI_LOWER) != 0;
        digits += (flags & SUMMI_NUMBER) != 0;
        for (; letters && next < r->end && summi_ascii_is_lower(*next); next++) {
            letters++;
            lower++;
        }
    }
    if (!letters && !digits)
        return false;
    if (!r->words)
        r->capitals = letters > 1 && !lower;
    if (p < r->end && *p == ',')
        p++;
    r->at = p;
    r->agency = false;
    r->words++;
    return true;
}

/* Whether what follows opens a sentence. */
static bool opens_sentence(const reader *r)
{
    const unsigned char *next;
    if (r->at == r->end)
        return false;
    uint32_t c = summi_utf8_decode(r->at, r->end, &next);
    return summi_character_is_upper(c) || summi_character_is_opening_quote(c) ||
           summi_character_is_typed_quote(r->at, r->end);
}

size_t summi_dateline_end(const unsigned char *text, size_t start, size_t end)
{
    size_t most = end - start < DATELINE_BYTES ? end - start : DATELINE_BYTES;
    reader r = {.at = text + start, .end = text + start + most};
    if (read_agency(&r)) {
        /* "(CNN)The ..." stands on its own if it is in capitals; others need their dash. */
        bool capitals = true;
        for (const unsigned char *p = text + start + 1; p < r.at; p++)
            capitals &= !(*p >= 'a' && *p <= 'z') && *p < 0x80;
        skip_space(&r);
        bool dash = r.at < r.end && read_dash(&r);
        skip_space(&r);
        return (dash || (capitals && r.at - text - (ptrdiff_t)start < 12)) && opens_sentence(&r)
                   ? (size_t)(r.at - text)
                   : start;
    }
    while (r.at < r.end && r.words < DATELINE_WORDS) {
        if (r.agency && opens_sentence(&r))
            return (size_t)(r.at - text); /* "Seoul (CNN)The ..." */
        skip_space(&r);
        if (r.at == r.end)
            break;
        if (r.words && (r.agency || r.capitals) && read_dash(&r)) {
            skip_space(&r);
            return opens_sentence(&r) ? (size_t)(r.at - text) : start;
        }
        if (!(r.words && read_agency(&r)) && !read_word(&r))
            break;
    }
    return start;
}
