/* SPDX-License-Identifier: MIT */
/* test_similarity.c - the similarities against their formulas: on random counts, on real text, by
 * hand. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "term/matrix.h"
#include "rank/graph.h"
#include "support.h"

void similarity_tests(Suite *suite);

enum { ROWS_MOST = 220, TERMS_MOST = 4000 };

/* How often each term occurs in each row. */
static uint32_t counts[ROWS_MOST][TERMS_MOST];
static size_t row_count, term_count;

/* What the formulas make of them. */
static double expected[ROWS_MOST][ROWS_MOST];

/* How far off a value may be: cosines go up to 1, but the others have no such bound. */
static double within(double value)
{
    return 1e-12 * fmax(1, fabs(value));
}

/* ---- The formulas, word by word ---- */

typedef double similarity_of(size_t i, size_t j);

static size_t length_of(size_t row)
{
    size_t sum = 0;
    for (size_t t = 0; t < term_count; t++)
        sum += counts[row][t];
    return sum;
}

static size_t rows_with(size_t term)
{
    size_t rows = 0;
    for (size_t i = 0; i < row_count; i++)
        rows += counts[i][term] > 0;
    return rows;
}

/* Of each term and row, because the formulas ask for them often. */
static double df[TERMS_MOST], lengths[ROWS_MOST], mean_length, norms[ROWS_MOST];

static double weight(size_t row, size_t term)
{
    return (1 + log(counts[row][term])) * log(1 + (double)row_count / df[term]);
}

static void take_stock(void)
{
    mean_length = 0;
    for (size_t t = 0; t < term_count; t++)
        df[t] = (double)rows_with(t);
    for (size_t i = 0; i < row_count; i++) {
        lengths[i] = (double)length_of(i);
        mean_length += lengths[i] / (double)row_count;
        norms[i] = 0;
        for (size_t t = 0; t < term_count; t++)
            norms[i] += counts[i][t] ? weight(i, t) * weight(i, t) : 0;
        norms[i] = sqrt(norms[i]);
    }
}

static double cosine(size_t i, size_t j)
{
    double dot = 0;
    for (size_t t = 0; t < term_count; t++)
        if (counts[i][t] && counts[j][t])
            dot += weight(i, t) * weight(j, t);
    return dot > 0 ? dot / norms[i] / norms[j] : 0;
}

static double threshold;

static double edge(size_t i, size_t j)
{
    return cosine(i, j) >= threshold ? 1 : 0;
}

/* Mihalcea and Tarau (2004), section 4.1. */
static double overlap(size_t i, size_t j)
{
    size_t common = 0;
    for (size_t t = 0; t < term_count; t++)
        common += counts[i][t] && counts[j][t];
    double logarithms = common ? log(lengths[i]) + log(lengths[j]) : 0;
    return logarithms > 0 ? (double)common / logarithms : 0;
}

/* Robertson's weight of a term for an answer, with a frequency that is never negative. */
static double relevance(size_t term, size_t answer)
{
    double n = (double)row_count, tf = counts[answer][term];
    double idf = log(1 + (n - df[term] + .5) / (df[term] + .5));
    return idf * tf * 2.2 / (tf + 1.2 * (.25 + .75 * lengths[answer] / mean_length));
}

static double bm25(size_t i, size_t j)
{
    double sum = 0;
    for (size_t t = 0; t < term_count; t++)
        if (counts[i][t] && counts[j][t])
            sum += relevance(t, i) + relevance(t, j);
    return sum;
}

static void expect(similarity_of *similarity)
{
    for (size_t i = 0; i < row_count; i++)
        for (size_t j = 0; j < row_count; j++)
            expected[i][j] = i == j ? 0 : similarity(i, j);
}

/* ---- The same by the library ---- */

static summi_arena arena;

static void begin(void)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena_init(&arena, &allocator);
}

static void end(void)
{
    summi_arena_free(&arena);
}

