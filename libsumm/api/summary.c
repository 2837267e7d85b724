/* SPDX-License-Identifier: MIT */
/* summary.c - the summary object: chosen sentences and their paragraph, in one block of memory. */
#include "api/summary.h"

#include <string.h>

#include "unicode/character.h"
#include "language/language.h"
#include "layout/full_stop.h"
#include "layout/render.h"
#include "unicode/utf8.h"

/* The steps of work that a sentence is, beside those for its bytes. */
#define STEPS_OF_SENTENCE 64

struct summ_summary {
    summ_allocator allocator;
    size_t count;
    size_t words;
    size_t length; /* bytes of the text */
    uint32_t flags;
    char language[SUMMI_TAG_SIZE];
    const char *text;          /* after the places */
    summ_span *places;         /* of the sentences in it; after these */
    summ_sentence sentences[]; /* count of them */
};

/* Whether a space belongs between two sentences. */
static bool needs_space(const summi_summary_parts *parts, const summi_run *a, const summi_run *b)
{
    if (!parts->spaceless)
        return true;
    /* A quotation in another script keeps its space. */
    const unsigned char *p;
    bool ascii_end = summi_utf8_decode_before(a->bytes, a->bytes + a->length, &p) < 0x80;
    return ascii_end && b->bytes[0] < 0x80;
}

/* Adds bytes to the paragraph, or only to its length. */
static void put_bytes(const char *bytes, size_t size, unsigned char *out, size_t *length)
{
    if (out)
        memcpy(out + *length, bytes, size);
    *length += size;
}

/* Adds a full stop after a sentence that ends with none. */
static void put_full_stop(const summi_summary_parts *parts, const summi_run *run,
                          unsigned char *out, size_t *length)
{
    if (summi_needs_full_stop(run->bytes, 0, run->length, parts->terminators))
        put_bytes(parts->full_stop, strlen(parts->full_stop), out, length);
}

/* Adds a mark before sentence `i`, or at the end, with spaces around it. */
static void put_mark(const summi_summary_parts *parts, size_t i, unsigned char *out, size_t *length)
{
    if (i && i < parts->count)
        put_full_stop(parts, &parts->runs[i - 1], out, length);
    if (i)
        put_bytes(" ", 1, out, length);
    put_bytes(parts->mark->bytes, parts->mark->length, out, length);
    if (i < parts->count)
        put_bytes(" ", 1, out, length);
}

/* Adds what is between two sentences. */
static void put_joiner(const summi_summary_parts *parts, size_t i, unsigned char *out,
                       size_t *length)
{
    const summi_run *a = &parts->runs[i - 1], *b = &parts->runs[i];
    if (!parts->continued[i])
        put_full_stop(parts, a, out, length);
    if (needs_space(parts, a, b))
        put_bytes(" ", 1, out, length);
}

/*
 * Writes the paragraph and where the sentences are in it, or measures it if `out` is NULL.
 * SUMM_OK, SUMM_E_CANCELLED.
 */
static int write_text(const summi_summary_parts *parts, summi_progress *progress,
                      unsigned char *out, summ_span *places, size_t *length)
{
    *length = 0;
    for (size_t i = 0; i < parts->count; i++) {
        const summi_run *run = &parts->runs[i];
        if (parts->marks && parts->marks[i])
            put_mark(parts, i, out, length);
        else if (i)
            put_joiner(parts, i, out, length);
        put_bytes(parts->openings[i], strlen(parts->openings[i]), out, length);
        size_t rendered =
            summi_render(run->bytes, 0, run->length, parts->hyphens, out ? out + *length : NULL);
        if (out)
            places[i] = (summ_span){*length, rendered};
        *length += rendered;
        put_bytes(parts->closings[i], strlen(parts->closings[i]), out, length);
        if (summi_progress_work(progress, STEPS_OF_SENTENCE + run->length,
                                out ? (double)i / (double)parts->count : 0))
            return SUMM_E_CANCELLED;
    }
    if (parts->cut)
        put_bytes(SUMMI_ELLIPSIS, sizeof SUMMI_ELLIPSIS - 1, out, length);
    else if (parts->count > 1)
        put_full_stop(parts, &parts->runs[parts->count - 1], out, length);
    if (parts->marks && parts->marks[parts->count])
        put_mark(parts, parts->count, out, length);
    return SUMM_OK;
}

int summi_summary_new(summi_arena *arena, const summi_summary_parts *parts,
                      summi_progress *progress, summ_summary **summary, summ_sentence **sentences)
{
    size_t length, size;
    *summary = NULL;
    int status = write_text(parts, progress, NULL, NULL, &length);
    if (status)
        return status;
    if (!summi_multiply(parts->count, sizeof(summ_sentence) + sizeof(summ_span), &size) ||
        !summi_add(size, sizeof(struct summ_summary) + 1, &size) || !summi_add(size, length, &size))
        return SUMM_E_MEMORY;
    summ_summary *made = summi_arena_allocate_lasting(arena, size);
    if (!made)
        return SUMM_E_MEMORY;
    made->allocator = arena->allocator;
    made->count = parts->count;
    made->words = parts->words;
    made->flags = parts->flags;
    memset(made->language, 0, sizeof made->language);
    memcpy(made->language, parts->language, strlen(parts->language));
    made->places = (summ_span *)(made->sentences + parts->count);
    unsigned char *text = (unsigned char *)(made->places + parts->count);
    made->text = (const char *)text;
    status = write_text(parts, progress, text, made->places, &made->length);
    text[made->length] = '\0';
    if (status) {
        summ_summary_free(made);
        return status;
    }
    *summary = made;
    *sentences = made->sentences;
    return SUMM_OK;
}

void summ_summary_free(summ_summary *summary)
{
    if (summary) {
        summ_allocator allocator = summary->allocator;
        summi_release(&allocator, summary);
    }
}

const char *summ_summary_get_text(const summ_summary *summary, size_t *length)
{
    if (length)
        *length = summary ? summary->length : 0;
    return summary ? summary->text : NULL;
}

size_t summ_summary_get_sentence_count(const summ_summary *summary)
{
    return summary ? summary->count : 0;
}

int summ_summary_get_sentence(const summ_summary *summary, size_t index, summ_sentence *sentence)
{
    if (sentence)
        memset(sentence, 0, sizeof *sentence);
    if (!summary || !sentence || index >= summary->count)
        return SUMM_E_ARGUMENT;
    *sentence = summary->sentences[index];
    return SUMM_OK;
}

int summ_summary_get_place(const summ_summary *summary, size_t index, summ_span *place)
{
    if (place)
        *place = (summ_span){0, 0};
    if (!summary || !place || index >= summary->count)
        return SUMM_E_ARGUMENT;
    *place = summary->places[index];
    return SUMM_OK;
}

size_t summ_summary_get_word_count(const summ_summary *summary)
{
    return summary ? summary->words : 0;
}

const char *summ_summary_get_language(const summ_summary *summary)
{
    return summary ? summary->language : NULL;
}

uint32_t summ_summary_get_flags(const summ_summary *summary)
{
    return summary ? summary->flags : 0;
}
