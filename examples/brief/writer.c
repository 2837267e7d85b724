/* SPDX-License-Identifier: GPL-3.0-or-later */
/* writer.c - collects the text of a document as paragraphs, and what each of them is. */
#include <stdlib.h>
#include <string.h>

#include "brief.h"

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

static void end_paragraph(struct writer *writer)
{
    summ_block *paragraph = &writer->paragraph;

    if (!writer->open)
        return;
    writer->open = false;
    paragraph->length = writer->text->length - paragraph->offset;
    if (writer->all_link &&
        (paragraph->kind == SUMM_BLOCK_UNKNOWN || paragraph->kind == SUMM_BLOCK_PARAGRAPH ||
         paragraph->kind == SUMM_BLOCK_LIST_ITEM))
        paragraph->kind = SUMM_BLOCK_LINK;
    if (writer->blocks != NULL && paragraph->kind != BLOCK_NONE && !writer->failed &&
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
        writer->open = writer->all_link = true;
        writer->paragraph = (summ_block){.offset = writer->text->length, .kind = writer->kind};
        append(writer, writer->prefix, strlen(writer->prefix));
        writer->prefix[0] = '\0';
    }
    writer->all_link &= writer->in_link;
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
        if (i > start) {
            close_gap(writer);
            append(writer, bytes + start, i - start);
        }
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
