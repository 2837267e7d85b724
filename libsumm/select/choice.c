/* SPDX-License-Identifier: MIT */
/* choice.c - chooses ranked sentences under budgets, without repetition. */
#include "select/choice.h"

#include <math.h>
#include <string.h>

#include "select/budget.h"
#include "select/coverage.h"
#include "select/pool.h"
#include "select/redundancy.h"
#include "select/weigh.h"

/* For each place in the summary, this many rows that fit are considered, the best first ... */
#define CONSIDERED 32
/* ... among at most this many. */
#define LOOKED_AT 1024

/* By default a sentence that is worth less than this share of the first is filler. */
#define FILLER .02
/* By default no third comes that keeps less than this share of its worth next to the two before. */
#define FOLLOWS .45
/* The end of a budget is not filled with less than this share of the worth of what did not fit. */
#define FITS_IN .5
/*
 * Sentences that carry weight are worth more than this share of the first, times the number before
 * them.
 */
#define CARRIES .08

/*
 * An opening is left only for three rows that are worth more by this, in units of what the best
 * sentence is worth: what promises less, readers do not prefer (docs/tried.md).
 */
#define CLEAR_GAIN .8

/* Less room than this, in bytes, is not filled with the beginning of a sentence. */
#define CUT_LEAST 24

/* The steps of work for looking at a row, beside its bytes. */
#define STEPS_OF_ROW 256

/* Everything that a selection keeps track of. */
typedef struct selection {
    const summi_candidates *candidates;
    const summi_selection_options *options;
    summi_choice *choice;
    summi_progress *progress;
    summi_reason *reasons; /* of each row, or NULL */
    summi_budget budget;
    summi_redundancy redundancy;
    summi_scale scale;
    summi_pool pool;
    double first_worth; /* of what was taken first */
    double worth;       /* of all that was taken, as it is read */
    double missed;      /* worth of the best row that did not fit */
    size_t context;     /* rows taken that were not chosen, but come with those that were */
} selection;

/* Begins with no row taken, for the first time or again. */
static int begin_selection(summi_arena *arena, selection *s)
{
    const summi_candidates *c = s->candidates;
    *s->choice = (summi_choice){.rows = s->choice->rows};
    s->first_worth = s->worth = s->missed = 0;
    s->context = 0;
    if (summi_redundancy_init(arena, c, s->options->redundancy,
                              summi_budget_expect_rows(c->count, s->options), &s->redundancy) ||
        summi_scale_init(arena, c, &s->scale))
        return SUMM_E_MEMORY;
    return summi_pool_init(arena, c, s->progress, &s->pool);
}

/* Notes that a row is looked at.  SUMM_OK, or why the callbacks of the caller end the selection. */
static int note_row(selection *s, size_t row)
{
    if (s->budget.status)
        return s->budget.status;
    bool due = summi_progress_is_due(s->progress, STEPS_OF_ROW + s->candidates->runs[row].length);
    return due ? summi_progress_report(s->progress, summi_budget_spent(&s->budget)) : SUMM_OK;
}

/* What has been looked at for a place in the summary, and the best of it. */
typedef struct search {
    size_t considered, looked_at;
    summi_party best;
} search;

/*
 * Weighs the party of a row, if it fits.  With nothing taken yet, one that does not fit will do if
 * it is a single row.
 */
static int consider_row(selection *s, size_t row, search *found)
{
    int status = note_row(s, row);
    if (status)
        return status;
    summi_party p = summi_pool_party(&s->pool, row);
    if (s->candidates->answers && p.count > 1 && !summi_budget_fits(&s->budget, p.rows, p.count))
        p.count = 1;
    bool alone = p.count == 1, first = !s->choice->count;
    if (!summi_budget_fits(&s->budget, p.rows, p.count) && !(alone && first)) {
        s->missed = fmax(s->missed, s->candidates->worth[row]);
        if (alone)
            summi_pool_drop(&s->pool, row); /* it will not fit later either */
        else
            found->looked_at++;
        return s->budget.status;
    }
    double least = found->best.count ? found->best.weight.worth : -HUGE_VAL;
    p.weight = summi_scale_weigh(&s->scale, p.rows[p.count - 1], row, least);
    bool better = !found->best.count || p.weight.worth > least;
    /* A copy of a row that is taken does not count, so that each is considered once. */
    if (better && summi_redundancy_is_copy(&s->redundancy, row)) {
        summi_pool_drop(&s->pool, row);
        return s->budget.status;
    }
    found->looked_at++;
    found->considered++;
    if (better)
        found->best = p;
    return s->budget.status;
}

