/* SPDX-License-Identifier: MIT */
/* test_arena.c - blocks of an arena leave each other alone, and can be freed up to a mark. */
#include <check.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"

void arena_tests(Suite *suite);

enum { ARRAYS = 7, ROUNDS = 4000 };

/* Several arrays that grow by turns, so that they share chunks in every way there is. */
START_TEST(arrays_grow_side_by_side)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    uint32_t *arrays[ARRAYS] = {0};
    size_t capacity[ARRAYS] = {0}, length[ARRAYS] = {0};

    summi_arena_init(&arena, &allocator);
    for (size_t round = 0; round < ROUNDS; round++) {
        size_t which = round * 5 % ARRAYS, more = 1 + round * 37 % 251;
        size_t need = length[which] + more;
        void *grown =
            summi_arena_grow(&arena, arrays[which], &capacity[which], need, sizeof *arrays[which]);
        ck_assert_ptr_nonnull(grown);
        arrays[which] = grown;
        for (; length[which] < need; length[which]++)
            arrays[which][length[which]] = (uint32_t)(length[which] * ARRAYS + which);
    }
    for (size_t which = 0; which < ARRAYS; which++)
        for (size_t i = 0; i < length[which]; i++)
            ck_assert_uint_eq(arrays[which][i], (uint32_t)(i * ARRAYS + which));
    summi_arena_free(&arena);
    ck_assert_uint_eq(arena.held, 0);
}
END_TEST

/* The first block of a chunk grows out of it when others have filled the rest to the last byte. */
START_TEST(the_rest_of_a_full_chunk_stays)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    size_t capacity = 0;

    summi_arena_init(&arena, &allocator);
    size_t chunk = arena.chunk_size, half = chunk / 2;
    unsigned char *first = summi_arena_grow(&arena, NULL, &capacity, half, 1);
    unsigned char *rest = summi_arena_allocate(&arena, chunk - half, 1);
    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_eq(rest, first + half);
    memset(first, 'a', half);
    memset(rest, 'b', chunk - half);
    unsigned char *next = summi_arena_allocate(&arena, 16, 1); /* in the next chunk */
    ck_assert_ptr_nonnull(next);
    size_t held = arena.held;
    first = summi_arena_grow(&arena, first, &capacity, half + 1, 1);
    ck_assert_ptr_nonnull(first);
    ck_assert_uint_ge(arena.held, held);
    for (size_t i = 0; i < chunk - half; i++)
        ck_assert_uint_eq(rest[i], 'b');
    summi_arena_free(&arena);
}
END_TEST

/* Asks for blocks that fit into a chunk and for blocks that have one for themselves. */
static void fill_arena(summi_arena *arena, unsigned char value)
{
    for (size_t i = 0; i < 60; i++) {
        size_t size = i % 7 ? 1 + i * 97 : arena->chunk_size + i;
        unsigned char *block = summi_arena_allocate(arena, size, 1);
        ck_assert_ptr_nonnull(block);
        memset(block, value, size);
    }
}

START_TEST(a_mark_is_gone_back_to)
{
    summ_allocator allocator = summi_allocator_default();
    static const size_t sizes[] = {0, 100, 30000, 1000000}; /* of what is kept; 0: nothing */
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        summi_arena arena;
        summi_arena_init(&arena, &allocator);
        unsigned char *small = sizes[i] ? summi_arena_allocate(&arena, 10, 1) : NULL;
        unsigned char *kept = sizes[i] ? summi_arena_allocate(&arena, sizes[i], 1) : NULL;
        if (sizes[i]) {
            memset(small, 's', 10);
            memset(kept, 'k', sizes[i]);
        }
        size_t held = arena.held;
        summi_arena_mark mark = summi_arena_get_mark(&arena);
        for (int round = 0; round < 3; round++) {
            fill_arena(&arena, 'x');
            ck_assert_uint_gt(arena.held, held);
            summi_arena_rewind(&arena, mark);
            ck_assert_uint_eq(arena.held, held);
        }
        for (size_t k = 0; k < sizes[i]; k++)
            ck_assert_uint_eq(kept[k], 'k');
        for (size_t k = 0; sizes[i] && k < 10; k++)
            ck_assert_uint_eq(small[k], 's');
        summi_arena_free(&arena);
        ck_assert_uint_eq(arena.held, 0);
    }
}
END_TEST

void arena_tests(Suite *suite)
{
    TCase *arena = tcase_create("arena");

    tcase_add_test(arena, arrays_grow_side_by_side);
    tcase_add_test(arena, the_rest_of_a_full_chunk_stays);
    tcase_add_test(arena, a_mark_is_gone_back_to);
    suite_add_tcase(suite, arena);
}
