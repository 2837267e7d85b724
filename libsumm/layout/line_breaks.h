/* SPDX-License-Identifier: MIT */
/* line_breaks.h - finds out what line breaks mean in a text. */
#ifndef SUMMI_LAYOUT_LINE_BREAKS_H
#define SUMMI_LAYOUT_LINE_BREAKS_H

#include <stdbool.h>
#include <stddef.h>

/* How the lines of a text are laid out. */
typedef struct summi_layout {
    int lines;            /* what line breaks mean: enum summ_lines without SUMM_LINES_AUTO */
    unsigned width;       /* SUMM_LINES_WRAPPED: the column at which lines were wrapped */
    unsigned terminators; /* of the language; see unicode/terminator.h */
    bool hyphens;         /* a line may end with one that has another below it */
} summi_layout;

/*
 * `lines` is what the caller says, perhaps SUMM_LINES_AUTO; `terminators` are those of the
 * language.  One pass over the text at most.
 */
summi_layout summi_layout_find(const unsigned char *text, size_t length, int lines,
                               unsigned terminators);

#endif
