/* SPDX-License-Identifier: MIT */
/* test_options.c - options: what they refuse, what each changes, and that
 * budgets are upper limits.
 */
#include <check.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void options_tests(Suite *suite);

/* What the options make of a text, failures included. */
static test_string outcome(const summ_options *options, const char *text, size_t length)
{
    summ_summary *summary;
    int status = summ_summarize(text, length, options, &summary, NULL);
    if (status == SUMM_OK) {
        test_string print = test_fingerprint(summary);
        summ_summary_free(summary);
        return print;
    }
    test_string print = {0};
    test_string_puts(&print, summ_status_text(status));
    return print;
}

static test_string outcome_of_page(const summ_options *options)
{
    return outcome(options, test_page, strlen(test_page));
}

static void check_same(const test_string *a, const test_string *b)
{
    ck_assert_str_eq(a->bytes, b->bytes);
}

static void check_differ(const test_string *a, const test_string *b)
{
    ck_assert_str_ne(a->bytes, b->bytes);
}

/* ---- Refused values ---- */

/* An option that takes a real number: a good value that shows in the summary, and bad ones. */
static const struct real_option {
    int (*set)(summ_options *, double);
    double good;
    double bad[8];
    size_t bad_count;
} real_options[] = {
    {summ_options_set_damping, .5, {1, .9900001, -1e-300, -1, 2, 1e308}, 6},
    {summ_options_set_forward_weight, .5, {-.5, -1e-300, 1.0000001, -1.0000001, -2, 1e308}, 6},
    {summ_options_set_ratio, .3, {0, -0.0, -1e-300, 1.0000001, 100, -.5}, 6},
    {summ_options_set_threshold, .1, {-1e-300, -1, 1, 1.0000001, 100, -.5}, 6},
    {summ_options_set_redundancy, .1, {0, -0.0, -1e-300, 1.0000001, 75, -1}, 6},
};

START_TEST(real_numbers)
{
    const struct real_option *option = &real_options[_i];
    const double never[] = {(double)NAN, -(double)NAN, (double)INFINITY, -(double)INFINITY};
    summ_options *options = test_options();
    test_string before = outcome_of_page(options);
    ck_assert_int_eq(option->set(options, option->good), SUMM_OK);
    test_string good = outcome_of_page(options);
    check_differ(&before, &good);
    for (size_t i = 0; i < 4 + option->bad_count; i++) {
        double bad = i < 4 ? never[i] : option->bad[i - 4];
        ck_assert_int_eq(option->set(options, bad), SUMM_E_ARGUMENT);
        test_string after = outcome_of_page(options);
        check_same(&good, &after);
        test_string_free(&after);
    }
    ck_assert_int_eq(option->set(NULL, option->good), SUMM_E_ARGUMENT);
    test_string_free(&before);
    test_string_free(&good);
    summ_options_free(options);
}
END_TEST

