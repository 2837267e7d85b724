/* SPDX-License-Identifier: MIT */
/* test_callback.c - what a caller controls from outside: progress, cancelling, costs, limits. */
#include <check.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void callback_tests(Suite *suite);

/* ---- Progress ---- */

struct progress {
    size_t calls;
    size_t stop_at; /* the call that says stop; 0: none */
    size_t ends;    /* how often it was told that all is done */
    double done;    /* as it was last told */
    pthread_t thread;
    bool wrong;
    double longest; /* the most that is done between two calls */
};

static int note_progress(void *user, double done)
{
    struct progress *p = user;
    p->calls++;
    p->wrong |= !(done >= p->done && done <= 1) || !pthread_equal(p->thread, pthread_self());
    p->longest = fmax(p->longest, done - p->done);
    p->done = done;
    p->ends += done >= 1;
    return p->calls == p->stop_at ? 7 : 0;
}

/* The calls that report progress and keep limits. */
enum { ANALYSE, SELECT, EXPLAIN, KEYWORDS, SUMMARIZE, CALLS };

/* What a call makes. */
struct made {
    summ_document *document;
    summ_summary *summary;
    summ_keywords *keywords;
    summ_explanation *explanation;
};

/* Makes one of the calls, those that read a document with `document` of the same text. */
static int call(int which, const test_string *text, const summ_document *document,
                const summ_options *options, struct made *made, summ_error *error)
{
    const summ_text input = {.data = text->bytes, .length = text->length};
    *made = (struct made){NULL, NULL, NULL, NULL};
    switch (which) {
    case ANALYSE:
        return summ_document_new(NULL, options, &input, 1, &made->document, error);
    case SELECT:
        return summ_document_select(document, options, &made->summary, error);
    case EXPLAIN:
        return summ_document_explain(document, options, &made->explanation, error);
    case KEYWORDS:
        return summ_document_extract_keywords(document, options, SUMM_UNLIMITED, &made->keywords,
                                              error);
    default:
        return summ_summarize(text->bytes, text->length, options, &made->summary, error);
    }
}

static void free_made(struct made *made)
{
    summ_document_free(made->document);
    summ_summary_free(made->summary);
    summ_keywords_free(made->keywords);
    summ_explanation_free(made->explanation);
}

START_TEST(progress)
{
    test_string text = test_prose(3000, 101);
    struct progress p = {.thread = pthread_self()};
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    ck_assert_int_eq(summ_options_set_progress(options, note_progress, &p), SUMM_OK);
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    ck_assert(!p.wrong);
    ck_assert_uint_ge(p.calls, 3);
    ck_assert_double_eq_tol(p.done, 1, 1e-9);
    test_string told = test_fingerprint(summary);
    summ_summary_free(summary);
    /* Whichever call says stop, it is the last one; nothing leaks, and the next one works. */
    size_t calls = p.calls;
    for (size_t stop = 1; stop <= calls; stop += 1 + calls / 40) {
        p = (struct progress){.thread = pthread_self(), .stop_at = stop};
        summ_error error;
        summary = (summ_summary *)&p;
        ck_assert_int_eq(summ_summarize(text.bytes, text.length, options, &summary, &error),
                         SUMM_E_CANCELLED);
        ck_assert_ptr_null(summary);
        ck_assert_int_eq(error.code, SUMM_E_CANCELLED);
        ck_assert_ptr_nonnull(error.detail);
        ck_assert_uint_eq(p.calls, stop);
        ck_assert_uint_eq(memory.live, 1);
    }
    /* Nobody is told any more, and nothing else changes. */
    p = (struct progress){.thread = pthread_self(), .stop_at = 1};
    ck_assert_int_eq(summ_options_set_progress(options, NULL, &p), SUMM_OK);
    summary = test_summarize(text.bytes, text.length, options);
    ck_assert_uint_eq(p.calls, 0);
    test_string quiet = test_fingerprint(summary);
    ck_assert_str_eq(told.bytes, quiet.bytes);
    ck_assert_int_eq(summ_options_set_progress(NULL, note_progress, &p), SUMM_E_ARGUMENT);
    test_string_free(&told);
    test_string_free(&quiet);
    summ_summary_free(summary);
    summ_options_free(options);
    test_string_free(&text);
    ck_assert_uint_eq(memory.live, 0);
}
END_TEST

