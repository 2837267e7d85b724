/* SPDX-License-Identifier: MIT */
/* notice.c - finds what a site says to its readers, and what the law makes it say. */
#include "prose/notice.h"

#include "language/phrase.h"
#include "prose/threshold.h"
#include "summ.h"

/* Whether a sentence by itself is a notice. */
static bool is_notice(const summi_page_facts *facts, size_t s)
{
    const summi_sentence *sentence = &facts->page->sentences[s];
    size_t things = 0;
    if (facts->page->words[s] > SUMMI_NOTICE_WORDS ||
        !summi_phrase_has_anchor(facts->language, facts->page->text, sentence->start,
                                 sentence->end))
        return false;
    unsigned kinds =
        summi_phrase_kinds_anywhere(facts->language, SUMMI_PHRASES_ADDRESS, facts->page->text,
                                    sentence->start, sentence->end, SUMMI_ADDRESS_SITE, &things);
    return kinds & SUMMI_ADDRESS_CERTAIN || (kinds & SUMMI_ADDRESS_READER && things > 1);
}

/* Whether the host leaves it open that a block holds a notice. */
static bool may_hold_notice(uint8_t kind)
{
    return kind == SUMM_BLOCK_UNKNOWN || kind == SUMM_BLOCK_PARAGRAPH ||
           kind == SUMM_BLOCK_LIST_ITEM;
}

static size_t block_of(const summi_page_facts *facts, size_t s)
{
    return facts->page->sentences[s].block - facts->page->first_block;
}

/* Counts the notices of each block, and the blocks that have any. */
static size_t count_notices(summi_page_facts *facts, uint8_t *passed)
{
    size_t blocks = 0;
    for (size_t s = 0; s < facts->page->sentence_count; s++) {
        size_t b = block_of(facts, s);
        summi_block_facts *block = &facts->blocks[b];
        bool first = !s || block_of(facts, s - 1) != b;
        if (passed[s] || block->verdict || !may_hold_notice(facts->page->blocks[b].kind) ||
            !is_notice(facts, s))
            continue;
        passed[s] = SUMM_PASSED_OVER_NOTICE;
        blocks += !block->notices++;
        block->notice_first |= first;
    }
    return blocks;
}

/* Whether all of a block is a notice: it opens with one, or most of its sentences are. */
static bool is_notice_block(const summi_block_facts *block)
{
    return block->sentences <= SUMMI_NOTICE_SENTENCES &&
           (block->notice_first || block->notices * 2 > block->sentences);
}

void summi_notice_mark(summi_page_facts *facts, uint8_t *passed)
{
    if (facts->pile || facts->page->sentence_count > SUMMI_NOTICE_PAGE)
        return;
    size_t blocks = count_notices(facts, passed);
    /* A page with notices all over is about them. */
    bool topic = blocks > SUMMI_NOTICE_BLOCKS && blocks * 3 > facts->page->block_count;
    for (size_t s = 0; blocks && s < facts->page->sentence_count; s++) {
        const summi_block_facts *block = &facts->blocks[block_of(facts, s)];
        if (topic && block->notices && passed[s] == SUMM_PASSED_OVER_NOTICE)
            passed[s] = SUMM_PASSED_OVER_NOT;
        else if (!topic && !passed[s] && is_notice_block(block))
            passed[s] = SUMM_PASSED_OVER_NOTICE;
    }
}
