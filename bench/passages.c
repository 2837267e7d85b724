/* SPDX-License-Identifier: MIT */
/*
 * passages.c - the time to cut retrieved passages to what answers a question:
 *
 *     passages [COUNT [BYTES [FILE]]]
 *
 * COUNT passages (1000) of about BYTES bytes (500), as separate texts, with a query of words
 * that some of them have, selected to a tenth of their bytes: by a new document each time, and with
 * a warm context.  The passages are cut between words from FILE, or from generated prose.  Prints
 * the processor time of the fastest and of the median run.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <summ.h>

#include "generate.h"

enum { RUNS = 61 };

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "passages: %s\n", what);
    exit(EXIT_FAILURE);
}

static char *read_file(const char *name, size_t wanted, size_t *length)
{
    FILE *file = fopen(name, "rb");
    char *bytes = malloc(wanted);
    if (!file || !bytes)
        die("cannot read the file");
    *length = fread(bytes, 1, wanted, file);
    fclose(file);
    return bytes;
}

/* Cuts prose into passages that end between words. */
static size_t cut(const char *prose, size_t length, size_t bytes, summ_text *texts, size_t most)
{
    size_t at = 0, count = 0;
    while (count < most && at + bytes < length) {
        size_t end = at + bytes;
        while (end > at && prose[end] != ' ' && prose[end] != '\n')
            end--;
        if (end == at)
            die("a passage has no space");
        texts[count++] = (summ_text){.data = prose + at, .length = end - at};
        at = end + 1;
    }
    return count;
}

/* Some words of a passage in the middle, from a place where one begins. */
static size_t find_query(const summ_text *text, const char **query)
{
    size_t start = text->length / 2, end;
    while (text->data[start] != ' ')
        start++;
    end = start + 1;
    for (int words = 0; end < text->length && words < 4; end++)
        words += text->data[end] == ' ';
    *query = text->data + start + 1;
    return end - start - 2;
}

static double measure(summ_context *context, const summ_options *options, const summ_text *texts,
                      size_t count)
{
    summ_document *document;
    summ_summary *summary;
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    if (summ_document_new(context, options, texts, count, &document, NULL) ||
        summ_document_select(document, options, &summary, NULL))
        die("the summary failed");
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    summ_summary_free(summary);
    summ_document_free(document);
    return (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6;
}

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void report(const char *what, summ_context *context, const summ_options *options,
                   const summ_text *texts, size_t count)
{
    double times[RUNS];
    for (int i = 0; i < RUNS; i++)
        times[i] = measure(context, options, texts, count);
    qsort(times, RUNS, sizeof *times, compare);
    printf("%-16s %7.2f ms  (median %.2f)\n", what, times[0], times[RUNS / 2]);
}

int main(int argc, char **argv)
{
    size_t most = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
    size_t bytes = argc > 2 ? strtoul(argv[2], NULL, 10) : 500, length;
    if (!most || !bytes || most > 1000000 || bytes > 1000000)
        die("usage: passages [COUNT [BYTES [FILE]]]");
    size_t wanted = (most + 1) * (bytes + 1);
    char *prose = argc > 3 ? read_file(argv[3], wanted, &length) : generate(wanted, &length);
    summ_text *texts = calloc(most, sizeof *texts);
    summ_options *options;
    summ_context *context;
    if (!prose || !texts || summ_options_new(&options))
        die("no memory");
    size_t count = cut(prose, length, bytes, texts, most);
    if (!count)
        die("the file is too short");
    const char *query;
    size_t query_length = find_query(&texts[count / 2], &query);
    if (summ_options_set_bytes(options, count * bytes / 10) || summ_context_new(options, &context))
        die("no context");
    printf("%zu passages of %zu bytes\n", count, bytes);
    report("without a query", context, options, texts, count);
    if (summ_options_set_query(options, query, query_length, SUMM_QUERY_WEIGHT_DEFAULT))
        die("no query");
    printf("asked for \"%.*s\"\n", (int)query_length, query);
    report("new memory", NULL, options, texts, count);
    report("warm context", context, options, texts, count);
    summ_context_free(context);
    summ_options_free(options);
    free(texts);
    free(prose);
    return EXIT_SUCCESS;
}
