/* SPDX-License-Identifier: MIT */
/* space.h - where sentences end in languages without terminators: at spaces. */
#ifndef SUMMI_SENTENCE_SPACE_H
#define SUMMI_SENTENCE_SPACE_H

#include <stdbool.h>
#include <stddef.h>

#include "sentence/scan.h"

/* Whether a sentence of a language without terminators ends with the white space at `at`. */
bool summi_space_ends_sentence(const struct summi_scan *scan, size_t at);

#endif
