/* SPDX-License-Identifier: MIT */
/*
 * unstopped.c - sentences that end at a mark that is no terminator: items of a list, and what lines
 * had for themselves before they were joined.
 */
#include "sentence/unstopped.h"

#include <string.h>

#include "sentence/next_word.h"
#include "sentence/stop_token.h"

/* The lengths of "2024-05-01" and "05/01/2024". */
#define DATE_BYTES 10
#define YEAR_BYTES 4

/* A list has two items within this many bytes after its colon. */
#define ITEM_REACH 192

/* This many small letters before a capital are a word, and not the "i" of "iPhone". */
#define GLUED_LETTERS 3

/* Whether text[at, at + length) is laid out like `layout`, in which 0 is any digit. */
static bool is_laid_out(const struct summi_scan *scan, size_t at, const char *layout)
{
    size_t length = strlen(layout);
    if (scan->end - at < length)
        return false;
    for (size_t i = 0; i < length; i++) {
        unsigned char c = scan->text[at + i];
        if (layout[i] == '0' ? !summi_ascii_is_digit(c) : c != (unsigned char)layout[i])
            return false;
    }
    return true;
}

/* Whether one space, and then a capital, are at `at`. */
static bool capital_follows(const struct summi_scan *scan, size_t at)
{
    return at < scan->end && scan->text[at] == ' ' &&
           summi_character_is_upper(summi_scan_peek(scan, at + 1));
}

/* Whether a space, and then a capitalized word that begins sentences and not names, are at `at`. */
static bool starter_follows(const struct summi_scan *scan, size_t at)
{
    size_t next;
    if (!capital_follows(scan, at))
        return false;
    summi_scan_read(scan, at + 1, &next);
    return summi_character_is_alphanumeric(summi_scan_peek(scan, next)) &&
           summi_scan_peek(scan, summi_scan_word_end(scan, next)) != '.' &&
           summi_next_word_starts(scan, at + 1);
}

/* Where the word before `at` begins, which a space ends; or `at`. */
static size_t word_start_before(const struct summi_scan *scan, size_t at)
{
    size_t low = at - scan->begin > SUMMI_REACH ? at - SUMMI_REACH : scan->begin, start = at;
    while (start > low && scan->text[start - 1] != ' ')
        start--;
    return start;
}

/* Whether a word [start, end) is a stop word, however it is written. */
static bool is_stop_word(const struct summi_scan *scan, size_t start, size_t end)
{
    unsigned char lower[SUMMI_REACH * 2];
    size_t length = summi_stop_token_lower(scan->text + start, end - start, lower, sizeof lower);
    return summi_wordlist_contains(&scan->language->lists[SUMMI_STOP_WORDS], lower, length);
}

/*
 * A stamp [start, end) between a heading or name and a sentence, both of which end there: "Ann Lee
 * 05/01/2024 9:30 AM We met."
 */
static bool is_apart(const struct summi_scan *scan, size_t start, size_t end,
                     struct summi_unstopped *found)
{
    if (start - scan->begin < 2 || scan->text[start - 1] != ' ')
        return false;
    if (is_stop_word(scan, word_start_before(scan, start - 1), start - 1))
        return false;
    *found = (struct summi_unstopped){start - 1, end};
    return true;
}

/* "05/01/2024 9:30 AM": the colon at `at` is that of the time. */
static bool is_stamp(const struct summi_scan *scan, size_t at, struct summi_unstopped *found)
{
    size_t hour = at - scan->begin > 2 && scan->text[at - 2] != ' ' ? at - 2 : at - 1;
    size_t end = at + 3;
    if (hour - scan->begin <= DATE_BYTES ||
        !is_laid_out(scan, hour - DATE_BYTES - 1, "00/00/0000 ") || !is_laid_out(scan, at, ":00"))
        return false;
    if (is_laid_out(scan, end, ":00"))
        end += 3;
    if (is_laid_out(scan, end, " AM") || is_laid_out(scan, end, " PM"))
        end += 3;
    return capital_follows(scan, end) && is_apart(scan, hour - DATE_BYTES - 1, end, found);
}

/* "2024-05-01": the hyphen at `at` is the first. */
static bool is_date(const struct summi_scan *scan, size_t at, struct summi_unstopped *found)
{
    return at - scan->begin > YEAR_BYTES && is_laid_out(scan, at - YEAR_BYTES, "0000-00-00") &&
           capital_follows(scan, at - YEAR_BYTES + DATE_BYTES) &&
           is_apart(scan, at - YEAR_BYTES, at - YEAR_BYTES + DATE_BYTES, found);
}

/* The end of the emoticon at `at`, after which a sentence begins; or `at`. */
static size_t emoticon_end(const struct summi_scan *scan, size_t at)
{
    size_t end = at + 1;
    if (at == scan->begin || scan->text[at - 1] != ' ')
        return at;
    if (end < scan->end && scan->text[end] == '-')
        end++;
    size_t mouth = end;
    while (end < scan->end && (scan->text[end] == ')' || scan->text[end] == '('))
        end++;
    return end > mouth && capital_follows(scan, end) ? end : at;
}

