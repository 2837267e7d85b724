/* SPDX-License-Identifier: MIT */
/*
 * hostile.c - what a byte of a hostile text costs at most, beside a byte of plain English.
 *
 *     hostile [--instructions] [--sizes SMALL LARGE] [--command PROGRAM] [--only WORD]
 *
 * Each input of hostile_inputs.c is measured at two sizes: a brief, selections of .3 and .9 of the
 * words, keywords, and a selection that is explained and divided into pieces, each with its
 * document.  Inputs for the command are files that PROGRAM makes a brief of.
 *
 * Time is processor time: the least of several runs, in turns with runs on plain English of the
 * same size, so that what else the machine does counts for both.  Processor time has the misses of
 * the caches in it, which instructions have not; --instructions counts these instead, by callgrind,
 * and gives the same figures on every machine.  Memory is the most that is held at a time: the text
 * and what the allocator of the caller gives, or the resident memory of the command.
 *
 * Exits with 1 if an input costs more than 20 times the time or 10 times the memory of plain
 * English, or if either grows faster than the input.
 */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <summ.h>

#include "generate.h"
#include "hostile_inputs.h"

/* An input may cost this many times what plain English costs ... */
#define TIME_BAR   20.0
#define MEMORY_BAR 10.0
/*
 * ... and grow with this power of its length.  Time grows a little faster than the input even
 * where it is linear: larger texts miss the caches more often, and a selection compares each
 * sentence with more of those before it, up to a bound.
 */
#define TIME_GROWTH_BAR   1.5
#define MEMORY_GROWTH_BAR 1.3

/* The runs of which the fastest counts. */
#define ROUNDS 3

enum { SMALL, LARGE, SIZES };

/* What is done with a document. */
enum { BRIEF, SHARE_3, SHARE_9, KEYWORDS, EXPLAINED, TASKS };

static const char *const task_names[TASKS] = {"brief", "ratio .3", "ratio .9", "keywords",
                                              "explained"};

/* What was measured of an input of one size. */
typedef struct cost {
    double length;
    double time[TASKS];
    double memory[TASKS];
} cost;

typedef struct bench {
    size_t sizes[SIZES];
    const char *command, *only;
    bool instructions;
    bool counted; /* this is the process whose instructions are counted */
    int dump;     /* how many dumps of callgrind have been read */
    char folder[32];
    cost plain[SIZES], plain_file[SIZES];
    double empty_time, empty_memory; /* what the command costs without a text */
    bool failed;
} bench;

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "hostile: %s\n", what);
    exit(EXIT_FAILURE);
}

/* ---- Memory ---- */

typedef struct heap {
    size_t held, peak;
} heap;

enum { HEADER = 16 }; /* keeps blocks aligned as malloc() does */

static void *allocate(void *user, size_t size)
{
    heap *m = user;
    unsigned char *block = malloc(size + HEADER);
    if (!block)
        return NULL;
    memcpy(block, &size, sizeof size);
    m->held += size;
    if (m->peak < m->held)
        m->peak = m->held;
    return block + HEADER;
}

static void release(void *user, void *block)
{
    heap *m = user;
    size_t size;
    unsigned char *start = (unsigned char *)block - HEADER;
    memcpy(&size, start, sizeof size);
    m->held -= size;
    free(start);
}

