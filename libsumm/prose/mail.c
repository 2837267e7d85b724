/* SPDX-License-Identifier: MIT */
/* mail.c - finds headers, quotations, signatures and older messages in mail. */
#include "prose/mail.h"

#include <string.h>

#include "language/phrase.h"
#include "prose/threshold.h"
#include "unicode/character.h"

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

/* Whether words of somebody may come after a block: "Ann wrote:", "---- Ann wrote ----". */
static bool introduces_words(const summi_page_facts *facts, size_t b)
{
    const unsigned char *begin = facts->page->text + facts->page->blocks[b].start;
    const unsigned char *end = facts->page->text + facts->page->blocks[b].end;
    size_t length = (size_t)(end - begin);
    return end[-1] == ':' ||
           (length > 3 && !memcmp(end - 3, "\xEF\xBC\x9A", 3)) || /* the wide one of Chinese */
           (length > 4 && !memcmp(begin, "----", 4) && !memcmp(end - 4, "----", 4));
}

/* "On Tuesday Ann wrote:" above what is quoted. */
static bool introduces_quote(const summi_page_facts *facts, size_t b)
{
    return b + 1 < facts->page->block_count && is_quoted(facts, b + 1) &&
           introduces_words(facts, b);
}

static bool is_signature_mark(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    return summi_is_signature_mark(facts->page->text, block->start, block->end);
}

/* ---- Older messages ---- */

static unsigned reply_kinds(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    return summi_phrase_kinds(facts->language, SUMMI_PHRASES_REPLY, facts->page->text, block->start,
                              block->end);
}

static size_t count_digits(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    size_t digits = 0;
    for (size_t i = block->start; i < block->end; i++)
        digits += summi_ascii_is_digit(facts->page->text[i]);
    return digits;
}

/* "-----Original Message-----", or "Forwarded message:" above a header. */
static bool announces_older(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *text = facts->page->text + block->start;
    bool rule = block->end - block->start > 2 && text[0] == text[1] &&
                (*text == '-' || *text == '_' || *text == '=' || *text == '*');
    if (!rule && (b + 1 == facts->page->block_count || !may_be_header(facts, b + 1)))
        return false;
    return facts->blocks[b].words <= SUMMI_PHRASE_WORDS &&
           reply_kinds(facts, b) & SUMMI_REPLY_OLDER;
}

/*
 * Whether a block, in which `digits` digits were counted, has a time of day, or a date with a year
 * of our days: a letter of 1911 is told of in a story.
 */
static bool is_dated(const summi_page_facts *facts, size_t b, size_t digits)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *text = facts->page->text;
    bool recent = false;
    for (size_t i = block->start; i < block->end; i++) {
        if (text[i] == ':' && i > block->start && i + 1 < block->end &&
            summi_ascii_is_digit(text[i - 1]) && summi_ascii_is_digit(text[i + 1]))
            return true;
        recent |= block->end - i > 4 && !memcmp(text + i, "20", 2) &&
                  summi_ascii_is_digit(text[i + 2]) && summi_ascii_is_digit(text[i + 3]);
    }
    return recent && digits > SUMMI_ATTRIBUTION_DIGITS;
}

/* "On Monday, 3 May 2021, Ann Ames <ann@example.org> wrote:" above a message that is not quoted. */
static bool introduces_older(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    if (!introduces_words(facts, b) || facts->blocks[b].words > SUMMI_ATTRIBUTION_WORDS ||
        b + 1 == facts->page->block_count || is_quoted(facts, b + 1))
        return false;
    bool address = memchr(facts->page->text + block->start, '@', block->end - block->start);
    size_t digits = count_digits(facts, b);
    bool dated = digits >= SUMMI_ATTRIBUTION_DIGITS && (address || is_dated(facts, b, digits));
    bool wrote = (address || dated) &&
                 summi_phrase_kinds_anywhere(facts->language, SUMMI_PHRASES_REPLY,
                                             facts->page->text, block->start, block->end, 0, NULL) &
                     SUMMI_REPLY_WROTE;
    return address + dated + wrote > 1;
}