/* Whether an item is at `at`: a hyphen between spaces, and a letter or digit. */
static bool is_item(const struct summi_scan *scan, size_t at)
{
    return is_laid_out(scan, at, " - ") &&
           summi_character_is_alphanumeric(summi_scan_peek(scan, at + 3));
}

/*
 * Whether a list of at least two items follows a colon before `at`.  In direct speech the second
 * hyphen comes before who speaks: ": - Come! - said Ann."
 */
static bool list_follows(const struct summi_scan *scan, size_t at)
{
    size_t limit = scan->end - at > ITEM_REACH ? at + ITEM_REACH : scan->end;
    if (!is_item(scan, at))
        return false;
    bool capital = summi_character_is_upper(summi_scan_peek(scan, at + 3));
    for (size_t i = at + 3; i < limit && !strchr(".!?", scan->text[i]); i++)
        if (is_item(scan, i))
            return capital == summi_character_is_upper(summi_scan_peek(scan, i + 3));
    return false;
}

/* Whether the word at `at` begins sentences, and a word in small letters comes after it. */
static bool opening_follows(const struct summi_scan *scan, size_t at)
{
    const unsigned char *text = scan->text;
    unsigned char word[SUMMI_REACH + 8];
    size_t end = summi_scan_word_end(scan, at), elided = at, apostrophe = 0;
    while (elided < end && !(apostrophe = summi_apostrophe_length(text + elided, text + end)))
        elided++;
    size_t length = elided - at;
    size_t next = apostrophe ? elided + apostrophe : summi_scan_skip_space(scan, end);
    memcpy(word, text + at, length);
    if (apostrophe) /* "L'homme" */
        word[length++] = '\'';
    else if (next == end)
        return false;
    return summi_character_is_lower(summi_scan_peek(scan, next)) &&
           summi_wordlist_kinds(&scan->language->lists[SUMMI_AFTER_SPACE], word, length) &
               SUMMI_SPACE_OPENING;
}

/* Whether a word of at least some letters, all of them small, ends at `at`. */
static bool is_glued_to_word(const struct summi_scan *scan, size_t at)
{
    const unsigned char *low = scan->text + scan->begin, *p = scan->text + at, *before;
    unsigned letters = 0;
    for (; p > low && letters < SUMMI_REACH; p = before, letters++) {
        uint32_t c = summi_utf8_decode_before(low, p, &before);
        if (!summi_character_is_lower(c))
            return letters >= GLUED_LETTERS && !(summi_unicode_flags(c) & SUMMI_LETTER);
    }
    return letters >= GLUED_LETTERS;
}

/*
 * Whether a heading that has no terminator ends before the capital at `at`: a word that begins
 * sentences comes after one that can be the last, or is glued to it: "Les camérasLe maire ...".
 */
static bool is_after_heading(const struct summi_scan *scan, size_t at,
                             struct summi_unstopped *found)
{
    if (at - scan->begin < 3)
        return false;
    bool apart = scan->text[at - 1] == ' ';
    if (apart ? !scan->language->headings : !is_glued_to_word(scan, at))
        return false;
    *found = (struct summi_unstopped){.end = apart ? at - 1 : at};
    bool opening = opening_follows(scan, at);
    if (!opening || !apart)
        return opening;
    uint32_t last = summi_scan_before(scan, at - 1);
    size_t word = word_start_before(scan, at - 1);
    return (last == ')' || summi_unicode_flags(last) & SUMMI_LETTER) && at - 1 - word > 1 &&
           !is_stop_word(scan, word, at - 1);
}

bool summi_unstopped_find(struct summi_scan *scan, size_t at, struct summi_unstopped *found)
{
    size_t end = at;
    switch (scan->text[at]) {
    case ';':
        if (starter_follows(scan, at + 1) && summi_scan_before(scan, at) != ')')
            end = at + 1;
        else
            end = emoticon_end(scan, at);
        break;
    case ':':
        if (at > scan->begin && summi_ascii_is_digit(scan->text[at - 1]))
            return is_stamp(scan, at, found);
        scan->listed = list_follows(scan, at + 1);
        end = scan->listed ? at + 1 : emoticon_end(scan, at);
        break;
    case '-':
        if (at > scan->begin && summi_ascii_is_digit(scan->text[at - 1]))
            return is_date(scan, at, found);
        if (scan->listed && at > scan->begin + 1 && is_item(scan, at - 1))
            end = at - 1;
        break;
    default:
        return is_after_heading(scan, at, found);
    }
    *found = (struct summi_unstopped){end, 0};
    return end > at || (end < at && end > scan->begin);
}