static void give_memory_back(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/* ---- One text ---- */

/* A text as it is handed over, and what is made of it. */
typedef struct job {
    summ_text *texts;
    size_t count;
    heap heap;
    summ_options *options;
    summ_document *document;
} job;

static void make_document(job *j)
{
    if (summ_document_new(NULL, j->options, j->texts, j->count, &j->document, NULL))
        die("a document failed");
}

static void select_sentences(job *j, double ratio)
{
    summ_summary *summary;
    summ_options_set_ratio(j->options, ratio);
    if (summ_document_select(j->document, j->options, &summary, NULL))
        die("a selection failed");
    summ_summary_free(summary);
}

static void extract_keywords(job *j)
{
    summ_keywords *keywords;
    if (summ_document_extract_keywords(j->document, j->options, SUMM_UNLIMITED, &keywords, NULL))
        die("keywords failed");
    summ_keywords_free(keywords);
}

static void explain_and_divide(job *j)
{
    summ_summary *summary;
    summ_explanation *explanation;
    summ_pieces *pieces;
    summ_options_set_ratio(j->options, .9);
    if (summ_document_explain(j->document, j->options, &explanation, NULL))
        die("an explanation failed");
    summ_explanation_free(explanation);
    if (summ_document_select(j->document, j->options, &summary, NULL) ||
        summ_document_divide(j->document, j->options, summary, &pieces, NULL))
        die("a division failed");
    summ_pieces_free(pieces);
    summ_summary_free(summary);
}

/* A name for callgrind, which an inlined function would lose. */
__attribute__((noinline)) static void measured(job *j, int task)
{
    switch (task) {
    case BRIEF:
        select_sentences(j, SUMM_RATIO_NONE);
        break;
    case SHARE_3:
        select_sentences(j, .3);
        break;
    case SHARE_9:
        select_sentences(j, .9);
        break;
    case KEYWORDS:
        extract_keywords(j);
        break;
    case EXPLAINED:
        explain_and_divide(j);
        break;
    default:
        make_document(j);
    }
}

/* The instructions of the next dump of callgrind. */
static double read_dump(const char *path)
{
    char line[256];
    double total = -1;
    FILE *f = fopen(path, "r");
    while (f && fgets(line, sizeof line, f))
        if (!strncmp(line, "totals: ", 8))
            total = strtod(line + 8, NULL);
    if (!f || total < 0)
        die("callgrind has left no dump");
    fclose(f);
    remove(path);
    return total;
}

/* What a task costs: processor time, or instructions that were counted before. */
static double run_task(bench *b, job *j, int task)
{
    struct timespec start, end;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
    measured(j, task);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
    if (b->instructions && !b->counted) {
        char path[64];
        snprintf(path, sizeof path, "%s/dump.%d", b->folder, ++b->dump);
        return read_dump(path);
    }
    return (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9;
}

/* Measures all tasks once, and keeps what is least. */
static void measure_job(bench *b, job *j, cost *least)
{
    give_memory_back(); /* each text is read in memory that is new to the process */
    j->heap.peak = 0;
    double document = run_task(b, j, TASKS), peak = (double)j->heap.peak;
    for (int task = 0; task < TASKS; task++) {
        j->heap.peak = 0;
        double time = document + run_task(b, j, task);
        double memory = least->length + fmax(peak, (double)j->heap.peak);
        if (least->time[task] == 0 || time < least->time[task])
            least->time[task] = time;
        least->memory[task] = memory;
    }
    summ_document_free(j->document);
    j->document = NULL;
}

/* The texts of an input. */
static void make_texts(const hostile_text *text, unsigned use, job *j)
{
    bool pieces = use & (HOSTILE_TEXTS | HOSTILE_BLOCKS | HOSTILE_SPANS);
    size_t count = pieces ? text->count : 1, start = 0;
    j->count = use & HOSTILE_TEXTS ? count : 1;
    j->texts = calloc(j->count, sizeof *j->texts);
    summ_block *blocks = calloc(count, sizeof *blocks);
    summ_span *spans = calloc(count, sizeof *spans);
    if (!j->texts || !blocks || !spans)
        die("no memory");
    j->texts[0] = (summ_text){.data = text->bytes, .length = text->length};
    for (size_t i = 0; i < count && pieces; start = text->ends[i++]) {
        size_t length = text->ends[i] - start;
        blocks[i] = (summ_block){.offset = start, .length = length};
        spans[i] = (summ_span){start, length};
        if (use & HOSTILE_TEXTS)
            j->texts[i] = (summ_text){.data = text->bytes + start, .length = length};
    }
    if (use & HOSTILE_BLOCKS)
        j->texts[0].blocks = blocks, j->texts[0].block_count = count;
    else
        free(blocks);
    if (use & HOSTILE_SPANS)
        j->texts[0].spans = spans, j->texts[0].span_count = count;
    else
        free(spans);
}

/* The bytes that the host hands over: the texts and whatever it says of them. */
static double input_length(const hostile_text *text, unsigned use)
{
    size_t length = text->length * (use & (HOSTILE_QUERY | HOSTILE_TITLE) ? 2 : 1);
    size_t item = use & HOSTILE_TEXTS    ? sizeof(summ_text)
                  : use & HOSTILE_BLOCKS ? sizeof(summ_block)
                  : use & HOSTILE_SPANS  ? sizeof(summ_span)
                                         : 0;
    return (double)(length + text->count * item);
}

static void make_options(const hostile_text *text, unsigned use, job *j)
{
    summ_allocator allocator = {.allocate = allocate, .release = release, .user = &j->heap};
    if (summ_options_new_with(&allocator, &j->options))
        die("no memory");
    summ_options_set_hash_seed(j->options, HOSTILE_SEED);
    if (use & HOSTILE_REPLACE)
        summ_options_set_invalid(j->options, SUMM_INVALID_REPLACE);
    if (use & HOSTILE_QUERY)
        summ_options_set_query(j->options, text->bytes, text->length, SUMM_QUERY_WEIGHT_DEFAULT);
    if (use & HOSTILE_TITLE)
        summ_options_set_title(j->options, text->bytes, text->length);
    if (use & HOSTILE_CONTEXT) {
        summ_options_set_expand(j->options, SUMM_EXPAND_MAX);
        summ_options_set_mark(j->options, "[...]", 5);
        summ_options_set_bytes(j->options, text->length);
        summ_options_set_ellipsis(j->options, 1);
    }
    j->heap.held = 0;
}

static void begin_job(const hostile_text *text, unsigned use, job *j)
{
    *j = (job){0};
    make_options(text, use, j);
    make_texts(text, use, j);
}

static void end_job(job *j)
{
    free((void *)j->texts[0].blocks);
    free((void *)j->texts[0].spans);
    free(j->texts);
    summ_options_free(j->options);
}

static hostile_text plain_text(size_t size)
{
    hostile_text text = {0};
    text.bytes = generate(size, &text.length);
    if (!text.bytes)
        die("no memory");
    return text;
}

/* ---- The command ---- */

enum { FILE_EMPTY, FILE_PLAIN, FILE_HOSTILE, FILES };

/* Runs a program, whose output nobody reads, to its end. */
static struct rusage run_program(const char **args)
{
    struct rusage used;
    int status;
    fflush(NULL); /* else the child would print it as well */
    pid_t child = fork();
    if (!child) {
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr))
            _exit(127);
        execvp(args[0], (char **)args);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &used) != child || !WIFEXITED(status) ||
        WEXITSTATUS(status) == 127)
        die("a program does not run, or has crashed");
    return used;
}

