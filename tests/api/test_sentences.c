/* SPDX-License-Identifier: MIT */
/*
 * test_sentences.c - splitting without ranking: the same sentences as those of a document, for
 * less.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void sentences_tests(Suite *suite);

static summ_sentences *split(const summ_text *texts, size_t count, const summ_options *options)
{
    summ_sentences *sentences;
    summ_error error = {.code = 77};
    ck_assert_int_eq(summ_sentences_new(NULL, options, texts, count, &sentences, &error), SUMM_OK);
    ck_assert_ptr_nonnull(sentences);
    ck_assert_int_eq(error.code, SUMM_OK);
    ck_assert_ptr_null(error.detail);
    return sentences;
}

/* Checks that both ways find the same, but for the ranks. */
static void check_same(const summ_text *texts, size_t count, const summ_options *options)
{
    summ_document *document;
    summ_sentences *sentences = split(texts, count, options);
    ck_assert_int_eq(summ_document_new(NULL, options, texts, count, &document, NULL), SUMM_OK);
    size_t found = summ_sentences_get_count(sentences);
    ck_assert_uint_eq(found, summ_document_get_sentence_count(document));
    for (size_t i = 0; i < found; i++) {
        summ_sentence a, b;
        ck_assert_int_eq(summ_sentences_get_sentence(sentences, i, &a), SUMM_OK);
        ck_assert_int_eq(summ_document_get_sentence(document, i, &b), SUMM_OK);
        ck_assert_uint_eq(a.rank, 0);
        ck_assert(!(a.score > 0) && !(a.score < 0));
        b.rank = 0;
        b.score = 0;
        ck_assert_mem_eq(&a, &b, sizeof a);
    }
    ck_assert_str_eq(summ_sentences_get_language(sentences), summ_document_get_language(document));
    for (size_t t = 0; t <= count; t++)
        ck_assert_int_eq(summ_sentences_get_lines(sentences, t),
                         summ_document_get_lines(document, t));
    summ_document_free(document);
    summ_sentences_free(sentences);
}

START_TEST(the_sentences_of_a_document)
{
    enum { MOST = 64 };
    summ_text texts[MOST];
    size_t count = 0;
    summ_options *options = test_options();
    summ_options_set_invalid(options, SUMM_INVALID_REPLACE);
    texts[count++] = (summ_text){.data = test_page, .length = strlen(test_page)};
    for (const test_article *article = test_articles(); article->text; article++)
        texts[count++] = (summ_text){.data = article->text, .length = strlen(article->text)};
    texts[count++] = (summ_text){0};
    texts[count++] = (summ_text){.data = "  \n ", .length = 4};
    texts[count++] = (summ_text){.data = "Bad \xFF byte. End.", .length = 16};
    texts[count++] = (summ_text){.data = "Menu\n\nMenu\n", .length = 11};
    static const summ_span spans[] = {{0, 47}, {47, 33}};
    texts[count++] = (summ_text){
        .data = test_page, .length = strlen(test_page), .spans = spans, .span_count = 2};
    for (size_t t = 0; t < count; t++)
        for (int lines = SUMM_LINES_AUTO; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
            summ_options_set_lines(options, lines);
            check_same(&texts[t], 1, options);
        }
    check_same(texts, count, options);
    check_same(texts, 0, options);
    summ_options_set_skip_furniture(options, 0);
    check_same(texts, count, options);
    summ_options_add_abbreviation(options, "harbour", SUMM_ZERO_TERMINATED);
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    check_same(texts, count, options);
    summ_options_free(options);
}
END_TEST

