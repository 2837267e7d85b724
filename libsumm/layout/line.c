/* SPDX-License-Identifier: MIT */
/* line.c - reads the lines of a text. */
#include "layout/line.h"

#include "base/bytes.h"
#include "layout/comment.h"
#include "unicode/white_space.h"
#include "unicode/utf8.h"

/* Whether all bytes of the word are ASCII and above those that end lines. */
static bool is_inside_line(uint64_t word)
{
    return !summi_bytes_marks(~summi_bytes_ascii_from(word, '\r' + 1) | word);
}

/* Marks the bytes with which line ends may begin: up to '\r', 0xC2 and 0xE2. */
static uint64_t mark_line_ends(uint64_t word)
{
    return summi_bytes_marks(summi_bytes_below(word, '\r' + 1) |
                             summi_bytes_equal(word | SUMMI_BYTES(0x20), 0xE2));
}

/*
 * Where a character begins at `p` or later that may end the line, or `end`.  Bits that are in a
 * byte before it or in its own first byte are set in *bytes.
 */
static const unsigned char *find_line_end_lead(const unsigned char *p, const unsigned char *end,
                                               uint64_t *bytes)
{
    for (;; p += 8) {
        while (end - p >= 8 && is_inside_line(summi_bytes_load(p)))
            p += 8; /* as in most parts of most lines */
        /* Zeros follow the end, and these are marked. */
        uint64_t word = summi_bytes_head(p, (size_t)(end - p)), marks = mark_line_ends(word);
        *bytes |= word & (marks ^ (marks - 1)); /* up to the first mark, if there is one */
        if (marks)
            return p + summi_bytes_first(marks);
    }
}

/* The size of the character at `p` if it ends a line, or 0; see summi_character_is_line_end(). */
static size_t line_end_size(const unsigned char *p, const unsigned char *end)
{
    if (*p < 0x80)
        return *p >= '\n' && *p <= '\r';
    if (*p == 0xC2)
        return end - p >= 2 && p[1] == 0x85 ? 2 : 0;
    return end - p >= 3 && *p == 0xE2 && p[1] == 0x80 && (p[2] & 0xFE) == 0xA8 ? 3 : 0;
}

void summi_line_read(const unsigned char *text, size_t length, size_t begin, summi_line *l)
{
    const unsigned char *end = text + length, *p = text + begin;
    uint64_t bytes = 0; /* the bits that are in any of them */
    size_t size = 0;
    while ((p = find_line_end_lead(p, end, &bytes)) < end && !(size = line_end_size(p, end)))
        p++;
    l->begin = l->start = begin;
    l->end = (size_t)(p - text);
    l->next = l->end + size;
    l->plain = !summi_bytes_marks(bytes);
    if (l->next < length && *p == '\r' && text[l->next] == '\n')
        l->next++;
    summi_white_space_trim(text, &l->start, &l->end);
}

uint32_t summi_line_first_character(const unsigned char *text, const summi_line *l)
{
    const unsigned char *p = text + l->start, *end = text + l->end, *next;
    if (p == end)
        return 0;
    uint32_t c = summi_utf8_decode(p, end, &next);
    if (c > ';')
        return c; /* as in most lines: it is the mark of no comment */
    p = summi_comment_skip_mark(p, end);
    return p < end ? summi_utf8_decode(p, end, &next) : 0;
}

/* How many characters of the line are in [start, end). */
static unsigned count_characters(const unsigned char *text, const summi_line *l, size_t start,
                                 size_t end)
{
    if (l->plain)
        return (unsigned)(end - start);
    const unsigned char *p = text + start, *stop = text + end;
    unsigned count = 0;
    while (p < stop) {
        size_t ascii = summi_bytes_ascii_run(p, stop);
        p += ascii;
        count += (unsigned)ascii;
        for (; p < stop && *p >= 0x80; count++)
            summi_utf8_decode(p, stop, &p);
    }
    return count;
}

static size_t first_word_end(const unsigned char *text, const summi_line *l)
{
    return (size_t)(summi_white_space_find(text + l->start, text + l->end) - text);
}

unsigned summi_line_indent(const unsigned char *text, const summi_line *l)
{
    return count_characters(text, l, l->begin, l->start);
}

unsigned summi_line_margin(const unsigned char *text, const summi_line *l)
{
    return count_characters(text, l, l->begin, l->end);
}

unsigned summi_line_extra_width(const unsigned char *text, const summi_line *a, const summi_line *b)
{
    size_t end = first_word_end(text, b);
    unsigned space = end < b->end || first_word_end(text, a) < a->end;
    return space + count_characters(text, b, b->start, end);
}
