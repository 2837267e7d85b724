/* SPDX-License-Identifier: GPL-3.0-or-later */
/* select.c - chooses ranked sentences under budgets, without repetition. */
#include "select/select.h"

#include <math.h>
#include <string.h>

#include "term/matrix.h"
#include "rank/textrank.h"
#include "layout/render.h"
#include "base/table.h"

#define DEFAULT_SENTENCES 3

/* Rows of the same words have a cosine of 1 but for rounding. */
#define SAME (1 - 1e-9)
/* Bounds hold up to the rounding of the weights in the index. */
#define NEARLY (1 - 1e-5)

/* A candidate is compared with so many chosen rows at most that have a telling term of it, the last first. */
#define COMPARISONS 64

/* Postings of a term are made at once up to so many. */
#define POSTINGS_MOST 64
/* There is room for so many rows if nothing says how many will be taken. */
#define ROWS_AT_FIRST 16
/* A row has about so many telling terms. */
#define POSTINGS_OF_ROW 5

/* Of the rows that fit, so many are considered for the next place: those of the best scores ... */
#define CONSIDERED 32
/* ... among so many that are looked at. */
#define LOOKED_AT 1024

/* How much of its score a row loses if all its words are covered; more than all for the last part. */
#define COVERED 1.6
/* What a covered row is still worth: enough to be taken if there is nothing else. */
#define WORTH_LEAST .01

/* What a row is worth that leans on a row not yet taken, beside one that stands alone. */
#define LEANING .45
/* What a row gets of the score that a row which leans on it has more. */
#define SHARED .5

/* Rows that wait for others to be taken are looked at so many times. */
#define TURNS 64

/* It may bring along so many: the row that it leans on, the one that this leans on ... */
#define COMPANIONS 2

/* The beginning of a sentence is worth showing from so many bytes on. */
#define CUT_LEAST 24

/* What is left to spend. */
typedef struct budget {
    size_t sentences, words, bytes, cost;
} budget;

/*
 * An index of the chosen rows by their telling terms.  Two unit rows whose dot product is above t
 * share a term of either's prefix, its rarest terms up to where what is left is shorter than t
 * (Chaudhuri et al. 2006, "prefix filter"): so the index and the look-ups need those alone.
 */
typedef struct chosen_index {
    const summi_matrix *matrix;
    double threshold;
    struct posting_list {
        uint32_t head; /* the newest posting + 1, or 0 */
        uint16_t room; /* behind it there is room for so many more ... */
        uint16_t size; /* ... of so many that were made for it at once */
    } * lists;         /* for each term */
    struct posting {
        uint32_t row;
        uint32_t next;
        float weight;  /* of the term in the row */
        float rest;    /* the square of the length of what the row has behind it */
        uint64_t mark; /* a bit for each term of the row, some terms sharing one */
    } * postings;
    size_t count, capacity;
    uint32_t *compared; /* for each row, the last candidate that it was compared with, + 1 */
    summi_table known;  /* sentences by their terms, or to the letter if they have none; 1: taken */
} chosen_index;

/* An index of about so many rows. */
static int index_init(summi_arena *arena, const summi_candidates *c, double redundancy,
                      size_t expected, chosen_index *index)
{
    *index = (chosen_index){.matrix = c->matrix};
    index->threshold = redundancy < SAME ? redundancy : SAME;
    index->lists = summi_arena_zeroed(arena, c->matrix->columns, sizeof *index->lists);
    index->compared = summi_arena_zeroed(arena, c->count, sizeof *index->compared);
    index->capacity = expected * POSTINGS_OF_ROW;
    index->postings = summi_arena_allocate(arena, index->capacity, sizeof *index->postings);
    if (!index->lists || !index->compared || !index->postings)
        return SUMM_E_MEMORY;
    return summi_table_init(&index->known, arena, expected);
}

/* Where the prefix of a row ends. */
static int prefix_end(const chosen_index *index, size_t row)
{
    const summi_matrix *m = index->matrix;
    double left = 1, least = index->threshold * index->threshold;
    int k = m->p[row];
    while (k < m->p[row + 1] && left >= least) {
        left -= m->data[k] * m->data[k];
        k++;
    }
    return k;
}

