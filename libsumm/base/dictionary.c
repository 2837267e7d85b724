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

int summi_dictionary_add_long(summi_dictionary *dictionary, const unsigned char *bytes,
                              size_t length, uint64_t head, bool keep, uint32_t value)
{
    summi_table *table = &dictionary->long_strings;
    if (keep) {
        unsigned char *copy = summi_arena_allocate(table->arena, length, 1);
        if (!copy)
            return SUMM_E_MEMORY;
        bytes = memcpy(copy, bytes, length);
    }
    uint32_t hash = summi_hash_string(&table->keys, bytes, length, head);
    uint32_t number = summi_table_add(table, bytes, (uint32_t)length, head, hash);
    if (number == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    table->entries[number].value = value;
    return SUMM_OK;
}
