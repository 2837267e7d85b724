/* SPDX-License-Identifier: MIT */
/* ranking.c - runs the stages from sentences to what each of them is worth. */
#include "api/ranking.h"

#include "api/vocabulary.h"
#include "base/status.h"
#include "prose/label.h"
#include "rank/relevance.h"
#include "rank/similarity.h"
#include "select/worth.h"
#include "term/matrix.h"

/* The power iteration ends here, with a residual far below what a score is rounded to. */
#define RANK_TOLERANCE 1e-10
#define RANK_STEPS     2500

/* A lighter edge to a later sentence is none: it would not change what a score is rounded to. */
#define FORWARD_LEAST 1e-12

/* What part of the work is done when the words are counted. */
#define PROGRESS_WORDS .7

/* How many rows are looked at between two reports of progress. */
#define ROWS_PER_REPORT 256

/* A document of more bytes does not use the lexicon of its context. */
#define LEXICON_TEXT_MOST ((size_t)8 << 20)

/* Shorter sentences than this many bytes have few words that no other has. */
#define SENTENCE_BYTES 50

/* After the rows of sentences, the matrix has one for the query and one for the title. */
#define EXTRA_ROWS 2

/* How much a sentence that has the words of the title gains in the teleport vector. */
#define TITLE_GAIN 2.0

/* ---- Rows ---- */

/* The headline of the document: the first heading, if it comes before all prose. */
static summi_run find_headline(const summ_document *d)
{
    for (size_t s = 0; s < d->corpus.sentences.count && d->row_of[s] == SUMMI_NO_ROW; s++) {
        const summi_sentence *sentence = &d->corpus.sentences.items[s];
        if (d->corpus.passed[s] == SUMM_PASSED_OVER_HEADING)
            return (summi_run){summi_corpus_bytes(&d->corpus, s) + sentence->start,
                               sentence->end - sentence->start};
    }
    return (summi_run){NULL, 0};
}

static summi_run run_of(const summi_caller_text *text)
{
    return (summi_run){(const unsigned char *)text->bytes, text->length};
}

/* Whether a row other than the first is in another block than the row before it. */
static bool begins_paragraph(const summ_document *d, size_t row)
{
    const summi_sentence *sentences = d->corpus.sentences.items;
    const summi_sentence *a = &sentences[d->sentence_of[row - 1]];
    const summi_sentence *b = &sentences[d->sentence_of[row]];
    return a->block != b->block || a->text != b->text;
}

static int make_rows(summ_document *d, const summ_options *options)
{
    const summi_corpus *corpus = &d->corpus;
    d->words = summi_arena_allocate(corpus->arena, d->rows, sizeof *d->words);
    d->runs = summi_arena_allocate(corpus->arena, d->rows + EXTRA_ROWS, sizeof *d->runs);
    d->odd = summi_arena_allocate(corpus->arena, d->rows, sizeof *d->odd);
    d->shapes = summi_arena_allocate(corpus->arena, d->rows, sizeof *d->shapes);
    d->quotations = summi_arena_allocate(corpus->arena, d->rows, sizeof *d->quotations);
    if (!d->words || !d->runs || !d->odd || !d->shapes || !d->quotations)
        return SUMM_E_MEMORY;
    summi_quotation_reader reader = {
        .language = &corpus->language, .shapes = d->shapes, .quotations = d->quotations};
    for (uint32_t row = 0; row < d->rows; row++) {
        size_t s = d->sentence_of[row];
        const summi_sentence *sentence = &corpus->sentences.items[s];
        const unsigned char *bytes = summi_corpus_bytes(corpus, s);
        summi_shape shape = summi_shape_find(bytes, sentence->start, sentence->end,
                                             corpus->words[s], corpus->language.terminators);
        shape.labelled = summi_has_label(bytes, sentence->start, sentence->end, &corpus->language);
        d->runs[row] = (summi_run){bytes + sentence->start, sentence->end - sentence->start};
        d->words[row] = corpus->words[s];
        d->odd[row] = shape.open || shape.half || shape.names;
        d->shapes[row] = shape;
        summi_quotation_read(&reader, bytes + sentence->start, bytes + sentence->end, row,
                             !row || begins_paragraph(d, row));
        if (row % ROWS_PER_REPORT == 0 && summi_progress_report(&d->corpus.progress, 1))
            return SUMM_E_CANCELLED;
    }
    d->runs[d->rows] = run_of(&options->query);
    d->runs[d->rows + 1] = options->title.length         ? run_of(&options->title)
                           : options->analysis.structure ? find_headline(d)
                                                         : (summi_run){NULL, 0};
    return SUMM_OK;
}

