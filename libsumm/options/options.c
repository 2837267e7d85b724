/* SPDX-License-Identifier: MIT */
/* options.c - the options object: made, copied, freed; the defaults where a caller gives none. */
#include "options/options.h"

#include "base/allocator.h"
#include "options/analysis_options.h"
#include "options/selection_options.h"

static void set_defaults(summ_options *options, const summ_allocator *allocator)
{
    *options = (summ_options){
        .allocator = *allocator,
        .analysis = summi_analysis_defaults,
        .selection = summi_selection_defaults,
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

/* Copies what options own; on SUMM_E_MEMORY, `copy` can be freed. */
static int copy_strings(const summ_options *options, summ_options *copy)
{
    const summ_allocator *allocator = &options->allocator;
    int status = summi_caller_words_copy(allocator, &options->stop_words, &copy->stop_words);
    if (!status)
        status = summi_caller_words_copy(allocator, &options->abbreviations, &copy->abbreviations);
    if (!status)
        status = summi_caller_text_set(allocator, &copy->query, options->query.bytes,
                                       options->query.length);
    if (!status)
        status = summi_caller_text_set(allocator, &copy->title, options->title.bytes,
                                       options->title.length);
    if (!status)
        status = summi_caller_text_set(allocator, &copy->mark, options->mark.bytes,
                                       options->mark.length);
    return status;
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
    *made = (summ_options){
        .allocator = options->allocator,
        .analysis = options->analysis,
        .selection = options->selection,
    };
    int status = copy_strings(options, made);
    if (status) {
        summ_options_free(made);
        return status;
    }
    *copy = made;
    return SUMM_OK;
}

void summ_options_free(summ_options *options)
{
    if (options) {
        summ_allocator allocator = options->allocator;
        summi_caller_words_clear(&allocator, &options->stop_words);
        summi_caller_words_clear(&allocator, &options->abbreviations);
        summi_caller_text_free(&allocator, &options->query);
        summi_caller_text_free(&allocator, &options->title);
        summi_caller_text_free(&allocator, &options->mark);
        summi_release(&allocator, options);
    }
}
