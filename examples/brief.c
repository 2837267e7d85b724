/* SPDX-License-Identifier: GPL-3.0-or-later */
/* brief.c - text in, a brief of one paragraph out; installed as the command `summ`. */
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>
#include <summ.h>

enum { EXIT_INPUT = 1, EXIT_USAGE = 2, GO_ON = -1 };

struct buffer {
    char *bytes;
    size_t length;
    size_t capacity;
};

struct job {
    summ_options *options;
    bool json;
    bool several;       /* files: then each has a line, even if there is nothing to print on it */
    struct buffer text; /* of the file at hand; its memory serves all files in turn */
};

static const char *program = "brief";

static const char usage[] =
    "Usage: %s [OPTION]... [FILE]...\n"
    "Print a brief of each text: its best sentences, as one paragraph on one line.\n"
    "Without FILE, or where FILE is -, read standard input. Texts are UTF-8.\n"
    "\n"
    "      --sentences N    at most N sentences (3, if no limit is given)\n"
    "      --words N        at most N words\n"
    "      --bytes N        at most N bytes\n"
    "      --ratio R        at most this share of the words of the text: above 0, up to 1\n"
    "      --language TAG   language of the texts, such as en or pt-BR (auto: detect it)\n"
    "      --order ORDER    order of the sentences: text (as they stand) or rank (best first)\n"
    "      --lines KIND     what a line is: paragraphs, wrapped, transcript (auto: detect it)\n"
    "      --json           print one JSON object for each text, with offsets and scores\n"
    "  -h, --help           print this help\n"
    "  -V, --version        print the version\n"
    "\n"
    "Limits hold together. One sentence is always given, even if it is longer than they allow.\n"
    "Exit status: 0 if all went well, 1 if a text could not be used, 2 if the command is wrong.\n";

