/* SPDX-License-Identifier: MIT */
/*
 * replay.c - prints what the library makes of texts, in the form of tests/golden/NAME.json: for
 * machines that have neither the test suites nor Python.  Each text is an object on a line.
 *
 *     replay FILE...
 */
#include <stdio.h>
#include <stdlib.h>

#include <summ.h>

#define KEYWORDS 10

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "replay: %s: %s\n", what, why);
    exit(1);
}

static void check(const char *what, int status)
{
    if (status != SUMM_OK)
        fail(what, summ_status_text(status));
}

static char *read_file(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    if (!file || fseek(file, 0, SEEK_END))
        fail(name, "cannot be read");
    long size = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    if (size < 0 || !bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size)
        fail(name, "cannot be read");
    fclose(file);
    *length = (size_t)size;
    return bytes;
}

static void print_string(const char *bytes, size_t length)
{
    putchar('"');
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte < ' ')
            printf("\\u%04x", byte);
        else if (byte == '"' || byte == '\\')
            printf("\\%c", byte);
        else
            putchar(byte);
    }
    putchar('"');
}

static void print_sentences(const summ_document *document)
{
    size_t count = summ_document_get_sentence_count(document);
    for (size_t i = 0; i < count; i++) {
        summ_sentence sentence;
        check("sentence", summ_document_get_sentence(document, i, &sentence));
        printf("%s{\"offset\": %lu, \"length\": %lu, \"paragraph\": %lu, \"passed\": %lu, "
               "\"rank\": %lu, \"score\": %.17g}",
               i ? ", " : "", (unsigned long)sentence.offset, (unsigned long)sentence.length,
               (unsigned long)sentence.paragraph, (unsigned long)sentence.passed,
               (unsigned long)sentence.rank, sentence.score);
    }
}

static void print_keywords(const summ_document *document)
{
    summ_keywords *keywords;
    check("keywords", summ_document_extract_keywords(document, NULL, KEYWORDS, &keywords, NULL));
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        summ_keyword keyword;
        size_t length;
        check("keyword", summ_keywords_get_keyword(keywords, i, &keyword));
        const char *text = summ_keywords_get_text(keywords, i, &length);
        printf("%s{\"offset\": %lu, \"text\": ", i ? ", " : "", (unsigned long)keyword.offset);
        print_string(text, length);
        printf(", \"count\": %lu, \"score\": %.17g}", (unsigned long)keyword.count, keyword.score);
    }
    summ_keywords_free(keywords);
}

/* The same as in python/tests/golden.py. */
static const struct {
    const char *json;
    size_t sentences, words, bytes;
    double ratio;
    int order;
} golden_options[] = {
    {"{}", 0, 0, 0, 0, SUMM_ORDER_TEXT},
    {"{\"sentences\": 1}", 1, 0, 0, 0, SUMM_ORDER_TEXT},
    {"{\"sentences\": 4, \"order\": \"rank\"}", 4, 0, 0, 0, SUMM_ORDER_RANK},
    {"{\"words\": 40}", 0, 40, 0, 0, SUMM_ORDER_TEXT},
    {"{\"bytes\": 200}", 0, 0, 200, 0, SUMM_ORDER_TEXT},
    {"{\"ratio\": 0.3}", 0, 0, 0, 0.3, SUMM_ORDER_TEXT},
};

static void print_summary(const summ_document *document, size_t choice)
{
    summ_options *options;
    summ_summary *summary;
    size_t length;

    check("options", summ_options_new(&options));
    if (golden_options[choice].sentences)
        check("sentences", summ_options_set_sentences(options, golden_options[choice].sentences));
    if (golden_options[choice].words)
        check("words", summ_options_set_words(options, golden_options[choice].words));
    if (golden_options[choice].bytes)
        check("bytes", summ_options_set_bytes(options, golden_options[choice].bytes));
    if (golden_options[choice].ratio > 0)
        check("ratio", summ_options_set_ratio(options, golden_options[choice].ratio));
    check("order", summ_options_set_order(options, golden_options[choice].order));
    check("select", summ_document_select(document, options, &summary, NULL));

    const char *text = summ_summary_get_text(summary, &length);
    printf("%s{\"options\": %s, \"text\": ", choice ? ", " : "", golden_options[choice].json);
    print_string(text, length);
    printf(", \"words\": %lu, \"flags\": %lu, \"sentences\": [",
           (unsigned long)summ_summary_get_word_count(summary),
           (unsigned long)summ_summary_get_flags(summary));
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence sentence;
        check("sentence", summ_summary_get_sentence(summary, i, &sentence));
        printf("%s%lu", i ? ", " : "", (unsigned long)sentence.index);
    }
    printf("]}");
    summ_summary_free(summary);
    summ_options_free(options);
}

static void print_text(const char *bytes, size_t length)
{
    summ_text text = {.data = bytes, .length = length};
    summ_document *document;

    check("document", summ_document_new(NULL, NULL, &text, 1, &document, NULL));
    printf("{\"language\": \"%s\", \"lines\": %d, \"sentences\": [",
           summ_document_get_language(document), summ_document_get_lines(document, 0));
    print_sentences(document);
    printf("], \"keywords\": [");
    print_keywords(document);
    printf("], \"summaries\": [");
    for (size_t i = 0; i < sizeof golden_options / sizeof *golden_options; i++)
        print_summary(document, i);
    printf("]}\n");
    summ_document_free(document);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        size_t length;
        char *bytes = read_file(argv[i], &length);
        print_text(bytes, length);
        free(bytes);
    }
    return ferror(stdout) != 0;
}
