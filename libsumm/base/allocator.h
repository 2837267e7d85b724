/* SPDX-License-Identifier: MIT */
/* allocator.h - the host's memory, and sums of sizes that cannot overflow. */
#ifndef SUMMI_BASE_ALLOCATOR_H
#define SUMMI_BASE_ALLOCATOR_H

#include <stdbool.h>
#include <stddef.h>

#include "summ.h"

/* malloc and free. */
summ_allocator summi_allocator_default(void);

/* The caller's allocator, or malloc and free if it is NULL; false if it lacks a function. */
bool summi_allocator_choose(const summ_allocator *given, summ_allocator *chosen);

/* `size` bytes, which must not be 0; NULL on failure. */
void *summi_allocate(const summ_allocator *allocator, size_t size);

/* Gives a block back; NULL is fine. */
void summi_release(const summ_allocator *allocator, void *block);

/* a + b and a * b; false, with *result untouched, on overflow. */
bool summi_add(size_t a, size_t b, size_t *result);
bool summi_multiply(size_t a, size_t b, size_t *result);

#endif
