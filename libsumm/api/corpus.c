/* SPDX-License-Identifier: MIT */
/* corpus.c - the texts of a call, split into sentences, of which some are passed over. */
#include "api/corpus.h"

#include <limits.h>
#include <string.h>

#include "api/input.h"
#include "api/vocabulary.h"
#include "base/status.h"
#include "layout/columns.h"
#include "layout/running_head.h"
#include "layout/word_count.h"
#include "prose/furniture.h"
#include "prose/overlap.h"
#include "sentence/window.h"
#include "unicode/white_space.h"
#include "unicode/utf8.h"

/*
 * What part of the work is done when the texts are split, and when the words of the sentences are
 * counted.
 */
#define SPLIT_SHARE   .83
#define COUNTED_SHARE .87

/* How many blocks are split, or sentences counted or judged, between two reports of progress. */
#define BLOCKS_PER_REPORT    64
#define SENTENCES_PER_REPORT 256

const unsigned char *summi_corpus_bytes(const summi_corpus *corpus, size_t index)
{
    return summi_text_bytes(&corpus->texts[corpus->sentences.items[index].text]);
}

/* ---- Splitting ---- */

/*
 * Lets the lists grow by what the limit of sentences leaves.  Each block has a sentence, unless the
 * sentences are the caller's own.
 */
static void limit_lists(summi_corpus *c, bool own_spans, size_t limit)
{
    size_t most = limit < INT_MAX ? limit : INT_MAX - 1, left = most - c->sentences.count;
    c->sentences.most = most;
    c->blocks.most = INT_MAX - 1;
    if (!own_spans && left < c->blocks.most - c->blocks.count)
        c->blocks.most = c->blocks.count + left;
}

/* Takes over the caller's own sentences, without surrounding white space and a byte order mark. */
static int adopt_spans(summi_corpus *c, size_t t)
{
    const summ_text *text = &c->texts[t];
    const unsigned char *bytes = summi_text_bytes(text);
    size_t begin = summi_utf8_begin(bytes, text->length);
    for (size_t i = 0; i < text->span_count; i++) {
        summi_sentence sentence = {.start = text->spans[i].offset,
                                   .end = text->spans[i].offset + text->spans[i].length,
                                   .text = (uint32_t)t};
        if (sentence.end <= begin)
            continue;
        if (sentence.start < begin)
            sentence.start = begin;
        summi_white_space_trim(bytes, &sentence.start, &sentence.end);
        if (sentence.start == sentence.end)
            continue;
        int status = summi_sentences_append(c->arena, &c->sentences, &sentence);
        if (status)
            return status;
    }
    return SUMM_OK;
}

/* Finds the block in which each sentence from number `first` on begins. */
static void find_blocks(summi_corpus *c, size_t first, size_t block)
{
    for (size_t s = first; s < c->sentences.count; s++) {
        summi_sentence *sentence = &c->sentences.items[s];
        while (block + 1 < c->blocks.count && c->blocks.items[block].end <= sentence->start)
            block++;
        sentence->block = (uint32_t)block;
    }
}

/* Blocks that have no sentences, whatever marks are in them. */
static bool is_whole(uint8_t kind)
{
    return kind == SUMM_BLOCK_HEADING || kind == SUMM_BLOCK_CODE || kind == SUMM_BLOCK_TABLE ||
           kind == SUMM_BLOCK_SPEAKER;
}

static int take_whole(summi_corpus *c, size_t t, size_t b)
{
    const summi_block *block = &c->blocks.items[b];
    summi_sentence sentence = {
        .start = block->start, .end = block->end, .text = (uint32_t)t, .block = (uint32_t)b};
    return summi_sentences_append(c->arena, &c->sentences, &sentence);
}

static int split_block(summi_corpus *c, size_t t, size_t b)
{
    const summi_block *block = &c->blocks.items[b];
    return summi_sentences_split(c->arena, summi_text_bytes(&c->texts[t]), block->start, block->end,
                                 &c->language, (uint32_t)t, (uint32_t)b, &c->sentences);
}

static int split_blocks(summi_corpus *c, size_t t, size_t first_block)
{
    const summ_text *text = &c->texts[t];
    for (size_t b = first_block; b < c->blocks.count; b++) {
        const summi_block *block = &c->blocks.items[b];
        int status = is_whole(block->kind) ? take_whole(c, t, b) : split_block(c, t, b);
        if (!status && b % BLOCKS_PER_REPORT == 0)
            status = summi_progress_report(&c->progress, (double)block->end / (double)text->length);
        if (status)
            return status;
    }
    return SUMM_OK;
}

