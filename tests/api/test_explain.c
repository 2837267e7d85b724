/* SPDX-License-Identifier: MIT */
/* test_explain.c - what is said of why a sentence is in a summary, or is not. */
#include <check.h>
#include <string.h>

#include "support.h"

void explain_tests(Suite *suite);

static summ_explanation *explain(const summ_document *document, const summ_options *options)
{
    summ_explanation *explanation;
    summ_error error = {.code = 77};
    ck_assert_int_eq(summ_document_explain(document, options, &explanation, &error), SUMM_OK);
    ck_assert_int_eq(error.code, SUMM_OK);
    return explanation;
}

static summ_reason reason_of(const summ_explanation *explanation, size_t index)
{
    summ_reason reason;
    ck_assert_int_eq(summ_explanation_get_reason(explanation, index, &reason), SUMM_OK);
    ck_assert_uint_eq(reason.reserved, 0);
    return reason;
}

static summ_options *in_english(void)
{
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    return options;
}

/* The sentence of a document that begins with these words. */
static size_t find_sentence(const summ_document *document, const char *text, const char *beginning)
{
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence sentence = test_document_sentence(document, i);
        if (!strncmp(text + sentence.offset, beginning, strlen(beginning)))
            return i;
    }
    ck_abort_msg("no sentence begins with '%s'", beginning);
}

/* ---- For any text and options ---- */

static bool is_share(double x)
{
    return x >= 0 && x <= 1 + 1e-9;
}

static void check_reason(const summ_document *document, const summ_reason *reason, size_t index)
{
    summ_sentence sentence = test_document_sentence(document, index);
    ck_assert_int_eq(reason->verdict == SUMM_VERDICT_PASSED_OVER, sentence.passed != 0);
    ck_assert_int_eq(reason->step > 0, reason->verdict <= SUMM_VERDICT_CUT ||
                                           reason->verdict == SUMM_VERDICT_CONTEXT);
    ck_assert_uint_lt(reason->other, summ_document_get_sentence_count(document));
    ck_assert(is_share(reason->place) && is_share(reason->length) && is_share(reason->shape));
    ck_assert(is_share(reason->news) && is_share(reason->alone));
    ck_assert(is_share(reason->theme) && is_share(reason->flow));
    ck_assert(reason->worth <= 1.5 && reason->worth > -1e3);
    if (reason->step == 1)
        ck_assert_double_eq(reason->worth, 1);
    for (size_t i = 0; i < sizeof reason->more / sizeof *reason->more; i++)
        ck_assert_double_eq(reason->more[i], 0);
}

/* The sentences that have steps are those of the summary, each with another step. */
static void check_steps(const summ_document *document, const summ_options *options,
                        const summ_explanation *explanation)
{
    summ_summary *summary = test_select(document, options);
    size_t chosen = summ_summary_get_sentence_count(summary), steps = 0, sum = 0;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_reason reason = reason_of(explanation, i);
        check_reason(document, &reason, i);
        steps += reason.step > 0;
        sum += reason.step;
    }
    ck_assert_uint_eq(steps, chosen);
    ck_assert_uint_eq(sum, chosen * (chosen + 1) / 2);
    for (size_t i = 0; i < chosen; i++)
        ck_assert_uint_gt(reason_of(explanation, test_sentence(summary, i).index).step, 0);
    summ_summary_free(summary);
}

