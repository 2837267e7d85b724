/* SPDX-License-Identifier: MIT */
/* analysis_options.c - the options of the analysis: their defaults, setters and getters. */
#include "options/analysis_options.h"

#include <string.h>

#include "base/argument.h"
#include "options/check.h"
#include "unicode/character.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

const summi_analysis_options summi_analysis_defaults = {
    .language = "auto",
    .lines = SUMM_LINES_AUTO,
    .invalid = SUMM_INVALID_REFUSE,
    .skip_furniture = SUMM_SKIP_FURNITURE_DEFAULT,
    .query_weight = SUMM_QUERY_WEIGHT_DEFAULT,
    .limit_bytes = SUMM_UNLIMITED,
    .limit_sentences = SUMM_UNLIMITED,
    .limit_memory = SUMM_UNLIMITED,
    .similarity = SUMM_SIMILARITY_COSINE,
    .threshold = SUMM_THRESHOLD_DEFAULT,
    .damping = SUMM_DAMPING_DEFAULT,
    .forward = SUMM_FORWARD_WEIGHT_AUTO,
    .structure = SUMM_STRUCTURE_WEIGHTS_DEFAULT,
};

static const summi_analysis_options *analysis_of(const summ_options *options)
{
    return options ? &options->analysis : &summi_analysis_defaults;
}

/* ---- The language ---- */

int summ_options_set_language(summ_options *options, const char *tag, size_t length)
{
    char copy[SUMMI_TAG_SIZE] = {0};
    if (!options || !tag)
        return SUMM_E_ARGUMENT;
    length = summi_string_length(tag, length);
    if (length >= sizeof copy || memchr(tag, '\0', length))
        return SUMM_E_ARGUMENT;
    memcpy(copy, tag, length);
    if (!summi_tag_valid(copy))
        return SUMM_E_ARGUMENT;
    memcpy(options->analysis.language, copy, sizeof copy);
    return SUMM_OK;
}

const char *summ_options_get_language(const summ_options *options)
{
    return analysis_of(options)->language;
}

/* ---- The caller's own words ---- */

/* The word in a list, if there is one; both outputs are defined. */
static const char *get_word(const summi_caller_words *words, size_t index, size_t *length)
{
    size_t bytes = 0;
    const char *word = words ? summi_caller_words_get(words, index, &bytes) : NULL;
    if (length)
        *length = bytes;
    return word;
}

/* Whether a string has a letter, a digit or a symbol, as every word of a text has. */
static bool has_content(const char *string, size_t length)
{
    const unsigned char *begin = (const unsigned char *)string, *end = begin + length;
    return length <= SUMM_WORD_BYTES_MAX && summi_character_find_content(begin, end) < end;
}

int summ_options_add_stop_word(summ_options *options, const char *word, size_t length)
{
    if (!options || !word)
        return SUMM_E_ARGUMENT;
    length = summi_string_length(word, length);
    if (!has_content(word, length))
        return SUMM_E_ARGUMENT;
    return summi_caller_words_add(&options->allocator, &options->stop_words, word, length);
}

void summ_options_clear_stop_words(summ_options *options)
{
    if (options)
        summi_caller_words_clear(&options->allocator, &options->stop_words);
}

size_t summ_options_get_stop_word_count(const summ_options *options)
{
    return options ? options->stop_words.count : 0;
}

const char *summ_options_get_stop_word(const summ_options *options, size_t index, size_t *length)
{
    return get_word(options ? &options->stop_words : NULL, index, length);
}

/* Whether a string ends with a terminator, which is no part of the token before a period. */
static bool ends_sentence(const char *string, size_t length)
{
    const unsigned char *begin = (const unsigned char *)string, *start;
    return length && summi_terminator_find(summi_utf8_decode_before(begin, begin + length, &start),
                                           0) != SUMMI_TERMINATOR_NONE;
}

int summ_options_add_abbreviation(summ_options *options, const char *word, size_t length)
{
    if (!options || !word)
        return SUMM_E_ARGUMENT;
    length = summi_string_length(word, length);
    if (length && word[length - 1] == '.')
        length--;
    if (ends_sentence(word, length))
        return SUMM_E_ARGUMENT;
    return summi_caller_words_add(&options->allocator, &options->abbreviations, word, length);
}

void summ_options_clear_abbreviations(summ_options *options)
{
    if (options)
        summi_caller_words_clear(&options->allocator, &options->abbreviations);
}

size_t summ_options_get_abbreviation_count(const summ_options *options)
{
    return options ? options->abbreviations.count : 0;
}

const char *summ_options_get_abbreviation(const summ_options *options, size_t index, size_t *length)
{
    return get_word(options ? &options->abbreviations : NULL, index, length);
}

/* ---- How a text is read ---- */

int summ_options_set_lines(summ_options *options, int lines)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_choice(&options->analysis.lines, lines, SUMM_LINES_TRANSCRIPT);
}

int summ_options_get_lines(const summ_options *options)
{
    return analysis_of(options)->lines;
}

