/* SPDX-License-Identifier: MIT */
/* short_table.h - a dictionary of short byte strings. */
#ifndef SUMMI_BASE_SHORT_TABLE_H
#define SUMMI_BASE_SHORT_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/hash.h"

/* The strings have this many bytes at most, and one at least; most words are so short. */
#define SUMMI_SHORT_MOST 8

/* The string itself is in its slot, so that one look at the memory finds it. */
typedef struct summi_short_slot {
    uint64_t head;   /* summi_bytes_head() of the string: all of it */
    uint32_t length; /* 0: the slot is free */
    uint32_t value;  /* the user's */
} summi_short_slot;

typedef struct summi_short_table {
    summi_arena *arena;
    summi_short_slot *slots;
    size_t count;
    summi_hash_size size;
    summi_hash_keys keys;
} summi_short_table;

/* Makes a table for about `expected` strings.  SUMM_OK, SUMM_E_MEMORY. */
int summi_short_init(summi_short_table *table, summi_arena *arena, size_t expected);

/* Gives the memory of the table back, as far as it is large. */
void summi_short_free(summi_short_table *table);

/* Makes twice as many slots.  SUMM_OK, SUMM_E_MEMORY. */
int summi_short_grow(summi_short_table *table);

/* The slot where the search for a string begins. */
static inline size_t summi_short_home(const summi_short_table *table, uint64_t head)
{
    return summi_hash_home(summi_hash_head(&table->keys, head), table->size);
}

/*
 * Has the memory fetched in which a string will be looked up: fetching takes longer than looking it
 * up.
 */
static inline void summi_short_expect(const summi_short_table *table, uint64_t head)
{
#ifdef __GNUC__
    __builtin_prefetch(&table->slots[summi_short_home(table, head)]);
#else
    (void)table, (void)head;
#endif
}

/* The slot where the search for a string ends: its own, or a free one. */
static inline summi_short_slot *summi_short_find(const summi_short_table *table, uint64_t head,
                                                 size_t length)
{
    size_t at = summi_short_home(table, head);
    summi_short_slot *slot = &table->slots[at];
    while (slot->length && (slot->head != head || slot->length != length))
        slot = &table->slots[at = summi_hash_next(at, table->size)];
    return slot;
}

/*
 * The value of a string, which is added with 0 if the table does not have it; NULL if there is no
 * memory for it.  The value stays in its place until the next string is added.
 */
static inline uint32_t *summi_short_intern(summi_short_table *table, uint64_t head, size_t length)
{
    summi_short_slot *slot = summi_short_find(table, head, length);
    if (slot->length)
        return &slot->value;
    if (summi_hash_is_full(table->size, table->count)) {
        if (summi_short_grow(table))
            return NULL;
        slot = summi_short_find(table, head, length);
    }
    *slot = (summi_short_slot){head, (uint32_t)length, 0};
    table->count++;
    return &slot->value;
}

#endif
