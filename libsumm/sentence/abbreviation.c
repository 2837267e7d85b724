/* SPDX-License-Identifier: MIT */
/* abbreviation.c - whether the token before a period is an abbreviation. */
#include "sentence/abbreviation.h"

#include <string.h>

#include "base/table.h"

/* The endings of words that are looked up have this many bytes. */
#define ENDING_LEAST 2
#define ENDING_MOST  4

/* The part of a token after its last hyphen or apostrophe: "l'ing" -> "ing". */
static size_t last_part(const struct summi_stop_token *token)
{
    size_t at = token->length;
    while (at > 0 && token->bytes[at - 1] != '-' && token->bytes[at - 1] != '\'')
        at--;
    return at;
}

/* The kinds of a token of which the first letter is written as a capital. */
static unsigned capitalized_kinds(const summi_wordlist *words, const struct summi_stop_token *token)
{
    unsigned char capitalized[SUMMI_STOP_TOKEN_SIZE + 4];
    const unsigned char *rest, *end = token->bytes + token->length;
    summi_utf8_decode(token->bytes, end, &rest);
    size_t size = summi_utf8_encode(token->capital, capitalized), length = (size_t)(end - rest);
    memcpy(capitalized + size, rest, length);
    return summi_wordlist_kinds(words, capitalized, size + length);
}

/*
 * The kinds of a listed word; none if it is restricted and the token is outside its restrictions.
 */
static unsigned restrict_kinds(unsigned kinds, const struct summi_stop_token *token, bool as_listed)
{
    if ((kinds & (SUMMI_ABBREVIATION_EXACT | SUMMI_ABBREVIATION_PLACE) && !as_listed) ||
        (kinds & SUMMI_ABBREVIATION_PLACE && !token->after_comma) ||
        (kinds & SUMMI_ABBREVIATION_UNIT && token->after_number))
        return 0;
    return kinds;
}

/* The kinds that all parts of a token with periods inside have: "Prof.Dr". */
static unsigned glued_kinds(const struct summi_stop_token *token, const summi_wordlist *words)
{
    unsigned kinds = SUMMI_ABBREVIATION_NEVER | SUMMI_ABBREVIATION_TITLE;
    for (size_t at = 0, end; kinds && at < token->length; at = end + 1) {
        for (end = at; end < token->length && token->bytes[end] != '.';)
            end++;
        kinds &= summi_wordlist_kinds(words, token->bytes + at, end - at);
    }
    return kinds;
}

/* What kinds of abbreviations a token is; some end a longer word, too. */
static unsigned find_kinds(const struct summi_stop_token *token, const summi_language *language)
{
    const summi_wordlist *words = &language->lists[SUMMI_ABBREVIATIONS];
    unsigned kinds = summi_wordlist_kinds(words, token->bytes, token->length);
    kinds = restrict_kinds(kinds, token, !token->capital);
    if (token->capital)
        kinds |= restrict_kinds(capitalized_kinds(words, token), token, !token->is_upper);
    if (!kinds && token->dots && token->capital)
        kinds = glued_kinds(token, words);
    size_t part = last_part(token);
    if (part)
        kinds |= summi_wordlist_kinds(words, token->bytes + part, token->length - part) &
                 (SUMMI_ABBREVIATION_TITLE | SUMMI_ABBREVIATION_NUMBER | SUMMI_ABBREVIATION_END);
    return kinds;
}

/* Whether a longer word ends with an abbreviation before numbers: "*str" for "Friedrichstr". */
static bool ends_before_number(const struct summi_stop_token *token, const summi_language *language)
{
    unsigned char ending[1 + ENDING_MOST] = "*";
    for (size_t n = ENDING_LEAST; n <= ENDING_MOST && n < token->length; n++) {
        memcpy(ending + 1, token->bytes + token->length - n, n);
        if (summi_wordlist_kinds(&language->lists[SUMMI_ABBREVIATIONS], ending, 1 + n) &
            SUMMI_ABBREVIATION_NUMBER)
            return true;
    }
    return false;
}

/* "u.s", "p.m", "ph.d": at most two letters between periods, and no digits. */
static bool is_dotted(const struct summi_stop_token *token)
{
    const unsigned char *p = token->bytes;
    const unsigned char *end = p + token->length;
    unsigned letters = 0;
    if (!token->dots)
        return false;
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        unsigned flags = summi_unicode_flags(c);
        if (c == '.' || c == '-') {
            letters = 0;
        } else if (flags & SUMMI_LETTER) {
            if (++letters > 2)
                return false;
        } else if (!(flags & SUMMI_MARK)) {
            return false;
        }
    }
    return true;
}

