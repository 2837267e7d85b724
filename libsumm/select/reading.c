/* SPDX-License-Identifier: MIT */
/*
 * reading.c - what sentences add to a brief that is read from its beginning to its end.
 *
 * The constants are fitted to the marks that readers gave to briefs (docs/tried.md), in units of
 * what the best sentence of a text is worth.
 */
#include "select/reading.h"

#include <math.h>

#include "term/matrix.h"

/* What a row gains by each neighbour in the text that is also its neighbour in the brief. */
#define ADJOINS .46

/* What a row loses if all that it begins with is known from the text, and not from the brief. */
#define THEME_LOSS 1.65

/* What a row loses if nothing that it begins with occurs in the brief before it. */
#define UNLINKED_LOSS .75

/* What a row loses that uses a name or an abbreviation of which the brief has no full form. */
#define NAME_LOSS .4

/* What a brief loses by two rows that say the same. */
#define LIKENESS_LOSS 3.9

/*
 * A row of an opening that is more similar than this to one before it says the same.  Of those that
 * readers had before them, each such one was called a repetition.  Where a caption may have been,
 * after the first row, less will do for a short one, in which there is little that could be new.
 */
#define SAID_BEFORE       .45
#define SAID_BEFORE_LEAST .2

/* Rows that may come between those that are taken; none if `last` is before `first`. */
typedef struct row_range {
    size_t first, last;
} row_range;

static const row_range no_rows = {.first = 1, .last = 0};

int summi_reading_init(summi_arena *arena, const summi_candidates *candidates,
                       summi_reading *reading)
{
    *reading = (summi_reading){.candidates = candidates};
    if (!candidates->beginnings)
        return SUMM_OK;
    reading->first_with =
        summi_arena_zeroed(arena, candidates->matrix->columns, sizeof *reading->first_with);
    return reading->first_with ? SUMM_OK : SUMM_E_MEMORY;
}

bool summi_reading_goes_on(const summi_reading *reading)
{
    return reading->candidates->beginnings && reading->count < SUMMI_READING_MOST;
}

/* The number of taken rows that come before a row. */
static size_t count_before(const summi_reading *reading, size_t row)
{
    size_t count = 0;
    while (count < reading->count && reading->rows[count] < row)
        count++;
    return count;
}

static bool has_term(const summi_matrix *matrix, size_t row, int term)
{
    int k = matrix->p[row];
    while (k < matrix->p[row + 1] && matrix->i[k] < term)
        k++;
    return k < matrix->p[row + 1] && matrix->i[k] == term;
}

/* Whether a term occurs before a row in the rows taken or in those that come. */
static bool is_said_before(const summi_reading *reading, row_range come, size_t row, uint32_t term)
{
    uint32_t first = reading->first_with[term];
    bool said = first && first <= row;
    for (size_t i = come.first; i <= come.last && i < row && !said; i++)
        said = has_term(reading->candidates->matrix, i, (int)term);
    return said;
}

/* What a row loses by the words with which it begins, if others come before it in the brief. */
static double theme_loss(const summi_reading *reading, row_range come, size_t row)
{
    const summi_beginning *beginning = &reading->candidates->beginnings[row];
    const uint32_t *theme = &reading->candidates->themes[beginning->theme];
    double missing = 0, all = 0;
    bool linked = false;
    for (size_t i = 0; i < beginning->count; i++) {
        double weight = 1 / (double)(i + 1);
        bool said = is_said_before(reading, come, row, theme[i]);
        all += weight;
        linked |= said;
        if ((beginning->given >> i & 1u) && !said)
            missing += weight;
    }
    return (missing > 0 ? THEME_LOSS * missing / all : 0) + (linked ? 0 : UNLINKED_LOSS);
}

static double name_loss(const summi_reading *reading, row_range come, size_t row)
{
    const summi_beginning *beginning = &reading->candidates->beginnings[row];
    return beginning->introduced != SUMMI_NO_INTRODUCTION &&
                   !is_said_before(reading, come, row, beginning->full_name)
               ? NAME_LOSS
               : 0;
}

/* What a taken row loses, of which `before` others come before it. */
static double loss_of_taken(const summi_reading *reading, row_range come, size_t before)
{
    size_t row = reading->rows[before];
    bool begins = !before && come.last < come.first;
    bool follows =
        (before &&
         summi_candidates_are_next(reading->candidates, reading->rows[before - 1], row)) ||
        (come.first <= come.last && summi_candidates_are_next(reading->candidates, come.last, row));
    return (begins || follows ? 0 : theme_loss(reading, come, row)) + name_loss(reading, come, row);
}

/*
 * The largest cosine of a row with one of the first `count` rows taken, if it is more than `least`;
 * else that.
 */
static double likeness_of(const summi_reading *reading, size_t count, size_t row, double least)
{
    for (size_t i = 0; i < count; i++) {
        double cosine = summi_matrix_dot(reading->candidates->matrix, reading->rows[i], row);
        least = cosine > least ? cosine : least;
    }
    return least;
}

