/* SPDX-License-Identifier: MIT */
/* command.c - the command line. */
#define _POSIX_C_SOURCE 200809L /* fileno(); NOLINT(bugprone-reserved-identifier) */
#include <getopt.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "brief.h"

static const char usage[] =
    "Usage: %s [OPTION]... [FILE]...\n"
    "Print a brief of each text: its best sentences, as one paragraph on one line.\n"
    "Without FILE, or where FILE is -, read standard input. Texts are UTF-8.\n"
    "\n"
    "      --sentences N    at most N sentences (3, if no limit is given)\n"
    "      --words N        at most N words\n"
    "      --bytes N        at most N bytes\n"
    "      --ratio R        at most this share of the words of the text: above 0, up to 1\n"
    "      --ellipsis       with --bytes: fill what is left with the beginning of a sentence\n"
    "      --mark TEXT      what is printed where something is left out, such as [...]\n"
    "      --expand N       N sentences of context with each that is chosen, on either side\n"
    "      --query WORDS    what the brief should be about\n"
    "      --title WORDS    title of the text, if it is not in the text\n"
    "      --similarity KIND\n"
    "                       of sentences: cosine (the default), overlap or bm25\n"
    "      --keywords N     print N keywords instead of the brief; in JSON, beside it\n"
    "      --language TAG   language of the texts, such as en or pt-BR (auto: detect it)\n"
    "      --order ORDER    order of the sentences: text (as they stand) or rank (best first)\n"
    "      --lines KIND     what a line is: paragraphs, wrapped, transcript (auto: detect it)\n"
    "      --limit-bytes N, --limit-sentences N, --limit-memory N\n"
    "                       refuse larger texts; bytes of memory\n"
    "      --from FORMAT    what a file is: text, markdown, html, subtitles, chat, mail (auto:\n"
    "                       by its name or its beginning)\n"
    "      --json           print one JSON object for each text, with offsets and scores\n"
    "      --jsonl          each line is an object with \"text\"; print it with \"brief\" and\n"
    "                       \"sentences\" as well; an array of such objects is read, too\n"
    "      --pieces         in JSON: all of the text as well, in pieces that are kept or left out\n"
    "      --field NAME     with --jsonl: the member that has the text, instead of \"text\"\n"
    "      --text           print the text that the brief is made of, which offsets count in\n"
    "      --highlight[=WHEN]\n"
    "                       print the whole text, and on a terminal mark the sentences of the\n"
    "                       brief; WHEN is auto, or always where it is no terminal\n"
    "      --explain        tell which sentences are chosen and why, and why not the others\n"
    "      --html           print a page of HTML: the text with its sentences shaded, briefs of\n"
    "                       all lengths, and why; of one FILE\n"
    "      --graph FORMAT   print which sentences are similar: dot or graphml; of one FILE\n"
    "  -h, --help           print this help\n"
    "  -V, --version        print the version\n"
    "\n"
    "Limits hold together. One sentence is always given, even if it is longer than they allow.\n"
    "Exit status: 0 if all went well, 1 if a text could not be used, 2 if the command is wrong.\n";

enum {
    OPTION_SENTENCES = 256,
    OPTION_WORDS,
    OPTION_BYTES,
    OPTION_RATIO,
    OPTION_ELLIPSIS,
    OPTION_MARK,
    OPTION_EXPAND,
    OPTION_QUERY,
    OPTION_TITLE,
    OPTION_SIMILARITY,
    OPTION_LIMIT_BYTES,
    OPTION_LIMIT_SENTENCES,
    OPTION_LIMIT_MEMORY,
    OPTION_KEYWORDS,
    OPTION_LANGUAGE,
    OPTION_ORDER,
    OPTION_LINES,
    OPTION_FROM,
    OPTION_JSON,
    OPTION_JSON_LINES,
    OPTION_PIECES,
    OPTION_FIELD,
    OPTION_TEXT,
    OPTION_EXPLAIN,
    OPTION_HIGHLIGHT,
    OPTION_HTML,
    OPTION_GRAPH
};

