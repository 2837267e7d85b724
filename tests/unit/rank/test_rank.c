/* SPDX-License-Identifier: MIT */
/* test_rank.c - TextRank against a plain implementation of its definition, and by hand. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "rank/graph.h"
#include "support.h"

void rank_tests(Suite *suite);

enum { ROWS_MOST = 200, TERMS_MOST = 60 };

/* A matrix by rows, twice: as the library takes it, and as a table. */
typedef struct test_matrix {
    size_t rows, terms;
    double table[ROWS_MOST][TERMS_MOST];
    double data[ROWS_MOST * TERMS_MOST];
    int columns[ROWS_MOST * TERMS_MOST];
    int starts[ROWS_MOST + 1];
    summi_matrix sparse;
} test_matrix;

/* Fills the sparse matrix from the table. */
static void compress(test_matrix *m)
{
    int entries = 0;
    for (size_t i = 0; i < m->rows; i++) {
        m->starts[i] = entries;
        for (size_t t = 0; t < m->terms; t++) {
            if (m->table[i][t] > 0) {
                m->data[entries] = m->table[i][t];
                m->columns[entries++] = (int)t;
            }
        }
    }
    m->starts[m->rows] = entries;
    m->sparse = (summi_matrix){m->rows, m->terms, m->starts, m->columns, m->data};
}

/* Sparse rows of unit length; some are empty, some the same as others. */
static void randomize(test_matrix *m, size_t rows, test_random *random)
{
    memset(m->table, 0, sizeof m->table);
    m->rows = rows;
    m->terms = 1 + test_random_below(random, TERMS_MOST);
    for (size_t i = 0; i < rows; i++) {
        size_t kind = test_random_below(random, 8);
        if (kind == 0)
            continue;
        if (kind == 1 && i) {
            memcpy(m->table[i], m->table[test_random_below(random, i)], sizeof m->table[i]);
            continue;
        }
        size_t entries = 1 + test_random_below(random, 6);
        double norm = 0;
        for (size_t e = 0; e < entries; e++)
            m->table[i][test_random_below(random, m->terms)] =
                (double)(1 + test_random_below(random, 1000)) / 1000;
        for (size_t t = 0; t < m->terms; t++)
            norm += m->table[i][t] * m->table[i][t];
        for (size_t t = 0; t < m->terms; t++)
            m->table[i][t] /= sqrt(norm);
    }
    compress(m);
}

static double merits[ROWS_MOST], starts[ROWS_MOST];
static uint32_t groups[ROWS_MOST];

/* How a matrix is ranked. */
typedef struct ranking_way {
    summi_graph_rules rules;
    double damping;
    const double *teleport;
    size_t steps;
    double tolerance;
} ranking_way;

/* The definition, word by word: `steps` steps of the power iteration over a matrix of votes. */
static void define(const test_matrix *m, const ranking_way *parameters, double *scores)
{
    static double votes[ROWS_MOST][ROWS_MOST]; /* [i][j]: of j for i */
    double degree[ROWS_MOST], teleport[ROWS_MOST], next[ROWS_MOST];
    size_t n = m->rows;
    double sum = 0;
    for (size_t j = 0; j < n; j++) {
        degree[j] = 0;
        for (size_t i = 0; i < n; i++) {
            bool inside = !parameters->rules.group || groups[i] == groups[j];
            double similarity = 0;
            for (size_t t = 0; t < m->terms && i != j; t++)
                similarity += m->table[i][t] * m->table[j][t];
            votes[i][j] = similarity * (parameters->rules.merit ? merits[i] : 1) *
                          (i > j && inside ? parameters->rules.forward : 1);
            degree[j] += votes[i][j];
        }
    }
    for (size_t i = 0; i < n; i++)
        sum += teleport[i] = parameters->teleport ? starts[i] : 1;
    for (size_t i = 0; i < n; i++)
        scores[i] = teleport[i] /= sum;
    for (size_t s = 0; s < parameters->steps; s++) {
        double silent = 0;
        for (size_t j = 0; j < n; j++)
            silent += degree[j] > 0 ? 0 : scores[j];
        for (size_t i = 0; i < n; i++) {
            double received = 0;
            for (size_t j = 0; j < n; j++)
                if (degree[j] > 0)
                    received += votes[i][j] / degree[j] * scores[j];
            next[i] = parameters->damping * (received + silent * teleport[i]) +
                      (1 - parameters->damping) * teleport[i];
        }
        memcpy(scores, next, n * sizeof *next);
    }
}

