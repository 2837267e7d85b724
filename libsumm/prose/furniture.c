/* SPDX-License-Identifier: MIT */
/* furniture.c - tells prose from headings, captions, menus and what else a page has. */
#include "prose/furniture.h"

#include "language/phrase.h"
#include "prose/entry.h"
#include "prose/mail.h"
#include "prose/notice.h"
#include "prose/repeat.h"
#include "prose/short_line.h"
#include "prose/story.h"
#include "prose/threshold.h"
#include "sentence/note.h"
#include "summ.h"
#include "unicode/character.h"

static enum summ_passed_over reason_of(enum summi_phrase_kind kind)
{
    switch (kind) {
    case SUMMI_PHRASE_BYLINE:
        return SUMM_PASSED_OVER_BYLINE;
    case SUMMI_PHRASE_CAPTION:
        return SUMM_PASSED_OVER_CAPTION;
    case SUMMI_PHRASE_NOTICE:
        return SUMM_PASSED_OVER_NOTICE;
    case SUMMI_PHRASE_LINK:
        return SUMM_PASSED_OVER_LINK;
    case SUMMI_PHRASE_CHAIR:
        return SUMM_PASSED_OVER_NOTICE;
    default:
        return SUMM_PASSED_OVER_NOT; /* a single line like those of mail is prose */
    }
}

/* What the phrase tells with which a block begins. */
static enum summ_passed_over judge_block_phrase(const summi_block_facts *block)
{
    if (block->sentences <= 1 && block->words > SUMMI_PHRASE_WORDS)
        return SUMM_PASSED_OVER_NOT;
    if (block->phrase == SUMMI_PHRASE_CHAIR && block->sentences > 1)
        return SUMM_PASSED_OVER_NOT; /* the speech follows */
    enum summ_passed_over reason = reason_of((enum summi_phrase_kind)block->phrase);
    bool short_enough = reason == SUMM_PASSED_OVER_NOTICE
                            ? block->sentences <= SUMMI_NOTICE_SENTENCES
                            : block->sentences < SUMMI_CAPTION_SENTENCES;
    return short_enough ? reason : SUMM_PASSED_OVER_NOT;
}

static enum summ_passed_over judge_block(const summi_page_facts *facts, size_t b)
{
    if (summi_repeat_is_furniture(facts, b))
        return SUMM_PASSED_OVER_REPEATED;
    enum summ_passed_over reason = judge_block_phrase(&facts->blocks[b]);
    if (!reason)
        reason = summi_short_line_judge(facts, b);
    return reason ? reason : summi_entry_judge(facts, b);
}

/* The verdict on its block, or what the sentence tells by itself. */
static enum summ_passed_over judge_sentence(const summi_page_facts *facts, size_t s)
{
    const summi_sentence *sentence = &facts->page->sentences[s];
    const unsigned char *text = facts->page->text;
    const summi_block_facts *block = &facts->blocks[sentence->block - facts->page->first_block];
    if (block->verdict)
        return (enum summ_passed_over)block->verdict;
    if (facts->page->blocks[sentence->block - facts->page->first_block].kind ==
        SUMM_BLOCK_PARAGRAPH)
        return SUMM_PASSED_OVER_NOT;
    if (facts->page->words[s] > SUMMI_PHRASE_WORDS)
        return SUMM_PASSED_OVER_NOT;
    if (summi_phrase_at_end(facts->language, text, sentence->start, sentence->end))
        return SUMM_PASSED_OVER_NOTICE;
    if (block->sentences < 2)
        return SUMM_PASSED_OVER_NOT; /* judged with its block */
    return reason_of(summi_page_phrase(facts, sentence->start, sentence->end));
}

