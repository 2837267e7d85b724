/* SPDX-License-Identifier: MIT */
/* terms.c - counts the terms of sentences. */
#include "term/terms.h"

#include <limits.h>
#include <string.h>

/*
 * The terms of a row, and those among them that no row had before, for which there is room at
 * first; but no more than one for this many bytes of text, as a row may be a single word.
 */
#define TERMS_OF_ROW     12
#define NEW_TERMS_OF_ROW 4
#define BYTES_OF_TERM    3

/* Progress is reported each time that this many rows have been counted. */
#define ROWS_PER_REPORT 256

/* Where a term has been met. */
typedef struct term_place {
    uint32_t last;       /* its last entry, plus 1 */
    uint32_t rows;       /* that have it */
    uint32_t extra;      /* those among them that do not count in df */
    uint32_t introduced; /* the first row that has it in a full name, plus 1 */
    uint32_t full_name;  /* the other term of that name */
} term_place;

/* Everything that is needed while the terms are counted. */
typedef struct counter {
    summi_arena *arena;
    summi_lexicon *lexicon;
    term_place *places; /* of each term */
    size_t place_count;
    size_t place_capacity;
    summi_term_count *entries;
    size_t count;
    size_t capacity;
    size_t text_entry;           /* the first entry of the text that is being counted ... */
    size_t text_row;             /* and its first row */
    summi_beginning *beginnings; /* of each row */
    uint32_t *themes;            /* of these, one after another */
    size_t theme_count;
    size_t theme_capacity;
} counter;

static int grow_places(counter *c)
{
    term_place *places = summi_arena_grow(c->arena, c->places, &c->place_capacity,
                                          c->place_count + 1, sizeof *places);
    if (!places)
        return SUMM_E_MEMORY;
    c->places = places;
    return SUMM_OK;
}

static int grow_entries(counter *c)
{
    if (c->count >= INT_MAX)
        return SUMM_E_LIMIT; /* the matrix takes no more */
    summi_term_count *entries =
        summi_arena_grow(c->arena, c->entries, &c->capacity, c->count + 1, sizeof *entries);
    if (!entries)
        return SUMM_E_MEMORY;
    c->entries = entries;
    return SUMM_OK;
}

/* Counts one occurrence of a term in the row that is being counted. */
static int count_term(counter *c, size_t row_start, uint32_t term)
{
    if (term == c->place_count) {
        if (c->place_count == c->place_capacity && grow_places(c))
            return SUMM_E_MEMORY;
        c->places[c->place_count++] = (term_place){0};
    }
    term_place *place = &c->places[term];
    if (place->last > row_start) {
        c->entries[place->last - 1].count++;
        return SUMM_OK;
    }
    int status = c->count == c->capacity ? grow_entries(c) : SUMM_OK;
    if (status)
        return status;
    c->entries[c->count++] = (summi_term_count){term, 1};
    place->last = (uint32_t)c->count;
    place->rows++;
    return SUMM_OK;
}

/* Notes which terms of the theme of a row that has not been counted yet its text had before. */
static void find_given(const counter *c, summi_beginning *beginning)
{
    for (size_t i = 0; i < beginning->count; i++) {
        uint32_t term = c->themes[beginning->theme + i];
        if (term < c->place_count && c->places[term].last > c->text_entry)
            beginning->given |= (uint8_t)(1u << i);
    }
}

/* Makes room for the theme of one more row. */
static int grow_themes(counter *c)
{
    if (c->theme_count > UINT32_MAX - SUMMI_THEME_MOST)
        return SUMM_E_LIMIT; /* the beginnings take no more */
    uint32_t *themes = summi_arena_grow(c->arena, c->themes, &c->theme_capacity,
                                        c->theme_count + SUMMI_THEME_MOST, sizeof *themes);
    if (!themes)
        return SUMM_E_MEMORY;
    c->themes = themes;
    return SUMM_OK;
}

/* Reads the first words of a row that has not been counted yet; returns the number of names. */
static size_t read_beginning(counter *c, const summi_run *run, const summi_word *words,
                             const uint32_t *terms, size_t count, size_t row, summi_name *names)
{
    summi_beginning *beginning = &c->beginnings[row];
    size_t name_count = summi_beginning_read(c->lexicon->language, run, words, terms, count,
                                             beginning, c->themes + c->theme_count, names);
    beginning->theme = (uint32_t)c->theme_count;
    c->theme_count += beginning->count;
    find_given(c, beginning);
    return name_count;
}

/* Notes the full names of a row, and whether one is used alone that an earlier row has in full. */
static void follow_names(counter *c, size_t row, const summi_name *names, size_t count)
{
    summi_beginning *beginning = &c->beginnings[row];
    for (size_t i = 0; i < count; i++) {
        term_place *place = &c->places[names[i].term];
        bool known = place->introduced > c->text_row;
        if (names[i].full != SUMMI_NO_TERM && !known) {
            place->introduced = (uint32_t)row + 1;
            place->full_name = names[i].full;
        } else if (names[i].full == SUMMI_NO_TERM && known && place->introduced <= row &&
                   beginning->introduced == SUMMI_NO_INTRODUCTION) {
            beginning->introduced = place->introduced - 1;
            beginning->full_name = place->full_name;
        }
    }
}

