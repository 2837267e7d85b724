/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.c - a set of byte strings, numbered in the order of their arrival, and a dictionary of mostly short ones. */
#include "base/table.h"

#include <string.h>

/* Numbers must stay below SUMMI_TABLE_NONE, and slots hold number + 1. */
#define ENTRIES_MOST (UINT32_MAX - 2)

/* One of so many strings of a dictionary is a long one. */
#define LONG_PART 4

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

uint32_t summi_table_hash_long(const summi_table *table, const unsigned char *bytes, size_t length)
{
    return (uint32_t)sip_hash(table->key, bytes, length);
}

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t next_key(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/*
 * Makes keys, the last of which is odd.  Where the system placed the memory is the secret; it never shows in
 * any result.
 */
static void make_keys(uint64_t *key, int count, const void *table, const void *slots,
                      const void *arena)
{
    uint64_t state = (uint64_t)(uintptr_t)slots * UINT64_C(0x9E3779B97F4A7C15) ^
                     (uint64_t)(uintptr_t)table * UINT64_C(0xD1B54A32D192ED03) ^
                     rotate((uint64_t)(uintptr_t)arena, 32);
    for (int i = 0; i < count; i++)
        key[i] = next_key(&state);
    key[count - 1] |= 1;
}

/* Makes free slots of `size` bytes for so many strings; sets the mask and the shift that go with them. */
static void *make_slots(summi_arena *arena, size_t expected, size_t size, size_t *mask,
                        unsigned *shift)
{
    size_t slots = 64;
    *shift = 64 - 6;
    for (; slots / 2 < expected && slots <= SIZE_MAX / 16; --*shift)
        slots *= 2;
    *mask = slots - 1;
    return summi_arena_zeroed(arena, slots, size);
}

int summi_table_init(summi_table *table, summi_arena *arena, size_t expected)
{
    memset(table, 0, sizeof *table);
    table->arena = arena;
    table->slots = make_slots(arena, expected, sizeof *table->slots, &table->mask, &table->shift);
    if (!table->slots)
        return SUMM_E_MEMORY;
    if (expected > 0) {
        table->entries = summi_arena_allocate(arena, expected, sizeof *table->entries);
        if (!table->entries)
            return SUMM_E_MEMORY;
        table->capacity = expected;
    }
    make_keys(table->key, SUMMI_TABLE_KEYS, table, table->slots, arena);
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

bool summi_table_has(const summi_table *table, const unsigned char *bytes, size_t length)
{
    if (!table)
        return false;
    uint64_t head = summi_bytes_head(bytes, length);
    return summi_table_find(table, bytes, length, head,
                            summi_table_hash(table, bytes, length, head));
}

/* Takes the free slot where the search for a hash ends. */
static void put(summi_table *table, uint32_t hash, uint32_t entry)
{
    size_t at = summi_table_home(hash, table->shift);
    while (table->slots[at].entry)
        at = (at + 1) & table->mask;
    table->slots[at] = (summi_table_slot){hash, entry};
}

static bool grow_slots(summi_table *table)
{
    summi_table_slot *old = table->slots;
    size_t count = table->mask + 1, slots;
    if (!summi_multiply(count, 2, &slots))
        return false;
    summi_table_slot *fresh = summi_arena_zeroed(table->arena, slots, sizeof *fresh);
    if (!fresh)
        return false;
    table->slots = fresh;
    table->mask = slots - 1;
    table->shift--;
    for (size_t i = 0; i < count; i++)
        if (old[i].entry)
            put(table, old[i].hash, old[i].entry);
    summi_arena_release(table->arena, old, count, sizeof *old);
    return true;
}

static bool grow_entries(summi_table *table)
{
    summi_table_entry *entries = summi_arena_grow(table->arena, table->entries, &table->capacity,
                                                  table->count + 1, sizeof *entries);
    if (entries)
        table->entries = entries;
    return entries;
}

static uint32_t add(summi_table *table, const unsigned char *bytes, uint32_t length, uint64_t head,
                    uint32_t hash)
{
    if (table->count >= ENTRIES_MOST)
        return SUMMI_TABLE_NONE;
    if (table->count >= (table->mask + 1) / 2 && !grow_slots(table))
        return SUMMI_TABLE_NONE;
    if (table->count == table->capacity && !grow_entries(table))
        return SUMMI_TABLE_NONE;
    table->entries[table->count] =
        (summi_table_entry){.bytes = bytes, .head = head, .length = length};
    put(table, hash, (uint32_t)table->count + 1);
    return (uint32_t)table->count++;
}

uint32_t summi_table_intern(summi_table *table, const unsigned char *bytes, uint32_t length,
                            bool *fresh)
{
    uint64_t head = summi_bytes_head(bytes, length);
    uint32_t hash = summi_table_hash(table, bytes, length, head);
    const summi_table_entry *entry = summi_table_find(table, bytes, length, head, hash);
    *fresh = !entry;
    return entry ? (uint32_t)(entry - table->entries) : add(table, bytes, length, head, hash);
}

/* ---- Short strings ---- */

int summi_short_init(summi_short_table *table, summi_arena *arena, size_t expected)
{
    memset(table, 0, sizeof *table);
    table->arena = arena;
    table->slots = make_slots(arena, expected, sizeof *table->slots, &table->mask, &table->shift);
    if (!table->slots)
        return SUMM_E_MEMORY;
    make_keys(table->key, 2, table, table->slots, arena);
    return SUMM_OK;
}

void summi_short_free(summi_short_table *table)
{
    if (!table->arena)
        return; /* it has never been one */
    summi_arena_release(table->arena, table->slots, table->mask + 1, sizeof *table->slots);
    memset(table, 0, sizeof *table);
}

static bool grow_short(summi_short_table *table)
{
    summi_short_table grown = *table;
    size_t count = table->mask + 1, slots;
    if (!summi_multiply(count, 2, &slots))
        return false;
    grown.slots = summi_arena_zeroed(table->arena, slots, sizeof *grown.slots);
    if (!grown.slots)
        return false;
    grown.mask = slots - 1;
    grown.shift--;
    for (const summi_short_slot *old = table->slots; old < table->slots + count; old++)
        if (old->length)
            *summi_short_find(&grown, old->head, old->length) = *old;
    summi_arena_release(table->arena, table->slots, count, sizeof *table->slots);
    *table = grown;
    return true;
}

int summi_short_add(summi_short_table *table, uint64_t head, size_t length, uint32_t value)
{
    if (table->count >= (table->mask + 1) / 2 && !grow_short(table))
        return SUMM_E_MEMORY;
    *summi_short_find(table, head, length) = (summi_short_slot){head, (uint32_t)length, value};
    table->count++;
    return SUMM_OK;
}

/* ---- A dictionary ---- */

int summi_dictionary_init(summi_dictionary *dictionary, summi_arena *arena, size_t expected)
{
    memset(dictionary, 0, sizeof *dictionary);
    int status = summi_short_init(&dictionary->short_strings, arena, expected);
    return status ? status
                  : summi_table_init(&dictionary->long_strings, arena, expected / LONG_PART);
}

void summi_dictionary_free(summi_dictionary *dictionary)
{
    summi_short_free(&dictionary->short_strings);
    summi_table_free(&dictionary->long_strings);
}

int summi_dictionary_add(summi_dictionary *dictionary, const unsigned char *bytes, size_t length,
                         uint64_t head, bool keep, uint32_t value)
{
    if (length <= SUMMI_SHORT_MOST)
        return summi_short_add(&dictionary->short_strings, head, length, value);
    summi_table *table = &dictionary->long_strings;
    if (keep) {
        unsigned char *copy = summi_arena_allocate(table->arena, length, 1);
        if (!copy)
            return SUMM_E_MEMORY;
        bytes = memcpy(copy, bytes, length);
    }
    uint32_t number =
        add(table, bytes, (uint32_t)length, head, summi_table_hash(table, bytes, length, head));
    if (number == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    table->entries[number].value = value;
    return SUMM_OK;
}