/* ---- Ranking ---- */

static int find_similarity(summ_document *d, const summi_analysis_options *options,
                           const summi_terms *terms)
{
    summi_similarity *similarity = &d->similarity;
    if (options->threshold <= 0 && options->similarity == SUMM_SIMILARITY_OVERLAP)
        return summi_similarity_overlap(d->corpus.arena, terms, &d->matrix, similarity);
    if (options->threshold <= 0 && options->similarity == SUMM_SIMILARITY_BM25)
        return summi_similarity_bm25(d->corpus.arena, terms, &d->matrix, similarity);
    return summi_similarity_cosine(d->corpus.arena, &d->matrix, options->threshold, similarity);
}

/* What the ranking of a document needs beside its matrix. */
typedef struct plan {
    summi_relevance relevance; /* of each row to the query, or NULL */
    summi_graph_rules rules;
    summi_graph graph;
    summi_rank_parameters parameters;
} plan;

static int find_structure(summ_document *d)
{
    summi_structure *structure = &d->structure;
    uint32_t *group = summi_arena_allocate(d->corpus.arena, d->rows, sizeof *group);
    uint32_t *paragraph = summi_arena_allocate(d->corpus.arena, d->rows, sizeof *paragraph);
    if (!group || !paragraph)
        return SUMM_E_MEMORY;
    *structure = (summi_structure){.rows = d->rows,
                                   .words = d->words,
                                   .odd = d->odd,
                                   .group = group,
                                   .paragraph = paragraph,
                                   .groups = 1};
    for (size_t s = 0; s < d->corpus.sentences.count; s++)
        structure->headings += d->corpus.passed[s] == SUMM_PASSED_OVER_HEADING;
    for (size_t i = 0; i < d->rows; i++) {
        const summi_sentence *sentence = &d->corpus.sentences.items[d->sentence_of[i]];
        group[i] = sentence->text;
        paragraph[i] = sentence->block;
        structure->groups += i && group[i] != group[i - 1];
    }
    return SUMM_OK;
}

/*
 * What a query hits answers it better than what resembles that: there are no votes then, unless
 * the caller wants them.
 */
static double find_damping(const summ_document *d, const summi_analysis_options *options)
{
    return d->structure.answers && !options->damping_set ? 0 : options->damping;
}

/* Votes are divided by their sum, which must not be so small that it overflows. */
static double find_forward(const summ_document *d, const summi_analysis_options *options)
{
    if (options->forward < 0)
        return summi_recipe_forward(&d->structure);
    return options->forward < FORWARD_LEAST ? 0 : options->forward;
}

static int make_graph(summ_document *d, const summi_analysis_options *options, plan *p)
{
    p->rules = (summi_graph_rules){
        .forward = find_forward(d, options),
        .group = d->structure.groups > 1 ? d->structure.group : NULL,
        .strength_only = find_damping(d, options) <= 0,
    };
    if (options->structure) {
        p->rules.merit = summi_recipe_merit(d->corpus.arena, &d->structure);
        if (!p->rules.merit)
            return SUMM_E_MEMORY;
    }
    return summi_graph_init(d->corpus.arena, &d->similarity, &p->rules, &p->graph);
}

/*
 * The weight of each term in the title, the second of the extra rows, so that a title as long as
 * the text is not gone through for each row.  NULL: no memory.
 */
static double *spread_title(const summ_document *d)
{
    const summi_matrix *m = &d->matrix;
    double *weights = summi_arena_zeroed(d->corpus.arena, m->columns, sizeof *weights);
    for (int k = m->p[d->rows + 1]; weights && k < m->p[d->rows + 2]; k++)
        weights[m->i[k]] = m->data[k];
    return weights;
}

static double dot_with(const summi_matrix *m, size_t row, const double *weights)
{
    double dot = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        dot += m->data[k] * weights[m->i[k]];
    return dot;
}

