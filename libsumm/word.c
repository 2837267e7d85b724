/* SPDX-License-Identifier: GPL-3.0-or-later */
/* word.c - finds the words of sentences and counts the terms that they stand for. */
#include "word.h"

#include <libstemmer.h>
#include <limits.h>
#include <string.h>

#include "fold.h"
#include "table.h"
#include "uax29.h"
#include "utf8.h"

/* Progress is reported after so many rows. */
#define ROWS_PER_REPORT 256

/* In the value of a surface form: it stands for no term. */
#define NO_TERM UINT32_MAX

/* Everything that is needed while the terms are counted. */
typedef struct counter {
    summi_arena *arena;
    const summi_language *language;
    struct sb_stemmer *stemmer; /* NULL: words stay as they are */
    summi_table surfaces;       /* words as they stand in the text -> term or NO_TERM */
    summi_table terms;          /* folded and stemmed */
    uint32_t *last_row;         /* for each term, the last row that has it, plus 1 */
    uint32_t *position;         /* and where in the row */
    size_t last_row_capacity;
    size_t position_capacity;
    summi_term_count *entries;
    size_t count;
    size_t capacity;
} counter;

static bool is_stop_word(const counter *c, const unsigned char *word, size_t length)
{
    return summi_wordlist_contains(&c->language->lists[SUMMI_STOP_WORDS], word, length) ||
           summi_table_has(c->language->own_stop_words, word, length);
}

/* The number of the term with these bytes, which are copied if it is new.  NO_TERM: no memory. */
static uint32_t intern_term(counter *c, const unsigned char *bytes, size_t length)
{
    bool fresh;
    uint32_t term = summi_table_intern(&c->terms, bytes, (uint32_t)length, &fresh);
    if (term == SUMMI_TABLE_NONE || !fresh)
        return term;
    size_t need = c->terms.count;
    uint32_t *last = summi_arena_grow(c->arena, c->last_row, &c->last_row_capacity, need,
                                      sizeof *last);
    if (last)
        c->last_row = last;
    uint32_t *position = summi_arena_grow(c->arena, c->position, &c->position_capacity, need,
                                          sizeof *position);
    if (position)
        c->position = position;
    unsigned char *copy = summi_arena_allocate(c->arena, length, 1);
    if (!last || !position || !copy)
        return NO_TERM;
    memcpy(copy, bytes, length);
    c->terms.entries[term].bytes = copy;
    last[term] = 0;
    return term;
}

/* Where the word proper begins behind an elided article: "l'homme", "dell'arte". */
static size_t skip_elision(const counter *c, const unsigned char *word, size_t length)
{
    if (!c->language->elision)
        return 0;
    for (size_t i = 1; i + 1 < length && i <= 8; i++)
        if (word[i] == '\'')
            return is_stop_word(c, word, i) ? i + 1 : 0;
    return 0;
}

/*
 * Finds out what a word or a pair of characters stands for and sets *term, NO_TERM included.  What
 * does not fold is a term as it is.
 */
static int classify(counter *c, const unsigned char *word, size_t length, enum summi_word_kind kind,
                    uint32_t *term)
{
    unsigned char folded[SUMMI_FOLD_MOST];
    const unsigned char *bytes = word;
    *term = NO_TERM;
    size_t n = summi_fold(c->language, word, length, folded);
    if (n) {
        size_t skipped = kind == SUMMI_WORD_LETTERS ? skip_elision(c, folded, n) : 0;
        bytes = folded + skipped;
        length = n - skipped;
        if (is_stop_word(c, bytes, length))
            return SUMM_OK;
        if (c->stemmer && kind == SUMMI_WORD_LETTERS) {
            bytes = sb_stemmer_stem(c->stemmer, bytes, (int)length);
            if (!bytes)
                return SUMM_E_MEMORY;
            length = (size_t)sb_stemmer_length(c->stemmer);
            if (!length)
                return SUMM_OK;
        }
    }
    *term = intern_term(c, bytes, length);
    return *term == NO_TERM ? SUMM_E_MEMORY : SUMM_OK;
}

/* Whether a pair of characters has one that is a particle, which makes the pair mean nothing. */
static bool has_particle(const counter *c, const unsigned char *pair, size_t first, size_t length)
{
    return is_stop_word(c, pair, first) || is_stop_word(c, pair + first, length - first);
}