/* A bar is typed for the danda in Indic languages, and divides nothing elsewhere. */
START_TEST(bars_for_dandas)
{
    static const struct {
        const char *language, *text;
        size_t count;
    } examples[] = {
        {"hi", "नदी में पानी बढ़ गया | पुल बंद है| Bluetooth नहीं चलता | सब लोग घर गए|", 4},
        {"mr", "नदीला पूर आला | पूल बंद आहे |", 2},
        {"bn", "নদীতে জল বেড়েছে | সেতু বন্ধ|", 2},
        {"en", "The river | the bridge | the mill.", 1},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        summ_options *options = test_options();
        summ_text text = {.data = examples[i].text, .length = strlen(examples[i].text)};
        summ_options_set_language(options, examples[i].language, SUMM_ZERO_TERMINATED);
        summ_sentences *sentences = split(&text, 1, options);
        ck_assert_uint_eq(summ_sentences_get_count(sentences), examples[i].count);
        summ_sentences_free(sentences);
        summ_options_free(options);
    }
}
END_TEST

START_TEST(texts_are_not_kept)
{
    char text[] = "The ferry waits. Gulls cry.";
    summ_text *input = malloc(sizeof *input);
    ck_assert_ptr_nonnull(input);
    *input = (summ_text){.data = text, .length = strlen(text)};
    summ_sentences *sentences = split(input, 1, NULL);
    free(input);
    memset(text, 'x', sizeof text);
    summ_sentence second;
    ck_assert_uint_eq(summ_sentences_get_count(sentences), 2);
    ck_assert_int_eq(summ_sentences_get_sentence(sentences, 1, &second), SUMM_OK);
    ck_assert_uint_eq(second.offset, 17);
    ck_assert_uint_eq(second.length, 10);
    summ_sentences_free(sentences);
}
END_TEST

