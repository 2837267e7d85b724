/* SPDX-License-Identifier: MIT */
/* short_line.c - what a short block tells by its look: that it is a heading or a credit. */
#include "prose/short_line.h"

#include <string.h>

#include "language/phrase.h"
#include "prose/threshold.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* The number of a list has no more bytes, with its marks: "(12)". */
#define LOOSE_NUMBER_BYTES 5

/* The title of a numbered section has no more words, and small words like "der" no more bytes. */
#define TITLE_WORDS      5
#define SMALL_WORD_BYTES 3

/* ---- The words of a short line ---- */

typedef struct line_look {
    size_t words;    /* those with a letter or digit; no more than one above SUMMI_TITLE_WORDS */
    size_t capitals; /* of these: in capitals, of two letters or more */
    size_t initials; /* beginning with a capital, or numbers */
    bool first_capitals; /* the first one is in capitals */
    bool second_number;  /* the second one is a number, or a Roman one */
} line_look;

/* What the characters of a word are: how many of each. */
typedef struct word_look {
    size_t letters, upper, lower, digits, roman;
    bool initial; /* its first letter is a capital */
} word_look;

static bool is_roman(uint32_t c)
{
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M';
}

/* Looks at the word that begins at *p, and moves *p to the one after it. */
static word_look look_at_word(const unsigned char **p, const unsigned char *stop)
{
    word_look word = {0};
    while (*p < stop) {
        uint32_t c = summi_utf8_decode(*p, stop, p);
        unsigned flags = summi_unicode_flags(c);
        if (flags & SUMMI_SPACE)
            break;
        word.initial |= flags & SUMMI_UPPER && !word.letters;
        word.letters += (flags & SUMMI_LETTER) != 0;
        word.upper += (flags & SUMMI_UPPER) != 0;
        word.lower += (flags & SUMMI_LOWER) != 0;
        word.digits += (flags & SUMMI_NUMBER) != 0;
        word.roman += is_roman(c);
    }
    return word;
}

static line_look look_at_line(const unsigned char *text, const summi_block *block)
{
    line_look line = {0};
    const unsigned char *p = text + block->start, *stop = text + block->end;
    while (p < stop && line.words <= SUMMI_TITLE_WORDS) {
        word_look word = look_at_word(&p, stop);
        if (!word.letters && !word.digits)
            continue;
        bool capitals = word.upper > 1 && !word.lower, number = word.digits && !word.letters;
        if (line.words == 0)
            line.first_capitals = capitals;
        else if (line.words == 1)
            line.second_number = number || (word.letters && word.roman == word.letters);
        line.capitals += capitals;
        line.initials += word.initial || number;
        line.words++;
    }
    return line;
}

/* ---- Headings ---- */

/* Whether a short line that ends with a terminator is a heading all the same. */
static bool is_title(const summi_page_facts *facts, size_t b)
{
    const summi_block_facts *of_block = &facts->blocks[b];
    const summi_block *block = &facts->page->blocks[b];
    if (of_block->words > SUMMI_TITLE_WORDS || of_block->sentences > 2)
        return false;
    line_look line = look_at_line(facts->page->text, block);
    if (line.first_capitals &&
        (line.second_number || (line.capitals == line.words && line.words > 1)))
        return true; /* "CHAPTER 1. ...", or capitals throughout */
    /* A first line that asks or exclaims, and is no quotation: the headline. */
    const unsigned char *text = facts->page->text;
    unsigned char last = text[block->end - 1], first = text[block->start];
    return b == 0 && of_block->sentences == 1 && (last == '?' || last == '!') && first < 0x80 &&
           summi_character_is_alphanumeric(first) && facts->page->block_count > SUMMI_PAGE_BLOCKS;
}

/*
 * Whether a block is a line of at least three of one character that underlines the block before it.
 */
static bool is_underline(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *p = facts->page->text + block->start;
    size_t length = block->end - block->start, same = 1;
    if (block->blank_before || length < 3 || !memchr("=-~^", *p, 4))
        return false;
    while (same < length && p[same] == *p)
        same++;
    return same == length;
}

