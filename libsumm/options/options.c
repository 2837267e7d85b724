/* SPDX-License-Identifier: GPL-3.0-or-later */
/* options.c - the options object: defaults, checked setters, and the values that the stages read. */
#include "options/options.h"

#include <string.h>

#include "unicode/character.h"
#include "base/memory.h"
#include "unicode/utf8.h"

/* The longest word that may be added. */
#define OWN_WORD_BYTES 64

/* Above this, power iteration would need thousands of steps. */
#define DAMPING_MOST .99

static void set_defaults(summ_options *options, const summ_allocator *allocator)
{
    options->allocator = *allocator;
    options->analysis = (summi_analysis_options){
        .language = "auto",
        .lines = SUMM_LINES_AUTO,
        .invalid = SUMM_INVALID_REFUSE,
        .damping = .3,
        .forward = SUMM_FORWARD_WEIGHT_AUTO,
        .skip_furniture = true,
        .structure = true,
        .similarity = SUMM_SIMILARITY_COSINE,
        .query_weight = SUMM_QUERY_WEIGHT,
        .limit_bytes = SUMM_UNLIMITED,
        .limit_sentences = SUMM_UNLIMITED,
        .limit_memory = SUMM_UNLIMITED,
    };
    options->stop_words = options->abbreviations = (summi_own_text){NULL, 0};
    options->query = options->title = (summi_own_text){NULL, 0};
    options->selection = (summi_selection_options){
        .sentences = SUMM_UNLIMITED,
        .words = SUMM_UNLIMITED,
        .bytes = SUMM_UNLIMITED,
        .ratio = 0,
        .order = SUMM_ORDER_TEXT,
        .redundancy = .75,
        .repair_openers = true,
    };
}

const summ_options *summi_options_or_default(const summ_options *options, summ_options *fallback)
{
    if (options)
        return options;
    summ_allocator allocator = summi_allocator_default();
    set_defaults(fallback, &allocator);
    return fallback;
}

int summ_options_new_with(const summ_allocator *allocator, summ_options **options)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    *options = NULL;
    summ_allocator chosen;
    if (!summi_allocator_choose(allocator, &chosen))
        return SUMM_E_ARGUMENT;
    summ_options *made = summi_allocate(&chosen, sizeof *made);
    if (!made)
        return SUMM_E_MEMORY;
    set_defaults(made, &chosen);
    *options = made;
    return SUMM_OK;
}

int summ_options_new(summ_options **options)
{
    return summ_options_new_with(NULL, options);
}

static bool copy_text(const summ_allocator *allocator, const unsigned char *bytes, size_t length,
                      summi_own_text *to)
{
    *to = (summi_own_text){NULL, 0};
    if (!length)
        return true;
    to->bytes = summi_allocate(allocator, length);
    if (!to->bytes)
        return false;
    memcpy(to->bytes, bytes, length);
    to->length = length;
    return true;
}

/* The texts of the caller's that options own. */
enum { OWN_TEXTS = 4 };

static void own_texts(summ_options *options, summi_own_text *texts[OWN_TEXTS])
{
    texts[0] = &options->stop_words;
    texts[1] = &options->abbreviations;
    texts[2] = &options->query;
    texts[3] = &options->title;
}

int summ_options_copy(const summ_options *options, summ_options **copy)
{
    if (!copy)
        return SUMM_E_ARGUMENT;
    *copy = NULL;
    if (!options)
        return SUMM_E_ARGUMENT;
    summ_options *made = summi_allocate(&options->allocator, sizeof *made);
    if (!made)
        return SUMM_E_MEMORY;
    *made = *options;
    bool copied = true;
    summi_own_text *texts[OWN_TEXTS];
    own_texts(made, texts);
    for (int i = 0; i < OWN_TEXTS; i++)
        copied &= copy_text(&made->allocator, texts[i]->bytes, texts[i]->length, texts[i]);
    if (!copied) {
        summ_options_free(made);
        return SUMM_E_MEMORY;
    }
    *copy = made;
    return SUMM_OK;
}

