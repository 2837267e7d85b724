/* SPDX-License-Identifier: MIT */
/* status.h - how errors are filled in. */
#ifndef SUMMI_BASE_STATUS_H
#define SUMMI_BASE_STATUS_H

#include <stddef.h>

#include "summ.h"

/* Fill in `error`, which may be NULL, and return `status`.  `detail` must have static storage. */
int summi_fail(summ_error *error, int status, const char *detail);
int summi_fail_at(summ_error *error, int status, size_t text, size_t offset, const char *detail);
int summi_fail_status(summ_error *error, int status);

/* A line about a status: more than summ_status_text() says, where the status has only one cause. */
const char *summi_status_detail(int status);

/* Sets `error`, which may be NULL, to SUMM_OK. */
void summi_clear(summ_error *error);

#endif
