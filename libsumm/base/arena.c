/* SPDX-License-Identifier: MIT */
/* arena.c - memory that is freed all at once. */
#include "base/arena.h"

#include <string.h>

#include "base/entropy.h"

/*
 * Bytes of the first chunk of an arena.  The tests build the library with 0, so that every single
 * request reaches the allocator and can be made to fail there.
 */
#ifndef SUMM_ARENA_CHUNK
#define SUMM_ARENA_CHUNK 32768
#endif

/* What any type of the library is aligned like; not all compilers have max_align_t. */
union widest {
    long double real;
    long long integer;
    void *pointer;
};

/* Chunks double up to this size: beyond it, fewer requests no longer save time. */
#define CHUNK_MOST ((size_t)1 << 16)

#define ALIGNMENT   _Alignof(union widest)
#define ROUND_UP(n) (((n) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

typedef struct summi_chunk {
    struct summi_chunk *next;
    size_t size; /* bytes after the header */
    size_t used;
} chunk;

#define HEADER ROUND_UP(sizeof(chunk))

void summi_arena_init(summi_arena *arena, const summ_allocator *allocator)
{
    arena->allocator = *allocator;
    arena->chunks = NULL;
    arena->held = 0;
    arena->limit = SIZE_MAX;
    arena->refused = false;
    arena->chunk_size = SUMM_ARENA_CHUNK;
    arena->seed = 0;
    arena->seeded = false;
}

static unsigned char *chunk_data(chunk *c)
{
    return (unsigned char *)c + HEADER;
}

/* Gets memory from the allocator, within the limit. */
static void *obtain(summi_arena *arena, size_t size)
{
    if (arena->held > arena->limit || size > arena->limit - arena->held) {
        arena->refused = true;
        return NULL;
    }
    return summi_allocate(&arena->allocator, size);
}

void *summi_arena_allocate_lasting(summi_arena *arena, size_t size)
{
    void *block = obtain(arena, size);
    if (block)
        arena->limit -= size;
    return block;
}

static chunk *chunk_new(summi_arena *arena, size_t size)
{
    size_t total;
    chunk *c = summi_add(size, HEADER, &total) ? obtain(arena, total) : NULL;
    if (!c)
        return NULL;
    c->next = NULL;
    c->size = size;
    c->used = 0;
    arena->held += total;
    return c;
}

static void chunk_free(summi_arena *arena, chunk *c)
{
    arena->held -= c->size + HEADER;
    summi_release(&arena->allocator, c);
}

/* Frees the chunks from *link on that come before `end`. */
static void free_chunks(summi_arena *arena, chunk **link, const chunk *end)
{
    while (*link != end) {
        chunk *c = *link;
        *link = c->next;
        chunk_free(arena, c);
    }
}

void summi_arena_free(summi_arena *arena)
{
    free_chunks(arena, &arena->chunks, NULL);
    arena->chunk_size = SUMM_ARENA_CHUNK;
}

void summi_arena_reset(summi_arena *arena, size_t keep)
{
    if (arena->chunks && !arena->chunks->next && arena->held <= keep) {
        arena->chunks->used = 0;
        return;
    }
    size_t held = arena->held;
    summi_arena_free(arena);
    if (SUMM_ARENA_CHUNK > 0 && held > arena->chunk_size && held <= keep)
        arena->chunk_size = held;
}

uint64_t summi_arena_seed(summi_arena *arena)
{
    if (!arena->seeded)
        arena->seed ^= summi_entropy(arena);
    arena->seeded = true;
    return arena->seed;
}

void *summi_arena_allocate(summi_arena *arena, size_t count, size_t size)
{
    size_t bytes;
    if (!summi_multiply(count, size, &bytes) || bytes > SIZE_MAX - 2 * HEADER)
        return NULL;
    bytes = bytes ? ROUND_UP(bytes) : ALIGNMENT;
    chunk *head = arena->chunks;
    if (head && head->size - head->used >= bytes) {
        void *block = chunk_data(head) + head->used;
        head->used += bytes;
        return block;
    }
    if (head && bytes > arena->chunk_size / 4) {
        /* A chunk for itself, after the one that is being filled. */
        chunk *own = chunk_new(arena, bytes);
        if (!own)
            return NULL;
        own->used = bytes;
        own->next = head->next;
        head->next = own;
        return chunk_data(own);
    }
    size_t room = bytes > arena->chunk_size ? bytes : arena->chunk_size;
    if (arena->held > arena->limit || arena->limit - arena->held < room + HEADER)
        room = bytes; /* near the limit, only what is asked for */
    chunk *fresh = chunk_new(arena, room);
    if (!fresh)
        return NULL;
    fresh->used = bytes;
    fresh->next = head;
    arena->chunks = fresh;
    if (arena->chunk_size < CHUNK_MOST)
        arena->chunk_size *= 2;
    return chunk_data(fresh);
}

void *summi_arena_zeroed(summi_arena *arena, size_t count, size_t size)
{
    void *block = summi_arena_allocate(arena, count, size);
    if (block)
        memset(block, 0, count * size);
    return block;
}

/* Whether a block of so many bytes has, or may have, a chunk for itself. */
static bool may_be_alone(size_t bytes)
{
    return bytes > SUMM_ARENA_CHUNK / 4;
}

void summi_arena_release(summi_arena *arena, const void *block, size_t count, size_t size)
{
    size_t bytes = ROUND_UP(count * size);
    if (!may_be_alone(bytes))
        return;
    for (chunk **link = &arena->chunks; *link; link = &(*link)->next) {
        chunk *c = *link;
        if (link != &arena->chunks && chunk_data(c) == block && c->size == bytes) {
            *link = c->next;
            chunk_free(arena, c);
            return;
        }
    }
}

void *summi_arena_trim(summi_arena *arena, void *array, size_t *capacity, size_t count, size_t size)
{
    if (*capacity - count <= count / 8 || !may_be_alone(*capacity * size))
        return array;
    void *moved = summi_arena_allocate(arena, count, size);
    if (!moved)
        return NULL;
    memcpy(moved, array, count * size);
    summi_arena_release(arena, array, *capacity, size);
    *capacity = count;
    return moved;
}

summi_arena_mark summi_arena_get_mark(const summi_arena *arena)
{
    chunk *head = arena->chunks;
    return head ? (summi_arena_mark){head, head->next, head->used} : (summi_arena_mark){0};
}

void summi_arena_rewind(summi_arena *arena, summi_arena_mark mark)
{
    free_chunks(arena, &arena->chunks, mark.head);
    if (!mark.head)
        return;
    /* Those for single blocks come after the one that is being filled. */
    free_chunks(arena, &mark.head->next, mark.next);
    mark.head->used = mark.used;
}

void *summi_arena_move(summi_arena *arena, void *array, size_t *capacity, size_t need, size_t size)
{
    size_t room = *capacity + *capacity / 2;
    if (room < need)
        room = need;
    if (room < 16)
        room = 16;
    void *moved = summi_arena_allocate(arena, room, size);
    if (!moved)
        return NULL;
    if (*capacity) {
        memcpy(moved, array, *capacity * size);
        summi_arena_release(arena, array, *capacity, size);
    }
    *capacity = room;
    return moved;
}
