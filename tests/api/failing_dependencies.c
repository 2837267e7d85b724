/* SPDX-License-Identifier: MIT */
/*
 * failing_dependencies.c - what the libraries below libsumm allocate by themselves fails too.
 *
 * At first all of libsumm's own memory comes from a pool that never fails; so each request that
 * reaches the allocator of the C library is one of libstemmer, utf8proc or GSL.  Each is made to
 * fail, alone and together with all that follow; and then, without the pool, each of all requests.
 */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <summ.h>

#include "failing_malloc.h"

struct pool {
    _Alignas(max_align_t) unsigned char bytes[64 << 20];
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

enum { ANSWER_SIZE = 4096 };

/* Anything that is not NULL: a call that fails overwrites it. */
#define GARBAGE(type) ((type *)&failures)

static void add_to_answer(char *answer, const char *line)
{
    snprintf(answer + strlen(answer), ANSWER_SIZE - strlen(answer), "%s\n", line);
}

/* Options whose memory is of a pool, or for no pool of the C library. */
static int make_options(struct pool *pool, summ_options **options)
{
    const summ_allocator allocator = {
        .allocate = pool_allocate, .release = pool_release, .user = pool};
    *options = GARBAGE(summ_options);
    int status = pool ? summ_options_new_with(&allocator, options) : summ_options_new(options);
    if (!status)
        status = summ_options_set_language(*options, "en", SUMM_ZERO_TERMINATED);
    if (!status)
        status = summ_options_set_query(*options, "the ferries", SUMM_ZERO_TERMINATED, .5);
    if (!status)
        status = summ_options_set_title(*options, "The bridge", SUMM_ZERO_TERMINATED);
    return status;
}

/* Appends what is made of a document.  Of what fails, outputs are NULL. */
static int answer_with(const summ_document *document, const summ_options *options, char *answer)
{
    summ_summary *summary = GARBAGE(summ_summary);
    summ_keywords *keywords = GARBAGE(summ_keywords);
    summ_explanation *explanation = GARBAGE(summ_explanation);
    summ_pieces *pieces = GARBAGE(summ_pieces);
    int status = summ_document_select(document, options, &summary, NULL);
    if (status)
        return summary ? SUMM_OK : status;
    add_to_answer(answer, summ_summary_get_text(summary, NULL));
    status = summ_document_divide(document, options, summary, &pieces, NULL);
    summ_pieces_free(pieces);
    summ_summary_free(summary);
    if (!status)
        status = summ_document_explain(document, options, &explanation, NULL);
    if (!status)
        summ_explanation_free(explanation);
    if (!status)
        status = summ_document_extract_keywords(document, options, 5, &keywords, NULL);
    for (size_t i = 0; !status && i < summ_keywords_get_count(keywords); i++)
        add_to_answer(answer, summ_keywords_get_text(keywords, i, NULL));
    if (!status)
        summ_keywords_free(keywords);
    return status;
}

/* Everything that needs memory, one after the other.  The status of the first that failed. */
static int answer_all(struct pool *pool, char *answer)
{
    const summ_text input = {.data = text, .length = sizeof text - 1};
    summ_options *options, *copy = NULL;
    summ_context *context = NULL;
    summ_document *document = NULL;
    summ_sentences *sentences = NULL;
    summ_summary *summary = NULL;
    answer[0] = '\0';
    int status = make_options(pool, &options);
    if (!status)
        status = summ_options_copy(options, &copy);
    if (!status)
        status = summ_context_new(copy, &context);
    if (!status)
        status = summ_sentences_new(context, copy, &input, 1, &sentences, NULL);
    summ_sentences_free(sentences);
    if (!status)
        status = summ_document_new(context, copy, &input, 1, &document, NULL);
    if (!status)
        status = answer_with(document, copy, answer);
    summ_document_free(document);
    if (!status)
        status = summ_summarize(text, sizeof text - 1, options, &summary, NULL);
    if (!status)
        add_to_answer(answer, summ_summary_get_text(summary, NULL));
    summ_summary_free(summary);
    summ_context_free(context);
    summ_options_free(copy);
    summ_options_free(options);
    return status;
}

/* Answers with `successes` requests granted, and returns whether that was enough. */
static int try(struct pool *pool, size_t successes, int once, const char *wanted)
{
    static char answer[ANSWER_SIZE];
    long blocks;
    if (pool)
        pool->used = 0;
    failing_malloc_arm(successes, once);
    int status = answer_all(pool, answer);
    int enough = failing_malloc_disarm(&blocks) <= successes;

    expect(blocks == 0, "memory leaked", successes, once);
    if (enough)
        expect(status == SUMM_OK, "failed although every request was granted", successes, once);
    else /* Without the stemmer for ASCII alone the other one does its work. */
        expect(status == SUMM_E_MEMORY || (once && status == SUMM_OK),
               "an allocation failed, and nobody said so", successes, once);
    if (status != SUMM_OK) {
        if (pool)
            pool->used = 0;
        status = answer_all(pool, answer);
        expect(status == SUMM_OK, "did not work again afterwards", successes, once);
    }
    expect(!strcmp(answer, wanted), "another answer", successes, once);
    return enough;
}

/* Every request fails, once and with all that follow.  How many there were. */
static size_t try_all(struct pool *pool, const char *wanted)
{
    size_t most = 0;
    for (int once = 0; once < 2; once++) {
        size_t successes = 0;
        while (!try(pool, successes, once, wanted))
            successes++;
        most = successes > most ? successes : most;
    }
    return most;
}

int main(void)
{
    static char wanted[ANSWER_SIZE];
    static struct pool pool;
    if (answer_all(NULL, wanted) != SUMM_OK)
        return EXIT_FAILURE;
    size_t dependencies = try_all(&pool, wanted), all = try_all(NULL, wanted);

    /* A stemmer alone needs some; without any, this test would have tested nothing. */
    if (dependencies < 3 || all < dependencies + 10) {
        fprintf(stderr, "only %zu and %zu requests were made\n", dependencies, all);
        return EXIT_FAILURE;
    }
    printf("each of %zu requests of dependencies, and of %zu of all, failed once and with all that "
           "followed\n",
           dependencies, all);
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
