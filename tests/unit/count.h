/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * count.h - counts the characters that a source decodes.  It is included before the source, by the
 * command line, so that test_linear.c can tell how much work the source does without a clock.
 */
#ifndef COUNT_H
#define COUNT_H

#include "unicode/utf8.h"

extern size_t test_decoded;

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
