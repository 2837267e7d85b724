/* SPDX-License-Identifier: GPL-3.0-or-later */
/* phrase.h - recognizes furniture and openers by the phrases with which a text begins or ends. */
#ifndef SUMMI_PHRASE_H
#define SUMMI_PHRASE_H

#include <stddef.h>

#include "language.h"

/*
 * The list (SUMMI_FURNITURE_BYLINE to SUMMI_FURNITURE_MAIL) that has a phrase with which
 * text[start, end) begins, or SUMMI_LIST_COUNT.
 */
enum summi_list summi_phrase_at_start(const summi_language *language, const unsigned char *text,
                                      size_t start, size_t end);

/* Whether text[start, end) ends with a phrase of SUMMI_FURNITURE_TAIL. */
bool summi_phrase_at_end(const summi_language *language, const unsigned char *text, size_t start,
                         size_t end);

/* Whether the sentence text[start, end) begins with a phrase of SUMMI_OPENERS. */
bool summi_phrase_leans(const summi_language *language, const unsigned char *text, size_t start,
                        size_t end);

#endif
