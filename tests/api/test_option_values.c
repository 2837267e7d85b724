/* SPDX-License-Identifier: MIT */
/*
 * test_option_values.c - what options tell of themselves: defaults, values that were set, own
 * words.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "support.h"

void option_values_tests(Suite *suite);

/* ---- Numbers ---- */

static const struct number {
    int (*set)(summ_options *, double);
    double (*get)(const summ_options *);
    double standard, other;
} numbers[] = {
    {summ_options_set_ratio, summ_options_get_ratio, SUMM_RATIO_NONE, SUMM_RATIO_MAX},
    {summ_options_set_redundancy, summ_options_get_redundancy, SUMM_REDUNDANCY_DEFAULT,
     SUMM_REDUNDANCY_MAX},
    {summ_options_set_threshold, summ_options_get_threshold, SUMM_THRESHOLD_DEFAULT, .5},
    {summ_options_set_damping, summ_options_get_damping, SUMM_DAMPING_DEFAULT, SUMM_DAMPING_MAX},
    {summ_options_set_forward_weight, summ_options_get_forward_weight, SUMM_FORWARD_WEIGHT_AUTO,
     SUMM_FORWARD_WEIGHT_MIN},
};

START_TEST(real_numbers_are_told)
{
    const struct number *number = &numbers[_i];
    summ_options *options = test_options(), *copy;
    ck_assert_double_eq(number->get(NULL), number->standard);
    ck_assert_double_eq(number->get(options), number->standard);
    ck_assert_int_eq(number->set(options, number->other), SUMM_OK);
    ck_assert_double_eq(number->get(options), number->other);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_double_eq(number->get(copy), number->other);
    /* What is told can be set. */
    ck_assert_int_eq(number->set(options, number->get(NULL)), SUMM_OK);
    ck_assert_double_eq(number->get(options), number->standard);
    summ_options_free(copy);
    summ_options_free(options);
}
END_TEST

static const struct choice {
    int (*set)(summ_options *, int);
    int (*get)(const summ_options *);
    int standard, other;
} choices[] = {
    {summ_options_set_lines, summ_options_get_lines, SUMM_LINES_AUTO, SUMM_LINES_WRAPPED},
    {summ_options_set_invalid, summ_options_get_invalid, SUMM_INVALID_REFUSE, SUMM_INVALID_REPLACE},
    {summ_options_set_order, summ_options_get_order, SUMM_ORDER_TEXT, SUMM_ORDER_RANK},
    {summ_options_set_amount, summ_options_get_amount, SUMM_AMOUNT_FULL, SUMM_AMOUNT_AUTO},
    {summ_options_set_similarity, summ_options_get_similarity, SUMM_SIMILARITY_COSINE,
     SUMM_SIMILARITY_BM25},
    {summ_options_set_skip_furniture, summ_options_get_skip_furniture, SUMM_SKIP_FURNITURE_DEFAULT,
     0},
    {summ_options_set_ellipsis, summ_options_get_ellipsis, SUMM_ELLIPSIS_DEFAULT, 1},
    {summ_options_set_repair_openers, summ_options_get_repair_openers, SUMM_REPAIR_OPENERS_DEFAULT,
     0},
    {summ_options_set_structure_weights, summ_options_get_structure_weights,
     SUMM_STRUCTURE_WEIGHTS_DEFAULT, 0},
};

START_TEST(choices_are_told)
{
    const struct choice *choice = &choices[_i];
    summ_options *options = test_options(), *copy;
    ck_assert_int_eq(choice->get(NULL), choice->standard);
    ck_assert_int_eq(choice->get(options), choice->standard);
    ck_assert_int_eq(choice->set(options, choice->other), SUMM_OK);
    ck_assert_int_eq(choice->get(options), choice->other);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_int_eq(choice->get(copy), choice->other);
    summ_options_free(copy);
    summ_options_free(options);
}
END_TEST

