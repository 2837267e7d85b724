/* SPDX-License-Identifier: GPL-3.0-or-later */
/* language.h - what the library knows of a language. */
#ifndef SUMMI_LANGUAGE_LANGUAGE_H
#define SUMMI_LANGUAGE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/phrase_tree.h"
#include "language/tag.h"
#include "language/wordlist.h"

/* The lists that a language can have; each is empty where nothing is known. */
enum summi_list {
    /* Folded: NFKC, case-folded, without ignorable characters.  In spaceless languages single
       characters and pairs of them. */
    SUMMI_STOP_WORDS,
    SUMMI_ABBREVIATIONS, /* lower-cased, without their last period */
    SUMMI_STARTERS,      /* words, as capitalized at a start, that begin sentences and not names */
    SUMMI_MONTHS,        /* what follows an ordinal ("19. Juli"), lower-cased */
    SUMMI_LIST_COUNT
};

/* The kinds of abbreviations; one can be of several. */
enum summi_abbreviation {
    SUMMI_ABBREVIATION_TITLE = 1 << 0,  /* a name follows: never the end of a sentence before it */
    SUMMI_ABBREVIATION_NUMBER = 1 << 1, /* a number follows ("No. 5") */
    SUMMI_ABBREVIATION_END = 1 << 2,    /* may end a sentence ("Inc.", "U.S.") */
    SUMMI_ABBREVIATION_NEVER = 1 << 3,  /* never ends one ("e.g.") */
    SUMMI_ABBREVIATION_LAST = 1 << 4    /* ends one if a capital follows ("etc.") */
};

/* The sets of phrases that a language has, folded; each is empty where nothing is known. */
enum summi_phrase_set {
    SUMMI_PHRASES_FURNITURE, /* at the start of a line or sentence */
    SUMMI_PHRASES_TAIL,      /* at the end of a sentence, the last word first; of no kind */
    SUMMI_PHRASES_OPENERS,   /* with which a sentence leans on the one before it; of no kind */
    SUMMI_PHRASES_COUNT
};

typedef struct summi_language {
    char tag[SUMMI_TAG_SIZE]; /* as asked for or detected; "und" if unknown */
    char code[4];             /* its primary subtag if the library has data for it, else "" */
    const char *stemmer;      /* name of the libstemmer algorithm, or NULL */
    bool ordinal_period;      /* "19." is an ordinal */
    bool elision;             /* "l'homme" is two words */
    bool spaceless;           /* sentences are joined without a space */
    unsigned terminators;     /* its own characters that end sentences; see unicode/terminator.h */
    summi_wordlist lists[SUMMI_LIST_COUNT];
    summi_phrase_tree phrases[SUMMI_PHRASES_COUNT];
    /* The caller's own, folded or lower-cased like the lists; NULL if there are none. */
    const struct summi_table *own_stop_words;
    const struct summi_table *own_abbreviations;
} summi_language;

/* Fills `language` for a valid tag other than "auto". */
void summi_language_find(const char *tag, summi_language *language);

/* The languages with data, for index 0, 1 ...; NULL past the last. */
const char *summi_language_code(size_t index);

#endif
