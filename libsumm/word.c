/* SPDX-License-Identifier: GPL-3.0-or-later */
/* word.c - counts the terms that the words of sentences stand for. */
#include "word.h"

#include <limits.h>
#include <string.h>

/* Progress is reported after so many rows. */
#define ROWS_PER_REPORT 256

/* Where the last row that has a term has it. */
typedef struct place {
    uint32_t row;      /* plus 1 */
    uint32_t position; /* in the row */
} place;

/* Everything that is needed while the terms are counted. */
typedef struct counter {
    summi_arena *arena;
    summi_lexicon *lexicon;
    place *places; /* of each term */
    size_t place_count;
    size_t place_capacity;
    summi_term_count *entries;
    size_t count;
    size_t capacity;
} counter;

static int add_place(counter *c)
{
    place *places = summi_arena_grow(c->arena, c->places, &c->place_capacity, c->place_count + 1,
                                     sizeof *places);
    if (!places)
        return SUMM_E_MEMORY;
    c->places = places;
    places[c->place_count++] = (place){0, 0};
    return SUMM_OK;
}

/* Counts one occurrence. */
static int count_word(counter *c, size_t row, size_t row_start, const summi_word *word)
{
    uint32_t term;
    int status = summi_lexicon_find(c->lexicon, word, &term);
    if (status || term == SUMMI_NO_TERM)
        return status;
    if (term == c->place_count && add_place(c))
        return SUMM_E_MEMORY;
    place *last = &c->places[term];
    if (last->row == row + 1) {
        c->entries[row_start + last->position].count++;
        return SUMM_OK;
    }
    summi_term_count *entries =
        summi_arena_grow(c->arena, c->entries, &c->capacity, c->count + 1, sizeof *entries);
    if (!entries)
        return SUMM_E_MEMORY;
    c->entries = entries;
    *last = (place){(uint32_t)row + 1, (uint32_t)(c->count - row_start)};
    entries[c->count++] = (summi_term_count){term, 1};
    return SUMM_OK;
}

static int count_run(counter *c, size_t row, const summi_run *run)
{
    summi_walk walk = {.run = *run};
    summi_word word;
    size_t row_start = c->count;
    int status = SUMM_OK;
    while (!status && summi_walk_next(&walk, &word))
        status = count_word(c, row, row_start, &word);
    return status;
}

/* Renumbers the terms by rising document frequency, ties in order of arrival: a counting sort. */
static int number_by_frequency(counter *c, summi_terms *terms)
{
    size_t vocabulary = c->place_count;
    uint32_t *df = summi_arena_zeroed(c->arena, vocabulary, sizeof *df);
    uint32_t *number = summi_arena_allocate(c->arena, vocabulary, sizeof *number);
    size_t *starts = summi_arena_zeroed(c->arena, terms->rows + 2, sizeof *starts);
    terms->df = summi_arena_allocate(c->arena, vocabulary, sizeof *terms->df);
    if (!df || !number || !starts || !terms->df)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < terms->starts[terms->rows]; i++)
        df[c->entries[i].term]++;
    for (size_t t = 0; t < vocabulary; t++)
        starts[df[t] + 1]++;
    for (size_t f = 1; f <= terms->rows; f++)
        starts[f] += starts[f - 1];
    for (size_t t = 0; t < vocabulary; t++) {
        number[t] = (uint32_t)starts[df[t]]++;
        terms->df[number[t]] = df[t];
    }
    for (size_t i = 0; i < c->count; i++)
        c->entries[i].term = number[c->entries[i].term];
    terms->term_count = vocabulary;
    summi_arena_release(c->arena, df, vocabulary, sizeof *df);
    summi_arena_release(c->arena, number, vocabulary, sizeof *number);
    summi_arena_release(c->arena, starts, terms->rows + 2, sizeof *starts);
    return SUMM_OK;
}

/*
 * Sorts each row by term, all rows at once: entries are dealt to their terms and, term after term,
 * back to their rows.
 */
static int sort_rows(counter *c, summi_terms *terms)
{
    size_t *next = summi_arena_zeroed(c->arena, terms->term_count + 1, sizeof *next);
    uint32_t *row_of = summi_arena_allocate(c->arena, c->count, sizeof *row_of);
    uint32_t *count_of = summi_arena_allocate(c->arena, c->count, sizeof *count_of);
    size_t rows = terms->rows + terms->extra;
    size_t *fill = summi_arena_allocate(c->arena, rows + 1, sizeof *fill);
    if (!next || !row_of || !count_of || !fill)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < c->count; i++)
        next[c->entries[i].term + 1]++;
    for (size_t t = 0; t < terms->term_count; t++)
        next[t + 1] += next[t];
    for (size_t row = 0; row < rows; row++) {
        for (size_t i = terms->starts[row]; i < terms->starts[row + 1]; i++) {
            size_t at = next[c->entries[i].term]++;
            row_of[at] = (uint32_t)row;
            count_of[at] = c->entries[i].count;
        }
        fill[row] = terms->starts[row];
    }
    /* By now next[t] is where term t ends. */
    size_t at = 0;
    for (size_t t = 0; t < terms->term_count; t++)
        for (; at < next[t]; at++)
            c->entries[fill[row_of[at]]++] = (summi_term_count){(uint32_t)t, count_of[at]};
    summi_arena_release(c->arena, next, terms->term_count + 1, sizeof *next);
    summi_arena_release(c->arena, row_of, c->count, sizeof *row_of);
    summi_arena_release(c->arena, count_of, c->count, sizeof *count_of);
    summi_arena_release(c->arena, fill, rows + 1, sizeof *fill);
    return SUMM_OK;
}

static int count_all(counter *c, const summi_run *runs, summi_progress *progress,
                     summi_terms *terms)
{
    size_t rows = terms->rows + terms->extra;
    for (size_t row = 0; row < rows; row++) {
        terms->starts[row] = c->count;
        int status = count_run(c, row, &runs[row]);
        if (!status && row % ROWS_PER_REPORT == 0)
            status = summi_progress_report(progress, (double)row / (double)rows);
        if (status)
            return status;
    }
    terms->starts[rows] = c->count;
    summi_arena_release(c->arena, c->places, c->place_capacity, sizeof *c->places);
    int status = number_by_frequency(c, terms);
    if (!status)
        status = sort_rows(c, terms);
    terms->entries = c->entries;
    terms->count = c->count;
    return status;
}

int summi_terms_count(summi_arena *arena, summi_lexicon *lexicon, const summi_run *runs,
                      size_t rows, size_t extra, summi_progress *progress, summi_terms *terms)
{
    counter c = {.arena = arena, .lexicon = lexicon};
    memset(terms, 0, sizeof *terms);
    if (rows >= INT_MAX)
        return SUMM_E_LIMIT;
    terms->rows = rows;
    terms->extra = extra;
    terms->starts = summi_arena_allocate(arena, rows + extra + 1, sizeof *terms->starts);
    if (!terms->starts)
        return SUMM_E_MEMORY;
    return count_all(&c, runs, progress, terms);
}
