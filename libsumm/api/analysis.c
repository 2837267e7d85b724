/* SPDX-License-Identifier: GPL-3.0-or-later */
/* analysis.c - runs the stages from texts to a ranked document.  It alone knows them all. */
#include <limits.h>
#include <string.h>

#include "api/document.h"
#include "prose/furniture.h"
#include "term/matrix.h"
#include "language/phrase.h"
#include "prose/shape.h"
#include "rank/recipe.h"
#include "layout/word_count.h"
#include "select/candidates.h"
#include "rank/similarity.h"
#include "base/status.h"
#include "sentence/window.h"

/* The power iteration ends here, with a residual far below what a score is rounded to. */
#define RANK_TOLERANCE 1e-10
#define RANK_STEPS     2500

/* What part of the work is done when the texts are split, judged, and their words counted. */
#define PROGRESS_SPLIT  .25
#define PROGRESS_JUDGED .3
#define PROGRESS_WORDS  .7

/* How many blocks are split, or sentences judged, between two reports of progress. */
#define BLOCKS_PER_REPORT    64
#define SENTENCES_PER_REPORT 256

/* A document of more bytes has a lexicon of its own. */
#define LEXICON_TEXT_MOST ((size_t)8 << 20)

/* Behind the rows of sentences, the matrix has one for the query and one for the title. */
#define EXTRA_ROWS 2

/* How much a sentence gains in the teleport vector that has the words of the title. */
#define TITLE_GAIN 2.0

/* ---- Sentences ---- */

