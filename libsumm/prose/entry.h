/* SPDX-License-Identifier: MIT */
/* entry.h - tells the entries of lists that look like sentences: references, ratings, drugs. */
#ifndef SUMMI_PROSE_ENTRY_H
#define SUMMI_PROSE_ENTRY_H

#include "prose/page.h"
#include "summ.h"

/* Why block `b` is an entry of such a list; SUMM_PASSED_OVER_NOT if it is none. */
enum summ_passed_over summi_entry_judge(const summi_page_facts *facts, size_t b);

#endif
