/* SPDX-License-Identifier: MIT */
/*
 * test_memory_failure.c - every single allocation fails once, alone and
 * together with all that follow.
 *
 * The library is built so that each request to an arena reaches the allocator.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void memory_failure_tests(Suite *suite);

/* What is tried: everything it makes is freed again. The status of the first call that failed. */
typedef int attempt(const summ_allocator *allocator, const void *what);

/*
 * Makes the Nth request fail for every N until all is granted.  `fewest`: so
 * many requests there must have been, or the test has not reached what it wants
 * to test.
 */
static void fail_everywhere(attempt *try, const void *what, size_t fewest)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    ck_assert_int_eq(try(&allocator, what), SUMM_OK);
    ck_assert_uint_eq(memory.live, 0);
    size_t requests = memory.requests;
    ck_assert_uint_ge(requests, fewest);
    for (int from_then_on = 0; from_then_on <= 1; from_then_on++) {
        for (size_t granted = 0; granted < requests; granted++) {
            test_memory_fail(&memory, granted, from_then_on);
            int status = try(&allocator, what);
            ck_assert_msg(status == SUMM_E_MEMORY, "status %d after %zu of %zu requests", status,
                          granted, requests);
            ck_assert_msg(memory.live == 0, "%zu blocks leaked after %zu of %zu requests",
                          memory.live, granted, requests);
            test_memory_recover(&memory);
            if (granted % 16 == 0) {
                ck_assert_int_eq(try(&allocator, what), SUMM_OK);
                ck_assert_uint_eq(memory.live, 0);
            }
        }
        /* That many are enough. */
        test_memory_fail(&memory, requests, from_then_on);
        ck_assert_int_eq(try(&allocator, what), SUMM_OK);
        ck_assert_uint_eq(memory.live, 0);
        test_memory_recover(&memory);
    }
}

/* ---- Options and contexts ---- */

static int make_options(const summ_allocator *allocator, const void *what)
{
    summ_options *options = (summ_options *)&options, *copy;
    (void)what;
    int status = summ_options_new_with(allocator, &options);
    if (status) {
        ck_assert_ptr_null(options);
        return status;
    }
    for (int i = 0; i < 3 && !status; i++) {
        status = summ_options_add_stop_word(options, "word", SUMM_ZERO_TERMINATED);
        if (!status)
            status = summ_options_add_abbreviation(options, "abbr", SUMM_ZERO_TERMINATED);
        if (!status)
            status = summ_options_set_query(options, "a question", SUMM_ZERO_TERMINATED, .5);
        if (!status)
            status = summ_options_set_title(options, "A title", SUMM_ZERO_TERMINATED);
        if (!status)
            status = summ_options_set_mark(options, "[...]", SUMM_ZERO_TERMINATED);
    }
    copy = NULL;
    if (!status)
        status = summ_options_copy(options, &copy);
    if (status)
        ck_assert_ptr_null(copy);
    summ_options_free(options);
    summ_options_free(copy);
    return status;
}

START_TEST(options_and_copies)
{
    fail_everywhere(make_options, NULL, 8);
}
END_TEST

static int make_context(const summ_allocator *allocator, const void *what)
{
    summ_context *context = (summ_context *)&context;
    summ_options *options;
    (void)what;
    int status = summ_options_new_with(allocator, &options);
    if (status)
        return status;
    status = summ_context_new(options, &context);
    if (status)
        ck_assert_ptr_null(context);
    summ_context_free(context);
    summ_options_free(options);
    return status;
}

START_TEST(contexts)
{
    fail_everywhere(make_context, NULL, 2);
}
END_TEST

/* ---- Summaries ---- */

struct job {
    const char *language;
    const char *text;
    size_t length;
    int lines;
};

