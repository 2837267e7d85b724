/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentence.c - splits a block of text into sentences.
 *
 * A scan over bytes finds what may end a sentence: runs of terminators.  Only around these the text
 * is decoded, and the rules of ending.c decide.
 */
#include "sentence/sentence.h"

#include "base/bytes.h"
#include "sentence/list_mark.h"
#include "sentence/splitter.h"
#include "summ.h"

/* Behind a character that is not ASCII more are likely: so many bytes are read one by one. */
#define BYTES_AT_ONCE 64

/* What a byte can mean for the scan. */
enum {
    STOP_TERMINATOR = 1, /* an ASCII terminator */
    STOP_LEAD = 2,       /* the first byte of what may be a terminator, bullet or title bracket */
    STOP_QUOTE = 4,
    STOP_SEMICOLON = 8, /* the question mark of Greek */
    STOP_COLON = 16,    /* the full stop of Armenian */
    STOP_SPACE = 32,    /* all that Thai and Lao have between sentences */
    STOP_ALWAYS = STOP_TERMINATOR | STOP_LEAD | STOP_QUOTE
};

/* The first bytes of all terminators; CJK punctuation begins with E3 and EF, and "…" with E2. */
static const unsigned char byte_class[256] = {
    [' '] = STOP_SPACE, ['.'] = STOP_TERMINATOR, ['!'] = STOP_TERMINATOR, ['?'] = STOP_TERMINATOR,
    ['"'] = STOP_QUOTE, [';'] = STOP_SEMICOLON,  [':'] = STOP_COLON,      [0xCD] = STOP_LEAD,
    [0xD6] = STOP_LEAD, [0xD8] = STOP_LEAD,      [0xDB] = STOP_LEAD,      [0xDC] = STOP_LEAD,
    [0xDF] = STOP_LEAD, [0xE0] = STOP_LEAD,      [0xE1] = STOP_LEAD,      [0xE2] = STOP_LEAD,
    [0xE3] = STOP_LEAD, [0xEA] = STOP_LEAD,      [0xEF] = STOP_LEAD,      [0xF0] = STOP_LEAD,
};

/* Whether the second byte leaves hope, for first bytes that also begin many letters. */
static bool may_matter(const unsigned char *p, size_t length)
{
    if (length < 2)
        return p[0] < 0x80;
    switch (p[0]) {
    case 0xD8:
        return p[1] >= 0x9D && p[1] <= 0x9F;
    case 0xDB:
        return p[1] == 0x94;
    case 0xE2: /* dashes and curly quotes come before the bullet */
        return p[1] != 0x80 || length < 3 || p[2] >= 0xA2;
    case 0xE0:
        return p[1] == 0xA0 || p[1] == 0xA5 || p[1] == 0xBC;
    case 0xE3:
        return p[1] == 0x80;
    default:
        return true;
    }
}

/*
 * Marks bytes that are not ASCII, or at which the scan always stops, by their high bits.  The high bit of each
 * sum tells whether the byte has reached a bound: nothing is carried before the first byte that is not ASCII.
 */
static uint64_t mark_stops(uint64_t word)
{
    uint64_t no_period = (word ^ SUMMI_BYTES('.')) + SUMMI_BYTES(0x7F);
    uint64_t no_question = (word ^ SUMMI_BYTES('?')) + SUMMI_BYTES(0x7F);
    uint64_t from_exclamation = word + SUMMI_BYTES(0x80 - '!');
    uint64_t behind_quote = word + SUMMI_BYTES(0x80 - '"' - 1);
    return (word | ~(no_period & no_question) | (from_exclamation & ~behind_quote)) &
           SUMMI_BYTES(0x80);
}

/* Where the scan stops next, or `limit`. */
static size_t find_stop(const struct summi_splitter *s, size_t at, size_t limit, unsigned stops)
{
    while (at < limit) {
        uint64_t marks = 0;
        while (stops == STOP_ALWAYS && limit - at >= 8 &&
               !(marks = mark_stops(summi_bytes_load_ordered(s->text + at))))
            at += 8;
        if (marks) {
            at += summi_bytes_first(marks);
            if (s->text[at] < 0x80)
                return at;
        }
        size_t end = limit - at > BYTES_AT_ONCE ? at + BYTES_AT_ONCE : limit;
        for (; at < end; at++)
            if (byte_class[s->text[at]] & stops && may_matter(s->text + at, s->end - at))
                return at;
    }
    return limit;
}

/* Each byte of a sentence is examined once, however often this is asked. */
bool summi_splitter_has_content(struct summi_splitter *s, size_t to)
{
    if (!s->content && s->examined < to) {
        const unsigned char *end = s->text + to;
        const unsigned char *found = summi_character_find_content(s->text + s->examined, end);
        s->content = found < end;
        s->examined = (size_t)(found - s->text);
    }
    return s->content && s->examined < to;
}

static size_t trim_end(const struct summi_splitter *s, size_t from, size_t to)
{
    const unsigned char *start;
    while (to > from &&
           summi_is_space(summi_utf8_decode_before(s->text + from, s->text + to, &start)))
        to = (size_t)(start - s->text);
    return to;
}

