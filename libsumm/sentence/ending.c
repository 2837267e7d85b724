/* SPDX-License-Identifier: MIT */
/* ending.c - whether a sentence ends with a run of terminators. */
#include "sentence/ending.h"

#include <string.h>

#include "sentence/abbreviation.h"
#include "sentence/next_word.h"
#include "sentence/period.h"
#include "sentence/stop_token.h"
#include "sentence/unlisted.h"
#include "sentence/unspaced.h"

/* Words of more letters than this are written out, whatever follows. */
#define LONGEST_ABBREVIATION 5

static bool is_cjk(uint32_t c)
{
    return summi_unicode_flags(c) & (SUMMI_HAN | SUMMI_HIRAGANA | SUMMI_KATAKANA);
}

/* Whether two periods side by side are at `at`. */
static bool is_ellipsis(const struct summi_scan *scan, size_t at)
{
    return scan->end - at > 1 && scan->text[at] == '.' && scan->text[at + 1] == '.';
}

/* "The end. . . . Next", "The end. ...and next": whether a full stop comes before an ellipsis. */
static bool begins_with_full_stop(const struct summi_scan *scan, const struct summi_stop *stop,
                                  const struct summi_following *following)
{
    bool spaced = stop->next > stop->end;
    return stop->split && !stop->strong && stop->dots > 3 && !stop->closer && following->letter &&
           summi_character_is_alphanumeric(summi_scan_before(scan, stop->at)) &&
           (!spaced || !is_ellipsis(scan, summi_scan_skip_space(scan, stop->split)));
}

/* Whether a sentence may end though no white space follows. */
static bool needs_no_space(const struct summi_stop *stop, const struct summi_following *following)
{
    return stop->wide || (stop->strong && stop->unspaced) ||
           (is_cjk(following->first) && stop->closer != ')');
}

/*
 * Whether the sentence goes on after the brackets at `at`, which hold no sentence: "(in press)
 * and".  The source of a quotation is one: "It rained. (\"The News\", 5 May)."
 */
static bool brackets_go_on(const struct summi_scan *scan, size_t at)
{
    bool source = summi_character_is_opening_quote(summi_scan_peek(scan, at + 1));
    size_t limit = scan->end - at > SUMMI_REACH ? at + SUMMI_REACH : scan->end;
    do
        at++;
    while (at < limit && !strchr("()[]", scan->text[at]));
    if (at >= limit || scan->text[at] == '(' || scan->text[at] == '[' ||
        scan->text[at - 1] == '.' || scan->text[at - 1] == '!' || scan->text[at - 1] == '?')
        return false;
    uint32_t after = summi_scan_peek(scan, summi_scan_skip_space(scan, at + 1));
    return after == ',' || after == ';' || summi_character_is_lower(after) ||
           (after == '.' && !source);
}

/* Whether a mark follows with which no sentence begins.  ",," opens a quotation. */
static bool goes_on(const struct summi_scan *scan, const struct summi_stop *stop,
                    const struct summi_following *following)
{
    switch (following->first) {
    case ',':
        return stop->next + 1 >= scan->end || scan->text[stop->next + 1] != ',';
    case ';':
    case ':':
    case '/':
    case 0x2116: /* the sign of a number */
        return true;
    case '&':
        return summi_scan_is_space(summi_scan_peek(scan, stop->next + 1));
    case '(':
    case '[':
        return !stop->strong && stop->dots == 1 && !stop->closer &&
               summi_character_is_upper(following->letter) && brackets_go_on(scan, stop->next);
    default:
        return false;
    }
}

/* Whether a token is too long for an abbreviation, or ends with a vowel, as these do not. */
static bool is_whole_word(const struct summi_stop_token *token)
{
    return token->letters > LONGEST_ABBREVIATION || summi_unicode_flags(token->last) & SUMMI_VOWEL;
}

/*
 * How much a small letter at `next` after the period at `at` tells that sentences begin with them:
 * all after a whole word or a space, half after a word of five letters that may be an abbreviation.
 */