static summi_ranking rank_by(summi_arena *arena, const test_matrix *m, ranking_way parameters,
                             enum summi_graph_kind kind)
{
    summi_similarity cosine;
    summi_graph graph;
    summi_ranking ranking;
    summi_progress progress = {0};
    double teleport[ROWS_MOST];
    summi_rank_parameters rank = {
        .damping = parameters.damping,
        .teleport = teleport,
        .steps = parameters.steps,
        .tolerance = parameters.tolerance,
    };
    parameters.rules.kind = kind;
    ck_assert_int_eq(summi_similarity_cosine(arena, &m->sparse, 0, &cosine), SUMM_OK);
    ck_assert_int_eq(summi_graph_init(arena, &cosine, &parameters.rules, &graph), SUMM_OK);
    summi_voters voters = summi_graph_voters(&graph);
    for (size_t i = 0; i < voters.rows; i++)
        teleport[i] = parameters.teleport ? parameters.teleport[i] : 1;
    ck_assert_int_eq(summi_rank(arena, &voters, &rank, &progress, &ranking), SUMM_OK);
    ck_assert_int_eq(summi_ranking_finish(arena, voters.rows, &ranking), SUMM_OK);
    return ranking;
}

/* The plain graph: no merits, a uniform teleport vector. */
static summi_ranking rank(summi_arena *arena, const test_matrix *m, double damping, double forward,
                          size_t steps, double tolerance, enum summi_graph_kind graph)
{
    ranking_way parameters = {
        .damping = damping, .rules.forward = forward, .steps = steps, .tolerance = tolerance};
    return rank_by(arena, m, parameters, graph);
}

/* What holds for every ranking: scores sum to 1, and the order is by score, then by place. */
static void check_ranking(const summi_ranking *ranking, size_t n)
{
    double sum = 0;
    bool seen[ROWS_MOST] = {false}, sorted = true, permutation = true;
    for (size_t k = 0; k < n; k++) {
        size_t row = ranking->order[k];
        permutation &= row < n && !seen[row];
        if (!permutation)
            break;
        seen[row] = true;
        sum += ranking->scores[row];
        if (k) {
            size_t before = ranking->order[k - 1];
            double x = ranking->scores[before], y = ranking->scores[row];
            sorted &= x > y || (!(x < y) && before < row);
        }
    }
    ck_assert(permutation);
    ck_assert(sorted);
    ck_assert_double_eq_tol(sum, 1, 1e-10);
}

static test_matrix matrix;

/* Compares both ways of summing up with the definition. */
static void compare(summi_arena *arena, const ranking_way *parameters)
{
    size_t n = matrix.rows;
    double expected[ROWS_MOST], largest = 0;
    define(&matrix, parameters, expected);
    for (size_t i = 0; i < n; i++)
        largest = fmax(largest, expected[i]);
    /* Scores are rounded to 2^-40 of the largest, which may be half that off. */
    double rounding = ldexp(largest, -41);
    summi_ranking rankings[3];
    for (int graph = SUMMI_GRAPH_BY_COST; graph <= SUMMI_GRAPH_IMPLICIT; graph++) {
        rankings[graph] = rank_by(arena, &matrix, *parameters, (enum summi_graph_kind)graph);
        check_ranking(&rankings[graph], n);
        ck_assert_uint_eq(rankings[graph].steps, parameters->steps);
        ck_assert(!rankings[graph].converged);
        bool close = true;
        for (size_t i = 0; i < n; i++)
            close &= fabs(rankings[graph].scores[i] - expected[i]) <= 1e-12 + rounding;
        ck_assert(close);
    }
    const double *dense = rankings[SUMMI_GRAPH_DENSE].scores;
    const double *implicit = rankings[SUMMI_GRAPH_IMPLICIT].scores;
    bool close = true;
    for (size_t i = 0; i < n; i++)
        close &= fabs(dense[i] - implicit[i]) <= 1e-12 + 2 * rounding;
    ck_assert(close);
    summi_arena_reset(arena, SIZE_MAX);
}

