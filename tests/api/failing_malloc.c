/* SPDX-License-Identifier: MIT */
/*
 * failing_malloc.c - takes the place of the allocator of the C library in a whole process: counts,
 * and fails when told to.  For programs of one thread.
 */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "failing_malloc.h"

static bool armed;
static bool only_once;
static size_t successes_left;
static size_t requests;
static long live;

/* The real functions, and memory for what dlsym() asks for while they are looked for. */
static void *(*real_malloc)(size_t);
static void *(*real_calloc)(size_t, size_t);
static void *(*real_realloc)(void *, size_t);
static void (*real_free)(void *);
static unsigned char early[4096];
static size_t early_used;

static bool found(void)
{
    static bool looking;

    if (real_malloc == NULL && !looking) {
        looking = true;
        *(void **)&real_free = dlsym(RTLD_NEXT, "free");
        *(void **)&real_realloc = dlsym(RTLD_NEXT, "realloc");
        *(void **)&real_calloc = dlsym(RTLD_NEXT, "calloc");
        *(void **)&real_malloc = dlsym(RTLD_NEXT, "malloc");
    }
    return real_malloc != NULL;
}

static bool is_early(const void *block)
{
    uintptr_t place = (uintptr_t)block;
    return place >= (uintptr_t)early && place < (uintptr_t)(early + sizeof early);
}

/* Zeroed, because nothing is ever given back. */
static void *early_block(size_t size)
{
    if (size > sizeof early - 16 || early_used > sizeof early - 16 - size)
        return NULL;
    void *block = early + early_used;
    early_used += (size + 15) / 16 * 16;
    return block;
}

static bool fails(void)
{
    if (!armed)
        return false;
    requests++;
    if (successes_left > 0) {
        successes_left--;
        return false;
    }
    if (only_once)
        successes_left = SIZE_MAX;
    return true;
}

void failing_malloc_arm(size_t successes, int once)
{
    successes_left = successes;
    only_once = once != 0;
    requests = 0;
    live = 0;
    armed = true;
}

size_t failing_malloc_disarm(long *blocks)
{
    armed = false;
    *blocks = live;
    return requests;
}

void *malloc(size_t size)
{
    if (!found())
        return early_block(size);
    void *block = fails() ? NULL : real_malloc(size);
    live += block != NULL;
    return block;
}

void *calloc(size_t count, size_t size)
{
    if (!found())
        return size == 0 || count <= SIZE_MAX / size ? early_block(count * size) : NULL;
    void *block = fails() ? NULL : real_calloc(count, size);
    live += block != NULL;
    return block;
}

void *realloc(void *old, size_t size)
{
    if (old == NULL)
        return malloc(size);
    if (is_early(old)) {
        size_t behind = (size_t)(early + sizeof early - (unsigned char *)old);
        void *block = malloc(size);
        return block == NULL ? NULL : memcpy(block, old, size < behind ? size : behind);
    }
    return fails() ? NULL : real_realloc(old, size);
}

void free(void *block)
{
    if (block == NULL || is_early(block) || !found())
        return;
    live--;
    real_free(block);
}
