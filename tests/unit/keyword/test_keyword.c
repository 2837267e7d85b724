/* SPDX-License-Identifier: MIT */
/*
 * test_keyword.c - the graph of words and its ranking, which phrases are keywords, and what a user
 * learns of them.
 *
 * The library is built so that each request to an arena reaches the allocator.
 */
#include <check.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "keyword/cooccurrence.h"
#include "support.h"

void keyword_tests(Suite *suite);

/* ---- The graph ---- */

/* The weight of an edge, 0 if there is none. */
static double edge(const summi_matrix *graph, int from, int to)
{
    double weight = 0;
    for (int k = graph->p[from]; k < graph->p[from + 1]; k++) {
        ck_assert(k == graph->p[from] || graph->i[k] > graph->i[k - 1]);
        if (graph->i[k] == to)
            weight = graph->data[k];
    }
    return weight;
}

START_TEST(edges_join_neighbours_of_a_sentence)
{
    /* Sentences 0 1 2 0 and 2 3 3 1: word 4 has no neighbour. */
    static const summi_vertex_at words[] = {{0, 0}, {1, 0}, {2, 0}, {0, 0}, {2, 1},
                                            {3, 1}, {3, 1}, {1, 1}, {4, 2}};
    static const double narrow[5][5] = {
        {0, 1, 1, 0, 0}, {1, 0, 1, 1, 0}, {1, 1, 0, 1, 0}, {0, 1, 1, 0, 0}, {0, 0, 0, 0, 0}};
    static const double wide[5][5] = {
        {0, 2, 2, 0, 0}, {2, 0, 1, 2, 0}, {2, 1, 0, 2, 0}, {0, 2, 2, 0, 0}, {0, 0, 0, 0, 0}};
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_cooccurrence graph;
    summi_progress progress = {0};
    summi_arena_init(&arena, &allocator);
    for (size_t window = 2; window <= 3; window++) {
        ck_assert_int_eq(summi_cooccurrence_count(&arena, words, 9, 5, window, &progress, &graph),
                         SUMM_OK);
        for (int i = 0; i < 5; i++)
            for (int j = 0; j < 5; j++) {
                double expected = window == 2 ? narrow[i][j] : wide[i][j];
                ck_assert_msg(edge(&graph.matrix, i, j) == expected, "window %zu, edge %d %d: %g",
                              window, i, j, edge(&graph.matrix, i, j));
            }
    }
    summi_arena_free(&arena);
}
END_TEST

/* The scores of the words after this many steps, with damping .85. */
static void rank_words(summi_arena *arena, const summi_cooccurrence *graph, const double *weights,
                       size_t steps, double *scores)
{
    summi_voters voters = summi_cooccurrence_voters(graph);
    double *teleport = summi_arena_allocate(arena, voters.rows, sizeof *teleport);
    ck_assert_ptr_nonnull(teleport);
    memcpy(teleport, weights, voters.rows * sizeof *teleport);
    summi_rank_parameters parameters = {
        .damping = .85, .teleport = teleport, .steps = steps, .tolerance = -1};
    summi_progress progress = {0};
    summi_ranking ranking;
    ck_assert_int_eq(summi_rank(arena, &voters, &parameters, &progress, &ranking), SUMM_OK);
    memcpy(scores, ranking.scores, voters.rows * sizeof *scores);
}

START_TEST(path_of_three_by_hand)
{
    /* b = d (a + c) + (1 - d) / 3 and a + b + c = 1 give b = (d + (1 - d) / 3) / (1 + d). */
    static const summi_vertex_at words[] = {{0, 0}, {1, 0}, {2, 1}, {1, 1}};
    static const double teleport[] = {1, 1, 1}, factors[] = {1, 1, 1};
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_cooccurrence graph;
    summi_progress progress = {0};
    double scores[3];
    summi_arena_init(&arena, &allocator);
    ck_assert_int_eq(summi_cooccurrence_count(&arena, words, 4, 3, 2, &progress, &graph), SUMM_OK);
    ck_assert_int_eq(summi_cooccurrence_vote(&graph, factors, &progress), SUMM_OK);
    rank_words(&arena, &graph, teleport, 1000, scores);
    double b = .9 / 1.85;
    ck_assert_double_eq_tol(scores[1], b, 1e-12);
    ck_assert_double_eq_tol(scores[0], (1 - b) / 2, 1e-12);
    ck_assert_double_eq_tol(scores[2], (1 - b) / 2, 1e-12);
    summi_arena_free(&arena);
}
END_TEST

enum { VERTICES = 60, WORDS = 400 };

/* The same by the letter of the formula, over a dense matrix. */
static void rank_densely(const summi_vertex_at *words, size_t window, const double *factors,
                         const double *teleport, size_t steps, double *p)
{
    static double weights[VERTICES][VERTICES];
    double next[VERTICES];
    memset(weights, 0, sizeof weights);
    for (size_t i = 0; i < WORDS; i++)
        for (size_t k = 0; k < WORDS; k++)
            if (i != k && words[i].row == words[k].row && words[i].vertex != words[k].vertex &&
                (i < k ? k - i : i - k) < window)
                weights[words[i].vertex][words[k].vertex] +=
                    factors[words[i].vertex] * factors[words[k].vertex];
    memcpy(p, teleport, sizeof next);
    for (size_t step = 0; step < steps; step++) {
        for (size_t i = 0; i < VERTICES; i++) {
            next[i] = .15 * teleport[i];
            for (size_t k = 0; k < VERTICES; k++) {
                double sum = 0;
                for (size_t j = 0; j < VERTICES; j++)
                    sum += weights[k][j];
                next[i] += .85 * p[k] * (sum > 0 ? weights[k][i] / sum : teleport[i]);
            }
        }
        memcpy(p, next, sizeof next);
    }
}

