/* SPDX-License-Identifier: GPL-3.0-or-later */
/* splitter.h - what the parts of the sentence splitter share: its state, and how they read text. */
#ifndef SUMMI_SENTENCE_SPLITTER_H
#define SUMMI_SENTENCE_SPLITTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "base/memory.h"
#include "sentence/sentence.h"
#include "unicode/character.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

/*
 * How far the rules look, in bytes.  Whatever they ask is answered within this distance of the run
 * of terminators, or by what the scan has noted on its way; so the whole is linear for any text.
 */
enum { SUMMI_REACH = 64, SUMMI_TITLE_REACH = 192 };

enum { SUMMI_ALPHANUMERIC = SUMMI_LETTER | SUMMI_NUMBER };

struct summi_splitter {
    const unsigned char *text;
    size_t start; /* the block */
    size_t end;
    const summi_language *language;
    bool thai;                /* or Lao: no terminators */
    bool guillemets_point_in; /* >>text<< */
    /* The current sentence. */
    size_t begin;
    size_t examined; /* no letter, digit or symbol is in it before this ... */
    bool content;    /* ... and one is here */
    /* What the scan has seen. */
    bool quoted;  /* a straight quotation mark is open */
    size_t title; /* behind the last unclosed title bracket or wide parenthesis, or 0 */
    int danda;    /* whether a danda is in the block; -1: not known yet */
    /* The sentences. */
    summi_arena *arena;
    summi_sentence_list *sentences;
    size_t first; /* the index of the block's first one */
    uint32_t text_index;
    uint32_t block;
    int status;
};

/* ---- Reading -----------------------------------------------------------------------------------
 */

static inline uint32_t summi_char_at(const struct summi_splitter *s, size_t at, size_t *next)
{
    const unsigned char *behind;
    uint32_t c = summi_utf8_decode(s->text + at, s->text + s->end, &behind);
    *next = (size_t)(behind - s->text);
    return c;
}

/* The character at `at`, or 0 at the end of the block. */
static inline uint32_t summi_peek(const struct summi_splitter *s, size_t at)
{
    size_t next;
    return at < s->end ? summi_char_at(s, at, &next) : 0;
}

/* The character before `at`, or 0 at the beginning of the block. */
static inline uint32_t summi_peek_before(const struct summi_splitter *s, size_t at)
{
    const unsigned char *start;
    return at > s->start ? summi_utf8_decode_before(s->text + s->start, s->text + at, &start) : 0;
}

static inline bool summi_has(uint32_t c, unsigned flags)
{
    return (summi_unicode_flags(c) & flags) != 0;
}

/* White space, and the zero width space of Thai and Khmer. */
static inline bool summi_is_space(uint32_t c)
{
    return c == ' ' || c == 0x200B || summi_has(c, SUMMI_SPACE);
}

/* How a character ends sentences in the language of the text. */
static inline enum summi_terminator summi_terminator_in(const struct summi_splitter *s, uint32_t c)
{
    return summi_terminator_find(c, s->language->terminators);
}

static inline size_t summi_skip_space(const struct summi_splitter *s, size_t at)
{
    size_t next;
    while (at < s->end && summi_is_space(summi_char_at(s, at, &next)))
        at = next;
    return at;
}

/* The end of the word at `at`, marks, apostrophes and hyphens included; not further than the reach.
 */
static inline size_t summi_word_end(const struct summi_splitter *s, size_t at)
{
    size_t limit = s->end - at > SUMMI_REACH ? at + SUMMI_REACH : s->end;
    while (at < limit) {
        size_t next;
        uint32_t c = summi_char_at(s, at, &next);
        if (!summi_has(c, SUMMI_ALPHANUMERIC | SUMMI_MARK) && !summi_character_is_apostrophe(c) &&
            c != '-')
            break;
        at = next;
    }
    return at;
}

/* Whether a letter, a digit or a symbol is in the current sentence before `to`. */
bool summi_splitter_has_content(struct summi_splitter *s, size_t to);

/* ---- Runs of terminators -----------------------------------------------------------------------
 */

/* A run of terminators and what surrounds it. */
struct summi_stop {
    size_t at;       /* the first terminator */
    size_t run_end;  /* behind the last */
    size_t split;    /* behind the first, if that is a period and white space follows, or 0 */
    size_t end;      /* behind closing marks and references, too: where the sentence would end */
    size_t next;     /* what is not white space behind that */
    unsigned dots;   /* periods in the run; an ellipsis counts three */
    bool strong;     /* it holds more than periods */
    bool wide;       /* it ends with a terminator that no space follows: CJK */
    bool unspaced;   /* a strong terminator that needs no space behind it */
    uint32_t closer; /* the last closing mark, or 0 */
};

void summi_stop_find(struct summi_splitter *s, size_t at, struct summi_stop *stop);

/* What follows a run. */
struct summi_following {
    uint32_t first;  /* its first character */
    uint32_t letter; /* its first letter or digit, if that is near, or 0 */
    size_t start;    /* where the first character is ... */
    size_t word;     /* ... and where the letter is */
    bool opened;     /* an opening mark stands before the letter ... */
    bool quoted;     /* ... and no bracket before it */
};

void summi_following_find(const struct summi_splitter *s, size_t at,
                          struct summi_following *following);

/* Whether a sentence ends with the run; may move the end of the stop back to its split. */
bool summi_stop_ends_sentence(struct summi_splitter *s, struct summi_stop *stop);

/* Whether a sentence of a language without terminators ends with the white space at `at`. */
bool summi_space_ends_sentence(struct summi_splitter *s, size_t at);

#endif
