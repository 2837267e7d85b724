/* SPDX-License-Identifier: MIT */
/* argument.h - how arguments of the public functions are read. */
#ifndef SUMMI_BASE_ARGUMENT_H
#define SUMMI_BASE_ARGUMENT_H

#include <stddef.h>
#include <string.h>

#include "summ.h"

/* The bytes of a string that comes with its length, or with SUMM_ZERO_TERMINATED. */
static inline size_t summi_string_length(const char *string, size_t length)
{
    return string && length == SUMM_ZERO_TERMINATED ? strlen(string) : length;
}

#endif
