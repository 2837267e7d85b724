/* SPDX-License-Identifier: MIT */
/* sentence_list.c - the sentences of texts, without ranks: a corpus by itself. */
#include <string.h>

#include "api/context.h"
#include "api/corpus.h"
#include "api/input.h"
#include "base/status.h"

struct summ_sentences {
    summi_workspace workspace;
    summi_corpus corpus; /* its texts are not looked at any more */
};

static int read_texts(summ_sentences *sentences, const summ_options *options,
                      const summ_text *texts, size_t count, bool replaced, summ_error *error)
{
    summi_arena *arena = summi_workspace_arena(&sentences->workspace);
    int status =
        summi_corpus_read(&sentences->corpus, arena, options, texts, count, replaced, 1, error);
    if (!status && summi_progress_end(&sentences->corpus.progress))
        return summi_fail_status(error, SUMM_E_CANCELLED);
    return summi_workspace_status(&sentences->workspace, status, error);
}

int summ_sentences_new(summ_context *context, const summ_options *options, const summ_text *texts,
                       size_t count, summ_sentences **sentences, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    bool replaced;
    if (!sentences)
        return summi_fail(error, SUMM_E_ARGUMENT, "sentences is NULL");
    *sentences = NULL;
    options = summi_options_or_default(options, &fallback);
    int status = summi_input_check(texts, count, &options->analysis, &replaced, error);
    if (!status)
        status = summi_workspace_begin(&workspace, context, options, sizeof **sentences, error);
    if (status)
        return status;
    summ_sentences *made = summi_allocate(&workspace.allocator, sizeof *made);
    if (!made) {
        summi_workspace_end(&workspace);
        return summi_fail_status(error, SUMM_E_MEMORY);
    }
    *made = (summ_sentences){.workspace = workspace};
    status = read_texts(made, options, texts, count, replaced, error);
    if (status) {
        summ_sentences_free(made);
        return status;
    }
    *sentences = made;
    summi_clear(error);
    return SUMM_OK;
}

void summ_sentences_free(summ_sentences *sentences)
{
    if (!sentences)
        return;
    summ_allocator allocator = sentences->workspace.allocator;
    summi_workspace_end(&sentences->workspace);
    summi_release(&allocator, sentences);
}

size_t summ_sentences_get_count(const summ_sentences *sentences)
{
    return sentences ? sentences->corpus.sentences.count : 0;
}

int summ_sentences_get_sentence(const summ_sentences *sentences, size_t index,
                                summ_sentence *sentence)
{
    if (sentence)
        memset(sentence, 0, sizeof *sentence);
    if (!sentences || !sentence)
        return SUMM_E_ARGUMENT;
    return summi_corpus_sentence(&sentences->corpus, index, sentence);
}

const char *summ_sentences_get_language(const summ_sentences *sentences)
{
    return sentences ? sentences->corpus.language.tag : NULL;
}

int summ_sentences_get_lines(const summ_sentences *sentences, size_t text)
{
    return sentences ? summi_corpus_lines(&sentences->corpus, text) : SUMM_LINES_AUTO;
}
