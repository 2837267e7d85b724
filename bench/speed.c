/* SPDX-License-Identifier: MIT */
/*
 * speed.c - how fast libsumm is, how much memory it takes, and how both grow with the text.
 *
 *     speed [--most MEGABYTES] [--article FILE] [FILE]...
 *
 * Prints tables: time and memory against size on generated prose; summaries beside ICU, which only
 * finds the words of the same text; throughput of each stage; an article with a warm context; two
 * threads beside one.  Each FILE is measured as the generated texts are.  What is compared is
 * measured in turns; times are medians, of processor time where one thread works, and measuring
 * goes on until they are steady.
 */
#include <math.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "layout/block.h"
#include "prose/furniture.h"
#include "generate.h"
#include "term/lexicon.h"
#include "term/matrix.h"
#include "base/progress.h"
#include "language/detect.h"
#include "layout/word_count.h"
#include "sentence/sentence.h"
#include "summ.h"
#include "unicode/utf8.h"
#include "term/terms.h"

/* A median is steady when half of all times are within this part of it on either side. */
#define STEADY .02
/* One number is measured for at most SECONDS_MOST seconds and TIMES_MOST times. */
#define SECONDS_MOST 6.0
#define TIMES_MOST   2001
#define TIMES_LEAST  5
/* Larger texts are read in new memory. */
#define ALONE_BYTES 1000000

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "speed: %s\n", what);
    exit(EXIT_FAILURE);
}

/* ---- Time ---- */

