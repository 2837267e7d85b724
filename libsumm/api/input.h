/* SPDX-License-Identifier: MIT */
/* input.h - the texts of a call: their bytes, and whether they are what the interface asks for. */
#ifndef SUMMI_API_INPUT_H
#define SUMMI_API_INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "options/options.h"
#include "summ.h"

/* The bytes of a text. */
static inline const unsigned char *summi_text_bytes(const summ_text *text)
{
    return (const unsigned char *)text->data;
}

/*
 * Checks the texts of a call: their number and bytes, UTF-8, spans, reserved room.  Notes in
 * *replaced whether bytes have to be replaced.  SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_UTF8,
 * SUMM_E_LIMIT, SUMM_E_LIMIT_BYTES, with `error` filled in if it is not SUMM_OK.
 */
int summi_input_check(const summ_text *texts, size_t count, const summi_analysis_options *options,
                      bool *replaced, summ_error *error);

#endif
