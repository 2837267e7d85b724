/* SPDX-License-Identifier: MIT */
/*
 * period.c - whether one period ends a sentence, or belongs to an abbreviation, an initial or a
 * number.
 */
#include "sentence/period.h"

#include <string.h>

#include "language/spelled_letter.h"
#include "sentence/abbreviation.h"
#include "sentence/next_word.h"
#include "sentence/stop_token.h"
#include "sentence/unlisted.h"

static bool is_arabic_or_hebrew(uint32_t c)
{
    return c >= 0x05D0 && c < 0x0750 && summi_unicode_flags(c) & SUMMI_LETTER;
}

/* Whether a number comes after an abbreviation that wants one: "No. 5". */
static bool follows_number_word(const struct summi_scan *scan,
                                const struct summi_stop_token *number)
{
    struct summi_stop_token token;
    size_t at = number->start;
    if (at - scan->begin < 2 || scan->text[at - 1] != ' ' || scan->text[at - 2] != '.')
        return false;
    summi_stop_token_read(scan, at - 2, &token);
    return token.length &&
           summi_abbreviation_class(&token, scan->language, true) != SUMMI_TOKEN_WORD;
}

/* Whether white space, an opening mark or a dash comes before a number, or nothing. */
static bool is_whole_number(const struct summi_scan *scan, const struct summi_stop_token *number)
{
    uint32_t before = summi_scan_before(scan, number->start);
    return !before || before == '-' || summi_scan_is_space(before) ||
           summi_unicode_flags(before) & SUMMI_OPEN;
}

/* A number and one period: "1. First", "19. Juli", "in 1999. He". */
static bool number_ends(const struct summi_scan *scan, const struct summi_stop_token *number,
                        const struct summi_following *following)
{
    if ((number->first && number->letters < 4) || summi_scan_before(scan, number->start) == '[')
        return false;
    if (!scan->language->ordinal_period || number->letters > 2)
        return true;
    if (following->letter && summi_next_word_is_month(scan, following->word))
        return false;
    if (!is_whole_number(scan, number)) /* "won 3:2. Then" */
        return true;
    return follows_number_word(scan, number) || following->opened ||
           (following->letter && summi_next_word_starts(scan, following->word));
}

/* Whether a word at `at` is written in capitals throughout, as time zones are. */
static bool is_in_capitals(const struct summi_scan *scan, size_t at)
{
    size_t end = summi_scan_word_end(scan, at), next = at;
    while (next < end)
        if (!summi_character_is_upper(summi_scan_read(scan, next, &next)))
            return false;
    return next > at;
}

/* "At 5:30 p.m.", "By 5 p.m.": whether the sentence begins with a word and a number before `at`. */
static bool begins_with_number(const struct summi_scan *scan, size_t at)
{
    size_t p = summi_scan_skip_space(scan, scan->begin);
    p = summi_scan_skip_space(scan, summi_scan_word_end(scan, p));
    while (p < at && (summi_ascii_is_digit(scan->text[p]) || strchr(" .:", scan->text[p])))
        p++;
    return p == at;
}

/* Whether a token is a unit with periods in it, like "p.m.", after a number. */
static bool is_dotted_unit(const struct summi_scan *scan, const struct summi_stop_token *token)
{
    const summi_wordlist *units = &scan->language->lists[SUMMI_AFTER_SPACE];
    return token->dots && token->start - scan->begin > 2 && scan->text[token->start - 1] == ' ' &&
           summi_ascii_is_digit(scan->text[token->start - 2]) &&
           summi_wordlist_kinds(units, token->bytes, token->length) & SUMMI_SPACE_UNIT;
}

/*
 * "He left at 5 p.m. Travellers were warned": such a unit ends the sentence before any capital, but
 * not "At 5 p.m. Ann left", "at 5 p.m. Friday", "at 5 p.m. EST" and "at 5 p.m. Paris time".
 */
static bool dotted_unit_ends(const struct summi_scan *scan, const struct summi_stop_token *token,
                             const struct summi_following *following)
{
    size_t second = summi_scan_skip_space(scan, summi_scan_word_end(scan, following->word));
    return !begins_with_number(scan, token->start) && !is_in_capitals(scan, following->word) &&
           !summi_next_word_is_month(scan, following->word) &&
           !summi_next_word_is_month(scan, second);
}

/* What may be an abbreviation and may also end a sentence; `digit`: a number follows. */
static bool ambiguous_ends(const struct summi_scan *scan, const struct summi_stop_token *token,
                           const struct summi_following *following, bool digit)
{
    if (token->first && token->letters == 1) /* "A. The first item" */
        return false;
    if (digit && token->listed)
        return false;
    if (following->quoted && token->listed && !token->dots)
        return true;
    if (!following->letter)
        return false;
    if (!digit && is_dotted_unit(scan, token))
        return dotted_unit_ends(scan, token, following);
    return !(token->letters == 1 && summi_next_word_begins_surname(scan, following->word)) &&
           summi_next_word_starts(scan, following->word);
}

/* Whether a period and a space come before a token, or a period right after the next word. */
static bool is_among_initials(const struct summi_scan *scan, const struct summi_stop_token *token,
                              const struct summi_following *following)
{
    const unsigned char *start = scan->text + token->start;
    return (token->start - scan->begin > 1 && start[-1] == ' ' && start[-2] == '.') ||
           (following->letter &&
            summi_scan_peek(scan, summi_scan_word_end(scan, following->word)) == '.');
}

