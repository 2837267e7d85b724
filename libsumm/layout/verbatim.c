/* SPDX-License-Identifier: GPL-3.0-or-later */
/* verbatim.c - finds what is no prose in plain text: code, tables, JSON, logs. */
#include "layout/verbatim.h"

#include <string.h>

#include "base/bytes.h"
#include "summ.h"
#include "unicode/character.h"

/* A fence has at least this many backticks. */
#define FENCE_LEAST 3
/* Fewer lines than this are no log, but a quotation of one. */
#define LOG_LINES 3
/* A line of a log says how bad it is within this many bytes after its time. */
#define LOG_LEVEL_WITHIN 48

/* ---- Fences ---- */

/* The backticks with which a line begins. */
static size_t count_backticks(const unsigned char *text, const summi_line *line)
{
    size_t p = line->start;
    while (p < line->end && text[p] == '`')
        p++;
    return p - line->start;
}

/* Whether a line opens a fenced block: after its backticks there is at most a name. */
static size_t opening_fence(const unsigned char *text, const summi_line *line)
{
    size_t ticks = count_backticks(text, line), rest = line->start + ticks;
    bool more = memchr(text + rest, '`', line->end - rest);
    return ticks >= FENCE_LEAST && !more ? ticks : 0;
}

static bool find_fenced(summi_verbatim *v, const summi_line *line, summi_verbatim_block *block)
{
    size_t ticks = v->no_fences ? 0 : opening_fence(v->text, line);
    if (!ticks)
        return false;
    summi_line other;
    for (size_t at = line->next; at < v->end; at = other.next) {
        summi_line_read(v->text, v->end, at, &other);
        size_t closing = count_backticks(v->text, &other);
        if (closing < ticks || other.start + closing < other.end)
            continue;
        *block = (summi_verbatim_block){other.end, other.next, SUMM_BLOCK_CODE};
        return true;
    }
    v->no_fences = true;
    return false;
}

/* ---- Tables ---- */

static bool is_row(const unsigned char *text, const summi_line *line)
{
    return line->start < line->end && text[line->start] == '|';
}

/* Whether a row is the one of dashes below the heads of the columns. */
static bool is_rule(const unsigned char *text, const summi_line *line)
{
    bool dashes = false;
    for (size_t p = line->start; p < line->end; p++) {
        if (!strchr("|-: \t", text[p]) || !text[p])
            return false;
        dashes |= text[p] == '-';
    }
    return dashes && is_row(text, line);
}

static bool find_table(const summi_verbatim *v, const summi_line *line, summi_verbatim_block *block)
{
    if (!is_row(v->text, line) || line->next >= v->end)
        return false;
    summi_line row;
    summi_line_read(v->text, v->end, line->next, &row);
    if (!is_rule(v->text, &row))
        return false;
    do {
        *block = (summi_verbatim_block){row.end, row.next, SUMM_BLOCK_TABLE};
        if (row.next >= v->end)
            break;
        summi_line_read(v->text, v->end, row.next, &row);
    } while (is_row(v->text, &row));
    return true;
}

/* ---- JSON ---- */

static size_t skip_space(const unsigned char *text, size_t at, size_t end)
{
    while (at < end && (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r')))
        at++;
    return at;
}

/* Whether JSON begins with a bracket: an object with a name, or an array of what has brackets. */
static bool begins_json(const unsigned char *text, size_t at, size_t end)
{
    if (at == end || (text[at] != '{' && text[at] != '['))
        return false;
    size_t next = skip_space(text, at + 1, end);
    if (next == end)
        return false;
    return text[at] == '{' ? text[next] == '"' : text[next] == '{' || text[next] == '[';
}

/* Where a string ends that begins at a quote; `end` if it does not. */
static size_t skip_string(const unsigned char *text, size_t at, size_t end)
{
    for (at++; at < end && text[at] != '"'; at++)
        if (text[at] == '\\' && at + 1 < end)
            at++;
    return at < end ? at + 1 : end;
}

/* Where the bracket closes that is at `at`; 0 if it does not, or if nothing in it has a name. */
static size_t find_json_end(const unsigned char *text, size_t at, size_t end)
{
    size_t depth = 0;
    bool named = false;
    while (at < end) {
        unsigned char c = text[at];
        if (c == '"') {
            at = skip_string(text, at, end);
            size_t next = skip_space(text, at, end);
            named |= next < end && text[next] == ':';
            continue;
        }
        at++;
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
        if (!depth)
            return named ? at : 0;
    }
    return 0;
}

static bool find_json(summi_verbatim *v, const summi_line *line, summi_verbatim_block *block)
{
    if (v->no_json || !begins_json(v->text, line->start, v->end))
        return false;
    size_t end = find_json_end(v->text, line->start, v->end);
    summi_line last = *line;
    while (end && last.next < end)
        summi_line_read(v->text, v->end, last.next, &last);
    size_t rest = end < last.end && v->text[end] == ',' ? end + 1 : end;
    if (!end || rest < last.end) { /* prose goes on after it */
        v->no_json = true;
        return false;
    }
    *block = (summi_verbatim_block){last.end, last.next, SUMM_BLOCK_CODE};
    return true;
}

/* ---- Logs ---- */

/* Whether text[at, end) begins with a pattern, in which 0 is any digit. */
static bool matches(const unsigned char *text, size_t at, size_t end, const char *pattern)
{
    for (; *pattern; pattern++, at++)
        if (at == end || (*pattern == '0' ? !summi_ascii_is_digit(text[at])
                                          : text[at] != (unsigned char)*pattern))
            return false;
    return true;
}

static bool has_level(const unsigned char *text, size_t at, size_t end)
{
    static const char levels[][9] = {"TRACE", "DEBUG", "INFO",     "NOTICE",
                                     "WARN",  "ERROR", "CRITICAL", "FATAL"};
    if (end - at > LOG_LEVEL_WITHIN)
        end = at + LOG_LEVEL_WITHIN;
    for (; at < end; at++)
        for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
            if (text[at] == (unsigned char)*levels[i] && matches(text, at, end, levels[i]))
                return true;
    return false;
}

static bool is_logged(const unsigned char *text, const summi_line *line)
{
    enum { DATE = 10, STAMP = 19 };
    size_t at = line->start, end = line->end;
    at += at < end && text[at] == '[';
    if (!matches(text, at, end, "0000-00-00") && !matches(text, at, end, "0000/00/00"))
        return false;
    size_t time = at + DATE + 1;
    return time < end && matches(text, time, end, "00:00:00") && has_level(text, at + STAMP, end);
}

static bool find_log(const summi_verbatim *v, const summi_line *line, summi_verbatim_block *block)
{
    size_t lines = 0;
    summi_line last = *line;
    while (is_logged(v->text, &last)) {
        *block = (summi_verbatim_block){last.end, last.next, SUMM_BLOCK_CODE};
        lines++;
        if (last.next >= v->end)
            break;
        summi_line_read(v->text, v->end, last.next, &last);
    }
    return lines >= LOG_LINES;
}

bool summi_verbatim_begins(summi_verbatim *search, const summi_line *line,
                           summi_verbatim_block *block)
{
    if (line->start == line->end)
        return false;
    switch (search->text[line->start]) {
    case '`':
        return find_fenced(search, line, block);
    case '|':
        return find_table(search, line, block);
    case '{':
        return find_json(search, line, block);
    case '[':
        return find_json(search, line, block) || find_log(search, line, block);
    default:
        return summi_ascii_is_digit(search->text[line->start]) && find_log(search, line, block);
    }
}
