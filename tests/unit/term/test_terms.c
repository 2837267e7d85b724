/* SPDX-License-Identifier: MIT */
/*
 * test_terms.c - which words count as the same word, and which as none.
 *
 * Two sentences of the same words are never chosen both, and with the least redundancy allowed not
 * even two that share a word: so summaries tell what is the same.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void terms_tests(Suite *suite);

/* How many of two sentences are chosen. */
static size_t choose(const char *language, double redundancy, const char *a, const char *b)
{
    test_string text = {0};
    test_string_puts(&text, a);
    test_string_puts(&text, "\n");
    test_string_puts(&text, b);
    const summ_span spans[] = {{0, strlen(a)}, {strlen(a) + 1, strlen(b)}};
    summ_text input = {.data = text.bytes, .length = text.length, .spans = spans, .span_count = 2};
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_language(options, language, SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_repair_openers(options, 0);
    summ_options_set_redundancy(options, redundancy);
    summ_options_set_sentences(options, 2);
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, &input, 1, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 2);
    summ_summary *summary = test_select(document, options);
    size_t count = summ_summary_get_sentence_count(summary);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
    return count;
}

/* Whether two sentences have the same words, all of them. */
static bool same(const char *language, const char *a, const char *b)
{
    return choose(language, 1, a, b) == 1;
}

/* Whether two sentences have a word in common. */
static bool share(const char *language, const char *a, const char *b)
{
    return choose(language, 1e-6, a, b) == 1;
}

/* Whether a word counts for nothing: a sentence with it is the same as without it. */
static bool is_stop(const char *language, const char *word)
{
    test_string with = {0};
    test_string_puts(&with, "zebra ");
    test_string_puts(&with, word);
    test_string_puts(&with, " quagga");
    bool result = same(language, "zebra quagga", with.bytes);
    test_string_free(&with);
    return result;
}