/* Runs the command on a file, and keeps what is least. */
static void run_command(const bench *b, const char *format, const char *path, cost *least)
{
    char dump[64], out[96];
    bool lines = !strcmp(format, "jsonl");
    snprintf(dump, sizeof dump, "%s/command", b->folder);
    snprintf(out, sizeof out, "--callgrind-out-file=%s", dump);
    const char *args[] = {"valgrind", "--tool=callgrind",      out,  b->command,
                          "--from",   lines ? "text" : format, path, lines ? "--jsonl" : NULL,
                          NULL};
    struct rusage used = run_program(args + 3);
    double memory = (double)used.ru_maxrss * 1024;
    double time = (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
                  (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
    if (b->instructions) {
        run_program(args);
        time = read_dump(dump);
    }
    if (least->time[BRIEF] == 0 || time < least->time[BRIEF])
        least->time[BRIEF] = time;
    if (least->memory[BRIEF] == 0 || memory < least->memory[BRIEF])
        least->memory[BRIEF] = memory;
}

/* Writes a text into a file, and frees it: what this process holds would count for the command. */
static void write_file(const char *path, hostile_text *text, cost *costs)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(text->bytes, 1, text->length, f) != text->length || fclose(f))
        die("no file can be written");
    *costs = (cost){.length = (double)text->length};
    hostile_free(text);
}

/* ---- The table ---- */

static double growth(double small, double large, const cost *costs)
{
    return log(large / small) / log(costs[LARGE].length / costs[SMALL].length);
}

/* What the worst input has been, of what the table says of each. */
typedef struct record {
    double value;
    const hostile_input *input;
    const char *task;
} record;

typedef struct records {
    record time, command_time, memory, command_memory;
    record time_growth, memory_growth;
} records;

static void note(record *worst, double value, const hostile_input *input, int task)
{
    if (value > worst->value)
        *worst = (record){value, input, task_names[task]};
}

/*
 * Prints the row of an input.  Of the growth only what matters counts: of what costs less than
 * plain English, even at the larger size, a part may be fixed, or begin late.
 */
