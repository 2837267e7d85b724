/* SPDX-License-Identifier: MIT */
/* sentences.c - splits texts into sentences and prints where in bytes each begins and ends. */
#define _POSIX_C_SOURCE 200809L /* getline(); NOLINT(bugprone-reserved-identifier) */
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include <jansson.h>
#include <summ.h>

enum { EXIT_INPUT = 1, EXIT_USAGE = 2 };

static const char usage[] =
    "Usage: sentences [--language TAG] < TEXT\n"
    "       sentences [--language TAG] --jsonl < LINES\n"
    "Split UTF-8 text into sentences. Print, a sentence a line, the byte offsets of its first\n"
    "byte and of the byte after its last.\n"
    "\n"
    "      --language TAG   language of the text, such as en or pt-BR (auto: detect it)\n"
    "      --jsonl          each line is an object with \"text\" and perhaps \"lang\", which\n"
    "                       comes before --language; print a list [[start,end],...] for each\n"
    "  -h, --help           print this help\n"
    "  -V, --version        print the version\n"
    "\n"
    "Exit status: 0 if all went well, 1 if a text could not be used, 2 if the command is wrong.\n";

/* One line on standard error. */
static void complain(const char *format, ...)
{
    va_list arguments;

    fputs("sentences: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

/* The sentences of one text; NULL after a complaint about `line`, or standard input if it is 0. */
static summ_sentences *split(const char *bytes, size_t length, const summ_options *options,
                             size_t line)
{
    summ_text text = {.data = bytes, .length = length};
    summ_sentences *sentences;
    summ_error error;

    if (summ_sentences_new(NULL, options, &text, 1, &sentences, &error) == SUMM_OK)
        return sentences;
    if (line > 0)
        complain("line %zu: %s", line, error.detail);
    else if (error.code == SUMM_E_UTF8)
        complain("standard input: byte %zu: %s", error.offset, error.detail);
    else
        complain("standard input: %s", error.detail);
    return NULL;
}

/* Hands over to the system what was printed so far. False after a complaint. */
static bool flush_output(void)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0)
        return true;
    complain("standard output: %s", strerror(errno));
    return false;
}

/* ---- Plain text ---------------------------------------------------------------------------- */

/* All of standard input, to be freed; NULL with errno on failure. */
static char *read_input(size_t *length)
{
    size_t capacity = 0, got = 0;
    char *bytes = NULL;

    *length = 0;
    do {
        *length += got;
        if (*length == capacity) {
            capacity = capacity == 0 ? 65536 : capacity * 2;
            char *more = capacity > *length ? realloc(bytes, capacity) : NULL;
            if (more == NULL) {
                free(bytes);
                errno = ENOMEM;
                return NULL;
            }
            bytes = more;
        }
        got = fread(bytes + *length, 1, capacity - *length, stdin);
    } while (got > 0);
    if (ferror(stdin) == 0)
        return bytes;
    free(bytes);
    return NULL;
}

/* False after a complaint. */
static bool split_text(const summ_options *options)
{
    size_t length;
    char *bytes = read_input(&length);
    summ_sentence sentence;

    if (bytes == NULL) {
        complain("standard input: %s", strerror(errno));
        return false;
    }
    summ_sentences *sentences = split(bytes, length, options, 0);
    bool done = sentences != NULL;
    for (size_t i = 0; done && summ_sentences_get_sentence(sentences, i, &sentence) == SUMM_OK; i++)
        printf("%zu %zu\n", sentence.offset, sentence.offset + sentence.length);
    summ_sentences_free(sentences);
    free(bytes);
    return done;
}

/* ---- JSON lines ---------------------------------------------------------------------------- */

/* Prints the spans of sentences, of none if they are NULL, as one line of JSON. */
static void print_spans(const summ_sentences *sentences)
{
    size_t count = sentences != NULL ? summ_sentences_get_count(sentences) : 0;
    summ_sentence sentence;

    putchar('[');
    for (size_t i = 0; i < count; i++) {
        if (summ_sentences_get_sentence(sentences, i, &sentence) == SUMM_OK)
            printf("%s[%zu,%zu]", i > 0 ? "," : "", sentence.offset,
                   sentence.offset + sentence.length);
    }
    fputs("]\n", stdout);
}

