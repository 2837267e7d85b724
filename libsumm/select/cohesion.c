/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cohesion.c - how well a sentence follows those that are taken. */
#include "select/cohesion.h"

#include "term/matrix.h"

/*
 * A row loses this much if everything it begins with is known from the text and not from the brief.
 */
#define THEME_LOSS .5

/*
 * What a row keeps that uses a name alone, or an abbreviation, of which the brief has no full form.
 */
#define NAME_KEEPS .2

/* What a row keeps that begins with nothing that the brief speaks of. */
#define UNLINKED_KEEPS .7

/*
 * A row that is more similar than this to one that is taken says the same again, and loses this
 * much of the rest.
 */
#define SAME_FROM .2
#define SAME_LOSS 2.0

/* What a row keeps for each neighbour with which it has nothing in common. */
#define JUMP_KEEPS .6

/*
 * With more rows than this, nobody reads from one to the next, and the neighbours are not looked
 * for.
 */
#define READ_MOST 32

static bool is_taken(const size_t *taken, size_t count, size_t row)
{
    for (size_t i = 0; i < count; i++)
        if (taken[i] == row)
            return true;
    return false;
}

double summi_cohesion_of_theme(const summi_candidates *candidates, const summi_coverage *coverage,
                               const size_t *taken, size_t count, size_t row)
{
    if (!candidates->beginnings || count > READ_MOST)
        return 1;
    const summi_beginning *beginning = &candidates->beginnings[row];
    double missing = 0, all = 0;
    bool linked = !count;
    for (size_t i = 0; i < beginning->count; i++) {
        double weight = 1 / (double)(i + 1);
        bool covered = coverage->sum[beginning->theme[i]] > 0;
        all += weight;
        linked |= covered;
        if ((beginning->given >> i & 1u) && !covered)
            missing += weight;
    }
    bool nameless =
        beginning->introduced != SUMMI_NO_INTRODUCTION && coverage->sum[beginning->full_name] <= 0;
    if ((missing <= 0 && !nameless && linked) || (row && is_taken(taken, count, row - 1)))
        return 1;
    double share = missing > 0 ? missing / all : 0;
    return (1 - THEME_LOSS * share) * (nameless ? NAME_KEEPS : 1) * (linked ? 1 : UNLINKED_KEEPS);
}

/* What a row keeps that is similar to one that is taken. */
static double keeps_of_same(const summi_candidates *candidates, const size_t *taken, size_t count,
                            size_t row)
{
    double most = SAME_FROM;
    for (size_t i = 0; i < count; i++) {
        double cosine = summi_matrix_dot(candidates->matrix, taken[i], row);
        most = cosine > most ? cosine : most;
    }
    double keeps = 1 - SAME_LOSS * (most - SAME_FROM);
    return keeps > 0 ? keeps : 0;
}

double summi_cohesion_of_place(const summi_candidates *candidates, const size_t *taken,
                               size_t count, size_t first, size_t last)
{
    if (!candidates->beginnings || !count || count > READ_MOST)
        return 1;
    size_t before = SIZE_MAX, after = SIZE_MAX; /* the neighbours; SIZE_MAX: none */
    for (size_t i = 0; i < count; i++) {
        if (taken[i] < first && (before == SIZE_MAX || taken[i] > before))
            before = taken[i];
        if (taken[i] > last && taken[i] < after)
            after = taken[i];
    }
    bool follows = before != SIZE_MAX && before + 1 == first;
    bool precedes = after != SIZE_MAX && last + 1 == after;
    double keeps = 1;
    if (!follows && !precedes)
        keeps = candidates->apart * keeps_of_same(candidates, taken, count, last);
    if (before != SIZE_MAX && !follows && summi_matrix_dot(candidates->matrix, before, first) <= 0)
        keeps *= JUMP_KEEPS;
    if (after != SIZE_MAX && !precedes && summi_matrix_dot(candidates->matrix, last, after) <= 0)
        keeps *= JUMP_KEEPS;
    return keeps;
}
