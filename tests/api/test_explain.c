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
    if (reason->verdict == SUMM_VERDICT_CHOSEN && reason->other == index)
        ck_assert_double_eq(reason->alone, 1);
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

/*
 * Paragraphs of five sentences, each paragraph about a few things, but for what Ellen Marsh says.
 * If they lean, some do so on the sentence before.
 */
static test_string topics(test_random *random, size_t sentences, bool lean)
{
    enum { WORDS = 48, OF_TOPIC = 6 };
    static const char *const words[WORDS] = {
        "ferry",   "lorry",   "pier",   "council", "office",  "bridge", "market",  "engine",
        "captain", "school",  "museum", "rent",    "roof",    "crew",   "lamp",    "keeper",
        "harbour", "island",  "winter", "storm",   "letter",  "doctor", "teacher", "painter",
        "soldier", "castle",  "forest", "station", "orchard", "river",  "garden",  "window",
        "village", "lantern", "board",  "vote",    "money",   "bread",  "baker",   "flour",
        "gravel",  "slate",   "tower",  "bell",    "clock",   "coach",  "horse",   "wheel"};
    test_string text = {0};
    size_t topic[OF_TOPIC];
    for (size_t i = 0; i < sentences; i++) {
        for (size_t k = 0; k < OF_TOPIC && i % 5 == 0; k++)
            topic[k] = test_random_below(random, k ? WORDS : 5);
        bool said = test_random_below(random, 6) == 0;
        size_t opener = lean && i % 5 ? test_random_below(random, 3) : 2;
        test_string_puts(&text, opener == 0 ? "However, the " : opener == 1 ? "But the " : "The ");
        test_string_puts(&text, said ? "clerk of Ellen Marsh" : words[topic[i % OF_TOPIC]]);
        test_string_number(&text, said ? i : 0);
        test_string_puts(&text, " praised the mayor");
        for (size_t k = 1 + test_random_below(random, 6); k > 0; k--) {
            size_t other = said ? test_random_below(random, WORDS)
                                : topic[test_random_below(random, OF_TOPIC)];
            test_string_puts(&text, " and the ");
            test_string_puts(&text, words[other]);
        }
        test_string_puts(&text, i % 5 == 4 ? ".\n" : ". ");
    }
    return text;
}

/* The sentence taken at a step; the number of sentences if none is. */
static size_t taken_at(const summ_explanation *explanation, size_t count, size_t step)
{
    size_t i = 0;
    while (i < count && reason_of(explanation, i).step != step)
        i++;
    return i;
}

/* Whether a sentence comes right before or after one that is taken. */
static bool is_beside(const summ_explanation *explanation, size_t count, size_t index)
{
    return (index && reason_of(explanation, index - 1).step) ||
           (index + 1 < count && reason_of(explanation, index + 1).step);
}

/*
 * Whether what is taken up to a step may be the opening, which is taken if others are hardly
 * better, in order, and without sentences that say the same as others of it.
 */
static bool may_be_opening(const summ_explanation *explanation, size_t count, size_t steps)
{
    size_t last = taken_at(explanation, count, 1);
    for (size_t step = 2; step <= steps; step++) {
        size_t row = taken_at(explanation, count, step);
        if (row < last)
            return false;
        last = row;
    }
    return last < 2 * (steps + 1);
}

/*
 * Of a few sentences, the best is taken at each turn; of many, none that would go on from one of
 * the summary is overlooked.
 */
START_TEST(the_best_is_taken)
{
    enum { FEW = 32 };
    test_random random = {(uint64_t)_i + 1};
    size_t checked = 0, count = 30 + 35 * (size_t)_i;
    for (size_t round = 0; round < 600; round++) {
        test_string text = topics(&random, count, !_i);
        summ_options *options = in_english();
        summ_options_set_redundancy(options, 1);
        summ_document *document = test_document(text.bytes, text.length, options);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), count);
        for (size_t n = 1; n < 4; n++) {
            summ_options_set_sentences(options, n);
            summ_explanation *before = explain(document, options);
            /* With room for one more, and for the one that it may bring. */
            summ_options_set_sentences(options, n + 2);
            summ_explanation *after = explain(document, options);
            bool same = !may_be_opening(after, count, n + 1);
            for (size_t step = 1; step <= n; step++)
                same &= taken_at(before, count, step) == taken_at(after, count, step);
            size_t next = taken_at(after, count, n + 1);
            same &= next < count && reason_of(after, next).verdict == SUMM_VERDICT_CHOSEN;
            for (size_t i = 0; i < count && same; i++) {
                summ_reason left = reason_of(before, i);
                if (left.verdict == SUMM_VERDICT_LESS &&
                    (count <= FEW || is_beside(before, count, i)))
                    ck_assert_double_le(left.worth, reason_of(after, next).worth + 1e-9);
            }
            checked += same;
            summ_explanation_free(before);
            summ_explanation_free(after);
        }
        summ_document_free(document);
        summ_options_free(options);
        test_string_free(&text);
    }
    ck_assert_uint_gt(checked, 300);
}
END_TEST

