/* SPDX-License-Identifier: MIT */
/* hash.h - hashes of byte strings, and the slots of tables to which they lead. */
#ifndef SUMMI_BASE_HASH_H
#define SUMMI_BASE_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/bytes.h"

/*
 * Numbers on which a hash depends.  The author of a text cannot know them, so that no choice of
 * words makes words collide.
 */
typedef struct summi_hash_keys {
    uint64_t first, second;
    uint64_t odd;
} summi_hash_keys;

/* The keys that a seed gives. */
summi_hash_keys summi_hash_keys_of(uint64_t seed);

/* The keys for the tables of an arena. */
summi_hash_keys summi_hash_make_keys(summi_arena *arena);

/* Strings of up to 16 bytes, as words are, have a fast hash. */
#define SUMMI_HASH_SHORT 16

/* The hash of a longer string. */
uint32_t summi_hash_long(const summi_hash_keys *keys, const unsigned char *bytes, size_t length);

/*
 * The product of the halves of head + key: few keys make the products of two heads that differ the
 * same.
 */
static inline uint64_t summi_hash_product(uint64_t head, uint64_t key)
{
    uint64_t sum = head + key;
    return (uint64_t)(uint32_t)sum * (sum >> 32);
}

/*
 * Scatters sums.  The upper bits of the product with an odd number, which is secret again, differ
 * (Dietzfelbinger et al. 1997), also for a progression.
 */
static inline uint64_t summi_hash_mix(uint64_t sum, uint64_t odd)
{
    return (sum ^ sum >> 32) * odd;
}

/* The hash of a string of up to eight bytes, of which `head` is summi_bytes_head(). */
static inline uint64_t summi_hash_head(const summi_hash_keys *keys, uint64_t head)
{
    return summi_hash_mix(summi_hash_product(head, keys->first), keys->odd);
}

/*
 * The hash of any string, of which `head` is summi_bytes_head(): NH (Black et al. 1999, the hash of
 * UMAC).  Two different strings of one length have the same sum for at most two keys in 2^32,
 * whoever chose them.  On words SipHash would spend its time on its last rounds.
 */
static inline uint32_t summi_hash_string(const summi_hash_keys *keys, const unsigned char *bytes,
                                         size_t length, uint64_t head)
{
    if (length > SUMMI_HASH_SHORT)
        return summi_hash_long(keys, bytes, length);
    uint64_t sum = summi_hash_product(head, keys->first);
    if (length > 8)
        sum += summi_hash_product(summi_bytes_load_ordered(bytes + length - 8), keys->second);
    return (uint32_t)(summi_hash_mix(sum, keys->odd) >> 32);
}

/* ---- Slots ---- */

/* How many slots a table has. */
typedef struct summi_hash_size {
    size_t mask;    /* the slots less 1; their number is a power of two */
    unsigned shift; /* what leaves the bits of the number of a slot, of 64 */
} summi_hash_size;

/* Whether `count` strings are as many as the slots should hold: three quarters of them. */
static inline bool summi_hash_is_full(summi_hash_size size, size_t count)
{
    return count >= (size.mask + 1) / 4 * 3;
}

/* Makes free slots of `slot` bytes for about `expected` strings; NULL if there is no memory. */
void *summi_hash_make_slots(summi_arena *arena, size_t expected, size_t slot,
                            summi_hash_size *size);

/* Makes twice as many slots, which are free; NULL, with *size untouched, if there is no memory. */
void *summi_hash_double_slots(summi_arena *arena, size_t slot, summi_hash_size *size);

/*
 * Where the search for a hash of 64 bits begins: by its upper bits, which nobody can make the same.
 */
static inline size_t summi_hash_home(uint64_t hash, summi_hash_size size)
{
    return (size_t)(hash >> size.shift);
}

/* The slot where a search goes on. */
static inline size_t summi_hash_next(size_t at, summi_hash_size size)
{
    return (at + 1) & size.mask;
}

/* A slot for what is kept elsewhere under a number. */
typedef struct summi_hash_slot {
    uint32_t hash;
    uint32_t number; /* and 1; 0: the slot is free */
} summi_hash_slot;

/* The slot where the search for the hash of such a slot begins. */
static inline size_t summi_hash_slot_home(uint32_t hash, summi_hash_size size)
{
    return summi_hash_home((uint64_t)hash << 32, size);
}

/* Fills the free slot where the search for a hash ends. */
static inline void summi_hash_fill_slot(summi_hash_slot *slots, summi_hash_size size,
                                        summi_hash_slot filled)
{
    size_t at = summi_hash_slot_home(filled.hash, size);
    while (slots[at].number)
        at = summi_hash_next(at, size);
    slots[at] = filled;
}

/* Moves what is in *slots to twice as many; false, with nothing changed, without memory. */
bool summi_hash_grow_slots(summi_arena *arena, summi_hash_slot **slots, summi_hash_size *size);

#endif
