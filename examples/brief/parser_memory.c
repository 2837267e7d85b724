/* SPDX-License-Identifier: MIT */
/*
 * parser_memory.c - memory for parsers that cannot be told that there is no more: then a jump
 * leaves the parser where it is, and frees what it holds.
 */
#include <errno.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"
#include "parser_memory.h"

enum {
    UNIT = 8, /* no object of a parser is aligned to more */
    POOL_FIRST = 1 << 14,
    POOL_MOST = 1 << 20
};

struct parser_block {
    struct parser_block *next, **link; /* *link points to this one */
    size_t size;                       /* of all of it */
    alignas(UNIT) char bytes[];
};

static _Noreturn void run_out(struct parser_memory *memory, const char *problem)
{
    memory->problem = problem;
    longjmp(memory->end, 1);
}

/* Puts a block where `link` is. */
static void link_block(struct parser_block *block, struct parser_block **link)
{
    block->link = link;
    *link = block;
    if (block->next != NULL)
        block->next->link = &block->next;
}

/* The size of a block with `size` bytes, of which all but `held` have to be taken yet. */
static size_t block_size(struct parser_memory *memory, size_t size, size_t held)
{
    if (size > PTRDIFF_MAX / 2)
        run_out(memory, strerror(ENOMEM));
    size += sizeof(struct parser_block);
    if (size > held && size - held > memory->left)
        run_out(memory, summ_status_text(SUMM_E_LIMIT_MEMORY));
    return size;
}

void *parser_memory_allocate(struct parser_memory *memory, size_t size)
{
    size = block_size(memory, size, 0);
    struct parser_block *block = malloc(size);
    if (block == NULL)
        run_out(memory, strerror(ENOMEM));
    memory->left -= size;
    block->size = size;
    block->next = memory->blocks;
    link_block(block, &memory->blocks);
    return block->bytes;
}

static struct parser_block *block_of(void *bytes)
{
    return (struct parser_block *)(void *)((char *)bytes - offsetof(struct parser_block, bytes));
}

void *parser_memory_resize(struct parser_memory *memory, void *bytes, size_t size)
{
    if (bytes == NULL)
        return parser_memory_allocate(memory, size);
    struct parser_block *old = block_of(bytes), **link = old->link;
    size_t held = old->size;
    size = block_size(memory, size, held);
    struct parser_block *block = realloc(old, size);
    if (block == NULL)
        run_out(memory, strerror(ENOMEM));
    memory->left = memory->left + held - size;
    block->size = size;
    link_block(block, link);
    return block->bytes;
}

void parser_memory_free(struct parser_memory *memory, void *bytes)
{
    if (bytes == NULL)
        return;
    struct parser_block *block = block_of(bytes);
    memory->left += block->size;
    *block->link = block->next;
    if (block->next != NULL)
        block->next->link = block->link;
    free(block);
}

/* Takes a block for more small objects, the first of which has `size` bytes. */
static void add_pool(struct parser_memory *memory, size_t size)
{
    size_t wanted = memory->pool_size, header = sizeof(struct parser_block);

    if (memory->left < header + wanted)
        wanted = memory->left > header ? memory->left - header : 0;
    if (wanted < size)
        wanted = size;
    memory->at = parser_memory_allocate(memory, wanted);
    memory->room = wanted;
    if (memory->pool_size < POOL_MOST)
        memory->pool_size *= 2;
}

void *parser_memory_pool(struct parser_memory *memory, size_t size)
{
    size_t taken = size < UNIT ? UNIT : (size + UNIT - 1) / UNIT * UNIT;

    if (taken < size)
        run_out(memory, strerror(ENOMEM));
    if (taken > memory->room)
        add_pool(memory, taken);
    memory->last = memory->at;
    memory->at += taken;
    memory->room -= taken;
    return memory->last;
}

void parser_memory_unpool(struct parser_memory *memory, const void *object)
{
    if (object == NULL || object != memory->last)
        return;
    memory->room += (size_t)(memory->at - memory->last);
    memory->at = memory->last;
    memory->last = NULL;
}

const char *parser_memory_run(struct parser_memory *memory, size_t limit,
                              void (*work)(struct parser_memory *memory, void *user), void *user)
{
    *memory = (struct parser_memory){.left = limit, .pool_size = POOL_FIRST};
    if (setjmp(memory->end) == 0)
        work(memory, user);
    while (memory->blocks != NULL) {
        struct parser_block *block = memory->blocks;
        memory->blocks = block->next;
        free(block);
    }
    return memory->problem;
}
