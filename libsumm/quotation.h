/* SPDX-License-Identifier: GPL-3.0-or-later */
/* quotation.h - quotes and brackets: what a sentence leaves open, and whether it is all quoted. */
#ifndef SUMMI_QUOTATION_H
#define SUMMI_QUOTATION_H

#include <stdbool.h>
#include <stddef.h>

typedef struct summi_quotation {
    bool open; /* a quote or bracket is opened and not closed, or closed and not opened */
    bool bare; /* it is a quotation and nothing else: nobody is named who says it */
} summi_quotation;

/* Looks at the sentence text[start, end). */
summi_quotation summi_quotation_find(const unsigned char *text, size_t start, size_t end);

#endif
