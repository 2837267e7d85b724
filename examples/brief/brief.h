/* SPDX-License-Identifier: MIT */
/* brief.h - what the files of the program brief share. */
#ifndef BRIEF_H
#define BRIEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
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
/* Bytes that are done; and the share that is done of those being worked on. */
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

/*
 * Makes room for one more item of `size` bytes in an array of *capacity that uses `count`.
 * Returns the array, moved perhaps; NULL, and the old one stays, if memory runs out.
 */
void *array_grow(void *items, size_t count, size_t *capacity, size_t size);

/* A file, or standard input for "-". NULL with errno. */
FILE *input_open(const char *name);
/* Closes it, unless it is standard input. */
void input_close(FILE *stream);
/*
 * Reads a file, or the rest of a stream after what the buffer has, up to its end.  False with
 * errno, EFBIG if there are more bytes than `limit`.
 */
bool input_read(const char *name, struct buffer *buffer, size_t limit);
bool input_read_rest(FILE *stream, struct buffer *buffer, size_t limit);
/*
 * Reads the next line, its end included; nothing at the end of the stream.  False with errno,
 * EFBIG as soon as the line has more bytes than `limit`.
 */
bool input_read_line(FILE *stream, struct buffer *line, size_t limit);
/* Reads on to the end of the line and keeps nothing of it. */
void input_skip_line(FILE *stream);

/* ---- encoding.c: bytes into UTF-8 ----------------------------------------------------------- */

bool encoding_is_utf8(const char *bytes, size_t length);

/*
 * Turns a web page into UTF-8, with U+FFFD for what is no character: unless it is UTF-8 already,
 * *bytes and *length become those of a copy, which is in `out`.  What is wrong, or NULL.
 */
const char *encoding_decode(const char **bytes, size_t *length, struct buffer *out);

/* ---- writer.c: text from the pieces of a document -------------------------------------------- */

/* In place of a kind: nobody knows what the text is, so that its lines have to tell. */
#define BLOCK_NONE UINT32_MAX

struct blocks {
    summ_block *items;
    size_t count, capacity;
};

/* False if memory runs out. */
bool blocks_add(struct blocks *blocks, const summ_block *block);

/* Collects paragraphs, with blank lines between them and white space folded to one space. */
struct writer {
    struct buffer *text;
    struct blocks *blocks;                                 /* one for each paragraph, or NULL */
    enum { GAP_NONE, GAP_SPACE, GAP_LINE, GAP_BLOCK } gap; /* due before what comes next */
    uint32_t kind;                                         /* of what comes next */
    bool in_link;                                          /* so is what comes next */
    bool keep_lines; /* line breaks are line breaks, and not mere space */
    bool failed;     /* memory ran out */
    char prefix[24]; /* what the next paragraph begins with */
    /* The paragraph that is being written: its kind is that of its beginning. */
    bool open;
    size_t written, linked; /* bytes of it without white space, and those of them in links */
    size_t links;           /* how many links it has */
    bool after_link;        /* the last of them has just been written */
    summ_block paragraph;
};

void writer_text(struct writer *writer, const char *bytes, size_t length);
void writer_line(struct writer *writer);  /* what follows is on a new line, */
void writer_block(struct writer *writer); /* or in a new paragraph */
void writer_end(struct writer *writer);   /* nothing follows */

/*
 * ---- json_scan.c: JSON as it is written -------------------------------------------------------
 */

/* A member of an object: its name with quotes, and its value. */
struct json_member {
    const char *start, *name, *name_end, *value, *end;
};

/* The end of the object at `at`; NULL with what is wrong. */
const char *json_next_object(const char *at, const char *end, const char **problem);

/*
 * Reads the next member of an object: `at` is the start of the object or what the call before
 * returned.  NULL after the last one, or with what is wrong.
 */
const char *json_next_member(const char *at, const char *end, struct json_member *member,
                             const char **problem);

/* Sets `out` to the characters of a string, which has its quotes.  False if memory runs out. */
bool json_read_string(const char *at, const char *end, struct buffer *out);

/* ---- record_blocks.c ------------------------------------------------------------------------ */

/* Sets `blocks` to those that a member of a record lists.  What is wrong, or NULL. */
const char *record_blocks(const struct json_member *member, struct blocks *blocks);

/* The name of a kind, as records have it. */
const char *block_kind_name(uint32_t kind);

