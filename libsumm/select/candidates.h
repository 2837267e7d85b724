/* SPDX-License-Identifier: GPL-3.0-or-later */
/* candidates.h - the ranked sentences that a selection chooses from. */
#ifndef SUMMI_SELECT_CANDIDATES_H
#define SUMMI_SELECT_CANDIDATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/algebra.h"
#include "select/need.h"
#include "term/beginning.h"

/* Each row is a sentence; rows are in the order of the document. */
typedef struct summi_candidates {
    const summi_matrix *matrix;        /* weighted rows of unit length, rare terms first */
    const summi_run *runs;             /* the text of each row */
    const summi_hyphens *hyphens;      /* of the texts */
    const size_t *words;               /* the number of words in each row */
    const size_t *order;               /* the rows by falling worth */
    const double *worth;               /* of each row, by itself */
    const summi_need *needs;           /* of each row; NULL: none needs another */
    const summi_beginning *beginnings; /* of each row; NULL: they need not stand together */
    double covered; /* a row loses its cosine with what is taken, times this, of its worth */
    double apart;   /* what a row keeps of its worth that adjoins none that is taken */
    size_t count;   /* the number of rows */
    bool answers;   /* to a query: a row comes alone if the one that it needs does not fit */
    size_t joiner;  /* bytes between two sentences of the paragraph, at most */
    /* For marks and context; NULL if neither is asked for. */
    const bool *gaps; /* whether something is passed over before each row, and after the last */
    const uint32_t *texts; /* of each row */
    size_t mark;           /* bytes of the mark of what is left out, and of a joiner; 0: none */
} summi_candidates;

#endif
