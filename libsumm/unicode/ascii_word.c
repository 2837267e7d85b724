/* SPDX-License-Identifier: MIT */
/* ascii_word.c - the word boundaries of UAX #29 among ASCII, of which most words consist. */
#include "unicode/ascii_word.h"

/* Rows of equal bytes of the table below. */
#define TIMES_4(x)  x, x, x, x
#define TIMES_10(x) TIMES_4(x), TIMES_4(x), x, x
#define TIMES_26(x) TIMES_10(x), TIMES_10(x), TIMES_4(x), x, x
#define TIMES_32(x) TIMES_26(x), TIMES_4(x), x, x

#define JOINS(classes) ((classes) << SUMMI_ASCII_BRIDGE)

const unsigned char summi_ascii_word_classes[256] = {
    ['\''] = JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT),
    ['.'] = JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT),
    [':'] = JOINS(SUMMI_ASCII_LETTER),
    [','] = JOINS(SUMMI_ASCII_DIGIT),
    [';'] = JOINS(SUMMI_ASCII_DIGIT),
    ['_'] = SUMMI_ASCII_LOW_LINE,
    ['0'] = TIMES_10(SUMMI_ASCII_DIGIT),
    ['A'] = TIMES_26(SUMMI_ASCII_LETTER),
    ['a'] = TIMES_26(SUMMI_ASCII_LETTER),
    [0x80] = TIMES_32(SUMMI_ASCII_NOT),
    TIMES_32(SUMMI_ASCII_NOT),
    TIMES_32(SUMMI_ASCII_NOT),
    TIMES_32(SUMMI_ASCII_NOT),
};

const unsigned char summi_ascii_word_marks[256] = {
    [0x93] = SUMMI_ASCII_MARK,                                                 /* en dash */
    [0x94] = SUMMI_ASCII_MARK,                                                 /* em dash */
    [0x98] = SUMMI_ASCII_MARK | JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT), /* single quotes */
    [0x99] = SUMMI_ASCII_MARK | JOINS(SUMMI_ASCII_LETTER | SUMMI_ASCII_DIGIT),
    [0x9C] = SUMMI_ASCII_MARK, /* double quotes */
    [0x9D] = SUMMI_ASCII_MARK,
    [0xA6] = SUMMI_ASCII_MARK, /* ellipsis */
};
