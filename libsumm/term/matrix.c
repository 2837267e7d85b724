/* SPDX-License-Identifier: MIT */
/* matrix.c - the weighted term-sentence matrix, over the arena. */
#include "term/matrix.h"

#include <limits.h>
#include <math.h>
#include <string.h>

int summi_matrix_build(summi_arena *arena, const summi_terms *terms, summi_matrix *matrix)
{
    memset(matrix, 0, sizeof *matrix);
    if (terms->rows >= INT_MAX || terms->term_count >= INT_MAX || terms->count >= INT_MAX)
        return SUMM_E_LIMIT;
    size_t rows = terms->rows + terms->extra;
    double *idf = summi_arena_allocate(arena, terms->term_count, sizeof *idf);
    int *p = summi_arena_allocate(arena, rows + 1, sizeof *p);
    int *i = summi_arena_allocate(arena, terms->count, sizeof *i);
    double *data = summi_arena_allocate(arena, terms->count, sizeof *data);
    if (!idf || !p || !i || !data)
        return SUMM_E_MEMORY;
    for (size_t t = 0; t < terms->term_count; t++) {
        if (t && terms->df[t] == terms->df[t - 1])
            idf[t] = idf[t - 1]; /* as for most: they are in the order of their frequencies */
        else
            idf[t] = terms->df[t] ? log(1 + (double)terms->rows / terms->df[t]) : 0;
    }
    for (size_t row = 0; row < rows; row++) {
        size_t start = terms->starts[row], length = terms->starts[row + 1] - start;
        p[row] = (int)start;
        for (size_t k = start; k < start + length; k++) {
            const summi_term_count *entry = &terms->entries[k];
            /* ln 1 is 0, and most terms occur once in a sentence. */
            double tf = entry->count > 1 ? 1 + log(entry->count) : 1;
            i[k] = (int)entry->term;
            data[k] = tf * idf[entry->term];
        }
        double norm = length ? summi_algebra_length(data + start, length) : 0;
        if (norm > 0) /* an extra row may have no term of the document */
            summi_algebra_scale(1 / norm, data + start, length, 1);
    }
    p[rows] = (int)terms->count;
    summi_arena_release(arena, idf, terms->term_count, sizeof *idf);
    /*
     * A document without any term has one column of nothing: the algebra wants no empty matrices.
     */
    *matrix = (summi_matrix){terms->rows, terms->term_count ? terms->term_count : 1, p, i, data};
    return SUMM_OK;
}

double summi_matrix_dot(const summi_matrix *matrix, size_t row, size_t other)
{
    int a = matrix->p[row], a_end = matrix->p[row + 1];
    int b = matrix->p[other], b_end = matrix->p[other + 1];
    double sum = 0;
    while (a < a_end && b < b_end) {
        if (matrix->i[a] < matrix->i[b]) {
            a++;
        } else if (matrix->i[a] > matrix->i[b]) {
            b++;
        } else {
            sum += matrix->data[a++] * matrix->data[b++];
        }
    }
    return sum;
}
