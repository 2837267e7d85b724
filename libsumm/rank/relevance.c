/* SPDX-License-Identifier: GPL-3.0-or-later */
/* relevance.c - how well each sentence, and what surrounds it, answers a query. */
#include "rank/relevance.h"

#include <math.h>

/* The constants of BM25 that its authors recommend. */
#define SATURATION 1.2
#define LENGTH     .75

/* The passage of a sentence reaches this many sentences to either side, within its paragraph. */
#define PASSAGE_REACH 5

typedef struct query_terms {
    const summi_terms *terms;
    uint32_t *number; /* of each term: its number among those of the query, from 1; or 0 */
    double *idf;      /* of each term of the query */
    size_t count;
    /*
     * The passage at hand: how often it has each term, which it has, and where
     * in that list each of them is.
     */
    uint32_t *counts, *present, *place;
    size_t present_count;
    double mean_length; /* of the rows */
} query_terms;

static size_t row_length(const summi_terms *terms, size_t row)
{
    size_t length = 0;
    for (size_t k = terms->starts[row]; k < terms->starts[row + 1]; k++)
        length += terms->entries[k].count;
    return length;
}

static int query_init(summi_arena *arena, const summi_terms *terms, size_t query, query_terms *q)
{
    size_t first = terms->starts[query], most = terms->starts[query + 1] - first;
    double n = (double)terms->rows;
    *q = (query_terms){.terms = terms};
    q->number = summi_arena_zeroed(arena, terms->term_count, sizeof *q->number);
    q->idf = summi_arena_allocate(arena, most, sizeof *q->idf);
    q->counts = summi_arena_zeroed(arena, most, sizeof *q->counts);
    q->present = summi_arena_allocate(arena, most, sizeof *q->present);
    q->place = summi_arena_allocate(arena, most, sizeof *q->place);
    if (!q->number || !q->idf || !q->counts || !q->present || !q->place)
        return SUMM_E_MEMORY;
    for (size_t k = first; k < first + most; k++) {
        uint32_t term = terms->entries[k].term;
        double df = (double)terms->df[term];
        if (df <= 0)
            continue;
        q->idf[q->count++] = log(1 + (n - df + .5) / (df + .5));
        q->number[term] = (uint32_t)q->count;
    }
    q->mean_length = (double)(terms->starts[terms->rows]) / n;
    return SUMM_OK;
}

/*
 * What one term adds that occurs `count` times in a run of `length` terms, where `mean` is usual.
 */
static double bm25(double idf, double count, double length, double mean)
{
    double norm = SATURATION * (1 - LENGTH + LENGTH * length / mean);
    return idf * count * (SATURATION + 1) / (count + norm);
}

static double row_relevance(const query_terms *q, size_t row)
{
    double length = (double)row_length(q->terms, row), sum = 0;
    for (size_t k = q->terms->starts[row]; k < q->terms->starts[row + 1]; k++) {
        uint32_t number = q->number[q->terms->entries[k].term];
        if (number)
            sum += bm25(q->idf[number - 1], (double)q->terms->entries[k].count, length,
                        q->mean_length);
    }
    return sum;
}

/* A term of the query enters the passage at hand `count` times, or leaves it. */
static void count_term(query_terms *q, uint32_t term, uint32_t count, bool enters)
{
    if (enters && !q->counts[term]) {
        q->place[term] = (uint32_t)q->present_count;
        q->present[q->present_count++] = term;
    }
    q->counts[term] += enters ? count : (uint32_t)0 - count;
    if (!q->counts[term]) {
        uint32_t last = q->present[--q->present_count];
        q->present[q->place[term]] = last;
        q->place[last] = q->place[term];
    }
}

/* A row enters the passage at hand, or leaves it. */
static void count_row(query_terms *q, size_t row, bool enters, size_t *length)
{
    for (size_t k = q->terms->starts[row]; k < q->terms->starts[row + 1]; k++) {
        uint32_t number = q->number[q->terms->entries[k].term], count = q->terms->entries[k].count;
        *length += enters ? count : (size_t)0 - count;
        if (number)
            count_term(q, number - 1, count, enters);
    }
}

/* Only the terms that the passage has are looked at: a query may have as many as a text. */
static double passage_relevance(const query_terms *q, size_t length, size_t rows)
{
    double sum = 0;
    for (size_t i = 0; i < q->present_count; i++) {
        uint32_t term = q->present[i];
        sum += bm25(q->idf[term], (double)q->counts[term], (double)length,
                    q->mean_length * (double)rows);
    }
    return sum;
}

double *summi_relevance(summi_arena *arena, const summi_terms *terms, const uint32_t *paragraph,
                        size_t query)
{
    query_terms q;
    double *relevance = summi_arena_allocate(arena, terms->rows, sizeof *relevance);
    if (!relevance || query_init(arena, terms, query, &q))
        return NULL;
    size_t from = 0, to = 0, length = 0;
    for (size_t i = 0; i < terms->rows; i++) {
        while (to < terms->rows && to <= i + PASSAGE_REACH && paragraph[to] == paragraph[i])
            count_row(&q, to++, true, &length);
        if (to <= i) /* the first row of a paragraph */
            count_row(&q, to++, true, &length);
        while (paragraph[from] != paragraph[i] || from + PASSAGE_REACH < i)
            count_row(&q, from++, false, &length);
        double sum = row_relevance(&q, i) + passage_relevance(&q, length, to - from);
        relevance[i] = sum * sum;
    }
    return relevance;
}