START_TEST(agrees_with_dense_matrix)
{
    test_random random = {.state = (uint64_t)_i + 7};
    summi_vertex_at words[WORDS];
    double factors[VERTICES], teleport[VERTICES], scores[VERTICES], expected[VERTICES], sum = 0;
    for (size_t i = 0, row = 0; i < WORDS; i++) {
        row += test_random_below(&random, 6) == 0;
        /* The last words do not occur, and have no edges. */
        size_t limit = 1 + test_random_below(&random, VERTICES - 3);
        words[i] = (summi_vertex_at){(uint32_t)test_random_below(&random, limit), (uint32_t)row};
    }
    for (size_t i = 0; i < VERTICES; i++) {
        factors[i] = (double)(1 + test_random_below(&random, 100)) / 50;
        sum += teleport[i] = (double)test_random_below(&random, 100);
    }
    for (size_t i = 0; i < VERTICES; i++)
        teleport[i] /= sum;
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_cooccurrence graph;
    summi_progress progress = {0};
    size_t window = 2 + (size_t)_i % 4, steps = 1 + 9 * (size_t)_i;
    summi_arena_init(&arena, &allocator);
    ck_assert_int_eq(
        summi_cooccurrence_count(&arena, words, WORDS, VERTICES, window, &progress, &graph),
        SUMM_OK);
    ck_assert_int_eq(summi_cooccurrence_vote(&graph, factors, &progress), SUMM_OK);
    rank_words(&arena, &graph, teleport, steps, scores);
    rank_densely(words, window, factors, teleport, steps, expected);
    for (size_t i = 0; i < VERTICES; i++)
        ck_assert_double_eq_tol(scores[i], expected[i], 1e-12);
    summi_arena_free(&arena);
}
END_TEST

/* ---- Keywords of a text ---- */

static summ_keywords *keywords_of(const summ_document *document, size_t limit)
{
    summ_keywords *keywords;
    summ_error error = {.code = 77};
    int status = summ_document_extract_keywords(document, NULL, limit, &keywords, &error);
    ck_assert_msg(status == SUMM_OK, "status %d: %s", status, error.detail);
    ck_assert_int_eq(error.code, SUMM_OK);
    ck_assert_ptr_null(error.detail);
    return keywords;
}

/* The document of one text, every line of which is a sentence that counts. */
static summ_document *document_of(const char *language, const char *text)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_language(options, language, SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_lines(options, SUMM_LINES_PARAGRAPHS);
    summ_document *document = test_document(text, strlen(text), options);
    summ_options_free(options);
    return document;
}

/* The place of a keyword among all, from 1; 0 if it is none. */
static size_t find(const summ_keywords *keywords, const char *word)
{
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++)
        if (!strcmp(summ_keywords_get_text(keywords, i, NULL), word))
            return i + 1;
    return 0;
}

static size_t find_in(const char *language, const char *text, const char *word, size_t *count)
{
    summ_document *document = document_of(language, text);
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    size_t place = find(keywords, word);
    summ_keyword keyword = {.count = 0};
    if (place)
        ck_assert_int_eq(summ_keywords_get_keyword(keywords, place - 1, &keyword), SUMM_OK);
    if (count)
        *count = keyword.count;
    summ_keywords_free(keywords);
    summ_document_free(document);
    return place;
}

static bool has(const char *language, const char *text, const char *word)
{
    return find_in(language, text, word, NULL) > 0;
}

static void expect_none(const char *text)
{
    summ_document *document = document_of("en", text);
    summ_keywords *keywords = keywords_of(document, 5);
    ck_assert_msg(!summ_keywords_get_count(keywords), "%s: %s", text,
                  summ_keywords_get_text(keywords, 0, NULL));
    ck_assert_ptr_null(summ_keywords_get_text(keywords, 0, NULL));
    summ_keywords_free(keywords);
    summ_document_free(document);
}

START_TEST(texts_without_keywords)
{
    static const char *const texts[] = {"",
                                        " \n\n ",
                                        "... -- !",
                                        "The of and it was.",
                                        "4 1914 3.5 10km 1990s 20th.",
                                        "a b C d E.",
                                        "\xF0\x9F\x98\x80 \xF0\x9F\x98\x81."};
    expect_none(texts[_i]);
}
END_TEST

START_TEST(one_word)
{
    summ_document *document = document_of("en", "Lighthouses!");
    summ_keywords *keywords = keywords_of(document, 3);
    summ_keyword keyword;
    ck_assert_uint_eq(summ_keywords_get_count(keywords), 1);
    ck_assert_int_eq(summ_keywords_get_keyword(keywords, 0, &keyword), SUMM_OK);
    ck_assert_uint_eq(keyword.offset, 0);
    ck_assert_uint_eq(keyword.length, 11);
    ck_assert_uint_eq(keyword.count, 1);
    ck_assert_double_eq_tol(keyword.score, 1, 1e-12);
    summ_keywords_free(keywords);
    summ_document_free(document);
}
END_TEST

