/* SPDX-License-Identifier: GPL-3.0-or-later */
/* uax29.h - the default sentence and word boundaries of Unicode Standard Annex #29. */
#ifndef SUMMI_UAX29_H
#define SUMMI_UAX29_H

#include <stddef.h>

/* What stands between two word boundaries. */
enum summi_word_kind {
    SUMMI_WORD_NONE,     /* no letter and no digit: punctuation, white space, symbols */
    SUMMI_WORD_LETTERS,  /* has a letter */
    SUMMI_WORD_NUMBER,   /* has a digit and no letter */
    SUMMI_WORD_KATAKANA, /* a run of Katakana */
    SUMMI_WORD_SYLLABLE, /* one Han or Hiragana character, or one cluster of a South East Asian script
                             that writes no spaces (Thai, Lao, Khmer, Burmese) */
    SUMMI_WORD_SYMBOL    /* an emoji or another symbol that can stand for a word */
};

/* The first sentence boundary behind `from` (from < length) of the pure algorithm, no tailoring. */
size_t summi_uax29_sentence(const unsigned char *text, size_t length, size_t from);

/* The first word boundary behind `from` (from < length) of the pure algorithm; *kind may be NULL. */
size_t summi_uax29_word(const unsigned char *text, size_t length, size_t from,
                        enum summi_word_kind *kind);

#endif
