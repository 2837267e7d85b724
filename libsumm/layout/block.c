/* SPDX-License-Identifier: MIT */
/* block.c - cuts a text into blocks: paragraphs, headings, list items. */
#include "layout/block.h"

#include "layout/comment.h"
#include "layout/dateline.h"
#include "layout/line.h"
#include "layout/terminated.h"
#include "layout/verbatim.h"
#include "summ.h"
#include "unicode/character.h"
#include "unicode/white_space.h"
#include "unicode/utf8.h"

/*
 * A line that ends with a comma goes on in the next, although there is room, if it has this many
 * words.
 */
#define VERSE_WORDS 4

/* The next word had room if the line would have ended before its column by this part of it. */
#define ROOM_SLACK 10

/* The number of a list item has no more digits: "1914." is a year. */
#define LIST_DIGITS 2

/* Whether the line begins with a bullet or a number of a list. */
static bool is_list_item(const unsigned char *text, const summi_line *l)
{
    const unsigned char *p = text + l->start, *end = text + l->end, *next;
    if (p == end)
        return false;
    uint32_t c = summi_utf8_decode(p, end, &next);
    if (summi_character_is_bullet(c))
        return true;
    if (summi_character_is_typed_bullet(c) || summi_character_is_dash(c))
        return next < end && summi_character_is_space(*next);
    size_t digits = 0;
    for (; p < end && summi_ascii_is_digit(*p) && digits <= LIST_DIGITS; p++)
        digits++;
    /* "12." or "12)", and white space */
    return digits && digits <= LIST_DIGITS && end - p >= 2 && (*p == '.' || *p == ')') &&
           summi_character_is_space(p[1]);
}

/* Where the words of the line begin, or the mark of a comment that has none. */
static size_t skip_comment_mark(const unsigned char *text, const summi_line *l)
{
    const unsigned char *p = summi_comment_skip_mark(text + l->start, text + l->end);
    return p < text + l->end ? (size_t)(p - text) : l->start;
}

static bool has_content(const unsigned char *text, const summi_line *l)
{
    const unsigned char *end = text + l->end;
    return summi_character_find_content(text + l->start, end) < end;
}

/* Depth of quotation in mail: how many '>' begin the line. */
static unsigned quote_depth(const unsigned char *text, const summi_line *l)
{
    unsigned depth = 0;
    for (size_t i = l->start; i < l->end && (text[i] == '>' || text[i] == ' '); i++)
        depth += text[i] == '>';
    return depth;
}

bool summi_is_signature_mark(const unsigned char *text, size_t start, size_t end)
{
    return end - start == 2 && text[start] == '-' && text[start + 1] == '-';
}

/* Whether two lines are of different parts of a message. */
static bool divides_mail(const unsigned char *text, const summi_line *a, const summi_line *b)
{
    return quote_depth(text, a) != quote_depth(text, b) ||
           summi_is_signature_mark(text, a->start, a->end) ||
           summi_is_signature_mark(text, b->start, b->end);
}

/* Whether a block ends between two lines of wrapped text that no blank line separates. */
static bool ends_block(const unsigned char *text, const summi_line *a, const summi_line *b,
                       const summi_layout *layout)
{
    if (divides_mail(text, a, b))
        return true;
    if (!has_content(text, a) || !has_content(text, b))
        return true; /* a rule of dashes or stars */
    bool terminated = summi_is_terminated(text, a->start, a->end, layout->terminators);
    bool lower = summi_character_is_lower(summi_line_first_character(text, b));
    if (lower && !terminated)
        return false; /* no list begins in lower case */
    unsigned needed = summi_line_margin(text, a) + summi_line_extra_width(text, a, b);
    bool fits = needed <= layout->width - layout->width / ROOM_SLACK;
    bool announced = text[a->end - 1] == ':'; /* "... by one of these:" */
    if (is_list_item(text, b) && (terminated || announced || fits || is_list_item(text, a)))
        return true;
    if (terminated && summi_line_indent(text, b) > summi_line_indent(text, a) + 1)
        return true; /* the first line of a paragraph is indented */
    if (!fits)
        return false;
    /* Verse, and other text that is broken by sense. */
    unsigned char last = text[a->end - 1];
    if (!terminated && (last == ',' || last == ';') &&
        summi_white_space_has_words(text, a->start, a->end, VERSE_WORDS))
        return false;
    /* The writer broke the line although there was room. */
    return terminated || !lower;
}