/* What the host says of its blocks needs no judgement. */
static enum summ_passed_over reason_of_kind(uint8_t kind)
{
    switch (kind) {
    case SUMM_BLOCK_HEADING:
        return SUMM_PASSED_OVER_HEADING;
    case SUMM_BLOCK_CAPTION:
        return SUMM_PASSED_OVER_CAPTION;
    case SUMM_BLOCK_LINK:
        return SUMM_PASSED_OVER_LINK;
    case SUMM_BLOCK_CODE:
        return SUMM_PASSED_OVER_CODE;
    case SUMM_BLOCK_TABLE:
        return SUMM_PASSED_OVER_TABLE;
    case SUMM_BLOCK_NOTE:
        return SUMM_PASSED_OVER_NOTICE;
    case SUMM_BLOCK_SPEAKER:
        return SUMM_PASSED_OVER_SPEAKER;
    default:
        return SUMM_PASSED_OVER_NOT;
    }
}

/* What is certain of a sentence by itself, with `skip`, or without it. */
static enum summ_passed_over find_certain_reason(const summi_page *page,
                                                 const summi_language *language,
                                                 const summi_sentence *sentence, bool skip)
{
    const summi_block *block = &page->blocks[sentence->block - page->first_block];
    const unsigned char *end = page->text + sentence->end;
    if (summi_character_find_content(page->text + sentence->start, end) == end)
        return SUMM_PASSED_OVER_EMPTY;
    if (skip && block->dateline && sentence->end <= block->end)
        return SUMM_PASSED_OVER_HEADING;
    if (skip &&
        summi_note_end(language, page->text, sentence->start, sentence->end) == sentence->end)
        return SUMM_PASSED_OVER_NOTICE;
    if (skip && block->kind != SUMM_BLOCK_LIST_ITEM &&
        summi_short_line_has_numbered_title(page, (size_t)(sentence - page->sentences)))
        return SUMM_PASSED_OVER_HEADING;
    return reason_of_kind(block->kind);
}

/*
 * Finds the sentences without a letter, digit or symbol, datelines, notes of sounds, and what the
 * host tells to pass over.
 */
static int find_certain(summi_page_facts *facts, bool skip, uint8_t *passed)
{
    const summi_page *page = facts->page;
    for (size_t s = 0; s < page->sentence_count; s++) {
        passed[s] = (uint8_t)find_certain_reason(page, facts->language, &page->sentences[s], skip);
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

static int judge_blocks(summi_page_facts *facts)
{
    for (size_t b = 0; b < facts->page->block_count; b++) {
        uint8_t kind = facts->page->blocks[b].kind;
        uint8_t certain = (uint8_t)reason_of_kind(kind);
        if (certain || kind == SUMM_BLOCK_PARAGRAPH)
            facts->blocks[b].verdict = certain;
        else if (!facts->blocks[b].verdict)
            facts->blocks[b].verdict = (uint8_t)judge_block(facts, b);
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    summi_story_mark_teasers(facts);
    return SUMM_OK;
}

static int judge_sentences(summi_page_facts *facts, uint8_t *passed)
{
    for (size_t s = 0; s < facts->page->sentence_count; s++) {
        if (passed[s] == SUMM_PASSED_OVER_NOT)
            passed[s] = (uint8_t)judge_sentence(facts, s);
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

static int judge_page(summi_arena *arena, summi_page_facts *facts, uint8_t *passed)
{
    int status = summi_page_survey(arena, facts);
    if (!status)
        status = summi_repeat_find(arena, facts);
    if (!status)
        status = summi_mail_mark(facts);
    if (!status)
        status = judge_blocks(facts);
    if (!status)
        summi_notice_mark(facts, passed);
    return status ? status : judge_sentences(facts, passed);
}

int summi_furniture_find(summi_arena *arena, const summi_page *page, const summi_language *language,
                         bool skip, summi_progress *progress, uint8_t *passed)
{
    summi_page_facts facts = {.page = page, .language = language, .progress = progress};
    int status = find_certain(&facts, skip, passed);
    if (status || !skip || page->sentence_count < SUMMI_PAGE_BLOCKS)
        return status;
    status = judge_page(arena, &facts, passed);
    summi_arena_release(arena, facts.blocks, page->block_count, sizeof *facts.blocks);
    return status;
}
