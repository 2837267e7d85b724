/* SPDX-License-Identifier: MIT */
/* candidates.h - the ranked sentences that a selection chooses from. */
#ifndef SUMMI_SELECT_CANDIDATES_H
#define SUMMI_SELECT_CANDIDATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/algebra.h"
#include "prose/quotation.h"
#include "select/need.h"
#include "term/beginning.h"

/* Each row is a sentence; rows are in the order of the document. */
typedef struct summi_candidates {
    const summi_matrix *matrix;        /* weighted rows of unit length, rare terms first */
    const summi_run *runs;             /* the text of each row */
    const summi_hyphens *hyphens;      /* of the texts */
    const summi_quotation *quotations; /* of each row */
    const summi_language *language;
    const size_t *words;     /* the number of words in each row */
    const uint32_t *order;   /* the rows by falling worth */
    const double *worth;     /* of each row, by itself */
    const summi_need *needs; /* of each row; NULL: none needs another */
    /* For a brief that is read on; NULL if rows need not stand together. */
    const summi_beginning *beginnings; /* of each row */
    const uint32_t *themes;            /* of the beginnings */
    const double *gains;               /* what each row is worth there besides */
    double covered;        /* a row loses its cosine with what is taken, times this, of its worth */
    double read;           /* how much it counts that rows are read one after another, 0 to 1 */
    size_t count;          /* the number of rows */
    bool answers;          /* to a query: a row comes alone if the one that it needs does not fit */
    size_t joiner;         /* bytes between two sentences of the paragraph, at most ... */
    size_t full_stop;      /* ... of which these may also come after the last of several */
    const uint32_t *texts; /* of each row */
    /* For marks and context; NULL if neither is asked for. */
    const bool *gaps; /* whether something is passed over before each row, and after the last */
    size_t mark;      /* bytes of the mark of what is left out, and of a joiner; 0: none */
} summi_candidates;

/* Whether one row comes right after another in the same text. */
static inline bool summi_candidates_are_next(const summi_candidates *candidates, size_t row,
                                             size_t next)
{
    return row + 1 == next && candidates->texts[row] == candidates->texts[next];
}

#endif
