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
static uint64_t sip_hash(const uint64_t *key, const unsigned char *bytes, size_t length)
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
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

static uint32_t load(const unsigned char *bytes)
{
    uint32_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

/* (a + k)(b + k'): of two pairs that differ, few keys make the products the same. */
static uint64_t pair(const uint64_t *key, uint32_t a, uint32_t b)
{
    return (uint64_t)(uint32_t)(a + key[0]) * (uint32_t)(b + key[1]);
}

/*
 * NH (Black et al. 1999, the hash of UMAC): two different strings of one length have the same sum for at
 * most one key in 2^32, whoever chose them.  For words, where SipHash spends its time on its last rounds.
 * Pieces overlap, so that none is read beyond the end.
 */
static uint64_t short_hash(const uint64_t *key, const unsigned char *bytes, size_t length)
{
    if (length > 8)
        return pair(key, load(bytes), load(bytes + 4)) +
               pair(key + 2, load(bytes + length - 8), load(bytes + length - 4));
    if (length >= 4)
        return pair(key, load(bytes), load(bytes + length - 4));
    if (!length)
        return 0;
    return pair(key, bytes[0] | (uint32_t)bytes[length / 2] << 8, bytes[length - 1]);
}

static uint32_t hash(const summi_table *table, const unsigned char *bytes, size_t length)
{
    const uint64_t *key = table->key;
    uint64_t h = length <= 16 ? short_hash(key, bytes, length) : sip_hash(key, bytes, length);
    /* Secret again, so that nobody chooses what shares a slot. */
    h = (h + length * key[4]) * (key[5] | 1);
    h = (h ^ h >> 32) * (key[6] | 1);
    return (uint32_t)(h >> 32);
}

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t next_key(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

int summi_table_init(summi_table *table, summi_arena *arena, size_t expected)
{
    size_t slots = 64;
    while (slots / 2 < expected && slots <= SIZE_MAX / 16)
        slots *= 2;
    memset(table, 0, sizeof *table);
    table->arena = arena;
    table->mask = slots - 1;
    table->slots = summi_arena_zeroed(arena, slots, sizeof *table->slots);
    if (!table->slots)
        return SUMM_E_MEMORY;
    /* Where the system placed the memory is the secret; it never shows in any result. */
    uint64_t state = (uint64_t)(uintptr_t)table->slots * UINT64_C(0x9E3779B97F4A7C15) ^
                     (uint64_t)(uintptr_t)table * UINT64_C(0xD1B54A32D192ED03) ^
                     rotate((uint64_t)(uintptr_t)arena, 32);
    for (int i = 0; i < SUMMI_TABLE_KEYS; i++)
        table->key[i] = next_key(&state);
    return SUMM_OK;
}

void summi_table_free(summi_table *table)
{
    if (!table->arena)
        return; /* it has never been one */
    summi_arena_release(table->arena, table->slots, table->mask + 1, sizeof *table->slots);
    summi_arena_release(table->arena, table->entries, table->capacity, sizeof *table->entries);
    memset(table, 0, sizeof *table);
}

/* memcmp(), but in place for words. */
static bool is_same(const unsigned char *a, const unsigned char *b, size_t length)
{
    if (length > 16)
        return !memcmp(a, b, length);
    if (length > 8)
        return !((load(a) ^ load(b)) | (load(a + 4) ^ load(b + 4)) |
                 (load(a + length - 8) ^ load(b + length - 8)) |
                 (load(a + length - 4) ^ load(b + length - 4)));
    if (length >= 4)
        return !((load(a) ^ load(b)) | (load(a + length - 4) ^ load(b + length - 4)));
    for (size_t i = 0; i < length; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

/* The slot of the string, or the free one where it would go. */
static summi_table_slot *find_slot(const summi_table *table, const unsigned char *bytes,
                                   size_t length, uint32_t h)
{
    size_t at = h & table->mask;
    for (; table->slots[at].entry; at = (at + 1) & table->mask) {
        const summi_table_slot *slot = &table->slots[at];
        if (slot->hash != h)
            continue;
        const summi_table_entry *entry = &table->entries[slot->entry - 1];
        if (entry->length == length && is_same(entry->bytes, bytes, length))
            break;
    }
    return &table->slots[at];
}

bool summi_table_has(const summi_table *table, const unsigned char *bytes, size_t length)
{
    return table && find_slot(table, bytes, length, hash(table, bytes, length))->entry;
}

static bool grow_slots(summi_table *table)
{
    size_t slots;
    if (!summi_multiply(table->mask + 1, 2, &slots))
        return false;
    summi_table_slot *fresh = summi_arena_zeroed(table->arena, slots, sizeof *fresh);
    if (!fresh)
        return false;
    for (size_t i = 0; i <= table->mask; i++) {
        if (!table->slots[i].entry)
            continue;
        size_t at = table->slots[i].hash & (slots - 1);
        while (fresh[at].entry)
            at = (at + 1) & (slots - 1);
        fresh[at] = table->slots[i];
    }
    summi_arena_release(table->arena, table->slots, table->mask + 1, sizeof *table->slots);
    table->slots = fresh;
    table->mask = slots - 1;
    return true;
}

static uint32_t add(summi_table *table, const unsigned char *bytes, uint32_t length, uint32_t h,
                    summi_table_slot *slot)
{
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
    entries[table->count] = (summi_table_entry){.bytes = bytes, .length = length};
    *slot = (summi_table_slot){h, (uint32_t)table->count + 1};
    return (uint32_t)table->count++;
}

uint32_t summi_table_intern(summi_table *table, const unsigned char *bytes, uint32_t length,
                            bool *fresh)
{
    uint32_t h = hash(table, bytes, length);
    summi_table_slot *slot = find_slot(table, bytes, length, h);
    *fresh = !slot->entry;
    return slot->entry ? slot->entry - 1 : add(table, bytes, length, h, slot);
}
