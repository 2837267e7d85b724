/* SPDX-License-Identifier: MIT */
/* recipe.h - chooses how a document is ranked from its structure. */
#ifndef SUMMI_RANK_RECIPE_H
#define SUMMI_RANK_RECIPE_H

#include <stdbool.h>

#include "rank/graph.h"
#include "base/arena.h"

/* The document as the recipe sees it. */
typedef struct summi_structure {
    size_t rows;
    const size_t *words;       /* of each row */
    const bool *odd;           /* each row: it leaves something open or is a list of names */
    const uint32_t *group;     /* the text of each row, ascending */
    const uint32_t *paragraph; /* the paragraph of each row, ascending */
    size_t groups;             /* texts that have rows, at least one */
    size_t headings;           /* of the document: sentences that are passed over as one */
    double
        told; /* the share of rows that quote somebody, or call somebody by the last name alone */
    bool answers; /* a query says what is wanted, and places say nothing */
    bool pile;    /* sentences by many hands in no order; see summi_recipe_find_pile() */
} summi_structure;

/*
 * Finds out whether the document is a pile: many rows that report nothing, neighbours among which
 * are hardly more similar than any two of them.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_recipe_find_pile(summi_arena *arena, const summi_matrix *matrix,
                           summi_structure *document);

/* The weight of a vote for a later sentence. */
double summi_recipe_forward(const summi_structure *document);

/* The weight of votes for each row: by length and shape.  NULL: no memory. */
double *summi_recipe_merit(summi_arena *arena, const summi_structure *document);

/*
 * The weight of each row in the teleport vector: by its similarities to all others, its position
 * and its merit.  NULL: no memory.
 */
double *summi_recipe_teleport(summi_arena *arena, const summi_structure *document,
                              const summi_graph *graph);

#endif
