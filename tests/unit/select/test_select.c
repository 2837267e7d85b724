/* SPDX-License-Identifier: MIT */
/* test_select.c - selection: nothing twice, budgets used to the end, in time whatever the text. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void select_tests(Suite *suite);

static summ_summary *summarize(const test_string *text, size_t sentences, size_t words,
                               size_t bytes, double redundancy)
{
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_lines(options, SUMM_LINES_PARAGRAPHS);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_sentences(options, sentences);
    summ_options_set_words(options, words);
    summ_options_set_bytes(options, bytes);
    summ_options_set_redundancy(options, redundancy);
    summ_summary *summary = test_summarize(text->bytes, text->length, options);
    test_check_summary(summary, text->bytes, text->length);
    summ_options_free(options);
    return summary;
}

/* ---- Repetition ---- */

START_TEST(the_same_words_are_the_same)
{
    /* In another order, in capitals, with other stop words, inflected, with other punctuation. */
    static const char *const variants[] = {
        "Ferries carry lorries across the harbour.", "Across a harbour, ferries carry lorries!",
        "FERRIES CARRY LORRIES ACROSS THE HARBOUR.", "The ferry carries the lorry across harbours.",
        "Ferries... carry \xE2\x80\x94 lorries (across the harbour)."};
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        for (size_t k = 0; k < sizeof variants / sizeof *variants; k++) {
            test_string text = {0};
            test_string_puts(&text, variants[i]);
            test_string_puts(&text, "\n");
            test_string_puts(&text, variants[k]);
            test_string_puts(&text, "\nNobody asked painters.\n");
            summ_summary *summary = summarize(&text, 3, SUMM_UNLIMITED, SUMM_UNLIMITED, 1);
            ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 2);
            ck_assert(test_has(summary, text.bytes, "Nobody"));
            summ_summary_free(summary);
            test_string_free(&text);
        }
    }
}
END_TEST

START_TEST(one_word_more_is_not_the_same)
{
    test_string text = {0};
    test_string_puts(&text, "Ferries carry lorries across the harbour.\n"
                            "Ferries carry lorries across the harbour daily.\n"
                            "Ferries carry lorries across the harbour weekly.\n");
    summ_summary *summary = summarize(&text, 3, SUMM_UNLIMITED, SUMM_UNLIMITED, 1);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
    summ_summary_free(summary);
    summary = summarize(&text, 3, SUMM_UNLIMITED, SUMM_UNLIMITED, .5);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    summ_summary_free(summary);
    test_string_free(&text);
}
END_TEST

START_TEST(repetition_among_many)
{
    /*
     * All sentences of five words of eleven, each also backwards: every word is everywhere, so that
     * no word leads to the one sentence that is the same.
     */
    static const char *const words[] = {"harbour", "ferry",   "bridge", "council",
                                        "lantern", "winter",  "market", "storm",
                                        "captain", "village", "orchard"};
    test_string text = {0};
    size_t sentences = 0;
    for (unsigned set = 0; set < 1u << 11; set++) {
        size_t members = 0;
        for (unsigned w = 0; w < 11; w++)
            members += set >> w & 1;
        if (members != 5)
            continue;
        for (int backwards = 0; backwards <= 1; backwards++) {
            for (unsigned w = 0; w < 11; w++) {
                unsigned word = backwards ? 10 - w : w;
                if (set >> word & 1) {
                    test_string_puts(&text, words[word]);
                    test_string_puts(&text, " ");
                }
            }
            test_string_puts(&text, "\n");
        }
        sentences++;
    }
    ck_assert_uint_eq(sentences, 462);
    summ_summary *summary = summarize(&text, 924, SUMM_UNLIMITED, SUMM_UNLIMITED, 1);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), sentences);
    summ_summary_free(summary);
    test_string_free(&text);
}
END_TEST

enum { VOCABULARY = 24, LINES = 700 };

static const char *const vocabulary[VOCABULARY] = {
    "harbour", "ferry",   "bridge",   "council", "lantern", "winter", "market",  "storm",
    "captain", "village", "orchard",  "river",   "garden",  "window", "letter",  "doctor",
    "teacher", "painter", "mountain", "soldier", "castle",  "forest", "station", "engine"};

