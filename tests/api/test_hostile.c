/* SPDX-License-Identifier: MIT */
/*
 * test_hostile.c - what texts that nobody would write cost in memory, and that no call takes more
 * than limit_memory allows.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void hostile_tests(Suite *suite);

enum { BYTES = 100000, MEMORY_MOST = 10 };

/* A text of pieces, each with a word that no other has. */
typedef struct kind {
    const char *before, *after; /* the word */
    bool query;                 /* the text is its own query and title */
} kind;

static const kind kinds[] = {
    {"", "\n", false},
    {"", "\n\n", false},
    {"", "! ", false},
    {"", "-\n", false},
    {"a\n", "", false},
    {"a\n", "", true},
    {"| ", " |\n", false},
    {"Go. ", "", false},
    {"The ", " and ", false},
    {"The ", " was a house.\n", true},
    {"\xE6\xBC\xA2\xE5\xAD\x97", "\xE3\x80\x82", true},
    {"\xE2\x80\x9CHe ", " is. ", false},
    {"But he ", " it. ", false},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

static test_string write_kind(const kind *k)
{
    test_string text = {0};
    for (size_t i = 0; text.length < BYTES; i++) {
        char word[16];
        size_t length = 0, number = i;
        do
            word[length++] = (char)('a' + number % 26);
        while (number /= 26);
        test_string_puts(&text, k->before);
        test_string_add(&text, word, length);
        test_string_puts(&text, k->after);
    }
    return text;
}

static summ_options *options_for(const kind *k, const test_string *text,
                                 const summ_allocator *allocator)
{
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(allocator, &options), SUMM_OK);
    if (k->query) {
        ck_assert_int_eq(summ_options_set_query(options, text->bytes, text->length, .5), SUMM_OK);
        ck_assert_int_eq(summ_options_set_title(options, text->bytes, text->length), SUMM_OK);
    }
    return options;
}

/* ---- Each call under a limit ---- */

enum { SENTENCES, ANALYSE, SELECT, EXPLAIN, DIVIDE, KEYWORDS, SUMMARIZE, CALLS };

typedef struct made {
    summ_sentences *sentences;
    summ_document *document;
    summ_summary *summary;
    summ_explanation *explanation;
    summ_pieces *pieces;
    summ_keywords *keywords;
} made;

static int call(int which, const test_string *text, const summ_document *document,
                const summ_summary *summary, const summ_options *options, made *m)
{
    const summ_text input = {.data = text->bytes, .length = text->length};
    /* Not NULL, so that a call that fails is seen to set it. */
    *m = (made){(void *)m, (void *)m, (void *)m, (void *)m, (void *)m, (void *)m};
    switch (which) {
    case SENTENCES:
        return summ_sentences_new(NULL, options, &input, 1, &m->sentences, NULL);
    case ANALYSE:
        return summ_document_new(NULL, options, &input, 1, &m->document, NULL);
    case SELECT:
        return summ_document_select(document, options, &m->summary, NULL);
    case EXPLAIN:
        return summ_document_explain(document, options, &m->explanation, NULL);
    case DIVIDE:
        return summ_document_divide(document, options, summary, &m->pieces, NULL);
    case KEYWORDS:
        return summ_document_extract_keywords(document, options, SUMM_UNLIMITED, &m->keywords,
                                              NULL);
    default:
        return summ_summarize(text->bytes, text->length, options, &m->summary, NULL);
    }
}

static void *result_of(int which, const made *m)
{
    void *results[CALLS] = {m->sentences, m->document, m->summary, m->explanation,
                            m->pieces,    m->keywords, m->summary};
    return results[which];
}

static void free_result(int which, const made *m)
{
    switch (which) {
    case SENTENCES:
        summ_sentences_free(m->sentences);
        break;
    case ANALYSE:
        summ_document_free(m->document);
        break;
    case EXPLAIN:
        summ_explanation_free(m->explanation);
        break;
    case DIVIDE:
        summ_pieces_free(m->pieces);
        break;
    case KEYWORDS:
        summ_keywords_free(m->keywords);
        break;
    default:
        summ_summary_free(m->summary);
    }
}

/* The peak of a call without a limit; then half of it, and other shares, are allowed. */
START_TEST(no_call_takes_more_than_its_limit)
{
    const kind *k = &kinds[_i % KINDS];
    int which = _i / KINDS;
    test_string text = write_kind(k);
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options = options_for(k, &text, &allocator);
    const summ_text input = {.data = text.bytes, .length = text.length};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, &input, 1, &document, NULL), SUMM_OK);
    summ_options_set_ratio(options, .9);
    summ_summary *summary = test_select(document, options);
    made m;
    size_t live = memory.live, held = memory.held, refused = 0;
    memory.peak = held;
    ck_assert_int_eq(call(which, &text, document, summary, options, &m), SUMM_OK);
    free_result(which, &m);
    size_t most = memory.peak - held;
    for (size_t part = 1; part <= 9; part++) {
        size_t limit = most / 8 * part + 1;
        memory.peak = held;
        summ_options_set_limit_memory(options, limit);
        int status = call(which, &text, document, summary, options, &m);
        ck_assert_uint_le(memory.peak - held, limit);
        if (status) {
            ck_assert_int_eq(status, SUMM_E_LIMIT_MEMORY);
            ck_assert_ptr_null(result_of(which, &m));
            refused++;
        } else {
            free_result(which, &m);
        }
        ck_assert_uint_eq(memory.live, live);
    }
    /* More than the peak is enough; what takes hardly more than one request can do with less. */
    ck_assert_uint_lt(refused, 9);
    ck_assert(refused || most < BYTES);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

/* ---- Memory beside prose ---- */

/*
 * What a document and a selection of most of it, or the reasons of that, hold at the most, for each
 * byte of text.
 */
static double memory_of(const kind *k, const test_string *text, int which)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options = options_for(k, text, &allocator);
    size_t held = memory.held;
    const summ_text input = {.data = text->bytes, .length = text->length};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, &input, 1, &document, NULL), SUMM_OK);
    summ_options_set_ratio(options, .9);
    made m;
    ck_assert_int_eq(call(which, text, document, NULL, options, &m), SUMM_OK);
    free_result(which, &m);
    summ_document_free(document);
    summ_options_free(options);
    return (double)(memory.peak - held) / (double)(text->length * (k->query ? 2 : 1));
}

START_TEST(no_text_takes_much_more_memory_than_prose)
{
    const kind *k = &kinds[_i % KINDS];
    int which = _i / KINDS ? EXPLAIN : SELECT;
    test_string prose = test_prose(BYTES / 80, 112), text = write_kind(k);
    double plain = memory_of(&(kind){"", "", false}, &prose, which),
           hostile = memory_of(k, &text, which);
    ck_assert_msg(hostile <= MEMORY_MOST * plain, "%g bytes a byte beside %g", hostile, plain);
    test_string_free(&prose);
    test_string_free(&text);
}
END_TEST

void hostile_tests(Suite *suite)
{
    TCase *limits = tcase_create("limits"), *memory = tcase_create("memory");

    tcase_add_loop_test(limits, no_call_takes_more_than_its_limit, 0, CALLS * KINDS);
    suite_add_tcase(suite, limits);
    tcase_add_loop_test(memory, no_text_takes_much_more_memory_than_prose, 0, 2 * KINDS);
    suite_add_tcase(suite, memory);
}