static uint64_t mark_of_term(int term)
{
    return UINT64_C(1) << ((uint32_t)term * 0x9E3779B1u >> 26);
}

static uint64_t mark_of_row(const summi_matrix *m, size_t row)
{
    uint64_t mark = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        mark |= mark_of_term(m->i[k]);
    return mark;
}

/*
 * Whether a row may be too similar to another whose first common term is its entry k.  What stands behind
 * that adds no more to the dot product than the product of the lengths of the rests (Cauchy and Schwarz),
 * of which the terms that the other does not have, by its mark, can be left out.
 */
static bool may_be_alike(const chosen_index *index, size_t row, int k, double rest,
                         const struct posting *other)
{
    const summi_matrix *m = index->matrix;
    double missing = NEARLY * index->threshold - m->data[k] * (double)other->weight;
    double least = missing * missing, other_rest = (double)other->rest, common = 0;
    if (missing <= 0 || rest * other_rest < least)
        return missing <= 0;
    for (k++; k < m->p[row + 1] && common * other_rest < least; k++)
        if (other->mark & mark_of_term(m->i[k]))
            common += m->data[k] * m->data[k];
    return common * other_rest >= least;
}

/* Compares a row with the chosen ones. */
static bool is_redundant(chosen_index *index, size_t row)
{
    const summi_matrix *m = index->matrix;
    size_t comparisons = 0;
    double rest = 1;
    int end = prefix_end(index, row);
    for (int k = m->p[row]; k < end; k++) {
        rest -= m->data[k] * m->data[k];
        for (uint32_t at = index->lists[m->i[k]].head; at; at = index->postings[at - 1].next) {
            const struct posting *posting = &index->postings[at - 1];
            size_t other = posting->row;
            if (comparisons++ == COMPARISONS)
                return false;
            if (!may_be_alike(index, row, k, rest, posting) || index->compared[other] == row + 1)
                continue;
            index->compared[other] = (uint32_t)row + 1;
            if (summi_matrix_dot(m, other, row) > index->threshold)
                return true;
        }
    }
    return false;
}

/* A place for one more posting of a term: those of a term stand together, as they are read. */
static struct posting *new_posting(summi_arena *arena, chosen_index *index, int term)
{
    struct posting_list *list = &index->lists[term];
    uint32_t at = list->head, before = list->head;
    if (!list->room) {
        list->size = !list->size ? 1 : list->size < POSTINGS_MOST ? 2 * list->size : list->size;
        struct posting *postings = summi_arena_grow(arena, index->postings, &index->capacity,
                                                    index->count + list->size, sizeof *postings);
        if (!postings)
            return NULL;
        index->postings = postings;
        at = (uint32_t)index->count;
        index->count += list->size;
        list->room = list->size;
    }
    list->room--;
    list->head = at + 1;
    index->postings[at].next = before;
    return &index->postings[at];
}

static int index_add(summi_arena *arena, chosen_index *index, size_t row)
{
    const summi_matrix *m = index->matrix;
    double rest = 1;
    uint64_t mark = mark_of_row(m, row);
    int end = prefix_end(index, row);
    for (int k = m->p[row]; k < end; k++) {
        struct posting *posting = new_posting(arena, index, m->i[k]);
        if (!posting)
            return SUMM_E_MEMORY;
        rest -= m->data[k] * m->data[k];
        posting->row = (uint32_t)row;
        posting->weight = (float)m->data[k];
        posting->rest = (float)rest;
        posting->mark = mark;
    }
    return SUMM_OK;
}

static budget make_budget(const summi_candidates *c, const summi_selection_options *options)
{
    budget b = {options->sentences, options->words, options->bytes,
                options->cost ? options->cost_limit : SUMM_UNLIMITED};
    if (options->ratio > 0) {
        size_t total = 0;
        for (size_t row = 0; row < c->count; row++)
            total += c->words[row];
        double share = options->ratio * (double)total;
        size_t limit = share < 1 ? 1 : (size_t)share;
        b.words = b.words < limit ? b.words : limit;
    } else if (b.sentences == SUMM_UNLIMITED && b.words == SUMM_UNLIMITED &&
               b.bytes == SUMM_UNLIMITED && b.cost == SUMM_UNLIMITED) {
        b.sentences = DEFAULT_SENTENCES;
    }
    return b;
}