/* How often each word of the vocabulary is in each line, and from that its weight. */
static double weights[LINES][VOCABULARY];

/* Lines of random words, all alike: every word is in every fifth line. */
static test_string random_lines(void)
{
    test_random random = {5};
    test_string text = {0};
    for (size_t i = 0; i < LINES; i++) {
        size_t words = 5 + test_random_below(&random, 8);
        for (size_t k = 0; k < words; k++) {
            size_t word = test_random_below(&random, VOCABULARY);
            weights[i][word]++;
            test_string_puts(&text, vocabulary[word]);
            test_string_puts(&text, k + 1 < words ? " " : "\n");
        }
    }
    return text;
}

/* By the formulas of docs/ranking.md. */
static void weigh_lines(void)
{
    double df[VOCABULARY] = {0};
    for (size_t i = 0; i < LINES; i++)
        for (size_t w = 0; w < VOCABULARY; w++)
            df[w] += weights[i][w] > 0;
    for (size_t i = 0; i < LINES; i++) {
        double square = 0;
        for (size_t w = 0; w < VOCABULARY; w++) {
            if (weights[i][w] > 0)
                weights[i][w] = (1 + log(weights[i][w])) * log(1 + LINES / df[w]);
            square += weights[i][w] * weights[i][w];
        }
        for (size_t w = 0; w < VOCABULARY; w++)
            weights[i][w] /= sqrt(square);
    }
}

static double cosine(size_t a, size_t b)
{
    double sum = 0;
    for (size_t w = 0; w < VOCABULARY; w++)
        sum += weights[a][w] * weights[b][w];
    return sum;
}

START_TEST(redundancy_is_a_limit)
{
    /*
     * Whatever is chosen, no two sentences are more similar than that; and not one more could be.
     */
    static const double limits[] = {.3, .5, .75, .9};
    test_string text = random_lines();
    weigh_lines();
    for (size_t k = 0; k < sizeof limits / sizeof *limits; k++) {
        summ_summary *summary = summarize(&text, LINES, SUMM_UNLIMITED, SUMM_UNLIMITED, limits[k]);
        size_t count = summ_summary_get_sentence_count(summary);
        double nearest[LINES] = {0};
        for (size_t i = 0; i < count; i++) {
            size_t chosen = test_sentence(summary, i).index;
            for (size_t line = 0; line < LINES; line++)
                if (line != chosen)
                    nearest[line] = fmax(nearest[line], cosine(line, chosen));
        }
        bool is_chosen[LINES] = {false};
        for (size_t i = 0; i < count; i++)
            is_chosen[test_sentence(summary, i).index] = true;
        for (size_t line = 0; line < LINES; line++) {
            if (is_chosen[line])
                ck_assert_double_le(nearest[line], limits[k] + 1e-12);
            else
                ck_assert_double_gt(nearest[line], limits[k] - 1e-12);
        }
        summ_summary_free(summary);
    }
    test_string_free(&text);
}
END_TEST

START_TEST(sentences_without_terms)
{
    /* Nothing but stop words: only the letters can tell them apart. */
    test_string text = {0};
    test_string_puts(&text, "You are what you are.\nYou are what you were.\nYou are what you are.\n"
                            "What are you?\n");
    summ_summary *summary = summarize(&text, 4, SUMM_UNLIMITED, SUMM_UNLIMITED, .1);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
    summ_summary_free(summary);
    test_string_free(&text);
}
END_TEST

/* ---- Budgets ---- */

