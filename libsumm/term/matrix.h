/* SPDX-License-Identifier: GPL-3.0-or-later */
/* matrix.h - the weighted term-sentence matrix, as a GSL sparse matrix over the arena. */
#ifndef SUMMI_TERM_MATRIX_H
#define SUMMI_TERM_MATRIX_H

#include <stddef.h> /* GSL 2.7 forgets it */
#include <gsl/gsl_spmatrix.h>

#include "base/memory.h"
#include "term/word.h"

/*
 * Fills `matrix` (compressed rows) with a row a sentence: weights (1 + ln tf) ln(1 + n / df), each
 * row of unit length, so that the dot product of two rows is the cosine of two sentences.  The arrays
 * live in the arena, not in GSL's heap: the matrix is never passed to gsl_spmatrix_free().  A row
 * without terms is empty.  The extra rows of the terms stand behind the last row and are not counted in
 * size1.  At least one row.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT (GSL counts in int).
 */
int summi_matrix_build(summi_arena *arena, const summi_terms *terms, gsl_spmatrix *matrix);

/* The dot product of two rows. */
double summi_matrix_dot(const gsl_spmatrix *matrix, size_t row, size_t other);

#endif
