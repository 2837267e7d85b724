/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text.c - finds out what line breaks mean in a text and cuts it into blocks. */
#include "layout/text.h"

#include <string.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "layout/dateline.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

/* Lines wider than this (in characters) were not wrapped for a reader. */
#define WRAP_WIDEST 200

/*
 * Lines that break in the middle of a sentence give wrapped text away.  This share of all lines must
 * do so, which is more than on pages of one paragraph a line, in lists and in verse with capitals;
 * and of these, that share must be so full that the next word would not have fitted.
 */
#define SHARE_MIDDLE .2
#define SHARE_FULL   .7
/* Ragged lines count as wrapped if most go on in lower case and they are not tiny. */
#define SHARE_RAGGED .6
#define RAGGED_WIDTH 25

/* A short line that ends with a comma goes on in the next if it has so many words. */
#define VERSE_WORDS 4

/* Fewer terminators than one in so many words: the text has no punctuation to go by. */
#define TRANSCRIPT_WORDS 100

typedef struct line {
    size_t begin;      /* where it begins */
    size_t start, end; /* without white space at both ends; equal if blank */
    size_t next;       /* where the next line begins */
    bool plain;        /* it is ASCII */
} line;

size_t summi_text_begin(const unsigned char *text, size_t length)
{
    static const unsigned char mark[] = {0xEF, 0xBB, 0xBF};
    return length >= sizeof mark && !memcmp(text, mark, sizeof mark) ? sizeof mark : 0;
}

/* Whether all bytes of the word are ASCII and above those that end lines. */
static bool is_inside_line(uint64_t word)
{
    return !summi_bytes_marks(~summi_bytes_ascii_from(word, '\r' + 1) | word);
}

/* Marks the bytes with which line ends may begin: up to '\r', 0xC2 and 0xE2. */
static uint64_t mark_line_ends(uint64_t word)
{
    return summi_bytes_marks(summi_bytes_below(word, '\r' + 1) |
                             summi_bytes_equal(word | SUMMI_BYTES(0x20), 0xE2));
}

/* Marks the bytes with which white space may begin: up to ' ', 0xC2, 0xE2, 0xE1 and 0xE3. */
static uint64_t mark_spaces(uint64_t word)
{
    return summi_bytes_marks(summi_bytes_below(word, ' ' + 1) |
                             summi_bytes_equal(word | SUMMI_BYTES(0x20), 0xE2) |
                             summi_bytes_equal(word | SUMMI_BYTES(0x02), 0xE3));
}

/*
 * Where a character begins at `p` or behind that may end the line, or `end`.  Bits that are in a byte before
 * it or in its own first byte are set in *bytes.
 */
static const unsigned char *find_line_end_lead(const unsigned char *p, const unsigned char *end,
                                               uint64_t *bytes)
{
    for (;; p += 8) {
        while (end - p >= 8 && is_inside_line(summi_bytes_load(p)))
            p += 8; /* as in most of most lines */
        /* Zeros come behind the end, which are marked. */
        uint64_t word = summi_bytes_head(p, (size_t)(end - p)), marks = mark_line_ends(word);
        *bytes |= word & (marks ^ (marks - 1)); /* up to the first mark, if there is one */
        if (marks)
            return p + summi_bytes_first(marks);
    }
}

/* The size of the character at `p` if it ends a line, or 0; see summi_character_is_line_end(). */
static size_t line_end_size(const unsigned char *p, const unsigned char *end)
{
    if (*p < 0x80)
        return *p >= '\n' && *p <= '\r';
    if (*p == 0xC2)
        return end - p >= 2 && p[1] == 0x85 ? 2 : 0;
    return end - p >= 3 && *p == 0xE2 && p[1] == 0x80 && (p[2] & 0xFE) == 0xA8 ? 3 : 0;
}

