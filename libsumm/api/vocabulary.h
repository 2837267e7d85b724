/* SPDX-License-Identifier: MIT */
/*
 * vocabulary.h - the language that the texts of a call are in, with the words that the caller adds
 * to it.
 */
#ifndef SUMMI_API_VOCABULARY_H
#define SUMMI_API_VOCABULARY_H

#include <stddef.h>

#include "base/arena.h"
#include "language/language.h"
#include "options/options.h"
#include "summ.h"

/*
 * Fills `language` with the one that the options name, or else with the first that is detected in a
 * text; and with the caller's abbreviations.  Detection takes constant time for a text.
 * SUMM_OK, SUMM_E_MEMORY.
 */
int summi_vocabulary_find(summi_arena *arena, const summ_text *texts, size_t count,
                          const summ_options *options, summi_language *language);

/* Adds the caller's stop words, which only the ranking needs.  SUMM_OK, SUMM_E_MEMORY. */
int summi_vocabulary_add_stop_words(summi_arena *arena, const summ_options *options,
                                    summi_language *language);

#endif
