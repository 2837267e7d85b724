/* SPDX-License-Identifier: GPL-3.0-or-later */
/* recipe.h - chooses how a document is ranked from its structure. */
#ifndef SUMMI_RECIPE_H
#define SUMMI_RECIPE_H

#include "memory.h"
#include "rank.h"

/*
 * Completes `parameters` for a document of `rows` sentences with so many words each: forward, where it
 * is SUMM_FORWARD_AUTO, and the weights of neighbours, lengths and positions.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_recipe_apply(summi_arena *arena, const size_t *words, size_t rows,
                       summi_rank_parameters *parameters);

#endif