static size_t spend(size_t left, size_t cost)
{
    return left == SUMM_UNLIMITED ? left : left - cost;
}

/* What the rows taken so far cover: their sum. */
typedef struct coverage {
    double *sum;   /* a place for each term */
    double square; /* of its length ... */
    double length; /* ... which that is the square of */
    double *dots;  /* of each row, its product with the sum when that was last asked for */
} coverage;

/* The dot product of a row with a vector that has a place for each term. */
static double dot_row(const summi_matrix *m, size_t row, const double *vector)
{
    double dot = 0;
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        dot += m->data[k] * vector[m->i[k]];
    return dot;
}

static void cover(coverage *covered, const summi_matrix *m, size_t row)
{
    if (m->p[row] == m->p[row + 1])
        return;
    covered->square += 2 * dot_row(m, row, covered->sum) + 1;
    covered->length = sqrt(covered->square);
    for (int k = m->p[row]; k < m->p[row + 1]; k++)
        covered->sum[m->i[k]] += m->data[k];
}

/* What a row is worth whose dot product with the sum of what is covered is `dot`. */
static double worth_with(const summi_candidates *c, const coverage *covered, size_t row, double dot)
{
    if (covered->length <= 0)
        return c->scores[row];
    double left = 1 - COVERED * dot / covered->length;
    return c->scores[row] * (left > WORTH_LEAST ? left : WORTH_LEAST);
}

/*
 * What a row is worth, times `share`, if that is more than `least`; else anything not above it.  The sum
 * only grows, so an old dot product says how much the row is worth at most, and for most rows that is
 * not enough (Minoux 1978, "accelerated greedy").
 */
static double worth(const summi_candidates *c, coverage *covered, size_t row, double share,
                    double least)
{
    double most = share * worth_with(c, covered, row, covered->dots[row]);
    if (most <= least)
        return most;
    covered->dots[row] = dot_row(c->matrix, row, covered->sum);
    return share * worth_with(c, covered, row, covered->dots[row]);
}

/* What is to be done with a row. */
enum { OPEN, WAITS, OUT, TAKEN };

/* Everything that a selection keeps track of. */
typedef struct selection {
    summi_arena *arena;
    const summi_candidates *candidates;
    const summi_selection_options *options;
    int status;
    summi_choice *choice;
    budget left;
    chosen_index index;
    coverage covered;
    size_t *bytes; /* of each row, and */
    size_t *costs; /* its cost by the caller's measure, once they are asked for; before, UNKNOWN */
    /*
     * For each row: OPEN; WAITS, because it leans on rows of which too many are not taken yet; OUT of the
     * question for good; TAKEN.
     */
    unsigned char *states;
    size_t first; /* no place of the order before this one is open */
    size_t *skip; /* for each that is not open a later one, with none open between them */
} selection;

/* In a cost: not asked for yet. */
#define UNKNOWN SIZE_MAX

/* How many rows will be taken, as far as that can be said beforehand. */
static size_t expect_rows(size_t rows, const summi_selection_options *options)
{
    size_t most = options->ratio > 0 ? (size_t)(options->ratio * (double)rows) + 1 : ROWS_AT_FIRST;
    return most < options->sentences ? most : options->sentences;
}

/* An array of unknown costs; none where there is no limit, because measuring takes time. */
static bool unknown_costs(summi_arena *arena, size_t rows, size_t limit, size_t **costs)
{
    if (limit == SUMM_UNLIMITED)
        return true;
    *costs = summi_arena_allocate(arena, rows, sizeof **costs);
    for (size_t row = 0; *costs && row < rows; row++)
        (*costs)[row] = UNKNOWN;
    return *costs;
}

