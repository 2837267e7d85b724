/* SPDX-License-Identifier: MIT */
/* test_table.c - the tables keep every string apart, however many and whatever they hold.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"
#include "base/dictionary.h"

void table_tests(Suite *suite);

static summi_arena arena;
static summi_table table;

static void start(void)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena_init(&arena, &allocator);
    ck_assert_int_eq(summi_table_init(&table, &arena, 0), SUMM_OK);
}

static void stop(void)
{
    summi_arena_free(&arena);
}

static uint32_t intern(const void *bytes, size_t length, bool expect_fresh)
{
    bool fresh = !expect_fresh;
    uint32_t number = summi_table_intern(&table, bytes, (uint32_t)length, &fresh);
    ck_assert_int_eq(fresh, expect_fresh);
    ck_assert_uint_ne(number, SUMMI_TABLE_NONE);
    return number;
}

START_TEST(many_strings)
{
    enum { COUNT = 100000 };
    char(*words)[16] = malloc(COUNT * sizeof *words);
    ck_assert_ptr_nonnull(words);
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < COUNT; i++) {
            int length = snprintf(words[i], sizeof *words, "word%u", (unsigned)i);
            /* Check's own assertions are too slow for this many. */
            bool fresh;
            uint32_t number =
                summi_table_intern(&table, (unsigned char *)words[i], (uint32_t)length, &fresh);
            if (number != i || fresh != !round)
                ck_abort_msg("%s has number %u", words[i], (unsigned)number);
            if (fresh && table.entries[i].value)
                ck_abort_msg("%s has a value", words[i]);
            if (fresh)
                table.entries[i].value = i + 7;
            else if (table.entries[i].value != i + 7)
                ck_abort_msg("%s has lost its value", words[i]);
        }
    }
    ck_assert_uint_eq(table.count, COUNT);
    free(words);
}
END_TEST

START_TEST(every_byte_counts)
{
    /* Strings of zeros of every length, strings that differ in one byte, and prefixes of each
     * other. */
    static const unsigned char zeros[300];
    static unsigned char texts[300][300], long_one[100000], long_two[100000];
    uint32_t number = 0;
    for (size_t length = 0; length < 300; length++)
        ck_assert_uint_eq(intern(zeros, length, true), number++);
    for (size_t i = 0; i < 300; i++) {
        texts[i][i] = 1;
        ck_assert_uint_eq(intern(texts[i], 300, true), number++);
    }
    for (size_t length = 0; length < 300; length++)
        ck_assert_uint_eq(intern(zeros, length, false), length);
    /* "a" NUL "b" is not "a". */
    ck_assert_uint_eq(intern("a", 1, true), number++);
    ck_assert_uint_eq(intern("a\0b", 3, true), number++);
    ck_assert_uint_eq(intern("a\0c", 3, true), number++);
    ck_assert_uint_eq(intern("a", 2, true), number++);
    ck_assert_uint_eq(intern("a\0b", 3, false), number - 3);
    /* Long ones that differ in the last byte. */
    long_two[sizeof long_two - 1] = 1;
    ck_assert_uint_eq(intern(long_one, sizeof long_one, true), number++);
    ck_assert_uint_eq(intern(long_two, sizeof long_two, true), number++);
    ck_assert_uint_eq(intern(long_one, sizeof long_one, false), number - 2);
}
END_TEST

START_TEST(where_the_bytes_stand_does_not_matter)
{
    char text[64] = "xxharbourxxxharbour";
    ck_assert_uint_eq(intern(text + 2, 7, true), 0);
    ck_assert_uint_eq(intern(text + 12, 7, false), 0);
    ck_assert_uint_eq(intern(text + 2, 6, true), 1);
    ck_assert_uint_eq(intern(text + 3, 6, true), 2);
}
END_TEST

START_TEST(expected_sizes)
{
    static const size_t sizes[] = {0, 1, 63, 64, 65, 5000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        ck_assert_int_eq(summi_table_init(&table, &arena, sizes[i]), SUMM_OK);
        unsigned char words[1000][2];
        for (uint32_t k = 0; k < 1000; k++) {
            words[k][0] = (unsigned char)k;
            words[k][1] = (unsigned char)(k >> 8);
            ck_assert_uint_eq(intern(words[k], 2, true), k);
        }
        for (uint32_t k = 0; k < 1000; k++)
            ck_assert_uint_eq(intern(words[k], 2, false), k);
    }
}
END_TEST