static void print_row(const bench *b, const hostile_input *input, const cost *costs, records *worst)
{
    const cost *plain = input->format ? b->plain_file : b->plain, *large = &costs[LARGE];
    int tasks = input->format ? 1 : TASKS;
    double most_growth = 0, most_memory_growth = 0;
    printf("%-10s %-29s %6.1f", input->format ? input->format : input->stage, input->name,
           large->time[BRIEF] / large->length * (b->instructions ? 1 : 1e9));
    for (int task = 0; task < TASKS; task++) {
        if (task >= tasks) {
            printf(" %5s", "");
            continue;
        }
        double times =
            large->time[task] / large->length / (plain[LARGE].time[task] / plain[LARGE].length);
        double power = growth(costs[SMALL].time[task], large->time[task], costs);
        note(input->format ? &worst->command_time : &worst->time, times, input, task);
        if (times > 1)
            note(&worst->time_growth, power, input, task);
        most_growth = fmax(most_growth, power);
        printf(" %5.1f", times);
    }
    printf(" %5.2f | %6.1f", most_growth, large->memory[BRIEF] / large->length);
    for (int task = 0; task < TASKS; task++) {
        if (task >= tasks) {
            printf(" %5s", "");
            continue;
        }
        double times =
            large->memory[task] / large->length / (plain[LARGE].memory[task] / plain[LARGE].length);
        double power = growth(costs[SMALL].memory[task], large->memory[task], costs);
        note(input->format ? &worst->command_memory : &worst->memory, times, input, task);
        if (times > 1)
            note(&worst->memory_growth, power, input, task);
        most_memory_growth = fmax(most_memory_growth, power);
        printf(" %5.1f", times);
    }
    printf(" %5.2f\n", most_memory_growth);
    fflush(stdout);
}

static void print_cell(bool full, double value)
{
    if (full)
        printf(" %5.1f", value);
    else
        printf(" %5s", "");
}

/* Prints what plain English costs, to which the rows compare theirs. */
static void print_plain(const bench *b, const cost *plain, int tasks)
{
    const cost *large = &plain[LARGE];
    printf("%-40s %6s", tasks > 1 ? "plain English, itself" : "a file of it", "");
    for (int task = 0; task < TASKS; task++)
        print_cell(task < tasks, large->time[task] / large->length * (b->instructions ? 1 : 1e9));
    printf(" %5s | %6s", "", "");
    for (int task = 0; task < TASKS; task++)
        print_cell(task < tasks, large->memory[task] / large->length);
    printf("\n");
}

static bool print_worst(const char *what, const record *worst, double bar)
{
    if (!worst->input)
        return true;
    bool fine = worst->value <= bar;
    printf("%-16s %6.2f  %s (bar %g): %s, %s, %s\n", what, worst->value, fine ? "fine" : "TOO HIGH",
           bar, worst->input->format ? worst->input->format : worst->input->stage,
           worst->input->name, worst->task);
    return fine;
}

/* ---- All ---- */

static void measure_library(bench *b, const hostile_input *input, cost *costs)
{
    for (int size = 0; size < SIZES; size++) {
        hostile_text text = hostile_write(input, b->sizes[size]),
                     plain = plain_text(b->sizes[size]);
        job hostile_job, plain_job;
        begin_job(&text, input->use, &hostile_job);
        begin_job(&plain, 0, &plain_job);
        costs[size] = (cost){.length = input_length(&text, input->use)};
        b->plain[size] = (cost){.length = (double)plain.length};
        for (int round = 0; round < (b->instructions ? 1 : ROUNDS); round++) {
            measure_job(b, &plain_job, &b->plain[size]);
            measure_job(b, &hostile_job, &costs[size]);
        }
        end_job(&hostile_job);
        end_job(&plain_job);
        hostile_free(&text);
        hostile_free(&plain);
    }
}

static void measure_command(bench *b, const hostile_input *input, cost *costs)
{
    char path[FILES][64];
    cost empty;
    for (int i = 0; i < FILES; i++)
        snprintf(path[i], sizeof path[i], "%s/text-%d", b->folder, i);
    write_file(path[FILE_EMPTY], &(hostile_text){0}, &empty);
    for (int size = 0; size < SIZES; size++) {
        hostile_text text = hostile_write(input, b->sizes[size]);
        hostile_text plain = plain_text(b->sizes[size]);
        write_file(path[FILE_HOSTILE], &text, &costs[size]);
        write_file(path[FILE_PLAIN], &plain, &b->plain_file[size]);
        give_memory_back();
        for (int round = 0; round < (b->instructions ? 1 : ROUNDS); round++) {
            run_command(b, "text", path[FILE_PLAIN], &b->plain_file[size]);
            run_command(b, input->format, path[FILE_HOSTILE], &costs[size]);
            run_command(b, "text", path[FILE_EMPTY], &empty);
        }
    }
    for (int i = 0; i < FILES; i++)
        remove(path[i]);
    /* What it takes to start the program does not count. */
    for (int size = 0; size < SIZES; size++) {
        cost *all[] = {&costs[size], &b->plain_file[size]};
        for (int i = 0; i < 2; i++) {
            all[i]->time[BRIEF] = fmax(all[i]->time[BRIEF] - empty.time[BRIEF], 1e-6);
            all[i]->memory[BRIEF] = fmax(all[i]->memory[BRIEF] - empty.memory[BRIEF], 4096);
        }
    }
}

