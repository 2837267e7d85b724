/* SPDX-License-Identifier: MIT */
/* columns.c - tells whether the lines of a text hold two columns of prose side by side. */
#include "layout/columns.h"

#include <string.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* Fewer lines are no page. */
#define LINES_LEAST 6

/* White space between columns has this many characters; between words, justified, fewer. */
#define GAP 3

/* A line of a column has this many words, the last of a paragraph excepted. */
#define WORDS 3

/* Columns begin before this place of the line. */
#define WIDTH 160

/* Whether three spaces come one after another anywhere in [p, end). */
static bool has_spaces(const unsigned char *p, const unsigned char *end)
{
    for (; end - p >= 8; p += 6) {
        uint64_t word = summi_bytes_load_ordered(p);
        uint64_t spaces = summi_bytes_marks(summi_bytes_ascii_equal(word, ' ') & ~word);
        if (spaces & spaces >> 8 & spaces >> 16)
            return true;
    }
    for (; end - p >= GAP; p++)
        if (p[0] == ' ' && p[1] == ' ' && p[2] == ' ')
            return true;
    return false;
}

/* Whether enough spaces come one after another within [p, end), after its first character. */
static bool has_gap(const unsigned char *p, const unsigned char *end)
{
    while (p < end && *p == ' ')
        p++;
    for (const unsigned char *at = p + GAP; at < end; at += GAP) {
        const unsigned char *begin = at, *stop = at;
        if (*at != ' ')
            continue;
        while (begin[-1] == ' ')
            begin--;
        while (stop < end && *stop == ' ')
            stop++;
        if (stop - begin >= GAP)
            return true;
    }
    return false;
}

/* The place at which the right one of two columns begins in a line, in characters; or 0. */
static size_t find_column(const unsigned char *p, const unsigned char *end)
{
    size_t place = 0, spaces = 0, words = 0, column = 0;
    for (; p < end; place++) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        if (summi_character_is_space(c)) {
            spaces++;
            continue;
        }
        if (spaces >= GAP && words) {
            if (column || words < WORDS)
                return 0; /* more columns, or a table */
            column = place;
            words = 0;
        }
        words += spaces || !place;
        spaces = 0;
    }
    return column < WIDTH && words >= WORDS ? column : 0;
}

bool summi_columns_are_in(const unsigned char *text, size_t length)
{
    const unsigned char *p = text, *stop = text + length, *end;
    size_t lines = 0, most = 0, begins[WIDTH + 1] = {0};
    if (!has_spaces(text, stop))
        return false;
    for (; p < stop; p = end + (end < stop)) {
        end = memchr(p, '\n', (size_t)(stop - p));
        end = end ? end : stop;
        lines += end - p > GAP;
        if (!has_gap(p, end))
            continue;
        size_t column = find_column(p, end);
        begins[column] += column > 0;
    }
    for (size_t i = 1; i < WIDTH; i++) {
        size_t near = begins[i] + begins[i + 1];
        most = near > most ? near : most;
    }
    return most >= LINES_LEAST && most * 2 >= lines;
}
