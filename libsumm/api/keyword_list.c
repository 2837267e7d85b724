/* SPDX-License-Identifier: MIT */
/* keyword_list.c - the keywords of a document, in one block of memory. */
#include <string.h>

#include "api/document.h"
#include "keyword/keyword.h"
#include "layout/render.h"
#include "base/status.h"

/* What part of the work is done when there are tokens, and when there is a list. */
#define PROGRESS_TOKENS .4
#define PROGRESS_FOUND  .95

/* The steps of work for an occurrence, and for the form of a keyword, beside its bytes. */
#define STEPS_OF_OCCURRENCE 8
#define STEPS_OF_FORM       32

typedef struct entry {
    summ_keyword keyword;
    size_t start;  /* its first occurrence among all */
    size_t text;   /* where its text begins ... */
    size_t length; /* ... and how long it is, without its NUL */
} entry;

typedef struct occurrence {
    size_t text;
    summ_span span;
} occurrence;

struct summ_keywords {
    summ_allocator allocator;
    size_t count;
    const occurrence *occurrences; /* after the entries */
    const char *texts;             /* after the occurrences */
    entry entries[];               /* count of them */
};

static size_t render(const summ_document *d, const summi_run *run, unsigned char *out)
{
    return summi_render(run->bytes, 0, run->length, &d->corpus.hyphens, out);
}

static occurrence locate(const summ_document *d, const summi_occurrence *found)
{
    size_t index = d->sentence_of[found->row];
    size_t text = d->corpus.sentences.items[index].text;
    size_t start = (size_t)(found->run.bytes - summi_corpus_bytes(&d->corpus, index));
    return (occurrence){text,
                        summi_corpus_span(&d->corpus, text, start, start + found->run.length)};
}

static int fill_keywords(const summ_document *d, const summi_keyword_list *list, entry *entries,
                         occurrence *occurrences, unsigned char *texts, summi_progress *progress)
{
    size_t at = 0;
    int status = SUMM_OK;
    for (size_t k = 0; k < list->occurrence_count && !status; k++) {
        occurrences[k] = locate(d, &list->occurrences[k]);
        status = summi_progress_work(progress, STEPS_OF_OCCURRENCE, 0);
    }
    for (size_t i = 0; i < list->count && !status; i++) {
        const summi_keyword *found = &list->items[i];
        const occurrence *first = &occurrences[found->start];
        entries[i] = (entry){.keyword = {.text = first->text,
                                         .offset = first->span.offset,
                                         .length = first->span.length,
                                         .count = found->count,
                                         .score = found->score},
                             .start = found->start,
                             .text = at,
                             .length = render(d, &found->form, texts + at)};
        at += entries[i].length;
        texts[at++] = '\0';
        status = summi_progress_work(progress, STEPS_OF_FORM + found->form.length,
                                     (double)i / (double)list->count);
    }
    return status;
}

/* Copies a list into an object, which outlives the arena but counts towards its limit. */
static int make_keywords(summi_arena *arena, const summ_document *d, const summi_keyword_list *list,
                         summi_progress *progress, summ_keywords **keywords)
{
    size_t text_bytes = 0, entry_bytes, bytes;
    for (size_t i = 0; i < list->count; i++) {
        if (!summi_add(text_bytes, render(d, &list->items[i].form, NULL) + 1, &text_bytes))
            return SUMM_E_MEMORY;
        if (summi_progress_work(progress, STEPS_OF_FORM + list->items[i].form.length, 0))
            return SUMM_E_CANCELLED;
    }
    if (!summi_multiply(list->count, sizeof(entry), &entry_bytes) ||
        !summi_multiply(list->occurrence_count, sizeof(occurrence), &bytes) ||
        !summi_add(bytes, entry_bytes, &bytes) || !summi_add(bytes, text_bytes, &bytes) ||
        !summi_add(bytes, sizeof(summ_keywords), &bytes))
        return SUMM_E_MEMORY;
    summ_keywords *made = summi_arena_allocate_lasting(arena, bytes);
    if (!made)
        return SUMM_E_MEMORY;
    occurrence *occurrences = (occurrence *)(made->entries + list->count);
    unsigned char *texts = (unsigned char *)(occurrences + list->occurrence_count);
    made->allocator = d->workspace.allocator;
    made->count = list->count;
    made->occurrences = occurrences;
    made->texts = (const char *)texts;
    *keywords = made;
    return fill_keywords(d, list, made->entries, occurrences, texts, progress);
}

