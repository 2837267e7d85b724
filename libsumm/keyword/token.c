/* SPDX-License-Identifier: MIT */
/* token.c - the words of a text that keywords are made of. */
#include "keyword/token.h"

#include <limits.h>
#include <string.h>

#include "keyword/address.h"
#include "keyword/compound.h"
#include "language/elision.h"
#include "language/fold.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* The steps of work that a byte is. */
#define STEPS_OF_BYTE 8

/* Numbers, words like "10km" and "1990s", and those of a single letter: "C", "n't". */
static bool is_weak(const summi_word *word)
{
    const unsigned char *p = word->bytes, *end = p + word->length;
    size_t letters = 0, digits = 0;
    if (word->kind == SUMMI_WORD_NUMBER)
        return true;
    while (p < end && letters + digits < 2) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        unsigned flags = summi_unicode_flags(c);
        if (flags & SUMMI_LETTER)
            letters++;
        else if (flags & SUMMI_NUMBER)
            digits++;
        else if (summi_character_is_apostrophe(c))
            letters = digits = 0;
    }
    return letters + digits < 2 || digits == 2;
}

/* Whether a word fits any topic. */
static bool is_plain(const summi_language *language, const summi_word *word)
{
    unsigned char folded[SUMMI_FOLD_MOST];
    if (!language->lists[SUMMI_PLAIN_WORDS].count || word->kind != SUMMI_WORD_LETTERS)
        return false;
    size_t n = summi_fold(language, word->bytes, word->length, folded);
    size_t skipped = summi_elision(language, folded, n);
    return summi_wordlist_contains(&language->lists[SUMMI_PLAIN_WORDS], folded + skipped,
                                   n - skipped);
}

static bool has_hiragana(const summi_word *word)
{
    const unsigned char *p = word->bytes, *end = p + word->length;
    while (p < end)
        if (summi_unicode_flags(summi_utf8_decode(p, end, &p)) & SUMMI_HIRAGANA)
            return true;
    return false;
}

/*
 * Whether words with this between them can be a phrase: white space, or a hyphen, at the end of a
 * line too, or nothing.
 */
static bool gap_joins(const summi_hyphens *hyphens, const unsigned char *p,
                      const unsigned char *end)
{
    const unsigned char *hyphen = NULL, *next;
    bool blank = false;
    for (; p < end; p = next) {
        uint32_t c = summi_utf8_decode(p, end, &next);
        if (summi_character_is_hyphen(c) && !hyphen)
            hyphen = p;
        else if (summi_character_is_blank(c))
            blank = true;
        else
            return false;
    }
    return !hyphen || !blank || summi_hyphens_at(hyphens, hyphen) == SUMMI_HYPHEN_STAYS;
}

/* What goes over the words of a row, and what has been found of the compound it is in. */
typedef struct token_finder {
    summi_arena *arena;
    summi_keyword_tokens *tokens;
    summi_lexicon *lexicon;
    uint32_t row;
    summi_address_search addresses;
    bool initial; /* there was no word in the row before */
    summi_compound compound;
    size_t compound_token; /* the first token of its parts */
} token_finder;