/* Options with everything set; NULL if there is no memory for them. */
static summ_options *job_options(const summ_allocator *allocator, const struct job *job)
{
    summ_options *options;
    if (summ_options_new_with(allocator, &options))
        return NULL;
    if (summ_options_add_stop_word(options, "harbour", SUMM_ZERO_TERMINATED) ||
        summ_options_add_abbreviation(options, "approx.", SUMM_ZERO_TERMINATED)) {
        summ_options_free(options);
        return NULL;
    }
    ck_assert_int_eq(summ_options_set_language(options, job->language, SUMM_ZERO_TERMINATED),
                     SUMM_OK);
    ck_assert_int_eq(summ_options_set_lines(options, job->lines), SUMM_OK);
    ck_assert_int_eq(summ_options_set_invalid(options, SUMM_INVALID_REPLACE), SUMM_OK);
    ck_assert_int_eq(summ_options_set_words(options, 200), SUMM_OK);
    ck_assert_int_eq(summ_options_set_bytes(options, 2000), SUMM_OK);
    ck_assert_int_eq(summ_options_set_redundancy(options, .5), SUMM_OK);
    return options;
}

static int make_summary(const summ_allocator *allocator, const void *what)
{
    const struct job *job = what;
    summ_options *options = job_options(allocator, job);
    summ_summary *summary = (summ_summary *)&summary;
    summ_error error = {.code = 77};
    if (!options)
        return SUMM_E_MEMORY;
    int status = summ_summarize(job->text, job->length, options, &summary, &error);
    ck_assert_int_eq(error.code, status);
    ck_assert_int_eq(!!error.detail, !!status);
    if (status)
        ck_assert_ptr_null(summary);
    else
        test_check_summary(summary, job->text, job->length);
    summ_summary_free(summary);
    summ_options_free(options);
    return status;
}

START_TEST(summaries)
{
    /* Every language, each with another meaning of lines. */
    const test_article *article = &test_articles()[_i];
    struct job job = {article->language, article->text, strlen(article->text), _i % 4};
    fail_everywhere(make_summary, &job, 40);
}
END_TEST

START_TEST(summary_of_a_page)
{
    for (int lines = SUMM_LINES_AUTO; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
        struct job job = {"en", test_page, strlen(test_page), lines};
        fail_everywhere(make_summary, &job, 80);
    }
}
END_TEST

START_TEST(summary_of_a_long_text)
{
    /* Long enough for arrays and tables to grow, and for the sparse way of ranking. */
    test_string text = test_prose(60, 31);
    struct job job = {"en", text.bytes, text.length, SUMM_LINES_AUTO};
    fail_everywhere(make_summary, &job, 90);
    test_string_free(&text);
}
END_TEST

START_TEST(summaries_of_odd_texts)
{
    test_string unpunctuated = test_string_repeat("so they went on and on about ferries ", 30);
    test_string lists = test_string_repeat("1. one ferry 2. two ferries 3. three ferries\n", 3);
    test_string twice = test_string_repeat("The ferry waits. ", 20);
    const struct {
        const char *text;
        int lines;
    } odd[] = {{"", SUMM_LINES_AUTO},
               {"...", SUMM_LINES_AUTO},
               {"Menu\n\nMenu\n\nMenu\n\nHome\n", SUMM_LINES_AUTO},
               {"Bad \xFF\xFE bytes. And \xC3.", SUMM_LINES_AUTO},
               {unpunctuated.bytes, SUMM_LINES_TRANSCRIPT},
               {lists.bytes, SUMM_LINES_PARAGRAPHS},
               {twice.bytes, SUMM_LINES_AUTO}};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        struct job job = {"en", odd[i].text, strlen(odd[i].text), odd[i].lines};
        fail_everywhere(make_summary, &job, 5);
    }
    test_string_free(&unpunctuated);
    test_string_free(&lists);
    test_string_free(&twice);
}
END_TEST

/* ---- Documents ---- */

static const summ_span spans[] = {{0, 47}, {47, 33}};

/* Three texts, one with spans, as one document; in a context of its own, twice,
 * if `what` says so. */
