/* SPDX-License-Identifier: MIT */
/* test_coverage.c - what a row is worth next to others falls with its cosine with their sum. */
#include <check.h>
#include <math.h>

#include "select/coverage.h"
#include "support.h"

void coverage_tests(Suite *suite);

enum { ROWS = 30, TERMS = 12 };

static double weights[ROWS][TERMS], worth[ROWS];

/* Rows of unit length, of which row 0 has no term. */
static void fill_weights(test_random *random)
{
    for (size_t row = 0; row < ROWS; row++) {
        double square = 0;
        for (size_t t = 0; t < TERMS; t++) {
            bool has = row && (t == row % TERMS || test_random_below(random, 3) == 0);
            weights[row][t] = has ? (double)(1 + test_random_below(random, 100)) : 0;
            square += weights[row][t] * weights[row][t];
        }
        for (size_t t = 0; t < TERMS && row; t++)
            weights[row][t] /= sqrt(square);
        worth[row] = (double)(1 + test_random_below(random, 1000)) / 1000;
    }
}

static double cosine_with_sum(size_t row, const double *sum)
{
    double dot = 0, square = 0;
    for (size_t t = 0; t < TERMS; t++) {
        dot += weights[row][t] * sum[t];
        square += sum[t] * sum[t];
    }
    return square > 0 ? dot / sqrt(square) : 0;
}

/* By the formula of docs/ranking.md; a covered row keeps a hundredth. */
START_TEST(worth_falls_with_what_is_covered)
{
    static int starts[ROWS + 1], columns[ROWS * TERMS];
    static double data[ROWS * TERMS];
    test_random random = {(uint64_t)_i + 1};
    double covered = _i & 1 ? 1.5 : .7, sum[TERMS] = {0};
    summi_matrix matrix = {ROWS, TERMS, starts, columns, data};
    fill_weights(&random);
    for (size_t row = 0; row < ROWS; row++) {
        starts[row + 1] = starts[row];
        for (int t = 0; t < TERMS; t++) {
            if (weights[row][t] > 0) {
                columns[starts[row + 1]] = t;
                data[starts[row + 1]++] = weights[row][t];
            }
        }
    }
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_coverage coverage;
    summi_candidates candidates = {
        .matrix = &matrix, .worth = worth, .covered = covered, .count = ROWS};
    summi_arena_init(&arena, &allocator);
    ck_assert_int_eq(summi_coverage_init(&arena, &candidates, &coverage), SUMM_OK);
    for (size_t taken = 0; taken < ROWS; taken++) {
        for (size_t row = 0; row < ROWS; row++) {
            double left = fmax(1 - covered * cosine_with_sum(row, sum), .01);
            ck_assert_double_eq_tol(summi_coverage_worth(&coverage, row, .5, -1),
                                    .5 * worth[row] * left, 1e-12);
            /* Of what is worth no more than that, only a bound is asked for. */
            double bound = summi_coverage_worth(&coverage, row, 1, worth[row]);
            ck_assert(bound <= worth[row] && bound >= worth[row] * left - 1e-12);
        }
        summi_coverage_add(&coverage, taken);
        for (size_t t = 0; t < TERMS; t++)
            sum[t] += weights[taken][t];
    }
    summi_arena_free(&arena);
}
END_TEST

void coverage_tests(Suite *suite)
{
    TCase *tests = tcase_create("coverage");
    tcase_add_loop_test(tests, worth_falls_with_what_is_covered, 0, 10);
    suite_add_tcase(suite, tests);
}
