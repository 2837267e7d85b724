/* SPDX-License-Identifier: GPL-3.0-or-later */
/* vocabulary.c - the language that the texts of a call are in, with the words that the caller adds to it. */
#include "api/vocabulary.h"

#include <string.h>

#include "api/input.h"
#include "base/table.h"
#include "language/detect.h"
#include "language/fold.h"
#include "sentence/stop_token.h"

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

/* Brings a word into the form in which it is looked up; returns its bytes, 0 for none. */
typedef size_t word_form(const summi_language *language, const unsigned char *word, size_t length,
                         unsigned char form[SUMMI_FOLD_MOST]);

static size_t abbreviation_form(const summi_language *language, const unsigned char *word,
                                size_t length, unsigned char form[SUMMI_FOLD_MOST])
{
    (void)language;
    return summi_stop_token_lower(word, length, form, SUMMI_FOLD_MOST);
}

/* Makes a table of the caller's words; *table is NULL if there are none. */
static int make_table(summi_arena *arena, const summi_caller_words *words, word_form *form,
                      const summi_language *language, const summi_table **table)
{
    *table = NULL;
    if (!words->count)
        return SUMM_OK;
    summi_table *made = summi_arena_allocate(arena, 1, sizeof *made);
    if (!made || summi_table_init(made, arena, words->count))
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < words->count; i++) {
        size_t length;
        const char *word = summi_caller_words_get(words, i, &length);
        unsigned char bytes[SUMMI_FOLD_MOST];
        size_t n = form(language, (const unsigned char *)word, length, bytes);
        unsigned char *copy = summi_arena_allocate(arena, n, 1);
        bool fresh;
        if (!copy)
            return SUMM_E_MEMORY;
        memcpy(copy, bytes, n);
        if (summi_table_intern(made, copy, (uint32_t)n, &fresh) == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
    }
    *table = made;
    return SUMM_OK;
}

int summi_vocabulary_find(summi_arena *arena, const summ_text *texts, size_t count,
                          const summ_options *options, summi_language *language)
{
    char tag[SUMMI_TAG_SIZE];
    find_tag(texts, count, options->analysis.language, tag);
    summi_language_find(tag, language);
    return make_table(arena, &options->abbreviations, abbreviation_form, language,
                      &language->own_abbreviations);
}

int summi_vocabulary_add_stop_words(summi_arena *arena, const summ_options *options,
                                    summi_language *language)
{
    return make_table(arena, &options->stop_words, summi_fold, language, &language->own_stop_words);
}