/*
 * Whether a token is an initial in a script of India.  Some letters are spelled like common words
 * ("आई" is "came", too): these must be among other initials.
 */
static bool is_indic_initial(const struct summi_scan *scan, const struct summi_stop_token *token,
                             const struct summi_following *following)
{
    const summi_wordlist *stop_words = &scan->language->lists[SUMMI_STOP_WORDS];
    return summi_is_spelled_letter(token->bytes, token->length) &&
           (!summi_wordlist_contains(stop_words, token->bytes, token->length) ||
            is_among_initials(scan, token, following));
}

/* Abbreviations in scripts of India have at most this many bytes, three for each character. */
#define INDIC_ABBREVIATION_BYTES 12

static bool is_long_indic_word(struct summi_stop_token *token, const summi_language *language)
{
    return token->length > INDIC_ABBREVIATION_BYTES &&
           summi_abbreviation_class(token, language, false) == SUMMI_TOKEN_WORD;
}

/*
 * Whether periods end sentences in the block beside dandas: one comes after a common word or a long
 * one, which is no abbreviation.
 */
static bool periods_end_beside_dandas(struct summi_scan *scan)
{
    if (scan->indic_periods < 0) {
        struct summi_scan block = *scan;
        struct summi_stop_token token;
        block.begin = block.start;
        scan->indic_periods = 0;
        for (size_t i = scan->start + 1; i + 1 < scan->end && !scan->indic_periods; i++) {
            if (scan->text[i] != '.' || scan->text[i - 1] < 0x80 || scan->text[i + 1] != ' ')
                continue;
            summi_stop_token_read(&block, i, &token);
            scan->indic_periods = !summi_is_spelled_letter(token.bytes, token.length) &&
                                  (is_long_indic_word(&token, scan->language) ||
                                   summi_wordlist_contains(&scan->language->lists[SUMMI_STOP_WORDS],
                                                           token.bytes, token.length));
        }
    }
    return scan->indic_periods;
}

/* "2.1", a number with periods in it. */
static bool is_dotted_number(const struct summi_stop_token *token)
{
    const unsigned char *p = token->bytes, *end = p + token->length;
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        if (c != '.' && !(summi_unicode_flags(c) & SUMMI_NUMBER))
            return false;
    }
    return token->dots > 0;
}

/* Whether a dotted number is that of a section: it begins the sentence, or one word does. */
static bool is_section_number(const struct summi_scan *scan, const struct summi_stop_token *token)
{
    if (!is_dotted_number(token))
        return false;
    size_t word = summi_scan_skip_space(scan, scan->begin), end = summi_scan_word_end(scan, word);
    return token->first || (end > word && summi_scan_skip_space(scan, end) == token->start);
}

/* Abbreviations in Thai and Lao have at most this many letters, which are consonants. */
#define THAI_ABBREVIATION_LETTERS 5

static bool is_thai_abbreviation(const struct summi_stop_token *token)
{
    const unsigned char *p = token->bytes, *end = p + token->length;
    if (token->letters > THAI_ABBREVIATION_LETTERS)
        return false;
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        if (c != '.' && !(c >= 0x0E01 && c <= 0x0E2E) && !(c >= 0x0E81 && c <= 0x0EAE))
            return false;
    }
    return true;
}

/* What is no abbreviation by the lists, in scripts that have no capitals to tell initials by. */
static bool word_ends(struct summi_scan *scan, const struct summi_stop_token *token,
                      const struct summi_following *following)
{
    if (token->letters == 1 && is_arabic_or_hebrew(token->last)) /* an initial */
        return token->after_number;
    if (scan->language->spaces_end)
        return !is_thai_abbreviation(token);
    if (summi_is_indic(token->last))
        return !(token->letters <= 3 && summi_scan_has_danda(scan) &&
                 !periods_end_beside_dandas(scan)) &&
               !is_indic_initial(scan, token, following);
    return true;
}

/* Whether the word at `at` is one capital letter in the place of a number: the B of "App. B". */
static bool is_letter_of_reference(const struct summi_scan *scan, size_t at)
{
    size_t next;
    bool capital = summi_character_is_upper(summi_scan_read(scan, at, &next));
    uint32_t after = summi_scan_peek(scan, next);
    return capital && next == summi_scan_word_end(scan, at) &&
           (after == ')' || after == ',' || after == ';' || !summi_next_word_starts(scan, at));
}

bool summi_period_ends_sentence(struct summi_scan *scan, const struct summi_stop *stop,
                                const struct summi_following *following)
{
    struct summi_stop_token token;
    if (summi_abbreviation_is_own(scan, stop->at))
        return false;
    if (!summi_stop_token_find(scan, stop->at, &token))
        return true;
    if (token.is_number)
        return number_ends(scan, &token, following);
    if (token.dots && is_section_number(scan, &token))
        return false;

    bool digit = summi_unicode_flags(following->letter) & SUMMI_NUMBER ||
                 (following->letter && (summi_next_word_is_roman(scan, following->word) ||
                                        is_letter_of_reference(scan, following->word)));
    switch (summi_abbreviation_class(&token, scan->language, digit)) {
    case SUMMI_TOKEN_NEVER_ENDS:
        return false;
    case SUMMI_TOKEN_LAST:
        return !digit;
    case SUMMI_TOKEN_MAY_END:
        return ambiguous_ends(scan, &token, following, digit) &&
               !summi_unlisted_goes_on(scan, &token, following);
    case SUMMI_TOKEN_WORD:
    default:
        return word_ends(scan, &token, following) &&
               !summi_unlisted_goes_on(scan, &token, following);
    }
}
