/* SPDX-License-Identifier: MIT */
/*
 * test_algebra.c - each implementation of the algebra against the definition of its operations, and
 * the answers of the library that computes with one against those with the other.
 *
 * The suite defines the functions of algebra.h itself, so that the library calls those that it
 * chooses.
 */
#include <check.h>
#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/algebra.h"
#include "support.h"

void algebra_tests(Suite *suite);

/* ---- The implementations ---- */

typedef struct algebra {
    double (*length)(const double *x, size_t n);
    double (*absolute_sum)(const double *x, size_t n, size_t stride);
    void (*scale)(double factor, double *x, size_t n, size_t stride);
    void (*sparse_product)(const summi_matrix *a, const double *x, double *y);
    void (*dense_product)(const double *a, size_t n, const double *x, double *y);
} algebra;

/* As algebra_prefix.h names them. */
#define DECLARE_ALGEBRA(prefix)                                                                    \
    double prefix##_length(const double *x, size_t n);                                             \
    double prefix##_absolute_sum(const double *x, size_t n, size_t stride);                        \
    void prefix##_scale(double factor, double *x, size_t n, size_t stride);                        \
    void prefix##_sparse_product(const summi_matrix *a, const double *x, double *y);               \
    void prefix##_dense_product(const double *a, size_t n, const double *x, double *y)
#define ALGEBRA(prefix)                                                                            \
    {                                                                                              \
        prefix##_length, prefix##_absolute_sum, prefix##_scale, prefix##_sparse_product,           \
            prefix##_dense_product                                                                 \
    }

DECLARE_ALGEBRA(test_builtin);
#ifdef TEST_WITH_GSL
DECLARE_ALGEBRA(test_gsl);
#endif

static const algebra algebras[] = {
    ALGEBRA(test_builtin),
#ifdef TEST_WITH_GSL
    ALGEBRA(test_gsl),
#endif
};
enum { ALGEBRAS = sizeof algebras / sizeof *algebras };

/* What the library computes with, and how often it asked for each operation. */
static const algebra *chosen = algebras;
static struct {
    size_t length, absolute_sum, scale, sparse_product, dense_product;
} calls;

double summi_algebra_length(const double *x, size_t n)
{
    calls.length++;
    return chosen->length(x, n);
}

double summi_algebra_absolute_sum(const double *x, size_t n, size_t stride)
{
    calls.absolute_sum++;
    return chosen->absolute_sum(x, n, stride);
}

void summi_algebra_scale(double factor, double *x, size_t n, size_t stride)
{
    calls.scale++;
    chosen->scale(factor, x, n, stride);
}

void summi_algebra_sparse_product(const summi_matrix *a, const double *x, double *y)
{
    calls.sparse_product++;
    chosen->sparse_product(a, x, y);
}

void summi_algebra_dense_product(const double *a, size_t n, const double *x, double *y)
{
    calls.dense_product++;
    chosen->dense_product(a, n, x, y);
}

/* ---- Operations ---- */

enum { SIZE_MOST = 60, STRIDE_MOST = 7, ROUNDS = 300 };

/* Between -1 and 1, now and then 0, times 10 to a power that is now and then large. */
static double random_number(test_random *random)
{
    if (test_random_below(random, 8) == 0)
        return 0;
    double share = (double)test_random_below(random, 2000001) / 1e6 - 1;
    return test_random_below(random, 16) ? share : ldexp(share, 60);
}

static void fill(double *x, size_t n, test_random *random)
{
    for (size_t i = 0; i < n; i++)
        x[i] = random_number(random);
}

/* `got` may be off by the rounding of a sum of `n` numbers whose absolute values sum to `size`. */
static void check_sum(double got, long double should, long double size, size_t n)
{
    ck_assert_msg(fabsl(got - should) <= 1e-15L * (long double)(n + 2) * size,
                  "%.17g, but it should be %.17Lg", got, should);
}

START_TEST(lengths_and_sums)
{
    static double x[SIZE_MOST * STRIDE_MOST];
    test_random random = {(uint64_t)_i + 1};
    const algebra *tested = &algebras[_i];
    for (int round = 0; round < ROUNDS; round++) {
        size_t n = 1 + test_random_below(&random, SIZE_MOST);
        size_t stride = 1 + test_random_below(&random, STRIDE_MOST);
        long double squares = 0, sum = 0;
        fill(x, n * stride, &random);
        for (size_t i = 0; i < n; i++) {
            squares += (long double)x[i] * x[i];
            sum += fabsl(x[i * stride]);
        }
        check_sum(tested->length(x, n), sqrtl(squares), sqrtl(squares), n);
        check_sum(tested->absolute_sum(x, n, stride), sum, sum, n);
    }
    ck_assert(tested->length((double[]){0, 0}, 2) == 0);
    ck_assert(tested->length((double[]){-3}, 1) == 3);
}
END_TEST