static double now(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct times {
    double *items;
    size_t count;
    double sum;
} times;

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(const times *t)
{
    qsort(t->items, t->count, sizeof *t->items, compare);
    return t->items[t->count / 2];
}

static bool is_steady(const times *t)
{
    double middle = median(t);
    return (t->items[t->count * 3 / 4] - t->items[t->count / 4]) / 2 <= STEADY * middle;
}

/* A piece of work that is measured. */
typedef struct work {
    void (*run)(void *data);
    void *data;
    bool alone; /* in memory that is new to the process, as for the first call */
    times times;
    double median;
} work;

/*
 * Gives the memory back that malloc() keeps.  For small texts it has all of it ready from the call
 * before; of what a large one took it keeps now this and now that, which is worth a tenth of the
 * time.
 */
static void give_memory_back(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/* Measures several pieces of work in turns, so that whatever disturbs one disturbs all. */
static void measure(work *works, size_t count, clockid_t clock)
{
    double sum = 0;
    bool steady = false;
    size_t times_taken = 0;
    for (size_t i = 0; i < count; i++) {
        works[i].times = (times){.items = malloc(TIMES_MOST * sizeof(double))};
        if (!works[i].times.items)
            die("no memory");
    }
    while (times_taken < TIMES_MOST &&
           (times_taken < TIMES_LEAST || (!steady && sum < SECONDS_MOST))) {
        for (size_t i = 0; i < count; i++) {
            if (works[i].alone)
                give_memory_back();
            double start = now(clock);
            works[i].run(works[i].data);
            double took = now(clock) - start;
            works[i].times.items[works[i].times.count++] = took;
            sum += took;
        }
        times_taken++;
        /* Sorting each time would take longer than short work itself. */
        if (times_taken % 64 == 0 || times_taken < 64) {
            steady = true;
            for (size_t i = 0; i < count; i++)
                steady = steady && is_steady(&works[i].times);
        }
        if (sum > SECONDS_MOST && times_taken >= 3)
            break;
    }
    for (size_t i = 0; i < count; i++) {
        works[i].median = median(&works[i].times);
        free(works[i].times.items);
    }
}

/* ---- Memory ---- */

typedef struct memory {
    size_t requests, held, most;
} memory;

typedef union header {
    size_t size;
    max_align_t align;
} header;

static void *count_allocate(void *user, size_t size)
{
    memory *m = user;
    header *block = malloc(sizeof *block + size);
    if (!block)
        return NULL;
    block->size = size;
    m->requests++;
    m->held += size;
    m->most = m->held > m->most ? m->held : m->most;
    return block + 1;
}

static void count_release(void *user, void *block)
{
    memory *m = user;
    header *h = (header *)block - 1;
    m->held -= h->size;
    free(h);
}

static summ_allocator counting(memory *m)
{
    *m = (memory){0, 0, 0};
    return (summ_allocator){.allocate = count_allocate, .release = count_release, .user = m};
}

/* ---- Whole summaries ---- */

typedef struct input {
    const char *text;
    size_t length;
    const summ_options *options;
    summ_context *context;
} input;

static void summarize(void *data)
{
    const input *in = data;
    summ_text text = {.data = in->text, .length = in->length};
    summ_document *document;
    summ_summary *summary;
    if (summ_document_new(in->context, in->options, &text, 1, &document, NULL) ||
        summ_document_select(document, in->options, &summary, NULL))
        die("a summary failed");
    summ_summary_free(summary);
    summ_document_free(document);
}

static summ_options *options_of(const summ_allocator *allocator, bool by_ratio)
{
    summ_options *options;
    if (summ_options_new_with(allocator, &options) ||
        (by_ratio ? summ_options_set_ratio(options, .3) : summ_options_set_sentences(options, 5)))
        die("no options");
    return options;
}

/* ---- ICU ---- */

/* Goes over the words of the text as the C interface of ICU offers them for UTF-8. */
static void iterate_words(void *data)
{
    const input *in = data;
    UErrorCode status = U_ZERO_ERROR;
    UText *text = utext_openUTF8(NULL, in->text, (int64_t)in->length, &status);
    UBreakIterator *words = ubrk_open(UBRK_WORD, "en", NULL, 0, &status);
    ubrk_setUText(words, text, &status);
    if (U_FAILURE(status))
        die("ICU failed");
    volatile size_t count = 0;
    while (ubrk_next(words) != UBRK_DONE)
        count++;
    ubrk_close(words);
    utext_close(text);
}

/* ---- Growth ---- */

typedef struct row {
    size_t length;
    double seconds[2]; /* five sentences; a ratio of .3 */
    double warm;       /* five sentences, with a context that has read the text before */
    double icu;
    double bytes[2]; /* the most that was held, for each byte of the text */
    size_t requests;
} row;

static row measure_text(const char *text, size_t length)
{
    row r = {.length = length};
    summ_options *options[2];
    input inputs[4] = {{.text = text, .length = length},
                       {.text = text, .length = length},
                       {.text = text, .length = length},
                       {.text = text, .length = length}};
    for (int k = 0; k < 2; k++) {
        memory m;
        summ_allocator allocator = counting(&m);
        summ_options *counted = options_of(&allocator, k == 1);
        input once = {.text = text, .length = length, .options = counted};
        size_t before = m.held, requests = m.requests;
        m.most = m.held;
        summarize(&once);
        r.bytes[k] = (double)(m.most - before) / (double)length;
        r.requests = m.requests - requests;
        summ_options_free(counted);
        inputs[k].options = options[k] = options_of(NULL, k == 1);
    }
    inputs[2].options = options[0];
    if (summ_context_new(NULL, &inputs[2].context))
        die("no context");
    summarize(&inputs[2]);
    bool alone = length >= ALONE_BYTES;
    work works[] = {{.run = summarize, .data = &inputs[0], .alone = alone},
                    {.run = summarize, .data = &inputs[1], .alone = alone},
                    {.run = summarize, .data = &inputs[2]},
                    {.run = iterate_words, .data = &inputs[3], .alone = alone}};
    measure(works, 4, CLOCK_PROCESS_CPUTIME_ID);
    r.seconds[0] = works[0].median;
    r.seconds[1] = works[1].median;
    r.warm = works[2].median;
    r.icu = works[3].median;
    summ_context_free(inputs[2].context);
    summ_options_free(options[0]);
    summ_options_free(options[1]);
    return r;
}

static void print_row(const char *name, const row *r)
{
    double megabytes = (double)r->length / 1e6;
    printf("%-12s %8.3f %10.3f %10.3f %10.3f %10.3f %7.2f %8.2f %7.2f %7.1f %7.1f %9zu\n", name,
           megabytes, r->seconds[0] * 1e3, r->warm * 1e3, r->seconds[1] * 1e3, r->icu * 1e3,
           r->seconds[0] / r->icu, r->warm / r->icu, r->seconds[1] / r->icu, r->bytes[0],
           r->bytes[1], r->requests);
    fflush(stdout);
}

/* The exponent of time over size: the slope of the line through the points from 1 MB on. */
static double exponent(const row *rows, size_t count, int mode)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = 0; i < count; i++) {
        if (rows[i].length < 1000000)
            continue;
        double a = log((double)rows[i].length);
        double b = log(mode == 2 ? rows[i].icu : rows[i].seconds[mode]);
        n++;
        x += a;
        y += b;
        xx += a * a;
        xy += a * b;
    }
    return (n * xy - x * y) / (n * xx - x * x);
}

