/* SPDX-License-Identifier: MIT */
/*
 * median.c - prints the median time of a summary of a file with a warm context, in microseconds:
 *
 *     median FILE ROUNDS
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <summ.h>

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "median: %s\n", what);
    exit(EXIT_FAILURE);
}

static double microseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static char *read_file(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    if (!file || fseek(file, 0, SEEK_END))
        die("the file cannot be read");
    long size = ftell(file);
    char *bytes = size < 0 ? NULL : malloc((size_t)size + 1);
    rewind(file);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size)
        die("the file cannot be read");
    fclose(file);
    *length = (size_t)size;
    return bytes;
}

static double time_summary(summ_context *context, const summ_text *text)
{
    summ_document *document;
    summ_summary *summary;
    double before = microseconds();
    if (summ_document_new(context, NULL, text, 1, &document, NULL) ||
        summ_document_select(document, NULL, &summary, NULL))
        die("the summary failed");
    summ_summary_free(summary);
    summ_document_free(document);
    return microseconds() - before;
}

int main(int argc, char **argv)
{
    size_t length, rounds = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;
    if (rounds == 0)
        die("usage: median FILE ROUNDS");
    char *bytes = read_file(argv[1], &length);
    double *times = malloc(rounds * sizeof *times);
    summ_context *context;
    if (!times || summ_context_new(NULL, &context))
        die("no memory");
    summ_text text = {.data = bytes, .length = length};
    for (size_t i = 0; i < rounds; i++)
        times[i] = time_summary(context, &text);
    qsort(times, rounds, sizeof *times, compare);
    printf("%.1f\n", times[rounds / 2]);
    summ_context_free(context);
    free(times);
    free(bytes);
    return EXIT_SUCCESS;
}