START_TEST(scaling)
{
    static double x[SIZE_MOST * STRIDE_MOST], before[SIZE_MOST * STRIDE_MOST];
    test_random random = {(uint64_t)_i + 1};
    for (int round = 0; round < ROUNDS; round++) {
        size_t n = 1 + test_random_below(&random, SIZE_MOST);
        size_t stride = 1 + test_random_below(&random, STRIDE_MOST);
        double factor = random_number(&random);
        fill(x, n * stride, &random);
        memcpy(before, x, sizeof before);
        algebras[_i].scale(factor, x, n, stride);
        /* What lies between the elements stays. */
        for (size_t i = 0; i < n * stride; i++)
            ck_assert(x[i] == before[i] * (i % stride ? 1 : factor));
    }
}
END_TEST

START_TEST(sparse_products)
{
    static double data[SIZE_MOST * SIZE_MOST], x[SIZE_MOST], y[SIZE_MOST + 1];
    static int p[SIZE_MOST + 1], columns[SIZE_MOST * SIZE_MOST];
    test_random random = {(uint64_t)_i + 1};
    for (int round = 0; round < ROUNDS; round++) {
        summi_matrix a = {1 + test_random_below(&random, SIZE_MOST),
                          1 + test_random_below(&random, SIZE_MOST), p, columns, data};
        size_t rare = 1 + test_random_below(&random, 10);
        int entries = 0;
        for (size_t row = 0; row < a.rows; row++) {
            for (size_t column = 0; column < a.columns; column++)
                if (test_random_below(&random, rare) == 0)
                    columns[entries++] = (int)column;
            p[row + 1] = entries;
        }
        fill(data, (size_t)entries, &random);
        fill(x, a.columns, &random);
        for (size_t row = 0; row <= a.rows; row++)
            y[row] = NAN; /* what it held before does not matter */
        algebras[_i].sparse_product(&a, x, y);
        for (size_t row = 0; row < a.rows; row++) {
            long double sum = 0, size = 0;
            for (int k = p[row]; k < p[row + 1]; k++) {
                long double product = (long double)data[k] * x[columns[k]];
                sum += product;
                size += fabsl(product);
            }
            check_sum(y[row], sum, size, a.columns);
        }
        ck_assert(isnan(y[a.rows]));
    }
}
END_TEST

START_TEST(dense_products)
{
    static double a[SIZE_MOST * SIZE_MOST], x[SIZE_MOST], y[SIZE_MOST + 1];
    test_random random = {(uint64_t)_i + 1};
    for (int round = 0; round < ROUNDS; round++) {
        size_t n = 1 + test_random_below(&random, SIZE_MOST);
        fill(a, n * n, &random);
        fill(x, n, &random);
        for (size_t row = 0; row <= n; row++)
            y[row] = NAN;
        algebras[_i].dense_product(a, n, x, y);
        for (size_t row = 0; row < n; row++) {
            long double sum = 0, size = 0;
            for (size_t column = 0; column < n; column++) {
                sum += (long double)a[row * n + column] * x[column];
                size += fabsl((long double)a[row * n + column] * x[column]);
            }
            check_sum(y[row], sum, size, n);
        }
        ck_assert(isnan(y[n]));
    }
}
END_TEST

/* ---- Answers ---- */

#ifdef TEST_WITH_GSL

static void compare_documents(const summ_document *one, const summ_document *other)
{
    size_t count = summ_document_get_sentence_count(one);
    ck_assert_uint_eq(summ_document_get_sentence_count(other), count);
    for (size_t i = 0; i < count; i++) {
        summ_sentence a = test_document_sentence(one, i), b = test_document_sentence(other, i);
        ck_assert_uint_eq(a.offset, b.offset);
        ck_assert_uint_eq(a.length, b.length);
        ck_assert_uint_eq(a.passed, b.passed);
        ck_assert_uint_eq(a.rank, b.rank);
        ck_assert_double_eq_tol(a.score, b.score, 1e-12);
    }
}

static void compare_summaries(const summ_summary *one, const summ_summary *other)
{
    size_t count = summ_summary_get_sentence_count(one);
    ck_assert_uint_eq(summ_summary_get_sentence_count(other), count);
    for (size_t i = 0; i < count; i++)
        ck_assert_uint_eq(test_sentence(one, i).index, test_sentence(other, i).index);
}

