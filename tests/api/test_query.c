/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test_query.c - summaries that are asked for by a query keep its answer. */
#include <check.h>
#include <string.h>
#include <summ.h>

#include "support.h"

void query_tests(Suite *suite);

/* Whether a summary of `sentences` sentences about a query has the words of its answer. */
static bool keeps(const char *text, const char *query, size_t sentences, const char *answer)
{
    summ_options *options;
    summ_summary *summary;
    ck_assert_int_eq(summ_options_new(&options), SUMM_OK);
    summ_options_set_sentences(options, sentences);
    ck_assert_int_eq(
        summ_options_set_query(options, query, SUMM_ZERO_TERMINATED, SUMM_QUERY_WEIGHT_DEFAULT),
        SUMM_OK);
    ck_assert_int_eq(summ_summarize(text, SUMM_ZERO_TERMINATED, options, &summary, NULL), SUMM_OK);
    bool kept = strstr(summ_summary_get_text(summary, NULL), answer);
    summ_summary_free(summary);
    summ_options_free(options);
    return kept;
}

static const char town[] = "The council met on Tuesday in the old school. It spoke of the budget "
                           "for three hours. The budget "
                           "grows by two per cent.\n\n"
                           "The library opens on Sundays from May on. Two students will sit at the "
                           "desk. Books can be returned "
                           "at the station too.\n\n"
                           "The ferry to the island has not run since the autumn. Its engine room "
                           "was flooded in a storm on "
                           "9 November. A diver found the leak.\n\n"
                           "The school gets a new roof this summer. Pupils will learn in tents "
                           "until then. The tents come from "
                           "the army.\n";

/* The sentence after the one that is like the question says it. */
START_TEST(the_answer_may_be_in_the_next_sentence)
{
    ck_assert(keeps(town, "When did the ferry to the island stop?", 2, "9 November"));
    ck_assert(keeps(town, "Where do pupils learn while the school gets a roof?", 2, "tents"));
    ck_assert(keeps(town, "What does the library do on Sundays?", 1, "from May on"));
}
END_TEST

/* Its place in the text says nothing about where an answer is. */
START_TEST(the_last_paragraph_answers_too)
{
    test_string text = {0};
    for (int i = 0; i < 30; i++)
        test_string_puts(&text, town);
    test_string_puts(&text, "\nThe lighthouse keeper of Oster is called Runa Holm.\n");
    ck_assert(keeps(text.bytes, "Who keeps the lighthouse of Oster?", 1, "Runa Holm"));
    test_string_free(&text);
}
END_TEST

void query_tests(Suite *suite)
{
    TCase *query = tcase_create("query");
    tcase_add_test(query, the_answer_may_be_in_the_next_sentence);
    tcase_add_test(query, the_last_paragraph_answers_too);
    suite_add_tcase(suite, query);
}
