/* SPDX-License-Identifier: MIT */
/* window.h - cuts what has no punctuation into pieces of the length of a sentence. */
#ifndef SUMMI_SENTENCE_WINDOW_H
#define SUMMI_SENTENCE_WINDOW_H

#include "sentence/sentence.h"

/*
 * Replaces the sentences from number `first` on that are far too long to be sentences by windows of
 * about equally many words, cut at white space (or between characters of scripts without spaces).
 * Linear.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT_SENTENCES.
 */
int summi_windows_cut(summi_arena *arena, const unsigned char *text, size_t first,
                      summi_sentence_list *sentences);

#endif
