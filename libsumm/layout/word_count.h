/* SPDX-License-Identifier: MIT */
/* word_count.h - counts the words of a sentence. */
#ifndef SUMMI_LAYOUT_WORD_COUNT_H
#define SUMMI_LAYOUT_WORD_COUNT_H

#include <stddef.h>

/* The words of text[start, end), as summ_options_set_words() defines them. */
size_t summi_count_words(const unsigned char *text, size_t start, size_t end);

#endif