/*
 * Whether the blocks of the host have most of the text, so that its lines need not tell what they
 * are.
 */
static bool has_structure(const summ_text *text)
{
    size_t marked = 0;
    for (size_t i = 0; i < text->block_count; i++)
        marked += text->blocks[i].length;
    return marked > text->length / 2;
}

static int split_text(summi_corpus *c, size_t t, const summi_analysis_options *options)
{
    const summ_text *text = &c->texts[t];
    const unsigned char *bytes = summi_text_bytes(text);
    size_t first_block = c->blocks.count, first = c->sentences.count;
    int status = SUMM_OK, lines = options->lines;
    limit_lists(c, text->spans, options->limit_sentences);
    if (text->spans)
        status = adopt_spans(c, t);
    if (status)
        return status;
    if (lines == SUMM_LINES_AUTO && has_structure(text))
        lines = SUMM_LINES_PARAGRAPHS;
    summi_layout layout = summi_layout_find(bytes, text->length, lines, c->language.terminators);
    c->lines[t] = layout.lines;
    status = summi_blocks_split(c->arena, text, (uint32_t)t, &layout, &c->blocks);
    c->hyphens.english = !strcmp(c->language.code, "en");
    /* Where each line is a paragraph no word goes on in the next, unless the caller says so. */
    if (!status && layout.hyphens &&
        (layout.lines != SUMM_LINES_PARAGRAPHS || text->spans || text->block_count))
        status = summi_hyphens_add(&c->hyphens, c->arena, &c->language, bytes, text->length);
    if (status)
        return status;
    if (!text->spans && !text->block_count && summi_columns_are_in(bytes, text->length))
        c->flags |= SUMM_SUMMARY_COLUMNS;
    if (text->spans) {
        find_blocks(c, first, first_block);
        return SUMM_OK;
    }
    status = split_blocks(c, t, first_block);
    if (status || layout.lines != SUMM_LINES_TRANSCRIPT)
        return status;
    c->flags |= SUMM_SUMMARY_TRANSCRIPT;
    return summi_windows_cut(c->arena, bytes, first, &c->sentences);
}

static int split_texts(summi_corpus *c, const summi_analysis_options *options, double share,
                       summ_error *error)
{
    c->sentences.progress = &c->progress;
    for (size_t t = 0; t < c->text_count; t++) {
        c->lines[t] = SUMM_LINES_PARAGRAPHS;
        summi_progress_stage(&c->progress, share * (double)(t + 1) / (double)c->text_count);
        int status = c->texts[t].length ? split_text(c, t, options) : SUMM_OK;
        /* The lists hold no more than the library can count, whatever the caller allows. */
        if (status == SUMM_E_LIMIT_SENTENCES && options->limit_sentences >= INT_MAX)
            status = SUMM_E_LIMIT;
        if (status)
            return summi_fail_at(error, status, t, 0, summi_status_detail(status));
    }
    return SUMM_OK;
}

/* ---- Judging ---- */