/* A text, a document of it, and options: all with memory that counts. */
struct setting {
    test_memory memory;
    test_string text;
    summ_options *options;
    summ_document *document;
};

static void set_up(struct setting *s, test_string text)
{
    summ_allocator allocator = test_memory_start(&s->memory);
    s->text = text;
    ck_assert_int_eq(summ_options_new_with(&allocator, &s->options), SUMM_OK);
    s->document = test_document(text.bytes, text.length, s->options);
}

static void tear_down(struct setting *s)
{
    summ_document_free(s->document);
    summ_options_free(s->options);
    ck_assert_uint_eq(s->memory.live, 0);
    test_string_free(&s->text);
}

START_TEST(progress_of_each_call)
{
    struct setting s;
    struct progress p = {.thread = pthread_self()};
    struct made made;
    summ_error error;
    set_up(&s, test_prose(2000, 110));
    size_t live = s.memory.live;
    summ_options_set_ratio(s.options, .5);
    summ_options_set_progress(s.options, note_progress, &p);
    ck_assert_int_eq(call(_i, &s.text, s.document, s.options, &made, &error), SUMM_OK);
    free_made(&made);
    ck_assert(!p.wrong);
    ck_assert_uint_ge(p.calls, 10);
    ck_assert_uint_eq(p.ends, 1);
    ck_assert_double_eq(p.done, 1);
    /* Whichever call says stop, it is the last one, and nothing leaks. */
    size_t calls = p.calls;
    for (size_t stop = 1; stop <= calls; stop += 1 + calls / 40) {
        p = (struct progress){.thread = pthread_self(), .stop_at = stop < calls ? stop : calls};
        ck_assert_int_eq(call(_i, &s.text, s.document, s.options, &made, &error), SUMM_E_CANCELLED);
        ck_assert(!made.document && !made.summary && !made.keywords && !made.explanation);
        ck_assert_int_eq(error.code, SUMM_E_CANCELLED);
        ck_assert_str_eq(error.detail, "the progress callback asked to stop");
        ck_assert_uint_eq(p.calls, stop);
        ck_assert_uint_eq(s.memory.live, live);
    }
    tear_down(&s);
}
END_TEST

/* Every sentence costs what the user says. */
static int cost_as_told(void *user, const char *sentence, size_t length, size_t *result)
{
    (void)sentence;
    (void)length;
    *result = *(size_t *)user;
    return 0;
}

/* Whichever budget limits a selection, its progress is what is spent of that one. */
START_TEST(progress_of_each_budget)
{
    struct setting s;
    struct progress p = {.thread = pthread_self()};
    size_t cost = 1;
    set_up(&s, test_prose(3000, 111));
    summ_options_set_redundancy(s.options, 1);
    summ_options_set_progress(s.options, note_progress, &p);
    if (_i == 0)
        summ_options_set_sentences(s.options, 600);
    else if (_i == 1)
        summ_options_set_words(s.options, 6000);
    else if (_i == 2)
        summ_options_set_bytes(s.options, 36000);
    else
        summ_options_set_cost(s.options, cost_as_told, &cost, 600);
    summ_summary_free(test_select(s.document, s.options));
    ck_assert(!p.wrong);
    ck_assert_uint_ge(p.calls, 50);
    ck_assert_double_lt(p.longest, .35);
    tear_down(&s);
}
END_TEST

START_TEST(progress_of_little)
{
    static const char *const texts[] = {"", " ", "...", "One.", "One. Two.", "The the. The the!"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct progress p = {.thread = pthread_self()};
        struct setting s;
        struct made made;
        test_string text = {0};
        test_string_puts(&text, texts[i]);
        set_up(&s, text);
        summ_options_set_progress(s.options, note_progress, &p);
        ck_assert_int_eq(call(_i, &s.text, s.document, s.options, &made, NULL), SUMM_OK);
        ck_assert(!p.wrong);
        ck_assert_uint_eq(p.ends, 1);
        ck_assert_double_eq(p.done, 1);
        free_made(&made);
        tear_down(&s);
    }
}
END_TEST

