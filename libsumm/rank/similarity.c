/* SPDX-License-Identifier: MIT */
/* similarity.c - how similar two sentences are, in a form that sums up without looking at pairs. */
#include "rank/similarity.h"

#include <math.h>
#include <string.h>

#define BM25_K1 1.2
#define BM25_B  .75

/*
 * 1/x = integral of exp(u - x exp(u)) du, by the trapezoidal rule.  The step bounds the error by
 * exp(-pi^2 / step), about 1e-14; the ends are where the integrand is that small for x from ln 2 up
 * to what any length can give.
 */
#define NODE_STEP  .3
#define NODE_FIRST (-33.0)
#define NODE_LAST  4.2
#define NODES      125

static int allocate_factors(summi_arena *arena, const summi_matrix *matrix, size_t count,
                            summi_similarity *similarity)
{
    *similarity = (summi_similarity){.matrix = matrix, .count = count};
    similarity->factors = summi_arena_zeroed(arena, count, sizeof *similarity->factors);
    return similarity->factors ? SUMM_OK : SUMM_E_MEMORY;
}

int summi_similarity_cosine(summi_arena *arena, const summi_matrix *matrix, double threshold,
                            summi_similarity *similarity)
{
    if (allocate_factors(arena, matrix, 1, similarity))
        return SUMM_E_MEMORY;
    similarity->factors[0].left = similarity->factors[0].right = matrix->data;
    similarity->threshold = threshold;
    return SUMM_OK;
}

/* ---- Overlap ---- */

/* The tokens of each row. */
static size_t *count_tokens(summi_arena *arena, const summi_terms *terms, size_t *most)
{
    size_t *tokens = summi_arena_zeroed(arena, terms->rows, sizeof *tokens);
    *most = 0;
    for (size_t row = 0; tokens && row < terms->rows; row++) {
        for (size_t k = terms->starts[row]; k < terms->starts[row + 1]; k++)
            tokens[row] += terms->entries[k].count;
        *most = tokens[row] > *most ? tokens[row] : *most;
    }
    return tokens;
}

/* The factor of the rows of `length` tokens: exact. */
static int length_factor(summi_arena *arena, const size_t *tokens, size_t rows, size_t length,
                         summi_factor *factor)
{
    double *left = summi_arena_allocate(arena, rows, sizeof *left);
    double *right = summi_arena_allocate(arena, rows, sizeof *right);
    if (!left || !right)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < rows; i++) {
        double sum = tokens[i] ? log((double)tokens[i]) + log((double)length) : 0;
        left[i] = sum > 0 ? 1 / sum : 0;
        right[i] = tokens[i] == length;
    }
    factor->row_left = left;
    factor->row_right = right;
    return SUMM_OK;
}

/* The factor of one node of the exponential sum, for rows j of more than one token. */
static int node_factor(summi_arena *arena, const size_t *tokens, size_t rows, size_t node,
                       summi_factor *factor)
{
    double *left = summi_arena_allocate(arena, rows, sizeof *left);
    double *right = summi_arena_allocate(arena, rows, sizeof *right);
    if (!left || !right)
        return SUMM_E_MEMORY;
    double u = NODE_FIRST + NODE_STEP * (double)node, rate = exp(u);
    for (size_t i = 0; i < rows; i++) {
        double decay = tokens[i] ? exp(-rate * log((double)tokens[i])) : 0;
        left[i] = NODE_STEP * rate * decay;
        right[i] = tokens[i] > 1 ? decay : 0;
    }
    factor->row_left = left;
    factor->row_right = right;
    return SUMM_OK;
}

