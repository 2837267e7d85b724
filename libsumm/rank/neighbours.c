/* SPDX-License-Identifier: MIT */
/* neighbours.c - the rows that are most similar to each row. */
#include "rank/neighbours.h"

#include "base/order.h"
#include "rank/transpose.h"

/* The most steps that a row may have, with what others have saved. */
#define STEPS_MOST ((size_t)1 << 14)

/* The steps of work for an entry that is looked at. */
#define STEPS_OF_ENTRY 8

/* Rows are put in order by this number of bits of their weights, and then by their numbers. */
#define WEIGHT_BITS 32
#define ROW_BITS    31

/* Of more rows than are wanted, only those in the best of these classes are put in order. */
#define CLASSES 64

/* The search for the rows that are similar to one row. */
typedef struct neighbour_search {
    const summi_similarity *similarity;
    const summi_columns *columns;
    double *sums;    /* of each row, what is known of its similarity; 0 between searches */
    uint32_t *found; /* the rows that have a sum */
    size_t count;
    double most; /* the largest sum */
    summi_order_item *order, *spare;
    size_t steps; /* that are left */
} neighbour_search;

static double of_row(const double *multiplier, size_t row)
{
    return multiplier ? multiplier[row] : 1;
}

/* What a term adds to the similarity of two rows: entry `k` of `row`, and entry `at` of columns. */
static double share_of_term(const neighbour_search *s, size_t row, int k, int at)
{
    const summi_columns *c = s->columns;
    size_t other = (size_t)c->rows[at];
    double sum = 0;
    for (size_t f = 0; f < s->similarity->count; f++) {
        const summi_factor *own = &s->similarity->factors[f], *moved = &c->factors[f];
        sum += own->left[k] * moved->right[at] * of_row(own->row_left, row) *
               of_row(own->row_right, other);
    }
    return sum;
}

/* Where a row is among the entries of a column. */
static int find_entry(const summi_columns *c, int start, int end, size_t row)
{
    while (start < end) {
        int middle = start + (end - start) / 2;
        if ((size_t)c->rows[middle] < row)
            start = middle + 1;
        else
            end = middle;
    }
    return start;
}

/* Adds what the rows have in common with `row` that share its entry `k`, as far as steps last. */
static void look_at_term(neighbour_search *s, size_t row, int k)
{
    const summi_columns *c = s->columns;
    int term = s->similarity->matrix->i[k], start = c->starts[term], end = c->starts[term + 1];
    if ((size_t)(end - start) > s->steps) {
        int half = (int)(s->steps / 2), own = find_entry(c, start, end, row);
        start = own - start > half ? own - half : start;
        end = end - own > half ? own + half : end;
    }
    s->steps -= (size_t)(end - start);
    for (int at = start; at < end; at++) {
        uint32_t other = (uint32_t)c->rows[at];
        double share = other == row ? 0 : share_of_term(s, row, k, at);
        if (share <= 0)
            continue;
        if (s->sums[other] <= 0)
            s->found[s->count++] = other;
        s->sums[other] += share;
        if (s->sums[other] > s->most)
            s->most = s->sums[other];
    }
}

/* How much less similar a row is than the most similar one: 0 to below 1. */
static double shortfall(const neighbour_search *s, uint32_t row)
{
    return 1 - s->sums[row] / s->most;
}

/* The class of the last of `limit` rows; 0 is the best. */
static size_t last_class(const neighbour_search *s, size_t limit)
{
    size_t sizes[CLASSES] = {0}, class = 0, better = 0;
    for (size_t i = 0; i < s->count; i++)
        sizes[(size_t)(shortfall(s, s->found[i]) * CLASSES)]++;
    for (better = sizes[0]; better < limit && class + 1 < CLASSES;)
        better += sizes[++class];
    return class;
}

/* Puts the rows that were found in order, the most similar first, and leaves about `limit`. */
static void order_found(neighbour_search *s, size_t limit)
{
    const double scale = (double)(((uint64_t)1 << WEIGHT_BITS) - 1);
    size_t last = last_class(s, limit), kept = 0;
    for (size_t i = 0; i < s->count; i++) {
        uint32_t row = s->found[i];
        double less = shortfall(s, row);
        if ((size_t)(less * CLASSES) <= last)
            s->order[kept++] = (summi_order_item){(uint64_t)(less * scale) << ROW_BITS | row, row};
    }
    for (size_t i = 0; i < s->count; i++)
        s->sums[s->found[i]] = 0;
    s->count = kept;
    summi_order_sort(s->order, s->spare, s->count, WEIGHT_BITS + ROW_BITS);
}

static int add_best(summi_arena *arena, const neighbour_search *s, size_t row, size_t limit,
                    summi_neighbour_list *list)
{
    size_t most = s->count < limit ? s->count : limit;
    if (!most)
        return SUMM_OK;
    summi_neighbour *items =
        summi_arena_grow(arena, list->items, &list->capacity, list->count + most, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    list->items = items;
    for (size_t i = 0; i < most; i++) {
        size_t other = s->order[i].index;
        double weight = summi_similarity_between(s->similarity, row, other);
        if (weight > 0) /* a threshold may leave nothing */
            items[list->count++] = (summi_neighbour){(uint32_t)other, weight};
    }
    return SUMM_OK;
}

static int search_row(summi_arena *arena, neighbour_search *s, size_t row, size_t limit,
                      summi_neighbour_list *list)
{
    const summi_matrix *m = s->similarity->matrix;
    s->steps = s->steps + SUMMI_NEIGHBOUR_STEPS < STEPS_MOST ? s->steps + SUMMI_NEIGHBOUR_STEPS
                                                             : STEPS_MOST;
    s->count = 0;
    s->most = 0;
    for (int k = m->p[row]; k < m->p[row + 1] && s->steps; k++)
        look_at_term(s, row, k); /* the rarest first: they rise by the rows that have them */
    order_found(s, limit);
    return add_best(arena, s, row, limit, list);
}

int summi_neighbours_find(summi_arena *arena, const summi_similarity *similarity, size_t limit,
                          summi_progress *progress, summi_neighbour_list *list)
{
    size_t rows = similarity->matrix->rows;
    neighbour_search s = {.similarity = similarity,
                          .columns = summi_columns_new(arena, similarity),
                          .sums = summi_arena_zeroed(arena, rows, sizeof *s.sums),
                          .found = summi_arena_allocate(arena, rows, sizeof *s.found),
                          .order = summi_arena_allocate(arena, rows, sizeof *s.order),
                          .spare = summi_arena_allocate(arena, rows, sizeof *s.spare)};
    *list =
        (summi_neighbour_list){.starts = summi_arena_zeroed(arena, rows + 1, sizeof *list->starts)};
    if (!s.columns || !s.sums || !s.found || !s.order || !s.spare || !list->starts)
        return SUMM_E_MEMORY;
    int status = SUMM_OK;
    for (size_t row = 0; row < rows && !status; row++) {
        size_t before = s.steps;
        status = search_row(arena, &s, row, limit, list);
        list->starts[row + 1] = list->count;
        if (!status)
            status = summi_progress_work(
                progress, (before + SUMMI_NEIGHBOUR_STEPS - s.steps) * STEPS_OF_ENTRY,
                (double)row / (double)rows);
    }
    return status;
}
