/* SPDX-License-Identifier: MIT */
/*
 * test_thread.c - options, documents and summaries shared by threads, and threads on their own.
 *
 * With SUMM_TEST_SECONDS in the environment, for that long in each of four languages.
 */
#include <check.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support.h"

void thread_tests(Suite *suite);

enum { THREADS = 8, ROUNDS = 12 };

/* What all threads share, and what each must find. */
static struct shared {
    const char *text;
    size_t length;
    const summ_options *options;
    const summ_document *document;
    const summ_summary *summary;
    const char *expected;
    time_t end; /* no thread ends before */
    pthread_mutex_t mutex;
    pthread_cond_t all_here;
    int here;
} shared;

/* A thread asserts nothing, because Check's assertions belong to the main thread: it counts. */
typedef struct worker {
    pthread_t thread;
    int errors;
} worker;

/* All threads begin at once. */
static void wait_for_all(void)
{
    pthread_mutex_lock(&shared.mutex);
    if (++shared.here == THREADS)
        pthread_cond_broadcast(&shared.all_here);
    while (shared.here < THREADS)
        pthread_cond_wait(&shared.all_here, &shared.mutex);
    pthread_mutex_unlock(&shared.mutex);
}

static int differs(const summ_summary *summary)
{
    test_string print = test_fingerprint(summary);
    int result = strcmp(print.bytes, shared.expected) != 0;
    test_string_free(&print);
    return result;
}

static int summarize(summ_context *context)
{
    summ_summary *summary;
    int status = summ_summarize(shared.text, shared.length, shared.options, &summary, NULL);
    int errors = status != SUMM_OK || differs(summary);
    summ_summary_free(summary);

    summ_text input = {.data = shared.text, .length = shared.length};
    summ_document *document;
    status = summ_document_new(context, shared.options, &input, 1, &document, NULL);
    if (status == SUMM_OK)
        status = summ_document_select(document, shared.options, &summary, NULL);
    errors += status != SUMM_OK || differs(summary);
    summ_summary_free(summary);
    summ_document_free(document);
    return errors;
}

static int read_shared(void)
{
    summ_summary *summary;
    summ_sentence sentence;
    int errors = summ_document_select(shared.document, shared.options, &summary, NULL) != SUMM_OK;
    errors += differs(summary) + differs(shared.summary);
    summ_summary_free(summary);
    for (size_t i = 0; i < summ_document_get_sentence_count(shared.document); i++)
        errors += summ_document_get_sentence(shared.document, i, &sentence) != SUMM_OK;
    summ_options *copy;
    errors += summ_options_copy(shared.options, &copy) != SUMM_OK;
    errors += summ_options_set_sentences(copy, 1) != SUMM_OK;
    summ_options_free(copy);
    return errors;
}

static void *work(void *argument)
{
    worker *self = argument;
    summ_context *context;
    self->errors = summ_context_new(NULL, &context) != SUMM_OK;
    wait_for_all();
    for (int round = 0; round < ROUNDS || time(NULL) < shared.end; round++)
        self->errors += summarize(context) + read_shared();
    summ_context_free(context);
    return NULL;
}

static time_t end_of_test(void)
{
    const char *seconds = getenv("SUMM_TEST_SECONDS");
    return seconds ? time(NULL) + (time_t)strtol(seconds, NULL, 10) : 0;
}

START_TEST(shared_objects)
{
    static const char *const languages[] = {"en", "auto", "ru", "zh"};
    test_string text = test_prose(120, 41);
    for (const test_article *article = test_articles(); article->text; article++)
        test_string_puts(&text, article->text);
    summ_options *options = test_options();
    summ_options_set_language(options, languages[_i], SUMM_ZERO_TERMINATED);
    summ_options_set_sentences(options, 9);
    summ_options_set_redundancy(options, .5);
    summ_document *document = test_document(text.bytes, text.length, options);
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    test_string expected = test_fingerprint(summary);
    shared = (struct shared){.text = text.bytes,
                             .length = text.length,
                             .options = options,
                             .document = document,
                             .summary = summary,
                             .end = end_of_test(),
                             .expected = expected.bytes};
    pthread_mutex_init(&shared.mutex, NULL);
    pthread_cond_init(&shared.all_here, NULL);
    worker workers[THREADS];
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    for (int i = 0; i < THREADS; i++) {
        ck_assert_int_eq(pthread_join(workers[i].thread, NULL), 0);
        ck_assert_int_eq(workers[i].errors, 0);
    }
    pthread_mutex_destroy(&shared.mutex);
    pthread_cond_destroy(&shared.all_here);
    test_string_free(&expected);
    test_string_free(&text);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

void thread_tests(Suite *suite)
{
    TCase *threads = tcase_create("threads");
    tcase_add_loop_test(threads, shared_objects, 0, 4);
    suite_add_tcase(suite, threads);
}
