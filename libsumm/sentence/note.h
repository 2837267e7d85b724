/* SPDX-License-Identifier: MIT */
/* note.h - notes in records of speech of what is heard besides the words: "(Laughter)". */
#ifndef SUMMI_SENTENCE_NOTE_H
#define SUMMI_SENTENCE_NOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"

/* Whether a note may begin at `p`, so that it is worth asking. */
static inline bool summi_note_may_begin(const unsigned char *p, const unsigned char *end)
{
    if (*p < 0x80)
        return *p == '(' || *p == '[' || *p == '*' || *p == '<';
    return end - p > 2 && ((p[0] == 0xE2 && p[1] == 0x99) || (p[0] == 0xEF && p[1] == 0xBC));
}

/*
 * Where the note at text[at] ends, which opens with a bracket; `at` if there is none.  Looks at a
 * bounded number of bytes.
 */
size_t summi_note_end(const summi_language *language, const unsigned char *text, size_t at,
                      size_t end);

#endif