static int find_keywords(summi_arena *arena, const summ_document *d, size_t limit,
                         summi_progress *progress, summ_keywords **keywords)
{
    summi_keyword_tokens tokens;
    summi_keyword_list list = {0};
    summi_progress_stage(progress, PROGRESS_TOKENS);
    int status = summi_progress_report(progress, 0);
    if (!status && d->rows)
        status =
            summi_keyword_tokens_find(arena, &d->corpus.language, &d->corpus.hyphens,
                                      &d->runs[d->rows + 1], d->runs, d->rows, progress, &tokens);
    if (!status && d->rows)
        status = summi_keywords_find(arena, &tokens, d->ranking.scores, limit, progress,
                                     PROGRESS_FOUND, &list);
    summi_progress_stage(progress, 1);
    return status ? status : make_keywords(arena, d, &list, progress, keywords);
}

int summ_document_extract_keywords(const summ_document *document, const summ_options *options,
                                   size_t limit, summ_keywords **keywords, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    if (keywords)
        *keywords = NULL;
    if (!document || !keywords)
        return summi_fail(error, SUMM_E_ARGUMENT, "document or keywords is NULL");
    if (!limit)
        return summi_fail(error, SUMM_E_ARGUMENT, "the limit of keywords is 0");
    options = summi_options_or_default(options, &fallback);
    summi_progress progress = {.call = options->analysis.progress,
                               .user = options->analysis.progress_user};
    summi_workspace_begin_reading(&workspace, &document->workspace.allocator, options);
    int status =
        find_keywords(summi_workspace_arena(&workspace), document, limit, &progress, keywords);
    if (!status)
        status = summi_progress_end(&progress);
    if (status) {
        status = summi_fail_status(error, status);
        summ_keywords_free(*keywords);
        *keywords = NULL;
    }
    return summi_workspace_end_reading(&workspace, status, error);
}

void summ_keywords_free(summ_keywords *keywords)
{
    if (keywords) {
        summ_allocator allocator = keywords->allocator;
        summi_release(&allocator, keywords);
    }
}

size_t summ_keywords_get_count(const summ_keywords *keywords)
{
    return keywords ? keywords->count : 0;
}

int summ_keywords_get_keyword(const summ_keywords *keywords, size_t index, summ_keyword *keyword)
{
    if (keyword)
        memset(keyword, 0, sizeof *keyword);
    if (!keywords || !keyword || index >= keywords->count)
        return SUMM_E_ARGUMENT;
    *keyword = keywords->entries[index].keyword;
    return SUMM_OK;
}

const char *summ_keywords_get_text(const summ_keywords *keywords, size_t index, size_t *length)
{
    bool there = keywords && index < keywords->count;
    if (length)
        *length = there ? keywords->entries[index].length : 0;
    return there ? keywords->texts + keywords->entries[index].text : NULL;
}

int summ_keywords_get_occurrence(const summ_keywords *keywords, size_t index,
                                 size_t occurrence_index, size_t *text, summ_span *span)
{
    if (text)
        *text = 0;
    if (span)
        *span = (summ_span){0, 0};
    if (!keywords || !span || index >= keywords->count ||
        occurrence_index >= keywords->entries[index].keyword.count)
        return SUMM_E_ARGUMENT;
    const occurrence *found =
        &keywords->occurrences[keywords->entries[index].start + occurrence_index];
    if (text)
        *text = found->text;
    *span = found->span;
    return SUMM_OK;
}
