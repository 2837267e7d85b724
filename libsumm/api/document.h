/* SPDX-License-Identifier: GPL-3.0-or-later */
/* document.h - the document and context objects, for the files that fill and read them. */
#ifndef SUMMI_API_DOCUMENT_H
#define SUMMI_API_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "base/algebra.h"
#include "base/memory.h"
#include "options/options.h"
#include "base/progress.h"
#include "rank/textrank.h"
#include "sentence/sentence.h"
#include "layout/text.h"
#include "term/word.h"

/* In `row` of a sentence: it is passed over. */
#define SUMMI_NO_ROW UINT32_MAX

struct summ_context {
    summi_arena arena;
    summi_lexicon lexicon;
    bool busy;
};

typedef struct summi_sentence_facts {
    uint32_t row; /* in the matrix, or NO_ROW */
    uint8_t passed;
} summi_sentence_facts;

struct summ_document {
    summi_arena own; /* holds the document, unless a context does */
    summi_progress progress;
    summi_arena *arena; /* &own or that of the context */
    summ_context *context;
    summ_allocator allocator;
    summ_text *texts;
    int *lines; /* of each text */
    size_t text_count;
    summi_language language;
    summi_block_list blocks;
    summi_sentence_list sentences;
    summi_sentence_facts *facts; /* of each sentence */
    uint32_t flags;              /* those of summaries that hold for every selection */
    /* Rows: the eligible sentences in document order. */
    size_t rows;
    uint32_t *sentence_of;
    uint32_t *rank_of; /* from 1 */
    size_t *words;     /* of each row; before there are rows, of each sentence */
    unsigned char *leaning; /* enum summi_leaning of each row */
    bool *odd;         /* a row leaves a quote open or is a list of names */
    summi_run *runs;
    summi_matrix matrix;
    summi_ranking ranking;
};

/* The bytes of a text. */
static inline const unsigned char *summi_text_bytes(const summ_text *text)
{
    return (const unsigned char *)text->data;
}

/*
 * Checks the texts: limits, UTF-8, spans.  Notes in the flags what is replaced.  A status, with `error`
 * filled in if it is not SUMM_OK.
 */
int summi_document_check(summ_document *document, const summi_analysis_options *options,
                         summ_error *error);

/* Finds the language and the caller's own words.  SUMM_OK, SUMM_E_MEMORY. */
int summi_document_find_language(summ_document *document, const summ_options *options);

/*
 * Runs the stages up to the ranking over the texts of a document.  A status, with `error` filled in if
 * it is not SUMM_OK.
 */
int summi_document_analyse(summ_document *document, const summ_options *options, summ_error *error);

#endif
