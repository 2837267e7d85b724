/* SPDX-License-Identifier: MIT */
/*
 * test_steps.c - calls take time in proportion to their texts, and tell of their progress all the
 * while.
 *
 * The compiler makes the sources under test call __sanitizer_cov_trace_pc() at every branch, so
 * that their work is counted without a clock.  Twice the texts must be about twice the work.
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

/* The beginnings of what is no prose, again and again. */
static const char *const openings[] = {
    "```\n",       "{\"a\":\n", "{\"a\": {} } x\n",
    "[[{\"a\":\n", "|a|\n",     "2026-11-27 07:00:01 INFO x\nThat is all.\n",
    "[[]]\n",      "{\"a\n",    "|a|\n|-|\nNo.\n",
};
enum { OPENINGS = sizeof openings / sizeof *openings };

static size_t work_on_openings(const char *opening, size_t count)
{
    struct watch watch;
    test_string text = test_string_repeat(opening, count);
    size_t taken = work(&(summ_text){.data = text.bytes, .length = text.length}, 1, &watch);
    test_string_free(&text);
    return taken;
}

START_TEST(one_text_of_openings)
{
    size_t once = work_on_openings(openings[_i], 4000),
           twice = work_on_openings(openings[_i], 8000);
    ck_assert_msg(twice <= 5 * once / 2, "'%s': %zu and then %zu steps", openings[_i], once, twice);
}
END_TEST

/* ---- Queries ---- */

/* Numbered words, each in one paragraph alone. */
static test_string make_words(size_t count)
{
    test_string text = {0};
    for (size_t i = 0; i < count; i++) {
        test_string_puts(&text, i % 9 ? "" : "The ferry, ");
        test_string_puts(&text, "quay");
        test_string_number(&text, i * 7919 % 1000003);
        test_string_puts(&text, i % 9 == 8 ? ", is late.\n\n" : " ");
    }
    return text;
}

/* The steps of a document of that many words, with a query that is nothing, a question, or all. */
static size_t query_work(size_t count, int kind, struct watch *watch)
{
    test_string text = make_words(count);
    summ_options *options = test_options();
    *watch = (struct watch){0};
    summ_options_set_language(options, "en", 2);
    summ_options_set_progress(options, watch_steps, watch);
    const char *query = kind > 1 ? text.bytes : "When was the ferry late at quay 7919?";
    if (kind)
        ck_assert_int_eq(summ_options_set_query(options, query, SUMM_ZERO_TERMINATED, .5), SUMM_OK);
    steps = 0;
    summ_document_free(test_document(text.bytes, text.length, options));
    size_t taken = steps;
    summ_options_free(options);
    test_string_free(&text);
    return taken;
}

/* The steps of a document of that many words, which is its own title. */
static size_t title_work(size_t count)
{
    test_string text = make_words(count);
    summ_options *options = test_options();
    summ_options_set_language(options, "en", 2);
    ck_assert_int_eq(summ_options_set_title(options, text.bytes, text.length), SUMM_OK);
    steps = 0;
    summ_document_free(test_document(text.bytes, text.length, options));
    size_t taken = steps;
    summ_options_free(options);
    test_string_free(&text);
    return taken;
}

START_TEST(titles)
{
    size_t once = title_work(20000), twice = title_work(40000);
    ck_assert_msg(twice <= 5 * once / 2, "%zu and then %zu steps", once, twice);
}
END_TEST

/* A query may be as long as the text, and have all its words. */
START_TEST(queries)
{
    struct watch watch;
    size_t once = query_work(20000, _i, &watch), twice = query_work(40000, _i, &watch);
    ck_assert_msg(twice <= 5 * once / 2, "%d: %zu and then %zu steps", _i, once, twice);
}
END_TEST

/* ---- Calls that read a document ---- */

/* Steps, of some nanoseconds, that a selection or keywords may take without a call. */
#define STEPS_MOST 450000
/* A sentence is measured and printed without a call, in this many steps for each of its bytes. */
#define STEPS_OF_BYTE 12

/* What is taken is in the way of all its copies, but each of them is looked at once. */
START_TEST(copies)
{
    enum { COUNT = 5000 };
    test_string text = test_string_repeat("Ferries leave quays. ", COUNT);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    steps = 0;
    summ_summary *summary = test_select(document, NULL);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    ck_assert_msg(steps < 250 * COUNT, "%zu steps", steps);
    summ_summary_free(summary);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

/* What a callback has seen of a whole call. */
struct whole {
    size_t first; /* the steps when it began */
    size_t last;  /* and at the last call */
    size_t most;  /* the most between two calls */
    size_t ends;  /* how often it was told that all is done */
    double done;  /* as it was told at the last call */
    double jump;  /* the largest between two calls */
};

static int watch_whole(void *user, double done)
{
    struct whole *whole = user;
    size_t since = steps - whole->last;
    whole->most = since > whole->most ? since : whole->most;
    whole->jump = done - whole->done > whole->jump ? done - whole->done : whole->jump;
    whole->ends += done >= 1;
    whole->done = done;
    whole->last = steps;
    return 0;
}

/* Prose; one sentence of 150,000 characters; of one word; lines that are all different; blanks. */
static test_string make_large(int kind)
{
    test_string text = {0};
    switch (kind) {
    case 0:
        return test_prose(10000, 77);
    case 1:
        return test_string_repeat("\xE6\xB8\xA1\xE8\x88\xB9\xE6\xB8\xAF", 50000);
    case 2:
        return test_string_repeat("harbour ", 100000);
    case 3:
        for (size_t i = 0; i < 20000; i++) {
            test_string_puts(&text, "Word");
            test_string_number(&text, i * i % 99991);
            test_string_puts(&text, " is here.\n\n");
        }
        return text;
    default:
        for (size_t i = 0; i < 10; i++) {
            test_string_number(&text, i);
            for (size_t k = 0; k < 50000; k++)
                test_string_puts(&text, k % 7 ? " " : " quay");
            test_string_puts(&text, " ferry.\n\n");
        }
        return text;
    }
}
enum { LARGE = 5 };

static size_t longest_sentence(const summ_document *document)
{
    size_t longest = 0;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        size_t length = test_document_sentence(document, i).length;
        longest = length > longest ? length : longest;
    }
    return longest;
}

