/* SPDX-License-Identifier: MIT */
/* html_measure.c - how much text, prose and links each element of a web page has. */
#include <string.h>

#include "html.h"

/* A part with this share of the text of the page holds the story, whatever it is called. */
#define STORY_SHARE .4
/* The same for a part that is called navigation, advertisement ...: the share of the prose. */
#define FRAME_STORY_SHARE .5
/* This many bytes between two tags are prose, and not a label. */
#define PROSE_LEAST 25
/* A part is a list of links if links have this share of its text, and there are a few. */
#define LINKS_SHARE .6
#define LINKS_LEAST 3
/* A cell of a table with more bytes than this holds prose. */
#define CELL_PROSE 160

const char *html_name(const GumboNode *node)
{
    return node->v.element.tag == GUMBO_TAG_UNKNOWN ? ""
                                                    : gumbo_normalized_tagname(node->v.element.tag);
}

bool html_is_element(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

bool html_is_text(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA;
}

static uint32_t count_visible(const struct html_page *page, const char *text)
{
    struct html_run piece;
    uint32_t count = 0;

    while (html_text_next(&page->runs, &text, &piece)) {
        for (size_t i = 0; i < piece.length; i++)
            count += (unsigned char)piece.bytes[i] > ' ';
    }
    return count;
}

bool html_is_named(const char *name, const char *other)
{
    return strcmp(name, other) == 0;
}

static bool is_structure(const char *name)
{
    return html_is_named(name, "p") || html_is_named(name, "ul") || html_is_named(name, "ol") ||
           html_is_named(name, "table") || html_is_named(name, "blockquote") ||
           html_is_named(name, "div") || html_is_heading(name);
}

size_t html_count(GumboNode *node, size_t depth)
{
    GumboVector *children = &node->v.element.children;
    size_t count = 1;

    if (depth == 0)
        children->length = 0;
    for (unsigned i = 0; i < children->length; i++) {
        if (html_is_element(children->data[i]))
            count += html_count(children->data[i], depth - 1);
    }
    return count;
}

struct html_measure html_measure(struct html_page *page, const GumboNode *node, bool in_link)
{
    const char *name = html_name(node);
    const GumboVector *children = &node->v.element.children;
    size_t place = page->at++;
    struct html_measure sum = {.elements = 1, .part = (uint8_t)html_part_of(node, name)};
    bool is_link = html_is_named(name, "a") && html_attribute(node, "href") != NULL;
    in_link |= is_link;
    sum.links = is_link;
    for (unsigned i = 0; i < children->length; i++) {
        const GumboNode *child = children->data[i];
        if (html_is_text(child)) {
            uint32_t text = count_visible(page, child->v.text.text);
            sum.text += text;
            sum.linked += in_link ? text : 0;
            sum.prose += !in_link && text >= PROSE_LEAST ? text : 0;
        } else if (html_is_element(child)) {
            struct html_measure inner = html_measure(page, child, in_link);
            sum.elements += inner.elements;
            sum.structured |= inner.structured || is_structure(html_name(child));
            sum.headline |= inner.headline || html_is_named(html_name(child), "h1");
            if (inner.part == HTML_MACHINERY || inner.part == HTML_FRAME)
                continue;
            sum.text += inner.text;
            sum.linked += inner.linked;
            sum.prose += inner.prose;
            sum.links += inner.links;
        }
    }
    sum.structured |=
        (html_is_named(name, "td") || html_is_named(name, "th")) && sum.text > CELL_PROSE;
    page->measures[place] = sum;
    return sum;
}

bool html_is_most(const struct html_page *page, const struct html_measure *measure, double share)
{
    return (double)measure->text >= share * (double)page->text;
}

/* Whether an element whose name is that of what surrounds the text has the story in it. */
bool html_has_story(const struct html_page *page, const struct html_measure *measure)
{
    return page->prose > 0 ? (double)measure->prose >= FRAME_STORY_SHARE * (double)page->prose
                           : html_is_most(page, measure, FRAME_STORY_SHARE);
}

static bool is_list_of_links(const struct html_page *page, const struct html_measure *measure,
                             const char *name)
{
    static const char *const lists[] = {"ul",    "ol", "dl", "div",   "section",
                                        "table", "td", "p",  "center"};

    if (measure->links < LINKS_LEAST || html_is_most(page, measure, STORY_SHARE) ||
        (double)measure->linked < LINKS_SHARE * (double)measure->text)
        return false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        if (html_is_named(name, lists[i]))
            return true;
    }
    return false;
}

bool html_is_passed_over(const struct html_page *page, const struct html_measure *measure,
                         const char *name)
{
    if (measure->part == HTML_MACHINERY)
        return true;
    if (page->reading == HTML_READ_ALL)
        return false;
    if (measure->part == HTML_FRAME)
        return true;
    return page->reading == HTML_READ_STORY &&
           ((measure->part == HTML_FRAME_IF_SMALL && !html_has_story(page, measure)) ||
            is_list_of_links(page, measure, name));
}
