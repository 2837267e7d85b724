/* SPDX-License-Identifier: MIT */
/* test_window.c - what has no punctuation is cut into pieces of the length of a sentence. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "layout/word_count.h"
#include "support.h"
#include "unicode/properties.h"
#include "unicode/utf8.h"

void window_tests(Suite *suite);

/* The longest that is not cut, in words, and what no piece of a cut may be shorter than. */
enum { LONGEST = 50, SHORTEST = 12 };

static summ_document *analyse(const test_string *text)
{
    summ_options *options = test_options();
    summ_options_set_lines(options, SUMM_LINES_TRANSCRIPT);
    summ_document *document = test_document(text->bytes, text->length, options);
    summ_options_free(options);
    return document;
}

/* The windows are in order and leave out nothing but white space; none begins in the middle of a
 * word. */
static void check_windows(const summ_document *document, const test_string *text, size_t words)
{
    const unsigned char *bytes = (unsigned char *)text->bytes, *next;
    size_t count = summ_document_get_sentence_count(document), at = 0, shortest = SIZE_MAX,
           longest = 0;
    size_t sum = 0;
    for (size_t i = 0; i <= count; i++) {
        summ_sentence s = {.offset = text->length};
        if (i < count)
            s = test_document_sentence(document, i);
        while (at < s.offset) {
            uint32_t c = summi_utf8_decode(bytes + at, bytes + text->length, &next);
            ck_assert(summi_unicode_flags(c) & SUMMI_SPACE);
            at = (size_t)(next - bytes);
        }
        ck_assert_uint_eq(at, s.offset);
        if (i == count)
            break;
        uint32_t first = summi_utf8_decode(bytes + at, bytes + text->length, &next);
        ck_assert(!(summi_unicode_flags(first) & SUMMI_MARK) && first != 0xFF0C);
        at = s.offset + s.length;
        size_t here = summi_count_words(bytes, s.offset, at);
        sum += here;
        shortest = here < shortest ? here : shortest;
        longest = here > longest ? here : longest;
    }
    ck_assert_uint_eq(sum, words);
    ck_assert_uint_le(longest, LONGEST);
    ck_assert_int_eq(count > 1, words > LONGEST);
    /* About equally many words in each. */
    if (count > 1) {
        ck_assert_uint_ge(shortest, SHORTEST);
        ck_assert_uint_le(longest, shortest + 1);
    }
}

static const char *const units[] = {
    "word ",                                      /* Latin */
    "\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBE  ", /* Cyrillic, two spaces */
    "\xE6\xA1\xA5",                               /* Han: no spaces */
    "\xE3\x81\xAE",                               /* Hiragana */
    "\xE0\xB8\x81\xE0\xB8\xB4",                   /* Thai, with a mark */
    "e\xCC\x81t\xC3\xA9\t",                       /* marks in words */
    "\xEA\xB0\x80\xC2\xA0",                       /* a space that does not break */
    "\xE6\xA1\xA5\xEF\xBC\x8C",                   /* punctuation stays with what it follows */
    "e-mail's, ",                                 /* and so it does inside a word */
    "\xE2\x80\x94 ",                              /* a dash between spaces */
};

START_TEST(any_length)
{
    static const size_t lengths[] = {1,  2,   25,  49,  50,  51,  52,   74,   75,   76,
                                     99, 100, 101, 125, 126, 500, 1000, 5003, 20011};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        test_string text = test_string_repeat(units[_i], lengths[i]);
        summ_document *document = analyse(&text);
        check_windows(document, &text, lengths[i]);
        summ_document_free(document);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(short_lines_stay)
{
    /* Lines are sentences; only the long one among them is cut. */
    test_string text = {0}, line = test_string_repeat("long ", 120);
    test_string_puts(&text, "short line one\nshort line two\n");
    test_string_puts(&text, line.bytes);
    test_string_puts(&text, "\nshort line three\n");
    summ_document *document = analyse(&text);
    size_t count = summ_document_get_sentence_count(document);
    ck_assert_uint_eq(count, 2 + 5 + 1);
    for (size_t i = 0; i < count; i++) {
        summ_sentence s = test_document_sentence(document, i);
        bool is_short = !strncmp(text.bytes + s.offset, "short", 5);
        ck_assert_int_eq(is_short, i < 2 || i == count - 1);
        ck_assert_ptr_null(memchr(text.bytes + s.offset, '\n', s.length));
    }
    summ_document_free(document);
    test_string_free(&line);
    test_string_free(&text);
}
END_TEST

START_TEST(one_giant_word)
{
    /* There is no place to cut it. */
    test_string text = test_string_repeat("abcdefghij", 1000);
    summ_document *document = analyse(&text);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 1);
    summ_summary *summary = test_select(document, NULL);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), text.bytes);
    summ_summary_free(summary);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(prose_stays_prose)
{
    /* Sentences that end stay whole, however the caller calls them, if they are not too long. */
    static const char text[] =
        "The ferry waits. The bus has left. Nobody knows why the bus left first.\n";
    test_string copy = {0};
    test_string_puts(&copy, text);
    summ_document *document = analyse(&copy);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 3);
    summ_document_free(document);
    test_string_free(&copy);
}
END_TEST

void window_tests(Suite *suite)
{
    TCase *windows = tcase_create("windows");
    tcase_add_loop_test(windows, any_length, 0, sizeof units / sizeof *units);
    tcase_add_test(windows, short_lines_stay);
    tcase_add_test(windows, one_giant_word);
    tcase_add_test(windows, prose_stays_prose);
    suite_add_tcase(suite, windows);
}
