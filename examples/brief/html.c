/* SPDX-License-Identifier: GPL-3.0-or-later */
/* html.c - the text of a web page: what a reader came for, and not what surrounds it. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "html.h"

/* A part with this share of the text of the page holds the story, whatever it is called. */
#define STORY_SHARE .4
/* The same for a part that is called navigation, advertisement ...: the share of the prose. */
#define FRAME_STORY_SHARE .5
/* Text with no more than this share of the prose of the page has missed the story. */
#define MISSED_SHARE .25
/* This many bytes between two tags are prose, and not a label. */
#define PROSE_LEAST 25
/* A page is preformatted text if this share of it is. */
#define VERBATIM_SHARE .75
/* A part is a list of links if links have this share of its text, and there are a few. */
#define LINKS_SHARE .6
#define LINKS_LEAST 3
/* <main>, or the articles, are all that is read if they have this share of the text of the page. */
#define MAIN_SHARE .2
/* A cell of a table with more bytes than this holds prose. */
#define CELL_PROSE 160
/* A link of no more bytes at the end of a word, in superscript, leads to a note. */
#define NOTE_BYTES 6

/* What is inside an element. */
struct measure {
    size_t text;     /* bytes without white space, */
    size_t linked;   /* those of them in links, */
    size_t prose;    /* and those in passages that are longer than a label, and no links */
    size_t links;    /* how many there are */
    size_t elements; /* how many there are, with this one */
    bool headline;   /* it has an <h1> */
    bool structured; /* it has paragraphs, headings or lists, or a cell of a table with much text */
    enum html_part part;
};

struct page {
    struct writer *writer;
    struct measure *measures; /* of all elements, in the order of the page */
    size_t count, capacity;
    size_t at;    /* the next element of that order */
    size_t text;  /* bytes without white space that are not in a part around the text, */
    size_t prose; /* and those of them in prose */
    bool failed;
    enum reading {
        READ_STORY,
        READ_DOUBTFUL, /* also what is called by a name of what surrounds the text */
        READ_ALL       /* also what surrounds the text */
    } reading;
};

static const char *name_of(const GumboNode *node)
{
    return node->v.element.tag == GUMBO_TAG_UNKNOWN ? ""
                                                    : gumbo_normalized_tagname(node->v.element.tag);
}

static bool is_element(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

static bool is_text(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA;
}

static size_t count_visible(const char *text)
{
    size_t count = 0;

    for (; *text != '\0'; text++)
        count += (unsigned char)*text > ' ';
    return count;
}

/* ---- Measuring ----------------------------------------------------------------------------- */

static bool is_named(const char *name, const char *other)
{
    return strcmp(name, other) == 0;
}

static bool is_structure(const char *name)
{
    return is_named(name, "p") || is_named(name, "ul") || is_named(name, "ol") ||
           is_named(name, "table") || is_named(name, "blockquote") || is_named(name, "div") ||
           html_is_heading(name);
}

static struct measure *measure_new(struct page *page)
{
    struct measure *measures =
        array_grow(page->measures, page->count, &page->capacity, sizeof *measures);
    if (measures == NULL) {
        page->failed = true;
        return NULL;
    }
    page->measures = measures;
    page->measures[page->count] = (struct measure){0};
    return &page->measures[page->count++];
}

/*
 * Measures an element and all inside it.  The page is nested no deeper than html_guard() lets it.
 */
static struct measure measure(struct page *page, const GumboNode *node, bool in_link)
{
    const char *name = name_of(node);
    const GumboVector *children = &node->v.element.children;
    size_t place = page->count;
    struct measure sum = {.elements = 1};

    if (measure_new(page) == NULL)
        return sum;
    sum.part = html_part_of(node, name);
    bool is_link = is_named(name, "a") && html_attribute(node, "href") != NULL;
    in_link |= is_link;
    sum.links = is_link;
    for (unsigned i = 0; i < children->length && !page->failed; i++) {
        const GumboNode *child = children->data[i];
        if (is_text(child)) {
            size_t text = count_visible(child->v.text.text);
            sum.text += text;
            sum.linked += in_link ? text : 0;
            sum.prose += !in_link && text >= PROSE_LEAST ? text : 0;
        } else if (is_element(child)) {
            struct measure inner = measure(page, child, in_link);
            sum.elements += inner.elements;
            sum.structured |= inner.structured || is_structure(name_of(child));
            sum.headline |= inner.headline || is_named(name_of(child), "h1");
            if (inner.part == HTML_MACHINERY || inner.part == HTML_FRAME)
                continue;
            sum.text += inner.text;
            sum.linked += inner.linked;
            sum.prose += inner.prose;
            sum.links += inner.links;
        }
    }
    sum.structured |= (is_named(name, "td") || is_named(name, "th")) && sum.text > CELL_PROSE;
    if (!page->failed)
        page->measures[place] = sum;
    return sum;
}

static bool is_most(const struct page *page, const struct measure *measure, double share)
{
    return (double)measure->text >= share * (double)page->text;
}

/* Whether an element whose name is that of what surrounds the text has the story in it. */
static bool has_story(const struct page *page, const struct measure *measure)
{
    return page->prose > 0 ? (double)measure->prose >= FRAME_STORY_SHARE * (double)page->prose
                           : is_most(page, measure, FRAME_STORY_SHARE);
}

static bool is_list_of_links(const struct page *page, const struct measure *measure,
                             const char *name)
{
    static const char *const lists[] = {"ul",    "ol", "dl", "div",   "section",
                                        "table", "td", "p",  "center"};

    if (measure->links < LINKS_LEAST || is_most(page, measure, STORY_SHARE) ||
        (double)measure->linked < LINKS_SHARE * (double)measure->text)
        return false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (is_named(name, lists[i]))
            return true;
    }
    return false;
}

