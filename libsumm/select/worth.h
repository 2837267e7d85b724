/* SPDX-License-Identifier: GPL-3.0-or-later */
/* worth.h - what sentences are worth in a brief, by their score, place, length and shape. */
#ifndef SUMMI_SELECT_WORTH_H
#define SUMMI_SELECT_WORTH_H

#include "base/arena.h"
#include "prose/shape.h"
#include "rank/recipe.h"
#include "rank/scores.h"
#include "term/beginning.h"

typedef struct summi_worth_facts {
    const summi_structure *document;
    const summi_shape *shapes;         /* of each row */
    const summi_beginning *beginnings; /* of each row */
    const double *scores;              /* of each row */
} summi_worth_facts;

/* What a row keeps of its worth, 0 to 1, by where it is, how long it is and what it is like. */
typedef struct summi_worth_parts {
    double place, length, shape;
} summi_worth_parts;

/*
 * What a row keeps of its worth that adjoins no other in a brief: less than 1 if the document is a
 * report, in which one sentence takes up the one before it.
 */
double summi_worth_apart(const summi_worth_facts *facts);

/*
 * Sets `worth` to what each row is worth to somebody who reads only a few of them, and the order of
 * the rows by that.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_worth_find(summi_arena *arena, const summi_worth_facts *facts, summi_ranking *worth);

/* Sets the parts of the worth of each row, for those who ask why: as much as they count there. */
void summi_worth_find_parts(const summi_worth_facts *facts, summi_worth_parts *parts);

#endif
