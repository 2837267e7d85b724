/* SPDX-License-Identifier: MIT */
/*
 * utf8.h - counts the characters that the library decodes, so that a test can tell how much work a
 * text is without a clock.  The instrumented library finds this header before the real one.
 */
#ifndef INSTRUMENTED_UTF8_H
#define INSTRUMENTED_UTF8_H

#include "../../../libsumm/unicode/utf8.h"

extern _Thread_local size_t test_decoded;

static inline uint32_t test_decode(const unsigned char *p, const unsigned char *end,
                                   const unsigned char **next)
{
    test_decoded++;
    return summi_utf8_decode(p, end, next);
}

static inline uint32_t test_decode_before(const unsigned char *begin, const unsigned char *p,
                                          const unsigned char **start)
{
    test_decoded++;
    return summi_utf8_decode_before(begin, p, start);
}

#define summi_utf8_decode        test_decode
#define summi_utf8_decode_before test_decode_before

#endif
