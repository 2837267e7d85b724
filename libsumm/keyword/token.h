/* SPDX-License-Identifier: MIT */
/* token.h - the words of a text that keywords are made of. */
#ifndef SUMMI_KEYWORD_TOKEN_H
#define SUMMI_KEYWORD_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "term/lexicon.h"
#include "base/arena.h"
#include "base/progress.h"

/* A word at its place in the text, or a pair of characters in scripts that write no spaces. */
typedef struct summi_keyword_token {
    const unsigned char *bytes; /* without an elided article */
    uint32_t length;
    uint32_t term;
    uint32_t row;
    bool joined;  /* only white space or a hyphen parts it from the token before it, another word */
    bool weak;    /* a number or a single letter: no keyword, but it may end a phrase */
    bool plain;   /* it fits any topic: "said" */
    bool number;  /* of digits alone */
    bool pair;    /* overlaps the token before it if that is joined and a pair too */
    bool initial; /* the first word of its row */
} summi_keyword_token;

typedef struct summi_keyword_tokens {
    const summi_run *runs; /* a row each */
    size_t rows;
    const summi_language *language;
    summi_keyword_token *items;
    size_t count;
    size_t capacity;
    size_t terms;       /* numbers of terms are below this ... */
    size_t title_terms; /* ... and those of the words of the title below this */
} summi_keyword_tokens;

/*
 * Finds the tokens of `rows` runs: the words that have a term, but for symbols and for pairs with
 * Hiragana, which is the script of endings and particles.  The title, which may be empty, has none,
 * but its terms are known.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT, SUMM_E_CANCELLED.
 */
int summi_keyword_tokens_find(summi_arena *arena, const summi_language *language,
                              const summi_hyphens *hyphens, const summi_run *title,
                              const summi_run *runs, size_t rows, summi_progress *progress,
                              summi_keyword_tokens *tokens);

/*
 * The text of `count` joined tokens from `first` on: with the last full stop of "U.S.", without the
 * English ending of "Rome's".
 */
summi_run summi_keyword_tokens_text(const summi_keyword_tokens *tokens, size_t first, size_t count);

#endif
