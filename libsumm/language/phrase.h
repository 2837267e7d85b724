/* SPDX-License-Identifier: MIT */
/* phrase.h - finds the phrases with which furniture and leaning sentences begin or end. */
#ifndef SUMMI_LANGUAGE_PHRASE_H
#define SUMMI_LANGUAGE_PHRASE_H

#include <stddef.h>

#include "language/language.h"

/*
 * The kind of the shortest phrase of SUMMI_PHRASES_FURNITURE with which text[start, end) begins,
 * the first of several kinds; or SUMMI_PHRASE_NONE.
 */
enum summi_phrase_kind summi_phrase_at_start(const summi_language *language,
                                             const unsigned char *text, size_t start, size_t end);

/* Whether a phrase of `set` may begin with the word at `p`, so that it is worth asking.  Fast. */
bool summi_phrase_may_begin(const summi_language *language, enum summi_phrase_set set,
                            const unsigned char *p, const unsigned char *end);

/* Where the shortest phrase of `set` ends with which text[start, end) begins; `start` if none. */
size_t summi_phrase_end(const summi_language *language, enum summi_phrase_set set,
                        const unsigned char *text, size_t start, size_t end);

/* Whether text[start, end) ends with a phrase of SUMMI_PHRASES_TAIL. */
bool summi_phrase_at_end(const summi_language *language, const unsigned char *text, size_t start,
                         size_t end);

/* The kinds of all phrases of `set` with which text[start, end) begins. */
unsigned summi_phrase_kinds(const summi_language *language, enum summi_phrase_set set,
                            const unsigned char *text, size_t start, size_t end);

/* Whether a word of text[start, end) is in SUMMI_PHRASES_ANCHOR.  Fast where none is. */
bool summi_phrase_has_anchor(const summi_language *language, const unsigned char *text,
                             size_t start, size_t end);

/*
 * The kinds of all phrases of `set` that begin at any word of text[start, end).  Adds to *count, if
 * it is not NULL, how many different words begin those of the kinds `counted`.
 */
unsigned summi_phrase_kinds_anywhere(const summi_language *language, enum summi_phrase_set set,
                                     const unsigned char *text, size_t start, size_t end,
                                     unsigned counted, size_t *count);

#endif