static const size_t sizes[] = {1, 2, 3, 4, 5, 7, 12, 19, 20, 21, 22, 64, 100, 150, 200};

START_TEST(against_the_definition)
{
    static const double dampings[] = {0, .5, .85, .99}, forwards[] = {0, .25, 1};
    test_random random = {(uint64_t)_i};
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    for (size_t i = 0; i < ROWS_MOST; i++) {
        merits[i] = (double)(1 + test_random_below(&random, 100)) / 100;
        starts[i] = (double)(1 + test_random_below(&random, 100)) / 10;
        groups[i] = i ? groups[i - 1] + (test_random_below(&random, 9) == 0) : 0;
    }
    for (int round = 0; round < 16; round++) {
        randomize(&matrix, sizes[_i], &random);
        for (size_t d = 0; d < 4; d++) {
            for (size_t f = 0; f < 3; f++) {
                if (sizes[_i] >= 100 && (d + f + (size_t)round) % 4)
                    continue; /* a sample will do */
                /* A tolerance below zero is never reached: all take the same steps. */
                ranking_way parameters = {
                    .damping = dampings[d],
                    .rules.forward = forwards[f],
                    .steps = 1 + test_random_below(&random, 60),
                    .tolerance = -1,
                };
                if (round & 1)
                    parameters.rules.group = groups;
                if (round & 2)
                    parameters.rules.merit = merits;
                if (round & 4)
                    parameters.teleport = starts;
                compare(&arena, &parameters);
            }
        }
    }
    summi_arena_free(&arena);
}
END_TEST

START_TEST(equals_are_equal)
{
    /* Rows that are the same and mirror each other tie, and the earlier one comes first. */
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    for (size_t n = 1; n <= ROWS_MOST; n += 13) {
        memset(matrix.table, 0, sizeof matrix.table);
        matrix.rows = n;
        matrix.terms = 3;
        for (size_t i = 0; i < n; i++)
            matrix.table[i][0] = matrix.table[i][1] = matrix.table[i][2] = sqrt(1. / 3);
        compress(&matrix);
        for (enum summi_graph_kind graph = SUMMI_GRAPH_DENSE; graph <= SUMMI_GRAPH_IMPLICIT;
             graph++) {
            summi_ranking ranking = rank(&arena, &matrix, .85, 1, 500, 1e-10, graph);
            ck_assert(ranking.converged);
            check_ranking(&ranking, n);
            for (size_t i = 0; i < n; i++)
                ck_assert_uint_eq(ranking.order[i], i);
        }
    }
    summi_arena_free(&arena);
}
END_TEST

START_TEST(rows_without_terms)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    memset(matrix.table, 0, sizeof matrix.table);
    for (size_t n = 1; n <= 40; n += 13) {
        matrix.rows = n;
        matrix.terms = 1;
        compress(&matrix);
        for (enum summi_graph_kind graph = SUMMI_GRAPH_BY_COST; graph <= SUMMI_GRAPH_IMPLICIT;
             graph++) {
            summi_ranking ranking = rank(&arena, &matrix, .85, .25, 500, 1e-10, graph);
            ck_assert(ranking.converged);
            check_ranking(&ranking, n);
            for (size_t i = 0; i < n; i++)
                ck_assert_double_eq_tol(ranking.scores[i], 1 / (double)n, 1e-12);
        }
    }
    summi_arena_free(&arena);
}
END_TEST

