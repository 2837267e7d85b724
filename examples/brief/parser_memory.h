/* SPDX-License-Identifier: MIT */
/* parser_memory.h - memory for parsers that cannot be told that there is no more. */
#ifndef BRIEF_PARSER_MEMORY_H
#define BRIEF_PARSER_MEMORY_H

#include <setjmp.h>
#include <stddef.h>

struct parser_block;

/* What a parser has allocated and not freed. */
struct parser_memory {
    size_t left;                 /* how many bytes more may be taken from the system */
    struct parser_block *blocks; /* that have been taken */
    size_t pool_size;            /* of the next block for small objects, */
    char *at;                    /* and of the one at hand: what is free of it, */
    size_t room;                 /* how much that is, */
    char *last;                  /* and its newest object, or NULL */
    const char *problem;         /* why there is no more */
    jmp_buf end;                 /* where to go on then */
};

/*
 * Calls `work`, which may take `limit` bytes from the system, and frees them when it ends.  What is
 * wrong, or NULL.  If there is no more memory, `work` ends in the middle: it may hold nothing that
 * its caller cannot free.
 */
const char *parser_memory_run(struct parser_memory *memory, size_t limit,
                              void (*work)(struct parser_memory *memory, void *user), void *user);

/* These return no NULL, and memory that is aligned for pointers, size_t and double. */

/* For parsers that free little before the end: a small object, without what malloc() needs. */
void *parser_memory_pool(struct parser_memory *memory, size_t size);
/* Frees the newest of them; any other waits for the end. */
void parser_memory_unpool(struct parser_memory *memory, const void *object);

/* For parsers that free as they go: the same as malloc(), realloc() and free(). */
void *parser_memory_allocate(struct parser_memory *memory, size_t size);
void *parser_memory_resize(struct parser_memory *memory, void *bytes, size_t size);
void parser_memory_free(struct parser_memory *memory, void *bytes);

#endif
