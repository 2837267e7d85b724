/* SPDX-License-Identifier: GPL-3.0-or-later */
/* note.h - notes in records of speech of what is heard besides the words: "(Laughter)". */
#ifndef SUMMI_SENTENCE_NOTE_H
#define SUMMI_SENTENCE_NOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"

/* Whether a note may begin with this byte, so that it is worth asking. */
static inline bool summi_note_may_begin(unsigned char c)
{
    return c == '(' || c == '[' || c == '*' || c == '<' || c == 0xE2 || c == 0xEF;
}

/*
 * Where the note at text[at] ends, which opens with a bracket; `at` if there is none.  Looks at a
 * bounded number of bytes.
 */
size_t summi_note_end(const summi_language *language, const unsigned char *text, size_t at,
                      size_t end);

#endif
