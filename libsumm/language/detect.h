/* SPDX-License-Identifier: MIT */
/* detect.h - finds out which language a text is in. */
#ifndef SUMMI_LANGUAGE_DETECT_H
#define SUMMI_LANGUAGE_DETECT_H

#include <stddef.h>

#include "language/tag.h"

/*
 * Detects the language of a text (valid UTF-8 or not) from its scripts and words, and fills `tag`:
 * a primary subtag, or "und".  Looks at a bounded sample: constant time and memory.
 */
void summi_language_detect(const unsigned char *text, size_t length, char tag[SUMMI_TAG_SIZE]);

#endif
