/* SPDX-License-Identifier: MIT */
/* list_mark.c - finds lists that run on inside a block: "1. one 2. two", "a) one b) two". */
#include "sentence/list_mark.h"

#include <stdint.h>
#include <string.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

/* How a mark is written; marks of one list are written alike. */
enum numeral { ARABIC, LETTER, ROMAN, NUMERALS };
enum ending { DOT, PARENTHESIS, DOT_PARENTHESIS, ENDINGS };

/* The last mark of each style. */
struct last_mark {
    size_t index; /* plus 1; 0: there is none */
    unsigned value;
};

struct mark_finder {
    summi_arena *arena;
    const unsigned char *text;
    size_t start;
    size_t end;
    struct summi_list_marks *marks;
    struct last_mark last[NUMERALS][2][ENDINGS];
};

static bool is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_roman_digit(unsigned char c)
{
    return c == 'i' || c == 'v' || c == 'x';
}

static bool bullet_before(const struct mark_finder *f, size_t at)
{
    const unsigned char *start;
    return at > f->start && summi_character_is_bullet(
                                summi_utf8_decode_before(f->text + f->start, f->text + at, &start));
}

/* 1 to 12 for i to xii; else 0. */
static unsigned roman_value(const unsigned char *p, size_t length)
{
    static const char numerals[12][5] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                         "vii", "viii", "ix",  "x",  "xi", "xii"};
    if (!is_roman_digit(p[0]))
        return 0;
    for (unsigned i = 0; i < 12; i++)
        if (strlen(numerals[i]) == length && !memcmp(numerals[i], p, length))
            return i + 1;
    return 0;
}

static unsigned numeral_value(enum numeral numeral, const unsigned char *p, size_t length)
{
    switch (numeral) {
    case ARABIC:
        if (!summi_ascii_is_digit(p[0]) || length > 2)
            return 0;
        return length == 1 ? (unsigned)(p[0] - '0') : (unsigned)((p[0] - '0') * 10 + p[1] - '0');
    case LETTER:
        return length == 1 && summi_ascii_is_lower(p[0]) ? (unsigned)(p[0] - 'a') + 1 : 0;
    case ROMAN:
    default:
        return summi_ascii_is_lower(p[0]) ? roman_value(p, length) : 0;
    }
}

/*
 * Whether a list can begin at `at`: after a colon or a line break, or at the beginning.  After a
 * sentence it must begin with its first number, for "1." alone is too often an ordinal or a
 * decimal.
 */
static bool may_begin_list(const struct mark_finder *f, size_t at, enum ending ending,
                           unsigned value)
{
    if (bullet_before(f, at))
        return true;
    while (at > f->start && (f->text[at - 1] == ' ' || f->text[at - 1] == '('))
        at--;
    if (at == f->start || bullet_before(f, at))
        return true;
    switch (f->text[at - 1]) {
    case '\n':
    case '\r':
    case ':':
        return true;
    case '.':
    case '!':
    case '?':
    case ';':
        return ending != DOT || value == 1;
    default:
        return false;
    }
}

static bool append_mark(struct mark_finder *f, size_t start, size_t end)
{
    struct summi_list_marks *marks = f->marks;
    if (marks->count == marks->capacity) {
        void *moved = summi_arena_grow(f->arena, marks->items, &marks->capacity, marks->count + 1,
                                       sizeof *marks->items);
        if (!moved)
            return false;
        marks->items = moved;
    }
    marks->items[marks->count++] = (struct summi_list_mark){start, end, false};
    return true;
}

/*
 * Appends the mark [start, end) with a numeral of `length` bytes at `numeral`, and accepts it if it
 * counts on from the last mark of its style.  False if there is no memory.
 */
static bool record_mark(struct mark_finder *f, size_t start, size_t end, size_t numeral,
                        size_t length, enum ending ending)
{
    if (!append_mark(f, start, end))
        return false;
    struct summi_list_mark *items = f->marks->items;
    size_t index = f->marks->count - 1;
    for (int kind = ARABIC; kind < NUMERALS; kind++) {
        unsigned value = numeral_value((enum numeral)kind, f->text + numeral, length);
        if (!value)
            continue;
        struct last_mark *last = &f->last[kind][numeral > start][ending];
        if (last->index && last->value + 1 == value) {
            struct summi_list_mark *before = &items[last->index - 1];
            if (before->accepted || may_begin_list(f, before->start, ending, last->value))
                before->accepted = items[index].accepted = true;
        }
        *last = (struct last_mark){index + 1, value};
    }
    return true;
}

/*
 * Whether a word of at least two letters ends at `at`, the last but one of which is in no numeral:
 * most words before periods are so.
 */
static bool follows_word(const struct mark_finder *f, size_t at)
{
    return at - f->start > 1 && summi_ascii_is_lower(f->text[at - 2]) &&
           !is_roman_digit(f->text[at - 2]);
}

/* Where the letters and digits begin that end at `at`, four at most. */
static size_t numeral_start(const struct mark_finder *f, size_t at)
{
    size_t start = at;
    for (; start > f->start && at - start < 4; start--) {
        unsigned char c = f->text[start - 1];
        if (!summi_ascii_is_digit(c) && !summi_ascii_is_lower(c))
            break;
    }
    return start;
}

static bool is_numeral(const unsigned char *p, size_t length)
{
    for (int kind = ARABIC; kind < NUMERALS; kind++)
        if (numeral_value((enum numeral)kind, p, length))
            return true;
    return false;
}

/* Records the mark whose ending begins at `at`, if there is one.  False if there is no memory. */
static bool read_mark(struct mark_finder *f, size_t at)
{
    if (follows_word(f, at))
        return true;
    size_t end = at + 1;
    enum ending ending = f->text[at] == ')' ? PARENTHESIS : DOT;
    if (ending == DOT && end < f->end && f->text[end] == ')') {
        ending = DOT_PARENTHESIS;
        end++;
    }
    size_t numeral = numeral_start(f, at), start = numeral;
    if ((end < f->end && !is_space(f->text[end])) || numeral == at)
        return true;
    if (start > f->start && f->text[start - 1] == '(')
        start--;
    if (start > f->start && !is_space(f->text[start - 1]) && !bullet_before(f, start))
        return true;
    size_t length = at - numeral;
    return !is_numeral(f->text + numeral, length) ||
           record_mark(f, start, end, numeral, length, ending);
}

static size_t find_byte(const struct mark_finder *f, int byte, size_t from)
{
    const unsigned char *found = from < f->end ? memchr(f->text + from, byte, f->end - from) : NULL;
    return found ? (size_t)(found - f->text) : f->end;
}

bool summi_list_marks_find(summi_arena *arena, const unsigned char *text, size_t start, size_t end,
                           struct summi_list_marks *marks)
{
    struct mark_finder f = {
        .arena = arena, .text = text, .start = start, .end = end, .marks = marks};
    size_t dot = find_byte(&f, '.', start);
    size_t parenthesis = find_byte(&f, ')', start);
    while (dot < end || parenthesis < end) {
        size_t at = dot < parenthesis ? dot : parenthesis;
        if (at > start && !read_mark(&f, at))
            return false;
        if (at == dot)
            dot = find_byte(&f, '.', at + 1);
        else
            parenthesis = find_byte(&f, ')', at + 1);
    }
    return true;
}
