/* SPDX-License-Identifier: MIT */
/*
 * vocabulary.c - the language that the texts of a call are in, with the words that the caller adds
 * to it.
 */
#include "api/vocabulary.h"

#include <string.h>

#include "api/input.h"
#include "base/table.h"
#include "language/detect.h"
#include "language/elision.h"
#include "language/fold.h"
#include "sentence/stop_token.h"
#include "term/walk.h"

static void find_tag(const summ_text *texts, size_t count, const char *asked,
                     char tag[SUMMI_TAG_SIZE])
{
    if (!summi_tag_is_auto(asked)) {
        memcpy(tag, asked, SUMMI_TAG_SIZE);
        return;
    }
    memcpy(tag, "und", sizeof "und");
    for (size_t t = 0; t < count && !strcmp(tag, "und"); t++)
        if (texts[t].length)
            summi_language_detect(summi_text_bytes(&texts[t]), texts[t].length, tag);
}

/* Makes an empty table for the caller's words. */
static summi_table *new_table(summi_arena *arena, const summi_caller_words *words)
{
    summi_table *table = summi_arena_allocate(arena, 1, sizeof *table);
    return table && !summi_table_init(table, arena, words->count) ? table : NULL;
}

/* Adds the `n` bytes of a word in the form in which it is looked up. */
static int add_form(summi_arena *arena, summi_table *table, const unsigned char *form, size_t n)
{
    unsigned char *copy = summi_arena_allocate(arena, n, 1);
    bool fresh;
    if (!copy)
        return SUMM_E_MEMORY;
    memcpy(copy, form, n);
    return summi_table_intern(table, copy, (uint32_t)n, &fresh) == SUMMI_TABLE_NONE ? SUMM_E_MEMORY
                                                                                    : SUMM_OK;
}

static int add_abbreviations(summi_arena *arena, summi_table *table,
                             const summi_caller_words *abbreviations)
{
    int status = SUMM_OK;
    for (size_t i = 0; !status && i < abbreviations->count; i++) {
        unsigned char form[SUMMI_FOLD_MOST];
        size_t length;
        const char *word = summi_caller_words_get(abbreviations, i, &length);
        size_t n = summi_stop_token_lower((const unsigned char *)word, length, form, sizeof form);
        status = add_form(arena, table, form, n);
    }
    return status;
}

/* Adds the words that a run of text consists of, each without its elided article. */
static int add_words_of(summi_arena *arena, summi_table *table, const summi_language *language,
                        summi_run run)
{
    summi_walk walk = {.run = run};
    summi_word words[SUMM_WORD_BYTES_MAX];
    size_t count = summi_walk_next(&walk, words, sizeof words / sizeof *words);
    int status = SUMM_OK;
    for (size_t i = 0; !status && i < count; i++) {
        unsigned char form[SUMMI_FOLD_MOST];
        size_t n = summi_fold(language, words[i].bytes, words[i].length, form);
        size_t skipped = summi_elision(language, form, n);
        if (n > skipped)
            status = add_form(arena, table, form + skipped, n - skipped);
    }
    return status;
}

int summi_vocabulary_find(summi_arena *arena, const summ_text *texts, size_t count,
                          const summ_options *options, summi_language *language)
{
    char tag[SUMMI_TAG_SIZE];
    find_tag(texts, count, options->analysis.language, tag);
    summi_language_find(tag, language);
    language->own_abbreviations = NULL;
    if (!options->abbreviations.count)
        return SUMM_OK;
    summi_table *table = new_table(arena, &options->abbreviations);
    language->own_abbreviations = table;
    return table ? add_abbreviations(arena, table, &options->abbreviations) : SUMM_E_MEMORY;
}

int summi_vocabulary_add_stop_words(summi_arena *arena, const summ_options *options,
                                    summi_language *language)
{
    const summi_caller_words *stop_words = &options->stop_words;
    language->own_stop_words = NULL;
    if (!stop_words->count)
        return SUMM_OK;
    summi_table *table = new_table(arena, stop_words);
    int status = table ? SUMM_OK : SUMM_E_MEMORY;
    for (size_t i = 0; !status && i < stop_words->count; i++) {
        size_t length;
        const char *word = summi_caller_words_get(stop_words, i, &length);
        summi_run run = {(const unsigned char *)word, length};
        status = add_words_of(arena, table, language, run);
    }
    language->own_stop_words = table;
    return status;
}
