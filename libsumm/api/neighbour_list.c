/* SPDX-License-Identifier: MIT */
/* neighbour_list.c - the neighbours of each sentence of a document, in one block of memory. */
#include "api/document.h"

#include <string.h>

#include "base/argument.h"
#include "base/status.h"
#include "rank/neighbours.h"

/* What part of the work is done when the neighbours are found. */
#define PROGRESS_FOUND .95

/* The steps of work for a sentence, and for a neighbour. */
#define STEPS_OF_ITEM 4

struct summ_neighbours {
    summ_allocator allocator;
    size_t count;            /* sentences */
    const size_t *starts;    /* of each sentence, and the end of the last one; after the items */
    summi_neighbour items[]; /* of one sentence after the other: the row is a sentence here */
};

static int fill_neighbours(const summ_document *d, const summi_neighbour_list *list,
                           summi_progress *progress, summi_neighbour *items, size_t *starts)
{
    int status = SUMM_OK;
    size_t made = 0;
    for (size_t s = 0; s < d->corpus.sentences.count && !status; s++) {
        uint32_t row = d->row_of[s];
        bool ranked = row != SUMMI_NO_ROW && list->starts;
        size_t first = ranked ? list->starts[row] : 0;
        size_t end = ranked ? list->starts[row + 1] : 0;
        starts[s] = made;
        for (size_t k = first; k < end; k++)
            items[made++] = (summi_neighbour){.row = d->sentence_of[list->items[k].row],
                                              .weight = list->items[k].weight};
        status = summi_progress_work(progress, (1 + end - first) * STEPS_OF_ITEM,
                                     (double)s / (double)d->corpus.sentences.count);
    }
    starts[d->corpus.sentences.count] = made;
    return status;
}

/* Copies a list into an object, which outlives the arena but counts towards its limit. */
static int make_neighbours(summi_arena *arena, const summ_document *d,
                           const summi_neighbour_list *list, summi_progress *progress,
                           summ_neighbours **neighbours)
{
    size_t item_bytes, bytes;
    if (!summi_multiply(list->count, sizeof *list->items, &item_bytes) ||
        !summi_multiply(d->corpus.sentences.count + 1, sizeof(size_t), &bytes) ||
        !summi_add(bytes, item_bytes, &bytes) ||
        !summi_add(bytes, sizeof(struct summ_neighbours), &bytes))
        return SUMM_E_MEMORY;
    summ_neighbours *made = summi_arena_allocate_lasting(arena, bytes);
    if (!made)
        return SUMM_E_MEMORY;
    size_t *starts = (size_t *)(made->items + list->count);
    made->allocator = d->workspace.allocator;
    made->count = d->corpus.sentences.count;
    made->starts = starts;
    *neighbours = made;
    return fill_neighbours(d, list, progress, made->items, starts);
}

static int find_neighbours(summi_arena *arena, const summ_document *d, size_t limit,
                           summi_progress *progress, summ_neighbours **neighbours)
{
    summi_neighbour_list list = {0};
    summi_progress_stage(progress, PROGRESS_FOUND);
    int status = summi_progress_report(progress, 0);
    if (!status && d->rows)
        status = summi_neighbours_find(arena, &d->similarity, limit, progress, &list);
    summi_progress_stage(progress, 1);
    return status ? status : make_neighbours(arena, d, &list, progress, neighbours);
}

int summ_document_find_neighbours(const summ_document *document, const summ_options *options,
                                  size_t limit, summ_neighbours **neighbours, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    if (neighbours)
        *neighbours = NULL;
    if (!document || !neighbours)
        return summi_fail(error, SUMM_E_ARGUMENT, "document or neighbours is NULL");
    if (!limit)
        return summi_fail(error, SUMM_E_ARGUMENT, "the limit of neighbours is 0");
    options = summi_options_or_default(options, &fallback);
    summi_progress progress = {.call = options->analysis.progress,
                               .user = options->analysis.progress_user};
    summi_workspace_begin_reading(&workspace, &document->workspace.allocator, options);
    int status =
        find_neighbours(summi_workspace_arena(&workspace), document, limit, &progress, neighbours);
    if (!status)
        status = summi_progress_end(&progress);
    if (status) {
        status = summi_fail_status(error, status);
        summ_neighbours_free(*neighbours);
        *neighbours = NULL;
    }
    return summi_workspace_end_reading(&workspace, status, error);
}

void summ_neighbours_free(summ_neighbours *neighbours)
{
    if (neighbours) {
        summ_allocator allocator = neighbours->allocator;
        summi_release(&allocator, neighbours);
    }
}

size_t summ_neighbours_get_count(const summ_neighbours *neighbours, size_t sentence)
{
    if (!neighbours || sentence >= neighbours->count)
        return 0;
    return neighbours->starts[sentence + 1] - neighbours->starts[sentence];
}

int summ_neighbours_get_neighbour(const summ_neighbours *neighbours, size_t sentence, size_t index,
                                  summ_neighbour *neighbour)
{
    if (neighbour)
        memset(neighbour, 0, sizeof *neighbour);
    if (!neighbour || index >= summ_neighbours_get_count(neighbours, sentence))
        return SUMM_E_ARGUMENT;
    const summi_neighbour *found = &neighbours->items[neighbours->starts[sentence] + index];
    *neighbour = (summ_neighbour){.sentence = found->row, .weight = found->weight};
    return SUMM_OK;
}
