/* SPDX-License-Identifier: MIT */
/* selection.h - from a ranked document to its chosen rows. */
#ifndef SUMMI_API_SELECTION_H
#define SUMMI_API_SELECTION_H

#include "api/document.h"
#include "options/options.h"
#include "select/choice.h"

/* Where rows are beside each other: what marks and context ask for; else NULL. */
typedef struct summi_adjacency {
    summi_caller_text mark; /* of what is left out; of no length where none is printed */
    bool *gaps; /* before each row, and after the last: a sentence that is passed over */
} summi_adjacency;

/*
 * Chooses rows of a document, notes what had to be known of what is beside them, and tells why each
 * row was chosen or not if `reasons` is not NULL.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_CANCELLED,
 * SUMM_E_CALLBACK.
 */
int summi_document_choose(summi_arena *arena, const summ_document *document,
                          const summ_options *options, summi_progress *progress,
                          summi_choice *choice, summi_adjacency *adjacency, summi_reason *reasons);

/*
 * The bytes that are left of the last row of a choice that is to be cut; 0 if no word of it fits,
 * or if it is code or a table: then it stays whole if it is the only one, and else is left out.
 */
size_t summi_selection_cut(const summ_document *document, const summi_choice *choice);

/*
 * The status of a selection that has failed, with `error` filled in: what ended it, and with which
 * sentence, if it was the caller's measure of cost.
 */
int summi_selection_fail(const summ_document *document, const summi_choice *choice, int status,
                         const summi_progress *progress, summ_error *error);

#endif