int summi_sentences_append(summi_arena *arena, summi_sentence_list *list,
                           const summi_sentence *sentence)
{
    summi_sentence *items =
        summi_arena_grow(arena, list->items, &list->capacity, list->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    list->items = items;
    items[list->count++] = *sentence;
    return SUMM_OK;
}

static void append(struct summi_splitter *s, size_t from, size_t to)
{
    summi_sentence sentence = {from, to, s->block, s->text_index};
    if (summi_sentences_append(s->arena, s->sentences, &sentence))
        s->status = SUMM_E_MEMORY;
}

/*
 * Ends the current sentence at `to`.  One of punctuation alone goes to the sentence before, or, at
 * the beginning of a block, stays for the one after.
 */
static void finish_sentence(struct summi_splitter *s, size_t to)
{
    size_t from = s->begin = summi_skip_space(s, s->begin);
    if (from < to) {
        size_t end = trim_end(s, from, to);
        if (summi_splitter_has_content(s, end) || (to == s->end && s->sentences->count == s->first))
            append(s, from, end);
        else if (s->sentences->count > s->first)
            s->sentences->items[s->sentences->count - 1].end = end;
        else
            return;
    }
    s->begin = s->examined = to;
    s->content = false;
    s->title = 0;
}

/* Treats the terminator at `at`, which ends at `next`, and returns where to go on. */
static size_t take_terminator(struct summi_splitter *s, size_t at, size_t next,
                              enum summi_terminator kind)
{
    if (next == s->end)
        return next;
    struct summi_stop stop;
    uint32_t before = summi_peek_before(s, at);
    if (kind == SUMMI_TERMINATOR_PERIOD && summi_has(before, SUMMI_NUMBER) &&
        summi_has(summi_peek(s, next), SUMMI_NUMBER)) /* 3.14 */
        return next;
    summi_stop_find(s, at, &stop);
    if (before == '(' || before == '[') {
        uint32_t behind = summi_peek(s, stop.run_end);
        if (behind == ')' || behind == ']') /* "(!)", "[...]" */
            return stop.run_end;
    }
    if (stop.next >= s->end)
        return s->end;
    size_t behind_all = stop.end;
    bool in_title = stop.wide && s->title && at - s->title < SUMMI_TITLE_REACH;
    if (!in_title && summi_stop_ends_sentence(s, &stop))
        finish_sentence(s, stop.end);
    return stop.end > behind_all ? stop.end : behind_all;
}

/* A mark with white space at one side only opens or closes; any other does what is due. */
static void take_quote(struct summi_splitter *s, size_t at)
{
    uint32_t before = summi_peek_before(s, at);
    uint32_t behind = summi_peek(s, at + 1);
    bool opens = before == 0 || summi_is_space(before) || summi_has(before, SUMMI_OPEN);
    bool closes = behind == 0 || summi_is_space(behind);
    s->quoted = opens == closes ? !s->quoted : opens;
}

/* Treats the character at `at`, where the scan stopped, and returns where to go on. */
static size_t take_character(struct summi_splitter *s, size_t at)
{
    size_t next;
    uint32_t c = summi_char_at(s, at, &next);
    enum summi_terminator kind = summi_terminator_in(s, c);
    if (kind != SUMMI_TERMINATOR_NONE)
        return take_terminator(s, at, next, kind);
    if (c == '"')
        take_quote(s, at);
    else if (c == ' ' && summi_space_ends_sentence(s, at))
        finish_sentence(s, at);
    else if (c == 0x300A || c == 0xFF08)
        s->title = next;
    else if (c == 0x300B || c == 0xFF09)
        s->title = 0;
    else if (summi_character_is_bullet(c) && at > s->begin &&
             summi_is_space(summi_peek_before(s, at)))
        finish_sentence(s, at);
    return next;
}

/* Begins a sentence at a list marker, or at the bullet before it, and returns where its text is. */
static size_t take_mark(struct summi_splitter *s, const struct summi_list_mark *mark)
{
    size_t at = mark->start;
    size_t before = trim_end(s, s->begin, at);
    if (before > s->begin && summi_character_is_bullet(summi_peek_before(s, before)))
        at = before - 3;
    if (mark->start > s->begin && summi_splitter_has_content(s, at))
        finish_sentence(s, at);
    return mark->end;
}

static void scan(struct summi_splitter *s, const struct summi_list_marks *marks, unsigned stops)
{
    size_t at = s->start;
    size_t mark = 0;
    while (at < s->end && s->status == SUMM_OK) {
        while (mark < marks->count &&
               (!marks->items[mark].accepted || marks->items[mark].start < at))
            mark++;
        size_t limit = mark < marks->count ? marks->items[mark].start : s->end;
        at = find_stop(s, at, limit, stops);
        if (at < limit)
            at = take_character(s, at);
        else if (at < s->end)
            at = take_mark(s, &marks->items[mark]);
    }
    finish_sentence(s, s->end);
}

static bool is_language(const summi_language *language, const char *codes)
{
    for (size_t i = 0; codes[i]; i += 2)
        if (language->code[0] == codes[i] && language->code[1] == codes[i + 1] &&
            language->code[2] == '\0')
            return true;
    return false;
}

int summi_sentences_split(summi_arena *arena, const unsigned char *text, size_t start, size_t end,
                          const summi_language *language, uint32_t text_index, uint32_t block,
                          summi_sentence_list *sentences)
{
    struct summi_splitter s = {
        .text = text,
        .start = start,
        .end = end,
        .language = language,
        .thai = is_language(language, "thlo"),
        .guillemets_point_in = is_language(language, "dadeslhrcssk"),
        .begin = start,
        .examined = start,
        .danda = -1,
        .arena = arena,
        .sentences = sentences,
        .first = sentences->count,
        .text_index = text_index,
        .block = block,
        .status = SUMM_OK,
    };
    struct summi_list_marks marks = {NULL, 0, 0};
    unsigned stops = STOP_ALWAYS | (s.thai ? STOP_SPACE : 0) |
                     (language->terminators & SUMMI_TERMINATORS_GREEK ? STOP_SEMICOLON : 0) |
                     (language->terminators & SUMMI_TERMINATORS_ARMENIAN ? STOP_COLON : 0);
    if (!summi_list_marks_find(arena, text, start, end, &marks))
        return SUMM_E_MEMORY;
    scan(&s, &marks, stops);
    return s.status;
}
