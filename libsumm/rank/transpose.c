/* SPDX-License-Identifier: MIT */
/* transpose.c - the entries of a similarity term by term: which rows have each. */
#include "rank/transpose.h"

/* Where an array is moved to.  NULL: no memory. */
static const double *moved_to(summi_arena *arena, summi_columns *c, const double *from)
{
    for (size_t i = 0; i < c->array_count; i++)
        if (c->arrays[i].from == from)
            return c->arrays[i].to;
    double *to = summi_arena_allocate(arena, c->entries, sizeof *to);
    if (to)
        c->arrays[c->array_count++] = (summi_moved_array){from, to};
    return to;
}

/* Deals the entries of the rows to their columns. */
static void deal_entries(const summi_matrix *m, summi_columns *c)
{
    int *next = c->starts + 1; /* where the next entry goes: in the end, after the last one */
    for (size_t k = 0; k < c->entries; k++)
        next[m->i[k]]++;
    for (int t = 0, at = 0; t < (int)m->columns; t++) {
        int length = next[t];
        next[t] = at;
        at += length;
    }
    for (int row = 0; row < (int)m->rows; row++) {
        for (int k = m->p[row]; k < m->p[row + 1]; k++) {
            int at = next[m->i[k]]++;
            c->rows[at] = row;
            for (size_t i = 0; i < c->array_count; i++)
                c->arrays[i].to[at] = c->arrays[i].from[k];
        }
    }
}

summi_columns *summi_columns_new(summi_arena *arena, const summi_similarity *similarity)
{
    const summi_matrix *m = similarity->matrix;
    summi_columns *c = summi_arena_zeroed(arena, 1, sizeof *c);
    if (!c)
        return NULL;
    c->terms = m->columns;
    c->entries = (size_t)m->p[m->rows];
    c->starts = summi_arena_zeroed(arena, c->terms + 1, sizeof *c->starts);
    c->rows = summi_arena_allocate(arena, c->entries, sizeof *c->rows);
    c->factors = summi_arena_allocate(arena, similarity->count, sizeof *c->factors);
    c->arrays = summi_arena_allocate(arena, 2 * similarity->count, sizeof *c->arrays);
    if (!c->starts || !c->rows || !c->factors || !c->arrays)
        return NULL;
    for (size_t f = 0; f < similarity->count; f++) {
        summi_factor *factor = &c->factors[f];
        *factor = similarity->factors[f];
        factor->left = moved_to(arena, c, factor->left);
        factor->right = moved_to(arena, c, factor->right);
        if (!factor->left || !factor->right)
            return NULL;
    }
    deal_entries(m, c);
    return c;
}

void summi_columns_release(summi_arena *arena, summi_columns *c)
{
    summi_arena_release(arena, c->starts, c->terms + 1, sizeof *c->starts);
    summi_arena_release(arena, c->rows, c->entries, sizeof *c->rows);
    for (size_t i = 0; i < c->array_count; i++)
        summi_arena_release(arena, c->arrays[i].to, c->entries, sizeof *c->arrays[i].to);
}
