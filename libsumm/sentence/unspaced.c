/* SPDX-License-Identifier: MIT */
/*
 * unspaced.c - periods without white space: notes after a period, addresses, sentences glued
 * together.
 */
#include "sentence/unspaced.h"

#include <string.h>

#include "sentence/abbreviation.h"
#include "sentence/next_word.h"
#include "sentence/stop_token.h"

/* Numbers of notes after a period have at most this many bytes. */
#define NOTE_BYTES 12

/* A text with this many words that look glued glues, if fewer sentences are apart. */
#define GLUED_WORDS 3

/* Whether a word at `at` has a capital and then small letters only. */
static bool is_capitalized(const struct summi_scan *scan, size_t at)
{
    size_t end = summi_scan_word_end(scan, at), next;
    if (end == at || !summi_character_is_upper(summi_scan_read(scan, at, &next)))
        return false;
    uint32_t after = summi_scan_peek(scan, end);
    if (after && after != ',' && after != '.' && !summi_scan_is_space(after))
        return false;
    while (next < end)
        if (summi_unicode_flags(summi_scan_read(scan, next, &next)) & (SUMMI_UPPER | SUMMI_NUMBER))
            return false;
    return true;
}

/*
 * Whether white space, an opening mark or nothing comes before a token; or the comma of a number.
 */
static bool is_whole_token(const struct summi_scan *scan, const struct summi_stop_token *token)
{
    uint32_t before = summi_scan_before(scan, token->start);
    return !before || before == '"' || before == '`' || summi_scan_is_space(before) ||
           summi_unicode_flags(before) & SUMMI_OPEN || (token->is_number && before == ',');
}

/*
 * Whether a token has a digit, or a capital that begins neither it nor what follows an apostrophe
 * or a hyphen in it: "l'Alsace" has none.
 */
static bool is_mixed(const struct summi_scan *scan, const struct summi_stop_token *token,
                     size_t end)
{
    bool begins = true;
    for (size_t p = token->start, next; p < end; p = next) {
        uint32_t c = summi_scan_read(scan, p, &next);
        unsigned flags = summi_unicode_flags(c);
        if (flags & SUMMI_NUMBER || (flags & SUMMI_UPPER && !begins))
            return true;
        begins = c == '-' || summi_character_is_apostrophe(c);
    }
    return false;
}

/* Past an opening quotation mark, or one that opens a question in Spanish. */
static size_t skip_opening_mark(const struct summi_scan *scan, size_t at)
{
    size_t next;
    if (at >= scan->end)
        return at;
    uint32_t c = summi_scan_read(scan, at, &next);
    return c == 0xBF || c == 0xA1 || summi_character_is_opening_quote(c) ? next : at;
}

/* Whether a letter beyond ASCII is in text[at, end). */
static bool has_wide_letter(const struct summi_scan *scan, size_t at, size_t end)
{
    while (at < end && scan->text[at] < 0x80)
        at++;
    return at < end && summi_unicode_flags(summi_scan_peek(scan, at)) & SUMMI_LETTER;
}

/* Whether the bracket that closes right before `at` opens after white space: "the (old) mill". */
static bool is_aside(const struct summi_scan *scan, size_t at)
{
    size_t low = at - scan->begin > SUMMI_REACH ? at - SUMMI_REACH : scan->begin, open = at;
    if (summi_scan_before(scan, at) != ')')
        return false;
    while (open > low && scan->text[open - 1] != '(')
        open--;
    return open > low + 1 && scan->text[open - 2] == ' ';
}

/*
 * Whether the words about the period at `at`, of which the second begins at `word`, are in no code
 * and no address: these have ASCII letters only.
 */
static bool is_prose(const struct summi_scan *scan, size_t at, size_t word)
{
    size_t low = at - scan->begin > SUMMI_REACH ? at - SUMMI_REACH : scan->begin, start = at;
    while (start > low && scan->text[start - 1] > ' ')
        start--;
    return scan->text[at] == '.' && (has_wide_letter(scan, start, at) ||
                                     has_wide_letter(scan, word, summi_scan_word_end(scan, word)));
}

/* What the period between two words tells. */
enum glue { NO_GLUE, MAYBE_GLUE, GLUE };

/*
 * Whether what comes before the period at `at` can end a sentence to which the next is glued, with
 * an opening quotation mark if `quoted`.
 */
static enum glue find_glued_token(struct summi_scan *scan, size_t at, bool quoted)
{
    struct summi_stop_token token;
    if (summi_character_quote(summi_scan_before(scan, at)) & SUMMI_QUOTE_DOUBLE)
        return GLUE; /* the quotation ends before the period */
    if (is_aside(scan, at))
        return MAYBE_GLUE;
    if (!summi_stop_token_find(scan, at, &token) || token.dots || token.first ||
        !is_whole_token(scan, &token))
        return NO_GLUE;
    if (token.is_number || (quoted && token.mixed)) /* "Covid-19" */
        return MAYBE_GLUE;
    bool known = summi_wordlist_contains(&scan->language->lists[SUMMI_STOP_WORDS], token.bytes,
                                         token.length);
    return (known || token.letters > 2) && token.has_vowel && !is_mixed(scan, &token, at) &&
                   summi_abbreviation_class(&token, scan->language, false) == SUMMI_TOKEN_WORD
               ? GLUE
               : NO_GLUE;
}

/* Whether a Roman numeral and a space are at `at`, as before "century". */
static bool is_roman_word(const struct summi_scan *scan, size_t at)
{
    return at < scan->end && summi_next_word_is_roman(scan, at) &&
           summi_scan_peek(scan, summi_scan_word_end(scan, at)) == ' ';
}