START_TEST(arguments)
{
    summ_document *document = document_of("en", "Ferries cross the harbour.");
    summ_keywords *keywords = (summ_keywords *)&keywords;
    summ_keyword keyword = {.count = 5};
    summ_span span = {5, 5};
    summ_error error;
    size_t text = 5, length = 5;
    ck_assert_int_eq(summ_document_extract_keywords(document, NULL, 0, &keywords, &error),
                     SUMM_E_ARGUMENT);
    ck_assert_ptr_null(keywords);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
    ck_assert_ptr_nonnull(error.detail);
    ck_assert_int_eq(summ_document_extract_keywords(document, NULL, 1, NULL, NULL),
                     SUMM_E_ARGUMENT);
    keywords = (summ_keywords *)&keywords;
    ck_assert_int_eq(summ_document_extract_keywords(NULL, NULL, 1, &keywords, NULL),
                     SUMM_E_ARGUMENT);
    ck_assert_ptr_null(keywords);
    ck_assert_uint_eq(summ_keywords_get_count(NULL), 0);
    ck_assert_ptr_null(summ_keywords_get_text(NULL, 0, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_int_eq(summ_keywords_get_keyword(NULL, 0, &keyword), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_keywords_get_occurrence(NULL, 0, 0, &text, &span), SUMM_E_ARGUMENT);
    summ_keywords_free(NULL);

    keywords = keywords_of(document, 1);
    ck_assert_uint_eq(summ_keywords_get_count(keywords), 1);
    keyword.count = 5;
    ck_assert_int_eq(summ_keywords_get_keyword(keywords, 1, &keyword), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(keyword.count, 0);
    ck_assert_int_eq(summ_keywords_get_keyword(keywords, 0, NULL), SUMM_E_ARGUMENT);
    text = 5;
    span = (summ_span){5, 5};
    ck_assert_int_eq(summ_keywords_get_occurrence(keywords, 0, 1, &text, &span), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(text + span.offset + span.length, 0);
    ck_assert_int_eq(summ_keywords_get_occurrence(keywords, SIZE_MAX, 0, &text, &span),
                     SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_keywords_get_occurrence(keywords, 0, 0, &text, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_keywords_get_occurrence(keywords, 0, 0, NULL, &span), SUMM_OK);
    ck_assert_uint_gt(span.length, 0);
    summ_keywords_free(keywords);
    summ_document_free(document);
}
END_TEST

static const char harbour[] = "The tidal barrier protects the harbour from storms.\n"
                              "Engineers tested the tidal barrier in the harbour last winter.\n"
                              "A storm closed the harbour, and the tidal barrier was shut.\n"
                              "Fishing boats left the harbour before the storm.\n"
                              "The harbour opens again when storms are over.\n";

START_TEST(words_that_occur_together_are_one_keyword)
{
    size_t count;
    ck_assert_uint_gt(find_in("en", harbour, "harbour", &count), 0);
    ck_assert_uint_eq(count, 5);
    ck_assert_uint_gt(find_in("en", harbour, "tidal barrier", &count), 0);
    ck_assert_uint_eq(count, 3);
    ck_assert(!has("en", harbour, "tidal"));
    ck_assert(!has("en", harbour, "barrier"));
    /* All forms of a word are one keyword, written as it is most often; of two, the first. */
    find_in("en", harbour, "storms", &count);
    ck_assert_uint_eq(count, 4);
    ck_assert(!has("en", harbour, "storm"));
}
END_TEST

START_TEST(word_that_also_occurs_alone)
{
    static const char text[] = "The stone bridge is old.\nThe stone bridge is closed.\n"
                               "A bridge needs care.\nEvery bridge needs money.\n"
                               "One bridge fell.\nThat bridge was wooden.\n";
    size_t count;
    ck_assert(!has("en", text, "stone bridge"));
    ck_assert(!has("en", text, "stone"));
    ck_assert_uint_gt(find_in("en", text, "bridge", &count), 0);
    ck_assert_uint_eq(count, 6);
}
END_TEST

START_TEST(what_parts_words)
{
    static const struct {
        const char *between;
        bool joined;
    } cases[] = {{" ", true},
                 {"\t \r\n", true},
                 {"-", true},
                 {"\xE2\x80\x90", true},
                 {", ", false},
                 {". ", false},
                 {" - ", false},
                 {"/", false},
                 {" of ", false},
                 {"--", false},
                 {" \xE2\x80\x93 ", false}};
    test_string text = {0};
    for (int i = 0; i < 3; i++) {
        test_string_puts(&text, i == 1 ? "So the granite" : "It was the granite");
        test_string_puts(&text, cases[_i].between);
        test_string_puts(&text, "quarry there, again and again.\n\n");
    }
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_lines(options, SUMM_LINES_WRAPPED);
    summ_document *document = test_document(text.bytes, text.length, options);
    summ_keywords *keywords = keywords_of(document, 10);
    ck_assert_int_eq(!find(keywords, "granite"), cases[_i].joined);
    ck_assert_int_eq(!find(keywords, "quarry"), cases[_i].joined);
    if (cases[_i].between[0] == '\t')
        ck_assert_uint_gt(find(keywords, "granite quarry"), 0);
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(phrases_of_at_most_four_words)
{
    static const char text[] = "Saw north harbour ferry pier ticket office.\n"
                               "Built north harbour ferry pier ticket office.\n"
                               "Sold north harbour ferry pier ticket office.\n";
    summ_document *document = document_of("en", text);
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    ck_assert_uint_gt(summ_keywords_get_count(keywords), 1);
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        size_t spaces = 0;
        for (const char *p = summ_keywords_get_text(keywords, i, NULL); *p; p++)
            spaces += *p == ' ';
        ck_assert_uint_le(spaces, 3);
    }
    summ_keywords_free(keywords);
    summ_document_free(document);
}
END_TEST

START_TEST(numbers_only_end_phrases)
{
    static const char text[] = "Apollo 11 landed.\nThe crew of Apollo 11 walked there.\n"
                               "Films of Apollo 11 exist.\nIn 1969 and in 1969 they flew.\n"
                               "Plan B failed.\nSo plan B it was.\nNobody liked plan B.\n";
    ck_assert(has("en", text, "Apollo 11"));
    ck_assert(!has("en", text, "Apollo"));
    ck_assert(!has("en", text, "11"));
    ck_assert(!has("en", text, "1969"));
    ck_assert(has("en", text, "plan B"));
    ck_assert(!has("en", text, "B"));
}
END_TEST

/* Keywords that a text has and has not, apart by "|". */
static const struct choice {
    const char *language;
    const char *text;
    const char *keywords;
    const char *others;
} choices[] = {
    /* Compounds of which a part is a stop word or a single letter are one word. */
    {"en",
     "The lock-in period ends in May.\nBanks like the lock-in period.\n"
     "Over-the-counter drugs are cheap, and over-the-counter drugs sell well.\n",
     "lock-in period|over-the-counter drugs", "lock|counter|counter drugs|period|drugs"},
    {"en",
     "One-to-one lessons help.\nPupils like one-to-one lessons.\n"
     "An X-ray costs money, so few schools buy an X-ray.\n",
     "one-to-one lessons|X-ray", "lessons|ray"},
    {"fr",
     "Le t\xC3\xAAte-\xC3\xA0-t\xC3\xAAte avec le maire est annul\xC3\xA9.\n"
     "Il refuse ce t\xC3\xAAte-\xC3\xA0-t\xC3\xAAte.\n"
     "Aucun t\xC3\xAAte-\xC3\xA0-t\xC3\xAAte ne suivra, pense-t-il, "
     "et le maire aussi, pense-t-il.\n",
     "t\xC3\xAAte-\xC3\xA0-t\xC3\xAAte", "t\xC3\xAAte|pense-t-il|il"},
    {"de",
     "Das Kopf-an-Kopf-Rennen dauert an.\nSo ein Kopf-an-Kopf-Rennen gab es nie.\n"
     "Die U-Bahn f\xC3\xA4hrt.\nJede U-Bahn ist voll.\n",
     "Kopf-an-Kopf-Rennen|U-Bahn", "Kopf|Rennen|Bahn"},
    {"pt",
     "A m\xC3\xA3o-de-obra falta.\nSem m\xC3\xA3o-de-obra a f\xC3\xA1"
     "brica p\xC3\xA1ra.\n"
     "A f\xC3\xA1"
     "brica tornou-se pequena, e a rua tornou-se larga.\n",
     "m\xC3\xA3o-de-obra", "tornou-se|obra"},
    /* Common verbs, times and what fits any topic are no keywords, but may be part of compounds. */
    {"en",
     "The miller said on Monday that the flour was put away.\nHe said it was put there last "
     "year.\nThe flour is good, and a good high-speed mill makes it.\n",
     "flour|miller|high-speed mill", "said|put|Monday|year|good|speed|speed mill"},
    {"de",
     "Der M\xC3\xBCller sagte am Montag, das Mehl sei gut.\nEr sagte auch, das Jahr sei gut.\n"
     "Das Mehl kostet zwei Millionen mehr als im letzten Jahr.\n",
     "Mehl|M\xC3\xBCller", "sagte|Montag|gut|Jahr|Millionen|kostet"},
    /* A word of the topic that is also such a verb is written as the other. */
    {"en", "The council voted.\nNobody liked the vote.\nIn June the council voted again.\n",
     "council", "voted"},
    /* Addresses are no words, nor are their parts. */
    {"en",
     "The kiln is hot, see https://q.co/ab12x for the kiln.\n"
     "Mail ada.byron@kiln.example or see www.kiln-house.example again.\n"
     "More at kiln.example/tour?id=7 or https://q.co/ab12x, says the owner of the kiln.\n",
     "kiln", "https|q.co|ab12x|kiln.example|ada.byron|www.kiln|house.example|house|tour|id"},
    {"de",
     "Der Ofen ist hei\xC3\x9F (https://www.ofen-haus.de/de/besuch).\n"
     "Der Ofen steht in Aldern, Karten \xC3\xBC"
     "ber besuch@ofen-haus.de.\n",
     "Ofen|Aldern", "https|besuch|haus.de|de|ofen-haus.de"},
    {"zh",
     "\xE6\xB0\xB4\xE5\x9D\x9D\xE6\xBC\x8F\xE6\xB0\xB4\xE4\xBA\x86https://s.cn/abc\xE3\x80\x82\n"
     "\xE4\xBF\xAE\xE5\xA4\x8D\xE6\xB0\xB4\xE5\x9D\x9D\xEF\xBC\x8Chttps://s.cn/abc\n",
     "\xE6\xB0\xB4\xE5\x9D\x9D", "https|s.cn|abc|cn"},
    {"en",
     "Servers run on node.js and on booking.com.\nMost people know node.js.\n"
     "He likes node.js and/or booking.com.\n",
     "node.js|booking.com", ""},
    /* What a text of commands does again and again is not its topic. */
    {"en",
     "sudo apt-get install gull\ngull install hooks\ngull is a tool that keeps the history of a "
     "folder.\nUse gull install to install hooks, or install them by hand.\n",
     "gull", "install"},
    {"de",
     "Sie installieren gull mit apt install gull.\nDann installieren Sie die Haken mit gull "
     "install.\ngull merkt sich, was in einem Ordner war.\n",
     "gull", "install|installieren"},
    /* No keyword is part of another one. */
    {"en",
     "The boat to Coral Bay left.\nCoral Bay waits for it.\nThe mayor of Coral Bay waits, too.\n"
     "The bay is cold.\n",
     "Coral Bay", "Bay|bay|Coral"},
    {"es",
     "El barco a Isla Negra sali\xC3\xB3.\nIsla Negra espera.\nEl alcalde de Isla Negra espera.\n"
     "La isla es fr\xC3\xAD"
     "a.\n",
     "Isla Negra", "isla|Isla|Negra"},
    /* What follows various numbers measures something; what always follows the same may not. */
    {"en",
     "The dam costs 24 million dollars.\nThe state pays 12 million dollars.\n"
     "Pumps cost 5 million dollars.\nThe dam is 300 metres long and 40 metres high.\n",
     "dam", "million|dollars|million dollars|metres"},
    {"fr",
     "Le pont p\xC3\xA8se 24 tonnes.\nLe pont porte 12 tonnes.\n"
     "Un pont co\xC3\xBBte 7 millions, et le pont de Lindau encore 3 millions.\n",
     "pont", "tonnes|millions"},
    {"en",
     "Type 2 diabetes is common.\nMany have type 2 diabetes.\nPills help in type 2 diabetes.\n",
     "diabetes", ""},
};

/* Whether a text has each of the keywords, or none of them. */
static void expect_keywords(const struct choice *c, const char *keywords, bool expected)
{
    while (*keywords) {
        char word[64] = "";
        size_t length = strcspn(keywords, "|");
        memcpy(word, keywords, length);
        ck_assert_msg(has(c->language, c->text, word) == expected, "%s in %s", word, c->text);
        keywords += length + (keywords[length] == '|');
    }
}

START_TEST(choices_of_keywords)
{
    expect_keywords(&choices[_i], choices[_i].keywords, true);
    expect_keywords(&choices[_i], choices[_i].others, false);
}
END_TEST

static const struct form {
    const char *language;
    const char *text;
    const char *keyword;
} forms[] = {
    {"en", "Rome's walls stand.\nThey like Rome's food.\nVisit Rome\xE2\x80\x99s hills.\n", "Rome"},
    {"en", "Laws of the U.S. change.\nThe U.S. Senate votes.\nIt left the U.S. at once.\n", "U.S."},
    {"en", "Whales sing.\nWe heard whales.\nWhales dive.\n", "whales"},
    {"fr", "L'\xC3\xAEle est belle.\nIls aiment l'\xC3\xAEle.\nOn voit l\xE2\x80\x99\xC3\xAEle.\n",
     "\xC3\xAEle"},
    {"fr", "Le chef d'orchestre arrive.\nUn chef d'orchestre parle.\nLe chef d'orchestre joue.\n",
     "chef d'orchestre"},
    {"fr", "Le port veut huit cents euros.\nIl manque trop d'euros.\nLe bac en coûte.\n", "port"},
    {"de",
     "Die Br\xC3\xBC"
     "cke brennt.\nAlle Br\xC3\xBC"
     "cken brennen.\nEine Br\xC3\xBC"
     "cke "
     "bleibt.\n",
     "Br\xC3\xBC"
     "cke"},
    {"ru",
     "\xD0\x9C\xD0\xBE\xD1\x81\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82.\n"
     "\xD0\x9D\xD0\xB0 \xD0\xBC\xD0\xBE\xD1\x81\xD1\x82\xD1\x83 \xD1\x82\xD0\xB8\xD1\x85\xD0\xBE.\n"
     "\xD0\xA3 \xD0\xBC\xD0\xBE\xD1\x81\xD1\x82\xD1\x83 \xD1\x80\xD0\xB5\xD0\xBA\xD0\xB0.\n",
     "\xD0\xBC\xD0\xBE\xD1\x81\xD1\x82\xD1\x83"},
    /* Chinese: of three characters that always occur together, no two are a keyword. */
    {"zh",
     "\xE6\x97\xA7\xE7\x9F\xB3\xE6\xA1\xA5\xE5\xBE\x88\xE7\xBE\x8E\xE3\x80\x82\n"
     "\xE6\x88\x91\xE4\xBB\xAC\xE7\x88\xB1\xE6\x97\xA7\xE7\x9F\xB3\xE6\xA1\xA5\xE3\x80\x82\n"
     "\xE4\xBF\xAE\xE6\x97\xA7\xE7\x9F\xB3\xE6\xA1\xA5\xE4\xBA\x86\xE3\x80\x82\n",
     "\xE6\x97\xA7\xE7\x9F\xB3\xE6\xA1\xA5"},
    /* Japanese: Katakana is a word, Hiragana none, and a phrase needs no space. */
    {"ja",
     "\xE7\x9F\xB3\xE6\xA9\x8B\xE3\x83\x95\xE3\x82\xA7\xE3\x83\xAA\xE3\x83\xBC\xE3\x81\x8C"
     "\xE6\x9D\xA5\xE3\x81\x9F\xE3\x80\x82\n"
     "\xE7\x9F\xB3\xE6\xA9\x8B\xE3\x83\x95\xE3\x82\xA7\xE3\x83\xAA\xE3\x83\xBC\xE3\x82\x92"
     "\xE8\xA6\x8B\xE3\x81\x9F\xE3\x80\x82\n",
     "\xE7\x9F\xB3\xE6\xA9\x8B\xE3\x83\x95\xE3\x82\xA7"
     "\xE3\x83\xAA\xE3\x83\xBC"},
    /* Thai: the end of the word is a stop word too, but it is there every time. */
    {"th",
     "\xE0\xB8\xAA\xE0\xB8\xA3\xE0\xB9\x89\xE0\xB8\xB2\xE0\xB8\x87\xE0\xB8\xAA\xE0\xB8\xB0\xE0\xB8"
     "\x9E\xE0\xB8\xB2\xE0\xB8\x99\n"
     "\xE0\xB8\x84\xE0\xB8\x99\xE0\xB8\xAA\xE0\xB8\xA3\xE0\xB9\x89\xE0\xB8\xB2\xE0\xB8\x87\xE0\xB8"
     "\x97\xE0\xB9\x88\xE0\xB8\xB2\xE0\xB9\x80\xE0\xB8\xA3\xE0\xB8\xB7\xE0\xB8\xAD\n"
     "\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88\xE0\xB8\xAA\xE0\xB8"
     "\xA3\xE0\xB9\x89\xE0\xB8\xB2\xE0\xB8\x87\xE0\xB9\x83\xE0\xB8\x8A\xE0\xB9\x89\n",
     "\xE0\xB8\xAA\xE0\xB8\xA3\xE0\xB9\x89\xE0\xB8\xB2\xE0\xB8\x87"},
    /* Without any data for the language */
    {"sw", "Meli kubwa.\nMeli ndogo.\nMeli nyekundu.\n", "Meli"},
    {"und", "zebra quagga.\nquagga zebra.\nzebra.\n", "zebra"},
};

START_TEST(forms_of_keywords)
{
    const struct form *form = &forms[_i];
    ck_assert_msg(find_in(form->language, form->text, form->keyword, NULL) == 1, "%s in %s",
                  form->keyword, form->text);
}
END_TEST

static const char thai_vowels[] = "\xE0\xB9\x80\xE0\xB8\xA3\xE0\xB8\xB2";

/* Keywords of wrapped texts, of which some have words with a hyphen at the end of a line. */
static const struct wrapped {
    const char *language;
    const char *text;
    const char *keyword;
    size_t count;
} wrapped[] = {
    {"en",
     "It was about vaccina-\ntion, and a vaccination\nis cheap, but no vaccina-\ntion is safe.\n",
     "vaccination", 3},
    {"en",
     "A tide-\nfed pond is cold. The tide-fed\npond has crabs, and so has one more tide-\nfed "
     "pond.\n",
     "tide-fed pond", 3},
    {"en",
     "So he set what is called Max-\nAge again. There Max-Age is\nset, where no other Max-\n"
     "Age has been.\n",
     "Max-Age", 3},
    {"en",
     "It is an up-to-the-\nminute list. He likes that up-to-the-minute list\nbut no other "
     "up-to-\nthe-minute list.\n",
     "up-to-the-minute list", 3},
    {"de",
     "Dort meldet die Wasser-\nbeh\xC3\xB6rde ein Leck, und die Wasserbeh\xC3\xB6rde\npr\xC3\xBC"
     "ft es, sagt die "
     "Wasserbe-\nh\xC3\xB6rde.\n",
     "Wasserbeh\xC3\xB6rde", 3},
    {"fr",
     "Il aime ce demi-\nfr\xC3\xA8re. Ce demi-fr\xC3\xA8re est\n"
     "venu avec un autre demi-\nfr\xC3\xA8re.\n",
     "demi-fr\xC3\xA8re", 3},
    {"es",
     "Hoy la ciu-\ndad duerme, y la ciudad\nsue\xC3\xB1"
     "a; otra ciu-\ndad canta.\n",
     "ciudad", 3},
    {"ru",
     "\xD0\xA2\xD0\xB0\xD0\xBC \xD0\xB1\xD1\x8B\xD0\xBB\xD0\xB0 \xD0\xBF\xD0\xBB\xD0\xBE\xD1"
     "\x82\xD0\xB8-\n\xD0\xBD\xD0\xB0, \xD0\xB8 \xD1\x8D\xD1\x82\xD0\xB0 \xD0\xBF\xD0\xBB\xD0"
     "\xBE\xD1\x82\xD0\xB8\xD0\xBD\xD0\xB0\n\xD1\x82\xD0\xB5\xD1\x87\xD1\x91\xD1\x82, \xD0\xBA"
     "\xD0\xB0\xD0\xBA \xD1\x82\xD0\xB0 \xD0\xBF\xD0\xBB\xD0\xBE\xD1\x82\xD0\xB8-\n\xD0\xBD"
     "\xD0\xB0.\n",
     "\xD0\xBF\xD0\xBB\xD0\xBE\xD1\x82\xD0\xB8\xD0\xBD\xD0\xB0", 3},
};

START_TEST(hyphens_at_line_ends)
{
    const struct wrapped *w = &wrapped[_i];
    summ_options *options = test_options();
    summ_options_set_language(options, w->language, SUMM_ZERO_TERMINATED);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_lines(options, SUMM_LINES_WRAPPED);
    summ_document *document = test_document(w->text, strlen(w->text), options);
    summ_keywords *keywords = keywords_of(document, 10);
    summ_keyword keyword;
    size_t place = find(keywords, w->keyword);
    ck_assert_msg(place > 0, "%s in %s", w->keyword, w->text);
    ck_assert_int_eq(summ_keywords_get_keyword(keywords, place - 1, &keyword), SUMM_OK);
    ck_assert_uint_eq(keyword.count, w->count);
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(syllables_of_thai_are_whole)
{
    /* Vowels before a consonant and after it */
    for (const test_article *a = test_articles(); a->text; a++) {
        if (strcmp(a->language, "th"))
            continue;
        summ_document *document = document_of("th", a->text);
        summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
        ck_assert_uint_gt(summ_keywords_get_count(keywords), 2);
        for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
            size_t length;
            const char *word = summ_keywords_get_text(keywords, i, &length);
            ck_assert_uint_ge(length, 3);
            ck_assert(memcmp(word, thai_vowels + 6, 3) != 0);
            ck_assert(memcmp(word + length - 3, thai_vowels, 3) != 0);
        }
        summ_keywords_free(keywords);
        summ_document_free(document);
    }
}
END_TEST

START_TEST(pairs_of_a_longer_word_are_no_keywords)
{
    const char *text = forms[7].text;
    ck_assert(!has("zh", text, "\xE6\x97\xA7\xE7\x9F\xB3"));
    ck_assert(!has("zh", text, "\xE7\x9F\xB3\xE6\xA1\xA5"));
}
END_TEST

START_TEST(furniture_has_no_keywords)
{
    summ_options *options = test_options();
    summ_document *document = test_document(test_page, strlen(test_page), options);
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    ck_assert_uint_gt(summ_keywords_get_count(keywords), 0);
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        summ_keyword keyword;
        summ_keywords_get_keyword(keywords, i, &keyword);
        for (size_t k = 0; k < keyword.count; k++) {
            summ_span span;
            bool inside = false;
            ck_assert_int_eq(summ_keywords_get_occurrence(keywords, i, k, NULL, &span), SUMM_OK);
            for (size_t s = 0; s < summ_document_get_sentence_count(document); s++) {
                summ_sentence sentence = test_document_sentence(document, s);
                inside |= !sentence.passed && span.offset >= sentence.offset &&
                          span.offset + span.length <= sentence.offset + sentence.length;
            }
            ck_assert(inside);
        }
    }
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(several_texts)
{
    static const char first[] = "The glacier melts.", second[] = "",
                      third[] = "Nobody owns the glacier. A glacier moves.";
    const summ_text texts[] = {{.data = first, .length = strlen(first)},
                               {.data = second, .length = 0},
                               {.data = third, .length = strlen(third)}};
    static const struct {
        size_t text, offset;
    } expected[] = {{0, 4}, {2, 16}, {2, 27}};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 3, &document, NULL), SUMM_OK);
    summ_keywords *keywords = keywords_of(document, 1);
    ck_assert_str_eq(summ_keywords_get_text(keywords, 0, NULL), "glacier");
    summ_keyword keyword;
    ck_assert_int_eq(summ_keywords_get_keyword(keywords, 0, &keyword), SUMM_OK);
    ck_assert_uint_eq(keyword.count, 3);
    for (size_t k = 0; k < 3; k++) {
        size_t text;
        summ_span span;
        ck_assert_int_eq(summ_keywords_get_occurrence(keywords, 0, k, &text, &span), SUMM_OK);
        ck_assert_uint_eq(text, expected[k].text);
        ck_assert_uint_eq(span.offset, expected[k].offset);
        ck_assert_uint_eq(span.length, 7);
    }
    /* They outlive the document. */
    summ_document_free(document);
    ck_assert_str_eq(summ_keywords_get_text(keywords, 0, NULL), "glacier");
    summ_keywords_free(keywords);
}
END_TEST

START_TEST(own_stop_words_and_queries)
{
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    ck_assert_int_eq(summ_options_add_stop_word(options, "harbour", SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_document *document = test_document(harbour, strlen(harbour), options);
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    ck_assert_uint_eq(find(keywords, "harbour"), 0);
    size_t before = find(keywords, "Fishing boats");
    ck_assert_uint_gt(before, 1);
    summ_keywords_free(keywords);
    summ_document_free(document);

    static const char query[] = "fishing boats";
    ck_assert_int_eq(summ_options_set_query(options, query, strlen(query), .8), SUMM_OK);
    document = test_document(harbour, strlen(harbour), options);
    keywords = keywords_of(document, SUMM_UNLIMITED);
    ck_assert_uint_lt(find(keywords, "Fishing boats"), before);
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* ---- What holds for all texts ---- */

/* All that keywords tell. */
static test_string print_keywords(const summ_keywords *keywords)
{
    test_string print = {0};
    test_string_puts(&print, "");
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        summ_keyword keyword;
        ck_assert_int_eq(summ_keywords_get_keyword(keywords, i, &keyword), SUMM_OK);
        test_string_puts(&print, summ_keywords_get_text(keywords, i, NULL));
        test_string_add(&print, &keyword.score, sizeof keyword.score);
        for (size_t k = 0; k < keyword.count; k++) {
            summ_span span;
            ck_assert_int_eq(summ_keywords_get_occurrence(keywords, i, k, NULL, &span), SUMM_OK);
            test_string_puts(&print, " ");
            test_string_number(&print, span.offset);
            test_string_puts(&print, "+");
            test_string_number(&print, span.length);
        }
        test_string_puts(&print, "\n");
    }
    return print;
}

static void check_keywords(const summ_keywords *keywords, const char *text, size_t length)
{
    double above = INFINITY;
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        summ_keyword keyword;
        size_t text_length, end = 0;
        ck_assert_int_eq(summ_keywords_get_keyword(keywords, i, &keyword), SUMM_OK);
        const char *word = summ_keywords_get_text(keywords, i, &text_length);
        ck_assert_uint_eq(strlen(word), text_length);
        ck_assert_uint_gt(text_length, 0);
        ck_assert_uint_eq(test_utf8_bad((const unsigned char *)word, text_length), text_length);
        ck_assert_uint_eq(find(keywords, word), i + 1); /* never twice */
        ck_assert(keyword.score > 0 && keyword.score <= above);
        above = keyword.score;
        ck_assert_uint_gt(keyword.count, 0);
        bool written_so = false;
        for (size_t k = 0; k < keyword.count; k++) {
            summ_span span;
            size_t index = 7;
            ck_assert_int_eq(summ_keywords_get_occurrence(keywords, i, k, &index, &span), SUMM_OK);
            ck_assert_uint_eq(index, 0);
            ck_assert_uint_ge(span.offset, end);
            end = span.offset + span.length;
            ck_assert_uint_gt(span.length, 0);
            ck_assert_uint_le(end, length);
            ck_assert_uint_eq(test_utf8_bad((const unsigned char *)text + span.offset, span.length),
                              span.length);
            written_so |=
                span.length == text_length && !memcmp(text + span.offset, word, text_length);
            if (!k) {
                ck_assert_uint_eq(span.offset, keyword.offset);
                ck_assert_uint_eq(span.length, keyword.length);
            }
        }
        ck_assert(written_so || strchr(word, ' '));
    }
}

/* An article, or in the end all of them. */
static test_string article(int index, const char **language)
{
    test_string text = {0};
    const test_article *articles = test_articles();
    size_t count = 0;
    while (articles[count].text)
        count++;
    *language = (size_t)index < count ? articles[index].language : "en";
    for (size_t i = 0; i < count; i++)
        if (i == (size_t)index || (size_t)index >= count)
            test_string_puts(&text, articles[i].text);
    return text;
}

enum { ARTICLES = 12 };

START_TEST(spans_slice_the_text)
{
    const char *language;
    test_string text = article(_i, &language);
    summ_document *document = document_of(language, text.bytes);
    summ_keywords *all = keywords_of(document, SUMM_UNLIMITED);
    ck_assert_uint_gt(summ_keywords_get_count(all), 2);
    check_keywords(all, text.bytes, text.length);
    test_string print = print_keywords(all);
    /* A smaller limit gives the beginning of the same list. */
    for (size_t limit = 1; limit <= 5; limit++) {
        summ_keywords *few = keywords_of(document, limit);
        ck_assert_uint_le(summ_keywords_get_count(few), limit);
        test_string start = print_keywords(few);
        ck_assert_uint_le(start.length, print.length);
        ck_assert_int_eq(memcmp(start.bytes, print.bytes, start.length), 0);
        test_string_free(&start);
        summ_keywords_free(few);
    }
    test_string_free(&print);
    summ_keywords_free(all);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(awkward_texts)
{
    static const char *const pieces[] = {"word ",
                                         "one two ",
                                         "\xE7\x9F\xB3",
                                         "\xE7\x9F\xB3\xE6\xA1\xA5",
                                         "a-",
                                         "x'",
                                         "ab.",
                                         "l'",
                                         "stone-bridge ",
                                         "\xE0\xB8\x81",
                                         "\xE3\x82\xAB ",
                                         "7 "};
    test_string text = test_string_repeat(pieces[_i], 5000);
    for (int lines = SUMM_LINES_PARAGRAPHS; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
        summ_options *options = test_options();
        summ_options_set_language(options, _i % 2 ? "fr" : "en", SUMM_ZERO_TERMINATED);
        ck_assert_int_eq(summ_options_set_lines(options, lines), SUMM_OK);
        summ_document *document = test_document(text.bytes, text.length, options);
        summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
        check_keywords(keywords, text.bytes, text.length);
        summ_keywords_free(keywords);
        summ_document_free(document);
        summ_options_free(options);
    }
    test_string_free(&text);
}
END_TEST

START_TEST(random_bytes)
{
    test_random random = {.state = (uint64_t)_i + 1};
    char text[600];
    static const char some[] = "ab' -.AB\n\xE7\x9F\xB3\xE6\xA1\xA5\xC3\xA9 1\xE2\x80\x99";
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = some[test_random_below(&random, sizeof some)];
    summ_options *options = test_options();
    summ_options_set_invalid(options, SUMM_INVALID_REPLACE);
    summ_options_set_language(options, _i % 2 ? "it" : "en", SUMM_ZERO_TERMINATED);
    summ_document *document = test_document(text, sizeof text, options);
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        size_t length;
        const char *word = summ_keywords_get_text(keywords, i, &length);
        ck_assert_uint_eq(test_utf8_bad((const unsigned char *)word, length), length);
        ck_assert_uint_eq(strlen(word), length);
    }
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* ---- Threads and memory ---- */

enum { THREADS = 4 };

static struct shared {
    const summ_document *document;
    const char *expected;
    size_t length;
} shared;

static void *work(void *argument)
{
    int *errors = argument;
    for (int round = 0; round < 5; round++) {
        summ_keywords *keywords;
        *errors += summ_document_extract_keywords(shared.document, NULL, SUMM_UNLIMITED, &keywords,
                                                  NULL) != SUMM_OK;
        test_string print = print_keywords(keywords);
        *errors += print.length != shared.length ||
                   memcmp(print.bytes, shared.expected, print.length) != 0;
        test_string_free(&print);
        summ_keywords_free(keywords);
    }
    return NULL;
}

START_TEST(same_in_every_thread)
{
    test_string text = test_prose(150, 5);
    summ_document *document = document_of("en", text.bytes);
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    test_string print = print_keywords(keywords);
    pthread_t threads[THREADS];
    int errors[THREADS] = {0};
    shared = (struct shared){document, print.bytes, print.length};
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, work, &errors[i]), 0);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        ck_assert_int_eq(errors[i], 0);
    }
    test_string_free(&print);
    summ_keywords_free(keywords);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(every_allocation_fails_once)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    ck_assert_int_eq(summ_options_set_language(options, _i ? "zh" : "en", SUMM_ZERO_TERMINATED),
                     SUMM_OK);
    const char *text = _i ? forms[7].text : harbour;
    summ_document *document = test_document(text, strlen(text), options);
    size_t live = memory.live, before = memory.requests;
    summ_keywords *keywords = keywords_of(document, SUMM_UNLIMITED);
    size_t requests = memory.requests - before;
    test_string print = print_keywords(keywords);
    summ_keywords_free(keywords);
    ck_assert_uint_eq(memory.live, live);
    ck_assert_uint_ge(requests, 40);
    for (int from_then_on = 0; from_then_on <= 1; from_then_on++)
        for (size_t granted = 0; granted < requests; granted++) {
            summ_error error = {.code = 77};
            keywords = (summ_keywords *)&keywords;
            test_memory_fail(&memory, granted, from_then_on);
            int status =
                summ_document_extract_keywords(document, NULL, SUMM_UNLIMITED, &keywords, &error);
            test_memory_recover(&memory);
            ck_assert_msg(status == SUMM_E_MEMORY, "status %d after %zu of %zu requests", status,
                          granted, requests);
            ck_assert_int_eq(error.code, SUMM_E_MEMORY);
            ck_assert_ptr_null(keywords);
            ck_assert_uint_eq(memory.live, live);
        }
    keywords = keywords_of(document, SUMM_UNLIMITED);
    test_string again = print_keywords(keywords);
    ck_assert_uint_eq(again.length, print.length);
    ck_assert_int_eq(memcmp(again.bytes, print.bytes, print.length), 0);
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&again);
    test_string_free(&print);
}
END_TEST

START_TEST(document_of_a_context)
{
    summ_context *context;
    ck_assert_int_eq(summ_context_new(NULL, &context), SUMM_OK);
    for (int round = 0; round < 3; round++) {
        summ_text input = {.data = harbour, .length = strlen(harbour)};
        summ_document *document;
        ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &document, NULL), SUMM_OK);
        summ_keywords *keywords = keywords_of(document, 1);
        summ_document_free(document);
        ck_assert_str_eq(summ_keywords_get_text(keywords, 0, NULL), "tidal barrier");
        summ_keywords_free(keywords);
    }
    summ_context_free(context);
}
END_TEST

