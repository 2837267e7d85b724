/* SPDX-License-Identifier: MIT */
/* word_count.c - counts the words of a sentence. */
#include "layout/word_count.h"

#include <stdbool.h>
#include <stdint.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/*
 * A 1 in each byte where a run of bytes above ' ' begins; `before` are the bytes one place before.
 */
static uint64_t find_run_starts(uint64_t here, uint64_t before)
{
    uint64_t starts = summi_bytes_from(here, ' ' + 1) & ~summi_bytes_from(before, ' ' + 1);
    return summi_bytes_marks(starts) >> 7;
}

/*
 * Counts the runs of bytes above ' ', eight at a time.  *plain: all are ASCII and none is DEL,
 * which is blank too.
 */
static size_t count_runs(const unsigned char *text, size_t length, bool *plain)
{
    const unsigned char *p = text + 1, *end = text + length;
    uint64_t other = *text | (*text + 1u);
    size_t runs = *text > ' ';
    while (end - p >= 8) {
        /* In each byte of the sum the runs that begin at this place of a word: fewer than 256. */
        uint64_t sum = 0;
        for (size_t words = (size_t)(end - p) / 8, n = words < 255 ? words : 255; n; n--, p += 8) {
            uint64_t here = summi_bytes_load(p);
            sum += find_run_starts(here, summi_bytes_load(p - 1));
            other |= here | summi_bytes_ascii_from(here, 0x7F);
        }
        const uint64_t even = UINT64_C(0x00FF00FF00FF00FF);
        uint64_t pairs = (sum & even) + (sum >> 8 & even);
        runs += (size_t)(pairs * UINT64_C(0x0001000100010001) >> 48);
    }
    if (p < end && length > 8) {
        /* The last eight bytes, without those that have been counted. */
        uint64_t here = summi_bytes_load_ordered(end - 8);
        uint64_t starts = find_run_starts(here, summi_bytes_load_ordered(end - 9));
        runs += (size_t)((starts >> 8 * (8 - (end - p))) * SUMMI_BYTES(1) >> 56);
        other |= here | summi_bytes_ascii_from(here, 0x7F);
        p = end;
    }
    for (; p < end; p++) {
        runs += *p > ' ' && p[-1] <= ' ';
        other |= *p | (*p + 1u);
    }
    *plain = !summi_bytes_marks(other);
    return runs;
}

/*
 * The bytes with which characters begin that are blank and above ' ', or of a script without
 * spaces.
 */
static const unsigned char divider_leads[256] = {
    [0x7F] = 1, [0xC2] = 1, [0xE0] = 1, [0xE1] = 1, [0xE2] = 1, [0xE3] = 1, [0xE4] = 1, [0xE5] = 1,
    [0xE6] = 1, [0xE7] = 1, [0xE8] = 1, [0xE9] = 1, [0xEA] = 1, [0xEF] = 1, [0xF0] = 1,
};

/*
 * Where a divider may begin, or `stop`: most sentences that are not ASCII throughout are nearly so.
 */
static const unsigned char *find_divider(const unsigned char *p, const unsigned char *stop)
{
    for (; stop - p >= 8; p += 8) {
        uint64_t word = summi_bytes_load(p);
        if (summi_bytes_marks(word | summi_bytes_ascii_from(word, 0x7F)))
            break;
    }
    return summi_bytes_find(p, stop, divider_leads);
}

/* Whether a word can end elsewhere than at a byte up to ' '. */
static bool has_divider(const unsigned char *p, const unsigned char *stop)
{
    while ((p = find_divider(p, stop)) < stop) {
        uint32_t c = summi_utf8_decode(p, stop, &p);
        if (summi_character_is_blank(c) || summi_character_is_spaceless(c))
            return true;
    }
    return false;
}

/*
 * Counts the words of a sentence in which more than ASCII can divide them, character by character.
 */
static size_t count_by_character(const unsigned char *at, const unsigned char *stop)
{
    const unsigned char *next;
    size_t words = 0;
    /* In a run between white space; with a word in it; and is the word one that goes on? */
    bool in_run = false, has_word = false, in_word = false;
    for (; at < stop; at = next) {
        while (in_word && *at > ' ' && *at < 0x7F)
            if (++at == stop) /* most bytes of most texts */
                return words;
        uint32_t c = summi_utf8_decode(at, stop, &next);
        if (summi_character_is_blank(c)) {
            words += in_run && !has_word; /* a dash on its own */
            in_run = has_word = in_word = false;
            continue;
        }
        in_run = true;
        if (c >= 0x80 && summi_character_is_spaceless(c)) {
            words += !(summi_unicode_flags(c) & SUMMI_MARK);
            has_word = true;
            in_word = false;
        } else if (!in_word && summi_character_is_alphanumeric(c)) {
            words++;
            has_word = in_word = true;
        }
    }
    return words + (in_run && !has_word);
}

size_t summi_count_words(const unsigned char *text, size_t start, size_t end)
{
    if (start == end)
        return 0;
    bool plain;
    size_t runs = count_runs(text + start, end - start, &plain);
    return plain || !has_divider(text + start, text + end)
               ? runs
               : count_by_character(text + start, text + end);
}
