/* SPDX-License-Identifier: MIT */
/* cluster.c - clusters and syllables of the South East Asian scripts that write no spaces. */
#include "keyword/cluster.h"

#include "unicode/properties.h"
#include "unicode/word_boundary.h"
#include "unicode/utf8.h"

static bool is_complex(uint32_t c)
{
    return summi_unicode_flags(c) & SUMMI_COMPLEX;
}

bool summi_cluster_begins(const summi_run *run)
{
    const unsigned char *next;
    return is_complex(summi_utf8_decode(run->bytes, run->bytes + run->length, &next));
}

/* Thai and Lao vowels are written around their consonants: before them, ... */
static bool is_leading_vowel(uint32_t c)
{
    return (c >= 0x0E40 && c <= 0x0E44) || (c >= 0x0EC0 && c <= 0x0EC4);
}

/* ... and after them (those above and below are marks). */
static bool is_following_vowel(uint32_t c)
{
    return c == 0x0E30 || c == 0x0E32 || c == 0x0E33 || c == 0x0E45 || c == 0x0EB0 || c == 0x0EB2 ||
           c == 0x0EB3;
}

bool summi_cluster_cuts_syllable(const summi_run *run)
{
    const unsigned char *end = run->bytes + run->length, *p;
    return is_following_vowel(summi_utf8_decode(run->bytes, end, &p)) ||
           is_leading_vowel(summi_utf8_decode_before(run->bytes, end, &p));
}

/* The start of the cluster that ends at `p`; `p` if its script is no South East Asian one. */
static const unsigned char *cluster_start(const unsigned char *begin, const unsigned char *p)
{
    const unsigned char *at = p, *start = p;
    while (at > begin) {
        uint32_t c = summi_utf8_decode_before(begin, at, &start);
        if (!(summi_unicode_flags(c) & SUMMI_MARK))
            return is_complex(c) ? start : p;
        at = start;
    }
    return p;
}

summi_run summi_cluster_beside(const summi_run *row, const summi_run *run, bool before)
{
    const unsigned char *begin = row->bytes, *end = row->bytes + row->length, *next;
    const unsigned char *from = run->bytes, *to = run->bytes + run->length;
    if (before) {
        if (!summi_cluster_begins(run))
            return (summi_run){from, 0};
        next = cluster_start(begin, from);
        return (summi_run){next, (size_t)(from - next)};
    }
    if (to == end || !is_complex(summi_utf8_decode_before(begin, to, &next)) ||
        !is_complex(summi_utf8_decode(to, end, &next)))
        return (summi_run){to, 0};
    size_t at = (size_t)(to - begin);
    return (summi_run){to, summi_word_boundary(begin, row->length, at, NULL) - at};
}