/* Takes over the caller's own sentences, without surrounding white space and a byte order mark. */
static int adopt_spans(summ_document *d, size_t t, size_t first_block)
{
    const summ_text *text = &d->texts[t];
    size_t block = first_block, begin = summi_text_begin(summi_text_bytes(text), text->length);
    for (size_t i = 0; i < text->span_count; i++) {
        summi_sentence sentence = {.start = text->spans[i].offset,
                                   .end = text->spans[i].offset + text->spans[i].length,
                                   .text = (uint32_t)t};
        if (sentence.end <= begin)
            continue;
        if (sentence.start < begin)
            sentence.start = begin;
        summi_text_trim(summi_text_bytes(text), &sentence.start, &sentence.end);
        if (sentence.start == sentence.end)
            continue;
        while (block + 1 < d->blocks.count && d->blocks.items[block].end <= sentence.start)
            block++;
        sentence.block = (uint32_t)block;
        if (summi_sentences_append(d->arena, &d->sentences, &sentence))
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}

static int check_sentences(const summ_document *d, const summi_analysis_options *options)
{
    if (d->sentences.count > options->limit_sentences)
        return SUMM_E_LIMIT_SENTENCES;
    return d->sentences.count < INT_MAX && d->blocks.count < INT_MAX ? SUMM_OK : SUMM_E_LIMIT;
}

static int split_text(summ_document *d, size_t t, const summi_analysis_options *options)
{
    const summ_text *text = &d->texts[t];
    const unsigned char *bytes = summi_text_bytes(text);
    summi_layout layout =
        summi_text_find_layout(bytes, text->length, options->lines, d->language.terminators);
    d->lines[t] = layout.lines;
    size_t first_block = d->blocks.count, first = d->sentences.count;
    if (summi_text_split(d->arena, bytes, text->length, (uint32_t)t, &layout, &d->blocks))
        return SUMM_E_MEMORY;
    if (text->spans) {
        int status = adopt_spans(d, t, first_block);
        return status ? status : check_sentences(d, options);
    }
    for (size_t b = first_block; b < d->blocks.count; b++) {
        const summi_block *block = &d->blocks.items[b];
        int status = summi_sentences_split(d->arena, bytes, block->start, block->end, &d->language,
                                           (uint32_t)t, (uint32_t)b, &d->sentences);
        if (!status && b % BLOCKS_PER_REPORT == 0)
            status = summi_progress_report(&d->progress, (double)block->end / (double)text->length);
        if (!status)
            status = check_sentences(d, options);
        if (status)
            return status;
    }
    if (d->lines[t] != SUMM_LINES_TRANSCRIPT)
        return SUMM_OK;
    d->flags |= SUMM_SUMMARY_TRANSCRIPT;
    int status = summi_windows_cut(d->arena, bytes, first, &d->sentences);
    return status ? status : check_sentences(d, options);
}

/*
 * Counts the words of each sentence and decides which are prose, text by text.  The blocks and the sentences
 * of all texts are passed once, so that many texts take no more time than one.
 */
static int judge_texts(summ_document *d, bool skip, uint8_t *passed)
{
    size_t blocks = d->blocks.count, sentences = d->sentences.count, block = 0, reported = 0;
    for (size_t s = 0, first = 0; s < sentences; first = s) {
        uint32_t t = d->sentences.items[first].text;
        const unsigned char *bytes = summi_text_bytes(&d->texts[t]);
        for (; s < sentences && d->sentences.items[s].text == t; s++)
            d->words[s] =
                summi_count_words(bytes, d->sentences.items[s].start, d->sentences.items[s].end);
        while (d->blocks.items[block].text < t)
            block++;
        size_t first_block = block;
        while (block < blocks && d->blocks.items[block].text == t)
            block++;
        summi_page page = {
            .text = bytes,
            .lines = d->lines[t],
            .blocks = d->blocks.items + first_block,
            .block_count = block - first_block,
            .first_block = (uint32_t)first_block,
            .sentences = d->sentences.items + first,
            .sentence_count = s - first,
            .words = d->words + first,
        };
        if (summi_furniture_find(d->arena, &page, &d->language, skip, passed + first))
            return SUMM_E_MEMORY;
        if (s - reported >= SENTENCES_PER_REPORT) {
            int status = summi_progress_report(&d->progress, (double)s / (double)sentences);
            if (status)
                return status;
            reported = s;
        }
    }
    return SUMM_OK;
}

static int judge_sentences(summ_document *d, bool skip)
{
    size_t count = d->sentences.count;
    if (!count)
        return SUMM_OK;
    d->facts = summi_arena_allocate(d->arena, count, sizeof *d->facts);
    d->words = summi_arena_allocate(d->arena, count, sizeof *d->words);
    uint8_t *passed = summi_arena_zeroed(d->arena, count, sizeof *passed);
    if (!d->facts || !d->words || !passed)
        return SUMM_E_MEMORY;
    summi_progress_stage(&d->progress, PROGRESS_JUDGED);
    int status = judge_texts(d, skip, passed);
    if (status)
        return status;
    d->rows = 0;
    for (size_t s = 0; s < count; s++)
        d->rows += passed[s] == SUMM_PASSED_OVER_NOT;
    /* If only furniture is left, furniture it is. */
    bool furniture_only = !d->rows;
    for (size_t s = 0, row = 0; s < count; s++) {
        if (furniture_only && passed[s] != SUMM_PASSED_OVER_EMPTY) {
            passed[s] = SUMM_PASSED_OVER_NOT;
            d->flags |= SUMM_SUMMARY_FURNITURE;
            d->rows++;
        }
        d->facts[s].passed = passed[s];
        d->facts[s].row = passed[s] == SUMM_PASSED_OVER_NOT ? (uint32_t)row++ : SUMMI_NO_ROW;
    }
    return SUMM_OK;
}

static int find_sentences(summ_document *d, const summi_analysis_options *options,
                          summ_error *error)
{
    for (size_t t = 0; t < d->text_count; t++) {
        d->lines[t] = SUMM_LINES_PARAGRAPHS;
        summi_progress_stage(&d->progress,
                             PROGRESS_SPLIT * (double)(t + 1) / (double)d->text_count);
        int status = d->texts[t].length ? split_text(d, t, options) : SUMM_OK;
        if (status)
            return summi_fail_at(error, status, t, 0, summ_status_text(status));
    }
    int status = judge_sentences(d, options->skip_furniture);
    return status ? summi_fail(error, status, summ_status_text(status)) : SUMM_OK;
}

/* ---- Ranking ---- */

/* What sentence `s`, which is `row`, leans on. */
static enum summi_leaning find_leaning(const summ_document *d, size_t s, uint32_t row, bool bare)
{
    const summi_sentence *sentence = &d->sentences.items[s];
    bool first = !row || d->sentences.items[d->sentence_of[row - 1]].text != sentence->text;
    const unsigned char *bytes = summi_text_bytes(&d->texts[sentence->text]);
    if (first || !(bare || summi_phrase_leans(&d->language, bytes, sentence->start, sentence->end)))
        return SUMMI_STANDS_ALONE; /* the first sentence of a text has nothing to lean on */
    return d->sentence_of[row - 1] + 1 == s ? SUMMI_LEANS_ON_ROW : SUMMI_LEANS_ON_NO_ROW;
}

/* The headline of the document: the first heading, if it stands before all prose. */
static summi_run find_headline(const summ_document *d)
{
    for (size_t s = 0; s < d->sentences.count && d->facts[s].row == SUMMI_NO_ROW; s++) {
        const summi_sentence *sentence = &d->sentences.items[s];
        if (d->facts[s].passed == SUMM_PASSED_OVER_HEADING)
            return (summi_run){summi_text_bytes(&d->texts[sentence->text]) + sentence->start,
                               sentence->end - sentence->start};
    }
    return (summi_run){NULL, 0};
}

static summi_run run_of(const summi_caller_text *text)
{
    return (summi_run){(const unsigned char *)text->bytes, text->length};
}

static int make_rows(summ_document *d, const summ_options *options)
{
    d->sentence_of = summi_arena_allocate(d->arena, d->rows, sizeof *d->sentence_of);
    d->rank_of = summi_arena_allocate(d->arena, d->rows, sizeof *d->rank_of);
    d->leaning = summi_arena_allocate(d->arena, d->rows, sizeof *d->leaning);
    d->runs = summi_arena_allocate(d->arena, d->rows + EXTRA_ROWS, sizeof *d->runs);
    d->odd = summi_arena_allocate(d->arena, d->rows, sizeof *d->odd);
    if (!d->sentence_of || !d->rank_of || !d->leaning || !d->runs || !d->odd)
        return SUMM_E_MEMORY;
    for (size_t s = 0; s < d->sentences.count; s++) {
        uint32_t row = d->facts[s].row;
        if (row == SUMMI_NO_ROW)
            continue;
        const summi_sentence *sentence = &d->sentences.items[s];
        const unsigned char *bytes = summi_text_bytes(&d->texts[sentence->text]);
        d->sentence_of[row] = (uint32_t)s;
        d->runs[row] = (summi_run){bytes + sentence->start, sentence->end - sentence->start};
        d->words[row] = d->words[s]; /* no row comes behind its sentence */
        summi_shape shape = summi_shape_find(bytes, sentence->start, sentence->end, d->words[row],
                                             d->language.terminators);
        d->leaning[row] = (unsigned char)find_leaning(d, s, row, shape.bare);
        d->odd[row] = shape.open || shape.names;
    }
    d->runs[d->rows] = run_of(&options->query);
    d->runs[d->rows + 1] = options->title.length         ? run_of(&options->title)
                           : options->analysis.structure ? find_headline(d)
                                                         : (summi_run){NULL, 0};
    return SUMM_OK;
}

/* The second teleport vector: sentences like the query, which comes behind the rows. */
static int find_bias(summ_document *d, const summ_options *options,
                     summi_rank_parameters *parameters)
{
    if (!options->query.length)
        return SUMM_OK;
    double *bias = summi_arena_allocate(d->arena, d->rows, sizeof *bias);
    for (size_t i = 0; bias && i < d->rows; i++)
        bias[i] = summi_matrix_dot(&d->matrix, i, d->rows);
    parameters->bias = bias;
    parameters->bias_share = options->analysis.query_weight;
    return bias ? SUMM_OK : SUMM_E_MEMORY;
}

static int find_similarity(summ_document *d, const summi_analysis_options *options,
                           const summi_terms *terms, summi_similarity *similarity)
{
    if (options->threshold <= 0 && options->similarity == SUMM_SIMILARITY_OVERLAP)
        return summi_similarity_overlap(d->arena, terms, &d->matrix, similarity);
    if (options->threshold <= 0 && options->similarity == SUMM_SIMILARITY_BM25)
        return summi_similarity_bm25(d->arena, terms, &d->matrix, similarity);
    return summi_similarity_cosine(d->arena, &d->matrix, options->threshold, similarity);
}

/* What the ranking of a document needs beside its matrix. */
typedef struct plan {
    summi_structure structure;
    summi_similarity similarity;
    summi_graph_rules rules;
    summi_graph graph;
    summi_rank_parameters parameters;
} plan;

static int find_structure(summ_document *d, summi_structure *structure)
{
    uint32_t *group = summi_arena_allocate(d->arena, d->rows, sizeof *group);
    uint32_t *paragraph = summi_arena_allocate(d->arena, d->rows, sizeof *paragraph);
    if (!group || !paragraph)
        return SUMM_E_MEMORY;
    *structure = (summi_structure){.rows = d->rows,
                                   .words = d->words,
                                   .odd = d->odd,
                                   .group = group,
                                   .paragraph = paragraph,
                                   .groups = 1};
    for (size_t i = 0; i < d->rows; i++) {
        const summi_sentence *sentence = &d->sentences.items[d->sentence_of[i]];
        group[i] = sentence->text;
        paragraph[i] = sentence->block;
        structure->groups += i && group[i] != group[i - 1];
    }
    return SUMM_OK;
}

static int make_graph(summ_document *d, const summi_analysis_options *options, plan *p)
{
    int status = find_structure(d, &p->structure);
    if (status)
        return status;
    double automatic = summi_recipe_forward(&p->structure);
    p->rules = (summi_graph_rules){
        .forward = options->forward < 0 ? automatic : options->forward,
        .group = p->structure.groups > 1 ? p->structure.group : NULL,
    };
    if (options->structure) {
        p->rules.merit = summi_recipe_merit(d->arena, &p->structure);
        if (!p->rules.merit)
            return SUMM_E_MEMORY;
    }
    return summi_graph_init(d->arena, &p->similarity, &p->rules, &p->graph);
}

static int find_parameters(summ_document *d, const summ_options *options, plan *p)
{
    p->parameters = (summi_rank_parameters){
        .damping = options->analysis.damping,
        .steps = RANK_STEPS,
        .tolerance = RANK_TOLERANCE,
    };
    double *teleport = options->analysis.structure
                           ? summi_recipe_teleport(d->arena, &p->structure, &p->graph)
                           : summi_arena_allocate(d->arena, d->rows, sizeof *teleport);
    if (!teleport)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < d->rows; i++) {
        double like_title = summi_matrix_dot(&d->matrix, i, d->rows + 1);
        teleport[i] =
            (options->analysis.structure ? teleport[i] : 1) * (1 + TITLE_GAIN * like_title);
    }
    p->parameters.teleport = teleport;
    return find_bias(d, options, &p->parameters);
}

