/* SPDX-License-Identifier: GPL-3.0-or-later */
/* language_data.h - the generated tables of language_data.c, for language.c and detect.c alone. */
#ifndef SUMMI_LANGUAGE_DATA_H
#define SUMMI_LANGUAGE_DATA_H

#include "language.h"

typedef struct summi_language_row {
    char code[4];
    char stemmer[12]; /* "" for none */
    bool ordinal_period;
    bool elision;
    bool spaceless;
} summi_language_row;

/* Sorted by code.  Behind the last stands "und" with what holds for every other language. */
extern const size_t summi_language_count;
extern const summi_language_row summi_language_rows[];

/* A list of the language in row `row`. */
summi_wordlist summi_language_wordlist(size_t row, enum summi_list list);

#endif
