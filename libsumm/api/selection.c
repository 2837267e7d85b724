/* SPDX-License-Identifier: MIT */
/* selection.c - from a ranked document to a summary, and from a text at once. */
#include "api/selection.h"

#include <string.h>

#include "base/argument.h"
#include "layout/full_stop.h"
#include "layout/render.h"
#include "layout/word_count.h"
#include "base/status.h"
#include "api/summary.h"

/*
 * How much of its worth a sentence loses that says what others of the summary say.  The sentences
 * that answer a query resemble each other, and all of them are wanted.
 */
#define COVERED        1.6
#define COVERED_ANSWER .3

/* What part of a selection the choice is, and what part of summ_summarize() the document. */
#define PROGRESS_CHOICE   .7
#define PROGRESS_DOCUMENT .9

/* The steps of work that a row is when it is put in order. */
#define STEPS_OF_ROW 16

/*
 * Puts chosen rows into the order of the document, or of their ranks.  A row that is to be cut
 * stays the last.
 */
static int sort_rows(summi_arena *arena, const summ_document *d, int order,
                     summi_progress *progress, summi_choice *choice)
{
    bool *chosen = summi_arena_zeroed(arena, d->rows, sizeof *chosen);
    if (!chosen)
        return SUMM_E_MEMORY;
    size_t count = choice->count - (choice->cut > 0);
    for (size_t i = 0; i < count; i++)
        chosen[choice->rows[i]] = true;
    int status = SUMM_OK;
    for (size_t k = 0, found = 0; found < count && !status; k++) {
        size_t row = order == SUMM_ORDER_RANK ? d->ranking.order[k] : k;
        if (chosen[row])
            choice->rows[found++] = row;
        status = summi_progress_work(progress, STEPS_OF_ROW, 0);
    }
    return status;
}

static int find_gaps(summi_arena *arena, const summ_document *d, summi_adjacency *n)
{
    n->gaps = summi_arena_zeroed(arena, d->rows + 1, sizeof *n->gaps);
    if (!n->gaps)
        return SUMM_E_MEMORY;
    size_t row = 0;
    for (size_t s = 0; s < d->corpus.sentences.count; s++) {
        if (d->row_of[s] != SUMMI_NO_ROW)
            row++;
        else if (d->corpus.passed[s] != SUMM_PASSED_OVER_EMPTY)
            n->gaps[row] = true;
    }
    return SUMM_OK;
}

/* Whether something is left out between two chosen rows, which `next` of them are before. */
static bool has_gap(const summi_adjacency *n, size_t row, size_t next)
{
    return row > next || n->gaps[next];
}

/* Says where marks are printed: before which of `count` rows, and whether at the end. */
static int place_marks(summi_arena *arena, const summ_document *d, const summi_adjacency *n,
                       const size_t *rows, summi_summary_parts *parts)
{
    bool *marks = summi_arena_allocate(arena, parts->count + 1, sizeof *marks);
    if (!marks)
        return SUMM_E_MEMORY;
    size_t next = 0;
    for (size_t i = 0; i < parts->count; i++) {
        marks[i] = has_gap(n, rows[i], next);
        next = rows[i] + 1;
    }
    marks[parts->count] = has_gap(n, d->rows, next) && !parts->cut;
    parts->marks = marks;
    return SUMM_OK;
}

size_t summi_selection_cut(const summ_document *d, const summi_choice *choice)
{
    size_t row = choice->rows[choice->count - 1];
    uint32_t kind = summi_corpus_kind(&d->corpus, d->sentence_of[row]);
    if (kind == SUMM_BLOCK_CODE || kind == SUMM_BLOCK_TABLE)
        return 0;
    return summi_render_cut(d->runs[row].bytes, 0, d->runs[row].length, &d->corpus.hyphens,
                            choice->cut);
}

/* Whether the full stop of a language is a wide one, which brings its own space. */
static bool is_joined_without_space(const summi_language *language)
{
    return !strcmp(summi_full_stop(language), "\xE3\x80\x82");
}

