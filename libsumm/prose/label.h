/* SPDX-License-Identifier: MIT */
/* label.h - tells sentences that begin with a label, as captions do: "Reunited: Ann". */
#ifndef SUMMI_PROSE_LABEL_H
#define SUMMI_PROSE_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"

/*
 * Whether text[start, end) is one to three words, a colon and a sentence, and those words begin no
 * clause, as in "He said: ..." and "The reason: ...".
 */
bool summi_has_label(const unsigned char *text, size_t start, size_t end,
                     const summi_language *language);

#endif
