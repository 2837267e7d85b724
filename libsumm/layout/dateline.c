/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dateline.c - finds the place and agency with which a news paragraph opens. */
#include "layout/dateline.h"

#include "unicode/character.h"
#include "unicode/utf8.h"

/* A longer beginning is no dateline. */
#define DATELINE_BYTES 90
#define DATELINE_WORDS 9

/* The name of an agency has fewer bytes, with its parentheses: "(Reuters)". */
#define AGENCY_BYTES 30
/* An agency in capitals needs no dash after it if it ends before this byte: "(CNN)The ..." */
#define SHORT_AGENCY_BYTES 12

/* More dashes in a row are a rule, which divides a page. */
#define DASHES_MOST 3

/* How far a dateline has been read, and what was in it. */
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

/*
 * Reads dashes, of which a single hyphen needs white space around it; false, without moving, if
 * there are none.
 */
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
    if (!dashes || dashes > DASHES_MOST || p == r->end ||
        (hyphen && dashes == 1 && (!spaced || *p != ' ')))
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
    for (p++; p < r->end && p - r->at < AGENCY_BYTES && *p != ')'; p = next) {
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

/* Reads a capitalized word or a number, with the comma or period after it. */
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
            return false; /* a small letter, with which the second word of most paragraphs begins */
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

/* Reads what may follow an agency with which the paragraph begins; false if its prose does not. */
static bool read_after_agency(reader *r, const unsigned char *begin)
{
    bool capitals = true;
    for (const unsigned char *p = begin; p < r->at; p++)
        capitals &= !summi_ascii_is_lower(*p) && *p < 0x80;
    skip_space(r);
    bool dash = r->at < r->end && read_dash(r);
    skip_space(r);
    return (dash || (capitals && r->at - begin < SHORT_AGENCY_BYTES)) && opens_sentence(r);
}

/* Reads a place, with a date or an agency after it; false if prose does not follow. */
static bool read_place(reader *r)
{
    while (r->at < r->end && r->words < DATELINE_WORDS) {
        if (r->agency && opens_sentence(r))
            return true; /* "Seoul (CNN)The ..." */
        skip_space(r);
        if (r->at == r->end)
            return false;
        if (r->words && (r->agency || r->capitals) && read_dash(r)) {
            skip_space(r);
            return opens_sentence(r);
        }
        if (!(r->words && read_agency(r)) && !read_word(r))
            return false;
    }
    return false;
}

size_t summi_dateline_end(const unsigned char *text, size_t start, size_t end)
{
    const unsigned char *begin = text + start;
    size_t most = end - start < DATELINE_BYTES ? end - start : DATELINE_BYTES;
    reader r = {.at = begin, .end = begin + most};
    bool found = read_agency(&r) ? read_after_agency(&r, begin) : read_place(&r);
    return found ? (size_t)(r.at - text) : start;
}