static void print_heading(void)
{
    printf("%-12s %8s %10s %10s %10s %10s %7s %8s %7s %7s %7s %9s\n", "text", "MB", "5 sent. ms",
           "5, warm ms", "ratio .3", "ICU words", "5/ICU", "warm/ICU", ".3/ICU", "5 B/B", ".3 B/B",
           "requests");
}

static size_t measure_growth(size_t most, row *rows)
{
    size_t count = 0;
    puts("\nTime against size, on generated prose; the most memory beyond the text, in bytes per "
         "byte;");
    puts("from 1 MB on in memory that is new to the process, except warm: with a context that has "
         "read the text before;\nICU only goes over the words of the text, through UText");
    print_heading();
    for (size_t size = 1000; size <= most; size *= 4) {
        if (size > 900000 && size < 1100000)
            size = 1000000;
        size_t length;
        char *text = generate(size, &length);
        if (!text)
            die("no memory");
        rows[count] = measure_text(text, length);
        print_row("generated", &rows[count++]);
        free(text);
    }
    if (rows[count - 1].length > 4000000)
        printf("exponent from 1 MB on: %.3f (5 sentences), %.3f (ratio .3), %.3f (ICU)\n",
               exponent(rows, count, 0), exponent(rows, count, 1), exponent(rows, count, 2));
    return count;
}

/* ---- Stages ---- */

/* What one stage hands to the next. */
typedef struct pipeline {
    const unsigned char *text;
    size_t length;
    summi_arena arena;
    summi_language language;
    summi_layout layout;
    summi_block_list blocks;
    summi_sentence_list sentences;
    size_t *words;
    uint8_t *passed;
    summi_run *runs;
    summi_terms terms;
    summi_matrix matrix;
    summ_document *document;
    const summ_options *options;
} pipeline;

static void run_validate(pipeline *p)
{
    if (summi_utf8_validate(p->text, p->length) != p->length)
        die("not UTF-8");
}

static void run_detect(pipeline *p)
{
    char tag[SUMMI_TAG_SIZE];
    summi_language_detect(p->text, p->length, tag);
    summi_language_find(tag, &p->language);
}

static void run_lines(pipeline *p)
{
    p->layout = summi_layout_find(p->text, p->length, SUMM_LINES_AUTO, p->language.terminators);
    summ_text text = {.data = (const char *)p->text, .length = p->length};
    if (summi_blocks_split(&p->arena, &text, 0, &p->layout, &p->blocks))
        die("no memory");
}

static void run_sentences(pipeline *p)
{
    for (size_t b = 0; b < p->blocks.count; b++)
        if (summi_sentences_split(&p->arena, p->text, p->blocks.items[b].start,
                                  p->blocks.items[b].end, &p->language, 0, (uint32_t)b,
                                  &p->sentences))
            die("no memory");
}

static void run_count(pipeline *p)
{
    p->words = summi_arena_allocate(&p->arena, p->sentences.count, sizeof *p->words);
    for (size_t s = 0; s < p->sentences.count; s++)
        p->words[s] =
            summi_count_words(p->text, p->sentences.items[s].start, p->sentences.items[s].end);
}

static void run_furniture(pipeline *p)
{
    summi_page page = {.text = p->text,
                       .lines = p->layout.lines,
                       .blocks = p->blocks.items,
                       .block_count = p->blocks.count,
                       .sentences = p->sentences.items,
                       .sentence_count = p->sentences.count,
                       .words = p->words};
    p->passed = summi_arena_zeroed(&p->arena, p->sentences.count, 1);
    summi_progress progress = {0};
    if (summi_furniture_find(&p->arena, &page, &p->language, true, &progress, p->passed))
        die("no memory");
}

