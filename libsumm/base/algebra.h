/* SPDX-License-Identifier: MIT */
/* algebra.h - sparse matrices, and the arithmetic of vectors and matrices that the graphs need. */
#ifndef SUMMI_BASE_ALGEBRA_H
#define SUMMI_BASE_ALGEBRA_H

#include <stddef.h>

/*
 * A sparse matrix by compressed rows: row r has the entries p[r] to p[r + 1], of which entry k has
 * the value data[k] in column i[k]; the columns of a row rise.  The arrays belong to whoever made
 * them.
 */
typedef struct summi_matrix {
    size_t rows, columns;
    int *p;
    int *i;
    double *data;
} summi_matrix;

/*
 * The operations neither allocate nor fail.  Sizes and strides are at least 1, and like the number
 * of entries at most INT_MAX: the caller checks them.  Sums are formed in the order of the
 * elements.  What is written may not overlap what is read.
 */

/* The square root of the sum of the squares of `n` elements. */
double summi_algebra_length(const double *x, size_t n);

/* The sum of the absolute values of `n` elements, each `stride` after the one before. */
double summi_algebra_absolute_sum(const double *x, size_t n, size_t stride);

/* Multiplies such elements by a factor, in place. */
void summi_algebra_scale(double factor, double *x, size_t n, size_t stride);

/* y = A x, where x has A->columns elements and y has A->rows. */
void summi_algebra_sparse_product(const summi_matrix *a, const double *x, double *y);

/* y = A x, where A has `n` rows of `n` elements, one row after the other. */
void summi_algebra_dense_product(const double *a, size_t n, const double *x, double *y);

#endif
