/* SPDX-License-Identifier: MIT */
/* eastern_dateline.c - finds the datelines of Chinese, Japanese and Korean news. */
#include "layout/eastern_dateline.h"

#include <stdbool.h>
#include <string.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

/* Where "[...] " in wide brackets ends at the beginning, with the dash after it; or NULL. */
static const unsigned char *bracketed_end(const unsigned char *begin, const unsigned char *end)
{
    const unsigned char *p = begin, *next;
    uint32_t c = summi_utf8_decode(p, end, &next);
    uint32_t close = c == 0x3010 ? 0x3011 : c == 0xFF3B ? 0xFF3D : 0;
    if (!close || next == end)
        return NULL;
    do
        c = summi_utf8_decode(next, end, &next);
    while (c != close && next < end);
    while (next < end) {
        c = summi_utf8_decode(p = next, end, &next);
        if (!summi_character_is_space(c) && !summi_character_is_dash(c))
            return p;
    }
    return NULL;
}

/* Past the name of the reporter at `p`, in wide brackets or up to a space; `p` if there is none. */
static const unsigned char *skip_reporter(const unsigned char *p, const unsigned char *end)
{
    /* "Reporter", as China and Taiwan write it, without a bracket and with one. */
    static const char titles[][10] = {"\xE8\xAE\xB0\xE8\x80\x85", "\xE8\xA8\x98\xE8\x80\x85",
                                      "\xEF\xBC\x88\xE8\xAE\xB0\xE8\x80\x85",
                                      "\xEF\xBC\x88\xE8\xA8\x98\xE8\x80\x85"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        size_t length = strlen(titles[i]);
        if ((size_t)(end - p) <= length || memcmp(p, titles[i], length) != 0)
            continue;
        const unsigned char *at = p + length, *next;
        while (at < end) {
            uint32_t c = summi_utf8_decode(at, end, &next);
            if (i < 2 ? summi_character_is_space(c) : c == 0xFF09)
                return next;
            at = next;
        }
    }
    return p;
}

static bool is_telegram(uint32_t c)
{
    return c == 0x7535 || c == 0x96FB || c == 0x8BAF || c == 0x8A0A; /* or news */
}

/*
 * Where a Chinese dateline ends, after "a telegram of the 3rd" or "news of the 3rd", which may be
 * in brackets; or NULL.
 */
static const unsigned char *telegram_end(const unsigned char *begin, const unsigned char *end)
{
    static const uint32_t day = 0x65E5;
    const unsigned char *p = begin, *next;
    uint32_t before = 0, c = summi_utf8_decode(p, end, &next);
    bool wrapped = c == 0xFF08;
    for (p = wrapped ? next : p; p < end; p = next, before = c) {
        c = summi_utf8_decode(p, end, &next);
        if (before == day && is_telegram(c) && next < end) {
            c = summi_utf8_decode(p = next, end, &next);
            if (wrapped)
                return c == 0xFF09 ? next : NULL;
            if (summi_character_is_space(c))
                return skip_reporter(next, end);
            return c == 0xFF08 || c == '(' ? skip_reporter(p, end) : NULL;
        }
        if (!(summi_unicode_flags(c) & (SUMMI_HAN | SUMMI_NUMBER)))
            return NULL;
    }
    return NULL;
}

/* Where "(place=agency) name of the reporter =" ends; or NULL. */
static const unsigned char *equation_end(const unsigned char *begin, const unsigned char *end)
{
    size_t size = (size_t)(end - begin);
    const unsigned char *inner, *outer, *close;
    if (*begin != '(' || !(close = memchr(begin, ')', size)) ||
        !(inner = memchr(begin, '=', (size_t)(close - begin))) ||
        !(outer = memchr(close, '=', (size_t)(end - close))) || inner > close)
        return NULL;
    return end - outer > 1 && outer[-1] == ' ' && outer[1] == ' ' ? outer + 2 : NULL;
}

const unsigned char *summi_eastern_dateline_end(const unsigned char *begin,
                                                const unsigned char *end)
{
    if (*begin == '(')
        return equation_end(begin, end);
    if (*begin < 0xE3)
        return NULL;
    const unsigned char *prose = bracketed_end(begin, end);
    return prose ? prose : telegram_end(begin, end);
}
