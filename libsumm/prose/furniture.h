/* SPDX-License-Identifier: MIT */
/* furniture.h - tells prose from headings, captions, menus and what else a page has. */
#ifndef SUMMI_PROSE_FURNITURE_H
#define SUMMI_PROSE_FURNITURE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/progress.h"
#include "language/language.h"
#include "prose/page.h"

/*
 * Writes the reason why each sentence of the page is no prose (enum summ_passed_over) to passed[].
 * With `skip` false only what has no letter, digit or symbol is passed over.  SUMM_OK,
 * SUMM_E_MEMORY, SUMM_E_CANCELLED.
 */
int summi_furniture_find(summi_arena *arena, const summi_page *page, const summi_language *language,
                         bool skip, summi_progress *progress, uint8_t *passed);

#endif
