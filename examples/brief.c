/* SPDX-License-Identifier: MIT */
/* brief.c - text in, a brief of one paragraph out; installed as the command `summ`. */
#include <errno.h>
#include <getopt.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "brief/brief.h"

/* What part of the work is done when a text is analysed, and when it is briefed. */
#define ANALYSED .85
#define BRIEFED  .9

/* The next call of the library does the work up to this part. */
static void begin_part(struct job *job, double to)
{
    job->done = job->next;
    job->next = to;
}

/* Document, summary and keywords of a text. False after a complaint. */
static bool analyse(struct job *job, const char *place, const struct blocks *blocks,
                    struct brief *brief)
{
    summ_text text = {.data = brief->text,
                      .length = brief->length,
                      .blocks = blocks->items,
                      .block_count = blocks->count};
    summ_error error;

    job->next = 0;
    begin_part(job, ANALYSED);
    int status = summ_document_new(job->context, job->options, &text, 1, &brief->document, &error);

    begin_part(job, job->keywords > 0 || job->output == OUTPUT_EXPLANATION ? BRIEFED : 1);
    if (status == SUMM_OK)
        status = summ_document_select(brief->document, job->options, &brief->summary, &error);
    begin_part(job, 1);
    if (status == SUMM_OK && job->output == OUTPUT_EXPLANATION)
        status = summ_document_explain(brief->document, job->options, &brief->explanation, &error);
    if (status == SUMM_OK && job->pieces)
        status = summ_document_divide(brief->document, job->options, brief->summary, &brief->pieces,
                                      &error);
    if (status == SUMM_OK && job->keywords > 0)
        status = summ_document_extract_keywords(brief->document, job->options, job->keywords,
                                                &brief->keywords, &error);
    if (status == SUMM_E_UTF8)
        complain("%s: byte %zu: %s", place, error.offset, error.detail);
    else if (status != SUMM_OK)
        complain("%s: %s", place, error.detail);
    return status == SUMM_OK;
}

void brief_free(struct brief *brief)
{
    summ_pieces_free(brief->pieces);
    summ_explanation_free(brief->explanation);
    summ_keywords_free(brief->keywords);
    summ_summary_free(brief->summary);
    summ_document_free(brief->document);
}

bool brief_marked(struct job *job, const char *place, const char *bytes, size_t length,
                  const struct blocks *blocks, struct brief *brief)
{
    *brief = (struct brief){.text = bytes, .length = length};
    if (analyse(job, place, blocks, brief))
        return true;
    brief_free(brief);
    return false;
}

/* Unless the user has a query, what the document says of itself is one.  Whether it was set. */
static bool ask_lead(struct job *job)
{
    const summ_span *lead = &job->text.lead;

    return lead->length > 0 && summ_options_get_query(job->options, NULL, NULL) == NULL &&
           summ_options_set_query(job->options, job->text.text + lead->offset, lead->length,
                                  SUMM_QUERY_WEIGHT_DEFAULT) == SUMM_OK;
}

bool brief_document(struct job *job, const char *place, const char *name, const char *bytes,
                    size_t length, struct brief *brief)
{
    enum format format = job->from != FORMAT_AUTO ? job->from : format_detect(name, bytes, length);
    struct extract *text = &job->text;

    text->limit_memory = summ_options_get_limit_memory(job->options);
    const char *problem = extract(format, bytes, length, text);

    if (problem != NULL) {
        complain("%s: %s", place, problem);
        return false;
    }
    bool extracted = text->text != bytes;
    if (extracted && text->turns.count == 0) { /* else turns point into what was read */
        free(job->bytes.bytes);
        job->bytes = (struct buffer){0};
    }
    bool asked = ask_lead(job);
    bool done = brief_marked(job, place, text->text, text->length, &text->blocks, brief);
    if (asked)
        summ_options_set_query(job->options, NULL, 0, 0);
    if (!done)
        return false;
    brief->turns = &text->turns;
    brief->extracted = extracted;
    return true;
}

