/* SPDX-License-Identifier: MIT */
/* tag.h - the syntax of language tags (BCP 47). */
#ifndef SUMMI_LANGUAGE_TAG_H
#define SUMMI_LANGUAGE_TAG_H

#include <stdbool.h>

/* Room for any tag that is accepted, with its NUL. */
#define SUMMI_TAG_SIZE 64

/* Whether `tag` is well-formed BCP 47 of at most SUMMI_TAG_SIZE - 1 bytes, or "auto". */
bool summi_tag_valid(const char *tag);

/* Whether a valid tag is "auto"; in tags, upper and lower case are the same. */
bool summi_tag_is_auto(const char *tag);

/* The primary subtag of a valid tag, in lower case; "" if it has more than three letters. */
void summi_tag_primary(const char *tag, char code[4]);

#endif
