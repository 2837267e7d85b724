/* SPDX-License-Identifier: MIT */
/* dictionary.c - a dictionary of byte strings of which most are short. */
#include "base/dictionary.h"

#include <string.h>

/* One string of a dictionary in this many is expected to be a long one. */
#define LONG_PART 4

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

uint32_t *summi_dictionary_intern_long(summi_dictionary *dictionary, const unsigned char *bytes,
                                       size_t length, uint64_t head, bool keep)
{
    summi_table *table = &dictionary->long_strings;
    uint32_t hash = summi_hash_string(&table->keys, bytes, length, head);
    summi_table_entry *entry = summi_table_find(table, bytes, length, head, hash);
    if (entry)
        return &entry->value;
    if (keep) {
        unsigned char *copy = summi_arena_allocate(table->arena, length, 1);
        if (!copy)
            return NULL;
        bytes = memcpy(copy, bytes, length);
    }
    uint32_t number = summi_table_add(table, bytes, (uint32_t)length, head, hash);
    return number == SUMMI_TABLE_NONE ? NULL : &table->entries[number].value;
}
