/* SPDX-License-Identifier: GPL-3.0-or-later */
/* extract.c - tells formats apart, and collects the text of documents as paragraphs. */
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "brief.h"

/* ---- Formats ------------------------------------------------------------------------------- */

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), width = strlen(end);

    return length > width && strcasecmp(name + length - width, end) == 0;
}

/* Whether a document begins so, in whatever case. */
static bool begins_with(const char *bytes, size_t length, const char *start)
{
    size_t width = strlen(start);

    return length >= width && strncasecmp(bytes, start, width) == 0;
}

enum format format_detect(const char *name, const char *bytes, size_t length)
{
    static const char *const html[] = {".html", ".htm", ".xhtml"};
    static const char *const markdown[] = {".md", ".markdown", ".mkd"};
    size_t start = 0;

    for (size_t i = 0; name != NULL && i < sizeof html / sizeof *html; i++) {
        if (ends_with(name, html[i]))
            return FORMAT_HTML;
    }
    for (size_t i = 0; name != NULL && i < sizeof markdown / sizeof *markdown; i++) {
        if (ends_with(name, markdown[i]))
            return FORMAT_MARKDOWN;
    }
    if (begins_with(bytes, length, "\xEF\xBB\xBF"))
        start = 3;
    while (start < length && memchr(" \t\r\n", bytes[start], 4) != NULL)
        start++;
    if (begins_with(bytes + start, length - start, "<!doctype html") ||
        begins_with(bytes + start, length - start, "<html"))
        return FORMAT_HTML;
    return FORMAT_TEXT;
}

/* The length of the UTF-8 sequence at `bytes`, or 0 if there is none (RFC 3629). */
static size_t sequence_length(const unsigned char *bytes, size_t length)
{
    unsigned char first = bytes[0];
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    size_t wanted = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;

    if ((first >= 0x80 && first < 0xC2) || first > 0xF4 || wanted > length)
        return 0;
    if (wanted > 1 && (bytes[1] < low || bytes[1] > high))
        return 0;
    for (size_t i = 2; i < wanted; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    }
    return wanted;
}

static bool is_utf8(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length;) {
        size_t step = sequence_length((const unsigned char *)bytes + i, length - i);
        if (step == 0)
            return false;
        i += step;
    }
    return true;
}

const char *extract(enum format format, const char *bytes, size_t size, struct buffer *extracted,
                    const char **text, size_t *length)
{
    bool valid = format != FORMAT_TEXT && is_utf8(bytes, size);
    const char *problem;

    *text = bytes;
    *length = size;
    /* Text and Markdown in another encoding is for the library to refuse, which says where and why.
     */
    if (format == FORMAT_TEXT || (format == FORMAT_MARKDOWN && !valid))
        return NULL;
    extracted->length = 0;
    problem = format == FORMAT_HTML ? html_extract(bytes, size, valid, extracted)
                                    : markdown_extract(bytes, size, extracted);
    *text = extracted->bytes;
    *length = extracted->length;
    return problem;
}

/* ---- Paragraphs ---------------------------------------------------------------------------- */

static void append(struct writer *writer, const char *bytes, size_t length)
{
    if (!writer->failed && !buffer_append(writer->text, bytes, length))
        writer->failed = true;
}

/* Something follows: the gap before it, but for the first of all. */
static void close_gap(struct writer *writer)
{
    static const char *const gaps[] = {"", " ", "\n", "\n\n"};

    if (writer->text->length > 0)
        append(writer, gaps[writer->gap], strlen(gaps[writer->gap]));
    writer->gap = GAP_NONE;
}

void writer_text(struct writer *writer, const char *bytes, size_t length)
{
    static const char space[] = {' ', '\t', '\n', '\r', '\f'};
    size_t i = 0;

    while (i < length) {
        size_t start = i;

        while (i < length && memchr(space, bytes[i], sizeof space) == NULL)
            i++;
        if (i > start) {
            close_gap(writer);
            append(writer, bytes + start, i - start);
        }
        for (; i < length && memchr(space, bytes[i], sizeof space) != NULL; i++) {
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
