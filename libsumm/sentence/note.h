/* SPDX-License-Identifier: MIT */
/* note.h - notes that are no part of the sentences around them: "(Laughter)". */
#ifndef SUMMI_SENTENCE_NOTE_H
#define SUMMI_SENTENCE_NOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"
#include "language/phrase.h"

/* Whether a note may begin at `p`, so that it is worth asking. */
static inline bool summi_note_may_begin(const summi_language *language, const unsigned char *p,
                                        const unsigned char *end)
{
    if (*p == '(' || *p == '[' || *p == '*' || *p == '<' ||
        (end - p > 2 && ((p[0] == 0xE2 && p[1] == 0x99) || (p[0] == 0xEF && p[1] == 0xBC))))
        return true;
    return summi_phrase_may_begin(language, SUMMI_PHRASES_PLAYER, p, end);
}

/*
 * Where the note at text[at] ends, which opens with a bracket or is a phrase of
 * SUMMI_PHRASES_PLAYER; `at` if there is none.  Looks at a bounded number of bytes.
 */
size_t summi_note_end(const summi_language *language, const unsigned char *text, size_t at,
                      size_t end);

#endif
