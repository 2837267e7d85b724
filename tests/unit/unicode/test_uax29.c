/* SPDX-License-Identifier: MIT */
/* test_uax29.c - the boundaries of UAX #29 against Unicode's own test files. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "support.h"
#include "unicode/utf8.h"
#include "unicode/word_boundary.h"
#include "unicode/properties.h"
#include "term/walk.h"

#ifndef UNICODE_DATA_DIR
#define UNICODE_DATA_DIR "/usr/share/unicode"
#endif

void uax29_tests(Suite *suite);

enum { MAX_TEXT = 1024 };

struct example {
    unsigned char text[MAX_TEXT];
    size_t length;
    size_t breaks[MAX_TEXT];
    size_t count;
};

static size_t encode(unsigned long code, unsigned char *out)
{
    if (code < 0x80) {
        out[0] = (unsigned char)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--, code >>= 6)
        out[i] = (unsigned char)(0x80 | (code & 0x3F));
    out[0] = (unsigned char)((0xF0u << (4 - length)) | code);
    return length;
}

/* Reads a line like "÷ 0041 × 0042 ÷ # comment"; false if it holds no example. */
static int parse(const char *line, struct example *example)
{
    example->length = example->count = 0;
    while (*line && *line != '#') {
        if (!strncmp(line, "\xC3\xB7", 2)) { /* a break */
            if (example->length)
                example->breaks[example->count++] = example->length;
            line += 2;
        } else if (!strncmp(line, "\xC3\x97", 2)) { /* none */
            line += 2;
        } else if (strchr(" \t\r\n", *line)) {
            line++;
        } else {
            char *end;
            unsigned long code = strtoul(line, &end, 16);
            ck_assert_msg(end > line, "unexpected: %s", line);
            ck_assert_uint_lt(example->length, MAX_TEXT - 4);
            example->length += encode(code, example->text + example->length);
            line = end;
        }
    }
    return example->length > 0;
}

/*
 * ---- Sentences by UAX #29 ----
 *
 * The splitter goes by the properties of characters, and this is the only proof that they are
 * right.
 */

static enum summi_sentence_break sentence_break(const unsigned char *p, const unsigned char *end,
                                                const unsigned char **next)
{
    return summi_unicode_find(summi_utf8_decode(p, end, next))->sentence_break;
}

static bool is_paragraph_separator(enum summi_sentence_break kind)
{
    return kind == SUMMI_SB_CR || kind == SUMMI_SB_LF || kind == SUMMI_SB_SEP;
}

/* SB8: whether a lower-case letter comes before any other letter, terminator or separator. */
static bool lower_case_follows(const unsigned char *p, const unsigned char *end)
{
    while (p < end) {
        switch (sentence_break(p, end, &p)) {
        case SUMMI_SB_LOWER:
            return true;
        case SUMMI_SB_OLETTER:
        case SUMMI_SB_UPPER:
        case SUMMI_SB_SEP:
        case SUMMI_SB_CR:
        case SUMMI_SB_LF:
        case SUMMI_SB_STERM:
        case SUMMI_SB_ATERM:
            return false;
        default:
            break;
        }
    }
    return false;
}

static size_t next_sentence(const unsigned char *text, size_t length, size_t from)
{
    /* What the end of the text so far looks like: SATerm Close* Sp*, or none of it. */
    enum { TEXT, TERMINATOR, CLOSED, SPACED } state = TEXT;
    enum summi_sentence_break terminator = SUMMI_SB_OTHER;
    bool cased = false;       /* the last character was Upper or Lower */
    bool after_cased = false; /* ... and the one before the terminator, for SB7 */
    bool first = true;
    const unsigned char *end = text + length;
    const unsigned char *p = text + from;

    while (p < end) {
        const unsigned char *next;
        enum summi_sentence_break kind = sentence_break(p, end, &next);
        if (is_paragraph_separator(kind)) { /* SB3, SB4, SB9, SB10 */
            if (kind == SUMMI_SB_CR && next < end && *next == '\n')
                next++;
            return (size_t)(next - text);
        }
        if (!first && (kind == SUMMI_SB_EXTEND || kind == SUMMI_SB_FORMAT)) { /* SB5 */
            p = next;
            continue;
        }
        first = false;
        bool is_terminator = kind == SUMMI_SB_ATERM || kind == SUMMI_SB_STERM;
        if (state != TEXT && !is_terminator && kind != SUMMI_SB_SCONTINUE) { /* else SB8a */
            if (kind == SUMMI_SB_CLOSE && state != SPACED) {                 /* SB9 */
                state = CLOSED;
                p = next;
                continue;
            }
            if (kind == SUMMI_SB_SP) { /* SB9, SB10 */
                state = SPACED;
                p = next;
                continue;
            }
            bool joined = false;
            if (terminator == SUMMI_SB_ATERM)
                joined = (state == TERMINATOR && kind == SUMMI_SB_NUMERIC) ||              /* SB6 */
                         (state == TERMINATOR && after_cased && kind == SUMMI_SB_UPPER) || /* SB7 */
                         lower_case_follows(p, end);                                       /* SB8 */
            if (!joined) /* SB11 */
                return (size_t)(p - text);
        }
        state = is_terminator ? TERMINATOR : TEXT;
        terminator = kind;
        after_cased = cased;
        cased = kind == SUMMI_SB_UPPER || kind == SUMMI_SB_LOWER;
        p = next;
    }
    return length;
}