START_TEST(progress_of_several_texts)
{
    /* Their last stage may have nothing to do: the end is still told once. */
    const summ_text texts[] = {{.data = "One sunk ferry.", .length = 15},
                               {.data = "One sunk ferry. Two.", .length = 20}};
    struct progress p = {.thread = pthread_self()};
    summ_options *options = test_options();
    summ_sentences *sentences;
    summ_options_set_progress(options, note_progress, &p);
    ck_assert_int_eq(summ_sentences_new(NULL, options, texts, 2, &sentences, NULL), SUMM_OK);
    ck_assert(!p.wrong);
    ck_assert_uint_eq(p.ends, 1);
    summ_sentences_free(sentences);
    summ_options_free(options);
}
END_TEST

/* ---- Costs ---- */

struct cost {
    const char *text;
    size_t calls;
    size_t fail_at; /* the call that fails; 0: none */
    bool silent;    /* it writes nothing instead */
    bool twice;     /* a sentence was asked for twice */
    unsigned char *asked;
};

/* A sentence costs its words, like summ_options_set_words(). */
static int count_words(void *user, const char *sentence, size_t length, size_t *result)
{
    struct cost *c = user;
    c->calls++;
    c->twice |= c->asked[sentence - c->text]++ > 0;
    if (c->calls != c->fail_at)
        *result = test_count_words(sentence, length);
    return c->calls == c->fail_at && !c->silent ? -1 : 0;
}

static test_string select_print(const summ_document *document, const summ_options *options)
{
    summ_summary *summary = test_select(document, options);
    test_string print = test_fingerprint(summary);
    summ_summary_free(summary);
    return print;
}

START_TEST(costs)
{
    test_string text = test_prose(100, 102);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    struct cost c = {.text = text.bytes, .asked = calloc(text.length, 1)};
    ck_assert_ptr_nonnull(c.asked);
    for (size_t limit = 1; limit < 400; limit += 7) {
        summ_options *by_words = test_options(), *by_cost = test_options();
        summ_options_set_words(by_words, limit);
        ck_assert_int_eq(summ_options_set_cost(by_cost, count_words, &c, limit), SUMM_OK);
        memset(c.asked, 0, text.length);
        test_string words = select_print(document, by_words),
                    cost = select_print(document, by_cost);
        ck_assert_str_eq(words.bytes, cost.bytes);
        ck_assert(!c.twice);
        /* It is a budget like the others, and they hold as well. */
        summ_options_set_sentences(by_cost, 2);
        summ_summary *summary = test_select(document, by_cost);
        ck_assert_uint_le(summ_summary_get_sentence_count(summary), 2);
        summ_summary_free(summary);
        c.twice = false;
        /* Away with it. */
        c.calls = 0;
        ck_assert_int_eq(summ_options_set_cost(by_cost, NULL, NULL, 0), SUMM_OK);
        summary = test_select(document, by_cost);
        ck_assert_uint_eq(c.calls, 0);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 2);
        summ_summary_free(summary);
        test_string_free(&words);
        test_string_free(&cost);
        summ_options_free(by_words);
        summ_options_free(by_cost);
    }
    free(c.asked);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(costs_that_fail)
{
    test_string text = test_prose(60, 103);
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    summ_document *document = test_document(text.bytes, text.length, options);
    size_t live = memory.live;
    struct cost c = {.text = text.bytes, .asked = calloc(text.length, 1)};
    ck_assert_ptr_nonnull(c.asked);
    ck_assert_int_eq(summ_options_set_cost(options, count_words, &c, 60), SUMM_OK);
    summ_summary_free(test_select(document, options));
    size_t calls = c.calls;
    ck_assert_uint_ge(calls, 3);
    for (size_t fail = 1; fail <= calls; fail++) {
        for (int silent = 0; silent <= 1; silent++) {
            c.calls = 0;
            c.fail_at = fail;
            c.silent = silent;
            summ_summary *summary = (summ_summary *)&c;
            summ_error error;
            int expected = silent ? SUMM_E_CALLBACK : SUMM_E_CANCELLED;
            ck_assert_int_eq(summ_document_select(document, options, &summary, &error), expected);
            ck_assert_ptr_null(summary);
            ck_assert_int_eq(error.code, expected);
            ck_assert_str_eq(error.detail, silent ? "the cost callback gave no cost"
                                                  : "the cost callback asked to stop");
            ck_assert_uint_eq(c.calls, fail);
            ck_assert_uint_eq(memory.live, live);
        }
    }
    ck_assert_int_eq(summ_options_set_cost(options, count_words, &c, 0), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_set_cost(NULL, count_words, &c, 1), SUMM_E_ARGUMENT);
    free(c.asked);
    summ_document_free(document);
    summ_options_free(options);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&text);
}
END_TEST