static int count_terms(counter *c, size_t row_start, const uint32_t *terms, size_t count)
{
    int status = SUMM_OK;
    for (size_t i = 0; i < count && !status; i++)
        status = count_term(c, row_start, terms[i]);
    return status;
}

/* Counts the terms of a run; of a row, also finds what it begins with. */
static int count_run(counter *c, const summi_run *run, size_t row, bool is_row)
{
    summi_walk walk = {.run = *run, .hyphens = c->lexicon->hyphens};
    summi_word words[SUMMI_WORDS_AT_ONCE];
    summi_name names[SUMMI_WORDS_AT_ONCE];
    uint32_t terms[SUMMI_WORDS_AT_ONCE];
    size_t row_start = c->count, count, name_count = 0;
    bool first = is_row;
    do {
        count = summi_walk_next(&walk, words, SUMMI_WORDS_AT_ONCE);
        int status = summi_lexicon_find(c->lexicon, words, count, terms);
        if (!status && first)
            status = grow_themes(c);
        if (status)
            return status;
        if (first)
            name_count = read_beginning(c, run, words, terms, count, row, names);
        /* About half of the words are stop words, in no order that a processor could predict. */
        size_t kept = 0;
        for (size_t i = 0; i < count; i++) {
            terms[kept] = terms[i];
            kept += terms[i] != SUMMI_NO_TERM;
        }
        status = count_terms(c, row_start, terms, kept);
        if (status)
            return status;
        if (first)
            follow_names(c, row, names, name_count);
        first = false;
    } while (count == SUMMI_WORDS_AT_ONCE);
    return SUMM_OK;
}

/*
 * Numbers the terms by rising document frequency, ties in order of arrival: a counting sort.  Fills
 * number[] for the terms as they have been counted, and starts[] with where the entries of each
 * begin once they are sorted by their new numbers.
 */
static int number_by_frequency(counter *c, summi_terms *terms, uint32_t *number, size_t *starts)
{
    size_t *of_df = summi_arena_zeroed(c->arena, terms->rows + 2, sizeof *of_df);
    if (!of_df)
        return SUMM_E_MEMORY;
    for (size_t i = terms->starts[terms->rows]; i < c->count; i++)
        c->places[c->entries[i].term].extra++;
    for (size_t t = 0; t < terms->term_count; t++)
        of_df[c->places[t].rows - c->places[t].extra + 1]++;
    for (size_t f = 1; f <= terms->rows; f++)
        of_df[f] += of_df[f - 1];
    for (size_t t = 0; t < terms->term_count; t++) {
        uint32_t df = c->places[t].rows - c->places[t].extra;
        number[t] = (uint32_t)of_df[df]++;
        terms->df[number[t]] = df;
        starts[number[t]] = c->places[t].rows;
    }
    for (size_t t = 0, at = 0; t < terms->term_count; t++) {
        size_t count = starts[t];
        starts[t] = at;
        at += count;
    }
    summi_arena_release(c->arena, of_df, terms->rows + 2, sizeof *of_df);
    return SUMM_OK;
}

/*
 * Renumbers the terms and sorts each row by term, all rows at once: entries are dealt to their
 * terms and, term after term, back to their rows.  `next`: where the next entry of each term goes.
 */
static int sort_rows(counter *c, summi_terms *terms, const uint32_t *number, size_t *next)
{
    struct {
        uint32_t row;
        uint32_t count;
    } *dealt = summi_arena_allocate(c->arena, c->count, sizeof *dealt);
    size_t rows = terms->rows + terms->extra;
    if (!dealt)
        return SUMM_E_MEMORY;
    for (size_t row = 0; row < rows; row++) {
        for (size_t i = terms->starts[row]; i < terms->starts[row + 1]; i++) {
            size_t at = next[number[c->entries[i].term]]++;
            dealt[at].row = (uint32_t)row;
            dealt[at].count = c->entries[i].count;
        }
    }
    /*
     * By now next[t] is where term t ends; a row is filled from its start on, up to that of the
     * next.
     */
    for (size_t t = 0, at = 0; t < terms->term_count; t++)
        for (; at < next[t]; at++)
            c->entries[terms->starts[dealt[at].row]++] =
                (summi_term_count){(uint32_t)t, dealt[at].count};
    memmove(terms->starts + 1, terms->starts, rows * sizeof *terms->starts);
    terms->starts[0] = 0;
    summi_arena_release(c->arena, dealt, c->count, sizeof *dealt);
    return SUMM_OK;
}