static unsigned small_beginning_worth(const struct summi_scan *block, size_t at, size_t next)
{
    struct summi_stop_token token;
    if (summi_scan_is_space(summi_scan_before(block, at)))
        return summi_next_word_starts_lower(block, next) ? 2 : 0;
    summi_stop_token_read(block, at, &token);
    bool whole = is_whole_word(&token);
    if (!(whole || token.letters == LONGEST_ABBREVIATION) ||
        summi_unlisted_is_in_note(block, token.start) ||
        !summi_abbreviation_is_plain_word(&token, block->language))
        return 0;
    return whole ? 2 : summi_next_word_starts_lower(block, next);
}

/* Whether the block begins with a small letter, or sentences in it do. */
static bool find_small_beginnings(const struct summi_scan *scan)
{
    struct summi_scan block = *scan;
    struct summi_following first;
    unsigned worth = 0;
    block.begin = block.start;
    summi_following_find(scan, summi_scan_skip_space(scan, scan->start), &first);
    if (summi_character_is_lower(first.letter))
        return true;
    for (size_t i = scan->start; scan->end - i > 2 && worth < 2; i++)
        if (scan->text[i] == '.' && scan->text[i + 1] == ' ' &&
            summi_character_is_lower(summi_scan_peek(scan, i + 2)))
            worth += small_beginning_worth(&block, i, i + 2);
    return worth > 1;
}

/* Whether the block, or the current sentence, shows that its writer cares little for capitals. */
static bool has_small_beginnings(struct summi_scan *scan)
{
    struct summi_following first;
    if (scan->small_beginnings < 0)
        scan->small_beginnings = find_small_beginnings(scan);
    summi_following_find(scan, summi_scan_skip_space(scan, scan->begin), &first);
    return scan->small_beginnings || summi_character_is_lower(first.letter);
}

/*
 * Whether a question or exclamation mark ends the sentence before a lower-case word: not if that
 * tells who speaks, or if the mark is what a damaged quotation mark has become: "?best? is".
 */
static bool mark_ends_before_lower(struct summi_scan *scan, const struct summi_stop_token *token,
                                   const struct summi_following *following)
{
    return summi_scan_before(scan, token->start) != '?' &&
           !summi_next_words_tell_speaker(scan, following->word) &&
           (summi_next_word_starts_lower(scan, following->word) || has_small_beginnings(scan));
}

/*
 * Whether a sentence begins with the lower-case word after the run, as it does where writers care
 * little for capitals.  Abbreviations that no list has are short and end with a consonant.
 */
static bool lower_case_begins(struct summi_scan *scan, const struct summi_stop *stop,
                              const struct summi_following *following)
{
    struct summi_stop_token token;
    bool single = !stop->strong && stop->dots == 1;
    bool adjacent = following->word == stop->next;
    bool bracket = following->first == '(' && following->word == stop->next + 1;
    bool item =
        following->first == '-' && summi_scan_is_space(summi_scan_peek(scan, stop->next + 1));
    if (!(stop->strong ? adjacent : single && (adjacent || bracket || item)))
        return false;
    if (stop->closer || stop->wide || !scan->language->code[0])
        return false;
    uint32_t before = summi_scan_before(scan, stop->at);
    if (adjacent && single &&
        (before == ')' || summi_character_quote(before) & SUMMI_QUOTE_DOUBLE)) /* no abbreviation */
        return true;
    if (!summi_stop_token_find(scan, stop->at, &token))
        return false;
    if (stop->strong)
        return token.is_lower && mark_ends_before_lower(scan, &token, following);
    if (!summi_abbreviation_is_plain_word(&token, scan->language))
        return false;
    if (!item && summi_unlisted_is_in_note(scan, token.start))
        return false;
    if (item || is_whole_word(&token))
        return true;
    bool common = summi_wordlist_contains(&scan->language->lists[SUMMI_STOP_WORDS], token.bytes,
                                          token.length);
    return (common || has_small_beginnings(scan)) &&
           (token.letters > 4 || summi_next_word_starts_lower(scan, following->word));
}

