/* SPDX-License-Identifier: GPL-3.0-or-later */
/* recipe.c - chooses how a document is ranked from its structure. */
#include "recipe.h"

#include <math.h>

/* A document of so many sentences is half a book. */
#define BOOK_ROWS 600.0

int summi_recipe_apply(summi_arena *arena, const size_t *words, size_t rows,
                       summi_rank_parameters *parameters)
{
    double *merit = summi_arena_allocate(arena, rows, sizeof *merit);
    double *start = summi_arena_allocate(arena, rows, sizeof *start);
    if (!merit || !start)
        return SUMM_E_MEMORY;
    double n = (double)rows, article = 1 / (1 + n / BOOK_ROWS * (n / BOOK_ROWS));
    double lede = 5 * n / (n + 30) * article;
    for (size_t i = 0; i < rows; i++) {
        double length = (double)words[i];
        merit[i] = (length < 8 ? .5 : 1) * (length > 45 ? sqrt(45 / length) : 1);
        start[i] = 1 + lede / (1 + (double)i);
    }
    if (parameters->forward < 0)
        parameters->forward = 1 - .75 * article;
    parameters->near = .76;
    parameters->decay = .95;
    parameters->merit = merit;
    parameters->start = start;
    parameters->by_degree = true;
    return SUMM_OK;
}