/* Whether a short line without terminator, a name or a date, comes right before block `b`. */
static bool follows_short_line(const summi_page_facts *facts, size_t b)
{
    return b && !facts->page->blocks[b].blank_before && !facts->blocks[b - 1].terminated &&
           facts->blocks[b - 1].words <= SUMMI_TITLE_WORDS &&
           facts->blocks[b - 1].verdict != SUMM_PASSED_OVER_MAIL;
}

/*
 * Gives the lines above the header that begins at `b` their verdict, if they belong to it: the name
 * of the sender, and the date.  Whether there was a date.
 */
static bool mark_lines_above(summi_page_facts *facts, size_t b)
{
    size_t first = b;
    bool dated = false;
    while (b - first < 2 && follows_short_line(facts, first) && !is_quoted(facts, first - 1)) {
        first--;
        dated |= count_digits(facts, first) >= SUMMI_ATTRIBUTION_DIGITS;
    }
    for (; dated && first < b; first++)
        facts->blocks[first].verdict = SUMM_PASSED_OVER_MAIL;
    return dated;
}

/* ---- The pass over a page ---- */

typedef struct mail_scan {
    bool in_signature;
    bool in_header;
    size_t lines;   /* of the header so far */
    bool headed;    /* the page begins with a header */
    bool older;     /* an older message has begun */
    size_t written; /* words of the newest message so far */
} mail_scan;

/* Whether block `b` is the second or a later line of a header. */
static bool is_header(const summi_page_facts *facts, size_t b)
{
    return b && may_be_header(facts, b) && may_be_header(facts, b - 1);
}

/* Gives the lines of a header their verdict, and finds out whether an older message has it. */
static void pass_header(summi_page_facts *facts, size_t b, mail_scan *scan)
{
    bool dated = false;
    if (!scan->in_header) {
        facts->blocks[b - 1].verdict = SUMM_PASSED_OVER_MAIL;
        dated = b > 1 && mark_lines_above(facts, b - 1);
        scan->headed |= b == 1;
        scan->lines = 1;
    }
    scan->lines++;
    bool sent = (reply_kinds(facts, b) | reply_kinds(facts, b - 1)) & SUMMI_REPLY_SENT;
    scan->in_header = true;
    scan->in_signature = false;
    facts->blocks[b].verdict = SUMM_PASSED_OVER_MAIL;
    bool below = !scan->headed && (dated || scan->lines >= SUMMI_HEADER_LINES);
    scan->older |= (sent || below) && scan->written >= SUMMI_REPLY_WORDS;
}

static void pass_block(summi_page_facts *facts, size_t b, mail_scan *scan)
{
    summi_block_facts *block = &facts->blocks[b];
    if (is_header(facts, b)) {
        pass_header(facts, b, scan);
        return;
    }
    bool announces = announces_older(facts, b);
    scan->in_header = false;
    scan->in_signature = (scan->in_signature || is_signature_mark(facts, b)) &&
                         block->sentences < SUMMI_CAPTION_SENTENCES;
    scan->older |= scan->written >= SUMMI_REPLY_WORDS && (announces || introduces_older(facts, b));
    if (scan->older || scan->in_signature || announces || (!facts->pile && is_quoted(facts, b)) ||
        introduces_quote(facts, b))
        block->verdict = SUMM_PASSED_OVER_MAIL;
    else if (!may_be_header(facts, b))
        scan->written += block->words;
}

int summi_mail_mark(summi_page_facts *facts)
{
    mail_scan scan = {0};
    /* A book may hold letters; a page of mail is shorter. */
    bool short_page = facts->page->block_count <= SUMMI_MAIL_BLOCKS_MOST;
    for (size_t b = 0; b < facts->page->block_count; b++) {
        pass_block(facts, b, &scan);
        scan.older &= short_page;
        if (summi_page_step(facts))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}
