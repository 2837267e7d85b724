/* SPDX-License-Identifier: MIT */
/* html.c - the text of a web page: what a reader came for, and not what surrounds it. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "html.h"
#include "parser_memory.h"

/* Text with no more than this share of the prose of the page has missed the story. */
#define MISSED_SHARE .25
/* <main>, or the articles, are all that is read if they have this share of the text of the page. */
#define MAIN_SHARE .2
/* The parser counts bytes and elements in 32 bits. */
#define PAGE_MOST ((size_t)INT32_MAX)
/*
 * What is nested deeper is not read, so that a small stack is enough.  html_guard() lets a page
 * nest less deep than that, if it knows all that the parser does.
 */
#define TREE_DEPTH_MOST 2048

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

    writer_end(writer); /* what comes before a page in Markdown is no part of it */
    size_t before = writer->text->length, blocks = writer->blocks ? writer->blocks->count : 0;

    if (!write_main(page, root) || writer->text->length == before)
        html_write_part(page, root, 0);
    writer_end(writer);
    if ((double)(writer->text->length - before) <= MISSED_SHARE * (double)page->prose)
        write_again(page, root, before, blocks, HTML_READ_DOUBTFUL);
    if (writer->text->length == before) /* a page that is nothing but frame */
        write_again(page, root, before, blocks, HTML_READ_ALL);
}

static void *allocate(void *memory, size_t size)
{
    return parser_memory_pool(memory, size);
}

static void release(void *memory, void *bytes)
{
    parser_memory_unpool(memory, bytes);
}

/* Parses the copy of the page, which is freed then, and writes it. */
static void read_page(struct parser_memory *memory, void *user)
{
    struct html_page *page = user;
    GumboOptions options = kGumboDefaultOptions;

    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = memory;
    options.max_errors = 0; /* nobody reads what is wrong with the page */
    GumboNode *root = gumbo_parse_with_options(&options, page->tame.bytes, page->tame.length)->root;
    if (root == NULL)
        return;
    free(page->tame.bytes); /* the parser has its own copy of what is read */
    page->tame = (struct buffer){0};
    size_t count = html_count(root, TREE_DEPTH_MOST);
    page->measures = parser_memory_allocate(memory, count * sizeof *page->measures);
    struct html_measure whole = html_measure(page, root, false);
    page->text = whole.text;
    page->prose = whole.prose;
    write_page(page, root);
}

const char *html_write(const char *bytes, size_t length, size_t limit, struct writer *writer)
{
    struct html_page page = {.writer = writer};
    struct parser_memory memory;
    const char *problem = html_guard(bytes, length, &page.runs, &page.tame);

    if (problem == NULL && page.tame.length > PAGE_MOST)
        problem = strerror(EFBIG);
    if (problem == NULL && page.tame.length > 0)
        problem = parser_memory_run(&memory, limit, read_page, &page);
    if (problem == NULL && writer->failed)
        problem = strerror(ENOMEM);
    free(page.runs.items);
    free(page.tame.bytes);
    return problem;
}

const char *html_extract(const char *bytes, size_t length, struct extract *result)
{
    struct writer writer = {.text = &result->extracted, .blocks = &result->blocks};
    struct buffer decoded = {0};
    const char *problem = encoding_decode(&bytes, &length, &decoded);

    if (problem == NULL && length > 0)
        problem = html_write(bytes, length, result->limit_memory, &writer);
    free(decoded.bytes);
    return problem;
}
