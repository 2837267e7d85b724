/* SPDX-License-Identifier: GPL-3.0-or-later */
/* character.c - what kind of character a code point is, as far as lines and words care. */
#include "unicode/character.h"

bool summi_character_is_line_end(uint32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool summi_character_is_wide_terminator(uint32_t c)
{
    switch (c) {
    case 0x037E: /* Greek question mark */
    case 0x0589: /* Armenian full stop */
    case 0x061F: /* Arabic question mark */
    case 0x06D4: /* Urdu full stop */
    case 0x0964: /* danda */
    case 0x0965: /* double danda */
    case 0x104A: /* Burmese little section */
    case 0x104B: /* Burmese section */
    case 0x1362: /* Ethiopic full stop */
    case 0x17D4: /* Khmer khan */
    case 0x17D5: /* Khmer bariyoosan */
    case 0x2026: /* horizontal ellipsis */
    case 0x203C:
    case 0x203D:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0x3002: /* ideographic full stop */
    case 0xFE52:
    case 0xFE56:
    case 0xFE57:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61:
        return true;
    default:
        return false;
    }
}

const unsigned char summi_terminator_leads[256] = {
    ['.'] = 1,  ['!'] = 1,  ['?'] = 1,  [0xCD] = 1, [0xD6] = 1, [0xD8] = 1,
    [0xDB] = 1, [0xE0] = 1, [0xE1] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1,
};
