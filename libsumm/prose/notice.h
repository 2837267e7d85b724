/* SPDX-License-Identifier: MIT */
/* notice.h - finds what a site says to its readers, and what the law makes it say. */
#ifndef SUMMI_PROSE_NOTICE_H
#define SUMMI_PROSE_NOTICE_H

#include "prose/page.h"

/*
 * Gives the sentences of notices, wherever they are, their verdict in passed[], unless they have
 * one.  Blocks must have theirs.
 */
void summi_notice_mark(summi_page_facts *facts, uint8_t *passed);

#endif
