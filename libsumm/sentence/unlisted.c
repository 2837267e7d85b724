/* SPDX-License-Identifier: MIT */
/* unlisted.c - abbreviations that no list has, told by what comes before and after them. */
#include "sentence/unlisted.h"

#include "sentence/abbreviation.h"
#include "sentence/next_word.h"

/* Tokens of more letters than this are words, in notes in brackets and elsewhere. */
#define MOST_LETTERS_IN_NOTE 8
#define MOST_LETTERS         5

#define YEAR_DIGITS 4

/* The name of a law or a book has at most this many words between an abbreviation and a number. */
#define CITATION_WORDS 8

#define SECTION_SIGN 0xA7

static bool is_stop_word(const struct summi_scan *scan, const unsigned char *word, size_t length)
{
    return summi_wordlist_contains(&scan->language->lists[SUMMI_STOP_WORDS], word, length);
}

/* Abbreviations of several letters break off after a consonant, but for some of places. */
static bool may_be_abbreviation(const struct summi_scan *scan, const struct summi_stop_token *token)
{
    unsigned last = summi_unicode_flags(token->last);
    if (summi_abbreviation_is_place(token, scan->language))
        return true;
    return token->letters > 1 && token->letters <= MOST_LETTERS_IN_NOTE && !token->dots &&
           !token->mixed && last & (SUMMI_UPPER | SUMMI_LOWER) && !(last & SUMMI_VOWEL) &&
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

/* Whether a number comes after the period and the space at `at`. */
static bool is_period_and_number(const struct summi_scan *scan, size_t at)
{
    size_t number = summi_scan_skip_space(scan, at + 1);
    return summi_scan_peek(scan, at) == '.' && number > at + 1 &&
           summi_unicode_flags(summi_scan_peek(scan, number)) & SUMMI_NUMBER;
}

/*
 * Whether a period comes before a token, which is that of an abbreviation as no sentence ended
 * there, and of no title: "Dr. Holt".
 */
static bool follows_abbreviation(const struct summi_scan *scan,
                                 const struct summi_stop_token *token)
{
    struct summi_stop_token before;
    size_t at = token->start;
    if (at - scan->begin < 2 || scan->text[at - 1] != ' ' || scan->text[at - 2] != '.')
        return false;
    summi_stop_token_read(scan, at - 2, &before);
    return summi_abbreviation_class(&before, scan->language, false) != SUMMI_TOKEN_NEVER_ENDS;
}

/*
 * Whether what is cited goes on after a token, with capitalized words of which one may be written
 * out, up to a number: "Cal. Civ. Code 1714", "N.Y. Gen. Bus. Law § 349".
 */
static bool is_citation(const struct summi_scan *scan, const struct summi_stop_token *token,
                        size_t at)
{
    bool shortened = follows_abbreviation(scan, token), whole = false;
    for (size_t words = 0; words < CITATION_WORDS && at < scan->end; words++) {
        size_t end = summi_scan_word_end(scan, at);
        uint32_t c = summi_scan_peek(scan, at), after = summi_scan_peek(scan, end);
        if (c == SECTION_SIGN || summi_unicode_flags(c) & SUMMI_NUMBER)
            return words && (shortened || c == SECTION_SIGN);
        if (summi_character_is_lower(c)) /* "Laws ch. 12" */
            return shortened && is_period_and_number(scan, end);
        if (c == '&')
            end = at + 1;
        else if (!summi_character_is_upper(c) || summi_next_word_starts(scan, at) ||
                 (after != '.' && whole))
            return false;
        shortened |= after == '.';
        end += after == '.';
        bool comma = shortened && summi_scan_peek(scan, end) == ',';
        whole = !comma && (whole || (after != '.' && c != '&'));
        end += comma;
        at = summi_scan_skip_space(scan, end);
        if (at == end)
            return false;
    }
    return false;
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
    if (!token->capital && summi_unlisted_is_in_note(scan, token->start))
        return !summi_next_word_starts(scan, following->word);
    if (token->letters > MOST_LETTERS)
        return false;
    if (summi_unicode_flags(following->letter) & SUMMI_NUMBER)
        return is_reference(scan, token, following->word);
    return token->capital &&
           (is_chain(scan, following->word) || is_citation(scan, token, following->word));
}
