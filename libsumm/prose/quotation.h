/* SPDX-License-Identifier: MIT */
/* quotation.h - quotations that run over several sentences. */
#ifndef SUMMI_PROSE_QUOTATION_H
#define SUMMI_PROSE_QUOTATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "prose/shape.h"

/* The quotation in which a sentence begins and the one in which it ends: opening marks, or 0. */
typedef struct summi_quotation {
    uint16_t before, after;
} summi_quotation;

/* Reads the sentences of a document, one after another. */
typedef struct summi_quotation_reader {
    const summi_language *language;
    summi_shape *shapes;         /* of each row */
    summi_quotation *quotations; /* of each row */
    uint32_t mark;               /* what opened the quotation that is open, or 0 */
    size_t opened;               /* the row in which it was */
} summi_quotation_reader;

/*
 * Reads the sentence of a row, [begin, stop).  Finds its quotation, and those of the rows before
 * it once it is known that a quotation includes them; corrects their shapes, of which `half`
 * remains where nothing explains it.  Quotations do not go on from one paragraph to the next,
 * unless that begins with a mark too.
 */
void summi_quotation_read(summi_quotation_reader *reader, const unsigned char *begin,
                          const unsigned char *stop, size_t row, bool begins_paragraph);

/*
 * What is written before a sentence, and after it, so that what it quotes is in quotation marks
 * without the sentences beside it: "" if that needs nothing.
 */
const char *summi_quotation_opening(const summi_quotation *quotation,
                                    const summi_language *language);
const char *summi_quotation_closing(const summi_quotation *quotation,
                                    const summi_language *language);

#endif
