/* SPDX-License-Identifier: MIT */
/* options.c - options whose every value comes from the input of a fuzz target. */
#include <math.h>
#include <string.h>

#include "fuzz.h"

/* ---- Callbacks ---- */

static int progress(void *user, double done)
{
    fuzz_host *host = user;
    fuzz_check(done >= host->done && done <= 1);
    fuzz_check(host->reports == 0 || host->done < 1); /* 1 is the end */
    host->done = done;
    return ++host->reports == host->cancel_at;
}

static int cost(void *user, const char *sentence, size_t length, size_t *result)
{
    const fuzz_host *host = user;
    fuzz_check(sentence != NULL && length > 0);
    if (!host->silent)
        *result = host->cost;
    return 0;
}

/* ---- Values ---- */

/* Sets an option to what is in its domain or outside of it, and reads it. */
static void set_number(fuzz_input *input, summ_options *options, size_t which)
{
    static const struct {
        int (*set)(summ_options *, int);
        int (*get)(const summ_options *);
        int most;
    } numbers[] = {{summ_options_set_lines, summ_options_get_lines, SUMM_LINES_TRANSCRIPT},
                   {summ_options_set_invalid, summ_options_get_invalid, SUMM_INVALID_REPLACE},
                   {summ_options_set_skip_furniture, summ_options_get_skip_furniture, 1},
                   {summ_options_set_ellipsis, summ_options_get_ellipsis, 1},
                   {summ_options_set_amount, summ_options_get_amount, SUMM_AMOUNT_AUTO},
                   {summ_options_set_order, summ_options_get_order, SUMM_ORDER_RANK},
                   {summ_options_set_repair_openers, summ_options_get_repair_openers, 1},
                   {summ_options_set_similarity, summ_options_get_similarity, SUMM_SIMILARITY_BM25},
                   {summ_options_set_structure_weights, summ_options_get_structure_weights, 1}};
    which %= sizeof numbers / sizeof *numbers;
    int before = numbers[which].get(options), value = (int)fuzz_below(input, 16) - 1;
    /* Mostly those that are allowed: else few options would be set. */
    if (value > 5)
        value %= numbers[which].most + 1;
    bool allowed = value >= 0 && value <= numbers[which].most;
    int status = numbers[which].set(options, value);
    fuzz_check(status == (allowed ? SUMM_OK : SUMM_E_ARGUMENT));
    fuzz_check(numbers[which].get(options) == (allowed ? value : before));
}

static void set_size(fuzz_input *input, summ_options *options, size_t which)
{
    static const struct {
        int (*set)(summ_options *, size_t);
        size_t (*get)(const summ_options *);
        size_t least, most, scale;
    } sizes[] = {
        {summ_options_set_sentences, summ_options_get_sentences, 1, SUMM_UNLIMITED, 12},
        {summ_options_set_words, summ_options_get_words, 1, SUMM_UNLIMITED, 200},
        {summ_options_set_bytes, summ_options_get_bytes, 1, SUMM_UNLIMITED, 1000},
        {summ_options_set_expand, summ_options_get_expand, SUMM_EXPAND_MIN, SUMM_EXPAND_MAX, 8}};
    which %= sizeof sizes / sizeof *sizes;
    size_t before = sizes[which].get(options);
    size_t value = fuzz_chance(input, 16) ? SIZE_MAX : fuzz_below(input, sizes[which].scale);
    bool allowed = value >= sizes[which].least && value <= sizes[which].most;
    int status = sizes[which].set(options, value);
    fuzz_check(status == (allowed ? SUMM_OK : SUMM_E_ARGUMENT));
    fuzz_check(sizes[which].get(options) == (allowed ? value : before));
}

static void set_share(fuzz_input *input, summ_options *options, size_t which)
{
    static const struct {
        int (*set)(summ_options *, double);
        double (*get)(const summ_options *);
    } shares[] = {{summ_options_set_ratio, summ_options_get_ratio},
                  {summ_options_set_redundancy, summ_options_get_redundancy},
                  {summ_options_set_threshold, summ_options_get_threshold},
                  {summ_options_set_damping, summ_options_get_damping},
                  {summ_options_set_forward_weight, summ_options_get_forward_weight}};
    static const double odd[] = {-1, -0., 5e-324, 1 + 1e-15, NAN, INFINITY, -INFINITY, .99};
    which %= sizeof shares / sizeof *shares;
    double before = shares[which].get(options);
    double value = fuzz_chance(input, 16) ? odd[fuzz_below(input, sizeof odd / sizeof *odd)]
                                          : fuzz_share(input);
    int status = shares[which].set(options, value);
    fuzz_check(status == SUMM_OK || status == SUMM_E_ARGUMENT);
    fuzz_check(shares[which].get(options) == (status ? before : value));
}

