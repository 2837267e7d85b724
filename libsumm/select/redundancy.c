/* SPDX-License-Identifier: MIT */
/* redundancy.c - the chosen rows, and whether a row repeats one of them. */
#include "select/redundancy.h"

#include <math.h>
#include <string.h>

#include "term/matrix.h"

/* A row whose bound is this close to the limit may be above it, because sums are rounded ... */
#define NEARLY (1 - 1e-5)
/* ... and so are the squares of lengths, by less than this. */
#define ROUNDING 1e-6

/*
 * The steps that checks may take for each term of their rows.  A megabyte of real text needs a
 * quarter of them, whatever the limit, and ten megabytes of one manual most of them.
 */
#define STEPS_FOR_TERM 64
/*
 * A check may also take this many steps that others have not needed; the first one has them, too.
 */
#define SAVED_MOST (UINT32_C(1) << 20)

/* The number of indexed terms that a row is expected to have. */
#define POSTINGS_OF_ROW 5

/* The sum of a row that cannot be too similar any more: whatever is added, it stays below 0. */
#define FAR (-2.0F)

typedef struct summi_chosen_row {
    uint32_t row;
    float unindexed; /* the length of the row from its first term that is not in the index */
    /* During a check: */
    float sum;  /* of what the terms that were looked up add to the dot product; 0: nothing */
    float more; /* the most that the others can add */
} chosen_row;

typedef struct summi_posting {
    uint32_t number; /* of a chosen row that has the term */
    float weight;    /* of the term in the row */
    float rest;      /* the length of the row after the term */
} posting;

/* A list that is full has a power of two of postings. */
typedef struct summi_posting_list {
    uint32_t start; /* among the postings of all lists */
    uint32_t count;
} posting_list;

int summi_redundancy_init(summi_arena *arena, const summi_candidates *candidates, double limit,
                          size_t expected, summi_redundancy *r)
{
    size_t terms = candidates->matrix->columns;
    *r = (summi_redundancy){
        .arena = arena, .candidates = candidates, .limit = limit, .steps_left = SAVED_MOST};
    size_t entries = (size_t)candidates->matrix->p[candidates->count];
    r->posting_capacity =
        expected * POSTINGS_OF_ROW < entries ? expected * POSTINGS_OF_ROW : entries;
    r->chosen_capacity = r->near_capacity = expected;
    r->chosen = summi_arena_allocate(arena, r->chosen_capacity, sizeof *r->chosen);
    r->lists = summi_arena_zeroed(arena, terms, sizeof *r->lists);
    r->postings = summi_arena_allocate(arena, r->posting_capacity, sizeof *r->postings);
    r->near = summi_arena_allocate(arena, r->near_capacity, sizeof *r->near);
    r->weights = summi_arena_zeroed(arena, terms, sizeof *r->weights);
    if (!r->chosen || !r->lists || !r->postings || !r->near || !r->weights)
        return SUMM_E_MEMORY;
    return summi_distinct_init(arena, candidates, expected, &r->distinct);
}

static size_t terms_of_row(const summi_matrix *m, size_t row)
{
    return (size_t)(m->p[row + 1] - m->p[row]);
}

/* ---- Rows of similar terms ---- */

/*
 * The index has the rarest terms of each chosen row, and a check looks up the rarest terms of its
 * row: in both cases up to where the rest of the row, whose length is 1, is shorter than the
 * limit.  Two rows that have none of these terms in common have a dot product below the limit
 * (Chaudhuri et al. 2006, Bayardo et al. 2007).
 */
typedef struct prefix {
    const summi_matrix *matrix;
    int entry, end;
    double least; /* the square of the limit, nearly */
    double left;  /* the square of the length of the row from the entry on, at least */
} prefix;

static prefix begin_prefix(const summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    double least = NEARLY * r->limit;
    return (prefix){m, m->p[row], m->p[row + 1], least * least, 1 + ROUNDING};
}

static bool in_prefix(const prefix *p)
{
    return p->entry < p->end && p->left >= p->least;
}

/* Goes on to the next term; tells the length of the row from there on. */
static float shorten_prefix(prefix *p)
{
    double weight = p->matrix->data[p->entry++];
    p->left -= weight * weight;
    return (float)sqrt(p->left);
}

/* The length of the terms of a row that are not in its prefix. */
static float rest_after_prefix(prefix p)
{
    float rest = 1;
    while (in_prefix(&p))
        rest = shorten_prefix(&p);
    return rest;
}

static float larger(float a, float b)
{
    return a > b ? a : b;
}

/* A term of the prefix of a row that is checked. */
typedef struct looked_up {
    float weight;
    float rest;         /* the length of the row after the term */
    float after_prefix; /* and after the prefix */
} looked_up;

/*
 * Adds what a term contributes to the dot products of its row with the chosen ones, of which `near`
 * had a sum before; tells how many have one now.  What two rows have after a term adds no more than
 * the product of the lengths of these rests (Cauchy and Schwarz): if that cannot make the rows too
 * similar, there is no sum.  Common terms that the check does not find follow the prefix that ends
 * first.
 */
static size_t add_products(summi_redundancy *r, const posting_list *list, looked_up term,
                           size_t near)
{
    const float least = (float)(NEARLY * r->limit);
    const posting *postings = r->postings + list->start;
    for (size_t i = 0; i < list->count; i++) {
        const posting *other = &postings[i];
        chosen_row *chosen = &r->chosen[other->number];
        float sum = chosen->sum + term.weight * other->weight;
        bool possible = sum + term.rest * other->rest >= least;
        if (chosen->sum == 0) {
            if (!possible)
                continue;
            r->near[near++] = other->number;
        }
        chosen->sum = possible ? sum : FAR;
        chosen->more = larger(term.after_prefix * other->rest, term.rest * chosen->unindexed);
    }
    return near;
}

