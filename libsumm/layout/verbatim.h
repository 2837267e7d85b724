/* SPDX-License-Identifier: MIT */
/* verbatim.h - finds what is no prose in plain text: code, tables, JSON, logs, traces. */
#ifndef SUMMI_LAYOUT_VERBATIM_H
#define SUMMI_LAYOUT_VERBATIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout/line.h"

/* A search in one run of text, from its beginning to its end. */
typedef struct summi_verbatim {
    const unsigned char *text;
    size_t end;
    bool no_fences, no_json; /* one of them did not end as it should: none is looked for any more */
} summi_verbatim;

/* A block that is to be left as it is. */
typedef struct summi_verbatim_block {
    size_t end;   /* after its last character that is not white space */
    size_t next;  /* where the line after it begins */
    uint8_t kind; /* SUMM_BLOCK_CODE or SUMM_BLOCK_TABLE */
} summi_verbatim_block;

/*
 * Whether such a block begins with a line:
 *   code between two lines of three or more backticks;
 *   a table of Markdown, whose rows begin with '|' and whose second row is of dashes;
 *   an object or array of JSON with a name in it, on lines of its own;
 *   three or more lines of a log: a time, and how bad it is, or in the manner of syslog, of a
 *   kernel or of a web server;
 *   the trace of calls that a program prints when it fails.
 * Linear in the run, if it is asked for each line once and not for those of a block.
 */
bool summi_verbatim_begins(summi_verbatim *search, const summi_line *line,
                           summi_verbatim_block *block);

#endif
