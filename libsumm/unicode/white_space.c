/* SPDX-License-Identifier: MIT */
/* white_space.c - finds the white space of a text, and what is between. */
#include "unicode/white_space.h"

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

void summi_white_space_trim(const unsigned char *text, size_t *start, size_t *end)
{
    const unsigned char *p;
    while (*start < *end && !summi_character_is_graphic(text[*start]) &&
           summi_character_is_space(summi_utf8_decode(text + *start, text + *end, &p)))
        *start = (size_t)(p - text);
    while (*end > *start && !summi_character_is_graphic(text[*end - 1]) &&
           summi_character_is_space(summi_utf8_decode_before(text + *start, text + *end, &p)))
        *end = (size_t)(p - text);
}

/* Marks the bytes with which white space may begin: up to ' ', 0xC2, 0xE2, 0xE1 and 0xE3. */
static uint64_t mark_spaces(uint64_t word)
{
    return summi_bytes_marks(summi_bytes_below(word, ' ' + 1) |
                             summi_bytes_equal(word | SUMMI_BYTES(0x20), 0xE2) |
                             summi_bytes_equal(word | SUMMI_BYTES(0x02), 0xE3));
}

const unsigned char *summi_white_space_find(const unsigned char *p, const unsigned char *end)
{
    while (p < end) {
        uint64_t marks = mark_spaces(summi_bytes_head(p, (size_t)(end - p)));
        if (!marks) {
            p += 8;
            continue;
        }
        const unsigned char *next;
        p += summi_bytes_first(marks);
        if (p == end || summi_character_is_space(summi_utf8_decode(p, end, &next)))
            break;
        p = next;
    }
    return p;
}

bool summi_white_space_has_words(const unsigned char *text, size_t start, size_t end, size_t enough)
{
    const unsigned char *p = text + start, *stop = text + end, *next;
    for (size_t words = 0; words < enough; words++) {
        while (p < stop && summi_character_is_space(summi_utf8_decode(p, stop, &next)))
            p = next;
        if (p == stop)
            return false;
        p = summi_white_space_find(p, stop);
    }
    return true;
}
