/* SPDX-License-Identifier: MIT */
/* html.h - what the files that read web pages share. */
#ifndef BRIEF_HTML_H
#define BRIEF_HTML_H

#include <gumbo.h>

#include "brief.h"

/* ---- html.c -------------------------------------------------------------------------------- */

/*
 * Writes the text of a page in UTF-8, for which its parser may take `limit` bytes of memory.  What
 * is wrong, or NULL.
 */
const char *html_write(const char *bytes, size_t length, size_t limit, struct writer *writer);

/* ---- html_guard.c -------------------------------------------------------------------------- */

struct html_runs;

/*
 * Copies a page in UTF-8 so that the parser takes linear time for it, with signs for the runs of
 * its text.  What is wrong, or NULL.
 */
const char *html_guard(const char *bytes, size_t length, struct html_runs *runs,
                       struct buffer *out);

/* ---- html_text.c --------------------------------------------------------------------------- */

/* A run of text; it belongs to the page as it was. */
struct html_run {
    const char *bytes;
    size_t length;
};

/* The runs that the parser does not see. */
struct html_runs {
    struct html_run *items;
    size_t count, capacity;
};

/* Copies text of UTF-8 without tags, with signs for its runs.  False if memory runs out. */
bool html_text_copy(struct html_runs *runs, const char *bytes, size_t length, struct buffer *out);

/* Sets *piece to the next one of a text of the parser's, and moves *text on; false at its end. */
bool html_text_next(const struct html_runs *runs, const char **text, struct html_run *piece);

/* ---- html_parts.c -------------------------------------------------------------------------- */

enum html_part {
    HTML_TEXT,
    HTML_CAPTION,        /* of a picture */
    HTML_CODE,           /* how a command is called */
    HTML_FRAME,          /* navigation, notices, comments: what surrounds the text */
    HTML_FRAME_IF_SMALL, /* the same, unless it holds much of the page */
    HTML_MACHINERY       /* scripts, fields, what is hidden: never text */
};

enum html_part html_part_of(const GumboNode *node, const char *name);
bool html_is_block(const char *name);
bool html_is_heading(const char *name);

/* The value of an attribute, or NULL. */
const char *html_attribute(const GumboNode *node, const char *name);

/* ---- html_measure.c ------------------------------------------------------------------------ */

/* How much of a page is read. */
enum html_reading {
    HTML_READ_STORY,
    HTML_READ_DOUBTFUL, /* also what is called by a name of what surrounds the text */
    HTML_READ_ALL       /* also what surrounds the text */
};

/* What is inside an element; the parser counts in 32 bits as well. */
struct html_measure {
    uint32_t text;     /* bytes without white space, */
    uint32_t linked;   /* those of them in links, */
    uint32_t prose;    /* and those in passages that are longer than a label, and no links */
    uint32_t links;    /* how many there are */
    uint32_t elements; /* how many there are, with this one */
    bool headline;     /* it has an <h1> */
    bool structured; /* it has paragraphs, headings or lists, or a cell of a table with much text */
    uint8_t part;    /* enum html_part */
};

/* A page that is read. */
struct html_page {
    struct writer *writer;
    struct html_runs runs;
    struct buffer tame;            /* the copy that the parser reads */
    struct html_measure *measures; /* of all elements, in the order of the page */
    size_t at;                     /* the next element of that order */
    size_t text;  /* bytes without white space that are not in a part around the text, */
    size_t prose; /* and those of them in prose */
    enum html_reading reading;
};

/* The name of an element; "" if HTML has none such. */
const char *html_name(const GumboNode *node);
bool html_is_element(const GumboNode *node);
bool html_is_text(const GumboNode *node);
bool html_is_named(const char *name, const char *other);

/* How many elements there are in one, itself included.  What is nested deeper is taken away. */
size_t html_count(GumboNode *node, size_t depth);

/*
 * Measures an element and all inside it, from page->at on.
 */
struct html_measure html_measure(struct html_page *page, const GumboNode *node, bool in_link);

/* Whether an element has this share of the text of the page. */
bool html_is_most(const struct html_page *page, const struct html_measure *measure, double share);

/* Whether an element whose name is that of what surrounds the text has the story in it. */
bool html_has_story(const struct html_page *page, const struct html_measure *measure);

/* Whether nothing of an element is written. */
bool html_is_passed_over(const struct html_page *page, const struct html_measure *measure,
                         const char *name);

/* ---- html_write.c -------------------------------------------------------------------------- */

/* Writes an element, which is number `at` of the page. */
void html_write_part(struct html_page *page, const GumboNode *node, size_t at);

#endif
