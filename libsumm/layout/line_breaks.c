/* SPDX-License-Identifier: MIT */
/* line_breaks.c - finds out what line breaks mean in a text. */
#include "layout/line_breaks.h"

#include <stdint.h>
#include <string.h>

#include "base/bytes.h"
#include "layout/line.h"
#include "layout/terminated.h"
#include "summ.h"
#include "unicode/character.h"
#include "unicode/white_space.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

/* Lines wider than this (in characters) were not wrapped for a reader. */
#define WRAP_WIDEST 200

/*
 * Lines that break in the middle of a sentence give wrapped text away.  This share of all lines
 * must do so, which is more than on pages of one paragraph a line, in lists and in verse with
 * capitals; and of these, that share must be so full that the next word would not have fitted.
 */
#define SHARE_MIDDLE .2
#define SHARE_FULL   .7
/*
 * Ragged lines count as wrapped if this share goes on in lower case, and they are not tiny on
 * average.
 */
#define SHARE_RAGGED .6
#define RAGGED_WIDTH 25
/* Wrapped lines may end early by this part of their column: a person does not count. */
#define WRAP_SLACK 16

/* A text with fewer terminators than one for this many words has no punctuation to go by. */
#define TRANSCRIPT_WORDS 100
/*
 * In a script that needs no terminators, lines are paragraphs unless one line in this many has one.
 */
#define TERMINATOR_LINES 4

/* Whether a script needs terminators is judged by this many bytes. */
#define SCRIPT_SAMPLE 4096

static bool ends_in_hyphen(const unsigned char *text, const summi_line *line)
{
    const unsigned char *before;
    return line->start < line->end && summi_character_is_hyphen(summi_utf8_decode_before(
                                          text + line->start, text + line->end, &before));
}

/* Whether a word may go on after the line: it ends with a hyphen that follows a letter. */
static bool ends_in_word(const unsigned char *text, const summi_line *line)
{
    const unsigned char *start = text + line->start, *end = text + line->end, *before;
    if (!ends_in_hyphen(text, line))
        return false;
    summi_utf8_decode_before(start, end, &before);
    return before > start &&
           (summi_unicode_flags(summi_utf8_decode_before(start, before, &end)) & SUMMI_LETTER);
}

/* Whether the sentence evidently goes on from one line to the next. */
static bool breaks_in_middle(const unsigned char *text, const summi_line *a, const summi_line *b,
                             unsigned terminators)
{
    if (summi_is_terminated(text, a->start, a->end, terminators))
        return false;
    uint32_t c = summi_line_first_character(text, b);
    return summi_character_is_lower(c) || (summi_character_is_upper(c) && ends_in_word(text, a)) ||
           (summi_character_is_alphanumeric(c) && !summi_character_is_upper(c) && c >= 0x80);
}

/* What is known of the lines of a text before anything is decided. */
typedef struct line_survey {
    size_t pairs;    /* lines followed by another that is not blank */
    size_t hyphened; /* of these, those that end with a hyphen */
    size_t middle;   /* of these, those that break in the middle of a sentence */
    size_t lower;    /* of these, those where it goes on in lower case, or within a word */
    size_t wide;     /* middle lines wider than WRAP_WIDEST */
    size_t columns;  /* the sum of the widths of the other middle lines */
    unsigned widest; /* the largest of these widths */
    uint32_t widths[WRAP_WIDEST + 1]; /* how many of these have each right margin */
    /* How many middle lines would have had each margin with one word more. */
    uint32_t needed[WRAP_WIDEST + 2];
} line_survey;

static void survey_pair(const unsigned char *text, const summi_line *a, const summi_line *b,
                        unsigned terminators, line_survey *s)
{
    s->pairs++;
    s->hyphened += ends_in_hyphen(text, a);
    if (!breaks_in_middle(text, a, b, terminators))
        return;
    unsigned margin = summi_line_margin(text, a);
    unsigned needed = margin + summi_line_extra_width(text, a, b);
    s->middle++;
    s->needed[needed <= WRAP_WIDEST ? needed : WRAP_WIDEST + 1]++;
    s->lower +=
        summi_character_is_lower(summi_line_first_character(text, b)) || ends_in_word(text, a);
    if (margin > WRAP_WIDEST) {
        s->wide++;
    } else {
        s->widths[margin]++;
        s->columns += margin;
        s->widest = margin > s->widest ? margin : s->widest;
    }
}

static void survey_lines(const unsigned char *text, size_t length, unsigned terminators,
                         line_survey *s)
{
    memset(s, 0, sizeof *s);
    summi_line line, last = {0};
    for (size_t at = summi_utf8_begin(text, length); at < length; at = line.next) {
        summi_line_read(text, length, at, &line);
        if (!summi_line_is_blank(&last) && !summi_line_is_blank(&line))
            survey_pair(text, &last, &line, terminators, s);
        last = line;
    }
}

/* Where a terminator may begin, or `end`. */
static const unsigned char *find_terminator_lead(const unsigned char *p, const unsigned char *end,
                                                 unsigned terminators)
{
    for (; !terminators && end - p >= 8; p += 8) {
        uint64_t word = summi_bytes_load_ordered(p);
        uint64_t marks = summi_bytes_marks(word | summi_bytes_ascii_equal(word, '.') |
                                           summi_bytes_ascii_equal(word, '?') |
                                           summi_bytes_ascii_equal(word, '!'));
        if (marks) {
            p += summi_bytes_first(marks);
            if (*p < 0x80)
                return p;
            break;
        }
    }
    return summi_bytes_find(p, end, summi_terminator_leads);
}

