/* SPDX-License-Identifier: GPL-3.0-or-later */
/* utf8.c - validates UTF-8 and decodes it, forwards and backwards, safely over any bytes. */
#include "utf8.h"

#include <string.h>

/*
 * The bytes of the well-formed sequence at `p`, or, where there is none, minus the bytes of its
 * longest beginning that could be one (Unicode 15, section 3.9, table 3-7).
 */
static int sequence(const unsigned char *p, const unsigned char *end)
{
    unsigned lead = p[0];
    if (lead < 0x80)
        return 1;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (!length)
        return -1;
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int i = 1; i < length; i++) {
        if (end - p <= i || p[i] < low || p[i] > high)
            return -i;
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

size_t summi_utf8_validate(const unsigned char *text, size_t length)
{
    size_t i = 0;
    while (i < length) {
        /* Most text is mostly ASCII: 32 bytes at a time, then eight. */
        uint64_t words[4], word;
        while (length - i >= sizeof words) {
            memcpy(words, text + i, sizeof words);
            if ((words[0] | words[1] | words[2] | words[3]) & UINT64_C(0x8080808080808080))
                break;
            i += sizeof words;
        }
        while (length - i >= sizeof word) {
            memcpy(&word, text + i, sizeof word);
            if (word & UINT64_C(0x8080808080808080))
                break;
            i += sizeof word;
        }
        while (i < length && text[i] < 0x80)
            i++;
        while (i < length && text[i] >= 0x80) {
            int n = sequence(text + i, text + length);
            if (n < 0)
                return i;
            i += (size_t)n;
        }
    }
    return length;
}

uint32_t summi_utf8_decode_slow(const unsigned char *p, const unsigned char *end,
                                const unsigned char **next)
{
    int n = sequence(p, end);
    if (n < 0) {
        *next = p - n;
        return SUMMI_REPLACEMENT;
    }
    *next = p + n;
    switch (n) {
    case 2:
        return (uint32_t)(p[0] & 0x1F) << 6 | (uint32_t)(p[1] & 0x3F);
    case 3:
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 |
               (uint32_t)(p[2] & 0x3F);
    case 4:
        return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 |
               (uint32_t)(p[2] & 0x3F) << 6 | (uint32_t)(p[3] & 0x3F);
    default:
        return p[0];
    }
}

uint32_t summi_utf8_decode_before_slow(const unsigned char *begin, const unsigned char *p,
                                       const unsigned char **start)
{
    /* The sequence that covers the last byte began at most three bytes earlier. */
    for (int back = 1; back <= 4 && p - begin >= back; back++) {
        const unsigned char *candidate = p - back;
        if ((*candidate & 0xC0) == 0x80)
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
