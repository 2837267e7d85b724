/* SPDX-License-Identifier: MIT */
/* test_recipe.c - the weights of a document's sentences, by the formulas of docs/ranking.md. */
#include <check.h>
#include <math.h>

#include "rank/recipe.h"
#include "support.h"

void recipe_tests(Suite *suite);

enum { ROWS_MOST = 700 };

static size_t words[ROWS_MOST];
static bool odd[ROWS_MOST];
static uint32_t groups[ROWS_MOST], paragraphs[ROWS_MOST];
static double strength[ROWS_MOST];

/* Two texts, whose first paragraphs have this many sentences. */
static summi_structure fill_structure(test_random *random, size_t rows, size_t opening)
{
    for (size_t i = 0; i < rows; i++) {
        bool second = i >= rows / 4;
        size_t place = second ? i - rows / 4 : i;
        words[i] = 1 + test_random_below(random, 70);
        odd[i] = test_random_below(random, 4) == 0;
        groups[i] = second;
        paragraphs[i] = (uint32_t)((second ? 1000 : 0) + (place < opening ? 0 : 1 + place / 5));
        strength[i] = (double)test_random_below(random, 1000) / 1000;
        if (place < opening)
            strength[i] += test_random_below(random, 2) ? 1 : 0;
    }
    return (summi_structure){.rows = rows,
                             .words = words,
                             .odd = odd,
                             .group = groups,
                             .paragraph = paragraphs,
                             .groups = 2};
}

static double mean_strength(size_t from, size_t to)
{
    double sum = 0;
    for (size_t i = from; i < to; i++)
        sum += strength[i];
    return sum / (double)(to - from);
}

/* "o": per text. */
static double article(const summi_structure *document)
{
    double n = (double)document->rows / (double)document->groups;
    return 1 / (1 + (n / 600) * (n / 600));
}

static double merit_of(size_t i)
{
    return (words[i] < 8 ? .3 : 1) * (words[i] > 45 ? sqrt(45 / (double)words[i]) : 1) *
           (odd[i] ? .5 : 1);
}

static bool is_abstract(size_t first, size_t end, size_t opening)
{
    return opening >= 2 && opening <= 15 && opening * 10 <= end - first &&
           mean_strength(first, first + opening) >= mean_strength(first, end);
}

static double teleport_of(const summi_structure *document, size_t i, size_t opening)
{
    size_t first = groups[i] ? document->rows / 4 : 0;
    size_t end = groups[i] ? document->rows : document->rows / 4, place = i - first;
    double n = (double)(end - first), c = 5 * n / (n + 15) * article(document);
    if (is_abstract(first, end, opening)) {
        c *= 2;
        place = place < opening ? 0 : place;
    }
    if (document->pile || document->answers)
        c = 0;
    return (strength[i] + .01 * mean_strength(0, document->rows)) * merit_of(i) *
           (1 + c / (1 + (double)place));
}

static void check_weights(const summi_structure *document, size_t opening)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    double *merit = summi_recipe_merit(&arena, document);
    summi_graph_rules rules = {.merit = merit};
    summi_graph graph = {.rules = &rules, .strength = strength, .rows = document->rows};
    double *teleport = summi_recipe_teleport(&arena, document, &graph);
    ck_assert(merit && teleport);
    ck_assert_double_eq_tol(summi_recipe_forward(document),
                            document->pile ? 1 : 1 - .7 * article(document), 1e-12);
    for (size_t i = 0; i < document->rows; i++) {
        ck_assert_double_eq_tol(merit[i], merit_of(i), 1e-12);
        ck_assert_double_eq_tol(teleport[i], teleport_of(document, i, opening), 1e-9);
    }
    summi_arena_free(&arena);
}

START_TEST(formulas)
{
    static const size_t sizes[] = {8, 40, 79, 81, 120, 700}, openings[] = {1, 2, 3, 8, 15, 16};
    test_random random = {(uint64_t)_i + 1};
    for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
        for (size_t o = 0; o < sizeof openings / sizeof *openings; o++) {
            if (openings[o] > sizes[k] / 4)
                continue;
            summi_structure document = fill_structure(&random, sizes[k], openings[o]);
            check_weights(&document, openings[o]);
            document.answers = true;
            check_weights(&document, openings[o]);
            document.pile = true;
            check_weights(&document, openings[o]);
        }
    }
}
END_TEST

void recipe_tests(Suite *suite)
{
    TCase *tests = tcase_create("recipe");
    tcase_add_loop_test(tests, formulas, 0, 10);
    suite_add_tcase(suite, tests);
}
