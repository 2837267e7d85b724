/* SPDX-License-Identifier: MIT */
/* relevance.c - how well each sentence, and what surrounds it, answers a query. */
#include "rank/relevance.h"

/* The constants of BM25 that its authors recommend. */
#define SATURATION 1.2
#define LENGTH     .75

/* The passage of a sentence reaches this many sentences to either side, within its paragraph. */
#define PASSAGE_REACH 4

/* The passage at hand: some neighbouring rows. */
typedef struct passage {
    const summi_hits *hits;
    const size_t *lengths; /* of the rows, in terms */
    size_t from, to;       /* the rows */
    size_t length;         /* of all of them */
    /* How often it has each unit, which units it has, and where in that list each of them is. */
    uint32_t *counts, *present, *place;
    size_t present_count;
} passage;

/* The number of terms in each row, and, at the end, in all of them. */
static size_t *measure_rows(summi_arena *arena, const summi_terms *terms)
{
    size_t *lengths = summi_arena_zeroed(arena, terms->rows + 1, sizeof *lengths);
    for (size_t row = 0; lengths && row < terms->rows; row++) {
        for (size_t k = terms->starts[row]; k < terms->starts[row + 1]; k++)
            lengths[row] += terms->entries[k].count;
        lengths[terms->rows] += lengths[row];
    }
    return lengths;
}

/* What a unit adds that is `count` times in a text that is longer than usual by `longer`. */
static double bm25(double weight, uint32_t count, double longer)
{
    double norm = SATURATION * (1 - LENGTH + LENGTH * longer);
    return weight * count * (SATURATION + 1) / (count + norm);
}

/* How much longer a number of rows is than as many usual ones. */
static double find_longer(const passage *p, size_t length, size_t rows)
{
    double all = (double)p->lengths[p->hits->rows];
    return all > 0 ? (double)length * (double)p->hits->rows / (all * (double)rows) : 1;
}

static double row_relevance(const passage *p, size_t row)
{
    const summi_hits *hits = p->hits;
    double sum = 0, longer = find_longer(p, p->lengths[row], 1);
    for (size_t k = hits->starts[row]; k < hits->starts[row + 1]; k++)
        sum += bm25(hits->weight[hits->entries[k].term], hits->entries[k].count, longer);
    return sum;
}

/*
 * Only the units that the passage has are looked at: a query may have as many as a text.  Adds
 * their weights to *weight.
 */
static double passage_relevance(const passage *p, double *weight)
{
    double sum = 0, longer = find_longer(p, p->length, p->to - p->from);
    for (size_t i = 0; i < p->present_count; i++) {
        uint32_t unit = p->present[i];
        sum += bm25(p->hits->weight[unit], p->counts[unit], longer);
        *weight += p->hits->weight[unit];
    }
    return sum;
}

/* A unit enters the passage at hand `count` times, or leaves it. */
static void count_unit(passage *p, uint32_t unit, uint32_t count, bool enters)
{
    if (enters && !p->counts[unit]) {
        p->place[unit] = (uint32_t)p->present_count;
        p->present[p->present_count++] = unit;
    }
    p->counts[unit] = enters ? p->counts[unit] + count : p->counts[unit] - count;
    if (!p->counts[unit]) {
        uint32_t last = p->present[--p->present_count];
        p->present[p->place[unit]] = last;
        p->place[last] = p->place[unit];
    }
}

/* A row enters the passage at hand, or leaves it. */
static void count_row(passage *p, size_t row, bool enters)
{
    const summi_hits *hits = p->hits;
    p->length = enters ? p->length + p->lengths[row] : p->length - p->lengths[row];
    for (size_t k = hits->starts[row]; k < hits->starts[row + 1]; k++)
        count_unit(p, hits->entries[k].term, hits->entries[k].count, enters);
}

/* Moves on to the passage of a row, the one after the row that it was of. */
static void move_passage(passage *p, const uint32_t *paragraph, size_t row)
{
    while (p->to < p->hits->rows && p->to <= row + PASSAGE_REACH &&
           (p->to <= row || paragraph[p->to] == paragraph[row]))
        count_row(p, p->to++, true);
    while (paragraph[p->from] != paragraph[row] || p->from + PASSAGE_REACH < row)
        count_row(p, p->from++, false);
}

int summi_relevance_find(summi_arena *arena, const summi_terms *terms, const summi_hits *hits,
                         const uint32_t *paragraph, summi_relevance *relevance)
{
    passage p = {.hits = hits, .lengths = measure_rows(arena, terms)};
    p.counts = summi_arena_zeroed(arena, hits->units, sizeof *p.counts);
    p.present = summi_arena_allocate(arena, hits->units, sizeof *p.present);
    p.place = summi_arena_allocate(arena, hits->units, sizeof *p.place);
    *relevance = (summi_relevance){summi_arena_allocate(arena, hits->rows, sizeof(double)), 0};
    if (!p.lengths || !p.counts || !p.present || !p.place || !relevance->of_row)
        return SUMM_E_MEMORY;
    for (size_t row = 0; row < hits->rows; row++) {
        double weight = 0;
        move_passage(&p, paragraph, row);
        double sum = row_relevance(&p, row) + passage_relevance(&p, &weight);
        relevance->of_row[row] = sum * sum;
        if (weight > relevance->most * hits->all)
            relevance->most = weight / hits->all;
    }
    summi_arena_release(arena, p.lengths, hits->rows + 1, sizeof *p.lengths);
    summi_arena_release(arena, p.counts, hits->units, sizeof *p.counts);
    summi_arena_release(arena, p.present, hits->units, sizeof *p.present);
    summi_arena_release(arena, p.place, hits->units, sizeof *p.place);
    return SUMM_OK;
}
