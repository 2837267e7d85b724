/* SPDX-License-Identifier: MIT */
/*
 * spelled_letter.c - initials in the scripts of India: the letters of English as they are spelled.
 */
#include "language/spelled_letter.h"

#include <string.h>

#include "language/data.h"
#include "unicode/properties.h"
#include "unicode/utf8.h"

/*
 * The place of a character in its block, where the blocks of all these scripts are laid out alike.
 * Virama and nukta are 0, and short vowels have the places of the long ones that come after them.
 */
static unsigned char place_of(uint32_t c)
{
    unsigned char place = c & 0x7F;
    switch (place) {
    case 0x3C: /* nukta */
    case 0x4D: /* virama */
        return 0;
    case 0x3F:
    case 0x41:
    case 0x46:
    case 0x4A:
    case 0x07:
    case 0x0E:
    case 0x12:
        return place + 1;
    default:
        return place;
    }
}

bool summi_is_spelled_letter(const unsigned char *word, size_t length)
{
    const unsigned char *p = word, *end = p + length;
    unsigned char places[SUMMI_SPELLED_LETTER_MOST] = {0};
    size_t count = 0;
    bool bare = true; /* one letter without any mark */
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        unsigned char place = place_of(c);
        if (c == '.') {
            memset(places, 0, sizeof places);
            count = 0;
            bare = true;
            continue;
        }
        bare = bare && !count && summi_unicode_flags(c) & SUMMI_LETTER;
        if (!place)
            continue;
        if (!summi_is_indic(c) || count == sizeof places)
            return false;
        places[count++] = place;
    }
    for (size_t i = 0; i < summi_spelled_letter_count; i++)
        if (!memcmp(places, summi_spelled_letters[i], sizeof places))
            return true;
    return bare && count == 1;
}
