/* SPDX-License-Identifier: MIT */
/*
 * fuzz_sentence.c - the splitter and the word boundaries over any bytes, in one of some languages.
 */
#include "fuzz.h"
#include "sentence/sentence.h"
#include "unicode/word_boundary.h"
#include "unicode/properties.h"
#include "unicode/utf8.h"

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
    fuzz_check(summi_sentences_split(&arena, text, 0, length, &language, 0, 0, &list) == SUMM_OK);
    for (size_t i = 0; i <= list.count; i++) {
        size_t start = i < list.count ? list.items[i].start : length;
        size_t end = i < list.count ? list.items[i].end : length;
        while (p < text + start)
            fuzz_check(is_space(summi_utf8_decode(p, text + length, &p)));
        fuzz_check(p == text + start && end <= length && (start < end || i == list.count));
        while (p < text + end)
            summi_utf8_decode(p, text + length, &p);
        fuzz_check(p == text + end);
    }
    summi_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char tags[][4] = {"en", "de", "fr", "it", "es", "pl", "ru", "el", "hy", "hi",
                                   "ta", "zh", "ja", "ko", "ar", "he", "th", "km", "und"};
    fuzz_input input = {data, size};
    const char *tag = tags[fuzz_below(&input, sizeof tags / sizeof *tags)];
    const unsigned char *text = input.bytes;
    size_t length = input.length;
    split(tag, text, length);

    for (size_t at = 0; at < length;) {
        enum summi_word_kind kind;
        size_t to = summi_word_boundary(text, length, at, &kind);
        fuzz_check(to > at && to <= length);
        at = to;
    }
    return 0;
}