START_TEST(room_is_filled)
{
    /* Hundreds of long sentences that rank before a shorter one; a long one and that one fit. */
    test_string text = {0};
    for (size_t i = 0; i < 600; i++) {
        test_string_puts(&text,
                         "The council of the harbour spoke of ferries and of bridges and of lorry "
                         "number ");
        test_string_number(&text, i);
        test_string_puts(&text, " for the whole afternoon.\n");
    }
    test_string_puts(&text,
                     "The council of the harbour spoke of ferries and bridges, and of snow.\n");
    summ_summary *summary = summarize(&text, SUMM_UNLIMITED, 34, SUMM_UNLIMITED, .99);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 2);
    ck_assert(
        test_has(summary, text.bytes, "The council of the harbour spoke of ferries and bridges"));
    ck_assert_uint_eq(summ_summary_get_word_count(summary), 33);
    ck_assert_uint_eq(summ_summary_get_flags(summary), 0);
    summ_summary_free(summary);
    test_string_free(&text);
}
END_TEST

START_TEST(over_budget)
{
    test_string text = {0};
    test_string_puts(&text, "Ferries carry lorries across the harbour of the town.\n"
                            "Lorries and ferries leave the harbour.\n"
                            "The harbour has ferries.\n"
                            "Gulls cry.\n");
    for (size_t words = 1; words <= 12; words++) {
        summ_summary *summary = summarize(&text, SUMM_UNLIMITED, words, SUMM_UNLIMITED, 1);
        summ_sentence best = test_sentence(summary, 0);
        bool over = summ_summary_get_word_count(summary) > words;
        ck_assert_int_eq(!!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET), over);
        if (over) {
            ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
            ck_assert_uint_eq(best.rank, 1);
        }
        summ_summary_free(summary);
    }
    /* Exactly as many bytes as it has. */
    summ_summary *whole = summarize(&text, 1, SUMM_UNLIMITED, SUMM_UNLIMITED, 1);
    size_t length;
    summ_summary_get_text(whole, &length);
    for (size_t bytes = length - 1; bytes <= length; bytes++) {
        summ_summary *summary = summarize(&text, 1, SUMM_UNLIMITED, bytes, 1);
        ck_assert_str_eq(summ_summary_get_text(summary, NULL), summ_summary_get_text(whole, NULL));
        ck_assert_uint_eq(summ_summary_get_flags(summary),
                          bytes < length ? SUMM_SUMMARY_OVER_BUDGET : 0);
        summ_summary_free(summary);
    }
    summ_summary_free(whole);
    test_string_free(&text);
}
END_TEST

START_TEST(bytes_are_those_of_the_paragraph)
{
    /* White space and hyphens at line ends cost nothing, bad bytes three. */
    static const char text[] = "Boats\n\n\n   are\t\tsold here, and   many \xFF of them.";
    static const char paragraph[] = "Boats are sold here, and many \xEF\xBF\xBD of them.";
    summ_options *options = test_options();
    summ_options_set_invalid(options, SUMM_INVALID_REPLACE);
    summ_span span = {0, sizeof text - 1};
    summ_text input = {.data = text, .length = sizeof text - 1, .spans = &span, .span_count = 1};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, &input, 1, &document, NULL), SUMM_OK);
    for (size_t less = 0; less <= 1; less++) {
        summ_options_set_bytes(options, sizeof paragraph - 1 - less);
        summ_summary *summary = test_select(document, options);
        ck_assert_str_eq(summ_summary_get_text(summary, NULL), paragraph);
        ck_assert_int_eq(!!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET), less != 0);
        summ_summary_free(summary);
    }
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(ratio_of_eligible_words)
{
    /* A hundred words: ten lines of ten; headings do not count. */
    test_string text = {0};
    for (size_t i = 0; i < 10; i++) {
        if (i % 2 == 0)
            test_string_puts(&text, i % 4 ? "Harbour\n\n" : "Ferry news\n\n");
        test_string_puts(&text, "Ferry ");
        test_string_number(&text, i);
        test_string_puts(&text, " carried lorries, gravel and slates to pier ");
        test_string_number(&text, 100 + i);
        test_string_puts(&text, ".\n\n");
    }
    for (size_t percent = 1; percent <= 100; percent++) {
        summ_options *options = test_options();
        summ_options_set_ratio(options, (double)percent / 100);
        summ_options_set_redundancy(options, 1);
        summ_summary *summary = test_summarize(text.bytes, text.length, options);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary),
                          percent < 10 ? 1 : percent / 10);
        ck_assert_uint_eq(summ_summary_get_word_count(summary),
                          10 * summ_summary_get_sentence_count(summary));
        ck_assert_int_eq(!!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET),
                         percent < 10);
        summ_summary_free(summary);
        summ_options_free(options);
    }
    test_string_free(&text);
}
END_TEST

