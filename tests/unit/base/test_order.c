/* SPDX-License-Identifier: MIT */
/* test_order.c - sorting, against what a sorted list is. */
#include <check.h>
#include <string.h>

#include "base/order.h"
#include "support.h"

void order_tests(Suite *suite);

enum { MOST = 1000 };

/* Sorts `n` random keys of this many bits, from `different` different ones. */
static void check_sorting(size_t n, int bits, uint64_t different)
{
    static summi_order_item items[MOST], spare[MOST];
    static uint64_t keys[MOST];
    static bool seen[MOST];
    test_random random = {n * 64 + (size_t)bits};
    uint64_t mask = bits == 64 ? UINT64_MAX : (UINT64_C(1) << bits) - 1;
    for (size_t i = 0; i < n; i++) {
        uint64_t number = test_random_next(&random) % different;
        keys[i] = (number * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - bits) & mask;
        items[i] = (summi_order_item){keys[i], i};
    }
    memset(seen, 0, sizeof seen);
    summi_order_sort(items, spare, n, bits);
    for (size_t i = 0; i < n; i++) {
        ck_assert_uint_lt(items[i].index, n);
        ck_assert(!seen[items[i].index]);
        seen[items[i].index] = true;
        ck_assert_uint_eq(items[i].key, keys[items[i].index]);
        if (i) {
            ck_assert_uint_le(items[i - 1].key, items[i].key);
            if (items[i - 1].key == items[i].key)
                ck_assert_uint_lt(items[i - 1].index, items[i].index);
        }
    }
}

START_TEST(sorted)
{
    static const size_t sizes[] = {0, 1, 2, 63, 64, 65, 66, MOST};
    static const int bits[] = {1, 7, 8, 14, 15, 41, 56, 64};
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t b = 0; b < sizeof bits / sizeof *bits; b++) {
            check_sorting(sizes[s], bits[b], UINT64_MAX);
            check_sorting(sizes[s], bits[b], 5);
        }
}
END_TEST

void order_tests(Suite *suite)
{
    TCase *order = tcase_create("order");
    tcase_add_test(order, sorted);
    suite_add_tcase(suite, order);
}
