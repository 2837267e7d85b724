/* SPDX-License-Identifier: MIT */
/* test_neighbours.c - which sentences of a document are similar, and where a summary has them. */
#include <check.h>
#include <string.h>

#include "support.h"

void neighbours_tests(Suite *suite);

static summ_neighbours *find(const summ_document *document, size_t limit)
{
    summ_neighbours *neighbours;
    summ_error error = {.code = 77};
    ck_assert_int_eq(summ_document_find_neighbours(document, NULL, limit, &neighbours, &error),
                     SUMM_OK);
    ck_assert_int_eq(error.code, SUMM_OK);
    return neighbours;
}

static summ_neighbour neighbour(const summ_neighbours *neighbours, size_t sentence, size_t index)
{
    summ_neighbour found;
    ck_assert_int_eq(summ_neighbours_get_neighbour(neighbours, sentence, index, &found), SUMM_OK);
    return found;
}

/* The weight that `sentence` has for another; 0 if that is none of its neighbours. */
static double weight_of(const summ_neighbours *neighbours, size_t sentence, size_t other)
{
    for (size_t i = 0; i < summ_neighbours_get_count(neighbours, sentence); i++) {
        summ_neighbour found = neighbour(neighbours, sentence, i);
        if (found.sentence == other)
            return found.weight;
    }
    return 0;
}

static const char three[] = "The old mill at the river burned down on Friday. "
                            "Firemen saved the river mill and its owner. "
                            "Nobody expects bread before Monday.";

START_TEST(sentences_with_common_words_are_neighbours)
{
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_document *document = test_document(three, strlen(three), options);
    summ_neighbours *neighbours = find(document, SUMM_UNLIMITED);
    ck_assert_uint_eq(summ_neighbours_get_count(neighbours, 0), 1);
    ck_assert_uint_eq(neighbour(neighbours, 0, 0).sentence, 1);
    ck_assert(weight_of(neighbours, 0, 1) > 0 && weight_of(neighbours, 0, 1) < 1);
    ck_assert_double_eq(weight_of(neighbours, 0, 1), weight_of(neighbours, 1, 0));
    ck_assert_uint_eq(summ_neighbours_get_count(neighbours, 2), 0);
    summ_neighbours_free(neighbours);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* Whoever has a neighbour is one, the best come first, and a limit takes the end away. */
START_TEST(neighbours_are_mutual_and_in_order)
{
    static const int kinds[] = {SUMM_SIMILARITY_COSINE, SUMM_SIMILARITY_OVERLAP,
                                SUMM_SIMILARITY_BM25};
    const test_article *article = &test_articles()[_i];
    for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++) {
        summ_options *options = test_options();
        summ_options_set_similarity(options, kinds[kind]);
        summ_document *document = test_document(article->text, strlen(article->text), options);
        summ_neighbours *all = find(document, SUMM_UNLIMITED), *two = find(document, 2);
        for (size_t s = 0; s < summ_document_get_sentence_count(document); s++) {
            size_t count = summ_neighbours_get_count(all, s);
            double last = 1e9;
            for (size_t i = 0; i < count; i++) {
                summ_neighbour found = neighbour(all, s, i);
                ck_assert_uint_ne(found.sentence, s);
                ck_assert_double_gt(found.weight, 0);
                ck_assert_double_le(found.weight, last + 1e-9);
                ck_assert_double_eq(weight_of(all, found.sentence, s), found.weight);
                if (i < 2)
                    ck_assert_uint_eq(neighbour(two, s, i).sentence, found.sentence);
                last = found.weight;
            }
            ck_assert_uint_eq(summ_neighbours_get_count(two, s), count < 2 ? count : 2);
        }
        summ_neighbours_free(all);
        summ_neighbours_free(two);
        summ_document_free(document);
        summ_options_free(options);
    }
}
END_TEST

