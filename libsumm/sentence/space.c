/* SPDX-License-Identifier: MIT */
/* space.c - where sentences end in languages without terminators: at spaces. */
#include "sentence/space.h"

/*
 * Lengths in bytes of Thai or Lao: no sentence is shorter, and from here on any space may end one.
 */
enum { LETTER = 3, LEAST = 25 * LETTER, ENOUGH = 60 * LETTER, LONGEST_WORD = 12 * LETTER };

/* Repeats the word before it. */
#define MAIYAMOK 0x0E46

/* Where the first letter is after the white space at `at`, and maybe a quotation mark. */
static size_t next_letter(const struct summi_scan *scan, size_t at)
{
    size_t next = summi_scan_skip_space(scan, at);
    if (summi_character_is_opening_quote(summi_scan_peek(scan, next)))
        summi_scan_read(scan, next, &next);
    return next;
}

/* Whether letters with periods, and then a number, are at `at`: the name of an era and a year. */
static bool is_dotted_before_number(const struct summi_scan *scan, size_t at)
{
    size_t limit = scan->end - at > LONGEST_WORD ? at + LONGEST_WORD : scan->end, next;
    bool dotted = false;
    for (; at < limit; at = next) {
        uint32_t c = summi_scan_read(scan, at, &next);
        if (c == '.')
            dotted = true;
        else if (!(summi_unicode_flags(c) & SUMMI_COMPLEX))
            break;
    }
    at = summi_scan_skip_space(scan, at);
    return dotted && summi_unicode_flags(summi_scan_peek(scan, at)) & SUMMI_NUMBER;
}

/*
 * Thai and Lao have no terminators, and spaces between phrases as well as sentences.  A sentence
 * ends at a space when it is long enough, sooner before a word that often begins one, and never
 * before a word that does not.
 */
bool summi_space_ends_sentence(const struct summi_scan *scan, size_t at)
{
    size_t length = at - scan->begin;
    uint32_t before = summi_scan_before(scan, at);
    if (length < LEAST || !(summi_unicode_flags(before) & SUMMI_COMPLEX) || before == MAIYAMOK)
        return false;
    size_t next = next_letter(scan, at);
    if (!(summi_unicode_flags(summi_scan_peek(scan, next)) & SUMMI_COMPLEX))
        return false;
    if (is_dotted_before_number(scan, next))
        return false;
    const summi_wordlist *lists = scan->language->lists;
    const unsigned char *word = scan->text + next;
    bool starts = false;
    for (size_t size = LETTER; size <= LONGEST_WORD && size <= scan->end - next; size += LETTER) {
        if (summi_wordlist_contains(&lists[SUMMI_STARTERS], word, size))
            starts = true;
        else if (!starts && summi_wordlist_contains(&lists[SUMMI_INSIDE_WORDS], word, size))
            return false;
    }
    return starts || length >= ENOUGH;
}
