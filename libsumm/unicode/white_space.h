/* SPDX-License-Identifier: MIT */
/* white_space.h - finds the white space of a text, and what is between. */
#ifndef SUMMI_UNICODE_WHITE_SPACE_H
#define SUMMI_UNICODE_WHITE_SPACE_H

#include <stdbool.h>
#include <stddef.h>

/* Takes white space off both ends of [*start, *end). */
void summi_white_space_trim(const unsigned char *text, size_t *start, size_t *end);

/* The first white space in [p, end); `end` if there is none. */
const unsigned char *summi_white_space_find(const unsigned char *p, const unsigned char *end);

/* Whether text[start, end) has `enough` runs between white space. */
bool summi_white_space_has_words(const unsigned char *text, size_t start, size_t end,
                                 size_t enough);

#endif
