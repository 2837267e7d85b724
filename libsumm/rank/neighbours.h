/* SPDX-License-Identifier: MIT */
/* neighbours.h - the rows that are most similar to each row. */
#ifndef SUMMI_RANK_NEIGHBOURS_H
#define SUMMI_RANK_NEIGHBOURS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/progress.h"
#include "rank/similarity.h"

typedef struct summi_neighbour {
    uint32_t row;
    double weight; /* the similarity */
} summi_neighbour;

/* The neighbours of all rows, one row after the other. */
typedef struct summi_neighbour_list {
    size_t *starts; /* of each row, and the end of the last one */
    summi_neighbour *items;
    size_t count, capacity;
} summi_neighbour_list;

/*
 * Finds up to `limit` rows that are similar to each row, the most similar first, and of equals the
 * earlier.  Weights are exact.  So that time stays linear, a row looks at SUMMI_NEIGHBOUR_STEPS
 * entries of other rows, and at what those before it have saved of theirs: those that share its
 * rarest terms first, and of a term that too many rows have the nearest.  SUMM_OK, SUMM_E_MEMORY,
 * SUMM_E_CANCELLED.
 */
#define SUMMI_NEIGHBOUR_STEPS ((size_t)1 << 12)
int summi_neighbours_find(summi_arena *arena, const summi_similarity *similarity, size_t limit,
                          summi_progress *progress, summi_neighbour_list *list);

#endif
