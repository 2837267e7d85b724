/* SPDX-License-Identifier: MIT */
/* failing_malloc.h - how a program controls the preloaded allocator. */
#ifndef FAILING_MALLOC_H
#define FAILING_MALLOC_H

#include <stddef.h>

/* From now on `successes` requests succeed; then one fails (`once`), or all do. */
void failing_malloc_arm(size_t successes, int once);

/*
 * Back to normal.  The requests since the last _arm; *blocks gets how many blocks more were handed
 * out than given back.
 */
size_t failing_malloc_disarm(long *blocks);

#endif
