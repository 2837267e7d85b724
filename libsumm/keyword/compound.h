/* SPDX-License-Identifier: MIT */
/* compound.h - words with hyphens of which not every part says something. */
#ifndef SUMMI_KEYWORD_COMPOUND_H
#define SUMMI_KEYWORD_COMPOUND_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"
#include "term/walk.h"

/* Words of a text with nothing but a hyphen between them, as far as they have been read. */
typedef struct summi_compound {
    const unsigned char *start, *end; /* NULL before the first word */
    size_t parts;
    size_t first_length; /* the bytes of the first part */
    size_t full;         /* parts that are no stop words, numbers or single letters */
    size_t plain;        /* of these, those that fit any topic */
    size_t numbers;
    size_t letters;  /* parts that are single letters */
    bool last_empty; /* the last part is a stop word */
    bool initial;    /* it begins its row */
    bool broken;     /* a line ends inside */
} summi_compound;

/* Whether a word that follows the compound in the text is a part of it. */
bool summi_compound_goes_on(const summi_compound *compound, const summi_hyphens *hyphens,
                            const summi_word *word);

/* Adds a word, with which a compound begins if there was none; `empty`: it is a stop word. */
void summi_compound_add(summi_compound *compound, const summi_word *word, bool empty, bool plain,
                        bool initial);

/*
 * Ends the compound, so that the next word begins one.  If it is one word, because a part of it is
 * a stop word or a single letter, returns true and sets *whole: "state-of-the-art", "e-mail".  Not
 * if a part clings to a word that would be the same without it: "dit-il".
 */
bool summi_compound_end(summi_compound *compound, const summi_language *language,
                        summi_word *whole);

#endif
