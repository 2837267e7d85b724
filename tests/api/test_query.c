/* SPDX-License-Identifier: MIT */
/* test_query.c - summaries that are asked for by a query keep its answer. */
#include <check.h>
#include <string.h>
#include <summ.h>

#include "support.h"

void query_tests(Suite *suite);

/* A summary of `sentences` sentences of some texts about a query. */
static summ_summary *ask(const char *const *texts, size_t count, const char *query,
                         size_t sentences)
{
    summ_text inputs[8];
    ck_assert_uint_le(count, 8);
    for (size_t i = 0; i < count; i++)
        inputs[i] = (summ_text){.data = texts[i], .length = strlen(texts[i])};
    summ_options *options = test_options();
    summ_options_set_sentences(options, sentences);
    ck_assert_int_eq(
        summ_options_set_query(options, query, SUMM_ZERO_TERMINATED, SUMM_QUERY_WEIGHT_DEFAULT),
        SUMM_OK);
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, inputs, count, &document, NULL), SUMM_OK);
    summ_summary *summary = test_select(document, options);
    summ_document_free(document);
    summ_options_free(options);
    return summary;
}

/* Whether a summary of `sentences` sentences about a query has the words of its answer. */
static bool keeps(const char *text, const char *query, size_t sentences, const char *answer)
{
    summ_summary *summary = ask(&text, 1, query, sentences);
    bool kept = strstr(summ_summary_get_text(summary, NULL), answer);
    summ_summary_free(summary);
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

static const char stadt[] =
    "Der Stadtrat tagte am Dienstag in der alten Schule. Er sprach drei Stunden lang \u00FCber den "
    "Haushalt. Der Haushalt w\u00E4chst um zwei Prozent.\n\n"
    "Die Bibliothek \u00F6ffnet ab Mai auch sonntags. Am Pult werden zwei Studenten sitzen. "
    "B\u00FCcher nimmt auch der Bahnhof zur\u00FCck.\n\n"
    "Auch die Kohlenhandlung am Hafen schlie\u00DFt. Ihr Besitzer Uwe Brand geht nach vierzig "
    "Jahren in Rente. Einen Nachfolger fand er nicht.\n\n"
    "Die Schule bekommt im Sommer ein neues Dach. Die Kinder lernen bis dahin in Zelten. Die "
    "Zelte kommen von der Armee.\n";

/* The sentence after the one that is like the question says it. */
START_TEST(the_answer_may_be_in_the_next_sentence)
{
    ck_assert(keeps(town, "When did the ferry to the island stop?", 2, "9 November"));
    ck_assert(keeps(town, "Where do pupils learn while the school gets a roof?", 2, "tents"));
    ck_assert(keeps(town, "What does the library do on Sundays?", 1, "from May on"));
    ck_assert(keeps(stadt, "Wem geh\u00F6rt die Kohlenhandlung am Hafen?", 2, "Uwe Brand"));
}
END_TEST

/* Words are found in their other forms, and count for more than the same letters in other words. */
START_TEST(other_forms_of_words_are_found)
{
    static const char text[] =
        "The council met on Tuesday in the old school. A butterfly sat on the roof of the station. "
        "The library opens on Sundays from now on. The herring gull flies over the canal. The "
        "school gets a new roof this summer.";
    ck_assert(keeps(text, "fly", 1, "gull flies"));
}
END_TEST

/* A query may be as long as a text, and have more parts of words than there are in it. */
START_TEST(long_queries_are_answered)
{
    ck_assert(keeps(stadt, town, 1, "."));
    ck_assert(keeps(town, town, 9, "9 November"));
}
END_TEST

/* Each sentence has one part of one word of the query in common with it: none is lost. */
START_TEST(all_of_a_long_query_is_found)
{
    enum { WORDS = 300 };
    test_random random = {9};
    test_string text = {0}, query = {0};
    for (size_t i = 0; i < WORDS; i++) {
        char part[5] = {0};
        for (size_t k = 0; k < 4; k++)
            part[k] = (char)('a' + test_random_below(&random, 26));
        test_string_puts(&query, "q");
        test_string_puts(&query, part);
        test_string_puts(&query, "j ");
        test_string_puts(&text, "X");
        test_string_puts(&text, part);
        test_string_puts(&text, "y sails.\n");
    }
    summ_options *options = test_options();
    summ_options_set_language(options, "und", SUMM_ZERO_TERMINATED);
    summ_options_set_lines(options, SUMM_LINES_PARAGRAPHS);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_query(options, query.bytes, query.length, .9);
    summ_document *document = test_document(text.bytes, text.length, options);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), WORDS);
    for (size_t i = 0; i < WORDS; i++)
        ck_assert_double_gt(test_document_sentence(document, i).score, .5 / WORDS);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
    test_string_free(&query);
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

