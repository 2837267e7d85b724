/* SPDX-License-Identifier: GPL-3.0-or-later */
/* abbreviation.h - the token before a period, and whether it is an abbreviation. */
#ifndef SUMMI_SENTENCE_ABBREVIATION_H
#define SUMMI_SENTENCE_ABBREVIATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"

enum { SUMMI_TOKEN_SIZE = 160 };

struct summi_token {
    size_t start; /* in the text */
    size_t length;
    unsigned letters;  /* letters and digits */
    unsigned dots;     /* periods inside */
    uint32_t last;     /* the character before the period */
    uint32_t capital;  /* the first character as it is written, if it is a capital, or 0 */
    bool first;        /* nothing but punctuation stands before it in its sentence */
    bool after_number; /* it has no vowel, and a number stands before it */
    bool truncated;    /* it goes on before the reach of the search */
    bool is_number;    /* digits only */
    bool is_lower;     /* as written, all its letters are lower-case ... */
    bool is_upper;     /* ... or capitals */
    bool mixed;        /* a capital behind its first character, or a digit */
    bool has_vowel;
    bool listed;                           /* set by summi_token_class(): found in a list */
    unsigned char bytes[SUMMI_TOKEN_SIZE]; /* lower-cased */
};

enum summi_token_class {
    SUMMI_TOKEN_WORD,    /* not an abbreviation */
    SUMMI_TOKEN_LAST,    /* an abbreviation that ends a phrase: "etc." */
    SUMMI_TOKEN_MAY_END, /* ends a sentence if what follows begins one for sure */
    SUMMI_TOKEN_NEVER_ENDS
};

/* Lower-cases a word into `out` and returns its length, 0 if there is not the room. */
size_t summi_token_lower(const unsigned char *word, size_t length, unsigned char *out, size_t size);

/* The token that ends at `end`, looking no further back than `begin`. */
void summi_token_find(const unsigned char *text, size_t begin, size_t end,
                      struct summi_token *token);

/* Takes the letters before a token to it if a list has them all as one: "z. B" as "z.b". */
void summi_token_join(const unsigned char *text, size_t begin, size_t end,
                      const summi_language *language, struct summi_token *token);

/*
 * What a token is in a language; `digit`: a number follows.  Words of the lists match however the
 * token is written, but for those with a capital, which match capitalized tokens only: "Ill." is
 * Illinois, "ill." is not.
 */
enum summi_token_class summi_token_class(struct summi_token *token, const summi_language *language,
                                         bool digit);

#endif