/* The longest chain of slots that a look-up may have to go through. */
static size_t longest_chain(void)
{
    size_t longest = 0, chain = 0;
    for (size_t i = 0; i <= 2 * table.size.mask + 1; i++) {
        chain = table.slots[i & table.size.mask].number ? chain + 1 : 0;
        longest = chain > longest ? chain : longest;
    }
    return longest;
}

START_TEST(nobody_makes_words_collide)
{
    /*
     * All words of these pairs are equal to the hashes of many languages, h * 33 + c and h * 31 +
     * c.
     */
    static const char *const blocks[][2] = {{"Ez", "FY"}, {"Aa", "BB"}};
    enum { BITS = 14, COUNT = 1 << BITS };
    static char words[COUNT][2 * BITS];
    for (size_t kind = 0; kind < 2; kind++) {
        stop();
        start();
        for (uint32_t i = 0; i < COUNT; i++) {
            for (size_t bit = 0; bit < BITS; bit++)
                memcpy(words[i] + 2 * bit, blocks[kind][i >> bit & 1], 2);
            bool fresh;
            if (summi_table_intern(&table, (unsigned char *)words[i], sizeof words[i], &fresh) != i)
                ck_abort_msg("word %u is not new", (unsigned)i);
        }
        ck_assert_uint_lt(longest_chain(), 400);
    }
}
END_TEST

START_TEST(nor_short_ones)
{
    /* Words of a few bytes have another hash: these agree in its sum if its keys are 0. */
    enum { COUNT = 1 << 14 };
    static const size_t lengths[] = {8, 12, 16};
    static unsigned char words[COUNT][16];
    size_t length = lengths[_i];
    for (uint32_t i = 0; i < COUNT; i++) {
        /* Four bytes are multiplied by the next four: x * 0 + y * 0, whatever x and y are. */
        uint32_t other = length == 16 ? i * 2654435761u : 0;
        memcpy(words[i], &i, sizeof i);
        memcpy(words[i] + 4, &other, sizeof other);
        bool fresh;
        if (summi_table_intern(&table, words[i], (uint32_t)length, &fresh) != i)
            ck_abort_msg("word %u is not new", (unsigned)i);
    }
    ck_assert_uint_lt(longest_chain(), 400);
}
END_TEST

static uint32_t fnv_1a(const unsigned char *bytes, size_t length)
{
    uint32_t hash = 0x811C9DC5;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ bytes[i]) * 0x01000193;
    return hash;
}

START_TEST(nor_those_of_one_slot)
{
    /* Letters with the same lower bits of a hash without a key, which would all be one chain. */
    enum { LENGTH = 8, COUNT = 1 << 11, BITS = 10 };
    static unsigned char words[COUNT][LENGTH];
    uint32_t count = 0;
    for (uint32_t i = 0; count < COUNT; i++) {
        unsigned char *word = words[count];
        for (uint32_t k = 0, rest = i; k < LENGTH; k++, rest /= 26)
            word[k] = (unsigned char)('a' + rest % 26);
        if (fnv_1a(word, LENGTH) & ((1u << BITS) - 1))
            continue;
        bool fresh;
        if (summi_table_intern(&table, word, LENGTH, &fresh) != count++)
            ck_abort_msg("word %u is not new", (unsigned)i);
    }
    ck_assert_uint_lt(longest_chain(), 200);
}
END_TEST

/* The slots that are looked at to find each of the strings of a table once. */
static size_t count_probes(const summi_short_table *set)
{
    size_t probes = 0;
    for (size_t i = 0; i <= set->size.mask; i++) {
        if (!set->slots[i].length)
            continue;
        size_t at = summi_short_home(set, set->slots[i].head);
        for (probes++; at != i; at = summi_hash_next(at, set->size))
            probes++;
    }
    return probes;
}

/*
 * The probes for `count` words of eight bytes that collide under the seed `known`, in an arena with
 * another seed, which is mixed with random numbers or is the whole.
 */
static size_t probes_under(uint64_t known, uint64_t seed, bool mixed, uint32_t count)
{
    summi_arena of_seed;
    summ_allocator allocator = summi_allocator_default();
    summi_arena_init(&of_seed, &allocator);
    of_seed.seed = seed;
    of_seed.seeded = !mixed;
    summi_hash_keys keys = summi_hash_keys_of(known);
    summi_short_table set;
    ck_assert_int_eq(summi_short_init(&set, &of_seed, count), SUMM_OK);
    for (uint32_t i = 0; i < count; i++) {
        /* The lower half and that of the key make 0, and so their product with the upper half. */
        uint64_t head = (uint64_t)(i + 1) << 32 | (uint32_t)-keys.first;
        ck_assert_ptr_nonnull(summi_short_intern(&set, head, 8));
    }
    size_t probes = count_probes(&set);
    summi_arena_free(&of_seed);
    return probes;
}

