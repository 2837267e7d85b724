/* SPDX-License-Identifier: MIT */
/* html_write.c - writes the text of the elements of a web page. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "html.h"

/* A page is preformatted text if this share of it is. */
#define VERBATIM_SHARE .75
/* A link of no more bytes at the end of a word, in superscript, leads to a note. */
#define NOTE_BYTES 6

/* What an element is inside of. */
struct place {
    uint32_t kind;
    bool in_link, verbatim;
    size_t *number; /* of the next item of a numbered list, or NULL */
};

static void write_element(struct html_page *page, const GumboNode *node, struct place place);

static void write_children(struct html_page *page, const GumboNode *node, const struct place *place)
{
    const GumboVector *children = &node->v.element.children;

    for (unsigned i = 0; i < children->length; i++) {
        const GumboNode *child = children->data[i];
        if (html_is_element(child)) {
            write_element(page, child, *place);
        } else if (html_is_text(child) || child->type == GUMBO_NODE_WHITESPACE) {
            const char *text = child->v.text.text;
            struct html_run piece;
            page->writer->kind = place->kind;
            page->writer->in_link = place->in_link;
            page->writer->keep_lines = place->verbatim;
            while (html_text_next(&page->runs, &text, &piece))
                writer_text(page->writer, piece.bytes, piece.length);
        }
    }
}

/* All text inside of an element, at most `size` - 1 bytes; it has less than a run. */
static void collect_text(const GumboNode *node, char *text, size_t size)
{
    const GumboVector *children = &node->v.element.children;

    for (unsigned i = 0; i < children->length; i++) {
        const GumboNode *child = children->data[i];
        size_t used = strlen(text);
        if (html_is_text(child) && used < size - 1)
            strncat(text, child->v.text.text, size - 1 - used);
        else if (html_is_element(child) && used < size - 1)
            collect_text(child, text, size);
    }
}

/* A sign that links to its own place, as generators put one on each heading. */
static bool is_permalink(const GumboNode *node, const struct html_measure *measure)
{
    static const char *const signs[] = {"#", "\xC2\xB6", "\xC2\xA7", "\xF0\x9F\x94\x97",
                                        "\xE2\x9A\x93"};
    char text[16] = "";

    if (measure->text == 0 || measure->text > 4)
        return false;
    collect_text(node, text, sizeof text);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        const char *start = text + strspn(text, " \t\r\n");
        size_t length = strlen(signs[i]);
        if (strncmp(start, signs[i], length) == 0 &&
            start[length + strspn(start + length, " \t\r\n")] == '\0')
            return true;
    }
    return false;
}

/* "1." before an item of a numbered list. */
static void number_item(struct html_page *page, const GumboNode *node, size_t *number)
{
    const char *value = html_attribute(node, "value");

    if (value != NULL && value[strspn(value, "0123456789")] == '\0' && strlen(value) < 9)
        *number = strtoul(value, NULL, 10);
    snprintf(page->writer->prefix, sizeof page->writer->prefix, "%zu. ", (*number)++);
}

static size_t first_number(const GumboNode *node)
{
    const char *start = html_attribute(node, "start");

    return start != NULL && start[0] != '\0' && start[strspn(start, "0123456789")] == '\0' &&
                   strlen(start) < 9
               ? strtoul(start, NULL, 10)
               : 1;
}

/* What kind of text an element holds. */
static uint32_t kind_of(const struct html_page *page, const char *name,
                        const struct html_measure *measure, uint32_t outside)
{
    if (measure->part == HTML_CAPTION && !html_has_story(page, measure))
        return SUMM_BLOCK_CAPTION;
    if (measure->part == HTML_CODE && !html_has_story(page, measure))
        return SUMM_BLOCK_CODE;
    if (html_is_heading(name) || html_is_named(name, "dt"))
        return SUMM_BLOCK_HEADING;
    if (html_is_named(name, "figcaption") || html_is_named(name, "caption"))
        return SUMM_BLOCK_CAPTION;
    if (html_is_named(name, "table") && !measure->structured)
        return SUMM_BLOCK_TABLE;
    /* A page that is nothing but preformatted text is text, which has its own lines. */
    if (html_is_named(name, "pre"))
        return html_is_most(page, measure, VERBATIM_SHARE) ? BLOCK_NONE : SUMM_BLOCK_CODE;
    if (outside != SUMM_BLOCK_UNKNOWN && outside != SUMM_BLOCK_LIST_ITEM &&
        outside != SUMM_BLOCK_QUOTATION)
        return outside;
    if (html_is_named(name, "li"))
        return SUMM_BLOCK_LIST_ITEM;
    return html_is_named(name, "blockquote") ? SUMM_BLOCK_QUOTATION : outside;
}

static void write_quotation_mark(struct html_page *page, const char *mark)
{
    writer_text(page->writer, mark, strlen(mark));
}

/* A table of data is one paragraph, with its rows on lines. */
static void separate_cell(struct html_page *page, const char *name)
{
    if (html_is_named(name, "tr"))
        writer_line(page->writer);
    else
        writer_text(page->writer, " ", 1);
}

static void write_element(struct html_page *page, const GumboNode *node, struct place place)
{
    const struct html_measure *measure = &page->measures[page->at];
    const char *name = html_name(node);
    bool block = html_is_block(name), in_table = place.kind == SUMM_BLOCK_TABLE;
    size_t first = 1;

    if (html_is_passed_over(page, measure, name) ||
        (html_is_named(name, "sup") && measure->links > 0 && measure->text <= NOTE_BYTES) ||
        (html_is_named(name, "a") && is_permalink(node, measure))) {
        page->at += measure->elements;
        if (block)
            writer_block(page->writer);
        return;
    }
    page->at++;
    if (block && in_table)
        separate_cell(page, name);
    else if (block)
        writer_block(page->writer);
    else if (html_is_named(name, "br"))
        writer_line(page->writer);
    place.kind = kind_of(page, name, measure, place.kind);
    place.in_link |= html_is_named(name, "a") && html_attribute(node, "href") != NULL;
    place.verbatim |= html_is_named(name, "pre");
    if (html_is_named(name, "li") && place.number != NULL)
        number_item(page, node, place.number);
    if (html_is_named(name, "ol")) {
        first = first_number(node);
        place.number = &first;
    } else if (html_is_named(name, "ul") || html_is_named(name, "menu")) {
        place.number = NULL;
    }
    if (html_is_named(name, "q"))
        write_quotation_mark(page, "\xE2\x80\x9C");
    write_children(page, node, &place);
    if (html_is_named(name, "q"))
        write_quotation_mark(page, "\xE2\x80\x9D");
    if (html_is_named(name, "li"))
        page->writer->prefix[0] = '\0';
    if (block && !in_table)
        writer_block(page->writer);
}

void html_write_part(struct html_page *page, const GumboNode *node, size_t at)
{
    page->at = at;
    write_element(page, node, (struct place){.kind = SUMM_BLOCK_UNKNOWN});
}
