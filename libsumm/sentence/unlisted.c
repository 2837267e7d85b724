/* SPDX-License-Identifier: MIT */
/* unlisted.c - abbreviations that no list has, told by what comes before and after them. */
#include "sentence/unlisted.h"

#include "sentence/next_word.h"

/* Tokens of more letters than this are words. */
#define MOST_LETTERS 5

#define YEAR_DIGITS 4

static bool is_stop_word(const struct summi_scan *scan, const unsigned char *word, size_t length)
{
    return summi_wordlist_contains(&scan->language->lists[SUMMI_STOP_WORDS], word, length);
}

/* Abbreviations of several letters break off after a consonant. */
static bool may_be_abbreviation(const struct summi_scan *scan, const struct summi_stop_token *token)
{
    unsigned last = summi_unicode_flags(token->last);
    return token->letters > 1 && token->letters <= MOST_LETTERS && !token->dots && !token->mixed &&
           last & (SUMMI_UPPER | SUMMI_LOWER) && !(last & SUMMI_VOWEL) &&
           !is_stop_word(scan, token->bytes, token->length);
}

/* The end of the number at `at`: "12", "3.4", "1,200". */
static size_t number_end(const struct summi_scan *scan, size_t at)
{
    size_t limit = scan->end - at > SUMMI_REACH ? at + SUMMI_REACH : scan->end, next;
    while (at < limit) {
        uint32_t c = summi_scan_read(scan, at, &next);
        bool joins = (c == '.' || c == ',') &&
                     summi_unicode_flags(summi_scan_peek(scan, next)) & SUMMI_NUMBER;
        if (!joins && !(summi_unicode_flags(c) & SUMMI_NUMBER))
            break;
        at = next;
    }
    return at;
}

/*
 * Whether the number at `at` counts nothing: punctuation or a small word comes after it.  Years
 * begin sentences, and after a small letter "2." and "2)" are items of a list.
 */
static bool is_reference(const struct summi_scan *scan, const struct summi_stop_token *token,
                         size_t at)
{
    size_t end = number_end(scan, at), word = summi_scan_skip_space(scan, end);
    uint32_t after = summi_scan_peek(scan, end);
    if (word == end)
        return token->capital ? after != '%' : after == ',' || after == ';';
    return word < scan->end && end - at != YEAR_DIGITS &&
           is_stop_word(scan, scan->text + word, summi_scan_word_end(scan, word) - word);
}

/* The end of a short capitalized word at `at` with a period after it, period included; or `at`. */
static size_t short_word_end(const struct summi_scan *scan, size_t at)
{
    size_t end = summi_scan_word_end(scan, at);
    if (end == at || end - at > MOST_LETTERS || summi_scan_peek(scan, end) != '.' ||
        !summi_character_is_upper(summi_scan_peek(scan, at)))
        return at;
    return end + 1;
}

/* Whether the word at `at` is one of a chain of abbreviations: "R. Civ. P.", "No. 12". */
static bool is_chain(const struct summi_scan *scan, size_t at)
{
    size_t end = short_word_end(scan, at), next = summi_scan_skip_space(scan, end);
    if (end == at || next == end || next >= scan->end)
        return false;
    uint32_t c = summi_scan_peek(scan, next);
    if (summi_unicode_flags(c) & SUMMI_NUMBER)
        return true;
    return !summi_next_word_starts(scan, at) && !summi_next_word_starts(scan, next) &&
           short_word_end(scan, next) > next + 2; /* two initials are those of a name */
}

bool summi_unlisted_is_in_note(const struct summi_scan *scan, size_t at)
{
    size_t low = at - scan->begin > SUMMI_REACH ? at - SUMMI_REACH : scan->begin;
    for (size_t i = at; i > low; i--) {
        unsigned char c = scan->text[i - 1];
        if (c == '(' || c == '[')
            return summi_character_is_lower(summi_scan_peek(scan, i));
        if (c == ')' || c == ']')
            return false;
    }
    return false;
}

bool summi_unlisted_goes_on(const struct summi_scan *scan, const struct summi_stop_token *token,
                            const struct summi_following *following)
{
    if (!following->letter || following->opened || !may_be_abbreviation(scan, token))
        return false;
    if (summi_unicode_flags(following->letter) & SUMMI_NUMBER)
        return is_reference(scan, token, following->word);
    if (token->capital)
        return is_chain(scan, following->word);
    return summi_unlisted_is_in_note(scan, token->start) &&
           !summi_next_word_starts(scan, following->word);
}
