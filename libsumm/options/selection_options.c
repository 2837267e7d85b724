/* SPDX-License-Identifier: MIT */
/* selection_options.c - the options of a selection: their defaults, setters and getters. */
#include "options/selection_options.h"

#include "base/argument.h"
#include "options/check.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

const summi_selection_options summi_selection_defaults = {
    .sentences = SUMM_UNLIMITED,
    .words = SUMM_UNLIMITED,
    .bytes = SUMM_UNLIMITED,
    .ratio = SUMM_RATIO_NONE,
    .ellipsis = SUMM_ELLIPSIS_DEFAULT,
    .cost_limit = SUMM_UNLIMITED,
    .amount = SUMM_AMOUNT_FULL,
    .order = SUMM_ORDER_TEXT,
    .redundancy = SUMM_REDUNDANCY_DEFAULT,
    .repair_openers = SUMM_REPAIR_OPENERS_DEFAULT,
    .expand = SUMM_EXPAND_DEFAULT,
};

static const summi_selection_options *selection_of(const summ_options *options)
{
    return options ? &options->selection : &summi_selection_defaults;
}

/* ---- Budgets ---- */

int summ_options_set_sentences(summ_options *options, size_t count)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_count(&options->selection.sentences, count);
}

size_t summ_options_get_sentences(const summ_options *options)
{
    return selection_of(options)->sentences;
}

int summ_options_set_words(summ_options *options, size_t count)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_count(&options->selection.words, count);
}

size_t summ_options_get_words(const summ_options *options)
{
    return selection_of(options)->words;
}

int summ_options_set_bytes(summ_options *options, size_t count)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_count(&options->selection.bytes, count);
}

size_t summ_options_get_bytes(const summ_options *options)
{
    return selection_of(options)->bytes;
}

int summ_options_set_ratio(summ_options *options, double ratio)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool none = ratio <= SUMM_RATIO_NONE && ratio >= SUMM_RATIO_NONE;
    bool valid = ratio > SUMM_RATIO_MIN && ratio <= SUMM_RATIO_MAX;
    return summi_set_number(&options->selection.ratio, ratio, none || valid);
}

double summ_options_get_ratio(const summ_options *options)
{
    return selection_of(options)->ratio;
}

int summ_options_set_ellipsis(summ_options *options, int ellipsis)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_switch(&options->selection.ellipsis, ellipsis);
}

int summ_options_get_ellipsis(const summ_options *options)
{
    return selection_of(options)->ellipsis;
}

int summ_options_set_cost(summ_options *options, summ_cost_callback *cost, void *user, size_t limit)
{
    if (!options || (cost && !limit))
        return SUMM_E_ARGUMENT;
    options->selection.cost = cost;
    options->selection.cost_user = user;
    options->selection.cost_limit = cost ? limit : SUMM_UNLIMITED;
    return SUMM_OK;
}

summ_cost_callback *summ_options_get_cost(const summ_options *options, void **user, size_t *limit)
{
    const summi_selection_options *selection = selection_of(options);
    if (user)
        *user = selection->cost_user;
    if (limit)
        *limit = selection->cost_limit;
    return selection->cost;
}

/* ---- What is printed where something is left out ---- */

/* Whether a string can be part of a paragraph of one line. */
static bool is_mark(const char *mark, size_t length)
{
    if (!mark || length > SUMM_MARK_BYTES_MAX ||
        summi_utf8_validate((const unsigned char *)mark, length) < length)
        return false;
    const unsigned char *p = (const unsigned char *)mark, *end = p + length;
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        if (c < ' ' || (c >= 0x7F && c < 0xA0) || summi_character_is_line_end(c))
            return false;
    }
    return true;
}

int summ_options_set_mark(summ_options *options, const char *mark, size_t length)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    length = summi_string_length(mark, length);
    if (length && !is_mark(mark, length))
        return SUMM_E_ARGUMENT;
    return summi_caller_text_set(&options->allocator, &options->mark, mark, length);
}

const char *summ_options_get_mark(const summ_options *options, size_t *length)
{
    if (length)
        *length = options ? options->mark.length : 0;
    return options ? options->mark.bytes : NULL;
}

/* ---- What is chosen, and in which order ---- */

int summ_options_set_expand(summ_options *options, size_t count)
{
    if (!options || count > SUMM_EXPAND_MAX)
        return SUMM_E_ARGUMENT;
    options->selection.expand = count;
    return SUMM_OK;
}

size_t summ_options_get_expand(const summ_options *options)
{
    return selection_of(options)->expand;
}

int summ_options_set_amount(summ_options *options, int amount)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_choice(&options->selection.amount, amount, SUMM_AMOUNT_AUTO);
}

int summ_options_get_amount(const summ_options *options)
{
    return selection_of(options)->amount;
}

int summ_options_set_order(summ_options *options, int order)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_choice(&options->selection.order, order, SUMM_ORDER_RANK);
}

int summ_options_get_order(const summ_options *options)
{
    return selection_of(options)->order;
}

int summ_options_set_redundancy(summ_options *options, double similarity)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    bool valid = similarity > SUMM_REDUNDANCY_MIN && similarity <= SUMM_REDUNDANCY_MAX;
    return summi_set_number(&options->selection.redundancy, similarity, valid);
}

double summ_options_get_redundancy(const summ_options *options)
{
    return selection_of(options)->redundancy;
}

int summ_options_set_repair_openers(summ_options *options, int repair)
{
    if (!options)
        return SUMM_E_ARGUMENT;
    return summi_set_switch(&options->selection.repair_openers, repair);
}

int summ_options_get_repair_openers(const summ_options *options)
{
    return selection_of(options)->repair_openers;
}