/* ---- Examples ---- */

static size_t next_word(const unsigned char *text, size_t length, size_t from)
{
    return summi_word_boundary(text, length, from, NULL);
}

static void check_example(const struct example *example, const char *line,
                          size_t (*next)(const unsigned char *, size_t, size_t))
{
    /* In a block of its own size, so that a sanitizer sees a read past the end. */
    unsigned char *text = malloc(example->length);
    ck_assert_ptr_nonnull(text);
    memcpy(text, example->text, example->length);
    size_t at = 0;
    for (size_t i = 0; i < example->count; i++) {
        at = next(text, example->length, at);
        ck_assert_msg(at == example->breaks[i], "break at %zu instead of %zu: %s", at,
                      example->breaks[i], line);
    }
    ck_assert_uint_eq(at, example->length);
    free(text);
}

static void check_file(const char *name, int least,
                       size_t (*next)(const unsigned char *, size_t, size_t))
{
    static struct example example;
    char path[512];
    static char line[8192];
    int examples = 0;
    snprintf(path, sizeof path, "%s/auxiliary/%s", UNICODE_DATA_DIR, name);
    FILE *file = fopen(path, "r");
    ck_assert_msg(file != NULL, "cannot open %s (Debian: unicode-data)", path);
    while (fgets(line, sizeof line, file)) {
        if (!parse(line, &example))
            continue;
        check_example(&example, line, next);
        examples++;
    }
    fclose(file);
    ck_assert_int_ge(examples, least);
}

START_TEST(sentence_break_test)
{
    check_file("SentenceBreakTest.txt", 502, next_sentence);
}
END_TEST

START_TEST(word_break_test)
{
    check_file("WordBreakTest.txt", 1823, next_word);
}
END_TEST

static const struct {
    const char *text;
    size_t length; /* of the first word */
    enum summi_word_kind kind;
} words[] = {
    {"word", 4, SUMMI_WORD_LETTERS},
    {"word next", 4, SUMMI_WORD_LETTERS},
    {"can't stop", 5, SUMMI_WORD_LETTERS},
    {"can\xE2\x80\x99t stop", 7, SUMMI_WORD_LETTERS},
    {"cans' lids", 4, SUMMI_WORD_LETTERS},
    {"na\xC3\xAFve idea", 6, SUMMI_WORD_LETTERS},
    {"A4 paper", 2, SUMMI_WORD_LETTERS},
    {"4x4 car", 3, SUMMI_WORD_LETTERS},
    {"U.S. law", 3, SUMMI_WORD_LETTERS},
    {"1,024.5 bytes", 7, SUMMI_WORD_NUMBER},
    {"7, 8", 1, SUMMI_WORD_NUMBER},
    {"\xC2\xBD cup", 2, SUMMI_WORD_NUMBER},
    {"_x", 2, SUMMI_WORD_LETTERS},
    {"_ x", 1, SUMMI_WORD_NONE},
    {"  x", 2, SUMMI_WORD_NONE},
    {", x", 1, SUMMI_WORD_NONE},
    {"\xE4\xB8\xAD\xE5\x9B\xBD", 3, SUMMI_WORD_SYLLABLE},             /* zhong guo */
    {"\xE3\x81\x82\xE3\x81\x84", 3, SUMMI_WORD_SYLLABLE},             /* hiragana a i */
    {"\xE3\x83\x86\xE3\x82\xB9\xE3\x83\x88", 9, SUMMI_WORD_KATAKANA}, /* tesuto */
    {"\xE3\x82\xB3\xE3\x83\xBC\xE3\x83\x92", 9, SUMMI_WORD_KATAKANA}, /* with a length mark */
    {"\xE0\xB8\x81\xE0\xB8\xB4\xE0\xB8\x99", 6, SUMMI_WORD_SYLLABLE}, /* Thai ki-n */
    {"\xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xA4", 9, SUMMI_WORD_LETTERS},  /* Devanagari kita */
    {"\xF0\x9F\x98\x80!", 4, SUMMI_WORD_SYMBOL},                      /* a face */
    {"\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB", 8, SUMMI_WORD_SYMBOL}, /* one flag, half */
    {"\xFF\xFE", 1, SUMMI_WORD_NONE},                                           /* not UTF-8 */
};