/* "XII": at least two letters, so that it is not mistaken for an initial. */
static bool is_roman(const struct summi_stop_token *token)
{
    for (size_t i = 0; i < token->length; i++)
        if (!strchr("ivxlcm", token->bytes[i]))
            return false;
    return token->is_upper && token->letters > 1;
}

/* "smrt", "vlk": r or l between consonants is the vowel of the word. */
static bool has_syllabic_r(const struct summi_stop_token *token)
{
    const unsigned char *p = token->bytes, *end = p + token->length;
    for (summi_utf8_decode(p, end, &p); p < end;) {
        switch (summi_utf8_decode(p, end, &p)) {
        case 'l':
        case 'r':
        case 0x013A: /* the long ones of Slovak */
        case 0x0155:
        case 0x043B: /* those of Serbian */
        case 0x0440:
            if (p < end)
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

/* "JJ" for the games, "CC" for the commissions: plurals; but "XX" and "II" are numerals. */
static bool is_doubled_letter(const struct summi_stop_token *token)
{
    return token->is_upper && token->length == 2 && token->bytes[0] == token->bytes[1] &&
           token->bytes[0] != 'x' && token->bytes[0] != 'i';
}

/* Small letters, or a capital and then small letters. */
static bool is_written_as_word(const struct summi_stop_token *token)
{
    return token->is_lower || (token->capital && !token->mixed && !token->is_upper);
}

static bool is_cased(uint32_t c)
{
    return (summi_unicode_flags(c) & (SUMMI_UPPER | SUMMI_LOWER)) != 0;
}

enum summi_abbreviation_class summi_abbreviation_class(struct summi_stop_token *token,
                                                       const summi_language *language, bool digit)
{
    unsigned kinds = find_kinds(token, language);
    unsigned never = SUMMI_ABBREVIATION_NEVER | SUMMI_ABBREVIATION_TITLE |
                     (digit ? SUMMI_ABBREVIATION_NUMBER : 0);
    token->listed = true;
    if (kinds & never ||
        summi_table_has(language->own_abbreviations, token->bytes, token->length) ||
        (digit && !kinds && ends_before_number(token, language)))
        return SUMMI_TOKEN_NEVER_ENDS;
    if (kinds & SUMMI_ABBREVIATION_LAST)
        return SUMMI_TOKEN_LAST;
    if (kinds & SUMMI_ABBREVIATION_END)
        return SUMMI_TOKEN_MAY_END;
    token->listed = false;
    if (token->letters == 1 && is_cased(token->last) && token->length <= 4)
        return SUMMI_TOKEN_MAY_END;
    /* No word; but a unit after a number is no abbreviation that wants something to follow. */
    if (is_written_as_word(token) && token->letters > 1 && !token->has_vowel && !token->dots &&
        !(language->syllabic_r && has_syllabic_r(token)))
        return token->after_number ? SUMMI_TOKEN_WORD : SUMMI_TOKEN_MAY_END;
    if (language->ordinal_period && is_roman(token))
        return SUMMI_TOKEN_MAY_END;
    return is_dotted(token) || is_doubled_letter(token) ? SUMMI_TOKEN_MAY_END : SUMMI_TOKEN_WORD;
}

bool summi_abbreviation_is_place(const struct summi_stop_token *token,
                                 const summi_language *language)
{
    return token->capital && !token->is_upper && !token->dots &&
           capitalized_kinds(&language->lists[SUMMI_ABBREVIATIONS], token) &
               SUMMI_ABBREVIATION_PLACE;
}

bool summi_abbreviation_is_plain_word(struct summi_stop_token *token,
                                      const summi_language *language)
{
    return token->is_lower && token->letters > 2 && token->has_vowel && !token->dots &&
           summi_abbreviation_class(token, language, false) == SUMMI_TOKEN_WORD;
}

/*
 * Where what comes before `at` begins: after white space or an opening mark, if that is in reach.
 */
static size_t chunk_start(const struct summi_scan *scan, size_t at)
{
    const unsigned char *low = scan->text + scan->begin, *p = scan->text + at, *before;
    while (p > low && scan->text + at - p <= SUMMI_REACH) {
        uint32_t c = summi_utf8_decode_before(low, p, &before);
        if (summi_scan_is_space(c) || summi_unicode_flags(c) & SUMMI_OPEN || c == '"')
            break;
        p = before;
    }
    return (size_t)(p - scan->text);
}

bool summi_abbreviation_is_own(const struct summi_scan *scan, size_t at)
{
    unsigned char chunk[SUMMI_STOP_TOKEN_SIZE];
    if (!scan->language->own_abbreviations)
        return false;
    size_t start = chunk_start(scan, at);
    size_t length = summi_stop_token_lower(scan->text + start, at - start, chunk, sizeof chunk);
    return summi_table_has(scan->language->own_abbreviations, chunk, length);
}