/* The counts as the library wants them. */
static summi_terms compress(void)
{
    summi_terms terms = {.rows = row_count, .term_count = term_count};
    terms.entries = summi_arena_allocate(&arena, row_count * term_count, sizeof *terms.entries);
    terms.starts = summi_arena_allocate(&arena, row_count + 1, sizeof *terms.starts);
    terms.df = summi_arena_allocate(&arena, term_count, sizeof *terms.df);
    for (size_t i = 0; i < row_count; i++) {
        terms.starts[i] = terms.count;
        for (size_t t = 0; t < term_count; t++)
            if (counts[i][t])
                terms.entries[terms.count++] = (summi_term_count){(uint32_t)t, counts[i][t]};
    }
    terms.starts[row_count] = terms.count;
    for (size_t t = 0; t < term_count; t++)
        terms.df[t] = (uint32_t)rows_with(t);
    return terms;
}

static void make_similarity(similarity_of *which, const summi_terms *terms,
                            const summi_matrix *matrix, summi_similarity *similarity)
{
    int status;
    if (which == overlap)
        status = summi_similarity_overlap(&arena, terms, matrix, similarity);
    else if (which == bm25)
        status = summi_similarity_bm25(&arena, terms, matrix, similarity);
    else
        status = summi_similarity_cosine(&arena, matrix, which == edge ? threshold : 0, similarity);
    ck_assert_int_eq(status, SUMM_OK);
}

static void check_vector(const double *values, const double *should)
{
    size_t i = 0;
    while (i < row_count && fabs(values[i] - should[i]) <= within(should[i]))
        i++;
    if (i < row_count)
        ck_abort_msg("row %zu: %.17g, but it should be %.17g", i, values[i], should[i]);
}

/* The similarity of two rows by themselves. */
static void check_each_pair(const summi_similarity *similarity)
{
    for (size_t i = 0; i < row_count; i++) {
        for (size_t j = 0; j < row_count; j++) {
            double got = i == j ? 0 : summi_similarity_between(similarity, i, j);
            ck_assert_double_le(fabs(got - expected[i][j]), within(expected[i][j]));
        }
    }
}

/* The weight of all votes of a row. */
static double degree_of(const summi_graph *graph, size_t row)
{
    return graph->per_vote[row] > 0 ? 1 / graph->per_vote[row] : 0;
}

/* The similarity of pairs, as a graph without directions has it: of all, or of a sample if they are
 * many. */
static void check_pairs(const summi_similarity *similarity, enum summi_graph_kind kind)
{
    summi_graph_rules rules = {.forward = 1, .kind = kind};
    summi_graph graph;
    ck_assert_int_eq(summi_graph_init(&arena, similarity, &rules, &graph), SUMM_OK);
    summi_voters voters = summi_graph_voters(&graph);
    double vote[ROWS_MOST], received[ROWS_MOST], sums[ROWS_MOST] = {0};
    for (size_t i = 0; i < row_count; i++)
        for (size_t j = 0; j < row_count; j++)
            sums[i] += expected[i][j];
    for (size_t j = 0; j < row_count; j += 1 + row_count / 64) {
        memset(vote, 0, sizeof vote);
        vote[j] = 1;
        voters.collect(voters.graph, vote, received);
        for (size_t i = 0; i < row_count; i++)
            received[i] *= degree_of(&graph, j);
        check_vector(received, expected[j]); /* it is symmetric */
    }
    check_vector(graph.strength, sums);
    for (size_t j = 0; j < row_count; j++)
        received[j] = degree_of(&graph, j);
    check_vector(received, sums);
}

static double merits[ROWS_MOST];
static uint32_t groups[ROWS_MOST];

/* Votes of all rows at once, with directions, merits and groups. */
static void check_votes(const summi_similarity *similarity, const summi_graph_rules *rules,
                        test_random *random)
{
    summi_graph graph;
    ck_assert_int_eq(summi_graph_init(&arena, similarity, rules, &graph), SUMM_OK);
    summi_voters voters = summi_graph_voters(&graph);
    double vote[ROWS_MOST], received[ROWS_MOST], should[ROWS_MOST] = {0};
    for (size_t j = 0; j < row_count; j++) {
        double given[ROWS_MOST], degree = 0;
        vote[j] = (double)(1 + test_random_below(random, 1000)) / 1000;
        for (size_t i = 0; i < row_count; i++) {
            bool later = i > j && (!rules->group || groups[i] == groups[j]);
            given[i] =
                expected[i][j] * (rules->merit ? merits[i] : 1) * (later ? rules->forward : 1);
            degree += given[i];
        }
        ck_assert_double_le(fabs(degree_of(&graph, j) - degree), within(degree));
        for (size_t i = 0; i < row_count; i++)
            should[i] += degree > 0 ? vote[j] * given[i] / degree : 0;
    }
    voters.collect(voters.graph, vote, received);
    check_vector(received, should);
}