/* Stemmers know nothing of compounds, and of some languages nothing at all. */
START_TEST(parts_of_words_are_found)
{
    ck_assert(keeps(stadt, "Wer verkauft Kohle?", 2, "Uwe Brand"));
    ck_assert(keeps("Vesnice m\u00E1 novou \u0161kolu. D\u011Bti do n\u00ED chod\u00ED od "
                    "z\u00E1\u0159\u00ED.\n\n"
                    "P\u0159\u00EDvozn\u00EDk p\u0159evezl lidi p\u0159es \u0159eku. "
                    "Ve\u010Der zp\u00EDval.\n\n"
                    "Most opravili v lednu. St\u00E1l mnoho pen\u011Bz.\n",
                    "Co d\u011Blal p\u0159\u00EDvozn\u00EDkovi bratr?", 1,
                    "P\u0159\u00EDvozn\u00EDk"));
}
END_TEST

/* A sentence that has a part of a word twice has more of it than one that has it once. */
START_TEST(parts_of_words_are_counted)
{
    static const char text[] = "Der Kohlenhandel und das Zeitungslager schlie\u00DFen im Mai.\n\n"
                               "Der Kohlenhandel und das Kohlenlager schlie\u00DFen im Mai.\n\n"
                               "Die Schule bekommt im Sommer ein neues Dach.\n\n"
                               "Der Stadtrat tagte am Dienstag.\n";
    summ_options *options = test_options();
    summ_options_set_query(options, "Kohle", SUMM_ZERO_TERMINATED, SUMM_QUERY_WEIGHT_DEFAULT);
    summ_document *document = test_document(text, sizeof text - 1, options);
    ck_assert_double_gt(test_document_sentence(document, 1).score,
                        1.5 * test_document_sentence(document, 0).score);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* Thai writes no spaces between words, and some inside names, where sentences seem to end. */
START_TEST(thai_names_are_kept)
{
    static const char thai[] =
        "\u0E2B\u0E49\u0E2D\u0E07\u0E2A\u0E21\u0E38\u0E14\u0E40\u0E1B\u0E34\u0E14\u0E27"
        "\u0E31\u0E19\u0E2D\u0E32\u0E17\u0E34\u0E15\u0E22\u0E4C\u0E17\u0E31\u0E49\u0E07"
        "\u0E27\u0E31\u0E19\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E43\u0E2B\u0E49\u0E19\u0E31"
        "\u0E01\u0E40\u0E23\u0E35\u0E22\u0E19\u0E2D\u0E48\u0E32\u0E19\u0E2B\u0E19\u0E31"
        "\u0E07\u0E2A\u0E37\u0E2D\n\n\u0E1B\u0E23\u0E30\u0E20\u0E32\u0E04\u0E32\u0E23"
        "\u0E02\u0E2D\u0E07\u0E40\u0E01\u0E32\u0E30\u0E41\u0E2B\u0E48\u0E07\u0E19\u0E35"
        "\u0E49\u0E2A\u0E23\u0E49\u0E32\u0E07\u0E02\u0E36\u0E49\u0E19\u0E40\u0E21\u0E37"
        "\u0E48\u0E2D\u0E1B\u0E35\u0E17\u0E35\u0E48\u0E41\u0E25\u0E49\u0E27\u0E42\u0E14"
        "\u0E22\u0E19\u0E32\u0E22\u0E0A\u0E48\u0E32\u0E07 \u0E2A\u0E21\u0E0A\u0E32"
        "\u0E22 \u0E27\u0E07\u0E28\u0E4C\u0E17\u0E2D\u0E07 \u0E0B\u0E36\u0E48\u0E07"
        "\u0E40\u0E1B\u0E47\u0E19\u0E04\u0E19\u0E02\u0E2D\u0E07\u0E40\u0E21\u0E37\u0E2D"
        "\u0E07\u0E19\u0E35\u0E49 \u0E40\u0E02\u0E32\u0E17\u0E33\u0E07\u0E32\u0E19"
        "\u0E17\u0E31\u0E49\u0E07\u0E01\u0E25\u0E32\u0E07\u0E27\u0E31\u0E19\u0E41\u0E25"
        "\u0E30\u0E01\u0E25\u0E32\u0E07\u0E04\u0E37\u0E19\n\n\u0E42\u0E23\u0E07\u0E40"
        "\u0E23\u0E35\u0E22\u0E19\u0E21\u0E35\u0E2B\u0E25\u0E31\u0E07\u0E04\u0E32\u0E43"
        "\u0E2B\u0E21\u0E48 \u0E04\u0E23\u0E39\u0E14\u0E35\u0E43\u0E08\u0E21\u0E32"
        "\u0E01\n";
    /* Who built the lighthouse of the island? */
    ck_assert(keeps(thai,
                    "\u0E43\u0E04\u0E23\u0E2A\u0E23\u0E49\u0E32\u0E07\u0E1B\u0E23\u0E30\u0E20\u0E32"
                    "\u0E04\u0E32\u0E23\u0E02\u0E2D\u0E07\u0E40\u0E01\u0E32\u0E30",
                    3,
                    "\u0E2A\u0E21\u0E0A\u0E32\u0E22 \u0E27\u0E07\u0E28\u0E4C\u0E17\u0E2D\u0E07"));
}
END_TEST

/*
 * A paragraph may begin with a word that leans on the one before it, which is about something else
 * and does not come.
 */
START_TEST(an_answer_that_leans_is_kept)
{
    ck_assert(keeps("The mill burned in spring. It was never built again.\n\n"
                    "However, the harbour was deepened by Ines Roth. Ships come in at low tide.\n\n"
                    "The school has forty pupils. They learn to sail.\n",
                    "Who deepened the harbour?", 1, "Ines Roth"));
    ck_assert(keeps(stadt, "Welche Handlung am Hafen schlie\u00DFt?", 1, "Kohlenhandlung"));
}
END_TEST

/* The verdict on a sentence of a text in a summary of `sentences` sentences about a query. */
static uint32_t verdict_on(const char *text, const char *query, size_t sentences, size_t index)
{
    summ_options *options = test_options();
    summ_options_set_query(options, query, SUMM_ZERO_TERMINATED, SUMM_QUERY_WEIGHT_DEFAULT);
    summ_options_set_sentences(options, sentences);
    summ_document *document = test_document(text, strlen(text), options);
    summ_explanation *explanation;
    summ_reason reason;
    ck_assert_int_eq(summ_document_explain(document, options, &explanation, NULL), SUMM_OK);
    ck_assert_int_eq(summ_explanation_get_reason(explanation, index, &reason), SUMM_OK);
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
    return reason.verdict;
}

/* An answer brings the sentence that it leans on, if that leans on no other and there is room. */
START_TEST(an_answer_brings_what_it_leans_on)
{
    static const char channel[] = "Who deepened the channel?";
    static const char text[] =
        "The council met in the old school. The harbour board of Holm met at noon. However, it let "
        "Ines Roth deepen the channel. Gulls cried all day over the roofs of the town.\n\n"
        "The school has forty pupils. They learn to sail.";
    ck_assert_uint_eq(verdict_on(text, channel, 2, 2), SUMM_VERDICT_CHOSEN);
    ck_assert_uint_eq(verdict_on(text, channel, 2, 1), SUMM_VERDICT_BROUGHT);
    ck_assert_uint_eq(verdict_on(text, channel, 1, 2), SUMM_VERDICT_CHOSEN);
    static const char longer[] =
        "The council met in the old school. The harbour board of Holm met at noon. But it was "
        "late. However, it let Ines Roth deepen the channel. Gulls cried all day over the roofs of "
        "the town.\n\n"
        "The school has forty pupils. They learn to sail.";
    ck_assert_uint_eq(verdict_on(longer, channel, 2, 3), SUMM_VERDICT_CHOSEN);
    ck_assert_uint_ne(verdict_on(longer, channel, 2, 2), SUMM_VERDICT_BROUGHT);
}
END_TEST

/* Words like "who" and "when" are in every question, and in few answers. */
START_TEST(words_of_questions_do_not_ask)
{
    ck_assert(keeps("Nobody knows who they were, when they came, and where they are now.\n\n"
                    "The bell of Ryle was cast by Otto Hahn in a field.\n\n"
                    "What they do and how they do it is what they are.\n",
                    "Who was it that cast the bell of Ryle, and when?", 1, "Otto Hahn"));
    ck_assert(keeps("Nadie sabe qui\u00E9nes eran, cu\u00E1ndo vinieron ni d\u00F3nde est\u00E1n "
                    "ahora.\n\n"
                    "La campana de Oria la fundi\u00F3 Otto Hahn en un campo.\n\n"
                    "Lo que hacen y c\u00F3mo lo hacen es lo que son.\n",
                    "\u00BFQui\u00E9n fue el que fundi\u00F3 la campana de Oria, y cu\u00E1ndo?", 1,
                    "Otto Hahn"));
}
END_TEST

/* A sentence that says one word again and again answers less than one that says both. */
START_TEST(words_that_are_repeated_say_little_more)
{
    ck_assert(keeps("The ferry, the ferry and again the ferry of Holm is old.\n\n"
                    "The ferry and the lighthouse of Holm are rather old today.\n\n"
                    "A lighthouse has been built in Sorrel by the board.\n",
                    "ferry lighthouse", 1, "The ferry and the lighthouse"));
}
END_TEST

/* A word is a larger part of what a short sentence says. */
START_TEST(short_answers_say_more)
{
    ck_assert(keeps("The ferry of Holm carries lorries, gravel and slates to the island of Sorrel "
                    "on each day of the summer.\n\n"
                    "The old school of Holm has forty pupils.\n\n"
                    "The ferry of Holm is old.\n\n"
                    "Gulls cry over the roofs of the town.\n",
                    "ferry", 1, "is old"));
}
END_TEST

/* A rare word asks for more than one that every sentence has. */
START_TEST(rare_words_weigh_more)
{
    ck_assert(keeps("The ferry leaves the harbour at noon.\n\nThe ferry and the harbour are "
                    "old.\n\nThe harbour has one ferry.\n\nThe ferry pays a cook called Nils.\n",
                    "Is there a cook on the ferry in the harbour?", 1, "Nils"));
    ck_assert(keeps("Le bac quitte le port \u00E0 midi.\n\nLe bac et le port sont vieux.\n\nLe "
                    "port a un bac.\n\nLe bac paie un cuisinier qui s'appelle Nils.\n",
                    "Le bac du port a-t-il un cuisinier\u00A0?", 1, "Nils"));
}
END_TEST

/* Several texts may each have a part of the answer, and each sentence tells which it is from. */
START_TEST(several_texts_answer)
{
    static const char *const texts[2][3] = {
        {"The mill of Ryle closed in 1901. Its wheel was sold.",
         "Grain was dear. Then the mill of Ryle burned in 1934.",
         "The school has forty pupils. They learn to sail."},
        {"Die M\u00FChle von Ried schloss 1901. Ihr Rad wurde verkauft.",
         "Korn war teuer. Dann brannte die M\u00FChle von Ried 1934.",
         "Die Schule hat vierzig Sch\u00FCler. Sie lernen segeln."}};
    static const char *const queries[] = {"What happened to the mill of Ryle?",
                                          "Was geschah mit der M\u00FChle von Ried?"};
    summ_summary *summary = ask(texts[_i], 3, queries[_i], 2);
    const char *text = summ_summary_get_text(summary, NULL);
    ck_assert_ptr_nonnull(strstr(text, "1901"));
    ck_assert_ptr_nonnull(strstr(text, "1934"));
    ck_assert_uint_eq(test_sentence(summary, 0).text, 0);
    ck_assert_uint_eq(test_sentence(summary, 1).text, 1);
    summ_summary_free(summary);
}
END_TEST

/* What the text has nothing of says nothing: the summary is the one without a query. */
START_TEST(a_query_that_hits_nothing_changes_nothing)
{
    static const char *const texts[] = {town, stadt};
    summ_summary *asked = ask(&texts[_i], 1, "Xyzzy qwxj \u0434\u0430?", 3);
    summ_options *options = test_options();
    summ_options_set_sentences(options, 3);
    summ_summary *plain = test_summarize(texts[_i], strlen(texts[_i]), options);
    ck_assert_str_eq(summ_summary_get_text(asked, NULL), summ_summary_get_text(plain, NULL));
    summ_summary_free(plain);
    summ_options_free(options);
    summ_summary_free(asked);
}
END_TEST

void query_tests(Suite *suite)
{
    TCase *query = tcase_create("query");
    tcase_add_test(query, the_answer_may_be_in_the_next_sentence);
    tcase_add_test(query, other_forms_of_words_are_found);
    tcase_add_test(query, long_queries_are_answered);
    tcase_add_test(query, all_of_a_long_query_is_found);
    tcase_add_test(query, the_last_paragraph_answers_too);
    tcase_add_test(query, parts_of_words_are_found);
    tcase_add_test(query, parts_of_words_are_counted);
    tcase_add_test(query, thai_names_are_kept);
    tcase_add_test(query, an_answer_that_leans_is_kept);
    tcase_add_test(query, an_answer_brings_what_it_leans_on);
    tcase_add_test(query, words_of_questions_do_not_ask);
    tcase_add_test(query, words_that_are_repeated_say_little_more);
    tcase_add_test(query, short_answers_say_more);
    tcase_add_test(query, rare_words_weigh_more);
    tcase_add_loop_test(query, several_texts_answer, 0, 2);
    tcase_add_loop_test(query, a_query_that_hits_nothing_changes_nothing, 0, 2);
    suite_add_tcase(suite, query);
}
