/* SPDX-License-Identifier: MIT */
/*
 * caller_text.h - copies of the strings that a caller hands over: single ones, and lists of words.
 */
#ifndef SUMMI_OPTIONS_CALLER_TEXT_H
#define SUMMI_OPTIONS_CALLER_TEXT_H

#include <stddef.h>

#include "summ.h"

/* One string, which NUL follows. */
typedef struct summi_caller_text {
    char *bytes;   /* NULL if there is none */
    size_t length; /* without the NUL */
} summi_caller_text;

/* Words in the order in which they were added. */
typedef struct summi_caller_words {
    char *bytes;  /* the words, each followed by NUL */
    size_t *ends; /* where the NUL of each is in them */
    size_t count;
    size_t length; /* bytes in use */
    size_t byte_room, end_room;
} summi_caller_words;

/*
 * Puts a copy of a string into `text`, in place of what was there; a length of 0 takes that away.
 * SUMM_E_ARGUMENT if the string is not valid UTF-8; SUMM_E_MEMORY.
 */
int summi_caller_text_set(const summ_allocator *allocator, summi_caller_text *text,
                          const char *string, size_t length);

void summi_caller_text_free(const summ_allocator *allocator, summi_caller_text *text);

/*
 * Adds a copy of a word: 1 to SUMM_WORD_BYTES_MAX bytes of UTF-8 without white space and control
 * characters, else SUMM_E_ARGUMENT.  SUMM_E_MEMORY.  The list grows by doubling.
 */
int summi_caller_words_add(const summ_allocator *allocator, summi_caller_words *words,
                           const char *word, size_t length);

/* Word `index` and its length; NULL past the last one. */
const char *summi_caller_words_get(const summi_caller_words *words, size_t index, size_t *length);

/* Makes `copy` a list of the same words.  On SUMM_E_MEMORY it is empty. */
int summi_caller_words_copy(const summ_allocator *allocator, const summi_caller_words *words,
                            summi_caller_words *copy);

/* Takes all words away, and gives their memory back. */
void summi_caller_words_clear(const summ_allocator *allocator, summi_caller_words *words);

#endif