static int begin_stage(summ_document *d, double to)
{
    summi_progress_stage(&d->progress, to);
    return summi_progress_report(&d->progress, 0);
}

/*
 * Counts the terms of the rows.  A context's lexicon is for many documents: it knows nothing of the
 * caller's own stop words, nor of a limit of memory, and the longest texts would fill it with rare words.
 */
static int count_terms(summ_document *d, const summ_options *options, summi_terms *terms)
{
    bool shared = d->context && !d->language.own_stop_words &&
                  options->analysis.limit_memory == SUMM_UNLIMITED;
    for (size_t t = 0; t < d->text_count && shared; t++)
        shared = d->texts[t].length <= LEXICON_TEXT_MOST / d->text_count;
    summi_lexicon own = {0};
    summi_lexicon *lexicon = shared ? &d->context->lexicon : &own;
    int status = shared ? summi_lexicon_begin(lexicon, &d->language, d->rows)
                        : summi_lexicon_init(lexicon, d->arena, &d->language, d->rows);
    if (!status)
        return summi_terms_count(d->arena, lexicon, d->runs, d->rows, EXTRA_ROWS, &d->progress,
                                 terms);
    summi_lexicon_end(lexicon);
    return status;
}

static int rank_graph(summ_document *d, const plan *p)
{
    summi_voters voters = summi_graph_voters(&p->graph);
    return summi_rank(d->arena, &voters, &p->parameters, &d->progress, &d->ranking);
}

