/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mail.c - finds headers, quotations and signatures of messages. */
#include "prose/mail.h"

#include "prose/threshold.h"

/*
 * Whether a block begins like a line of a header: "Subject: ...".  One such line is prose; two are
 * a header.
 */
static bool may_be_header(const summi_page_facts *facts, size_t b)
{
    return facts->blocks[b].phrase == SUMMI_PHRASE_MAIL &&
           facts->blocks[b].words <= SUMMI_PHRASE_WORDS;
}

static bool is_quoted(const summi_page_facts *facts, size_t b)
{
    return facts->page->text[facts->page->blocks[b].start] == '>';
}

/* "On Tuesday Ann wrote:" above what is quoted. */
static bool introduces_quote(const summi_page_facts *facts, size_t b)
{
    return b + 1 < facts->page->block_count && is_quoted(facts, b + 1) &&
           facts->page->text[facts->page->blocks[b].end - 1] == ':';
}

static bool is_signature_mark(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    return summi_is_signature_mark(facts->page->text, block->start, block->end);
}

int summi_mail_mark(summi_page_facts *facts)
{
    bool in_signature = false;
    for (size_t b = 0; b < facts->page->block_count; b++) {
        bool header = b && may_be_header(facts, b) && may_be_header(facts, b - 1);
        if (header) {
            facts->blocks[b - 1].verdict = SUMM_PASSED_OVER_MAIL;
            in_signature = false;
        }
        in_signature = (in_signature || is_signature_mark(facts, b)) &&
                       facts->blocks[b].sentences < SUMMI_CAPTION_SENTENCES;
        if (header || in_signature || (!facts->pile && is_quoted(facts, b)) ||
            introduces_quote(facts, b))
            facts->blocks[b].verdict = SUMM_PASSED_OVER_MAIL;
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}
