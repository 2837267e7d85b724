/* SPDX-License-Identifier: GPL-3.0-or-later */
/* abbreviation.c - the token before a period, and whether it is an abbreviation. */
#include "sentence/abbreviation.h"

#include <string.h>

#include <utf8proc.h>

#include "base/table.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* The endings of words that are looked up have so many bytes. */
#define ENDING_LEAST 2
#define ENDING_MOST  4

static uint32_t lower(uint32_t c)
{
    if (c < 0x80)
        return summi_ascii_lower((unsigned char)c);
    if (summi_character_is_apostrophe(c)) /* lists have straight apostrophes */
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
        at += summi_utf8_encode(lower(c), out + at);
    }
    return at;
}

static bool is_token_punctuation(uint32_t c)
{
    return c == '.' || summi_character_is_apostrophe(c) || c == '-' || c == '&' || c == 0xB0 ||
           c == 0xBA || c == '%';
}

static inline bool is_token_character(uint32_t c)
{
    return (summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_NUMBER | SUMMI_MARK)) ||
           is_token_punctuation(c);
}

/* Counts what the rules ask for, and lower-cases. */
static void describe(const unsigned char *p, const unsigned char *end, struct summi_token *token)
{
    unsigned char *out = token->bytes, *full = out + sizeof token->bytes - 4;
    unsigned letters = 0, dots = 0;
    uint32_t c = 0;
    bool number = true;
    unsigned first = 0; /* the properties of the first character, ... */
    unsigned rest = 0;  /* ... those that any other has, ... */
    unsigned all = ~0u; /* ... and those that all letters and digits have */
    while (p < end && out <= full) {
        c = summi_utf8_decode(p, end, &p);
        unsigned flags = summi_unicode_flags(c);
        if (flags & (SUMMI_LETTER | SUMMI_NUMBER)) {
            letters++;
            all &= flags;
        } else if (c == '.') {
            dots++;
            number = false;
        } else {
            number = number && (flags & SUMMI_MARK);
        }
        if (out == token->bytes) {
            first = flags;
            token->capital = flags & SUMMI_UPPER ? c : 0;
        } else {
            rest |= flags;
        }
        out += summi_utf8_encode(lower(c), out);
    }
    token->length = (size_t)(out - token->bytes);
    token->letters = letters;
    token->dots = dots;
    token->last = c;
    token->has_vowel = (first | rest) & SUMMI_VOWEL;
    token->mixed = (first & SUMMI_NUMBER) || (rest & (SUMMI_UPPER | SUMMI_NUMBER));
    token->is_number = letters && number && (all & SUMMI_NUMBER);
    token->is_lower = letters && (all & SUMMI_LOWER);
    token->is_upper = letters && (all & SUMMI_UPPER);
}

void summi_token_find(const unsigned char *text, size_t begin, size_t end,
                      struct summi_token *token)
{
    const unsigned char *low = text + begin;
    const unsigned char *p = text + end;
    token->capital = 0;
    token->first = token->after_number = token->listed = false;
    for (const unsigned char *start; p > low; p = start) {
        while (p > low && p[-1] >= 'a' && p[-1] <= 'z')
            p--; /* most characters of most tokens */
        if (p == low || !is_token_character(summi_utf8_decode_before(low, p, &start)))
            break;
    }
    token->truncated = p == low;
    while (p < text + end) { /* no quotation mark or hyphen at the beginning */
        const unsigned char *next;
        uint32_t c = summi_utf8_decode(p, text + end, &next);
        if (!summi_character_is_apostrophe(c) && c != '-' && c != '.')
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

/* The kinds of a token of which the first letter is written as a capital. */
static unsigned capitalized_kinds(const summi_wordlist *words, const struct summi_token *token)
{
    unsigned char capitalized[SUMMI_TOKEN_SIZE + 4];
    const unsigned char *rest, *end = token->bytes + token->length;
    summi_utf8_decode(token->bytes, end, &rest);
    size_t size = summi_utf8_encode(token->capital, capitalized), length = (size_t)(end - rest);
    memcpy(capitalized + size, rest, length);
    return summi_wordlist_kinds(words, capitalized, size + length);
}

/* What kinds of abbreviations a token is; some end a longer word, too. */
static unsigned find_kinds(const struct summi_token *token, const summi_language *language)
{
    const summi_wordlist *words = &language->lists[SUMMI_ABBREVIATIONS];
    unsigned kinds = summi_wordlist_kinds(words, token->bytes, token->length);
    if (token->capital)
        kinds |= capitalized_kinds(words, token);
    size_t part = last_part(token);
    if (part)
        kinds |= summi_wordlist_kinds(words, token->bytes + part, token->length - part) &
                 (SUMMI_ABBREVIATION_TITLE | SUMMI_ABBREVIATION_NUMBER | SUMMI_ABBREVIATION_END);
    return kinds;
}

/* Whether a longer word ends with an abbreviation before numbers: "*str" for "Friedrichstr". */
static bool ends_before_number(const struct summi_token *token, const summi_language *language)
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
    /* No word, but a unit behind a number is no abbreviation that wants something to follow. */
    if (token->is_lower && token->letters > 1 && !token->has_vowel && !token->dots)
        return token->after_number ? SUMMI_TOKEN_WORD : SUMMI_TOKEN_MAY_END;
    if (language->ordinal_period && is_roman(token))
        return SUMMI_TOKEN_MAY_END;
    return is_dotted(token) ? SUMMI_TOKEN_MAY_END : SUMMI_TOKEN_WORD;
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
        if (!(summi_wordlist_kinds(&language->lists[SUMMI_ABBREVIATIONS], word, size) &
              ~(unsigned)SUMMI_ABBREVIATION_TITLE))
            continue;
        memcpy(token->bytes, word, size);
        token->length = size;
        token->dots = dots;
        token->start = at;
        token->capital = 0;
    }
}
