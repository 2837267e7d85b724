/* SPDX-License-Identifier: GPL-3.0-or-later */
/* render.h - prints a sentence as it looks in a paragraph, and counts its words. */
#ifndef SUMMI_RENDER_H
#define SUMMI_RENDER_H

#include <stddef.h>

/*
 * Writes text[start, end) to `out` and returns its bytes; with out NULL it only measures.  Runs of
 * white space and control characters become one space, a word hyphenated at the end of a line is
 * joined, a line break between characters of scripts without spaces vanishes, and ill-formed bytes
 * become U+FFFD.  Never more than three times end - start bytes.
 */
size_t summi_render(const unsigned char *text, size_t start, size_t end, unsigned char *out);

/* The words of text[start, end), as summ_options_set_words() defines them. */
size_t summi_count_words(const unsigned char *text, size_t start, size_t end);

#endif
