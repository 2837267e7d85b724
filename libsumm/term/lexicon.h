/* SPDX-License-Identifier: MIT */
/* lexicon.h - the terms of words. */
#ifndef SUMMI_TERM_LEXICON_H
#define SUMMI_TERM_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "language/stemmer.h"
#include "base/arena.h"
#include "base/dictionary.h"
#include "term/walk.h"

/* A word that has no term. */
#define SUMMI_NO_TERM UINT32_MAX

/* Which number a term has in a document. */
typedef struct summi_term_number {
    uint32_t document; /* in which it has been met last */
    uint32_t number;   /* there */
} summi_term_number;

/* What a dictionary has for a word without a term; terms come after it. */
#define SUMMI_TERMLESS 1

/*
 * Remembers the term of each word, so that each distinct word is folded, looked up and stemmed
 * once.  A lexicon serves one document or, if it lasts, one after the other: then it knows the
 * words of earlier documents, which saves most of the work.
 */
typedef struct summi_lexicon {
    summi_arena own;    /* of one that lasts */
    summi_arena *arena; /* that, or the document's */
    bool lasts;
    bool ready;
    char code[4]; /* of the language of its words */
    const summi_language *language;
    const summi_hyphens *hyphens; /* of the document; the caller sets them once it has begun */
    summi_stemmer stemmer;
    summi_dictionary words;     /* as they are written, with their terms */
    summi_dictionary terms;     /* folded and stemmed; they count from 2 */
    uint32_t term_count;        /* 0 and 1 included */
    summi_term_number *numbers; /* of terms, if the lexicon lasts */
    size_t number_capacity;
    uint32_t document;
    uint32_t count; /* terms of the document, if the lexicon lasts */
} summi_lexicon;

/* Makes a lexicon for one document of about `sentences` sentences.  SUMM_OK, SUMM_E_MEMORY. */
int summi_lexicon_init(summi_lexicon *lexicon, summi_arena *arena, const summi_language *language,
                       size_t sentences);

/* Makes a lexicon that lasts; `seed` is that of an arena. */
void summi_lexicon_init_lasting(summi_lexicon *lexicon, const summ_allocator *allocator,
                                uint64_t seed);

/*
 * Begins a document of about `sentences` sentences with a lexicon that lasts, which forgets its
 * words if they are those of another language.  The caller must have given no stop words.  SUMM_OK,
 * SUMM_E_MEMORY.
 */
int summi_lexicon_begin(summi_lexicon *lexicon, const summi_language *language, size_t sentences);

/*
 * Ends the document of a lexicon: frees what is not in the arena of the document, also after
 * summi_lexicon_init() has failed; one that lasts keeps its words unless they have become too many.
 */
void summi_lexicon_end(summi_lexicon *lexicon);

/* Frees a lexicon that lasts. */
void summi_lexicon_free(summi_lexicon *lexicon);

/*
 * Sets terms[] to the terms of `count` words: folded, without elided articles, stemmed where the
 * language has a stemmer; SUMMI_NO_TERM for stop words and pairs with a particle.  Terms are
 * numbered in the order in which the document has them.  A lexicon for one document borrows the
 * bytes of the words.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT.
 */
int summi_lexicon_find(summi_lexicon *lexicon, const summi_word *words, size_t count,
                       uint32_t *terms);

/* The number of terms of the document, so far. */
static inline size_t summi_lexicon_count(const summi_lexicon *lexicon)
{
    return lexicon->lasts ? lexicon->count : lexicon->term_count - (SUMMI_TERMLESS + 1);
}

#endif