START_TEST(word_kinds)
{
    size_t length = strlen(words[_i].text);
    unsigned char *text = malloc(length);
    enum summi_word_kind kind;
    ck_assert_ptr_nonnull(text);
    memcpy(text, words[_i].text, length);
    size_t end = summi_word_boundary(text, length, 0, &kind);
    ck_assert_msg(end == words[_i].length, "%s: %zu", words[_i].text, end);
    ck_assert_msg(kind == words[_i].kind, "%s: kind %d", words[_i].text, (int)kind);
    free(text);
}
END_TEST

static size_t most_boundaries(size_t (*next)(const unsigned char *, size_t, size_t),
                              const unsigned char *text, size_t length)
{
    size_t count = 0;
    for (size_t at = 0; at < length; count++) {
        size_t to = next(text, length, at);
        ck_assert_uint_gt(to, at);
        ck_assert_uint_le(to, length);
        at = to;
    }
    return count;
}

/* Whatever the bytes are, a boundary comes, after `from` and not past the end. */
START_TEST(any_bytes)
{
    unsigned char text[64];
    unsigned state = 12345;
    for (int round = 0; round < 20000; round++) {
        size_t length = 1 + (size_t)round % sizeof text;
        for (size_t i = 0; i < length; i++) {
            state = state * 1103515245u + 12345u;
            text[i] = (unsigned char)(state >> 16);
        }
        ck_assert_uint_ge(most_boundaries(next_sentence, text, length), 1);
        ck_assert_uint_ge(most_boundaries(next_word, text, length), 1);
    }
}
END_TEST

/* A walk finds the words that have a letter, a digit or a symbol, wherever the run ends. */
START_TEST(walks)
{
    static const char *const pieces[] = {"a",
                                         "Z",
                                         "letters",
                                         "abcdefgh",
                                         "ABCDEFGHIJKLMNOP",
                                         " ",
                                         " ",
                                         "  ",
                                         ". ",
                                         ", ",
                                         ".",
                                         "'",
                                         "-",
                                         "_",
                                         "0",
                                         "42",
                                         ":",
                                         "\"",
                                         "\r\n",
                                         "\xC3\xA9",
                                         "\xCC\x81",
                                         "\n",
                                         "{",
                                         "@",
                                         "\xFF",
                                         "\xE2\x80\x8D",
                                         "\xE2\x80\x99",
                                         "\xE2\x80\x98",
                                         "\xE2\x80\x9C",
                                         "\xE2\x80\x94",
                                         "\xE2\x80",
                                         "\xC3",
                                         "\xF0\x9F\x98\x80"};
    test_random random = {9};
    for (int round = 0; round < 4000; round++) {
        test_string text = {0};
        for (size_t n = 1 + test_random_below(&random, 20); n; n--)
            test_string_puts(&text,
                             pieces[test_random_below(&random, sizeof pieces / sizeof *pieces)]);
        /* In a block of its own, so that a read beyond its end is seen. */
        size_t length = 1 + test_random_below(&random, text.length);
        unsigned char *run = malloc(length);
        ck_assert_ptr_nonnull(run);
        memcpy(run, text.bytes, length);
        summi_walk walk = {.run = {run, length}};
        summi_word word;
        enum summi_word_kind kind;
        for (size_t at = 0, end; at < length; at = end) {
            end = summi_word_boundary(run, length, at, &kind);
            if (kind == SUMMI_WORD_NONE)
                continue;
            ck_assert_msg(summi_walk_next(&walk, &word, 1) && word.bytes == run + at &&
                              word.length == end - at && word.kind == kind &&
                              word.head == summi_bytes_head(run + at, end - at),
                          "the word at %zu of '%.*s'", at, (int)length, text.bytes);
        }
        ck_assert(!summi_walk_next(&walk, &word, 1));
        free(run);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(a_walk_stays_at_its_end)
{
    /* After more blanks than are looked at together. */
    test_string text = test_string_repeat(" ", 100);
    memcpy(text.bytes, "word", 4);
    summi_walk walk = {.run = {(const unsigned char *)text.bytes, text.length}};
    summi_word word;
    ck_assert_uint_eq(summi_walk_next(&walk, &word, 1), 1);
    for (int again = 0; again < 3; again++) {
        ck_assert_uint_eq(summi_walk_next(&walk, &word, 1), 0);
        ck_assert_uint_eq(walk.at, text.length);
    }
    test_string_free(&text);
}
END_TEST

/* The tables are of the version of the test files, else the files above may rightly disagree. */
void uax29_tests(Suite *suite)
{
    TCase *tests = tcase_create("boundaries");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, sentence_break_test);
    tcase_add_test(tests, word_break_test);
    tcase_add_loop_test(tests, word_kinds, 0, (int)(sizeof words / sizeof *words));
    tcase_add_test(tests, any_bytes);
    tcase_add_test(tests, walks);
    tcase_add_test(tests, a_walk_stays_at_its_end);
    suite_add_tcase(suite, tests);
}