START_TEST(ends_of_domains)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_damping(options, 0), SUMM_OK);
    ck_assert_int_eq(summ_options_set_damping(options, -0.0), SUMM_OK);
    ck_assert_int_eq(summ_options_set_damping(options, .99), SUMM_OK);
    ck_assert_int_eq(summ_options_set_forward_weight(options, 0), SUMM_OK);
    ck_assert_int_eq(summ_options_set_forward_weight(options, 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_forward_weight(options, SUMM_FORWARD_WEIGHT_AUTO), SUMM_OK);
    ck_assert_int_eq(summ_options_set_ratio(options, 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_ratio(options, 5e-324), SUMM_OK);
    ck_assert_int_eq(summ_options_set_redundancy(options, 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_redundancy(options, 5e-324), SUMM_OK);
    ck_assert_int_eq(summ_options_set_sentences(options, 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_words(options, 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_bytes(options, 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_sentences(options, SUMM_UNLIMITED), SUMM_OK);
    ck_assert_int_eq(summ_options_set_words(options, SUMM_UNLIMITED - 1), SUMM_OK);
    ck_assert_int_eq(summ_options_set_bytes(options, SUMM_UNLIMITED), SUMM_OK);
    /* And they work together. */
    summ_summary *summary = test_summarize(test_page, strlen(test_page), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

/* An option that takes one of a few numbers. */
static const struct choice_option {
    int (*set)(summ_options *, int);
    int good;
    int most;
} choice_options[] = {
    {summ_options_set_lines, SUMM_LINES_TRANSCRIPT, SUMM_LINES_TRANSCRIPT},
    {summ_options_set_invalid, SUMM_INVALID_REPLACE, SUMM_INVALID_REPLACE},
    {summ_options_set_order, SUMM_ORDER_RANK, SUMM_ORDER_RANK},
    {summ_options_set_skip_furniture, 0, 1},
    {summ_options_set_structure_weights, 0, 1},
    {summ_options_set_similarity, SUMM_SIMILARITY_OVERLAP, SUMM_SIMILARITY_BM25},
};

START_TEST(choices)
{
    const struct choice_option *option = &choice_options[_i];
    /* The page, and a byte that is not UTF-8, so that every choice shows. */
    test_string text = {0};
    test_string_puts(&text, test_page);
    if (option->set == summ_options_set_invalid)
        test_string_puts(&text, "\xFF");
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_words(options, 5000), SUMM_OK);
    test_string before = outcome(options, text.bytes, text.length);
    ck_assert_int_eq(option->set(options, option->good), SUMM_OK);
    test_string good = outcome(options, text.bytes, text.length);
    check_differ(&before, &good);
    const int bad[] = {-1, option->most + 1, INT_MAX, INT_MIN, 256, 65536};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ck_assert_int_eq(option->set(options, bad[i]), SUMM_E_ARGUMENT);
        test_string after = outcome(options, text.bytes, text.length);
        check_same(&good, &after);
        test_string_free(&after);
    }
    for (int value = 0; value <= option->most; value++)
        ck_assert_int_eq(option->set(options, value), SUMM_OK);
    ck_assert_int_eq(option->set(NULL, option->good), SUMM_E_ARGUMENT);
    test_string_free(&before);
    test_string_free(&good);
    test_string_free(&text);
    summ_options_free(options);
}
END_TEST

static const struct count_option {
    int (*set)(summ_options *, size_t);
    size_t good;
} count_options[] = {
    {summ_options_set_sentences, 2},
    {summ_options_set_words, 40},
    {summ_options_set_bytes, 300},
};

START_TEST(counts)
{
    const struct count_option *option = &count_options[_i];
    summ_options *options = test_options();
    test_string before = outcome_of_page(options);
    ck_assert_int_eq(option->set(options, option->good), SUMM_OK);
    test_string good = outcome_of_page(options);
    check_differ(&before, &good);
    ck_assert_int_eq(option->set(options, 0), SUMM_E_ARGUMENT);
    test_string after = outcome_of_page(options);
    check_same(&good, &after);
    /* Without a limit there is none set, and that means three sentences again. */
    ck_assert_int_eq(option->set(options, SUMM_UNLIMITED), SUMM_OK);
    test_string without = outcome_of_page(options);
    check_same(&before, &without);
    ck_assert_int_eq(option->set(NULL, option->good), SUMM_E_ARGUMENT);
    test_string_free(&before);
    test_string_free(&good);
    test_string_free(&after);
    test_string_free(&without);
    summ_options_free(options);
}
END_TEST

START_TEST(malformed_languages)
{
    static const char *const bad[] = {"",
                                      "e",
                                      "-",
                                      "en-",
                                      "-en",
                                      "en--US",
                                      "en_US",
                                      "en US",
                                      " en",
                                      "en\n",
                                      "12",
                                      "e1",
                                      "english1",
                                      "abcdefghi",
                                      "en-abcdefghi",
                                      "\xC3\xA9t",
                                      "en-\xC3\xA9t",
                                      "x",
                                      "x-",
                                      "en-x",
                                      "en-x-",
                                      "en-a",
                                      "en-a-x",
                                      "en-u-b",
                                      "en;de",
                                      "en.UTF-8",
                                      "C.UTF-8",
                                      "zh-Hant-Hans",
                                      "en-US-DE",
                                      "*",
                                      "auto ",
                                      "en-x-abcdefghi",
                                      "en-aaa-bbb-ccc-ddd",
                                      ("en-x-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-"
                                       "aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa")};
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_language(options, "pt-BR", SUMM_ZERO_TERMINATED), SUMM_OK);
    test_string good = outcome_of_page(options);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        int status = summ_options_set_language(options, bad[i], SUMM_ZERO_TERMINATED);
        ck_assert_msg(status == SUMM_E_ARGUMENT, "took '%s'", bad[i]);
        test_string after = outcome_of_page(options);
        check_same(&good, &after);
        test_string_free(&after);
    }
    ck_assert_int_eq(summ_options_set_language(options, NULL, SUMM_ZERO_TERMINATED),
                     SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_language(NULL, "en", SUMM_ZERO_TERMINATED), SUMM_E_ARGUMENT);
    test_string_free(&good);
    summ_options_free(options);
}
END_TEST

START_TEST(well_formed_languages)
{
    static const char *const good[] = {"en",
                                       "EN",
                                       "eng",
                                       "pt-BR",
                                       "zh-Hant",
                                       "zh-Hant-TW",
                                       "es-419",
                                       "sl-rozaj-biske",
                                       "de-1996",
                                       "de-CH-1901",
                                       "zh-cmn-Hans-CN",
                                       "en-u-co-phonebk",
                                       "en-a-bbb-x-a-ccc",
                                       "x-klingon",
                                       "tlh",
                                       "und"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        summ_options *options = test_options();
        /* The string is copied. */
        char tag[64];
        strcpy(tag, good[i]);
        int status = summ_options_set_language(options, tag, SUMM_ZERO_TERMINATED);
        ck_assert_msg(status == SUMM_OK, "refused '%s'", good[i]);
        memset(tag, '?', sizeof tag);
        summ_summary *summary = test_summarize(test_page, strlen(test_page), options);
        ck_assert_str_eq(summ_summary_get_language(summary), good[i]);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
        summ_summary_free(summary);
        summ_options_free(options);
    }
}
END_TEST

/* ---- What each option changes ---- */

START_TEST(language_matters)
{
    /* Stemmed, the last two sentences share a word, and vote for each other. */
    static const char text[] = "Winter comes. The painters were painting boats. One painter sails.";
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_summary *english = test_summarize(text, strlen(text), options);
    summ_options_set_language(options, "x-none", SUMM_ZERO_TERMINATED);
    summ_summary *unknown = test_summarize(text, strlen(text), options);
    ck_assert_uint_eq(test_sentence(english, 0).rank, 3);
    ck_assert_uint_eq(test_sentence(unknown, 0).rank, 1);
    summ_summary_free(english);
    summ_summary_free(unknown);
    /* And Chinese sentences are joined without a space. */
    static const char chinese[] = "桥很旧。船很新。";
    summ_options_set_language(options, "zh-Hans", SUMM_ZERO_TERMINATED);
    summ_summary *summary = test_summarize(chinese, strlen(chinese), options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), chinese);
    summ_summary_free(summary);
    summ_options_set_language(options, "und", SUMM_ZERO_TERMINATED);
    summary = test_summarize(chinese, strlen(chinese), options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "桥很旧。 船很新。");
    summ_summary_free(summary);
    /* Tags are the same in capitals, and so is what asks to find one out. */
    static const char *const detect[] = {"auto", "AUTO", "Auto"};
    for (size_t i = 0; i < sizeof detect / sizeof *detect; i++) {
        summ_options_set_language(options, detect[i], SUMM_ZERO_TERMINATED);
        summary = test_summarize(chinese, strlen(chinese), options);
        ck_assert_str_eq(summ_summary_get_language(summary), "zh");
        summ_summary_free(summary);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(lines_matter)
{
    static const char text[] = "The council voted to\nrebuild the bridge. The\nferries wait.\n";
    static const size_t expected[] = {0, 4, 2, 4};
    summ_options *options = test_options();
    for (int lines = SUMM_LINES_PARAGRAPHS; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
        ck_assert_int_eq(summ_options_set_lines(options, lines), SUMM_OK);
        summ_document *document = test_document(text, strlen(text), options);
        ck_assert_int_eq(summ_document_get_lines(document, 0), lines);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), expected[lines]);
        summ_document_free(document);
        summ_summary *summary = test_summarize(text, strlen(text), options);
        ck_assert_int_eq(!!(summ_summary_get_flags(summary) & SUMM_SUMMARY_TRANSCRIPT),
                         lines == SUMM_LINES_TRANSCRIPT);
        summ_summary_free(summary);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(invalid_matters)
{
    static const char text[] = "One caf\xE9 was open. Two were closed.";
    summ_options *options = test_options();
    summ_summary *summary;
    ck_assert_int_eq(summ_summarize(text, strlen(text), options, &summary, NULL), SUMM_E_UTF8);
    ck_assert_ptr_null(summary);
    summ_options_set_invalid(options, SUMM_INVALID_REPLACE);
    summary = test_summarize(text, strlen(text), options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL),
                     "One caf\xEF\xBF\xBD was open. Two were closed.");
    ck_assert_uint_eq(summ_summary_get_flags(summary), SUMM_SUMMARY_REPLACED | SUMM_SUMMARY_SLIGHT);
    ck_assert_uint_eq(test_sentence(summary, 0).length, strlen("One caf\xE9 was open."));
    summ_summary_free(summary);
    summary = test_summarize("One cafe was open.", 18, options);
    ck_assert_uint_eq(summ_summary_get_flags(summary), SUMM_SUMMARY_SLIGHT);
    summ_summary_free(summary);
    summ_options_set_invalid(options, SUMM_INVALID_REFUSE);
    ck_assert_int_eq(summ_summarize(text, strlen(text), options, &summary, NULL), SUMM_E_UTF8);
    summ_options_free(options);
}
END_TEST

START_TEST(damping_matters)
{
    test_string text = test_prose(20, 1);
    for (int i = 0; i <= 9; i += 3) {
        /* Votes do not count at 0: then neither does the direction of votes. */
        test_string prints[2];
        for (int forward = 0; forward <= 1; forward++) {
            summ_options *options = test_options();
            summ_options_set_damping(options, i / 10.);
            summ_options_set_forward_weight(options, forward);
            prints[forward] = outcome(options, text.bytes, text.length);
            summ_options_free(options);
        }
        ck_assert_int_eq(!strcmp(prints[0].bytes, prints[1].bytes), i == 0);
        test_string_free(&prints[0]);
        test_string_free(&prints[1]);
    }
    test_string_free(&text);
}
END_TEST

START_TEST(votes_beside_a_query_are_asked_for)
{
    test_string text = test_prose(20, 1);
    for (int set = 0; set <= 1; set++) {
        test_string prints[2];
        for (int forward = 0; forward <= 1; forward++) {
            summ_options *options = test_options();
            ck_assert_int_eq(summ_options_set_query(options, text.bytes, 40, .5), SUMM_OK);
            if (set)
                summ_options_set_damping(options, SUMM_DAMPING_DEFAULT);
            summ_options_set_forward_weight(options, forward);
            prints[forward] = outcome(options, text.bytes, text.length);
            summ_options_free(options);
        }
        ck_assert_int_eq(!strcmp(prints[0].bytes, prints[1].bytes), !set);
        test_string_free(&prints[0]);
        test_string_free(&prints[1]);
    }
    test_string_free(&text);
}
END_TEST

START_TEST(forward_matters)
{
    /* The less a vote for a later sentence weighs, the more goes to the first half of the text. */
    test_string text = test_prose(20, 2);
    double before = 1;
    for (int i = 0; i <= 4; i++) {
        summ_options *options = test_options();
        summ_options_set_forward_weight(options, i / 4.);
        summ_document *document = test_document(text.bytes, text.length, options);
        double half = 0;
        for (size_t s = 0; s < 10; s++)
            half += test_document_sentence(document, s).score;
        ck_assert_double_lt(half, before);
        before = half;
        summ_document_free(document);
        summ_options_free(options);
    }
    test_string_free(&text);
}
END_TEST

START_TEST(a_forward_weight_of_almost_nothing)
{
    /* As small as a number can be: it must not divide votes into infinities. */
    test_string text = test_prose(20, 2);
    double sum = 0;
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_forward_weight(options, 5e-324), SUMM_OK);
    summ_document *document = test_document(text.bytes, text.length, options);
    for (size_t s = 0; s < summ_document_get_sentence_count(document); s++)
        sum += test_document_sentence(document, s).score;
    ck_assert_double_eq_tol(sum, 1, 1e-9);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(skip_furniture_matters)
{
    static const char *const furniture[] = {"Brackwater to rebuild",
                                            "The stone bridge of Brackwater"};
    summ_options *options = test_options();
    summ_options_set_words(options, 5000);
    for (int skip = 0; skip <= 1; skip++) {
        summ_options_set_skip_furniture(options, skip);
        summ_summary *summary = test_summarize(test_page, strlen(test_page), options);
        for (size_t i = 0; i < sizeof furniture / sizeof *furniture; i++)
            ck_assert_msg(test_has(summary, test_page, furniture[i]) == !skip, "%s, skip %d",
                          furniture[i], skip);
        ck_assert(test_has(summary, test_page, "The harbour council"));
        ck_assert_uint_eq(summ_summary_get_flags(summary), 0);
        test_check_summary(summary, test_page, strlen(test_page));
        summ_summary_free(summary);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(order_matters)
{
    test_string text = test_prose(30, 3);
    size_t chosen[6];
    for (size_t n = 1; n <= 6; n++) {
        summ_options *options = test_options();
        summ_options_set_sentences(options, n);
        summ_summary *in_text = test_summarize(text.bytes, text.length, options);
        summ_options_set_order(options, SUMM_ORDER_RANK);
        summ_summary *by_rank = test_summarize(text.bytes, text.length, options);
        ck_assert_uint_eq(summ_summary_get_sentence_count(in_text), n);
        ck_assert_uint_eq(summ_summary_get_sentence_count(by_rank), n);
        /* The best comes first, and ranks rise. */
        ck_assert_uint_eq(test_sentence(by_rank, 0).rank, 1);
        for (size_t i = 0; i < n; i++) {
            ck_assert(!i || test_sentence(by_rank, i).rank > test_sentence(by_rank, i - 1).rank);
            chosen[i] = test_sentence(by_rank, i).index;
        }
        /* The others come as in the text, and are the same. */
        for (size_t i = 0; i < n; i++) {
            size_t same = 0;
            for (size_t k = 0; k < n; k++)
                same += test_sentence(in_text, i).index == chosen[k];
            ck_assert_uint_eq(same, 1);
            ck_assert(!i || test_sentence(in_text, i).index > test_sentence(in_text, i - 1).index);
        }
        summ_summary_free(in_text);
        summ_summary_free(by_rank);
        summ_options_free(options);
    }
    bool rising = true;
    for (size_t i = 1; i < 6; i++)
        rising &= chosen[i] > chosen[i - 1];
    ck_assert(!rising);
    test_string_free(&text);
}
END_TEST

START_TEST(redundancy_matters)
{
    static const char text[] = "The ferries of the harbour carry lorries of the quarry.\n"
                               "The ferries of the harbour carry lorries of the mine.\n"
                               "Painters sold seven watercolours in Brackwater on market day.\n";
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_sentences(options, 3);
    summ_options_set_redundancy(options, 1);
    summ_summary *all = test_summarize(text, strlen(text), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(all), 3);
    summ_options_set_redundancy(options, .3);
    summ_summary *fewer = test_summarize(text, strlen(text), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(fewer), 2);
    ck_assert(test_has(fewer, text, "Painters"));
    summ_summary_free(all);
    summ_summary_free(fewer);
    summ_options_free(options);
}
END_TEST

/* ---- The caller's own words ---- */

static const struct word_option {
    int (*add)(summ_options *, const char *, size_t);
    const char *good;
} word_options[] = {
    {summ_options_add_stop_word, "bridge"},
    {summ_options_add_abbreviation, "Monday"},
};

START_TEST(words_that_are_refused)
{
    const struct word_option *option = &word_options[_i];
    static const char *const bad[] = {
        "",
        " ",
        "two words",
        "tab\t",
        "line\n",
        "\x01",
        "\x7F",
        "a\xC2\xA0z",
        "a\xE3\x80\x80z",
        "caf\xE9",
        "\xFF",
        "\xC3",
        "sixty-five-bytes-are-one-byte-too-many-for-a-word-of-our-caller-s"};
    summ_options *options = test_options();
    ck_assert_int_eq(option->add(options, option->good, SUMM_ZERO_TERMINATED), SUMM_OK);
    test_string good = outcome_of_page(options);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        ck_assert_msg(option->add(options, bad[i], SUMM_ZERO_TERMINATED) == SUMM_E_ARGUMENT,
                      "took '%s'", bad[i]);
        test_string after = outcome_of_page(options);
        check_same(&good, &after);
        test_string_free(&after);
    }
    ck_assert_int_eq(option->add(options, NULL, SUMM_ZERO_TERMINATED), SUMM_E_ARGUMENT);
    ck_assert_int_eq(option->add(NULL, "word", SUMM_ZERO_TERMINATED), SUMM_E_ARGUMENT);
    const char *longest = bad[sizeof bad / sizeof *bad - 1] + 1;
    ck_assert_uint_eq(strlen(longest), 64);
    ck_assert_int_eq(option->add(options, longest, SUMM_ZERO_TERMINATED), SUMM_OK);
    test_string_free(&good);
    summ_options_free(options);
}
END_TEST

START_TEST(stop_words_matter)
{
    /* But for one word these sentences have nothing in common. */
    static const char text[] = "Stone lasts. Gulls cry \xC3\x89T\xC3\x89. Boats "
                               "leave E\xCC\x81te\xCC\x81.";
    summ_options *options = test_options();
    summ_options_set_language(options, "x-none", SUMM_ZERO_TERMINATED);
    summ_document *document = test_document(text, strlen(text), options);
    ck_assert_uint_eq(test_document_sentence(document, 0).rank, 3);
    summ_document_free(document);
    ck_assert_int_eq(summ_options_add_stop_word(options, "\xC3\xA9t\xC3\xA9", SUMM_ZERO_TERMINATED),
                     SUMM_OK);
    document = test_document(text, strlen(text), options);
    ck_assert_uint_eq(test_document_sentence(document, 0).rank, 1);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* A stop word is the words, or the pairs of characters, that texts are taken apart into. */
START_TEST(stop_words_of_several_words_matter)
{
    /* But for the last word of two of them these sentences have nothing in common. */
    static const struct {
        const char *language, *word, *text;
    } cases[] = {
        {"x-none", "e-mail", "Stone lasts. Gulls cry e-mail. Boats leave E-Mail."},
        {"x-none", "state-of-the-art", "Stone lasts. Gulls cry art. Boats leave art."},
        {"fr", "l'h\u00f4tel",
         "Pierre dure. Mouettes crient l'h\u00f4tel. Bateaux quittent l\u2019h\u00f4tel."},
        {"zh", "人工智", "石头硬。海鸥叫着人工智。小船离开人工智。"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text = cases[i].text;
        summ_options *options = test_options();
        summ_options_set_language(options, cases[i].language, SUMM_ZERO_TERMINATED);
        summ_document *document = test_document(text, strlen(text), options);
        ck_assert_uint_eq(test_document_sentence(document, 0).rank, 3);
        summ_document_free(document);
        ck_assert_int_eq(summ_options_add_stop_word(options, cases[i].word, SUMM_ZERO_TERMINATED),
                         SUMM_OK);
        document = test_document(text, strlen(text), options);
        ck_assert_msg(test_document_sentence(document, 0).rank == 1, "%s counts", cases[i].word);
        summ_document_free(document);
        summ_options_free(options);
    }
}
END_TEST

/* What no word of a text can be, and what can come before no period. */
START_TEST(words_that_cannot_match_are_refused)
{
    static const char *const no_words[] = {"--", "...", "\u2019", "()"};
    static const char *const no_abbreviations[] = {".", "..", "etc..", "Yahoo!", "what?", "\u2026"};
    summ_options *options = test_options();
    for (size_t i = 0; i < sizeof no_words / sizeof *no_words; i++)
        ck_assert_int_eq(summ_options_add_stop_word(options, no_words[i], SUMM_ZERO_TERMINATED),
                         SUMM_E_ARGUMENT);
    for (size_t i = 0; i < sizeof no_abbreviations / sizeof *no_abbreviations; i++)
        ck_assert_int_eq(
            summ_options_add_abbreviation(options, no_abbreviations[i], SUMM_ZERO_TERMINATED),
            SUMM_E_ARGUMENT);
    summ_options_free(options);
}
END_TEST

/* Abbreviations may have any characters. */
START_TEST(odd_abbreviations_matter)
{
    static const struct {
        const char *word, *text;
    } cases[] = {
        {"C++", "He wrote C++. Bridges were not spoken of."},
        {"c++.", "He wrote (C++. Bridges were not spoken of)."},
        {"F#", "He wrote \u201cF#. Bridges were not spoken of\u201d."},
        {"dock/harb", "He saw the dock/harb. Bridges were not spoken of."},
        {"harb", "He saw the dock/harb. Bridges were not spoken of."},
        {"l'harb", "He saw l'harb. Bridges were not spoken of."},
        {"sixty-four-bytes-are-enough-for-any-word-of-our-callers+++++++++",
         "He saw sixty-four-bytes-are-enough-for-any-word-of-our-callers+++++++++. Bridges fell."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *text = cases[i].text;
        summ_options *options = test_options();
        for (size_t expected = 2; expected > 0; expected--) {
            summ_document *document = test_document(text, strlen(text), options);
            ck_assert_msg(summ_document_get_sentence_count(document) == expected, "%s", text);
            summ_document_free(document);
            ck_assert_int_eq(
                summ_options_add_abbreviation(options, cases[i].word, SUMM_ZERO_TERMINATED),
                SUMM_OK);
        }
        summ_options_free(options);
    }
}
END_TEST

START_TEST(abbreviations_matter)
{
    static const char text[] = "They met at the harb. Bridges were not spoken of at all.";
    static const char *const forms[] = {"harb", "harb.", "HARB", "Harb."};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        summ_options *options = test_options();
        for (size_t expected = 2; expected > 0; expected--) {
            summ_document *document = test_document(text, strlen(text), options);
            ck_assert_uint_eq(summ_document_get_sentence_count(document), expected);
            summ_document_free(document);
            ck_assert_int_eq(summ_options_add_abbreviation(options, forms[i], SUMM_ZERO_TERMINATED),
                             SUMM_OK);
        }
        summ_options_free(options);
    }
}
END_TEST

START_TEST(many_words)
{
    /* As many as a caller likes, in any order, more than once; the last counts like the first. */
    summ_options *options = test_options(), *copy;
    char word[32];
    for (int i = 0; i < 2000; i++) {
        snprintf(word, sizeof word, "word%d", i * 7 % 1000);
        ck_assert_int_eq(summ_options_add_stop_word(options, word, SUMM_ZERO_TERMINATED), SUMM_OK);
        ck_assert_int_eq(summ_options_add_abbreviation(options, word, SUMM_ZERO_TERMINATED),
                         SUMM_OK);
    }
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_int_eq(summ_options_add_abbreviation(options, "later", SUMM_ZERO_TERMINATED),
                     SUMM_OK);
    summ_options_free(options);
    for (int i = 0; i < 1000; i += 37) {
        char text[100];
        snprintf(text, sizeof text, "Nobody knew word%d. Nobody asked. We came later. We left.", i);
        summ_document *document = test_document(text, strlen(text), copy);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), 3);
        summ_document_free(document);
    }
    summ_options_free(copy);
}
END_TEST

/* ---- Options of the ranking ---- */

START_TEST(structure_matters)
{
    /* Without it, two sentences that vote for each other are alike; with it, one comes first. */
    static const char text[] = "Harbour ferries wait. Harbour ferries sail.";
    for (int structure = 0; structure <= 1; structure++) {
        summ_options *options = test_options();
        summ_options_set_forward_weight(options, 1);
        ck_assert_int_eq(summ_options_set_structure_weights(options, structure), SUMM_OK);
        summ_document *document = test_document(text, strlen(text), options);
        double first = test_document_sentence(document, 0).score;
        double second = test_document_sentence(document, 1).score;
        if (structure)
            ck_assert_double_gt(first, second);
        else
            ck_assert_double_eq_tol(first, second, 1e-11);
        summ_document_free(document);
        summ_options_free(options);
    }
}
END_TEST

/*
 * The scores of the three sentences with which a text begins, of which the first paragraph has
 * `paragraph`; the text comes after a short one.
 */
static void score_opening(size_t paragraph, size_t body, double scores[3])
{
    static const char other[] = "Gulls cry over the roofs of the town. Nobody hears them.";
    static const char *const opening[] = {
        "The council and the ferry line cost the town some crowns in each week.",
        ("The lorries of the crew cost the harbour office and the bridge of Sorrel a door and a "
         "wall."),
        "The lamp of the pier and the ferry line cost the council crowns and a sail each week."};
    static const char *const things[] = {
        "ferry line",       "council", "lorries of the crew", "bridge of Sorrel", "harbour office",
        "lamp of the pier", "town"};
    static const char *const parts[] = {"rope", "sail", "door", "wall", "roof"};
    test_string text = {0};
    for (size_t i = 0; i < 3; i++) {
        test_string_puts(&text, opening[i]);
        test_string_puts(&text, i + 1 == paragraph ? "\n\n" : " ");
    }
    for (size_t i = 1; i <= body; i++) {
        test_string_puts(&text, "In week ");
        test_string_number(&text, i);
        test_string_puts(&text, " the ");
        test_string_puts(&text, things[i % 7]);
        test_string_puts(&text, " cost the ");
        test_string_puts(&text, things[(3 * i + 1) % 7]);
        test_string_puts(&text, " some crowns and a ");
        test_string_puts(&text, parts[i % 5]);
        test_string_puts(&text, i % 5 ? ". " : ".\n\n");
    }
    const summ_text texts[] = {{.data = other, .length = sizeof other - 1},
                               {.data = text.bytes, .length = text.length}};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 2, &document, NULL), SUMM_OK);
    for (size_t i = 0; i < 3; i++)
        scores[i] = test_document_sentence(document, 2 + i).score;
    summ_document_free(document);
    test_string_free(&text);
}

/* All of an opening paragraph that sums up the text counts as the first sentence does. */
START_TEST(an_abstract_is_an_opening)
{
    double first[3], abstract[3];
    score_opening(1, 33, first);
    score_opening(3, 33, abstract);
    ck_assert_double_gt(abstract[1], 1.3 * first[1]);
    ck_assert_double_gt(abstract[2], 1.5 * first[2]);
    ck_assert_double_gt(first[0], 1.3 * first[1]);
    /* A tenth of the text is the most that an abstract has. */
    score_opening(1, 26, first);
    score_opening(3, 26, abstract);
    for (size_t i = 0; i < 3; i++)
        ck_assert_double_eq_tol(abstract[i], first[i], 1e-9);
}
END_TEST

START_TEST(similarity_matters)
{
    test_string prints[3], text = test_prose(20, 7);
    for (int similarity = 0; similarity < 3; similarity++) {
        summ_options *options = test_options();
        ck_assert_int_eq(summ_options_set_similarity(options, similarity), SUMM_OK);
        prints[similarity] = outcome(options, text.bytes, text.length);
        summ_options_free(options);
        for (int other = 0; other < similarity; other++)
            check_differ(&prints[other], &prints[similarity]);
    }
    for (int similarity = 0; similarity < 3; similarity++)
        test_string_free(&prints[similarity]);
    test_string_free(&text);
}
END_TEST

START_TEST(threshold_matters)
{
    /* Two sentences that have one word in ten in common: enough for an edge, or not. */
    static const char text[] =
        "Gulls.\n"
        "Lanterns painters orchards meadows journals granite towers winters storms harbours.\n"
        "Captains letters markets villages railways teachers bridges councils ferries harbours.\n";
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_structure_weights(options, 0);
    summ_options_set_skip_furniture(options, 0);
    for (int edge = 0; edge <= 1; edge++) {
        ck_assert_int_eq(summ_options_set_threshold(options, edge ? .02 : .5), SUMM_OK);
        summ_document *document = test_document(text, strlen(text), options);
        double alone = test_document_sentence(document, 0).score;
        double related = test_document_sentence(document, 1).score;
        if (edge)
            ck_assert_double_gt(related, alone * 1.1);
        else
            ck_assert_double_eq_tol(related, alone, 1e-11);
        summ_document_free(document);
    }
    /* It takes quadratic time: there is a limit, which goes when the threshold goes. */
    test_string many = test_prose(4097, 8);
    summ_summary *summary;
    ck_assert_int_eq(summ_summarize(many.bytes, many.length, options, &summary, NULL),
                     SUMM_E_LIMIT);
    ck_assert_ptr_null(summary);
    ck_assert_int_eq(summ_options_set_threshold(options, 0), SUMM_OK);
    summ_summary_free(test_summarize(many.bytes, many.length, options));
    test_string_free(&many);
    summ_options_free(options);
}
END_TEST

/* The rank of a sentence of the page under these options. */
static size_t rank_in_page(const summ_options *options, const char *beginning)
{
    summ_document *document = test_document(test_page, strlen(test_page), options);
    size_t rank = 0;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence s = test_document_sentence(document, i);
        if (!strncmp(test_page + s.offset, beginning, strlen(beginning)))
            rank = s.rank;
    }
    summ_document_free(document);
    ck_assert_uint_gt(rank, 0);
    return rank;
}

START_TEST(query_matters)
{
    static const char wanted[] = "Fishermen told the council";
    char query[] = "What did FISHERMEN say of low tides?";
    summ_options *options = test_options(), *copy;
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    test_string before = outcome_of_page(options);
    ck_assert_uint_gt(rank_in_page(options, wanted), 1);
    ck_assert_int_eq(
        summ_options_set_query(options, query, strlen(query), SUMM_QUERY_WEIGHT_DEFAULT), SUMM_OK);
    memset(query, 'x', sizeof query); /* it was copied */
    ck_assert_uint_eq(rank_in_page(options, wanted), 1);
    test_string asked = outcome_of_page(options);
    check_differ(&before, &asked);
    /* Bad values change nothing. */
    const double bad[] = {0, 1, -1, 2, (double)NAN, (double)INFINITY};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_int_eq(summ_options_set_query(options, "gulls", 5, bad[i]), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_query(options, "gulls \xFF", 7, .5), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_query(options, NULL, 5, .5), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_query(NULL, "gulls", 5, .5), SUMM_E_ARGUMENT);
    test_string still = outcome_of_page(options);
    check_same(&asked, &still);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    /* One that has nothing to do with the text changes nothing, nor does none. */
    ck_assert_int_eq(summ_options_set_query(options, "zebras", 6, .5), SUMM_OK);
    test_string foreign = outcome_of_page(options);
    check_same(&before, &foreign);
    ck_assert_int_eq(summ_options_set_query(options, NULL, 0, .5), SUMM_OK);
    test_string none = outcome_of_page(options), copied = outcome_of_page(copy);
    check_same(&before, &none);
    check_same(&asked, &copied);
    test_string_free(&before);
    test_string_free(&asked);
    test_string_free(&still);
    test_string_free(&foreign);
    test_string_free(&none);
    test_string_free(&copied);
    summ_options_free(options);
    summ_options_free(copy);
}
END_TEST

START_TEST(title_matters)
{
    static const char title[] = "Ferries would block the harbour, fishermen say";
    summ_options *options = test_options(), *copy;
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    test_string before = outcome_of_page(options);
    ck_assert_int_eq(summ_options_set_title(options, title, strlen(title)), SUMM_OK);
    test_string titled = outcome_of_page(options);
    check_differ(&before, &titled);
    ck_assert_int_eq(summ_options_set_title(options, "\xC3", 1), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_title(options, NULL, 1), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_title(NULL, "a", 1), SUMM_E_ARGUMENT);
    test_string still = outcome_of_page(options);
    check_same(&titled, &still);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_int_eq(summ_options_set_title(options, "", 0), SUMM_OK);
    test_string none = outcome_of_page(options), copied = outcome_of_page(copy);
    check_same(&before, &none);
    check_same(&titled, &copied);
    test_string_free(&before);
    test_string_free(&titled);
    test_string_free(&still);
    test_string_free(&none);
    test_string_free(&copied);
    summ_options_free(options);
    summ_options_free(copy);
}
END_TEST

START_TEST(openers_matter)
{
    /* The second sentence is what the others speak of, but it does not stand alone. */
    static const char text[] =
        "Gulls cried over the pier all morning long, as every day.\n"
        "But the ferries of the harbour carry all lorries of the quarry to the town.\n"
        "Lorries of the quarry stand in the town all day.\n"
        "Ferries of the harbour are late on most days.\n"
        "The quarry with the lorries and the harbour with the ferries are what the town has.\n";
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_structure_weights(options, 0);
    summ_options_set_forward_weight(options, 0);
    for (int repair = 0; repair <= 1; repair++) {
        ck_assert_int_eq(summ_options_set_repair_openers(options, repair), SUMM_OK);
        for (size_t n = 1; n <= 5; n++) {
            summ_options_set_sentences(options, n);
            summ_summary *summary = test_summarize(text, strlen(text), options);
            bool leaning = test_has(summary, text, "But the ferries");
            if (n == 1)
                ck_assert_int_eq(leaning, !repair);
            if (leaning && repair)
                ck_assert(test_has(summary, text, "Gulls cried"));
            summ_summary_free(summary);
        }
    }
    ck_assert_int_eq(summ_options_set_repair_openers(options, 2), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_repair_openers(options, -1), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_repair_openers(NULL, 1), SUMM_E_ARGUMENT);
    summ_options_free(options);
}
END_TEST

START_TEST(ellipsis_matters)
{
    static const char ellipsis[] = "\xE2\x80\xA6";
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_document *document = test_document(test_page, strlen(test_page), options);
    size_t cuts = 0;
    for (size_t bytes = 1; bytes <= 700; bytes++) {
        summ_options_set_bytes(options, bytes);
        summ_options_set_ellipsis(options, 0);
        summ_summary *whole = test_select(document, options);
        ck_assert_uint_eq(summ_summary_get_flags(whole) & SUMM_SUMMARY_CUT, 0);
        ck_assert_int_eq(summ_options_set_ellipsis(options, 1), SUMM_OK);
        summ_summary *summary = test_select(document, options);
        test_check_summary(summary, test_page, strlen(test_page));
        size_t length, count = summ_summary_get_sentence_count(summary);
        const char *text = summ_summary_get_text(summary, &length);
        bool cut = summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT;
        bool over = summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET;
        ck_assert_msg(over ? bytes < 16 && count == 1 : length <= bytes, "%zu of %zu bytes", length,
                      bytes);
        ck_assert_int_eq(length > 3 && !strcmp(text + length - 3, ellipsis), cut);
        ck_assert_int_eq(strstr(text, ellipsis) != NULL, cut);
        if (cut) {
            /* Between words. */
            summ_sentence last = test_sentence(summary, count - 1);
            const char *end = test_page + last.offset + last.length;
            ck_assert(strchr(" \n,.;", *end) != NULL && end[-1] != ' ');
            cuts++;
        }
        summ_summary_free(whole);
        summ_summary_free(summary);
    }
    ck_assert_uint_gt(cuts, 300);
    ck_assert_int_eq(summ_options_set_ellipsis(options, 2), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_ellipsis(options, -1), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_ellipsis(NULL, 1), SUMM_E_ARGUMENT);
    /* Without a budget of bytes there is nothing to cut. */
    summ_options_set_bytes(options, SUMM_UNLIMITED);
    summ_summary *summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_flags(summary), 0);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* ---- Copies, defaults, allocators ---- */

START_TEST(copies_are_independent)
{
    summ_options *options = test_options(), *copy;
    summ_options_set_sentences(options, 2);
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_order(options, SUMM_ORDER_RANK);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    test_string first = outcome_of_page(options), second = outcome_of_page(copy);
    check_same(&first, &second);
    summ_options_set_sentences(options, 1);
    summ_options_set_language(options, "de", SUMM_ZERO_TERMINATED);
    test_string third = outcome_of_page(copy);
    check_same(&first, &third);
    summ_options_free(options);
    test_string fourth = outcome_of_page(copy);
    check_same(&first, &fourth);
    summ_options_free(copy);
    test_string_free(&first);
    test_string_free(&second);
    test_string_free(&third);
    test_string_free(&fourth);

    copy = (summ_options *)&copy;
    ck_assert_int_eq(summ_options_copy(NULL, &copy), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(copy);
    options = test_options();
    ck_assert_int_eq(summ_options_copy(options, NULL), SUMM_E_ARGUMENT);
    summ_options_free(options);
    summ_options_free(NULL);
    ck_assert_int_eq(summ_options_new(NULL), SUMM_E_ARGUMENT);
}
END_TEST

START_TEST(null_means_defaults)
{
    summ_options *options = test_options();
    test_string made = outcome_of_page(options), none = outcome_of_page(NULL);
    check_same(&made, &none);
    /* Every default, set by hand. */
    summ_options_set_language(options, "auto", SUMM_ZERO_TERMINATED);
    summ_options_set_lines(options, SUMM_LINES_AUTO);
    summ_options_set_invalid(options, SUMM_INVALID_REFUSE);
    summ_options_set_damping(options, .3);
    summ_options_set_forward_weight(options, SUMM_FORWARD_WEIGHT_AUTO);
    summ_options_set_skip_furniture(options, 1);
    summ_options_set_sentences(options, 3);
    summ_options_set_order(options, SUMM_ORDER_TEXT);
    summ_options_set_redundancy(options, .75);
    test_string set = outcome_of_page(options);
    check_same(&made, &set);
    test_string_free(&made);
    test_string_free(&none);
    test_string_free(&set);
    summ_options_free(options);
}
END_TEST

START_TEST(allocator_of_options)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory), half = allocator;
    summ_options *options, *copy;
    half.release = NULL;
    options = (summ_options *)&memory;
    ck_assert_int_eq(summ_options_new_with(&half, &options), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(options);
    half = allocator;
    half.allocate = NULL;
    ck_assert_int_eq(summ_options_new_with(&half, &options), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_new_with(&allocator, NULL), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(memory.requests, 0);

    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    /* The structure is copied. */
    allocator.allocate = NULL;
    allocator.release = NULL;
    ck_assert_uint_eq(memory.live, 1);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_uint_eq(memory.live, 2);
    summ_options_set_language(options, "zh-Hant", SUMM_ZERO_TERMINATED);
    ck_assert_uint_eq(memory.requests, 2);
    summ_options_free(options);
    ck_assert_uint_eq(memory.live, 1);
    summ_summary *summary = test_summarize(test_page, strlen(test_page), copy);
    ck_assert_uint_eq(memory.live, 2); /* the document is gone, the summary is there */
    ck_assert_uint_gt(memory.requests, 3);
    summ_options_free(copy);
    summ_summary_free(summary);
    ck_assert_uint_eq(memory.live, 0);
    ck_assert_int_eq(summ_options_new_with(NULL, &options), SUMM_OK);
    summ_options_free(options);
}
END_TEST

/* ---- Budgets ---- */

enum { BUDGET_TEXTS = 4 };

/* What the sweeps summarize. */
static test_string budget_text(int number)
{
    test_string text = {0};
    switch (number) {
    case 0:
        test_string_puts(&text, test_page);
        return text;
    case 1:
        return test_prose(40, 4);
    case 2:
        test_string_puts(&text, test_articles()[0].text);
        return text;
    default: /* one sentence in many lines */
        test_string_puts(&text, "The council,\nwhich met\tat  noon, voted for the bridge\r\n"
                                "and against the ferries - all of them - before dusk.");
        return text;
    }
}

struct budget {
    size_t sentences, words, bytes; /* SUMM_UNLIMITED where there is none */
    double ratio;                   /* 0 where there is none */
};

/* The words of all eligible sentences, counted by the test. */
static size_t eligible_words(const summ_document *document, const char *text)
{
    size_t words = 0;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence s = test_document_sentence(document, i);
        if (!s.passed)
            words += test_count_words(text + s.offset, s.length);
    }
    return words;
}

static void check_budget(const summ_document *document, const test_string *text,
                         const struct budget *budget)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_sentences(options, budget->sentences), SUMM_OK);
    ck_assert_int_eq(summ_options_set_words(options, budget->words), SUMM_OK);
    ck_assert_int_eq(summ_options_set_bytes(options, budget->bytes), SUMM_OK);
    if (budget->ratio > 0)
        ck_assert_int_eq(summ_options_set_ratio(options, budget->ratio), SUMM_OK);
    summ_summary *summary = test_select(document, options);
    size_t length, count = summ_summary_get_sentence_count(summary), words = 0;
    summ_summary_get_text(summary, &length);
    for (size_t i = 0; i < count; i++) {
        summ_sentence s = test_sentence(summary, i);
        words += test_count_words(text->bytes + s.offset, s.length);
    }
    ck_assert_uint_eq(summ_summary_get_word_count(summary), words);
    ck_assert_uint_ge(count, 1);
    double share = (double)eligible_words(document, text->bytes) * budget->ratio;
    bool over = words > budget->words || length > budget->bytes ||
                (budget->ratio > 0 && (double)words > share * (1 + 1e-12));
    ck_assert_uint_le(count, budget->sentences);
    ck_assert_msg(!over || count == 1, "%zu sentences, %zu words, %zu bytes over a budget", count,
                  words, length);
    ck_assert_int_eq(!!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET), over);
    if (over)
        ck_assert_uint_eq(test_sentence(summary, 0).rank, 1);
    test_check_summary(summary, text->bytes, text->length);
    summ_summary_free(summary);
    summ_options_free(options);
}

