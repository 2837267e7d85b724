/* SPDX-License-Identifier: MIT */
/* gram.c - goes over the runs of four characters of a run of text. */
#include "term/gram.h"

#include "unicode/character.h"

/* The edge of a word, as a character. */
#define EDGE ((summi_gram)' ')

/* Where a window has four characters, this has the first of them. */
#define FIRST_OF_FOUR 48

summi_gram_walk summi_gram_begin(const summi_run *run)
{
    return (summi_gram_walk){run->bytes, run->bytes + run->length, EDGE};
}

/* The next character of a word in lower case, or the edge of one. */
static summi_gram read_character(const unsigned char **at, const unsigned char *end)
{
    unsigned char byte = **at;
    if (byte < 0x80) {
        ++*at;
        bool in_word = summi_ascii_is_letter(byte) || summi_ascii_is_digit(byte);
        return in_word ? summi_ascii_lower(byte) : EDGE;
    }
    uint32_t c = summi_utf8_decode_slow(*at, end, at);
    if (!(summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_MARK | SUMMI_NUMBER)))
        return EDGE;
    return summi_character_lower_slow(c) & 0xFFFF;
}

size_t summi_gram_next(summi_gram_walk *walk, summi_gram grams[SUMMI_GRAMS_AT_ONCE])
{
    const unsigned char *at = walk->at, *end = walk->end;
    summi_gram window = walk->window;
    size_t count = 0;
    while (count < SUMMI_GRAMS_AT_ONCE && (at < end || window != EDGE)) {
        summi_gram c = at < end ? read_character(&at, end) : EDGE;
        if (c == EDGE && window == EDGE)
            continue;
        window = window << 16 | c;
        grams[count] = window;
        count += window >> FIRST_OF_FOUR > 0;
        window = c == EDGE ? EDGE : window;
    }
    walk->at = at;
    walk->window = window;
    return count;
}
