/* SPDX-License-Identifier: MIT */
/* repeat.h - finds blocks that a text has more than once. */
#ifndef SUMMI_PROSE_REPEAT_H
#define SUMMI_PROSE_REPEAT_H

#include "prose/page.h"

/*
 * Notes in the facts which blocks are copies of each other.  SUMM_OK, SUMM_E_MEMORY,
 * SUMM_E_CANCELLED.
 */
int summi_repeat_find(summi_arena *arena, summi_page_facts *facts);

/* Whether a block is furniture because it is repeated. */
bool summi_repeat_is_furniture(const summi_page_facts *facts, size_t b);

#endif
