/* SPDX-License-Identifier: MIT */
/* beginning.h - what the first words of a sentence take for known. */
#ifndef SUMMI_TERM_BEGINNING_H
#define SUMMI_TERM_BEGINNING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "term/walk.h"

/* The terms with which a sentence begins are what it speaks of: its theme. */
#define SUMMI_THEME_MOST 8

/* In `introduced`: there is no such row. */
#define SUMMI_NO_INTRODUCTION UINT32_MAX

/* How a row leans on the sentence before it by its first words. */
enum summi_beginning_leaning {
    SUMMI_BEGINNING_STANDS,
    SUMMI_BEGINNING_OPENER, /* its first word says so */
    SUMMI_BEGINNING_LINKER, /* a connective is among its first words */
    SUMMI_BEGINNING_PRONOUN /* a pronoun is, before any name */
};

typedef struct summi_beginning {
    uint32_t theme;  /* where its first terms, in their order, begin in the themes of all rows */
    uint8_t count;   /* of these */
    uint8_t given;   /* a bit for each of them: an earlier row of the same text has the term */
    uint8_t leaning; /* enum summi_beginning_leaning */
    bool dated;      /* a year is among the first words */
    /*
     * A name is used that an earlier row of the text introduces in full: that row, and the term
     * that it has there beside the name.  Or SUMMI_NO_INTRODUCTION.
     */
    uint32_t introduced;
    uint32_t full_name;
} summi_beginning;

/* A name among the first words of a row. */
typedef struct summi_name {
    uint32_t term;
    uint32_t full; /* the term that makes it a full name here; or SUMMI_NO_TERM: it is used alone */
} summi_name;

/*
 * Reads the first words of a row, whose terms are terms[] (SUMMI_NO_TERM: stop words), and fills in
 * all of `beginning` but what depends on other rows, and its theme[].  Sets names[], which has room
 * for `count`, to the names among them and returns their number.
 */
size_t summi_beginning_read(const summi_language *language, const summi_run *run,
                            const summi_word *words, const uint32_t *terms, size_t count,
                            summi_beginning *beginning, uint32_t theme[SUMMI_THEME_MOST],
                            summi_name *names);

#endif
