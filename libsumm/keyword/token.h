/* SPDX-License-Identifier: GPL-3.0-or-later */
/* token.h - the words of a text that keywords are made of. */
#ifndef SUMMI_KEYWORD_TOKEN_H
#define SUMMI_KEYWORD_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "term/lexicon.h"
#include "base/memory.h"

/* A word where it stands, or a pair of characters in scripts that write no spaces. */
typedef struct summi_token {
    const unsigned char *bytes; /* without an elided article */
    uint32_t length;
    uint32_t term;
    uint32_t row;
    bool joined;  /* only white space or a hyphen parts it from the token before, another word */
    bool weak;    /* a number or a single letter: no keyword, but it may end a phrase */
    bool pair;    /* overlaps the token before it if that is joined and a pair too */
    bool initial; /* the first word of its row */
} summi_token;

typedef struct summi_tokens {
    const summi_run *runs; /* a row each */
    size_t rows;
    const summi_language *language;
    summi_token *items;
    size_t count;
    size_t capacity;
    size_t terms; /* numbers of terms are below this */
} summi_tokens;

/*
 * Finds the tokens of `rows` runs: the words that stand for a term, but for symbols and for pairs
 * with Hiragana, which is the script of endings and particles.  SUMM_OK, SUMM_E_MEMORY,
 * SUMM_E_LIMIT.
 */
int summi_tokens_find(summi_arena *arena, const summi_language *language, const summi_run *runs,
                      size_t rows, summi_tokens *tokens);

/*
 * The text of `count` joined tokens from `first` on: with the last full stop of "U.S.", without the
 * English ending of "Rome's".
 */
summi_run summi_tokens_text(const summi_tokens *tokens, size_t first, size_t count);

/* Whether a run begins with a character of a South East Asian script that writes no spaces. */
bool summi_tokens_are_clusters(const summi_run *run);

/*
 * Whether a run begins or ends within a syllable of Thai or Lao: with a vowel that is written behind its
 * consonant, or with one that is written in front of the next.
 */
bool summi_tokens_cut_syllable(const summi_run *run);

/*
 * Behind a run of a South East Asian script (or in front of it), the next cluster of characters of its
 * row; its length is 0 if something else is there, or nothing.
 */
summi_run summi_tokens_cluster(const summi_run *row, const summi_run *run, bool in_front);

#endif