static int rank_rows(summ_document *d, const summ_options *options, summ_error *error)
{
    summi_terms terms;
    plan p;
    int status = make_rows(d, options);
    if (!status)
        status = begin_stage(d, PROGRESS_WORDS);
    if (!status)
        status = count_terms(d, options, &terms);
    if (!status)
        status = summi_matrix_build(d->arena, &terms, &d->matrix);
    if (!status)
        status = find_similarity(d, &options->analysis, &terms, &p.similarity);
    if (!status)
        summi_terms_release(d->arena, &terms);
    if (!status)
        status = make_graph(d, &options->analysis, &p);
    if (!status)
        status = find_parameters(d, options, &p);
    if (!status)
        status = begin_stage(d, 1);
    if (!status)
        status = rank_graph(d, &p);
    if (!status)
        summi_graph_release(d->arena, &p.graph);
    if (status)
        return summi_fail(error, status, summ_status_text(status));
    for (size_t k = 0; k < d->rows; k++)
        d->rank_of[d->ranking.order[k]] = (uint32_t)k + 1;
    if (!d->ranking.converged)
        d->flags |= SUMM_SUMMARY_UNCONVERGED;
    return SUMM_OK;
}

/* ---- All stages ---- */

int summi_document_analyse(summ_document *d, const summ_options *options, summ_error *error)
{
    int status = summi_document_check(d, &options->analysis, error);
    if (status)
        return status;
    if (summi_document_find_language(d, options))
        return summi_fail_memory(error);
    status = find_sentences(d, &options->analysis, error);
    if (!status && d->rows)
        status = rank_rows(d, options, error);
    return status;
}