/* Considers the rows beside those that are read, which need not be among the best. */
static int consider_neighbours(selection *s, search *found)
{
    const summi_reading *reading = &s->scale.reading;
    int status = SUMM_OK;
    for (size_t i = 0; i < reading->count && !status; i++) {
        size_t before = reading->rows[i] - 1, after = reading->rows[i] + 1; /* SIZE_MAX: none */
        if (before < s->candidates->count && summi_pool_has(&s->pool, before))
            status = consider_row(s, before, found);
        if (!status && after < s->candidates->count && summi_pool_has(&s->pool, after))
            status = consider_row(s, after, found);
    }
    return status;
}

/* Finds the party that is worth most, and fits. */
static int find_best_party(selection *s, summi_party *best)
{
    const summi_candidates *c = s->candidates;
    bool read = summi_reading_goes_on(&s->scale.reading);
    search found = {.best = {.count = 0}};
    int status = read && c->count > CONSIDERED ? consider_neighbours(s, &found) : SUMM_OK;
    for (size_t k = summi_pool_next(&s->pool, 0);
         k < c->count && found.considered < CONSIDERED && found.looked_at < LOOKED_AT && !status;
         k = summi_pool_next(&s->pool, k + 1)) {
        if (!read && found.best.count && c->worth[c->order[k]] <= found.best.weight.worth)
            break; /* no row from here on can be worth more */
        status = consider_row(s, c->order[k], &found);
    }
    *best = found.best;
    return status;
}

/* Adds a row that the budget has paid for. */
static int add_row(selection *s, size_t row)
{
    s->choice->rows[s->choice->count++] = row;
    summi_pool_take(&s->pool, row);
    summi_scale_add(&s->scale, row);
    return summi_redundancy_add(&s->redundancy, row);
}

static int take_row(selection *s, size_t row)
{
    s->choice->over_budget = !summi_budget_fits(&s->budget, &row, 1);
    if (!s->choice->over_budget)
        summi_budget_spend(&s->budget, row);
    return add_row(s, row);
}

/* ---- Context ---- */

/* Whether a row is left, and may come beside one that is taken. */
static int check_context(selection *s, size_t row, bool *allowed)
{
    *allowed = s->pool.fates[row] == SUMMI_LEFT && summi_budget_fits_context(&s->budget, row) &&
               !summi_redundancy_check(&s->redundancy, row);
    return s->budget.status;
}

/*
 * Takes the row at a distance of one that is taken, if nothing is left out between them; clears
 * *open if it cannot be taken, so that none comes after it.
 */
static int take_beside(selection *s, size_t row, ptrdiff_t distance, bool *open)
{
    const summi_candidates *c = s->candidates;
    size_t beside = row + (size_t)distance, later = distance < 0 ? beside + 1 : beside;
    /* Before the first row, the index is huge. */
    *open &= beside < c->count && c->texts[beside] == c->texts[row] && !c->gaps[later];
    if (!*open || s->pool.fates[beside] == SUMMI_TAKEN)
        return SUMM_OK;
    int status = note_row(s, beside);
    if (!status)
        status = check_context(s, beside, open);
    if (status || !*open)
        return status;
    summi_budget_spend_context(&s->budget, beside);
    s->context++;
    if (s->reasons)
        s->reasons[beside] =
            (summi_reason){.verdict = SUMM_VERDICT_CONTEXT, .other = (uint32_t)row};
    return add_row(s, beside);
}

/* Takes the rows around one that was chosen, the nearest first. */
static int take_context(selection *s, size_t row)
{
    bool before = true, after = true;
    int status = SUMM_OK;
    for (size_t d = 1; d <= s->options->expand && (before || after) && !status; d++) {
        status = take_beside(s, row, -(ptrdiff_t)d, &before);
        if (!status)
            status = take_beside(s, row, (ptrdiff_t)d, &after);
    }
    return status;
}

/* ---- Parties ---- */

