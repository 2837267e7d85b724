/* SPDX-License-Identifier: GPL-3.0-or-later */
/* character.h - what kind of character a code point is, as far as lines and words care. */
#ifndef SUMMI_CHARACTER_H
#define SUMMI_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* White space of Unicode, and control characters, which nobody wants to see printed either. */
bool summi_character_is_space(uint32_t c);

/* Ends a line: LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
bool summi_character_is_line_end(uint32_t c);

bool summi_character_is_alphanumeric(uint32_t c);

/* A letter, a digit or a symbol: what makes a span more than punctuation. */
bool summi_character_is_content(uint32_t c);

bool summi_character_is_lower(uint32_t c);
bool summi_character_is_upper(uint32_t c);

/* Of a script that writes no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
bool summi_character_is_spaceless(uint32_t c);

/* Ends a sentence wherever it stands at the end of a line: . ! ? and their like in other scripts. */
bool summi_character_is_terminator(uint32_t c);

/* May stand between a terminator and the end of its sentence: quotes and brackets. */
bool summi_character_is_closer(uint32_t c);

#endif