/*
 * ---- turns.c: when and by whom something was said ---------------------------------------------
 */

/* A run of text that was said at one time by one person. */
struct turn {
    size_t offset;              /* in the text; up to the next turn */
    double start, end;          /* seconds from the beginning of a recording, or below 0 */
    const char *time, *speaker; /* as they are written in the document; NULL: nobody knows */
    size_t time_length, speaker_length;
};

/* In the order of the text.  They point into the bytes of the document. */
struct turns {
    struct turn *items;
    size_t count, capacity;
};

/* False if memory runs out. */
bool turns_add(struct turns *turns, const struct turn *turn);

/* The turn in which a byte of the text was said, or NULL. */
const struct turn *turns_find(const struct turns *turns, size_t offset);

/* ---- front_matter.c ------------------------------------------------------------------------ */

/* The bytes of the metadata with which a document begins, of a byte order mark included; or 0. */
size_t front_matter_length(const char *bytes, size_t length);

/* ---- extract.c: the text of a document ------------------------------------------------------ */

enum format {
    FORMAT_AUTO,
    FORMAT_TEXT,
    FORMAT_MARKDOWN,
    FORMAT_HTML,
    FORMAT_SUBTITLES,
    FORMAT_CHAT,
    FORMAT_MAIL
};

/* What a document is by the end of its name (which may be NULL) or else by how it begins. */
enum format format_detect(const char *name, const char *bytes, size_t length);

/*
 * What extract() finds: the text, in `extracted` or in the bytes of the document, what its
 * paragraphs are, and when and by whom they were said.
 */
struct extract {
    struct buffer extracted;
    struct blocks blocks;
    struct turns turns;
    const char *text;
    size_t length;
    summ_span lead;      /* what the document says that it is about; empty if nobody knows */
    size_t limit_memory; /* bytes that the parser of a document may take */
};

/* What is wrong, or NULL. */
const char *extract(enum format format, const char *bytes, size_t size, struct extract *result);
void extract_free(struct extract *result);

/* These append the text of a document, its blocks and its turns.  What is wrong, or NULL. */
const char *html_extract(const char *bytes, size_t length, struct extract *result);
const char *markdown_extract(const char *bytes, size_t length, struct extract *result);
const char *subtitles_extract(const char *bytes, size_t length, struct extract *result);
const char *chat_extract(const char *bytes, size_t length, struct extract *result);
const char *mail_extract(const char *bytes, size_t length, struct extract *result);

/*
 * ---- readme.c: pages about programs -----------------------------------------------------------
 */

/* Marks the lead of a document that is one, and what is not about the program, in its blocks. */
void readme_read(struct extract *result);

/* Whether a document is one of these, by its beginning or by what its lines have in common. */
bool subtitles_begin(const char *bytes, size_t length);
bool chat_begins(const char *bytes, size_t length);
bool mail_begins(const char *bytes, size_t length);

/* ---- command.c: options --------------------------------------------------------------------- */

enum { EXIT_INPUT = 1, EXIT_USAGE = 2, GO_ON = -1 };

/* What is printed of a text. */
enum output {
    OUTPUT_BRIEF,
    OUTPUT_JSON,
    OUTPUT_JSON_LINES,
    OUTPUT_HIGHLIGHT,
    OUTPUT_TEXT,
    OUTPUT_EXPLANATION,
    OUTPUT_PAGE,
    OUTPUT_DOT,
    OUTPUT_GRAPHML
};

struct job {
    summ_options *options;
    summ_context *context;
    enum format from;
    enum output output;
    const char *field;   /* of JSON lines: the name of the text */
    size_t keywords;     /* how many are wanted: instead of the brief, or in JSON beside it */
    bool pieces;         /* they are wanted in JSON */
    bool marks;          /* highlight with the escape sequences of terminals */
    bool several;        /* files: then each has a line, even if there is nothing to print on it */
    struct buffer bytes; /* of the document at hand */
    struct extract text; /* of it */
    size_t size;         /* how many bytes it has */
    double done;         /* the part of the work that is done before a call of the library ... */
    double next;         /* ... and the part after it */
};

/* Reads the options. GO_ON leaves optind at the first file; anything else is the exit status. */
int command_parse(int argc, char **argv, struct job *job);

/*
 * ---- screen.c: what a terminal may get --------------------------------------------------------
 */