/* Whether a row of a party repeats one that is taken, or another one of the party. */
static bool repeats(selection *s, const summi_party *p)
{
    bool redundant = false;
    for (size_t i = 0; i < p->count && !redundant; i++) {
        redundant = summi_redundancy_check(&s->redundancy, p->rows[i]);
        for (size_t k = 0; k < i; k++)
            redundant |= summi_redundancy_between(&s->redundancy, p->rows[k], p->rows[i]);
    }
    return redundant;
}

/* Takes a party, or puts the row that brings it out of the question if there is a repetition. */
static int take_party(selection *s, const summi_party *p)
{
    int status = SUMM_OK;
    if (repeats(s, p)) {
        summi_pool_drop(&s->pool, p->rows[0]);
        return SUMM_OK;
    }
    for (size_t i = 0; i < p->count && !status; i++)
        status = take_row(s, p->rows[i]);
    for (size_t i = 0; i < p->count && !status && !s->choice->over_budget; i++)
        status = take_context(s, p->rows[i]);
    return status;
}

static bool has_room(const selection *s)
{
    return s->budget.left.sentences && s->budget.left.words && !s->choice->over_budget;
}

/* What the row that brings a party is worth, whether or not the rows are read. */
static double worth_of(const selection *s, const summi_party *p)
{
    return s->candidates->worth[p->rows[0]] * p->weight.alone;
}

/* Whether a party would be taken only because it is short: readers do not miss it then. */
static bool is_stopgap(const selection *s, const summi_party *p)
{
    const summi_candidates *c = s->candidates;
    size_t row = p->rows[0];
    return summi_budget_is_ending(&s->budget, s->choice->count) &&
           c->worth[row] < s->missed * FITS_IN &&
           !(row && s->pool.fates[row - 1] == SUMMI_TAKEN &&
             summi_candidates_are_next(c, row - 1, row));
}

/* Whether the summary is better without a party, and without all that are worth less. */
static bool is_enough(const selection *s, const summi_party *p)
{
    if (!s->choice->count)
        return false;
    if (s->candidates->worth[p->rows[0]] <= 0 || is_stopgap(s, p))
        return true; /* a fragment, or no better */
    double share = worth_of(s, p) / s->first_worth;
    double kept = p->weight.news * p->weight.theme * p->weight.place;
    double count = (double)(s->choice->count - s->context);
    if (s->options->amount == SUMM_AMOUNT_AUTO)
        return share * kept < CARRIES * count;
    return s->budget.by_default && (share < FILLER || (count > 1 && kept < FOLLOWS));
}

/* Takes the rows of an opening, one by one. */
static int take_opening(selection *s, const size_t *rows, size_t count)
{
    int status = SUMM_OK;
    for (size_t i = 0; i < count && !status; i++) {
        size_t row = rows[i];
        summi_party one = {.rows = {row}, .count = 1};
        status = note_row(s, row);
        if (status || !summi_pool_has(&s->pool, row) || !summi_budget_fits(&s->budget, one.rows, 1))
            continue;
        one.weight = summi_scale_weigh(&s->scale, row, row, -HUGE_VAL);
        if (!s->choice->count)
            s->first_worth = worth_of(s, &one);
        status = take_party(s, &one);
    }
    return status;
}

/* Takes parties while there is one. */
static int take_best(selection *s)
{
    summi_party best = {.count = 1};
    int status = SUMM_OK;
    while (!status && best.count && has_room(s)) {
        status = find_best_party(s, &best);
        if (status || !best.count || is_enough(s, &best))
            break;
        if (!s->choice->count)
            s->first_worth = worth_of(s, &best);
        s->worth += best.weight.worth * (double)best.count;
        status = take_party(s, &best);
    }
    return status;
}

/* Whether the document is an article of which rows were chosen to be read one after another. */
static bool is_read(const selection *s)
{
    const summi_candidates *c = s->candidates;
    return c->beginnings && c->read > 0 && !c->answers && c->texts[0] == c->texts[c->count - 1] &&
           !s->choice->over_budget && !s->options->expand && s->choice->count <= SUMMI_READING_MOST;
}

