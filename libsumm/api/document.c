/* SPDX-License-Identifier: MIT */
/* document.c - the document object: what it tells of its sentences, and its end. */
#include "api/document.h"

#include <string.h>

#include "base/allocator.h"

void summ_document_free(summ_document *document)
{
    if (!document)
        return;
    summ_allocator allocator = document->workspace.allocator;
    summi_workspace_end(&document->workspace);
    summi_release(&allocator, document);
}

size_t summ_document_get_sentence_count(const summ_document *document)
{
    return document ? document->corpus.sentences.count : 0;
}

int summ_document_get_sentence(const summ_document *document, size_t index, summ_sentence *sentence)
{
    if (sentence)
        memset(sentence, 0, sizeof *sentence);
    if (!document || !sentence || summi_corpus_sentence(&document->corpus, index, sentence))
        return SUMM_E_ARGUMENT;
    uint32_t row = document->row_of[index];
    if (row != SUMMI_NO_ROW) {
        sentence->rank = document->rank_of[row];
        sentence->score = document->ranking.scores[row];
    }
    return SUMM_OK;
}

int summ_document_get_lean(const summ_document *document, size_t index, summ_lean *lean)
{
    if (lean)
        *lean = (summ_lean){.leaning = SUMM_LEANING_NOT};
    if (!document || !lean || index >= document->corpus.sentences.count)
        return SUMM_E_ARGUMENT;
    lean->sentence = index;
    uint32_t row = document->row_of[index];
    if (row == SUMMI_NO_ROW || document->needs[row].kind == SUMMI_NEED_NONE)
        return SUMM_OK;
    const summi_need *need = &document->needs[row];
    lean->leaning = need->kind;
    lean->sentence = need->row == SUMMI_NEED_NO_ROW ? index - 1 : document->sentence_of[need->row];
    return SUMM_OK;
}

const char *summ_document_get_language(const summ_document *document)
{
    return document ? document->corpus.language.tag : NULL;
}

int summ_document_get_lines(const summ_document *document, size_t text)
{
    return document ? summi_corpus_lines(&document->corpus, text) : SUMM_LINES_AUTO;
}

size_t summ_document_get_steps(const summ_document *document, double *residual)
{
    if (residual)
        *residual = document ? document->ranking.residual : 0;
    return document ? document->ranking.steps : 0;
}