static void grant_steps(summi_redundancy *r, size_t row)
{
    size_t saved = r->steps_left < SAVED_MOST ? r->steps_left : SAVED_MOST;
    r->steps_left = saved + STEPS_FOR_TERM * terms_of_row(r->candidates->matrix, row);
}

/* Takes steps out of those that are left, or tells that they do not suffice. */
static bool spend_steps(summi_redundancy *r, size_t steps)
{
    if (steps > r->steps_left)
        return false;
    r->steps_left -= steps;
    r->steps += steps;
    return true;
}

static double dot_with_weights(const summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    double dot = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        dot += m->data[k] * r->weights[m->i[k]];
    return dot;
}

/* Whether a near row is too similar, or the steps that are left do not suffice to find out. */
static bool compare_with_near(summi_redundancy *r, size_t row, size_t near)
{
    const summi_matrix *m = r->candidates->matrix;
    bool redundant = false;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        r->weights[m->i[k]] = m->data[k];
    for (size_t i = 0; i < near && !redundant; i++) {
        const chosen_row *other = &r->chosen[r->near[i]];
        if (other->sum + other->more < NEARLY * r->limit)
            continue;
        bool known = spend_steps(r, terms_of_row(m, other->row));
        redundant = !known || dot_with_weights(r, other->row) > r->limit;
        if (redundant && known)
            r->repeated = other->row;
    }
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        r->weights[m->i[k]] = 0;
    return redundant;
}

static bool is_similar_to_chosen(summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    size_t near = 0;
    grant_steps(r, row);
    prefix p = begin_prefix(r, row);
    looked_up term = {.after_prefix = rest_after_prefix(p)};
    bool redundant = false;
    while (in_prefix(&p) && !redundant) {
        const posting_list *list = &r->lists[m->i[p.entry]];
        term.weight = (float)m->data[p.entry];
        term.rest = shorten_prefix(&p);
        redundant = !spend_steps(r, list->count);
        if (!redundant)
            near = add_products(r, list, term, near);
    }
    redundant = redundant || (near && compare_with_near(r, row, near));
    for (size_t i = 0; i < near; i++)
        r->chosen[r->near[i]].sum = 0;
    return redundant;
}

/* A new posting of a term.  Those of a term are together, because they are read together. */
static posting *new_posting(summi_redundancy *r, posting_list *list)
{
    bool full = !(list->count & (list->count - 1));
    if (full) {
        size_t room = list->count ? 2 * (size_t)list->count : 1;
        if (r->posting_count > UINT32_MAX)
            return NULL; /* no memory would be left by then */
        posting *postings = summi_arena_grow(r->arena, r->postings, &r->posting_capacity,
                                             r->posting_count + room, sizeof *postings);
        if (!postings)
            return NULL;
        memcpy(postings + r->posting_count, postings + list->start, list->count * sizeof *postings);
        r->postings = postings;
        list->start = (uint32_t)r->posting_count;
        r->posting_count += room;
    }
    return &r->postings[list->start + list->count++];
}

/* Makes room for one more chosen row. */
static int grow_chosen(summi_redundancy *r)
{
    chosen_row *chosen =
        summi_arena_grow(r->arena, r->chosen, &r->chosen_capacity, r->count + 1, sizeof *chosen);
    if (!chosen)
        return SUMM_E_MEMORY;
    r->chosen = chosen;
    uint32_t *near =
        summi_arena_grow(r->arena, r->near, &r->near_capacity, r->count + 1, sizeof *near);
    if (!near)
        return SUMM_E_MEMORY;
    r->near = near;
    return SUMM_OK;
}

static int index_row(summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    if (grow_chosen(r))
        return SUMM_E_MEMORY;
    chosen_row *chosen = &r->chosen[r->count];
    *chosen = (chosen_row){.row = (uint32_t)row, .unindexed = 1};
    for (prefix p = begin_prefix(r, row); in_prefix(&p);) {
        posting *added = new_posting(r, &r->lists[m->i[p.entry]]);
        if (!added)
            return SUMM_E_MEMORY;
        added->number = (uint32_t)r->count;
        added->weight = (float)m->data[p.entry];
        added->rest = chosen->unindexed = shorten_prefix(&p);
    }
    r->count++;
    return SUMM_OK;
}

/* ---- Copies and similar rows ---- */

bool summi_redundancy_is_copy(summi_redundancy *r, size_t row)
{
    return summi_distinct_find(&r->distinct, row) != SUMMI_DISTINCT_NONE;
}

bool summi_redundancy_check(summi_redundancy *r, size_t row)
{
    r->repeated = summi_distinct_find(&r->distinct, row);
    return r->repeated != SUMMI_DISTINCT_NONE || (r->limit < 1 && is_similar_to_chosen(r, row));
}

bool summi_redundancy_between(const summi_redundancy *r, size_t row, size_t other)
{
    return summi_distinct_are_copies(r->candidates, row, other) ||
           summi_matrix_dot(r->candidates->matrix, row, other) > r->limit;
}

int summi_redundancy_add(summi_redundancy *r, size_t row)
{
    int status = summi_distinct_add(&r->distinct, row);
    return status || r->limit >= 1 ? status : index_row(r, row);
}
