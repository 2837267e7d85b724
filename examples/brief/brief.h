/* SPDX-License-Identifier: GPL-3.0-or-later */
/* brief.h - what the files of the program brief share. */
#ifndef BRIEF_H
#define BRIEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include <jansson.h>
#include <summ.h>

/* ---- terminal.c: what appears on standard error -------------------------------------------- */

extern const char *program; /* the name that the program was called by */

/* One line. */
void complain(const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

/*
 * A bar that shows how much of the input is done, if standard error is a terminal and the work is
 * long enough.  It is as long as the files together; without a bar where one of them has no length.
 */
void progress_start(char *const *names, int count);
bool progress_is_wanted(void);
/* So many bytes are done, or a share of so many that are at work. */
void progress_add(size_t bytes);
void progress_part(size_t bytes, double share);
/* Takes the bar away: at the end, or if what is printed next would land in it. */
void progress_hide(void);
void progress_make_room(void);

/* ---- input.c: bytes ------------------------------------------------------------------------ */

struct buffer {
    char *bytes;
    size_t length;
    size_t capacity;
};

/* False with errno if memory runs out. */
bool buffer_reserve(struct buffer *buffer, size_t more);
bool buffer_append(struct buffer *buffer, const char *bytes, size_t length);

/* A file, or standard input for "-". NULL with errno. */
FILE *input_open(const char *name);
/* Closes it, unless it is standard input. */
void input_close(FILE *stream);
/* Reads a file to its end, whatever it holds. False with errno. */
bool input_read(const char *name, struct buffer *buffer);

/* ---- extract.c: the text of a document ------------------------------------------------------ */

enum format { FORMAT_AUTO, FORMAT_TEXT, FORMAT_MARKDOWN, FORMAT_HTML };

/* What a document is by the end of its name (which may be NULL) or else by how it begins. */
enum format format_detect(const char *name, const char *bytes, size_t length);

/* Afterwards `text` and `length` are the text, in `extracted` or in `bytes`.  What is wrong, or
 * NULL. */
const char *extract(enum format format, const char *bytes, size_t size, struct buffer *extracted,
                    const char **text, size_t *length);

/* Collects paragraphs, with blank lines between them and white space folded to one space. */
struct writer {
    struct buffer *text;
    enum { GAP_NONE, GAP_SPACE, GAP_LINE, GAP_BLOCK } gap; /* due before what comes next */
    bool keep_lines; /* line breaks are line breaks, and not mere space */
    bool failed;     /* memory ran out */
};

void writer_text(struct writer *writer, const char *bytes, size_t length);
void writer_line(struct writer *writer);  /* what follows is on a new line, */
void writer_block(struct writer *writer); /* or in a new paragraph */

/* html.c and markdown.c: both append the text of a document to `text`.  What is wrong, or NULL. */
const char *html_extract(const char *bytes, size_t length, bool is_utf8, struct buffer *text);
const char *markdown_extract(const char *bytes, size_t length, struct buffer *text);

/* ---- command.c: options --------------------------------------------------------------------- */

enum { EXIT_INPUT = 1, EXIT_USAGE = 2, GO_ON = -1 };

/* What is printed of a text. */
enum output { OUTPUT_BRIEF, OUTPUT_JSON, OUTPUT_JSON_LINES, OUTPUT_HIGHLIGHT };

struct job {
    summ_options *options;
    summ_context *context;
    enum format from;
    enum output output;
    size_t keywords;     /* how many are wanted: instead of the brief, or in JSON beside it */
    bool marks;          /* highlight with the escape sequences of terminals */
    bool several;        /* files: then each has a line, even if there is nothing to print on it */
    struct buffer bytes; /* of the document at hand; the memory serves all of them in turn */
    struct buffer text;  /* extracted from it */
};

/* Reads the options. GO_ON leaves optind at the first file; anything else is the exit status. */
int command_parse(int argc, char **argv, struct job *job);

/* ---- output.c ------------------------------------------------------------------------------- */

/* The text of a document, its summary, and its keywords or NULL. */
struct brief {
    const char *text;
    size_t length;
    summ_summary *summary;
    summ_keywords *keywords;
};

/* As a line: the summary, or the keywords. */
void print_brief(const struct brief *brief, bool even_if_empty);

/* These are false if memory runs out: as an object of JSON, as two members more in the object that
   `line` is and `record` was read from, and as marks in the text. */
bool print_json(const char *name, const struct brief *brief);
bool print_record(const char *line, size_t length, json_t *record, const struct brief *brief);
bool print_highlighted(const struct brief *brief, bool marks);

/* Hands over to the system what was printed so far. False after a complaint. */
bool flush_output(void);

/* ---- brief.c and records.c: the work -------------------------------------------------------- */

/* Briefs a document; brief_free() is to follow.  `name`, which may be NULL, may tell its format.
   False after a complaint about `place`. */
bool brief_document(struct job *job, const char *place, const char *name, const char *bytes,
                    size_t length, struct brief *brief);
void brief_free(struct brief *brief);

/* Answers each line of a file with a line. False after a complaint. */
bool brief_records(struct job *job, const char *name);

#endif