START_TEST(costs_at_the_ends)
{
    test_string text = test_prose(20, 104);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    summ_options *options = test_options();
    size_t cost = SIZE_MAX - 1;
    /* Two of these are more than a number can hold: one is given. */
    summ_options_set_cost(options, cost_as_told, &cost, SIZE_MAX - 1);
    summ_summary *summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    ck_assert_uint_eq(summ_summary_get_flags(summary), 0);
    summ_summary_free(summary);
    summ_options_set_cost(options, cost_as_told, &cost, SIZE_MAX - 2);
    summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
    ck_assert_uint_eq(summ_summary_get_flags(summary), SUMM_SUMMARY_OVER_BUDGET);
    summ_summary_free(summary);
    /* Sentences that cost nothing all fit. */
    cost = 0;
    summ_options_set_cost(options, cost_as_told, &cost, 1);
    summ_options_set_redundancy(options, 1);
    summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 20);
    summ_summary_free(summary);
    summ_options_free(options);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

/* The number of sentences of a summary, and whether the last one is cut. */
static size_t count_sentences(const summ_document *document, const summ_options *options, bool *cut)
{
    summ_summary *summary = test_select(document, options);
    size_t count = summ_summary_get_sentence_count(summary);
    *cut = summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT;
    summ_summary_free(summary);
    return count;
}

START_TEST(a_cut_sentence_costs_all_of_it)
{
    static const char text[] = "Ferries carry lorries to the island.\n\n"
                               "The lorries bring gravel for the new pier of the harbour.";
    size_t cost = 10;
    bool cut;
    summ_options *options = test_options();
    summ_document *document = test_document(text, sizeof text - 1, options);
    summ_options_set_ellipsis(options, 1);
    /* The first sentence alone, and after it some of the other one. */
    for (size_t whole = 0; whole < 2; whole++) {
        summ_options_set_bytes(options, whole ? 70 : 30);
        for (size_t less = 0; less < 2; less++) {
            size_t wanted = whole + 1;
            ck_assert_int_eq(
                summ_options_set_cost(options, cost_as_told, &cost, wanted * cost - less), SUMM_OK);
            ck_assert_uint_eq(count_sentences(document, options, &cut), less ? 1 : wanted);
            ck_assert_int_eq(cut, !less);
            summ_options_set_cost(options, NULL, NULL, 0);
            summ_options_set_words(options, (whole ? 17 : 6) - less);
            ck_assert_uint_eq(count_sentences(document, options, &cut), less ? 1 : wanted);
            ck_assert_int_eq(cut, !less);
            summ_options_set_words(options, SUMM_UNLIMITED);
        }
    }
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* ---- Limits ---- */

/* The status of a document of two halves of the text under a limit. */
static int status_with(int (*set)(summ_options *, size_t), size_t limit, const test_string *text)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    ck_assert_int_eq(set(options, limit), SUMM_OK);
    ck_assert_int_eq(set(options, 0), SUMM_E_ARGUMENT);
    ck_assert_int_eq(set(NULL, 1), SUMM_E_ARGUMENT);
    size_t half = text->length / 2;
    const summ_text texts[] = {{.data = text->bytes, .length = half},
                               {.data = text->bytes + half, .length = text->length - half}};
    summ_document *document = (summ_document *)&memory;
    summ_error error;
    size_t before = memory.held;
    int status = summ_document_new(NULL, options, texts, 2, &document, &error);
    ck_assert_int_eq(error.code, status);
    if (set == summ_options_set_limit_memory)
        ck_assert_uint_le(memory.peak - before, limit);
    if (status) {
        ck_assert_ptr_null(document);
        ck_assert_uint_eq(memory.live, 1);
    }
    summ_document_free(document);
    summ_options_free(options);
    ck_assert_uint_eq(memory.live, 0);
    return status;
}

