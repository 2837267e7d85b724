/* SPDX-License-Identifier: MIT */
/* language.h - what the library knows of a language. */
#ifndef SUMMI_LANGUAGE_LANGUAGE_H
#define SUMMI_LANGUAGE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/phrase_tree.h"
#include "language/tag.h"
#include "language/wordlist.h"

typedef struct summi_language {
    char tag[SUMMI_TAG_SIZE]; /* as asked for or detected; "und" if unknown */
    char code[4];             /* its primary subtag if the library has data for it, else "" */
    const char *stemmer;      /* an algorithm that libstemmer has, or NULL */
    bool ordinal_period;      /* "19." is an ordinal */
    bool elision;             /* "l'homme" is two words */
    bool spaceless;           /* sentences are joined without a space */
    bool spaces_end;          /* sentences end at spaces: Thai, Lao */
    bool endings_end;         /* sentences end with endings of verbs, even without a terminator */
    bool headings;            /* a capital tells sentences from headings before them */
    bool guillemets_point_in; /* quotations are written >>so<< */
    bool dotless_i;           /* the small letter of "I" has no dot */
    bool persian_letters;     /* kaf and yeh are often typed as the Arabic ones */
    bool syllabic_r;          /* r and l can be the vowels of words */
    bool clitics;             /* pronouns and particles follow a hyphen: "dit-il" */
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