/* Whether the next sentence touches the terminator at `p`: `c` follows it, and "U.S." is none. */
static bool is_glued(const unsigned char *text, const unsigned char *p, uint32_t c)
{
    return summi_character_is_upper(c) && p > text && !summi_ascii_is_upper(p[-1]);
}

/* Counts the terminators at the ends of words, up to `enough`. */
static size_t count_terminators(const unsigned char *text, size_t length, unsigned terminators,
                                size_t enough)
{
    const unsigned char *p = text + summi_utf8_begin(text, length), *end = text + length, *next;
    size_t count = 0;
    while (count < enough) {
        p = find_terminator_lead(p, end, terminators);
        if (p == end)
            break;
        const unsigned char *mark = p;
        if (!summi_terminator_find(summi_utf8_decode(p, end, &p), terminators))
            continue;
        uint32_t c = ' ';
        for (; p < end; p = next) {
            c = summi_utf8_decode(p, end, &next);
            if (!summi_terminator_find(c, terminators) && !summi_character_is_closer(c))
                break;
        }
        /* In scripts without spaces the next word follows at once. */
        count += p == end || summi_character_is_space(c) || summi_character_is_spaceless(c) ||
                 is_glued(text, mark, c);
    }
    return count;
}

typedef struct wrapping {
    unsigned width; /* the column at which lines were wrapped, if they were */
    size_t full;    /* lines that keep it and break in the middle of a sentence for want of room */
} wrapping;

/*
 * The wrapping that most lines bear out, being so full that the next word would not have fitted.
 * Lines that a person broke end a little before or after the column that was meant.
 */
static wrapping find_wrapping(const line_survey *s)
{
    wrapping best = {0, 0};
    /*
     * The lines that end at `column` or before; and of these, those that had room for a word more.
     */
    size_t kept = 0, roomy = 0;
    unsigned room = 0;
    for (unsigned column = 1; column <= s->widest; column++) {
        kept += s->widths[column];
        for (; room <= column - column / WRAP_SLACK; room++)
            roomy += s->needed[room];
        if (kept - roomy > best.full)
            best = (wrapping){column, kept - roomy};
    }
    return best;
}

static bool is_wrapped(const line_survey *s, bool terminated)
{
    size_t narrow = s->middle - s->wide;
    if (!narrow || s->wide * 10 > s->middle || s->columns / narrow < RAGGED_WIDTH ||
        (double)s->middle < SHARE_MIDDLE * (double)s->pairs)
        return false;
    if ((double)s->lower >= SHARE_RAGGED * (double)s->pairs && terminated)
        return true;
    return (double)find_wrapping(s).full >= SHARE_FULL * (double)s->middle;
}

/* Whether the text is in a script whose sentences need no terminators, such as Thai. */
static bool lacks_terminators(const unsigned char *text, size_t length)
{
    const unsigned char *p = text, *next,
                        *end = text + (length < SCRIPT_SAMPLE ? length : SCRIPT_SAMPLE);
    size_t complex = 0, all = 0;
    for (; p < end; p = next) {
        uint32_t c = summi_utf8_decode(p, end, &next);
        all += !summi_character_is_space(c);
        complex += (c >= 0x0E01 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F);
    }
    return complex * 2 > all;
}

static int judge_lines(const unsigned char *text, size_t length, unsigned terminators,
                       const line_survey *s)
{
    /* With as many as this there are enough for the lines, or for all words that there can be. */
    size_t by_lines = s->pairs / TERMINATOR_LINES + 1, by_words = length / 2 / TRANSCRIPT_WORDS + 1;
    size_t ends =
        count_terminators(text, length, terminators, by_lines > by_words ? by_lines : by_words);
    bool few_by_lines = ends < by_lines;
    bool few_by_words =
        ends < by_words && summi_white_space_has_words(text, summi_utf8_begin(text, length), length,
                                                       (ends + 1) * TRANSCRIPT_WORDS);
    if ((few_by_lines || few_by_words) && lacks_terminators(text, length)) {
        /* No line says whether its sentence goes on; glued lines would be one sentence in all. */
        if (few_by_lines)
            return SUMM_LINES_PARAGRAPHS;
    } else if (few_by_words) {
        return SUMM_LINES_TRANSCRIPT;
    }
    return is_wrapped(s, ends > 0) ? SUMM_LINES_WRAPPED : SUMM_LINES_PARAGRAPHS;
}

summi_layout summi_layout_find(const unsigned char *text, size_t length, int lines,
                               unsigned terminators)
{
    summi_layout layout = {.lines = lines, .terminators = terminators, .hyphens = true};
    if (lines == SUMM_LINES_AUTO || lines == SUMM_LINES_WRAPPED) {
        line_survey s;
        survey_lines(text, length, terminators, &s);
        layout.hyphens = s.hyphened > 0;
        if (lines == SUMM_LINES_AUTO)
            layout.lines = judge_lines(text, length, terminators, &s);
        if (layout.lines == SUMM_LINES_WRAPPED)
            layout.width = find_wrapping(&s).width;
    }
    return layout;
}
