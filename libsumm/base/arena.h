/* SPDX-License-Identifier: MIT */
/* arena.h - memory that is freed all at once. */
#ifndef SUMMI_BASE_ARENA_H
#define SUMMI_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/allocator.h"
#include "summ.h"

/*
 * An arena hands out blocks that are freed together.  Small blocks share chunks; a large one has a
 * chunk for itself, which goes back to the allocator as soon as the block is released.
 */
typedef struct summi_arena {
    summ_allocator allocator;
    struct summi_chunk *chunks; /* the one that is being filled comes first */
    size_t held;                /* bytes obtained from the allocator */
    size_t limit;               /* it never holds more */
    bool refused;               /* the limit has refused a request */
    size_t chunk_size;          /* bytes of the next chunk */
    uint64_t seed;              /* of the hash tables; at first what the host gives, or 0 */
    bool seeded;                /* the seed is mixed, and nobody can guess it */
} summi_arena;

/* An empty arena; its limit and its seed can be set until the first block is asked for. */
void summi_arena_init(summi_arena *arena, const summ_allocator *allocator);

/*
 * Frees every block, but keeps up to `keep` bytes, or asks for as many at once when the next block
 * is wanted: one chunk for all.  That chunk is held until the end whatever is released, so an arena
 * with a limit must begin as summi_arena_free() leaves it.
 */
void summi_arena_reset(summi_arena *arena, size_t keep);

/*
 * Frees every block and every chunk: the arena is as at its beginning, but for its limit and its
 * seed.
 */
void summi_arena_free(summi_arena *arena);

/*
 * The seed of the hash tables in the arena: what the host gives, mixed with what nobody can guess.
 * So a seed that has become known does no harm where the system has random numbers.
 */
uint64_t summi_arena_seed(summi_arena *arena);

/*
 * `count` items of `size` bytes, uninitialised (or zeroed), aligned for any type.  A count of 0
 * gives a valid pointer.  NULL if the memory cannot be had or the product overflows.
 */
void *summi_arena_allocate(summi_arena *arena, size_t count, size_t size);
void *summi_arena_zeroed(summi_arena *arena, size_t count, size_t size);

/*
 * A block of `count` items of `size` bytes is not needed any more: if it fills a chunk it goes back
 * to the allocator, else it waits for the end of the arena.  NULL is fine.
 */
void summi_arena_release(summi_arena *arena, const void *block, size_t count, size_t size);

/*
 * Moves an array of `count` items to where it has no more room than that, if this gives memory
 * back; *capacity becomes `count`.  Returns the array; on failure NULL, and the old array stays.
 */
void *summi_arena_trim(summi_arena *arena, void *array, size_t *capacity, size_t count,
                       size_t size);

/* How far an arena is filled. */
typedef struct summi_arena_mark {
    struct summi_chunk *head, *next; /* the first two chunks */
    size_t used;                     /* of the first */
} summi_arena_mark;

summi_arena_mark summi_arena_get_mark(const summi_arena *arena);

/*
 * Frees all blocks that were asked for since the mark was got.  No block from before may have been
 * released meanwhile.
 */
void summi_arena_rewind(summi_arena *arena, summi_arena_mark mark);

/*
 * A block of `size` bytes, not 0, from the allocator of the arena, which outlives it and is
 * released by itself; the limit of the arena is less by that from now on.
 */
void *summi_arena_allocate_lasting(summi_arena *arena, size_t size);

/* What summi_arena_grow() does when there is not the room. */
void *summi_arena_move(summi_arena *arena, void *array, size_t *capacity, size_t need, size_t size);

/*
 * Makes room in an array of `*capacity` items for at least `need` items, growing it by
 * half.  Returns the array, moved perhaps, and updates *capacity; on failure NULL, and the old
 * array stays.
 */
static inline void *summi_arena_grow(summi_arena *arena, void *array, size_t *capacity, size_t need,
                                     size_t size)
{
    return need <= *capacity ? array : summi_arena_move(arena, array, capacity, need, size);
}

#endif
