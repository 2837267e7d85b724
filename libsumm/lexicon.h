/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexicon.h - finds the words of a run of text and the terms that they stand for. */
#ifndef SUMMI_LEXICON_H
#define SUMMI_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bytes.h"
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
    uint64_t head; /* summi_bytes_head() */
    size_t first;  /* of a pair: the bytes of its first character; else 0 */
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

/* The next word, of whatever characters; for summi_walk_next(). */
bool summi_walk_next_of_any(summi_walk *walk, summi_word *word);

/* The next word; false at the end of the run.  Linear over the whole walk. */
static inline bool summi_walk_next(summi_walk *walk, summi_word *word)
{
    if (!walk->before_length) {
        const unsigned char *bytes = walk->run.bytes;
        size_t length = walk->run.length, at = summi_uax29_ascii_gap(bytes, length, walk->at);
        if (at == length)
            return false;
        size_t end = walk->at = summi_uax29_ascii_word(bytes, length, at);
        if (end > at) {
            bytes += at;
            *word = (summi_word){bytes, end - at, summi_bytes_head(bytes, end - at), 0,
                                 summi_uax29_ascii_kind(bytes, end - at)};
            if (word->kind != SUMMI_WORD_NONE)
                return true;
        }
    }
    return summi_walk_next_of_any(walk, word);
}

/*
 * Remembers what each word stands for, so that each distinct one is folded, looked up and stemmed once.  A
 * lexicon serves one document, or, if it lasts, one after the other: then it knows the words of those
 * before, which saves most of the work for small ones.
 */
typedef struct summi_lexicon {
    summi_arena own;    /* of one that lasts */
    summi_arena *arena; /* that, or the document's */
    bool lasts;
    bool ready;
    char code[4]; /* of the language of its words */
    const summi_language *language;
    struct sb_stemmer *stemmer; /* NULL: words stay as they are */
    struct sb_stemmer *latin_stemmer;
    /* Words as they stand in the text; value: number of the term, or none. */
    summi_short_table short_words;
    summi_table long_words;
    summi_table terms; /* folded and stemmed; if it lasts, value: number in document `mark` */
    uint32_t document;
    uint32_t count; /* terms of the document */
} summi_lexicon;

/* A lexicon for one document, of about so many sentences.  SUMM_OK, SUMM_E_MEMORY. */
int summi_lexicon_init(summi_lexicon *lexicon, summi_arena *arena, const summi_language *language,
                       size_t sentences);

/* Makes a lexicon that lasts. */
void summi_lexicon_init_lasting(summi_lexicon *lexicon, const summ_allocator *allocator);

/*
 * Begins a document with a lexicon that lasts, which forgets its words if it has become large or if they
 * are those of another language.  There must be no stop words of the caller's.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_lexicon_begin(summi_lexicon *lexicon, const summi_language *language);

/* Frees what is not in the arena of a document; also after summi_lexicon_init() has failed. */
void summi_lexicon_free(summi_lexicon *lexicon);

/* Finds out what a word stands for that is not known yet; for summi_lexicon_find(). */
int summi_lexicon_learn(summi_lexicon *lexicon, const summi_word *word, uint32_t *term);

/* The value of a known word; NULL if it is not. */
static inline const uint32_t *summi_lexicon_known(const summi_lexicon *lexicon,
                                                  const unsigned char *bytes, size_t length,
                                                  uint64_t head)
{
    if (length <= SUMMI_SHORT_MOST) {
        const summi_short_slot *slot = summi_short_find(&lexicon->short_words, head, length);
        return slot->length ? &slot->value : NULL;
    }
    const summi_table *table = &lexicon->long_words;
    const summi_table_entry *entry =
        summi_table_find(table, bytes, length, head, summi_table_hash(table, bytes, length, head));
    return entry ? &entry->value : NULL;
}

/* The number in the document of a term of the lexicon. */
static inline uint32_t summi_lexicon_number(summi_lexicon *lexicon, uint32_t term)
{
    if (!lexicon->lasts || term == SUMMI_NO_TERM)
        return term;
    summi_table_entry *entry = &lexicon->terms.entries[term];
    if (entry->mark != lexicon->document) {
        entry->mark = lexicon->document;
        entry->value = lexicon->count++;
    }
    return entry->value;
}

/*
 * The term that a word stands for: folded, without elided articles, stemmed where the language has a
 * stemmer; SUMMI_NO_TERM for stop words and pairs with a particle.  Terms are numbered in the order in
 * which the document has them.  A lexicon for one document borrows the bytes of the word.  SUMM_OK,
 * SUMM_E_MEMORY, SUMM_E_LIMIT.
 */
static inline int summi_lexicon_find(summi_lexicon *lexicon, const summi_word *word, uint32_t *term)
{
    const uint32_t *known = summi_lexicon_known(lexicon, word->bytes, word->length, word->head);
    if (!known)
        return summi_lexicon_learn(lexicon, word, term);
    *term = summi_lexicon_number(lexicon, *known);
    return SUMM_OK;
}

#endif
