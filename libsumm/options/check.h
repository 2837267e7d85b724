/* SPDX-License-Identifier: MIT */
/*
 * check.h - setters for values of each kind: what is outside its domain is refused and changes
 * nothing.
 */
#ifndef SUMMI_OPTIONS_CHECK_H
#define SUMMI_OPTIONS_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "summ.h"

/* A number, which the caller has compared in such a way that NaN is not valid. */
static inline int summi_set_number(double *slot, double value, bool valid)
{
    if (!valid)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

/* An enumerator, of which the first is 0. */
static inline int summi_set_choice(int *slot, int value, int last)
{
    if (value < 0 || value > last)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

/* 0 or 1. */
static inline int summi_set_switch(bool *slot, int value)
{
    if (value != 0 && value != 1)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

/* A budget or a limit. */
static inline int summi_set_count(size_t *slot, size_t value)
{
    if (!value)
        return SUMM_E_ARGUMENT;
    *slot = value;
    return SUMM_OK;
}

#endif
