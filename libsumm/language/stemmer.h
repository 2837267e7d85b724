/* SPDX-License-Identifier: MIT */
/* stemmer.h - the stems of words, as far as libstemmer has the algorithm of a language. */
#ifndef SUMMI_LANGUAGE_STEMMER_H
#define SUMMI_LANGUAGE_STEMMER_H

#include <stdbool.h>
#include <stddef.h>

/* Not all builds of libstemmer have all algorithms. */
bool summi_stemmer_exists(const char *algorithm);

typedef struct summi_stemmer {
    struct sb_stemmer *utf8;  /* NULL: words stay as they are */
    struct sb_stemmer *latin; /* for words of ASCII; or NULL */
} summi_stemmer;

/*
 * Makes a stemmer, which is not for several threads at once; with an algorithm of NULL, one that
 * leaves words as they are.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_stemmer_init(summi_stemmer *stemmer, const char *algorithm);

/* Frees what is in a stemmer, also after summi_stemmer_init() has failed, and again. */
void summi_stemmer_free(summi_stemmer *stemmer);

/*
 * Replaces a folded word of `*length` bytes, at most INT_MAX, by its stem, which may be empty and
 * lasts until the next call; `ascii`: the word is ASCII.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_stemmer_stem(summi_stemmer *stemmer, bool ascii, const unsigned char **word,
                       size_t *length);

#endif
