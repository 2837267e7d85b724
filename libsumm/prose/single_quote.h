/* SPDX-License-Identifier: MIT */
/* single_quote.h - tells single quotation marks from apostrophes. */
#ifndef SUMMI_PROSE_SINGLE_QUOTE_H
#define SUMMI_PROSE_SINGLE_QUOTE_H

#include <stdbool.h>
#include <stdint.h>

/* What a mark is told to be. */
enum {
    SUMMI_SINGLE_OPENING = 0x2018,
    SUMMI_SINGLE_CLOSING = 0x2019,
    SUMMI_SINGLE_STRAIGHT = 0x201B, /* stands for an apostrophe that opens a quotation */
    SUMMI_SINGLE_ENDING = '\''      /* closes what was opened in its sentence: "the boys'" */
};

/*
 * Which of these the character `c` in [p, next) is in the sentence [begin, stop), or 0: one that
 * opens comes at the beginning, or after a colon or comma, and before a capital; one that closes
 * ends its word, and for sure comes after a terminator or comma.
 */
uint32_t summi_single_quote_find(const unsigned char *begin, const unsigned char *p,
                                 const unsigned char *next, const unsigned char *stop, uint32_t c);

#endif
