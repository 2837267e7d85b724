/* SPDX-License-Identifier: MIT */
/* offsets.c - offsets of bytes as offsets in the units of other hosts. */
#include <stdbool.h>

#include "base/argument.h"
#include "base/bytes.h"
#include "summ.h"
#include "unicode/utf8.h"

/* No character of UTF-8 has more bytes. */
#define CHARACTER_BYTES 4

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/*
 * Whether `p` is inside a character: whether one that begins before it, where one can, ends after
 * it.
 */
static bool is_inside(const unsigned char *text, const unsigned char *p, const unsigned char *end)
{
    if (p == end || !is_continuation(*p))
        return false;
    for (const unsigned char *start = p; start > text && p - start < CHARACTER_BYTES - 1;) {
        if (!is_continuation(*--start)) {
            const unsigned char *next;
            summi_utf8_decode(start, end, &next);
            return next > p;
        }
    }
    return false;
}

static bool are_offsets_valid(const unsigned char *text, size_t length, const size_t *offsets,
                              size_t count)
{
    size_t last = 0;
    for (size_t i = 0; i < count; last = offsets[i++])
        if (offsets[i] < last || offsets[i] > length ||
            is_inside(text, text + offsets[i], text + length))
            return false;
    return true;
}

/*
 * Counts the units of well-formed UTF-8: each character is one, or two of UTF-16 if it has four
 * bytes.
 */
static size_t count_well_formed(const unsigned char *p, const unsigned char *end, bool utf16)
{
    size_t count = 0;
    for (; end - p >= 8; p += 8) {
        uint64_t word = summi_bytes_load(p), high = word & word << 1;
        count += 8 - summi_bytes_count(word & ~(word << 1));
        if (utf16)
            count += summi_bytes_count(high & high << 2);
    }
    for (; p < end; p++)
        count += (size_t)!is_continuation(*p) + (utf16 && *p >= 0xF0);
    return count;
}

static size_t count_any(const unsigned char *p, const unsigned char *end, bool utf16)
{
    size_t count = 0;
    for (const unsigned char *next; p < end; p = next)
        count += summi_utf8_decode(p, end, &next) > 0xFFFF && utf16 ? 2 : 1;
    return count;
}

int summ_offsets_convert(const char *text, size_t length, int unit, const size_t *offsets,
                         size_t count, size_t *converted)
{
    const unsigned char *bytes = (const unsigned char *)text;
    bool utf16 = unit == SUMM_UNIT_UTF16;
    if (!utf16 && unit != SUMM_UNIT_CODE_POINT)
        return SUMM_E_ARGUMENT;
    if (!count)
        return SUMM_OK;
    if (!offsets || !converted || (!text && length))
        return SUMM_E_ARGUMENT;
    length = summi_string_length(text, length);
    if (!length)
        bytes = (const unsigned char *)"";
    if (!are_offsets_valid(bytes, length, offsets, count))
        return SUMM_E_ARGUMENT;
    size_t last = offsets[count - 1], at = 0, units = 0;
    bool well_formed = summi_utf8_validate(bytes, last) == last;
    for (size_t i = 0; i < count; i++) {
        const unsigned char *p = bytes + at, *end = bytes + offsets[i];
        units += well_formed ? count_well_formed(p, end, utf16) : count_any(p, end, utf16);
        at = offsets[i];
        converted[i] = units;
    }
    return SUMM_OK;
}