START_TEST(reasons_are_those_of_the_selection)
{
    const test_article *article = &test_articles()[_i];
    summ_options *options = test_options();
    summ_document *document = test_document(article->text, strlen(article->text), NULL);
    for (int way = 0; way < 4; way++) {
        if (way == 1)
            summ_options_set_words(options, 60);
        if (way == 2)
            summ_options_set_repair_openers(options, 0);
        if (way == 3)
            summ_options_set_order(options, SUMM_ORDER_RANK);
        summ_explanation *explanation = explain(document, options);
        check_steps(document, options, explanation);
        summ_explanation_free(explanation);
    }
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(reasons_of_all_that_is_chosen_from_much)
{
    test_string text = test_prose(400, 7);
    summ_options *options = test_options();
    summ_options_set_ratio(options, .8);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    summ_explanation *explanation = explain(document, options);
    check_steps(document, options, explanation);
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(what_cannot_be_asked)
{
    summ_explanation *explanation = (summ_explanation *)&explanation;
    summ_reason reason;
    summ_error error;
    ck_assert_int_eq(summ_document_explain(NULL, NULL, &explanation, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(explanation);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
    summ_document *document = test_document("Ferries wait.", 13, NULL);
    ck_assert_int_eq(summ_document_explain(document, NULL, NULL, &error), SUMM_E_ARGUMENT);
    explanation = explain(document, NULL);
    ck_assert_uint_eq(reason_of(explanation, 0).verdict, SUMM_VERDICT_CHOSEN);
    ck_assert_int_eq(summ_explanation_get_reason(explanation, 1, &reason), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_explanation_get_reason(explanation, 0, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_explanation_get_reason(NULL, 0, &reason), SUMM_E_ARGUMENT);
    summ_explanation_free(explanation);
    summ_explanation_free(NULL);
    summ_document_free(document);
    document = test_document("", 0, NULL);
    explanation = explain(document, NULL);
    ck_assert_int_eq(summ_explanation_get_reason(explanation, 0, &reason), SUMM_E_ARGUMENT);
    summ_explanation_free(explanation);
    summ_document_free(document);
}
END_TEST

/* ---- Each verdict ---- */

static const char harbour[] =
    "Harbour News\n\n"
    "The harbour office of Brackwater will close its ferry line to Sorrel Island in March because "
    "the ferry is too old.\n\n"
    "But the council of Brackwater wants to keep the ferry line and to buy a new ferry with money "
    "of the state.\n\n"
    "In March the harbour office of Brackwater will close the ferry line to Sorrel Island because "
    "the ferry is too old.\n\n"
    "The ferry of Brackwater is older than the harbour office, and its engine has failed eleven "
    "times since spring.";

static uint32_t verdict_on(const summ_options *options, const char *beginning, summ_reason *reason)
{
    summ_document *document = test_document(harbour, sizeof harbour - 1, options);
    summ_explanation *explanation = explain(document, options);
    *reason = reason_of(explanation, find_sentence(document, harbour, beginning));
    summ_explanation_free(explanation);
    summ_document_free(document);
    return reason->verdict;
}

START_TEST(verdicts)
{
    summ_options *options = in_english();
    summ_reason reason;
    summ_options_set_sentences(options, 4);
    ck_assert_uint_eq(verdict_on(options, "Harbour News", &reason), SUMM_VERDICT_PASSED_OVER);
    ck_assert_uint_eq(reason.other, 0);
    ck_assert_uint_eq(verdict_on(options, "The harbour", &reason), SUMM_VERDICT_CHOSEN);
    ck_assert_uint_eq(reason.step, 1);
    ck_assert_uint_eq(verdict_on(options, "In March", &reason), SUMM_VERDICT_REPEATS);
    ck_assert_uint_eq(reason.other, 1);
    ck_assert_uint_eq(reason.step, 0);
    /* One place: the others are worth less.  A line of its own is never needed by the next one. */
    summ_options_set_sentences(options, 1);
    ck_assert_uint_eq(verdict_on(options, "The ferry", &reason), SUMM_VERDICT_LESS);
    ck_assert_double_lt(reason.worth, 1);
    /* No place for any more words. */
    summ_options_set_sentences(options, SUMM_UNLIMITED);
    summ_options_set_words(options, 24);
    ck_assert_uint_eq(verdict_on(options, "The ferry", &reason), SUMM_VERDICT_OVER_BUDGET);
    summ_options_set_words(options, SUMM_UNLIMITED);
    /* The rest of the bytes. */
    summ_options_set_bytes(options, 170);
    summ_options_set_ellipsis(options, 1);
    ck_assert_uint_eq(verdict_on(options, "But", &reason), SUMM_VERDICT_CUT);
    ck_assert_uint_eq(reason.step, 2);
    /* There is room, but not for the first word. */
    static const char words[] = "The ferry waits. Waterwegvrachtvaartuigenverhuurbedrijven wait.";
    summ_document *document = test_document(words, sizeof words - 1, options);
    summ_options_set_bytes(options, 48);
    summ_explanation *explanation = explain(document, options);
    check_steps(document, options, explanation);
    ck_assert_uint_eq(reason_of(explanation, 1).verdict, SUMM_VERDICT_OVER_BUDGET);
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(what_leans)
{
    static const char text[] =
        "A bakery in Holm sells bread. But the council of Brackwater will close the ferry line of "
        "Brackwater, which the harbour office runs between Brackwater and Sorrel Island. The ferry "
        "of the harbour office sails between Brackwater and Sorrel Island for the council.";
    summ_options *options = in_english();
    summ_document *document = test_document(text, sizeof text - 1, options);
    /* The one that leans brings the other. */
    summ_options_set_sentences(options, 3);
    summ_explanation *explanation = explain(document, options);
    summ_reason needed = reason_of(explanation, 0), leaning = reason_of(explanation, 1);
    ck_assert_uint_eq(leaning.verdict, SUMM_VERDICT_CHOSEN);
    ck_assert_uint_eq(leaning.other, 0);
    ck_assert_double_lt(leaning.alone, 1);
    ck_assert_uint_eq(needed.verdict, SUMM_VERDICT_BROUGHT);
    ck_assert_uint_eq(needed.other, 1);
    ck_assert_uint_eq(needed.step, leaning.step + 1);
    summ_explanation_free(explanation);
    /* If that is not asked for, each comes by itself. */
    summ_options_set_repair_openers(options, 0);
    explanation = explain(document, options);
    ck_assert_uint_eq(reason_of(explanation, 0).verdict, SUMM_VERDICT_CHOSEN);
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(context)
{
    summ_options *options = in_english();
    summ_options_set_sentences(options, 1);
    summ_options_set_expand(options, 1);
    summ_reason reason;
    ck_assert_uint_eq(verdict_on(options, "The harbour", &reason), SUMM_VERDICT_CHOSEN);
    ck_assert_uint_eq(reason.step, 1);
    ck_assert_uint_eq(verdict_on(options, "But", &reason), SUMM_VERDICT_CONTEXT);
    ck_assert_uint_eq(reason.step, 2);
    ck_assert_uint_eq(reason.other, 1);
    summ_options_free(options);
}
END_TEST

START_TEST(what_leans_on_furniture)
{
    static const char text[] =
        "The council of Brackwater will close the ferry line to Sorrel Island.\n\n"
        "Harbour News\n\n"
        "But it wants to keep the harbour office of Brackwater, where eleven people work.";
    summ_document *document = test_document(text, sizeof text - 1, NULL);
    summ_explanation *explanation = explain(document, NULL);
    summ_reason reason = reason_of(explanation, 2);
    ck_assert_uint_eq(reason.verdict, SUMM_VERDICT_LEANS);
    ck_assert_uint_eq(reason.other, 1);
    summ_explanation_free(explanation);
    summ_document_free(document);
}
END_TEST

START_TEST(filler_and_fragments)
{
    static const char text[] =
        "The council of Brackwater voted on Tuesday to close the old iron bridge over the Orne to "
        "all lorries from March. Inspectors had found cracks in eleven of the iron beams of the "
        "bridge, and the council fears that lorries would break them. Yes. A bakery in Holm "
        "celebrated its birthday with free cinnamon rolls for all children.";
    summ_options *options = in_english();
    summ_document *document = test_document(text, sizeof text - 1, options);
    summ_explanation *explanation = explain(document, NULL);
    ck_assert_uint_eq(reason_of(explanation, 2).verdict, SUMM_VERDICT_FRAGMENT);
    summ_reason filler = reason_of(explanation, 3);
    ck_assert_uint_eq(filler.verdict, SUMM_VERDICT_FILLER);
    ck_assert_double_lt(filler.theme * filler.flow, 1);
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* The sentences of a summary of `text` under a budget of words, or of bytes if that is 0. */
static size_t count_within(const summ_document *document, size_t words, size_t bytes)
{
    summ_options *options = in_english();
    summ_summary *summary;
    ck_assert_int_eq(words ? summ_options_set_words(options, words)
                           : summ_options_set_bytes(options, bytes),
                     SUMM_OK);
    ck_assert_int_eq(summ_document_select(document, options, &summary, NULL), SUMM_OK);
    size_t count = summ_summary_get_sentence_count(summary);
    summ_summary_free(summary);
    summ_options_free(options);
    return count;
}

START_TEST(short_sentences_at_the_end_of_a_budget)
{
    static const char text[] =
        "The council of Brackwater voted on Tuesday to close the old iron bridge over the Orne to "
        "all lorries from March. Inspectors had found cracks in eleven of the iron beams of the "
        "bridge, and the council fears that lorries would break them. Repairs of the bridge would "
        "cost the council nine million, more than it spends on all its other roads in a year. The "
        "road was wet. It rained that day.";
    summ_options *options = in_english();
    summ_document *document = test_document(text, sizeof text - 1, options);
    /* Two sentences have 43 words and 226 bytes; the short ones would fit as well. */
    ck_assert_uint_eq(count_within(document, 55, 0), 2);
    ck_assert_uint_eq(count_within(document, 0, 280), 2);
    ck_assert_uint_eq(count_within(document, 200, 0), 5);
    ck_assert_int_eq(summ_options_set_words(options, 55), SUMM_OK);
    summ_explanation *explanation = explain(document, options);
    ck_assert_uint_eq(reason_of(explanation, 2).verdict, SUMM_VERDICT_OVER_BUDGET);
    ck_assert_uint_eq(reason_of(explanation, 3).verdict, SUMM_VERDICT_FILLER);
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* ---- The caller's measure ---- */

static int count_calls(void *user, const char *sentence, size_t length, size_t *result)
{
    size_t *calls = user;
    (void)sentence;
    *result = length;
    ++*calls;
    return 0;
}

static int refuse(void *user, const char *sentence, size_t length, size_t *result)
{
    (void)user, (void)sentence, (void)length, (void)result;
    return 1;
}

START_TEST(cost_is_asked_for_once)
{
    size_t calls = 0;
    summ_options *options = in_english();
    summ_document *document = test_document(harbour, sizeof harbour - 1, options);
    ck_assert_int_eq(summ_options_set_cost(options, count_calls, &calls, 130), SUMM_OK);
    summ_explanation *explanation = explain(document, options);
    ck_assert_uint_le(calls, 4);
    ck_assert_uint_eq(reason_of(explanation, 4).verdict, SUMM_VERDICT_OVER_BUDGET);
    summ_explanation_free(explanation);
    summ_options_set_cost(options, refuse, NULL, 130);
    summ_error error;
    ck_assert_int_eq(summ_document_explain(document, options, &explanation, &error),
                     SUMM_E_CANCELLED);
    ck_assert_ptr_null(explanation);
    ck_assert_str_eq(error.detail, "the cost callback asked to stop");
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

void explain_tests(Suite *suite)
{
    size_t articles = 0;
    while (test_articles()[articles].text)
        articles++;
    TCase *any = tcase_create("any text");
    tcase_add_loop_test(any, reasons_are_those_of_the_selection, 0, (int)articles);
    tcase_add_test(any, reasons_of_all_that_is_chosen_from_much);
    tcase_add_test(any, what_cannot_be_asked);
    suite_add_tcase(suite, any);
    TCase *each = tcase_create("verdicts");
    tcase_add_test(each, verdicts);
    tcase_add_test(each, what_leans);
    tcase_add_test(each, what_leans_on_furniture);
    tcase_add_test(each, context);
    tcase_add_test(each, filler_and_fragments);
    tcase_add_test(each, short_sentences_at_the_end_of_a_budget);
    tcase_add_test(each, cost_is_asked_for_once);
    suite_add_tcase(suite, each);
}
