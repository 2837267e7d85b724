/* SPDX-License-Identifier: MIT */
/* terminator.c - the characters that end sentences. */
#include "unicode/terminator.h"

#include "unicode/properties.h"

enum summi_terminator summi_terminator_find_wide(uint32_t c, unsigned extras)
{
    switch (c) {
    case 0x037E: /* Greek question mark */
        return extras & SUMMI_TERMINATORS_GREEK ? SUMMI_TERMINATOR_STRONG : SUMMI_TERMINATOR_NONE;
    /* Unicode does not count the following among those that end sentences. */
    case 0x2025: /* two dot leader */
    case 0x2026: /* horizontal ellipsis */
        return SUMMI_TERMINATOR_ELLIPSIS;
    case 0x0F0D: /* Tibetan shad and nyis shad */
    case 0x0F0E:
    case 0x17D4: /* Khmer khan and bariyoosan */
    case 0x17D5:
        return SUMMI_TERMINATOR_STRONG;
    default:
        break;
    }
    switch (summi_unicode_find(c)->sentence_break) {
    case SUMMI_SB_ATERM:
        return SUMMI_TERMINATOR_PERIOD;
    case SUMMI_SB_STERM:
        return SUMMI_TERMINATOR_STRONG;
    default:
        return SUMMI_TERMINATOR_NONE;
    }
}

const unsigned char summi_terminator_leads[256] = {
    ['.'] = 1,  ['!'] = 1,  ['?'] = 1,  [';'] = 1,  [':'] = 1,  ['|'] = 1,  [0xCD] = 1,
    [0xD6] = 1, [0xD8] = 1, [0xDB] = 1, [0xDC] = 1, [0xDF] = 1, [0xE0] = 1, [0xE1] = 1,
    [0xE2] = 1, [0xE3] = 1, [0xEA] = 1, [0xEF] = 1, [0xF0] = 1,
};
