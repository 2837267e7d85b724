/* SPDX-License-Identifier: GPL-3.0-or-later */
/* redundancy.c - the chosen rows, and whether a row repeats one of them. */
#include "select/redundancy.h"

#include <string.h>

#include "term/matrix.h"

/* Rows of the same words have a cosine of 1 but for rounding. */
#define SAME (1 - 1e-9)
/* Bounds hold up to the rounding of the weights in the index. */
#define NEARLY (1 - 1e-5)

/* The most postings that a row is compared with, the newest of each term first. */
#define COMPARISONS 64

/* The most postings of a term for which room is made at once. */
#define POSTINGS_MOST 64
/* The number of telling terms that a row is expected to have. */
#define POSTINGS_OF_ROW 5

typedef struct summi_posting posting;
typedef struct summi_posting_list posting_list;

struct summi_posting {
    uint32_t row;
    uint32_t next;     /* 1 + the posting of the same term that was made before; 0: none */
    float weight;      /* of the term in the row */
    float rest;        /* the square of the length of the terms of the row that follow */
    uint64_t term_set; /* a bit for each term of the row; terms may share a bit */
};

struct summi_posting_list {
    uint32_t newest; /* 1 + a posting; 0: none */
    uint16_t room;   /* unused postings after the newest */
    uint16_t made;   /* postings that were made at once when there was no room last */
};

int summi_redundancy_init(summi_arena *arena, const summi_candidates *candidates, double limit,
                          size_t expected, summi_redundancy *r)
{
    *r = (summi_redundancy){.arena = arena, .candidates = candidates};
    r->limit = limit < SAME ? limit : SAME;
    r->posting_capacity = expected * POSTINGS_OF_ROW;
    r->lists = summi_arena_zeroed(arena, candidates->matrix->columns, sizeof *r->lists);
    r->compared = summi_arena_zeroed(arena, candidates->count, sizeof *r->compared);
    r->postings = summi_arena_allocate(arena, r->posting_capacity, sizeof *r->postings);
    if (!r->lists || !r->compared || !r->postings)
        return SUMM_E_MEMORY;
    return summi_table_init(&r->known, arena, expected);
}

/* ---- Rows of the same terms ---- */

/* What tells whether two rows are the same: their terms, or their bytes if they have none. */
typedef struct identity {
    const unsigned char *bytes;
    uint32_t length;
} identity;

static identity identity_of_row(const summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    const summi_run *run = &r->candidates->runs[row];
    const unsigned char *bytes = run->bytes;
    size_t length = run->length;
    if (m->p[row] < m->p[row + 1]) {
        bytes = (const unsigned char *)(m->i + m->p[row]);
        length = (size_t)(m->p[row + 1] - m->p[row]) * sizeof *m->i;
    }
    return (identity){bytes, length < UINT32_MAX ? (uint32_t)length : UINT32_MAX};
}

bool summi_redundancy_same(const summi_redundancy *r, size_t row, size_t other)
{
    identity a = identity_of_row(r, row), b = identity_of_row(r, other);
    return a.length == b.length && !memcmp(a.bytes, b.bytes, a.length);
}

/* The entry of all rows that are the same as this one; NULL: no memory. */
static summi_table_entry *find_same(summi_redundancy *r, size_t row)
{
    bool fresh;
    identity id = identity_of_row(r, row);
    uint32_t entry = summi_table_intern(&r->known, id.bytes, id.length, &fresh);
    return entry == SUMMI_TABLE_NONE ? NULL : &r->known.entries[entry];
}

/* ---- Rows of similar terms ---- */

/* Where the prefix of a row ends. */
static int prefix_end(const summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    double left = 1, least = r->limit * r->limit;
    int k = m->p[row];
    while (k < m->p[row + 1] && left >= least) {
        left -= m->data[k] * m->data[k];
        k++;
    }
    return k;
}

