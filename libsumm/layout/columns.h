/* SPDX-License-Identifier: MIT */
/* columns.h - tells whether the lines of a text hold two columns of prose side by side. */
#ifndef SUMMI_LAYOUT_COLUMNS_H
#define SUMMI_LAYOUT_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Whether most lines of the text, or at least half, have a gap of three spaces or more at the same
 * place, with several words on either side of it.  So do the pages of a journal that were printed
 * as text; the columns of a table hold fewer words.  Linear.
 */
bool summi_columns_are_in(const unsigned char *text, size_t length);

#endif