/* Counts one occurrence; `first` is the length of the first of a pair of characters, else 0. */
static int count_word(counter *c, size_t row, size_t row_start, const unsigned char *word,
                      size_t length, enum summi_word_kind kind, size_t first)
{
    if (length > INT_MAX)
        return SUMM_E_LIMIT;
    bool fresh;
    uint32_t surface = summi_table_intern(&c->surfaces, word, (uint32_t)length, &fresh);
    if (surface == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    if (fresh) {
        uint32_t made = NO_TERM;
        if (!first || !has_particle(c, word, first, length)) {
            int status = classify(c, word, length, kind, &made);
            if (status)
                return status;
        }
        c->surfaces.entries[surface].value = made;
    }
    uint32_t term = c->surfaces.entries[surface].value;
    if (term == NO_TERM)
        return SUMM_OK;
    if (c->last_row[term] == row + 1) {
        c->entries[row_start + c->position[term]].count++;
        return SUMM_OK;
    }
    summi_term_count *entries = summi_arena_grow(c->arena, c->entries, &c->capacity, c->count + 1,
                                                 sizeof *entries);
    if (!entries)
        return SUMM_E_MEMORY;
    c->entries = entries;
    c->last_row[term] = (uint32_t)row + 1;
    c->position[term] = (uint32_t)(c->count - row_start);
    entries[c->count++] = (summi_term_count){term, 1};
    return SUMM_OK;
}

static int count_run(counter *c, size_t row, const summi_run *run)
{
    size_t row_start = c->count, at = 0;
    /* The character before, if it is of a script without spaces and waits for a partner. */
    size_t before = 0, before_length = 0;
    bool alone = false;
    int status = SUMM_OK;
    while (at < run->length && !status) {
        enum summi_word_kind kind;
        size_t end = summi_uax29_word(run->bytes, run->length, at, &kind);
        if (kind == SUMMI_WORD_SYLLABLE) {
            if (before_length)
                status = count_word(c, row, row_start, run->bytes + before, end - before, kind,
                                    before_length);
            alone = !before_length;
            before = at;
            before_length = end - at;
        } else {
            if (before_length && alone)
                status = count_word(c, row, row_start, run->bytes + before, before_length,
                                    SUMMI_WORD_SYLLABLE, 0);
            before_length = 0;
            if (kind != SUMMI_WORD_NONE && !status)
                status = count_word(c, row, row_start, run->bytes + at, end - at, kind, 0);
        }
        at = end;
    }
    if (before_length && alone && !status)
        status = count_word(c, row, row_start, run->bytes + before, before_length,
                            SUMMI_WORD_SYLLABLE, 0);
    return status;
}

/* Renumbers the terms by rising document frequency, ties in order of arrival: a counting sort. */
static int number_by_frequency(counter *c, summi_terms *terms)
{
    size_t vocabulary = c->terms.count;
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
    int status = number_by_frequency(c, terms);
    if (!status)
        status = sort_rows(c, terms);
    terms->entries = c->entries;
    terms->count = c->count;
    return status;
}

int summi_terms_count(summi_arena *arena, const summi_language *language, const summi_run *runs,
                      size_t rows, size_t extra, summi_progress *progress, summi_terms *terms)
{
    counter c = {.arena = arena, .language = language};
    memset(terms, 0, sizeof *terms);
    if (rows >= INT_MAX)
        return SUMM_E_LIMIT;
    terms->rows = rows;
    terms->extra = extra;
    terms->starts = summi_arena_allocate(arena, rows + extra + 1, sizeof *terms->starts);
    if (!terms->starts || summi_table_init(&c.surfaces, arena, rows * 8) ||
        summi_table_init(&c.terms, arena, rows * 4))
        return SUMM_E_MEMORY;
    if (language->stemmer) {
        c.stemmer = sb_stemmer_new(language->stemmer, "UTF_8");
        if (!c.stemmer)
            return SUMM_E_MEMORY;
    }
    int status = count_all(&c, runs, progress, terms);
    if (c.stemmer)
        sb_stemmer_delete(c.stemmer);
    return status;
}
