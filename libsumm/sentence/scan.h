/* SPDX-License-Identifier: MIT */
/* scan.h - goes over a block of text and stops where a sentence may end. */
#ifndef SUMMI_SENTENCE_SCAN_H
#define SUMMI_SENTENCE_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "unicode/character.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

/*
 * How far the rules look, in bytes.  Whatever they ask is answered within this distance of a run of
 * terminators, or by what the scan has noted on its way: so the whole is linear for any text.
 */
enum { SUMMI_REACH = 64, SUMMI_TITLE_REACH = 192 };

struct summi_scan {
    const unsigned char *text;
    size_t start; /* of the block */
    size_t end;
    const summi_language *language;
    unsigned stops; /* the kinds of bytes to stop at */
    /* The current sentence. */
    size_t begin;
    size_t examined; /* no letter, digit or symbol is in it before this ... */
    bool content;    /* ... and one is here */
    /* What the scan has seen. */
    bool quoted;  /* a straight quotation mark is open */
    bool listed;  /* a colon and items with hyphens have come since the last terminator */
    size_t title; /* after the last unclosed title bracket or wide parenthesis, or 0 */
    /* Of the block; -1: not known yet. */
    int danda;            /* whether a danda is in it */
    int indic_periods;    /* whether periods end sentences beside dandas */
    int small_beginnings; /* whether sentences begin with small letters */
    int glues;            /* whether sentences are glued together in it */
};

/* Begins the scan of text[start, end), a block. */
void summi_scan_begin(struct summi_scan *scan, const unsigned char *text, size_t start, size_t end,
                      const summi_language *language);

/*
 * Where a sentence may end next, from `at` on: at a terminator, a bullet, a capital that may come
 * after a heading, a bracket or quotation mark of which to take note, or, in languages without
 * terminators, at a space.  `limit` if there is no such place before it.
 */
size_t summi_scan_find(const struct summi_scan *scan, size_t at, size_t limit);

/* Begins a new sentence at `at`. */
void summi_scan_begin_sentence(struct summi_scan *scan, size_t at);

/* Whether a letter, a digit or a symbol is in the current sentence before `to`. */
bool summi_scan_has_content(struct summi_scan *scan, size_t to);

/* Whether a danda is in the block. */
bool summi_scan_has_danda(struct summi_scan *scan);

/* ---- Reading ---- */

static inline uint32_t summi_scan_read(const struct summi_scan *scan, size_t at, size_t *next)
{
    const unsigned char *after;
    uint32_t c = summi_utf8_decode(scan->text + at, scan->text + scan->end, &after);
    *next = (size_t)(after - scan->text);
    return c;
}

/* The character at `at`, or 0 at the end of the block. */
static inline uint32_t summi_scan_peek(const struct summi_scan *scan, size_t at)
{
    size_t next;
    return at < scan->end ? summi_scan_read(scan, at, &next) : 0;
}

/* The character before `at`, or 0 at the beginning of the block. */
static inline uint32_t summi_scan_before(const struct summi_scan *scan, size_t at)
{
    const unsigned char *start;
    return at > scan->start
               ? summi_utf8_decode_before(scan->text + scan->start, scan->text + at, &start)
               : 0;
}

/* White space, and the zero width space of Thai and Khmer. */
static inline bool summi_scan_is_space(uint32_t c)
{
    return c == ' ' || c == 0x200B || summi_character_is_space(c);
}

/* How a character ends sentences in the language of the text. */
static inline enum summi_terminator summi_scan_terminator(const struct summi_scan *scan, uint32_t c)
{
    return summi_terminator_find(c, scan->language->terminators);
}

static inline size_t summi_scan_skip_space(const struct summi_scan *scan, size_t at)
{
    size_t next;
    while (at < scan->end && summi_scan_is_space(summi_scan_read(scan, at, &next)))
        at = next;
    return at;
}

/* The end of the word at `at`, marks, apostrophes and hyphens included, as far as the reach. */
static inline size_t summi_scan_word_end(const struct summi_scan *scan, size_t at)
{
    size_t limit = scan->end - at > SUMMI_REACH ? at + SUMMI_REACH : scan->end;
    while (at < limit) {
        size_t next;
        uint32_t c = summi_scan_read(scan, at, &next);
        if (!(summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_NUMBER | SUMMI_MARK)) &&
            !summi_character_is_apostrophe(c) && c != '-')
            break;
        at = next;
    }
    return at;
}

#endif