static uint64_t bit_of_term(int term)
{
    return UINT64_C(1) << ((uint32_t)term * 0x9E3779B1u >> 26);
}

static uint64_t find_term_set(const summi_matrix *m, size_t row)
{
    uint64_t set = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        set |= bit_of_term(m->i[k]);
    return set;
}

/*
 * Whether a row may be too similar to another whose first common term is its entry k.  The terms
 * that follow add no more to the dot product than the product of the lengths of the rests (Cauchy
 * and Schwarz), where those terms of this row can be left out that are not in the other's set.
 */
static bool may_be_similar(const summi_redundancy *r, size_t row, int k, double rest,
                           const posting *other)
{
    const summi_matrix *m = r->candidates->matrix;
    double missing = NEARLY * r->limit - m->data[k] * (double)other->weight;
    double least = missing * missing, other_rest = (double)other->rest, common = 0;
    if (missing <= 0 || rest * other_rest < least)
        return missing <= 0;
    for (k++; k < m->p[row + 1] && common * other_rest < least; k++)
        if (other->term_set & bit_of_term(m->i[k]))
            common += m->data[k] * m->data[k];
    return common * other_rest >= least;
}

static bool is_similar_to_chosen(summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    size_t comparisons = 0;
    double rest = 1;
    int end = prefix_end(r, row);
    for (int k = m->p[row]; k < end; k++) {
        rest -= m->data[k] * m->data[k];
        for (uint32_t at = r->lists[m->i[k]].newest; at; at = r->postings[at - 1].next) {
            const posting *other = &r->postings[at - 1];
            if (comparisons++ == COMPARISONS)
                return false;
            if (!may_be_similar(r, row, k, rest, other) || r->compared[other->row] == row + 1)
                continue;
            r->compared[other->row] = (uint32_t)row + 1;
            if (summi_matrix_dot(m, other->row, row) > r->limit)
                return true;
        }
    }
    return false;
}

/* A new posting of a term.  Those of a term are together, because they are read together. */
static posting *new_posting(summi_redundancy *r, int term)
{
    posting_list *list = &r->lists[term];
    uint32_t at = list->newest, before = list->newest;
    if (!list->room) {
        list->made = !list->made ? 1 : list->made < POSTINGS_MOST ? 2 * list->made : list->made;
        posting *postings = summi_arena_grow(r->arena, r->postings, &r->posting_capacity,
                                             r->posting_count + list->made, sizeof *postings);
        if (!postings)
            return NULL;
        r->postings = postings;
        at = (uint32_t)r->posting_count;
        r->posting_count += list->made;
        list->room = list->made;
    }
    list->room--;
    list->newest = at + 1;
    r->postings[at].next = before;
    return &r->postings[at];
}

static int index_row(summi_redundancy *r, size_t row)
{
    const summi_matrix *m = r->candidates->matrix;
    double rest = 1;
    uint64_t term_set = find_term_set(m, row);
    int end = prefix_end(r, row);
    for (int k = m->p[row]; k < end; k++) {
        posting *added = new_posting(r, m->i[k]);
        if (!added)
            return SUMM_E_MEMORY;
        rest -= m->data[k] * m->data[k];
        added->row = (uint32_t)row;
        added->weight = (float)m->data[k];
        added->rest = (float)rest;
        added->term_set = term_set;
    }
    return SUMM_OK;
}

/* ---- Both ---- */

int summi_redundancy_check(summi_redundancy *r, size_t row, bool *redundant)
{
    const summi_table_entry *same = find_same(r, row);
    if (!same)
        return SUMM_E_MEMORY;
    *redundant = same->value || is_similar_to_chosen(r, row);
    return SUMM_OK;
}

int summi_redundancy_add(summi_redundancy *r, size_t row)
{
    summi_table_entry *same = find_same(r, row);
    if (!same)
        return SUMM_E_MEMORY;
    same->value = 1;
    return index_row(r, row);
}
