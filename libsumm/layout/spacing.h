/* SPDX-License-Identifier: MIT */
/* spacing.h - words and marks that a tool has parted by spaces: "it is n't ( yet ) Ann 's ." */
#ifndef SUMMI_LAYOUT_SPACING_H
#define SUMMI_LAYOUT_SPACING_H

#include <stdbool.h>
#include <stdint.h>

#include "unicode/character.h"

/* White space in a sentence, and what is known of it. */
typedef struct summi_gap {
    uint32_t last, before_last; /* the two characters before it */
    bool line_end;              /* a line ends in it */
    bool tokens;                /* see summi_spacing_parts_tokens() */
    bool english;
} summi_gap;

/* What white space before a character becomes. */
enum summi_spacing {
    SUMMI_SPACED,
    SUMMI_JOINED, /* nothing: "the ferry , the quay", "( the quay )" */
    SUMMI_STRAY   /* a space, and the character vanishes: "a woman who . claims" */
};

/*
 * Whether white space comes before the full stop of a sentence, and so before all its marks; or, in
 * English, before the question mark.
 */
static inline bool summi_spacing_parts_tokens(const unsigned char *begin, const unsigned char *stop,
                                              bool english)
{
    while (stop > begin && summi_character_is_blank(stop[-1]))
        stop--;
    return stop - begin > 2 && stop[-2] == ' ' &&
           (stop[-1] == '.' || (english && stop[-1] == '?')) && stop[-3] != stop[-1];
}

/* The first character from `at` on that is not blank, or 0. */
uint32_t summi_spacing_next_graphic(const unsigned char *at, const unsigned char *stop);

/* What becomes of the white space before the character `c`, in [place, next). */
enum summi_spacing summi_spacing_find(const summi_gap *gap, uint32_t c, const unsigned char *place,
                                      const unsigned char *next, const unsigned char *stop);

#endif
