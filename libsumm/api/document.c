/* SPDX-License-Identifier: GPL-3.0-or-later */
/* document.c - the document and context objects: making, freeing and reading them. */
#include "api/document.h"

#include <limits.h>
#include <string.h>

#include "base/status.h"

/* What a context keeps for the next document. */
#define CONTEXT_KEEPS ((size_t)16 << 20)

/* ---- Contexts ---- */

int summ_context_new(const summ_options *options, summ_context **context)
{
    summ_options fallback;
    if (!context)
        return SUMM_E_ARGUMENT;
    *context = NULL;
    const summ_allocator *allocator = &summi_options_or_default(options, &fallback)->allocator;
    summ_context *made = summi_allocate(allocator, sizeof *made);
    if (!made)
        return SUMM_E_MEMORY;
    summi_arena_init(&made->arena, allocator);
    summi_lexicon_init_lasting(&made->lexicon, allocator);
    made->busy = false;
    *context = made;
    return SUMM_OK;
}

void summ_context_free(summ_context *context)
{
    if (!context)
        return;
    summ_allocator allocator = context->arena.allocator;
    summi_lexicon_free(&context->lexicon);
    summi_arena_free(&context->arena);
    summi_release(&allocator, context);
}
/* ---- Documents ---- */

/* The texts are borrowed, but the array of them is not. */
static int copy_texts(summ_document *d, const summ_text *texts)
{
    d->texts = summi_arena_allocate(d->arena, d->text_count, sizeof *d->texts);
    d->lines = summi_arena_allocate(d->arena, d->text_count, sizeof *d->lines);
    if (!d->texts || !d->lines)
        return SUMM_E_MEMORY;
    if (d->text_count)
        memcpy(d->texts, texts, d->text_count * sizeof *texts);
    return SUMM_OK;
}

static int fill(summ_document *d, const summ_options *options, const summ_text *texts,
                summ_error *error)
{
    /* The document itself counts too, and what a context has kept. */
    size_t limit = options->analysis.limit_memory;
    d->arena->limit = limit > sizeof *d ? limit - sizeof *d : 0;
    if (d->arena->held > d->arena->limit)
        summi_arena_free(d->arena);
    d->arena->refused = false;
    d->progress.call = options->analysis.progress;
    d->progress.user = options->analysis.progress_user;
    int status = copy_texts(d, texts);
    status = status ? summi_fail_memory(error) : summi_document_analyse(d, options, error);
    if (status == SUMM_E_MEMORY && d->arena->refused)
        status = summi_fail(error, SUMM_E_LIMIT_MEMORY, summ_status_text(SUMM_E_LIMIT_MEMORY));
    return status;
}

int summ_document_new(summ_context *context, const summ_options *options, const summ_text *texts,
                      size_t count, summ_document **document, summ_error *error)
{
    summ_options fallback;
    if (document)
        *document = NULL;
    if (!document || (!texts && count))
        return summi_fail(error, SUMM_E_ARGUMENT, "texts or document is NULL");
    if (context && context->busy)
        return summi_fail(error, SUMM_E_ARGUMENT, "the context has a document already");
    if (count >= INT_MAX)
        return summi_fail(error, SUMM_E_LIMIT, "too many texts");
    options = summi_options_or_default(options, &fallback);
    const summ_allocator *allocator = context ? &context->arena.allocator : &options->allocator;
    summ_document *d = summi_allocate(allocator, sizeof *d);
    if (!d)
        return summi_fail_memory(error);
    memset(d, 0, sizeof *d);
    d->allocator = *allocator;
    summi_arena_init(&d->own, allocator);
    d->arena = context ? &context->arena : &d->own;
    d->context = context;
    d->text_count = count;
    if (context)
        context->busy = true;
    int status = fill(d, options, texts, error);
    if (status) {
        summ_document_free(d);
        return status;
    }
    *document = d;
    summi_clear(error);
    return SUMM_OK;
}

void summ_document_free(summ_document *document)
{
    if (!document)
        return;
    if (document->context) {
        summi_arena_reset(&document->context->arena, CONTEXT_KEEPS);
        document->context->busy = false;
    }
    summi_arena_free(&document->own);
    summ_allocator allocator = document->allocator;
    summi_release(&allocator, document);
}

size_t summ_document_get_sentence_count(const summ_document *document)
{
    return document ? document->sentences.count : 0;
}

int summ_document_get_sentence(const summ_document *d, size_t index, summ_sentence *sentence)
{
    if (sentence)
        memset(sentence, 0, sizeof *sentence);
    if (!d || !sentence || index >= d->sentences.count)
        return SUMM_E_ARGUMENT;
    const summi_sentence *found = &d->sentences.items[index];
    uint32_t row = d->facts[index].row;
    sentence->text = found->text;
    sentence->offset = found->start;
    sentence->length = found->end - found->start;
    sentence->index = index;
    sentence->paragraph = found->block;
    sentence->passed = d->facts[index].passed;
    if (row != SUMMI_NO_ROW) {
        sentence->rank = d->rank_of[row];
        sentence->score = d->ranking.scores[row];
    }
    return SUMM_OK;
}

const char *summ_document_get_language(const summ_document *document)
{
    return document ? document->language.tag : NULL;
}

int summ_document_get_lines(const summ_document *document, size_t text)
{
    return document && text < document->text_count ? document->lines[text] : SUMM_LINES_AUTO;
}

size_t summ_document_get_steps(const summ_document *document, double *residual)
{
    if (residual)
        *residual = document ? document->ranking.residual : 0;
    return document ? document->ranking.steps : 0;
}
