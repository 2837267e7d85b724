/* SPDX-License-Identifier: GPL-3.0-or-later */
/* select.c - chooses ranked sentences under budgets, without repetition. */
#include "select.h"

#include <string.h>

#include "matrix.h"
#include "render.h"
#include "table.h"

#define DEFAULT_SENTENCES 3

/* Rows of the same words have a cosine of 1 but for rounding. */
#define SAME (1 - 1e-9)

/* A candidate is compared with so many chosen rows at most, those chosen last. */
#define COMPARISONS 64

/* What is left to spend. */
typedef struct budget {
    size_t sentences, words, bytes;
} budget;

/*
 * An index of the chosen rows by their telling terms.  Two unit rows whose dot product is above t
 * share a term of either's prefix, its rarest terms up to where what is left is shorter than t
 * (Chaudhuri et al. 2006, "prefix filter"): so the index and the look-ups need those alone.
 */
typedef struct chosen_index {
    const gsl_spmatrix *matrix;
    double threshold;
    uint32_t *heads; /* for each term, its newest posting + 1, or 0 */
    struct posting {
        uint32_t row;
        uint32_t next;
    } * postings;
    size_t count, capacity;
    uint32_t *compared; /* for each row, the last candidate that it was compared with, + 1 */
    summi_table texts;  /* the chosen sentences to the letter, for those without any term */
} chosen_index;

static int index_init(summi_arena *arena, const summi_candidates *c, double redundancy,
                      chosen_index *index)
{
    *index = (chosen_index){.matrix = c->matrix};
    index->threshold = redundancy < SAME ? redundancy : SAME;
    index->heads = summi_arena_zeroed(arena, c->matrix->size2, sizeof *index->heads);
    index->compared = summi_arena_zeroed(arena, c->count, sizeof *index->compared);
    if (!index->heads || !index->compared)
        return SUMM_E_MEMORY;
    return summi_table_init(&index->texts, arena, 16);
}

/* Where the prefix of a row ends. */
static int prefix_end(const chosen_index *index, size_t row)
{
    const gsl_spmatrix *m = index->matrix;
    double left = 1, least = index->threshold * index->threshold;
    int k = m->p[row];
    while (k < m->p[row + 1] && left >= least) {
        left -= m->data[k] * m->data[k];
        k++;
    }
    return k;
}

static bool is_redundant(chosen_index *index, size_t row)
{
    const gsl_spmatrix *m = index->matrix;
    size_t comparisons = 0;
    int end = prefix_end(index, row);
    for (int k = m->p[row]; k < end; k++) {
        for (uint32_t at = index->heads[m->i[k]]; at; at = index->postings[at - 1].next) {
            size_t other = index->postings[at - 1].row;
            if (index->compared[other] == row + 1)
                continue;
            if (comparisons++ == COMPARISONS)
                return false;
            index->compared[other] = (uint32_t)row + 1;
            if (summi_matrix_dot(m, row, other) > index->threshold)
                return true;
        }
    }
    return false;
}

static int index_add(summi_arena *arena, chosen_index *index, size_t row)
{
    const gsl_spmatrix *m = index->matrix;
    int end = prefix_end(index, row);
    for (int k = m->p[row]; k < end; k++) {
        struct posting *postings = summi_arena_grow(arena, index->postings, &index->capacity,
                                                    index->count + 1, sizeof *postings);
        if (!postings)
            return SUMM_E_MEMORY;
        index->postings = postings;
        postings[index->count] = (struct posting){(uint32_t)row, index->heads[m->i[k]]};
        index->heads[m->i[k]] = (uint32_t)++index->count;
    }
    return SUMM_OK;
}

static budget make_budget(const summi_candidates *c, const summi_selection_options *options)
{
    budget b = {options->sentences, options->words, options->bytes};
    if (options->ratio > 0) {
        size_t total = 0;
        for (size_t row = 0; row < c->count; row++)
            total += c->words[row];
        double share = options->ratio * (double)total;
        size_t limit = share < 1 ? 1 : (size_t)share;
        b.words = b.words < limit ? b.words : limit;
    } else if (b.sentences == SUMM_UNLIMITED && b.words == SUMM_UNLIMITED &&
               b.bytes == SUMM_UNLIMITED) {
        b.sentences = DEFAULT_SENTENCES;
    }
    return b;
}

/* What a row costs in bytes; nothing if bytes are not limited, because measuring takes time. */
static size_t cost_in_bytes(const summi_candidates *c, const budget *left, size_t row, bool first)
{
    if (left->bytes == SUMM_UNLIMITED)
        return 0;
    return summi_render(c->runs[row].bytes, 0, c->runs[row].length, NULL) +
           (first ? 0 : c->joiner);
}

static size_t spend(size_t left, size_t cost)
{
    return left == SUMM_UNLIMITED ? left : left - cost;
}

int summi_select(summi_arena *arena, const summi_candidates *c,
                 const summi_selection_options *options, summi_choice *choice)
{
    chosen_index index;
    memset(choice, 0, sizeof *choice);
    choice->rows = summi_arena_allocate(arena, c->count, sizeof *choice->rows);
    if (!choice->rows || index_init(arena, c, options->redundancy, &index))
        return SUMM_E_MEMORY;
    budget left = make_budget(c, options);
    for (size_t k = 0; k < c->count && left.sentences && left.words && !choice->over_budget; k++) {
        size_t row = c->order[k];
        size_t bytes = cost_in_bytes(c, &left, row, !choice->count);
        bool fits = c->words[row] <= left.words && bytes <= left.bytes;
        if ((!fits && choice->count) || is_redundant(&index, row))
            continue;
        bool fresh;
        if (c->runs[row].length <= UINT32_MAX) {
            uint32_t text = summi_table_intern(&index.texts, c->runs[row].bytes,
                                               (uint32_t)c->runs[row].length, &fresh);
            if (text == SUMMI_TABLE_NONE)
                return SUMM_E_MEMORY;
            if (!fresh)
                continue;
        }
        choice->over_budget = !fits;
        choice->rows[choice->count++] = row;
        choice->words += c->words[row];
        if (fits) {
            left.sentences = spend(left.sentences, 1);
            left.words = spend(left.words, c->words[row]);
            left.bytes = spend(left.bytes, bytes);
        }
        if (index_add(arena, &index, row))
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}
