/* SPDX-License-Identifier: MIT */
/* word_kind.h - what a word is. */
#ifndef SUMMI_UNICODE_WORD_KIND_H
#define SUMMI_UNICODE_WORD_KIND_H

/* What is between two word boundaries. */
enum summi_word_kind {
    SUMMI_WORD_NONE,     /* no letter and no digit: punctuation, white space, symbols */
    SUMMI_WORD_LETTERS,  /* has a letter */
    SUMMI_WORD_NUMBER,   /* has a digit and no letter */
    SUMMI_WORD_KATAKANA, /* a run of Katakana */
    /* One Han or Hiragana character, or one cluster of a South East Asian script without spaces
       between words: Thai, Lao, Khmer, Burmese. */
    SUMMI_WORD_SYLLABLE,
    SUMMI_WORD_SYMBOL /* an emoji or another symbol that can be a word */
};

#endif