static void run_terms(pipeline *p)
{
    size_t rows = 0;
    summi_progress progress = {0};
    summi_lexicon lexicon;
    uint32_t *text_of;
    p->runs = summi_arena_allocate(&p->arena, p->sentences.count, sizeof *p->runs);
    for (size_t s = 0; s < p->sentences.count; s++) {
        const summi_sentence *sentence = &p->sentences.items[s];
        if (!p->passed[s])
            p->runs[rows++] =
                (summi_run){p->text + sentence->start, sentence->end - sentence->start};
    }
    if (summi_lexicon_init(&lexicon, &p->arena, &p->language, rows) ||
        !(text_of = summi_arena_zeroed(&p->arena, rows, sizeof *text_of)) ||
        summi_terms_count(&p->arena, &lexicon, p->runs, text_of, rows, 0, &progress, &p->terms))
        die("no memory");
}

static void run_matrix(pipeline *p)
{
    if (summi_matrix_build(&p->arena, &p->terms, &p->matrix))
        die("no memory");
}

static void run_document(pipeline *p)
{
    summ_text text = {.data = (const char *)p->text, .length = p->length};
    if (summ_document_new(NULL, p->options, &text, 1, &p->document, NULL))
        die("a document failed");
}

static void run_select(pipeline *p)
{
    summ_summary *summary;
    if (summ_document_select(p->document, p->options, &summary, NULL))
        die("a selection failed");
    summ_summary_free(summary);
}

static const struct stage {
    const char *name;
    void (*run)(pipeline *);
} stages[] = {
    {"UTF-8", run_validate},
    {"language", run_detect},
    {"lines", run_lines},
    {"sentences", run_sentences},
    {"counting words", run_count},
    {"furniture", run_furniture},
    {"terms", run_terms},
    {"matrix", run_matrix},
    {"a document in all", run_document},
    {"selecting", run_select},
};
enum { STAGES = sizeof stages / sizeof *stages, ALL = STAGES - 2 };

static void measure_stages(const char *name, const char *text, size_t length)
{
    enum { ROUNDS = 9 };
    double seconds[STAGES][ROUNDS], before = 0;
    summ_allocator allocator = summi_allocator_default();
    summ_options *options = options_of(NULL, false);
    for (int round = 0; round < ROUNDS; round++) {
        pipeline p = {.text = (const unsigned char *)text, .length = length, .options = options};
        summi_arena_init(&p.arena, &allocator);
        for (size_t s = 0; s < STAGES; s++) {
            double start = now(CLOCK_PROCESS_CPUTIME_ID);
            stages[s].run(&p);
            seconds[s][round] = now(CLOCK_PROCESS_CPUTIME_ID) - start;
        }
        summ_document_free(p.document);
        summi_arena_free(&p.arena);
    }
    printf("\nStages, %s of %.3f MB\n%-18s %10s %10s\n", name, (double)length / 1e6, "stage", "ms",
           "MB/s");
    for (size_t s = 0; s < STAGES; s++) {
        times t = {.items = seconds[s], .count = ROUNDS};
        double took = median(&t);
        if (s == ALL)
            printf("%-18s %10.3f %10.0f\n", "openers, ranking", (took - before) * 1e3,
                   (double)length / (took - before) / 1e6);
        printf("%-18s %10.3f %10.0f\n", stages[s].name, took * 1e3, (double)length / took / 1e6);
        before += took;
    }
    fflush(stdout);
    summ_options_free(options);
}

/* ---- An article ---- */

static void measure_article(const char *name, const char *text, size_t length)
{
    memory m;
    summ_allocator allocator = counting(&m);
    summ_context *counted, *context;
    summ_options *counting_options = options_of(&allocator, false);
    if (summ_context_new(counting_options, &counted) || summ_context_new(NULL, &context))
        die("no context");
    summ_options_free(counting_options);
    input in = {.text = text, .length = length, .context = counted};
    for (int i = 0; i < 4; i++)
        summarize(&in);
    size_t before = m.requests;
    summarize(&in);
    printf("\n%s, %zu bytes\nwarm, it takes %zu requests for memory; the context holds %zu bytes\n",
           name, length, m.requests - before, m.held);
    input warm = {.text = text, .length = length, .context = context}, cold = warm;
    cold.context = NULL;
    work works[] = {{.run = summarize, .data = &warm}, {.run = summarize, .data = &cold}};
    summarize(&warm);
    measure(works, 2, CLOCK_PROCESS_CPUTIME_ID);
    printf("%.1f us with a warm context, %.1f us without\n", works[0].median * 1e6,
           works[1].median * 1e6);
    fflush(stdout);
    summ_context_free(context);
    summ_context_free(counted);
}

