/* SPDX-License-Identifier: MIT */
/* utf8.h - validates UTF-8 and decodes it, forwards and backwards, safely over any bytes. */
#ifndef SUMMI_UNICODE_UTF8_H
#define SUMMI_UNICODE_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* What an ill-formed run of bytes decodes to. */
#define SUMMI_REPLACEMENT 0xFFFDu

/* Where the text begins after a byte order mark. */
size_t summi_utf8_begin(const unsigned char *text, size_t length);

/*
 * The offset of the first byte that does not belong to well-formed UTF-8; `length` if there is
 * none.
 */
size_t summi_utf8_validate(const unsigned char *text, size_t length);

/*
 * Decodes the multi-byte character at `p` (p < end) and sets *next to its end.  An ill-formed
 * sequence decodes to U+FFFD and ends where a well-formed one could begin (Unicode, table 3-8).
 */
uint32_t summi_utf8_decode_slow(const unsigned char *p, const unsigned char *end,
                                const unsigned char **next);

/* Decodes the character at `p`, which must be below `end`. */
static inline uint32_t summi_utf8_decode(const unsigned char *p, const unsigned char *end,
                                         const unsigned char **next)
{
    if (*p < 0x80) {
        *next = p + 1;
        return *p;
    }
    return summi_utf8_decode_slow(p, end, next);
}

/* Decodes the character that ends at `p`, of several bytes or ill-formed. */
uint32_t summi_utf8_decode_before_slow(const unsigned char *begin, const unsigned char *p,
                                       const unsigned char **start);

/*
 * Decodes the character that ends at `p`, which must be above `begin`, and sets *start to its
 * start.
 */
static inline uint32_t summi_utf8_decode_before(const unsigned char *begin, const unsigned char *p,
                                                const unsigned char **start)
{
    if (p[-1] < 0x80) {
        *start = p - 1;
        return p[-1];
    }
    return summi_utf8_decode_before_slow(begin, p, start);
}

/* Writes the code point `c` (at most U+10FFFF, no surrogate) and returns its bytes, 1 to 4. */
size_t summi_utf8_encode(uint32_t c, unsigned char *out);

#endif
