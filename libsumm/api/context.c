/* SPDX-License-Identifier: MIT */
/* context.c - whose memory an object lives in: its own, or that of a context. */
#include "api/context.h"

#include "base/status.h"

/* What a context keeps for the next object. */
#define CONTEXT_KEEPS ((size_t)16 << 20)

int summ_context_new(const summ_options *options, summ_context **context)
{
    summ_options fallback;
    if (!context)
        return SUMM_E_ARGUMENT;
    *context = NULL;
    options = summi_options_or_default(options, &fallback);
    summ_context *made = summi_allocate(&options->allocator, sizeof *made);
    if (!made)
        return SUMM_E_MEMORY;
    summi_arena_init(&made->arena, &options->allocator);
    made->arena.seed = options->analysis.hash_seed;
    summi_lexicon_init_lasting(&made->lexicon, &options->allocator, options->analysis.hash_seed);
    made->busy = false;
    *context = made;
    return SUMM_OK;
}

void summ_context_free(summ_context *context)
{
    if (!context)
        return;
    summ_allocator allocator = context->arena.allocator;
    summi_lexicon_free(&context->lexicon);
    summi_arena_free(&context->arena);
    summi_release(&allocator, context);
}

int summi_workspace_begin(summi_workspace *workspace, summ_context *context,
                          const summ_options *options, size_t size, summ_error *error)
{
    size_t limit = options->analysis.limit_memory;
    if (context && context->busy)
        return summi_fail(error, SUMM_E_ARGUMENT, "the context is in use by another object");
    if (size > limit)
        return summi_fail_status(error, SUMM_E_LIMIT_MEMORY);
    workspace->allocator = context ? context->arena.allocator : options->allocator;
    workspace->context = context;
    summi_arena_init(&workspace->own, &workspace->allocator);
    workspace->own.seed = options->analysis.hash_seed;
    summi_arena *arena = summi_workspace_arena(workspace);
    arena->limit = limit - size;
    arena->refused = false;
    /* What a context has kept would count, and change what the limit allows. */
    if (limit != SUMM_UNLIMITED)
        summi_arena_free(arena);
    if (context)
        context->busy = true;
    return SUMM_OK;
}

void summi_workspace_begin_reading(summi_workspace *workspace, const summ_allocator *allocator,
                                   const summ_options *options)
{
    *workspace = (summi_workspace){.allocator = *allocator};
    summi_arena_init(&workspace->own, allocator);
    workspace->own.seed = options->analysis.hash_seed;
    workspace->own.limit = options->analysis.limit_memory;
}

int summi_workspace_status(summi_workspace *workspace, int status, summ_error *error)
{
    if (status == SUMM_E_MEMORY && summi_workspace_arena(workspace)->refused)
        return summi_fail_status(error, SUMM_E_LIMIT_MEMORY);
    return status;
}

void summi_workspace_end(summi_workspace *workspace)
{
    if (workspace->context) {
        summi_arena_reset(&workspace->context->arena, CONTEXT_KEEPS);
        workspace->context->busy = false;
    }
    summi_arena_free(&workspace->own);
}

int summi_workspace_end_reading(summi_workspace *workspace, int status, summ_error *error)
{
    if (status)
        status = summi_workspace_status(workspace, status, error);
    else
        summi_clear(error);
    summi_workspace_end(workspace);
    return status;
}
