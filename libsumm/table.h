/* SPDX-License-Identifier: GPL-3.0-or-later */
/* table.h - a set of byte strings, numbered in the order of their arrival. */
#ifndef SUMMI_TABLE_H
#define SUMMI_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "memory.h"

/* No entry: memory has run out, or the table is full. */
#define SUMMI_TABLE_NONE UINT32_MAX

typedef struct summi_table_entry {
    const unsigned char *bytes; /* not copied */
    uint32_t length;
    uint32_t value; /* the user's own, and so is ... */
    uint32_t mark;  /* ... this; both are 0 at first */
} summi_table_entry;

typedef struct summi_table_slot {
    uint32_t hash;
    uint32_t entry; /* its number + 1; 0: the slot is free */
} summi_table_slot;

enum { SUMMI_TABLE_KEYS = 7 };

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
    size_t mask;
    uint64_t key[SUMMI_TABLE_KEYS];
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

#endif
