/* SPDX-License-Identifier: MIT */
/* trace.h - finds the traces of calls that programs print when they fail. */
#ifndef SUMMI_LAYOUT_TRACE_H
#define SUMMI_LAYOUT_TRACE_H

#include <stdbool.h>
#include <stddef.h>

#include "layout/line.h"

/* Whether the line after `line` begins as the places of calls do: indented, or with a number. */
static inline bool summi_trace_may_follow(const unsigned char *text, size_t end,
                                          const summi_line *line)
{
    if (line->next >= end)
        return false;
    unsigned char c = text[line->next];
    return c == ' ' || c == '\t' || c == '#';
}

/*
 * Whether a trace begins with a line of text[0, end): the name of an exception above the places of
 * calls, such a place, or words that only a runtime prints.  Sets *last to its last line.
 */
bool summi_trace_begins(const unsigned char *text, size_t end, const summi_line *line,
                        summi_line *last);

#endif
