/* SPDX-License-Identifier: MIT */
/* hash.c - hashes of byte strings, and the slots of tables to which they lead. */
#include "base/hash.h"

#include <string.h>

/* ---- Keys ---- */

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t next_key(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

summi_hash_keys summi_hash_keys_of(uint64_t seed)
{
    summi_hash_keys keys = {.first = next_key(&seed)};
    keys.second = next_key(&seed);
    keys.odd = next_key(&seed) | 1;
    return keys;
}

summi_hash_keys summi_hash_make_keys(summi_arena *arena)
{
    return summi_hash_keys_of(summi_arena_seed(arena));
}

/* ---- Long strings ---- */

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

/*
 * SipHash-1-3 (Aumasson and Bernstein 2012, with fewer rounds); the order of bytes does not matter.
 */
uint32_t summi_hash_long(const summi_hash_keys *keys, const unsigned char *bytes, size_t length)
{
    uint64_t v[4] = {
        keys->first ^ UINT64_C(0x736f6d6570736575),
        keys->second ^ UINT64_C(0x646f72616e646f6d),
        keys->first ^ UINT64_C(0x6c7967656e657261),
        keys->second ^ UINT64_C(0x7465646279746573),
    };
    uint64_t word, last = (uint64_t)length << 56;
    size_t i = 0;
    for (; length - i >= sizeof word; i += sizeof word) {
        word = summi_bytes_load(bytes + i);
        v[3] ^= word;
        sip_round(v);
        v[0] ^= word;
    }
    last |= summi_bytes_head(bytes + i, length - i);
    v[3] ^= last;
    sip_round(v);
    v[0] ^= last;
    v[2] ^= 0xFF;
    sip_round(v);
    sip_round(v);
    sip_round(v);
    return (uint32_t)(v[0] ^ v[1] ^ v[2] ^ v[3]);
}

/* ---- Slots ---- */

void *summi_hash_make_slots(summi_arena *arena, size_t expected, size_t slot, summi_hash_size *size)
{
    size_t slots = 64;
    size->shift = 64 - 6;
    for (; slots / 2 < expected && slots <= SIZE_MAX / 16; size->shift--)
        slots *= 2;
    size->mask = slots - 1;
    return summi_arena_zeroed(arena, slots, slot);
}

void *summi_hash_double_slots(summi_arena *arena, size_t slot, summi_hash_size *size)
{
    size_t slots;
    if (!summi_multiply(size->mask + 1, 2, &slots))
        return NULL;
    void *made = summi_arena_zeroed(arena, slots, slot);
    if (made)
        *size = (summi_hash_size){slots - 1, size->shift - 1};
    return made;
}

bool summi_hash_grow_slots(summi_arena *arena, summi_hash_slot **slots, summi_hash_size *size)
{
    summi_hash_slot *old = *slots;
    size_t count = size->mask + 1;
    summi_hash_slot *made = summi_hash_double_slots(arena, sizeof *made, size);
    if (!made)
        return false;
    for (size_t i = 0; i < count; i++)
        if (old[i].number)
            summi_hash_fill_slot(made, *size, old[i]);
    *slots = made;
    summi_arena_release(arena, old, count, sizeof *old);
    return true;
}