START_TEST(a_seed_parts_words_that_collide_without_it)
{
    enum { FEW = 2000, MANY = 20000 };
    static const uint64_t known[] = {1, 2, UINT64_MAX};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        ck_assert_uint_eq(probes_under(known[i], known[i], false, FEW), FEW * (FEW + 1) / 2);
        ck_assert_uint_lt(probes_under(known[i], known[i] + 2, false, MANY), 3 * MANY);
        ck_assert_uint_lt(probes_under(known[i], known[i], true, MANY), 3 * MANY);
        ck_assert_uint_lt(probes_under(known[i], 0, true, MANY), 3 * MANY);
    }
}
END_TEST

START_TEST(nobody_guesses_a_seed)
{
    summi_arena first, second;
    summ_allocator allocator = summi_allocator_default();
    summi_arena_init(&first, &allocator);
    summi_arena_init(&second, &allocator);
    uint64_t seed = summi_arena_seed(&first);
    ck_assert_uint_eq(summi_arena_seed(&first), seed);
    ck_assert_uint_ne(summi_arena_seed(&second), seed);
}
END_TEST

START_TEST(short_strings)
{
    /* Strings that differ in their length only, by zeros at their ends, too. */
    enum { COUNT = 100000 };
    summi_short_table set;
    ck_assert_int_eq(summi_short_init(&set, &arena, _i ? COUNT : 0), SUMM_OK);
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < COUNT; i++) {
            uint64_t head = i / 4;
            size_t length = 5 + i % 4;
            const summi_short_slot *slot = summi_short_find(&set, head, length);
            if (!slot->length != !round)
                ck_abort_msg("round %u: %u", (unsigned)round, (unsigned)i);
            uint32_t *value = summi_short_intern(&set, head, length);
            if (!value || *value != (round ? i + 7 : 0))
                ck_abort_msg("round %u: %u has another value", (unsigned)round, (unsigned)i);
            *value = i + 7;
        }
    }
    ck_assert_uint_eq(set.count, COUNT);
    summi_short_free(&set);
}
END_TEST

START_TEST(dictionaries)
{
    /* Short and long strings, which are copied where the dictionary has to keep them. */
    enum { COUNT = 50000 };
    summi_dictionary dictionary;
    ck_assert_int_eq(summi_dictionary_init(&dictionary, &arena, _i ? COUNT : 0), SUMM_OK);
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < COUNT; i++) {
            unsigned char string[16];
            size_t length = (size_t)snprintf((char *)string, sizeof string, "%u%s", (unsigned)i,
                                             i % 3 ? "" : "lengthened");
            uint64_t head = summi_bytes_head(string, length);
            if (!summi_dictionary_find(&dictionary, string, length, head) != !round)
                ck_abort_msg("round %u: %s", (unsigned)round, string);
            uint32_t *value = summi_dictionary_intern(&dictionary, string, length, head, true);
            if (!value || *value != (round ? i + 7 : 0))
                ck_abort_msg("round %u: %s has another value", (unsigned)round, string);
            *value = i + 7;
        }
    }
    summi_dictionary_free(&dictionary);
}
END_TEST

void table_tests(Suite *suite)
{
    TCase *strings = tcase_create("strings");
    tcase_add_checked_fixture(strings, start, stop);
    tcase_add_test(strings, many_strings);
    tcase_add_test(strings, every_byte_counts);
    tcase_add_test(strings, where_the_bytes_stand_does_not_matter);
    tcase_add_test(strings, expected_sizes);
    tcase_add_test(strings, nobody_makes_words_collide);
    tcase_add_loop_test(strings, nor_short_ones, 0, 3);
    tcase_add_test(strings, nor_those_of_one_slot);
    tcase_add_test(strings, a_seed_parts_words_that_collide_without_it);
    tcase_add_test(strings, nobody_guesses_a_seed);
    tcase_add_loop_test(strings, short_strings, 0, 2);
    tcase_add_loop_test(strings, dictionaries, 0, 2);
    suite_add_tcase(suite, strings);
}