/* Whether "# ", which is no part of a block, is before it on its line. */
static bool has_hash(const summi_page_facts *facts, size_t b)
{
    const unsigned char *text = facts->page->text, *p = text + facts->page->blocks[b].start;
    while (p > text && (p[-1] == ' ' || p[-1] == '\t'))
        p--;
    return p > text && p[-1] == '#';
}

/* Whether "# " marks a heading: on one line alone, or else it is a comment in code. */
static bool is_hash_heading(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    if (!has_hash(facts, b))
        return false;
    bool before = !block->blank_before && b > 0 && has_hash(facts, b - 1);
    bool after = !block->blank_after && b + 1 < facts->page->block_count && has_hash(facts, b + 1);
    return !before && !after;
}

/*
 * Whether a line is marked as a heading by hand: it is underlined, or "# marked", or "== marked
 * ==".
 */
static bool is_marked(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *text = facts->page->text, *p = text + block->start;
    const unsigned char *last = text + block->end - 1;
    if (facts->blocks[b].sentences > 1 || facts->blocks[b].words > SUMMI_TITLE_WORDS)
        return false;
    if (b + 1 < facts->page->block_count && is_underline(facts, b + 1))
        return true;
    size_t level = 0;
    while (level < 6 && p + level < last && p[level] == *p)
        level++;
    return (*p == '#' && p[level] == ' ') || (*p == '=' && *last == '=') ||
           is_hash_heading(facts, b);
}

/* Whether the first line of a page without terminators is its headline: short, and capitalized. */
static bool is_headline(const summi_page_facts *facts, size_t b)
{
    const summi_page *page = facts->page;
    const summi_block *block = &page->blocks[b];
    const unsigned char *next;
    double words = (double)facts->blocks[b].words;
    double mean = (double)facts->words / (double)page->block_count;
    return b == 0 && page->block_count > SUMMI_PAGE_BLOCKS && words <= SUMMI_TITLE_WORDS &&
           words * SUMMI_HEADLINE_SHORTER < mean &&
           summi_character_is_upper(
               summi_utf8_decode(page->text + block->start, page->text + block->end, &next));
}

/*
 * Whether it ends as quoted speech does that breaks off or goes on: "I thought--'", "she said,'".
 */
static bool breaks_off(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *begin = facts->page->text + block->start;
    const unsigned char *end = facts->page->text + block->end, *before;
    uint32_t last = summi_utf8_decode_before(begin, end, &before);
    if (end - begin >= 2 && summi_character_is_typed_quote(end - 2, end))
        before = end - 2;
    uint32_t mark = before > begin ? summi_utf8_decode_before(begin, before, &before) : 0;
    return summi_character_is_closer(last) && (mark == ',' || summi_character_is_dash(mark));
}

/* Whether a line without a terminator is no sentence, on a page where sentences have one. */
static bool is_bare(const summi_page_facts *facts, size_t b)
{
    const summi_block_facts *of_block = &facts->blocks[b];
    const summi_block *block = &facts->page->blocks[b];
    if (of_block->terminated || of_block->sentences > 1 || of_block->words > SUMMI_HEADING_WORDS ||
        (of_block->words >= SUMMI_PROSE_WORDS && breaks_off(facts, b)))
        return false;
    if (facts->pile)
        return of_block->words < SUMMI_PILE_WORDS || b < SUMMI_PILE_HEAD;
    /* In wrapped text a heading has blank lines around it; a line of a verse or a table has not. */
    return facts->page->lines != SUMM_LINES_WRAPPED || of_block->words < SUMMI_PROSE_WORDS ||
           (block->blank_before && block->blank_after);
}

/* Whether a block is the number of a list alone: "1.", "(12)". */
static bool is_loose_number(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *p = facts->page->text + block->start;
    size_t length = block->end - block->start, digits = 0;
    if (length > LOOSE_NUMBER_BYTES)
        return false;
    for (size_t i = 0; i < length; i++) {
        if (!summi_ascii_is_digit(p[i]) && p[i] != '.' && p[i] != '(' && p[i] != ')')
            return false;
        digits += summi_ascii_is_digit(p[i]);
    }
    return digits > 0 && digits < length;
}

