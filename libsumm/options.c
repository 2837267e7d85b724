/* SPDX-License-Identifier: GPL-3.0-or-later */
/* options.c - the options object: defaults, checked setters, and the values that the stages read. */
#include "options.h"

#include <string.h>

#include "memory.h"

/* Above this, power iteration would need thousands of steps. */
#define DAMPING_MOST .99

static void set_defaults(summ_options *options, const summ_allocator *allocator)
{
    options->allocator = *allocator;
    options->analysis = (summi_analysis_options){
        .language = "auto",
        .lines = SUMM_LINES_AUTO,
        .invalid = SUMM_INVALID_REFUSE,
        .damping = .85,
        .forward = SUMM_FORWARD_AUTO,
        .skip_furniture = true,
    };
    options->selection = (summi_selection_options){
        .sentences = SUMM_UNLIMITED,
        .words = SUMM_UNLIMITED,
        .bytes = SUMM_UNLIMITED,
        .ratio = 0,
        .order = SUMM_ORDER_TEXT,
        .redundancy = .75,
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
    summ_allocator own = summi_allocator_default();
    if (!allocator)
        allocator = &own;
    if (!allocator->allocate || !allocator->release)
        return SUMM_E_ARGUMENT;
    summ_options *made = summi_allocate(allocator, sizeof *made);
    if (!made)
        return SUMM_E_MEMORY;
    set_defaults(made, allocator);
    *options = made;
    return SUMM_OK;
}

int summ_options_new(summ_options **options)
{
    return summ_options_new_with(NULL, options);
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
    *copy = made;
    return SUMM_OK;
}

void summ_options_free(summ_options *options)
{
    if (options) {
        summ_allocator allocator = options->allocator;
        summi_release(&allocator, options);
    }
}

int summ_options_set_language(summ_options *options, const char *tag)
{
    if (!options || !tag || !summi_language_tag_valid(tag))
        return SUMM_E_ARGUMENT;
    /* A valid tag fits; the rest is cleared so that equal options are equal bytes. */
    memset(options->analysis.language, 0, sizeof options->analysis.language);
    memcpy(options->analysis.language, tag, strlen(tag));
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

int summ_options_set_forward(summ_options *options, double weight)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool automatic = weight <= SUMM_FORWARD_AUTO && weight >= SUMM_FORWARD_AUTO;
    return set_double(&options->analysis.forward, weight,
                      automatic || (weight >= 0 && weight <= 1));
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
    if (!options || (skip != 0 && skip != 1))
        return SUMM_E_ARGUMENT;
    options->analysis.skip_furniture = skip;
    return SUMM_OK;
}
