/* SPDX-License-Identifier: MIT */
/* spacing.c - tells where words and marks go together that a tool has parted by spaces. */
#include "layout/spacing.h"

#include <stddef.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

uint32_t summi_spacing_next_graphic(const unsigned char *at, const unsigned char *stop)
{
    while (at < stop) {
        uint32_t c = summi_utf8_decode(at, stop, &at);
        if (!summi_character_is_blank(c))
            return c;
    }
    return 0;
}

/* Whether white space, or nothing, is at `p`. */
static bool ends_token(const unsigned char *p, const unsigned char *stop)
{
    const unsigned char *next;
    return p == stop || summi_character_is_blank(summi_utf8_decode(p, stop, &next));
}

/* What becomes of the white space before a comma or period that ends before `next`. */
static enum summi_spacing space_mark(const summi_gap *gap, uint32_t c, const unsigned char *next,
                                     const unsigned char *stop)
{
    if (!ends_token(next, stop) || gap->last == '.' || gap->last == ',')
        return SUMMI_SPACED; /* ".NET", ". . ." */
    uint32_t following = c == '.' ? summi_spacing_next_graphic(next, stop) : 0;
    if (!following || summi_character_is_closer(following))
        return SUMMI_JOINED;
    if (!summi_character_is_lower(following)) /* "Mr . Ames", but "add . -v", ". 5" */
        return summi_unicode_flags(following) & SUMMI_LETTER ? SUMMI_JOINED : SUMMI_SPACED;
    bool line_ends = gap->line_end || summi_character_is_line_end(*next);
    bool inside = summi_character_is_lower(gap->last) && summi_character_is_lower(gap->before_last);
    return !gap->tokens && !line_ends ? SUMMI_SPACED : inside ? SUMMI_STRAY : SUMMI_JOINED;
}

/* Whether one of the English endings that are tokens is at `p`. */
static bool is_ending(const unsigned char *p, const unsigned char *stop)
{
    static const char endings[][4] = {"'s", "'d", "'m", "'re", "'ve", "'ll", "n't"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        const unsigned char *at = p;
        const char *wanted = endings[i];
        for (; *wanted && at < stop; wanted++) {
            size_t size =
                *wanted == '\'' ? summi_apostrophe_length(at, stop) : *at == (unsigned char)*wanted;
            if (!size)
                break;
            at += size;
        }
        if (!*wanted && ends_token(at, stop))
            return true;
    }
    return false;
}

/* Whether a closing quotation mark that was typed as two is at `p`. */
static bool is_closing_quote(const unsigned char *p, const unsigned char *stop)
{
    return stop - p > 1 && p[0] == '\'' && p[1] == '\'' && ends_token(p + 2, stop);
}

/* Whether the character `c` in [place, next), after white space, goes on with an English word. */
static bool goes_on(const summi_gap *gap, uint32_t c, const unsigned char *place,
                    const unsigned char *next, const unsigned char *stop)
{
    if (!gap->tokens || !gap->english)
        return false;
    if (c == ':' || c == ';' || c == '?' || c == '!' || c == '%')
        return ends_token(next, stop);
    return (gap->last == '`' && gap->before_last == '`') || is_closing_quote(place, stop) ||
           (summi_character_is_alphanumeric(gap->last) && is_ending(place, stop));
}

enum summi_spacing summi_spacing_find(const summi_gap *gap, uint32_t c, const unsigned char *place,
                                      const unsigned char *next, const unsigned char *stop)
{
    bool opened = gap->last == '(' || gap->last == '[', closes = c == ')' || c == ']';
    bool smiles = gap->before_last == ':' || gap->before_last == ';' || gap->before_last == '-';
    if (gap->last == SUMMI_SOFT_HYPHEN)
        return SUMMI_SPACED;
    if (opened || closes)
        return opened != closes && (closes || !smiles) ? SUMMI_JOINED : SUMMI_SPACED;
    if (c == ',' || c == '.' || c == 0x060C || c == 0x06D4) /* those of Arabic and Urdu, too */
        return space_mark(gap, c, next, stop);
    return goes_on(gap, c, place, next, stop) ? SUMMI_JOINED : SUMMI_SPACED;
}
