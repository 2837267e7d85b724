/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.h - a set of byte strings, numbered in the order of their arrival, and a dictionary of mostly short ones. */
#ifndef SUMMI_BASE_TABLE_H
#define SUMMI_BASE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/bytes.h"
#include "base/memory.h"

/* No entry: memory has run out, or the table is full. */
#define SUMMI_TABLE_NONE UINT32_MAX

typedef struct summi_table_entry {
    const unsigned char *bytes; /* not copied */
    uint64_t head;              /* of the bytes, without a way to them, which may be far */
    uint32_t length;
    uint32_t value; /* the user's own, and so is ... */
    uint32_t mark;  /* ... this; both are 0 at first */
} summi_table_entry;

typedef struct summi_table_slot {
    uint32_t hash;
    uint32_t entry; /* its number + 1; 0: the slot is free */
} summi_table_slot;

enum { SUMMI_TABLE_KEYS = 3 };

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

uint32_t summi_table_hash_long(const summi_table *table, const unsigned char *bytes, size_t length);

/* The product of the halves of head + key: of two heads that differ, few keys make the products the same. */
static inline uint64_t summi_table_product(uint64_t head, uint64_t key)
{
    uint64_t sum = head + key;
    return (uint64_t)(uint32_t)sum * (sum >> 32);
}

/*
 * Scatters sums: of what is multiplied by an odd number, which is secret again, the upper bits differ
 * (Dietzfelbinger et al. 1997), also for a progression.
 */
static inline uint64_t summi_table_mix(uint64_t sum, uint64_t odd)
{
    return (sum ^ sum >> 32) * odd;
}

/*
 * NH (Black et al. 1999, the hash of UMAC): two different strings of one length have the same sum for at
 * most two keys in 2^32, whoever chose them.  For words, where SipHash spends its time on its last rounds.
 * `head`: summi_bytes_head() of the string.
 */
static inline uint32_t summi_table_hash(const summi_table *table, const unsigned char *bytes,
                                        size_t length, uint64_t head)
{
    if (length > SUMMI_TABLE_SHORT)
        return summi_table_hash_long(table, bytes, length);
    uint64_t sum = summi_table_product(head, table->key[0]);
    if (length > 8)
        sum += summi_table_product(summi_bytes_load_ordered(bytes + length - 8), table->key[1]);
    return (uint32_t)(summi_table_mix(sum, table->key[2]) >> 32);
}

/* Whether an entry is for a string, which has this head. */
static inline bool summi_table_is_for(const summi_table_entry *entry, const unsigned char *bytes,
                                      size_t length, uint64_t head)
{
    return entry->head == head && entry->length == length &&
           (length <= 8 || !memcmp(entry->bytes + 8, bytes + 8, length - 8));
}

/* The slot where a search for a hash begins: by its upper bits, which nobody can make the same. */
static inline size_t summi_table_home(uint32_t hash, unsigned shift)
{
    return (size_t)((uint64_t)hash << 32 >> shift);
}

/* The entry for a string with this head and this hash; NULL if there is none. */
static inline summi_table_entry *summi_table_find(const summi_table *table,
                                                  const unsigned char *bytes, size_t length,
                                                  uint64_t head, uint32_t hash)
{
    size_t at = summi_table_home(hash, table->shift);
    for (; table->slots[at].entry; at = (at + 1) & table->mask) {
        if (table->slots[at].hash != hash)
            continue;
        summi_table_entry *entry = &table->entries[table->slots[at].entry - 1];
        if (summi_table_is_for(entry, bytes, length, head))
            return entry;
    }
    return NULL;
}

/* ---- A set of short strings ---- */

/* These have up to so many bytes, as most words have; not 0. */
#define SUMMI_SHORT_MOST 8

/* The string itself is in its slot, so that one look at the memory finds it. */
typedef struct summi_short_slot {
    uint64_t head;   /* summi_bytes_head() of the string: all of it */
    uint32_t length; /* 0: the slot is free */
    uint32_t value;  /* the user's own */
} summi_short_slot;

typedef struct summi_short_table {
    summi_arena *arena;
    summi_short_slot *slots;
    size_t count;
    size_t mask;     /* slots less 1, a power of two ... */
    unsigned shift;  /* ... and what leaves so many bits of 64 */
    uint64_t key[2]; /* the last is odd */
} summi_short_table;

/* SUMM_OK, SUMM_E_MEMORY. */
int summi_short_init(summi_short_table *table, summi_arena *arena, size_t expected);

/* As summi_table_free(). */
void summi_short_free(summi_short_table *table);

/* Adds a string that the table must not have yet.  SUMM_OK, SUMM_E_MEMORY. */
int summi_short_add(summi_short_table *table, uint64_t head, size_t length, uint32_t value);

/* The slot where the search for a string begins. */
static inline size_t summi_short_home(const summi_short_table *table, uint64_t head)
{
    uint64_t hash = summi_table_mix(summi_table_product(head, table->key[0]), table->key[1]);
    return (size_t)(hash >> table->shift);
}

/* Has the memory fetched where a string will be looked for, which takes longer than it takes to look. */
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
        slot = &table->slots[at = (at + 1) & table->mask];
    return slot;
}

/* ---- A dictionary of strings of which most are short ---- */

typedef struct summi_dictionary {
    summi_short_table short_strings;
    summi_table long_strings;
} summi_dictionary;

/* For about so many strings.  SUMM_OK, SUMM_E_MEMORY. */
int summi_dictionary_init(summi_dictionary *dictionary, summi_arena *arena, size_t expected);

/* As summi_table_free(). */
void summi_dictionary_free(summi_dictionary *dictionary);

/*
 * Adds a string, not empty, that the dictionary must not have yet; of a long one it makes a copy if `keep`,
 * else it borrows the bytes.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_dictionary_add(summi_dictionary *dictionary, const unsigned char *bytes, size_t length,
                         uint64_t head, bool keep, uint32_t value);

/* The value of a string, which has this head; NULL if the dictionary does not have it. */
static inline const uint32_t *summi_dictionary_find(const summi_dictionary *dictionary,
                                                    const unsigned char *bytes, size_t length,
                                                    uint64_t head)
{
    if (length <= SUMMI_SHORT_MOST) {
        const summi_short_slot *slot = summi_short_find(&dictionary->short_strings, head, length);
        return slot->length ? &slot->value : NULL;
    }
    const summi_table *table = &dictionary->long_strings;
    const summi_table_entry *entry =
        summi_table_find(table, bytes, length, head, summi_table_hash(table, bytes, length, head));
    return entry ? &entry->value : NULL;
}

#endif
