/* SPDX-License-Identifier: MIT */
/* copy.h - a copy of a text with some of it replaced, and the way back to the text. */
#ifndef SUMMI_LAYOUT_COPY_H
#define SUMMI_LAYOUT_COPY_H

#include <stddef.h>

#include "base/arena.h"

/* A run of the copy, and the run of the text that it replaces; either may be empty. */
typedef struct summi_edit {
    size_t start, end;
    size_t text_start, text_end;
} summi_edit;

/* All zeros where a text is read as it is. */
typedef struct summi_copy {
    unsigned char *bytes;
    size_t length;
    summi_edit *edits; /* in the order of the text */
    size_t count, capacity;
} summi_copy;

/*
 * Copies on from the last edit up to `start`, and has `size` bytes, no more than end - start, in
 * place of text[start, end).  The first edit makes room for all of the text, which has `length`
 * bytes.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_copy_replace(summi_copy *copy, summi_arena *arena, const unsigned char *text,
                       size_t length, size_t start, size_t end, const unsigned char *bytes,
                       size_t size);

/* Copies what follows the last edit, if there is one. */
void summi_copy_end(summi_copy *copy, const unsigned char *text, size_t length);

/* Where a run that begins or ends at a place in the copy does so in the text. */
size_t summi_copy_text_start(const summi_copy *copy, size_t start);
size_t summi_copy_text_end(const summi_copy *copy, size_t end);

/* Reads the character references that are left in a text.  SUMM_OK, SUMM_E_MEMORY. */
int summi_copy_without_references(summi_copy *copy, summi_arena *arena, const unsigned char *text,
                                  size_t length);

#endif
