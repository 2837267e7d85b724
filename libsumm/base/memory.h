/* SPDX-License-Identifier: GPL-3.0-or-later */
/* memory.h - the allocator hook with checked sizes, and the arena that everything of a call lives in. */
#ifndef SUMMI_BASE_MEMORY_H
#define SUMMI_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

#include "summ.h"

/* malloc and free. */
summ_allocator summi_allocator_default(void);

/* The caller's allocator, or malloc and free if it is NULL; false if it lacks a function or has
   something in its reserved room. */
bool summi_allocator_choose(const summ_allocator *given, summ_allocator *chosen);

/* `size` bytes from the hook; NULL on failure.  `size` must not be 0. */
void *summi_allocate(const summ_allocator *allocator, size_t size);

/* Gives a block back to the hook; NULL is fine. */
void summi_release(const summ_allocator *allocator, void *block);

/* a + b and a * b; false, with *result untouched, on overflow. */
bool summi_add(size_t a, size_t b, size_t *result);
bool summi_multiply(size_t a, size_t b, size_t *result);

/*
 * An arena hands out blocks that are freed together.  Small blocks share chunks; a large one has a
 * chunk of its own, which goes back to the hook as soon as the block has grown out of it.
 */
typedef struct summi_arena {
    summ_allocator allocator;
    struct summi_chunk *chunks; /* the one that is being filled comes first */
    size_t held;                /* bytes obtained from the hook */
    size_t limit;               /* it never holds more */
    bool refused;               /* the limit has refused a request */
    size_t chunk_size;          /* bytes of the next chunk */
} summi_arena;

void summi_arena_init(summi_arena *arena, const summ_allocator *allocator);

/* Frees every block, but keeps up to `keep` bytes of chunks for what comes next. */
void summi_arena_reset(summi_arena *arena, size_t keep);

/* Frees every block and every chunk. */
void summi_arena_free(summi_arena *arena);

/*
 * `count` items of `size` bytes, uninitialised (or zeroed), aligned for any type.  A count of 0 gives
 * a valid pointer.  NULL if the memory cannot be had or the product overflows.
 */
void *summi_arena_allocate(summi_arena *arena, size_t count, size_t size);
void *summi_arena_zeroed(summi_arena *arena, size_t count, size_t size);

/*
 * A block of `count` items of `size` bytes is not needed any more: if it fills a chunk it goes back to the
 * hook, else it waits for the arena's end.  NULL is fine.
 */
void summi_arena_release(summi_arena *arena, const void *block, size_t count, size_t size);

/* What summi_arena_grow() does when there is not the room. */
void *summi_arena_move(summi_arena *arena, void *array, size_t *capacity, size_t need, size_t size);

/*
 * Makes room in an array of `*capacity` items for at least `need` items, growing it by half.  Returns
 * the array, moved perhaps, and updates *capacity; on failure NULL, and the old array stays.
 */
static inline void *summi_arena_grow(summi_arena *arena, void *array, size_t *capacity, size_t need,
                                     size_t size)
{
    return need <= *capacity ? array : summi_arena_move(arena, array, capacity, need, size);
}

#endif