/* Renumbers the terms of the beginnings. */
static void number_beginnings(const counter *c, const summi_terms *terms, const uint32_t *number)
{
    for (size_t i = 0; i < c->theme_count; i++)
        c->themes[i] = number[c->themes[i]];
    for (size_t row = 0; row < terms->rows; row++) {
        summi_beginning *beginning = &terms->beginnings[row];
        if (beginning->introduced != SUMMI_NO_INTRODUCTION)
            beginning->full_name = number[beginning->full_name];
    }
}

/* Puts what has been counted in order. */
static int sort_all(counter *c, summi_terms *terms)
{
    size_t vocabulary = terms->term_count = c->place_count;
    uint32_t *themes =
        summi_arena_trim(c->arena, c->themes, &c->theme_capacity, c->theme_count, sizeof *themes);
    if (!themes)
        return SUMM_E_MEMORY;
    c->themes = themes;
    uint32_t *number = summi_arena_allocate(c->arena, vocabulary, sizeof *number);
    size_t *next = summi_arena_allocate(c->arena, vocabulary, sizeof *next);
    terms->df = summi_arena_allocate(c->arena, vocabulary, sizeof *terms->df);
    if (!number || !next || !terms->df || number_by_frequency(c, terms, number, next))
        return SUMM_E_MEMORY;
    summi_arena_release(c->arena, c->places, c->place_capacity, sizeof *c->places);
    if (sort_rows(c, terms, number, next))
        return SUMM_E_MEMORY;
    number_beginnings(c, terms, number);
    summi_arena_release(c->arena, number, vocabulary, sizeof *number);
    summi_arena_release(c->arena, next, vocabulary, sizeof *next);
    terms->themes = c->themes;
    terms->entries = c->entries;
    terms->count = c->count;
    terms->capacity = c->capacity;
    return SUMM_OK;
}

static int count_all(counter *c, const summi_run *runs, const uint32_t *text_of,
                     summi_progress *progress, summi_terms *terms)
{
    size_t rows = terms->rows + terms->extra;
    for (size_t row = 0; row < rows; row++) {
        terms->starts[row] = c->count;
        bool is_row = row < terms->rows;
        if (row && is_row && text_of[row] != text_of[row - 1]) {
            c->text_entry = c->count;
            c->text_row = row;
        }
        int status = count_run(c, &runs[row], row, is_row);
        if (!status && row % ROWS_PER_REPORT == 0)
            status = summi_progress_report(progress, (double)row / (double)rows);
        if (status)
            return status;
    }
    terms->starts[rows] = c->count;
    return SUMM_OK;
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

static int begin_count(counter *c, const summi_run *runs, summi_terms *terms)
{
    size_t bytes = 0;
    if (terms->rows >= INT_MAX)
        return SUMM_E_LIMIT;
    for (size_t row = 0; row < terms->rows; row++)
        bytes += runs[row].length;
    c->place_capacity = smaller(terms->rows * NEW_TERMS_OF_ROW, bytes / BYTES_OF_TERM);
    c->capacity = smaller(smaller(terms->rows * TERMS_OF_ROW, bytes / BYTES_OF_TERM), INT_MAX);
    terms->starts =
        summi_arena_allocate(c->arena, terms->rows + terms->extra + 1, sizeof *terms->starts);
    terms->beginnings = summi_arena_allocate(c->arena, terms->rows, sizeof *terms->beginnings);
    c->beginnings = terms->beginnings;
    c->theme_capacity = smaller(terms->rows * SUMMI_THEME_MOST, bytes / BYTES_OF_TERM);
    c->themes = summi_arena_allocate(c->arena, c->theme_capacity, sizeof *c->themes);
    c->places = summi_arena_allocate(c->arena, c->place_capacity, sizeof *c->places);
    c->entries = summi_arena_allocate(c->arena, c->capacity, sizeof *c->entries);
    return terms->starts && c->beginnings && c->themes && c->places && c->entries ? SUMM_OK
                                                                                  : SUMM_E_MEMORY;
}

int summi_terms_count(summi_arena *arena, summi_lexicon *lexicon, const summi_run *runs,
                      const uint32_t *text_of, size_t rows, size_t extra, summi_progress *progress,
                      summi_terms *terms)
{
    counter c = {.arena = arena, .lexicon = lexicon};
    *terms = (summi_terms){.rows = rows, .extra = extra};
    int status = begin_count(&c, runs, terms);
    if (!status)
        status = count_all(&c, runs, text_of, progress, terms);
    /* Before the terms are sorted, which takes memory as well. */
    summi_lexicon_end(lexicon);
    return status ? status : sort_all(&c, terms);
}

void summi_terms_release(summi_arena *arena, summi_terms *terms)
{
    summi_arena_release(arena, terms->entries, terms->capacity, sizeof *terms->entries);
    summi_arena_release(arena, terms->starts, terms->rows + terms->extra + 1,
                        sizeof *terms->starts);
    summi_arena_release(arena, terms->df, terms->term_count, sizeof *terms->df);
}
