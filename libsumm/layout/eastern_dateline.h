/* SPDX-License-Identifier: MIT */
/* eastern_dateline.h - finds the datelines of Chinese, Japanese and Korean news. */
#ifndef SUMMI_LAYOUT_EASTERN_DATELINE_H
#define SUMMI_LAYOUT_EASTERN_DATELINE_H

#include <stddef.h>

/* Where the prose begins after the dateline with which [begin, end) opens; NULL if it has none. */
const unsigned char *summi_eastern_dateline_end(const unsigned char *begin,
                                                const unsigned char *end);

#endif