/* Writes text with a question mark for each character that a terminal could take for a command. */
void screen_write(FILE *stream, const char *bytes, size_t length);

/*
 * Prints the beginning of a text on the rest of a line of standard output, after `taken` columns:
 * its white space folded, with an ellipsis if there is more.
 */
void screen_print_beginning(const char *text, size_t length, size_t taken);

/* Prints text as it is; if standard output is a terminal, as screen_write() does, */
void screen_put(const char *bytes, size_t length);
/* or as JSON, with an escape for each such character. */
void screen_put_json(const char *bytes, size_t length);

/* Prints a paragraph on standard output: wrapped if that is a terminal, else as one line. */
void screen_print(const char *text, size_t length);

/* ---- output.c ------------------------------------------------------------------------------- */

/* The text of a document, its sentences, its summary; its keywords, explanation, pieces or NULL. */
struct brief {
    const char *text;
    size_t length;
    summ_document *document;
    summ_summary *summary;
    summ_keywords *keywords;
    summ_explanation *explanation;
    summ_pieces *pieces;
    const struct turns *turns;
    bool extracted; /* the text is not the document itself, but was taken from it */
};

/* The text that offsets count in, byte for byte unless it goes to a terminal. */
void print_text(const struct brief *brief);

/*
 * These are false if memory runs out: as a line of the summary or the keywords, as an object of
 * JSON, as members more in an object of which
 *   `members` are the others, and as marks in the text.
 */
bool print_brief(const struct brief *brief, bool even_if_empty);
bool print_json(const char *name, const struct brief *brief);
bool print_record(const char *members, size_t length, const struct brief *brief);
bool print_highlighted(const struct brief *brief, bool marks);

/* ---- reason.c: what speaks for a sentence, and what against it ------------------------------- */

/* What is known of all sentences that can be chosen. */
struct reason_facts {
    size_t ranked;      /* how many there are */
    bool places_matter; /* somewhere in the text, a sentence loses by its place */
};

enum merit {
    MERIT_CENTRAL = 1,
    MERIT_BEGINNING = 2,
    MERIT_STATEMENT = 4,
    MERIT_NEW = 8,
    MERIT_FOLLOWS = 16
};

/* In the order in which one is named if they are equal. */
enum loss {
    LOSS_NONE,
    LOSS_FLOW,
    LOSS_THEME,
    LOSS_NEWS,
    LOSS_ALONE,
    LOSS_SHAPE,
    LOSS_LENGTH,
    LOSS_PLACE
};

bool reason_loses_by_place(const summ_reason *reason);
/* What a chosen sentence was preferred for: enum merit bit by bit. */
unsigned reason_merits(const struct reason_facts *facts, const summ_sentence *sentence,
                       const summ_reason *reason);
/* What a sentence loses most by, of what is much. */
enum loss reason_loss(const summ_reason *reason);

/* ---- explain.c ------------------------------------------------------------------------------ */

/*
 * Which sentences are chosen and why, and why not the others; `asked`: for a query.  False if
 * memory runs out.
 */
bool print_explanation(const struct brief *brief, bool asked);

/* ---- page.c and page_data.c ----------------------------------------------------------------- */

/* The page of a text, as a file of HTML.  False if memory runs out. */
bool print_page(const struct job *job, const char *name, const struct brief *brief);

/* ---- graph.c -------------------------------------------------------------------------------- */

/* Which sentences are similar, in the language of Graphviz or as GraphML.  False as above. */
bool print_graph(const struct brief *brief, bool graphml);

/* Hands over to the system what was printed so far. False after a complaint. */
bool flush_output(void);

/* ---- brief.c and records.c: the work -------------------------------------------------------- */

/* Briefs a document; brief_free() is to follow.  `name`, which may be NULL, may tell its format.
   False after a complaint about `place`. */
bool brief_document(struct job *job, const char *place, const char *name, const char *bytes,
                    size_t length, struct brief *brief);
/* The same for text whose parts are known: it is read as it is, whatever the job says. */
bool brief_marked(struct job *job, const char *place, const char *bytes, size_t length,
                  const struct blocks *blocks, struct brief *brief);
void brief_free(struct brief *brief);

/* Answers each line of a file with a line. False after a complaint. */
bool brief_records(struct job *job, const char *name);

#endif
