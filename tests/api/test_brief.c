/* SPDX-License-Identifier: MIT */
/*
 * test_brief.c - briefs that read on their own: what a sentence leans on, what is left out rather
 * than filled in, and what comes first.
 */
#include <check.h>
#include <string.h>

#include "support.h"

void brief_tests(Suite *suite);

static summ_document *document_in(const char *language, const char *text)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_language(options, language, SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_document *document = test_document(text, strlen(text), options);
    summ_options_free(options);
    return document;
}

/* ---- What a sentence leans on ---- */

/* A text, and for each sentence what it leans on. */
static const struct leaning_text {
    const char *language, *text;
    size_t count;
    struct {
        uint32_t leaning;
        size_t sentence;
    } leans[9];
} leaning_texts[] = {
    {"en",
     "Ellen Marsh has run the ferry office of Brackwater since spring. The mayor, however, "
     "wants to close it. When asked, she laughed. But the council has not voted. Marsh will "
     "speak on Monday. The Brackwater Harbour Trust (BHT) owns the building. Rents have risen "
     "twice. The BHT has no money.",
     8,
     {{SUMM_LEANING_NOT, 0},
      {SUMM_LEANING_LINK, 0},
      {SUMM_LEANING_PRONOUN, 1},
      {SUMM_LEANING_OPENER, 2},
      {SUMM_LEANING_NAME, 0},
      {SUMM_LEANING_NOT, 5},
      {SUMM_LEANING_NOT, 6},
      {SUMM_LEANING_NAME, 5}}},
    {"de",
     "Die Fähre nach Sorrel fährt nicht mehr. Der Rat hat allerdings noch nicht entschieden. Anna "
     "Berger leitet das Amt. Die Kosten steigen. Im Mai kündigt Berger.",
     5,
     {{SUMM_LEANING_NOT, 0},
      {SUMM_LEANING_LINK, 0},
      {SUMM_LEANING_NOT, 2},
      {SUMM_LEANING_NOT, 3},
      {SUMM_LEANING_NAME, 2}}},
    {"fr",
     "Le bac ne part plus. Le conseil n'a cependant rien décidé. Anne Dubois dirige le port. Les "
     "prix montent. En mai, Dubois partira.",
     5,
     {{SUMM_LEANING_NOT, 0},
      {SUMM_LEANING_LINK, 0},
      {SUMM_LEANING_NOT, 2},
      {SUMM_LEANING_NOT, 3},
      {SUMM_LEANING_NAME, 2}}},
    {"ru",
     "Паром в Соррел больше не ходит. Совет, однако, ещё не решил. Анна Белова руководит портом. "
     "Цены выросли. В мае Белова уйдёт.",
     5,
     {{SUMM_LEANING_NOT, 0},
      {SUMM_LEANING_LINK, 0},
      {SUMM_LEANING_NOT, 2},
      {SUMM_LEANING_NOT, 3},
      {SUMM_LEANING_NAME, 2}}},
    /*
     * Names need no list; a title is no part of one, and a name introduced by itself needs nothing.
     */
    {"und",
     "Ellen Marsh runs the ferry. Ferries were late. Mr Hale complained. Nobody trusts Marsh.",
     4,
     {{SUMM_LEANING_NOT, 0}, {SUMM_LEANING_NOT, 1}, {SUMM_LEANING_NOT, 2}, {SUMM_LEANING_NAME, 0}}},
    /* Two that the sentence itself does not name. */
    {"en",
     "Flour and water are all that bread needs. When the two are mixed, yeast begins to work. "
     "Among bakers of Brackwater the two are sacred.",
     3,
     {{SUMM_LEANING_NOT, 0}, {SUMM_LEANING_PRONOUN, 0}, {SUMM_LEANING_NOT, 2}}},
    {"de",
     "Mehl und Wasser braucht das Brot. Wenn die beiden ruhen, beginnt die Hefe zu arbeiten.",
     2,
     {{SUMM_LEANING_NOT, 0}, {SUMM_LEANING_PRONOUN, 0}}},
    /* German nouns that tell when or where are no names of him; the one after them is. */
    {"de",
     "Jonas Harms lernte Böttcher. Nach der Prüfung in Emden wurde er im Mai Meister. Vom März bis "
     "zum August war er in Leer. Nach dem Krieg zog Harms nach Norden, wo er ein Haus hatte.",
     4,
     {{SUMM_LEANING_NOT, 0},
      {SUMM_LEANING_PRONOUN, 0},
      {SUMM_LEANING_PRONOUN, 1},
      {SUMM_LEANING_NAME, 0}}},
    /* A quotation that names nobody. */
    {"en",
     "The mayor spoke at the harbour. “Ferries are expensive for everybody.” The “Maud” is old.",
     3,
     {{SUMM_LEANING_NOT, 0}, {SUMM_LEANING_QUOTATION, 0}, {SUMM_LEANING_NOT, 2}}},
};

