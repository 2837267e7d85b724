/* SPDX-License-Identifier: GPL-3.0-or-later */
/* detect.c - finds out which language a text is in. */
#include <string.h>

#include "language.h"

void summi_language_detect(const unsigned char *text, size_t length, char tag[SUMMI_TAG_SIZE])
{
    (void)text;
    (void)length;
    memcpy(tag, "und", sizeof "und");
}
