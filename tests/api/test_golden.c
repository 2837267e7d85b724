/* SPDX-License-Identifier: MIT */
/*
 * test_golden.c - the golden summaries of tests/golden, which the tests of the Python package read
 * as well.  Each NAME.json says what the library makes of NAME.txt; update.sh writes them.
 */
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "support.h"

void golden_tests(Suite *suite);

static const char folder[] = SUMM_SOURCE_DIR "/tests/golden";

static size_t number(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);

    ck_assert_msg(json_is_integer(value), "no %s", key);
    return (size_t)json_integer_value(value);
}

static void check_sentence(const summ_sentence *sentence, const json_t *expected)
{
    ck_assert_uint_eq(sentence->offset, number(expected, "offset"));
    ck_assert_uint_eq(sentence->length, number(expected, "length"));
    ck_assert_uint_eq(sentence->paragraph, number(expected, "paragraph"));
    ck_assert_uint_eq(sentence->passed, number(expected, "passed"));
    ck_assert_uint_eq(sentence->rank, number(expected, "rank"));
    ck_assert_double_eq_tol(sentence->score, json_number_value(json_object_get(expected, "score")),
                            1e-9);
}

static void set_option(summ_options *options, const char *name, const json_t *value)
{
    size_t count = (size_t)json_integer_value(value);
    int status = SUMM_E_ARGUMENT;

    if (strcmp(name, "sentences") == 0)
        status = summ_options_set_sentences(options, count);
    else if (strcmp(name, "words") == 0)
        status = summ_options_set_words(options, count);
    else if (strcmp(name, "bytes") == 0)
        status = summ_options_set_bytes(options, count);
    else if (strcmp(name, "ratio") == 0)
        status = summ_options_set_ratio(options, json_number_value(value));
    else if (strcmp(name, "order") == 0 && strcmp(json_string_value(value), "rank") == 0)
        status = summ_options_set_order(options, SUMM_ORDER_RANK);
    ck_assert_msg(status == SUMM_OK, "the option %s is not set", name);
}

static void check_summary(const summ_document *document, json_t *expected)
{
    const char *name;
    json_t *value, *index;
    size_t i, length;

    summ_options *options = test_options();
    json_object_foreach(json_object_get(expected, "options"), name, value)
        set_option(options, name, value);
    summ_summary *summary = test_select(document, options);

    json_t *indices = json_object_get(expected, "sentences");
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), json_array_size(indices));
    json_array_foreach(indices, i, index)
        ck_assert_uint_eq(test_sentence(summary, i).index, (size_t)json_integer_value(index));
    const char *text = summ_summary_get_text(summary, &length);
    ck_assert_str_eq(text, json_string_value(json_object_get(expected, "text")));
    ck_assert_uint_eq(length, strlen(text));
    ck_assert_uint_eq(summ_summary_get_word_count(summary), number(expected, "words"));
    ck_assert_uint_eq(summ_summary_get_flags(summary), number(expected, "flags"));

    summ_summary_free(summary);
    summ_options_free(options);
}

static void check_keywords(const summ_document *document, json_t *expected)
{
    summ_keywords *keywords;
    json_t *item;
    size_t i;

    ck_assert_int_eq(summ_document_extract_keywords(document, NULL, 10, &keywords, NULL), SUMM_OK);
    ck_assert_uint_eq(summ_keywords_get_count(keywords), json_array_size(expected));
    json_array_foreach(expected, i, item)
    {
        summ_keyword keyword;
        ck_assert_int_eq(summ_keywords_get_keyword(keywords, i, &keyword), SUMM_OK);
        ck_assert_uint_eq(keyword.offset, number(item, "offset"));
        ck_assert_uint_eq(keyword.count, number(item, "count"));
        ck_assert_str_eq(summ_keywords_get_text(keywords, i, NULL),
                         json_string_value(json_object_get(item, "text")));
        ck_assert_double_eq_tol(keyword.score, json_number_value(json_object_get(item, "score")),
                                1e-9);
    }
    summ_keywords_free(keywords);
}

static void check_text(const test_string *text, const json_t *expected)
{
    json_t *item;
    size_t i;

    summ_document *document = test_document(text->bytes, text->length, NULL);
    ck_assert_str_eq(summ_document_get_language(document),
                     json_string_value(json_object_get(expected, "language")));
    ck_assert_uint_eq((size_t)summ_document_get_lines(document, 0), number(expected, "lines"));

    json_t *sentences = json_object_get(expected, "sentences");
    ck_assert_uint_eq(summ_document_get_sentence_count(document), json_array_size(sentences));
    json_array_foreach(sentences, i, item)
    {
        summ_sentence sentence = test_document_sentence(document, i);
        check_sentence(&sentence, item);
    }
    check_keywords(document, json_object_get(expected, "keywords"));
    json_t *summaries = json_object_get(expected, "summaries");
    ck_assert_uint_gt(json_array_size(summaries), 0);
    json_array_foreach(summaries, i, item) check_summary(document, item);
    summ_document_free(document);
}

START_TEST(golden)
{
    size_t checked = 0;

    DIR *directory = opendir(folder);
    ck_assert_msg(directory != NULL, "%s cannot be read", folder);
    for (const struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        const char *dot = strrchr(entry->d_name, '.');
        if (dot == NULL || strcmp(dot, ".json") != 0)
            continue;
        char path[1024];
        int length = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        ck_assert(length > 0 && (size_t)length < sizeof path);
        puts(entry->d_name); /* the one that fails is the last */
        fflush(stdout);
        json_t *expected = json_load_file(path, 0, NULL);
        ck_assert_msg(expected != NULL, "%s is not JSON", path);
        memcpy(strrchr(path, '.'), ".txt", sizeof ".txt");
        test_string text = test_read_file(path);
        check_text(&text, expected);
        test_string_free(&text);
        json_decref(expected);
        checked++;
    }
    closedir(directory);
    ck_assert_uint_ge(checked, 10);
}
END_TEST

void golden_tests(Suite *suite)
{
    TCase *cases = tcase_create("golden");

    tcase_add_test(cases, golden);
    suite_add_tcase(suite, cases);
}
