/* SPDX-License-Identifier: MIT */
/* terminated.h - tells whether a line or a sentence ends like a sentence. */
#ifndef SUMMI_LAYOUT_TERMINATED_H
#define SUMMI_LAYOUT_TERMINATED_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Whether text[start, end) ends with a terminator, and then at most with what closes and
 * references, in a language with these `terminators` (see unicode/terminator.h).
 */
bool summi_is_terminated(const unsigned char *text, size_t start, size_t end, unsigned terminators);

#endif
