/* SPDX-License-Identifier: MIT */
/* character.c - what kind of character a code point is. */
#include "unicode/character.h"

#include <utf8proc.h>

uint32_t summi_character_lower_slow(uint32_t c)
{
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

bool summi_character_is_line_end(uint32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
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

bool summi_character_is_closer(uint32_t c)
{
    if (c < 0x80)
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}';
    return summi_unicode_flags(c) & SUMMI_CLOSE || summi_character_quote(c) & SUMMI_QUOTE_CLOSES;
}
