/* SPDX-License-Identifier: MIT */
/* gram.c - goes over the runs of four characters of a run of text. */
#include "term/gram.h"

#include "unicode/character.h"

const unsigned char summi_gram_ascii[129] = "                                "
                                            "                0123456789      "
                                            " abcdefghijklmnopqrstuvwxyz     "
                                            " abcdefghijklmnopqrstuvwxyz     ";

summi_gram_character summi_gram_read_slow(const unsigned char *at, const unsigned char *end)
{
    summi_gram_character read = {.c = SUMMI_GRAM_EDGE};
    uint32_t c = summi_utf8_decode_slow(at, end, &read.next);
    if (summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_MARK | SUMMI_NUMBER))
        read.c = summi_character_lower_slow(c) & 0xFFFF;
    return read;
}
