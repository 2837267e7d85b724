/* SPDX-License-Identifier: MIT */
/* language.c - what the library knows of a language. */
#include "language/language.h"

#include <string.h>

#include "language/data.h"
#include "language/stemmer.h"
#include "summ.h"

/* Codes that mean a language listed under another one. */
static const struct alias {
    char from[4];
    char to[4];
} aliases[] = {
    {"cmn", "zh"}, {"fil", "tl"}, {"in", "id"},  {"iw", "he"},  {"ji", "yi"},
    {"nb", "no"},  {"nn", "no"},  {"pes", "fa"}, {"yue", "zh"}, {"zsm", "ms"},
};

/* The row of a lower-case code; that of "und" if there is none. */
static size_t find_row(const char *code)
{
    size_t low = 0, high = summi_language_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(summi_language_rows[middle].code, code);
        if (!order)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return summi_language_count;
}

static bool has_stemmer(const summi_language_row *row)
{
    return row->stemmer[0] && summi_stemmer_exists(row->stemmer);
}

void summi_language_find(const char *tag, summi_language *language)
{
    char code[4];
    summi_tag_primary(tag, code);
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (!strcmp(aliases[i].from, code))
            memcpy(code, aliases[i].to, sizeof code);
    size_t index = find_row(code);
    const summi_language_row *row = &summi_language_rows[index];
    *language = (summi_language){
        .stemmer = has_stemmer(row) ? row->stemmer : NULL,
        .ordinal_period = row->ordinal_period,
        .elision = row->elision,
        .spaceless = row->spaceless,
        .spaces_end = row->spaces_end,
        .endings_end = row->endings_end,
        .headings = row->headings,
        .guillemets_point_in = row->guillemets_point_in,
        .dotless_i = row->dotless_i,
        .persian_letters = row->persian_letters,
        .syllabic_r = row->syllabic_r,
        .clitics = row->clitics,
        .terminators = row->terminators,
    };
    memcpy(language->tag, tag, strlen(tag));
    if (index < summi_language_count)
        memcpy(language->code, row->code, sizeof row->code);
    for (int i = 0; i < SUMMI_LIST_COUNT; i++)
        language->lists[i] = summi_language_wordlist(index, (enum summi_list)i);
    for (int i = 0; i < SUMMI_PHRASES_COUNT; i++)
        language->phrases[i] = summi_language_phrases(index, (enum summi_phrase_set)i);
}

const char *summi_language_code(size_t index)
{
    return index < summi_language_count ? summi_language_rows[index].code : NULL;
}

size_t summ_language_count(void)
{
    return summi_language_count;
}

/* Whether a language has more in a list than every language has. */
static bool has_own_words(size_t index, enum summi_list list)
{
    return summi_language_wordlist(index, list).count >
           summi_language_wordlist(summi_language_count, list).count;
}

/* Whether a language knows an abbreviation, or a kind of it, that not every language has. */
static bool has_own_abbreviations(size_t index)
{
    summi_wordlist words = summi_language_wordlist(index, SUMMI_ABBREVIATIONS);
    summi_wordlist shared = summi_language_wordlist(summi_language_count, SUMMI_ABBREVIATIONS);
    for (size_t i = 0; i < words.count; i++) {
        size_t start = words.offsets[i], length = words.offsets[i + 1] - start;
        if (words.kinds[i] & ~summi_wordlist_kinds(&shared, words.bytes + start, length))
            return true;
    }
    return false;
}

static bool has_own_phrases(size_t index, enum summi_phrase_set set)
{
    return summi_language_phrases(index, set).count >
           summi_language_phrases(summi_language_count, set).count;
}

int summ_language_get(size_t index, summ_language *language)
{
    if (!language)
        return SUMM_E_ARGUMENT;
    memset(language, 0, sizeof *language);
    if (index >= summi_language_count)
        return SUMM_E_ARGUMENT;
    language->tag = summi_language_rows[index].code;
    if (has_own_words(index, SUMMI_STOP_WORDS))
        language->has |= SUMM_HAS_STOP_WORDS;
    if (has_stemmer(&summi_language_rows[index]))
        language->has |= SUMM_HAS_STEMMER;
    if (has_own_abbreviations(index))
        language->has |= SUMM_HAS_ABBREVIATIONS;
    if (has_own_phrases(index, SUMMI_PHRASES_OPENERS))
        language->has |= SUMM_HAS_OPENERS;
    if (has_own_phrases(index, SUMMI_PHRASES_FURNITURE) ||
        has_own_phrases(index, SUMMI_PHRASES_TAIL))
        language->has |= SUMM_HAS_FURNITURE;
    return SUMM_OK;
}
