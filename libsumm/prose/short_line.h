/* SPDX-License-Identifier: MIT */
/* short_line.h - what a short block tells by its look: that it is a heading or a credit. */
#ifndef SUMMI_PROSE_SHORT_LINE_H
#define SUMMI_PROSE_SHORT_LINE_H

#include "prose/page.h"
#include "summ.h"

/* Why block `b` is no prose; SUMM_PASSED_OVER_NOT if its look tells nothing. */
enum summ_passed_over summi_short_line_judge(const summi_page_facts *facts, size_t b);

/*
 * Whether sentence `s` is the title of a section that has a number, and a sentence without one
 * follows: "2. Rent.", "3. Limitation of Liability."
 */
bool summi_short_line_has_numbered_title(const summi_page *page, size_t s);

#endif
