/* SPDX-License-Identifier: MIT */
/* sentence.h - splits a block of text into sentences. */
#ifndef SUMMI_SENTENCE_SENTENCE_H
#define SUMMI_SENTENCE_SENTENCE_H

#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "base/arena.h"
#include "base/progress.h"

typedef struct summi_sentence {
    size_t start;   /* first byte, not white space */
    size_t end;     /* after the last byte, not white space */
    uint32_t block; /* that it is in */
    uint32_t text;  /* that it is in */
} summi_sentence;

typedef struct summi_sentence_list {
    summi_sentence *items;
    size_t count;
    size_t capacity;
    size_t most;              /* no more may be appended than this; 0: any number */
    summi_progress *progress; /* NULL, or asked now and then whether to go on splitting */
} summi_sentence_list;

/*
 * Appends the sentences of text[start, end), a block in which line breaks are mere white space.
 * The spans are ordered, disjoint, on character boundaries, and cover all that is not white space.
 * `text_index` and `block` are copied into each sentence.  Linear in the block.  SUMM_OK,
 * SUMM_E_MEMORY, SUMM_E_LIMIT_SENTENCES, SUMM_E_CANCELLED.
 */
int summi_sentences_split(summi_arena *arena, const unsigned char *text, size_t start, size_t end,
                          const summi_language *language, uint32_t text_index, uint32_t block,
                          summi_sentence_list *sentences);

/* Appends one sentence.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT_SENTENCES. */
int summi_sentences_append(summi_arena *arena, summi_sentence_list *list,
                           const summi_sentence *sentence);

#endif