static void compare_keywords(const summ_keywords *one, const summ_keywords *other)
{
    size_t count = summ_keywords_get_count(one);
    ck_assert_uint_eq(summ_keywords_get_count(other), count);
    for (size_t i = 0; i < count; i++) {
        summ_keyword a, b;
        ck_assert_int_eq(summ_keywords_get_keyword(one, i, &a), SUMM_OK);
        ck_assert_int_eq(summ_keywords_get_keyword(other, i, &b), SUMM_OK);
        ck_assert_uint_eq(a.offset, b.offset);
        ck_assert_uint_eq(a.length, b.length);
        ck_assert_uint_eq(a.count, b.count);
        ck_assert_double_eq_tol(a.score, b.score, 1e-12);
    }
}

/* What the library makes of a text with each of two algebras. */
static void compare_answers(const char *text, size_t length, const summ_options *options)
{
    summ_document *documents[2];
    summ_summary *summaries[2];
    summ_keywords *keywords[2];
    for (size_t i = 0; i < 2; i++) {
        chosen = &algebras[i];
        documents[i] = test_document(text, length, options);
        summaries[i] = test_select(documents[i], options);
        ck_assert_int_eq(summ_document_extract_keywords(documents[i], options, SUMM_UNLIMITED,
                                                        &keywords[i], NULL),
                         SUMM_OK);
    }
    compare_documents(documents[0], documents[1]);
    compare_summaries(summaries[0], summaries[1]);
    compare_keywords(keywords[0], keywords[1]);
    for (size_t i = 0; i < 2; i++) {
        summ_keywords_free(keywords[i]);
        summ_summary_free(summaries[i]);
        summ_document_free(documents[i]);
    }
}

/* A whole text, and a beginning of it that is short enough for a dense graph. */
static void compare_text(const test_string *text, const summ_options *options)
{
    size_t beginning = text->length < 1500 ? text->length : 1500;
    while (beginning < text->length && ((unsigned char)text->bytes[beginning] & 0xC0) == 0x80)
        beginning++;
    compare_answers(text->bytes, text->length, options);
    compare_answers(text->bytes, beginning, options);
}

START_TEST(same_answers)
{
    static const struct {
        int similarity;
        double threshold;
    } ways[] = {{SUMM_SIMILARITY_COSINE, 0},
                {SUMM_SIMILARITY_COSINE, .1},
                {SUMM_SIMILARITY_OVERLAP, 0},
                {SUMM_SIMILARITY_BM25, 0}};
    static const char folder[] = SUMM_SOURCE_DIR "/tests/golden";
    size_t compared = 0;
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_similarity(options, ways[_i].similarity), SUMM_OK);
    ck_assert_int_eq(summ_options_set_threshold(options, ways[_i].threshold), SUMM_OK);
    DIR *directory = opendir(folder);
    ck_assert_ptr_nonnull(directory);
    for (const struct dirent *entry; (entry = readdir(directory)) != NULL;) {
        const char *dot = strrchr(entry->d_name, '.');
        if (!dot || strcmp(dot, ".txt") != 0)
            continue;
        char path[1024];
        int length = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        ck_assert(length > 0 && (size_t)length < sizeof path);
        test_string text = test_read_file(path);
        compare_text(&text, options);
        test_string_free(&text);
        compared++;
    }
    closedir(directory);
    summ_options_free(options);
    ck_assert_uint_ge(compared, 10);
    /* The library has no other way to any of these. */
    ck_assert_uint_gt(calls.length, 0);
    ck_assert_uint_gt(calls.absolute_sum, 0);
    ck_assert_uint_gt(calls.scale, 0);
    ck_assert_uint_gt(calls.sparse_product, 0);
    ck_assert_uint_gt(calls.dense_product, 0);
}
END_TEST

#endif

void algebra_tests(Suite *suite)
{
    TCase *operations = tcase_create("operations");
    tcase_add_loop_test(operations, lengths_and_sums, 0, ALGEBRAS);
    tcase_add_loop_test(operations, scaling, 0, ALGEBRAS);
    tcase_add_loop_test(operations, sparse_products, 0, ALGEBRAS);
    tcase_add_loop_test(operations, dense_products, 0, ALGEBRAS);
    suite_add_tcase(suite, operations);
#ifdef TEST_WITH_GSL
    TCase *answers = tcase_create("answers");
    tcase_add_loop_test(answers, same_answers, 0, 4);
    suite_add_tcase(suite, answers);
#endif
}