static const struct pair {
    const char *language;
    const char *a, *b;
    bool same;
} pairs[] = {
    /* Case */
    {"und", "harbour", "HARBOUR", true},
    {"und", "harbour", "Harbours", false},
    {"und", "\xC3\x89T\xC3\x89", "\xC3\xA9t\xC3\xA9", true},
    {"und",
     "Stra\xC3\x9F"
     "e",
     "STRASSE", true},
    {"und", "\xCE\x9F\xCE\x94\xCE\x9F\xCE\xA3", "\xCE\xBF\xCE\xB4\xCE\xBF\xCF\x82",
     true}, /* final sigma */
    {"ru", "\xD0\x9C\xD0\x9E\xD0\xA1\xD0\xA2", "\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82", true},
    /* Turkish has an i with a dot and one without */
    {"tr", "\xC4\xB0STANBUL", "istanbul", true},
    {"tr", "ILIK", "\xC4\xB1l\xC4\xB1k", true},
    {"tr", "ILIK", "ilik", false},
    {"en", "ILIK", "ilik", true},
    /* Composed and decomposed */
    {"und", "\xC3\xA9t\xC3\xA9", "e\xCC\x81te\xCC\x81", true},
    {"und", "\xC3\xA9t\xC3\xA9", "ete", false},
    {"und", "\xE1\xBA\xAD", "a\xCC\x82\xCC\xA3", true}, /* in either order of marks */
    {"und", "\xEA\xB0\x81", "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", true}, /* Hangul */
    {"und", "\xE2\x84\xAB", "\xC3\xA5", true},                             /* Angstrom sign */
    /* Compatibility and what is not seen */
    {"und", "\xEF\xAC\x81sh", "fish", true},
    {"und", "\xEF\xBC\xA1\xEF\xBC\xA2", "ab", true},
    {"und",
     "har\xC2\xAD"
     "bour",
     "harbour", true},
    {"und", "don\xE2\x80\x99t", "don't", true},
    /* Stems */
    {"en", "ferries", "ferry", true},
    {"en", "Painting", "painted", true},
    {"en", "painter", "pan", false},
    {"und", "ferries", "ferry", false},
    {"de",
     "Br\xC3\xBC"
     "cken",
     "Br\xC3\xBC"
     "cke",
     true},
    {"fr", "ponts", "pont", true},
    {"ru", "\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82\xD1\x8B", "\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82", true},
    {"ro",
     "\xC8\x99"
     "coal\xC4\x83",
     "\xC5\x9F"
     "coal\xC4\x83",
     true}, /* comma or cedilla */
    {"en-GB", "ferries", "ferry", true},
    {"en", "fer\xC2\xADries", "ferry", true}, /* whether they are ASCII or not */
    {"fr", "\xEF\xAC\x81lles", "fille", true},
    {"EN", "ferries", "ferry", true},
    /* Elision */
    {"fr", "l'\xC3\xAEle", "\xC3\xAEle", true},
    {"fr", "L\xE2\x80\x99\xC3\xAEle", "\xC3\xAEle", true},
    {"fr", "qu'hiver", "hiver", true},
    {"it", "dell'arte", "arte", true},
    {"en", "o'clock", "clock", false},
    {"und", "l'\xC3\xAEle", "\xC3\xAEle", false},
    /* Arabic: vowel signs and the tatweel are optional */
    {"ar", "\xD9\x83\xD9\x8E\xD8\xAA\xD9\x8E\xD8\xA8", "\xD9\x83\xD8\xAA\xD8\xA8", true},
    {"ar", "\xD9\x83\xD9\x80\xD8\xAA\xD8\xA8", "\xD9\x83\xD8\xAA\xD8\xA8", true},
    /* Persian is often typed with Arabic letters */
    {"fa", "\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8\xD9\x8A", "\xDA\xA9\xD8\xAA\xD8\xA7\xD8\xA8\xDB\x8C",
     true},
    /* Numbers */
    {"en", "4.2", "4.2", true},
    {"en", "4.2", "42", false},
    {"en", "1914", "1915", false},
    /* Order and punctuation */
    {"en", "ferry, harbour!", "(Harbour) \"ferry\"", true},
    {"en", "ferry harbour", "ferry", false},
    {"en", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x81", false},
    {"en", "ferry \xF0\x9F\x98\x80", "\xF0\x9F\x98\x80 ferry", true},
    /* Pairs of characters where words have no spaces between them */
    {"zh", "\xE7\x9F\xB3\xE6\xA1\xA5\xE6\x97\xA7",
     "\xE7\x9F\xB3\xE6\xA1\xA5\xE6\x97\xA7\xE3\x80\x82", true},
    {"zh", "\xE7\x9F\xB3\xE6\xA1\xA5", "\xE6\xA1\xA5\xE7\x9F\xB3", false},
    {"zh", "\xE7\x9F\xB3", "\xE6\xA1\xA5", false},
    /* Katakana is a word, half as wide too */
    {"ja", "\xE3\x83\x95\xE3\x82\xA7\xE3\x83\xAA\xE3\x83\xBC",
     "\xEF\xBE\x8C\xEF\xBD\xAA\xEF\xBE\x98\xEF\xBD\xB0", true},
};

START_TEST(the_same_word)
{
    const struct pair *pair = &pairs[_i];
    ck_assert_msg(same(pair->language, pair->a, pair->b) == pair->same, "%s: '%s' and '%s'",
                  pair->language, pair->a, pair->b);
    ck_assert_int_eq(same(pair->language, pair->b, pair->a), pair->same);
    ck_assert(same(pair->language, pair->a, pair->a));
}
END_TEST

START_TEST(stop_words)
{
    static const struct {
        const char *language;
        const char *stop;
        const char *other;
    } words[] = {{"en", "the", "harbour"},
                 {"en", "THE", "not-a-word"},
                 {"en", "of", "offer"},
                 {"de", "und", "Hund"},
                 {"de", "f\xC3\xBCr", "Furt"},
                 {"fr", "les", "pont"},
                 {"ru", "\xD0\xB8", "\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82"},
                 {"es", "los", "puente"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        ck_assert_msg(is_stop(words[i].language, words[i].stop), "%s is none", words[i].stop);
        ck_assert_msg(!is_stop(words[i].language, words[i].other), "%s is one", words[i].other);
        ck_assert(!is_stop("x-none", words[i].stop));
    }
    ck_assert(!is_stop("de", "the"));
    ck_assert(is_stop("en", "..."));
    ck_assert(is_stop("en", "\xE2\x80\x94"));
}
END_TEST

START_TEST(pairs_of_characters)
{
    /* Two sentences share a pair, not just a character. */
    ck_assert(share("zh", "\xE6\x97\xA7\xE7\x9F\xB3\xE6\xA1\xA5",
                    "\xE7\x9F\xB3\xE6\xA1\xA5\xE5\xA4\xA7"));
    ck_assert(!share("zh", "\xE7\x9F\xB3\xE6\xA1\xA5", "\xE7\x9F\xB3\xE5\xA4\xB4"));
    ck_assert(!share("zh", "\xE7\x9F\xB3\xE6\xA1\xA5", "\xE7\x9F\xB3 \xE6\xA1\xA5"));
    /* A character by itself is a word. */
    ck_assert(share("zh", "A \xE6\xA1\xA5 B", "C \xE6\xA1\xA5 D"));
    /* Digits and Latin letters between them are words as anywhere. */
    ck_assert(share("zh", "2024\xE5\xB9\xB4\xE6\xA1\xA5", "\xE8\x88\xB9 2024"));
    ck_assert(share("ja", "\xE5\xB8\x82\xE8\xAD\xB0\xE4\xBC\x9A\xE3\x81\xAF",
                    "\xE5\xB8\x82\xE8\xAD\xB0"));
    ck_assert(share("th", "\xE0\xB8\xAA\xE0\xB8\xB0\xE0\xB8\x9E\xE0\xB8\xB2\xE0\xB8\x99",
                    "\xE0\xB8\x82\xE0\xB8\xAA\xE0\xB8\xB0\xE0\xB8\x9E\xE0\xB8\xB2\xE0\xB8\x99"));
}
END_TEST

START_TEST(long_words)
{
    /* Too long for the folding of words: compared as they are, and never cut. */
    test_string a = test_string_repeat("Pneumono", 40), b = test_string_repeat("Pneumono", 40);
    test_string_puts(&a, "xa");
    test_string_puts(&b, "xb");
    for (size_t start = 0; start < 310; start += 10) {
        /* From far too long to well within. */
        ck_assert(!same("en", a.bytes + start, b.bytes + start));
        ck_assert(same("en", a.bytes + start, a.bytes + start));
    }
    test_string_free(&a);
    test_string_free(&b);
    /* Each character becomes eighteen. */
    test_string wide = test_string_repeat("\xEF\xB7\xBA", 60);
    ck_assert(same("ar", wide.bytes, wide.bytes));
    ck_assert(!same("ar", wide.bytes, wide.bytes + 3));
    test_string_free(&wide);
}
END_TEST

START_TEST(how_often_counts)
{
    /* A word twice weighs more than once, but is the same word. */
    ck_assert(share("en", "ferry ferry harbour", "ferry bridge"));
    ck_assert(same("en", "ferry ferry", "ferry"));
}
END_TEST

void terms_tests(Suite *suite)
{
    TCase *words = tcase_create("words");
    tcase_add_loop_test(words, the_same_word, 0, sizeof pairs / sizeof *pairs);
    tcase_add_test(words, stop_words);
    tcase_add_test(words, pairs_of_characters);
    tcase_add_test(words, long_words);
    tcase_add_test(words, how_often_counts);
    suite_add_tcase(suite, words);
}
