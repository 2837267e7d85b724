/* SPDX-License-Identifier: MIT */
/* wordlist.h - the lists of words of the languages. */
#ifndef SUMMI_LANGUAGE_WORDLIST_H
#define SUMMI_LANGUAGE_WORDLIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

/* The lists that a language can have; each is empty where nothing is known. */
enum summi_list {
    /* Folded: NFKC, case-folded, without ignorable characters.  In spaceless languages single
       characters and pairs of them. */
    SUMMI_STOP_WORDS,
    SUMMI_ABBREVIATIONS, /* lower-cased, without their last period */
    SUMMI_STARTERS,      /* words, as capitalized at a start, that begin sentences and not names */
    SUMMI_MONTHS,        /* what follows an ordinal ("19. Juli"), lower-cased */
    SUMMI_PARTICLES,     /* parts of surnames that could begin a sentence ("Le", "Van") */
    SUMMI_BEFORE_SPACE,  /* where sentences end at spaces: words and endings before one ... */
    SUMMI_AFTER_SPACE,   /* ... and beginnings after it */
    SUMMI_PLAIN_WORDS,   /* no keywords by themselves ("said", "year"), folded */
    SUMMI_LIST_COUNT
};

/* The kinds of abbreviations; one can be of several. */
enum summi_abbreviation {
    SUMMI_ABBREVIATION_TITLE = 1 << 0,  /* a name follows: never the end of a sentence before it */
    SUMMI_ABBREVIATION_NUMBER = 1 << 1, /* a number follows ("No. 5") */
    SUMMI_ABBREVIATION_END = 1 << 2,    /* may end a sentence ("Inc.", "U.S.") */
    SUMMI_ABBREVIATION_NEVER = 1 << 3,  /* never ends one ("e.g.") */
    SUMMI_ABBREVIATION_LAST = 1 << 4,   /* ends one if a capital follows ("etc.") */
    /* Restrictions: what is listed with one is also a common word in another spelling or place. */
    SUMMI_ABBREVIATION_EXACT = 1 << 5, /* only with the letters as small or large as listed */
    SUMMI_ABBREVIATION_PLACE = 1 << 6, /* the same, and only after a comma ("Boston, Mass.") */
    SUMMI_ABBREVIATION_UNIT = 1 << 7   /* not after a number, where it is a unit ("5 mm.") */
};

/* What the words around a space tell; a word can be of several kinds. */
enum summi_space_word {
    /* Before it: */
    SUMMI_SPACE_CLOSING = 1 << 0, /* ends sentences: "said", "again" */
    SUMMI_SPACE_HANGING = 1 << 1, /* something has to follow: "that", "about" */
    /* After it: */
    SUMMI_SPACE_OPENING = 1 << 0, /* begins sentences: "however", "in" */
    SUMMI_SPACE_SUBJECT = 1 << 1, /* may begin one: pronouns, nouns, "there is" */
    SUMMI_SPACE_INSIDE = 1 << 2,  /* goes on with one: "and", "which" */
    SUMMI_SPACE_UNIT = 1 << 3     /* goes on with one after a number: "years", "metres" */
};

/* A constant set of UTF-8 words, sorted by their bytes. */
typedef struct summi_wordlist {
    const char *bytes;       /* the words, one after the other, without separators */
    const uint16_t *offsets; /* where each begins, and the end of the last: count + 1 numbers */
    const uint8_t *kinds;    /* bits for each word of a list with kinds; else NULL */
    const uint16_t *slots;   /* a hash table: the number of a word, plus 1; or 0 */
    size_t mask;             /* the number of slots, less 1 */
    size_t count;
} summi_wordlist;

/* The number of a word in a list, plus 1; 0 if it is not in the list. */
size_t summi_wordlist_find(const summi_wordlist *list, const void *word, size_t length);

static inline bool summi_wordlist_contains(const summi_wordlist *list, const void *word,
                                           size_t length)
{
    return summi_wordlist_find(list, word, length) != 0;
}

/* The kinds of a word of a list with kinds; 0 if it is not in the list. */
static inline unsigned summi_wordlist_kinds(const summi_wordlist *list, const void *word,
                                            size_t length)
{
    size_t number = summi_wordlist_find(list, word, length);
    return number ? list->kinds[number - 1] : 0;
}

/*
 * The hash of the first and the last eight bytes of a word, and of a number to begin with.  The
 * lists are constant, so no text can make their tables slow.
 */
static inline uint32_t summi_wordlist_hash(size_t seed, const void *word, size_t length)
{
    const uint64_t odd = UINT64_C(0x9E3779B97F4A7C15);
    const unsigned char *bytes = word;
    uint64_t sum = summi_bytes_head(bytes, length) + seed * odd;
    if (length > 8)
        sum += summi_bytes_load_ordered(bytes + length - 8) * odd;
    return (uint32_t)((sum ^ sum >> 32) * odd >> 32);
}

#endif
