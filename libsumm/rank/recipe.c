/* SPDX-License-Identifier: MIT */
/*
 * recipe.c - chooses how a document is ranked from its structure.  docs/tried.md has the reasons.
 */
#include "rank/recipe.h"

#include <math.h>

#include "term/matrix.h"

/* A text of this number of sentences counts half as an article and half as a book. */
#define BOOK_ROWS 600.0

/*
 * By this part of its weight, a vote for a later sentence of an article is lighter than one for an
 * earlier.
 */
#define FORWARD_LESS .7

/*
 * How much the first sentence of a long article gains, as a multiple of its weight.  In an article
 * of POSITION_ROWS sentences it gains half of that.
 */
#define POSITION      5.0
#define POSITION_ROWS 15.0

/*
 * An opening paragraph with this number of sentences can be an abstract of a text that is
 * OPENING_SHARE times as long.
 */
#define OPENING_LEAST 2
#define OPENING_MOST  15
#define OPENING_SHARE 10

/*
 * Votes for a sentence are multiplied by its merit, which is 1 for most.  It is less for those that
 * say little, in fewer than SHORT_WORDS words; for those that say too much at once, in more than
 * LONG_WORDS; and for odd ones.
 */
#define SHORT_WORDS 8
#define SHORT_MERIT .3
#define LONG_WORDS  45.0
#define ODD_MERIT   .5

/*
 * What a sentence that is similar to no other has in the teleport vector, as a share of the mean of
 * all.
 */
#define STRENGTH_LEAST .01

/*
 * Fewer sentences are no pile, nor are those of which fewer neighbours are in two paragraphs: each
 * hand has one.
 */
#define PILE_ROWS  40
#define PILE_HANDS .2
/* In a pile neighbours are at most this much more similar than others ... */
#define PILE_RATIO 1.3
/* ... or this much, if nearly every sentence is a paragraph. */
#define PILE_RATIO_APART 2.25
#define PILE_APART       .9
/* Where more of the sentences report, they are no pile. */
#define PILE_TOLD .25
/* Text with this many headings has sections, unless each few sentences have one, as reviews do. */
#define SECTIONS_LEAST 3
#define SECTION_ROWS   4

/* 1 for an article, towards 0 for a book. */
static double article(const summi_structure *document)
{
    double share = (double)document->rows / (double)document->groups / BOOK_ROWS;
    return 1 / (1 + share * share);
}

/* The mean similarity of two rows of the document: from the length of the sum of all rows. */
static int mean_similarity(summi_arena *arena, const summi_matrix *m, double *mean)
{
    double *sum = summi_arena_zeroed(arena, m->columns, sizeof *sum), square = 0;
    if (!sum)
        return SUMM_E_MEMORY;
    for (int k = 0; k < m->p[m->rows]; k++)
        sum[m->i[k]] += m->data[k];
    for (size_t t = 0; t < m->columns; t++)
        square += sum[t] * sum[t];
    summi_arena_release(arena, sum, m->columns, sizeof *sum);
    double rows = (double)m->rows;
    *mean = (square - rows) / (rows * (rows - 1));
    return SUMM_OK;
}

int summi_recipe_find_pile(summi_arena *arena, const summi_matrix *matrix,
                           summi_structure *document)
{
    bool sections =
        document->headings >= SECTIONS_LEAST && document->headings * SECTION_ROWS <= document->rows;
    document->pile = false;
    if (document->rows < PILE_ROWS || document->told > PILE_TOLD || sections)
        return SUMM_OK;
    double all, neighbours = 0, pairs = (double)(document->rows - 1), apart = 0;
    if (mean_similarity(arena, matrix, &all))
        return SUMM_E_MEMORY;
    for (size_t row = 1; row < document->rows; row++) {
        neighbours += summi_matrix_dot(matrix, row - 1, row);
        apart += document->paragraph[row] != document->paragraph[row - 1];
    }
    double ratio = apart < PILE_APART * pairs ? PILE_RATIO : PILE_RATIO_APART;
    document->pile = apart >= PILE_HANDS * pairs && neighbours / pairs < ratio * all;
    return SUMM_OK;
}

double summi_recipe_forward(const summi_structure *document)
{
    if (document->pile)
        return 1;
    return 1 - FORWARD_LESS * article(document);
}

double *summi_recipe_merit(summi_arena *arena, const summi_structure *document)
{
    double *merit = summi_arena_allocate(arena, document->rows, sizeof *merit);
    for (size_t i = 0; merit && i < document->rows; i++) {
        double words = (double)document->words[i];
        merit[i] = (words < SHORT_WORDS ? SHORT_MERIT : 1) *
                   (words > LONG_WORDS ? sqrt(LONG_WORDS / words) : 1) *
                   (document->odd[i] ? ODD_MERIT : 1);
    }
    return merit;
}

static double mean(const double *values, size_t from, size_t to)
{
    double sum = 0;
    for (size_t i = from; i < to; i++)
        sum += values[i];
    return sum / (double)(to - from);
}

/*
 * How many rows the opening paragraph of a text has, of which the rows are `first` to `end`, if
 * that paragraph is an abstract: what it says comes back in the rest.  Else 0.
 */
static size_t abstract_rows(const summi_structure *document, const summi_graph *graph, size_t first,
                            size_t end)
{
    size_t stop = first;
    while (stop < end && document->paragraph[stop] == document->paragraph[first])
        stop++;
    size_t rows = stop - first;
    bool sized =
        rows >= OPENING_LEAST && rows <= OPENING_MOST && rows <= (end - first) / OPENING_SHARE;
    if (!sized || mean(graph->strength, first, stop) < mean(graph->strength, first, end))
        return 0;
    return rows;
}

double *summi_recipe_teleport(summi_arena *arena, const summi_structure *document,
                              const summi_graph *graph)
{
    size_t rows = document->rows;
    double *weight = summi_arena_allocate(arena, rows, sizeof *weight);
    if (!weight)
        return NULL;
    double least = STRENGTH_LEAST * mean(graph->strength, 0, rows);
    for (size_t first = 0, end; first < rows; first = end) {
        for (end = first + 1; end < rows && document->group[end] == document->group[first];)
            end++;
        double n = (double)(end - first);
        size_t abstract = abstract_rows(document, graph, first, end);
        double gain =
            document->pile || document->answers
                ? 0
                : POSITION * n / (n + POSITION_ROWS) * article(document) * (abstract ? 2 : 1);
        for (size_t i = first; i < end; i++) {
            size_t place = i - first < abstract ? 0 : i - first;
            weight[i] = (least > 0 ? graph->strength[i] + least : 1) * graph->rules->merit[i] *
                        (1 + gain / (1 + (double)place));
        }
    }
    return weight;
}
