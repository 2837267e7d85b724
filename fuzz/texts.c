/* SPDX-License-Identifier: MIT */
/* texts.c - texts from the input of a fuzz target, with what their host knows of them. */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

enum { MARKS_MOST = 8, SEPARATOR = 0x1E };

/* A copy of exactly that size, so that a sanitizer sees its end. */
static char *copy_bytes(const uint8_t *bytes, size_t length)
{
    char *copy = malloc(length > 0 ? length : 1);
    fuzz_check(copy != NULL);
    if (length > 0)
        memcpy(copy, bytes, length);
    return copy;
}

void fuzz_texts_one(fuzz_input *input, fuzz_texts *texts)
{
    *texts = (fuzz_texts){.count = 1};
    texts->items[0].data = copy_bytes(input->bytes, input->length);
    texts->items[0].length = input->length;
}

/* The next place that can be the beginning of a character, mostly. */
static size_t to_boundary(const summ_text *text, size_t at, bool exact)
{
    while (exact && at < text->length && ((unsigned char)text->data[at] & 0xC0) == 0x80)
        at++;
    return at;
}

/* A run of the text after byte *at, which is moved to its end; both are inside unless `wild`. */
static summ_span draw_span(fuzz_input *input, const summ_text *text, size_t *at, bool wild)
{
    size_t left = text->length - *at;
    size_t start = to_boundary(text, *at + fuzz_below(input, left / 4 + 1), !wild);
    size_t end = to_boundary(text, start + fuzz_below(input, text->length - start + 1), !wild);
    *at = end;
    if (wild && fuzz_chance(input, 8))
        return (summ_span){end, SIZE_MAX - start};
    return (summ_span){start, end - start};
}

static void draw_spans(fuzz_input *input, summ_text *text, bool wild)
{
    size_t count = fuzz_below(input, MARKS_MOST + 1), at = 0;
    summ_span *spans = malloc((count + 1) * sizeof *spans);
    fuzz_check(spans != NULL);
    for (size_t i = 0; i < count; i++)
        spans[i] = draw_span(input, text, &at, wild);
    text->spans = spans;
    text->span_count = count;
}

static void draw_blocks(fuzz_input *input, summ_text *text, bool wild)
{
    size_t count = fuzz_below(input, MARKS_MOST + 1), at = 0;
    summ_block *blocks = malloc((count + 1) * sizeof *blocks);
    fuzz_check(blocks != NULL);
    for (size_t i = 0; i < count; i++) {
        summ_span span = draw_span(input, text, &at, wild);
        uint32_t kinds = wild ? 256 : SUMM_BLOCK_SPEAKER + 1;
        blocks[i] = (summ_block){.offset = span.offset,
                                 .length = span.length,
                                 .kind = (uint32_t)fuzz_below(input, kinds)};
    }
    text->blocks = blocks;
    text->block_count = count;
}

void fuzz_texts_several(fuzz_input *input, fuzz_texts *texts)
{
    struct {
        bool spans, blocks, wild;
    } wanted[FUZZ_TEXTS_MOST];
    fuzz_input marks = fuzz_beginning(input, 80);
    *texts = (fuzz_texts){0};
    for (size_t i = 0; i < FUZZ_TEXTS_MOST; i++) {
        wanted[i].spans = fuzz_chance(input, 4);
        wanted[i].blocks = fuzz_chance(input, 3);
        wanted[i].wild = fuzz_chance(input, 16);
    }
    const uint8_t *at = input->bytes, *end = at + input->length;
    while (texts->count < FUZZ_TEXTS_MOST) {
        const uint8_t *stop = at < end ? memchr(at, SEPARATOR, (size_t)(end - at)) : NULL;
        if (stop == NULL || texts->count == FUZZ_TEXTS_MOST - 1)
            stop = end;
        summ_text *text = &texts->items[texts->count];
        text->length = (size_t)(stop - at);
        text->data = copy_bytes(at, text->length);
        if (wanted[texts->count].spans)
            draw_spans(&marks, text, wanted[texts->count].wild);
        if (wanted[texts->count].blocks)
            draw_blocks(&marks, text, wanted[texts->count].wild);
        texts->marked |= text->spans != NULL || text->blocks != NULL;
        texts->count++;
        if (stop == end)
            break;
        at = stop + 1;
    }
}

void fuzz_texts_free(fuzz_texts *texts)
{
    for (size_t i = 0; i < texts->count; i++) {
        free((char *)texts->items[i].data);
        free((summ_span *)texts->items[i].spans);
        free((summ_block *)texts->items[i].blocks);
    }
}