/* Prints the spans of one record. False after a complaint, and an empty list. */
static bool split_record(const json_t *record, summ_options *options, const char *language,
                         size_t line)
{
    const json_t *text = json_object_get(record, "text");
    const json_t *tag = json_object_get(record, "lang");
    summ_sentences *sentences = NULL;

    if (!json_is_string(text))
        complain("line %zu: not an object with a string \"text\"", line);
    else if (tag != NULL && !json_is_string(tag))
        complain("line %zu: \"lang\" is not a string", line);
    else if (summ_options_set_language(options, tag != NULL ? json_string_value(tag) : language,
                                       SUMM_ZERO_TERMINATED) != SUMM_OK)
        complain("line %zu: \"lang\" is not a language tag", line);
    else
        sentences = split(json_string_value(text), json_string_length(text), options, line);
    bool done = sentences != NULL;
    print_spans(sentences);
    summ_sentences_free(sentences);
    return done;
}

/* Answers each line of standard input with a line. False after a complaint. */
static bool split_lines(summ_options *options, const char *language)
{
    char *bytes = NULL;
    size_t capacity = 0, line = 0;
    ssize_t length;
    bool done = true;

    while ((length = getline(&bytes, &capacity, stdin)) >= 0) {
        json_error_t error;
        json_t *record = json_loadb(bytes, (size_t)length, JSON_ALLOW_NUL, &error);

        line++;
        if (record == NULL) {
            complain("line %zu: %s", line, error.text);
            print_spans(NULL);
            done = false;
        } else if (!split_record(record, options, language, line)) {
            done = false;
        }
        json_decref(record);
        if (!flush_output()) { /* who reads on the other side may wait for this line */
            done = false;
            break;
        }
    }
    if (ferror(stdin) != 0) {
        complain("standard input: %s", strerror(errno));
        done = false;
    }
    free(bytes);
    return done;
}

/* ---- Command line -------------------------------------------------------------------------- */

static const struct option long_options[] = {
    {"language", required_argument, NULL, 'l'},
    {"jsonl", no_argument, NULL, 'j'},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

static int run(int argc, char **argv, summ_options *options)
{
    const char *language = "auto";
    bool jsonl = false, done;
    int option;

    while ((option = getopt_long(argc, argv, "hV", long_options, NULL)) != -1) {
        switch (option) {
        case 'l':
            language = optarg;
            break;
        case 'j':
            jsonl = true;
            break;
        case 'h':
            fputs(usage, stdout);
            return flush_output() ? EXIT_SUCCESS : EXIT_INPUT;
        case 'V':
            printf("sentences (libsumm) %s\n", summ_version());
            return flush_output() ? EXIT_SUCCESS : EXIT_INPUT;
        default: /* getopt_long() has said what is wrong */
            return EXIT_USAGE;
        }
    }
    if (optind < argc) {
        complain("takes no file, but standard input: '%s'", argv[optind]);
        return EXIT_USAGE;
    }
    if (summ_options_set_language(options, language, SUMM_ZERO_TERMINATED) != SUMM_OK) {
        complain("--language takes a language tag such as en, pt-BR or auto, not '%s'", language);
        return EXIT_USAGE;
    }
    done = jsonl ? split_lines(options, language) : split_text(options);
    return flush_output() && done ? EXIT_SUCCESS : EXIT_INPUT;
}

int main(int argc, char **argv)
{
    char name[] = "sentences";
    summ_options *options;

    if (argc > 0)
        argv[0] = name; /* for the messages of getopt_long() */
    if (summ_options_new(&options) != SUMM_OK) {
        complain("%s", strerror(ENOMEM));
        return EXIT_INPUT;
    }
    int status = run(argc, argv, options);
    summ_options_free(options);
    return status;
}
