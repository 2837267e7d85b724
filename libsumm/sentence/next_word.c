/* SPDX-License-Identifier: MIT */
/* next_word.c - what kind of word comes after a terminator. */
#include "sentence/next_word.h"

#include <string.h>

#include <utf8proc.h>

#include "sentence/stop_token.h"

static bool is_in(const struct summi_scan *scan, enum summi_list list, const unsigned char *word,
                  size_t length)
{
    return summi_wordlist_contains(&scan->language->lists[list], word, length);
}

/*
 * Whether a word is in the list of starters, or its part before an apostrophe is: "He's",
 * "L'homme".
 */
static bool is_starter(const struct summi_scan *scan, const unsigned char *word, size_t length)
{
    if (is_in(scan, SUMMI_STARTERS, word, length))
        return true;
    const unsigned char *apostrophe = memchr(word, '\'', length);
    size_t stem = apostrophe ? (size_t)(apostrophe - word) : 0;
    return stem &&
           (is_in(scan, SUMMI_STARTERS, word, stem) || is_in(scan, SUMMI_STARTERS, word, stem + 1));
}

/* Copies a word with its apostrophes straight, as the lists have them, and returns its length. */
static size_t copy_straight(const unsigned char *word, size_t length, unsigned char *straight)
{
    size_t size = 0;
    for (size_t i = 0; i < length; i++) {
        size_t apostrophe = summi_apostrophe_length(word + i, word + length);
        straight[size++] = apostrophe ? '\'' : word[i];
        i += apostrophe ? apostrophe - 1 : 0;
    }
    return size;
}

bool summi_next_word_starts(const struct summi_scan *scan, size_t at)
{
    unsigned char straight[SUMMI_REACH + 4];
    size_t end = summi_scan_word_end(scan, at), first;
    summi_scan_read(scan, at, &first);
    if (first == end && summi_scan_peek(scan, end) == '.') /* an initial */
        return false;
    return is_starter(scan, straight, copy_straight(scan->text + at, end - at, straight));
}

bool summi_next_word_starts_lower(const struct summi_scan *scan, size_t at)
{
    unsigned char word[SUMMI_REACH + 8];
    size_t next;
    uint32_t capital =
        (uint32_t)utf8proc_toupper((utf8proc_int32_t)summi_scan_read(scan, at, &next));
    size_t length = summi_utf8_encode(capital, word);
    size_t rest = summi_scan_word_end(scan, next) - next;
    memcpy(word + length, scan->text + next, rest);
    return is_in(scan, SUMMI_STARTERS, word, length + rest);
}

static bool is_verb_of_speaker(const struct summi_scan *scan, size_t at)
{
    return summi_wordlist_kinds(&scan->language->lists[SUMMI_AFTER_SPACE], scan->text + at,
                                summi_scan_word_end(scan, at) - at) &
           SUMMI_SPACE_INSIDE;
}

bool summi_next_words_tell_speaker(const struct summi_scan *scan, size_t at)
{
    return is_verb_of_speaker(scan, at) ||
           is_verb_of_speaker(scan, summi_scan_skip_space(scan, summi_scan_word_end(scan, at)));
}

bool summi_next_word_begins_surname(const struct summi_scan *scan, size_t at)
{
    size_t end = summi_scan_word_end(scan, at);
    size_t next = summi_scan_skip_space(scan, end);
    return next > end && summi_character_is_upper(summi_scan_peek(scan, next)) &&
           is_in(scan, SUMMI_PARTICLES, scan->text + at, end - at);
}

bool summi_next_word_is_month(const struct summi_scan *scan, size_t at)
{
    unsigned char word[SUMMI_REACH * 2];
    size_t length = summi_stop_token_lower(scan->text + at, summi_scan_word_end(scan, at) - at,
                                           word, sizeof word);
    return is_in(scan, SUMMI_MONTHS, word, length);
}

static bool is_roman_digit(unsigned char c)
{
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C';
}

bool summi_next_word_is_roman(const struct summi_scan *scan, size_t at)
{
    const unsigned char *text = scan->text;
    if (!is_roman_digit(text[at]))
        return false;
    size_t end = summi_scan_word_end(scan, at);
    for (size_t i = at + 1; i < end; i++)
        if (!is_roman_digit(text[i]))
            return false;
    return end - at > 1 || text[at] == 'V' || text[at] == 'X';
}
