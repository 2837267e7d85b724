/* SPDX-License-Identifier: MIT */
/*
 * test_errors.c - what is said of a call that failed: which text, where, and which argument or
 * limit.
 */
#include <check.h>
#include <string.h>

#include "support.h"

void errors_tests(Suite *suite);

/* Fails to make a document, and to split the same texts, with the same error. */
static summ_error fail_with(const summ_text *texts, size_t count, const summ_options *options,
                            int status)
{
    summ_error error, second;
    summ_document *document = (summ_document *)&error;
    summ_sentences *sentences = (summ_sentences *)&error;
    ck_assert_int_eq(summ_document_new(NULL, options, texts, count, &document, &error), status);
    ck_assert_int_eq(summ_sentences_new(NULL, options, texts, count, &sentences, &second), status);
    ck_assert_ptr_null(document);
    ck_assert_ptr_null(sentences);
    ck_assert_int_eq(error.code, status);
    ck_assert_int_eq(second.code, status);
    ck_assert_uint_eq(error.reserved, 0);
    ck_assert_uint_eq(error.text, second.text);
    ck_assert_uint_eq(error.offset, second.offset);
    ck_assert_str_eq(error.detail, second.detail);
    return error;
}

static const summ_text good = {.data = "The ferry waits.", .length = 16};

START_TEST(reserved_room_of_a_text)
{
    for (size_t i = 0; i < sizeof good.reserved / sizeof *good.reserved; i++) {
        summ_text texts[2] = {good, good};
        texts[1].reserved[i] = 77;
        summ_error error = fail_with(texts, 2, NULL, SUMM_E_ARGUMENT);
        ck_assert_uint_eq(error.text, 1);
        ck_assert_str_eq(error.detail, "the reserved room of a text is not 0");
    }
}
END_TEST

START_TEST(texts_at_fault)
{
    static const summ_span spans[] = {{0, 3}, {2, 3}};
    summ_text texts[2] = {good, {.length = 5}};
    summ_error error = fail_with(texts, 2, NULL, SUMM_E_ARGUMENT);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_str_eq(error.detail, "a text is NULL but has a length");

    texts[1] = good;
    texts[1].span_count = 1;
    error = fail_with(texts, 2, NULL, SUMM_E_ARGUMENT);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_str_eq(error.detail, "spans are NULL but have a count");

    texts[1].spans = spans;
    texts[1].span_count = 2;
    error = fail_with(texts, 2, NULL, SUMM_E_ARGUMENT);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_uint_eq(error.offset, 2);

    texts[1] = (summ_text){.data = "Gulls \xFF", .length = 7};
    error = fail_with(texts, 2, NULL, SUMM_E_UTF8);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_uint_eq(error.offset, 6);

    error = fail_with(NULL, 2, NULL, SUMM_E_ARGUMENT);
    ck_assert_str_eq(error.detail, "texts is NULL, but count is not 0");
}
END_TEST

START_TEST(limits_by_name)
{
    const summ_text texts[] = {good, {.data = "Gulls cry. Boats leave.", .length = 23}};
    summ_options *options = test_options();
    summ_options_set_limit_bytes(options, 20);
    summ_error error = fail_with(texts, 2, options, SUMM_E_LIMIT_BYTES);
    ck_assert_str_eq(error.detail, "the texts have more bytes than limit_bytes allows");
    summ_options_set_limit_bytes(options, SUMM_UNLIMITED);
    summ_options_set_limit_sentences(options, 2);
    error = fail_with(texts, 2, options, SUMM_E_LIMIT_SENTENCES);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_str_eq(error.detail, "the texts have more sentences than limit_sentences allows");
    summ_options_set_limit_sentences(options, SUMM_UNLIMITED);
    summ_options_set_limit_memory(options, 1000);
    error = fail_with(texts, 2, options, SUMM_E_LIMIT_MEMORY);
    ck_assert_str_eq(error.detail, "more memory is needed than limit_memory allows");
    summ_options_free(options);
}
END_TEST