static int make_documents(const summ_allocator *allocator, const void *what)
{
    const summ_text texts[] = {
        {.data = test_page, .length = strlen(test_page)},
        {.data = test_articles()[0].text, .length = strlen(test_articles()[0].text)},
        {.data = test_page, .length = strlen(test_page), .spans = spans, .span_count = 2}};
    summ_context *context = NULL;
    summ_options *options = NULL;
    int status = summ_options_new_with(allocator, &options);
    if (!status)
        status = summ_options_set_mark(options, "[...]", 5);
    if (!status && what)
        status = summ_context_new(options, &context);
    for (int round = 0; round < 2 && !status; round++) {
        summ_document *document = (summ_document *)&document;
        summ_error error;
        status = summ_document_new(context, options, texts, 3, &document, &error);
        ck_assert_int_eq(error.code, status);
        if (status)
            ck_assert_ptr_null(document);
        for (int i = 0; i < 2 && !status; i++) {
            summ_summary *summary = (summ_summary *)&summary;
            summ_pieces *pieces = (summ_pieces *)&pieces;
            status = summ_document_select(document, options, &summary, &error);
            ck_assert_int_eq(error.code, status);
            if (status) {
                ck_assert_ptr_null(summary);
            } else {
                status = summ_document_divide(document, options, summary, &pieces, &error);
                ck_assert_int_eq(error.code, status);
                if (status)
                    ck_assert_ptr_null(pieces);
                summ_pieces_free(pieces);
            }
            summ_summary_free(summary);
        }
        summ_explanation *explanation = NULL;
        if (!status)
            status = summ_document_explain(document, options, &explanation, &error);
        ck_assert_int_eq(error.code, status);
        ck_assert(!status == !!explanation);
        summ_explanation_free(explanation);
        summ_neighbours *neighbours = NULL;
        if (!status)
            status = summ_document_find_neighbours(document, options, 3, &neighbours, &error);
        ck_assert_int_eq(error.code, status);
        ck_assert(!status == !!neighbours);
        summ_neighbours_free(neighbours);
        summ_document_free(document);
    }
    summ_options_free(options);
    summ_context_free(context);
    return status;
}

/* Options under which the ranking takes its rarer ways: three similarities, and a threshold. */
static int ask(summ_options *options, int similarity)
{
    int status = summ_options_set_query(options, "the ferry", SUMM_ZERO_TERMINATED, .5);
    if (!status)
        status = summ_options_set_title(options, "Ferries", SUMM_ZERO_TERMINATED);
    if (!status)
        status = summ_options_set_similarity(options, similarity % 3);
    if (!status && similarity == 3)
        status = summ_options_set_threshold(options, .1);
    return status ? status : summ_options_set_damping(options, .5);
}

/* A document that is asked for something, and its keywords. */
static int find_keywords(const summ_allocator *allocator, const void *what)
{
    summ_text texts[] = {{.data = test_page, .length = strlen(test_page)},
                         {.data = test_articles()[0].text}};
    summ_options *options;
    summ_document *document = NULL;
    summ_keywords *keywords = (summ_keywords *)&keywords;
    summ_error error = {.code = 77};
    texts[1].length = strlen(texts[1].data);
    int status = summ_options_new_with(allocator, &options);
    if (status)
        return status;
    status = ask(options, *(const int *)what);
    if (!status)
        status = summ_document_new(NULL, options, texts, 2, &document, &error);
    if (!status) {
        status = summ_document_extract_keywords(document, options, 10, &keywords, &error);
        ck_assert_int_eq(error.code, status);
        ck_assert(!status == !!keywords);
        if (keywords)
            ck_assert_uint_gt(summ_keywords_get_count(keywords), 0);
        summ_keywords_free(keywords);
    }
    summ_document_free(document);
    summ_options_free(options);
    return status;
}

START_TEST(keywords_of_what_is_asked)
{
    fail_everywhere(find_keywords, &_i, 100);
}
END_TEST

