/* SPDX-License-Identifier: MIT */
/* running_head.c - takes the heads and feet of printed pages out of a text. */
#include "layout/running_head.h"

#include <stdint.h>
#include <string.h>

#include "base/bytes.h"
#include "base/table.h"
#include "layout/folio.h"
#include "layout/line.h"
#include "layout/terminated.h"
#include "unicode/character.h"
#include "unicode/utf8.h"
#include "unicode/white_space.h"

/* A head or a foot has no more lines, and a line of it no more bytes. */
#define EDGE_LINES 2
#define HEAD_BYTES 160
/* No more such lines come between two lines of the text. */
#define HEADS_MOST (2 * EDGE_LINES + 2)
/* A line that goes on over a head has as many bytes; more where no form feed tells of pages. */
#define LINE_LEAST      25
#define LINE_LEAST_BARE 40

enum head {
    NO_HEAD,
    MAYBE_HEAD, /* if a sentence goes on from the line above to the line below */
    HEAD
};

/* A line that may be taken out. */
typedef struct head_line {
    size_t start, end;
    enum head head;
} head_line;

/* A pass over the lines of a text. */
typedef struct head_scan {
    summi_copy *copy;
    summi_arena *arena;
    const unsigned char *text;
    size_t length;
    summi_table edges;   /* the lines at the edges of pages, without their digits */
    bool paged;          /* form feeds end pages */
    size_t lines, blank; /* passed so far, and how many of them are blank */
    size_t page_end;     /* of this page */
    size_t top, bottom;  /* its head ends before the one, its foot begins at the other */
    summi_line last;     /* line of text, with its white space; an empty one at the beginning */
    head_line heads[HEADS_MOST]; /* since then */
    size_t head_count;
    bool broken; /* a form feed has come since then */
} head_scan;

static size_t find_page_end(const head_scan *s, size_t at)
{
    const unsigned char *feed = s->paged ? memchr(s->text + at, '\f', s->length - at) : NULL;
    return feed ? (size_t)(feed - s->text) + 1 : s->length;
}

/* ---- The edges of pages ---- */

/* Finds where the head of a page ends, and where its foot begins: the first and last lines. */
static void find_edges(head_scan *s, size_t begin, size_t end)
{
    size_t starts[EDGE_LINES] = {0}, count = 0;
    summi_line line;
    s->top = s->bottom = end;
    for (size_t at = begin; at < end; at = line.next) {
        summi_line_read(s->text, end, at, &line);
        if (summi_line_is_blank(&line))
            continue;
        starts[count++ % EDGE_LINES] = line.start;
        if (count == EDGE_LINES)
            s->top = line.next;
    }
    if (count >= EDGE_LINES)
        s->bottom = starts[count % EDGE_LINES];
}

static bool is_at_edge(const head_scan *s, const summi_line *line)
{
    return s->paged && (line->start < s->top || line->start >= s->bottom);
}

/*
 * Writes a line without white space, and without its digits if it has the number of a page.  How
 * many bytes that are.
 */
static size_t mask_line(const head_scan *s, const summi_line *line, unsigned char *out)
{
    bool numbered = summi_folio_find(s->text + line->start, s->text + line->end);
    size_t size = 0;
    for (size_t i = line->start; i < line->end; i++)
        if (s->text[i] > ' ' && !(numbered && summi_ascii_is_digit(s->text[i])))
            out[size++] = s->text[i];
    return size;
}

