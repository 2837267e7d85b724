/* SPDX-License-Identifier: MIT */
/* markdown_pieces.c - cuts a long Markdown document into pieces that are parsed one by one. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "markdown.h"

/* From this many marks on a piece ends where a paragraph does, ... */
#define MARKS 16384
/* ... and here in any case. */
#define MARKS_MOST (2 * MARKS)
/* The head of a longer table, or a longer beginning of a block of code, is not repeated. */
#define OPENING_MOST 4096
/* No label is longer. */
#define LABEL_MOST 999
/* A block of code begins with as many backticks or tildes. */
#define FENCE_LEAST 3

/* What makes the parser make objects.  The letters of data in an address are none. */
static const bool marks_of_parser[256] = {
    ['\n'] = true, ['!'] = true, ['#'] = true, ['&'] = true, ['('] = true, [')'] = true,
    ['*'] = true,  ['-'] = true, ['.'] = true, ['<'] = true, ['>'] = true, ['['] = true,
    ['\\'] = true, [']'] = true, ['_'] = true, ['`'] = true, ['|'] = true, ['~'] = true,
};

static bool is_mark(const char *at, const char *end)
{
    /* A plus sign is one if it may be that of a list. */
    return marks_of_parser[(unsigned char)*at] || (*at == '+' && at + 1 < end && at[1] == ' ');
}

/* Where a line ends, or where it has as many marks as a piece may have; counts them. */
static const char *count_line(const char *at, const char *end, size_t *marks)
{
    for (*marks = 0; at < end && *marks < MARKS_MOST; at++) {
        *marks += is_mark(at, end);
        if (*at == '\n')
            return at + 1;
    }
    while (at < end && ((unsigned char)*at & 0xC0) == 0x80)
        at++;
    return at;
}

bool markdown_is_long(const char *bytes, size_t length)
{
    const char *end = bytes + length;
    size_t marks = 0;

    for (const char *at = bytes; at < end && marks <= MARKS_MOST; at++)
        marks += is_mark(at, end);
    return marks > MARKS_MOST;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static const char *skip_spaces(const char *at, const char *end)
{
    while (at < end && is_space(*at))
        at++;
    return at;
}

static bool begins_with(const char *at, const char *end, const char *start)
{
    size_t width = strlen(start);

    return (size_t)(end - at) >= width && strncasecmp(at, start, width) == 0;
}

static bool contains(const char *at, const char *end, const char *word)
{
    for (; at < end; at++) {
        if (begins_with(at, end, word))
            return true;
    }
    return false;
}

/* The end of the line, after its line feed. */
static const char *line_end(const char *at, const char *end)
{
    const char *feed = memchr(at, '\n', (size_t)(end - at));

    return feed != NULL ? feed + 1 : end;
}

/* ---- What a line is ------------------------------------------------------------------------ */

/* Where a line begins inside of quotations and list items. */
static const char *skip_containers(const char *at, const char *end)
{
    for (;;) {
        const char *start = at = skip_spaces(at, end);
        if (at < end && *at == '>')
            at++;
        else if (at < end && strchr("-+*", *at) != NULL && *at != '\0')
            at++;
        else
            while (at < end && *at >= '0' && *at <= '9')
                at++;
        if (at > start && at < end && *start >= '0' && *start <= '9')
            at = *at == '.' || *at == ')' ? at + 1 : start;
        if (at == start || (*start != '>' && (at == end || !is_space(*at))))
            return start;
    }
}

/* How many of the same character a line begins with. */
static size_t run_length(const char *at, const char *end)
{
    const char *start = at;

    while (at < end && *at == *start)
        at++;
    return (size_t)(at - start);
}

static bool is_fence(const char *at, const char *end)
{
    if (at == end || (*at != '`' && *at != '~') || run_length(at, end) < FENCE_LEAST)
        return false;
    const char *rest = at + run_length(at, end);
    return *at == '~' || memchr(rest, '`', (size_t)(end - rest)) == NULL;
}

/* Whether a line closes the fence that is open. */
static bool closes_fence(const struct markdown_state *state, const char *at, const char *end)
{
    if (at == end || *at != state->fence_mark || run_length(at, end) < state->fence_width)
        return false;
    at = skip_spaces(at + run_length(at, end), end);
    return at == end || *at == '\n';
}

/* The line below the names of the columns of a table. */
static bool is_table_rule(const char *at, const char *end)
{
    bool dashes = false, bars = false;

    for (; at < end && *at != '\n'; at++) {
        dashes |= *at == '-';
        bars |= *at == '|';
        if (!is_space(*at) && *at != '-' && *at != '|' && *at != ':')
            return false;
    }
    return dashes && bars;
}

/* A line across the page, or below a heading. */
static bool is_rule(const char *at, const char *end)
{
    const char *start = at;

    while (at < end && (*at == *start || is_space(*at)))
        at++;
    return strchr("-=*_", *start) != NULL && (at == end || *at == '\n');
}

/* Notes what block of HTML a line opens, if it does. */
static void open_html(struct markdown_state *state, const char *at, const char *end)
{
    static const struct {
        const char *start, *tag, *end;
    } blocks[] = {
        {"<!--", "<!--\n", "-->"},
        {"<script", "<script>\n", "</script"},
        {"<style", "<style>\n", "</style"},
        {"<pre", "<pre>\n", "</pre"},
        {"<textarea", "<textarea>\n", "</textarea"},
        {"<?", "<?\n", "?>"},
        {"<![CDATA[", "<![CDATA[\n", "]]>"},
        {"<", "<div>\n", ""},
    };

    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
        if (!begins_with(at, end, blocks[i].start))
            continue;
        const char *rest = at + strlen(blocks[i].start);
        if (*blocks[i].end == '\0' || !contains(rest, end, blocks[i].end)) {
            state->html_tag = blocks[i].tag;
            state->html_end = blocks[i].end;
        }
        return;
    }
}

