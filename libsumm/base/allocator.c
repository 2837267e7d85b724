/* SPDX-License-Identifier: MIT */
/* allocator.c - the host's memory, and sums of sizes that cannot overflow. */
#include "base/allocator.h"

#include <stdint.h>
#include <stdlib.h>

static void *default_allocate(void *user, size_t size)
{
    (void)user;
    return malloc(size);
}

static void default_release(void *user, void *block)
{
    (void)user;
    free(block);
}

summ_allocator summi_allocator_default(void)
{
    return (summ_allocator){.allocate = default_allocate, .release = default_release};
}

bool summi_allocator_choose(const summ_allocator *given, summ_allocator *chosen)
{
    *chosen = given ? *given : summi_allocator_default();
    return chosen->allocate && chosen->release && !chosen->reserved[0] && !chosen->reserved[1];
}

void *summi_allocate(const summ_allocator *allocator, size_t size)
{
    return allocator->allocate(allocator->user, size);
}

void summi_release(const summ_allocator *allocator, void *block)
{
    if (block)
        allocator->release(allocator->user, block);
}

bool summi_add(size_t a, size_t b, size_t *result)
{
    if (a > SIZE_MAX - b)
        return false;
    *result = a + b;
    return true;
}

bool summi_multiply(size_t a, size_t b, size_t *result)
{
    if (b && a > SIZE_MAX / b)
        return false;
    *result = a * b;
    return true;
}
