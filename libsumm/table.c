/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.c - a set of byte strings, numbered in the order of their arrival. */
#include "table.h"

#include <string.h>

/* Numbers must stay below SUMMI_TABLE_NONE, and slots hold number + 1. */
#define ENTRIES_MOST (UINT32_MAX - 2)

static uint64_t rotate(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static void sip_round(uint64_t v[4])
{
    v[0] += v[1];
    v[1] = rotate(v[1], 13) ^ v[0];
    v[0] = rotate(v[0], 32);
    v[2] += v[3];
    v[3] = rotate(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = rotate(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = rotate(v[1], 17) ^ v[2];
    v[2] = rotate(v[2], 32);
}

/* SipHash-1-3 (Aumasson and Bernstein 2012, with fewer rounds); byte order does not matter here. */
static uint32_t hash(const uint64_t key[2], const unsigned char *bytes, size_t length)
{
    uint64_t v[4] = {
        key[0] ^ UINT64_C(0x736f6d6570736575),
        key[1] ^ UINT64_C(0x646f72616e646f6d),
        key[0] ^ UINT64_C(0x6c7967656e657261),
        key[1] ^ UINT64_C(0x7465646279746573),
    };
    uint64_t word, last = (uint64_t)length << 56;
    size_t i = 0;
    for (; length - i >= sizeof word; i += sizeof word) {
        memcpy(&word, bytes + i, sizeof word);
        v[3] ^= word;
        sip_round(v);
        v[0] ^= word;
    }
    for (int shift = 0; i < length; i++, shift += 8)
        last |= (uint64_t)bytes[i] << shift;
    v[3] ^= last;
    sip_round(v);
    v[0] ^= last;
    v[2] ^= 0xFF;
    sip_round(v);
    sip_round(v);
    sip_round(v);
    word = v[0] ^ v[1] ^ v[2] ^ v[3];
    return (uint32_t)(word ^ word >> 32);
}

int summi_table_init(summi_table *table, summi_arena *arena, size_t expected)
{
    size_t slots = 64;
    while (slots / 2 < expected && slots <= SIZE_MAX / 4)
        slots *= 2;
    memset(table, 0, sizeof *table);
    table->arena = arena;
    table->mask = slots - 1;
    table->slots = summi_arena_zeroed(arena, slots, sizeof *table->slots);
    if (!table->slots)
        return SUMM_E_MEMORY;
    /* Where the system placed the memory is the secret; it never shows in any result. */
    table->key[0] = (uint64_t)(uintptr_t)table->slots * UINT64_C(0x9E3779B97F4A7C15);
    table->key[1] = (uint64_t)(uintptr_t)table * UINT64_C(0xD1B54A32D192ED03) ^
                    rotate((uint64_t)(uintptr_t)arena, 32);
    return SUMM_OK;
}

/* The slot of the string, or the free one where it would go. */
static size_t find_slot(const summi_table *table, const unsigned char *bytes, size_t length,
                        uint32_t h)
{
    size_t slot = h & table->mask;
    for (; table->slots[slot]; slot = (slot + 1) & table->mask) {
        const summi_table_entry *entry = &table->entries[table->slots[slot] - 1];
        if (entry->hash == h && entry->length == length && !memcmp(entry->bytes, bytes, length))
            break;
    }
    return slot;
}

bool summi_table_has(const summi_table *table, const unsigned char *bytes, size_t length)
{
    return table && table->slots[find_slot(table, bytes, length, hash(table->key, bytes, length))];
}

static bool grow_slots(summi_table *table)
{
    size_t slots;
    if (!summi_multiply(table->mask + 1, 2, &slots))
        return false;
    uint32_t *fresh = summi_arena_zeroed(table->arena, slots, sizeof *fresh);
    if (!fresh)
        return false;
    for (size_t i = 0; i < table->count; i++) {
        size_t slot = table->entries[i].hash & (slots - 1);
        while (fresh[slot])
            slot = (slot + 1) & (slots - 1);
        fresh[slot] = (uint32_t)i + 1;
    }
    table->slots = fresh;
    table->mask = slots - 1;
    return true;
}

uint32_t summi_table_intern(summi_table *table, const unsigned char *bytes, uint32_t length,
                            bool *fresh)
{
    uint32_t h = hash(table->key, bytes, length);
    size_t slot = find_slot(table, bytes, length, h);
    *fresh = !table->slots[slot];
    if (!*fresh)
        return table->slots[slot] - 1;
    if (table->count >= ENTRIES_MOST)
        return SUMMI_TABLE_NONE;
    if (table->count >= (table->mask + 1) / 2) {
        if (!grow_slots(table))
            return SUMMI_TABLE_NONE;
        slot = find_slot(table, bytes, length, h);
    }
    summi_table_entry *entries = summi_arena_grow(table->arena, table->entries, &table->capacity,
                                                  table->count + 1, sizeof *entries);
    if (!entries)
        return SUMMI_TABLE_NONE;
    table->entries = entries;
    entries[table->count] = (summi_table_entry){bytes, length, h, 0};
    table->slots[slot] = (uint32_t)table->count + 1;
    return (uint32_t)table->count++;
}
