/* SPDX-License-Identifier: MIT */
/* quotation.c - quotations that run over several sentences. */
#include "prose/quotation.h"

#include <string.h>

#include "base/bytes.h"
#include "prose/single_quote.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* A mark that is not closed within this many sentences was never meant to be. */
#define LONGEST 12

/* A mark in its surroundings. */
typedef struct mark {
    uint32_t character; /* '`' and '\'' for the two that are typed */
    uint32_t single;    /* what summi_single_quote_find() tells, or 0 */
    bool may_open;      /* nothing that it could close touches it, or a word follows at once */
    bool may_close;     /* something that it could close comes right before it */
    bool in_word;       /* as in Hebrew abbreviations */
    bool measures;      /* it may be no mark but a unit: 5'10" */
} mark;

/* The bytes with which double quotation marks begin in UTF-8, with those that are typed twice. */
static const unsigned char mark_leads[256] = {
    ['"'] = 1, ['`'] = 1, ['\''] = 1, [0xC2] = 1, [0xE2] = 1, [0xE3] = 1,
};

/* The next quotation mark from `p` on in a sentence, or `stop`; *next is after it. */
static const unsigned char *find_mark(const unsigned char *begin, const unsigned char *p,
                                      const unsigned char *stop, const unsigned char **next)
{
    for (; (p = summi_bytes_find(p, stop, mark_leads)) < stop; p = *next) {
        uint32_t c = summi_utf8_decode(p, stop, next);
        if (summi_character_is_typed_quote(p, stop)) {
            *next = p + 2;
            return p;
        }
        if (summi_character_is_double_quote(c) || summi_single_quote_find(begin, p, *next, stop, c))
            return p;
    }
    *next = stop;
    return stop;
}

static bool is_blank_or_none(uint32_t c)
{
    return !c || summi_character_is_space(c);
}

static mark read_mark(const unsigned char *begin, const unsigned char *p, const unsigned char *next,
                      const unsigned char *stop)
{
    const unsigned char *other;
    uint32_t before = p > begin ? summi_utf8_decode_before(begin, p, &other) : 0;
    uint32_t after = next < stop ? summi_utf8_decode(next, stop, &other) : 0;
    bool touched = !is_blank_or_none(before) && !(summi_unicode_flags(before) & SUMMI_OPEN);
    uint32_t c = summi_utf8_decode(p, stop, &other);
    uint32_t single =
        next - p == 1 || c != '\'' ? summi_single_quote_find(begin, p, next, stop, c) : 0;
    bool word_before = summi_character_is_alphanumeric(before);
    return (mark){
        .character = single == SUMMI_SINGLE_ENDING ? SUMMI_SINGLE_CLOSING
                     : single                      ? single
                                                   : c,
        .single = single,
        .may_open =
            !is_blank_or_none(after) && (!touched || summi_character_is_alphanumeric(after)),
        .may_close = touched,
        .in_word = c == '"' && word_before && summi_character_is_alphanumeric(after),
        .measures = c < 0x80 && summi_unicode_flags(before) & SUMMI_DIGIT,
    };
}

/* Whether a mark closes the quotation that another one opened. */
static bool closes(const mark *m, uint32_t opening)
{
    switch (opening) {
    case '"':
        return m->character == '"' && (m->may_close || !m->may_open) && !m->in_word;
    case '`':
        return m->character == '\'' || m->character == '"';
    case 0xAB:
        return m->character == 0xBB;
    case 0xBB:
        return m->character == 0xAB || (m->character == 0xBB && m->may_close);
    case 0x201E:
        return m->character == 0x201C || m->character == 0x201D || m->character == '"';
    case 0x300C:
        return m->character == 0x300D;
    case 0x300E:
        return m->character == 0x300F;
    case SUMMI_SINGLE_OPENING:
    case SUMMI_SINGLE_STRAIGHT:
        return m->character == SUMMI_SINGLE_CLOSING;
    default: /* 0x201C, 0x201D, 0x201F */
        return m->character == 0x201D && m->may_close;
    }
}

/* Whether a mark opens a quotation, as far as nothing is open. */
static bool opens(const mark *m, const summi_language *language)
{
    bool clear = m->may_open != m->may_close;
    switch (m->character) {
    case '"':
        return m->may_open || !m->may_close;
    case '\'':
    case 0x300D:
    case 0x300F:
        return false;
    case 0xAB:
        return clear ? m->may_open : !language->guillemets_point_in;
    case 0xBB:
        return clear ? m->may_open : language->guillemets_point_in;
    case 0x201D:
        return m->may_open && !m->may_close;
    default:
        return true;
    }
}

/* The mark that would have opened what another one closes. */
static uint32_t opening_of(uint32_t closing)
{
    switch (closing) {
    case '\'':
        return '`';
    case 0xBB:
        return 0xAB;
    case 0xAB:
        return 0xBB;
    case 0x201D:
        return 0x201C;
    case 0x300D:
        return 0x300C;
    case 0x300F:
        return 0x300E;
    default:
        return '"';
    }
}

/* The rows from the one where a quotation was opened up to `row` are in it. */
static void include_rows(summi_quotation_reader *reader, size_t row)
{
    for (size_t i = reader->opened + 1; i < row; i++) {
        reader->quotations[i] = (summi_quotation){(uint16_t)reader->mark, (uint16_t)reader->mark};
        reader->shapes[i].bare = true;
        reader->shapes[i].quoted = 1;
    }
}

static bool has_words(const unsigned char *p, const unsigned char *stop)
{
    while (p < stop)
        if (summi_character_is_alphanumeric(summi_utf8_decode(p, stop, &p)))
            return true;
    return false;
}

