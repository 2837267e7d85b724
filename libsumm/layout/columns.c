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

/* Whether two spaces come one after another in the word, the first at an even place. */
static bool has_pair(uint64_t word)
{
    uint64_t others = word ^ SUMMI_BYTES(' '), ones = UINT64_C(0x0001000100010001);
    return (others - ones) & ~others & ones << 15;
}

/* Where a gap begins in [p, end); `end` if there is none. */
static const unsigned char *find_gap(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *begin = p;
    while (end - p >= GAP) {
        while (end - p >= 8 && !has_pair(summi_bytes_load(p)))
            p += 8; /* wherever a gap begins, it has such a pair */
        const unsigned char *at = p > begin ? p - 1 : p, *stop = end - p > 8 ? p + 8 : end;
        for (; at < stop && end - at >= GAP; at++)
            if (at[0] == ' ' && at[1] == ' ' && at[2] == ' ')
                return at;
        p = stop;
    }
    return end;
}

static const unsigned char *find_line_end(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *found = memchr(p, '\n', (size_t)(end - p));
    return found ? found : end;
}

/* How many lines are not about empty. */
static size_t count_lines(const unsigned char *p, const unsigned char *stop)
{
    size_t lines = 0;
    for (const unsigned char *end; p < stop; p = end + (end < stop)) {
        end = find_line_end(p, stop);
        lines += end - p > GAP;
    }
    return lines;
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
    const unsigned char *p = text, *stop = text + length;
    size_t most = 0, found = 0, begins[WIDTH + 1] = {0};
    while ((p = find_gap(p, stop)) < stop) {
        const unsigned char *line = p;
        while (line > text && line[-1] != '\n')
            line--;
        if (line == p) { /* an indentation */
            while (p < stop && *p == ' ')
                p++;
            continue;
        }
        p = find_line_end(p, stop);
        size_t column = find_column(line, p);
        begins[column] += column > 0;
        found += column > 0;
    }
    if (found < LINES_LEAST)
        return false;
    for (size_t i = 1; i < WIDTH; i++) {
        size_t near = begins[i] + begins[i + 1];
        most = near > most ? near : most;
    }
    return most >= LINES_LEAST && most * 2 >= count_lines(text, stop);
}
