/* SPDX-License-Identifier: GPL-3.0-or-later */
/* recipe.h - chooses how a document is ranked from its structure. */
#ifndef SUMMI_RECIPE_H
#define SUMMI_RECIPE_H

#include "memory.h"
#include "rank.h"

/* The document as the recipe sees it. */
typedef struct summi_structure {
    size_t rows;
    const size_t *words;   /* of each row */
    const bool *odd;       /* each row: it leaves a quote open or is a list of names */
    const uint32_t *group; /* the text of each row, ascending */
    size_t groups;         /* texts that have rows, at least one */
} summi_structure;

/*
 * Completes `parameters` for a document: `forward`, where it is SUMM_FORWARD_AUTO, and the weights of
 * neighbours, lengths, shapes and positions.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_recipe_apply(summi_arena *arena, const summi_structure *document,
                       summi_rank_parameters *parameters);

/* The weight for a vote for a later sentence in a document of so many rows. */
double summi_recipe_forward(const summi_structure *document);

#endif
