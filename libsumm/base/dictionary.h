/* SPDX-License-Identifier: MIT */
/* dictionary.h - a dictionary of byte strings of which most are short. */
#ifndef SUMMI_BASE_DICTIONARY_H
#define SUMMI_BASE_DICTIONARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/short_table.h"
#include "base/table.h"

typedef struct summi_dictionary {
    summi_short_table short_strings;
    summi_table long_strings;
} summi_dictionary;

/* Makes a dictionary for about `expected` strings.  SUMM_OK, SUMM_E_MEMORY. */
int summi_dictionary_init(summi_dictionary *dictionary, summi_arena *arena, size_t expected);

/* Gives the memory of the dictionary back, as far as it is large. */
void summi_dictionary_free(summi_dictionary *dictionary);

/* The part of summi_dictionary_intern() for strings that are not short. */
uint32_t *summi_dictionary_intern_long(summi_dictionary *dictionary, const unsigned char *bytes,
                                       size_t length, uint64_t head, bool keep);

/*
 * The value of a string, not empty, which is added with 0 if the dictionary does not have it; NULL
 * if there is no memory for it.  The value stays in its place until the next string is added.  The
 * dictionary copies a long string if `keep`, else it borrows the bytes.
 */
static inline uint32_t *summi_dictionary_intern(summi_dictionary *dictionary,
                                                const unsigned char *bytes, size_t length,
                                                uint64_t head, bool keep)
{
    return length <= SUMMI_SHORT_MOST
               ? summi_short_intern(&dictionary->short_strings, head, length)
               : summi_dictionary_intern_long(dictionary, bytes, length, head, keep);
}

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
    uint32_t hash = summi_hash_string(&table->keys, bytes, length, head);
    const summi_table_entry *entry = summi_table_find(table, bytes, length, head, hash);
    return entry ? &entry->value : NULL;
}

#endif
