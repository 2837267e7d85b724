/* SPDX-License-Identifier: GPL-3.0-or-later */
/* abbreviation.c - the token before a period, and whether it is an abbreviation. */
#include "abbreviation.h"

#include <string.h>

#include <utf8proc.h>

#include "table.h"
#include "unicode.h"
#include "utf8.h"

static size_t encode(uint32_t c, unsigned char *out)
{
    if (c < 0x80) {
        out[0] = (unsigned char)c;
        return 1;
    }
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)c, out);
}

static uint32_t lower(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c == 0x2019) /* lists have straight apostrophes */
        return '\'';
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

size_t summi_token_lower(const unsigned char *word, size_t length, unsigned char *out, size_t size)
{
    const unsigned char *end = word + length;
    size_t at = 0;
    while (word < end) {
        if (size - at < 4)
            return 0;
        uint32_t c = summi_utf8_decode(word, end, &word);
        at += encode(lower(c), out + at);
    }
    return at;
}

static bool is_token_punctuation(uint32_t c)
{
    return c == '.' || c == '\'' || c == 0x2019 || c == '-' || c == '&' || c == 0xB0 || c == 0xBA ||
           c == '%';
}

static bool is_token_character(uint32_t c)
{
    return (summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_NUMBER | SUMMI_MARK)) ||
           is_token_punctuation(c);
}

/* Counts what the rules ask for, and lower-cases. */
static void describe(const unsigned char *p, const unsigned char *end, struct summi_token *token)
{
    bool number = true;
    bool all_lower = true;
    bool all_upper = true;
    while (p < end && sizeof token->bytes - token->length >= 4) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        unsigned flags = summi_unicode_flags(c);
        if (flags & (SUMMI_LETTER | SUMMI_NUMBER)) {
            token->letters++;
            number = number && (flags & SUMMI_NUMBER);
            all_lower = all_lower && (flags & SUMMI_LOWER);
            all_upper = all_upper && (flags & SUMMI_UPPER);
            token->has_vowel = token->has_vowel || (flags & SUMMI_VOWEL);
        } else if (c == '.') {
            token->dots++;
            number = false;
        } else {
            number = number && (flags & SUMMI_MARK);
        }
        if (token->length > 0 ? flags & (SUMMI_UPPER | SUMMI_NUMBER) : flags & SUMMI_NUMBER)
            token->mixed = true;
        if (token->length == 0)
            token->is_capitalized = (flags & SUMMI_UPPER) != 0;
        token->capitalized_length +=
            encode(token->length ? lower(c) : c, token->capitalized + token->capitalized_length);
        token->last = c;
        token->length += encode(lower(c), token->bytes + token->length);
    }
    token->is_number = number && token->letters;
    token->is_lower = all_lower && token->letters;
    token->is_upper = all_upper && token->letters;
}

void summi_token_find(const unsigned char *text, size_t begin, size_t end,
                      struct summi_token *token)
{
    const unsigned char *low = text + begin;
    const unsigned char *p = text + end;
    token->length = token->capitalized_length = 0;
    token->letters = token->dots = 0;
    token->last = 0;
    token->after_number = token->mixed = false;
    token->first = token->truncated = token->has_vowel = token->listed = token->is_capitalized =
        false;
    while (p > low) {
        const unsigned char *start;
        uint32_t c = summi_utf8_decode_before(low, p, &start);
        if (!is_token_character(c))
            break;
        p = start;
    }
    token->truncated = p == low;
    while (p < text + end) { /* no quotation mark or hyphen at the beginning */
        const unsigned char *next;
        uint32_t c = summi_utf8_decode(p, text + end, &next);
        if (c != '\'' && c != 0x2019 && c != '-' && c != '.')
            break;
        p = next;
    }
    token->start = (size_t)(p - text);
    describe(p, text + end, token);
}

/* The part of a token behind its last hyphen or apostrophe: "l'ing" -> "ing". */
static size_t last_part(const struct summi_token *token)
{
    size_t at = token->length;
    while (at > 0 && token->bytes[at - 1] != '-' && token->bytes[at - 1] != '\'')
        at--;
    return at;
}

static bool is_listed(const struct summi_token *token, const summi_language *language,
                      enum summi_list list, bool parts)
{
    const summi_wordlist *words = &language->lists[list];
    if (summi_wordlist_contains(words, token->bytes, token->length))
        return true;
    if (token->is_capitalized &&
        summi_wordlist_contains(words, token->capitalized, token->capitalized_length))
        return true;
    size_t part = parts ? last_part(token) : 0;
    return part && summi_wordlist_contains(words, token->bytes + part, token->length - part);
}