/* False if memory runs out. */
static bool print(const struct job *job, const char *name, const struct brief *brief)
{
    switch (job->output) {
    case OUTPUT_JSON:
        return print_json(name, brief);
    case OUTPUT_HIGHLIGHT:
        return print_highlighted(brief, job->marks);
    case OUTPUT_EXPLANATION:
        return print_explanation(brief, summ_options_get_query(job->options, NULL, NULL) != NULL);
    case OUTPUT_PAGE:
        return print_page(job, name, brief);
    case OUTPUT_DOT:
    case OUTPUT_GRAPHML:
        return print_graph(brief, job->output == OUTPUT_GRAPHML);
    case OUTPUT_TEXT:
        print_text(brief);
        return true;
    default:
        return print_brief(brief, job->several);
    }
}

/* What the library calls while it works on a large file. */
static int show_progress(void *user, double share)
{
    const struct job *job = user;

    progress_part(job->size, job->done + share * (job->next - job->done));
    return 0;
}

/* Briefs one file. False after a complaint. */
static bool brief_file(struct job *job, const char *name)
{
    const char *place = strcmp(name, "-") == 0 ? "standard input" : name;
    struct brief brief;

    if (!input_read(name, &job->bytes, summ_options_get_limit_bytes(job->options))) {
        complain("%s: %s", place,
                 errno == EFBIG ? summ_status_text(SUMM_E_LIMIT_BYTES) : strerror(errno));
        return false;
    }
    job->size = job->bytes.length;
    if (!brief_document(job, place, name, job->bytes.bytes, job->bytes.length, &brief))
        return false;
    progress_add(job->size);
    progress_make_room();
    bool done = print(job, name, &brief);
    if (!done)
        complain("%s: %s", place, strerror(ENOMEM));
    brief_free(&brief);
    return done;
}

/* The name of a file above what is printed of it. */
static void print_heading(const char *name, bool apart)
{
    fputs(apart ? "\n==> " : "==> ", stdout);
    screen_put(name, strlen(name));
    puts(" <==");
}

/* Briefs all files, going on after one that fails. The exit status. */
static int brief_files(struct job *job, char *const *names, int count)
{
    int status = EXIT_SUCCESS;

    job->several = count > 1;
    progress_start(names, count);
    if (progress_is_wanted() && job->output != OUTPUT_JSON_LINES)
        summ_options_set_progress(job->options, show_progress, job);
    for (int i = 0; i < count; i++) {
        if (job->output == OUTPUT_JSON_LINES) {
            if (!brief_records(job, names[i]))
                status = EXIT_INPUT;
        } else {
            if (job->several &&
                (job->output == OUTPUT_HIGHLIGHT || job->output == OUTPUT_EXPLANATION))
                print_heading(names[i], i > 0);
            if (!brief_file(job, names[i])) {
                status = EXIT_INPUT;
                if (job->several && job->output == OUTPUT_BRIEF)
                    putchar('\n');
            }
        }
        if (!flush_output()) { /* a full disk or a closed pipe will not take the rest either */
            status = EXIT_INPUT;
            break;
        }
    }
    progress_hide();
    return status;
}

int main(int argc, char **argv)
{
    char standard_input[] = "-", *default_names[] = {standard_input};
    struct job job = {.field = "text"};
    int status = EXIT_INPUT;

    if (argc > 0 && argv[0][0] != '\0') {
        char *slash = strrchr(argv[0], '/');
        program = argv[0] = slash != NULL ? slash + 1 : argv[0]; /* getopt_long() prints it, too */
    }
    if (summ_options_new(&job.options) != SUMM_OK ||
        summ_context_new(NULL, &job.context) != SUMM_OK)
        complain("%s", strerror(ENOMEM));
    else
        status = command_parse(argc, argv, &job);
    if (status == GO_ON)
        status = optind < argc ? brief_files(&job, argv + optind, argc - optind)
                               : brief_files(&job, default_names, 1);
    else if (status == EXIT_SUCCESS && !flush_output())
        status = EXIT_INPUT;
    free(job.bytes.bytes);
    extract_free(&job.text);
    summ_context_free(job.context);
    summ_options_free(job.options);
    return status;
}
