/* SPDX-License-Identifier: MIT */
/* worth.c - what sentences are worth in a brief, by their score, place, length and shape. */
#include "select/worth.h"

#include <math.h>

/* A text of this many sentences is read half like an article, half by its scores alone. */
#define ARTICLE_ROWS 50.0

/*
 * What the first two sentences of a report gain; the one at place p gains this share of it: 1 / p.
 */
#define EARLY 5.0

/* In a report, this share of the sentences quotes somebody or calls somebody by the last name. */
#define REPORT_SHARE .15
/*
 * Where this share of the sentences has a year, it is an account of the past, and no news come
 * first.
 */
#define DATED_SHARE .2

/*
 * A sentence says as much less as it is shorter than this number of words, or than this multiple of
 * the mean length in its text if that is less.  The first sentence of a text, which says what it is
 * about, counts for this much longer.
 */
#define FULL_WORDS   30.0
#define FULL_LENGTH  1.75
#define FIRST_LONGER 1.5

/* What questions, announcements and halves of quotations keep of their worth. */
#define ASKS      .2
#define ANNOUNCES .3
#define OPEN      .5
/* What a caption keeps in a report: a sentence that begins with a label. */
#define LABELLED .3

/*
 * What a sentence gains that leaves nothing open, as far as a brief is read on; fitted like the
 * constants of reading.c, in units of what the best sentence is worth.  The first of a text gains
 * by its place, and all by the root of their score, and by their length as a multiple of the mean,
 * up to LONG_MOST; less the later they come in the text, down to the last.
 */
#define OPENING   1.35
#define CENTRAL   1.9
#define LONG      .6
#define LONG_MOST 2.0
#define LATE      1.4

/* A text that begins with a quotation, of this share of its first sentence, begins after it. */
#define QUOTED_MOST .6

/* A document of this many sentences is half read, half sampled. */
#define READ_ROWS 300.0

/*
 * A sentence shorter than this share of the mean length in its text is a fragment, and worth
 * nothing.
 */
#define FRAGMENT_LENGTH .2

/* What a brief loses by a fragment: none is taken while there is something else. */
#define FRAGMENT_LOSS 100.0

/* What any sentence is worth, of the best score: none is out of the question. */
#define WORTH_FLOOR 1e-6

/* A text of the document: its rows, and what they are like. */
typedef struct text_kind {
    size_t first, end;
    double article;  /* 1 for an article, towards 0 for a book */
    double report;   /* 1 for a report, 0 for a text that quotes nobody or is about the past */
    double mean;     /* the mean number of words of a sentence */
    double fragment; /* the number of words below which a sentence is a fragment */
    double full;     /* the number of words of a sentence that is not short */
} text_kind;

static double up_to_one(double x)
{
    return x < 1 ? x : 1;
}

static text_kind find_kind(const summi_worth_facts *facts, size_t first, size_t end)
{
    double rows = (double)(end - first), length = rows / ARTICLE_ROWS;
    size_t told = 0, dated = 0, words = 0;
    for (size_t i = first; i < end; i++) {
        const summi_beginning *beginning = &facts->beginnings[i];
        if (facts->shapes[i].quoted > 0)
            told++;
        if (beginning->introduced != SUMMI_NO_INTRODUCTION)
            told++;
        dated += beginning->dated;
        words += facts->document->words[i];
    }
    text_kind kind = {.first = first,
                      .end = end,
                      .article = facts->document->pile ? 0 : 1 / (1 + length * length)};
    kind.report = up_to_one((double)told / rows / REPORT_SHARE) *
                  (1 - up_to_one((double)dated / rows / DATED_SHARE));
    kind.mean = (double)(words ? words : 1) / rows;
    kind.fragment = FRAGMENT_LENGTH * kind.mean;
    kind.full = FULL_LENGTH * kind.mean < FULL_WORDS ? FULL_LENGTH * kind.mean : FULL_WORDS;
    return kind;
}

/* What a row keeps that may be a caption: less the more its text is a report. */
static double by_label(const summi_shape *shape, const text_kind *kind)
{
    return shape->labelled ? 1 - kind->report * (1 - LABELLED) : 1;
}

