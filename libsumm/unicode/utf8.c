/* SPDX-License-Identifier: MIT */
/* utf8.c - validates UTF-8 and decodes it, forwards and backwards, safely over any bytes. */
#include "unicode/utf8.h"

#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"

size_t summi_utf8_begin(const unsigned char *text, size_t length)
{
    static const unsigned char mark[] = {0xEF, 0xBB, 0xBF};
    return length >= sizeof mark && !memcmp(text, mark, sizeof mark) ? sizeof mark : 0;
}

static bool is_continuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/*
 * Decodes the multi-byte sequence at `p` and returns its bytes; 0 if it is not well-formed (Unicode
 * 15, section 3.9, table 3-7).
 */
static size_t decode_sequence(const unsigned char *p, const unsigned char *end, uint32_t *code)
{
    unsigned lead = p[0];
    ptrdiff_t room = end - p;
    if (lead < 0xC2 || lead > 0xF4 || room < 2 || !is_continuation(p[1]))
        return 0;
    uint32_t c = p[1] & 0x3Fu;
    if (lead < 0xE0) {
        *code = (lead & 0x1F) << 6 | c;
        return 2;
    }
    if (room < 3 || !is_continuation(p[2]))
        return 0;
    c = c << 6 | (p[2] & 0x3F);
    if (lead < 0xF0) {
        *code = c |= (lead & 0x0F) << 12;
        return c >= 0x800 && (c < 0xD800 || c > 0xDFFF) ? 3 : 0;
    }
    if (room < 4 || !is_continuation(p[3]))
        return 0;
    *code = c = (lead & 0x07) << 18 | c << 6 | (p[3] & 0x3F);
    return c >= 0x10000 && c <= 0x10FFFF ? 4 : 0;
}

/*
 * The size of an ill-formed sequence: the most of its bytes with which a well-formed one could
 * begin.
 */
static size_t ill_formed_size(const unsigned char *p, const unsigned char *end)
{
    unsigned lead = p[0];
    size_t size = 1, most = lead < 0xC2   ? 1
                            : lead < 0xE0 ? 2
                            : lead < 0xF0 ? 3
                            : lead < 0xF5 ? 4
                                          : 1;
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (p++; size < most && p < end && *p >= low && *p <= high; p++) {
        size++;
        low = 0x80;
        high = 0xBF;
    }
    return size;
}

size_t summi_utf8_validate(const unsigned char *text, size_t length)
{
    const unsigned char *p = text, *end = text + length;
    uint32_t code;
    while (p < end) {
        /* Most text is mostly ASCII. */
        while (end - p >= 16 && !summi_bytes_marks(summi_bytes_load(p) | summi_bytes_load(p + 8)))
            p += 16;
        p += summi_bytes_ascii_run(p, end);
        while (p < end && *p >= 0x80) {
            size_t size = decode_sequence(p, end, &code);
            if (!size)
                return (size_t)(p - text);
            p += size;
        }
    }
    return length;
}

uint32_t summi_utf8_decode_slow(const unsigned char *p, const unsigned char *end,
                                const unsigned char **next)
{
    uint32_t code;
    size_t size = decode_sequence(p, end, &code);
    if (!size) {
        *next = p + ill_formed_size(p, end);
        return SUMMI_REPLACEMENT;
    }
    *next = p + size;
    return code;
}

uint32_t summi_utf8_decode_before_slow(const unsigned char *begin, const unsigned char *p,
                                       const unsigned char **start)
{
    /* The sequence that covers the last byte began at most three bytes earlier. */
    for (int back = 1; back <= 4 && p - begin >= back; back++) {
        const unsigned char *candidate = p - back;
        if (is_continuation(*candidate))
            continue;
        const unsigned char *next;
        uint32_t c = summi_utf8_decode(candidate, p, &next);
        if (next == p) {
            *start = candidate;
            return c;
        }
        break;
    }
    *start = p - 1;
    return SUMMI_REPLACEMENT;
}

size_t summi_utf8_encode(uint32_t c, unsigned char *out)
{
    if (c < 0x80) {
        out[0] = (unsigned char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (unsigned char)(0xC0 | c >> 6);
        out[1] = (unsigned char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (unsigned char)(0xE0 | c >> 12);
        out[1] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (unsigned char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (unsigned char)(0xF0 | c >> 18);
    out[1] = (unsigned char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (unsigned char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (unsigned char)(0x80 | (c & 0x3F));
    return 4;
}