/* The same for rows that come together, with one another too. */
static double likeness_with(const summi_reading *reading, row_range come)
{
    double likeness = reading->likeness;
    for (size_t row = come.first; row <= come.last; row++) {
        likeness = likeness_of(reading, reading->count, row, likeness);
        for (size_t other = come.first; other < row; other++) {
            double cosine = summi_matrix_dot(reading->candidates->matrix, other, row);
            likeness = cosine > likeness ? cosine : likeness;
        }
    }
    return likeness;
}

summi_gain summi_reading_gain(const summi_reading *reading, size_t first, size_t last, double least)
{
    const summi_candidates *c = reading->candidates;
    const row_range come = {first, last};
    size_t before = count_before(reading, first);
    bool inside = before < reading->count;
    bool follows = before && summi_candidates_are_next(c, reading->rows[before - 1], first);
    bool precedes = inside && summi_candidates_are_next(c, last, reading->rows[before]);
    summi_gain gain = {
        .joins = c->read * ADJOINS * (double)((last - first) + (size_t)follows + (size_t)precedes),
        .unjoined = reading->count && !follows && !precedes ? c->read * ADJOINS : 0,
        /* The row that comes next in the brief has others before it now. */
        .theme = inside ? -c->read * reading->losses[before] : 0,
    };
    for (size_t row = first; row <= last; row++)
        gain.worth += c->worth[row] + c->gains[row];
    if (summi_gain_sum(&gain) <= least)
        return gain;
    if (before && !follows)
        gain.theme += c->read * theme_loss(reading, come, first);
    for (size_t row = first; row <= last; row++)
        gain.theme += c->read * name_loss(reading, come, row);
    if (inside)
        gain.theme += c->read * loss_of_taken(reading, come, before);
    if (summi_gain_sum(&gain) > least)
        gain.likeness =
            c->read * LIKENESS_LOSS * (likeness_with(reading, come) - reading->likeness);
    return gain;
}

void summi_reading_add(summi_reading *reading, size_t row)
{
    const summi_matrix *m = reading->candidates->matrix;
    if (!summi_reading_goes_on(reading))
        return;
    reading->likeness = likeness_of(reading, reading->count, row, reading->likeness);
    size_t place = count_before(reading, row);
    for (size_t i = reading->count++; i > place; i--)
        reading->rows[i] = reading->rows[i - 1];
    reading->rows[place] = row;
    for (int k = m->p[row]; k < m->p[row + 1]; k++) {
        uint32_t *first = &reading->first_with[m->i[k]];
        if (!*first || row < *first)
            *first = (uint32_t)row + 1;
    }
    for (size_t i = place; i < reading->count; i++)
        reading->losses[i] = loss_of_taken(reading, no_rows, i);
}

void summi_reading_clear(summi_reading *reading)
{
    const summi_matrix *m = reading->candidates->matrix;
    for (size_t i = 0; i < reading->count; i++)
        for (int k = m->p[reading->rows[i]]; k < m->p[reading->rows[i] + 1]; k++)
            reading->first_with[m->i[k]] = 0;
    reading->count = 0;
    reading->likeness = 0;
}

/* The share of the mean number of words that a row has, 1 at most. */
static double fullness(const summi_candidates *candidates, size_t row)
{
    double words = 0;
    for (size_t i = 0; i < candidates->count; i++)
        words += (double)candidates->words[i];
    double share = (double)candidates->words[row] * (double)candidates->count / words;
    return share < 1 ? share : 1;
}

/* Whether a row says what one of the first `count` rows taken says. */
static bool is_said_twice(const summi_reading *reading, size_t count, size_t row)
{
    double likeness = likeness_of(reading, count, row, 0);
    if (likeness <= SAID_BEFORE_LEAST)
        return false;
    return likeness > SAID_BEFORE * (row == 1 ? fullness(reading->candidates, row) : 1);
}

bool summi_reading_repeats(const summi_reading *reading)
{
    for (size_t i = 1; i < reading->count; i++)
        if (is_said_twice(reading, i, reading->rows[i]))
            return true;
    return false;
}

double summi_reading_opening(summi_reading *reading, size_t count)
{
    const summi_candidates *c = reading->candidates;
    size_t end = c->count < 3 * count ? c->count : 3 * count;
    double worth = 0;
    summi_reading_clear(reading);
    for (size_t row = 0; row < end && reading->count < count; row++) {
        if (c->worth[row] <= 0 || is_said_twice(reading, reading->count, row))
            continue;
        summi_gain gain = summi_reading_gain(reading, row, row, -HUGE_VAL);
        worth += summi_gain_sum(&gain);
        summi_reading_add(reading, row);
    }
    return reading->count == count ? worth : -HUGE_VAL;
}
