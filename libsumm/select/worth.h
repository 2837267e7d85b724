/* SPDX-License-Identifier: MIT */
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
 * How much it counts that the sentences of a brief are read one after another: 1 for an article,
 * towards 0 for a book, of which they are samples, and 0 for a pile.
 */
double summi_worth_read(const summi_structure *document);

/*
 * Sets `worth` to what each row is worth to somebody who reads only a few of them, 1 for the best,
 * and to the order of the rows by that; and gains[] to what each row gains besides in a brief that
 * is read on.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_worth_find(summi_arena *arena, const summi_worth_facts *facts, summi_ranking *worth,
                     double *gains);

/* Sets the parts of the worth of each row, for those who ask why: as much as they count there. */
void summi_worth_find_parts(const summi_worth_facts *facts, summi_worth_parts *parts);

#endif
