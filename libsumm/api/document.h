/* SPDX-License-Identifier: MIT */
/* document.h - the document object: a corpus of which the eligible sentences are ranked. */
#ifndef SUMMI_API_DOCUMENT_H
#define SUMMI_API_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "api/context.h"
#include "api/corpus.h"
#include "base/algebra.h"
#include "prose/quotation.h"
#include "prose/shape.h"
#include "rank/recipe.h"
#include "rank/similarity.h"
#include "rank/textrank.h"
#include "select/need.h"
#include "select/worth.h"
#include "summ.h"
#include "term/beginning.h"
#include "term/terms.h"

/* In place of the row of a sentence: it is passed over. */
#define SUMMI_NO_ROW UINT32_MAX

struct summ_document {
    summi_workspace workspace;
    summi_corpus corpus;
    uint32_t *row_of; /* of each sentence, or SUMMI_NO_ROW */
    /* Rows: the eligible sentences in the order of the texts. */
    size_t rows;
    uint32_t *sentence_of;
    uint32_t *rank_of;          /* from 1 */
    size_t *words;              /* of each row */
    summi_need *needs;          /* of each row */
    summi_need *needs_in_brief; /* the same, or less in an answer to a query */
    bool *odd;                  /* a row leaves a quote open or is a list of names */
    summi_run *runs;
    summi_shape *shapes;
    summi_quotation *quotations;
    summi_structure structure;
    summi_beginning *beginnings;
    uint32_t *themes; /* of the beginnings */
    summi_matrix matrix;
    summi_similarity similarity; /* of rows, as they are ranked by it */
    summi_ranking ranking;
    summi_ranking worth; /* in a brief */
    double *gains;       /* what each row is worth besides in a brief that is read on */
    double read;         /* how much it counts that rows are read one after another */
    bool loose; /* the sentences need not follow each other, and are worth what they are ranked */
};

/* What the worth of the rows in a brief is found from. */
static inline summi_worth_facts summi_document_worth_facts(const summ_document *document)
{
    return (summi_worth_facts){.document = &document->structure,
                               .shapes = document->shapes,
                               .beginnings = document->beginnings,
                               .scores = document->ranking.scores};
}

#endif
