/* SPDX-License-Identifier: MIT */
/* support.h - what several suites need: memory that counts and fails, texts, and a check of
 * summaries. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <summ.h>

/* ---- Memory ---- */

/*
 * An allocator that knows the blocks it handed out.  Passing it a block that is not one of them
 * ends the test.  For one thread.
 */
typedef struct test_memory {
    union test_block *blocks; /* those that are out */
    size_t live;              /* and how many they are */
    size_t held;              /* bytes in them */
    size_t peak;              /* the most there ever were */
    size_t requests;          /* how many there were */
    size_t granted;           /* how many succeed before one fails ... */
    bool from_then_on;        /* ... or all that follow do */
} test_memory;

/* `memory` starts with no block, and grants all. */
summ_allocator test_memory_start(test_memory *memory);

/* From now on: `granted` requests succeed, the next fails, and all later ones if `from_then_on`. */
void test_memory_fail(test_memory *memory, size_t granted, bool from_then_on);

/* All requests succeed. */
void test_memory_recover(test_memory *memory);

/* ---- Work ---- */

/* How many characters the instrumented library has decoded in this thread. */
extern _Thread_local size_t test_decoded;

/* The algorithm of which the libstemmer of the instrumented library knows nothing, or NULL. */
extern const char *test_stemmer_missing;

/* ---- Randomness: the same in every run ---- */

typedef struct test_random {
    uint64_t state;
} test_random;

uint64_t test_random_next(test_random *random);
size_t test_random_below(test_random *random, size_t limit);

/* ---- Texts ---- */

/* A growing string of bytes. */
typedef struct test_string {
    char *bytes; /* ends with NUL */
    size_t length;
    size_t capacity;
} test_string;

void test_string_add(test_string *string, const void *bytes, size_t length);
void test_string_puts(test_string *string, const char *text);
void test_string_number(test_string *string, size_t number);
void test_string_free(test_string *string);

/* What a file holds. */
test_string test_read_file(const char *path);

/* `times` copies of `piece`. */
test_string test_string_repeat(const char *piece, size_t times);

/*
 * A text of `sentences` sentences, each on its own line, from a small vocabulary: of different
 * lengths, all different, and related to each other.
 */
test_string test_prose(size_t sentences, uint64_t seed);

/* Articles, a paragraph a line, in several languages; NULL past the last. */
typedef struct test_article {
    const char *language;
    const char *text;
} test_article;

const test_article *test_articles(void);

/* A news page in English with furniture: headline, a caption twice, stray words, an agency line. */
extern const char test_page[];

/* ---- Independent judgements ---- */

/* The offset of the first byte that is not UTF-8, by the letter of the standard; `length` if none.
 */
size_t test_utf8_bad(const unsigned char *text, size_t length);

/* Runs between white space of ASCII text. */
size_t test_count_words(const char *text, size_t length);

/* ---- Calls that must succeed ---- */

summ_options *test_options(void);
summ_context *test_context(const summ_allocator *allocator); /* NULL: malloc and free */
summ_summary *test_summarize(const char *text, size_t length, const summ_options *options);
summ_document *test_document(const char *text, size_t length, const summ_options *options);
summ_summary *test_select(const summ_document *document, const summ_options *options);

/* Sentence `index`, which must exist. */
summ_sentence test_sentence(const summ_summary *summary, size_t index);
summ_sentence test_document_sentence(const summ_document *document, size_t index);

/*
 * Checks what of a text is passed over: `marked` is the text with what should be in braces.  A
 * sentence counts for the letters and digits in it.
 */
void test_check_passed_over(const char *language, const char *marked);

/* Whether the chosen sentences include one that begins with `beginning`. */
bool test_has(const summ_summary *summary, const char *text, const char *beginning);

/*
 * Checks what holds for every summary of one text: spans inside the text, on character boundaries,
 * in order, without white space at their ends; ranks and scores; a paragraph of valid UTF-8 that
 * holds the sentences and nothing else.
 */
void test_check_summary(const summ_summary *summary, const char *text, size_t length);

/* All that a summary tells, as a string to be compared and freed. */
test_string test_fingerprint(const summ_summary *summary);

#endif
