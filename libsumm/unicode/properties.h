/* SPDX-License-Identifier: MIT */
/* properties.h - properties of characters, from tables that tools/make_unicode.py writes. */
#ifndef SUMMI_UNICODE_PROPERTIES_H
#define SUMMI_UNICODE_PROPERTIES_H

#include <stdint.h>

/* Sentence_Break and Word_Break of UAX #29; the orders are those of the generator. */
enum summi_sentence_break {
    SUMMI_SB_OTHER,
    SUMMI_SB_CR,
    SUMMI_SB_LF,
    SUMMI_SB_SEP,
    SUMMI_SB_EXTEND,
    SUMMI_SB_FORMAT,
    SUMMI_SB_SP,
    SUMMI_SB_LOWER,
    SUMMI_SB_UPPER,
    SUMMI_SB_OLETTER,
    SUMMI_SB_NUMERIC,
    SUMMI_SB_ATERM,
    SUMMI_SB_SCONTINUE,
    SUMMI_SB_STERM,
    SUMMI_SB_CLOSE
};

enum summi_word_break {
    SUMMI_WB_OTHER,
    SUMMI_WB_CR,
    SUMMI_WB_LF,
    SUMMI_WB_NEWLINE,
    SUMMI_WB_EXTEND,
    SUMMI_WB_ZWJ,
    SUMMI_WB_FORMAT,
    SUMMI_WB_KATAKANA,
    SUMMI_WB_HEBREW_LETTER,
    SUMMI_WB_ALETTER,
    SUMMI_WB_SINGLE_QUOTE,
    SUMMI_WB_DOUBLE_QUOTE,
    SUMMI_WB_MIDNUMLET,
    SUMMI_WB_MIDLETTER,
    SUMMI_WB_MIDNUM,
    SUMMI_WB_NUMERIC,
    SUMMI_WB_EXTENDNUMLET,
    SUMMI_WB_REGIONAL_INDICATOR,
    SUMMI_WB_WSEGSPACE
};

enum {
    SUMMI_LETTER = 1 << 0,      /* General_Category L */
    SUMMI_MARK = 1 << 1,        /* M */
    SUMMI_DIGIT = 1 << 2,       /* Nd */
    SUMMI_NUMBER = 1 << 3,      /* N */
    SUMMI_UPPER = 1 << 4,       /* Lu and Lt */
    SUMMI_LOWER = 1 << 5,       /* Ll */
    SUMMI_VOWEL = 1 << 6,       /* a vowel of the Latin, Greek or Cyrillic script */
    SUMMI_SPACE = 1 << 7,       /* White_Space */
    SUMMI_OPEN = 1 << 8,        /* Ps and Pi */
    SUMMI_CLOSE = 1 << 9,       /* Pe and Pf */
    SUMMI_PICTOGRAPH = 1 << 10, /* Extended_Pictographic */
    SUMMI_SYMBOL = 1 << 11,     /* So and emoji: can be a word */
    SUMMI_HAN = 1 << 12,
    SUMMI_HIRAGANA = 1 << 13,
    SUMMI_KATAKANA = 1 << 14,
    SUMMI_COMPLEX = 1 << 15 /* Line_Break SA: scripts of South East Asia that write no spaces */
};

typedef struct summi_unicode_record {
    unsigned char sentence_break;
    unsigned char word_break;
    uint16_t flags;
} summi_unicode_record;

extern const uint16_t summi_unicode_ascii_flags[]; /* the same of ASCII, faster */
extern const summi_unicode_record summi_unicode_records[];
extern const unsigned char summi_unicode_stage1[];
extern const unsigned char summi_unicode_stage2[];

/* The properties of a code point, which must be at most U+10FFFF. */
static inline const summi_unicode_record *summi_unicode_find(uint32_t code)
{
    return &summi_unicode_records[summi_unicode_stage2[summi_unicode_stage1[code >> 7] * 128u +
                                                       (code & 127u)]];
}

static inline unsigned summi_unicode_flags(uint32_t code)
{
    return code < 0x80 ? summi_unicode_ascii_flags[code] : summi_unicode_find(code)->flags;
}

#endif