START_TEST(limit_of_bytes)
{
    test_string text = test_prose(50, 105);
    for (size_t limit = 1; limit < text.length; limit += 97)
        ck_assert_int_eq(status_with(summ_options_set_limit_bytes, limit, &text),
                         SUMM_E_LIMIT_BYTES);
    ck_assert_int_eq(status_with(summ_options_set_limit_bytes, text.length - 1, &text),
                     SUMM_E_LIMIT_BYTES);
    ck_assert_int_eq(status_with(summ_options_set_limit_bytes, text.length, &text), SUMM_OK);
    ck_assert_int_eq(status_with(summ_options_set_limit_bytes, SUMM_UNLIMITED, &text), SUMM_OK);
    test_string_free(&text);
}
END_TEST

START_TEST(limit_of_sentences)
{
    test_string text = test_prose(50, 106);
    size_t half = text.length / 2;
    const summ_text texts[] = {{.data = text.bytes, .length = half},
                               {.data = text.bytes + half, .length = text.length - half}};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 2, &document, NULL), SUMM_OK);
    size_t count = summ_document_get_sentence_count(document);
    summ_document_free(document);
    ck_assert_uint_ge(count, 50);
    for (size_t limit = 1; limit <= count + 1; limit++)
        ck_assert_int_eq(status_with(summ_options_set_limit_sentences, limit, &text),
                         limit < count ? SUMM_E_LIMIT_SENTENCES : SUMM_OK);
    test_string_free(&text);
}
END_TEST

/* Texts of many sentences, each in its own way. */
static const struct many_sentences {
    const char *piece;
    int lines;
    bool own; /* the pieces are spans of the caller */
} many_sentences[] = {
    {"Go. ", SUMM_LINES_AUTO, false},        {"Go home now.\n", SUMM_LINES_PARAGRAPHS, false},
    {"a\n", SUMM_LINES_AUTO, false},         {"Dogs bark at night.\n\n", SUMM_LINES_WRAPPED, false},
    {"word ", SUMM_LINES_TRANSCRIPT, false}, {"and so it goes\n", SUMM_LINES_TRANSCRIPT, false},
    {"Go home. ", SUMM_LINES_AUTO, true},
};

START_TEST(a_limit_of_sentences_spares_the_work)
{
    /*
     * What is found beyond the limit would cost more memory than this, in a text of half a
     * megabyte.
     */
    enum { PIECES = 100000, MOST = 50000 };
    const struct many_sentences *kind = &many_sentences[_i];
    size_t length = strlen(kind->piece);
    test_string text = test_string_repeat(kind->piece, PIECES);
    summ_span *spans = malloc(PIECES * sizeof *spans);
    ck_assert_ptr_nonnull(spans);
    for (size_t i = 0; i < PIECES; i++)
        spans[i] = (summ_span){i * length, length};
    summ_text input = {.data = text.bytes, .length = text.length};
    if (kind->own) {
        input.spans = spans;
        input.span_count = PIECES;
    }
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    summ_document *document;
    summ_error error;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    summ_options_set_lines(options, kind->lines);
    summ_options_set_limit_sentences(options, 10);
    size_t before = memory.held;
    int status = summ_document_new(NULL, options, &input, 1, &document, &error);
    ck_assert_int_eq(status, SUMM_E_LIMIT_SENTENCES);
    ck_assert_str_eq(error.detail, "the texts have more sentences than limit_sentences allows");
    ck_assert_uint_le(memory.peak - before, MOST);
    ck_assert_uint_eq(memory.live, 1);
    summ_options_free(options);
    free(spans);
    test_string_free(&text);
}
END_TEST

START_TEST(limit_of_memory)
{
    test_string text = test_prose(500, 107);
    size_t refused = 0, granted = 0;
    for (size_t limit = 1; limit < (size_t)1 << 28; limit += limit / 3 + 1) {
        int status = status_with(summ_options_set_limit_memory, limit, &text);
        ck_assert(status == SUMM_OK || status == SUMM_E_LIMIT_MEMORY);
        refused += status != SUMM_OK;
        granted += status == SUMM_OK;
    }
    ck_assert_uint_gt(refused, 10);
    ck_assert_uint_gt(granted, 10);
    test_string_free(&text);
}
END_TEST

