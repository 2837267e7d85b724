/* SPDX-License-Identifier: MIT */
/* test_reading.c - what sentences add to a brief does not depend on which of them comes first. */
#include <check.h>
#include <math.h>
#include <string.h>

#include "select/reading.h"
#include "term/matrix.h"
#include "support.h"

void reading_tests(Suite *suite);

enum { ROWS = 12, TERMS = 16, OF_ROW = 4 };

/* Random rows: two texts, some of whose beginnings take something for known. */
typedef struct rows {
    int p[ROWS + 1], i[ROWS * OF_ROW];
    double data[ROWS * OF_ROW], worth[ROWS], gains[ROWS];
    summi_beginning beginnings[ROWS];
    uint32_t themes[ROWS * OF_ROW];
    uint32_t texts[ROWS];
    size_t words[ROWS];
    summi_matrix matrix;
    summi_candidates candidates;
} rows;

static double random_share(test_random *random)
{
    return (double)test_random_below(random, 1000) / 1000;
}

/* The terms rise by one to four from one to the next, and all weigh the same. */
static void fill_row(rows *r, size_t row, test_random *random)
{
    summi_beginning *beginning = &r->beginnings[row];
    int term = (int)test_random_below(random, 4);
    r->p[row + 1] = r->p[row] + OF_ROW;
    *beginning = (summi_beginning){.theme = (uint32_t)row * OF_ROW,
                                   .count = OF_ROW,
                                   .given = (uint8_t)test_random_below(random, 1 << OF_ROW),
                                   .introduced = SUMMI_NO_INTRODUCTION};
    for (int k = 0; k < OF_ROW; k++) {
        r->i[r->p[row] + k] = term;
        r->data[r->p[row] + k] = 1 / sqrt(OF_ROW);
        r->themes[r->p[row] + OF_ROW - 1 - k] = (uint32_t)term;
        term += 1 + (int)test_random_below(random, 4);
    }
    if (row && test_random_below(random, 2)) {
        beginning->introduced = 0;
        beginning->full_name = (uint32_t)test_random_below(random, TERMS);
    }
    r->worth[row] = test_random_below(random, 4) ? random_share(random) : 0;
    r->gains[row] = random_share(random);
    r->texts[row] = row >= ROWS / 2;
    r->words[row] = 1 + test_random_below(random, 20);
}

static void make_rows(rows *r, test_random *random)
{
    *r = (rows){.p = {0}};
    for (size_t row = 0; row < ROWS; row++)
        fill_row(r, row, random);
    r->matrix = (summi_matrix){ROWS, TERMS, r->p, r->i, r->data};
    r->candidates = (summi_candidates){.matrix = &r->matrix,
                                       .beginnings = r->beginnings,
                                       .themes = r->themes,
                                       .worth = r->worth,
                                       .gains = r->gains,
                                       .texts = r->texts,
                                       .words = r->words,
                                       .read = 1,
                                       .count = ROWS};
}

/* Takes the rows from `first` to `last` together, and tells what they add. */
static double add_rows(summi_reading *reading, size_t first, size_t last)
{
    summi_gain gain = summi_reading_gain(reading, first, last, -HUGE_VAL);
    for (size_t row = first; row <= last; row++)
        summi_reading_add(reading, row);
    return summi_gain_sum(&gain);
}

/* What rows are worth that are taken one after another. */
static double worth_of(summi_arena *arena, const rows *r, const size_t *taken, size_t count)
{
    summi_reading reading;
    double sum = 0;
    ck_assert_int_eq(summi_reading_init(arena, &r->candidates, &reading), SUMM_OK);
    for (size_t i = 0; i < count; i++)
        sum += add_rows(&reading, taken[i], taken[i]);
    return sum;
}

static double worth_together(summi_arena *arena, const rows *r, size_t before, size_t first,
                             size_t last)
{
    summi_reading reading;
    ck_assert_int_eq(summi_reading_init(arena, &r->candidates, &reading), SUMM_OK);
    double sum = add_rows(&reading, before, before);
    return sum + add_rows(&reading, first, last);
}

/* An arena, and rows that depend on `seed`. */
static void begin(summi_arena *arena, rows *r, int seed)
{
    test_random random = {(uint64_t)seed};
    summ_allocator allocator = summi_allocator_default();
    make_rows(r, &random);
    summi_arena_init(arena, &allocator);
}

