/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * test_steps.c - a document takes time in proportion to its texts, however many they are.
 *
 * The compiler makes the sources under test call __sanitizer_cov_trace_pc() at every branch, so that their work
 * is counted without a clock.  Twice the texts must be about twice the work.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void steps_tests(Suite *suite);

void __sanitizer_cov_trace_pc(void);

static size_t steps;

void __sanitizer_cov_trace_pc(void)
{
    steps++;
}

/* Between these two shares of the work the sentences are counted, judged and looked at. */
#define FROM  .25
#define UNTIL .31

/* What a callback has seen of the work between two of its calls. */
struct watch {
    size_t last; /* the steps at the last call */
    size_t most; /* the most between two calls */
    size_t sum;  /* all between calls */
    double done; /* as it was told at the last call */
};

static int watch_steps(void *user, double done)
{
    struct watch *watch = user;
    size_t since = steps - watch->last;
    if (watch->done >= FROM && done <= UNTIL) {
        watch->most = since > watch->most ? since : watch->most;
        watch->sum += since;
    }
    watch->done = done;
    watch->last = steps;
    return 0;
}

/* The steps of a document. */
static size_t work(const summ_text *texts, size_t count, struct watch *watch)
{
    summ_options *options = test_options();
    *watch = (struct watch){0};
    summ_options_set_language(options, "en", 2);
    summ_options_set_progress(options, watch_steps, watch);
    summ_document *document;
    steps = 0;
    ck_assert_int_eq(summ_document_new(NULL, options, texts, count, &document, NULL), SUMM_OK);
    size_t taken = steps;
    ck_assert_uint_gt(taken, count);
    summ_document_free(document);
    summ_options_free(options);
    return taken;
}

/* ... of `count` copies of one text. */
static size_t work_on_copies(const char *text, size_t count, struct watch *watch)
{
    summ_text *texts = calloc(count, sizeof *texts);
    ck_assert_ptr_nonnull(texts);
    for (size_t t = 0; t < count; t++)
        texts[t] = (summ_text){.data = text, .length = strlen(text)};
    size_t taken = work(texts, count, watch);
    free(texts);
    return taken;
}

/* ... of one text, of `count` paragraphs. */
static size_t work_on_paragraphs(const char *paragraph, size_t count, struct watch *watch)
{
    test_string text = {0};
    for (size_t i = 0; i < count; i++) {
        test_string_number(&text, i);
        test_string_puts(&text, " ");
        test_string_puts(&text, paragraph);
        test_string_puts(&text, "\n\n");
    }
    size_t taken = work(&(summ_text){.data = text.bytes, .length = text.length}, 1, watch);
    test_string_free(&text);
    return taken;
}

static const char *const texts[] = {
    "Go home.",
    " ",
    "",
    "One. Two. Three. Four.",
    "Menu\n\nHome\n\nThe ferry leaves at noon.\n\nContact us\n",
};
enum { TEXTS = sizeof texts / sizeof *texts };

START_TEST(many_texts)
{
    struct watch small, large;
    size_t once = work_on_copies(texts[_i], 2000, &small);
    size_t twice = work_on_copies(texts[_i], 4000, &large);
    ck_assert_msg(twice <= 5 * once / 2, "'%s': %zu and then %zu steps", texts[_i], once, twice);
}
END_TEST

/* However much there is to judge, the callback is called for every bit of it. */
START_TEST(calls_among_texts)
{
    struct watch watch;
    work_on_copies(texts[_i], 4000, &watch);
    ck_assert_msg(10 * watch.most <= watch.sum, "'%s': %zu of %zu steps without a call", texts[_i],
                  watch.most, watch.sum);
}
END_TEST

START_TEST(calls_among_paragraphs)
{
    struct watch watch;
    work_on_paragraphs(texts[_i], 4000, &watch);
    ck_assert_uint_gt(watch.sum, 0);
    ck_assert_msg(10 * watch.most <= watch.sum, "'%s': %zu of %zu steps without a call", texts[_i],
                  watch.most, watch.sum);
}
END_TEST

void steps_tests(Suite *suite)
{
    TCase *tests = tcase_create("texts");
    tcase_add_loop_test(tests, many_texts, 0, TEXTS);
    tcase_add_loop_test(tests, calls_among_texts, 0, TEXTS);
    tcase_add_loop_test(tests, calls_among_paragraphs, 0, TEXTS);
    suite_add_tcase(suite, tests);
}
