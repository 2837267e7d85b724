/* SPDX-License-Identifier: MIT */
/* repeat.c - finds blocks that a text has more than once. */
#include "prose/repeat.h"

#include "base/table.h"
#include "prose/threshold.h"

/* Blocks are compared as a whole only if this many bytes at their ends are the same. */
#define TAIL_BYTES 16

static void mark_repeated(summi_page_facts *facts, size_t b)
{
    if (!facts->blocks[b].repeated)
        facts->repeated_words += facts->blocks[b].words;
    facts->blocks[b].repeated = true;
}

/* Notes whether block `b` is the same text, letter for letter, as one of those seen. */
static int note_block(summi_page_facts *facts, summi_table *seen, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    size_t length = block->end - block->start;
    bool fresh;
    if (length > UINT32_MAX)
        return SUMM_OK;
    uint32_t entry =
        summi_table_intern(seen, facts->page->text + block->start, (uint32_t)length, &fresh);
    if (entry == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    if (fresh) {
        seen->entries[entry].value = (uint32_t)b;
        facts->blocks[b].first_copy = true;
    } else {
        mark_repeated(facts, seen->entries[entry].value);
        mark_repeated(facts, b);
    }
    return SUMM_OK;
}

int summi_repeat_find(summi_arena *arena, summi_page_facts *facts)
{
    const summi_page *page = facts->page;
    summi_table tails, seen;
    if (page->block_count < 2)
        return SUMM_OK;
    if (summi_table_init(&tails, arena, page->block_count) || summi_table_init(&seen, arena, 0))
        return SUMM_E_MEMORY;
    for (size_t b = 0; b < page->block_count; b++) {
        const summi_block *block = &page->blocks[b];
        size_t length = block->end - block->start;
        size_t tail = length < TAIL_BYTES ? length : TAIL_BYTES;
        bool fresh;
        uint32_t entry =
            summi_table_intern(&tails, page->text + block->end - tail, (uint32_t)tail, &fresh);
        if (entry == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        /* The value is the first block with this tail, plus 1, until it is compared. */
        uint32_t first = tails.entries[entry].value;
        tails.entries[entry].value = fresh ? (uint32_t)b + 1 : 0;
        if ((first && note_block(facts, &seen, first - 1)) ||
            (!fresh && note_block(facts, &seen, b)))
            return SUMM_E_MEMORY;
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

/*
 * A later copy always is furniture.  The first one is if it is a caption: short, and no prose, as
 * in passages that were collected and overlap.  A text that was pasted twice has no captions.
 */
bool summi_repeat_is_furniture(const summi_page_facts *facts, size_t b)
{
    const summi_block_facts *block = &facts->blocks[b];
    if (!block->repeated || !block->first_copy)
        return block->repeated;
    bool pasted_twice = facts->repeated_words * 2 >= facts->words;
    bool prose = block->terminated && block->words >= SUMMI_COPY_WORDS;
    return !pasted_twice && !prose && block->sentences <= SUMMI_CAPTION_SENTENCES;
}
