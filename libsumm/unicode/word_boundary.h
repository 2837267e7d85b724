/* SPDX-License-Identifier: MIT */
/* word_boundary.h - the default word boundaries of Unicode Standard Annex #29. */
#ifndef SUMMI_UNICODE_WORD_BOUNDARY_H
#define SUMMI_UNICODE_WORD_BOUNDARY_H

#include <stddef.h>

#include "unicode/word_kind.h"

/*
 * The first word boundary after `from` (from < length), by the algorithm without any tailoring.
 * *kind, which may be NULL, is set to what is before it.
 */
size_t summi_word_boundary(const unsigned char *text, size_t length, size_t from,
                           enum summi_word_kind *kind);

#endif