/* ---- Threads ---- */

enum { ARTICLES = 64, PASSES = 40 };

typedef struct shelf {
    const char *articles[ARTICLES];
    size_t lengths[ARTICLES];
    int threads;
} shelf;

static void *read_shelf(void *data)
{
    const shelf *s = data;
    input in = {0};
    if (summ_context_new(NULL, &in.context))
        die("no context");
    for (int pass = 0; pass < PASSES; pass++)
        for (int a = 0; a < ARTICLES; a++) {
            in.text = s->articles[a];
            in.length = s->lengths[a];
            summarize(&in);
        }
    summ_context_free(in.context);
    return NULL;
}

static void read_with_threads(void *data)
{
    const shelf *s = data;
    pthread_t threads[8];
    for (int i = 0; i < s->threads; i++)
        if (pthread_create(&threads[i], NULL, read_shelf, data))
            die("no thread");
    for (int i = 0; i < s->threads; i++)
        pthread_join(threads[i], NULL);
}

/* Articles of 3 KB, each of which is another one than the one before. */
static void measure_articles(const shelf *articles)
{
    work one = {.run = read_with_threads, .data = (void *)articles};
    measure(&one, 1, CLOCK_PROCESS_CPUTIME_ID);
    printf("\nDifferent articles of 3 KB, one after the other, with a context: %.1f us each\n",
           one.median * 1e6 / ((double)ARTICLES * PASSES));
    fflush(stdout);
}

static void measure_threads(void)
{
    size_t length, at = 0;
    char *text = generate(ARTICLES * 3000 + 100000, &length);
    if (!text)
        die("no memory");
    shelf one = {.threads = 1}, two;
    for (int a = 0; a < ARTICLES; a++) {
        const char *end = strchr(text + at + 3000, '\n');
        one.articles[a] = text + at;
        one.lengths[a] = (size_t)(end - (text + at));
        at += one.lengths[a] + 1;
    }
    measure_articles(&one);
    two = one;
    two.threads = 2;
    work works[] = {{.run = read_with_threads, .data = &one},
                    {.run = read_with_threads, .data = &two}};
    measure(works, 2, CLOCK_MONOTONIC);
    double articles = (double)ARTICLES * PASSES;
    printf("\nThreads, articles of 3 KB a second (by the clock on the wall; wants two free cores)\n"
           "one: %.0f, two: %.0f, ratio %.2f\n",
           articles / works[0].median, 2 * articles / works[1].median,
           2 * works[0].median / works[1].median);
    fflush(stdout);
    free(text);
}

/* ---- All ---- */

static char *read_file(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END))
        die(path);
    long size = ftell(f);
    rewind(f);
    char *text = malloc((size_t)size + 1);
    if (!text || fread(text, 1, (size_t)size, f) != (size_t)size)
        die(path);
    fclose(f);
    text[size] = '\0';
    *length = (size_t)size;
    return text;
}

int main(int argc, char **argv)
{
    size_t most = 64, length;
    const char *article = SUMM_SOURCE_DIR "/examples/article.txt";
    int file = 1;
    for (; file + 1 < argc && !strncmp(argv[file], "--", 2); file += 2) {
        if (!strcmp(argv[file], "--most"))
            most = strtoull(argv[file + 1], NULL, 10);
        else if (!strcmp(argv[file], "--article"))
            article = argv[file + 1];
        else
            die("usage: speed [--most MEGABYTES] [--article FILE] [FILE]...");
    }
    row rows[32];
    char *text = read_file(article, &length);
    printf("libsumm %s\n", summ_version());
    measure_article(article, text, length);
    free(text);
    measure_threads();
    measure_growth((most ? most : 1) * 1024 * 1024, rows);
    text = generate(1000000, &length);
    if (!text)
        die("no memory");
    measure_stages("generated prose", text, length);
    free(text);
    for (int i = file; i < argc; i++) {
        text = read_file(argv[i], &length);
        const char *name = strrchr(argv[i], '/');
        name = name ? name + 1 : argv[i];
        row r = measure_text(text, length);
        puts("");
        print_heading();
        print_row(name, &r);
        measure_stages(name, text, length);
        free(text);
    }
    return EXIT_SUCCESS;
}