START_TEST(limit_of_memory_of_each_call)
{
    struct setting s;
    struct made made;
    summ_error error;
    size_t refused = 0, granted = 0;
    set_up(&s, test_prose(500, 111));
    size_t live = s.memory.live, held = s.memory.held;
    summ_options_set_ratio(s.options, .5);
    for (size_t limit = 1; limit < (size_t)1 << 24; limit += limit / 8 + 1) {
        s.memory.peak = held;
        summ_options_set_limit_memory(s.options, limit);
        int status = call(_i, &s.text, s.document, s.options, &made, &error);
        ck_assert_uint_le(s.memory.peak - held, limit);
        ck_assert_int_eq(error.code, status);
        if (status) {
            refused++;
            ck_assert_int_eq(status, SUMM_E_LIMIT_MEMORY);
            ck_assert_str_eq(error.detail, "more memory is needed than limit_memory allows");
            ck_assert_uint_eq(s.memory.live, live);
        } else {
            granted++;
            ck_assert(made.document || made.summary || made.keywords || made.explanation);
        }
        free_made(&made);
    }
    ck_assert_uint_gt(refused, 10);
    ck_assert_uint_gt(granted, 10);
    tear_down(&s);
}
END_TEST

START_TEST(blanks_cost_a_summary_nothing)
{
    /* It is as large as what it prints, not as the text of its sentences. */
    struct setting s;
    struct made made;
    test_string text = {0};
    test_string_puts(&text, "Hello");
    for (size_t i = 0; i < 100000; i++)
        test_string_puts(&text, "          ");
    test_string_puts(&text, "world.");
    set_up(&s, text);
    size_t before = s.memory.held;
    ck_assert_int_eq(call(SELECT, &s.text, s.document, s.options, &made, NULL), SUMM_OK);
    ck_assert_str_eq(summ_summary_get_text(made.summary, NULL), "Hello world.");
    ck_assert_uint_le(s.memory.held - before, 1000);
    free_made(&made);
    tear_down(&s);
}
END_TEST

START_TEST(a_limit_in_a_context)
{
    /* The context keeps its memory from before, and serves again after it has been refused. */
    test_string large = test_prose(500, 108), small = test_prose(3, 109);
    const summ_text of_large = {.data = large.bytes, .length = large.length};
    const summ_text of_small = {.data = small.bytes, .length = small.length};
    summ_options *limited = test_options();
    summ_options_set_limit_memory(limited, 65536);
    summ_context *context;
    ck_assert_int_eq(summ_context_new(NULL, &context), SUMM_OK);
    for (int round = 0; round < 3; round++) {
        summ_document *document;
        ck_assert_int_eq(summ_document_new(context, limited, &of_large, 1, &document, NULL),
                         SUMM_E_LIMIT_MEMORY);
        ck_assert_int_eq(summ_document_new(context, limited, &of_small, 1, &document, NULL),
                         SUMM_OK);
        summ_document_free(document);
        ck_assert_int_eq(summ_document_new(context, NULL, &of_large, 1, &document, NULL), SUMM_OK);
        summ_document_free(document);
    }
    summ_context_free(context);
    summ_options_free(limited);
    test_string_free(&large);
    test_string_free(&small);
}
END_TEST

void callback_tests(Suite *suite)
{
    TCase *callbacks = tcase_create("callbacks");
    tcase_add_test(callbacks, progress);
    tcase_add_loop_test(callbacks, progress_of_each_call, 0, CALLS);
    tcase_add_loop_test(callbacks, progress_of_each_budget, 0, 4);
    tcase_add_loop_test(callbacks, progress_of_little, 0, CALLS);
    tcase_add_test(callbacks, progress_of_several_texts);
    tcase_add_test(callbacks, costs);
    tcase_add_test(callbacks, costs_that_fail);
    tcase_add_test(callbacks, costs_at_the_ends);
    tcase_add_test(callbacks, a_cut_sentence_costs_all_of_it);
    suite_add_tcase(suite, callbacks);

    TCase *limits = tcase_create("limits");
    tcase_add_test(limits, limit_of_bytes);
    tcase_add_test(limits, limit_of_sentences);
    tcase_add_loop_test(limits, a_limit_of_sentences_spares_the_work, 0,
                        sizeof many_sentences / sizeof *many_sentences);
    tcase_add_test(limits, limit_of_memory);
    tcase_add_loop_test(limits, limit_of_memory_of_each_call, 0, CALLS);
    tcase_add_test(limits, blanks_cost_a_summary_nothing);
    tcase_add_test(limits, a_limit_in_a_context);
    suite_add_tcase(suite, limits);
}
