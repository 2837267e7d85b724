/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shape.c - what a sentence looks like: what it leaves open, whether it is all quotes or names. */
#include "shape.h"

#include "character.h"
#include "utf8.h"

/* A lone closing bracket so near the beginning belongs to a list: "a) ..." */
#define LIST_MARK_BYTES 6

/* A list of names has so many words, and this share of them is capitalized. */
#define NAMES_WORDS 6
#define NAMES_SHARE .8

/* Which mark opens what in one language closes it in another, so that quotes are only counted. */
static bool is_quote(uint32_t c)
{
    switch (c) {
    case '"':
    case 0xAB:   /* « */
    case 0xBB:   /* » */
    case 0x201C: /* left double */
    case 0x201D: /* right double */
    case 0x201E: /* low double */
    case 0x201F: /* high reversed double */
    case 0x300C: /* corner brackets */
    case 0x300D:
    case 0x300E:
    case 0x300F:
        return true;
    default:
        return false;
    }
}

/* 1 opens, -1 closes, 0 neither. */
static int bracket(uint32_t c)
{
    switch (c) {
    case '(':
    case '[':
    case 0xFF08:
    case 0x300A:
        return 1;
    case ')':
    case ']':
    case 0xFF09:
    case 0x300B:
        return -1;
    default:
        return 0;
    }
}

/* Whether the byte is an ASCII letter or digit. */
static bool is_plain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

summi_shape summi_shape_find(const unsigned char *text, size_t start, size_t end)
{
    const unsigned char *begin = text + start, *p = begin, *stop = text + end, *next;
    size_t quotes = 0, outside = 0;
    size_t words = 0, capitals = 0;
    long depth = 0;
    bool first = true, quoted = false, broken = false, in_word = false;
    for (; p < stop; p = next) {
        if (is_plain(*p)) {
            /* Most bytes of most sentences; of these only the first of a word matters. */
            words += !in_word;
            capitals += !in_word && *p >= 'A' && *p <= 'Z';
            outside += !(quotes & 1);
            for (next = p + 1; next < stop && is_plain(*next);)
                next++;
            if (next < stop && *next == ' ')
                next++;
            in_word = next[-1] != ' ';
            first = false;
            continue;
        }
        uint32_t c = summi_utf8_decode(p, stop, &next);
        bool letter = summi_character_is_alphanumeric(c);
        if (letter && !in_word) {
            words++;
            capitals += summi_character_is_upper(c);
        }
        in_word = letter || (in_word && !summi_character_is_space(c));
        if (is_quote(c)) {
            quotes++;
            quoted |= first;
        } else if (bracket(c) < 0 && depth == 0) {
            broken |= p - begin > LIST_MARK_BYTES;
        } else {
            depth += bracket(c);
            outside += !(quotes & 1) && letter;
        }
        first = false;
    }
    return (summi_shape){
        .open = (quotes & 1) || depth || broken,
        .bare = quoted && !outside,
        .names = words >= NAMES_WORDS && (double)capitals >= NAMES_SHARE * (double)words,
    };
}