/* Whether a single "!" is part of a name: "Yahoo! Mail". */
static bool is_in_name(struct summi_scan *scan, const struct summi_stop *stop,
                       const struct summi_following *following)
{
    const summi_wordlist *names = &scan->language->lists[SUMMI_ABBREVIATIONS];
    struct summi_stop_token token;
    if (scan->text[stop->at] != '!' || stop->end != stop->at + 1 || !following->letter ||
        summi_next_word_starts(scan, following->word) ||
        !summi_stop_token_find(scan, stop->at, &token) || !token.capital)
        return false;
    token.bytes[token.length] = '!';
    return summi_wordlist_kinds(names, token.bytes, token.length + 1) & SUMMI_ABBREVIATION_NEVER;
}

/* A dash and white space are this long. */
#define DASH_BYTES 4

/*
 * Whether direct speech goes on at the dash after a run, in a sentence that begins with a quotation
 * mark and tells after another dash who speaks: "«Come, – said Ann. – It is late»".
 */
static bool speech_goes_on(const struct summi_scan *scan, const struct summi_stop *stop,
                           const struct summi_following *following)
{
    if ((following->first != 0x2013 && following->first != 0x2014) ||
        !summi_character_is_upper(following->letter) ||
        !summi_character_is_opening_quote(
            summi_scan_peek(scan, summi_scan_skip_space(scan, scan->begin))))
        return false;
    size_t low = stop->at - scan->begin > SUMMI_REACH ? stop->at - SUMMI_REACH : scan->begin;
    for (size_t i = stop->at; i >= low + DASH_BYTES; i--)
        if (scan->text[i - 1] == ' ' &&
            (summi_scan_before(scan, i - 1) == 0x2013 || summi_scan_before(scan, i - 1) == 0x2014))
            return summi_character_is_lower(summi_scan_peek(scan, i));
    return false;
}

/* An ellipsis: not before the English pronoun in the midst of a pause, nor in the Persian "etc." */
static bool ellipsis_ends(const struct summi_scan *scan, const struct summi_stop *stop,
                          const struct summi_following *following)
{
    uint32_t before = summi_scan_before(scan, stop->at);
    if (before == 0x0648) { /* the word "and" */
        uint32_t earlier = summi_scan_before(scan, stop->at - 2);
        return earlier && !summi_scan_is_space(earlier);
    }
    return !summi_scan_is_space(before) || following->letter != 'I' ||
           summi_character_is_alphanumeric(summi_scan_peek(scan, following->word + 1));
}

bool summi_stop_ends_sentence(struct summi_scan *scan, struct summi_stop *stop)
{
    struct summi_following following;
    summi_following_find(scan, stop->next, &following);
    if (begins_with_full_stop(scan, stop, &following)) {
        stop->end = stop->split;
        return true;
    }
    bool spaced = stop->next > stop->end;
    if (!spaced && !needs_no_space(stop, &following))
        return summi_unspaced_ends_sentence(scan, stop);
    if (goes_on(scan, stop, &following) || is_in_name(scan, stop, &following) ||
        speech_goes_on(scan, stop, &following))
        return false;
    if (summi_character_is_lower(following.letter))
        return following.first == 0xBF || following.first == 0xA1 || /* Spanish */
               lower_case_begins(scan, stop, &following);
    if (stop->wide && (stop->closer == 0x300D || stop->closer == 0x300F || stop->closer == 0xFF09))
        return !(summi_unicode_flags(following.first) & SUMMI_HIRAGANA) &&
               following.first != 0x3001;
    if (!stop->strong && stop->dots == 1 && !stop->wide)
        return summi_period_ends_sentence(scan, stop, &following);
    return stop->strong || stop->dots < 3 || stop->wide || ellipsis_ends(scan, stop, &following);
}
