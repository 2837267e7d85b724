/* SPDX-License-Identifier: MIT */
/* render.h - prints a sentence as it looks in a paragraph. */
#ifndef SUMMI_LAYOUT_RENDER_H
#define SUMMI_LAYOUT_RENDER_H

#include <stddef.h>

#include "layout/hyphen.h"

/*
 * Writes text[start, end) to `out` and returns its bytes; with out NULL it only measures.  Runs of
 * white space and control characters become one space, a word with a hyphen at the end of a line
 * is joined with or without it, a line break between characters of scripts without spaces and the
 * bullet of a list vanish, marks and English endings that were parted as tokens are joined ("it
 * is n't ( yet ) Ann 's ."), a period before a small letter vanishes among tokens and at the end
 * of a line, and ill-formed bytes become U+FFFD.  A direction that the sentence sets and does not
 * end (U+202A to U+202E, U+2066 to U+2069) ends with it.  Never more than SUMMI_RENDER_GROWTH
 * times as many bytes as end - start.
 */
size_t summi_render(const unsigned char *text, size_t start, size_t end,
                    const summi_hyphens *hyphens, unsigned char *out);

#define SUMMI_RENDER_GROWTH 3

/* What ends a cut sentence: U+2026. */
#define SUMMI_ELLIPSIS "\xE2\x80\xA6"

/*
 * Where text[start, end) has to be cut, between words or between characters of scripts without
 * spaces, so that it and an ellipsis take at most `limit` bytes when rendered; `start` if nothing
 * fits.
 */
size_t summi_render_cut(const unsigned char *text, size_t start, size_t end,
                        const summi_hyphens *hyphens, size_t limit);

#endif
