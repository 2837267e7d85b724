/* SPDX-License-Identifier: MIT */
/* writer.c - collects the text of a document as paragraphs, and what each of them is. */
#include <stdlib.h>
#include <string.h>

#include "brief.h"

/* A paragraph leads elsewhere if one link has this share of it, or several have that one. */
#define LINK_SHARE  .6
#define LINKS_SHARE .9
/* No trail has more bytes. */
#define TRAIL_MOST 300

static void append(struct writer *writer, const char *bytes, size_t length)
{
    if (!writer->failed && !buffer_append(writer->text, bytes, length))
        writer->failed = true;
}

bool blocks_add(struct blocks *blocks, const summ_block *block)
{
    summ_block *items = array_grow(blocks->items, blocks->count, &blocks->capacity, sizeof *items);
    if (items == NULL)
        return false;
    blocks->items = items;
    blocks->items[blocks->count++] = *block;
    return true;
}

/* Whether a paragraph is a few words before one link, "Read also", or marks between several. */
static bool leads_elsewhere(const struct writer *writer)
{
    double share = writer->links == 1 ? LINK_SHARE : LINKS_SHARE;

    return writer->links > 0 && (double)writer->linked >= share * (double)writer->written;
}

/* Whether a paragraph is a trail, such as "Home » News » A mill burns down"; no quotation is. */
static bool is_trail(const char *text, size_t length)
{
    static const char *const signs[] = {" \xC2\xBB ", " \xE2\x80\xBA ", " > "};
    size_t count = 0;

    if (length > TRAIL_MOST)
        return false;
    for (size_t i = 0; i + 3 < length; i++) {
        for (size_t j = 0; j < sizeof signs / sizeof *signs; j++) {
            size_t width = strlen(signs[j]);
            count += i + width < length && memcmp(text + i, signs[j], width) == 0;
        }
        if (memchr("<(=", text[i], 3) != NULL || memcmp(text + i, "\xC2\xAB", 2) == 0 ||
            memcmp(text + i, "\xE2\x80\xB9", 3) == 0)
            return false;
    }
    return count >= 2;
}

static void end_paragraph(struct writer *writer)
{
    summ_block *paragraph = &writer->paragraph;
    bool ends = writer->open && !writer->failed; /* a text that failed may have no bytes */

    writer->open = false;
    if (!ends)
        return;
    paragraph->length = writer->text->length - paragraph->offset;
    const char *text = writer->text->bytes + paragraph->offset;
    bool unknown = paragraph->kind == SUMM_BLOCK_UNKNOWN;
    if ((writer->linked == writer->written && (unknown || paragraph->kind == SUMM_BLOCK_PARAGRAPH ||
                                               paragraph->kind == SUMM_BLOCK_LIST_ITEM)) ||
        (unknown && (leads_elsewhere(writer) || is_trail(text, paragraph->length))))
        paragraph->kind = SUMM_BLOCK_LINK;
    if (writer->blocks != NULL && paragraph->kind != BLOCK_NONE &&
        !blocks_add(writer->blocks, paragraph))
        writer->failed = true;
}

/* Something follows: the gap before it, but for the first of all. */
static void close_gap(struct writer *writer)
{
    static const char *const gaps[] = {"", " ", "\n", "\n\n"};

    if (writer->gap == GAP_BLOCK)
        end_paragraph(writer);
    if (writer->text->length > 0)
        append(writer, gaps[writer->gap], strlen(gaps[writer->gap]));
    writer->gap = GAP_NONE;
    if (!writer->open) {
        writer->open = true;
        writer->written = writer->linked = writer->links = 0;
        writer->after_link = false;
        writer->paragraph = (summ_block){.offset = writer->text->length, .kind = writer->kind};
        append(writer, writer->prefix, strlen(writer->prefix));
        writer->prefix[0] = '\0';
    }
}

/* One word, or a part of one. */
static void append_word(struct writer *writer, const char *bytes, size_t length)
{
    close_gap(writer);
    append(writer, bytes, length);
    writer->written += length;
    if (writer->in_link) {
        writer->linked += length;
        writer->links += !writer->after_link;
    }
    writer->after_link = writer->in_link;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

void writer_text(struct writer *writer, const char *bytes, size_t length)
{
    size_t i = 0;

    while (i < length) {
        size_t start = i;

        while (i < length && !is_space(bytes[i]))
            i++;
        if (i > start)
            append_word(writer, bytes + start, i - start);
        for (; i < length && is_space(bytes[i]); i++) {
            if (writer->keep_lines && bytes[i] == '\n')
                writer_line(writer);
            else if (writer->gap == GAP_NONE)
                writer->gap = GAP_SPACE;
        }
    }
}

void writer_line(struct writer *writer)
{
    if (writer->gap == GAP_LINE)
        writer->gap = GAP_BLOCK;
    else if (writer->gap < GAP_LINE)
        writer->gap = GAP_LINE;
}

void writer_block(struct writer *writer)
{
    writer->gap = GAP_BLOCK;
}

void writer_end(struct writer *writer)
{
    end_paragraph(writer);
    writer->gap = GAP_BLOCK;
}