/* What is in quotation marks in a sentence. */
typedef struct tally {
    const unsigned char *from; /* where the last quotation or what follows it began */
    size_t quoted;
    bool words_outside;
    bool stray; /* a mark closes what nothing opened */
} tally;

/* Counts up to a mark, before which a quotation was open or not. */
static void count_run(tally *t, const unsigned char *to, const unsigned char *next, bool open)
{
    if (open)
        t->quoted += (size_t)(to - t->from);
    else
        t->words_outside = t->words_outside || has_words(t->from, to);
    t->from = next;
}

static bool is_single(uint32_t opening)
{
    return opening == SUMMI_SINGLE_OPENING || opening == SUMMI_SINGLE_STRAIGHT;
}

/* Whether a mark is none of the single ones that are within double ones, or apostrophes. */
static bool can_matter(const summi_quotation_reader *reader, size_t row, const mark *m)
{
    if (m->single == SUMMI_SINGLE_CLOSING)
        return is_single(reader->mark);
    if (m->single == SUMMI_SINGLE_ENDING)
        return is_single(reader->mark) && reader->opened == row;
    return !m->single || !reader->mark;
}

/* Takes note of a mark of the sentence of `row`. */
static void take_mark(summi_quotation_reader *reader, size_t row, const mark *m, tally *t)
{
    uint32_t open = reader->mark;
    if (!can_matter(reader, row, m))
        return;
    if (open && closes(m, open)) {
        if (reader->opened < row) {
            include_rows(reader, row);
            reader->quotations[row].before = (uint16_t)open;
        }
        reader->mark = 0;
    } else if ((open && reader->opened == row) || m->in_word || m->measures) {
        return; /* one quotation within another, or no mark at all */
    } else if (opens(m, reader->language)) {
        reader->mark = m->character;
        reader->opened = row;
    } else if (!open) {
        reader->quotations[row].before = (uint16_t)opening_of(m->character);
        t->stray = true;
    }
}

static void read_sentence(summi_quotation_reader *reader, const unsigned char *begin,
                          const unsigned char *stop, size_t row)
{
    summi_shape *shape = &reader->shapes[row];
    tally t = {.from = begin};
    const unsigned char *p = begin, *next;
    while ((p = find_mark(begin, p, stop, &next)) < stop) {
        const mark m = read_mark(begin, p, next, stop);
        bool open = reader->mark != 0, before = open && reader->opened < row;
        take_mark(reader, row, &m, &t);
        /* A mark that opens anew was not preceded by what an older one opened. */
        bool reopens = before && reader->mark && reader->opened == row;
        count_run(&t, p, next, open && !reopens);
        p = next;
    }
    bool within = reader->mark && reader->opened < row;
    if (within)
        return; /* what comes tells whether the sentence is quoted */
    count_run(&t, stop, stop, reader->mark != 0);
    if (reader->mark)
        reader->quotations[row].after = (uint16_t)reader->mark;
    shape->half = t.stray;
    shape->quoted = stop > begin ? (float)t.quoted / (float)(stop - begin) : 0;
    shape->bare = t.quoted && !t.words_outside;
}

void summi_quotation_read(summi_quotation_reader *reader, const unsigned char *begin,
                          const unsigned char *stop, size_t row, bool begins_paragraph)
{
    const unsigned char *next;
    reader->quotations[row] = (summi_quotation){0, 0};
    if (reader->mark && begins_paragraph) {
        if (find_mark(begin, begin, stop, &next) == begin)
            include_rows(reader, row);
        reader->mark = 0;
    }
    if (reader->mark && row - reader->opened > LONGEST)
        reader->mark = 0;
    if (reader->mark || reader->shapes[row].half)
        read_sentence(reader, begin, stop, row);
}

/* Languages that close what a low mark opens with the mark that closes in English. */
static bool closes_high(const summi_language *language)
{
    static const char codes[][4] = {"hr", "hu", "nl", "pl", "ro", "sr"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (!strcmp(language->code, codes[i]))
            return true;
    return false;
}

const char *summi_quotation_opening(const summi_quotation *quotation,
                                    const summi_language *language)
{
    switch (quotation->before) {
    case 0:
        return "";
    case '`':
        return "``";
    case 0xAB:
        return strcmp(language->code, "fr") ? "«" : "« ";
    case 0xBB:
        return "»";
    case 0x201C:
        return "“";
    case 0x201D:
        return "”";
    case 0x201E:
    case 0x201F:
        return "„";
    case 0x300C:
        return "「";
    case 0x300E:
        return "『";
    case SUMMI_SINGLE_OPENING:
        return "‘";
    case SUMMI_SINGLE_STRAIGHT:
        return "'";
    default:
        return "\"";
    }
}

const char *summi_quotation_closing(const summi_quotation *quotation,
                                    const summi_language *language)
{
    switch (quotation->after) {
    case 0:
        return "";
    case '`':
        return "''";
    case 0xAB:
        return strcmp(language->code, "fr") ? "»" : " »";
    case 0xBB:
        return language->guillemets_point_in ? "«" : "»";
    case 0x201C:
    case 0x201D:
    case 0x201F:
        return "”";
    case 0x201E:
        return closes_high(language) ? "”" : "“";
    case 0x300C:
        return "」";
    case 0x300E:
        return "』";
    case SUMMI_SINGLE_OPENING:
        return "’";
    case SUMMI_SINGLE_STRAIGHT:
        return "'";
    default:
        return "\"";
    }
}