/* Reads the line at `begin` (begin < length). */
static void read_line(const unsigned char *text, size_t length, size_t begin, line *l)
{
    const unsigned char *end = text + length, *p = text + begin;
    uint64_t bytes = 0; /* the bits that are in any of them */
    size_t size = 0;
    while ((p = find_line_end_lead(p, end, &bytes)) < end && !(size = line_end_size(p, end)))
        p++;
    l->begin = l->start = begin;
    l->end = (size_t)(p - text);
    l->next = l->end + size;
    l->plain = !summi_bytes_marks(bytes);
    if (l->next < length && *p == '\r' && text[l->next] == '\n')
        l->next++;
    summi_text_trim(text, &l->start, &l->end);
}

static bool is_blank(const line *l)
{
    return l->start == l->end;
}

void summi_text_trim(const unsigned char *text, size_t *start, size_t *end)
{
    const unsigned char *p;
    while (*start < *end && !summi_character_is_graphic(text[*start]) &&
           summi_character_is_space(summi_utf8_decode(text + *start, text + *end, &p)))
        *start = (size_t)(p - text);
    while (*end > *start && !summi_character_is_graphic(text[*end - 1]) &&
           summi_character_is_space(summi_utf8_decode_before(text + *start, text + *end, &p)))
        *end = (size_t)(p - text);
}

const unsigned char *summi_text_word_end(const unsigned char *p, const unsigned char *end)
{
    while (p < end) {
        uint64_t marks = mark_spaces(summi_bytes_head(p, (size_t)(end - p)));
        if (!marks) {
            p += 8;
            continue;
        }
        const unsigned char *next;
        p += summi_bytes_first(marks);
        if (p == end || summi_character_is_space(summi_utf8_decode(p, end, &next)))
            break;
        p = next;
    }
    return p;
}

/* Where the reference begins that ends at `p`, "[12]" or "[3, 5-7]"; `p` if there is none. */
static const unsigned char *skip_reference(const unsigned char *begin, const unsigned char *p)
{
    const unsigned char *at = p;
    if (at == begin || *--at != ']')
        return p;
    while (at > begin &&
           ((at[-1] >= '0' && at[-1] <= '9') || at[-1] == ',' || at[-1] == ' ' || at[-1] == '-'))
        at--;
    return at > begin && at[-1] == '[' ? at - 1 : p;
}

bool summi_text_is_terminated(const unsigned char *text, size_t start, size_t end,
                              unsigned terminators)
{
    const unsigned char *begin = text + start, *p = text + end, *before;
    /* References and a few closers may follow; more than that is no sentence end. */
    for (int i = 0; i < 8 && p > begin; i++) {
        const unsigned char *reference = skip_reference(begin, p);
        if (reference < p) {
            p = reference;
            continue;
        }
        uint32_t c = summi_utf8_decode_before(begin, p, &before);
        if (summi_terminator_find(c, terminators))
            return true;
        if (!summi_character_is_closer(c) && !summi_character_is_space(c))
            return false;
        p = before;
    }
    return false;
}

/* The first character of a line; 0 if it is blank. */
static uint32_t first_character(const unsigned char *text, const line *l)
{
    const unsigned char *next;
    return l->start < l->end ? summi_utf8_decode(text + l->start, text + l->end, &next) : 0;
}

/* Whether the sentence evidently goes on from one line to the next. */
static bool breaks_in_middle(const unsigned char *text, const line *a, const line *b,
                             unsigned terminators)
{
    if (summi_text_is_terminated(text, a->start, a->end, terminators))
        return false;
    uint32_t c = first_character(text, b);
    return summi_character_is_lower(c) ||
           (summi_character_is_alphanumeric(c) && !summi_character_is_upper(c) && c >= 0x80);
}

