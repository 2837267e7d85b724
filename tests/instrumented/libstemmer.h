/* SPDX-License-Identifier: MIT */
/*
 * libstemmer.h - a libstemmer from which a test can take an algorithm.  The instrumented library
 * finds this header before the real one.
 */
#ifndef INSTRUMENTED_LIBSTEMMER_H
#define INSTRUMENTED_LIBSTEMMER_H

struct sb_stemmer;

/* As those of libstemmer, but they do not know the algorithm `test_stemmer_missing`. */
const char **test_stemmer_list(void);
struct sb_stemmer *test_stemmer_new(const char *algorithm, const char *encoding);

void sb_stemmer_delete(struct sb_stemmer *stemmer);
const unsigned char *sb_stemmer_stem(struct sb_stemmer *stemmer, const unsigned char *word,
                                     int size);
int sb_stemmer_length(struct sb_stemmer *stemmer);

#define sb_stemmer_list test_stemmer_list
#define sb_stemmer_new  test_stemmer_new

#endif
