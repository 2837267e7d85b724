/* SPDX-License-Identifier: MIT */
/* algebra_gsl.c - the arithmetic of algebra.h by GSL, over views of the caller's arrays. */
#include "base/algebra.h"

#include <gsl/gsl_blas.h>
#include <gsl/gsl_spblas.h>

double summi_algebra_length(const double *x, size_t n)
{
    gsl_vector_const_view view = gsl_vector_const_view_array(x, n);
    return gsl_blas_dnrm2(&view.vector);
}

double summi_algebra_absolute_sum(const double *x, size_t n, size_t stride)
{
    gsl_vector_const_view view = gsl_vector_const_view_array_with_stride(x, stride, n);
    return gsl_blas_dasum(&view.vector);
}

void summi_algebra_scale(double factor, double *x, size_t n, size_t stride)
{
    gsl_vector_view view = gsl_vector_view_array_with_stride(x, stride, n);
    gsl_blas_dscal(factor, &view.vector);
}

void summi_algebra_sparse_product(const summi_matrix *a, const double *x, double *y)
{
    gsl_spmatrix matrix = {
        .size1 = a->rows,
        .size2 = a->columns,
        .i = a->i,
        .data = a->data,
        .p = a->p,
        .nzmax = (size_t)a->p[a->rows],
        .nz = (size_t)a->p[a->rows],
        .sptype = GSL_SPMATRIX_CSR,
    };
    gsl_vector_const_view from = gsl_vector_const_view_array(x, a->columns);
    gsl_vector_view to = gsl_vector_view_array(y, a->rows);
    gsl_spblas_dgemv(CblasNoTrans, 1, &matrix, &from.vector, 0, &to.vector);
}

void summi_algebra_dense_product(const double *a, size_t n, const double *x, double *y)
{
    gsl_matrix_const_view matrix = gsl_matrix_const_view_array(a, n, n);
    gsl_vector_const_view from = gsl_vector_const_view_array(x, n);
    gsl_vector_view to = gsl_vector_view_array(y, n);
    gsl_blas_dgemv(CblasNoTrans, 1, &matrix.matrix, &from.vector, 0, &to.vector);
}
