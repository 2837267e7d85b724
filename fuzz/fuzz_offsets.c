/* SPDX-License-Identifier: MIT */
/*
 * fuzz_offsets.c - offsets as hosts count them: in UTF-16 (JavaScript, Java) and in code points
 * (Python, SQLite), against a count of our own.
 */
#include <stdlib.h>

#include "fuzz.h"

/* The units before each byte of valid UTF-8, and whether a character begins there. */
static void count_units(const fuzz_input *text, int unit, size_t *units, bool *begins)
{
    size_t count = 0;
    for (size_t i = 0; i < text->length; i++) {
        uint8_t byte = text->bytes[i];
        begins[i] = (byte & 0xC0) != 0x80;
        units[i] = count;
        if (begins[i])
            count += unit == SUMM_UNIT_UTF16 && byte >= 0xF0 ? 2 : 1;
    }
    begins[text->length] = true;
    units[text->length] = count;
}

static void check_offsets(const fuzz_input *text, int unit, const size_t *offsets, size_t count)
{
    enum { UNTOUCHED = 12345 };
    size_t *units = calloc(text->length + 1, sizeof *units);
    bool *begins = calloc(text->length + 1, sizeof *begins);
    size_t *converted = calloc(count + 1, sizeof *converted);
    fuzz_check(units != NULL && begins != NULL && converted != NULL);
    const char *bytes = (const char *)text->bytes;
    bool is_utf8 = fuzz_is_utf8(bytes, text->length), allowed = true;
    count_units(text, unit, units, begins);
    for (size_t i = 0; i < count; i++) {
        allowed &= offsets[i] <= text->length && (i == 0 || offsets[i] >= offsets[i - 1]);
        allowed = allowed && (begins[offsets[i]] || !is_utf8);
        converted[i] = UNTOUCHED;
    }
    int status = summ_offsets_convert(bytes, text->length, unit, offsets, count, converted);
    fuzz_check(status == SUMM_OK || (status == SUMM_E_ARGUMENT && (!allowed || !is_utf8)));
    fuzz_check(status != SUMM_OK || allowed);
    for (size_t i = 0; i < count; i++) {
        if (status != SUMM_OK)
            fuzz_check(converted[i] == UNTOUCHED);
        else if (is_utf8)
            fuzz_check(converted[i] == units[offsets[i]]);
        else
            fuzz_check(converted[i] <= offsets[i] && (i == 0 || converted[i] >= converted[i - 1]));
    }
    free(units);
    free(begins);
    free(converted);
}

/* What a host of another unit cuts out of its string is the sentence. */
static void check_sentences(const fuzz_input *text, int unit)
{
    summ_options *options;
    summ_sentences *sentences;
    summ_sentence sentence;
    summ_text input = {.data = (const char *)text->bytes, .length = text->length};
    fuzz_check(!summ_options_new(&options));
    fuzz_check(!summ_options_set_invalid(options, SUMM_INVALID_REPLACE));
    fuzz_check(!summ_sentences_new(NULL, options, &input, 1, &sentences, NULL));
    for (size_t i = 0; !summ_sentences_get_sentence(sentences, i, &sentence); i++) {
        size_t ends[] = {sentence.offset, sentence.offset + sentence.length};
        if (!fuzz_is_utf8(input.data, input.length))
            fuzz_check(!summ_offsets_convert(input.data, input.length, unit, ends, 2, ends));
        else
            check_offsets(text, unit, ends, 2);
    }
    summ_sentences_free(sentences);
    summ_options_free(options);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { OFFSETS_MOST = 8 };
    fuzz_input input = {data, size};
    size_t offsets[OFFSETS_MOST], count = fuzz_below(&input, OFFSETS_MOST + 1), at = 0;
    int unit = fuzz_chance(&input, 2) ? SUMM_UNIT_UTF16 : SUMM_UNIT_CODE_POINT;
    bool wild = fuzz_chance(&input, 4);
    for (size_t i = 0; i < count; i++) {
        at += fuzz_below(&input, 64);
        offsets[i] = wild && fuzz_chance(&input, 4) ? fuzz_below(&input, SIZE_MAX) : at;
    }
    check_offsets(&input, unit, offsets, count);
    check_sentences(&input, unit);
    return 0;
}