static bool is_wanted(const bench *b, const hostile_input *input)
{
    const char *stage = input->format ? input->format : input->stage;
    return !b->only || strstr(stage, b->only) || strstr(input->name, b->only);
}

/* Has the same work done under callgrind, which makes a dump for each piece of it. */
static void count_instructions(const bench *b, const char *self)
{
    char out[64], sizes[SIZES][32];
    snprintf(out, sizeof out, "--callgrind-out-file=%s/dump", b->folder);
    for (int size = 0; size < SIZES; size++)
        snprintf(sizes[size], sizeof sizes[size], "%zu", b->sizes[size]);
    const char *args[] = {"valgrind",
                          "--tool=callgrind",
                          "--toggle-collect=measured",
                          "--dump-after=measured",
                          out,
                          self,
                          "--counted",
                          "--sizes",
                          sizes[SMALL],
                          sizes[LARGE],
                          b->only ? "--only" : NULL,
                          b->only,
                          NULL};
    run_program(args);
    char last[64];
    snprintf(last, sizeof last, "%s/dump", b->folder);
    remove(last); /* what is not in any piece */
}

/* Does all the work without measuring it. */
static void do_all(bench *b)
{
    cost costs[SIZES];
    for (size_t i = 0; i < hostile_input_count; i++)
        if (is_wanted(b, &hostile_inputs[i]) && !hostile_inputs[i].format)
            measure_library(b, &hostile_inputs[i], costs);
}

static bool measure_all(bench *b)
{
    records worst = {0};
    printf("%zu and %zu bytes; %s a byte for a brief, then times plain English for:\n"
           "a brief, .3 of the words, .9 of them, keywords, .9 explained; the largest power of the "
           "length\n| the same for bytes of memory\n",
           b->sizes[SMALL], b->sizes[LARGE], b->instructions ? "instructions" : "ns");
    for (size_t i = 0; i < hostile_input_count; i++) {
        const hostile_input *input = &hostile_inputs[i];
        cost costs[SIZES];
        if (!is_wanted(b, input) || (input->format && !b->command))
            continue;
        if (input->format)
            measure_command(b, input, costs);
        else
            measure_library(b, input, costs);
        print_row(b, input, costs, &worst);
    }
    if (b->plain[LARGE].length > 0)
        print_plain(b, b->plain, TASKS);
    if (b->plain_file[LARGE].length > 0)
        print_plain(b, b->plain_file, 1);
    bool fine = print_worst("worst time", &worst.time, TIME_BAR);
    fine = print_worst("of the command", &worst.command_time, TIME_BAR) && fine;
    fine = print_worst("worst memory", &worst.memory, MEMORY_BAR) && fine;
    fine = print_worst("of the command", &worst.command_memory, MEMORY_BAR) && fine;
    fine = print_worst("growth of time", &worst.time_growth, TIME_GROWTH_BAR) && fine;
    return print_worst("growth of memory", &worst.memory_growth, MEMORY_GROWTH_BAR) && fine;
}

int main(int argc, char **argv)
{
    bench b = {.sizes = {65536, 1048576}, .folder = "/tmp/hostile-XXXXXX"};
    const char *usage =
        "usage: hostile [--instructions] [--sizes SMALL LARGE] [--command PROGRAM] [--only WORD]";
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "--instructions")) {
            b.instructions = true;
        } else if (!strcmp(argv[i], "--counted")) {
            b.instructions = b.counted = true;
        } else if (!strcmp(argv[i], "--sizes") && i + 2 < argc) {
            b.sizes[SMALL] = strtoull(argv[++i], NULL, 10);
            b.sizes[LARGE] = strtoull(argv[++i], NULL, 10);
        } else if (!strcmp(argv[i], "--command") && i + 1 < argc) {
            b.command = argv[++i];
        } else if (!strcmp(argv[i], "--only") && i + 1 < argc) {
            b.only = argv[++i];
        } else {
            die(usage);
        }
    }
    if (!b.sizes[SMALL] || b.sizes[LARGE] <= b.sizes[SMALL])
        die(usage);
    if (b.counted) {
        do_all(&b);
        return EXIT_SUCCESS;
    }
    if (!mkdtemp(b.folder))
        die("no folder for files");
    if (b.instructions)
        count_instructions(&b, argv[0]);
    bool fine = measure_all(&b);
    rmdir(b.folder);
    return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}