/* Whether some sentence is worth less because of what would be read before it. */
static bool is_read_on(const test_string *text)
{
    summ_options *options = in_english();
    summ_options_set_sentences(options, 1);
    summ_document *document = test_document(text->bytes, text->length, options);
    summ_explanation *explanation = explain(document, options);
    bool less = false;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++)
        less |= reason_of(explanation, i).theme < 1 || reason_of(explanation, i).flow < 1;
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
    return less;
}

/*
 * Twelve stories of five sentences each, one after another; or a sentence of each in turn.  Each
 * paragraph has `sentences` sentences.
 */
static test_string stories(bool in_turn, size_t sentences)
{
    static const char *const words[] = {"ferry",  "lorry",  "council", "office", "market",
                                        "engine", "school", "museum",  "keeper", "winter",
                                        "doctor", "castle", "forest",  "river",  "flour"};
    test_string text = {0};
    for (size_t i = 0; i < 60; i++) {
        size_t story = in_turn ? 5 * i % 12 : i / 5, part = in_turn ? i / 12 : i % 5;
        test_string_puts(&text, "The ");
        test_string_puts(&text, words[story + part % 4]);
        test_string_puts(&text, " paid for the ");
        test_string_puts(&text, words[story + (part + 1) % 4]);
        test_string_puts(&text, " and the ");
        test_string_puts(&text, words[story + (part + 2) % 4]);
        test_string_puts(&text, " with rope number ");
        test_string_number(&text, 7 * story + part);
        test_string_puts(&text, (i + 1) % sentences ? ". " : ".\n");
    }
    return text;
}

/*
 * A pile of sentences in which neighbours have no more in common than others is no text, unless it
 * has hardly any paragraphs.
 */
