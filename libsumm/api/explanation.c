/* SPDX-License-Identifier: MIT */
/* explanation.c - why each sentence of a document is in a summary, or is not. */
#include <string.h>

#include "api/selection.h"
#include "base/argument.h"
#include "base/status.h"
#include "select/worth.h"

/* What part of the work the selection and its reasons are. */
#define PROGRESS_CHOICE .9

/* The steps of work for a row. */
#define STEPS_OF_ROW 16

/* It keeps the memory in which its reasons were found. */
struct summ_explanation {
    summi_workspace workspace;
    size_t count;
    uint32_t *row_of;         /* of each sentence, or SUMMI_NO_ROW */
    summi_reason *reasons;    /* of each row; in the end, the other row is a sentence */
    summi_worth_parts *parts; /* of each row; NULL: rows are worth what they are ranked */
    double first;             /* the worth of the row that was taken first */
};

static int copy_rows(summi_arena *arena, const summ_document *d, summ_explanation *e)
{
    e->count = d->corpus.sentences.count;
    e->row_of = summi_arena_allocate(arena, e->count, sizeof *e->row_of);
    if (!e->row_of)
        return SUMM_E_MEMORY;
    if (e->count)
        memcpy(e->row_of, d->row_of, e->count * sizeof *e->row_of);
    return SUMM_OK;
}

/* What the rows are worth by themselves is known where it differs from their scores. */
static int find_parts(summi_arena *arena, const summ_document *d, summ_explanation *e)
{
    if (!d->rows || d->worth.scores == d->ranking.scores)
        return SUMM_OK;
    e->parts = summi_arena_allocate(arena, d->rows, sizeof *e->parts);
    if (!e->parts)
        return SUMM_E_MEMORY;
    summi_worth_facts worth = summi_document_worth_facts(d);
    summi_worth_find_parts(&worth, e->parts);
    return SUMM_OK;
}

/* Names sentences instead of rows; the sentence itself if there is no other. */
static int name_sentences(const summ_document *d, summi_progress *progress, summi_reason *reasons)
{
    int status = SUMM_OK;
    for (size_t row = 0; row < d->rows && !status; row++) {
        summi_reason *reason = &reasons[row];
        bool none = reason->other == SUMMI_REASON_NO_ROW;
        reason->other = d->sentence_of[none ? row : reason->other];
        /* What is needed and passed over is the sentence before. */
        if (none && reason->verdict == SUMM_VERDICT_LEANS)
            reason->other--;
        status = summi_progress_work(progress, STEPS_OF_ROW, (double)row / (double)d->rows);
    }
    return status;
}

/* No word of the last row fits. */
static void take_cut_back(const summi_choice *choice, summi_reason *reasons)
{
    summi_reason *last = &reasons[choice->rows[choice->count - 1]];
    last->verdict = choice->count > 1 ? SUMM_VERDICT_OVER_BUDGET : SUMM_VERDICT_CHOSEN;
    last->step = choice->count > 1 ? 0 : 1;
}

static int find_explanation(summ_explanation *e, const summ_document *d,
                            const summ_options *options, summi_progress *progress,
                            summi_choice *choice)
{
    summi_arena *arena = summi_workspace_arena(&e->workspace);
    summi_adjacency n;
    e->reasons = summi_arena_zeroed(arena, d->rows, sizeof *e->reasons);
    if (!e->reasons)
        return SUMM_E_MEMORY;
    summi_progress_stage(progress, PROGRESS_CHOICE);
    int status = summi_progress_report(progress, 0);
    if (!status)
        status = summi_document_choose(arena, d, options, progress, choice, &n, e->reasons);
    if (!status && choice->cut && !summi_selection_cut(d, choice))
        take_cut_back(choice, e->reasons);
    if (!status && choice->count)
        e->first = e->reasons[choice->rows[0]].weight.worth;
    summi_arena_release(arena, choice->rows, d->rows, sizeof *choice->rows);
    if (!status)
        status = copy_rows(arena, d, e);
    if (!status)
        status = find_parts(arena, d, e);
    summi_progress_stage(progress, 1);
    return status ? status : name_sentences(d, progress, e->reasons);
}

int summ_document_explain(const summ_document *document, const summ_options *options,
                          summ_explanation **explanation, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    if (explanation)
        *explanation = NULL;
    if (!document || !explanation)
        return summi_fail(error, SUMM_E_ARGUMENT, "document or explanation is NULL");
    options = summi_options_or_default(options, &fallback);
    summi_progress progress = {.call = options->analysis.progress,
                               .user = options->analysis.progress_user};
    summi_workspace_begin_reading(&workspace, &document->workspace.allocator, options);
    summ_explanation *made =
        summi_arena_allocate_lasting(summi_workspace_arena(&workspace), sizeof *made);
    if (!made)
        return summi_workspace_end_reading(&workspace, summi_fail_status(error, SUMM_E_MEMORY),
                                           error);
    *made = (summ_explanation){.workspace = workspace};
    summi_choice choice = {0};
    int status = find_explanation(made, document, options, &progress, &choice);
    if (!status)
        status = summi_progress_end(&progress);
    if (status) {
        status = summi_selection_fail(document, &choice, status, &progress, error);
        status = summi_workspace_status(&made->workspace, status, error);
        summ_explanation_free(made);
        return status;
    }
    *explanation = made;
    summi_clear(error);
    return SUMM_OK;
}

void summ_explanation_free(summ_explanation *explanation)
{
    if (explanation) {
        summi_workspace workspace = explanation->workspace;
        summi_release(&workspace.allocator, explanation);
        summi_workspace_end(&workspace);
    }
}

int summ_explanation_get_reason(const summ_explanation *explanation, size_t index,
                                summ_reason *reason)
{
    if (reason)
        memset(reason, 0, sizeof *reason);
    if (!explanation || !reason || index >= explanation->count)
        return SUMM_E_ARGUMENT;
    uint32_t row = explanation->row_of[index];
    if (row == SUMMI_NO_ROW) {
        *reason = (summ_reason){.verdict = SUMM_VERDICT_PASSED_OVER, .other = index};
        return SUMM_OK;
    }
    const summi_reason *found = &explanation->reasons[row];
    const summi_worth_parts whole = {1, 1, 1};
    const summi_worth_parts *parts = explanation->parts ? &explanation->parts[row] : &whole;
    *reason = (summ_reason){
        .verdict = found->verdict,
        .step = found->step,
        .other = found->other,
        .worth = explanation->first > 0 ? found->weight.worth / explanation->first : 0,
        .place = parts->place,
        .length = parts->length,
        .shape = parts->shape,
        .news = found->weight.news,
        .alone = found->weight.alone,
        .theme = found->weight.theme,
        .flow = found->weight.place,
    };
    return SUMM_OK;
}
