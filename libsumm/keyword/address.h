/* SPDX-License-Identifier: MIT */
/* address.h - addresses of the Web and of mail, which are no words. */
#ifndef SUMMI_KEYWORD_ADDRESS_H
#define SUMMI_KEYWORD_ADDRESS_H

#include <stdbool.h>

#include "term/walk.h"

/* Looks for addresses in a row, from one word to the next. */
typedef struct summi_address_search {
    summi_run row;
    bool has_marks; /* without a slash or an at sign there are few */
    /* The last piece of text without white space that was looked at. */
    const unsigned char *end;
    bool is_address;
} summi_address_search;

summi_address_search summi_address_search_begin(const summi_run *row);

/*
 * Whether a word of the row is part of an address; the words must be asked for in the order of the
 * text.  Linear over all words of the row.
 */
bool summi_address_has(summi_address_search *search, const summi_word *word);

#endif
