/* SPDX-License-Identifier: MIT */
/* test_redundancy.c - no two chosen rows are more similar than the limit, at a bounded cost. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "select/redundancy.h"
#include "support.h"
#include "term/matrix.h"

/* Random rows of unit length, weighted like those of a text, with the rarest terms first. */
typedef struct rows {
    summi_matrix matrix;
    summi_run *runs;
    summi_candidates candidates;
} rows;

static int compare_ints(const void *a, const void *b)
{
    const int *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* A term of `terms`: any, or one of the last more often, as words of prose are. */
static int random_term(test_random *random, size_t terms, bool as_in_prose)
{
    double share = (double)test_random_below(random, 1 << 20) / (1 << 20);
    size_t from_last = (size_t)((double)terms * (as_in_prose ? pow(share, 4) : share));
    return (int)(terms - 1 - from_last);
}

static rows make_rows(size_t count, size_t terms, size_t least, size_t most, bool as_in_prose)
{
    test_random random = {count};
    rows r = {.matrix = {.rows = count, .columns = terms}};
    summi_matrix *m = &r.matrix;
    m->p = calloc(count + 1, sizeof *m->p);
    m->i = calloc(count * most, sizeof *m->i);
    m->data = calloc(count * most, sizeof *m->data);
    r.runs = calloc(count, sizeof *r.runs);
    int *df = calloc(terms, sizeof *df);
    for (size_t row = 0; row < count; row++) {
        int *of_row = m->i + m->p[row];
        size_t draws = least + test_random_below(&random, most - least + 1), kept = 0;
        for (size_t k = 0; k < draws; k++)
            of_row[k] = random_term(&random, terms, as_in_prose);
        qsort(of_row, draws, sizeof *of_row, compare_ints);
        for (size_t k = 0; k < draws; k++)
            if (!k || of_row[k] != of_row[k - 1])
                of_row[kept++] = of_row[k];
        for (size_t k = 0; k < kept; k++)
            df[of_row[k]]++;
        m->p[row + 1] = m->p[row] + (int)kept;
    }
    for (size_t row = 0; row < count; row++) {
        double square = 0;
        for (int k = m->p[row]; k < m->p[row + 1]; k++) {
            m->data[k] = log(1 + (double)count / df[m->i[k]]);
            square += m->data[k] * m->data[k];
        }
        for (int k = m->p[row]; k < m->p[row + 1]; k++)
            m->data[k] /= sqrt(square);
    }
    free(df);
    return r;
}

static void free_rows(rows *r)
{
    free(r->matrix.p);
    free(r->matrix.i);
    free(r->matrix.data);
    free(r->runs);
}

/* The largest cosine of a row with `count` others. */
static double largest_cosine(const summi_matrix *m, size_t row, const size_t *others, size_t count)
{
    double largest = 0;
    for (size_t i = 0; i < count; i++)
        largest = fmax(largest, summi_matrix_dot(m, row, others[i]));
    return largest;
}

/* What was chosen from all rows in their order. */
typedef struct outcome {
    size_t *chosen;
    size_t count;
    size_t wrongly_passed_over;
    size_t steps;
} outcome;

/* Chooses every row that is no repetition, and compares each with all that are chosen. */
static outcome choose(rows *r, double limit)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_redundancy redundancy;
    outcome o = {.chosen = calloc(r->matrix.rows, sizeof *o.chosen)};
    r->candidates =
        (summi_candidates){.matrix = &r->matrix, .runs = r->runs, .count = r->matrix.rows};
    summi_arena_init(&arena, &allocator);
    ck_assert_int_eq(summi_redundancy_init(&arena, &r->candidates, limit, 16, &redundancy),
                     SUMM_OK);
    for (size_t row = 0; row < r->matrix.rows; row++) {
        bool redundant = summi_redundancy_check(&redundancy, row);
        double largest = largest_cosine(&r->matrix, row, o.chosen, o.count);
        if (redundant) {
            o.wrongly_passed_over += largest <= limit && largest < 1 - 1e-9;
            continue;
        }
        ck_assert_double_le(largest, limit);
        ck_assert_int_eq(summi_redundancy_add(&redundancy, row), SUMM_OK);
        o.chosen[o.count++] = row;
    }
    o.steps = redundancy.steps;
    summi_arena_free(&arena);
    return o;
}

static const double limits[] = {1e-7, .01, .1, .3, .5, .75, .9, .99, .999999, 1};

START_TEST(the_limit_is_exact)
{
    /* As in prose: most rows have rare terms, and all have common ones. */
    rows prose = make_rows(1500, 3000, 3, 30, true);
    outcome o = choose(&prose, limits[_i]);
    ck_assert_uint_eq(o.wrongly_passed_over, 0);
    ck_assert_uint_gt(o.count, 1);
    free(o.chosen);
    free_rows(&prose);

    /* Every row shares words with very many. */
    rows few_words = make_rows(700, 24, 5, 12, false);
    o = choose(&few_words, limits[_i]);
    ck_assert_uint_eq(o.wrongly_passed_over, 0);
    free(o.chosen);
    free_rows(&few_words);

    /* Rows of one term are the same or have nothing in common. */
    rows single = make_rows(100, 10, 1, 1, false);
    o = choose(&single, limits[_i]);
    ck_assert_uint_eq(o.count, 10);
    free(o.chosen);
    free_rows(&single);
}
END_TEST

START_TEST(work_is_bounded)
{
    /* Thousands of random rows that have much in common: twice as many, twice the work. */
    size_t steps[2];
    for (size_t k = 0; k < 2; k++) {
        rows r = make_rows(4000 * (k + 1), 100, 8, 8, false);
        outcome o = choose(&r, .75);
        ck_assert_uint_gt(o.wrongly_passed_over, 0);
        ck_assert_uint_lt(o.steps, 100 * (size_t)r.matrix.p[r.matrix.rows]);
        steps[k] = o.steps;
        free(o.chosen);
        free_rows(&r);
    }
    ck_assert_uint_lt(steps[1], 5 * steps[0] / 2);
}
END_TEST

START_TEST(work_on_prose)
{
    /*
     * The more rows are chosen, the more have a term of the next: work may not grow with their
     * square.
     */
    static const double low_and_default[] = {.3, .75};
    size_t steps[2];
    for (size_t k = 0; k < 2; k++) {
        rows r = make_rows(1500 * (k + 1), 4000 * (k + 1), 3, 30, true);
        outcome o = choose(&r, low_and_default[_i]);
        steps[k] = o.steps;
        free(o.chosen);
        free_rows(&r);
    }
    ck_assert_uint_lt(steps[1], 3 * steps[0]);
}
END_TEST

void redundancy_tests(Suite *suite)
{
    TCase *tests = tcase_create("redundancy");
    tcase_add_loop_test(tests, the_limit_is_exact, 0, sizeof limits / sizeof *limits);
    tcase_add_test(tests, work_is_bounded);
    tcase_add_loop_test(tests, work_on_prose, 0, 2);
    suite_add_tcase(suite, tests);
}
