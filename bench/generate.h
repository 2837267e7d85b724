/* SPDX-License-Identifier: MIT */
/* generate.h - writes prose of any length that behaves like English for a summarizer. */
#ifndef GENERATE_H
#define GENERATE_H

#include <stddef.h>

/*
 * About `bytes` bytes (a paragraph more at most) of paragraphs, one a line; *length gets their
 * number.  The same text in every run, and a shorter text is the beginning of a longer one.  To be
 * freed; NULL if there is no memory.
 *
 * The words are made of syllables, but for some fifty function words of English.  Content words
 * follow Zipf's law, the vocabulary grows with the 0.6th power of the text (Heaps' law), topics
 * come and go, words have endings, sentences have the lengths of those in prose, and there are
 * names, numbers, abbreviations and quotations.
 */
char *generate(size_t bytes, size_t *length);

#endif