/* Whether the quotation in which a row ends goes on in the other. */
static bool quotation_goes_on(const summ_document *d, size_t row, size_t other)
{
    return other == row + 1 && d->quotations[row].after && d->quotations[other].before;
}

/* Finds the marks that the chosen rows lack, of which the one that is cut gets none. */
static void complete_quotations(const summ_document *d, const summi_choice *choice,
                                const char **openings, const char **closings)
{
    const size_t *rows = choice->rows, count = choice->count;
    for (size_t i = 0; i < count; i++) {
        bool from = i && quotation_goes_on(d, rows[i - 1], rows[i]);
        bool to = i + 1 < count && quotation_goes_on(d, rows[i], rows[i + 1]);
        bool cut = choice->cut && i + 1 == count;
        const summi_quotation *quotation = &d->quotations[rows[i]];
        const summi_language *language = &d->corpus.language;
        openings[i] = from || cut ? "" : summi_quotation_opening(quotation, language);
        closings[i] = to || cut ? "" : summi_quotation_closing(quotation, language);
    }
}

/*
 * Finds the rows that go on in the line of the row before them: they are windows of words, between
 * which there is no full stop.
 */
static void find_continued(const summ_document *d, const summi_choice *choice, bool *continued)
{
    for (size_t i = 0; i < choice->count; i++) {
        const summi_run *run = &d->runs[choice->rows[i]];
        continued[i] = false;
        if (!i || d->structure.group[choice->rows[i]] != d->structure.group[choice->rows[i - 1]])
            continue;
        const summi_run *before = &d->runs[choice->rows[i - 1]];
        const unsigned char *end = before->bytes + before->length;
        continued[i] = run->bytes == end + 1 && *end == ' ';
    }
}

/* Leaves the first bytes of a sentence. */
static void cut_sentence(const summ_document *d, size_t length, summ_sentence *sentence)
{
    const summi_sentence *whole = &d->corpus.sentences.items[sentence->index];
    sentence->length =
        summi_corpus_span(&d->corpus, whole->text, whole->start, whole->start + length).length;
}

/* Cuts the last row, or leaves it out if no word of it fits and there are others. */
static size_t cut_last(const summ_document *d, const summi_choice *choice, summi_run *runs,
                       summi_summary_parts *parts)
{
    size_t last = choice->count - 1, length = summi_selection_cut(d, choice);
    parts->words -= d->words[choice->rows[last]];
    parts->cut = length > 0;
    if (parts->cut)
        runs[last].length = length;
    if (!parts->cut && last)
        parts->count--; /* the others are whole */
    else
        parts->words += summi_count_words(runs[last].bytes, 0, runs[last].length);
    return length;
}