/* How many characters of the line are in [start, end). */
static unsigned count_characters(const unsigned char *text, const line *l, size_t start, size_t end)
{
    if (l->plain)
        return (unsigned)(end - start);
    const unsigned char *p = text + start, *stop = text + end;
    unsigned count = 0;
    while (p < stop) {
        size_t ascii = summi_bytes_ascii_run(p, stop);
        p += ascii;
        count += (unsigned)ascii;
        for (; p < stop && *p >= 0x80; count++)
            summi_utf8_decode(p, stop, &p);
    }
    return count;
}

/* Whether there are `enough` runs between white space. */
static bool has_words(const unsigned char *text, size_t start, size_t end, size_t enough)
{
    const unsigned char *p = text + start, *stop = text + end, *next;
    for (size_t words = 0; words < enough; words++) {
        while (p < stop && summi_character_is_space(summi_utf8_decode(p, stop, &next)))
            p = next;
        if (p == stop)
            return false;
        p = summi_text_word_end(p, stop);
    }
    return true;
}

static size_t first_word_end(const unsigned char *text, const line *l)
{
    return (size_t)(summi_text_word_end(text + l->start, text + l->end) - text);
}

static unsigned indent(const unsigned char *text, const line *l)
{
    return count_characters(text, l, l->begin, l->start);
}

/* The column at which the line ends. */
static unsigned right_margin(const unsigned char *text, const line *l)
{
    return count_characters(text, l, l->begin, l->end);
}

/* What the first word of line b would add to the margin of line a. */
static unsigned width_of_next(const unsigned char *text, const line *a, const line *b)
{
    size_t end = first_word_end(text, b);
    unsigned space = end < b->end || first_word_end(text, a) < a->end;
    return space + count_characters(text, b, b->start, end);
}

/* What is known of the lines of a text before anything is decided. */
typedef struct survey {
    size_t pairs;                     /* lines followed by another that is not blank */
    size_t middle;                    /* of these, those that break in the middle of a sentence */
    size_t lower;                     /* of these, those where it goes on in lower case */
    size_t wide;                      /* middle lines wider than WRAP_WIDEST */
    size_t columns;                   /* the sum of the widths of the other middle lines */
    uint32_t widths[WRAP_WIDEST + 1]; /* how many of these have each right margin */
    /* How many middle lines would have had each margin with one word more. */
    uint32_t needed[WRAP_WIDEST + 2];
} survey;

static void survey_pair(const unsigned char *text, const line *a, const line *b,
                        unsigned terminators, survey *s)
{
    s->pairs++;
    if (!breaks_in_middle(text, a, b, terminators))
        return;
    unsigned margin = right_margin(text, a), needed = margin + width_of_next(text, a, b);
    s->middle++;
    s->needed[needed <= WRAP_WIDEST ? needed : WRAP_WIDEST + 1]++;
    s->lower += summi_character_is_lower(first_character(text, b));
    if (margin > WRAP_WIDEST) {
        s->wide++;
    } else {
        s->widths[margin]++;
        s->columns += margin;
    }
}

