/* SPDX-License-Identifier: MIT */
/* hyphen.h - what hyphens at the ends of lines mean. */
#ifndef SUMMI_LAYOUT_HYPHEN_H
#define SUMMI_LAYOUT_HYPHEN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/short_table.h"
#include "language/language.h"

enum summi_hyphen {
    SUMMI_HYPHEN_ELSEWHERE, /* no word goes on after it in another line */
    SUMMI_HYPHEN_STAYS,     /* it belongs to the word: "well-known" */
    SUMMI_HYPHEN_VANISHES   /* the word was too long for its line: "certifi-cates" */
};

/*
 * The hyphens at the ends of lines of some texts, with what they mean; zeros if there is none.  And
 * what else the printing of their words depends on.
 */
typedef struct summi_hyphens {
    summi_short_table table; /* of the addresses of the hyphens */
    bool english;            /* "'s" and "n't" that are tokens are joined to their words */
} summi_hyphens;

/*
 * Adds the hyphens of a text at which a word goes on in the next line.  How the word is written
 * elsewhere in the text tells whether its hyphen stays, or else other words with hyphens; if
 * nothing does, it vanishes before a small letter.  Linear.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_hyphens_add(summi_hyphens *hyphens, summi_arena *arena, const summi_language *language,
                      const unsigned char *text, size_t length);

/* What the character at `hyphen`, in one of the texts, means; `hyphens` may be NULL. */
enum summi_hyphen summi_hyphens_at(const summi_hyphens *hyphens, const unsigned char *hyphen);

/* Where the next line's part of a word begins, after the hyphen and the white space at `hyphen`. */
const unsigned char *summi_hyphen_next_part(const unsigned char *hyphen, const unsigned char *end);

#endif
