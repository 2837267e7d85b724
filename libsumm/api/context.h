/* SPDX-License-Identifier: MIT */
/* context.h - whose memory an object lives in: its own, or that of a context. */
#ifndef SUMMI_API_CONTEXT_H
#define SUMMI_API_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "options/options.h"
#include "summ.h"
#include "term/lexicon.h"

struct summ_context {
    summi_arena arena;
    summi_lexicon lexicon;
    bool busy; /* an object lives in it */
};

/* Where an object has its memory. */
typedef struct summi_workspace {
    summ_allocator allocator; /* of the object itself, and of what is made from it */
    summ_context *context;    /* or NULL */
    summi_arena own;          /* unless there is a context */
} summi_workspace;

/*
 * Begins the work on an object of `size` bytes, which count towards the limit of memory of
 * `options`. SUMM_OK, SUMM_E_ARGUMENT if the context is busy, SUMM_E_LIMIT_MEMORY, with `error`
 * filled in if it is not SUMM_OK.
 */
int summi_workspace_begin(summi_workspace *workspace, summ_context *context,
                          const summ_options *options, size_t size, summ_error *error);

/*
 * Begins the work of a call that reads an object with this allocator, and that several threads may
 * do at once: in an arena of its own, with the limit of memory and the seed of `options`.
 */
void summi_workspace_begin_reading(summi_workspace *workspace, const summ_allocator *allocator,
                                   const summ_options *options);

/*
 * The status of an object that could not be made: SUMM_E_LIMIT_MEMORY, with `error` filled in,
 * where it was the limit that refused memory.
 */
int summi_workspace_status(summi_workspace *workspace, int status, summ_error *error);

/* Frees all that is in the arena, and makes the context ready for the next object. */
void summi_workspace_end(summi_workspace *workspace);

/*
 * Ends a call that reads an object, and returns its status.  `error` is to be filled in already if
 * that is not SUMM_OK; it is cleared if it is.
 */
int summi_workspace_end_reading(summi_workspace *workspace, int status, summ_error *error);

/* The bytes that the arena of an object holds. */
static inline size_t summi_workspace_held(const summi_workspace *workspace)
{
    return workspace->context ? workspace->context->arena.held : workspace->own.held;
}

/* The arena of an object. */
static inline summi_arena *summi_workspace_arena(summi_workspace *workspace)
{
    return workspace->context ? &workspace->context->arena : &workspace->own;
}

#endif
