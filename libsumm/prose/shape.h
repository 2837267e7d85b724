/* SPDX-License-Identifier: MIT */
/* shape.h - what a sentence looks like: what it leaves open, whether it is all quotes or names. */
#ifndef SUMMI_PROSE_SHAPE_H
#define SUMMI_PROSE_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

/* A document has one for each sentence, so it is small. */
typedef struct summi_shape {
    /* It has no terminator at its end, or opens a bracket without closing it, or the reverse. */
    bool open : 1;
    bool half : 1;      /* it has only one of the two marks of a quotation */
    bool bare : 1;      /* it is a quotation and nothing else: nobody is named who says it */
    bool names : 1;     /* nearly all words are capitalized: a list of names, a title */
    bool asks : 1;      /* it is a question */
    bool announces : 1; /* it ends in a colon: what it announces follows */
    bool labelled : 1;  /* it begins with a label, as captions do; see label.h */
    float quoted;       /* the share of its bytes that is in quotation marks */
} summi_shape;

/*
 * Looks at the sentence text[start, end), of which summi_count_words() says that it has `words`
 * words, in a language with these `terminators`.  Labels are not looked for.
 */
summi_shape summi_shape_find(const unsigned char *text, size_t start, size_t end, size_t words,
                             unsigned terminators);

#endif
