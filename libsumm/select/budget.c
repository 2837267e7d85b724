/* SPDX-License-Identifier: MIT */
/* budget.c - what the sentences of a summary may cost, and how much of that is left. */
#include "select/budget.h"

#include <math.h>
#include <string.h>

#include "layout/render.h"

/* The size or cost of a row that has not been measured yet. */
#define UNKNOWN SIZE_MAX

/* There is room for this many rows at first if no budget says how many will be taken. */
#define ROWS_AT_FIRST 16

size_t summi_budget_expect_rows(size_t rows, const summi_selection_options *options)
{
    size_t most = options->ratio > 0 ? (size_t)(options->ratio * (double)rows) + 1 : ROWS_AT_FIRST;
    return most < options->sentences ? most : options->sentences;
}

static summi_amount initial_amount(const summi_candidates *c,
                                   const summi_selection_options *options)
{
    summi_amount amount = {options->sentences, options->words, options->bytes,
                           options->cost ? options->cost_limit : SUMM_UNLIMITED};
    if (options->ratio > 0) {
        size_t total = 0;
        for (size_t row = 0; row < c->count; row++)
            total += c->words[row];
        double share = options->ratio * (double)total;
        size_t limit = share < 1 ? 1 : (size_t)share;
        amount.words = amount.words < limit ? amount.words : limit;
    }
    return amount;
}

static bool is_unlimited(const summi_amount *amount)
{
    return amount->sentences == SUMM_UNLIMITED && amount->words == SUMM_UNLIMITED &&
           amount->bytes == SUMM_UNLIMITED && amount->cost == SUMM_UNLIMITED;
}

/* An array of unknown sizes; none where there is no limit, because measuring takes time. */
static bool make_unknown(summi_arena *arena, size_t rows, size_t limit, size_t **sizes)
{
    *sizes = NULL;
    if (limit == SUMM_UNLIMITED)
        return true;
    *sizes = summi_arena_allocate(arena, rows, sizeof **sizes);
    for (size_t row = 0; *sizes && row < rows; row++)
        (*sizes)[row] = UNKNOWN;
    return *sizes;
}

int summi_budget_init(summi_arena *arena, const summi_candidates *candidates,
                      const summi_selection_options *options, summi_budget *budget)
{
    summi_amount all = initial_amount(candidates, options);
    bool by_default = is_unlimited(&all) && options->amount == SUMM_AMOUNT_FULL;
    if (by_default)
        all.sentences = SUMM_SENTENCES_DEFAULT;
    *budget = (summi_budget){
        .candidates = candidates, .options = options, .all = all, .by_default = by_default};
    if (!make_unknown(arena, candidates->count, all.bytes, &budget->bytes) ||
        !make_unknown(arena, candidates->count, all.cost, &budget->costs))
        return SUMM_E_MEMORY;
    if (candidates->mark && all.bytes != SUMM_UNLIMITED) {
        budget->taken = summi_arena_allocate(arena, candidates->count, sizeof *budget->taken);
        if (!budget->taken)
            return SUMM_E_MEMORY;
    }
    summi_budget_restore(budget);
    return SUMM_OK;
}

void summi_budget_restore(summi_budget *b)
{
    b->left = b->all;
    b->rows = 0;
    if (!b->taken)
        return;
    /* All is left out, and there is one mark. */
    size_t mark = b->candidates->mark;
    memset(b->taken, 0, b->candidates->count * sizeof *b->taken);
    b->left.bytes -= b->left.bytes < mark ? b->left.bytes : mark;
}

static size_t bytes_of_row(summi_budget *b, size_t row)
{
    if (!b->bytes)
        return 0;
    const summi_candidates *c = b->candidates;
    const summi_run *run = &c->runs[row];
    if (b->bytes[row] == UNKNOWN)
        b->bytes[row] = strlen(summi_quotation_opening(&c->quotations[row], c->language)) +
                        summi_render(run->bytes, 0, run->length, c->hyphens, NULL) +
                        strlen(summi_quotation_closing(&c->quotations[row], c->language));
    return b->bytes[row];
}