static const struct count {
    int (*set)(summ_options *, size_t);
    size_t (*get)(const summ_options *);
} counts[] = {
    {summ_options_set_sentences, summ_options_get_sentences},
    {summ_options_set_words, summ_options_get_words},
    {summ_options_set_bytes, summ_options_get_bytes},
    {summ_options_set_limit_bytes, summ_options_get_limit_bytes},
    {summ_options_set_limit_sentences, summ_options_get_limit_sentences},
    {summ_options_set_limit_memory, summ_options_get_limit_memory},
};

START_TEST(counts_are_told)
{
    const struct count *count = &counts[_i];
    summ_options *options = test_options();
    ck_assert_uint_eq(count->get(NULL), SUMM_UNLIMITED);
    ck_assert_uint_eq(count->get(options), SUMM_UNLIMITED);
    ck_assert_int_eq(count->set(options, 7), SUMM_OK);
    ck_assert_int_eq(count->set(options, 0), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(count->get(options), 7);
    ck_assert_int_eq(count->set(options, SUMM_UNLIMITED), SUMM_OK);
    ck_assert_uint_eq(count->get(options), SUMM_UNLIMITED);
    summ_options_free(options);
}
END_TEST

START_TEST(hash_seed_is_told)
{
    summ_options *options = test_options();
    ck_assert(summ_options_get_hash_seed(NULL) == 0);
    ck_assert(summ_options_get_hash_seed(options) == 0);
    ck_assert_int_eq(summ_options_set_hash_seed(options, UINT64_MAX), SUMM_OK);
    ck_assert(summ_options_get_hash_seed(options) == UINT64_MAX);
    ck_assert_int_eq(summ_options_set_hash_seed(NULL, 1), SUMM_E_ARGUMENT);
    summ_options_free(options);
}
END_TEST

/* ---- Callbacks ---- */

static int no_progress(void *user, double done)
{
    (void)user, (void)done;
    return 0;
}

static int no_cost(void *user, const char *sentence, size_t length, size_t *result)
{
    (void)user, (void)sentence, (void)length;
    *result = 0;
    return 0;
}

START_TEST(callbacks_are_told)
{
    summ_options *options = test_options();
    void *user = options;
    size_t limit = 5;
    ck_assert(!summ_options_get_progress(NULL, &user));
    ck_assert_ptr_null(user);
    user = options;
    ck_assert(!summ_options_get_cost(options, &user, &limit));
    ck_assert_ptr_null(user);
    ck_assert_uint_eq(limit, SUMM_UNLIMITED);

    ck_assert_int_eq(summ_options_set_progress(options, no_progress, options), SUMM_OK);
    ck_assert_int_eq(summ_options_set_cost(options, no_cost, &limit, 12), SUMM_OK);
    ck_assert(summ_options_get_progress(options, &user) == no_progress);
    ck_assert_ptr_eq(user, options);
    ck_assert(summ_options_get_cost(options, &user, &limit) == no_cost);
    ck_assert_ptr_eq(user, &limit);
    ck_assert_uint_eq(limit, 12);
    ck_assert(summ_options_get_progress(options, NULL) == no_progress);
    ck_assert(summ_options_get_cost(options, NULL, NULL) == no_cost);

    ck_assert_int_eq(summ_options_set_cost(options, NULL, NULL, 0), SUMM_OK);
    ck_assert(!summ_options_get_cost(options, NULL, &limit));
    ck_assert_uint_eq(limit, SUMM_UNLIMITED);
    summ_options_free(options);
}
END_TEST

/* ---- Strings ---- */

START_TEST(language_is_told)
{
    summ_options *options = test_options();
    ck_assert_str_eq(summ_options_get_language(NULL), "auto");
    ck_assert_str_eq(summ_options_get_language(options), "auto");
    /* A tag with its length need not end with NUL. */
    ck_assert_int_eq(summ_options_set_language(options, "pt-BRx", 5), SUMM_OK);
    ck_assert_str_eq(summ_options_get_language(options), "pt-BR");
    ck_assert_int_eq(summ_options_set_language(options, "fr", SUMM_ZERO_TERMINATED), SUMM_OK);
    ck_assert_str_eq(summ_options_get_language(options), "fr");
    ck_assert_int_eq(summ_options_set_language(options, "de\0", 3), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_language(options, "", 0), SUMM_E_ARGUMENT);
    ck_assert_str_eq(summ_options_get_language(options), "fr");

    char longest[] = "en-x-12345678-12345678-12345678-12345678-12345678-12345678-1234";
    ck_assert_uint_eq(strlen(longest), SUMM_LANGUAGE_BYTES_MAX);
    ck_assert_int_eq(summ_options_set_language(options, longest, SUMM_ZERO_TERMINATED), SUMM_OK);
    ck_assert_str_eq(summ_options_get_language(options), longest);
    summ_options_free(options);
}
END_TEST

static int set_query(summ_options *options, const char *query, size_t length)
{
    return summ_options_set_query(options, query, length, .25);
}

static const char *get_query(const summ_options *options, size_t *length)
{
    return summ_options_get_query(options, length, NULL);
}

static const struct text {
    int (*set)(summ_options *, const char *, size_t);
    const char *(*get)(const summ_options *, size_t *);
} texts[] = {{set_query, get_query}, {summ_options_set_title, summ_options_get_title}};

/* The same for a mark, which is no text of any kind. */
START_TEST(mark_is_told)
{
    summ_options *options = test_options(), *copy;
    size_t length = 5;
    ck_assert_ptr_null(summ_options_get_mark(NULL, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_ptr_null(summ_options_get_mark(options, NULL));
    ck_assert_int_eq(summ_options_set_mark(options, "[cut]x", 5), SUMM_OK);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_int_eq(summ_options_set_mark(options, NULL, 0), SUMM_OK);
    ck_assert_ptr_null(summ_options_get_mark(options, &length));
    ck_assert_str_eq(summ_options_get_mark(copy, &length), "[cut]");
    ck_assert_uint_eq(length, 5);
    summ_options_free(copy);
    summ_options_free(options);
}
END_TEST

START_TEST(strings_are_told)
{
    const struct text *text = &texts[_i];
    summ_options *options = test_options(), *copy;
    size_t length = 5;
    ck_assert_ptr_null(text->get(NULL, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_ptr_null(text->get(options, NULL));

    ck_assert_int_eq(text->set(options, "gulls cry", SUMM_ZERO_TERMINATED), SUMM_OK);
    ck_assert_str_eq(text->get(options, &length), "gulls cry");
    ck_assert_uint_eq(length, 9);
    ck_assert_int_eq(text->set(options, "gulls cry", 5), SUMM_OK);
    ck_assert_str_eq(text->get(options, &length), "gulls");
    ck_assert_uint_eq(length, 5);
    ck_assert_int_eq(text->set(options, "a\0z", 3), SUMM_OK);
    ck_assert_mem_eq(text->get(options, &length), "a\0z", 4);
    ck_assert_uint_eq(length, 3);

    ck_assert_int_eq(text->set(options, "\xFF", 1), SUMM_E_ARGUMENT);
    ck_assert_int_eq(text->set(options, NULL, SUMM_ZERO_TERMINATED), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_int_eq(text->set(options, NULL, 0), SUMM_OK);
    ck_assert_ptr_null(text->get(options, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_mem_eq(text->get(copy, &length), "a\0z", 4);
    summ_options_free(copy);
    summ_options_free(options);
}
END_TEST

START_TEST(a_query_goes_without_a_weight)
{
    summ_options *options = test_options();
    double weight = 0;
    ck_assert_ptr_null(summ_options_get_query(NULL, NULL, &weight));
    ck_assert_double_eq(weight, SUMM_QUERY_WEIGHT_DEFAULT);
    ck_assert_int_eq(summ_options_set_query(options, "gulls", 5, .25), SUMM_OK);
    ck_assert_ptr_nonnull(summ_options_get_query(options, NULL, &weight));
    ck_assert_double_eq(weight, .25);
    ck_assert_int_eq(summ_options_set_query(options, NULL, 0, 0), SUMM_OK);
    ck_assert_ptr_null(summ_options_get_query(options, NULL, &weight));
    ck_assert_double_eq(weight, SUMM_QUERY_WEIGHT_DEFAULT);
    ck_assert_int_eq(summ_options_set_query(options, "gulls", 5, 0), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_query(options, "", SUMM_ZERO_TERMINATED, 0), SUMM_OK);
    summ_options_free(options);
}
END_TEST

/* ---- The caller's own words ---- */

static const struct words {
    int (*add)(summ_options *, const char *, size_t);
    void (*clear)(summ_options *);
    size_t (*count)(const summ_options *);
    const char *(*get)(const summ_options *, size_t, size_t *);
} lists[] = {
    {summ_options_add_stop_word, summ_options_clear_stop_words, summ_options_get_stop_word_count,
     summ_options_get_stop_word},
    {summ_options_add_abbreviation, summ_options_clear_abbreviations,
     summ_options_get_abbreviation_count, summ_options_get_abbreviation},
};

START_TEST(words_are_told)
{
    const struct words *list = &lists[_i];
    summ_options *options = test_options(), *copy;
    size_t length = 5;
    ck_assert_uint_eq(list->count(NULL), 0);
    ck_assert_uint_eq(list->count(options), 0);
    ck_assert_ptr_null(list->get(NULL, 0, &length));
    ck_assert_uint_eq(length, 0);

    ck_assert_int_eq(list->add(options, "Harbour", 4), SUMM_OK);
    ck_assert_int_eq(list->add(options, "\xC3\xA9t\xC3\xA9", SUMM_ZERO_TERMINATED), SUMM_OK);
    ck_assert_int_eq(list->add(options, "a\0b", 3), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(list->count(options), 2);
    ck_assert_str_eq(list->get(options, 0, &length), "Harb");
    ck_assert_uint_eq(length, 4);
    ck_assert_str_eq(list->get(options, 1, &length), "\xC3\xA9t\xC3\xA9");
    ck_assert_uint_eq(length, 5);
    ck_assert_ptr_null(list->get(options, 2, &length));
    ck_assert_ptr_null(list->get(options, SIZE_MAX, NULL));

    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    list->clear(options);
    list->clear(NULL);
    ck_assert_uint_eq(list->count(options), 0);
    ck_assert_ptr_null(list->get(options, 0, NULL));
    ck_assert_uint_eq(list->count(copy), 2);
    ck_assert_str_eq(list->get(copy, 1, NULL), "\xC3\xA9t\xC3\xA9");
    ck_assert_int_eq(list->add(options, "again", SUMM_ZERO_TERMINATED), SUMM_OK);
    ck_assert_str_eq(list->get(options, 0, NULL), "again");
    summ_options_free(copy);
    summ_options_free(options);
}
END_TEST

START_TEST(cleared_words_do_not_matter)
{
    static const char text[] = "They met at the harb. Bridges were not spoken of at all.";
    summ_options *options = test_options();
    for (int round = 0; round < 2; round++) {
        ck_assert_int_eq(summ_options_add_abbreviation(options, "harb.", SUMM_ZERO_TERMINATED),
                         SUMM_OK);
        summ_document *document = test_document(text, strlen(text), options);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), 1);
        summ_document_free(document);
        summ_options_clear_abbreviations(options);
        document = test_document(text, strlen(text), options);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), 2);
        summ_document_free(document);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(many_words_are_added_in_linear_time)
{
    /* A list that is moved for every word would ask for memory as often as there are words. */
    enum { WORDS = 80000 };
    const struct words *list = &lists[_i];
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options, *copy;
    char word[32];
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    for (int i = 0; i < WORDS; i++) {
        snprintf(word, sizeof word, "word%d", i);
        ck_assert_int_eq(list->add(options, word, SUMM_ZERO_TERMINATED), SUMM_OK);
    }
    ck_assert_uint_lt(memory.requests, 50);
    ck_assert_uint_eq(list->count(options), WORDS);
    for (int i = 0; i < WORDS; i += 777) {
        snprintf(word, sizeof word, "word%d", i);
        ck_assert_str_eq(list->get(options, (size_t)i, NULL), word);
    }
    /* A copy is no larger, and is made at once. */
    size_t held = memory.held, requests = memory.requests;
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_uint_le(memory.held - held, held);
    ck_assert_uint_le(memory.requests - requests, 3);
    summ_options_free(copy);
    ck_assert_uint_eq(memory.held, held);
    summ_options_free(options);
    ck_assert_uint_eq(memory.live, 0);
}
END_TEST

/* ---- Numbers of the interface ---- */

START_TEST(reserved_room_of_an_allocator)
{
    test_memory memory;
    summ_options *options;
    for (size_t i = 0; i < 2; i++) {
        summ_allocator allocator = test_memory_start(&memory);
        allocator.reserved[i] = 1;
        options = (summ_options *)&memory;
        ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_E_ARGUMENT);
        ck_assert_ptr_null(options);
        ck_assert_uint_eq(memory.requests, 0);
    }
}
END_TEST

/* Callers have these compiled in. */
START_TEST(layouts_are_kept)
{
    if (sizeof(void *) != 8)
        return;
    ck_assert_uint_eq(sizeof(summ_error), 32);
    ck_assert_uint_eq(sizeof(summ_language), 24);
    ck_assert_uint_eq(sizeof(summ_allocator), 40);
    ck_assert_uint_eq(sizeof(summ_span), 16);
    ck_assert_uint_eq(sizeof(summ_block), 24);
    ck_assert_uint_eq(sizeof(summ_text), 64);
    ck_assert_uint_eq(sizeof(summ_sentence), 72);
    ck_assert_uint_eq(sizeof(summ_lean), 16);
    ck_assert_uint_eq(sizeof(summ_reason), 120);
    ck_assert_uint_eq(sizeof(summ_piece), 64);
    ck_assert_uint_eq(sizeof(summ_keyword), 64);
    ck_assert_uint_eq(offsetof(summ_error, detail), 24);
    ck_assert_uint_eq(offsetof(summ_allocator, user), 16);
    ck_assert_uint_eq(offsetof(summ_block, kind), 16);
    ck_assert_uint_eq(offsetof(summ_text, blocks), 32);
    ck_assert_uint_eq(offsetof(summ_sentence, score), 48);
    ck_assert_uint_eq(offsetof(summ_sentence, passed), 56);
    ck_assert_uint_eq(offsetof(summ_lean, sentence), 8);
    ck_assert_uint_eq(offsetof(summ_reason, worth), 24);
    ck_assert_uint_eq(offsetof(summ_reason, flow), 80);
    ck_assert_uint_eq(offsetof(summ_piece, kept), 40);
    ck_assert_uint_eq(offsetof(summ_keyword, score), 32);
}
END_TEST

START_TEST(version_as_a_number)
{
    char text[32];
    ck_assert_int_eq(summ_version_number(), SUMM_VERSION_NUMBER);
    int number = summ_version_number();
    snprintf(text, sizeof text, "%d.%d.%d", number / 10000, number / 100 % 100, number % 100);
    ck_assert_str_eq(text, summ_version());
}
END_TEST

void option_values_tests(Suite *suite)
{
    TCase *values = tcase_create("values");
    tcase_add_loop_test(values, real_numbers_are_told, 0, sizeof numbers / sizeof *numbers);
    tcase_add_loop_test(values, choices_are_told, 0, sizeof choices / sizeof *choices);
    tcase_add_loop_test(values, counts_are_told, 0, sizeof counts / sizeof *counts);
    tcase_add_test(values, hash_seed_is_told);
    tcase_add_test(values, callbacks_are_told);
    tcase_add_test(values, language_is_told);
    tcase_add_loop_test(values, strings_are_told, 0, sizeof texts / sizeof *texts);
    tcase_add_test(values, mark_is_told);
    tcase_add_test(values, a_query_goes_without_a_weight);
    suite_add_tcase(suite, values);

    TCase *words = tcase_create("words");
    tcase_add_loop_test(words, words_are_told, 0, 2);
    tcase_add_test(words, cleared_words_do_not_matter);
    tcase_add_loop_test(words, many_words_are_added_in_linear_time, 0, 2);
    suite_add_tcase(suite, words);

    TCase *numbers_of = tcase_create("interface");
    tcase_add_test(numbers_of, reserved_room_of_an_allocator);
    tcase_add_test(numbers_of, layouts_are_kept);
    tcase_add_test(numbers_of, version_as_a_number);
    suite_add_tcase(suite, numbers_of);
}
