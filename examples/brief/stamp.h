/* SPDX-License-Identifier: MIT */
/* stamp.h - when and by whom a line of a chat or a transcript was said, as it says in front. */
#ifndef BRIEF_STAMP_H
#define BRIEF_STAMP_H

#include <stdbool.h>
#include <stddef.h>

/* No name has more bytes, or more words. */
enum { NAME_MOST = 48, NAME_WORDS = 4 };

struct line {
    const char *start, *end;
};

/* What a line begins with. */
struct stamp {
    const char *time, *time_end;       /* as it is written, without brackets */
    const char *speaker, *speaker_end; /* NULL if there is none */
    const char *words; /* what was said; the end of the line if that comes after it */
    bool range;        /* the time is one of a recording, from and to */
};

static inline bool stamp_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* White space of any width, and marks of direction. */
const char *stamp_skip_spaces(const char *at, const char *end);

/* The line at *at, which moves to the next, without white space around it; false at the end. */
bool stamp_next_line(const char **at, const char *end, struct line *line);

/* A stamp at the start of a line: "[10:02] <ada> ...", "03.05.24, 20:12 - Lea: ...". */
bool stamp_read(const struct line *line, struct stamp *stamp);

/* A line that is a name and a time: "Speaker 1 00:01:02", "Ada Holt  10:02 AM", "Lea: 0:35". */
bool stamp_read_header(const struct line *line, struct stamp *stamp);

/* Whether a line is nothing but a date, as between the days of a chat. */
bool stamp_is_day(const struct line *line);

/* Whether what is there may be a name: a few words without punctuation. */
bool stamp_is_name(const char *start, const char *end);

#endif
