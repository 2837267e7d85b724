/* SPDX-License-Identifier: MIT */
/*
 * test_large.c - texts that have the same thing over and over: none may take long.
 *
 * All have a megabyte, or SUMM_TEST_BYTES in the environment; one has ten whatever the environment.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void large_tests(Suite *suite);

enum { FULL_SIZE = 10 << 20, SIZE = 1 << 20 };

static size_t size_wanted(void)
{
    const char *wanted = getenv("SUMM_TEST_BYTES");
    return wanted ? (size_t)strtoul(wanted, NULL, 10) : SIZE;
}

static const struct large {
    const char *begin; /* occurs once, at the start */
    const char *piece; /* and this fills the rest */
    size_t most;       /* sentences in the summary */
} texts[] = {
    /* No terminator in it */
    {"", "and then the ferry went to the harbour again ", 3},
    {"", "and then the ferry went to the harbour again\n", 3},
    {"", "word", 1},
    {"", "word ", 3},
    {"", "\xC3\xA9", 1},
    {"", "\xE6\xA1\xA5", 3},
    {"", "\xE0\xB8\x81\xE0\xB8\xB4", 3},
    {"", "\xEA\xB0\x80 ", 3},
    {"", "a\xCC\x81", 1},
    {"a", "\xCC\x81", 1},
    {"", "1", 1},
    {"", "\xF0\x9F\x98\x80", 1},
    {"", "\xF0\x9F\x87\xA9", 1},
    {"", "\xF0\x9F\x91\xA9\xE2\x80\x8D", 1},
    /* Nothing else */
    {"", "\n", 0},
    {"", "\r", 0},
    {"", "\r\n", 0},
    {"", " ", 0},
    {"", "\xE3\x80\x80", 0},
    {"", "\"", 0},
    {"", "'", 0},
    {"", "\xE2\x80\x9C", 0},
    {"", "(", 0},
    {"", ".", 0},
    {"", "?! ", 0},
    {"", "-\n", 0},
    {"", "\xCC\x81", 0},
    {"", "\xE2\x80\x8B", 0},
    /* The same after a beginning */
    {"He said \"no", "\"", 1},
    {"He said no", ".", 1},
    {"He said no.", ")", 1},
    {"He said no. ", "(", 1},
    {"He said no.", "\n", 1},
    {"He said no", " ", 1},
    {"He said no", ",", 1},
    /* Sentences, abbreviations and lists without end */
    {"", "No. ", 3},
    {"", "A. ", 3},
    {"", "Mr. ", 3},
    {"", "U.S. ", 3},
    {"", "a.b.", 3},
    {"", "e.g. x ", 3},
    {"", "\"No.\" ", 3},
    {"", "1. one ", 3},
    {"", "1) ", 3},
    {"", "a) b) ", 3},
    {"", "- x\n", 3},
    {"", "> ", 0},
    {"", ">\n", 0},
    {"", "-- \n", 0},
    {"", "... and ", 3},
    {"", "But he said no. ", 3},
    {"", "It is. It was. ", 3},
    {"", "www.example.org/", 3},
    {"", "x-\n", 3},
    {"", "Aa", 3},
    {"", "3.14", 3},
};

START_TEST(monotonous)
{
    const struct large *large = &texts[_i];
    size_t piece = strlen(large->piece), size = _i ? size_wanted() : FULL_SIZE;
    test_string text = {0};
    test_string_puts(&text, large->begin);
    while (text.length < size)
        test_string_add(&text, large->piece, piece);
    summ_summary *summary = test_summarize(text.bytes, text.length, NULL);
    test_check_summary(summary, text.bytes, text.length);
    size_t count = summ_summary_get_sentence_count(summary);
    ck_assert_uint_le(count, large->most);
    ck_assert_int_eq(count > 0, large->most > 0);
    summ_summary_free(summary);
    test_string_free(&text);
}
END_TEST

START_TEST(prose)
{
    test_string text = test_prose(size_wanted() / 95, 95);
    ck_assert_uint_gt(text.length, size_wanted() * 3 / 4);
    summ_options *options = test_options();
    summ_options_set_sentences(options, 1000);
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    test_check_summary(summary, text.bytes, text.length);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1000);
    summ_summary_free(summary);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

void large_tests(Suite *suite)
{
    TCase *large = tcase_create("large");
    tcase_add_loop_test(large, monotonous, 0, sizeof texts / sizeof *texts);
    tcase_add_test(large, prose);
    suite_add_tcase(suite, large);
}