void summ_options_free(summ_options *options)
{
    if (options) {
        summ_allocator allocator = options->allocator;
        summi_own_text *texts[OWN_TEXTS];
        own_texts(options, texts);
        for (int i = 0; i < OWN_TEXTS; i++)
            summi_release(&allocator, texts[i]->bytes);
        summi_release(&allocator, options);
    }
}

static bool is_own_word(const char *word, size_t length)
{
    const unsigned char *p = (const unsigned char *)word, *end = p + length, *next;
    if (!length || length > OWN_WORD_BYTES || summi_utf8_validate(p, length) < length)
        return false;
    for (; p < end; p = next)
        if (summi_character_is_blank(summi_utf8_decode(p, end, &next)))
            return false;
    return true;
}

static int add_word(const summ_allocator *allocator, summi_own_text *words, const char *word,
                    size_t length)
{
    if (!is_own_word(word, length))
        return SUMM_E_ARGUMENT;
    size_t size;
    if (!summi_add(words->length, length + 1, &size))
        return SUMM_E_MEMORY;
    unsigned char *bytes = summi_allocate(allocator, size);
    if (!bytes)
        return SUMM_E_MEMORY;
    if (words->length)
        memcpy(bytes, words->bytes, words->length);
    memcpy(bytes + words->length, word, length);
    bytes[size - 1] = '\0';
    summi_release(allocator, words->bytes);
    *words = (summi_own_text){bytes, size};
    return SUMM_OK;
}

/* The bytes of a string that comes with its length, or with SUMM_ZERO_TERMINATED and NUL at its end. */
static size_t string_length(const char *string, size_t length)
{
    return string && length == SUMM_ZERO_TERMINATED ? strlen(string) : length;
}

int summ_options_add_stop_word(summ_options *options, const char *word, size_t length)
{
    if (!options || !word)
        return SUMM_E_ARGUMENT;
    return add_word(&options->allocator, &options->stop_words, word, string_length(word, length));
}

int summ_options_add_abbreviation(summ_options *options, const char *word, size_t length)
{
    if (!options || !word)
        return SUMM_E_ARGUMENT;
    length = string_length(word, length);
    if (length && word[length - 1] == '.')
        length--;
    return add_word(&options->allocator, &options->abbreviations, word, length);
}

int summ_options_set_language(summ_options *options, const char *tag, size_t length)
{
    char copy[SUMMI_TAG_SIZE] = {0};
    if (!options || !tag)
        return SUMM_E_ARGUMENT;
    length = string_length(tag, length);
    if (length >= sizeof copy || memchr(tag, '\0', length))
        return SUMM_E_ARGUMENT;
    memcpy(copy, tag, length);
    if (!summi_tag_valid(copy))
        return SUMM_E_ARGUMENT;
    memcpy(options->analysis.language, copy, sizeof copy);
    return SUMM_OK;
}

/* The comparisons below are written so that NaN fails them. */

static int set_double(double *slot, double value, bool valid)
{
    if (!valid)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

static int set_choice(int *slot, int value, int most)
{
    if (value < 0 || value > most)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

static int set_flag(bool *slot, int value)
{
    if (value != 0 && value != 1)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

static int set_count(size_t *slot, size_t value)
{
    if (!value)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

int summ_options_set_lines(summ_options *options, int lines)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_choice(&options->analysis.lines, lines, SUMM_LINES_TRANSCRIPT);
}

int summ_options_set_invalid(summ_options *options, int policy)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_choice(&options->analysis.invalid, policy, SUMM_INVALID_REPLACE);
}

int summ_options_set_damping(summ_options *options, double damping)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_double(&options->analysis.damping, damping, damping >= 0 && damping <= DAMPING_MOST);
}

int summ_options_set_forward_weight(summ_options *options, double weight)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool automatic = weight <= SUMM_FORWARD_WEIGHT_AUTO && weight >= SUMM_FORWARD_WEIGHT_AUTO;
    return set_double(&options->analysis.forward, weight,
                      automatic || (weight >= 0 && weight <= 1));
}

