/* SPDX-License-Identifier: MIT */
/* test_word_count.c - how the words of a sentence are counted. */
#include <check.h>
#include <string.h>

#include "layout/word_count.h"
#include "support.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

void word_count_tests(Suite *suite);

static const struct example {
    const char *text;
    size_t words;
} examples[] = {
    {"", 0},
    {" \n\t", 0},
    {"word", 1},
    {"two words", 2},
    {"  two \r\n\n words ", 2},
    {"e-mail isn't one.", 3},
    {"a \xE2\x80\x94 b", 3},
    {"... !!!", 2},
    {"4.2 million", 2},
    {"e\xCC\x81t\xC3\xA9 tre\xCC\x81s", 2},
    {"a\xC2\xA0z", 2},
    {"\xF0\x9F\x98\x80 \xF0\x9F\x98\x80", 2},
    /* Each ideograph, kana and syllable is a word. */
    {"\xE6\xA1\xA5", 1},
    {"\xE6\xA1\xA5\xE5\xBE\x88\xE6\x97\xA7\xE3\x80\x82", 3},
    {"\xE3\x81\xAE\xE3\x82\xAB", 2},
    /* Hangul has spaces. */
    {"\xEA\xB0\x80\xEB\x82\x98 \xEB\x8B\xA4", 2},
    {"3 \xE6\xA1\xA5", 2},
};

START_TEST(words)
{
    const struct example *example = &examples[_i];
    ck_assert_uint_eq(
        summi_count_words((const unsigned char *)example->text, 0, strlen(example->text)),
        example->words);
}
END_TEST

START_TEST(words_of_prose)
{
    test_string text = test_prose(200, 82);
    ck_assert_uint_eq(summi_count_words((unsigned char *)text.bytes, 0, text.length),
                      test_count_words(text.bytes, text.length));
    test_string_free(&text);
    ck_assert_uint_eq(summi_count_words((const unsigned char *)test_page, 0, strlen(test_page)),
                      test_count_words(test_page, strlen(test_page)));
}
END_TEST

/* Every character between two letters: whether it divides words, and is one itself. */
START_TEST(words_around)
{
    for (uint32_t c = ' '; c < 0x110000; c++) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        unsigned char text[6] = "x";
        size_t length = 1 + summi_utf8_encode(c, text + 1);
        text[length++] = 'x';
        size_t expected = summi_character_is_blank(c)           ? 2
                          : !summi_character_is_spaceless(c)    ? 1
                          : summi_unicode_flags(c) & SUMMI_MARK ? 2
                                                                : 3;
        if (summi_count_words(text, 0, length) != expected)
            ck_abort_msg("U+%04X", (unsigned)c);
    }
}
END_TEST

void word_count_tests(Suite *suite)
{
    TCase *count = tcase_create("count");
    tcase_add_loop_test(count, words, 0, sizeof examples / sizeof *examples);
    tcase_add_test(count, words_around);
    tcase_add_test(count, words_of_prose);
    suite_add_tcase(suite, count);
}
