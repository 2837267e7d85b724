/* SPDX-License-Identifier: MIT */
/* hits.c - what rows have in common with a query: words, and runs of characters. */
#include "rank/hits.h"

#include <math.h>
#include <string.h>

#include "base/hash.h"
#include "language/elision.h"
#include "language/fold.h"
#include "term/gram.h"

/* Progress is reported each time that this many rows have been read. */
#define ROWS_PER_REPORT 256

/* A run of characters says as much as this share of a word that is as rare. */
#define GRAM_SHARE .5

/* The units that a row is expected to have. */
#define UNITS_OF_ROW 8

/* The runs of characters that a query is expected to have. */
#define GRAMS_AT_FIRST 128

/* The filter through which the runs of a row pass first has 2 to this power of places. */
#define FILTER_BITS 12

/* A run of characters of the query. */
typedef struct gram_slot {
    summi_gram gram; /* 0: the slot is free */
    uint32_t unit;
} gram_slot;

/* Where a unit has been met. */
typedef struct unit_place {
    size_t last; /* its last entry, plus 1 */
    size_t rows; /* that have it */
} unit_place;

/* Everything that is needed while rows are read. */
typedef struct hit_counter {
    summi_arena *arena;
    const summi_terms *terms;
    uint32_t *unit_of; /* of each term: its unit, plus 1; or 0 */
    gram_slot *grams;
    summi_hash_size size;
    summi_hash_keys keys;
    bool filter[1 << FILTER_BITS]; /* whether the query may have a run with that place */
    unit_place *places;            /* of each unit */
    summi_hits *hits;
    size_t capacity; /* of the entries */
    size_t words;    /* the units that are terms: they come first */
} hit_counter;

/*
 * The place of a gram in the filter.  Most runs of a row leave here.  Whoever makes two grams have
 * the same place makes the search of their slots no longer than the keys of those allow.
 */
static size_t filter_place(summi_gram gram)
{
    return (size_t)(gram * 0x9E3779B97F4A7C15u >> (64 - FILTER_BITS));
}

/* The slot of a gram, or the free one where it belongs. */
static gram_slot *find_gram(const hit_counter *c, summi_gram gram)
{
    size_t at = summi_hash_home(summi_hash_head(&c->keys, gram), c->size);
    while (c->grams[at].gram && c->grams[at].gram != gram)
        at = summi_hash_next(at, c->size);
    return &c->grams[at];
}

/*
 * A copy of the query with blanks for the stop words, which do not ask: "when", "who".  NULL: no
 * memory.
 */
static unsigned char *blank_stop_words(summi_arena *arena, const summi_language *language,
                                       const summi_run *run)
{
    unsigned char *copy = summi_arena_allocate(arena, run->length, 1);
    if (!copy)
        return NULL;
    memcpy(copy, run->bytes, run->length);
    summi_walk walk = {.run = *run};
    summi_word words[SUMMI_WORDS_AT_ONCE];
    for (size_t count; (count = summi_walk_next(&walk, words, SUMMI_WORDS_AT_ONCE));)
        for (size_t i = 0; i < count; i++) {
            unsigned char folded[SUMMI_FOLD_MOST];
            size_t length = summi_fold(language, words[i].bytes, words[i].length, folded);
            if (!words[i].first && summi_is_stop_word(language, folded, length))
                memset(copy + (words[i].bytes - run->bytes), ' ', words[i].length);
        }
    return copy;
}

/* Makes twice as many slots for grams. */
static int grow_grams(hit_counter *c)
{
    gram_slot *old = c->grams;
    size_t count = c->size.mask + 1;
    gram_slot *made = summi_hash_double_slots(c->arena, sizeof *made, &c->size);
    if (!made)
        return SUMM_E_MEMORY;
    c->grams = made;
    for (size_t i = 0; i < count; i++)
        if (old[i].gram)
            *find_gram(c, old[i].gram) = old[i];
    summi_arena_release(c->arena, old, count, sizeof *old);
    return SUMM_OK;
}

/* Makes each gram of the query a unit, of which there are *units. */
static int read_grams(hit_counter *c, const summi_run *run, size_t *units)
{
    size_t words = *units;
    for (summi_gram_walk walk = summi_gram_begin(run); summi_gram_next(&walk);) {
        if (!summi_gram_is_whole(walk.window))
            continue;
        if (summi_hash_is_full(c->size, *units - words) && grow_grams(c))
            return SUMM_E_MEMORY;
        gram_slot *slot = find_gram(c, walk.window);
        c->filter[filter_place(walk.window)] = true;
        if (!slot->gram)
            *slot = (gram_slot){walk.window, (uint32_t)(*units)++};
    }
    return SUMM_OK;
}

