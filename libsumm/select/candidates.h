/* SPDX-License-Identifier: GPL-3.0-or-later */
/* candidates.h - the ranked sentences that a selection chooses from. */
#ifndef SUMMI_SELECT_CANDIDATES_H
#define SUMMI_SELECT_CANDIDATES_H

#include <stddef.h>

#include "base/algebra.h"
#include "term/beginning.h"

/* What a sentence needs to be understood. */
enum summi_leaning {
    SUMMI_STANDS_ALONE,
    SUMMI_LEANS_ON_ROW,    /* the row before it */
    SUMMI_LEANS_ON_NO_ROW, /* a sentence that cannot be chosen */
};

/* Each row is a sentence; rows are in the order of the document. */
typedef struct summi_candidates {
    const summi_matrix *matrix;        /* weighted rows of unit length, rare terms first */
    const summi_run *runs;             /* the text of each row */
    const size_t *words;               /* the number of words in each row */
    const size_t *order;               /* the rows by falling worth */
    const double *worth;               /* of each row, by itself */
    const unsigned char *leaning;      /* enum summi_leaning of each row; NULL: all stand alone */
    const summi_beginning *beginnings; /* of each row; NULL: they need not stand together */
    double covered; /* a row loses its cosine with what is taken, times this, of its worth */
    size_t count;   /* the number of rows */
    size_t joiner;  /* bytes between two sentences of the paragraph, at most */
} summi_candidates;

#endif
