/* SPDX-License-Identifier: MIT */
/* elision.h - articles that cling to the next word without their vowel: "l'homme", "dell'arte". */
#ifndef SUMMI_LANGUAGE_ELISION_H
#define SUMMI_LANGUAGE_ELISION_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"

/* Whether a folded word is a stop word, of the language or of the caller. */
bool summi_is_stop_word(const summi_language *language, const unsigned char *word, size_t length);

/* The part of summi_elision() for languages that elide articles. */
size_t summi_elision_find(const summi_language *language, const unsigned char *word, size_t length);

/*
 * The bytes of the elided article with which a word begins, folded or not, with its apostrophe; 0
 * if it has none or if nothing follows it.
 */
static inline size_t summi_elision(const summi_language *language, const unsigned char *word,
                                   size_t length)
{
    return language->elision ? summi_elision_find(language, word, length) : 0;
}

#endif