START_TEST(no_order_matters)
{
    summi_arena arena;
    rows r;
    begin(&arena, &r, _i + 1);
    for (size_t a = 0; a < ROWS; a++) {
        for (size_t b = a + 1; b < ROWS; b++) {
            double pair = worth_of(&arena, &r, (size_t[]){a, b}, 2);
            ck_assert_double_eq_tol(pair, worth_of(&arena, &r, (size_t[]){b, a}, 2), 1e-12);
            /* What follows both changes neither. */
            for (size_t c = b + 1; c < ROWS; c++)
                ck_assert_double_eq_tol(worth_of(&arena, &r, (size_t[]){a, b, c}, 3),
                                        worth_of(&arena, &r, (size_t[]){a, c, b}, 3), 1e-12);
            summi_arena_reset(&arena, SIZE_MAX);
        }
    }
    summi_arena_free(&arena);
}
END_TEST

START_TEST(two_that_come_together)
{
    summi_arena arena;
    rows r;
    begin(&arena, &r, _i + 101);
    for (size_t first = 0; first + 1 < ROWS; first++) {
        size_t last = first + 1;
        if (r.texts[first] != r.texts[last])
            continue;
        for (size_t before = 0; before < ROWS; before++) {
            if (before == first || before == last)
                continue;
            ck_assert_double_eq_tol(worth_together(&arena, &r, before, first, last),
                                    worth_of(&arena, &r, (size_t[]){before, first, last}, 3),
                                    1e-12);
        }
        summi_arena_reset(&arena, SIZE_MAX);
    }
    summi_arena_free(&arena);
}
END_TEST

START_TEST(the_opening_is_what_its_rows_add)
{
    summi_arena arena;
    summi_reading reading;
    rows r;
    begin(&arena, &r, _i + 201);
    ck_assert_int_eq(summi_reading_init(&arena, &r.candidates, &reading), SUMM_OK);
    /* Whatever was taken before. */
    for (size_t row = ROWS; row > ROWS - 3; row--)
        summi_reading_add(&reading, row - 1);
    double words = 0;
    for (size_t row = 0; row < ROWS; row++)
        words += (double)r.words[row] / ROWS;
    for (size_t count = 1; count <= 3; count++) {
        size_t opening[3], taken = 0;
        for (size_t row = 0; row < 3 * count && row < ROWS && taken < count; row++) {
            double likeness = 0;
            if (r.worth[row] <= 0)
                continue;
            for (size_t i = 0; i < taken; i++)
                likeness = fmax(likeness, summi_matrix_dot(r.candidates.matrix, opening[i], row));
            /* Less will do for a short second one. */
            double share = row == 1 ? fmin(1, (double)r.words[row] / words) : 1;
            if (likeness <= fmax(.2, .45 * share))
                opening[taken++] = row;
        }
        double worth = summi_reading_opening(&reading, count);
        if (taken < count) {
            ck_assert_double_lt(worth, -1e300);
            continue;
        }
        ck_assert_double_eq_tol(worth, worth_of(&arena, &r, opening, count), 1e-12);
        ck_assert_mem_eq(reading.rows, opening, count * sizeof *opening);
    }
    summi_arena_free(&arena);
}
END_TEST

/* A row that needs a word that another has, and one that does not. */
START_TEST(what_is_said_before_is_no_loss)
{
    summi_arena arena;
    summi_reading reading;
    rows r;
    begin(&arena, &r, _i + 301);
    ck_assert_int_eq(summi_reading_init(&arena, &r.candidates, &reading), SUMM_OK);
    summi_reading_add(&reading, 0);
    for (size_t row = 2; row < ROWS; row++) {
        summi_beginning *beginning = &r.beginnings[row];
        beginning->given = 1;
        double said = 0, unsaid = 0;
        r.themes[beginning->theme] = (uint32_t)r.i[0]; /* of row 0 */
        said = summi_reading_gain(&reading, row, row, -HUGE_VAL).theme;
        r.themes[beginning->theme] = TERMS - 1;
        unsaid = summi_reading_gain(&reading, row, row, -HUGE_VAL).theme;
        ck_assert(unsaid > said || r.i[OF_ROW - 1] == TERMS - 1);
        beginning->introduced = 0;
        beginning->full_name = (uint32_t)r.i[OF_ROW - 1]; /* of row 0 */
        said = summi_reading_gain(&reading, row, row, -HUGE_VAL).theme;
        beginning->full_name = (uint32_t)r.i[OF_ROW - 1] + 1;
        unsaid = summi_reading_gain(&reading, row, row, -HUGE_VAL).theme;
        ck_assert_double_gt(unsaid, said);
    }
    summi_arena_free(&arena);
}
END_TEST

void reading_tests(Suite *suite)
{
    TCase *tests = tcase_create("reading");
    tcase_add_loop_test(tests, no_order_matters, 0, 40);
    tcase_add_loop_test(tests, two_that_come_together, 0, 40);
    tcase_add_loop_test(tests, the_opening_is_what_its_rows_add, 0, 40);
    tcase_add_loop_test(tests, what_is_said_before_is_no_loss, 0, 10);
    suite_add_tcase(suite, tests);
}