static const struct option long_options[] = {
    {"sentences", required_argument, NULL, OPTION_SENTENCES},
    {"words", required_argument, NULL, OPTION_WORDS},
    {"bytes", required_argument, NULL, OPTION_BYTES},
    {"ratio", required_argument, NULL, OPTION_RATIO},
    {"ellipsis", no_argument, NULL, OPTION_ELLIPSIS},
    {"mark", required_argument, NULL, OPTION_MARK},
    {"expand", required_argument, NULL, OPTION_EXPAND},
    {"query", required_argument, NULL, OPTION_QUERY},
    {"title", required_argument, NULL, OPTION_TITLE},
    {"similarity", required_argument, NULL, OPTION_SIMILARITY},
    {"limit-bytes", required_argument, NULL, OPTION_LIMIT_BYTES},
    {"limit-sentences", required_argument, NULL, OPTION_LIMIT_SENTENCES},
    {"limit-memory", required_argument, NULL, OPTION_LIMIT_MEMORY},
    {"keywords", required_argument, NULL, OPTION_KEYWORDS},
    {"language", required_argument, NULL, OPTION_LANGUAGE},
    {"order", required_argument, NULL, OPTION_ORDER},
    {"lines", required_argument, NULL, OPTION_LINES},
    {"from", required_argument, NULL, OPTION_FROM},
    {"json", no_argument, NULL, OPTION_JSON},
    {"jsonl", no_argument, NULL, OPTION_JSON_LINES},
    {"pieces", no_argument, NULL, OPTION_PIECES},
    {"field", required_argument, NULL, OPTION_FIELD},
    {"text", no_argument, NULL, OPTION_TEXT},
    {"explain", no_argument, NULL, OPTION_EXPLAIN},
    {"highlight", optional_argument, NULL, OPTION_HIGHLIGHT},
    {"html", no_argument, NULL, OPTION_HTML},
    {"graph", required_argument, NULL, OPTION_GRAPH},
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

/* Without a word there is no query, and the library would take it for one that is taken back. */
static int set_query(summ_options *options, const char *string)
{
    return *string == '\0'
               ? SUMM_E_ARGUMENT
               : summ_options_set_query(options, string, strlen(string), SUMM_QUERY_WEIGHT_DEFAULT);
}

static int set_title(summ_options *options, const char *string)
{
    return *string == '\0' ? SUMM_E_ARGUMENT
                           : summ_options_set_title(options, string, strlen(string));
}

static int set_from(struct job *job, const char *value)
{
    static const char *const formats[] = {"auto",      "text", "markdown", "html",
                                          "subtitles", "chat", "mail",     NULL};
    int format = find_name(formats, value); /* as enum format */

    if (format < 0)
        return SUMM_E_ARGUMENT;
    job->from = (enum format)format;
    return SUMM_OK;
}

/* Takes the value of an option; the library has the last word on the range of its own. */
static int set_option(struct job *job, int option, const char *value)
{
    summ_options *options = job->options;
    static const char *const similarities[] = {"cosine", "overlap", "bm25",
                                               NULL};           /* as enum summ_similarity */
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
    case OPTION_ELLIPSIS:
        return summ_options_set_ellipsis(options, 1);
    case OPTION_MARK:
        return summ_options_set_mark(options, value, strlen(value));
    case OPTION_EXPAND:
        return set_count(summ_options_set_expand, options, value);
    case OPTION_PIECES:
        job->pieces = true;
        return SUMM_OK;
    case OPTION_QUERY:
        return set_query(options, value);
    case OPTION_TITLE:
        return set_title(options, value);
    case OPTION_SIMILARITY:
        return summ_options_set_similarity(options, find_name(similarities, value));
    case OPTION_LIMIT_BYTES:
        return set_count(summ_options_set_limit_bytes, options, value);
    case OPTION_LIMIT_SENTENCES:
        return set_count(summ_options_set_limit_sentences, options, value);
    case OPTION_LIMIT_MEMORY:
        return set_count(summ_options_set_limit_memory, options, value);
    case OPTION_KEYWORDS:
        return parse_count(value, &job->keywords) && job->keywords > 0 ? SUMM_OK : SUMM_E_ARGUMENT;
    case OPTION_LANGUAGE:
        return summ_options_set_language(options, value, SUMM_ZERO_TERMINATED);
    case OPTION_ORDER:
        return summ_options_set_order(options, find_name(orders, value));
    case OPTION_FIELD:
        job->field = value;
        return SUMM_OK;
    case OPTION_LINES:
        return summ_options_set_lines(options, find_name(lines, value));
    default:
        return set_from(job, value);
    }
}

/* What set_option() wanted, for the message that says so. */
static const char *expected(int option)
{
    switch (option) {
    case OPTION_RATIO:
        return "a decimal above 0 and up to 1";
    case OPTION_QUERY:
    case OPTION_TITLE:
        return "words in UTF-8";
    case OPTION_MARK:
        return "at most 64 bytes of UTF-8 on one line";
    case OPTION_EXPAND:
        return "a whole number up to 100";
    case OPTION_SIMILARITY:
        return "cosine, overlap or bm25";
    case OPTION_LANGUAGE:
        return "a language tag such as en, pt-BR or auto";
    case OPTION_ORDER:
        return "text or rank";
    case OPTION_LINES:
        return "auto, paragraphs, wrapped or transcript";
    case OPTION_FROM:
        return "auto, text, markdown, html, subtitles, chat or mail";
    case OPTION_HIGHLIGHT:
        return "auto or always";
    case OPTION_GRAPH:
        return "dot or graphml";
    default:
        return "a whole number above 0";
    }
}

