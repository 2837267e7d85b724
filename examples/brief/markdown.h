/* SPDX-License-Identifier: MIT */
/* markdown.h - what the files that read Markdown share. */
#ifndef BRIEF_MARKDOWN_H
#define BRIEF_MARKDOWN_H

#include "brief.h"

/* ---- markdown_pieces.c --------------------------------------------------------------------- */

/* What "[label]: somewhere" defines, or "[^label]: a note". */
struct markdown_definition {
    const char *label; /* with its "^" */
    size_t length;
    size_t piece; /* the last that has been given it */
};

/* What is open where a line begins, as far as it matters to the lines that follow. */
struct markdown_state {
    const char *fence; /* what opened a block of code, up to its marks, or NULL */
    size_t fence_length;
    char fence_mark;       /* which character that is, */
    size_t fence_width;    /* and how often */
    bool list;             /* a list or a quotation may go on in lines that are indented */
    bool fence_inside;     /* it is in a list or a quotation */
    const char *html_tag;  /* what opens a block of HTML as the one that is open, or NULL */
    const char *html_end;  /* what ends it; "": a blank line */
    const char *table;     /* the first two lines of a table, or NULL */
    size_t table_length;   /* of both */
    const char *line;      /* the one before, or NULL */
    bool blank, paragraph; /* what that is */
};

/*
 * A document that is read piece by piece.  The parser makes an object of some hundred bytes for a
 * few marks, so that it can only hold a certain number of them at a time.
 */
struct markdown_pieces {
    const char *at, *end; /* what is left */
    struct markdown_state state;
    struct markdown_definition *definitions; /* of the whole document, in the order of labels */
    size_t definition_count, definition_capacity;
    size_t count; /* of the pieces so far */
    bool goes_on; /* the piece at hand begins with the head of a table of which it has the rest */
    bool failed;  /* memory ran out */
};

/* Whether a document has more marks than one piece may have. */
bool markdown_is_long(const char *bytes, size_t length);

/* Begins with a document; false if memory runs out. */
bool markdown_pieces_begin(struct markdown_pieces *pieces, const char *bytes, size_t length);

/*
 * Sets `piece` to the next part of the document, with what it needs of the others before it: the
 * definitions of its links and notes, and what opens the block that it is inside of.  False at the
 * end, or if memory runs out.
 */
bool markdown_pieces_next(struct markdown_pieces *pieces, struct buffer *piece);

void markdown_pieces_end(struct markdown_pieces *pieces);

#endif