START_TEST(budgets_are_limits)
{
    test_string text = budget_text(_i);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    const struct budget none = {SUMM_UNLIMITED, SUMM_UNLIMITED, SUMM_UNLIMITED, 0};
    struct budget budget = none;
    for (budget.sentences = 1; budget.sentences <= 20; budget.sentences++)
        check_budget(document, &text, &budget);
    budget = none;
    for (budget.words = 1; budget.words <= 200; budget.words++)
        check_budget(document, &text, &budget);
    budget = none;
    for (budget.bytes = 1; budget.bytes <= 1500; budget.bytes++)
        check_budget(document, &text, &budget);
    budget = none;
    for (int percent = 1; percent <= 100; percent++) {
        budget.ratio = percent / 100.;
        check_budget(document, &text, &budget);
    }
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(budgets_hold_together)
{
    test_string text = budget_text(_i);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    test_random random = {5};
    for (int i = 0; i < 500; i++) {
        struct budget budget = {SUMM_UNLIMITED, SUMM_UNLIMITED, SUMM_UNLIMITED, 0};
        if (test_random_below(&random, 3))
            budget.sentences = 1 + test_random_below(&random, 8);
        if (test_random_below(&random, 3))
            budget.words = 1 + test_random_below(&random, 150);
        if (test_random_below(&random, 3))
            budget.bytes = 1 + test_random_below(&random, 900);
        if (test_random_below(&random, 3))
            budget.ratio = (double)(1 + test_random_below(&random, 100)) / 100;
        check_budget(document, &text, &budget);
    }
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(budgets_are_used)
{
    /* All sentences have something of their own, so nothing but the budget limits them. */
    test_string text = test_prose(40, 6);
    summ_options *options = test_options();
    summ_options_set_redundancy(options, 1);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    for (size_t n = 1; n <= 45; n++) {
        summ_options_set_sentences(options, n);
        summ_summary *summary = test_select(document, options);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), n < 40 ? n : 40);
        summ_summary_free(summary);
    }
    summ_options_set_sentences(options, SUMM_UNLIMITED);
    summ_options_set_bytes(options, text.length);
    summ_summary *summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 40);
    /* The whole text, without its last line break, is exactly what was asked for.
     */
    summ_summary_free(summary);
    summ_options_set_bytes(options, text.length - 1);
    summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 40);
    summ_summary_free(summary);
    summ_options_set_bytes(options, text.length - 2);
    summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 39);
    summ_summary_free(summary);
    summ_options_set_bytes(options, SUMM_UNLIMITED);
    summ_options_set_ratio(options, 1);
    summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 40);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

