/* SPDX-License-Identifier: MIT */
/* html.c - the text of a web page: what a reader came for, and not what surrounds it. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "html.h"

/* Text with no more than this share of the prose of the page has missed the story. */
#define MISSED_SHARE .25
/* <main>, or the articles, are all that is read if they have this share of the text of the page. */
#define MAIN_SHARE .2

/* Elements of one kind, the outermost ones: their places and what they have together. */
struct found {
    const GumboNode *largest, *heading;
    size_t largest_at, heading_at;
    size_t largest_text, text, count;
};

static bool is_wanted(const GumboNode *node, const char *name, const char *wanted)
{
    const char *role = html_attribute(node, "role");

    return html_is_named(name, wanted) || (role != NULL && strcasecmp(role, wanted) == 0);
}

/* Looks for elements of this name or role, and for the first headline outside of them. */
static void find_parts(struct html_page *page, const GumboNode *node, const char *wanted,
                       struct found *found)
{
    const struct html_measure *measure = &page->measures[page->at];
    const GumboVector *children = &node->v.element.children;
    const char *name = html_name(node);
    size_t at = page->at;

    if (measure->part == HTML_MACHINERY || measure->part == HTML_FRAME ||
        (measure->part == HTML_FRAME_IF_SMALL && !html_is_named(name, "header") &&
         !html_has_story(page, measure))) {
        page->at += measure->elements;
        return;
    }
    if (is_wanted(node, name, wanted)) {
        found->count++;
        found->text += measure->text;
        if (measure->text > found->largest_text) {
            found->largest_text = measure->text;
            found->largest = node;
            found->largest_at = at;
        }
        page->at += measure->elements;
        return;
    }
    if (html_is_named(name, "h1") && found->heading == NULL) {
        found->heading = node;
        found->heading_at = at;
    }
    page->at++;
    for (unsigned i = 0; i < children->length; i++) {
        if (html_is_element(children->data[i]))
            find_parts(page, children->data[i], wanted, found);
    }
}

/* Writes <main>, or the one article that has most of the text; false if the page has neither. */
static bool write_main(struct html_page *page, const GumboNode *root)
{
    static const char *const wanted[] = {"main", "article"};

    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        struct found found = {0};
        page->at = 0;
        find_parts(page, root, wanted[i], &found);
        if (found.largest == NULL || (double)found.largest_text < MAIN_SHARE * (double)page->text ||
            found.largest_text * 2 < found.text)
            continue;
        if (found.heading != NULL && !page->measures[found.largest_at].headline)
            html_write_part(page, found.heading, found.heading_at);
        html_write_part(page, found.largest, found.largest_at);
        return true;
    }
    return false;
}

/* Writes as much as `reading` says, in place of all that was written from `before` on. */
static void write_again(struct html_page *page, const GumboNode *root, size_t before, size_t blocks,
                        enum html_reading reading)
{
    struct writer *writer = page->writer;

    writer->text->length = before;
    if (writer->blocks != NULL)
        writer->blocks->count = blocks;
    page->reading = reading;
    html_write_part(page, root, 0);
    writer_end(writer);
}

static void write_page(struct html_page *page, const GumboNode *root)
{
    struct writer *writer = page->writer;
    size_t before = writer->text->length, blocks = writer->blocks ? writer->blocks->count : 0;

    if (!write_main(page, root) || writer->text->length == before)
        html_write_part(page, root, 0);
    writer_end(writer);
    if ((double)(writer->text->length - before) <= MISSED_SHARE * (double)page->prose)
        write_again(page, root, before, blocks, HTML_READ_DOUBTFUL);
    if (writer->text->length == before) /* a page that is nothing but frame */
        write_again(page, root, before, blocks, HTML_READ_ALL);
}

const char *html_write(const char *bytes, size_t length, struct writer *writer)
{
    struct buffer tame = {0};
    struct html_page page = {.writer = writer};
    GumboOutput *output = NULL;

    if (!html_guard(bytes, length, &page.runs, &tame))
        page.failed = true;
    else if (tame.length > 0)
        output = gumbo_parse_with_options(&kGumboDefaultOptions, tame.bytes, tame.length);
    if (output != NULL && output->root != NULL) {
        struct html_measure whole = html_measure(&page, output->root, false);
        page.text = whole.text;
        page.prose = whole.prose;
        if (!page.failed)
            write_page(&page, output->root);
    }
    if (output != NULL)
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    free(page.measures);
    free(page.runs.items);
    free(tame.bytes);
    return page.failed || writer->failed ? strerror(ENOMEM) : NULL;
}

const char *html_extract(const char *bytes, size_t length, struct buffer *text,
                         struct blocks *blocks)
{
    struct writer writer = {.text = text, .blocks = blocks};
    struct buffer page = {0};
    const char *problem = encoding_decode(bytes, length, &page);

    if (problem == NULL && page.length > 0)
        problem = html_write(page.bytes, page.length, &writer);
    free(page.bytes);
    return problem;
}
