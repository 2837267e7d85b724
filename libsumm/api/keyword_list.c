/* SPDX-License-Identifier: GPL-3.0-or-later */
/* keyword_list.c - the keywords of a document, in one block of memory. */
#include <string.h>

#include "api/document.h"
#include "keyword/keyword.h"
#include "layout/render.h"
#include "base/status.h"

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
    const occurrence *occurrences; /* behind the entries */
    const char *texts;             /* behind the occurrences */
    entry entries[];               /* count of them */
};

static size_t render(const summi_run *run, unsigned char *out)
{
    return summi_render(run->bytes, 0, run->length, out);
}

static occurrence locate(const summ_document *d, const summi_occurrence *found)
{
    size_t index = d->sentence_of[found->row];
    size_t offset = (size_t)(found->run.bytes - summi_corpus_bytes(&d->corpus, index));
    return (occurrence){d->corpus.sentences.items[index].text, {offset, found->run.length}};
}

static void fill(const summ_document *d, const summi_keyword_list *list, entry *entries,
                 occurrence *occurrences, unsigned char *texts)
{
    size_t at = 0;
    for (size_t k = 0; k < list->occurrence_count; k++)
        occurrences[k] = locate(d, &list->occurrences[k]);
    for (size_t i = 0; i < list->count; i++) {
        const summi_keyword *found = &list->items[i];
        const occurrence *first = &occurrences[found->start];
        entries[i] = (entry){.keyword = {.text = first->text,
                                         .offset = first->span.offset,
                                         .length = first->span.length,
                                         .count = found->count,
                                         .score = found->score},
                             .start = found->start,
                             .text = at,
                             .length = render(&found->form, texts + at)};
        at += entries[i].length;
        texts[at++] = '\0';
    }
}

/* Copies a list into an object of its own. */
static int make_keywords(const summ_document *d, const summi_keyword_list *list,
                         summ_keywords **keywords)
{
    size_t text_bytes = 0, entry_bytes, bytes;
    for (size_t i = 0; i < list->count; i++)
        if (!summi_add(text_bytes, render(&list->items[i].form, NULL) + 1, &text_bytes))
            return SUMM_E_MEMORY;
    if (!summi_multiply(list->count, sizeof(entry), &entry_bytes) ||
        !summi_multiply(list->occurrence_count, sizeof(occurrence), &bytes) ||
        !summi_add(bytes, entry_bytes, &bytes) || !summi_add(bytes, text_bytes, &bytes) ||
        !summi_add(bytes, sizeof(summ_keywords), &bytes))
        return SUMM_E_MEMORY;
    summ_keywords *made = summi_allocate(&d->workspace.allocator, bytes);
    if (!made)
        return SUMM_E_MEMORY;
    occurrence *occurrences = (occurrence *)(made->entries + list->count);
    unsigned char *texts = (unsigned char *)(occurrences + list->occurrence_count);
    made->allocator = d->workspace.allocator;
    made->count = list->count;
    made->occurrences = occurrences;
    made->texts = (const char *)texts;
    fill(d, list, made->entries, occurrences, texts);
    *keywords = made;
    return SUMM_OK;
}

int summ_document_extract_keywords(const summ_document *document, const summ_options *options,
                                   size_t limit, summ_keywords **keywords, summ_error *error)
{
    summi_arena arena;
    summi_keyword_tokens tokens;
    summi_keyword_list list = {0};
    int status = SUMM_OK;
    (void)options; /* progress and limits follow */
    if (keywords)
        *keywords = NULL;
    if (!document || !keywords)
        return summi_fail(error, SUMM_E_ARGUMENT, "document or keywords is NULL");
    if (!limit)
        return summi_fail(error, SUMM_E_ARGUMENT, "the limit of keywords is 0");
    /* An arena of its own: many threads may ask for the keywords of a document. */
    summi_arena_init(&arena, &document->workspace.allocator);
    if (document->rows) {
        status = summi_keyword_tokens_find(&arena, &document->corpus.language, document->runs,
                                           document->rows, &tokens);
        if (!status)
            status = summi_keywords_find(&arena, &tokens, document->ranking.scores, limit, &list);
    }
    if (!status)
        status = make_keywords(document, &list, keywords);
    summi_arena_free(&arena);
    return status ? summi_fail(error, status, summ_status_text(status))
                  : summi_fail(error, SUMM_OK, NULL);
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
