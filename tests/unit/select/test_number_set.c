/* SPDX-License-Identifier: MIT */
/* test_number_set.c - the next member of a set, beside a list of all numbers. */
#include <check.h>
#include <stdlib.h>

#include "select/number_set.h"
#include "support.h"

/* The answers of a set at the edges of what its words and levels hold, through many changes. */
START_TEST(like_a_list)
{
    static const size_t bounds[] = {1, 2, 63, 64, 65, 4095, 4096, 4097, 5000, 262145};
    size_t bound = bounds[_i];
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_number_set set;
    test_random random = {5};
    bool *members = calloc(bound, sizeof *members);
    summi_arena_init(&arena, &allocator);
    ck_assert_int_eq(summi_number_set_init(&arena, bound, &set), SUMM_OK);
    ck_assert_uint_eq(summi_number_set_next(&set, 0), bound);
    for (size_t i = 0; i < 300; i++) {
        size_t number = i % 3 ? test_random_below(&random, bound) : bound - 1;
        members[number] = i % 2;
        if (members[number])
            summi_number_set_add(&set, number);
        else
            summi_number_set_remove(&set, number);
        size_t from = test_random_below(&random, bound), expected = from;
        while (expected < bound && !members[expected])
            expected++;
        ck_assert_uint_eq(summi_number_set_next(&set, from), expected);
        ck_assert_uint_eq(summi_number_set_next(&set, bound), bound);
    }
    summi_arena_free(&arena);
    free(members);
}
END_TEST

void number_set_tests(Suite *suite)
{
    TCase *tests = tcase_create("number set");
    tcase_add_loop_test(tests, like_a_list, 0, 10);
    suite_add_tcase(suite, tests);
}
