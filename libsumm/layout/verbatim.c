/* SPDX-License-Identifier: MIT */
/* verbatim.c - finds what is no prose in plain text: code, tables, JSON, logs, traces. */
#include "layout/verbatim.h"

#include <string.h>

#include "base/bytes.h"
#include "layout/trace.h"
#include "summ.h"
#include "unicode/character.h"

/* A fence has at least this many backticks. */
#define FENCE_LEAST 3
/* Fewer lines than this are no log, but a quotation of one. */
#define LOG_LINES 2
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

/* ---- Differences of files ---- */

static bool begins_with(const summi_verbatim *v, const summi_line *line, const char *word)
{
    return summi_text_begins_with(v->text, line->begin, line->end, word);
}

/* Whether a line goes on with what has changed: it is indented, or it begins with a sign of it. */
static bool is_changed(const summi_verbatim *v, const summi_line *line)
{
    return strchr("+-@ \\", v->text[line->begin]) || begins_with(v, line, "diff ") ||
           begins_with(v, line, "index ");
}

/* "diff --git a/ring.c b/ring.c", "--- a/ring.c" and what comes after it, up to a blank line. */
static bool find_changes(const summi_verbatim *v, const summi_line *line,
                         summi_verbatim_block *block)
{
    summi_line next = *line;
    if (line->next >= v->end)
        return false;
    summi_line_read(v->text, v->end, line->next, &next);
    if (!begins_with(v, line, "diff --git ") &&
        !(begins_with(v, line, "--- ") && begins_with(v, &next, "+++ ")))
        return false;
    for (*block = (summi_verbatim_block){line->end, line->next, SUMM_BLOCK_CODE};
         next.start < next.end && is_changed(v, &next);) {
        *block = (summi_verbatim_block){next.end, next.next, SUMM_BLOCK_CODE};
        if (next.next >= v->end)
            break;
        summi_line_read(v->text, v->end, next.next, &next);
    }
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

/* Where a text begins with a stamp, after which the level is to come; `at` if it does not. */
static size_t skip_stamp(const unsigned char *text, size_t at, size_t end)
{
    enum { DATE = 10, TIME = 8 };
    if (matches(text, at, end, "00:00:00"))
        return at + TIME;
    if (!matches(text, at, end, "0000-00-00") && !matches(text, at, end, "0000/00/00"))
        return at;
    size_t time = at + DATE + 1;
    return time < end && matches(text, time, end, "00:00:00") ? time + TIME : at;
}

static const char levels[][9] = {"TRACE",  "DEBUG",    "INFO",    "NOTICE", "WARN",
                                 "ERROR",  "CRITICAL", "FATAL",   "[info]", "[warn]",
                                 "[error", "[debug",   "[notice", "level="};

/* Where the level of a message ends that is at `at`; `at` if none is. */
static size_t skip_level(const unsigned char *text, size_t at, size_t end)
{
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (text[at] == (unsigned char)*levels[i] && matches(text, at, end, levels[i]))
            return at + strlen(levels[i]);
    return at;
}

static bool has_level(const unsigned char *text, size_t at, size_t end)
{
    if (end - at > LOG_LEVEL_WITHIN)
        end = at + LOG_LEVEL_WITHIN;
    for (; at < end; at++)
        if (skip_level(text, at, end) > at)
            return true;
    return false;
}

/* "Jun  3 04:12:07 web1 sshd[812]: ", the stamp of a system's log. */
static bool is_system_logged(const unsigned char *text, size_t at, size_t end)
{
    enum { DAY = 4, TIME = 7, HOST = 16 };
    if (end - at <= HOST || text[at + 3] != ' ' || !matches(text, at + TIME, end, "00:00:00 ") ||
        !summi_ascii_is_digit(text[at + DAY + 1]))
        return false;
    const unsigned char *program = memchr(text + at + HOST, ' ', end - at - HOST);
    if (!program)
        return false;
    size_t p = (size_t)(program - text) + 1;
    while (p < end && text[p] > ' ')
        p++;
    return text[p - 1] == ':';
}

/* "203.0.113.7 - - [03/Jun/2024:10:11:12 +0200] ", what a web server logs. */
static bool is_access_logged(const unsigned char *text, size_t at, size_t end)
{
    enum { MONTH = 4, YEAR = 7 };
    const unsigned char *bracket = memchr(text + at, '[', end - at);
    size_t date = bracket ? (size_t)(bracket - text) : end;
    return end - date > YEAR && matches(text, date + 1, end, "00/") &&
           matches(text, date + YEAR, end, "/0000:00:00:00");
}

/* "[88123.104512] usb 1-1: ", a kernel's clock. */
static bool is_kernel_logged(const unsigned char *text, size_t at, size_t end)
{
    while (at < end && text[at] == ' ')
        at++;
    size_t digits = at;
    while (at < end && summi_ascii_is_digit(text[at]))
        at++;
    return at > digits && matches(text, at, end, ".000000]");
}

/* "[INFO] Building ring", "WARNING:ring:No file", "ERROR 2024-06-03 10:00:00 No file" */
static bool is_level_first(const unsigned char *text, size_t at, size_t end)
{
    bool bracket = text[at] == '[';
    at += bracket;
    size_t p = at < end ? skip_level(text, at, end) : at;
    if (p == at)
        return false;
    if (matches(text, p, end, "ING"))
        p += 3;
    if (p == end || bracket)
        return p < end && text[p] == ']';
    if (text[p] == ':')
        return p + 1 < end && text[p + 1] > ' ';
    while (p < end && (text[p] == ' ' || text[p] == '['))
        p++;
    return skip_stamp(text, p, end) > p;
}

static bool is_logged(const unsigned char *text, const summi_line *line)
{
    size_t at = line->start, end = line->end;
    if (at == end)
        return false;
    if (summi_ascii_is_letter(text[at]))
        return is_system_logged(text, at, end) || is_level_first(text, at, end);
    bool bracket = text[at] == '[';
    if (bracket && (is_kernel_logged(text, at + 1, end) || is_level_first(text, at, end)))
        return true;
    at += bracket;
    size_t message = skip_stamp(text, at, end);
    if (message == at)
        return is_access_logged(text, at, end);
    /* People chat without the T between date and time. */
    return has_level(text, message, end) || (message - at > 10 && text[at + 10] == 'T');
}

/* Tells most lines of prose from those of a log by a look at two bytes. */
static bool may_log(const unsigned char *text, const summi_line *line)
{
    const unsigned char *p = text + line->start;
    if (summi_ascii_is_digit(*p))
        return true;
    return line->end - line->start > 5 && summi_ascii_is_upper(*p) &&
           (summi_ascii_is_digit(p[5]) || summi_ascii_is_upper(p[1]));
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

/*
 * Tells most lines of prose from those of a trace: these, or the next, are indented or numbered, or
 * they end with a colon or the number of a line.
 */
static bool may_trace(const summi_verbatim *v, const summi_line *line)
{
    unsigned char last = v->text[line->end - 1];
    return last == ':' || summi_ascii_is_digit(last) || line->start > line->begin ||
           summi_trace_may_follow(v->text, v->end, line);
}

static bool find_trace(const summi_verbatim *v, const summi_line *line, summi_verbatim_block *block)
{
    summi_line last;
    if (!summi_trace_begins(v->text, v->end, line, &last))
        return false;
    *block = (summi_verbatim_block){last.end, last.next, SUMM_BLOCK_CODE};
    return true;
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
    case '-':
    case 'd':
        if (find_changes(search, line, block))
            return true;
        break;
    default:
        break;
    }
    return (may_log(search->text, line) && find_log(search, line, block)) ||
           (may_trace(search, line) && find_trace(search, line, block));
}
