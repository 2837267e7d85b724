/* SPDX-License-Identifier: MIT */
/* test_worth.c - what sentences are worth, by the formulas of docs/ranking.md. */
#include <check.h>
#include <math.h>
#include <string.h>

#include "select/worth.h"
#include "support.h"

void worth_tests(Suite *suite);

enum { ROWS_MOST = 400 };

/* Random facts. */
static size_t words[ROWS_MOST];
static uint32_t groups[ROWS_MOST];
static double scores[ROWS_MOST];
static summi_shape shapes[ROWS_MOST];
static summi_beginning beginnings[ROWS_MOST];

static bool one_in(test_random *random, size_t n)
{
    return test_random_below(random, n) == 0;
}

/* Of two texts; `rarely`: one in this many sentences quotes, has a name alone, or has a year. */
static summi_structure fill_facts(test_random *random, size_t rows, size_t rarely)
{
    for (size_t i = 0; i < rows; i++) {
        words[i] = one_in(random, 9) ? 1 : 4 + test_random_below(random, 30);
        groups[i] = i >= rows / 3;
        scores[i] = (double)(1 + test_random_below(random, 1000)) / 1000;
        shapes[i] = (summi_shape){.open = one_in(random, 9),
                                  .half = one_in(random, 9),
                                  .asks = one_in(random, 5),
                                  .announces = one_in(random, 5),
                                  .labelled = one_in(random, 5)};
        shapes[i].quoted = one_in(random, rarely) ? (float)test_random_below(random, 5) / 4 : 0;
        beginnings[i] = (summi_beginning){.dated = one_in(random, 2 * rarely),
                                          .introduced = SUMMI_NO_INTRODUCTION};
        if (one_in(random, rarely))
            beginnings[i].introduced = 0;
    }
    return (summi_structure){.rows = rows, .words = words, .group = groups, .groups = 2};
}

/* A text, and what its sentences are worth. */
typedef struct text {
    size_t first, count;
    double article, report, mean;
} text;

static text look_at(size_t first, size_t end, bool pile)
{
    double n = (double)(end - first), told = 0, dated = 0, all = 0;
    for (size_t i = first; i < end; i++) {
        told += shapes[i].quoted > 0;
        told += beginnings[i].introduced != SUMMI_NO_INTRODUCTION;
        dated += beginnings[i].dated;
        all += (double)words[i];
    }
    return (text){.first = first,
                  .count = end - first,
                  .article = pile ? 0 : 1 / (1 + (n / 50) * (n / 50)),
                  .report = fmin(1, told / n / .15) * (1 - fmin(1, dated / n / .2)),
                  .mean = all / n};
}

static double early(const text *t, size_t i)
{
    double g = 5 * t->report, place = fmax(1, (double)(i - t->first));
    return (1 + g / place) / (1 + g);
}

static double full(const text *t, size_t i)
{
    double longer = i == t->first ? 1.5 : 1;
    return fmin(1, longer * (double)words[i] / fmin(30, 1.75 * t->mean));
}

static double labelled(const text *t, size_t i)
{
    return shapes[i].labelled ? 1 - .7 * t->report : 1;
}

static double plain(size_t i)
{
    return (1 - (double)shapes[i].quoted) * (shapes[i].asks ? .2 : 1) *
           (shapes[i].announces ? .3 : 1) * (shapes[i].open || shapes[i].half ? .5 : 1);
}

static double worth_of(const text *t, size_t i, double best)
{
    double s = scores[i] / best, a = t->article;
    if ((double)words[i] < t->mean / 5)
        return 0;
    return (a * early(t, i) * full(t, i) * sqrt(s) + (1 - a) * s) * plain(i) * labelled(t, i);
}

/* What it adds to the first three, less its worth by itself; a fragment is out of the question. */
static double gain_of(const text *t, size_t i, double best, double read)
{
    if ((double)words[i] < t->mean / 5)
        return -100;
    bool first = i == t->first;
    if (shapes[i].open || shapes[i].half || (first && shapes[i].quoted > .6F))
        return 0;
    double gain = 1.9 * sqrt(scores[i] / best) + .6 * fmin(2, (double)words[i] / t->mean) -
                  1.4 * (double)(i - t->first) / (double)t->count + (first ? 1.35 * plain(i) : 0);
    return read * fmax(0, gain) * labelled(t, i);
}

static void check_worth(summi_arena *arena, const summi_structure *document)
{
    double n = (double)document->rows, best = 0, most = 0, gains[ROWS_MOST], wanted[ROWS_MOST];
    double read = document->pile ? 0 : 1 / (1 + n / 300 * (n / 300));
    summi_worth_facts facts = {document, shapes, beginnings, scores};
    summi_worth_parts parts[ROWS_MOST];
    summi_ranking worth;
    ck_assert_double_eq_tol(summi_worth_read(document), read, 1e-12);
    ck_assert_int_eq(summi_worth_find(arena, &facts, &worth, gains), SUMM_OK);
    summi_worth_find_parts(&facts, parts);
    for (size_t i = 0; i < document->rows; i++)
        best = fmax(best, scores[i]);
    text both[2] = {look_at(0, document->rows / 3, document->pile),
                    look_at(document->rows / 3, document->rows, document->pile)};
    for (size_t i = 0; i < document->rows; i++) {
        const text *t = &both[groups[i]];
        wanted[i] = worth_of(t, i, best);
        most = fmax(most, wanted[i]);
        ck_assert_double_eq_tol(gains[i], gain_of(t, i, best, read), 1e-9);
        ck_assert_double_eq_tol(parts[i].place, 1 - t->article * (1 - early(t, i)), 1e-9);
        ck_assert_double_eq_tol(parts[i].length, 1 - t->article * (1 - full(t, i)), 1e-9);
        ck_assert_double_eq_tol(parts[i].shape, plain(i) * labelled(t, i), 1e-9);
    }
    for (size_t i = 0; i < document->rows; i++)
        ck_assert_double_eq_tol(worth.scores[i], wanted[i] / most, 1e-5);
    for (size_t k = 1; k < document->rows; k++)
        ck_assert_double_ge(worth.scores[worth.order[k - 1]], worth.scores[worth.order[k]]);
}

START_TEST(formulas)
{
    static const size_t sizes[] = {3, 10, 30, 90, 200, 400};
    test_random random = {(uint64_t)_i + 1};
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
        summi_structure document = fill_facts(&random, sizes[k], 2 + 4 * (size_t)_i);
        check_worth(&arena, &document);
        document.pile = true;
        check_worth(&arena, &document);
        summi_arena_reset(&arena, SIZE_MAX);
    }
    summi_arena_free(&arena);
}
END_TEST

void worth_tests(Suite *suite)
{
    TCase *tests = tcase_create("worth");
    tcase_add_loop_test(tests, formulas, 0, 8);
    suite_add_tcase(suite, tests);
}