static void survey_lines(const unsigned char *text, size_t length, unsigned terminators, survey *s)
{
    memset(s, 0, sizeof *s);
    line lines[2] = {{0}, {0}}, *previous = &lines[0], *l = &lines[1];
    for (size_t at = summi_text_begin(text, length); at < length; at = previous->next) {
        read_line(text, length, at, l);
        if (!is_blank(previous) && !is_blank(l))
            survey_pair(text, previous, l, terminators, s);
        line *other = previous;
        previous = l;
        l = other;
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

/* Counts the sentence terminators at the end of a word, as far as `enough`. */
static size_t count_terminators(const unsigned char *text, size_t length, unsigned terminators,
                                size_t enough)
{
    const unsigned char *p = text + summi_text_begin(text, length), *end = text + length, *next;
    size_t count = 0;
    while (count < enough) {
        p = find_terminator_lead(p, end, terminators);
        if (p == end)
            break;
        if (!summi_terminator_find(summi_utf8_decode(p, end, &p), terminators))
            continue;
        uint32_t c = ' ';
        for (; p < end; p = next) {
            c = summi_utf8_decode(p, end, &next);
            if (!summi_terminator_find(c, terminators) && !summi_character_is_closer(c))
                break;
        }
        /* In scripts without spaces the next word follows at once. */
        count += p == end || summi_character_is_space(c) || summi_character_is_spaceless(c);
    }
    return count;
}

typedef struct wrapping {
    unsigned width; /* the column at which lines were wrapped, if they were */
    size_t full;    /* lines that keep it and break in the middle of a sentence for want of room */
} wrapping;

/*
 * The wrapping that most lines bear out: that fill theirs, so that the next word would not have fitted.
 * Lines that a person broke end a little before or behind the column that was meant.
 */
static wrapping find_wrapping(const survey *s)
{
    wrapping best = {0, 0};
    /* Lines that end up to `column`; of these, such as had room there. */
    size_t kept = 0, roomy = 0;
    unsigned room = 0;
    for (unsigned column = 1; column <= WRAP_WIDEST; column++) {
        kept += s->widths[column];
        for (; room <= column - column / 16; room++)
            roomy += s->needed[room];
        if (kept - roomy > best.full)
            best = (wrapping){column, kept - roomy};
    }
    return best;
}

static bool is_wrapped(const survey *s, bool terminated)
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
    const unsigned char *p = text, *next, *end = text + (length < 4096 ? length : 4096);
    size_t complex = 0, all = 0;
    for (; p < end; p = next) {
        uint32_t c = summi_utf8_decode(p, end, &next);
        all += !summi_character_is_space(c);
        complex += (c >= 0x0E01 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F);
    }
    return complex * 2 > all;
}

static int judge_lines(const unsigned char *text, size_t length, unsigned terminators,
                       const survey *s)
{
    /* So many are enough for all lines, and for all words that there can be: no need to count on. */
    size_t by_lines = s->pairs / 4 + 1, by_words = length / 2 / TRANSCRIPT_WORDS + 1;
    size_t ends =
        count_terminators(text, length, terminators, by_lines > by_words ? by_lines : by_words);
    bool few_by_lines = ends < by_lines;
    bool few_by_words = ends < by_words && has_words(text, summi_text_begin(text, length), length,
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

summi_layout summi_text_find_layout(const unsigned char *text, size_t length, int lines,
                                    unsigned terminators)
{
    summi_layout layout = {.lines = lines, .terminators = terminators};
    if (lines == SUMM_LINES_AUTO || lines == SUMM_LINES_WRAPPED) {
        survey s;
        survey_lines(text, length, terminators, &s);
        if (lines == SUMM_LINES_AUTO)
            layout.lines = judge_lines(text, length, terminators, &s);
        if (layout.lines == SUMM_LINES_WRAPPED)
            layout.width = find_wrapping(&s).width;
    }
    return layout;
}

/* Whether the line begins with a bullet or a number of a list. */
static bool is_list_item(const unsigned char *text, const line *l)
{
    const unsigned char *p = text + l->start, *end = text + l->end, *next;
    if (p == end)
        return false;
    uint32_t c = summi_utf8_decode(p, end, &next);
    if (summi_character_is_bullet(c))
        return true;
    if (c == '*' || c == '+' || summi_character_is_dash(c))
        return next < end && summi_character_is_space(*next);
    size_t digits = 0;
    while (p < end && *p >= '0' && *p <= '9' && digits < 4) {
        p++;
        digits++;
    }
    /* "12." or "12)" and white space; "1914." is a year. */
    return digits && digits < 3 && end - p >= 2 && (*p == '.' || *p == ')') &&
           summi_character_is_space(p[1]);
}

static bool has_content(const unsigned char *text, const line *l)
{
    const unsigned char *end = text + l->end;
    return summi_character_find_content(text + l->start, end) < end;
}

/* Depth of quotation in mail: how many '>' begin the line. */
static unsigned quote_depth(const unsigned char *text, const line *l)
{
    unsigned depth = 0;
    for (size_t i = l->start; i < l->end && (text[i] == '>' || text[i] == ' '); i++)
        depth += text[i] == '>';
    return depth;
}

/* "-- " alone opens the signature of a message. */
static bool is_signature_mark(const unsigned char *text, const line *l)
{
    return l->end - l->start == 2 && text[l->start] == '-' && text[l->start + 1] == '-';
}

/* Whether a block ends between two lines of wrapped text that no blank line separates. */
static bool ends_block(const unsigned char *text, const line *a, const line *b,
                       const summi_layout *layout)
{
    if (quote_depth(text, a) != quote_depth(text, b) || is_signature_mark(text, a) ||
        is_signature_mark(text, b))
        return true;
    if (!has_content(text, a) || !has_content(text, b))
        return true; /* a rule of dashes or stars */
    bool terminated = summi_text_is_terminated(text, a->start, a->end, layout->terminators);
    bool lower = summi_character_is_lower(first_character(text, b));
    if (lower && !terminated)
        return false; /* no list begins in lower case */
    bool fits =
        right_margin(text, a) + width_of_next(text, a, b) <= layout->width - layout->width / 10;
    if (is_list_item(text, b) && (terminated || fits || is_list_item(text, a)))
        return true;
    if (terminated && indent(text, b) > indent(text, a) + 1)
        return true; /* the first line of a paragraph is indented */
    if (!fits)
        return false;
    /* Verse, and other text that is broken by sense. */
    unsigned char last = text[a->end - 1];
    if ((last == ',' || last == ';') && has_words(text, a->start, a->end, VERSE_WORDS))
        return false;
    /* The writer broke the line although there was room. */
    return terminated || !lower;
}

static int append_block(summi_arena *arena, summi_block_list *blocks, const summi_block *block)
{
    summi_block *items =
        summi_arena_grow(arena, blocks->items, &blocks->capacity, blocks->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    blocks->items = items;
    items[blocks->count++] = *block;
    return SUMM_OK;
}

/* Appends a block; a dateline at its head is a block of its own. */
static int append(summi_arena *arena, const unsigned char *text, summi_block_list *blocks,
                  summi_block block)
{
    size_t prose = summi_dateline_end(text, block.start, block.end);
    if (prose > block.start) {
        summi_block dateline = block;
        dateline.end = prose;
        summi_text_trim(text, &dateline.start, &dateline.end);
        dateline.blank_after = false;
        if (append_block(arena, blocks, &dateline))
            return SUMM_E_MEMORY;
        block.start = prose;
        block.blank_before = false;
    }
    return append_block(arena, blocks, &block);
}

int summi_text_split(summi_arena *arena, const unsigned char *text, size_t length, uint32_t index,
                     const summi_layout *layout, summi_block_list *blocks)
{
    bool wrapped = layout->lines == SUMM_LINES_WRAPPED;
    summi_block block = {.text = index};
    line lines[2], *previous = &lines[0], *l = &lines[1];
    bool open = false, blank = true;
    for (size_t at = summi_text_begin(text, length); at < length;) {
        read_line(text, length, at, l);
        at = l->next;
        if (is_blank(l)) {
            if (open) {
                block.blank_after = true;
                if (append(arena, text, blocks, block))
                    return SUMM_E_MEMORY;
            }
            open = false;
            blank = true;
            continue;
        }
        if (open && (!wrapped || ends_block(text, previous, l, layout))) {
            block.blank_after = false;
            if (append(arena, text, blocks, block))
                return SUMM_E_MEMORY;
            open = false;
        }
        if (!open) {
            block.start = l->start;
            block.blank_before = blank;
        }
        block.end = l->end;
        open = true;
        blank = false;
        line *other = previous;
        previous = l;
        l = other;
    }
    block.blank_after = true;
    return open ? append(arena, text, blocks, block) : SUMM_OK;
}