START_TEST(a_threshold_by_name)
{
    test_string text = test_prose(4097, 11);
    const summ_text input = {.data = text.bytes, .length = text.length};
    summ_options *options = test_options();
    summ_document *document;
    summ_error error;
    summ_options_set_threshold(options, .1);
    ck_assert_int_eq(summ_document_new(NULL, options, &input, 1, &document, &error), SUMM_E_LIMIT);
    ck_assert_str_eq(error.detail, "with a threshold, more than 4096 eligible sentences");
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(a_limit_below_the_object)
{
    /* Nothing is asked for that the limit forbids. */
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    for (size_t limit = 1; limit < 200; limit += 33) {
        size_t held = memory.peak = memory.held;
        summ_options_set_limit_memory(options, limit);
        fail_with(&good, 1, options, SUMM_E_LIMIT_MEMORY);
        ck_assert_uint_eq(memory.peak, held);
    }
    summ_options_free(options);
}
END_TEST

/* ---- Callbacks ---- */

static int note_done(void *user, double done)
{
    *(double *)user = done;
    return 0;
}

START_TEST(progress_ends_at_one)
{
    /* Also where nothing is ranked. */
    static const char *const texts[] = {"", " \n ", "...", "Menu\n\nMenu\n", "The ferry waits."};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        double done = 0;
        summ_options *options = test_options();
        summ_options_set_progress(options, note_done, &done);
        summ_document *document = test_document(texts[i], strlen(texts[i]), options);
        ck_assert_msg(done >= 1, "'%s': %g", texts[i], done);
        summ_document_free(document);
        summ_options_free(options);
    }
}
END_TEST

static int cancel(void *user, double done)
{
    (void)user;
    return done >= 1;
}

START_TEST(the_last_report_can_cancel)
{
    static const char *const texts[] = {"", "...", "The ferry waits."};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const summ_text input = {.data = texts[i], .length = strlen(texts[i])};
        summ_options *options = test_options();
        summ_options_set_progress(options, cancel, NULL);
        summ_error error = fail_with(&input, 1, options, SUMM_E_CANCELLED);
        ck_assert_str_eq(error.detail, "the progress callback asked to stop");
        summ_options_free(options);
    }
}
END_TEST

/* Fails at the sentence that begins with a letter. */
struct picky {
    char letter;
    int answer; /* 0: gives no cost */
};

static int refuse_one(void *user, const char *sentence, size_t length, size_t *result)
{
    const struct picky *picky = user;
    if (*sentence == picky->letter)
        return picky->answer;
    *result = length;
    return 0;
}

START_TEST(the_sentence_whose_cost_is_missing)
{
    const summ_text texts[] = {
        {.data = "The ferry waits. Gulls cry.", .length = 27},
        {.data = "  Boats leave. Zebras stay.", .length = 27},
    };
    summ_document *document;
    summ_summary *summary;
    summ_error error;
    struct picky picky = {'Z', 1};
    summ_options *options = test_options();
    summ_options_set_cost(options, refuse_one, &picky, 1000);
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 2, &document, NULL), SUMM_OK);
    ck_assert_int_eq(summ_document_select(document, options, &summary, &error), SUMM_E_CANCELLED);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_uint_eq(error.offset, 15);
    ck_assert_str_eq(error.detail, "the cost callback asked to stop");
    picky.answer = 0;
    ck_assert_int_eq(summ_document_select(document, options, &summary, &error), SUMM_E_CALLBACK);
    ck_assert_ptr_null(summary);
    ck_assert_uint_eq(error.text, 1);
    ck_assert_uint_eq(error.offset, 15);
    ck_assert_str_eq(error.detail, "the cost callback gave no cost");
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

void errors_tests(Suite *suite)
{
    TCase *errors = tcase_create("errors");
    tcase_add_test(errors, reserved_room_of_a_text);
    tcase_add_test(errors, texts_at_fault);
    tcase_add_test(errors, limits_by_name);
    tcase_add_test(errors, a_threshold_by_name);
    tcase_add_test(errors, a_limit_below_the_object);
    tcase_add_test(errors, progress_ends_at_one);
    tcase_add_test(errors, the_last_report_can_cancel);
    tcase_add_test(errors, the_sentence_whose_cost_is_missing);
    suite_add_tcase(suite, errors);
}
