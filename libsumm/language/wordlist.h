/* SPDX-License-Identifier: GPL-3.0-or-later */
/* wordlist.h - constant sets of words. */
#ifndef SUMMI_LANGUAGE_WORDLIST_H
#define SUMMI_LANGUAGE_WORDLIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A constant set of UTF-8 words, sorted by their bytes. */
typedef struct summi_wordlist {
    const char *bytes;       /* the words, one after the other, without separators */
    const uint16_t *offsets; /* where each begins, and the end of the last: count + 1 numbers */
    const uint8_t *kinds;    /* of abbreviations: bits for each word; else NULL */
    const uint16_t *slots;   /* a hash table: the number of a word, plus 1; or 0 */
    size_t mask;             /* the number of slots, less 1 */
    size_t count;
} summi_wordlist;

bool summi_wordlist_contains(const summi_wordlist *list, const void *word, size_t length);

/* The kinds of a word of a list that has kinds; 0 if the word is not in it. */
unsigned summi_wordlist_kinds(const summi_wordlist *list, const void *word, size_t length);

/*
 * The hash of a word, from a number to begin with: FNV-1a (Fowler, Noll and Vo 1991).  The lists are
 * constant, so no text can make their tables slow.
 */
static inline uint32_t summi_wordlist_hash(size_t seed, const void *word, size_t length)
{
    const unsigned char *bytes = word;
    uint32_t hash = 0x811C9DC5 ^ (uint32_t)seed;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ bytes[i]) * 0x01000193;
    return hash ^ hash >> 15;
}

#endif
