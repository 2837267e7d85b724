/* SPDX-License-Identifier: MIT */
/* reference.h - the character references of HTML, as they are left in plain text: "&eacute;". */
#ifndef SUMMI_UNICODE_REFERENCE_H
#define SUMMI_UNICODE_REFERENCE_H

#include <stdint.h>

/*
 * The character that the reference at `p`, an ampersand, gives, with *next after its semicolon; 0
 * if there is none.  Names that are words of English, as "&sum;", are not known: they are code.
 */
uint32_t summi_reference_read(const unsigned char *p, const unsigned char *end,
                              const unsigned char **next);

#endif