void keyword_tests(Suite *suite)
{
    TCase *graph = tcase_create("graph");
    tcase_add_test(graph, edges_join_neighbours_of_a_sentence);
    tcase_add_test(graph, path_of_three_by_hand);
    tcase_add_loop_test(graph, agrees_with_dense_matrix, 0, 12);
    suite_add_tcase(suite, graph);

    TCase *keywords = tcase_create("keywords");
    tcase_add_loop_test(keywords, texts_without_keywords, 0, 7);
    tcase_add_test(keywords, one_word);
    tcase_add_test(keywords, arguments);
    tcase_add_test(keywords, words_that_occur_together_are_one_keyword);
    tcase_add_test(keywords, word_that_also_occurs_alone);
    tcase_add_loop_test(keywords, what_parts_words, 0, 11);
    tcase_add_test(keywords, phrases_of_at_most_four_words);
    tcase_add_test(keywords, numbers_only_end_phrases);
    tcase_add_loop_test(keywords, hyphens_at_line_ends, 0, (int)(sizeof wrapped / sizeof *wrapped));
    tcase_add_loop_test(keywords, choices_of_keywords, 0, (int)(sizeof choices / sizeof *choices));
    tcase_add_loop_test(keywords, forms_of_keywords, 0, (int)(sizeof forms / sizeof *forms));
    tcase_add_test(keywords, syllables_of_thai_are_whole);
    tcase_add_test(keywords, pairs_of_a_longer_word_are_no_keywords);
    tcase_add_test(keywords, furniture_has_no_keywords);
    tcase_add_test(keywords, several_texts);
    tcase_add_test(keywords, own_stop_words_and_queries);
    suite_add_tcase(suite, keywords);

    TCase *all = tcase_create("all texts");
    tcase_add_loop_test(all, spans_slice_the_text, 0, ARTICLES + 1);
    tcase_add_loop_test(all, awkward_texts, 0, 12);
    tcase_add_loop_test(all, random_bytes, 0, 40);
    suite_add_tcase(suite, all);

    TCase *memory = tcase_create("threads and memory");
    tcase_add_test(memory, same_in_every_thread);
    tcase_add_loop_test(memory, every_allocation_fails_once, 0, 2);
    tcase_add_test(memory, document_of_a_context);
    suite_add_tcase(suite, memory);
}
