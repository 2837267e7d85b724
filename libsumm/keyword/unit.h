/* SPDX-License-Identifier: MIT */
/* unit.h - the candidates for keywords: words with their scores, and phrases of them. */
#ifndef SUMMI_KEYWORD_UNIT_H
#define SUMMI_KEYWORD_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "keyword/token.h"
#include "base/arena.h"

/* The longest phrases, in words or in pairs of characters. */
enum { SUMMI_UNIT_WORDS = 4, SUMMI_UNIT_PAIRS = 7 };

/* A word, whose number is that of its term, or a phrase. */
typedef struct summi_unit {
    uint32_t count;
    uint32_t first; /* the token that its first occurrence begins with */
    uint32_t words;
    bool strong;    /* can be a keyword */
    bool extended;  /* mostly it is part of the same longer phrase */
    bool measure;   /* mostly it follows a number: "million", "euros" */
    uint32_t plain; /* how often it is written as a word that fits any topic: "said" */
    double score;
} summi_unit;

/* Where a unit begins. */
typedef struct summi_place {
    uint32_t token;
    uint32_t unit;
} summi_place;

/* The places of all units of one length, in the order of the text. */
typedef struct summi_level {
    summi_place *places;
    size_t count;
} summi_level;

typedef struct summi_units {
    summi_arena *arena;
    summi_progress *progress;
    const summi_keyword_tokens *tokens;
    summi_unit *items;
    size_t count;
    size_t capacity;
    size_t strong; /* words that can be keywords */
    summi_level levels[SUMMI_UNIT_PAIRS];
} summi_units;

/*
 * Finds the units of tokens, of which there must be one.  `row_scores` has what each row is worth,
 * with a sum of 1.  Linear.  Progress is reported up to `done`.  SUMM_OK, SUMM_E_MEMORY,
 * SUMM_E_LIMIT, SUMM_E_CANCELLED.
 */
int summi_units_find(summi_arena *arena, const summi_keyword_tokens *tokens,
                     const double *row_scores, summi_progress *progress, double done,
                     summi_units *units);

#endif