static similarity_of *const similarities[] = {cosine, overlap, bm25, edge};

static void check_similarity(similarity_of *which, test_random *random)
{
    static const double forwards[] = {0, .3, 1};
    summi_matrix matrix;
    summi_similarity similarity;
    take_stock();
    expect(which);
    summi_terms terms = compress();
    ck_assert_int_eq(summi_matrix_build(&arena, &terms, &matrix), SUMM_OK);
    make_similarity(which, &terms, &matrix, &similarity);
    check_each_pair(&similarity);
    for (enum summi_graph_kind kind = SUMMI_GRAPH_DENSE; kind <= SUMMI_GRAPH_IMPLICIT; kind++) {
        check_pairs(&similarity, kind);
        for (size_t k = 0; k < 6; k++) {
            summi_graph_rules rules = {.forward = forwards[k % 3],
                                       .merit = k & 1 ? merits : NULL,
                                       .group = k < 3 ? groups : NULL,
                                       .kind = kind};
            check_votes(&similarity, &rules, random);
        }
    }
    summi_arena_reset(&arena, SIZE_MAX);
}

/* ---- On random counts ---- */

static void randomize(test_random *random, size_t rows, size_t terms, size_t longest)
{
    memset(counts, 0, sizeof counts);
    row_count = rows;
    term_count = terms;
    for (size_t i = 0; i < rows; i++) {
        size_t tokens = test_random_below(random, longest + 1);
        for (size_t k = 0; k < tokens; k++)
            counts[i][test_random_below(random, terms)]++;
        merits[i] = (double)(1 + test_random_below(random, 100)) / 100;
        groups[i] = i ? groups[i - 1] + (test_random_below(random, 9) == 0) : 0;
    }
    for (size_t t = 0; t < terms; t++)
        if (!rows_with(t))
            counts[test_random_below(random, rows)][t] = 1;
}

START_TEST(random_counts)
{
    static const size_t sizes[] = {1, 2, 3, 5, 16, 33, 70};
    test_random random = {(uint64_t)_i + 1};
    begin();
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
        for (size_t longest = 1; longest <= 45; longest = longest * 6 + 3) {
            randomize(&random, sizes[s], 1 + test_random_below(&random, 50), longest);
            threshold = (double)(1 + test_random_below(&random, 60)) / 100;
            check_similarity(similarities[_i], &random);
        }
    }
    end();
}
END_TEST

START_TEST(many_lengths)
{
    /* Each row has another length: too many for a factor each, so exponentials are summed up.
     */
    test_random random = {77};
    begin();
    memset(counts, 0, sizeof counts);
    row_count = 135;
    term_count = 25;
    for (size_t i = 0; i < row_count; i++) {
        /* As long as sentences are; or from one word to texts of half a million. */
        size_t tokens = _i == 0 || i < 10 ? i + 1 : (i + 1) * (i + 1) * 30;
        size_t types = 1 + test_random_below(&random, 6);
        for (size_t k = 0; k < types && tokens; k++) {
            uint32_t share = (uint32_t)(1 + test_random_below(&random, tokens));
            counts[i][test_random_below(&random, term_count)] += share;
            tokens -= share;
        }
        counts[i][0] += (uint32_t)tokens;
        merits[i] = (double)(1 + test_random_below(&random, 100)) / 100;
        groups[i] = (uint32_t)i / 50;
    }
    check_similarity(overlap, &random);
    end();
}
END_TEST

START_TEST(too_many_for_a_threshold)
{
    /* Edges of a threshold are found pair by pair, and that has its limit. */
    static int starts[SUMMI_GRAPH_DENSE_MOST + 2], columns[SUMMI_GRAPH_DENSE_MOST + 1];
    static double data[SUMMI_GRAPH_DENSE_MOST + 1];
    summi_matrix matrix = {SUMMI_GRAPH_DENSE_MOST + 1, 1, starts, columns, data};
    for (size_t i = 0; i < matrix.rows; i++) {
        starts[i + 1] = (int)i + 1;
        data[i] = 1;
    }
    summi_graph_rules rules = {.forward = 1};
    summi_similarity similarity;
    summi_graph graph;
    begin();
    ck_assert_int_eq(summi_similarity_cosine(&arena, &matrix, .1, &similarity), SUMM_OK);
    ck_assert_int_eq(summi_graph_init(&arena, &similarity, &rules, &graph), SUMM_E_LIMIT);
    ck_assert_int_eq(summi_similarity_cosine(&arena, &matrix, 0, &similarity), SUMM_OK);
    ck_assert_int_eq(summi_graph_init(&arena, &similarity, &rules, &graph), SUMM_OK);
    end();
}
END_TEST

