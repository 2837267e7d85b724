/* SPDX-License-Identifier: MIT */
/* short_table.c - a dictionary of short byte strings. */
#include "base/short_table.h"

#include <stdbool.h>
#include <string.h>

int summi_short_init(summi_short_table *table, summi_arena *arena, size_t expected)
{
    memset(table, 0, sizeof *table);
    table->arena = arena;
    table->keys = summi_hash_make_keys(arena);
    table->slots = summi_hash_make_slots(arena, expected, sizeof *table->slots, &table->size);
    return table->slots ? SUMM_OK : SUMM_E_MEMORY;
}

void summi_short_free(summi_short_table *table)
{
    if (!table->arena)
        return; /* it was never made */
    summi_arena_release(table->arena, table->slots, table->size.mask + 1, sizeof *table->slots);
    memset(table, 0, sizeof *table);
}

static bool grow_slots(summi_short_table *table)
{
    const summi_short_slot *old = table->slots;
    size_t count = table->size.mask + 1;
    summi_short_slot *made = summi_hash_double_slots(table->arena, sizeof *made, &table->size);
    if (!made)
        return false;
    table->slots = made;
    for (size_t i = 0; i < count; i++)
        if (old[i].length)
            *summi_short_find(table, old[i].head, old[i].length) = old[i];
    summi_arena_release(table->arena, old, count, sizeof *old);
    return true;
}

int summi_short_add(summi_short_table *table, uint64_t head, size_t length, uint32_t value)
{
    if (summi_hash_is_full(table->size, table->count) && !grow_slots(table))
        return SUMM_E_MEMORY;
    *summi_short_find(table, head, length) = (summi_short_slot){head, (uint32_t)length, value};
    table->count++;
    return SUMM_OK;
}
