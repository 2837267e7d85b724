/* SPDX-License-Identifier: MIT */
/* script.h - which script a text is in. */
#ifndef SUMMI_LANGUAGE_SCRIPT_H
#define SUMMI_LANGUAGE_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum summi_script {
    SUMMI_SCRIPT_NONE, /* punctuation, digits, symbols, and scripts that are not told apart */
    SUMMI_SCRIPT_LATIN,
    SUMMI_SCRIPT_CYRILLIC,
    SUMMI_SCRIPT_ARABIC,
    SUMMI_SCRIPT_DEVANAGARI,
    SUMMI_SCRIPT_BENGALI,
    SUMMI_SCRIPT_HEBREW, /* the scripts up to here write several languages */
    SUMMI_SCRIPT_GREEK,
    SUMMI_SCRIPT_ARMENIAN,
    SUMMI_SCRIPT_GURMUKHI,
    SUMMI_SCRIPT_GUJARATI,
    SUMMI_SCRIPT_ORIYA,
    SUMMI_SCRIPT_TAMIL,
    SUMMI_SCRIPT_TELUGU,
    SUMMI_SCRIPT_KANNADA,
    SUMMI_SCRIPT_MALAYALAM,
    SUMMI_SCRIPT_SINHALA,
    SUMMI_SCRIPT_THAI,
    SUMMI_SCRIPT_LAO,
    SUMMI_SCRIPT_TIBETAN,
    SUMMI_SCRIPT_MYANMAR,
    SUMMI_SCRIPT_GEORGIAN,
    SUMMI_SCRIPT_HANGUL,
    SUMMI_SCRIPT_ETHIOPIC,
    SUMMI_SCRIPT_KHMER,
    SUMMI_SCRIPT_KANA,
    SUMMI_SCRIPT_HAN,
    SUMMI_SCRIPT_COUNT
};

/* How much of a text is in each script. */
struct summi_script_shares {
    const struct summi_script_range *range; /* where the last character was found */
    size_t mass[SUMMI_SCRIPT_COUNT];        /* in letters of an alphabet */
    size_t known_latin;                     /* letters in known words of the Latin script */
};

void summi_script_begin(struct summi_script_shares *shares);

/* The script of a character. */
enum summi_script summi_script_find(struct summi_script_shares *shares, uint32_t c);

/* Counts a character of a script. */
void summi_script_count(struct summi_script_shares *shares, enum summi_script script);

/* The script of the text; *rest gets the mass of all others. */
enum summi_script summi_script_decide(const struct summi_script_shares *shares, size_t *rest);

static inline bool summi_script_has_one_language(enum summi_script script)
{
    return script > SUMMI_SCRIPT_HEBREW;
}

/* The code of the language that a script writes, only or mostly; "und" if that is not known. */
const char *summi_script_language(enum summi_script script);

#endif
