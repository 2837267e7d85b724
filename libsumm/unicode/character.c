/* SPDX-License-Identifier: GPL-3.0-or-later */
/* character.c - what kind of character a code point is. */
#include "unicode/character.h"

#include "unicode/utf8.h"

bool summi_character_is_line_end(uint32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

const unsigned char *summi_character_find_content(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *next;
    while (p < end && !summi_character_is_content(summi_utf8_decode(p, end, &next)))
        p = next;
    return p;
}

bool summi_character_is_bullet(uint32_t c)
{
    switch (c) {
    case 0x2022: /* bullet */
    case 0x2023: /* triangular bullet */
    case 0x2043: /* hyphen bullet */
    case 0x25AA: /* small square */
    case 0x25CF: /* circle */
    case 0x25E6: /* white bullet */
        return true;
    default:
        return false;
    }
}

unsigned summi_character_quote(uint32_t c)
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

bool summi_character_is_closer(uint32_t c)
{
    if (c < 0x80)
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}';
    return summi_unicode_flags(c) & SUMMI_CLOSE || summi_character_quote(c) & SUMMI_QUOTE_CLOSES;
}