START_TEST(three_sentences_by_hand)
{
    /*
     * A = (1, 0), B = (.6, .8), C = (0, 1): s(A,B) = .6, s(B,C) = .8, s(A,C) = 0.  Undirected, A
     * and C vote for B alone, and B gives A 3/7 and C 4/7 of its vote.  With d = .85 and p = d P' p
     * + .05:
     *
     *     b = .85 (1 - b) + .05           b = .9 / 1.85
     *     a = .85 * 3/7 b + .05           c = .85 * 4/7 b + .05
     */
    memset(matrix.table, 0, sizeof matrix.table);
    matrix.rows = 3;
    matrix.terms = 2;
    matrix.table[0][0] = 1;
    matrix.table[1][0] = .6;
    matrix.table[1][1] = .8;
    matrix.table[2][1] = 1;
    compress(&matrix);
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    for (enum summi_graph_kind graph = SUMMI_GRAPH_DENSE; graph <= SUMMI_GRAPH_IMPLICIT; graph++) {
        summi_ranking ranking = rank(&arena, &matrix, .85, 1, 1000, 1e-13, graph);
        double b = .9 / 1.85;
        ck_assert(ranking.converged);
        ck_assert_double_eq_tol(ranking.scores[1], b, 1e-11);
        ck_assert_double_eq_tol(ranking.scores[0], .85 * 3 / 7 * b + .05, 1e-11);
        ck_assert_double_eq_tol(ranking.scores[2], .85 * 4 / 7 * b + .05, 1e-11);
        ck_assert_uint_eq(ranking.order[0], 1);
        ck_assert_uint_eq(ranking.order[1], 2);
        ck_assert_uint_eq(ranking.order[2], 0);

        /*
         * Backward only, C votes for B, B for A, and A for nobody, so that its vote goes to all:
         *
         *     c = .85 a/3 + .05     b = c + .85 c     a = c + .85 b
         */
        ranking = rank(&arena, &matrix, .85, 0, 1000, 1e-13, graph);
        double factor = 1 + .85 * 1.85, c = .05 / (1 - .85 * factor / 3);
        ck_assert(ranking.converged);
        ck_assert_double_eq_tol(ranking.scores[2], c, 1e-11);
        ck_assert_double_eq_tol(ranking.scores[1], 1.85 * c, 1e-11);
        ck_assert_double_eq_tol(ranking.scores[0], factor * c, 1e-11);
        for (size_t i = 0; i < 3; i++)
            ck_assert_uint_eq(ranking.order[i], i);
    }
    summi_arena_free(&arena);
}
END_TEST

START_TEST(stopping)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    test_random random = {51};
    randomize(&matrix, 90, &random);
    for (enum summi_graph_kind graph = SUMMI_GRAPH_DENSE; graph <= SUMMI_GRAPH_IMPLICIT; graph++) {
        summi_ranking done = rank(&arena, &matrix, .85, .25, 10000, 1e-10, graph);
        ck_assert(done.converged);
        ck_assert(done.residual <= 1e-10);
        ck_assert_uint_gt(done.steps, 5);
        /* One step fewer is not enough, and says so. */
        summi_ranking cut = rank(&arena, &matrix, .85, .25, done.steps - 1, 1e-10, graph);
        ck_assert(!cut.converged);
        ck_assert(cut.residual > 1e-10);
        ck_assert_uint_eq(cut.steps, done.steps - 1);
        check_ranking(&cut, 90);
        summi_ranking one = rank(&arena, &matrix, .85, .25, 1, 1e-10, graph);
        ck_assert(!one.converged);
        ck_assert_uint_eq(one.steps, 1);
        check_ranking(&one, 90);
        /* Without damping there is nothing to iterate. */
        summi_ranking flat = rank(&arena, &matrix, 0, .25, 10000, 1e-10, graph);
        ck_assert(flat.converged);
        ck_assert_uint_le(flat.steps, 2);
    }
    summi_arena_free(&arena);
}
END_TEST

void rank_tests(Suite *suite)
{
    TCase *ranking = tcase_create("ranking");
    tcase_add_loop_test(ranking, against_the_definition, 0, sizeof sizes / sizeof *sizes);
    tcase_add_test(ranking, equals_are_equal);
    tcase_add_test(ranking, rows_without_terms);
    tcase_add_test(ranking, three_sentences_by_hand);
    tcase_add_test(ranking, stopping);
    suite_add_tcase(suite, ranking);
}