/* ---- On real text ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A text of letters, blanks and periods, so that its words are plain to see. */
static test_string plain_text(const char *name)
{
    test_string path = {0};
    test_string_puts(&path, SUMM_SOURCE_DIR "/tests/golden/");
    test_string_puts(&path, name);
    test_string text = test_read_file(path.bytes);
    test_string_free(&path);
    for (size_t i = 0; i < text.length; i++) {
        char *c = &text.bytes[i];
        bool stop = *c == '.' && i && is_letter(c[-1]) && (c[1] == ' ' || c[1] == '\n');
        if (!is_letter(*c) && *c != '\n' && !stop)
            *c = ' ';
    }
    return text;
}

static size_t find_term(char words[][64], const char *word)
{
    size_t t = 0;
    while (t < term_count && strcmp(words[t], word))
        t++;
    if (t == term_count) {
        ck_assert_uint_lt(term_count, TERMS_MOST);
        strcpy(words[term_count++], word);
    }
    return t;
}

/* Counts the words of the sentences of a document, in small letters. */
static void count_words(const summ_document *document, const char *text)
{
    static char words[TERMS_MOST][64];
    memset(counts, 0, sizeof counts);
    term_count = 0;
    row_count = summ_document_get_sentence_count(document);
    ck_assert_uint_gt(row_count, 10);
    ck_assert_uint_le(row_count, ROWS_MOST);
    for (size_t i = 0; i < row_count; i++) {
        summ_sentence sentence = test_document_sentence(document, i);
        size_t at = sentence.offset, last = at + sentence.length;
        while (at < last) {
            char word[64];
            size_t length = 0;
            while (at < last && !is_letter(text[at]))
                at++;
            for (; at < last && is_letter(text[at]) && length < sizeof word - 1; at++)
                word[length++] = (char)(text[at] | 0x20);
            word[length] = '\0';
            if (length)
                counts[i][find_term(words, word)]++;
        }
    }
}

/* This many steps from equal scores, by the definition; no titles and no structure. */
static void walk(double damping, double forward, size_t steps, double *scores)
{
    static double degree[ROWS_MOST], next[ROWS_MOST];
    double n = (double)row_count;
    for (size_t j = 0; j < row_count; j++) {
        scores[j] = 1 / n;
        degree[j] = 0;
        for (size_t i = 0; i < row_count; i++)
            degree[j] += expected[i][j] * (i > j ? forward : 1);
    }
    for (size_t s = 0; s < steps; s++) {
        double silent = 0;
        for (size_t j = 0; j < row_count; j++)
            silent += degree[j] > 0 ? 0 : scores[j];
        for (size_t i = 0; i < row_count; i++) {
            double received = 0;
            for (size_t j = 0; j < row_count; j++)
                if (degree[j] > 0)
                    received += expected[i][j] * (i > j ? forward : 1) / degree[j] * scores[j];
            next[i] = damping * (received + silent / n) + (1 - damping) / n;
        }
        memcpy(scores, next, row_count * sizeof *next);
    }
}

static summ_options *plain_options(similarity_of *which)
{
    summ_options *options = test_options();
    int similarity = which == overlap ? SUMM_SIMILARITY_OVERLAP
                     : which == bm25  ? SUMM_SIMILARITY_BM25
                                      : SUMM_SIMILARITY_COSINE;
    summ_options_set_language(options, "x-plain",
                              SUMM_ZERO_TERMINATED); /* without stems and stop words */
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_structure_weights(options, 0);
    summ_options_set_similarity(options, similarity);
    summ_options_set_damping(options, .85);
    if (which == edge)
        summ_options_set_threshold(options, threshold);
    return options;
}