/* "u.s", "p.m", "ph.d": at most two letters between periods, and no digits. */
static bool is_dotted(const struct summi_token *token)
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
static bool is_roman(const struct summi_token *token)
{
    for (size_t i = 0; i < token->length; i++)
        if (!strchr("ivxlcm", token->bytes[i]))
            return false;
    return token->is_upper && token->letters > 1;
}

static bool is_cased(uint32_t c)
{
    return (summi_unicode_flags(c) & (SUMMI_UPPER | SUMMI_LOWER)) != 0;
}

enum summi_token_class summi_token_class(struct summi_token *token, const summi_language *language,
                                         bool digit)
{
    token->listed = true;
    if (summi_table_has(language->own_abbreviations, token->bytes, token->length) ||
        is_listed(token, language, SUMMI_ABBREVIATION_NEVER, false) ||
        is_listed(token, language, SUMMI_ABBREVIATION_TITLE, true) ||
        (digit && is_listed(token, language, SUMMI_ABBREVIATION_NUMBER, true)))
        return SUMMI_TOKEN_NEVER_ENDS;
    if (is_listed(token, language, SUMMI_ABBREVIATION_LAST, false))
        return SUMMI_TOKEN_LAST;
    if (is_listed(token, language, SUMMI_ABBREVIATION_END, true))
        return SUMMI_TOKEN_MAY_END;
    token->listed = false;
    if (token->letters == 1 && is_cased(token->last) && token->length <= 4)
        return SUMMI_TOKEN_MAY_END;
    /* No word, but a unit behind a number is no abbreviation that wants something to follow. */
    if (token->is_lower && token->letters > 1 && !token->has_vowel && !token->dots)
        return token->after_number ? SUMMI_TOKEN_WORD : SUMMI_TOKEN_MAY_END;
    if (language->ordinal_period && is_roman(token))
        return SUMMI_TOKEN_MAY_END;
    return is_dotted(token) ? SUMMI_TOKEN_MAY_END : SUMMI_TOKEN_WORD;
}

static bool is_abbreviation(const summi_language *language, const unsigned char *word,
                            size_t length)
{
    static const enum summi_list lists[] = {SUMMI_ABBREVIATION_NEVER, SUMMI_ABBREVIATION_LAST,
                                            SUMMI_ABBREVIATION_END, SUMMI_ABBREVIATION_NUMBER};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (summi_wordlist_contains(&language->lists[lists[i]], word, length))
            return true;
    return false;
}

/* Where the letter begins that stands alone, with its period and a space, before `at`; or `at`. */
static size_t letter_before(const unsigned char *text, size_t begin, size_t at)
{
    const unsigned char *low = text + begin;
    const unsigned char *p = text + at;
    if (p == low || !(summi_unicode_flags(summi_utf8_decode_before(low, p, &p)) & SUMMI_SPACE))
        return at;
    if (p == low || p[-1] != '.' || --p == low)
        return at;
    if (!(summi_unicode_flags(summi_utf8_decode_before(low, p, &p)) & SUMMI_LETTER))
        return at;
    const unsigned char *start = p;
    if (p > low && is_token_character(summi_utf8_decode_before(low, p, &p)))
        return at;
    return (size_t)(start - text);
}

void summi_token_join(const unsigned char *text, size_t begin, size_t end,
                      const summi_language *language, struct summi_token *token)
{
    if (token->letters > 2 || token->dots)
        return;
    size_t at = token->start;
    for (int i = 0; i < 3; i++) {
        size_t before = letter_before(text, begin, at);
        if (before == at)
            return;
        at = before;

        unsigned char word[SUMMI_TOKEN_SIZE];
        size_t length = summi_token_lower(text + at, end - at, word, sizeof word);
        size_t size = 0;
        unsigned dots = 0;
        for (const unsigned char *p = word; p < word + length;) {
            const unsigned char *next;
            uint32_t c = summi_utf8_decode(p, word + length, &next);
            if (!(summi_unicode_flags(c) & SUMMI_SPACE))
                while (p < next)
                    word[size++] = *p++;
            dots += c == '.';
            p = next;
        }
        if (!is_abbreviation(language, word, size))
            continue;
        memcpy(token->bytes, word, size);
        token->length = size;
        token->dots = dots;
        token->start = at;
        token->is_capitalized = false;
    }
}
