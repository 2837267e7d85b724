/* SPDX-License-Identifier: MIT */
/* matrix.h - the weighted term-sentence matrix, over the arena. */
#ifndef SUMMI_TERM_MATRIX_H
#define SUMMI_TERM_MATRIX_H

#include <stddef.h>

#include "base/algebra.h"
#include "base/arena.h"
#include "term/terms.h"

/*
 * Fills `matrix` with a row for each sentence: weights (1 + ln tf) ln(1 + n / df), each row of unit
 * length, so that the dot product of two rows is the cosine of two sentences.  The arrays live in
 * the arena.  A row without terms is empty.  The extra rows of the terms follow the last row and
 * are not counted in `rows`.  At least one row.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_LIMIT (entries are
 * counted in int).
 */
int summi_matrix_build(summi_arena *arena, const summi_terms *terms, summi_matrix *matrix);

/* The dot product of two rows. */
double summi_matrix_dot(const summi_matrix *matrix, size_t row, size_t other);

#endif
