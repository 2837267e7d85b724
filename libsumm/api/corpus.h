/* SPDX-License-Identifier: MIT */
/* corpus.h - the texts of a call, split into sentences, of which some are passed over. */
#ifndef SUMMI_API_CORPUS_H
#define SUMMI_API_CORPUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/progress.h"
#include "language/language.h"
#include "layout/block.h"
#include "layout/copy.h"
#include "layout/hyphen.h"
#include "options/options.h"
#include "sentence/sentence.h"
#include "summ.h"

/* The copies of a text, one made from the other: without references, and without running heads. */
typedef struct summi_copies {
    summi_copy steps[2];
} summi_copies;

typedef struct summi_corpus {
    summi_arena *arena;
    summi_progress progress;
    const summ_text *given; /* a copy of the caller's array */
    summ_text *texts;       /* the same, but for those that are not read as they are given */
    summi_copies *copies;   /* of each text; NULL if all are read as they are given */
    int *lines;             /* enum summ_lines of each text */
    size_t text_count;
    summi_language language;
    summi_block_list blocks; /* until the sentences are judged */
    uint8_t *kinds;          /* after that: enum summ_block_kind of each block */
    summi_sentence_list sentences;
    size_t *words;   /* of each sentence, until they are released */
    uint8_t *passed; /* enum summ_passed_over of each sentence */
    size_t eligible; /* sentences that are not passed over */
    summi_hyphens hyphens;
    uint32_t flags; /* enum summ_summary_flag: those that hold for every summary */
} summi_corpus;

/*
 * Reads texts that have been checked, of which the bytes are borrowed; `replaced` says that not all
 * of them are UTF-8.  Progress is reported up to `share`, 0 to 1.  Linear in the texts.  SUMM_OK,
 * SUMM_E_MEMORY, SUMM_E_LIMIT, SUMM_E_LIMIT_SENTENCES, SUMM_E_CANCELLED, with `error` filled in if
 * it is not SUMM_OK.
 */
int summi_corpus_read(summi_corpus *corpus, summi_arena *arena, const summ_options *options,
                      const summ_text *texts, size_t count, bool replaced, double share,
                      summ_error *error);

/* What is known of sentence `index` before there are ranks.  SUMM_E_ARGUMENT past the last one. */
int summi_corpus_sentence(const summi_corpus *corpus, size_t index, summ_sentence *sentence);

/* What the block of sentence `index` is: enum summ_block_kind. */
uint32_t summi_corpus_kind(const summi_corpus *corpus, size_t index);

/* What the line breaks of text `text` mean; SUMM_LINES_AUTO past the last one. */
int summi_corpus_lines(const summi_corpus *corpus, size_t text);

/* Gives the numbers of words back, as far as they are large, once nobody needs them any more. */
void summi_corpus_release_words(summi_corpus *corpus);

/* Where a run of bytes of text `text`, as it is read, is in the caller's text. */
summ_span summi_corpus_span(const summi_corpus *corpus, size_t text, size_t start, size_t end);

/* The bytes of the text that sentence `index` is in, as it is read. */
const unsigned char *summi_corpus_bytes(const summi_corpus *corpus, size_t index);

#endif
