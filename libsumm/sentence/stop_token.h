/* SPDX-License-Identifier: MIT */
/* stop_token.h - the token before a period. */
#ifndef SUMMI_SENTENCE_STOP_TOKEN_H
#define SUMMI_SENTENCE_STOP_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "sentence/scan.h"

enum { SUMMI_STOP_TOKEN_SIZE = 160 };

struct summi_stop_token {
    size_t start; /* in the text */
    size_t length;
    unsigned letters;  /* letters and digits */
    unsigned dots;     /* periods inside */
    uint32_t last;     /* the character before the period */
    uint32_t capital;  /* the first character as it is written, if it is a capital, or 0 */
    bool first;        /* nothing but punctuation comes before it in its sentence */
    bool after_number; /* it has no vowel, and a number comes before it */
    bool after_comma;
    bool truncated; /* it goes on before the reach of the search */
    bool is_number; /* digits only */
    bool is_lower;  /* as written, all its letters are lower-case ... */
    bool is_upper;  /* ... or capitals */
    bool mixed;     /* a capital after its first character, or a digit */
    bool has_vowel;
    bool listed;                                /* set by summi_abbreviation_class(): in a list */
    unsigned char bytes[SUMMI_STOP_TOKEN_SIZE]; /* lower-cased */
};

/* Lower-cases a word as the lists are and returns its length, 0 if there is not the room. */
size_t summi_stop_token_lower(const unsigned char *word, size_t length, unsigned char *out,
                              size_t size);

/* The token that ends at `end`, as far as it is in the current sentence. */
void summi_stop_token_read(const struct summi_scan *scan, size_t end,
                           struct summi_stop_token *token);

/*
 * The token before the period at `at`, with the letters before it if a list has them all as one
 * ("z. B" as "z.b"), and what comes before it.  False if it is empty, or too long to be anything
 * but a word.
 */
bool summi_stop_token_find(struct summi_scan *scan, size_t at, struct summi_stop_token *token);

#endif
