/* SPDX-License-Identifier: MIT */
/* fold.h - brings a word into the form in which words are compared. */
#ifndef SUMMI_LANGUAGE_FOLD_H
#define SUMMI_LANGUAGE_FOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "language/language.h"

/* Words of more bytes are compared as they are; texts have hardly any. */
#define SUMMI_FOLD_MOST 128

/*
 * Folds a word: compatibility composed, case-folded, ignorable characters removed, and what a
 * language writes in two ways brought to one.  Writes at most SUMMI_FOLD_MOST bytes and returns how
 * many; 0 if the word cannot be folded (ill-formed, or too long) or nothing is left of it.
 */
size_t summi_fold(const summi_language *language, const unsigned char *word, size_t length,
                  unsigned char folded[SUMMI_FOLD_MOST]);

/* The part of summi_fold_ascii() for words of any length, and for languages with two letters i. */
bool summi_fold_any_ascii(const summi_language *language, const unsigned char *word, size_t length,
                          unsigned char folded[SUMMI_FOLD_MOST]);

/*
 * The same as summi_fold() for a word, with this summi_bytes_head(), that is ASCII and remains so,
 * which keeps its length; false if it is not.
 */
static inline bool summi_fold_ascii(const summi_language *language, const unsigned char *word,
                                    size_t length, uint64_t head,
                                    unsigned char folded[SUMMI_FOLD_MOST])
{
    if (length > sizeof head || language->dotless_i)
        return summi_fold_any_ascii(language, word, length, folded);
    summi_bytes_store_ordered(folded, summi_bytes_ascii_lower(head));
    return !summi_bytes_marks(head);
}

#endif
