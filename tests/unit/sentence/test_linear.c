/* SPDX-License-Identifier: MIT */
/*
 * test_linear.c - the splitter takes time in proportion to its text, whatever the text is.
 *
 * The instrumented library counts what it decodes.  Twice the text must be about twice the work,
 * and the work on a byte is bounded.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "sentence/sentence.h"
#include "support.h"
#include "unicode/word_boundary.h"

void linear_tests(Suite *suite);

static const char *const pieces[] = {
    ".",
    "..",
    ". ",
    " .",
    ".\"",
    "\"",
    "\" ",
    " \"",
    ". \" ",
    "'",
    "' ",
    "''",
    ". '' ",
    "(",
    "((.",
    ")",
    ".)",
    ") ",
    "[",
    ".[1",
    ".[1] ",
    "[1]",
    "[1",
    "1",
    "1 ",
    "1. ",
    "1.1",
    "1) ",
    "a. ",
    "a) ",
    "(i) ",
    "i. ii. ",
    "x.y.z.",
    "A. ",
    "A.B. ",
    "U.S. ",
    "e.g. ",
    "% ",
    "%. ",
    "-. ",
    "-",
    "- . ",
    "!",
    "! ",
    "?!",
    " ! ",
    "-- ! ",
    ":) ",
    ". :) ",
    ". :)))",
    ". :",
    ",",
    ". ,",
    " ",
    "\n",
    ". \n",
    "word",
    "Word. ",
    "word.Word",
    "word. word ",
    "wrd. ",
    "The. ",
    "'. ",
    "a'",
    "a-",
    "a-.",
    "\xCC\x88",
    "a\xCC\x88.",
    ".\xCC\x88",
    "\xE2\x80\xA6",
    "\xE2\x80\xA6 ",
    "\xE2\x80\x9C",
    "\xE2\x80\x9D.",
    "\xC2\xAB",
    ". \xC2\xBB",
    "\xE3\x80\x82",
    "\xE3\x80\x8A",
    "\xE3\x80\x8A\xE3\x80\x82",
    "\xE3\x80\x82\xE3\x80\x8D",
    "\xE4\xB8\xAD",
    "\xE4\xB8\xAD.",
    "\xE0\xA4\x95. ",
    "\xE0\xA5\xA4",
    "\xE0\xB8\x81",
    "\xE0\xB8\x81 ",
    "\xD8\xAF. ",
    "\xE2\x80\xA2",
    "\xE2\x80\xA2 ",
    "\xE2\x80\xA2. ",
    "\xC2\xB2",
    ".\xC2\xB2",
    "\xC2\xA0",
    ".\xC2\xA0",
    "\xFF",
    "\xFF.",
    "\xF0\x9F\x98\x80",
    ";",
    ": ",
    ".1",
    ".a",
    ". a",
    "III. ",
    "5. III ",
    "z. B. ",
    "a. a. a. a. ",
    "$",
    "\xE2\x81\xA0",
};

static const char *const tags[] = {"en", "de", "ru", "el", "hy", "hi", "zh", "th", "und"};

static size_t work(const char *tag, const test_string *text)
{
    summ_allocator allocator = summi_allocator_default();
    summi_language language;
    summi_arena arena;
    summi_sentence_list list = {0};
    summi_language_find(tag, &language);
    summi_arena_init(&arena, &allocator);
    test_decoded = 0;
    ck_assert_int_eq(SUMM_OK, summi_sentences_split(&arena, (const unsigned char *)text->bytes, 0,
                                                    text->length, &language, 0, 0, &list));
    summi_arena_free(&arena);
    return test_decoded;
}

static size_t boundaries(const test_string *text)
{
    test_decoded = 0;
    for (size_t at = 0; at < text->length;)
        at = summi_word_boundary((const unsigned char *)text->bytes, text->length, at, NULL);
    return test_decoded;
}

static void compare(size_t small, size_t large, size_t bytes, const char *piece)
{
    ck_assert_msg(large <= 3 * small + 1000, "'%s': %zu and then %zu steps", piece, small, large);
    ck_assert_msg(large <= 200 * bytes, "'%s': %zu steps for %zu bytes", piece, large, bytes);
}

START_TEST(sentences)
{
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        test_string small = test_string_repeat(pieces[i], 500);
        test_string large = test_string_repeat(pieces[i], 1000);
        compare(work(tags[_i], &small), work(tags[_i], &large), large.length, pieces[i]);
        test_string_free(&small);
        test_string_free(&large);
    }
}
END_TEST

/* A long beginning of one kind, and then much of another. */
START_TEST(two_kinds)
{
    enum { PIECES = sizeof pieces / sizeof *pieces };
    for (size_t i = 0; i < PIECES; i++) {
        size_t other = (i * 37 + 11) % PIECES;
        test_string text[2];
        for (size_t k = 0; k < 2; k++) {
            text[k] = test_string_repeat(pieces[i], 250 * (k + 1));
            test_string rest = test_string_repeat(pieces[other], 250 * (k + 1));
            test_string_add(&text[k], rest.bytes, rest.length);
            test_string_free(&rest);
        }
        compare(work(tags[_i], &text[0]), work(tags[_i], &text[1]), text[1].length, pieces[i]);
        test_string_free(&text[0]);
        test_string_free(&text[1]);
    }
}
END_TEST

START_TEST(words)
{
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        test_string small = test_string_repeat(pieces[i], 500);
        test_string large = test_string_repeat(pieces[i], 1000);
        compare(boundaries(&small), boundaries(&large), large.length, pieces[i]);
        test_string_free(&small);
        test_string_free(&large);
    }
}
END_TEST

void linear_tests(Suite *suite)
{
    TCase *tests = tcase_create("doubling");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, sentences, 0, (int)(sizeof tags / sizeof *tags));
    tcase_add_loop_test(tests, two_kinds, 0, (int)(sizeof tags / sizeof *tags));
    tcase_add_test(tests, words);
    suite_add_tcase(suite, tests);
}
