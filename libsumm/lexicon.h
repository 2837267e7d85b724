/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexicon.h - finds the words of a run of text and the terms that they stand for. */
#ifndef SUMMI_LEXICON_H
#define SUMMI_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language.h"
#include "memory.h"
#include "table.h"
#include "uax29.h"

/* What a word is that stands for no term. */
#define SUMMI_NO_TERM UINT32_MAX

/* A run of text to be taken apart: a sentence. */
typedef struct summi_run {
    const unsigned char *bytes;
    size_t length;
} summi_run;

/* A word as it stands in a run, or a pair of neighbours in scripts that write no spaces. */
typedef struct summi_word {
    const unsigned char *bytes;
    size_t length;
    size_t first; /* of a pair: the bytes of its first character; else 0 */
    enum summi_word_kind kind;
} summi_word;

/*
 * A walk over the words of a run, which is all that has to be set at its start: words by UAX #29
 * that have a letter, a digit or a symbol; overlapping pairs of characters in scripts without
 * spaces, where a character that stands alone is a word too.
 */
typedef struct summi_walk {
    summi_run run;
    size_t at;
    /* The character before, if it is of a script without spaces and waits for a partner. */
    size_t before, before_length;
    bool alone;
} summi_walk;

/* The next word; false at the end of the run.  Linear over the whole walk. */
bool summi_walk_next(summi_walk *walk, summi_word *word);

/* Remembers what each word stands for, so that each distinct one is looked up and stemmed once. */
typedef struct summi_lexicon {
    summi_arena *arena;
    const summi_language *language;
    struct sb_stemmer *stemmer; /* NULL: words stay as they are */
    summi_table surfaces;       /* words as they stand in the text -> term or SUMMI_NO_TERM */
    summi_table terms;          /* folded and stemmed, numbered in the order of their arrival */
} summi_lexicon;

/* A lexicon for a text of about so many sentences.  SUMM_OK, SUMM_E_MEMORY. */
int summi_lexicon_init(summi_lexicon *lexicon, summi_arena *arena, const summi_language *language,
                       size_t sentences);

/* Frees what is not in the arena; also after summi_lexicon_init() has failed. */
void summi_lexicon_free(summi_lexicon *lexicon);

/*
 * The term that a word stands for: folded, without elided articles, stemmed where the language has
 * a stemmer; SUMMI_NO_TERM for stop words and pairs with a particle.  The lexicon borrows the bytes
 * of the word.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT.
 */
int summi_lexicon_find(summi_lexicon *lexicon, const summi_word *word, uint32_t *term);

#endif
