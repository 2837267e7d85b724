/* SPDX-License-Identifier: MIT */
/* lexicon.c - the terms of words. */
#include "term/lexicon.h"

#include <limits.h>
#include <math.h>
#include <string.h>

#include "base/bytes.h"
#include "language/elision.h"
#include "language/fold.h"
#include "layout/render.h"

/* A lexicon with more bytes than this forgets its words: they are the rare ones of long texts. */
#define BYTES_MOST ((size_t)16 << 20)

/*
 * How many words a new lexicon expects: WORDS_OF_SENTENCE new ones in each sentence, but of long
 * texts as many as grow with the root of their length (Heaps 1978); for many documents
 * WORDS_LASTING at least.
 */
#define WORDS_OF_SENTENCE      8
#define WORDS_OF_ROOT_SENTENCE 128
#define WORDS_LASTING          512

/* A table of words with up to this many slots stays in the nearest cache of a processor. */
#define SLOTS_CACHED 2048

/* ---- A lexicon and its documents ---- */

/* Sets *term to a new term, which no document has met. */
static int new_term(summi_lexicon *lexicon, uint32_t *term)
{
    *term = lexicon->term_count;
    if (lexicon->lasts) {
        summi_term_number *numbers =
            summi_arena_grow(lexicon->arena, lexicon->numbers, &lexicon->number_capacity,
                             (size_t)*term + 1, sizeof *numbers);
        if (!numbers)
            return SUMM_E_MEMORY;
        lexicon->numbers = numbers;
        numbers[*term].document = 0;
    }
    lexicon->term_count++;
    return SUMM_OK;
}

/* In the next document no term has a number yet. */
static void next_document(summi_lexicon *lexicon)
{
    lexicon->document++;
    lexicon->count = 0;
    if (lexicon->lasts)
        lexicon->numbers[SUMMI_TERMLESS] = (summi_term_number){lexicon->document, SUMMI_NO_TERM};
}

/* Makes a lexicon that knows no words. */
static int start_lexicon(summi_lexicon *lexicon, summi_arena *arena, const summi_language *language,
                         size_t words)
{
    lexicon->arena = arena;
    lexicon->language = language;
    memcpy(lexicon->code, language->code, sizeof lexicon->code);
    lexicon->document = 0;
    lexicon->term_count = SUMMI_TERMLESS;
    if (summi_dictionary_init(&lexicon->words, arena, words) ||
        summi_dictionary_init(&lexicon->terms, arena, words / 2))
        return SUMM_E_MEMORY;
    if (summi_stemmer_init(&lexicon->stemmer, language->stemmer))
        return SUMM_E_MEMORY;
    uint32_t termless;
    if (new_term(lexicon, &termless))
        return SUMM_E_MEMORY;
    next_document(lexicon);
    lexicon->ready = true;
    return SUMM_OK;
}

/* How many different words a number of sentences is expected to have. */
static size_t expect_words(size_t sentences)
{
    double n = (double)sentences;
    return (size_t)fmin(WORDS_OF_SENTENCE * n, WORDS_OF_ROOT_SENTENCE * sqrt(n));
}

int summi_lexicon_init(summi_lexicon *lexicon, summi_arena *arena, const summi_language *language,
                       size_t sentences)
{
    memset(lexicon, 0, sizeof *lexicon);
    return start_lexicon(lexicon, arena, language, expect_words(sentences));
}

void summi_lexicon_init_lasting(summi_lexicon *lexicon, const summ_allocator *allocator,
                                uint64_t seed)
{
    *lexicon = (summi_lexicon){.lasts = true};
    summi_arena_init(&lexicon->own, allocator);
    lexicon->own.seed = seed;
}

/* A lexicon that lasts is as if it had never been used. */
static void forget_all(summi_lexicon *lexicon)
{
    summi_lexicon_free(lexicon);
    *lexicon = (summi_lexicon){.own = lexicon->own, .lasts = true};
}

int summi_lexicon_begin(summi_lexicon *lexicon, const summi_language *language, size_t sentences)
{
    if (lexicon->ready && !memcmp(lexicon->code, language->code, sizeof lexicon->code)) {
        lexicon->language = language;
        next_document(lexicon);
        return SUMM_OK;
    }
    size_t words = expect_words(sentences);
    forget_all(lexicon);
    return start_lexicon(lexicon, &lexicon->own, language,
                         words > WORDS_LASTING ? words : WORDS_LASTING);
}

void summi_lexicon_end(summi_lexicon *lexicon)
{
    if (!lexicon->lasts) {
        summi_stemmer_free(&lexicon->stemmer);
        summi_dictionary_free(&lexicon->words);
        summi_dictionary_free(&lexicon->terms);
    } else if (!lexicon->ready || lexicon->own.held > BYTES_MOST ||
               lexicon->document == UINT32_MAX) {
        forget_all(lexicon);
    }
}

void summi_lexicon_free(summi_lexicon *lexicon)
{
    summi_stemmer_free(&lexicon->stemmer);
    summi_arena_free(&lexicon->own);
}

/* ---- Looking up ---- */

