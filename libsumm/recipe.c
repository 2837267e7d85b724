/* SPDX-License-Identifier: GPL-3.0-or-later */
/* recipe.c - chooses how a document is ranked from its structure. */
#include "recipe.h"

#include <math.h>

/* A text of so many sentences is half a book. */
#define BOOK_ROWS 600.0

/* 1 for an article, towards 0 for a book. */
static double article(const summi_structure *document)
{
    double share = (double)document->rows / (double)document->groups / BOOK_ROWS;
    return 1 / (1 + share * share);
}

double summi_recipe_forward(const summi_structure *document)
{
    return 1 - .75 * article(document);
}

int summi_recipe_apply(summi_arena *arena, const summi_structure *document,
                       summi_rank_parameters *parameters)
{
    size_t rows = document->rows;
    double *merit = summi_arena_allocate(arena, rows, sizeof *merit);
    double *start = summi_arena_allocate(arena, rows, sizeof *start);
    if (!merit || !start)
        return SUMM_E_MEMORY;
    double n = (double)rows / (double)document->groups;
    double lede = 5 * n / (n + 30) * article(document);
    for (size_t i = 0, first = 0; i < rows; i++) {
        double length = (double)document->words[i];
        if (document->group[i] != document->group[first])
            first = i;
        merit[i] = (length < 8 ? .3 : 1) * (length > 45 ? sqrt(45 / length) : 1) *
                   (document->odd[i] ? .5 : 1);
        start[i] = 1 + lede / (1 + (double)(i - first));
    }
    parameters->votes.near = .76;
    parameters->votes.decay = .95;
    parameters->votes.merit = merit;
    parameters->start = start;
    parameters->by_strength = true;
    return SUMM_OK;
}
