/* SPDX-License-Identifier: MIT */
/* page.c - what is known of a text before it is judged what of it is prose. */
#include "prose/page.h"

#include <string.h>

#include "language/phrase.h"
#include "layout/terminated.h"
#include "layout/word_count.h"
#include "prose/threshold.h"

/* Progress is reported once for this many steps. */
#define STEPS_PER_REPORT 256

/* The name of a speaker before a colon has no more bytes. */
#define LABEL_BYTES 60

/* How often all blocks and all sentences are passed; see summi_page_step(). */
#define BLOCK_PASSES    4
#define SENTENCE_PASSES 2

int summi_page_step(summi_page_facts *facts)
{
    if (++facts->steps % STEPS_PER_REPORT)
        return SUMM_OK;
    double all = BLOCK_PASSES * (double)facts->page->block_count +
                 SENTENCE_PASSES * (double)facts->page->sentence_count;
    return summi_progress_report(facts->progress, (double)facts->steps / all);
}

enum summi_phrase_kind summi_page_phrase(const summi_page_facts *facts, size_t start, size_t end)
{
    const unsigned char *text = facts->page->text;
    enum summi_phrase_kind kind = summi_phrase_at_start(facts->language, text, start, end);
    size_t most = end - start < LABEL_BYTES ? end - start : LABEL_BYTES;
    const unsigned char *colon = kind ? NULL : memchr(text + start, ':', most);
    if (!colon)
        return kind;
    kind = summi_phrase_at_start(facts->language, text, (size_t)(colon - text) + 1, end);
    return kind == SUMMI_PHRASE_CHAIR ? kind : SUMMI_PHRASE_NONE;
}

/*
 * The words of a block with these sentences: the words of the sentences, if these cover the block
 * and no word goes on from one to the next, which saves reading it once more.
 */
static size_t count_words(const summi_page *page, const summi_block *block, size_t first,
                          size_t count)
{
    size_t words = 0, at = block->start;
    for (size_t s = first; s < first + count && at == page->sentences[s].start; s++) {
        words += page->words[s];
        at = page->sentences[s].end;
        if (at >= block->end)
            break;
        while (page->text[at] == ' ' || page->text[at] == '\n')
            at++;
        if (at == page->sentences[s].end)
            break;
    }
    if (at == block->end)
        return words;
    return summi_count_words(page->text, block->start, block->end);
}

/* Looks at block `b`, whose sentences begin with number `first`. */
static summi_block_facts look_at_block(const summi_page_facts *facts, size_t b, size_t first)
{
    const summi_page *page = facts->page;
    const summi_block *block = &page->blocks[b];
    summi_block_facts of_block = {.first = (uint32_t)first};
    for (size_t s = first; s < page->sentence_count; s++, of_block.sentences++)
        if (page->sentences[s].block - page->first_block != b)
            break;
    size_t words = count_words(page, block, first, of_block.sentences);
    of_block.words = words < UINT32_MAX ? (uint32_t)words : UINT32_MAX;
    of_block.phrase = (uint8_t)summi_page_phrase(facts, block->start, block->end);
    of_block.terminated =
        summi_is_terminated(page->text, block->start, block->end, facts->language->terminators);
    return of_block;
}

/* Whether a block can be a paragraph of prose, as far as the host knows. */
static bool is_running_text(uint8_t kind)
{
    return kind == SUMM_BLOCK_UNKNOWN || kind == SUMM_BLOCK_PARAGRAPH ||
           kind == SUMM_BLOCK_LIST_ITEM || kind == SUMM_BLOCK_QUOTATION;
}

int summi_page_survey(summi_arena *arena, summi_page_facts *facts)
{
    const summi_page *page = facts->page;
    size_t prose = 0, terminated = 0, single = 0, apart = 0, first = 0;
    facts->blocks = summi_arena_allocate(arena, page->block_count, sizeof *facts->blocks);
    if (!facts->blocks)
        return SUMM_E_MEMORY;
    for (size_t b = 0; b < page->block_count; b++) {
        summi_block_facts of_block = look_at_block(facts, b, first);
        facts->blocks[b] = of_block;
        facts->words += of_block.words;
        first += of_block.sentences;
        single += of_block.sentences == 1;
        apart += page->blocks[b].blank_before;
        /* "Here are the forms that you asked me for:" tells nothing. */
        bool announces = page->text[page->blocks[b].end - 1] == ':';
        if (of_block.words >= SUMMI_PROSE_WORDS && !announces &&
            is_running_text(page->blocks[b].kind)) {
            prose++;
            terminated += of_block.terminated;
        }
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    facts->terminators = terminated * 2 > prose;
    facts->pile = page->block_count >= SUMMI_PILE_BLOCKS &&
                  apart * SUMMI_PILE_APART < page->block_count &&
                  (double)single >= SUMMI_PILE_SHARE * (double)page->block_count;
    return SUMM_OK;
}
