/* SPDX-License-Identifier: MIT */
/* data.h - the generated tables of data.c, for the rest of the room. */
#ifndef SUMMI_LANGUAGE_DATA_H
#define SUMMI_LANGUAGE_DATA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/phrase_tree.h"
#include "language/wordlist.h"
#include "unicode/terminator.h"

typedef struct summi_language_row {
    char code[4];
    char stemmer[12];    /* "" for none */
    bool ordinal_period; /* as in summi_language */
    bool elision;
    bool spaceless;
    bool spaces_end;
    bool endings_end;
    bool headings;
    bool guillemets_point_in;
    bool dotless_i;
    bool persian_letters;
    bool syllabic_r;
    bool clitics;
    unsigned terminators;
} summi_language_row;

/* Sorted by code.  After the last comes "und" with what holds for every other language. */
extern const size_t summi_language_count;
extern const summi_language_row summi_language_rows[];

/* A list of the language in row `row`. */
summi_wordlist summi_language_wordlist(size_t row, enum summi_list list);

/* A set of phrases of the language in row `row`. */
summi_phrase_tree summi_language_phrases(size_t row, enum summi_phrase_set set);

/* Letters of English as the scripts of India spell them; see spelled_letter.c. */
#define SUMMI_SPELLED_LETTER_MOST 4
extern const size_t summi_spelled_letter_count;
extern const unsigned char summi_spelled_letters[][SUMMI_SPELLED_LETTER_MOST];

/* ---- Detection ---- */

/* The languages that can be told from others of their script, sorted. */
extern const size_t summi_detect_count;
extern const char summi_detect_codes[][4];
#define SUMMI_DETECT_MAX 127

/*
 * Evidence: pairs of a language's index (plus SUMMI_EVIDENCE_LAST in the last pair) and a weight,
 * the logarithm of how much likelier the token is in that language than in one that does not list
 * it.
 */
extern const uint8_t summi_detect_evidence[];
#define SUMMI_EVIDENCE_LAST 128

/*
 * A hash table with linear probing and 1 << SUMMI_DETECT_BITS slots: 16 bits of the word's hash,
 * and the place of its evidence, 0 in an empty slot.
 */
#define SUMMI_DETECT_BITS 14
extern const uint16_t summi_detect_words[][2];

/* For the letters from U+00C0 and from U+1E00: an index into the places of evidence. */
#define SUMMI_LETTER_START   0xC0u
#define SUMMI_LETTER_END     0xA00u
#define SUMMI_EXTENDED_START 0x1E00u
#define SUMMI_EXTENDED_END   0x1F00u
extern const uint8_t summi_detect_letters[];
extern const uint16_t summi_detect_letter_places[];

/* The lower-case letter for U+00C0 to U+05FF; 0 where there is no letter. */
#define SUMMI_FOLD_END 0x600u
extern const uint16_t summi_detect_fold[];

#endif
