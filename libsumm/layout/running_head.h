/* SPDX-License-Identifier: MIT */
/* running_head.h - takes the heads and feet of printed pages out of a text. */
#ifndef SUMMI_LAYOUT_RUNNING_HEAD_H
#define SUMMI_LAYOUT_RUNNING_HEAD_H

#include "layout/copy.h"

/*
 * Copies a text, if need be, without what pages of paper have above and below it, so that a
 * sentence goes on from one page to the next.  Linear.  SUMM_OK, SUMM_E_MEMORY.
 */
int summi_copy_without_running_heads(summi_copy *copy, summi_arena *arena,
                                     const unsigned char *text, size_t length);

#endif