int summ_options_set_invalid(summ_options *options, int policy)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_choice(&options->analysis.invalid, policy, SUMM_INVALID_REPLACE);
}

int summ_options_get_invalid(const summ_options *options)
{
    return analysis_of(options)->invalid;
}

int summ_options_set_skip_furniture(summ_options *options, int skip)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_switch(&options->analysis.skip_furniture, skip);
}

int summ_options_get_skip_furniture(const summ_options *options)
{
    return analysis_of(options)->skip_furniture;
}

/* ---- What the text is about ---- */

static const char *get_text(const summi_caller_text *text, size_t *length)
{
    if (length)
        *length = text ? text->length : 0;
    return text ? text->bytes : NULL;
}

int summ_options_set_query(summ_options *options, const char *query, size_t length, double weight)
{
    length = summi_string_length(query, length);
    bool valid = weight > SUMM_QUERY_WEIGHT_MIN && weight < SUMM_QUERY_WEIGHT_MAX;
    if (!options || (length && !valid))
        return SUMM_E_ARGUMENT;
    int status = summi_caller_text_set(&options->allocator, &options->query, query, length);
    if (!status)
        options->analysis.query_weight = length ? weight : SUMM_QUERY_WEIGHT_DEFAULT;
    return status;
}

const char *summ_options_get_query(const summ_options *options, size_t *length, double *weight)
{
    if (weight)
        *weight = analysis_of(options)->query_weight;
    return get_text(options ? &options->query : NULL, length);
}

int summ_options_set_title(summ_options *options, const char *title, size_t length)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_caller_text_set(&options->allocator, &options->title, title,
                                 summi_string_length(title, length));
}

const char *summ_options_get_title(const summ_options *options, size_t *length)
{
    return get_text(options ? &options->title : NULL, length);
}

/* ---- Progress, limits, the seed ---- */

int summ_options_set_progress(summ_options *options, summ_progress_callback *progress, void *user)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    options->analysis.progress = progress;
    options->analysis.progress_user = user;
    return SUMM_OK;
}

summ_progress_callback *summ_options_get_progress(const summ_options *options, void **user)
{
    if (user)
        *user = analysis_of(options)->progress_user;
    return analysis_of(options)->progress;
}

int summ_options_set_limit_bytes(summ_options *options, size_t limit)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_count(&options->analysis.limit_bytes, limit);
}

size_t summ_options_get_limit_bytes(const summ_options *options)
{
    return analysis_of(options)->limit_bytes;
}

int summ_options_set_limit_sentences(summ_options *options, size_t limit)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_count(&options->analysis.limit_sentences, limit);
}

size_t summ_options_get_limit_sentences(const summ_options *options)
{
    return analysis_of(options)->limit_sentences;
}

int summ_options_set_limit_memory(summ_options *options, size_t limit)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_count(&options->analysis.limit_memory, limit);
}

size_t summ_options_get_limit_memory(const summ_options *options)
{
    return analysis_of(options)->limit_memory;
}

int summ_options_set_hash_seed(summ_options *options, uint64_t seed)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    options->analysis.hash_seed = seed;
    return SUMM_OK;
}

uint64_t summ_options_get_hash_seed(const summ_options *options)
{
    return analysis_of(options)->hash_seed;
}

/* ---- For research ---- */

int summ_options_set_similarity(summ_options *options, int similarity)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_choice(&options->analysis.similarity, similarity, SUMM_SIMILARITY_BM25);
}

int summ_options_get_similarity(const summ_options *options)
{
    return analysis_of(options)->similarity;
}

int summ_options_set_threshold(summ_options *options, double threshold)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool valid = threshold >= SUMM_THRESHOLD_MIN && threshold < SUMM_THRESHOLD_MAX;
    return summi_set_number(&options->analysis.threshold, threshold, valid);
}

double summ_options_get_threshold(const summ_options *options)
{
    return analysis_of(options)->threshold;
}

int summ_options_set_damping(summ_options *options, double damping)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool valid = damping >= SUMM_DAMPING_MIN && damping <= SUMM_DAMPING_MAX;
    options->analysis.damping_set |= valid;
    return summi_set_number(&options->analysis.damping, damping, valid);
}

double summ_options_get_damping(const summ_options *options)
{
    return analysis_of(options)->damping;
}

int summ_options_set_forward_weight(summ_options *options, double weight)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool automatic = weight <= SUMM_FORWARD_WEIGHT_AUTO && weight >= SUMM_FORWARD_WEIGHT_AUTO;
    bool valid = weight >= SUMM_FORWARD_WEIGHT_MIN && weight <= SUMM_FORWARD_WEIGHT_MAX;
    return summi_set_number(&options->analysis.forward, weight, automatic || valid);
}

double summ_options_get_forward_weight(const summ_options *options)
{
    return analysis_of(options)->forward;
}

int summ_options_set_structure_weights(summ_options *options, int on)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_switch(&options->analysis.structure, on);
}

int summ_options_get_structure_weights(const summ_options *options)
{
    return analysis_of(options)->structure;
}