static int find_parameters(summ_document *d, const summ_options *options, plan *p)
{
    p->parameters = (summi_rank_parameters){
        .damping = find_damping(d, &options->analysis),
        .steps = RANK_STEPS,
        .tolerance = RANK_TOLERANCE,
    };
    double *teleport = options->analysis.structure
                           ? summi_recipe_teleport(d->corpus.arena, &d->structure, &p->graph)
                           : summi_arena_allocate(d->corpus.arena, d->rows, sizeof *teleport);
    double *title = spread_title(d);
    if (!teleport || !title)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < d->rows; i++)
        teleport[i] = (options->analysis.structure ? teleport[i] : 1) *
                      (1 + TITLE_GAIN * dot_with(&d->matrix, i, title));
    summi_arena_release(d->corpus.arena, title, d->matrix.columns, sizeof *title);
    summi_graph_release_strength(d->corpus.arena, &p->graph);
    p->parameters.teleport = teleport;
    p->parameters.bias = p->relevance.of_row;
    double share = options->analysis.query_weight;
    p->parameters.bias_share = share + (1 - share) * share * p->relevance.most;
    return SUMM_OK;
}

/* How relevant each row is to the query, the first of the extra rows; nothing without a query. */
static int find_relevance(summ_document *d, const summ_options *options, const summi_terms *terms,
                          plan *p)
{
    p->relevance = (summi_relevance){0};
    if (!options->query.length)
        return SUMM_OK;
    summi_hits hits = {0};
    int status = summi_hits_find(d->corpus.arena, &d->corpus.language, terms, d->runs, d->rows,
                                 &d->corpus.progress, &hits);
    if (!status)
        status = summi_relevance_find(d->corpus.arena, terms, &hits, d->structure.paragraph,
                                      &p->relevance);
    summi_hits_release(d->corpus.arena, &hits);
    d->structure.answers = p->relevance.most > 0;
    return status;
}

static int begin_stage(summ_document *d, double to)
{
    summi_progress_stage(&d->corpus.progress, to);
    return summi_progress_report(&d->corpus.progress, 0);
}

/*
 * Counts the terms of the rows.  A context's lexicon is for many documents: it knows nothing of the
 * caller's own stop words, nor of a limit of memory, and the longest texts would fill it with rare
 * words.
 */
static int count_terms(summ_document *d, const summ_options *options, summi_terms *terms)
{
    bool shared = d->workspace.context && !d->corpus.language.own_stop_words &&
                  options->analysis.limit_memory == SUMM_UNLIMITED;
    size_t rows = 1; /* that new words can be expected of */
    for (size_t t = 0; t < d->corpus.text_count; t++) {
        shared &= d->corpus.texts[t].length <= LEXICON_TEXT_MOST / d->corpus.text_count;
        rows += d->corpus.texts[t].length / SENTENCE_BYTES + 1;
    }
    rows = rows < d->rows ? rows : d->rows;
    summi_lexicon own = {0};
    summi_lexicon *lexicon = shared ? &d->workspace.context->lexicon : &own;
    int status = shared ? summi_lexicon_begin(lexicon, &d->corpus.language, rows)
                        : summi_lexicon_init(lexicon, d->corpus.arena, &d->corpus.language, rows);
    lexicon->hyphens = &d->corpus.hyphens;
    if (!status)
        return summi_terms_count(d->corpus.arena, lexicon, d->runs, d->structure.group, d->rows,
                                 EXTRA_ROWS, &d->corpus.progress, terms);
    summi_lexicon_end(lexicon);
    return status;
}

static int rank_graph(summ_document *d, const plan *p)
{
    summi_voters voters = summi_graph_voters(&p->graph);
    return summi_rank(d->corpus.arena, &voters, &p->parameters, &d->corpus.progress, &d->ranking);
}

/* Gives back what only the ranking needs, as far as it is large. */
static void release_plan(summ_document *d, plan *p)
{
    summi_arena *arena = d->corpus.arena;
    summi_graph_release(arena, &p->graph);
    summi_arena_release(arena, p->rules.merit, d->rows, sizeof *p->rules.merit);
    summi_arena_release(arena, p->parameters.teleport, d->rows, sizeof *p->parameters.teleport);
    summi_arena_release(arena, p->relevance.of_row, d->rows, sizeof *p->relevance.of_row);
}

static int number_ranks(summ_document *d)
{
    d->rank_of = summi_arena_allocate(d->corpus.arena, d->rows, sizeof *d->rank_of);
    for (size_t k = 0; d->rank_of && k < d->rows; k++)
        d->rank_of[d->ranking.order[k]] = (uint32_t)k + 1;
    return d->rank_of ? SUMM_OK : SUMM_E_MEMORY;
}

