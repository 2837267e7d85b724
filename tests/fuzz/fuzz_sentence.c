/* SPDX-License-Identifier: MIT */
/*
 * fuzz_sentence.c - the splitter and the word boundaries over any bytes, for libFuzzer.
 *
 * The first byte chooses a language, the rest is the text.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "sentence/sentence.h"
#include "unicode/word_boundary.h"
#include "unicode/properties.h"
#include "unicode/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool condition)
{
    if (!condition)
        abort();
}

static bool is_space(uint32_t c)
{
    return c == 0x200B || (summi_unicode_flags(c) & SUMMI_SPACE) != 0;
}

/* Spans are in order, on the boundaries of characters, and outside is only white space. */
static void split(const char *tag, const unsigned char *text, size_t length)
{
    summ_allocator allocator = summi_allocator_default();
    summi_language language;
    summi_arena arena;
    summi_sentence_list list = {0};
    const unsigned char *p = text;
    summi_language_find(tag, &language);
    summi_arena_init(&arena, &allocator);
    check(summi_sentences_split(&arena, text, 0, length, &language, 0, 0, &list) == SUMM_OK);
    for (size_t i = 0; i <= list.count; i++) {
        size_t start = i < list.count ? list.items[i].start : length;
        size_t end = i < list.count ? list.items[i].end : length;
        while (p < text + start)
            check(is_space(summi_utf8_decode(p, text + length, &p)));
        check(p == text + start && end <= length && (start < end || i == list.count));
        while (p < text + end)
            summi_utf8_decode(p, text + length, &p);
        check(p == text + end);
    }
    summi_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char tags[][4] = {"en", "de", "fr", "it", "es", "pl", "ru", "el", "hy", "hi",
                                   "ta", "zh", "ja", "ko", "ar", "he", "th", "km", "und"};
    if (size < 2)
        return 0;
    const unsigned char *text = data + 1;
    size_t length = size - 1;
    split(tags[data[0] % (sizeof tags / sizeof *tags)], text, length);

    for (size_t at = 0; at < length;) {
        enum summi_word_kind kind;
        size_t to = summi_word_boundary(text, length, at, &kind);
        check(to > at && to <= length);
        at = to;
    }
    return 0;
}