size_t summi_budget_cost(summi_budget *b, size_t row)
{
    if (!b->costs)
        return 0;
    const summi_run *run = &b->candidates->runs[row];
    if (b->costs[row] == UNKNOWN && !b->status) {
        size_t cost = SIZE_MAX;
        if (b->options->cost(b->options->cost_user, (const char *)run->bytes, run->length, &cost))
            b->status = SUMM_E_CANCELLED;
        else if (cost == SIZE_MAX)
            b->status = SUMM_E_CALLBACK;
        b->failed = row;
        b->costs[row] = cost;
    }
    return b->costs[row];
}

/* a + b, or SIZE_MAX if that is too much. */
static size_t add_sizes(size_t a, size_t b)
{
    return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

/*
 * By how many marks there are more once a row is taken, which divides what is left out: -1 if
 * nothing is left of that, else 0 or 1.
 */
static int count_new_marks(const summi_budget *b, size_t row)
{
    if (!b->taken)
        return 0;
    const summi_candidates *c = b->candidates;
    bool before = c->gaps[row] || (row && !b->taken[row - 1]);
    bool after = c->gaps[row + 1] || (row + 1 < c->count && !b->taken[row + 1]);
    return before + after - 1;
}

/* The bytes that a paragraph of some rows needs for one more, beside those of the row. */
static size_t joint_bytes(const summi_candidates *c, size_t rows)
{
    return rows > 1 ? c->joiner : rows ? c->joiner + c->full_stop : 0;
}

static summi_amount measure_rows(summi_budget *b, const size_t *rows, size_t count)
{
    const summi_candidates *c = b->candidates;
    summi_amount sum = {.sentences = count};
    for (size_t i = 0; i < count; i++) {
        sum.words = add_sizes(sum.words, c->words[rows[i]]);
        sum.bytes =
            add_sizes(sum.bytes, add_sizes(bytes_of_row(b, rows[i]), joint_bytes(c, b->rows + i)));
        if (count_new_marks(b, rows[i]) > 0)
            sum.bytes = add_sizes(sum.bytes, c->mark);
        sum.cost = add_sizes(sum.cost, summi_budget_cost(b, rows[i]));
    }
    return sum;
}

static bool fits(const summi_budget *b, const summi_amount *sum)
{
    return sum->sentences <= b->left.sentences && sum->words <= b->left.words &&
           sum->bytes <= b->left.bytes && sum->cost <= b->left.cost;
}

bool summi_budget_fits(summi_budget *b, const size_t *rows, size_t count)
{
    summi_amount sum = measure_rows(b, rows, count);
    return fits(b, &sum);
}

/* The amount of a row that is not counted as a sentence. */
static summi_amount measure_context(summi_budget *b, size_t row)
{
    summi_amount sum = measure_rows(b, &row, 1);
    sum.sentences = 0;
    return sum;
}

bool summi_budget_fits_context(summi_budget *b, size_t row)
{
    summi_amount sum = measure_context(b, row);
    return fits(b, &sum);
}

static double spent_share(size_t all, size_t left)
{
    return all == SUMM_UNLIMITED ? 0 : 1 - (double)left / (double)all;
}

double summi_budget_spent(const summi_budget *b)
{
    const summi_amount *all = &b->all, *left = &b->left;
    double length =
        fmax(spent_share(all->sentences, left->sentences), spent_share(all->words, left->words));
    return fmax(length,
                fmax(spent_share(all->bytes, left->bytes), spent_share(all->cost, left->cost)));
}

bool summi_budget_is_ending(const summi_budget *b, size_t rows)
{
    double spent = summi_budget_spent(b);
    return (1 - spent) * (double)rows < spent;
}

static void spend_size(size_t *left, size_t size)
{
    if (*left != SUMM_UNLIMITED)
        *left -= size;
}

static void spend(summi_budget *b, const summi_amount *sum, size_t row)
{
    spend_size(&b->left.sentences, sum->sentences);
    spend_size(&b->left.words, sum->words);
    spend_size(&b->left.bytes, sum->bytes);
    spend_size(&b->left.cost, sum->cost);
    if (count_new_marks(b, row) < 0)
        b->left.bytes += b->candidates->mark;
    if (b->taken)
        b->taken[row] = true;
    b->rows++;
}

void summi_budget_spend(summi_budget *b, size_t row)
{
    summi_amount sum = measure_rows(b, &row, 1);
    spend(b, &sum, row);
}

void summi_budget_spend_context(summi_budget *b, size_t row)
{
    summi_amount sum = measure_context(b, row);
    spend(b, &sum, row);
}