/*
 * What the rows are worth in a brief.  A pile of sentences by many hands is no text to be read on,
 * an answer to a query is where it is, and without structure there are only scores.
 */
static int find_worth(summ_document *d, const summ_options *options)
{
    bool ranked = !options->analysis.structure || d->structure.answers;
    d->loose = ranked || d->structure.pile;
    d->worth = d->ranking;
    if (ranked)
        return SUMM_OK;
    summi_worth_facts facts = summi_document_worth_facts(d);
    d->read = summi_worth_read(&d->structure);
    d->gains = summi_arena_allocate(d->corpus.arena, d->rows, sizeof *d->gains);
    if (!d->gains)
        return SUMM_E_MEMORY;
    return summi_worth_find(d->corpus.arena, &facts, &d->worth, d->gains);
}

/* Sets the share of rows that quote somebody, or call somebody by the last name alone. */
static void find_told(summ_document *d)
{
    size_t told = 0;
    for (size_t row = 0; row < d->rows; row++)
        if (d->shapes[row].quoted > 0 || d->beginnings[row].introduced != SUMMI_NO_INTRODUCTION)
            told++;
    d->structure.told = (double)told / (double)d->rows;
}

/*
 * Whether there is little to summarize: no more rows than a brief has, or terms that connect less
 * than half of them with others.  The entries of a row rise by the rows that have their terms.
 */
static bool is_slight(const summ_document *d, const summi_terms *terms)
{
    size_t connected = 0;
    for (size_t row = 0; row < d->rows; row++) {
        int end = d->matrix.p[row + 1];
        connected += end > d->matrix.p[row] && terms->df[d->matrix.i[end - 1]] > 1;
    }
    return d->rows <= SUMM_SENTENCES_DEFAULT || 2 * connected < d->rows;
}

int summi_document_rank(summ_document *d, const summ_options *options, summ_error *error)
{
    summi_terms terms;
    plan p;
    int status = summi_vocabulary_add_stop_words(d->corpus.arena, options, &d->corpus.language);
    if (!status)
        status = make_rows(d, options);
    if (!status)
        summi_corpus_release_words(&d->corpus);
    if (!status)
        status = find_structure(d);
    if (!status)
        status = begin_stage(d, PROGRESS_WORDS);
    if (!status)
        status = count_terms(d, options, &terms);
    if (!status)
        status = summi_matrix_build(d->corpus.arena, &terms, &d->matrix);
    if (!status)
        status = find_similarity(d, &options->analysis, &terms);
    if (!status)
        status = find_relevance(d, options, &terms, &p);
    if (!status) {
        if (is_slight(d, &terms))
            d->corpus.flags |= SUMM_SUMMARY_SLIGHT;
        d->beginnings = terms.beginnings;
        d->themes = terms.themes;
        find_told(d);
        summi_terms_release(d->corpus.arena, &terms);
    }
    if (!status) {
        d->needs = summi_needs_find(d->corpus.arena, &d->structure, d->sentence_of,
                                    d->corpus.passed, d->shapes, d->beginnings);
        d->needs_in_brief = d->needs && d->structure.answers
                                ? summi_needs_of_answer(d->corpus.arena, &d->structure, d->needs)
                                : d->needs;
        status = d->needs_in_brief ? SUMM_OK : SUMM_E_MEMORY;
    }
    if (!status && options->analysis.structure)
        status = summi_recipe_find_pile(d->corpus.arena, &d->matrix, &d->structure);
    if (!status)
        status = make_graph(d, &options->analysis, &p);
    if (!status)
        status = find_parameters(d, options, &p);
    if (!status)
        status = begin_stage(d, 1);
    if (!status)
        status = rank_graph(d, &p);
    if (!status)
        release_plan(d, &p);
    if (!status)
        status = summi_ranking_finish(d->corpus.arena, d->rows, &d->ranking);
    if (!status)
        status = find_worth(d, options);
    if (!status)
        status = number_ranks(d);
    if (status)
        return summi_fail_status(error, status);
    if (!d->ranking.converged)
        d->corpus.flags |= SUMM_SUMMARY_UNCONVERGED;
    return SUMM_OK;
}
