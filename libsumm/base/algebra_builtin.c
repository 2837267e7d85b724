/* SPDX-License-Identifier: MIT */
/*
 * algebra_builtin.c - the arithmetic of algebra.h by plain loops, which round as those of GSL do.
 */
#include "base/algebra.h"

#include <math.h>

/* The squares are those of shares of the largest element so far, as in BLAS: none can overflow. */
double summi_algebra_length(const double *x, size_t n)
{
    double largest = 0, squares = 1;
    for (size_t i = 0; i < n; i++) {
        double size = fabs(x[i]);
        if (size > largest) {
            squares = 1 + squares * (largest / size) * (largest / size);
            largest = size;
        } else if (size > 0) {
            squares += (size / largest) * (size / largest);
        }
    }
    return largest * sqrt(squares);
}

double summi_algebra_absolute_sum(const double *x, size_t n, size_t stride)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += fabs(x[i * stride]);
    return sum;
}

void summi_algebra_scale(double factor, double *x, size_t n, size_t stride)
{
    for (size_t i = 0; i < n; i++)
        x[i * stride] *= factor;
}

void summi_algebra_sparse_product(const summi_matrix *a, const double *x, double *y)
{
    for (size_t row = 0; row < a->rows; row++) {
        double sum = 0;
        for (int k = a->p[row]; k < a->p[row + 1]; k++)
            sum += a->data[k] * x[a->i[k]];
        y[row] = sum;
    }
}

void summi_algebra_dense_product(const double *a, size_t n, const double *x, double *y)
{
    for (size_t row = 0; row < n; row++) {
        double sum = 0;
        for (size_t column = 0; column < n; column++)
            sum += a[row * n + column] * x[column];
        y[row] = sum;
    }
}