/* Numbers the units of the query, which is row `query` and, without its stop words, `run`. */
static int read_query(hit_counter *c, const summi_run *run, size_t query)
{
    const summi_terms *terms = c->terms;
    size_t first = terms->starts[query], end = terms->starts[query + 1], units = 0;
    c->unit_of = summi_arena_zeroed(c->arena, terms->term_count, sizeof *c->unit_of);
    c->keys = summi_hash_make_keys(c->arena);
    c->grams = summi_hash_make_slots(c->arena, GRAMS_AT_FIRST, sizeof *c->grams, &c->size);
    if (!c->unit_of || !c->grams)
        return SUMM_E_MEMORY;
    for (size_t k = first; k < end; k++)
        c->unit_of[terms->entries[k].term] = (uint32_t)++units;
    c->words = units;
    if (read_grams(c, run, &units))
        return SUMM_E_MEMORY;
    c->hits->units = units;
    c->places = summi_arena_zeroed(c->arena, units, sizeof *c->places);
    c->hits->weight = summi_arena_allocate(c->arena, units, sizeof *c->hits->weight);
    return c->places && c->hits->weight ? SUMM_OK : SUMM_E_MEMORY;
}

/* Counts a unit `count` times in the row that begins at entry `start`. */
static int count_unit(hit_counter *c, size_t start, size_t unit, uint32_t count)
{
    summi_hits *hits = c->hits;
    unit_place *place = &c->places[unit];
    if (place->last > start) {
        hits->entries[place->last - 1].count += count;
        return SUMM_OK;
    }
    summi_term_count *entries =
        summi_arena_grow(c->arena, hits->entries, &c->capacity, hits->count + 1, sizeof *entries);
    if (!entries)
        return SUMM_E_MEMORY;
    hits->entries = entries;
    entries[hits->count++] = (summi_term_count){(uint32_t)unit, count};
    place->last = hits->count;
    place->rows++;
    return SUMM_OK;
}

static int read_row(hit_counter *c, const summi_run *run, size_t row)
{
    const summi_terms *terms = c->terms;
    size_t start = c->hits->count;
    int status = SUMM_OK;
    c->hits->starts[row] = start;
    for (size_t k = terms->starts[row]; k < terms->starts[row + 1] && !status; k++) {
        uint32_t unit = c->unit_of[terms->entries[k].term];
        if (unit)
            status = count_unit(c, start, unit - 1, terms->entries[k].count);
    }
    for (summi_gram_walk walk = summi_gram_begin(run); !status && summi_gram_next(&walk);) {
        if (!c->filter[filter_place(walk.window)])
            continue;
        const gram_slot *slot = find_gram(c, walk.window); /* only whole ones have one */
        if (slot->gram)
            status = count_unit(c, start, slot->unit, 1);
    }
    return status;
}

/* The idf of BM25, which is never negative (Robertson et al. 1995). */
static void weigh_units(const hit_counter *c)
{
    summi_hits *hits = c->hits;
    for (size_t unit = 0; unit < hits->units; unit++) {
        double df = (double)c->places[unit].rows, rows = (double)hits->rows;
        double share = unit < c->words ? 1 : GRAM_SHARE;
        hits->weight[unit] = share * log(1 + (rows - df + .5) / (df + .5));
        hits->all += hits->weight[unit];
    }
}

int summi_hits_find(summi_arena *arena, const summi_language *language, const summi_terms *terms,
                    const summi_run *runs, size_t query, summi_progress *progress, summi_hits *hits)
{
    hit_counter c = {.arena = arena, .terms = terms, .hits = hits};
    *hits = (summi_hits){.rows = terms->rows};
    c.capacity = terms->rows * UNITS_OF_ROW;
    hits->starts = summi_arena_allocate(arena, terms->rows + 1, sizeof *hits->starts);
    hits->entries = summi_arena_allocate(arena, c.capacity, sizeof *hits->entries);
    summi_run asks = {blank_stop_words(arena, language, &runs[query]), runs[query].length};
    if (!hits->starts || !hits->entries || !asks.bytes)
        return SUMM_E_MEMORY;
    int status = read_query(&c, &asks, query);
    for (size_t row = 0; row < terms->rows && !status; row++) {
        status = read_row(&c, &runs[row], row);
        if (!status && row % ROWS_PER_REPORT == 0)
            status = summi_progress_report(progress, 1);
    }
    if (status)
        return status;
    hits->starts[terms->rows] = hits->count;
    hits->capacity = c.capacity;
    weigh_units(&c);
    summi_arena_release(arena, c.unit_of, terms->term_count, sizeof *c.unit_of);
    summi_arena_release(arena, c.grams, c.size.mask + 1, sizeof *c.grams);
    summi_arena_release(arena, c.places, hits->units, sizeof *c.places);
    summi_arena_release(arena, asks.bytes, asks.length, 1);
    return SUMM_OK;
}

void summi_hits_release(summi_arena *arena, summi_hits *hits)
{
    summi_arena_release(arena, hits->entries, hits->capacity, sizeof *hits->entries);
    summi_arena_release(arena, hits->starts, hits->rows + 1, sizeof *hits->starts);
    summi_arena_release(arena, hits->weight, hits->units, sizeof *hits->weight);
}