static bool is_passed_over(const struct page *page, const struct measure *measure, const char *name)
{
    if (measure->part == HTML_MACHINERY)
        return true;
    if (page->reading == READ_ALL)
        return false;
    if (measure->part == HTML_FRAME)
        return true;
    return page->reading == READ_STORY &&
           ((measure->part == HTML_FRAME_IF_SMALL && !has_story(page, measure)) ||
            is_list_of_links(page, measure, name));
}

/* ---- Writing ------------------------------------------------------------------------------- */

/* What an element is inside of. */
struct place {
    uint32_t kind;
    bool in_link, verbatim;
    size_t *number; /* of the next item of a numbered list, or NULL */
};

static void write_element(struct page *page, const GumboNode *node, struct place place);

static void write_children(struct page *page, const GumboNode *node, const struct place *place)
{
    const GumboVector *children = &node->v.element.children;

    for (unsigned i = 0; i < children->length; i++) {
        const GumboNode *child = children->data[i];
        if (is_element(child)) {
            write_element(page, child, *place);
        } else if (is_text(child) || child->type == GUMBO_NODE_WHITESPACE) {
            const char *text = child->v.text.text;
            page->writer->kind = place->kind;
            page->writer->in_link = place->in_link;
            page->writer->keep_lines = place->verbatim;
            writer_text(page->writer, text, strlen(text));
        }
    }
}

/* All text inside of an element, at most `size` - 1 bytes. */
static void collect_text(const GumboNode *node, char *text, size_t size)
{
    const GumboVector *children = &node->v.element.children;

    for (unsigned i = 0; i < children->length; i++) {
        const GumboNode *child = children->data[i];
        size_t used = strlen(text);
        if (is_text(child) && used < size - 1)
            strncat(text, child->v.text.text, size - 1 - used);
        else if (is_element(child) && used < size - 1)
            collect_text(child, text, size);
    }
}

/* A sign that leads to the place where it stands, as generators put one on each heading. */
static bool is_permalink(const GumboNode *node, const struct measure *measure)
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
static void number_item(struct page *page, const GumboNode *node, size_t *number)
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
static uint32_t kind_of(const struct page *page, const char *name, const struct measure *measure,
                        uint32_t outside)
{
    if (measure->part == HTML_CAPTION && !has_story(page, measure))
        return SUMM_BLOCK_CAPTION;
    if (measure->part == HTML_CODE && !has_story(page, measure))
        return SUMM_BLOCK_CODE;
    if (html_is_heading(name) || is_named(name, "dt"))
        return SUMM_BLOCK_HEADING;
    if (is_named(name, "figcaption") || is_named(name, "caption"))
        return SUMM_BLOCK_CAPTION;
    if (is_named(name, "table") && !measure->structured)
        return SUMM_BLOCK_TABLE;
    /* A page that is nothing but preformatted text is text, which has its own lines. */
    if (is_named(name, "pre"))
        return is_most(page, measure, VERBATIM_SHARE) ? BLOCK_NONE : SUMM_BLOCK_CODE;
    if (outside != SUMM_BLOCK_UNKNOWN && outside != SUMM_BLOCK_LIST_ITEM &&
        outside != SUMM_BLOCK_QUOTATION)
        return outside;
    if (is_named(name, "li"))
        return SUMM_BLOCK_LIST_ITEM;
    return is_named(name, "blockquote") ? SUMM_BLOCK_QUOTATION : outside;
}

static void write_quotation_mark(struct page *page, const char *mark)
{
    writer_text(page->writer, mark, strlen(mark));
}

/* A table of data is one paragraph, with its rows on lines. */
static void separate_cell(struct page *page, const char *name)
{
    if (is_named(name, "tr"))
        writer_line(page->writer);
    else
        writer_text(page->writer, " ", 1);
}