/* Sets *term to the term that is written with these bytes. */
static int intern_term(summi_lexicon *lexicon, const unsigned char *bytes, size_t length,
                       uint32_t *term)
{
    uint64_t head = summi_bytes_head(bytes, length);
    uint32_t *known = summi_dictionary_intern(&lexicon->terms, bytes, length, head, true);
    if (!known || (!*known && new_term(lexicon, known)))
        return SUMM_E_MEMORY;
    *term = *known;
    return SUMM_OK;
}

/* Whether a pair of characters has one that is a particle, which makes the pair mean nothing. */
static bool has_particle(const summi_lexicon *lexicon, const summi_word *pair)
{
    return summi_is_stop_word(lexicon->language, pair->bytes, pair->first) ||
           summi_is_stop_word(lexicon->language, pair->bytes + pair->first,
                              pair->length - pair->first);
}

/* The number in the document of a term of the lexicon. */
static uint32_t number_of(summi_lexicon *lexicon, uint32_t term)
{
    if (!lexicon->lasts)
        return term - (SUMMI_TERMLESS + 1); /* SUMMI_NO_TERM for SUMMI_TERMLESS */
    summi_term_number *number = &lexicon->numbers[term];
    if (number->document != lexicon->document)
        *number = (summi_term_number){lexicon->document, lexicon->count++};
    return number->number;
}

/*
 * Sets *term to the term of a word or a pair of characters, or to SUMMI_TERMLESS.  What does not
 * fold is a term as it is.
 */
static int classify(summi_lexicon *lexicon, const summi_word *word, uint32_t *term)
{
    unsigned char folded[SUMMI_FOLD_MOST];
    *term = SUMMI_TERMLESS;
    if (word->first && has_particle(lexicon, word))
        return SUMM_OK;
    bool ascii = summi_fold_ascii(lexicon->language, word->bytes, word->length, word->head, folded);
    size_t n =
        ascii ? word->length : summi_fold(lexicon->language, word->bytes, word->length, folded);
    if (!n)
        return intern_term(lexicon, word->bytes, word->length, term);
    if (ascii && folded[0] != word->bytes[0]) {
        /* Most words that begin a sentence have been met elsewhere. */
        const uint32_t *lower =
            summi_dictionary_find(&lexicon->words, folded, n, summi_bytes_head(folded, n));
        if (lower) {
            *term = *lower;
            return SUMM_OK;
        }
    }
    size_t skipped =
        word->kind == SUMMI_WORD_LETTERS ? summi_elision(lexicon->language, folded, n) : 0;
    const unsigned char *bytes = folded + skipped;
    size_t length = n - skipped;
    if (summi_is_stop_word(lexicon->language, bytes, length))
        return SUMM_OK;
    if (word->kind == SUMMI_WORD_LETTERS &&
        summi_stemmer_stem(&lexicon->stemmer, ascii, &bytes, &length))
        return SUMM_E_MEMORY;
    return length ? intern_term(lexicon, bytes, length, term) : SUMM_OK;
}

/* Sets *term to the term of a word of several lines, as it is printed in one. */
static int classify_broken(summi_lexicon *lexicon, const summi_word *word, uint32_t *term)
{
    unsigned char printed[SUMMI_RENDER_GROWTH * SUMMI_FOLD_MOST];
    if (word->length > SUMMI_FOLD_MOST)
        return classify(lexicon, word, term);
    size_t n = summi_render(word->bytes, 0, word->length, lexicon->hyphens, printed);
    summi_word whole = {printed, n, summi_bytes_head(printed, n), 0, word->kind, false};
    return classify(lexicon, &whole, term);
}

/* Sets *term to the term of a word that is not known yet. */
static int learn_word(summi_lexicon *lexicon, const summi_word *word, uint32_t *term)
{
    int status =
        word->broken ? classify_broken(lexicon, word, term) : classify(lexicon, word, term);
    if (status)
        lexicon->ready = false; /* it may have half an entry */
    return status;
}

/* Has the memory fetched in which words will be looked up. */
static void expect_words_soon(const summi_lexicon *lexicon, const summi_word *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (words[i].length <= SUMMI_SHORT_MOST)
            summi_short_expect(&lexicon->words.short_strings, words[i].head);
}

int summi_lexicon_find(summi_lexicon *lexicon, const summi_word *words, size_t count,
                       uint32_t *terms)
{
    if (lexicon->words.short_strings.size.mask + 1 > SLOTS_CACHED)
        expect_words_soon(lexicon, words, count);
    for (size_t i = 0; i < count; i++) {
        const summi_word *word = &words[i];
        if (word->length > INT_MAX)
            return SUMM_E_LIMIT;
        uint32_t *term = summi_dictionary_intern(&lexicon->words, word->bytes, word->length,
                                                 word->head, lexicon->lasts);
        int status = term ? SUMM_OK : SUMM_E_MEMORY;
        if (term && !*term)
            status = learn_word(lexicon, word, term);
        if (status)
            return status;
        terms[i] = number_of(lexicon, *term);
    }
    return SUMM_OK;
}
