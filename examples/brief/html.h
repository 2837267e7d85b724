/* SPDX-License-Identifier: GPL-3.0-or-later */
/* html.h - what the files that read web pages share. */
#ifndef BRIEF_HTML_H
#define BRIEF_HTML_H

#include <gumbo.h>

#include "brief.h"

/* ---- html.c -------------------------------------------------------------------------------- */

/* Writes the text of a page in UTF-8.  What is wrong, or NULL. */
const char *html_write(const char *bytes, size_t length, struct writer *writer);

/* ---- html_guard.c -------------------------------------------------------------------------- */

/* Copies a page in UTF-8 so that the parser takes linear time for it.  False if memory runs out. */
bool html_guard(const char *bytes, size_t length, struct buffer *out);

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

#endif
