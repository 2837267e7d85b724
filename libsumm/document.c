/* SPDX-License-Identifier: GPL-3.0-or-later */
/* document.c - runs the stages: texts in, ranked document, summary out.  It alone knows them all. */
#include <limits.h>
#include <string.h>

#include "abbreviation.h"
#include "fold.h"
#include "furniture.h"
#include "language.h"
#include "matrix.h"
#include "memory.h"
#include "options.h"
#include "phrase.h"
#include "progress.h"
#include "rank.h"
#include "recipe.h"
#include "render.h"
#include "select.h"
#include "sentence.h"
#include "similarity.h"
#include "status.h"
#include "summary.h"
#include "table.h"
#include "text.h"
#include "utf8.h"
#include "window.h"
#include "word.h"

/* What a context keeps for the next document. */
#define CONTEXT_KEEPS ((size_t)16 << 20)

/* The power iteration ends here, with a residual far below what a score is rounded to. */
#define RANK_TOLERANCE 1e-10
#define RANK_STEPS 2500

/* What part of the work is done when the sentences are found, and when their words are counted. */
#define PROGRESS_SENTENCES .3
#define PROGRESS_WORDS .7

/* Progress is reported after so many blocks. */
#define BLOCKS_PER_REPORT 64

/* Behind the rows of sentences, the matrix has one for the query and one for the title. */
#define EXTRA_ROWS 2

/* The share of the teleport vector that goes to sentences like the title. */
#define TITLE_WEIGHT .1

/* In `row` of a sentence: it is passed over. */
#define NO_ROW UINT32_MAX

struct summ_context {
    summi_arena arena;
    bool busy;
};

typedef struct sentence_facts {
    uint32_t row; /* in the matrix, or NO_ROW */
    uint8_t passed;
} sentence_facts;

struct summ_document {
    summi_arena own;    /* holds the document, unless a context does */
    summi_progress progress;
    summi_arena *arena; /* &own or that of the context */
    summ_context *context;
    summ_allocator allocator;
    summ_text *texts;
    int *lines; /* of each text */
    size_t text_count;
    summi_language language;
    summi_block_list blocks;
    summi_sentence_list sentences;
    sentence_facts *facts; /* of each sentence */
    uint32_t flags;        /* those of summaries that hold for every selection */
    /* Rows: the eligible sentences in document order. */
    size_t rows;
    uint32_t *sentence_of;
    size_t *rank_of; /* from 1 */
    size_t *words;
    size_t *leans; /* the row that a row leans on; see select.h */
    summi_run *runs;
    gsl_spmatrix matrix;
    summi_ranking ranking;
};

/* ---- Contexts ---- */

int summ_context_new(const summ_allocator *allocator, summ_context **context)
{
    if (!context)
        return SUMM_E_ARGUMENT;
    *context = NULL;
    summ_allocator own = summi_allocator_default();
    if (!allocator)
        allocator = &own;
    if (!allocator->allocate || !allocator->release)
        return SUMM_E_ARGUMENT;
    summ_context *made = summi_allocate(allocator, sizeof *made);
    if (!made)
        return SUMM_E_MEMORY;
    summi_arena_init(&made->arena, allocator);
    made->busy = false;
    *context = made;
    return SUMM_OK;
}

void summ_context_free(summ_context *context)
{
    if (!context)
        return;
    summ_allocator allocator = context->arena.allocator;
    summi_arena_free(&context->arena);
    summi_release(&allocator, context);
}

/* ---- Texts ---- */

static const unsigned char *bytes_of(const summ_text *text)
{
    return (const unsigned char *)text->data;
}

