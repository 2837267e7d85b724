/* SPDX-License-Identifier: MIT */
/* fuzz.h - what the fuzz targets share: values from their input, a host, and invariants. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <summ.h>

/* What a fuzzer calls. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process, with a line about what is not true. */
#define fuzz_check(truth) ((truth) ? (void)0 : fuzz_fail(#truth, __FILE__, __LINE__))
_Noreturn void fuzz_fail(const char *truth, const char *file, int line);

/* ---- input.c: values from the input ---------------------------------------------------------- */

/*
 * What is left of an input.  Values are taken from its end, so that the rest is a text that can be
 * read, and kept, as it is.  Where nothing is left, every value is 0.
 */
typedef struct fuzz_input {
    const uint8_t *bytes;
    size_t length;
} fuzz_input;

/* Below `limit`, which is not 0. */
size_t fuzz_below(fuzz_input *input, size_t limit);
/* True once in `of` times, and never where nothing is left. */
bool fuzz_chance(fuzz_input *input, size_t of);
/* From 0 to 1, both included. */
double fuzz_share(fuzz_input *input);
/* The first bytes of what is left, `most` at most, as many as the input says. */
fuzz_input fuzz_beginning(fuzz_input *input, size_t most);

/* ---- host.c: memory and callbacks of a host -------------------------------------------------- */

typedef struct fuzz_host {
    /* The memory that the library has of it, in bytes and blocks, and the most it had since
       fuzz_host_begin(). */
    size_t held, live, before, peak;
    /* How many requests it grants before it refuses one, or all that follow.  SIZE_MAX: all. */
    size_t granted;
    bool from_then_on;
    bool refused; /* whether it has refused any */
    /* Progress of the call that is running, and at which report it is cancelled; 0: at none. */
    double done;
    size_t reports, cancel_at;
    /* What a sentence costs; and whether its cost is told at all. */
    size_t cost;
    bool silent;
} fuzz_host;

void fuzz_host_start(fuzz_host *host);
summ_allocator fuzz_host_allocator(fuzz_host *host);
/* Before and after a call of the library that is made with `options`: its memory has been within
   the limit, and its progress as summ.h says. */
void fuzz_host_begin(fuzz_host *host);
void fuzz_host_end(fuzz_host *host, const summ_options *options, int status);
/* The library has given everything back. */
void fuzz_host_finish(const fuzz_host *host);

/* ---- options.c: options from the input ------------------------------------------------------- */

/* Every option may be set, each to any value of its type: a setter says so if it is outside of the
   domain.  With callbacks and memory of the host. */
summ_options *fuzz_options(fuzz_input *input, fuzz_host *host);
/* The same without limits and callbacks, with which no valid text is refused. */
summ_options *fuzz_options_without_limits(fuzz_input *input, fuzz_host *host);

/* ---- texts.c: texts from the input ----------------------------------------------------------- */

enum { FUZZ_TEXTS_MOST = 6 };

/* Texts in the bytes of the input, with their spans and blocks. */
typedef struct fuzz_texts {
    summ_text items[FUZZ_TEXTS_MOST];
    size_t count;
    bool marked; /* some have spans or blocks, which need not be such as summ.h wants them */
} fuzz_texts;

/* What is left, as one text. */
void fuzz_texts_one(fuzz_input *input, fuzz_texts *texts);
/* What is left, divided at each byte 0x1E (the separator of records) into texts, of which some have
   spans, blocks or both. */
void fuzz_texts_several(fuzz_input *input, fuzz_texts *texts);
void fuzz_texts_free(fuzz_texts *texts);

/* ---- invariants.c: what is true of every answer ---------------------------------------------- */

/* Whether bytes are UTF-8, by the letter of the standard. */
bool fuzz_is_utf8(const char *bytes, size_t length);

void fuzz_check_error(int status, const summ_error *error, const void *output);
void fuzz_check_document(const summ_document *document, const fuzz_texts *texts);
void fuzz_check_sentences(const summ_sentences *sentences, const summ_document *document);
void fuzz_check_summary(const summ_summary *summary, const summ_document *document,
                        const summ_options *options);
void fuzz_check_pieces(const summ_pieces *pieces, const summ_summary *summary,
                       const fuzz_texts *texts);
void fuzz_check_explanation(const summ_explanation *explanation, const summ_document *document,
                            const summ_summary *summary);
void fuzz_check_keywords(const summ_keywords *keywords, const fuzz_texts *texts, size_t limit);

/* Two answers are the same, to the last bit; for summaries of different documents too. */
void fuzz_check_same_documents(const summ_document *one, const summ_document *other);
void fuzz_check_same_summaries(const summ_summary *one, const summ_summary *other);
/* `fewer` is the beginning of `keywords`. */
void fuzz_check_same_keywords(const summ_keywords *fewer, const summ_keywords *keywords);

/* ---- calls.c: calls with all that is true of them -------------------------------------------- */

/* A document that is checked, or NULL; *status says why. */
summ_document *fuzz_document(fuzz_host *host, summ_context *context, const summ_options *options,
                             const fuzz_texts *texts, int *status);
/* The same for what is made of a document. */
summ_summary *fuzz_select(fuzz_host *host, const summ_document *document,
                          const summ_options *options, int *status);
summ_keywords *fuzz_keywords(fuzz_host *host, const summ_document *document,
                             const fuzz_texts *texts, const summ_options *options, size_t limit,
                             int *status);
/* Sentences alone, pieces and reasons agree with document and summary. */
void fuzz_agree(fuzz_host *host, const summ_document *document, const summ_summary *summary,
                const fuzz_texts *texts, const summ_options *options);

#endif
