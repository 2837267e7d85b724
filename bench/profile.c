/* SPDX-License-Identifier: MIT */
/*
 * profile.c - one summary of a file with a warm context, to be counted by callgrind:
 *
 *     valgrind --tool=callgrind --toggle-collect=measured profile FILE
 */
#include <stdio.h>
#include <stdlib.h>

#include <summ.h>

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "profile: %s\n", what);
    exit(EXIT_FAILURE);
}

static void summarize(summ_context *context, const summ_text *text)
{
    summ_document *document;
    summ_summary *summary;
    if (summ_document_new(context, NULL, text, 1, &document, NULL) ||
        summ_document_select(document, NULL, &summary, NULL))
        die("the summary failed");
    summ_summary_free(summary);
    summ_document_free(document);
}

/* A name for callgrind, which an inlined function would lose. */
__attribute__((noinline)) static void measured(summ_context *context, const summ_text *text)
{
    summarize(context, text);
}

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file)
        die("usage: profile FILE");
    char *bytes = NULL;
    size_t length = 0, got;
    do {
        char *more = realloc(bytes, length + 65536);
        if (!more)
            die("no memory");
        bytes = more;
        length += got = fread(bytes + length, 1, 65536, file);
    } while (got);
    fclose(file);
    summ_context *context;
    if (summ_context_new(NULL, &context))
        die("no context");
    summ_text text = {.data = bytes, .length = length};
    for (int i = 0; i < 3; i++)
        summarize(context, &text);
    measured(context, &text);
    summ_context_free(context);
    free(bytes);
    return EXIT_SUCCESS;
}