/* ---- Definitions --------------------------------------------------------------------------- */

/* The end of the label that begins after a bracket; NULL if there is none. */
static const char *label_end(const char *at, const char *end)
{
    const char *start = at;

    for (; at < end && (size_t)(at - start) <= LABEL_MOST; at++) {
        if (*at == ']')
            return at > start ? at : NULL;
        if (*at == '[')
            return NULL;
        if (*at == '\\' && at + 1 < end)
            at++;
    }
    return NULL;
}

/* Whether what follows the colon of a definition is an address, and perhaps a title. */
static bool is_address(const char *at, const char *end)
{
    at = skip_spaces(at, end);
    while (at < end && !is_space(*at) && *at != '\n')
        at++;
    at = skip_spaces(at, end);
    return at == end || strchr("\n\"'(", *at) != NULL;
}

/* Whether a line is a definition, which does not go on in a paragraph; then sets its label. */
static bool is_definition(const struct markdown_state *state, const char *at, const char *end,
                          struct markdown_definition *definition)
{
    const char *close = at < end && *at == '[' ? label_end(at + 1, end) : NULL;

    if (close == NULL || close + 1 >= end || close[1] != ':')
        return false;
    bool note = at[1] == '^';
    *definition = (struct markdown_definition){at + 1, (size_t)(close - at - 1), 0};
    return note || (!state->paragraph && is_address(close + 2, end));
}

static char next_of_label(const char **at, const char *end)
{
    const char *start = *at;

    if (start == end)
        return '\0';
    if (is_space(*start) || *start == '\n') {
        while (*at < end && (is_space(**at) || **at == '\n'))
            ++*at;
        return ' ';
    }
    ++*at;
    return *start >= 'A' && *start <= 'Z' ? (char)(*start - 'A' + 'a') : *start;
}

/* Labels are the same whatever their case and their spaces. */
static int compare_labels(const void *a, const void *b)
{
    const struct markdown_definition *x = a, *y = b;
    const char *p = x->label, *q = y->label;
    char c, d;

    do {
        c = next_of_label(&p, x->label + x->length);
        d = next_of_label(&q, y->label + y->length);
    } while (c == d && c != '\0');
    return (unsigned char)c - (unsigned char)d;
}

static bool add_definition(struct markdown_pieces *pieces, struct markdown_definition definition)
{
    struct markdown_definition *items = array_grow(pieces->definitions, pieces->definition_count,
                                                   &pieces->definition_capacity, sizeof *items);

    if (items == NULL)
        return false;
    items[pieces->definition_count++] = definition;
    pieces->definitions = items;
    return true;
}

/* ---- Lines --------------------------------------------------------------------------------- */

/* Reads one line.  True, and *definition is set, if it is a definition. */
static bool read_line(struct markdown_state *state, const char *line, const char *end,
                      struct markdown_definition *definition)
{
    const char *at = skip_containers(line, end);
    bool blank = at == end || *at == '\n', outside = at == line && !blank, defines = false;
    bool went_on = state->paragraph;

    if (!blank)
        state->list = !outside && (state->list || at > skip_spaces(line, end));
    if (state->table != NULL && (blank || strchr("#>", *at) != NULL))
        state->table = NULL;
    state->paragraph = false;
    if (state->fence != NULL && state->fence_inside && outside)
        state->fence = NULL;
    if (state->fence != NULL) {
        if (closes_fence(state, at, end))
            state->fence = NULL;
    } else if (state->html_end != NULL) {
        if (*state->html_end == '\0' ? blank : contains(at, end, state->html_end))
            state->html_end = NULL;
    } else if (is_fence(at, end)) {
        state->fence = line;
        state->fence_mark = *at;
        state->fence_width = run_length(at, end);
        state->fence_length = (size_t)(at - line) + state->fence_width;
        state->fence_inside = at > line;
    } else if (!blank && *at == '<') {
        open_html(state, at, end);
    } else if (!blank && state->table == NULL && went_on && is_table_rule(at, end)) {
        state->table = state->line;
        state->table_length = (size_t)(end - state->line);
    } else if (!blank && *at != '#') {
        state->paragraph = went_on && outside;
        defines = is_definition(state, at, end, definition);
        state->paragraph = !defines && !is_rule(at, end);
    }
    state->blank = blank;
    state->line = line;
    return defines;
}