/* Says what invalid bytes probably are. */
static const char *guess_encoding(const unsigned char *text, size_t length, size_t offset)
{
    if (length >= 2 && ((text[0] == 0xFF && text[1] == 0xFE) || (text[0] == 0xFE && text[1] == 0xFF)))
        return "not valid UTF-8; it begins like UTF-16 with a byte order mark";
    size_t sample = length < 512 ? length : 512, zeros = 0;
    for (size_t i = 0; i < sample; i++)
        zeros += !text[i];
    if (zeros * 4 > sample)
        return "not valid UTF-8; it looks like UTF-16 or UTF-32";
    /* One byte at the end may be half a character, or a letter of Latin-1 if no other is there. */
    const unsigned char *next;
    bool multibyte = length - offset > 1;
    for (size_t i = 0; i < offset && !multibyte; i++)
        multibyte = text[i] >= 0x80;
    summi_utf8_decode(text + offset, text + length, &next);
    if (multibyte && text[offset] >= 0xC2 && text[offset] < 0xF5 && next == text + length)
        return "not valid UTF-8; it ends in the middle of a character";
    if (text[offset] >= 0xA0 && (offset + 1 == length || text[offset + 1] < 0x80))
        return "not valid UTF-8; it looks like Latin-1 (ISO 8859-1 or Windows-1252)";
    return "not valid UTF-8";
}

static bool on_boundary(const summ_text *text, size_t offset)
{
    return offset == text->length || (bytes_of(text)[offset] & 0xC0) != 0x80;
}

static bool spans_valid(const summ_text *text)
{
    size_t end = 0;
    if (!text->spans)
        return !text->span_count;
    for (size_t i = 0; i < text->span_count; i++) {
        const summ_span *span = &text->spans[i];
        if (span->offset < end || span->offset > text->length ||
            span->length > text->length - span->offset)
            return false;
        end = span->offset + span->length;
        if (!on_boundary(text, span->offset) || !on_boundary(text, end))
            return false;
    }
    return true;
}

/* Whether all texts together have no more bytes than the caller allows. */
static bool bytes_allowed(const summ_document *d, size_t limit)
{
    for (size_t t = 0; t < d->text_count; t++) {
        if (d->texts[t].length > limit)
            return false;
        limit -= d->texts[t].length;
    }
    return true;
}

static int check_texts(summ_document *d, const summi_analysis_options *options, summ_error *error)
{
    if (!bytes_allowed(d, options->limit_bytes))
        return summi_fail(error, SUMM_E_LIMIT_BYTES, summ_status_text(SUMM_E_LIMIT_BYTES));
    for (size_t t = 0; t < d->text_count; t++) {
        const summ_text *text = &d->texts[t];
        if (!text->data && text->length)
            return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0, "a text is NULL but has a length");
        size_t bad = text->length ? summi_utf8_validate(bytes_of(text), text->length) : 0;
        if (bad < text->length) {
            if (options->invalid == SUMM_INVALID_REFUSE)
                return summi_fail_at(error, SUMM_E_UTF8, t, bad,
                                     guess_encoding(bytes_of(text), text->length, bad));
            d->flags |= SUMM_SUMMARY_REPLACED;
        }
        if (!spans_valid(text))
            return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0,
                                 "sentence spans must be ordered, disjoint, inside the text and "
                                 "on character boundaries");
    }
    return SUMM_OK;
}

static void find_language(summ_document *d, const summi_analysis_options *options)
{
    char tag[SUMMI_TAG_SIZE] = "und";
    if (strcmp(options->language, "auto") != 0) {
        memcpy(tag, options->language, sizeof tag);
    } else {
        for (size_t t = 0; t < d->text_count && !strcmp(tag, "und"); t++)
            if (d->texts[t].length)
                summi_language_detect(bytes_of(&d->texts[t]), d->texts[t].length, tag);
    }
    summi_language_find(tag, &d->language);
}

/* Brings a word into the form in which it is looked up; returns its bytes, 0 for none. */
typedef size_t own_word_form(const summi_language *language, const unsigned char *word,
                             size_t length, unsigned char folded[SUMMI_FOLD_MOST]);

