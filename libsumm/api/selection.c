/* SPDX-License-Identifier: GPL-3.0-or-later */
/* selection.c - from a ranked document to a summary, and from a text at once. */
#include "api/document.h"
#include "base/argument.h"
#include "layout/render.h"
#include "layout/word_count.h"
#include "select/choice.h"
#include "base/status.h"
#include "api/summary.h"

/*
 * How much of its worth a sentence loses that says what others of the summary say.  The sentences that
 * answer a query resemble each other, and all of them are wanted.
 */
#define COVERED        1.6
#define COVERED_ANSWER .3

/*
 * Puts chosen rows into the order of the document, or of their ranks.  A row that is to be cut stays the
 * last.
 */
static int sort_rows(summi_arena *arena, const summ_document *d, int order, summi_choice *choice)
{
    bool *chosen = summi_arena_zeroed(arena, d->rows, sizeof *chosen);
    if (!chosen)
        return SUMM_E_MEMORY;
    size_t count = choice->count - (choice->cut > 0);
    for (size_t i = 0; i < count; i++)
        chosen[choice->rows[i]] = true;
    for (size_t k = 0, found = 0; found < count; k++) {
        size_t row = order == SUMM_ORDER_RANK ? d->ranking.order[k] : k;
        if (chosen[row])
            choice->rows[found++] = row;
    }
    return SUMM_OK;
}

/* Shortens the last sentence to the bytes that a choice leaves it; false if no word of it fits. */
static bool cut_last(const summi_choice *choice, summ_sentence *sentence, summi_run *run)
{
    size_t length = summi_render_cut(run->bytes, 0, run->length, choice->cut);
    if (!length)
        return false;
    sentence->length = run->length = length;
    return true;
}

static int make_summary(summi_arena *arena, const summ_document *d, const summi_choice *choice,
                        summ_summary **summary)
{
    summ_sentence *sentences = summi_arena_allocate(arena, choice->count, sizeof *sentences);
    summi_run *runs = summi_arena_allocate(arena, choice->count, sizeof *runs);
    if (!sentences || !runs)
        return SUMM_E_MEMORY;
    summi_summary_parts parts = {
        .sentences = sentences,
        .runs = runs,
        .count = choice->count,
        .flags = d->corpus.flags,
        .language = d->corpus.language.tag,
        .spaceless = d->corpus.language.spaceless,
    };
    for (size_t i = 0; i < choice->count; i++) {
        size_t row = choice->rows[i];
        summ_document_get_sentence(d, d->sentence_of[row], &sentences[i]);
        runs[i] = d->runs[row];
        parts.words += d->words[row];
    }
    if (choice->cut) {
        size_t last = choice->count - 1;
        parts.words -= d->words[choice->rows[last]];
        parts.cut = cut_last(choice, &sentences[last], &runs[last]);
        if (!parts.cut && last)
            parts.count--; /* the others are whole */
        else
            parts.words += summi_count_words(runs[last].bytes, 0, runs[last].length);
    }
    if (parts.cut)
        parts.flags |= SUMM_SUMMARY_CUT;
    else if (choice->over_budget)
        parts.flags |= SUMM_SUMMARY_OVER_BUDGET;
    return summi_summary_new(&d->workspace.allocator, &parts, summary);
}

static int select_rows(summi_arena *arena, const summ_document *d,
                       const summi_selection_options *options, summ_summary **summary)
{
    summi_choice choice = {0};
    summi_candidates candidates = {
        .matrix = &d->matrix,
        .runs = d->runs,
        .words = d->words,
        .needs = options->repair_openers ? d->needs : NULL,
        .beginnings = options->repair_openers && !d->loose ? d->beginnings : NULL,
        .order = d->worth.order,
        .worth = d->worth.scores,
        .covered = d->structure.answers ? COVERED_ANSWER : COVERED,
        .count = d->rows,
        .joiner = 1,
    };
    int status = SUMM_OK;
    if (d->rows)
        status = summi_select(arena, &candidates, options, &choice);
    if (!status && choice.count)
        status = sort_rows(arena, d, options->order, &choice);
    if (!status)
        status = make_summary(arena, d, &choice, summary);
    return status;
}

int summ_document_select(const summ_document *document, const summ_options *options,
                         summ_summary **summary, summ_error *error)
{
    summ_options fallback;
    if (summary)
        *summary = NULL;
    if (!document || !summary)
        return summi_fail(error, SUMM_E_ARGUMENT, "document or summary is NULL");
    options = summi_options_or_default(options, &fallback);
    /* An arena of its own: a document may be selected from by many threads at once. */
    summi_arena arena;
    summi_arena_init(&arena, &document->workspace.allocator);
    arena.seed = options->analysis.hash_seed;
    int status = select_rows(&arena, document, &options->selection, summary);
    summi_arena_free(&arena);
    return status ? summi_fail(error, status, summ_status_text(status))
                  : summi_fail(error, SUMM_OK, NULL);
}

int summ_summarize(const char *text, size_t length, const summ_options *options,
                   summ_summary **summary, summ_error *error)
{
    summ_text input = {.data = text, .length = summi_string_length(text, length)};
    summ_document *document;
    if (!summary)
        return summi_fail(error, SUMM_E_ARGUMENT, "summary is NULL");
    *summary = NULL;
    int status = summ_document_new(NULL, options, &input, 1, &document, error);
    if (status)
        return status;
    status = summ_document_select(document, options, summary, error);
    summ_document_free(document);
    return status;
}
