/* SPDX-License-Identifier: MIT */
/*
 * hash_answers.c - prints a hash of all that the library tells about files:
 * hash_answers THREADS ROUNDS FILE...
 *
 * A line for each file and way of asking.  Then THREADS threads ask the same ROUNDS times, each in
 * another order; if one of them is told anything else, the program fails.
 */
#include <inttypes.h>
#include <locale.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <summ.h>

enum { FILES_MOST = 64, WAYS = 8 };

typedef struct input {
    const char *name;
    char *bytes;
    size_t length;
} input;

static input files[FILES_MOST];
static size_t file_count, rounds;
static uint64_t expected[FILES_MOST][WAYS];

/* ---- Hashing: FNV-1a ---- */

static void hash_bytes(uint64_t *hash, const void *bytes, size_t length)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < length; i++)
        *hash = (*hash ^ p[i]) * 1099511628211u;
}

static void hash_number(uint64_t *hash, uint64_t number)
{
    hash_bytes(hash, &number, sizeof number);
}

static void hash_sentence(uint64_t *hash, const summ_sentence *sentence)
{
    hash_number(hash, sentence->text);
    hash_number(hash, sentence->offset);
    hash_number(hash, sentence->length);
    hash_number(hash, sentence->index);
    hash_number(hash, sentence->paragraph);
    hash_number(hash, sentence->rank);
    hash_number(hash, sentence->passed);
    hash_bytes(hash, &sentence->score, sizeof sentence->score); /* to the last bit */
}

static void hash_document(uint64_t *hash, const summ_document *document)
{
    double residual;
    size_t count = summ_document_get_sentence_count(document);
    hash_number(hash, count);
    hash_number(hash, summ_document_get_steps(document, &residual));
    hash_bytes(hash, &residual, sizeof residual);
    for (size_t i = 0; i < count; i++) {
        summ_sentence sentence;
        summ_document_get_sentence(document, i, &sentence);
        hash_sentence(hash, &sentence);
    }
}

static void hash_summary(uint64_t *hash, const summ_summary *summary)
{
    size_t length;
    const char *text = summ_summary_get_text(summary, &length);
    hash_bytes(hash, text, length);
    hash_number(hash, summ_summary_get_flags(summary));
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence sentence;
        summ_summary_get_sentence(summary, i, &sentence);
        hash_sentence(hash, &sentence);
    }
}

static void hash_keywords(uint64_t *hash, const summ_keywords *keywords)
{
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        summ_keyword keyword;
        summ_keywords_get_keyword(keywords, i, &keyword);
        hash_number(hash, keyword.text);
        hash_number(hash, keyword.offset);
        hash_number(hash, keyword.length);
        hash_number(hash, keyword.count);
        hash_bytes(hash, &keyword.score, sizeof keyword.score);
    }
}

/* ---- Asking ---- */

static int set_way(summ_options *options, size_t way)
{
    static const char query[] = "water city people years";
    switch (way) {
    case 1:
        return summ_options_set_similarity(options, SUMM_SIMILARITY_OVERLAP);
    case 2:
        return summ_options_set_similarity(options, SUMM_SIMILARITY_BM25);
    case 3:
        return summ_options_set_threshold(options, .1);
    case 4:
        return summ_options_set_structure_weights(options, 0) |
               summ_options_set_damping(options, .85) | summ_options_set_forward_weight(options, 1);
    case 5:
        return summ_options_set_query(options, query, sizeof query - 1, SUMM_QUERY_WEIGHT_DEFAULT) |
               summ_options_set_order(options, SUMM_ORDER_RANK);
    case 6:
        return summ_options_set_bytes(options, 400) | summ_options_set_ellipsis(options, 1);
    case 7:
        return summ_options_set_skip_furniture(options, 0) | summ_options_set_ratio(options, .3);
    default:
        return SUMM_OK;
    }
}

/* The hash of what the library tells about a file; 0 if it fails. */
static uint64_t ask(const input *file, size_t way)
{
    summ_options *options = NULL;
    summ_document *document = NULL;
    summ_summary *summary = NULL;
    summ_keywords *keywords = NULL;
    summ_text text = {.data = file->bytes, .length = file->length};
    uint64_t hash = 14695981039346656037u;
    int status = summ_options_new(&options);
    if (!status)
        status = set_way(options, way);
    if (!status)
        status = summ_document_new(NULL, options, &text, 1, &document, NULL);
    if (!status)
        status = summ_document_select(document, options, &summary, NULL);
    if (!status)
        status = summ_document_extract_keywords(document, options, 20, &keywords, NULL);
    if (!status) {
        hash_document(&hash, document);
        hash_summary(&hash, summary);
        hash_keywords(&hash, keywords);
    }
    summ_keywords_free(keywords);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
    return status ? 0 : hash;
}

typedef struct worker {
    pthread_t thread;
    size_t number, errors;
} worker;

static void *work(void *argument)
{
    worker *self = argument;
    size_t all = file_count * WAYS;
    for (size_t i = 0; i < rounds * all; i++) {
        size_t k = (i + self->number * 7) % all;
        self->errors += ask(&files[k / WAYS], k % WAYS) != expected[k / WAYS][k % WAYS];
    }
    return NULL;
}

static int read_file(const char *name, input *file)
{
    FILE *stream = fopen(name, "rb");
    size_t capacity = (size_t)16 << 20;
    *file = (input){.name = name, .bytes = malloc(capacity)};
    if (stream && file->bytes)
        file->length = fread(file->bytes, 1, capacity, stream);
    if (stream)
        fclose(stream);
    return file->length ? 0 : -1;
}

int main(int argc, char **argv)
{
    setlocale(LC_ALL, "");
    size_t threads = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
    rounds = argc > 2 ? strtoul(argv[2], NULL, 10) : 0;
    for (int i = 3; i < argc && file_count < FILES_MOST; i++) {
        if (read_file(argv[i], &files[file_count++])) {
            fprintf(stderr, "hash_answers: cannot read %s\n", argv[i]);
            return 1;
        }
    }
    for (size_t f = 0; f < file_count; f++) {
        for (size_t way = 0; way < WAYS; way++) {
            expected[f][way] = ask(&files[f], way);
            const char *name = strrchr(files[f].name, '/');
            printf("%016" PRIx64 " %s %zu\n", expected[f][way], name ? name + 1 : files[f].name,
                   way);
            if (!expected[f][way])
                return 1;
        }
    }
    size_t errors = 0;
    worker *workers = calloc(threads ? threads : 1, sizeof *workers);
    for (size_t i = 0; workers && i < threads; i++) {
        workers[i].number = i;
        if (pthread_create(&workers[i].thread, NULL, work, &workers[i]))
            return 1;
    }
    for (size_t i = 0; workers && i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
        errors += workers[i].errors;
    }
    free(workers);
    for (size_t f = 0; f < file_count; f++)
        free(files[f].bytes);
    if (errors)
        fprintf(stderr, "hash_answers: %zu answers to threads differ\n", errors);
    return errors != 0;
}