START_TEST(leans)
{
    const struct leaning_text *expected = &leaning_texts[_i];
    summ_document *document = document_in(expected->language, expected->text);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), expected->count);
    for (size_t i = 0; i < expected->count; i++) {
        summ_lean lean;
        ck_assert_int_eq(summ_document_get_lean(document, i, &lean), SUMM_OK);
        ck_assert_msg(lean.leaning == expected->leans[i].leaning, "%s %zu: %u", expected->language,
                      i, (unsigned)lean.leaning);
        ck_assert_uint_eq(lean.sentence, expected->leans[i].sentence);
    }
    summ_lean lean;
    ck_assert_int_eq(summ_document_get_lean(document, expected->count, &lean), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_get_lean(document, 0, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_get_lean(NULL, 0, &lean), SUMM_E_ARGUMENT);
    summ_document_free(document);
}
END_TEST

START_TEST(texts_lean_on_no_other_text)
{
    static const char first[] = "Ellen Marsh runs the ferry of Brackwater.";
    static const char second[] = "But Marsh is late. Nobody knows why.";
    const summ_text texts[] = {{.data = first, .length = sizeof first - 1},
                               {.data = second, .length = sizeof second - 1}};
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, texts, 2, &document, NULL), SUMM_OK);
    summ_lean lean;
    ck_assert_int_eq(summ_document_get_lean(document, 1, &lean), SUMM_OK);
    ck_assert_uint_eq(lean.leaning, SUMM_LEANING_NOT);
    ck_assert_uint_eq(lean.sentence, 1);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* ---- Fewer rather than filler ---- */

static const char two_stories[] =
    "The council of Brackwater voted on Tuesday to close the old iron bridge over the Orne to "
    "all lorries from March. Inspectors had found cracks in eleven of the iron beams of the "
    "bridge, and the council fears that lorries would break them. Yes. A bakery in Holm "
    "celebrated its birthday with free cinnamon rolls for all children.";