/*
 * "the end.The next", with quotation marks about the period or not.  Addresses, names of files and
 * code look alike, so the token before must be a word, or a number, and the next for sure a word
 * that begins sentences, unless one of them shows that this is prose.
 */
static enum glue find_glue(struct summi_scan *scan, size_t at, size_t next)
{
    size_t word = skip_opening_mark(scan, next);
    bool roman = is_roman_word(scan, word), quoted = word > next;
    enum glue glue =
        roman || is_capitalized(scan, word) ? find_glued_token(scan, at, quoted) : NO_GLUE;
    if (roman)
        return glue == GLUE ? GLUE : NO_GLUE;
    if (glue != NO_GLUE && summi_next_word_starts(scan, word))
        return GLUE;
    if (glue == GLUE && is_prose(scan, at, word))
        return GLUE;
    return glue == GLUE ? MAYBE_GLUE : NO_GLUE;
}

/* Whether sentences are glued in the block: once for sure, or more often than they are not. */
static bool find_glues(const struct summi_scan *scan)
{
    struct summi_scan block = *scan;
    size_t glued = 0, apart = 0;
    block.begin = block.start;
    for (size_t i = scan->start + 1; i + 1 < scan->end; i++) {
        if (scan->text[i] != '.' && scan->text[i] != '!' && scan->text[i] != '?')
            continue;
        if (scan->text[i + 1] == ' ') {
            apart++;
            continue;
        }
        enum glue glue = find_glue(&block, i, i + 1);
        if (glue == GLUE)
            return true;
        glued += glue == MAYBE_GLUE;
    }
    return glued >= GLUED_WORDS && glued > apart;
}

static bool is_glued(struct summi_scan *scan, const struct summi_stop *stop)
{
    const unsigned char *start, *begin = scan->text + scan->begin, *at = scan->text + stop->at;
    if (stop->strong && at > begin && /* French sets a space before it */
        summi_scan_is_space(summi_utf8_decode_before(begin, at, &start)))
        at = start;
    enum glue glue =
        stop->dots > 1 ? NO_GLUE : find_glue(scan, (size_t)(at - scan->text), stop->next);
    if (glue != MAYBE_GLUE)
        return glue == GLUE;
    if (scan->glues < 0)
        scan->glues = find_glues(scan);
    return scan->glues;
}

/* The end of the numbers at `at`, separated by commas, spaces and hyphens; or `at`. */
static size_t numbers_end(const struct summi_scan *scan, size_t at)
{
    size_t end = at;
    for (size_t p = at; p < scan->end && p - at < NOTE_BYTES; p++) {
        unsigned char c = scan->text[p];
        if (summi_ascii_is_digit(c))
            end = p + 1;
        else if (c != ',' && c != ' ' && c != '-')
            break;
    }
    return end;
}

/*
 * Whether a bracket, or a word that is no abbreviation even before a number, comes before a period.
 */
static bool may_have_note(struct summi_scan *scan, const struct summi_stop *stop)
{
    struct summi_stop_token token;
    if (summi_scan_before(scan, stop->at) == ')')
        return true;
    return summi_stop_token_find(scan, stop->at, &token) && token.letters > 3 &&
           summi_abbreviation_is_plain_word(&token, scan->language) &&
           summi_abbreviation_class(&token, scan->language, true) == SUMMI_TOKEN_WORD;
}

/*
 * "the end.12 Next": the numbers of notes.  They go to the sentence before, if a capital follows.
 */
static bool is_note(struct summi_scan *scan, struct summi_stop *stop)
{
    size_t end = numbers_end(scan, stop->next), next = summi_scan_skip_space(scan, end);
    if (stop->strong || stop->dots != 1 || end == stop->next || next == end ||
        !summi_character_is_upper(summi_scan_peek(scan, next)) || !may_have_note(scan, stop))
        return false;
    stop->end = end;
    return true;
}

/* Whether white space is at `at`, or nothing. */
static bool is_gap(const struct summi_scan *scan, size_t at)
{
    return at >= scan->end || scan->text[at] == ' ' || scan->text[at] == '\n';
}

/*
 * Whether the period is in the address of a page or a mailbox after which a sentence begins, as
 * where lines have been joined: "ann@example.org We met."  The address goes to the sentence before.
 */
static bool is_address(const struct summi_scan *scan, struct summi_stop *stop)
{
    size_t low = stop->at - scan->begin > SUMMI_REACH ? stop->at - SUMMI_REACH : scan->begin;
    size_t limit = scan->end - stop->at > SUMMI_REACH ? stop->at + SUMMI_REACH : scan->end;
    size_t start = stop->at, end = start;
    bool address = false;
    for (; start > low && !is_gap(scan, start - 1); start--)
        address |= scan->text[start - 1] == '@' ||
                   (scan->text[start - 1] == '/' && scan->text[start] == '/');
    while (end < limit && !is_gap(scan, end))
        end++;
    if (!address || end + 1 >= scan->end || scan->text[end] != ' ' ||
        !(summi_ascii_is_letter(scan->text[end - 1]) || strchr("/>", scan->text[end - 1])) ||
        !summi_character_is_upper(summi_scan_peek(scan, end + 1)))
        return false;
    stop->end = end;
    return true;
}

bool summi_unspaced_ends_sentence(struct summi_scan *scan, struct summi_stop *stop)
{
    if (stop->closer)
        return summi_character_is_double_quote(stop->closer) && is_glued(scan, stop);
    return stop->next == stop->run_end &&
           (is_address(scan, stop) || is_note(scan, stop) || is_glued(scan, stop));
}