/* What is printed can be asked for only once. */
static bool set_output(struct job *job, enum output output)
{
    if (job->output == OUTPUT_BRIEF || job->output == output) {
        job->output = output;
        return true;
    }
    complain(
        "--json, --jsonl, --text, --highlight, --explain, --html and --graph exclude each other");
    return false;
}

/* Marks sentences where they can be seen, or always. */
static bool set_highlight(struct job *job, const char *when)
{
    if (when != NULL && strcmp(when, "auto") != 0 && strcmp(when, "always") != 0) {
        complain("--highlight takes %s, not '%s'", expected(OPTION_HIGHLIGHT), when);
        return false;
    }
    job->marks = (when != NULL && strcmp(when, "always") == 0) || isatty(fileno(stdout));
    return set_output(job, OUTPUT_HIGHLIGHT);
}

static bool set_graph(struct job *job, const char *format)
{
    static const char *const formats[] = {"dot", "graphml", NULL};
    int found = find_name(formats, format);

    if (found < 0) {
        complain("--graph takes %s, not '%s'", expected(OPTION_GRAPH), format);
        return false;
    }
    return set_output(job, found == 0 ? OUTPUT_DOT : OUTPUT_GRAPHML);
}

/* The option that asks for an output that is not one of keywords, or NULL. */
static const char *output_without_keywords(enum output output)
{
    switch (output) {
    case OUTPUT_HIGHLIGHT:
        return "highlight";
    case OUTPUT_EXPLANATION:
        return "explain";
    case OUTPUT_PAGE:
        return "html";
    case OUTPUT_DOT:
    case OUTPUT_GRAPHML:
        return "graph";
    default:
        return NULL;
    }
}

/* What the options together ask for.  False after a complaint. */
static bool check_together(const struct job *job, int files)
{
    const char *other = output_without_keywords(job->output);

    if (job->keywords > 0 && other != NULL)
        complain("--keywords and --%s exclude each other", other);
    else if (files > 1 && job->output >= OUTPUT_PAGE)
        complain("--%s takes one file", other);
    else
        return true;
    return false;
}

/* An option that getopt_long() did not take. */
static void complain_about_option(int answer, const char *argument)
{
    if (answer == ':')
        complain("%s needs a value", argument);
    else if (optopt > UCHAR_MAX)
        complain("'%s': the option takes no value", argument);
    else if (optopt > 0)
        complain("unknown option '-%c'", optopt);
    else
        complain("unknown option '%s'", argument);
    fprintf(stderr, "Try '%s --help'.\n", program);
}

int command_parse(int argc, char **argv, struct job *job)
{
    int option, which;
    bool good = true;

    opterr = 0; /* getopt_long() would print whatever is in an argument */
    while (good && (option = getopt_long(argc, argv, ":hV", long_options, &which)) != -1) {
        switch (option) {
        case 'h':
            printf(usage, program);
            return EXIT_SUCCESS;
        case 'V':
            printf("%s (libsumm) %s\n", program, summ_version());
            return EXIT_SUCCESS;
        case '?':
        case ':':
            complain_about_option(option, argv[optind - 1]);
            return EXIT_USAGE;
        case OPTION_JSON:
            good = set_output(job, OUTPUT_JSON);
            break;
        case OPTION_JSON_LINES:
            good = set_output(job, OUTPUT_JSON_LINES);
            break;
        case OPTION_TEXT:
            good = set_output(job, OUTPUT_TEXT);
            break;
        case OPTION_EXPLAIN:
            good = set_output(job, OUTPUT_EXPLANATION);
            break;
        case OPTION_HTML:
            good = set_output(job, OUTPUT_PAGE);
            break;
        case OPTION_GRAPH:
            good = set_graph(job, optarg);
            break;
        case OPTION_HIGHLIGHT:
            good = set_highlight(job, optarg);
            break;
        default:
            good = set_option(job, option, optarg) == SUMM_OK;
            if (!good)
                complain("--%s takes %s, not '%s'", long_options[which].name, expected(option),
                         optarg);
        }
    }
    good = good && check_together(job, argc - optind);
    return good ? GO_ON : EXIT_USAGE;
}
