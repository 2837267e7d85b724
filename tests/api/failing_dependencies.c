/* SPDX-License-Identifier: MIT */
/*
 * failing_dependencies.c - what the libraries below libsumm allocate by themselves fails too.
 *
 * All of libsumm's own memory comes from a pool that never fails; so each request that reaches the
 * allocator of the C library is one of libstemmer, utf8proc or GSL.  Each is made to fail, alone
 * and together with all that follow.
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <summ.h>

#include "failing_malloc.h"

struct pool {
    _Alignas(max_align_t) unsigned char bytes[16 << 20];
    size_t used;
};

static void *pool_allocate(void *user, size_t size)
{
    struct pool *pool = user;
    size = (size + 15) / 16 * 16;
    if (size > sizeof pool->bytes - pool->used)
        return NULL;
    pool->used += size;
    return pool->bytes + pool->used - size;
}

static void pool_release(void *user, void *block)
{
    (void)user;
    (void)block;
}

static const char text[] =
    "The council of the harbour town voted on Monday to rebuild the old bridge over the river.\n"
    "Engineers had warned for years that the bridge could not carry the lorries that cross it "
    "daily.\n"
    "Rebuilding will take two summers, and ferries will carry the traffic of the town meanwhile.\n"
    "A pneumonoultramicroscopicsilicovolcanoconiosisresearcherswives association paid for "
    "lanterns.\n"
    "The ferries of the harbour have not carried so much traffic since the bridge was opened.\n";

static int failures;

static void expect(int truth, const char *what, size_t successes, int once)
{
    if (!truth) {
        fprintf(stderr, "%s (%zu requests granted, then %s failed)\n", what, successes,
                once ? "one" : "all");
        failures++;
    }
}

/* Summarizes with `successes` requests granted, and returns whether that was enough. */
static int summarize(struct pool *pool, size_t successes, int once, const char *wanted)
{
    const summ_allocator allocator = {
        .allocate = pool_allocate, .release = pool_release, .user = pool};
    summ_options *options;
    summ_summary *summary;
    summ_error error;
    long blocks;

    pool->used = 0;
    if (summ_options_new_with(&allocator, &options) != SUMM_OK ||
        summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED) != SUMM_OK)
        exit(EXIT_FAILURE);

    summary = (summ_summary *)pool; /* anything that is not NULL */
    failing_malloc_arm(successes, once);
    int status = summ_summarize(text, sizeof text - 1, options, &summary, &error);
    int enough = failing_malloc_disarm(&blocks) <= successes;

    expect(blocks == 0, "memory leaked", successes, once);
    expect(error.code == status, "the error does not say what was returned", successes, once);
    if (enough) {
        expect(status == SUMM_OK, "failed although every request was granted", successes, once);
    } else {
        /* Without the stemmer for ASCII alone the other one does its work. */
        expect(status == SUMM_E_MEMORY || (once && status == SUMM_OK),
               "an allocation failed, and nobody said so", successes, once);
        expect((summary == NULL) == (status != SUMM_OK), "failed and still gave a summary",
               successes, once);
        if (status == SUMM_OK)
            expect(!strcmp(summ_summary_get_text(summary, NULL), wanted), "another summary",
                   successes, once);
        summ_summary_free(summary);
        status = summ_summarize(text, sizeof text - 1, options, &summary, &error);
        expect(status == SUMM_OK, "did not work again afterwards", successes, once);
    }
    if (status == SUMM_OK)
        expect(!strcmp(summ_summary_get_text(summary, NULL), wanted), "another summary", successes,
               once);
    summ_summary_free(summary);
    summ_options_free(options);
    return enough;
}

int main(void)
{
    static char wanted[sizeof text];
    static struct pool pool;
    summ_options *options;
    summ_summary *summary;

    if (summ_options_new(&options) != SUMM_OK ||
        summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED) != SUMM_OK ||
        summ_summarize(text, sizeof text - 1, options, &summary, NULL) != SUMM_OK)
        return EXIT_FAILURE;
    snprintf(wanted, sizeof wanted, "%s", summ_summary_get_text(summary, NULL));
    summ_summary_free(summary);
    summ_options_free(options);

    size_t most = 0;
    for (int once = 0; once < 2; once++) {
        size_t successes = 0;
        while (!summarize(&pool, successes, once, wanted))
            successes++;
        most = successes > most ? successes : most;
    }

    /* A stemmer alone needs some; without any, this test would have tested nothing. */
    if (most < 3) {
        fprintf(stderr, "only %zu requests were made\n", most);
        return EXIT_FAILURE;
    }
    printf("each of %zu requests failed once and with all that followed\n", most);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