/* What a row keeps that is no plain statement. */
static double by_shape(const summi_shape *shape)
{
    return (1 - (double)shape->quoted) * (shape->asks ? ASKS : 1) *
           (shape->announces ? ANNOUNCES : 1) * (shape->open || shape->half ? OPEN : 1);
}

static summi_worth_parts find_parts(const summi_worth_facts *facts, const text_kind *kind,
                                    size_t row)
{
    double place = (double)(row - kind->first), gain = EARLY * kind->report;
    double words = (double)facts->document->words[row];
    return (summi_worth_parts){
        .place = (1 + gain / (place > 1 ? place : 1)) / (1 + gain),
        .length = up_to_one(words / kind->full * (place < 1 ? FIRST_LONGER : 1)),
        .shape = by_shape(&facts->shapes[row]) * by_label(&facts->shapes[row], kind),
    };
}

static double row_worth(const summi_worth_facts *facts, const text_kind *kind, size_t row,
                        double best)
{
    if ((double)facts->document->words[row] < kind->fragment)
        return 0;
    double score = facts->scores[row] / best;
    summi_worth_parts parts = find_parts(facts, kind, row);
    double worth =
        kind->article * parts.place * parts.length * sqrt(score) + (1 - kind->article) * score;
    return worth * parts.shape + WORTH_FLOOR;
}

double summi_worth_read(const summi_structure *document)
{
    double length = (double)document->rows / READ_ROWS;
    return document->pile ? 0 : 1 / (1 + length * length);
}

static double largest(const double *values, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++)
        most = values[i] > most ? values[i] : most;
    return most > 0 ? most : 1;
}

/* Where the text ends that begins with row `first`. */
static size_t find_end(const summi_structure *document, size_t first)
{
    size_t end = first + 1;
    while (end < document->rows && document->group[end] == document->group[first])
        end++;
    return end;
}

static bool is_whole(const summi_shape *shape)
{
    return !shape->open && !shape->half;
}

/* What a row gains in a brief that is read on. */
static double read_gain(const summi_worth_facts *facts, const text_kind *kind, size_t row,
                        double best)
{
    double place = (double)(row - kind->first) / (double)(kind->end - kind->first);
    double length = (double)facts->document->words[row] / kind->mean;
    double by_place =
        (row == kind->first ? OPENING * by_shape(&facts->shapes[row]) : 0) - LATE * place;
    double gain = CENTRAL * sqrt(facts->scores[row] / best) + by_place +
                  LONG * (length < LONG_MOST ? length : LONG_MOST);
    bool begins_with_speech = row == kind->first && (double)facts->shapes[row].quoted > QUOTED_MOST;
    return gain > 0 && is_whole(&facts->shapes[row]) && !begins_with_speech
               ? gain * by_label(&facts->shapes[row], kind)
               : 0;
}

int summi_worth_find(summi_arena *arena, const summi_worth_facts *facts, summi_ranking *worth,
                     double *gains)
{
    const summi_structure *document = facts->document;
    double best = largest(facts->scores, document->rows);
    *worth = (summi_ranking){
        .scores = summi_arena_allocate(arena, document->rows, sizeof *worth->scores)};
    if (!worth->scores)
        return SUMM_E_MEMORY;
    double read = summi_worth_read(document);
    for (size_t first = 0, end; first < document->rows; first = end) {
        end = find_end(document, first);
        text_kind kind = find_kind(facts, first, end);
        for (size_t i = first; i < end; i++) {
            worth->scores[i] = row_worth(facts, &kind, i, best);
            gains[i] =
                worth->scores[i] > 0 ? read * read_gain(facts, &kind, i, best) : -FRAGMENT_LOSS;
        }
    }
    double most = largest(worth->scores, document->rows);
    for (size_t i = 0; i < document->rows; i++)
        worth->scores[i] /= most;
    return summi_ranking_finish(arena, document->rows, worth);
}

void summi_worth_find_parts(const summi_worth_facts *facts, summi_worth_parts *parts)
{
    for (size_t first = 0, end; first < facts->document->rows; first = end) {
        end = find_end(facts->document, first);
        text_kind kind = find_kind(facts, first, end);
        for (size_t i = first; i < end; i++) {
            parts[i] = find_parts(facts, &kind, i);
            parts[i].place = 1 - kind.article * (1 - parts[i].place);
            parts[i].length = 1 - kind.article * (1 - parts[i].length);
        }
    }
}
