/* SPDX-License-Identifier: MIT */
/* table.c - a set of byte strings, numbered in the order of their arrival. */
#include "base/table.h"

/* Numbers must stay below SUMMI_TABLE_NONE, and slots hold number + 1. */
#define ENTRIES_MOST (UINT32_MAX - 2)

int summi_table_init(summi_table *table, summi_arena *arena, size_t expected)
{
    memset(table, 0, sizeof *table);
    table->arena = arena;
    table->keys = summi_hash_make_keys(arena);
    table->slots = summi_hash_make_slots(arena, expected, sizeof *table->slots, &table->size);
    if (!table->slots)
        return SUMM_E_MEMORY;
    if (expected > 0) {
        table->entries = summi_arena_allocate(arena, expected, sizeof *table->entries);
        if (!table->entries)
            return SUMM_E_MEMORY;
        table->capacity = expected;
    }
    return SUMM_OK;
}

void summi_table_free(summi_table *table)
{
    if (!table->arena)
        return; /* it was never made */
    summi_arena_release(table->arena, table->slots, table->size.mask + 1, sizeof *table->slots);
    summi_arena_release(table->arena, table->entries, table->capacity, sizeof *table->entries);
    memset(table, 0, sizeof *table);
}

bool summi_table_has(const summi_table *table, const unsigned char *bytes, size_t length)
{
    if (!table)
        return false;
    uint64_t head = summi_bytes_head(bytes, length);
    return summi_table_find(table, bytes, length, head,
                            summi_hash_string(&table->keys, bytes, length, head));
}

static bool grow_entries(summi_table *table)
{
    summi_table_entry *entries = summi_arena_grow(table->arena, table->entries, &table->capacity,
                                                  table->count + 1, sizeof *entries);
    if (entries)
        table->entries = entries;
    return entries;
}

uint32_t summi_table_add(summi_table *table, const unsigned char *bytes, uint32_t length,
                         uint64_t head, uint32_t hash)
{
    if (table->count >= ENTRIES_MOST)
        return SUMMI_TABLE_NONE;
    if (summi_hash_is_full(table->size, table->count) &&
        !summi_hash_grow_slots(table->arena, &table->slots, &table->size))
        return SUMMI_TABLE_NONE;
    if (table->count == table->capacity && !grow_entries(table))
        return SUMMI_TABLE_NONE;
    table->entries[table->count] =
        (summi_table_entry){.bytes = bytes, .head = head, .length = length};
    summi_hash_fill_slot(table->slots, table->size,
                         (summi_hash_slot){hash, (uint32_t)table->count + 1});
    return (uint32_t)table->count++;
}

uint32_t summi_table_intern(summi_table *table, const unsigned char *bytes, uint32_t length,
                            bool *fresh)
{
    uint64_t head = summi_bytes_head(bytes, length);
    uint32_t hash = summi_hash_string(&table->keys, bytes, length, head);
    const summi_table_entry *entry = summi_table_find(table, bytes, length, head, hash);
    *fresh = !entry;
    return entry ? (uint32_t)(entry - table->entries)
                 : summi_table_add(table, bytes, length, head, hash);
}