/* Has rows considered again that wait; tells whether there are any. */
static bool open_waiting(selection *s)
{
    bool any = false;
    s->first = 0;
    for (size_t k = 0; k < s->candidates->count; k++) {
        s->skip[k] = k + 1;
        if (s->states[k] == WAITS) {
            s->states[k] = OPEN;
            any = true;
        }
    }
    return any;
}

static int selection_init(summi_arena *arena, const summi_candidates *c,
                          const summi_selection_options *options, summi_choice *choice,
                          selection *s)
{
    memset(choice, 0, sizeof *choice);
    *s = (selection){.arena = arena, .candidates = c, .options = options, .choice = choice};
    choice->rows = summi_arena_allocate(arena, c->count, sizeof *choice->rows);
    s->states = summi_arena_zeroed(arena, c->count, sizeof *s->states);
    s->skip = summi_arena_allocate(arena, c->count, sizeof *s->skip);
    s->covered.sum = summi_arena_zeroed(arena, c->matrix->columns, sizeof *s->covered.sum);
    s->covered.dots = summi_arena_zeroed(arena, c->count, sizeof *s->covered.dots);
    if (!choice->rows || !s->states || !s->skip || !s->covered.sum || !s->covered.dots ||
        index_init(arena, c, options->redundancy, expect_rows(c->count, options), &s->index))
        return SUMM_E_MEMORY;
    open_waiting(s);
    s->left = make_budget(c, options);
    if (!unknown_costs(arena, c->count, s->left.bytes, &s->bytes) ||
        !unknown_costs(arena, c->count, s->left.cost, &s->costs))
        return SUMM_E_MEMORY;
    return SUMM_OK;
}

/* The bytes of a row in the paragraph; nothing if bytes are not limited. */
static size_t bytes_of(selection *s, size_t row)
{
    if (!s->bytes)
        return 0;
    const summi_run *run = &s->candidates->runs[row];
    if (s->bytes[row] == UNKNOWN)
        s->bytes[row] = summi_render(run->bytes, 0, run->length, NULL);
    return s->bytes[row];
}

/* The cost of a row by the caller's measure; s->status tells whether that went well. */
static size_t cost_of(selection *s, size_t row)
{
    if (!s->costs)
        return 0;
    const summi_run *run = &s->candidates->runs[row];
    if (s->costs[row] == UNKNOWN && !s->status) {
        size_t cost = SIZE_MAX;
        if (s->options->cost(s->options->cost_user, (const char *)run->bytes, run->length, &cost))
            s->status = SUMM_E_CANCELLED;
        else if (cost == SIZE_MAX)
            s->status = SUMM_E_CALLBACK;
        s->costs[row] = cost;
    }
    return s->costs[row];
}

/* A row and those that it must bring along. */
typedef struct party {
    size_t rows[1 + COMPANIONS];
    size_t count;
} party;

/* Finds the party of a row, and tells whether it can come. */
static bool gather(const selection *s, size_t row, party *p)
{
    const uint32_t *leans = s->candidates->leans;
    p->rows[0] = row;
    p->count = 1;
    while (leans && leans[row] != SUMMI_STANDS) {
        if (leans[row] == SUMMI_LEANS_ON_NOTHING)
            return false;
        row = leans[row];
        if (s->states[row] == TAKEN)
            return true;
        if (p->count > COMPANIONS)
            return false;
        p->rows[p->count++] = row;
    }
    return true;
}

static size_t add(size_t a, size_t b)
{
    return a > SIZE_MAX - b ? SIZE_MAX : a + b;
}

static budget measure(selection *s, const party *p)
{
    const summi_candidates *c = s->candidates;
    budget sum = {p->count, 0, 0, 0};
    for (size_t i = 0; i < p->count; i++) {
        bool first = !s->choice->count && !i;
        sum.words = add(sum.words, c->words[p->rows[i]]);
        sum.bytes = add(sum.bytes, bytes_of(s, p->rows[i]) + (first ? 0 : c->joiner));
        sum.cost = add(sum.cost, cost_of(s, p->rows[i]));
    }
    return sum;
}

static bool fits(selection *s, const party *p)
{
    budget sum = measure(s, p);
    return sum.sentences <= s->left.sentences && sum.words <= s->left.words &&
           sum.bytes <= s->left.bytes && sum.cost <= s->left.cost;
}

