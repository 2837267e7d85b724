/* SPDX-License-Identifier: GPL-3.0-or-later */
/* furniture.c - tells prose from headings, captions, menus and whatever else stands on a page. */
#include "furniture.h"

#include <string.h>

#include "character.h"
#include "render.h"
#include "summ.h"
#include "table.h"
#include "utf8.h"

/* A line of more words is prose even without a terminator. */
#define HEADING_WORDS 25
/* A block of fewer words does not tell whether the text uses terminators. */
#define PROSE_WORDS 8
/* Texts of fewer blocks have no furniture: every line counts. */
#define PAGE_BLOCKS 3

/* What a block looks like. */
typedef struct shape {
    size_t words;
    size_t sentences;
    bool terminated;
    bool repeated;
    bool first_copy;
} shape;

static bool has_content(const unsigned char *text, size_t start, size_t end)
{
    const unsigned char *p = text + start, *stop = text + end, *next;
    for (; p < stop; p = next)
        if (summi_character_is_content(summi_utf8_decode(p, stop, &next)))
            return true;
    return false;
}

/* Notes which blocks are the same text, letter for letter. */
static int find_repeats(summi_arena *arena, const summi_page *page, shape *shapes)
{
    summi_table seen;
    if (summi_table_init(&seen, arena, page->block_count))
        return SUMM_E_MEMORY;
    for (size_t b = 0; b < page->block_count; b++) {
        const summi_block *block = &page->blocks[b];
        size_t length = block->end - block->start;
        if (length > UINT32_MAX)
            continue;
        bool fresh;
        uint32_t entry =
            summi_table_intern(&seen, page->text + block->start, (uint32_t)length, &fresh);
        if (entry == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        shapes[b].first_copy = fresh;
        if (fresh) {
            seen.entries[entry].value = (uint32_t)b;
        } else {
            shapes[b].repeated = true;
            shapes[seen.entries[entry].value].repeated = true;
        }
    }
    return SUMM_OK;
}

static int survey_blocks(summi_arena *arena, const summi_page *page, shape *shapes)
{
    for (size_t s = 0; s < page->sentence_count; s++)
        shapes[page->sentences[s].block - page->first_block].sentences++;
    for (size_t b = 0; b < page->block_count; b++) {
        const summi_block *block = &page->blocks[b];
        shapes[b].words = summi_count_words(page->text, block->start, block->end);
        shapes[b].terminated = summi_text_is_terminated(page->text, block->start, block->end);
    }
    return find_repeats(arena, page, shapes);
}

/* Whether most blocks that are long enough to be prose end with a terminator. */
static bool uses_terminators(const summi_page *page, const shape *shapes)
{
    size_t prose = 0, terminated = 0;
    for (size_t b = 0; b < page->block_count; b++) {
        if (shapes[b].words < PROSE_WORDS)
            continue;
        prose++;
        terminated += shapes[b].terminated;
    }
    return terminated * 2 > prose;
}

/* Whether copies of lines are the exception: a text pasted twice is no page of captions. */
static bool repeats_are_rare(const summi_page *page, const shape *shapes)
{
    size_t repeated = 0;
    for (size_t b = 0; b < page->block_count; b++)
        repeated += shapes[b].repeated;
    return repeated * 3 < page->block_count;
}

static enum summ_passed judge(const shape *s, bool terminators, bool rare)
{
    if (s->repeated && s->sentences < 2 && (rare || !s->first_copy))
        return SUMM_PASSED_REPEATED;
    if (terminators && !s->terminated && s->sentences < 2 && s->words <= HEADING_WORDS)
        return SUMM_PASSED_HEADING;
    return SUMM_PASSED_NOT;
}

int summi_furniture_find(summi_arena *arena, const summi_page *page,
                         const summi_language *language, bool skip, uint8_t *passed)
{
    (void)language;
    for (size_t s = 0; s < page->sentence_count; s++) {
        const summi_sentence *sentence = &page->sentences[s];
        passed[s] = has_content(page->text, sentence->start, sentence->end) ? SUMM_PASSED_NOT
                                                                            : SUMM_PASSED_EMPTY;
    }
    if (!skip || page->lines == SUMM_LINES_TRANSCRIPT || page->block_count < PAGE_BLOCKS)
        return SUMM_OK;
    shape *shapes = summi_arena_zeroed(arena, page->block_count, sizeof *shapes);
    if (!shapes || survey_blocks(arena, page, shapes))
        return SUMM_E_MEMORY;
    bool terminators = uses_terminators(page, shapes), rare = repeats_are_rare(page, shapes);
    for (size_t s = 0; s < page->sentence_count; s++) {
        if (passed[s] == SUMM_PASSED_NOT)
            passed[s] =
                (uint8_t)judge(&shapes[page->sentences[s].block - page->first_block], terminators,
                               rare);
    }
    return SUMM_OK;
}