/* Counts a line at the edge of a page; its second occurrence makes it a head. */
static int count_edge(head_scan *s, const summi_line *line)
{
    bool fresh;
    size_t bytes = line->end - line->start;
    unsigned char *masked = bytes <= HEAD_BYTES ? summi_arena_allocate(s->arena, bytes, 1) : NULL;
    if (bytes > HEAD_BYTES)
        return SUMM_OK;
    uint32_t entry =
        masked ? summi_table_intern(&s->edges, masked, (uint32_t)mask_line(s, line, masked), &fresh)
               : SUMMI_TABLE_NONE;
    if (entry == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    s->edges.entries[entry].value++;
    return SUMM_OK;
}

static int count_edges(head_scan *s)
{
    summi_line line;
    for (size_t begin = 0, end; begin < s->length; begin = end) {
        end = find_page_end(s, begin);
        find_edges(s, begin, end);
        for (size_t at = begin; at < end; at = line.next) {
            if (at >= s->top && at < s->bottom)
                at = s->bottom; /* the lines between them are text */
            if (at == end)
                break;
            summi_line_read(s->text, end, at, &line);
            if (!summi_line_is_blank(&line) && count_edge(s, &line))
                return SUMM_E_MEMORY;
        }
    }
    return SUMM_OK;
}

static bool is_repeated_edge(const head_scan *s, const summi_line *line)
{
    unsigned char masked[HEAD_BYTES];
    size_t size = mask_line(s, line, masked);
    uint64_t head = summi_bytes_head(masked, size);
    const summi_table_entry *entry = summi_table_find(
        &s->edges, masked, size, head, summi_hash_string(&s->edges.keys, masked, size, head));
    return entry && entry->value > 1;
}

/* ---- Lines ---- */

/* Whether a blank line, or the end of a page, is above or below a line. */
static bool is_apart(const head_scan *s, const summi_line *line)
{
    summi_line next;
    if (s->last.next != line->begin || line->next >= s->page_end)
        return true;
    summi_line_read(s->text, s->length, line->next, &next);
    return summi_line_is_blank(&next);
}

/* Whether blank lines are between most lines, so that they say nothing. */
static bool is_spaced_out(const head_scan *s)
{
    return s->blank * 5 > s->lines * 2;
}

/* Whether a line is clearly shorter than the last one of the text. */
static bool is_short(const head_scan *s, const summi_line *line)
{
    return (line->end - line->start) * 3 < (s->last.end - s->last.start) * 2;
}

static enum head judge_line(const head_scan *s, const summi_line *line)
{
    const unsigned char *start = s->text + line->start, *end = s->text + line->end, *next;
    if (line->end - line->start > HEAD_BYTES)
        return NO_HEAD;
    enum summi_folio folio = summi_folio_find(start, end);
    bool edge = is_at_edge(s, line);
    if (edge && (folio == SUMMI_FOLIO_ALONE || is_repeated_edge(s, line)))
        return HEAD;
    if (folio == SUMMI_FOLIO_SPACED)
        return MAYBE_HEAD;
    bool lower = folio != SUMMI_FOLIO_ALONE &&
                 summi_character_is_lower(summi_utf8_decode(start, end, &next));
    if (lower || (folio == SUMMI_FOLIO_NONE && !edge) ||
        summi_is_terminated(s->text, line->start, line->end, 0))
        return NO_HEAD;
    bool apart = edge ? is_short(s, line) : !is_spaced_out(s) && is_apart(s, line);
    return apart ? MAYBE_HEAD : NO_HEAD;
}

/* Whether a sentence goes on from the last line of text to this one. */
static bool goes_on(const head_scan *s, const summi_line *last, const summi_line *line)
{
    const unsigned char *start = s->text + last->start, *end = s->text + last->end, *before;
    size_t least = s->paged ? LINE_LEAST : LINE_LEAST_BARE;
    if (last->end - last->start < least ||
        summi_is_terminated(s->text, last->start, last->end, 0) || end[-1] == ':')
        return false;
    uint32_t c = summi_line_first_character(s->text, line);
    bool hyphen = summi_character_is_hyphen(summi_utf8_decode_before(start, end, &before));
    return summi_character_is_lower(c) || (hyphen && summi_character_is_alphanumeric(c)) ||
           (c >= 0x80 && summi_character_is_alphanumeric(c) && !summi_character_is_upper(c));
}

static int take_out(head_scan *s, size_t start, size_t end, const char *instead)
{
    return summi_copy_replace(s->copy, s->arena, s->text, s->length, start, end,
                              (const unsigned char *)instead, strlen(instead));
}

/* Takes out what is certain of the lines that wait for the next line of text. */
static int take_heads_out(head_scan *s)
{
    for (size_t i = 0; i < s->head_count; i++)
        if (s->heads[i].head == HEAD && take_out(s, s->heads[i].start, s->heads[i].end, ""))
            return SUMM_E_MEMORY;
    return SUMM_OK;
}

/* Decides on the lines that wait, when the next line of text has come. */
static int decide(head_scan *s, const summi_line *line)
{
    summi_line last = s->last;
    summi_white_space_trim(s->text, &last.start, &last.end);
    if (goes_on(s, &last, line))
        return take_out(s, last.end, line->start, "\n");
    return take_heads_out(s);
}

/* Reads a line that is not blank, which a glance may have told to be text. */
static int pass_line(head_scan *s, summi_line *line, bool text)
{
    bool waiting = s->head_count || s->broken;
    if (!text || waiting)
        summi_white_space_trim(s->text, &line->start, &line->end);
    enum head head = text || s->head_count == HEADS_MOST ? NO_HEAD : judge_line(s, line);
    if (head) {
        s->heads[s->head_count++] = (head_line){line->start, line->end, head};
        return SUMM_OK;
    }
    int status = waiting ? decide(s, line) : SUMM_OK;
    s->head_count = 0;
    s->broken = false;
    s->last = *line;
    return status;
}

/* Finds the line at `at`, with its white space.  Line feeds are enough for what was printed. */
static summi_line find_line(const head_scan *s, size_t at)
{
    const unsigned char *p = s->text + at, *stop = memchr(p, '\n', s->page_end - at);
    size_t end = stop ? (size_t)(stop - s->text) : s->page_end;
    return (summi_line){at, at, end, stop ? end + 1 : end, false};
}

static bool is_blank(const head_scan *s, const summi_line *line)
{
    summi_line inner = *line;
    if (line->end > line->start && s->text[line->start] > ' ' && s->text[line->start] < 0x80)
        return false;
    summi_white_space_trim(s->text, &inner.start, &inner.end);
    return inner.start == inner.end;
}

static bool has_digit(uint64_t word)
{
    return summi_bytes_marks(summi_bytes_ascii_digits(summi_bytes_low(word)) & ~word);
}

/* Tells most lines of prose at a glance: they are long, or there is no digit near their ends. */
static bool is_text(const head_scan *s, const summi_line *line)
{
    const unsigned char *start = s->text + line->start, *end = s->text + line->end;
    if (end - start > 2 * HEAD_BYTES)
        return true;
    return end - start > 2 * 8 && !has_digit(summi_bytes_load(start)) &&
           !has_digit(summi_bytes_load(end - 8)) && !is_at_edge(s, line);
}

static int pass_lines(head_scan *s)
{
    summi_line line;
    for (size_t at = summi_utf8_begin(s->text, s->length); at < s->length; at = line.next) {
        if (at >= s->page_end) {
            s->broken |= s->page_end > 0;
            s->page_end = find_page_end(s, at);
            if (s->paged)
                find_edges(s, at, s->page_end);
        }
        line = find_line(s, at);
        bool blank = is_blank(s, &line);
        s->lines++;
        s->blank += blank;
        if (!blank && pass_line(s, &line, is_text(s, &line)))
            return SUMM_E_MEMORY;
    }
    return take_heads_out(s);
}

int summi_copy_without_running_heads(summi_copy *copy, summi_arena *arena,
                                     const unsigned char *text, size_t length)
{
    head_scan s = {.copy = copy, .arena = arena, .text = text, .length = length};
    s.paged = memchr(text, '\f', length);
    if (s.paged && (summi_table_init(&s.edges, arena, 0) || count_edges(&s)))
        return SUMM_E_MEMORY;
    int status = pass_lines(&s);
    summi_copy_end(copy, text, length);
    return status;
}