START_TEST(a_threshold_makes_neighbours_alike)
{
    test_string text = test_prose(60, 3);
    summ_options *options = test_options();
    summ_document *document = test_document(text.bytes, text.length, options);
    summ_neighbours *plain = find(document, SUMM_UNLIMITED);
    summ_options_set_threshold(options, .2);
    summ_document *cut = test_document(text.bytes, text.length, options);
    summ_neighbours *alike = find(cut, SUMM_UNLIMITED);
    size_t fewer = 0;
    for (size_t s = 0; s < summ_document_get_sentence_count(document); s++) {
        for (size_t i = 0; i < summ_neighbours_get_count(plain, s); i++) {
            summ_neighbour found = neighbour(plain, s, i);
            ck_assert_double_eq(weight_of(alike, s, found.sentence), found.weight >= .2);
            fewer += found.weight < .2;
        }
        for (size_t i = 0; i < summ_neighbours_get_count(alike, s); i++)
            ck_assert_double_eq(neighbour(alike, s, i).weight, 1);
    }
    ck_assert_uint_gt(fewer, 0);
    summ_neighbours_free(plain);
    summ_neighbours_free(alike);
    summ_document_free(document);
    summ_document_free(cut);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

/* Of hundreds that share words with a sentence, the most similar come first. */
START_TEST(the_best_of_many)
{
    test_string text = test_prose(400, 8);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    summ_neighbours *all = find(document, SUMM_UNLIMITED), *some = find(document, 70);
    size_t many = 0;
    for (size_t s = 0; s < 400; s++) {
        size_t count = summ_neighbours_get_count(all, s);
        many += count > 100;
        ck_assert_uint_eq(summ_neighbours_get_count(some, s), count < 70 ? count : 70);
        for (size_t i = 0; i < count; i++) {
            summ_neighbour found = neighbour(all, s, i);
            if (i)
                ck_assert_double_le(found.weight, neighbour(all, s, i - 1).weight + 1e-9);
            if (i < 70)
                ck_assert_uint_eq(neighbour(some, s, i).sentence, found.sentence);
        }
    }
    ck_assert_uint_gt(many, 100);
    summ_neighbours_free(all);
    summ_neighbours_free(some);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

/* Of a word that very many sentences have, the nearest are looked at, before and after. */
START_TEST(the_nearest_of_very_many)
{
    enum { SENTENCES = 20000, REACH = 8192 };
    test_string text = {0};
    for (size_t i = 0; i < SENTENCES; i++) {
        test_string_puts(&text, "Ferries ");
        test_string_number(&text, i);
        /* Those that share one word more are further apart in the text than any look. */
        test_string_puts(&text, i % (SENTENCES / 2) == 7 ? " harbour.\n" : " again.\n");
    }
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_lines(options, SUMM_LINES_PARAGRAPHS);
    summ_options_set_skip_furniture(options, 0);
    summ_document *document = test_document(text.bytes, text.length, options);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), SENTENCES);
    summ_neighbours *neighbours = find(document, 1);
    for (size_t i = 0; i < SENTENCES; i++) {
        ck_assert_uint_eq(summ_neighbours_get_count(neighbours, i), 1);
        size_t found = neighbour(neighbours, i, 0).sentence;
        if (i % (SENTENCES / 2) == 7)
            ck_assert_uint_eq(found, i < SENTENCES / 2 ? i + SENTENCES / 2 : i - SENTENCES / 2);
        else
            ck_assert_uint_le(found < i ? i - found : found - i, REACH);
    }
    summ_neighbours_free(neighbours);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(what_is_passed_over_has_no_neighbours)
{
    summ_document *document = test_document(test_page, strlen(test_page), NULL);
    summ_neighbours *neighbours = find(document, SUMM_UNLIMITED);
    size_t passed = 0;
    for (size_t s = 0; s < summ_document_get_sentence_count(document); s++) {
        if (!test_document_sentence(document, s).passed)
            continue;
        passed++;
        ck_assert_uint_eq(summ_neighbours_get_count(neighbours, s), 0);
        for (size_t other = 0; other < summ_document_get_sentence_count(document); other++)
            ck_assert_double_eq(weight_of(neighbours, other, s), 0);
    }
    ck_assert_uint_gt(passed, 0);
    summ_neighbours_free(neighbours);
    summ_document_free(document);
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    summ_document *document = test_document(three, strlen(three), NULL);
    summ_neighbours *neighbours = (void *)&three;
    summ_neighbour found = {.sentence = 77};
    summ_error error;
    ck_assert_int_eq(summ_document_find_neighbours(NULL, NULL, 1, &neighbours, &error),
                     SUMM_E_ARGUMENT);
    ck_assert_ptr_null(neighbours);
    ck_assert_int_eq(summ_document_find_neighbours(document, NULL, 1, NULL, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_find_neighbours(document, NULL, 0, &neighbours, &error),
                     SUMM_E_ARGUMENT);
    ck_assert_ptr_null(neighbours);
    neighbours = find(document, 1);
    ck_assert_uint_eq(summ_neighbours_get_count(neighbours, 3), 0);
    ck_assert_uint_eq(summ_neighbours_get_count(NULL, 0), 0);
    ck_assert_int_eq(summ_neighbours_get_neighbour(neighbours, 0, 1, &found), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(found.sentence, 0);
    ck_assert_int_eq(summ_neighbours_get_neighbour(neighbours, 0, 0, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_neighbours_get_neighbour(NULL, 0, 0, &found), SUMM_E_ARGUMENT);
    summ_neighbours_free(neighbours);
    summ_neighbours_free(NULL);
    summ_document_free(document);
}
END_TEST

START_TEST(nothing_has_no_neighbours)
{
    summ_document *document = test_document(" \n", 2, NULL);
    summ_neighbours *neighbours = find(document, 5);
    ck_assert_uint_eq(summ_neighbours_get_count(neighbours, 0), 0);
    summ_neighbours_free(neighbours);
    summ_document_free(document);
}
END_TEST

static int stop_at_half(void *user, double done)
{
    (void)user;
    return done > .5;
}

START_TEST(the_search_can_be_stopped)
{
    test_string text = test_prose(3000, 5);
    summ_options *options = test_options();
    summ_document *document = test_document(text.bytes, text.length, NULL);
    summ_neighbours *neighbours;
    summ_options_set_progress(options, stop_at_half, NULL);
    ck_assert_int_eq(summ_document_find_neighbours(document, options, 5, &neighbours, NULL),
                     SUMM_E_CANCELLED);
    ck_assert_ptr_null(neighbours);
    summ_options_set_progress(options, NULL, NULL);
    summ_options_set_limit_memory(options, 1000);
    ck_assert_int_eq(summ_document_find_neighbours(document, options, 5, &neighbours, NULL),
                     SUMM_E_LIMIT_MEMORY);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

/* ---- Where sentences are in a summary ---- */

static const char *text_at(const summ_summary *summary, size_t index, char *copy, size_t size)
{
    summ_span place;
    size_t length;
    const char *text = summ_summary_get_text(summary, &length);
    ck_assert_int_eq(summ_summary_get_place(summary, index, &place), SUMM_OK);
    ck_assert_uint_le(place.offset + place.length, length);
    ck_assert_uint_lt(place.length, size);
    memcpy(copy, text + place.offset, place.length);
    copy[place.length] = '\0';
    return copy;
}

START_TEST(places_hold_the_sentences)
{
    static const char text[] = "\"The mill burned for three whole days in May. Nobody could stop "
                               "it at all,\" said Hale.\n\n- A list with an item that is long "
                               "enough to be read\n\n- The other item has a wor-\nd in it that "
                               "ends in a full stop.\n";
    summ_options *options = test_options();
    summ_summary *summary;
    char copy[200];
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_sentences(options, 9);
    summ_options_set_mark(options, "[...]", SUMM_ZERO_TERMINATED);
    summary = test_summarize(text, strlen(text), options);
    ck_assert_uint_ge(summ_summary_get_sentence_count(summary), 3);
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence sentence = test_sentence(summary, i);
        const char *place = text_at(summary, i, copy, sizeof copy);
        const char *begin = text + sentence.offset;
        /* The first word is the same but for a bullet. */
        if (!strncmp(begin, "- ", 2))
            begin += 2;
        ck_assert_int_eq(strncmp(place, begin, 5), 0);
        ck_assert_ptr_null(strstr(place, "[...]"));
    }
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

/* All of the paragraph but the places is what is between sentences. */
START_TEST(places_follow_each_other)
{
    const test_article *article = &test_articles()[_i];
    summ_options *options = test_options();
    summ_options_set_sentences(options, 6);
    summ_summary *summary = test_summarize(article->text, strlen(article->text), options);
    size_t end = 0, length, count = summ_summary_get_sentence_count(summary);
    const char *text = summ_summary_get_text(summary, &length);
    summ_span place;
    for (size_t i = 0; i < count; i++) {
        ck_assert_int_eq(summ_summary_get_place(summary, i, &place), SUMM_OK);
        ck_assert_uint_ge(place.offset, end);
        ck_assert_uint_le(place.offset - end, 8);
        ck_assert_uint_gt(place.length, 0);
        ck_assert(((unsigned char)text[place.offset] & 0xC0) != 0x80);
        end = place.offset + place.length;
    }
    ck_assert_uint_le(length - end, 4);
    ck_assert_int_eq(summ_summary_get_place(summary, count, &place), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(place.length, 0);
    ck_assert_int_eq(summ_summary_get_place(summary, 0, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_summary_get_place(NULL, 0, &place), SUMM_E_ARGUMENT);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

void neighbours_tests(Suite *suite)
{
    int articles = 0;
    while (test_articles()[articles].text)
        articles++;
    TCase *tcase = tcase_create("neighbours");
    tcase_add_test(tcase, sentences_with_common_words_are_neighbours);
    tcase_add_loop_test(tcase, neighbours_are_mutual_and_in_order, 0, articles);
    tcase_add_test(tcase, a_threshold_makes_neighbours_alike);
    tcase_add_test(tcase, the_best_of_many);
    tcase_add_test(tcase, the_nearest_of_very_many);
    tcase_add_test(tcase, what_is_passed_over_has_no_neighbours);
    tcase_add_test(tcase, bad_arguments_are_refused);
    tcase_add_test(tcase, nothing_has_no_neighbours);
    tcase_add_test(tcase, the_search_can_be_stopped);
    suite_add_tcase(suite, tcase);

    tcase = tcase_create("places");
    tcase_add_test(tcase, places_hold_the_sentences);
    tcase_add_loop_test(tcase, places_follow_each_other, 0, articles);
    suite_add_tcase(suite, tcase);
}
