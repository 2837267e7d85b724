/* SPDX-License-Identifier: MIT */
/* label.h - tells sentences that begin with a label, as captions do: "Reunited: Ann". */
#ifndef SUMMI_PROSE_LABEL_H
#define SUMMI_PROSE_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"

/*
 * Whether the sentence text[start, end) has one to three words and a colon before its first word,
 * and these words begin no clause, as those of "He said: ..." and "The reason: ..." do.
 */
bool summi_has_label(const unsigned char *text, size_t start, size_t end,
                     const summi_language *language);

#endif
