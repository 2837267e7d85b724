/* SPDX-License-Identifier: MIT */
/* dateline.h - finds the place, date and agency with which a news paragraph opens. */
#ifndef SUMMI_LAYOUT_DATELINE_H
#define SUMMI_LAYOUT_DATELINE_H

#include <stddef.h>

/*
 * Where the prose of the block text[start, end) begins after a dateline ("HARWICK, Maine, 3 June
 * (NBW) - The council ..."); `start` if it opens with none.  Looks at a bounded number of bytes.
 */
size_t summi_dateline_end(const unsigned char *text, size_t start, size_t end);

#endif
