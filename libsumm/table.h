/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.h - a set of byte strings, numbered in the order of their arrival. */
#ifndef SUMMI_TABLE_H
#define SUMMI_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "memory.h"

/* No entry: memory has run out, or the table is full. */
#define SUMMI_TABLE_NONE UINT32_MAX

/* The first and the last bytes of a string, up to four of each: all that there is of most words. */
typedef struct summi_table_ends {
    uint32_t first;
    uint32_t last;
} summi_table_ends;

typedef struct summi_table_entry {
    const unsigned char *bytes; /* not copied */
    summi_table_ends ends;      /* found without a way to the bytes, which may be far */
    uint32_t length;
    uint32_t value; /* the user's own, and so is ... */
    uint32_t mark;  /* ... this; both are 0 at first */
} summi_table_entry;

typedef struct summi_table_slot {
    uint32_t hash;
    uint32_t entry; /* its number + 1; 0: the slot is free */
} summi_table_slot;

enum { SUMMI_TABLE_KEYS = 6 };

/* Strings of up to so many bytes have a hash of their own, for words. */
#define SUMMI_TABLE_SHORT 16

/*
 * Looking up and adding take constant time whatever the strings: the hash has a key that the author of
 * a text cannot know, so that no choice of words makes them collide.
 */
typedef struct summi_table {
    summi_arena *arena;
    summi_table_entry *entries;
    size_t count;
    size_t capacity;
    summi_table_slot *slots;
    size_t mask;                    /* slots less 1, a power of two ... */
    unsigned shift;                 /* ... and what leaves so many bits of 64 */
    uint64_t key[SUMMI_TABLE_KEYS]; /* the last is odd */
} summi_table;

/* SUMM_OK, SUMM_E_MEMORY. */
int summi_table_init(summi_table *table, summi_arena *arena, size_t expected);

/* Gives the memory of the table back, as far as it is large. */
void summi_table_free(summi_table *table);

/*
 * The number of the entry for the string, added if need be (then *fresh is true and the entry borrows
 * `bytes`; the caller may set it to a copy).  SUMMI_TABLE_NONE if there is no memory for it.
 */
uint32_t summi_table_intern(summi_table *table, const unsigned char *bytes, uint32_t length,
                            bool *fresh);

/* Whether the table, which may be NULL, has the string. */
bool summi_table_has(const summi_table *table, const unsigned char *bytes, size_t length);

/* ---- The parts of summi_table_intern(), for where each word passes ---- */

static inline uint32_t summi_table_load_2(const unsigned char *bytes)
{
    uint16_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static inline uint32_t summi_table_load(const unsigned char *bytes)
{
    uint32_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static inline summi_table_ends summi_table_ends_of(const unsigned char *bytes, size_t length)
{
    if (length >= 4)
        return (summi_table_ends){summi_table_load(bytes), summi_table_load(bytes + length - 4)};
    if (length >= 2)
        return (summi_table_ends){summi_table_load_2(bytes),
                                  summi_table_load_2(bytes + length - 2)};
    return (summi_table_ends){length ? bytes[0] : 0, 0};
}

/* (a + k)(b + k'): of two pairs that differ, few keys make the products the same. */
static inline uint64_t summi_table_pair(const uint64_t *key, uint32_t a, uint32_t b)
{
    return (uint64_t)(uint32_t)(a + key[0]) * (uint32_t)(b + key[1]);
}

uint32_t summi_table_hash_long(const summi_table *table, const unsigned char *bytes, size_t length);

/*
 * NH (Black et al. 1999, the hash of UMAC): two different strings of one length have the same sum for at
 * most one key in 2^32, whoever chose them.  For words, where SipHash spends its time on its last rounds.
 * Pieces overlap, so that none is read beyond the end.  Of what is multiplied by an odd number, which is
 * secret again, the upper bits differ (Dietzfelbinger et al. 1997); sums that form a progression are
 * scattered before.
 */
static inline uint32_t summi_table_hash(const summi_table *table, const unsigned char *bytes,
                                        size_t length)
{
    const uint64_t *key = table->key;
    if (length > SUMMI_TABLE_SHORT)
        return summi_table_hash_long(table, bytes, length);
    summi_table_ends ends = summi_table_ends_of(bytes, length);
    uint64_t h = length * key[4] + summi_table_pair(key, ends.first, ends.last);
    if (length > 8)
        h += summi_table_pair(key + 2, summi_table_load(bytes + 4),
                              summi_table_load(bytes + length - 8));
    return (uint32_t)((h ^ h >> 32) * key[5] >> 32);
}

/* Whether an entry is for a string, which has these ends. */
static inline bool summi_table_is_for(const summi_table_entry *entry, const unsigned char *bytes,
                                      size_t length, summi_table_ends ends)
{
    if ((entry->ends.first ^ ends.first) | (entry->ends.last ^ ends.last) ||
        entry->length != length)
        return false;
    const unsigned char *own = entry->bytes;
    if (length > SUMMI_TABLE_SHORT)
        return !memcmp(own + 4, bytes + 4, length - 8);
    return length <= 8 ||
           !((summi_table_load(own + 4) ^ summi_table_load(bytes + 4)) |
             (summi_table_load(own + length - 8) ^ summi_table_load(bytes + length - 8)));
}

/* The slot where a search for a hash begins: by its upper bits, which nobody can make the same. */
static inline size_t summi_table_home(uint32_t hash, unsigned shift)
{
    return (size_t)((uint64_t)hash << 32 >> shift);
}

/* The entry for a string with this hash; NULL if there is none. */
static inline summi_table_entry *
summi_table_find(const summi_table *table, const unsigned char *bytes, size_t length, uint32_t hash)
{
    summi_table_ends ends = summi_table_ends_of(bytes, length);
    size_t at = summi_table_home(hash, table->shift);
    for (; table->slots[at].entry; at = (at + 1) & table->mask) {
        if (table->slots[at].hash != hash)
            continue;
        summi_table_entry *entry = &table->entries[table->slots[at].entry - 1];
        if (summi_table_is_for(entry, bytes, length, ends))
            return entry;
    }
    return NULL;
}

/* Adds a string with this hash, which the table must not have yet, as summi_table_intern() does. */
uint32_t summi_table_add(summi_table *table, const unsigned char *bytes, uint32_t length,
                         uint32_t hash);

#endif