/* ---- Size ---- */

/* Paragraphs of sentences each of which leans on the one before it, as in a dialogue. */
static test_string chains(size_t paragraphs, size_t length)
{
    static const char *const verbs[] = {"asked", "helped", "warned", "followed", "paid", "praised"};
    test_random random = {17};
    test_string text = {0};
    for (size_t i = 0; i < paragraphs * length; i++) {
        test_string_puts(&text, i % length ? "However, he " : "The captain ");
        test_string_puts(&text, verbs[test_random_below(&random, 6)]);
        for (size_t k = 0; k < 6; k++) {
            test_string_puts(&text, " harbour");
            test_string_number(&text, test_random_below(&random, 300));
        }
        test_string_puts(&text, (i + 1) % length ? ". " : ".\n");
    }
    return text;
}

START_TEST(sentences_that_lean_on_many)
{
    /*
     * All can be had, and a share is filled to the end, however many wait for those that they lean
     * on.
     */
    test_string text = chains(1, 150);
    summ_summary *summary = summarize(&text, 150, SUMM_UNLIMITED, SUMM_UNLIMITED, 1);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 150);
    summ_summary_free(summary);
    test_string_free(&text);
    text = chains(50, 100);
    for (size_t words = 1000; words <= 16000; words *= 4) {
        summary = summarize(&text, SUMM_UNLIMITED, words, SUMM_UNLIMITED, 1);
        ck_assert_uint_le(summ_summary_get_word_count(summary), words);
        ck_assert_uint_gt(summ_summary_get_word_count(summary), words - 20);
        summ_summary_free(summary);
    }
    test_string_free(&text);
}
END_TEST

START_TEST(a_chain_is_followed)
{
    /* What leans on a sentence that leans itself has its turn as soon as that one is taken. */
    test_string text = {0};
    test_string_puts(&text, "Somebody lit the lantern of the old quay last winter.\n"
                            "However, this lantern needs more oil than anybody has.\n"
                            "But nobody had ever seen a brighter lantern in town.\n"
                            "However, the lantern of a harbour is only a harbour lantern.\n");
    for (size_t i = 0; i < 20; i++) {
        test_string_puts(&text, "Ferry number ");
        test_string_number(&text, i);
        test_string_puts(&text, " carries slate and gravel.\n");
    }
    summ_options *options = test_options();
    summ_options_set_lines(options, SUMM_LINES_PARAGRAPHS);
    summ_options_set_query(options, "harbour lantern", SUMM_ZERO_TERMINATED, .9);
    summ_options_set_sentences(options, 4);
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    for (size_t i = 0; i < 4; i++)
        ck_assert_uint_eq(test_sentence(summary, i).index, i);
    summ_summary_free(summary);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

void select_tests(Suite *suite)
{
    TCase *repetition = tcase_create("repetition");
    tcase_add_test(repetition, the_same_words_are_the_same);
    tcase_add_test(repetition, one_word_more_is_not_the_same);
    tcase_add_test(repetition, repetition_among_many);
    tcase_add_test(repetition, redundancy_is_a_limit);
    tcase_add_test(repetition, sentences_without_terms);
    suite_add_tcase(suite, repetition);

    TCase *budgets = tcase_create("budgets");
    tcase_add_test(budgets, room_is_filled);
    tcase_add_test(budgets, over_budget);
    tcase_add_test(budgets, bytes_are_those_of_the_paragraph);
    tcase_add_test(budgets, ratio_of_eligible_words);
    tcase_add_test(budgets, sentences_that_lean_on_many);
    tcase_add_test(budgets, a_chain_is_followed);
    suite_add_tcase(suite, budgets);
}
