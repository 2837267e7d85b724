/* SPDX-License-Identifier: MIT */
/* keyword.h - the words and phrases that a text is about, by TextRank over words. */
#ifndef SUMMI_KEYWORD_KEYWORD_H
#define SUMMI_KEYWORD_KEYWORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "keyword/token.h"
#include "base/arena.h"

/* One place of a keyword. */
typedef struct summi_occurrence {
    uint32_t row;
    uint32_t token; /* the first of its tokens */
    summi_run run;
    bool poor; /* its form counts only if there is no other; see find_common_form() */
} summi_occurrence;

typedef struct summi_keyword {
    double score;
    summi_run form; /* as it is written most often */
    size_t start;   /* the first of its occurrences in the list of them all */
    size_t count;
} summi_keyword;

typedef struct summi_keyword_list {
    summi_keyword *items; /* best first */
    size_t count;
    size_t capacity;
    summi_occurrence *occurrences; /* of one keyword after the other, in the order of the text */
    size_t occurrence_count;
    size_t occurrence_capacity;
} summi_keyword_list;

/*
 * Finds the best keywords of a text, at most `limit`; `row_scores` has what each row of the tokens
 * is worth, with a sum of 1.  Linear but for the sorting of candidates.  Progress is reported up to
 * `done`.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT, SUMM_E_CANCELLED.
 */
int summi_keywords_find(summi_arena *arena, const summi_keyword_tokens *tokens,
                        const double *row_scores, size_t limit, summi_progress *progress,
                        double done, summi_keyword_list *list);

#endif
