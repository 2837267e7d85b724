/* SPDX-License-Identifier: MIT */
/* repeat.c - finds blocks that a text has more than once. */
#include "prose/repeat.h"

#include <string.h>

#include "base/bytes.h"
#include "base/hash.h"
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

/* The first block with each tail.  Texts of short lines have many, so that a slot is small. */
typedef struct tail_slot {
    uint32_t hash;
    uint32_t block; /* its number + 1; 0: the slot is free */
} tail_slot;

typedef struct tail_table {
    tail_slot *slots;
    summi_hash_size size;
    summi_hash_keys keys;
} tail_table;

static size_t tail_length(const summi_block *block)
{
    size_t length = block->end - block->start;
    return length < TAIL_BYTES ? length : TAIL_BYTES;
}

/* The first block with the tail of block `b`, which may be that itself. */
static size_t find_first(const summi_page *page, tail_table *tails, size_t b)
{
    size_t length = tail_length(&page->blocks[b]);
    const unsigned char *tail = page->text + page->blocks[b].end - length;
    uint32_t hash = summi_hash_string(&tails->keys, tail, length, summi_bytes_head(tail, length));
    size_t at = summi_hash_home((uint64_t)hash << 32, tails->size);
    for (; tails->slots[at].block; at = summi_hash_next(at, tails->size)) {
        size_t first = tails->slots[at].block - 1;
        const summi_block *block = &page->blocks[first];
        if (tails->slots[at].hash == hash && tail_length(block) == length &&
            !memcmp(page->text + block->end - length, tail, length))
            return first;
    }
    tails->slots[at] = (tail_slot){hash, (uint32_t)b + 1};
    return b;
}

static bool is_noted(const summi_page_facts *facts, size_t b)
{
    return facts->blocks[b].first_copy || facts->blocks[b].repeated;
}

/* Compares as a whole the blocks of which the tails are the same. */
static int compare_blocks(summi_page_facts *facts, tail_table *tails, summi_table *seen)
{
    for (size_t b = 0; b < facts->page->block_count; b++) {
        size_t first = find_first(facts->page, tails, b);
        if (first < b && ((!is_noted(facts, first) && note_block(facts, seen, first)) ||
                          note_block(facts, seen, b)))
            return SUMM_E_MEMORY;
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

int summi_repeat_find(summi_arena *arena, summi_page_facts *facts)
{
    size_t count = facts->page->block_count;
    summi_table seen;
    if (count < 2)
        return SUMM_OK;
    tail_table tails = {.keys = summi_hash_make_keys(arena)};
    tails.slots = summi_hash_make_slots(arena, count, sizeof *tails.slots, &tails.size);
    if (!tails.slots || summi_table_init(&seen, arena, 0))
        return SUMM_E_MEMORY;
    int status = compare_blocks(facts, &tails, &seen);
    summi_table_free(&seen);
    summi_arena_release(arena, tails.slots, tails.size.mask + 1, sizeof *tails.slots);
    return status;
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