int summ_options_set_structure_weights(summ_options *options, int structure)
{
    return options ? set_flag(&options->analysis.structure, structure) : SUMM_E_ARGUMENT;
}

int summ_options_set_similarity(summ_options *options, int similarity)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_choice(&options->analysis.similarity, similarity, SUMM_SIMILARITY_BM25);
}

int summ_options_set_threshold(summ_options *options, double threshold)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_double(&options->analysis.threshold, threshold, threshold >= 0 && threshold < 1);
}

static int set_text(const summ_allocator *allocator, summi_own_text *slot, const char *text,
                    size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    summi_own_text copy;
    if ((!text && length) || (length && summi_utf8_validate(bytes, length) < length))
        return SUMM_E_ARGUMENT;
    if (!copy_text(allocator, bytes, length, &copy))
        return SUMM_E_MEMORY;
    summi_release(allocator, slot->bytes);
    *slot = copy;
    return SUMM_OK;
}

int summ_options_set_query(summ_options *options, const char *query, size_t length, double weight)
{
    length = string_length(query, length);
    if (!options || (length && !(weight > 0 && weight < 1)))
        return SUMM_E_ARGUMENT;
    int status = set_text(&options->allocator, &options->query, query, length);
    if (!status && length)
        options->analysis.query_weight = weight;
    return status;
}

int summ_options_set_title(summ_options *options, const char *title, size_t length)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_text(&options->allocator, &options->title, title, string_length(title, length));
}

int summ_options_set_sentences(summ_options *options, size_t count)
{
    return options ? set_count(&options->selection.sentences, count) : SUMM_E_ARGUMENT;
}

int summ_options_set_words(summ_options *options, size_t count)
{
    return options ? set_count(&options->selection.words, count) : SUMM_E_ARGUMENT;
}

int summ_options_set_bytes(summ_options *options, size_t count)
{
    return options ? set_count(&options->selection.bytes, count) : SUMM_E_ARGUMENT;
}

int summ_options_set_ratio(summ_options *options, double ratio)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_double(&options->selection.ratio, ratio, ratio > 0 && ratio <= 1);
}

int summ_options_set_order(summ_options *options, int order)
{
    return options ? set_choice(&options->selection.order, order, SUMM_ORDER_RANK)
                   : SUMM_E_ARGUMENT;
}

int summ_options_set_redundancy(summ_options *options, double similarity)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return set_double(&options->selection.redundancy, similarity,
                      similarity > 0 && similarity <= 1);
}

int summ_options_set_skip_furniture(summ_options *options, int skip)
{
    return options ? set_flag(&options->analysis.skip_furniture, skip) : SUMM_E_ARGUMENT;
}

int summ_options_set_repair_openers(summ_options *options, int repair)
{
    return options ? set_flag(&options->selection.repair_openers, repair) : SUMM_E_ARGUMENT;
}

int summ_options_set_ellipsis(summ_options *options, int ellipsis)
{
    return options ? set_flag(&options->selection.ellipsis, ellipsis) : SUMM_E_ARGUMENT;
}

int summ_options_set_progress(summ_options *options, summ_progress_callback *progress, void *user)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    options->analysis.progress = progress;
    options->analysis.progress_user = user;
    return SUMM_OK;
}

int summ_options_set_limit_bytes(summ_options *options, size_t limit)
{
    return options ? set_count(&options->analysis.limit_bytes, limit) : SUMM_E_ARGUMENT;
}

int summ_options_set_limit_sentences(summ_options *options, size_t limit)
{
    return options ? set_count(&options->analysis.limit_sentences, limit) : SUMM_E_ARGUMENT;
}

int summ_options_set_limit_memory(summ_options *options, size_t limit)
{
    return options ? set_count(&options->analysis.limit_memory, limit) : SUMM_E_ARGUMENT;
}

int summ_options_set_cost(summ_options *options, summ_cost_callback *cost, void *user, size_t limit)
{
    if (!options || (cost && !limit))
        return SUMM_E_ARGUMENT;
    options->selection.cost = cost;
    options->selection.cost_user = user;
    options->selection.cost_limit = limit;
    return SUMM_OK;
}