/*
 * The first place of the order from `k` on whose row is open.  Shortens its way for the next time: open rows
 * that never come may stand before any number of others.
 */
static size_t next_open(selection *s, size_t k)
{
    const summi_candidates *c = s->candidates;
    size_t open = k;
    while (open < c->count && s->states[c->order[open]] != OPEN)
        open = s->skip[open];
    while (k < open) {
        size_t next = s->skip[k];
        s->skip[k] = open;
        k = next;
    }
    return open;
}

/*
 * The party that is worth most, and fits; its count is 0 if there is none.  With nothing taken yet, one
 * that does not fit will do if it is a single row.
 */
static party find_best(selection *s)
{
    const summi_candidates *c = s->candidates;
    party best = {.count = 0};
    size_t considered = 0, looked_at = 0;
    double best_worth = -1;
    s->first = next_open(s, s->first);
    for (size_t k = s->first;
         k < c->count && considered < CONSIDERED && looked_at < LOOKED_AT && !s->status;
         k = next_open(s, k + 1)) {
        size_t row = c->order[k];
        if (c->scores[row] <= best_worth)
            break; /* no row from here on can be worth more */
        party p;
        if (!gather(s, row, &p)) {
            /* If such rows waited in their places, long texts would have ever more of them to pass. */
            s->states[row] = WAITS;
            continue;
        }
        looked_at++;
        if (!fits(s, &p)) {
            /* What stands alone and does not fit now never will. */
            if (p.count == 1 && s->choice->count) {
                s->states[row] = OUT;
                looked_at--;
            }
            if (p.count > 1 || s->choice->count)
                continue;
        }
        considered++;
        double value = worth(c, &s->covered, row, p.count > 1 ? LEANING : 1, best_worth);
        if (value <= best_worth)
            continue;
        best = p;
        best_worth = value;
    }
    return best;
}

/* The entry of the sentences that have the same words; SUMMI_TABLE_NONE: no memory. */
static uint32_t identify(selection *s, size_t row)
{
    const summi_matrix *m = s->candidates->matrix;
    const summi_run *run = &s->candidates->runs[row];
    const unsigned char *bytes = run->bytes;
    size_t length = run->length;
    bool fresh;
    if (m->p[row] < m->p[row + 1]) {
        bytes = (const unsigned char *)(m->i + m->p[row]);
        length = (size_t)(m->p[row + 1] - m->p[row]) * sizeof *m->i;
    }
    return summi_table_intern(&s->index.known, bytes,
                              length < UINT32_MAX ? (uint32_t)length : UINT32_MAX, &fresh);
}

static int take(selection *s, size_t row)
{
    const summi_candidates *c = s->candidates;
    summi_choice *choice = s->choice;
    party alone = {{row}, 1};
    budget sum = measure(s, &alone);
    choice->over_budget = !fits(s, &alone);
    choice->rows[choice->count++] = row;
    choice->words += c->words[row];
    s->states[row] = TAKEN;
    if (!choice->over_budget) {
        s->left.sentences = spend(s->left.sentences, sum.sentences);
        s->left.words = spend(s->left.words, sum.words);
        s->left.bytes = spend(s->left.bytes, sum.bytes);
        s->left.cost = spend(s->left.cost, sum.cost);
    }
    cover(&s->covered, c->matrix, row);
    return index_add(s->arena, &s->index, row);
}

