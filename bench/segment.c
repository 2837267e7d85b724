/* SPDX-License-Identifier: MIT */
/*
 * segment.c - how fast the sentence splitter is, beside ICU's.
 *
 *     segment FILE [LANGUAGE]
 *
 * Both get the same text in the same run: FILE, cut at its blank lines.  ICU gets it through UText
 * as UTF-8, with the sentence iterator of the language opened once.  Prints the best of several
 * rounds.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "sentence/sentence.h"
#include "unicode/word_boundary.h"

enum { ROUNDS = 15 };

struct block {
    size_t start;
    size_t end;
};

struct input {
    unsigned char *text;
    size_t length;
    struct block *blocks;
    size_t count;
};

static _Noreturn void die(const char *what)
{
    fprintf(stderr, "segment: %s\n", what);
    exit(EXIT_FAILURE);
}

static void read_file(const char *path, struct input *input)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END))
        die("cannot read the file");
    long size = ftell(file);
    rewind(file);
    input->length = (size_t)size;
    input->text = malloc(input->length + 1);
    if (!input->text || fread(input->text, 1, input->length, file) != input->length)
        die("cannot read the file");
    fclose(file);
}

static void find_blocks(struct input *input)
{
    size_t capacity = 0;
    size_t start = 0;
    for (size_t i = 0; i <= input->length; i++) {
        if (i < input->length && !(i + 1 < input->length && input->text[i] == '\n' &&
                                   (input->text[i + 1] == '\n' || input->text[i + 1] == '\r')))
            continue;
        if (input->count == capacity) {
            capacity = capacity ? 2 * capacity : 1024;
            input->blocks = realloc(input->blocks, capacity * sizeof *input->blocks);
            if (!input->blocks)
                die("no memory");
        }
        if (i > start)
            input->blocks[input->count++] = (struct block){start, i};
        start = i;
    }
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static size_t run_ours(const struct input *input, const summi_language *language)
{
    summ_allocator allocator = summi_allocator_default();
    summi_arena arena;
    summi_sentence_list list = {0};
    summi_arena_init(&arena, &allocator);
    for (size_t i = 0; i < input->count; i++)
        if (summi_sentences_split(&arena, input->text, input->blocks[i].start, input->blocks[i].end,
                                  language, 0, (uint32_t)i, &list))
            die("no memory");
    summi_arena_free(&arena);
    return list.count;
}

static size_t run_words(const struct input *input)
{
    size_t count = 0;
    for (size_t at = 0; at < input->length; count++)
        at = summi_word_boundary(input->text, input->length, at, NULL);
    return count;
}

static size_t run_icu(const struct input *input, UBreakIterator *iterator)
{
    UErrorCode error = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    size_t count = 0;
    for (size_t i = 0; i < input->count; i++) {
        const struct block *block = &input->blocks[i];
        utext_openUTF8(&text, (const char *)input->text + block->start,
                       (int64_t)(block->end - block->start), &error);
        ubrk_setUText(iterator, &text, &error);
        if (U_FAILURE(error))
            die(u_errorName(error));
        while (ubrk_next(iterator) != UBRK_DONE)
            count++;
    }
    utext_close(&text);
    return count;
}

static double report(const char *name, const struct input *input, double seconds, size_t count)
{
    double speed = (double)input->length / 1e6 / seconds;
    printf("%-34s %8.1f MB/s %9zu pieces\n", name, speed, count);
    return speed;
}

int main(int argc, char **argv)
{
    struct input input = {NULL, 0, NULL, 0};
    const char *tag = argc > 2 ? argv[2] : "en";
    summi_language language;
    if (argc < 2 || !summi_tag_valid(tag)) {
        fprintf(stderr, "usage: segment FILE [LANGUAGE]\n");
        return EXIT_FAILURE;
    }
    read_file(argv[1], &input);
    find_blocks(&input);
    summi_language_find(tag, &language);

    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, tag, NULL, 0, &error);
    UBreakIterator *words = ubrk_open(UBRK_WORD, tag, NULL, 0, &error);
    if (U_FAILURE(error))
        die(u_errorName(error));

    double best[4] = {1e9, 1e9, 1e9, 1e9};
    size_t count[4] = {0};
    for (int round = 0; round < ROUNDS; round++) {
        for (int who = 0; who < 4; who++) {
            double start = now();
            switch (who) {
            case 0:
                count[who] = run_ours(&input, &language);
                break;
            case 1:
                count[who] = run_icu(&input, sentences);
                break;
            case 2:
                count[who] = run_words(&input);
                break;
            default:
                count[who] = run_icu(&input, words);
                break;
            }
            double seconds = now() - start;
            if (seconds < best[who])
                best[who] = seconds;
        }
    }
    double ours = report("sentences, libsumm", &input, best[0], count[0]);
    double icu = report("sentences, ICU", &input, best[1], count[1]);
    double our_words = report("words, libsumm", &input, best[2], count[2]);
    double icu_words = report("words, ICU", &input, best[3], count[3]);
    printf("libsumm / ICU: sentences %.2f, words %.2f\n", ours / icu, our_words / icu_words);
    ubrk_close(sentences);
    ubrk_close(words);
    free(input.blocks);
    free(input.text);
    return EXIT_SUCCESS;
}
