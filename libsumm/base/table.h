/* SPDX-License-Identifier: MIT */
/* table.h - a set of byte strings, numbered in the order of their arrival. */
#ifndef SUMMI_BASE_TABLE_H
#define SUMMI_BASE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"

/* No entry: memory has run out, or the table is full. */
#define SUMMI_TABLE_NONE UINT32_MAX

typedef struct summi_table_entry {
    const unsigned char *bytes; /* not copied */
    uint64_t head;              /* summi_bytes_head(), because the bytes may be far away */
    uint32_t length;
    uint32_t value, mark; /* the user's; 0 at first */
} summi_table_entry;

/* Looking up and adding take constant time whatever the strings; see summi_hash_keys. */
typedef struct summi_table {
    summi_arena *arena;
    summi_table_entry *entries;
    size_t count;
    size_t capacity;
    summi_hash_slot *slots; /* by the numbers of entries */
    summi_hash_size size;
    summi_hash_keys keys;
} summi_table;

/* Makes a table for about `expected` strings.  SUMM_OK, SUMM_E_MEMORY. */
int summi_table_init(summi_table *table, summi_arena *arena, size_t expected);

/* Gives the memory of the table back, as far as it is large. */
void summi_table_free(summi_table *table);

/*
 * The number of the entry for the string, added if need be (then *fresh is true and the entry
 * borrows `bytes`; the caller may set it to a copy).  SUMMI_TABLE_NONE if there is no memory for
 * it.
 */
uint32_t summi_table_intern(summi_table *table, const unsigned char *bytes, uint32_t length,
                            bool *fresh);

/* Whether the table, which may be NULL, has the string. */
bool summi_table_has(const summi_table *table, const unsigned char *bytes, size_t length);

/* ---- The parts of summi_table_intern(), for strings whose head and hash are known ---- */

/* Adds a string that the table must not have yet; as summi_table_intern() otherwise. */
uint32_t summi_table_add(summi_table *table, const unsigned char *bytes, uint32_t length,
                         uint64_t head, uint32_t hash);

/* Whether an entry is for a string, which has this head. */
static inline bool summi_table_is_for(const summi_table_entry *entry, const unsigned char *bytes,
                                      size_t length, uint64_t head)
{
    return entry->head == head && entry->length == length &&
           (length <= 8 || !memcmp(entry->bytes + 8, bytes + 8, length - 8));
}

/* The entry for a string with this head and this hash; NULL if there is none. */
static inline summi_table_entry *summi_table_find(const summi_table *table,
                                                  const unsigned char *bytes, size_t length,
                                                  uint64_t head, uint32_t hash)
{
    size_t at = summi_hash_slot_home(hash, table->size);
    for (; table->slots[at].number; at = summi_hash_next(at, table->size)) {
        if (table->slots[at].hash != hash)
            continue;
        summi_table_entry *entry = &table->entries[table->slots[at].number - 1];
        if (summi_table_is_for(entry, bytes, length, head))
            return entry;
    }
    return NULL;
}

#endif
