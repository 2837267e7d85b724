/* SPDX-License-Identifier: MIT */
/*
 * algebra_prefix.h - gives the functions of an implementation of the algebra the prefix
 * TEST_ALGEBRA.  It is included before the source, by the command line, so that test_algebra.c can
 * hold several.
 */
#ifndef ALGEBRA_PREFIX_H
#define ALGEBRA_PREFIX_H

#define TEST_JOINED(prefix, name)   prefix##_##name
#define TEST_PREFIXED(prefix, name) TEST_JOINED(prefix, name)

#define summi_algebra_length         TEST_PREFIXED(TEST_ALGEBRA, length)
#define summi_algebra_absolute_sum   TEST_PREFIXED(TEST_ALGEBRA, absolute_sum)
#define summi_algebra_scale          TEST_PREFIXED(TEST_ALGEBRA, scale)
#define summi_algebra_sparse_product TEST_PREFIXED(TEST_ALGEBRA, sparse_product)
#define summi_algebra_dense_product  TEST_PREFIXED(TEST_ALGEBRA, dense_product)

#endif
