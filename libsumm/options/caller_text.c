/* SPDX-License-Identifier: MIT */
/*
 * caller_text.c - copies of the strings that a caller hands over: single ones, and lists of words.
 */
#include "options/caller_text.h"

#include <stdbool.h>
#include <string.h>

#include "base/allocator.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* The first block of a list has room for a few words. */
enum { FIRST_BYTES = 256, FIRST_ENDS = 32 };

int summi_caller_text_set(const summ_allocator *allocator, summi_caller_text *text,
                          const char *string, size_t length)
{
    summi_caller_text copy = {NULL, 0};
    if (length) {
        size_t size;
        if (!string || summi_utf8_validate((const unsigned char *)string, length) < length)
            return SUMM_E_ARGUMENT;
        if (!summi_add(length, 1, &size))
            return SUMM_E_MEMORY;
        copy.bytes = summi_allocate(allocator, size);
        if (!copy.bytes)
            return SUMM_E_MEMORY;
        memcpy(copy.bytes, string, length);
        copy.bytes[length] = '\0';
        copy.length = length;
    }
    summi_caller_text_free(allocator, text);
    *text = copy;
    return SUMM_OK;
}

void summi_caller_text_free(const summ_allocator *allocator, summi_caller_text *text)
{
    summi_release(allocator, text->bytes);
    *text = (summi_caller_text){NULL, 0};
}

static bool is_word(const char *word, size_t length)
{
    const unsigned char *p = (const unsigned char *)word, *end = p + length, *next;
    if (!length || length > SUMM_WORD_BYTES_MAX || summi_utf8_validate(p, length) < length)
        return false;
    for (; p < end; p = next)
        if (summi_character_is_blank(summi_utf8_decode(p, end, &next)))
            return false;
    return true;
}

/*
 * Moves `used` items of `size` bytes into a block with room for at least `need` items, twice as
 * many as before; NULL if there is no memory, and the old block stays.
 */
static void *grow_block(const summ_allocator *allocator, void *block, size_t used, size_t need,
                        size_t size, size_t first, size_t *room)
{
    size_t wanted = *room ? *room : first, bytes;
    while (wanted < need)
        if (!summi_multiply(wanted, 2, &wanted))
            return NULL;
    if (!summi_multiply(wanted, size, &bytes))
        return NULL;
    void *grown = summi_allocate(allocator, bytes);
    if (!grown)
        return NULL;
    if (used)
        memcpy(grown, block, used * size);
    summi_release(allocator, block);
    *room = wanted;
    return grown;
}

static int make_room(const summ_allocator *allocator, summi_caller_words *words, size_t length)
{
    size_t need;
    if (!summi_add(words->length, length, &need))
        return SUMM_E_MEMORY;
    if (need > words->byte_room) {
        char *bytes = grow_block(allocator, words->bytes, words->length, need, sizeof *bytes,
                                 FIRST_BYTES, &words->byte_room);
        if (!bytes)
            return SUMM_E_MEMORY;
        words->bytes = bytes;
    }
    if (words->count == words->end_room) {
        size_t *ends = grow_block(allocator, words->ends, words->count, words->count + 1,
                                  sizeof *ends, FIRST_ENDS, &words->end_room);
        if (!ends)
            return SUMM_E_MEMORY;
        words->ends = ends;
    }
    return SUMM_OK;
}

int summi_caller_words_add(const summ_allocator *allocator, summi_caller_words *words,
                           const char *word, size_t length)
{
    if (!is_word(word, length))
        return SUMM_E_ARGUMENT;
    if (make_room(allocator, words, length + 1))
        return SUMM_E_MEMORY;
    memcpy(words->bytes + words->length, word, length);
    words->length += length;
    words->ends[words->count++] = words->length;
    words->bytes[words->length++] = '\0';
    return SUMM_OK;
}

const char *summi_caller_words_get(const summi_caller_words *words, size_t index, size_t *length)
{
    bool there = index < words->count;
    size_t start = there && index ? words->ends[index - 1] + 1 : 0;
    *length = there ? words->ends[index] - start : 0;
    return there ? words->bytes + start : NULL;
}

int summi_caller_words_copy(const summ_allocator *allocator, const summi_caller_words *words,
                            summi_caller_words *copy)
{
    *copy = (summi_caller_words){.byte_room = words->length, .end_room = words->count};
    if (!words->count)
        return SUMM_OK;
    /* Both products are those of blocks that exist. */
    copy->bytes = summi_allocate(allocator, words->length);
    copy->ends = summi_allocate(allocator, words->count * sizeof *copy->ends);
    if (!copy->bytes || !copy->ends) {
        summi_caller_words_clear(allocator, copy);
        return SUMM_E_MEMORY;
    }
    memcpy(copy->bytes, words->bytes, words->length);
    memcpy(copy->ends, words->ends, words->count * sizeof *copy->ends);
    copy->length = words->length;
    copy->count = words->count;
    return SUMM_OK;
}

void summi_caller_words_clear(const summ_allocator *allocator, summi_caller_words *words)
{
    summi_release(allocator, words->bytes);
    summi_release(allocator, words->ends);
    *words = (summi_caller_words){0};
}
