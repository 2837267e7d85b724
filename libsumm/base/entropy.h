/* SPDX-License-Identifier: MIT */
/* entropy.h - a number that nobody can guess. */
#ifndef SUMMI_BASE_ENTROPY_H
#define SUMMI_BASE_ENTROPY_H

#include <stdint.h>

/*
 * A number from the system's source of random numbers, without waiting for it.  Where there is
 * none, of the time and of `address`, which the system may have put anywhere.
 */
uint64_t summi_entropy(const void *address);

#endif
