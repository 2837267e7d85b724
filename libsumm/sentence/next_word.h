/* SPDX-License-Identifier: MIT */
/* next_word.h - what kind of word comes after a terminator. */
#ifndef SUMMI_SENTENCE_NEXT_WORD_H
#define SUMMI_SENTENCE_NEXT_WORD_H

#include <stdbool.h>
#include <stddef.h>

#include "sentence/scan.h"

/* Whether the word at `at` is one that begins sentences, and not names. */
bool summi_next_word_starts(const struct summi_scan *scan, size_t at);

/* Whether the lower-case word at `at` would be one if it had its capital. */
bool summi_next_word_starts_lower(const struct summi_scan *scan, size_t at);

/* Whether the word at `at`, or the one after it, is a verb of who speaks: "he said". */
bool summi_next_words_tell_speaker(const struct summi_scan *scan, size_t at);

/* Whether an article or a preposition at `at` is part of a name: "M. Le Pen", "R. De Niro". */
bool summi_next_word_begins_surname(const struct summi_scan *scan, size_t at);

/* Whether the word at `at` is a month, or another that follows an ordinal or a time of day. */
bool summi_next_word_is_month(const struct summi_scan *scan, size_t at);

/* Whether the word at `at` is a Roman numeral: "II", "XIV", and "V" or "X" alone. */
bool summi_next_word_is_roman(const struct summi_scan *scan, size_t at);

#endif