int summi_similarity_overlap(summi_arena *arena, const summi_terms *terms,
                             const summi_matrix *matrix, summi_similarity *similarity)
{
    size_t most, lengths = 0, made = 0;
    size_t *tokens = count_tokens(arena, terms, &most);
    bool *occurs = tokens ? summi_arena_zeroed(arena, most + 1, sizeof *occurs) : NULL;
    double *ones = summi_arena_allocate(arena, terms->count, sizeof *ones);
    if (!tokens || !occurs || !ones)
        return SUMM_E_MEMORY;
    for (size_t k = 0; k < terms->count; k++)
        ones[k] = 1;
    for (size_t row = 0; row < terms->rows; row++) {
        lengths += tokens[row] && !occurs[tokens[row]];
        occurs[tokens[row]] = true;
    }
    bool exact = lengths <= NODES;
    if (allocate_factors(arena, matrix, (exact ? lengths : NODES) + 1, similarity))
        return SUMM_E_MEMORY;
    /* Rows of one token have no logarithm to divide by: they get a separate factor either way. */
    for (size_t length = 1; length <= (exact ? most : 1); length++)
        if (occurs[length] &&
            length_factor(arena, tokens, terms->rows, length, &similarity->factors[made++]))
            return SUMM_E_MEMORY;
    for (size_t node = 0; !exact && node < NODES; node++)
        if (node_factor(arena, tokens, terms->rows, node, &similarity->factors[made++]))
            return SUMM_E_MEMORY;
    similarity->count = made;
    for (size_t f = 0; f < made; f++)
        similarity->factors[f].left = similarity->factors[f].right = ones;
    return SUMM_OK;
}

/* ---- BM25 ---- */

int summi_similarity_bm25(summi_arena *arena, const summi_terms *terms, const summi_matrix *matrix,
                          summi_similarity *similarity)
{
    size_t most;
    size_t *tokens = count_tokens(arena, terms, &most);
    double *query = summi_arena_allocate(arena, terms->count, sizeof *query);
    double *answer = summi_arena_allocate(arena, terms->count, sizeof *answer);
    if (!tokens || !query || !answer || allocate_factors(arena, matrix, 2, similarity))
        return SUMM_E_MEMORY;
    double n = (double)terms->rows, mean = 0;
    for (size_t row = 0; row < terms->rows; row++)
        mean += (double)tokens[row] / n;
    for (size_t row = 0; row < terms->rows; row++) {
        double norm = BM25_K1 * (1 - BM25_B + (mean > 0 ? BM25_B * (double)tokens[row] / mean : 0));
        for (size_t k = terms->starts[row]; k < terms->starts[row + 1]; k++) {
            double df = terms->df[terms->entries[k].term], tf = terms->entries[k].count;
            query[k] = log(1 + (n - df + .5) / (df + .5));
            answer[k] = tf * (BM25_K1 + 1) / (tf + norm);
        }
    }
    similarity->factors[0] = (summi_factor){.left = query, .right = answer};
    similarity->factors[1] = (summi_factor){.left = answer, .right = query};
    return SUMM_OK;
}

/* ---- Two rows ---- */

/* What one factor says of two rows: the dot product of their terms. */
static double apply_factor(const summi_matrix *m, const summi_factor *factor, size_t row,
                           size_t other)
{
    int a = m->p[row], a_end = m->p[row + 1], b = m->p[other], b_end = m->p[other + 1];
    double sum = 0;
    while (a < a_end && b < b_end) {
        if (m->i[a] < m->i[b])
            a++;
        else if (m->i[a] > m->i[b])
            b++;
        else
            sum += factor->left[a++] * factor->right[b++];
    }
    return sum * (factor->row_left ? factor->row_left[row] : 1) *
           (factor->row_right ? factor->row_right[other] : 1);
}

double summi_similarity_between(const summi_similarity *similarity, size_t row, size_t other)
{
    size_t first = row < other ? row : other, second = row < other ? other : row;
    double sum = 0;
    for (size_t f = 0; f < similarity->count; f++)
        sum += apply_factor(similarity->matrix, &similarity->factors[f], first, second);
    if (similarity->threshold > 0)
        return sum >= similarity->threshold;
    return sum;
}
