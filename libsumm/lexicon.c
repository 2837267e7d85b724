/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexicon.c - finds the words of a run of text and the terms that they stand for. */
#include "lexicon.h"

#include <libstemmer.h>
#include <limits.h>
#include <string.h>

#include "fold.h"

/* ---- Walking ---- */

/* Sets the word to the character that waited for a partner and found none. */
static bool take_waiting(summi_walk *walk, summi_word *word)
{
    *word =
        (summi_word){walk->run.bytes + walk->before, walk->before_length, 0, SUMMI_WORD_SYLLABLE};
    bool taken = walk->before_length && walk->alone;
    walk->before_length = 0;
    return taken;
}

bool summi_walk_next(summi_walk *walk, summi_word *word)
{
    while (walk->at < walk->run.length) {
        size_t at = walk->at, before = walk->before, before_length = walk->before_length;
        enum summi_word_kind kind;
        size_t end = summi_uax29_word(walk->run.bytes, walk->run.length, at, &kind);
        if (kind == SUMMI_WORD_SYLLABLE) {
            walk->alone = !before_length;
            walk->before = at;
            walk->before_length = end - at;
            walk->at = end;
            *word = (summi_word){walk->run.bytes + before, end - before, before_length, kind};
            if (before_length)
                return true;
        } else {
            if (before_length && take_waiting(walk, word))
                return true; /* what stands here is found once more */
            walk->at = end;
            *word = (summi_word){walk->run.bytes + at, end - at, 0, kind};
            if (kind != SUMMI_WORD_NONE)
                return true;
        }
    }
    return take_waiting(walk, word);
}

/* ---- Looking up ---- */

static bool is_stop_word(const summi_lexicon *l, const unsigned char *word, size_t length)
{
    return summi_wordlist_contains(&l->language->lists[SUMMI_STOP_WORDS], word, length) ||
           summi_table_has(l->language->own_stop_words, word, length);
}

/* The number of the term with these bytes, which are copied if it is new.  SUMMI_NO_TERM: no
 * memory. */
static uint32_t intern_term(summi_lexicon *l, const unsigned char *bytes, size_t length)
{
    bool fresh;
    uint32_t term = summi_table_intern(&l->terms, bytes, (uint32_t)length, &fresh);
    if (term == SUMMI_TABLE_NONE || !fresh)
        return term;
    unsigned char *copy = summi_arena_allocate(l->arena, length, 1);
    if (!copy)
        return SUMMI_NO_TERM;
    memcpy(copy, bytes, length);
    l->terms.entries[term].bytes = copy;
    return term;
}

/* Where the word proper begins behind an elided article: "l'homme", "dell'arte". */
static size_t skip_elision(const summi_lexicon *l, const unsigned char *word, size_t length)
{
    if (!l->language->elision)
        return 0;
    for (size_t i = 1; i + 1 < length && i <= 8; i++)
        if (word[i] == '\'')
            return is_stop_word(l, word, i) ? i + 1 : 0;
    return 0;
}

/*
 * Finds out what a word or a pair of characters stands for and sets *term, SUMMI_NO_TERM included.
 * What does not fold is a term as it is.
 */
static int classify(summi_lexicon *l, const summi_word *word, uint32_t *term)
{
    unsigned char folded[SUMMI_FOLD_MOST];
    const unsigned char *bytes = word->bytes;
    size_t length = word->length;
    *term = SUMMI_NO_TERM;
    size_t n = summi_fold(l->language, bytes, length, folded);
    if (n) {
        size_t skipped = word->kind == SUMMI_WORD_LETTERS ? skip_elision(l, folded, n) : 0;
        bytes = folded + skipped;
        length = n - skipped;
        if (is_stop_word(l, bytes, length))
            return SUMM_OK;
        if (l->stemmer && word->kind == SUMMI_WORD_LETTERS) {
            bytes = sb_stemmer_stem(l->stemmer, bytes, (int)length);
            if (!bytes)
                return SUMM_E_MEMORY;
            length = (size_t)sb_stemmer_length(l->stemmer);
            if (!length)
                return SUMM_OK;
        }
    }
    *term = intern_term(l, bytes, length);
    return *term == SUMMI_NO_TERM ? SUMM_E_MEMORY : SUMM_OK;
}

/* Whether a pair of characters has one that is a particle, which makes the pair mean nothing. */
static bool has_particle(const summi_lexicon *l, const summi_word *pair)
{
    return is_stop_word(l, pair->bytes, pair->first) ||
           is_stop_word(l, pair->bytes + pair->first, pair->length - pair->first);
}

int summi_lexicon_find(summi_lexicon *l, const summi_word *word, uint32_t *term)
{
    *term = SUMMI_NO_TERM;
    if (word->length > INT_MAX)
        return SUMM_E_LIMIT;
    bool fresh;
    uint32_t surface =
        summi_table_intern(&l->surfaces, word->bytes, (uint32_t)word->length, &fresh);
    if (surface == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    if (fresh) {
        int status = SUMM_OK;
        if (!word->first || !has_particle(l, word))
            status = classify(l, word, term);
        if (status)
            return status;
        l->surfaces.entries[surface].value = *term;
    }
    *term = l->surfaces.entries[surface].value;
    return SUMM_OK;
}

int summi_lexicon_init(summi_lexicon *l, summi_arena *arena, const summi_language *language,
                       size_t sentences)
{
    *l = (summi_lexicon){.arena = arena, .language = language};
    if (summi_table_init(&l->surfaces, arena, sentences * 8) ||
        summi_table_init(&l->terms, arena, sentences * 4))
        return SUMM_E_MEMORY;
    if (language->stemmer) {
        l->stemmer = sb_stemmer_new(language->stemmer, "UTF_8");
        if (!l->stemmer)
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}

void summi_lexicon_free(summi_lexicon *l)
{
    if (l->stemmer)
        sb_stemmer_delete(l->stemmer);
    l->stemmer = NULL;
}