static int count_words(summi_corpus *c)
{
    size_t count = c->sentences.count;
    for (size_t s = 0; s < count; s++) {
        const summi_sentence *sentence = &c->sentences.items[s];
        c->words[s] = summi_count_words(summi_corpus_bytes(c, s), sentence->start, sentence->end);
        if (s % SENTENCES_PER_REPORT == 0 &&
            summi_progress_report(&c->progress, (double)s / (double)count))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

/*
 * The text of sentence *sentence, with its blocks and sentences; moves *block and *sentence after
 * these.  So all of them are passed once, and many texts take no more time than one.
 */
static summi_page next_page(const summi_corpus *c, size_t *block, size_t *sentence)
{
    size_t first = *sentence, t = c->sentences.items[first].text;
    while (*sentence < c->sentences.count && c->sentences.items[*sentence].text == t)
        ++*sentence;
    while (c->blocks.items[*block].text < t)
        ++*block;
    size_t first_block = *block;
    while (*block < c->blocks.count && c->blocks.items[*block].text == t)
        ++*block;
    return (summi_page){
        .text = summi_text_bytes(&c->texts[t]),
        .lines = c->lines[t],
        .blocks = c->blocks.items + first_block,
        .block_count = *block - first_block,
        .first_block = (uint32_t)first_block,
        .sentences = c->sentences.items + first,
        .sentence_count = *sentence - first,
        .words = c->words + first,
    };
}

/* Decides which sentences are prose, text by text. */
static int judge_texts(summi_corpus *c, bool skip, double from, double to)
{
    size_t count = c->sentences.count;
    for (size_t block = 0, s = 0, first = 0, reported = 0; s < count; first = s) {
        summi_page page = next_page(c, &block, &s);
        summi_progress_stage(&c->progress, from + (to - from) * (double)s / (double)count);
        int status = summi_furniture_find(c->arena, &page, &c->language, skip, &c->progress,
                                          c->passed + first);
        if (!status && s - reported >= SENTENCES_PER_REPORT) {
            status = summi_progress_report(&c->progress, 1);
            reported = s;
        }
        if (status)
            return status;
    }
    return SUMM_OK;
}

/* If only furniture is left, furniture it is. */
static void count_eligible(summi_corpus *c)
{
    for (size_t s = 0; s < c->sentences.count; s++)
        c->eligible += c->passed[s] == SUMM_PASSED_OVER_NOT;
    if (c->eligible)
        return;
    for (size_t s = 0; s < c->sentences.count; s++)
        if (c->passed[s] != SUMM_PASSED_OVER_EMPTY) {
            c->passed[s] = SUMM_PASSED_OVER_NOT;
            c->flags |= SUMM_SUMMARY_FURNITURE;
            c->eligible++;
        }
}

static int judge_sentences(summi_corpus *c, bool skip, double share)
{
    size_t count = c->sentences.count;
    c->words = summi_arena_allocate(c->arena, count, sizeof *c->words);
    c->passed = summi_arena_zeroed(c->arena, count, sizeof *c->passed);
    if (!c->words || !c->passed)
        return SUMM_E_MEMORY;
    summi_progress_stage(&c->progress, share * COUNTED_SHARE);
    int status = count_words(c);
    if (!status)
        status = judge_texts(c, skip, share * COUNTED_SHARE, share);
    if (!status && skip && c->text_count > 1) {
        summi_collection all = {.texts = c->texts,
                                .text_count = c->text_count,
                                .blocks = &c->blocks,
                                .sentences = &c->sentences,
                                .words = c->words};
        status = summi_overlap_find(c->arena, &all, &c->progress, c->passed);
    }
    if (!status)
        count_eligible(c);
    return status;
}

/* No blocks and sentences are added any more, and of the blocks only their kinds are needed. */
static int settle(summi_corpus *c)
{
    summi_block_list *blocks = &c->blocks;
    c->kinds = summi_arena_allocate(c->arena, blocks->count, sizeof *c->kinds);
    if (!c->kinds)
        return SUMM_E_MEMORY;
    for (size_t b = 0; b < blocks->count; b++)
        c->kinds[b] = blocks->items[b].kind;
    summi_arena_release(c->arena, blocks->items, blocks->capacity, sizeof *blocks->items);
    blocks->items = NULL;
    summi_sentence_list *list = &c->sentences;
    summi_sentence *items =
        summi_arena_trim(c->arena, list->items, &list->capacity, list->count, sizeof *items);
    if (!items && list->count)
        return SUMM_E_MEMORY;
    list->items = items;
    return SUMM_OK;
}

/* ---- The whole ---- */

/* Goes on to read text `t` as a copy of it, if that was made. */
static int keep_copy(summi_corpus *c, size_t t, size_t step, const summi_copy *copy)
{
    if (!copy->count)
        return SUMM_OK;
    if (!c->copies) {
        c->texts = summi_arena_allocate(c->arena, c->text_count, sizeof *c->texts);
        c->copies = summi_arena_zeroed(c->arena, c->text_count, sizeof *c->copies);
        if (!c->texts || !c->copies)
            return SUMM_E_MEMORY;
        memcpy(c->texts, c->given, c->text_count * sizeof *c->texts);
    }
    c->copies[t].steps[step] = *copy;
    c->texts[t].data = (const char *)copy->bytes;
    c->texts[t].length = copy->length;
    return SUMM_OK;
}

static int read_references(summi_corpus *c, size_t t)
{
    summi_copy copy = {0};
    int status = summi_copy_without_references(&copy, c->arena, summi_text_bytes(&c->texts[t]),
                                               c->texts[t].length);
    return status ? status : keep_copy(c, t, 0, &copy);
}

static int take_running_heads_out(summi_corpus *c, size_t t)
{
    summi_copy copy = {0};
    int status = summi_copy_without_running_heads(&copy, c->arena, summi_text_bytes(&c->texts[t]),
                                                  c->texts[t].length);
    return status ? status : keep_copy(c, t, 1, &copy);
}

/*
 * Copies the texts of which something is only for machines, or for those who turn pages.  Who says
 * what the parts of a text are has seen to that.
 */
static int prepare_texts(summi_corpus *c, const summi_analysis_options *options)
{
    bool heads = options->skip_furniture && options->lines != SUMM_LINES_PARAGRAPHS &&
                 options->lines != SUMM_LINES_TRANSCRIPT;
    for (size_t t = 0; t < c->text_count; t++) {
        const summ_text *text = &c->given[t];
        if (!text->length || text->block_count || text->span_count)
            continue;
        if (read_references(c, t) || (heads && take_running_heads_out(c, t)))
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}

/* The texts are borrowed, but the array of them is not. */
static int take_texts(summi_corpus *c, const summ_text *texts, size_t count,
                      const summi_analysis_options *options)
{
    summ_text *given = summi_arena_allocate(c->arena, count, sizeof *given);
    c->lines = summi_arena_allocate(c->arena, count, sizeof *c->lines);
    if (!given || !c->lines)
        return SUMM_E_MEMORY;
    if (count)
        memcpy(given, texts, count * sizeof *texts);
    c->given = c->texts = given;
    c->text_count = count;
    return prepare_texts(c, options);
}

int summi_corpus_read(summi_corpus *c, summi_arena *arena, const summ_options *options,
                      const summ_text *texts, size_t count, bool replaced, double share,
                      summ_error *error)
{
    const summi_analysis_options *analysis = &options->analysis;
    *c = (summi_corpus){
        .arena = arena,
        .progress = {.call = analysis->progress, .user = analysis->progress_user},
        .flags = replaced ? SUMM_SUMMARY_REPLACED : 0,
    };
    if (take_texts(c, texts, count, analysis) ||
        summi_vocabulary_find(arena, c->texts, count, options, &c->language))
        return summi_fail_status(error, SUMM_E_MEMORY);
    int status = split_texts(c, analysis, share * SPLIT_SHARE, error);
    if (status)
        return status;
    status = judge_sentences(c, analysis->skip_furniture, share);
    if (!status)
        status = settle(c);
    return status ? summi_fail_status(error, status) : SUMM_OK;
}

summ_span summi_corpus_span(const summi_corpus *c, size_t text, size_t start, size_t end)
{
    if (c->copies) {
        const summi_copy *steps = c->copies[text].steps;
        start = summi_copy_text_start(&steps[0], summi_copy_text_start(&steps[1], start));
        end = summi_copy_text_end(&steps[0], summi_copy_text_end(&steps[1], end));
    }
    return (summ_span){start, end - start};
}

int summi_corpus_sentence(const summi_corpus *c, size_t index, summ_sentence *sentence)
{
    if (index >= c->sentences.count)
        return SUMM_E_ARGUMENT;
    const summi_sentence *found = &c->sentences.items[index];
    summ_span span = summi_corpus_span(c, found->text, found->start, found->end);
    *sentence = (summ_sentence){
        .text = found->text,
        .offset = span.offset,
        .length = span.length,
        .index = index,
        .paragraph = found->block,
        .passed = c->passed[index],
    };
    return SUMM_OK;
}

uint32_t summi_corpus_kind(const summi_corpus *c, size_t index)
{
    size_t block = c->sentences.items[index].block;
    return block < c->blocks.count ? c->kinds[block] : SUMM_BLOCK_UNKNOWN;
}

void summi_corpus_release_words(summi_corpus *c)
{
    summi_arena_release(c->arena, c->words, c->sentences.count, sizeof *c->words);
    c->words = NULL;
}

int summi_corpus_lines(const summi_corpus *c, size_t text)
{
    return text < c->text_count ? c->lines[text] : SUMM_LINES_AUTO;
}