/* Whether as many of the first rows, which it finds, would do nearly as well as those taken. */
static bool find_opening(selection *s, size_t *rows)
{
    summi_reading *reading = &s->scale.reading;
    size_t count = s->choice->count, others = 0;
    if (count < 2 || !is_read(s))
        return false;
    for (size_t i = 0; i < count; i++)
        others += s->choice->rows[i] >= count;
    if (!others && !summi_reading_repeats(reading))
        return false;
    double gain = s->worth - summi_reading_opening(reading, count);
    memcpy(rows, reading->rows, sizeof reading->rows);
    return gain < s->candidates->read * CLEAR_GAIN * (double)count / SUMMI_READING_MOST;
}

/* Takes all rows but the one that is cut. */
static int take_all(summi_arena *arena, selection *s)
{
    if (summi_budget_init(arena, s->candidates, s->options, &s->budget))
        return SUMM_E_MEMORY;
    summi_arena_mark mark = summi_arena_get_mark(arena);
    int status = begin_selection(arena, s);
    if (!status)
        status = take_best(s);
    size_t opening[SUMMI_READING_MOST], count = s->choice->count;
    if (status || !find_opening(s, opening))
        return status;
    summi_arena_rewind(arena, mark);
    summi_budget_restore(&s->budget);
    status = begin_selection(arena, s);
    if (!status)
        status = take_opening(s, opening, count);
    return status ? status : take_best(s);
}

/* ---- The end of a budget of bytes ---- */

/* Whether a row may follow the others, up to row `last`, as the one that is cut. */
static int check_cut(selection *s, size_t row, size_t last, bool *allowed)
{
    const summi_candidates *c = s->candidates;
    *allowed = s->pool.fates[row] != SUMMI_TAKEN && summi_pool_can_stand(&s->pool, row) &&
               c->words[row] <= s->budget.left.words &&
               summi_budget_cost(&s->budget, row) <= s->budget.left.cost &&
               (s->options->order == SUMM_ORDER_RANK || row > last) &&
               !summi_redundancy_check(&s->redundancy, row);
    return s->budget.status;
}

/* The only row is over the budget: cuts it, if that makes it fit. */
static int cut_only_row(selection *s)
{
    size_t row = s->choice->rows[0];
    if (s->candidates->words[row] <= s->budget.left.words &&
        summi_budget_cost(&s->budget, row) <= s->budget.left.cost)
        s->choice->cut = s->budget.left.bytes;
    return s->budget.status;
}

/* Fills the rest of a budget of bytes with a sentence that does not fit in whole. */
static int fill_rest(selection *s)
{
    const summi_candidates *c = s->candidates;
    summi_choice *choice = s->choice;
    if (choice->over_budget)
        return cut_only_row(s);
    if (!s->budget.left.sentences || s->budget.left.bytes < c->joiner + CUT_LEAST)
        return SUMM_OK;
    size_t last = 0;
    for (size_t i = 0; i < choice->count; i++)
        last = choice->rows[i] > last ? choice->rows[i] : last;
    bool found = false;
    for (size_t k = 0; k < c->count && k < LOOKED_AT && !found; k++) {
        int status = note_row(s, c->order[k]);
        if (!status)
            status = check_cut(s, c->order[k], last, &found);
        if (status)
            return status;
        if (found) {
            choice->rows[choice->count++] = c->order[k];
            choice->cut = s->budget.left.bytes - c->joiner;
        }
    }
    return SUMM_OK;
}

/* ---- All ---- */

static int find_reasons(selection *s)
{
    const summi_outcome outcome = {.budget = &s->budget,
                                   .redundancy = &s->redundancy,
                                   .scale = &s->scale,
                                   .rows = s->choice->rows,
                                   .count = s->choice->count,
                                   .over_budget = s->choice->over_budget,
                                   .cut = s->choice->cut > 0};
    return summi_reasons_find(&outcome, s->progress, s->reasons);
}

int summi_select(summi_arena *arena, const summi_candidates *candidates,
                 const summi_selection_options *options, summi_progress *progress,
                 summi_choice *choice, summi_reason *reasons)
{
    selection s = {.candidates = candidates,
                   .options = options,
                   .choice = choice,
                   .progress = progress,
                   .reasons = reasons};
    int status = take_all(arena, &s);
    if (!status && choice->count && options->ellipsis && options->bytes != SUMM_UNLIMITED)
        status = fill_rest(&s);
    if (!status && reasons)
        status = find_reasons(&s);
    choice->failed = s.budget.failed;
    return status;
}
