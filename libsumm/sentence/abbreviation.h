/* SPDX-License-Identifier: MIT */
/* abbreviation.h - whether the token before a period is an abbreviation. */
#ifndef SUMMI_SENTENCE_ABBREVIATION_H
#define SUMMI_SENTENCE_ABBREVIATION_H

#include <stdbool.h>

#include "language/language.h"
#include "sentence/stop_token.h"

enum summi_abbreviation_class {
    SUMMI_TOKEN_WORD,    /* no abbreviation */
    SUMMI_TOKEN_LAST,    /* an abbreviation that ends a phrase: "etc." */
    SUMMI_TOKEN_MAY_END, /* ends a sentence if what follows begins one for sure */
    SUMMI_TOKEN_NEVER_ENDS
};

/*
 * What a token is in a language; `digit`: a number follows.  The words of the lists match however
 * the token is written, except those with a capital, which match capitalized tokens only: "Ill." is
 * Illinois, "ill." is not.
 */
enum summi_abbreviation_class summi_abbreviation_class(struct summi_stop_token *token,
                                                       const summi_language *language, bool digit);

/* Whether a token is listed as a place that is shortened after a comma: "Boston, Mass." */
bool summi_abbreviation_is_place(const struct summi_stop_token *token,
                                 const summi_language *language);

/*
 * Whether the caller has listed what comes before the period at `at`, back to white space or an
 * opening mark, whatever characters it has: "C++".
 */
bool summi_abbreviation_is_own(const struct summi_scan *scan, size_t at);

/* Whether a token is a lower-case word, in small letters throughout, and no abbreviation. */
bool summi_abbreviation_is_plain_word(struct summi_stop_token *token,
                                      const summi_language *language);

#endif
