/* SPDX-License-Identifier: MIT */
/* number_set.c - a set of numbers below a bound, whose next member is found at once. */
#include "select/number_set.h"

#include "base/bytes.h"

#define WORD_BITS 64

int summi_number_set_init(summi_arena *arena, size_t bound, summi_number_set *set)
{
    set->bound = bound;
    set->depth = 0;
    do {
        bound = (bound - 1) / WORD_BITS + 1;
        set->levels[set->depth] = summi_arena_zeroed(arena, bound, sizeof **set->levels);
        if (!set->levels[set->depth++])
            return SUMM_E_MEMORY;
    } while (bound > 1);
    return SUMM_OK;
}

void summi_number_set_add(summi_number_set *set, size_t number)
{
    for (size_t i = 0; i < set->depth; i++, number /= WORD_BITS)
        set->levels[i][number / WORD_BITS] |= UINT64_C(1) << number % WORD_BITS;
}

void summi_number_set_remove(summi_number_set *set, size_t number)
{
    for (size_t i = 0; i < set->depth; i++, number /= WORD_BITS) {
        uint64_t *word = &set->levels[i][number / WORD_BITS];
        *word &= ~(UINT64_C(1) << number % WORD_BITS);
        if (*word)
            return;
    }
}

/* Whether bit `*at` of a level or a later one of its word is set; *at becomes the first that is. */
static bool find_in_word(const uint64_t *level, size_t *at)
{
    uint64_t word = level[*at / WORD_BITS] >> *at % WORD_BITS;
    if (word)
        *at += summi_bytes_low_zeros(word);
    return word;
}

size_t summi_number_set_next(const summi_number_set *set, size_t number)
{
    size_t bound = set->bound, level = 0;
    while (number < bound && !find_in_word(set->levels[level], &number)) {
        /* Upwards, to the words after this one. */
        if (++level == set->depth)
            return set->bound;
        number = number / WORD_BITS + 1;
        bound = (bound - 1) / WORD_BITS + 1;
    }
    if (number >= bound)
        return set->bound;
    while (level) {
        number *= WORD_BITS;
        find_in_word(set->levels[--level], &number);
    }
    return number;
}