void options_tests(Suite *suite)
{
    TCase *refused = tcase_create("refused");
    tcase_add_loop_test(refused, real_numbers, 0, sizeof real_options / sizeof *real_options);
    tcase_add_test(refused, ends_of_domains);
    tcase_add_loop_test(refused, choices, 0, sizeof choice_options / sizeof *choice_options);
    tcase_add_loop_test(refused, counts, 0, sizeof count_options / sizeof *count_options);
    tcase_add_test(refused, malformed_languages);
    tcase_add_test(refused, well_formed_languages);
    suite_add_tcase(suite, refused);

    TCase *effect = tcase_create("effect");
    tcase_add_test(effect, language_matters);
    tcase_add_test(effect, lines_matter);
    tcase_add_test(effect, invalid_matters);
    tcase_add_test(effect, damping_matters);
    tcase_add_test(effect, votes_beside_a_query_are_asked_for);
    tcase_add_test(effect, forward_matters);
    tcase_add_test(effect, a_forward_weight_of_almost_nothing);
    tcase_add_test(effect, skip_furniture_matters);
    tcase_add_test(effect, order_matters);
    tcase_add_test(effect, redundancy_matters);
    suite_add_tcase(suite, effect);

    TCase *ranking = tcase_create("ranking");
    tcase_add_test(ranking, structure_matters);
    tcase_add_test(ranking, an_abstract_is_an_opening);
    tcase_add_test(ranking, similarity_matters);
    tcase_add_test(ranking, threshold_matters);
    tcase_add_test(ranking, query_matters);
    tcase_add_test(ranking, title_matters);
    tcase_add_test(ranking, openers_matter);
    tcase_add_test(ranking, ellipsis_matters);
    suite_add_tcase(suite, ranking);

    TCase *words = tcase_create("words");
    tcase_add_loop_test(words, words_that_are_refused, 0, 2);
    tcase_add_test(words, stop_words_matter);
    tcase_add_test(words, stop_words_of_several_words_matter);
    tcase_add_test(words, words_that_cannot_match_are_refused);
    tcase_add_test(words, odd_abbreviations_matter);
    tcase_add_test(words, abbreviations_matter);
    tcase_add_test(words, many_words);
    suite_add_tcase(suite, words);

    TCase *object = tcase_create("object");
    tcase_add_test(object, copies_are_independent);
    tcase_add_test(object, null_means_defaults);
    tcase_add_test(object, allocator_of_options);
    suite_add_tcase(suite, object);

    TCase *budgets = tcase_create("budgets");
    tcase_add_loop_test(budgets, budgets_are_limits, 0, BUDGET_TEXTS);
    tcase_add_loop_test(budgets, budgets_hold_together, 0, BUDGET_TEXTS);
    tcase_add_test(budgets, budgets_are_used);
    suite_add_tcase(suite, budgets);
}
