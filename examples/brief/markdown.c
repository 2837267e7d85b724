/* SPDX-License-Identifier: GPL-3.0-or-later */
/* markdown.c - the text of a Markdown document, without code, pictures and tables. */
#include <errno.h>
#include <string.h>

#include <cmark.h>

#include "brief.h"

/* The length of the line at `bytes`, its end included. */
static size_t line_length(const char *bytes, size_t length)
{
    const char *end = memchr(bytes, '\n', length);

    return end != NULL ? (size_t)(end - bytes) + 1 : length;
}

/* Whether a line is `---` or, where it may end a block, `...`. */
static bool is_fence(const char *line, size_t length, bool may_end)
{
    while (length > 0 && memchr(" \t\r\n", line[length - 1], 4) != NULL)
        length--;
    return length == 3 && (memcmp(line, "---", 3) == 0 || (may_end && memcmp(line, "...", 3) == 0));
}

/* The length of the block of metadata that the programs which make web sites put first, or 0. */
static size_t metadata_length(const char *bytes, size_t length)
{
    size_t i = line_length(bytes, length);

    if (!is_fence(bytes, i, false))
        return 0;
    while (i < length) {
        size_t line = line_length(bytes + i, length - i);
        if (is_fence(bytes + i, line, true))
            return i + line;
        i += line;
    }
    return 0;
}

/* CommonMark has no tables: one is a paragraph that begins with its mark. */
static bool is_table(cmark_node *paragraph)
{
    cmark_node *first = cmark_node_first_child(paragraph);
    const char *text = first != NULL ? cmark_node_get_literal(first) : NULL;

    return text != NULL && text[0] == '|';
}

static void write_literal(struct writer *writer, cmark_node *node)
{
    const char *text = cmark_node_get_literal(node);

    if (text != NULL)
        writer_text(writer, text, strlen(text));
}

/* One node on the way in.  False: what is inside it is to be left out. */
static bool write_node(struct writer *writer, cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
        write_literal(writer, node);
        return true;
    case CMARK_NODE_SOFTBREAK:
        writer_text(writer, " ", 1);
        return true;
    case CMARK_NODE_LINEBREAK:
        writer_line(writer);
        return true;
    case CMARK_NODE_PARAGRAPH:
        writer_block(writer);
        return !is_table(node);
    case CMARK_NODE_IMAGE: /* what it holds is read where it cannot be seen */
        return false;
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
    case CMARK_NODE_LINK:
    case CMARK_NODE_HTML_INLINE:
        return true;
    default:
        writer_block(writer);
        return true;
    }
}

const char *markdown_extract(const char *bytes, size_t length, struct buffer *text)
{
    size_t start = metadata_length(bytes, length);
    struct writer writer = {.text = text};
    /* It ends the process when memory runs out, and so does the iterator. */
    cmark_node *document = cmark_parse_document(bytes + start, length - start, CMARK_OPT_DEFAULT);
    cmark_iter *iterator = cmark_iter_new(document);
    cmark_event_type event;

    while ((event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (event == CMARK_EVENT_ENTER && !write_node(&writer, node))
            cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT);
    }
    cmark_iter_free(iterator);
    cmark_node_free(document);
    return writer.failed ? strerror(ENOMEM) : NULL;
}
