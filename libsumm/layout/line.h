/* SPDX-License-Identifier: MIT */
/* line.h - reads the lines of a text. */
#ifndef SUMMI_LAYOUT_LINE_H
#define SUMMI_LAYOUT_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct summi_line {
    size_t begin;
    size_t start, end; /* without white space at both ends; equal if the line is blank */
    size_t next;       /* where the next line begins */
    bool plain;        /* all of it is ASCII */
} summi_line;

/* Reads the line at `begin` (begin < length). */
void summi_line_read(const unsigned char *text, size_t length, size_t begin, summi_line *line);

static inline bool summi_line_is_blank(const summi_line *line)
{
    return line->start == line->end;
}

/* Whether text[at, end) begins with a word. */
static inline bool summi_text_begins_with(const unsigned char *text, size_t at, size_t end,
                                          const char *word)
{
    size_t length = strlen(word);
    return end - at >= length && !memcmp(text + at, word, length);
}

/* The first character that is neither white space nor the mark of a comment; 0 without one. */
uint32_t summi_line_first_character(const unsigned char *text, const summi_line *line);

/* How many characters of white space begin the line. */
unsigned summi_line_indent(const unsigned char *text, const summi_line *line);

/* The column at which the line ends. */
unsigned summi_line_margin(const unsigned char *text, const summi_line *line);

/* By how much the margin of line `a` would grow with the first word of line `b` after it. */
unsigned summi_line_extra_width(const unsigned char *text, const summi_line *a,
                                const summi_line *b);

#endif
