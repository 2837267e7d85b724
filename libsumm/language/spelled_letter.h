/* SPDX-License-Identifier: MIT */
/*
 * spelled_letter.h - initials in the scripts of India: the letters of English as they are spelled.
 */
#ifndef SUMMI_LANGUAGE_SPELLED_LETTER_H
#define SUMMI_LANGUAGE_SPELLED_LETTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether a character is of the scripts of India, which have no capitals. */
static inline bool summi_is_indic(uint32_t c)
{
    return c >= 0x0900 && c < 0x0E00;
}

/*
 * Whether a word, or its part after the last period, is a letter as it is spelled ("एम", "जे") or
 * one bare letter.
 */
bool summi_is_spelled_letter(const unsigned char *word, size_t length);

#endif