/* Takes a party, unless the row that brings the others, or one of those, repeats what is there. */
static int take_party(selection *s, const party *p)
{
    uint32_t entries[1 + COMPANIONS];
    bool repeated = false;
    for (size_t i = 0; i < p->count && !repeated; i++) {
        entries[i] = identify(s, p->rows[i]);
        if (entries[i] == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        repeated = s->index.known.entries[entries[i]].value || is_redundant(&s->index, p->rows[i]);
        for (size_t k = 0; k < i; k++)
            repeated |= entries[k] == entries[i];
    }
    if (repeated) {
        s->states[p->rows[0]] = OUT;
        return SUMM_OK;
    }
    for (size_t i = 0; i < p->count; i++) {
        s->index.known.entries[entries[i]].value = 1;
        if (take(s, p->rows[i]))
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}

static bool has_room(const selection *s)
{
    return s->left.sentences && s->left.words && !s->choice->over_budget;
}

/* Takes parties while there is one. */
static int take_all(selection *s)
{
    while (has_room(s)) {
        party best = find_best(s);
        if (s->status)
            return s->status;
        if (!best.count)
            break;
        if (take_party(s, &best))
            return SUMM_E_MEMORY;
    }
    return s->status;
}

/* Rows that wait for others have their turn when there is nothing else left to take. */
static int fill(selection *s)
{
    size_t before, turns = 0;
    int status;
    do {
        before = s->choice->count;
        status = take_all(s);
    } while (!status && has_room(s) && s->choice->count > before && ++turns < TURNS &&
             open_waiting(s));
    return status;
}

/* Whether a row may be cut to fill what is left: it stands where the text ends, and adds something. */
static bool may_be_cut(selection *s, size_t row, size_t last)
{
    const summi_candidates *c = s->candidates;
    party p;
    return s->states[row] != TAKEN && gather(s, row, &p) && p.count == 1 &&
           c->words[row] <= s->left.words && cost_of(s, row) <= s->left.cost &&
           (s->options->order == SUMM_ORDER_RANK || row > last) && !is_redundant(&s->index, row);
}

/* Fills the rest of a budget of bytes with a sentence that does not fit in whole. */
static int fill_rest(selection *s)
{
    const summi_candidates *c = s->candidates;
    summi_choice *choice = s->choice;
    if (choice->over_budget) {
        size_t row = choice->rows[0];
        if (c->words[row] <= s->left.words && cost_of(s, row) <= s->left.cost)
            choice->cut = s->left.bytes;
        return s->status;
    }
    if (!s->left.sentences || s->left.bytes < c->joiner + CUT_LEAST)
        return SUMM_OK;
    size_t last = 0;
    for (size_t i = 0; i < choice->count; i++)
        last = choice->rows[i] > last ? choice->rows[i] : last;
    for (size_t k = 0; k < c->count && k < LOOKED_AT && !s->status; k++) {
        if (!may_be_cut(s, c->order[k], last))
            continue;
        choice->rows[choice->count++] = c->order[k];
        choice->cut = s->left.bytes - c->joiner;
        break;
    }
    return s->status;
}

static bool wants_rest(const summi_selection_options *options)
{
    return options->ellipsis && options->bytes != SUMM_UNLIMITED;
}

/*
 * A sentence stands in for the one behind it that leans on it: it gets a share of what that one has
 * more.  Puts the rows in order anew.
 */
static int share_scores(summi_arena *arena, summi_candidates *c)
{
    summi_ranking shared = {.scores = summi_arena_allocate(arena, c->count, sizeof *c->scores)};
    if (!shared.scores)
        return SUMM_E_MEMORY;
    for (size_t row = 0; row < c->count; row++) {
        bool supports = row + 1 < c->count && c->leans[row + 1] == row;
        double more = supports ? c->scores[row + 1] - c->scores[row] : 0;
        shared.scores[row] = c->scores[row] + (more > 0 ? SHARED * more : 0);
    }
    if (summi_ranking_finish(arena, c->count, &shared))
        return SUMM_E_MEMORY;
    c->scores = shared.scores;
    c->order = shared.order;
    return SUMM_OK;
}

int summi_select(summi_arena *arena, const summi_candidates *candidates,
                 const summi_selection_options *options, summi_choice *choice)
{
    selection s;
    summi_candidates own = *candidates;
    int status = own.leans ? share_scores(arena, &own) : SUMM_OK;
    if (!status)
        status = selection_init(arena, &own, options, choice, &s);
    if (!status)
        status = fill(&s);
    if (!status && !choice->count && own.leans) {
        /* Everything leans on something: better that than nothing. */
        own.leans = NULL;
        open_waiting(&s);
        status = fill(&s);
    }
    if (!status && choice->count && wants_rest(options))
        status = fill_rest(&s);
    return status;
}