static bool is_heading(const summi_page_facts *facts, size_t b)
{
    if (is_marked(facts, b) || is_loose_number(facts, b))
        return true;
    return facts->terminators ? is_bare(facts, b) || is_title(facts, b) : is_headline(facts, b);
}

/* The end of "3." or "3.1" and of the space after it at `p`; `p` if there is none. */
static const unsigned char *skip_number(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *at = p;
    while (at < end && at - p < LOOSE_NUMBER_BYTES && (summi_ascii_is_digit(*at) || *at == '.'))
        at++;
    at += at < end && *at == ')';
    bool marked = at > p && (at[-1] == ')' || memchr(p, '.', (size_t)(at - p)));
    return marked && at < end && *at == ' ' ? at + 1 : p;
}

/* Whether words are a title: one or two, or all with capitals but for small ones like "of". */
static bool are_title_words(const unsigned char *p, const unsigned char *end)
{
    size_t words = 0, small = 0;
    while (p < end) {
        const unsigned char *word = p, *next;
        bool capital = summi_character_is_upper(summi_utf8_decode(p, end, &next));
        if (!words && !capital)
            return false;
        while (p < end && *p != ' ') {
            if (*p == '.' || *p == ',' || *p == ':' || *p == '"')
                return false;
            p++;
        }
        small += !capital && p - word > SMALL_WORD_BYTES;
        words++;
        p += p < end;
    }
    return words && words <= TITLE_WORDS && (words <= 2 || !small);
}

bool summi_short_line_has_numbered_title(const summi_page *page, size_t s)
{
    const summi_sentence *sentence = &page->sentences[s];
    const unsigned char *p = page->text + sentence->start, *end = page->text + sentence->end;
    if (!summi_ascii_is_digit(*p) || end[-1] != '.' || s + 1 == page->sentence_count)
        return false;
    if (s && page->words[s - 1] <= TITLE_WORDS &&
        summi_ascii_is_digit(page->text[sentence[-1].start]))
        return false; /* the last step of several: "2. Dry it. 3. Paint it." */
    const unsigned char *words = skip_number(p, end), *next = page->text + sentence[1].start;
    return words > p && are_title_words(words, end - 1) && !summi_ascii_is_digit(*next) &&
           page->words[s + 1] > TITLE_WORDS;
}

/* ---- Credits ---- */

/* "By R. T. Quill." and the like: a phrase of [credit] at the very beginning, and names alone. */
static bool is_byline(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *text = facts->page->text, *next;
    uint32_t first = summi_utf8_decode(text + block->start, text + block->end, &next);
    if (facts->blocks[b].words > SUMMI_CREDIT_WORDS || !summi_character_is_alphanumeric(first))
        return false;
    size_t names =
        summi_phrase_end(facts->language, SUMMI_PHRASES_CREDIT, text, block->start, block->end);
    if (names == block->start || names == block->end || text[names] != ' ')
        return false;
    line_look line = look_at_line(text, block);
    return line.initials + 1 >= line.words;
}

/* Whether a short block ends with "(Photo: ...)". */
static bool is_picture(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    if (facts->blocks[b].sentences > SUMMI_CAPTION_SENTENCES ||
        block->end - block->start > SUMMI_CAPTION_BYTES)
        return false;
    const unsigned char *text = facts->page->text, *p = text + block->start, *last = NULL;
    while ((p = memchr(p, '(', (size_t)(text + block->end - p))))
        last = p++;
    return last && summi_phrase_at_start(facts->language, text, (size_t)(last - text),
                                         block->end) == SUMMI_PHRASE_CAPTION;
}

enum summ_passed_over summi_short_line_judge(const summi_page_facts *facts, size_t b)
{
    if (is_picture(facts, b))
        return SUMM_PASSED_OVER_CAPTION;
    if (is_byline(facts, b))
        return SUMM_PASSED_OVER_BYLINE;
    return is_heading(facts, b) ? SUMM_PASSED_OVER_HEADING : SUMM_PASSED_OVER_NOT;
}
