/* SPDX-License-Identifier: MIT */
/* full_stop.h - the mark that a paragraph needs after a sentence that ends with none. */
#ifndef SUMMI_LAYOUT_FULL_STOP_H
#define SUMMI_LAYOUT_FULL_STOP_H

#include <stddef.h>

#include "language/language.h"

/* The full stop of a language; "" if it writes none. */
const char *summi_full_stop(const summi_language *language);

/* Whether text[start, end) ends with a letter or digit, so that what follows would run into it. */
bool summi_needs_full_stop(const unsigned char *text, size_t start, size_t end,
                           unsigned terminators);

#endif
