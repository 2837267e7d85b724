/* SPDX-License-Identifier: MIT */
/* trace.c - finds the traces of calls that programs print when they fail. */
#include "layout/trace.h"

#include <string.h>

#include "unicode/character.h"

/* Where a word is in text[at, end), or `end`. */
static size_t find_word(const unsigned char *text, size_t at, size_t end, const char *word)
{
    for (const unsigned char *p; at < end; at++) {
        p = memchr(text + at, *word, end - at);
        if (!p)
            break;
        at = (size_t)(p - text);
        if (summi_text_begins_with(text, at, end, word))
            return at;
    }
    return end;
}

static bool has_word(const unsigned char *text, size_t at, size_t end, const char *word)
{
    return find_word(text, at, end, word) < end;
}

/* ---- The places of calls ---- */

/* Whether text[at, end) ends with the place in a file: "ring.c:12", "ring.js:12:4)". */
static bool ends_with_place(const unsigned char *text, size_t at, size_t end)
{
    if (end > at && text[end - 1] == ')')
        end--;
    for (unsigned numbers = 0; numbers < 2; numbers++) {
        size_t digits = end;
        while (digits > at && summi_ascii_is_digit(text[digits - 1]))
            digits--;
        if (digits == end || digits < at + 2 || text[digits - 1] != ':')
            return false;
        end = digits - 1;
        if (summi_ascii_is_letter(text[end - 1]))
            return true;
    }
    return false;
}

/* Whether a call is named at `at`: "orders.Parser.read(". */
static bool names_call(const unsigned char *text, size_t at, size_t end)
{
    bool dot = false;
    for (; at < end && text[at] > ' ' && text[at] != '('; at++)
        dot |= text[at] == '.';
    return dot && at < end && text[at] == '(';
}

/* "#3 /srv/ring.php(12): run()", "#3 0x00005581 in run () at ring.c:12" */
static bool is_numbered_place(const unsigned char *text, size_t at, size_t end)
{
    size_t p = at + 1;
    while (p < end && summi_ascii_is_digit(text[p]))
        p++;
    size_t number = p;
    while (p < end && text[p] == ' ')
        p++;
    if (number == at + 1 || p == number)
        return false;
    return summi_text_begins_with(text, p, end, "0x") ||
           summi_text_begins_with(text, p, end, "{main}") ||
           (text[p] == '/' && has_word(text, p, end, "): ")) || ends_with_place(text, p, end);
}

/* Whether the line, indented or numbered, is the place of a call. */
static bool reads_place(const unsigned char *text, const summi_line *line)
{
    size_t at = line->start, end = line->end;
    if (at == end)
        return false;
    if (text[at] == '#')
        return is_numbered_place(text, at, end);
    switch (text[at]) {
    case 'F':
        return summi_text_begins_with(text, at, end, "File \"") &&
               has_word(text, at, end, "\", line ");
    case 'a':
        return summi_text_begins_with(text, at, end, "at ") &&
               (ends_with_place(text, at, end) || names_call(text, at + 3, end) ||
                has_word(text, at, end, "(<anonymous>)"));
    case 'f':
        return summi_text_begins_with(text, at, end, "from ") && has_word(text, at, end, ":in ");
    case '/':
        return ends_with_place(text, at, end) || has_word(text, at, end, ".go:");
    default:
        return false;
    }
}

static inline bool is_place(const unsigned char *text, const summi_line *line)
{
    bool may_be = line->start > line->begin || text[line->start] == '#';
    return may_be && reads_place(text, line);
}

/* ---- What is above and between them ---- */

/* Whether the line names an exception: "orders.ParseError: no quantity". */
static bool names_exception(const unsigned char *text, const summi_line *line)
{
    size_t at = line->start, end = at, name = at;
    while (end < line->end && text[end] != ':')
        end++;
    if (summi_text_begins_with(text, at, end, "Exception in thread ") ||
        summi_text_begins_with(text, at, end, "Unhandled exception. ") ||
        summi_text_begins_with(text, at, end, "Caused by"))
        return true;
    for (size_t p = at; p < end; p++)
        if (text[p] == ' ' || text[p] >= 0x80) {
            if (name > at)
                return false;
            name = p + 1; /* "Uncaught TypeError" */
        }
    return has_word(text, name, end, "Error") || has_word(text, name, end, "Exception");
}

/* Whether the line has a name and a colon, or a name alone: what Python prints last. */
static bool is_named(const unsigned char *text, const summi_line *line)
{
    size_t at = line->start;
    while (at < line->end && (summi_ascii_is_letter(text[at]) || summi_ascii_is_digit(text[at]) ||
                              text[at] == '.' || text[at] == '_'))
        at++;
    return at > line->start && (at == line->end || text[at] == ':');
}

enum opening {
    OPENS_NOT,
    OPENS_PYTHON,   /* ends with the exception */
    OPENS_PARAGRAPH /* ends where a line is blank */
};

/* What begins with words that only a runtime prints. */
static enum opening find_opening(const unsigned char *text, const summi_line *line)
{
    size_t at = line->start, end = line->end;
    switch (text[at]) {
    case 'T':
        if (summi_text_begins_with(text, at, end, "Traceback (most recent call last)"))
            return OPENS_PYTHON;
        return summi_text_begins_with(text, at, end, "The above exception was the direct cause of")
                   ? OPENS_PARAGRAPH
                   : OPENS_NOT;
    case 'D':
        return summi_text_begins_with(text, at, end, "During handling of the above exception,")
                   ? OPENS_PARAGRAPH
                   : OPENS_NOT;
    case 'g':
        return summi_text_begins_with(text, at, end, "goroutine ") && has_word(text, at, end, "]:")
                   ? OPENS_PARAGRAPH
                   : OPENS_NOT;
    case 'p':
        return summi_text_begins_with(text, at, end, "panic: runtime error: ") ? OPENS_PARAGRAPH
                                                                               : OPENS_NOT;
    case 's':
        return summi_text_begins_with(text, at, end, "stack backtrace:") ? OPENS_PARAGRAPH
                                                                         : OPENS_NOT;
    case 't':
        return summi_text_begins_with(text, at, end, "thread '") &&
                       has_word(text, at, end, "' panicked at ")
                   ? OPENS_PARAGRAPH
                   : OPENS_NOT;
    default:
        return OPENS_NOT;
    }
}

/* Whether the line goes on with a trace: indented, or with another exception. */
static bool goes_on(const unsigned char *text, const summi_line *line)
{
    return line->start > line->begin || is_place(text, line) ||
           summi_text_begins_with(text, line->start, line->end, "Caused by: ") ||
           summi_text_begins_with(text, line->start, line->end, "... ");
}

/* Whether the next line is the place of a call. */
static bool precedes_place(const unsigned char *text, size_t end, const summi_line *line)
{
    if (!summi_trace_may_follow(text, end, line))
        return false;
    summi_line next;
    summi_line_read(text, end, line->next, &next);
    return is_place(text, &next);
}

bool summi_trace_begins(const unsigned char *text, size_t end, const summi_line *line,
                        summi_line *last)
{
    enum opening opening = find_opening(text, line);
    if (!opening && !is_place(text, line) &&
        !(precedes_place(text, end, line) && names_exception(text, line)))
        return false;
    summi_line next;
    for (*last = *line; last->next < end; *last = next) {
        summi_line_read(text, end, last->next, &next);
        if (summi_line_is_blank(&next))
            break;
        if (opening == OPENS_PARAGRAPH || goes_on(text, &next))
            continue;
        if (opening == OPENS_PYTHON && is_named(text, &next))
            *last = next;
        break;
    }
    return true;
}