static void set_string(fuzz_input *input, summ_options *options, size_t which)
{
    fuzz_input string = fuzz_beginning(input, 40);
    const char *bytes = (const char *)string.bytes, *got = NULL;
    size_t length = 0;
    double weight = fuzz_share(input);
    int status;
    switch (which % 5) {
    case 0:
        status = summ_options_set_query(options, bytes, string.length, weight);
        got = summ_options_get_query(options, &length, NULL);
        break;
    case 1:
        status = summ_options_set_title(options, bytes, string.length);
        got = summ_options_get_title(options, &length);
        break;
    case 2:
        status = summ_options_set_mark(options, bytes, string.length);
        got = summ_options_get_mark(options, &length);
        break;
    case 3:
        status = summ_options_add_stop_word(options, bytes, string.length);
        break;
    default:
        status = summ_options_add_abbreviation(options, bytes, string.length);
        break;
    }
    fuzz_check(status == SUMM_OK || status == SUMM_E_ARGUMENT);
    if (got != NULL && status == SUMM_OK)
        fuzz_check(length == string.length && memcmp(got, bytes, length) == 0);
}

static void set_language(fuzz_input *input, summ_options *options)
{
    static const char *const odd[] = {"auto", "und",       "zh-Hant", "pt-BR",
                                      "tlh",  "x-private", "a",       "en_US"};
    size_t which = fuzz_below(input, 64);
    summ_language language;
    if (which < sizeof odd / sizeof *odd) {
        int status = summ_options_set_language(options, odd[which], SUMM_ZERO_TERMINATED);
        fuzz_check(status == SUMM_OK || status == SUMM_E_ARGUMENT);
        return;
    }
    fuzz_check(!summ_language_get(which % summ_language_count(), &language));
    fuzz_check(!summ_options_set_language(options, language.tag, SUMM_ZERO_TERMINATED));
    fuzz_check(!strcmp(summ_options_get_language(options), language.tag));
}

static void set_limit(fuzz_input *input, summ_options *options, fuzz_host *host, size_t which)
{
    switch (which % 5) {
    case 0:
        fuzz_check(!summ_options_set_limit_bytes(options, fuzz_below(input, 4096) + 1));
        break;
    case 1:
        fuzz_check(!summ_options_set_limit_sentences(options, fuzz_below(input, 100) + 1));
        break;
    case 2:
        fuzz_check(!summ_options_set_limit_memory(options, fuzz_below(input, 1 << 20) + 1));
        break;
    case 3:
        host->cancel_at = fuzz_below(input, 64);
        fuzz_check(!summ_options_set_progress(options, progress, host));
        break;
    default:
        host->cost = fuzz_below(input, 256);
        host->silent = fuzz_chance(input, 8);
        fuzz_check(!summ_options_set_cost(options, cost, host, fuzz_below(input, 2000) + 1));
        break;
    }
}

/* ---- Options ---- */

static summ_options *draw_options(fuzz_input *input, fuzz_host *host, size_t kinds)
{
    enum { SETTINGS_MOST = 12 };
    summ_allocator allocator = fuzz_host_allocator(host);
    summ_options *options;
    fuzz_check(!summ_options_new_with(&allocator, &options));
    for (size_t left = fuzz_below(input, SETTINGS_MOST); left > 0; left--) {
        size_t kind = fuzz_below(input, kinds), which = fuzz_below(input, 256);
        if (kind < 3)
            set_number(input, options, which);
        else if (kind < 6)
            set_size(input, options, which);
        else if (kind < 8)
            set_share(input, options, which);
        else if (kind < 9)
            set_string(input, options, which);
        else if (kind < 10)
            set_language(input, options);
        else if (kind < 11)
            fuzz_check(!summ_options_set_hash_seed(options, which));
        else
            set_limit(input, options, host, which);
    }
    return options;
}

summ_options *fuzz_options(fuzz_input *input, fuzz_host *host)
{
    return draw_options(input, host, 13);
}

summ_options *fuzz_options_without_limits(fuzz_input *input, fuzz_host *host)
{
    return draw_options(input, host, 11);
}