bool markdown_pieces_begin(struct markdown_pieces *pieces, const char *bytes, size_t length)
{
    struct markdown_state state = {.blank = true};
    struct markdown_definition definition;
    const char *end = bytes + length;

    *pieces = (struct markdown_pieces){.at = bytes, .end = end, .state = {.blank = true}};
    for (const char *at = bytes, *next; at < end; at = next) {
        next = line_end(at, end);
        if (read_line(&state, at, next, &definition) && !add_definition(pieces, definition))
            return false;
    }
    if (pieces->definition_count > 0)
        qsort(pieces->definitions, pieces->definition_count, sizeof *pieces->definitions,
              compare_labels);
    return true;
}

void markdown_pieces_end(struct markdown_pieces *pieces)
{
    free(pieces->definitions);
}

/* ---- Pieces -------------------------------------------------------------------------------- */

/*
 * Whether a piece that has `marks` marks ends before the line at `at`: nothing of what comes before
 * goes on in it, or at least, if the piece is long, no list does.
 */
static bool is_boundary(const struct markdown_state *state, const char *at, size_t marks)
{
    if (marks < MARKS || state->fence != NULL || state->html_end != NULL)
        return false;
    if (state->blank && strchr(" \t\r\n0123456789", *at) == NULL)
        return true;
    return marks >= MARKS + MARKS / 2 && !is_space(*at);
}

/* Finds where the piece ends that begins at pieces->at, and what is open there. */
static const char *find_end(struct markdown_pieces *pieces)
{
    const char *start = pieces->at, *at = start, *end = pieces->end;
    struct markdown_definition definition;

    for (size_t marks = 0; at < end;) {
        size_t more;
        const char *next = count_line(at, end, &more);
        if (at > start && (marks + more > MARKS_MOST || is_boundary(&pieces->state, at, marks)))
            return at;
        if (next < end && next[-1] != '\n')
            return next;
        read_line(&pieces->state, at, next, &definition);
        marks += more;
        at = next;
    }
    return at;
}

/* Adds the definitions of the labels that are in a piece, each once. */
static void add_definitions(struct markdown_pieces *pieces, const char *end, struct buffer *piece)
{
    for (const char *at = pieces->at; at < end; at++) {
        if (*at == '\\' && at + 1 < end) {
            at++; /* an escaped bracket begins no label, and each of "\[\[\[" would be looked up */
            continue;
        }
        const char *close = *at == '[' ? label_end(at + 1, end) : NULL;
        if (close == NULL)
            continue;
        struct markdown_definition label = {at + 1, (size_t)(close - at - 1), 0};
        struct markdown_definition *found = bsearch(
            &label, pieces->definitions, pieces->definition_count, sizeof label, compare_labels);
        if (found == NULL || found->piece == pieces->count)
            continue;
        found->piece = pieces->count;
        if (!buffer_append(piece, "[", 1) || !buffer_append(piece, found->label, found->length) ||
            !buffer_append(piece, "]: x\n\n", 6))
            pieces->failed = true;
    }
    /* So that no line of the piece goes on in a note. */
    if (piece->length > 0 && !buffer_append(piece, "***\n\n", 5))
        pieces->failed = true;
}

/* Adds what opens the block in which a piece begins. */
static void reopen(struct markdown_pieces *pieces, const struct markdown_state *state,
                   struct buffer *piece)
{
    bool added = true;

    pieces->goes_on = false;
    if (state->fence != NULL && state->fence_length <= OPENING_MOST) {
        added = buffer_append(piece, state->fence, state->fence_length) &&
                buffer_append(piece, "\n", 1);
    } else if (state->html_end != NULL) {
        added = buffer_append(piece, state->html_tag, strlen(state->html_tag));
    } else if (state->table != NULL && state->table_length <= OPENING_MOST) {
        added = buffer_append(piece, state->table, state->table_length);
        pieces->goes_on = true;
    } else if (state->list && is_space(*pieces->at)) {
        added = buffer_append(piece, "-\n", 2); /* an item, in which the lines are as deep */
    }
    if (!added)
        pieces->failed = true;
}

bool markdown_pieces_next(struct markdown_pieces *pieces, struct buffer *piece)
{
    const struct markdown_state state = pieces->state;

    piece->length = 0;
    if (pieces->at == pieces->end)
        return false;
    const char *end = find_end(pieces);
    pieces->count++;
    if (pieces->definition_count > 0)
        add_definitions(pieces, end, piece);
    reopen(pieces, &state, piece);
    if (!buffer_append(piece, pieces->at, (size_t)(end - pieces->at)))
        pieces->failed = true;
    pieces->at = end;
    return !pieces->failed;
}
