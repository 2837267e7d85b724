/* SPDX-License-Identifier: GPL-3.0-or-later */
/* furniture.h - tells prose from headings, captions, menus and whatever else stands on a page. */
#ifndef SUMMI_PROSE_FURNITURE_H
#define SUMMI_PROSE_FURNITURE_H

#include <stdint.h>

#include "language/language.h"
#include "base/memory.h"
#include "sentence/sentence.h"
#include "layout/text.h"

/* One text of the document, its blocks and its sentences. */
typedef struct summi_page {
    const unsigned char *text;
    int lines; /* enum summ_lines */
    const summi_block *blocks;
    size_t block_count;
    uint32_t first_block; /* the number of blocks[0] in the document */
    const summi_sentence *sentences;
    size_t sentence_count;
    const size_t *words; /* of each sentence */
} summi_page;

/*
 * Writes the reason why each sentence of the page is no prose (enum summ_passed_over) to passed[].  With
 * `skip` false only what has no letter, digit or symbol is passed over.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_furniture_find(summi_arena *arena, const summi_page *page, const summi_language *language,
                         bool skip, uint8_t *passed);

#endif
