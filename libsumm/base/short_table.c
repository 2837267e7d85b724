/* SPDX-License-Identifier: MIT */
/* short_table.c - a dictionary of short byte strings. */
#include "base/short_table.h"

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

int summi_short_grow(summi_short_table *table)
{
    const summi_short_slot *old = table->slots;
    size_t count = table->size.mask + 1;
    summi_short_slot *made = summi_hash_double_slots(table->arena, sizeof *made, &table->size);
    if (!made)
        return SUMM_E_MEMORY;
    table->slots = made;
    for (size_t i = 0; i < count; i++)
        if (old[i].length)
            *summi_short_find(table, old[i].head, old[i].length) = old[i];
    summi_arena_release(table->arena, old, count, sizeof *old);
    return SUMM_OK;
}