START_TEST(a_pile_is_not_read_on)
{
    static const struct {
        bool in_turn;
        size_t sentences;
        bool read_on;
    } cases[] = {{false, 5, true}, {true, 1, false}, {true, 3, false}, {true, 60, true}};
    test_string text = stories(cases[_i].in_turn, cases[_i].sentences);
    ck_assert_int_eq(is_read_on(&text), cases[_i].read_on);
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

/* The verdict on a sentence of a text in a summary of `sentences` sentences. */
static uint32_t verdict_at(const char *text, size_t sentences, size_t index)
{
    summ_options *options = in_english();
    summ_options_set_sentences(options, sentences);
    summ_document *document = test_document(text, strlen(text), options);
    summ_explanation *explanation = explain(document, options);
    uint32_t verdict = reason_of(explanation, index).verdict;
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
    return verdict;
}

START_TEST(what_leans_on_what_leans)
{
    static const char text[] =
        "The harbour board of Brackwater voted on Tuesday to sell the old ferry Maud to a museum "
        "in Sorrel. Gulls cried over the roofs. But nobody heard them. However, they cried again "
        "all night. Lorries wait.";
    /* This one could have come and brought the other ... */
    ck_assert_uint_eq(verdict_at(text, 1, 2), SUMM_VERDICT_LESS);
    /* ... and this one could not: what it needs would need another. */
    ck_assert_uint_eq(verdict_at(text, 1, 3), SUMM_VERDICT_LEANS);
}
END_TEST

START_TEST(what_says_the_same_is_not_brought)
{
    static const char text[] =
        "The harbour board of Brackwater voted on Tuesday to sell the old ferry Maud to a museum "
        "in Sorrel for forty thousand crowns. The museum in Sorrel will tow the old ferry Maud "
        "away from the harbour of Brackwater in May. The harbour board will spend what the museum "
        "pays on a new roof for the ferry office in Brackwater. Will the school of Holm get forty "
        "new desks? But the school of Holm will get forty new desks soon. Gulls cried.";
    ck_assert_uint_eq(verdict_at(text, 5, 3), SUMM_VERDICT_CHOSEN);
    ck_assert_uint_eq(verdict_at(text, 5, 4), SUMM_VERDICT_REPEATS);
}
END_TEST

START_TEST(a_name_wants_its_full_form)
{
    static const char text[] =
        "Ellen Marsh paints boats. The council of Brackwater will close the ferry line to Sorrel "
        "Island in March because the ferry is too old and the engine has failed. Marsh spoke "
        "for the ferry line to Sorrel Island and for a new engine in the council. In the "
        "council of Brackwater nobody spoke against the ferry line to Sorrel Island or a new "
        "engine.";
    summ_options *options = in_english();
    summ_document *document = test_document(text, sizeof text - 1, options);
    /* It goes on from the one that is taken; but who is Marsh?  That is not in the summary ... */
    summ_options_set_sentences(options, 1);
    summ_explanation *explanation = explain(document, options);
    ck_assert_uint_eq(reason_of(explanation, 1).step, 1);
    ck_assert_double_lt(reason_of(explanation, 2).theme, 1);
    summ_explanation_free(explanation);
    /* ... until it has the sentence that says it. */
    summ_options_set_sentences(options, 2);
    explanation = explain(document, options);
    ck_assert_uint_gt(reason_of(explanation, 0).step, 0);
    ck_assert_double_eq(reason_of(explanation, 2).theme, 1);
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

/* Two long sentences, one that does not fit beside them, and two short ones, which say little. */
static const char *const budget_texts[] = {
    "The council of Brackwater voted on Tuesday to close the old iron bridge over the Orne to all "
    "lorries from March. Inspectors had found cracks in eleven of the iron beams of the bridge, "
    "and the council fears that lorries would break them. Repairs of the bridge would cost the "
    "council nine million, more than it spends on all its other roads in a year. The road was "
    "wet. It rained that day.",
    "Der Rat von Brackwede sperrt die alte eiserne Brücke über die Orne vom März an für alle "
    "Lastwagen, wie er am Dienstag beschloss. Prüfer hatten in elf der eisernen Träger der Brücke "
    "Risse gefunden, und der Rat fürchtet, dass Lastwagen sie zerbrechen. Die Brücke zu erneuern "
    "kostete den Rat neun Millionen, mehr, als er im Jahr für alle anderen Straßen hat. Die Straße "
    "war nass. Am Abend fiel Regen.",
};

/* The sentences of a summary under a budget of words, or of bytes if that is 0. */
static size_t count_within(const summ_document *document, size_t words, size_t bytes)
{
    summ_options *options = test_options();
    ck_assert_int_eq(words ? summ_options_set_words(options, words)
                           : summ_options_set_bytes(options, bytes),
                     SUMM_OK);
    summ_summary *summary = test_select(document, options);
    size_t count = summ_summary_get_sentence_count(summary);
    summ_summary_free(summary);
    summ_options_free(options);
    return count;
}

START_TEST(short_sentences_at_the_end_of_a_budget)
{
    const char *text = budget_texts[_i];
    summ_options *options = test_options();
    summ_document *document = test_document(text, strlen(text), options);
    /* Two sentences have at most 46 words and 250 bytes; the short ones would fit as well. */
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
    tcase_add_loop_test(any, the_best_is_taken, 0, 3);
    tcase_add_loop_test(any, a_pile_is_not_read_on, 0, 4);
    tcase_add_test(any, what_cannot_be_asked);
    suite_add_tcase(suite, any);
    TCase *each = tcase_create("verdicts");
    tcase_add_test(each, verdicts);
    tcase_add_test(each, what_leans);
    tcase_add_test(each, what_leans_on_furniture);
    tcase_add_test(each, what_leans_on_what_leans);
    tcase_add_test(each, what_says_the_same_is_not_brought);
    tcase_add_test(each, a_name_wants_its_full_form);
    tcase_add_test(each, context);
    tcase_add_test(each, filler_and_fragments);
    tcase_add_loop_test(each, short_sentences_at_the_end_of_a_budget, 0,
                        sizeof budget_texts / sizeof *budget_texts);
    tcase_add_test(each, cost_is_asked_for_once);
    suite_add_tcase(suite, each);
}