START_TEST(no_third_from_another_story)
{
    summ_summary *summary = test_summarize(two_stories, strlen(two_stories), NULL);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 2);
    ck_assert(!test_has(summary, two_stories, "A bakery"));
    summ_summary_free(summary);
    /* Who asks for three gets three. */
    summ_options *options = test_options();
    summ_options_set_sentences(options, 3);
    summary = test_summarize(two_stories, strlen(two_stories), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

START_TEST(no_fragment_fills_a_budget)
{
    summ_options *options = test_options();
    summ_options_set_words(options, 1000);
    summ_summary *summary = test_summarize(two_stories, strlen(two_stories), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
    ck_assert(!test_has(summary, two_stories, "Yes"));
    summ_summary_free(summary);
    /* With nothing else, a fragment it is. */
    summary = test_summarize("Yes.", 4, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

/* A sentence from the middle of a quotation is worth next to nothing, but it is no fragment. */
START_TEST(quotations_fill_a_budget)
{
    static const char text[] =
        "The mayor of Brackwater spoke at the harbour board for an hour. “We shall never sell the "
        "ferry. The harbour needs it for the lorries. Nobody has asked for it,” said the mayor. "
        "Gulls cried over the pier.";
    summ_options *options = test_options();
    summ_options_set_sentences(options, 5);
    summ_summary *summary = test_summarize(text, sizeof text - 1, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 5);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

START_TEST(as_many_as_carry_weight)
{
    /* However long the text, and however much room there is, a brief stays one. */
    test_string text = {0};
    for (size_t i = 0; i < 200; i++) {
        test_string_puts(&text,
                         "The council of Brackwater spoke of ferries, bridges and lorry number ");
        test_string_number(&text, i * 7 + 1);
        test_string_puts(&text, " in hall number ");
        test_string_number(&text, i * 11 + 3);
        test_string_puts(&text, " for the whole afternoon.\n");
    }
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_amount(options, SUMM_AMOUNT_AUTO), SUMM_OK);
    summ_options_set_redundancy(options, 1);
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    ck_assert_uint_ge(summ_summary_get_sentence_count(summary), 1);
    ck_assert_uint_le(summ_summary_get_sentence_count(summary), 13);
    summ_summary_free(summary);
    /* Budgets hold all the same. */
    summ_options_set_sentences(options, 1);
    summary = test_summarize(two_stories, strlen(two_stories), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    summ_summary_free(summary);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

static uint32_t flags_of(const char *text)
{
    summ_summary *summary = test_summarize(text, strlen(text), NULL);
    uint32_t flags = summ_summary_get_flags(summary);
    summ_summary_free(summary);
    return flags;
}

START_TEST(slight_texts_are_told)
{
    ck_assert_uint_eq(flags_of("The ferry is late. Nobody knows why. The mayor is silent."),
                      SUMM_SUMMARY_SLIGHT);
    /* Sentences that have nothing in common. */
    ck_assert_uint_eq(
        flags_of("Gulls cry over harbours. Lorries brake hard downhill. Painters love grey "
                 "mornings. Seven children count pebbles. Old wood smells of tar. Nobody bakes "
                 "bread here."),
        SUMM_SUMMARY_SLIGHT);
    ck_assert_uint_eq(flags_of(two_stories) & SUMM_SUMMARY_SLIGHT, 0);
}
END_TEST

/* ---- What comes first ---- */

static const char report[] =
    "“We have waited for eleven years,” said Ellen Marsh of the ferry office, “and we will not "
    "wait for another eleven.” Who will pay for the new ferry of Brackwater? The council of "
    "Brackwater decided on Tuesday to build a new ferry for eleven million crowns, half of "
    "which the state will pay. The ferry, which carries lorries to Sorrel Island, is older than "
    "the council's hall. “It is a good day for the island,” said Ellen Marsh.";

START_TEST(statements_before_quotations_and_questions)
{
    summ_options *options = test_options();
    summ_options_set_sentences(options, 1);
    summ_summary *summary = test_summarize(report, strlen(report), options);
    ck_assert(test_has(summary, report, "The council of Brackwater decided"));
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

static const char sale[] =
    "The harbour board of Brackwater voted on Tuesday to sell the old ferry Maud to a museum in "
    "Sorrel. The museum will pay forty thousand crowns and tow her away in May. Nobody else had "
    "asked for her. Lorries had used the Maud for thirty years, and every child in town was sick "
    "on her once. The new ferry of the harbour board carries forty lorries and needs a crew of "
    "six. Rents for the pier have risen twice since the new ferry came. The museum in Sorrel has "
    "four other ships, of which two still sail. Visitors pay six crowns, and children nothing. "
    "The board will spend what the museum pays for the old ferry on a roof for the ferry office "
    "in Brackwater. Its next meeting is in June.";

/* The text goes on plainly, and the sentences from elsewhere are not much better. */
START_TEST(an_opening_is_left_only_for_a_clear_gain)
{
    summ_summary *summary = test_summarize(sale, strlen(sale), NULL);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
    for (size_t i = 0; i < 3; i++)
        ck_assert_uint_eq(test_sentence(summary, i).index, i);
    summ_summary_free(summary);
}
END_TEST

/* The same for a brief of two. */
START_TEST(an_opening_of_two_is_left_only_for_a_clear_gain)
{
    static const char text[] =
        "The harbour board of Brackwater voted on Tuesday to sell the old ferry Maud to a museum "
        "in Sorrel. Nobody else had asked for her. The museum will pay forty thousand crowns and "
        "tow her away in May. Its next meeting is in June. The new ferry of the harbour board "
        "carries forty lorries and needs a crew of six.";
    summ_options *options = test_options();
    summ_options_set_sentences(options, 2);
    summ_summary *summary = test_summarize(text, sizeof text - 1, options);
    ck_assert_uint_eq(test_sentence(summary, 0).index, 0);
    ck_assert_uint_eq(test_sentence(summary, 1).index, 1);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

/* Whoever measures the cost of sentences is asked once for each, whatever is weighed. */
static int count_call(void *user, const char *bytes, size_t length, size_t *cost)
{
    (void)bytes;
    ++*(size_t *)user;
    *cost = length / 4;
    return 0;
}

START_TEST(an_opening_costs_no_second_call)
{
    size_t calls = 0;
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_cost(options, count_call, &calls, 100), SUMM_OK);
    summ_summary *summary = test_summarize(sale, strlen(sale), options);
    ck_assert_uint_gt(summ_summary_get_sentence_count(summary), 1);
    ck_assert_uint_le(calls, 10);
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

/* A note of sounds does not part a sentence from the one that it needs. */
START_TEST(notes_of_sounds_part_nothing)
{
    const char *text =
        "So we built a robot that could fold all the towels of the hotel. (Laughter) "
        "It took ninety minutes for one towel.";
    summ_document *document = document_in("en", text);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 3);
    summ_lean lean;
    ck_assert_int_eq(summ_document_get_lean(document, 2, &lean), SUMM_OK);
    ck_assert_uint_eq(lean.sentence, 0);
    summ_summary *summary = test_select(document, NULL);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 2);
    summ_summary_free(summary);
    summ_document_free(document);
}
END_TEST

void brief_tests(Suite *suite)
{
    TCase *leaning = tcase_create("leaning");
    tcase_add_loop_test(leaning, leans, 0, (int)(sizeof leaning_texts / sizeof *leaning_texts));
    tcase_add_test(leaning, texts_lean_on_no_other_text);
    suite_add_tcase(suite, leaning);
    TCase *amount = tcase_create("amount");
    tcase_add_test(amount, no_third_from_another_story);
    tcase_add_test(amount, no_fragment_fills_a_budget);
    tcase_add_test(amount, quotations_fill_a_budget);
    tcase_add_test(amount, as_many_as_carry_weight);
    tcase_add_test(amount, slight_texts_are_told);
    suite_add_tcase(suite, amount);
    TCase *order = tcase_create("order");
    tcase_add_test(order, statements_before_quotations_and_questions);
    tcase_add_test(order, an_opening_is_left_only_for_a_clear_gain);
    tcase_add_test(order, an_opening_of_two_is_left_only_for_a_clear_gain);
    tcase_add_test(order, an_opening_costs_no_second_call);
    tcase_add_test(leaning, notes_of_sounds_part_nothing);
    suite_add_tcase(suite, order);
}