START_TEST(real_text)
{
    static const char *const names[] = {"en-news.txt", "en-book.txt", "en-mail.txt"};
    similarity_of *which = similarities[_i];
    threshold = .1;
    for (size_t k = 0; k < 3; k++) {
        test_string text = plain_text(names[k]);
        summ_options *options = plain_options(which);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double forward = quarter / 4., scores[ROWS_MOST], largest = 0;
            summ_options_set_forward_weight(options, forward);
            summ_document *document = test_document(text.bytes, text.length, options);
            count_words(document, text.bytes);
            take_stock();
            expect(which);
            walk(.85, forward, summ_document_get_steps(document, NULL), scores);
            for (size_t i = 0; i < row_count; i++)
                largest = fmax(largest, scores[i]);
            for (size_t i = 0; i < row_count; i++) {
                double score = test_document_sentence(document, i).score;
                ck_assert_msg(fabs(score - scores[i]) <= 1e-12 + ldexp(largest, -41),
                              "%s, forward %g, sentence %zu: %.17g, but it should be %.17g",
                              names[k], forward, i, score, scores[i]);
            }
            summ_document_free(document);
        }
        summ_options_free(options);
        test_string_free(&text);
    }
}
END_TEST

/* ---- By hand ---- */

/*
 * Sentences A, B and C of 2, 4 and 8 words; A and B have two words in common, B and C one, A and C
 * none. A and C vote for B alone, and B shares its vote out as s(A,B) : s(B,C), say x to 1 - x. The
 * scores are
 *
 *     b = .85 (1 - b) + .05     a = .85 x b + .05     c = .85 (1 - x) b + .05.
 */
static void check_by_hand(similarity_of *which, double ab, double bc)
{
    static const char text[] =
        "Boats sail. Blue boats sail slowly. Grey goats climb steep cliffs slowly before dawn.";
    summ_options *options = plain_options(which);
    summ_options_set_forward_weight(options, 1);
    summ_document *document = test_document(text, strlen(text), options);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 3);
    double b = .9 / 1.85, x = ab / (ab + bc);
    ck_assert_double_eq_tol(test_document_sentence(document, 0).score, .85 * x * b + .05, 1e-9);
    ck_assert_double_eq_tol(test_document_sentence(document, 1).score, b, 1e-9);
    ck_assert_double_eq_tol(test_document_sentence(document, 2).score, .85 * (1 - x) * b + .05,
                            1e-9);
    summ_document_free(document);
    summ_options_free(options);
}

START_TEST(by_hand)
{
    /* 2 / (ln 2 + ln 4) and 1 / (ln 4 + ln 8): 2/3 and 1/5 of 1 / ln 2. */
    check_by_hand(overlap, 2. / 3, 1. / 5);

    /* The common words occur in two of three sentences, all others in one. */
    double two = log(1 + 3. / 2), one = log(1 + 3. / 1);
    double a = sqrt(2 * two * two), b = sqrt(3 * two * two + one * one);
    double c = sqrt(two * two + 7 * one * one);
    check_by_hand(cosine, 2 * two * two / (a * b), two * two / (b * c));

    /* Any cosine is above this, and edges are alike. */
    threshold = .01;
    check_by_hand(edge, 1, 1);

    /* 2.2 tf / (tf + 1.2 (.25 + .75 length / mean)), where tf is 1 and the mean length 14/3. */
    double in_a = 2.2 / (1 + 1.2 * (.25 + .75 * 2 / (14. / 3)));
    double in_b = 2.2 / (1 + 1.2 * (.25 + .75 * 4 / (14. / 3)));
    double in_c = 2.2 / (1 + 1.2 * (.25 + .75 * 8 / (14. / 3)));
    check_by_hand(bm25, 2 * (in_a + in_b), in_b + in_c);
}
END_TEST

void similarity_tests(Suite *suite)
{
    int all = (int)(sizeof similarities / sizeof *similarities);
    TCase *formulas = tcase_create("formulas");
    tcase_add_loop_test(formulas, random_counts, 0, all);
    tcase_add_loop_test(formulas, many_lengths, 0, 2);
    tcase_add_test(formulas, too_many_for_a_threshold);
    tcase_add_loop_test(formulas, real_text, 0, all);
    tcase_add_test(formulas, by_hand);
    suite_add_tcase(suite, formulas);
}