/* One line on standard error. */
static void complain(const char *format, ...)
{
    va_list arguments;

    fputs(program, stderr);
    fputs(": ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments); /* NOLINT(clang-analyzer-valist.Uninitialized): it is */
    va_end(arguments);
    fputc('\n', stderr);
}

/* ---- Command line -------------------------------------------------------------------------- */

enum {
    OPTION_SENTENCES = 256,
    OPTION_WORDS,
    OPTION_BYTES,
    OPTION_RATIO,
    OPTION_LANGUAGE,
    OPTION_ORDER,
    OPTION_LINES,
    OPTION_JSON
};

static const struct option long_options[] = {
    {"sentences", required_argument, NULL, OPTION_SENTENCES},
    {"words", required_argument, NULL, OPTION_WORDS},
    {"bytes", required_argument, NULL, OPTION_BYTES},
    {"ratio", required_argument, NULL, OPTION_RATIO},
    {"language", required_argument, NULL, OPTION_LANGUAGE},
    {"order", required_argument, NULL, OPTION_ORDER},
    {"lines", required_argument, NULL, OPTION_LINES},
    {"json", no_argument, NULL, OPTION_JSON},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

/* Digits only: no sign, no space, no fraction, and no wrapping around as strtoull() allows. */
static bool parse_count(const char *string, size_t *count)
{
    size_t value = 0;

    if (*string == '\0')
        return false;
    for (; *string != '\0'; string++) {
        if (*string < '0' || *string > '9')
            return false;
        size_t digit = (size_t)(*string - '0');
        if (value > (SIZE_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    *count = value;
    return true;
}

/* A plain decimal such as .2 or 0.25: without a call of setlocale(), strtod() wants a point. */
static bool parse_decimal(const char *string, double *number)
{
    char *end;

    if (string[strspn(string, "0123456789.")] != '\0')
        return false;
    *number = strtod(string, &end);
    return end != string && *end == '\0';
}

/* The index of `string` in a NULL-terminated list of names, or -1. */
static int find_name(const char *const *names, const char *string)
{
    for (int i = 0; names[i] != NULL; i++) {
        if (strcmp(names[i], string) == 0)
            return i;
    }
    return -1;
}

static int set_count(int (*set)(summ_options *, size_t), summ_options *options, const char *string)
{
    size_t count;

    return parse_count(string, &count) ? set(options, count) : SUMM_E_ARGUMENT;
}

/* Passes the value of a long option on to the library, which has the last word on its range. */
static int set_option(summ_options *options, int option, const char *value)
{
    static const char *const orders[] = {"text", "rank", NULL}; /* as enum summ_order */
    static const char *const lines[] = {"auto", "paragraphs", "wrapped", "transcript",
                                        NULL}; /* as enum summ_lines */
    double ratio;

    switch (option) {
    case OPTION_SENTENCES:
        return set_count(summ_options_set_sentences, options, value);
    case OPTION_WORDS:
        return set_count(summ_options_set_words, options, value);
    case OPTION_BYTES:
        return set_count(summ_options_set_bytes, options, value);
    case OPTION_RATIO:
        return parse_decimal(value, &ratio) ? summ_options_set_ratio(options, ratio)
                                            : SUMM_E_ARGUMENT;
    case OPTION_LANGUAGE:
        return summ_options_set_language(options, value);
    case OPTION_ORDER:
        return summ_options_set_order(options, find_name(orders, value));
    default:
        return summ_options_set_lines(options, find_name(lines, value));
    }
}

/* What set_option() wanted, for the message that says so. */
static const char *expected(int option)
{
    switch (option) {
    case OPTION_RATIO:
        return "a decimal above 0 and up to 1";
    case OPTION_LANGUAGE:
        return "a language tag such as en, pt-BR or auto";
    case OPTION_ORDER:
        return "text or rank";
    case OPTION_LINES:
        return "auto, paragraphs, wrapped or transcript";
    default:
        return "a whole number above 0";
    }
}

/* Reads the options. GO_ON leaves optind at the first file; anything else is the exit status. */
static int parse_command(int argc, char **argv, struct job *job)
{
    int option, which;

    while ((option = getopt_long(argc, argv, "hV", long_options, &which)) != -1) {
        switch (option) {
        case 'h':
            printf(usage, program);
            return EXIT_SUCCESS;
        case 'V':
            printf("%s (libsumm) %s\n", program, summ_version());
            return EXIT_SUCCESS;
        case '?': /* getopt_long() has said what is wrong */
            fprintf(stderr, "Try '%s --help'.\n", program);
            return EXIT_USAGE;
        case OPTION_JSON:
            job->json = true;
            break;
        default:
            if (set_option(job->options, option, optarg) != SUMM_OK) {
                complain("--%s takes %s, not '%s'", long_options[which].name, expected(option),
                         optarg);
                return EXIT_USAGE;
            }
        }
    }
    return GO_ON;
}

/* ---- Input --------------------------------------------------------------------------------- */

/* Reads a stream to its end, whatever it holds. False with errno on failure. */
static bool read_stream(FILE *stream, struct buffer *buffer)
{
    buffer->length = 0;
    for (;;) {
        if (buffer->length == buffer->capacity) {
            size_t capacity = buffer->capacity == 0 ? 65536 : buffer->capacity * 2;
            char *bytes = capacity > buffer->capacity ? realloc(buffer->bytes, capacity) : NULL;
            if (bytes == NULL) {
                errno = ENOMEM;
                return false;
            }
            buffer->bytes = bytes;
            buffer->capacity = capacity;
        }
        size_t got =
            fread(buffer->bytes + buffer->length, 1, buffer->capacity - buffer->length, stream);
        buffer->length += got;
        if (got == 0)
            return ferror(stream) == 0;
    }
}

/* Reads a file, or standard input for "-". False with errno on failure. */
static bool read_file(const char *name, struct buffer *buffer)
{
    FILE *stream = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");

    if (stream == NULL)
        return false;
    bool done = read_stream(stream, buffer);
    if (stream != stdin) {
        int cause = errno;
        fclose(stream);
        errno = cause;
    }
    return done;
}

/* ---- Output -------------------------------------------------------------------------------- */

/* A JSON string of a file name; if it is not UTF-8, with '?' for each byte beyond ASCII. */
static json_t *json_name(const char *name)
{
    json_t *string = json_string(name);
    size_t size = strlen(name) + 1;
    char *copy;

    if (string != NULL || (copy = malloc(size)) == NULL)
        return string;
    memcpy(copy, name, size);
    for (char *p = copy; *p != '\0'; p++) {
        if ((unsigned char)*p > 0x7F)
            *p = '?';
    }
    string = json_string(copy);
    free(copy);
    return string;
}

/*
 * The chosen sentences.  A text may hold NULs, so that strings go with their lengths.  Here and
 * below jansson takes NULL for an object or a value, and fails: only the outcome needs a check.
 */
static json_t *json_sentences(const summ_summary *summary, const char *text)
{
    json_t *list = json_array();
    summ_sentence sentence;
    int failed = 0;

    for (size_t i = 0; summ_summary_sentence(summary, i, &sentence) == SUMM_OK; i++) {
        json_t *item = json_object();
        json_t *words = json_stringn(text + sentence.offset, sentence.length);

        failed |= json_object_set_new(item, "offset", json_integer((json_int_t)sentence.offset));
        failed |= json_object_set_new(item, "length", json_integer((json_int_t)sentence.length));
        failed |= json_object_set_new(item, "score", json_real(sentence.score));
        failed |= json_object_set_new(item, "rank", json_integer((json_int_t)sentence.rank));
        failed |= json_object_set_new(item, "text", words);
        failed |= json_array_append_new(list, item);
    }
    if (failed == 0)
        return list;
    json_decref(list);
    return NULL;
}

/* The summary as one line of JSON, to be freed; NULL if memory runs out. */
static char *json_line(const char *name, const summ_summary *summary, const char *text)
{
    size_t length;
    const char *brief = summ_summary_text(summary, &length);
    json_t *object = json_object();
    char *line = NULL;
    int failed = 0;

    failed |= json_object_set_new(object, "file", json_name(name));
    failed |= json_object_set_new(object, "language", json_string(summ_summary_language(summary)));
    failed |= json_object_set_new(object, "text", json_stringn(brief, length));
    failed |= json_object_set_new(object, "sentences", json_sentences(summary, text));
    if (failed == 0)
        line = json_dumps(object, JSON_COMPACT);
    json_decref(object);
    return line;
}

/* Prints the line of one file. False if memory runs out. */
static bool print_summary(const char *name, const summ_summary *summary, const struct job *job)
{
    size_t length;
    const char *brief = summ_summary_text(summary, &length);

    if (job->json) {
        char *line = json_line(name, summary, job->text.bytes);
        if (line == NULL)
            return false;
        puts(line);
        free(line);
    } else if (length > 0 || job->several) {
        fwrite(brief, 1, length, stdout);
        putchar('\n');
    }
    return true;
}

/* Hands over to the system what was printed so far. False after a complaint. */
static bool flush_output(void)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0)
        return true;
    complain("standard output: %s", strerror(errno));
    return false;
}

/* ---- The work ------------------------------------------------------------------------------ */

/* Briefs one file. False after a complaint. */
static bool brief_file(const char *name, struct job *job)
{
    const char *place = strcmp(name, "-") == 0 ? "standard input" : name;
    summ_summary *summary;
    summ_error error;

    if (!read_file(name, &job->text)) {
        complain("%s: %s", place, strerror(errno));
        return false;
    }
    if (summ_summarize(job->text.bytes, job->text.length, job->options, &summary, &error) !=
        SUMM_OK) {
        if (error.code == SUMM_E_UTF8)
            complain("%s: byte %zu: %s", place, error.offset, error.detail);
        else
            complain("%s: %s", place, error.detail);
        return false;
    }
    bool done = print_summary(name, summary, job);
    if (!done)
        complain("%s: %s", place, strerror(ENOMEM));
    summ_summary_free(summary);
    return done;
}

/* Briefs all files, going on after one that fails. The exit status. */
static int brief_files(char *const *names, int count, struct job *job)
{
    int status = EXIT_SUCCESS;

    job->several = count > 1;
    for (int i = 0; i < count; i++) {
        if (!brief_file(names[i], job)) {
            status = EXIT_INPUT;
            if (job->several && !job->json)
                putchar('\n');
        }
        if (!flush_output()) /* a full disk or a closed pipe will not take the rest either */
            return EXIT_INPUT;
    }
    return status;
}

int main(int argc, char **argv)
{
    char standard_input[] = "-", *default_names[] = {standard_input};
    struct job job = {0};
    int status = EXIT_INPUT;

    if (argc > 0 && argv[0][0] != '\0') {
        char *slash = strrchr(argv[0], '/');
        program = argv[0] = slash != NULL ? slash + 1 : argv[0]; /* getopt_long() prints it, too */
    }
    if (summ_options_new(&job.options) != SUMM_OK)
        complain("%s", strerror(ENOMEM));
    else
        status = parse_command(argc, argv, &job);
    if (status == GO_ON)
        status = optind < argc ? brief_files(argv + optind, argc - optind, &job)
                               : brief_files(default_names, 1, &job);
    else if (status == EXIT_SUCCESS && !flush_output())
        status = EXIT_INPUT;
    free(job.text.bytes);
    summ_options_free(job.options);
    return status;
}
