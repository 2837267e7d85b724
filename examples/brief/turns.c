/* SPDX-License-Identifier: MIT */
/* turns.c - keeps when and by whom the runs of a text were said. */
#include <stdlib.h>

#include "brief.h"

bool turns_add(struct turns *turns, const struct turn *turn)
{
    struct turn *items = array_grow(turns->items, turns->count, &turns->capacity, sizeof *items);
    if (items == NULL)
        return false;
    turns->items = items;
    turns->items[turns->count++] = *turn;
    return true;
}

const struct turn *turns_find(const struct turns *turns, size_t offset)
{
    size_t low = 0, high = turns->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (turns->items[middle].offset <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? &turns->items[low - 1] : NULL;
}