static int add_token(token_finder *f, const summi_word *word, uint32_t term, bool plain,
                     bool initial)
{
    summi_keyword_tokens *tokens = f->tokens;
    summi_keyword_token *items = summi_arena_grow(f->arena, tokens->items, &tokens->capacity,
                                                  tokens->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    if (tokens->count >= INT_MAX)
        return SUMM_E_LIMIT;
    tokens->items = items;
    summi_keyword_token *token = &items[tokens->count++];
    size_t skipped = summi_elision(tokens->language, word->bytes, word->length);
    *token = (summi_keyword_token){
        .bytes = word->bytes + skipped,
        .length = (uint32_t)(word->length - skipped),
        .term = term,
        .row = f->row,
        .weak = !word->first && is_weak(word),
        .plain = plain,
        .number = word->kind == SUMMI_WORD_NUMBER,
        .pair = word->first > 0,
        .initial = initial,
    };
    if (token == items || token[-1].row != token->row || token[-1].term == token->term)
        return SUMM_OK;
    const unsigned char *before = token[-1].bytes + token[-1].length;
    token->joined = before > word->bytes || gap_joins(f->lexicon->hyphens, before, word->bytes);
    return SUMM_OK;
}

/* Makes one token of the parts of a compound that has just ended, if they are nothing apart. */
static int end_compound(token_finder *f)
{
    summi_word whole;
    uint32_t term;
    bool initial = f->compound.initial;
    if (!summi_compound_end(&f->compound, f->tokens->language, &whole))
        return SUMM_OK;
    int status = summi_lexicon_find(f->lexicon, &whole, 1, &term);
    if (status || term == SUMMI_NO_TERM)
        return status;
    f->tokens->count = f->compound_token;
    return add_token(f, &whole, term, false, initial);
}

/* Adds those of the next words of a row that can be part of a keyword. */
static int add_words(token_finder *f, const summi_word *words, const uint32_t *terms, size_t count)
{
    int status = SUMM_OK;
    for (size_t i = 0; i < count && !status; i++, f->initial = false) {
        const summi_word *word = &words[i];
        if (summi_address_has(&f->addresses, word))
            continue;
        if (!summi_compound_goes_on(&f->compound, f->lexicon->hyphens, word)) {
            status = end_compound(f);
            f->compound_token = f->tokens->count;
        }
        bool is_term = terms[i] != SUMMI_NO_TERM;
        bool plain = is_term && is_plain(f->tokens->language, word);
        summi_compound_add(&f->compound, word, !is_term, plain, f->initial);
        if (!status && is_term && word->kind != SUMMI_WORD_SYMBOL &&
            !(word->kind == SUMMI_WORD_SYLLABLE && has_hiragana(word)))
            status = add_token(f, word, terms[i], plain, f->initial);
    }
    return status;
}

/* The share of the rows that are done, with the bytes before `at` of this one. */
static double share_done(const summi_keyword_tokens *tokens, size_t row, size_t at)
{
    double of_row = (double)at / (double)tokens->runs[row].length;
    return ((double)row + of_row) / (double)tokens->rows;
}

static int find_in_row(token_finder *f, size_t row, summi_progress *progress)
{
    const summi_run *run = &f->tokens->runs[row];
    summi_walk walk = {.run = *run, .hyphens = f->lexicon->hyphens};
    summi_word words[SUMMI_WORDS_AT_ONCE];
    uint32_t terms[SUMMI_WORDS_AT_ONCE];
    size_t count, at;
    f->row = (uint32_t)row;
    f->addresses = summi_address_search_begin(run);
    f->initial = true;
    do {
        at = walk.at;
        count = summi_walk_next(&walk, words, SUMMI_WORDS_AT_ONCE);
        int status = summi_lexicon_find(f->lexicon, words, count, terms);
        if (!status)
            status = add_words(f, words, terms, count);
        if (!status)
            status = summi_progress_work(progress, STEPS_OF_BYTE * (walk.at - at),
                                         share_done(f->tokens, row, walk.at));
        if (status)
            return status;
    } while (count == SUMMI_WORDS_AT_ONCE);
    return end_compound(f);
}

/* Gives the words of the title the first numbers. */
static int find_title_terms(summi_lexicon *lexicon, const summi_run *title)
{
    summi_walk walk = {.run = *title};
    summi_word words[SUMMI_WORDS_AT_ONCE];
    uint32_t terms[SUMMI_WORDS_AT_ONCE];
    size_t count;
    do {
        count = summi_walk_next(&walk, words, SUMMI_WORDS_AT_ONCE);
        int status = summi_lexicon_find(lexicon, words, count, terms);
        if (status)
            return status;
    } while (count == SUMMI_WORDS_AT_ONCE);
    return SUMM_OK;
}

int summi_keyword_tokens_find(summi_arena *arena, const summi_language *language,
                              const summi_hyphens *hyphens, const summi_run *title,
                              const summi_run *runs, size_t rows, summi_progress *progress,
                              summi_keyword_tokens *tokens)
{
    summi_lexicon lexicon;
    token_finder finder = {.arena = arena, .tokens = tokens, .lexicon = &lexicon};
    *tokens = (summi_keyword_tokens){.runs = runs, .rows = rows, .language = language};
    int status = summi_lexicon_init(&lexicon, arena, language, rows);
    lexicon.hyphens = hyphens;
    if (!status)
        status = find_title_terms(&lexicon, title);
    tokens->title_terms = status ? 0 : summi_lexicon_count(&lexicon);
    for (size_t row = 0; row < rows && !status; row++)
        status = find_in_row(&finder, row, progress);
    tokens->terms = summi_lexicon_count(&lexicon);
    summi_lexicon_end(&lexicon);
    return status;
}

/* The bytes of the English ending of possession at the end of a word. */
static size_t possessive(const summi_language *language, const unsigned char *word, size_t length)
{
    if (strcmp(language->code, "en") != 0 || length < 3 || (word[length - 1] | 0x20) != 's')
        return 0;
    const unsigned char *start;
    uint32_t c = summi_utf8_decode_before(word, word + length - 1, &start);
    return summi_character_is_apostrophe(c) && start > word ? (size_t)(word + length - start) : 0;
}

summi_run summi_keyword_tokens_text(const summi_keyword_tokens *tokens, size_t first, size_t count)
{
    const summi_keyword_token *last = &tokens->items[first + count - 1];
    const unsigned char *start = tokens->items[first].bytes, *end = last->bytes + last->length;
    const summi_run *row = &tokens->runs[last->row];
    if (last->length > 2 && end[-2] == '.' && end < row->bytes + row->length && *end == '.')
        end++;
    else
        end -= possessive(tokens->language, last->bytes, last->length);
    return (summi_run){start, (size_t)(end - start)};
}