static int append_block(summi_arena *arena, summi_block_list *blocks, const summi_block *block)
{
    if (blocks->count == blocks->most && blocks->most)
        return SUMM_E_LIMIT_SENTENCES;
    summi_block *items =
        summi_arena_grow(arena, blocks->items, &blocks->capacity, blocks->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    blocks->items = items;
    items[blocks->count++] = *block;
    return SUMM_OK;
}

/* Leaves out the mark that ends a comment, if there is more. */
static void trim_comment_end(const unsigned char *text, summi_block *block)
{
    if (text[block->end - 1] != '/' || block->end - block->start < 4 ||
        text[block->end - 2] != '*' || !summi_character_is_space(text[block->end - 3]))
        return;
    block->end -= 2;
    summi_white_space_trim(text, &block->start, &block->end);
}

/* Appends a block, or two, if it begins with a dateline. */
static int append_parts(summi_arena *arena, const unsigned char *text, summi_block_list *blocks,
                        summi_block block)
{
    trim_comment_end(text, &block);
    size_t prose = summi_dateline_end(text, block.start, block.end);
    if (prose > block.start) {
        summi_block dateline = block;
        dateline.end = prose;
        summi_white_space_trim(text, &dateline.start, &dateline.end);
        dateline.blank_after = false;
        dateline.dateline = true;
        dateline.kind = SUMM_BLOCK_UNKNOWN;
        int status = append_block(arena, blocks, &dateline);
        if (status)
            return status;
        block.start = prose;
        block.blank_before = false;
    }
    return append_block(arena, blocks, &block);
}

/* Appends a block that begins with a line and is not prose. */
static int append_verbatim(summi_arena *arena, const summi_line *line,
                           const summi_verbatim_block *verbatim, uint32_t index,
                           summi_block_list *blocks)
{
    summi_block block = {.start = line->start,
                         .end = verbatim->end,
                         .text = index,
                         .blank_before = true,
                         .blank_after = true,
                         .kind = verbatim->kind};
    return append_block(arena, blocks, &block);
}

/* Splits [begin, end) by its lines. */
static int split_lines(summi_arena *arena, const unsigned char *text, size_t begin, size_t end,
                       uint32_t index, const summi_layout *layout, summi_block_list *blocks)
{
    bool wrapped = layout->lines == SUMM_LINES_WRAPPED;
    summi_block block = {.text = index};
    summi_line line, last;
    summi_verbatim search = {.text = text, .end = end};
    summi_verbatim_block verbatim;
    bool open = false, after_blank = true;
    for (size_t at = begin; at < end; at = line.next) {
        summi_line_read(text, end, at, &line);
        bool is_verbatim = summi_verbatim_begins(&search, &line, &verbatim);
        bool is_blank = summi_line_is_blank(&line) || is_verbatim;
        if (open && (is_blank || !wrapped || ends_block(text, &last, &line, layout))) {
            block.blank_after = is_blank;
            int status = append_parts(arena, text, blocks, block);
            if (status)
                return status;
            open = false;
        }
        if (is_verbatim) {
            int status = append_verbatim(arena, &line, &verbatim, index, blocks);
            if (status)
                return status;
            line.next = verbatim.next;
        } else if (!is_blank) {
            if (!open) {
                block.start = skip_comment_mark(text, &line);
                block.blank_before = after_blank;
            }
            block.end = line.end;
            open = true;
            last = line;
        }
        after_blank = is_blank;
    }
    block.blank_after = true;
    return open ? append_parts(arena, text, blocks, block) : SUMM_OK;
}

/* Appends a block of the host's. */
static int append_marked(summi_arena *arena, const unsigned char *text, const summ_block *marked,
                         uint32_t index, summi_block_list *blocks)
{
    summi_block block = {.start = marked->offset,
                         .end = marked->offset + marked->length,
                         .text = index,
                         .blank_before = true,
                         .blank_after = true,
                         .kind = (uint8_t)marked->kind};
    summi_white_space_trim(text, &block.start, &block.end);
    if (block.start == block.end)
        return SUMM_OK;
    bool may_have_dateline = block.kind == SUMM_BLOCK_UNKNOWN || block.kind == SUMM_BLOCK_PARAGRAPH;
    return may_have_dateline ? append_parts(arena, text, blocks, block)
                             : append_block(arena, blocks, &block);
}

int summi_blocks_split(summi_arena *arena, const summ_text *text, uint32_t index,
                       const summi_layout *layout, summi_block_list *blocks)
{
    const unsigned char *bytes = (const unsigned char *)text->data;
    size_t at = summi_utf8_begin(bytes, text->length);
    for (size_t i = 0; i < text->block_count; i++) {
        summ_block marked = text->blocks[i];
        size_t end = marked.offset + marked.length;
        if (end <= at)
            continue;
        if (marked.offset < at) { /* in the byte order mark */
            marked.offset = at;
            marked.length = end - at;
        }
        int status = split_lines(arena, bytes, at, marked.offset, index, layout, blocks);
        if (!status)
            status = append_marked(arena, bytes, &marked, index, blocks);
        if (status)
            return status;
        at = end;
    }
    return split_lines(arena, bytes, at, text->length, index, layout, blocks);
}
