/* SPDX-License-Identifier: MIT */
/* stop_token.c - the token before a period. */
#include "sentence/stop_token.h"

#include <string.h>

/* Lists have straight apostrophes. */
static uint32_t lower(uint32_t c)
{
    return summi_character_is_apostrophe(c) ? '\'' : summi_character_lower(c);
}

size_t summi_stop_token_lower(const unsigned char *word, size_t length, unsigned char *out,
                              size_t size)
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
static void describe(const unsigned char *p, const unsigned char *end,
                     struct summi_stop_token *token)
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

/* How far back the token that ends at `end` can begin. */
static size_t earliest_start(const struct summi_scan *scan, size_t end)
{
    return end - scan->begin > SUMMI_REACH ? end - SUMMI_REACH : scan->begin;
}

void summi_stop_token_read(const struct summi_scan *scan, size_t end,
                           struct summi_stop_token *token)
{
    const unsigned char *low = scan->text + earliest_start(scan, end);
    const unsigned char *limit = scan->text + end, *p = limit;
    token->capital = 0;
    token->first = token->after_number = token->after_comma = token->listed = false;
    for (const unsigned char *start; p > low; p = start) {
        while (p > low && summi_ascii_is_lower(p[-1]))
            p--; /* most characters of most tokens */
        if (p == low || !is_token_character(summi_utf8_decode_before(low, p, &start)))
            break;
    }
    token->truncated = p == low;
    while (p < limit) { /* no quotation mark or hyphen at the beginning */
        const unsigned char *next;
        uint32_t c = summi_utf8_decode(p, limit, &next);
        if (!summi_character_is_apostrophe(c) && c != '-' && c != '.')
            break;
        p = next;
    }
    token->start = (size_t)(p - scan->text);
    describe(p, limit, token);
}

/* Where a single letter with its period and a space begins that ends at `at`; or `at`. */
static size_t letter_before(const struct summi_scan *scan, size_t begin, size_t at)
{
    const unsigned char *low = scan->text + begin, *p = scan->text + at;
    if (p == low || !summi_character_is_space(summi_utf8_decode_before(low, p, &p)))
        return at;
    if (p == low || p[-1] != '.' || --p == low)
        return at;
    if (!(summi_unicode_flags(summi_utf8_decode_before(low, p, &p)) & SUMMI_LETTER))
        return at;
    const unsigned char *start = p;
    if (p > low && is_token_character(summi_utf8_decode_before(low, p, &p)))
        return at;
    return (size_t)(start - scan->text);
}

/* Takes the white space out of a word and returns its length; *dots gets its periods. */
static size_t close_up(unsigned char *word, size_t length, unsigned *dots)
{
    const unsigned char *p = word, *end = word + length, *next;
    size_t size = 0;
    *dots = 0;
    for (; p < end; p = next) {
        uint32_t c = summi_utf8_decode(p, end, &next);
        if (!summi_character_is_space(c))
            while (p < next)
                word[size++] = *p++;
        *dots += c == '.';
    }
    return size;
}

/* Takes the letters before a token, which ends at `end`, to it if a list has them all as one. */
static void join_letters(const struct summi_scan *scan, size_t end, struct summi_stop_token *token)
{
    size_t begin = earliest_start(scan, end), at = token->start;
    if (token->letters > 2 || token->dots)
        return;
    for (int i = 0; i < 3; i++) {
        size_t before = letter_before(scan, begin, at);
        if (before == at)
            return;
        at = before;
        unsigned char word[SUMMI_STOP_TOKEN_SIZE];
        unsigned dots;
        size_t length = summi_stop_token_lower(scan->text + at, end - at, word, sizeof word);
        length = close_up(word, length, &dots);
        if (!(summi_wordlist_kinds(&scan->language->lists[SUMMI_ABBREVIATIONS], word, length) &
              ~(unsigned)SUMMI_ABBREVIATION_TITLE))
            continue;
        memcpy(token->bytes, word, length);
        token->length = length;
        token->dots = dots;
        token->start = at;
        token->capital = 0;
    }
}

/* Whether the last character before `at` that is not white space is a digit. */
static bool follows_number(const struct summi_scan *scan, size_t at)
{
    const unsigned char *start;
    if (at == scan->begin)
        return false;
    uint32_t c = summi_utf8_decode_before(scan->text + scan->begin, scan->text + at, &start);
    if (summi_scan_is_space(c))
        c = summi_scan_before(scan, (size_t)(start - scan->text));
    return summi_unicode_flags(c) & SUMMI_DIGIT;
}

bool summi_stop_token_find(struct summi_scan *scan, size_t at, struct summi_stop_token *token)
{
    summi_stop_token_read(scan, at, token);
    if (!token->length || (token->truncated && earliest_start(scan, at) > scan->begin))
        return false;
    join_letters(scan, at, token);
    token->first = !summi_scan_has_content(scan, token->start);
    token->after_number = !token->has_vowel && follows_number(scan, token->start);
    token->after_comma = token->start - scan->begin > 1 && scan->text[token->start - 1] == ' ' &&
                         scan->text[token->start - 2] == ',';
    return true;
}