START_TEST(wrong_arguments_of_a_splitter)
{
    const summ_text text = {.data = "Text.", .length = 5};
    summ_error error = {.code = 77};
    summ_sentences *sentences = (summ_sentences *)&error;
    summ_sentence sentence;
    ck_assert_int_eq(summ_sentences_new(NULL, NULL, NULL, 1, &sentences, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(sentences);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_sentences_new(NULL, NULL, &text, 1, NULL, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_sentences_new(NULL, NULL, &text, SIZE_MAX, &sentences, NULL),
                     SUMM_E_LIMIT);
    ck_assert_ptr_null(sentences);

    summ_sentences_free(NULL);
    ck_assert_uint_eq(summ_sentences_get_count(NULL), 0);
    ck_assert_int_eq(summ_sentences_get_sentence(NULL, 0, &sentence), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(summ_sentences_get_language(NULL));
    ck_assert_int_eq(summ_sentences_get_lines(NULL, 0), SUMM_LINES_AUTO);
    sentences = split(&text, 1, NULL);
    ck_assert_int_eq(summ_sentences_get_sentence(sentences, 0, NULL), SUMM_E_ARGUMENT);
    memset(&sentence, 1, sizeof sentence);
    ck_assert_int_eq(summ_sentences_get_sentence(sentences, 1, &sentence), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(sentence.length, 0);
    summ_sentences_free(sentences);
}
END_TEST

/* ---- Limits and callbacks ---- */

static int note_progress(void *user, double done)
{
    double *last = user;
    ck_assert(done >= *last && done <= 1);
    *last = done;
    return 0;
}

static int cancel(void *user, double done)
{
    (void)done;
    return ++*(int *)user > 2;
}

static int cancel_early(void *user, double done)
{
    *(double *)user = done;
    return 1;
}

/* A paragraph may be megabytes long: the first call does not wait for its end. */
START_TEST(a_paragraph_is_left_while_it_is_split)
{
    test_string text = test_string_repeat("Go home. ", 10000);
    const summ_text input = {.data = text.bytes, .length = text.length};
    summ_sentences *sentences;
    summ_options *options = test_options();
    double done = 1;
    summ_options_set_progress(options, cancel_early, &done);
    ck_assert_int_eq(summ_sentences_new(NULL, options, &input, 1, &sentences, NULL),
                     SUMM_E_CANCELLED);
    ck_assert_double_lt(done, .1);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(limits_hold_for_a_splitter)
{
    test_string text = test_prose(5000, 7);
    const summ_text input = {.data = text.bytes, .length = text.length};
    summ_sentences *sentences = (summ_sentences *)&text;
    summ_options *options = test_options();
    summ_error error;
    double last = 0;
    int calls = 0;
    summ_options_set_progress(options, note_progress, &last);
    summ_sentences_free(split(&input, 1, options));
    ck_assert(last >= 1);
    summ_options_set_progress(options, cancel, &calls);
    ck_assert_int_eq(summ_sentences_new(NULL, options, &input, 1, &sentences, &error),
                     SUMM_E_CANCELLED);
    ck_assert_ptr_null(sentences);
    ck_assert_str_eq(error.detail, "the progress callback asked to stop");
    ck_assert_int_eq(calls, 3);
    summ_options_set_progress(options, NULL, NULL);
    summ_options_set_limit_memory(options, 5000);
    ck_assert_int_eq(summ_sentences_new(NULL, options, &input, 1, &sentences, &error),
                     SUMM_E_LIMIT_MEMORY);
    ck_assert_ptr_null(sentences);
    summ_options_set_limit_memory(options, SUMM_UNLIMITED);
    summ_options_set_limit_sentences(options, 4999);
    ck_assert_int_eq(summ_sentences_new(NULL, options, &input, 1, &sentences, &error),
                     SUMM_E_LIMIT_SENTENCES);
    summ_options_set_limit_sentences(options, 5000);
    summ_options_set_limit_bytes(options, text.length - 1);
    ck_assert_int_eq(summ_sentences_new(NULL, options, &input, 1, &sentences, &error),
                     SUMM_E_LIMIT_BYTES);
    summ_options_set_limit_bytes(options, text.length);
    sentences = split(&input, 1, options);
    ck_assert_uint_eq(summ_sentences_get_count(sentences), 5000);
    summ_sentences_free(sentences);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(a_context_serves_a_splitter)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    const summ_text input = {.data = test_page, .length = strlen(test_page)};
    summ_sentences *sentences, *second;
    summ_document *document;
    size_t requests = 0;
    for (int round = 0; round < 3; round++) {
        requests = memory.requests;
        ck_assert_int_eq(summ_sentences_new(context, NULL, &input, 1, &sentences, NULL), SUMM_OK);
        ck_assert_int_eq(summ_sentences_new(context, NULL, &input, 1, &second, NULL),
                         SUMM_E_ARGUMENT);
        ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &document, NULL),
                         SUMM_E_ARGUMENT);
        summ_sentences_free(sentences);
    }
    ck_assert_uint_eq(memory.requests - requests, 1); /* the object, in memory that was kept */
    ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &document, NULL), SUMM_OK);
    ck_assert_int_eq(summ_sentences_new(context, NULL, &input, 1, &second, NULL), SUMM_E_ARGUMENT);
    summ_document_free(document);
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
}
END_TEST

START_TEST(what_only_the_ranking_needs_is_not_looked_at)
{
    /* A hundred thousand stop words would take memory of their own. */
    summ_allocator allocator;
    test_memory memory;
    summ_options *options;
    const summ_text input = {.data = "Text.", .length = 5};
    allocator = test_memory_start(&memory);
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    for (int i = 0; i < 100000; i++)
        ck_assert_int_eq(summ_options_add_stop_word(options, "harbour", 7), SUMM_OK);
    size_t before = memory.peak = memory.held;
    summ_sentences_free(split(&input, 1, options));
    ck_assert_uint_lt(memory.peak - before, 100000);
    summ_options_free(options);
}
END_TEST

void sentences_tests(Suite *suite)
{
    TCase *found = tcase_create("found");
    tcase_add_test(found, the_sentences_of_a_document);
    tcase_add_test(found, bars_for_dandas);
    tcase_add_test(found, texts_are_not_kept);
    tcase_add_test(found, wrong_arguments_of_a_splitter);
    suite_add_tcase(suite, found);

    TCase *limits = tcase_create("limits");
    tcase_add_test(limits, a_paragraph_is_left_while_it_is_split);
    tcase_add_test(limits, limits_hold_for_a_splitter);
    tcase_add_test(limits, a_context_serves_a_splitter);
    tcase_add_test(limits, what_only_the_ranking_needs_is_not_looked_at);
    suite_add_tcase(suite, limits);
}
