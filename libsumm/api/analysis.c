/* SPDX-License-Identifier: MIT */
/* analysis.c - makes a document: runs the stages from texts to ranked sentences. */
#include "api/document.h"
#include "api/input.h"
#include "api/ranking.h"
#include "base/status.h"

/* What part of the work is done when the sentences are found. */
#define PROGRESS_SENTENCES .3

/* Numbers the eligible sentences, and finds the rows of the others to have none. */
static int number_rows(summ_document *d)
{
    const summi_corpus *corpus = &d->corpus;
    d->rows = corpus->eligible;
    d->row_of = summi_arena_allocate(corpus->arena, corpus->sentences.count, sizeof *d->row_of);
    d->sentence_of = summi_arena_allocate(corpus->arena, d->rows, sizeof *d->sentence_of);
    if (!d->row_of || !d->sentence_of)
        return SUMM_E_MEMORY;
    uint32_t row = 0;
    for (size_t s = 0; s < corpus->sentences.count; s++) {
        bool eligible = corpus->passed[s] == SUMM_PASSED_OVER_NOT;
        d->row_of[s] = eligible ? row : SUMMI_NO_ROW;
        if (eligible)
            d->sentence_of[row++] = (uint32_t)s;
    }
    return SUMM_OK;
}

static int analyse(summ_document *d, const summ_options *options, const summ_text *texts,
                   size_t count, bool replaced, summ_error *error)
{
    summi_arena *arena = summi_workspace_arena(&d->workspace);
    int status = summi_corpus_read(&d->corpus, arena, options, texts, count, replaced,
                                   PROGRESS_SENTENCES, error);
    if (status)
        return status;
    if (number_rows(d))
        return summi_fail_status(error, SUMM_E_MEMORY);
    if (options->analysis.threshold > 0 && d->rows > SUMMI_GRAPH_DENSE_MOST)
        return summi_fail(error, SUMM_E_LIMIT,
                          "with a threshold, more than 4096 eligible sentences");
    status = d->rows ? summi_document_rank(d, options, error) : SUMM_OK;
    if (!status && summi_progress_end(&d->corpus.progress))
        return summi_fail_status(error, SUMM_E_CANCELLED);
    return status;
}

int summ_document_new(summ_context *context, const summ_options *options, const summ_text *texts,
                      size_t count, summ_document **document, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    bool replaced;
    if (!document)
        return summi_fail(error, SUMM_E_ARGUMENT, "document is NULL");
    *document = NULL;
    options = summi_options_or_default(options, &fallback);
    int status = summi_input_check(texts, count, &options->analysis, &replaced, error);
    if (!status)
        status = summi_workspace_begin(&workspace, context, options, sizeof **document, error);
    if (status)
        return status;
    summ_document *made = summi_allocate(&workspace.allocator, sizeof *made);
    if (!made) {
        summi_workspace_end(&workspace);
        return summi_fail_status(error, SUMM_E_MEMORY);
    }
    *made = (summ_document){.workspace = workspace};
    status = analyse(made, options, texts, count, replaced, error);
    if (status) {
        status = summi_workspace_status(&made->workspace, status, error);
        summ_document_free(made);
        return status;
    }
    *document = made;
    summi_clear(error);
    return SUMM_OK;
}
