/* SPDX-License-Identifier: MIT */
/* story.c - finds where the story of a page begins. */
#include "prose/story.h"

#include <string.h>

#include "prose/threshold.h"
#include "unicode/character.h"

/* Whether a short line has a year in it. */
static bool has_year(const unsigned char *text, const summi_block *block)
{
    size_t digits = 0;
    for (size_t i = block->start; i <= block->end; i++) {
        bool digit = i < block->end && summi_ascii_is_digit(text[i]);
        if (!digit && digits == 4 &&
            (!memcmp(text + i - 4, "19", 2) || !memcmp(text + i - 4, "20", 2)))
            return true;
        digits = digit ? digits + 1 : 0;
    }
    return false;
}

/* Whether the story begins after this block: it is a byline, a dateline or a date. */
static bool opens_story(const summi_page_facts *facts, size_t b)
{
    const summi_block_facts *of_block = &facts->blocks[b];
    const summi_block *block = &facts->page->blocks[b];
    if (of_block->verdict == SUMM_PASSED_OVER_BYLINE)
        return true;
    if (of_block->terminated || of_block->words > SUMMI_TITLE_WORDS)
        return false;
    bool colon = facts->page->text[block->end - 1] == ':' && of_block->words <= SUMMI_PROSE_WORDS;
    return block->dateline || has_year(facts->page->text, block) || colon;
}

/* The last of the first blocks with which a story may open; 0 if there is none. */
static size_t find_opening(const summi_page_facts *facts)
{
    size_t opening = 0;
    for (size_t b = 0; b < SUMMI_STORY_HEAD && b < facts->page->block_count; b++)
        if (opens_story(facts, b))
            opening = b;
    return opening;
}

static bool may_be_teaser(const summi_block_facts *block)
{
    return !block->verdict && block->sentences < SUMMI_CAPTION_SENTENCES;
}

void summi_story_mark_teasers(summi_page_facts *facts)
{
    if (facts->page->block_count > SUMMI_STORY_BLOCKS_MOST)
        return;
    size_t opening = find_opening(facts), before = 0, after = 0;
    for (size_t b = 0; b < opening; b++)
        before += may_be_teaser(&facts->blocks[b]);
    for (size_t b = opening; b < facts->page->block_count; b++)
        after += may_be_teaser(&facts->blocks[b]) || (b > opening && !facts->blocks[b].verdict);
    if (before > SUMMI_STORY_TEASERS || after < SUMMI_STORY_PROSE + before)
        return;
    for (size_t b = 0; b < opening; b++)
        if (may_be_teaser(&facts->blocks[b]) && facts->page->blocks[b].kind != SUMM_BLOCK_PARAGRAPH)
            facts->blocks[b].verdict = SUMM_PASSED_OVER_TEASER;
}