static int fill_sentences(const summ_document *d, const summi_choice *choice, size_t count,
                          summi_progress *progress, summ_sentence *sentences)
{
    for (size_t i = 0; i < count; i++) {
        summ_document_get_sentence(d, d->sentence_of[choice->rows[i]], &sentences[i]);
        if (summi_progress_work(progress, STEPS_OF_ROW, 0))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

static int make_summary(summi_arena *arena, const summ_document *d, const summi_adjacency *n,
                        const summi_choice *choice, summi_progress *progress,
                        summ_summary **summary)
{
    summi_run *runs = summi_arena_allocate(arena, choice->count, sizeof *runs);
    bool *continued = summi_arena_allocate(arena, choice->count, sizeof *continued);
    const char **openings = summi_arena_allocate(arena, choice->count, sizeof *openings);
    const char **closings = summi_arena_allocate(arena, choice->count, sizeof *closings);
    if (!runs || !continued || !openings || !closings)
        return SUMM_E_MEMORY;
    complete_quotations(d, choice, openings, closings);
    find_continued(d, choice, continued);
    summi_summary_parts parts = {
        .runs = runs,
        .continued = continued,
        .openings = openings,
        .closings = closings,
        .count = choice->count,
        .flags = d->corpus.flags,
        .hyphens = &d->corpus.hyphens,
        .language = d->corpus.language.tag,
        .spaceless = is_joined_without_space(&d->corpus.language),
        .full_stop = summi_full_stop(&d->corpus.language),
        .terminators = d->corpus.language.terminators,
        .mark = &n->mark,
    };
    for (size_t i = 0; i < choice->count; i++) {
        size_t row = choice->rows[i];
        runs[i] = d->runs[row];
        parts.words += d->words[row];
        if (summi_progress_work(progress, STEPS_OF_ROW, 0))
            return SUMM_E_CANCELLED;
    }
    size_t length = choice->cut ? cut_last(d, choice, runs, &parts) : 0;
    if (parts.cut)
        parts.flags |= SUMM_SUMMARY_CUT;
    else if (choice->over_budget)
        parts.flags |= SUMM_SUMMARY_OVER_BUDGET;
    if (n->mark.length && place_marks(arena, d, n, choice->rows, &parts))
        return SUMM_E_MEMORY;
    summ_sentence *sentences;
    int status = summi_summary_new(arena, &parts, progress, summary, &sentences);
    if (!status)
        status = fill_sentences(d, choice, parts.count, progress, sentences);
    if (!status && parts.cut)
        cut_sentence(d, length, &sentences[parts.count - 1]);
    return status;
}

/* The most bytes of a full stop that the paragraph has and the texts have not. */
static size_t full_stop_size(const summ_document *d)
{
    const summi_language *language = &d->corpus.language;
    for (size_t row = 0; row < d->rows; row++)
        if (d->shapes[row].open && summi_needs_full_stop(d->runs[row].bytes, 0, d->runs[row].length,
                                                         language->terminators))
            return strlen(summi_full_stop(language));
    return 0;
}

int summi_document_choose(summi_arena *arena, const summ_document *d, const summ_options *all,
                          summi_progress *progress, summi_choice *choice, summi_adjacency *n,
                          summi_reason *reasons)
{
    const summi_selection_options *options = &all->selection;
    *n = (summi_adjacency){0};
    /* Between ranks, nothing can be said to be left out. */
    if (options->order == SUMM_ORDER_TEXT)
        n->mark = all->mark;
    if ((n->mark.length || options->expand) && find_gaps(arena, d, n))
        return SUMM_E_MEMORY;
    size_t full_stop = full_stop_size(d);
    summi_candidates candidates = {
        .matrix = &d->matrix,
        .runs = d->runs,
        .hyphens = &d->corpus.hyphens,
        .quotations = d->quotations,
        .language = &d->corpus.language,
        .words = d->words,
        .needs = options->repair_openers ? d->needs_in_brief : NULL,
        .beginnings = options->repair_openers && !d->loose ? d->beginnings : NULL,
        .themes = d->themes,
        .gains = d->gains,
        .order = d->worth.order,
        .worth = d->worth.scores,
        .read = d->read,
        .covered = d->structure.answers ? COVERED_ANSWER : COVERED,
        .count = d->rows,
        .answers = d->structure.answers,
        .joiner = 1 + full_stop,
        .full_stop = full_stop,
        .gaps = n->gaps,
        .texts = d->structure.group,
        .mark = n->mark.length ? n->mark.length + 1 : 0,
    };
    *choice = (summi_choice){.rows = summi_arena_allocate(arena, d->rows, sizeof *choice->rows)};
    if (!choice->rows)
        return SUMM_E_MEMORY;
    if (!d->rows)
        return SUMM_OK;
    summi_arena_mark mark = summi_arena_get_mark(arena);
    int status = summi_select(arena, &candidates, options, progress, choice, reasons);
    summi_arena_rewind(arena, mark);
    return status;
}

static int select_rows(summi_arena *arena, const summ_document *d, const summ_options *options,
                       summi_progress *progress, summi_choice *choice, summ_summary **summary)
{
    summi_adjacency n;
    summi_progress_stage(progress, PROGRESS_CHOICE);
    int status = summi_progress_report(progress, 0);
    if (!status)
        status = summi_document_choose(arena, d, options, progress, choice, &n, NULL);
    summi_progress_stage(progress, 1);
    if (!status && choice->count)
        status = sort_rows(arena, d, options->selection.order, progress, choice);
    if (!status)
        status = make_summary(arena, d, &n, choice, progress, summary);
    return status;
}

int summi_selection_fail(const summ_document *d, const summi_choice *choice, int status,
                         const summi_progress *progress, summ_error *error)
{
    bool cancelled = status == SUMM_E_CANCELLED && !progress->stopped;
    if (!cancelled && status != SUMM_E_CALLBACK)
        return summi_fail_status(error, status);
    summ_sentence sentence;
    summi_corpus_sentence(&d->corpus, d->sentence_of[choice->failed], &sentence);
    return summi_fail_at(error, status, sentence.text, sentence.offset,
                         cancelled ? "the cost callback asked to stop"
                                   : "the cost callback gave no cost");
}

int summ_document_select(const summ_document *document, const summ_options *options,
                         summ_summary **summary, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    if (summary)
        *summary = NULL;
    if (!document || !summary)
        return summi_fail(error, SUMM_E_ARGUMENT, "document or summary is NULL");
    options = summi_options_or_default(options, &fallback);
    summi_progress progress = {.call = options->analysis.progress,
                               .user = options->analysis.progress_user};
    summi_workspace_begin_reading(&workspace, &document->workspace.allocator, options);
    summi_choice choice = {0};
    int status = select_rows(summi_workspace_arena(&workspace), document, options, &progress,
                             &choice, summary);
    if (!status)
        status = summi_progress_end(&progress);
    if (status) {
        status = summi_selection_fail(document, &choice, status, &progress, error);
        summ_summary_free(*summary);
        *summary = NULL;
    }
    return summi_workspace_end_reading(&workspace, status, error);
}

/* ---- From text to summary ---- */

/* The caller's callback, told of a part of the work. */
typedef struct partial_progress {
    summ_progress_callback *call;
    void *user;
    double from, to;
} partial_progress;

static int report_part(void *user, double done)
{
    const partial_progress *part = user;
    return part->call(part->user,
                      done < 1 ? part->from + done * (part->to - part->from) : part->to);
}

/* Options for a part of the work, which report its progress as that of the whole. */
static summ_options options_for_part(const summ_options *options, partial_progress *part,
                                     double from, double to)
{
    summ_options own = *options;
    *part =
        (partial_progress){options->analysis.progress, options->analysis.progress_user, from, to};
    if (part->call) {
        own.analysis.progress = report_part;
        own.analysis.progress_user = part;
    }
    return own;
}

int summ_summarize(const char *text, size_t length, const summ_options *options,
                   summ_summary **summary, summ_error *error)
{
    summ_text input = {.data = text, .length = summi_string_length(text, length)};
    summ_options fallback;
    summ_document *document;
    partial_progress part;
    if (!summary)
        return summi_fail(error, SUMM_E_ARGUMENT, "summary is NULL");
    *summary = NULL;
    options = summi_options_or_default(options, &fallback);
    summ_options own = options_for_part(options, &part, 0, PROGRESS_DOCUMENT);
    int status = summ_document_new(NULL, &own, &input, 1, &document, error);
    if (status)
        return status;
    own = options_for_part(options, &part, PROGRESS_DOCUMENT, 1);
    if (own.analysis.limit_memory != SUMM_UNLIMITED)
        own.analysis.limit_memory -= summi_workspace_held(&document->workspace) + sizeof *document;
    status = summ_document_select(document, &own, summary, error);
    summ_document_free(document);
    return status;
}