static void write_element(struct page *page, const GumboNode *node, struct place place)
{
    const struct measure *measure = &page->measures[page->at];
    const char *name = name_of(node);
    bool block = html_is_block(name), in_table = place.kind == SUMM_BLOCK_TABLE;
    size_t first = 1;

    if (is_passed_over(page, measure, name) ||
        (is_named(name, "sup") && measure->links > 0 && measure->text <= NOTE_BYTES) ||
        (is_named(name, "a") && is_permalink(node, measure))) {
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
    else if (is_named(name, "br"))
        writer_line(page->writer);
    place.kind = kind_of(page, name, measure, place.kind);
    place.in_link |= is_named(name, "a") && html_attribute(node, "href") != NULL;
    place.verbatim |= is_named(name, "pre");
    if (is_named(name, "li") && place.number != NULL)
        number_item(page, node, place.number);
    if (is_named(name, "ol")) {
        first = first_number(node);
        place.number = &first;
    } else if (is_named(name, "ul") || is_named(name, "menu")) {
        place.number = NULL;
    }
    if (is_named(name, "q"))
        write_quotation_mark(page, "\xE2\x80\x9C");
    write_children(page, node, &place);
    if (is_named(name, "q"))
        write_quotation_mark(page, "\xE2\x80\x9D");
    if (is_named(name, "li"))
        page->writer->prefix[0] = '\0';
    if (block && !in_table)
        writer_block(page->writer);
}

/* ---- Where the story is --------------------------------------------------------------------- */

/* Elements of one kind, the outermost ones: their places and what they have together. */
struct found {
    const GumboNode *largest, *heading;
    size_t largest_at, heading_at;
    size_t largest_text, text, count;
};

static bool is_wanted(const GumboNode *node, const char *name, const char *wanted)
{
    const char *role = html_attribute(node, "role");

    return is_named(name, wanted) || (role != NULL && strcasecmp(role, wanted) == 0);
}

/* Looks for elements of this name or role, and for the first headline outside of them. */
static void find_parts(struct page *page, const GumboNode *node, const char *wanted,
                       struct found *found)
{
    const struct measure *measure = &page->measures[page->at];
    const GumboVector *children = &node->v.element.children;
    const char *name = name_of(node);
    size_t at = page->at;

    if (measure->part == HTML_MACHINERY || measure->part == HTML_FRAME ||
        (measure->part == HTML_FRAME_IF_SMALL && !is_named(name, "header") &&
         !has_story(page, measure))) {
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
    if (is_named(name, "h1") && found->heading == NULL) {
        found->heading = node;
        found->heading_at = at;
    }
    page->at++;
    for (unsigned i = 0; i < children->length; i++) {
        if (is_element(children->data[i]))
            find_parts(page, children->data[i], wanted, found);
    }
}

static void write_part(struct page *page, const GumboNode *node, size_t at)
{
    page->at = at;
    write_element(page, node, (struct place){.kind = SUMM_BLOCK_UNKNOWN});
}

/* Writes <main>, or the one article that has most of the text; false if the page has neither. */
static bool write_main(struct page *page, const GumboNode *root)
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
            write_part(page, found.heading, found.heading_at);
        write_part(page, found.largest, found.largest_at);
        return true;
    }
    return false;
}

/* Writes as much as `reading` says, in place of all that was written from `before` on. */
static void write_again(struct page *page, const GumboNode *root, size_t before, size_t blocks,
                        enum reading reading)
{
    struct writer *writer = page->writer;

    writer->text->length = before;
    if (writer->blocks != NULL)
        writer->blocks->count = blocks;
    page->reading = reading;
    write_part(page, root, 0);
    writer_end(writer);
}

static void write_page(struct page *page, const GumboNode *root)
{
    struct writer *writer = page->writer;
    size_t before = writer->text->length, blocks = writer->blocks ? writer->blocks->count : 0;

    if (!write_main(page, root) || writer->text->length == before)
        write_part(page, root, 0);
    writer_end(writer);
    if ((double)(writer->text->length - before) <= MISSED_SHARE * (double)page->prose)
        write_again(page, root, before, blocks, READ_DOUBTFUL);
    if (writer->text->length == before) /* a page that is nothing but frame */
        write_again(page, root, before, blocks, READ_ALL);
}

const char *html_write(const char *bytes, size_t length, struct writer *writer)
{
    struct buffer tame = {0};
    struct page page = {.writer = writer};
    GumboOutput *output = NULL;

    if (!html_guard(bytes, length, &tame))
        page.failed = true;
    else if (tame.length > 0)
        output = gumbo_parse_with_options(&kGumboDefaultOptions, tame.bytes, tame.length);
    if (output != NULL) {
        struct measure whole = measure(&page, output->root, false);
        page.text = whole.text;
        page.prose = whole.prose;
        if (!page.failed)
            write_page(&page, output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
    free(page.measures);
    free(tame.bytes);
    return page.failed || writer->failed ? strerror(ENOMEM) : NULL;
}

const char *html_extract(const char *bytes, size_t length, struct buffer *text,
                         struct blocks *blocks)
{
    struct writer writer = {.text = text, .blocks = blocks};
    struct buffer page = {0};
    const char *problem = encoding_decode(bytes, length, &page);

    if (problem == NULL)
        problem = html_write(page.bytes, page.length, &writer);
    free(page.bytes);
    return problem;
}