static void check_whole(const struct whole *whole, const char *what, int kind, size_t most)
{
    ck_assert_msg(whole->most <= most, "%s of text %d: %zu steps without a call", what, kind,
                  whole->most);
    ck_assert_uint_eq(whole->ends, 1);
    ck_assert_double_eq(whole->done, 1);
    if (!kind) {
        ck_assert_uint_gt(whole->last - whole->first, 3 * most);
        ck_assert_double_le(whole->jump, .5);
    }
}

START_TEST(calls_in_selection)
{
    test_string text = make_large(_i);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    for (int way = 0; way < 3; way++) {
        struct whole whole = {.first = steps, .last = steps};
        summ_options *options = test_options();
        summ_options_set_progress(options, watch_whole, &whole);
        summ_options_set_redundancy(options, way == 1 ? .5 : 1);
        if (way == 2)
            summ_options_set_bytes(options, text.length / 2);
        else
            summ_options_set_ratio(options, .9);
        summ_summary_free(test_select(document, options));
        check_whole(&whole, "selection", _i,
                    STEPS_MOST + STEPS_OF_BYTE * longest_sentence(document));
        summ_options_free(options);
    }
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

/* The steps of a selection of nine tenths of that much prose, without repetition. */
static size_t selection_work(size_t sentences, double redundancy)
{
    test_string text = test_prose(sentences, 79);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    summ_options *options = test_options();
    summ_options_set_ratio(options, .9);
    summ_options_set_redundancy(options, redundancy);
    size_t before = steps;
    summ_summary_free(test_select(document, options));
    size_t taken = steps - before;
    summ_options_free(options);
    summ_document_free(document);
    test_string_free(&text);
    return taken;
}

START_TEST(selection)
{
    /*
     * All words of the text are in very many sentences, which is more than any prose has in common.
     */
    static const double redundancy[] = {.75, .9, 1};
    size_t once = selection_work(8000, redundancy[_i]),
           twice = selection_work(16000, redundancy[_i]);
    ck_assert_msg(twice <= 5 * once / 2, "%zu and then %zu steps", once, twice);
}
END_TEST

START_TEST(calls_in_explanations)
{
    test_string text = make_large(_i);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    struct whole whole = {.first = steps, .last = steps};
    summ_options *options = test_options();
    summ_options_set_progress(options, watch_whole, &whole);
    summ_options_set_ratio(options, .5);
    summ_explanation *explanation;
    ck_assert_int_eq(summ_document_explain(document, options, &explanation, NULL), SUMM_OK);
    check_whole(&whole, "explanation", _i, STEPS_MOST + STEPS_OF_BYTE * longest_sentence(document));
    summ_explanation_free(explanation);
    summ_options_free(options);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(calls_in_neighbours)
{
    test_string text = make_large(_i);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    struct whole whole = {.first = steps, .last = steps};
    summ_options *options = test_options();
    summ_options_set_progress(options, watch_whole, &whole);
    summ_neighbours *neighbours;
    ck_assert_int_eq(summ_document_find_neighbours(document, options, 8, &neighbours, NULL),
                     SUMM_OK);
    check_whole(&whole, "neighbours", _i, STEPS_MOST);
    summ_neighbours_free(neighbours);
    summ_options_free(options);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(calls_in_keywords)
{
    test_string text = make_large(_i);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    struct whole whole = {.first = steps, .last = steps};
    summ_options *options = test_options();
    summ_options_set_progress(options, watch_whole, &whole);
    summ_keywords *keywords;
    ck_assert_int_eq(
        summ_document_extract_keywords(document, options, SUMM_UNLIMITED, &keywords, NULL),
        SUMM_OK);
    check_whole(&whole, "keywords", _i, STEPS_MOST);
    summ_keywords_free(keywords);
    summ_options_free(options);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

void steps_tests(Suite *suite)
{
    TCase *tests = tcase_create("texts");
    tcase_add_loop_test(tests, many_texts, 0, TEXTS);
    tcase_add_loop_test(tests, calls_among_texts, 0, TEXTS);
    tcase_add_loop_test(tests, calls_among_paragraphs, 0, TEXTS);
    tcase_add_loop_test(tests, one_text_of_openings, 0, OPENINGS);
    tcase_add_loop_test(tests, queries, 0, 3);
    tcase_add_test(tests, titles);
    tcase_add_test(tests, copies);
    suite_add_tcase(suite, tests);

    TCase *reading = tcase_create("reading");
    tcase_add_loop_test(reading, selection, 0, 3);
    tcase_add_loop_test(reading, calls_in_selection, 0, LARGE);
    tcase_add_loop_test(reading, calls_in_explanations, 0, LARGE);
    tcase_add_loop_test(reading, calls_in_neighbours, 0, LARGE);
    tcase_add_loop_test(reading, calls_in_keywords, 0, LARGE);
    suite_add_tcase(suite, reading);
}
