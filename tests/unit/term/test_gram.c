/* SPDX-License-Identifier: MIT */
/* test_gram.c - the runs of four characters of a text. */
#include <check.h>
#include <string.h>

#include "support.h"
#include "term/gram.h"

void gram_tests(Suite *suite);

/* Writes the runs of a text with a bar after each; a character that is not ASCII as '?'. */
static test_string read_grams(const char *text)
{
    summi_run run = {(const unsigned char *)text, strlen(text)};
    summi_gram_walk walk = summi_gram_begin(&run);
    test_string out = {0};
    test_string_puts(&out, "");
    while (summi_gram_next(&walk)) {
        if (!summi_gram_is_whole(walk.window))
            continue;
        for (int shift = 48; shift >= 0; shift -= 16) {
            unsigned c = walk.window >> shift & 0xFFFF;
            char byte = c < 0x80 ? (char)c : '?';
            test_string_add(&out, &byte, 1);
        }
        test_string_puts(&out, "|");
    }
    return out;
}

static const struct {
    const char *text, *grams;
} cases[] = {
    {"", ""},
    {" -- ", ""},
    {"a", ""},
    {"No", " no |"},
    {"Cats, no!", " cat|cats|ats | no |"},
    {"\u00C9T\u00C9", " ?t?|?t? |"},
    {"\xFF\xFE 1995", " 199|1995|995 |"},
};
enum { CASES = sizeof cases / sizeof *cases };

START_TEST(runs)
{
    test_string grams = read_grams(cases[_i].text);
    ck_assert_str_eq(grams.bytes, cases[_i].grams);
    test_string_free(&grams);
}
END_TEST

/* Letters are the same, large or small, and only those. */
START_TEST(cases_of_letters)
{
    summi_run small = {(const unsigned char *)"\u03C7\u03C9\u03C1\u03B9\u03CC", 10};
    summi_run large = {(const unsigned char *)"\u03A7\u03A9\u03A1\u0399\u038C", 10};
    summi_run other = {(const unsigned char *)"\u03C7\u03C9\u03C1\u03B9\u03BF", 10};
    summi_gram grams[3][4];
    const summi_run *words[] = {&small, &large, &other};
    for (int i = 0; i < 3; i++) {
        size_t count = 0;
        for (summi_gram_walk walk = summi_gram_begin(words[i]); summi_gram_next(&walk);)
            if (summi_gram_is_whole(walk.window)) {
                ck_assert_uint_lt(count, 4);
                grams[i][count++] = walk.window;
            }
        ck_assert_uint_eq(count, 4);
    }
    ck_assert_mem_eq(grams[0], grams[1], 4 * sizeof(summi_gram));
    ck_assert_uint_eq(grams[0][0], grams[2][0]);
    ck_assert_uint_ne(grams[0][3], grams[2][3]);
}
END_TEST

void gram_tests(Suite *suite)
{
    TCase *grams = tcase_create("grams");
    tcase_add_loop_test(grams, runs, 0, CASES);
    tcase_add_test(grams, cases_of_letters);
    suite_add_tcase(suite, grams);
}
