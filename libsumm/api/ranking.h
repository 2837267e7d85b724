/* SPDX-License-Identifier: MIT */
/* ranking.h - runs the stages from sentences to what each of them is worth. */
#ifndef SUMMI_API_RANKING_H
#define SUMMI_API_RANKING_H

#include "api/document.h"

/*
 * Ranks the rows of a document, of which there is at least one.  A status, with `error` filled in
 * if it is not SUMM_OK.
 */
int summi_document_rank(summ_document *document, const summ_options *options, summ_error *error);

#endif