static int split_texts(const summ_allocator *allocator, const void *what)
{
    const summ_text texts[] = {
        {.data = test_page, .length = strlen(test_page)},
        {.data = test_page, .length = strlen(test_page), .spans = spans, .span_count = 2}};
    summ_options *options;
    summ_sentences *sentences = (summ_sentences *)&sentences;
    summ_error error;
    (void)what;
    int status = summ_options_new_with(allocator, &options);
    if (status)
        return status;
    status = summ_options_add_abbreviation(options, "approx", SUMM_ZERO_TERMINATED);
    if (!status) {
        status = summ_sentences_new(NULL, options, texts, 2, &sentences, &error);
        ck_assert_int_eq(error.code, status);
        if (status)
            ck_assert_ptr_null(sentences);
        summ_sentences_free(sentences);
    }
    summ_options_free(options);
    return status;
}

START_TEST(sentences)
{
    fail_everywhere(split_texts, NULL, 20);
}
END_TEST

START_TEST(documents)
{
    fail_everywhere(make_documents, _i ? spans : NULL, 180);
}
END_TEST

/* A document that exists already, from which is selected. */
static int select_from(const summ_allocator *allocator, const void *what)
{
    /* The document was made with this allocator. */
    (void)allocator;
    summ_summary *summary = (summ_summary *)&summary;
    summ_error error;
    int status = summ_document_select(what, NULL, &summary, &error);
    ck_assert_int_eq(error.code, status);
    if (status)
        ck_assert_ptr_null(summary);
    summ_summary_free(summary);
    return status;
}

START_TEST(selections)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    test_string text = test_prose(100, 32);
    summ_document *document = test_document(text.bytes, text.length, options);
    summ_options_free(options);
    size_t live = memory.live, requests = memory.requests;
    ck_assert_int_eq(select_from(&allocator, document), SUMM_OK);
    requests = memory.requests - requests;
    ck_assert_uint_ge(requests, 5);
    for (int from_then_on = 0; from_then_on <= 1; from_then_on++) {
        for (size_t granted = 0; granted < requests; granted++) {
            test_memory_fail(&memory, granted, from_then_on);
            ck_assert_int_eq(select_from(&allocator, document), SUMM_E_MEMORY);
            ck_assert_uint_eq(memory.live, live);
            test_memory_recover(&memory);
            ck_assert_int_eq(select_from(&allocator, document), SUMM_OK);
        }
    }
    summ_document_free(document);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&text);
}
END_TEST

START_TEST(a_context_survives)
{
    /* After every failure the same context serves the next document. */
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    summ_text input = {.data = test_page, .length = strlen(test_page)};
    summ_document *document;
    size_t failures = 0;
    for (size_t granted = 0;; granted++) {
        test_memory_fail(&memory, granted, true);
        int status = summ_document_new(context, NULL, &input, 1, &document, NULL);
        test_memory_recover(&memory);
        if (status == SUMM_OK)
            break;
        ck_assert_int_eq(status, SUMM_E_MEMORY);
        ck_assert_ptr_null(document);
        ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &document, NULL), SUMM_OK);
        summ_summary *summary = test_select(document, NULL);
        test_check_summary(summary, test_page, strlen(test_page));
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
        summ_summary_free(summary);
        summ_document_free(document);
        failures++;
    }
    ck_assert_uint_gt(failures, 30);
    summ_document_free(document);
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
}
END_TEST

void memory_failure_tests(Suite *suite)
{
    TCase *objects = tcase_create("objects");
    tcase_add_test(objects, options_and_copies);
    tcase_add_test(objects, contexts);
    suite_add_tcase(suite, objects);

    TCase *summary = tcase_create("summaries");
    int count = 0;
    while (test_articles()[count].text)
        count++;
    tcase_add_loop_test(summary, summaries, 0, count);
    tcase_add_test(summary, summary_of_a_page);
    tcase_add_test(summary, summary_of_a_long_text);
    tcase_add_test(summary, summaries_of_odd_texts);
    suite_add_tcase(suite, summary);

    TCase *document = tcase_create("documents");
    tcase_add_test(document, sentences);
    tcase_add_loop_test(document, documents, 0, 2);
    tcase_add_loop_test(document, keywords_of_what_is_asked, 0, 4);
    tcase_add_test(document, selections);
    tcase_add_test(document, a_context_survives);
    suite_add_tcase(suite, document);
}
