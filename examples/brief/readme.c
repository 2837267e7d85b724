/* SPDX-License-Identifier: MIT */
/* readme.c - finds the lead of a page about a program, and the sections about its upkeep. */
#include <string.h>
#include <strings.h>

#include "brief.h"

enum {
    HEADING_WORDS = 3, /* the longest heading that is known */
    LEAD_WORDS = 3,    /* the shortest lead, */
    LEAD_TO_WORDS = 10 /* and the shortest one that ends before a list or code */
};

/* How headings begin by which such a page is known, ... */
static const char *const sections[] = {
    "api",         "build",      "configuration",   "documentation",
    "example",     "feature",    "getting started", "instal",
    "quick start", "quickstart", "require",         "setup",
    "usage",       "uso",        "utilisation",     "verwendung",
    NULL};

/* ... and those after which nothing is said about the program itself. */
static const char *const upkeep[] = {"acknowledg", "author",  "backer", "changelog", "code of",
                                     "contribut",  "credits", "donat",  "licen",     "lizenz",
                                     "maintainer", "sponsor", NULL};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static size_t count_words(const char *text, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += text[i] > ' ' && (i == 0 || text[i - 1] <= ' ');
    return count;
}

/* Whether a heading is a short one that begins so, after numbers and signs. */
static bool is_any(const char *heading, size_t length, const char *const *beginnings)
{
    if (count_words(heading, length) > HEADING_WORDS)
        return false;
    while (length > 0 && !is_letter(*heading)) {
        heading++;
        length--;
    }
    for (size_t i = 0; beginnings[i] != NULL; i++) {
        size_t width = strlen(beginnings[i]);
        if (length >= width && strncasecmp(heading, beginnings[i], width) == 0)
            return true;
    }
    return false;
}

/* Whether a block can be what a page says first: prose, and not just "Try this:". */
static bool is_lead(const char *text, const summ_block *block)
{
    char last = block->length > 0 ? text[block->offset + block->length - 1] : ' ';
    size_t words = count_words(text + block->offset, block->length);

    if (words < (last == ':' ? LEAD_TO_WORDS : LEAD_WORDS))
        return false;
    return block->kind == SUMM_BLOCK_PARAGRAPH || block->kind == SUMM_BLOCK_QUOTATION ||
           (block->kind == SUMM_BLOCK_UNKNOWN && (last == '.' || last == '!'));
}

void readme_read(struct extract *page)
{
    const char *text = page->extracted.bytes;
    summ_block *lead = NULL;
    bool known = false, in_upkeep = false;

    for (size_t i = 0; i < page->blocks.count; i++) {
        summ_block *block = &page->blocks.items[i];
        const char *words = text + block->offset;
        if (block->kind == SUMM_BLOCK_HEADING) {
            in_upkeep = is_any(words, block->length, upkeep);
            known |= in_upkeep || is_any(words, block->length, sections);
        } else if (in_upkeep && block->kind != SUMM_BLOCK_CODE) {
            block->kind = SUMM_BLOCK_NOTE;
        } else if (lead == NULL && is_lead(text, block)) {
            lead = block;
        }
    }
    if (!known || lead == NULL)
        return;
    lead->kind = SUMM_BLOCK_PARAGRAPH;
    page->lead = (summ_span){.offset = lead->offset, .length = lead->length};
}
