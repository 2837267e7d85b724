/* SPDX-License-Identifier: MIT */
/* explanation.c - why each sentence of a document is in a summary, or is not. */
#include <string.h>

#include "api/selection.h"
#include "base/argument.h"
#include "base/status.h"
#include "select/worth.h"

/* What part of the work the selection and its reasons are. */
#define PROGRESS_CHOICE .9

/* The steps of work for a sentence. */
#define STEPS_OF_SENTENCE 16

struct summ_explanation {
    summ_allocator allocator;
    size_t count;
    summ_reason reasons[]; /* of each sentence */
};

/* What is known of each row, to be told of its sentence. */
typedef struct row_facts {
    summi_reason *reasons;
    summi_worth_parts *parts; /* NULL: rows are worth what they are ranked */
    double first;             /* the worth of the row that was taken first */
} row_facts;

/* What the rows are worth by themselves is known where it differs from their scores. */
static int find_parts(summi_arena *arena, const summ_document *d, row_facts *facts)
{
    if (!d->rows || d->worth.scores == d->ranking.scores)
        return SUMM_OK;
    facts->parts = summi_arena_allocate(arena, d->rows, sizeof *facts->parts);
    if (!facts->parts)
        return SUMM_E_MEMORY;
    summi_worth_facts worth = summi_document_worth_facts(d);
    summi_worth_find_parts(&worth, facts->parts);
    return SUMM_OK;
}

static summ_reason reason_of_row(const summ_document *d, const row_facts *facts, uint32_t row)
{
    const summi_reason *found = &facts->reasons[row];
    size_t index = d->sentence_of[row];
    summ_reason reason = {
        .verdict = found->verdict,
        .step = found->step,
        .other = found->other == SUMMI_REASON_NO_ROW ? index : d->sentence_of[found->other],
        .worth = facts->first > 0 ? found->weight.worth / facts->first : 0,
        .place = 1,
        .length = 1,
        .shape = 1,
        .news = found->weight.news,
        .alone = found->weight.alone,
        .theme = found->weight.theme,
        .flow = found->weight.place,
    };
    /* What is needed and passed over is the sentence before. */
    if (found->verdict == SUMM_VERDICT_LEANS && found->other == SUMMI_REASON_NO_ROW)
        reason.other = index - 1;
    if (facts->parts) {
        reason.place = facts->parts[row].place;
        reason.length = facts->parts[row].length;
        reason.shape = facts->parts[row].shape;
    }
    return reason;
}

/* Makes the object, which outlives the arena but counts towards its limit. */
static int make_explanation(summi_arena *arena, const summ_document *d, const row_facts *facts,
                            summi_progress *progress, summ_explanation **explanation)
{
    size_t count = d->corpus.sentences.count, bytes;
    if (!summi_multiply(count, sizeof(summ_reason), &bytes) ||
        !summi_add(bytes, sizeof(struct summ_explanation), &bytes))
        return SUMM_E_MEMORY;
    summ_explanation *made = summi_arena_allocate_lasting(arena, bytes);
    if (!made)
        return SUMM_E_MEMORY;
    made->allocator = d->workspace.allocator;
    made->count = count;
    *explanation = made;
    int status = SUMM_OK;
    for (size_t s = 0; s < count && !status; s++) {
        uint32_t row = d->row_of[s];
        made->reasons[s] = row == SUMMI_NO_ROW
                               ? (summ_reason){.verdict = SUMM_VERDICT_PASSED_OVER, .other = s}
                               : reason_of_row(d, facts, row);
        status = summi_progress_work(progress, STEPS_OF_SENTENCE, (double)s / (double)count);
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

static int find_explanation(summi_arena *arena, const summ_document *d, const summ_options *options,
                            summi_progress *progress, summi_choice *choice,
                            summ_explanation **explanation)
{
    summi_adjacency n;
    row_facts facts = {.reasons = summi_arena_allocate(arena, d->rows, sizeof *facts.reasons)};
    if (!facts.reasons)
        return SUMM_E_MEMORY;
    summi_progress_stage(progress, PROGRESS_CHOICE);
    int status = summi_progress_report(progress, 0);
    if (!status)
        status = summi_document_choose(arena, d, options, progress, choice, &n, facts.reasons);
    if (!status)
        status = find_parts(arena, d, &facts);
    summi_progress_stage(progress, 1);
    if (!status && choice->cut && !summi_selection_cut(d, choice))
        take_cut_back(choice, facts.reasons);
    if (!status && choice->count)
        facts.first = facts.reasons[choice->rows[0]].weight.worth;
    return status ? status : make_explanation(arena, d, &facts, progress, explanation);
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
    summi_choice choice = {0};
    int status = find_explanation(summi_workspace_arena(&workspace), document, options, &progress,
                                  &choice, explanation);
    if (!status)
        status = summi_progress_end(&progress);
    if (status) {
        status = summi_selection_fail(document, &choice, status, &progress, error);
        summ_explanation_free(*explanation);
        *explanation = NULL;
    }
    return summi_workspace_end_reading(&workspace, status, error);
}

void summ_explanation_free(summ_explanation *explanation)
{
    if (explanation) {
        summ_allocator allocator = explanation->allocator;
        summi_release(&allocator, explanation);
    }
}

int summ_explanation_get_reason(const summ_explanation *explanation, size_t index,
                                summ_reason *reason)
{
    if (reason)
        memset(reason, 0, sizeof *reason);
    if (!explanation || !reason || index >= explanation->count)
        return SUMM_E_ARGUMENT;
    *reason = explanation->reasons[index];
    return SUMM_OK;
}
