/* SPDX-License-Identifier: MIT */
/* verb_ending.c - sentences that end with the ending of a verb, and no terminator. */
#include "sentence/verb_ending.h"

/* The endings in the list have two syllables. */
#define SYLLABLE_BYTES 3
#define ENDING_BYTES   (2 * SYLLABLE_BYTES)

/* Words after which no sentence begins have at most as many syllables. */
#define INSIDE_SYLLABLES 4

/* What is drawn after the last word: "~", "^^", and letters for laughing and crying. */
static bool is_drawn(uint32_t c)
{
    return c == '~' || c == '^' || c == 0x314B || c == 0x314E || c == 0x315C || c == 0x3160;
}

/* Whether a word at `at` goes on with the sentence. */
static bool goes_on(const struct summi_scan *scan, size_t at)
{
    size_t end = summi_scan_word_end(scan, at);
    return end - at <= INSIDE_SYLLABLES * SYLLABLE_BYTES &&
           summi_wordlist_kinds(&scan->language->lists[SUMMI_AFTER_SPACE], scan->text + at,
                                end - at) &
               SUMMI_SPACE_INSIDE;
}

bool summi_verb_ending_ends_sentence(const struct summi_scan *scan, size_t at)
{
    const unsigned char *low = scan->text + scan->begin, *end = scan->text + at, *before;
    while (end > low && at - (size_t)(end - scan->text) < SUMMI_REACH &&
           is_drawn(summi_utf8_decode_before(low, end, &before)))
        end = before;
    if (end - low < ENDING_BYTES ||
        !(summi_wordlist_kinds(&scan->language->lists[SUMMI_BEFORE_SPACE], end - ENDING_BYTES,
                               ENDING_BYTES) &
          SUMMI_SPACE_CLOSING))
        return false;
    size_t word = summi_scan_skip_space(scan, at);
    if (summi_character_is_opening_quote(summi_scan_peek(scan, word)))
        summi_scan_read(scan, word, &word);
    return summi_character_is_alphanumeric(summi_scan_peek(scan, word)) && !goes_on(scan, word);
}
