/* SPDX-License-Identifier: MIT */
/*
 * test_offsets.c - offsets of bytes as UTF-16 units and code points, compared with a decoder byte
 * by byte.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void offsets_tests(Suite *suite);

/*
 * The length of the character or ill-formed run at the start of `length` bytes, and whether it
 * takes two units of UTF-16: table 3-7 of the Unicode standard, by the letter.
 */
static size_t character_length(const unsigned char *p, size_t length, bool *pair)
{
    static const struct {
        unsigned char first, last, low, high; /* the lead byte, and the one after it */
        size_t bytes;
    } rows[] = {
        {0x00, 0x7F, 0, 0, 1},       {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3},
        {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3},
        {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4}};
    *pair = false;
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        if (*p < rows[r].first || *p > rows[r].last)
            continue;
        size_t n = 1;
        while (n < rows[r].bytes && n < length && p[n] >= (n == 1 ? rows[r].low : 0x80) &&
               p[n] <= (n == 1 ? rows[r].high : 0xBF))
            n++;
        *pair = n == 4;
        return n;
    }
    return 1;
}

/*
 * The units before each offset that can be asked for; SIZE_MAX inside a character.  length + 1 of
 * them.
 */
static size_t *count_units(const unsigned char *text, size_t length, int unit)
{
    size_t *units = malloc((length + 1) * sizeof *units), at = 0, count = 0;
    ck_assert_ptr_nonnull(units);
    for (size_t i = 0; i <= length; i++)
        units[i] = SIZE_MAX;
    while (at < length) {
        bool pair;
        size_t n = character_length(text + at, length - at, &pair);
        units[at] = count;
        count += pair && unit == SUMM_UNIT_UTF16 ? 2 : 1;
        at += n;
    }
    units[length] = count;
    return units;
}

/* Checks every offset by itself, and all that can be converted at once, in place. */
static void check_text(const unsigned char *text, size_t length, int unit)
{
    const char *chars = (const char *)text;
    size_t *units = count_units(text, length, unit);
    size_t *offsets = malloc((length + 1) * sizeof *offsets), count = 0;
    ck_assert_ptr_nonnull(offsets);
    for (size_t i = 0; i <= length; i++) {
        size_t converted = 77;
        int status = summ_offsets_convert(chars, length, unit, &i, 1, &converted);
        ck_assert_int_eq(status, units[i] == SIZE_MAX ? SUMM_E_ARGUMENT : SUMM_OK);
        ck_assert_uint_eq(converted, status ? 77 : units[i]);
        if (!status)
            offsets[count++] = i;
    }
    ck_assert_int_eq(summ_offsets_convert(chars, length, unit, offsets, count, offsets), SUMM_OK);
    for (size_t i = 0, k = 0; i <= length; i++)
        if (units[i] != SIZE_MAX)
            ck_assert_uint_eq(offsets[k++], units[i]);
    free(offsets);
    free(units);
}

START_TEST(articles_in_every_script)
{
    for (const test_article *article = test_articles(); article->text; article++)
        check_text((const unsigned char *)article->text, strlen(article->text), _i);
}
END_TEST

START_TEST(pieces_of_characters)
{
    /* Whole characters of each length and pieces of them, in any order. */
    static const char *const pieces[] = {"a",
                                         "\xC3\xA9",
                                         "\xE2\x82\xAC",
                                         "\xF0\x9F\x98\x80",
                                         "\xEF\xBB\xBF",
                                         "\x80",
                                         "\xBF\xBF",
                                         "\xC3",
                                         "\xE2\x82",
                                         "\xE2",
                                         "\xF0\x9F\x98",
                                         "\xF0\x9F",
                                         "\xC0\xAF",
                                         "\xFF",
                                         "\xED\xA0\x80",
                                         "\xF4\x90\x80\x80",
                                         "plain text "};
    enum { PIECES = sizeof pieces / sizeof *pieces };
    test_random random = {17};
    for (size_t round = 0; round < 500; round++) {
        test_string text = {0};
        for (size_t n = test_random_below(&random, 12); n > 0; n--)
            test_string_puts(&text, pieces[test_random_below(&random, PIECES)]);
        test_string_puts(&text, "");
        check_text((const unsigned char *)text.bytes, text.length, _i);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(offsets_that_are_refused)
{
    static const char text[] = "na\xC3\xAFve";
    const struct {
        size_t offsets[3];
        int status;
    } lists[] = {{{0, 2, 4}, SUMM_OK},         {{2, 2, 6}, SUMM_OK},
                 {{0, 3, 4}, SUMM_E_ARGUMENT}, {{4, 2, 6}, SUMM_E_ARGUMENT},
                 {{0, 2, 7}, SUMM_E_ARGUMENT}, {{0, 2, SIZE_MAX}, SUMM_E_ARGUMENT}};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        size_t converted[3] = {7, 8, 9};
        ck_assert_int_eq(
            summ_offsets_convert(text, 6, SUMM_UNIT_UTF16, lists[i].offsets, 3, converted),
            lists[i].status);
        if (lists[i].status)
            ck_assert(converted[0] == 7 && converted[1] == 8 && converted[2] == 9);
    }
    size_t offset = 4, converted;
    ck_assert_int_eq(summ_offsets_convert(text, 6, -1, &offset, 1, &converted), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_offsets_convert(text, 6, 2, &offset, 1, &converted), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_offsets_convert(NULL, 6, 0, &offset, 1, &converted), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_offsets_convert(text, 6, 0, NULL, 1, &converted), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_offsets_convert(text, 6, 0, &offset, 1, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_offsets_convert(text, SUMM_ZERO_TERMINATED, 0, &offset, 1, &converted),
                     SUMM_OK);
    ck_assert_uint_eq(converted, 3);
    ck_assert_int_eq(summ_offsets_convert(NULL, 0, 0, NULL, 0, NULL), SUMM_OK);
    offset = 0;
    ck_assert_int_eq(summ_offsets_convert(NULL, 0, 0, &offset, 1, &converted), SUMM_OK);
    ck_assert_uint_eq(converted, 0);
}
END_TEST

void offsets_tests(Suite *suite)
{
    TCase *offsets = tcase_create("offsets");
    tcase_add_loop_test(offsets, articles_in_every_script, SUMM_UNIT_UTF16,
                        SUMM_UNIT_CODE_POINT + 1);
    tcase_add_loop_test(offsets, pieces_of_characters, SUMM_UNIT_UTF16, SUMM_UNIT_CODE_POINT + 1);
    tcase_add_test(offsets, offsets_that_are_refused);
    suite_add_tcase(suite, offsets);
}
