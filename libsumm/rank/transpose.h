/* SPDX-License-Identifier: MIT */
/* transpose.h - the entries of a similarity term by term: which rows have each. */
#ifndef SUMMI_RANK_TRANSPOSE_H
#define SUMMI_RANK_TRANSPOSE_H

#include <stddef.h>

#include "base/arena.h"
#include "rank/similarity.h"

/* An array parallel to the data of the matrix, and the same column by column. */
typedef struct summi_moved_array {
    const double *from;
    double *to;
} summi_moved_array;

/* The matrix by columns: for each term the rows that have it, in order. */
typedef struct summi_columns {
    int *starts; /* for each term, and after the last one */
    int *rows;   /* for each entry */
    size_t terms, entries;
    summi_factor *factors; /* parallel to the entries; they share arrays */
    summi_moved_array *arrays;
    size_t array_count;
} summi_columns;

/* The columns of a similarity.  NULL: no memory. */
summi_columns *summi_columns_new(summi_arena *arena, const summi_similarity *similarity);

/* Gives their memory back, as far as it is large; they are of no use any more. */
void summi_columns_release(summi_arena *arena, summi_columns *columns);

#endif