static size_t abbreviation_form(const summi_language *language, const unsigned char *word,
                                size_t length, unsigned char folded[SUMMI_FOLD_MOST])
{
    (void)language;
    return summi_token_lower(word, length, folded, SUMMI_FOLD_MOST);
}

/* Makes a table of the caller's own words; *table is NULL if there are none. */
static int find_own_words(summ_document *d, const summi_own_text *words, own_word_form *form,
                          const summi_table **table)
{
    *table = NULL;
    if (!words->length)
        return SUMM_OK;
    summi_table *made = summi_arena_allocate(d->arena, 1, sizeof *made);
    if (!made || summi_table_init(made, d->arena, 16))
        return SUMM_E_MEMORY;
    for (size_t at = 0; at < words->length;) {
        const unsigned char *word = words->bytes + at;
        unsigned char folded[SUMMI_FOLD_MOST];
        size_t length = strlen((const char *)word), n = form(&d->language, word, length, folded);
        unsigned char *copy = summi_arena_allocate(d->arena, n, 1);
        bool fresh;
        if (!copy)
            return SUMM_E_MEMORY;
        memcpy(copy, folded, n);
        if (summi_table_intern(made, copy, (uint32_t)n, &fresh) == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        at += length + 1;
    }
    *table = made;
    return SUMM_OK;
}

/* ---- Sentences ---- */

/* Takes over the caller's own sentences, without surrounding white space. */
static int adopt_spans(summ_document *d, size_t t, size_t first_block)
{
    const summ_text *text = &d->texts[t];
    size_t block = first_block;
    for (size_t i = 0; i < text->span_count; i++) {
        summi_sentence sentence = {.start = text->spans[i].offset,
                                   .end = text->spans[i].offset + text->spans[i].length,
                                   .text = (uint32_t)t};
        summi_text_trim(bytes_of(text), &sentence.start, &sentence.end);
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
    const unsigned char *bytes = bytes_of(text);
    summi_layout layout = summi_text_find_layout(bytes, text->length, options->lines);
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

/* Decides which sentences of text `t`, from number `first` on, are prose. */
static int judge_text(summ_document *d, size_t t, size_t first_block, size_t first, uint8_t *passed,
                      bool skip)
{
    summi_page page = {
        .text = bytes_of(&d->texts[t]),
        .lines = d->lines[t],
        .blocks = d->blocks.items + first_block,
        .block_count = d->blocks.count - first_block,
        .first_block = (uint32_t)first_block,
        .sentences = d->sentences.items + first,
        .sentence_count = d->sentences.count - first,
    };
    while (page.block_count && page.blocks[page.block_count - 1].text > t)
        page.block_count--;
    while (page.sentence_count && page.sentences[page.sentence_count - 1].text > t)
        page.sentence_count--;
    return summi_furniture_find(d->arena, &page, &d->language, skip, passed);
}

static int judge_sentences(summ_document *d, bool skip)
{
    size_t count = d->sentences.count, block = 0, first = 0;
    uint8_t *passed = summi_arena_zeroed(d->arena, count, sizeof *passed);
    if (!passed)
        return SUMM_E_MEMORY;
    for (size_t t = 0; t < d->text_count; t++) {
        while (block < d->blocks.count && d->blocks.items[block].text < t)
            block++;
        while (first < count && d->sentences.items[first].text < t)
            first++;
        if (judge_text(d, t, block, first, passed + first, skip))
            return SUMM_E_MEMORY;
    }
    d->rows = 0;
    for (size_t s = 0; s < count; s++)
        d->rows += passed[s] == SUMM_PASSED_NOT;
    /* If only furniture is left, furniture it is. */
    bool furniture_only = !d->rows;
    for (size_t s = 0, row = 0; s < count; s++) {
        if (furniture_only && passed[s] != SUMM_PASSED_EMPTY) {
            passed[s] = SUMM_PASSED_NOT;
            d->flags |= SUMM_SUMMARY_FURNITURE;
            d->rows++;
        }
        d->facts[s].passed = passed[s];
        d->facts[s].row = passed[s] == SUMM_PASSED_NOT ? (uint32_t)row++ : NO_ROW;
    }
    return SUMM_OK;
}

static int find_sentences(summ_document *d, const summi_analysis_options *options,
                          summ_error *error)
{
    for (size_t t = 0; t < d->text_count; t++) {
        d->lines[t] = SUMM_LINES_PARAGRAPHS;
        summi_progress_stage(&d->progress, PROGRESS_SENTENCES * (double)(t + 1) /
                                               (double)d->text_count);
        int status = d->texts[t].length ? split_text(d, t, options) : SUMM_OK;
        if (status)
            return summi_fail_at(error, status, t, 0, summ_status_text(status));
    }
    d->facts = summi_arena_allocate(d->arena, d->sentences.count, sizeof *d->facts);
    if (!d->facts || judge_sentences(d, options->skip_furniture))
        return summi_fail_memory(error);
    return SUMM_OK;
}

/* ---- Ranking ---- */

/* The row that sentence `s`, which is `row`, leans on. */
static size_t find_support(const summ_document *d, size_t s, size_t row)
{
    const summi_sentence *sentence = &d->sentences.items[s];
    bool first = !row || d->sentences.items[d->sentence_of[row - 1]].text != sentence->text;
    if (first || !summi_phrase_leans(&d->language, bytes_of(&d->texts[sentence->text]),
                                     sentence->start, sentence->end))
        return SUMMI_STANDS; /* the first sentence of a text has nothing to lean on */
    return d->sentence_of[row - 1] + 1 == s ? row - 1 : SUMMI_LEANS_ON_NOTHING;
}

/* The headline of the document: the first heading, if it stands before all prose. */
static summi_run find_headline(const summ_document *d)
{
    for (size_t s = 0; s < d->sentences.count && d->facts[s].row == NO_ROW; s++) {
        const summi_sentence *sentence = &d->sentences.items[s];
        if (d->facts[s].passed == SUMM_PASSED_HEADING)
            return (summi_run){bytes_of(&d->texts[sentence->text]) + sentence->start,
                               sentence->end - sentence->start};
    }
    return (summi_run){NULL, 0};
}

static int make_rows(summ_document *d, const summ_options *options)
{
    d->sentence_of = summi_arena_allocate(d->arena, d->rows, sizeof *d->sentence_of);
    d->rank_of = summi_arena_allocate(d->arena, d->rows, sizeof *d->rank_of);
    d->words = summi_arena_allocate(d->arena, d->rows, sizeof *d->words);
    d->leans = summi_arena_allocate(d->arena, d->rows, sizeof *d->leans);
    d->runs = summi_arena_allocate(d->arena, d->rows + EXTRA_ROWS, sizeof *d->runs);
    if (!d->sentence_of || !d->rank_of || !d->words || !d->leans || !d->runs)
        return SUMM_E_MEMORY;
    for (size_t s = 0; s < d->sentences.count; s++) {
        uint32_t row = d->facts[s].row;
        if (row == NO_ROW)
            continue;
        const summi_sentence *sentence = &d->sentences.items[s];
        const unsigned char *bytes = bytes_of(&d->texts[sentence->text]);
        d->sentence_of[row] = (uint32_t)s;
        d->runs[row] = (summi_run){bytes + sentence->start, sentence->end - sentence->start};
        d->words[row] = summi_count_words(bytes, sentence->start, sentence->end);
        d->leans[row] = find_support(d, s, row);
    }
    d->runs[d->rows] = (summi_run){options->query.bytes, options->query.length};
    d->runs[d->rows + 1] = options->title.length
                               ? (summi_run){options->title.bytes, options->title.length}
                               : find_headline(d);
    return SUMM_OK;
}

/* bias += share * (how similar each row is to an extra row of the matrix), made to sum to the share. */
static void add_bias(const summ_document *d, size_t extra, double share, double *bias)
{
    double sum = 0;
    for (size_t i = 0; i < d->rows; i++)
        sum += summi_matrix_dot(&d->matrix, i, extra);
    for (size_t i = 0; i < d->rows && sum > 0; i++)
        bias[i] += share * summi_matrix_dot(&d->matrix, i, extra) / sum;
}

/* The second teleport vector: sentences like the query, which comes behind the rows, and the title. */
static int find_bias(summ_document *d, const summ_options *options,
                     summi_rank_parameters *parameters)
{
    double *bias = summi_arena_zeroed(d->arena, d->rows, sizeof *bias);
    double query = options->query.length ? options->analysis.query_weight : 0;
    double title = (1 - query) * TITLE_WEIGHT;
    if (!bias)
        return SUMM_E_MEMORY;
    add_bias(d, d->rows, query, bias);
    add_bias(d, d->rows + 1, title, bias);
    parameters->bias = bias;
    for (size_t i = 0; i < d->rows; i++)
        parameters->bias_share += bias[i];
    return SUMM_OK;
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

static int find_parameters(summ_document *d, const summ_options *options,
                           summi_rank_parameters *parameters)
{
    uint32_t *group = summi_arena_allocate(d->arena, d->rows, sizeof *group);
    if (!group)
        return SUMM_E_MEMORY;
    summi_structure structure = {.rows = d->rows, .words = d->words, .group = group, .groups = 1};
    for (size_t i = 0; i < d->rows; i++) {
        group[i] = d->sentences.items[d->sentence_of[i]].text;
        structure.groups += i && group[i] != group[i - 1];
    }
    *parameters = (summi_rank_parameters){
        .votes = {.forward = options->analysis.forward,
                  .group = structure.groups > 1 ? group : NULL},
        .damping = options->analysis.damping,
        .steps = RANK_STEPS,
        .tolerance = RANK_TOLERANCE,
    };
    if (parameters->votes.forward < 0)
        parameters->votes.forward = summi_recipe_forward(&structure);
    int status = find_bias(d, options, parameters);
    if (!status && options->analysis.structure)
        status = summi_recipe_apply(d->arena, &structure, parameters);
    return status;
}

static int begin_stage(summ_document *d, double to)
{
    summi_progress_stage(&d->progress, to);
    return summi_progress_report(&d->progress, 0);
}

static int rank_rows(summ_document *d, const summ_options *options, summ_error *error)
{
    summi_terms terms;
    summi_similarity similarity;
    summi_rank_parameters parameters;
    int status = make_rows(d, options);
    if (!status)
        status = begin_stage(d, PROGRESS_WORDS);
    if (!status)
        status = summi_terms_count(d->arena, &d->language, d->runs, d->rows, EXTRA_ROWS,
                                   &d->progress, &terms);
    if (!status)
        status = summi_matrix_build(d->arena, &terms, &d->matrix);
    if (!status)
        status = find_parameters(d, options, &parameters);
    if (!status)
        status = find_similarity(d, &options->analysis, &terms, &similarity);
    if (!status)
        status = begin_stage(d, 1);
    if (!status)
        status = summi_rank(d->arena, &similarity, &parameters, &d->progress, &d->ranking);
    if (status)
        return summi_fail(error, status, summ_status_text(status));
    for (size_t k = 0; k < d->rows; k++)
        d->rank_of[d->ranking.order[k]] = k + 1;
    if (!d->ranking.converged)
        d->flags |= SUMM_SUMMARY_UNCONVERGED;
    return SUMM_OK;
}

/* ---- Documents ---- */

static int analyse(summ_document *d, const summ_options *all, const summ_text *texts,
                   summ_error *error)
{
    const summi_analysis_options *options = &all->analysis;
    d->texts = summi_arena_allocate(d->arena, d->text_count, sizeof *d->texts);
    d->lines = summi_arena_allocate(d->arena, d->text_count, sizeof *d->lines);
    if (!d->texts || !d->lines)
        return summi_fail_memory(error);
    if (d->text_count)
        memcpy(d->texts, texts, d->text_count * sizeof *texts);
    int status = check_texts(d, options, error);
    if (status)
        return status;
    find_language(d, options);
    if (find_own_words(d, &all->stop_words, summi_fold, &d->language.own_stop_words) ||
        find_own_words(d, &all->abbreviations, abbreviation_form,
                       &d->language.own_abbreviations))
        return summi_fail_memory(error);
    status = find_sentences(d, options, error);
    if (!status && d->rows)
        status = rank_rows(d, all, error);
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
    d->progress.call = options->analysis.progress;
    d->progress.user = options->analysis.progress_user;
    if (context)
        context->busy = true;
    d->arena->limit = options->analysis.limit_memory;
    d->arena->refused = false;
    int status = analyse(d, options, texts, error);
    if (status == SUMM_E_MEMORY && d->arena->refused)
        status = summi_fail(error, SUMM_E_LIMIT_MEMORY, summ_status_text(SUMM_E_LIMIT_MEMORY));
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

size_t summ_document_sentence_count(const summ_document *document)
{
    return document ? document->sentences.count : 0;
}

int summ_document_sentence(const summ_document *d, size_t index, summ_sentence *sentence)
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
    if (row != NO_ROW) {
        sentence->rank = d->rank_of[row];
        sentence->score = d->ranking.scores[row];
    }
    return SUMM_OK;
}

const char *summ_document_language(const summ_document *document)
{
    return document ? document->language.tag : NULL;
}

int summ_document_lines(const summ_document *document, size_t text)
{
    return document && text < document->text_count ? document->lines[text] : SUMM_LINES_AUTO;
}

size_t summ_document_steps(const summ_document *document, double *residual)
{
    if (residual)
        *residual = document ? document->ranking.residual : 0;
    return document ? document->ranking.steps : 0;
}

/* ---- Selection ---- */

/* Puts chosen rows into the order of the document. */
static int sort_rows(summi_arena *arena, summi_choice *choice, size_t rows)
{
    bool *chosen = summi_arena_zeroed(arena, rows, sizeof *chosen);
    if (!chosen)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < choice->count; i++)
        chosen[choice->rows[i]] = true;
    for (size_t row = 0, k = 0; k < choice->count; row++)
        if (chosen[row])
            choice->rows[k++] = row;
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
        .flags = d->flags,
        .language = d->language.tag,
        .spaceless = d->language.spaceless,
    };
    for (size_t i = 0; i < choice->count; i++) {
        size_t row = choice->rows[i];
        summ_document_sentence(d, d->sentence_of[row], &sentences[i]);
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
    return summi_summary_new(&d->allocator, &parts, summary);
}

static int select_rows(summi_arena *arena, const summ_document *d,
                       const summi_selection_options *options, summ_summary **summary)
{
    summi_choice choice = {0};
    summi_candidates candidates = {
        .matrix = &d->matrix,
        .runs = d->runs,
        .words = d->words,
        .leans = options->repair_openers ? d->leans : NULL,
        .order = d->ranking.order,
        .scores = d->ranking.scores,
        .count = d->rows,
        .joiner = 1,
    };
    int status = SUMM_OK;
    if (d->rows)
        status = summi_select(arena, &candidates, options, &choice);
    if (!status && d->rows && options->order == SUMM_ORDER_TEXT)
        status = sort_rows(arena, &choice, d->rows);
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
    summi_arena_init(&arena, &document->allocator);
    int status = select_rows(&arena, document, &options->selection, summary);
    summi_arena_free(&arena);
    return status ? summi_fail(error, status, summ_status_text(status))
                  : summi_fail(error, SUMM_OK, NULL);
}

int summ_summarize(const char *text, size_t length, const summ_options *options,
                   summ_summary **summary, summ_error *error)
{
    summ_text input = {.data = text, .length = length};
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
