/* SPDX-License-Identifier: MIT */
/* wordlist.c - the lists of words of the languages. */
#include "language/wordlist.h"

#include <string.h>

size_t summi_wordlist_find(const summi_wordlist *list, const void *word, size_t length)
{
    if (!list->count)
        return 0;
    size_t slot = summi_wordlist_hash(0, word, length) & list->mask, number;
    for (; (number = list->slots[slot]) != 0; slot = (slot + 1) & list->mask) {
        size_t start = list->offsets[number - 1];
        if ((size_t)list->offsets[number] - start == length &&
            !memcmp(list->bytes + start, word, length))
            break;
    }
    return number;
}
