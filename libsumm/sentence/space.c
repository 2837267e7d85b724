/* SPDX-License-Identifier: MIT */
/* space.c - where sentences end in languages without terminators: at spaces. */
#include "sentence/space.h"

#include <stdint.h>

/*
 * Thai and Lao have spaces between phrases as well as sentences.  Words before and after a space
 * tell how likely a sentence ends there, and sentences are of much the same length.  So of all ways
 * to cut the block the best is taken: the one with the highest sum of what the spaces tell and of
 * how well the lengths suit.  All values are tenths of logarithms of likelihoods.
 */
enum {
    AT_ANY_SPACE = -3,
    BEFORE_OPENING = 17,
    BEFORE_SUBJECT = 8,
    BEFORE_INSIDE = -13,
    BEFORE_UNIT = -21,
    BEFORE_QUOTE = -12,
    AFTER_CLOSING = 9,
    AFTER_HANGING = -11,
    AFTER_NUMBER = -12,
    AFTER_BRACKET = -6,
    AFTER_SHORT_PHRASE = -4,
    NEVER = -100
};

/* Words of more letters are in no list. */
#define LETTER_BYTES 3
#define LONGEST_WORD 13

/* A phrase of fewer letters is short; phrases are what is between two spaces. */
#define SHORT_PHRASE 12

/* A sentence with a space in it has at most this many letters. */
#define MOST_LETTERS 400
#define LENGTH_STEP  8

/*
 * How well a sentence of 4, 12, 20 ... letters suits: the logarithms of lengths are distributed
 * normally, and most sentences have 55 to 145 letters.
 */
static const signed char length_fits[MOST_LETTERS / LENGTH_STEP + 1] = {
    -80, -80, -51, -31, -19, -11, -7,  -4,  -2,  -1,  0,   0,   0,   -1,  -2,  -3,  -4,
    -5,  -6,  -7,  -9,  -10, -11, -13, -14, -16, -17, -19, -20, -22, -23, -25, -26, -28,
    -29, -31, -32, -34, -35, -37, -38, -40, -41, -43, -44, -45, -47, -48, -50, -51, -52};

/* A space, or the end of the block. */
struct space {
    size_t at;
    size_t letters; /* before it in the block */
    size_t before;  /* the index of where the sentence begins that ends here, plus 1, or 0 */
    int value;      /* of the best way to cut what comes before */
};

/* The kinds of the longest listed beginning of a word at `at`. */
static unsigned kinds_after(const struct summi_scan *scan, size_t at)
{
    const summi_wordlist *list = &scan->language->lists[SUMMI_AFTER_SPACE];
    size_t most = (scan->end - at) / LETTER_BYTES;
    for (size_t n = most < LONGEST_WORD ? most : LONGEST_WORD; n > 0; n--) {
        unsigned kinds = summi_wordlist_kinds(list, scan->text + at, n * LETTER_BYTES);
        if (kinds)
            return kinds;
    }
    return 0;
}

/* The kinds of the longest listed end of a word before `at`. */
static unsigned kinds_before(const struct summi_scan *scan, size_t at)
{
    const summi_wordlist *list = &scan->language->lists[SUMMI_BEFORE_SPACE];
    size_t most = (at - scan->start) / LETTER_BYTES;
    for (size_t n = most < LONGEST_WORD ? most : LONGEST_WORD; n > 0; n--) {
        size_t size = n * LETTER_BYTES;
        unsigned kinds = summi_wordlist_kinds(list, scan->text + at - size, size);
        if (kinds)
            return kinds;
    }
    return 0;
}

/* Whether letters with periods, and then a number, are at `at`: the name of an era and a year. */
static bool is_dotted_before_number(const struct summi_scan *scan, size_t at)
{
    size_t limit = scan->end - at > SUMMI_REACH ? at + SUMMI_REACH : scan->end, next;
    bool dotted = false;
    for (; at < limit; at = next) {
        uint32_t c = summi_scan_read(scan, at, &next);
        if (c == '.')
            dotted = true;
        else if (!(summi_unicode_flags(c) & SUMMI_COMPLEX))
            break;
    }
    at = summi_scan_skip_space(scan, at);
    return dotted && summi_unicode_flags(summi_scan_peek(scan, at)) & SUMMI_NUMBER;
}

static int value_after(const struct summi_scan *scan, size_t at, bool number)
{
    unsigned kinds = kinds_after(scan, at);
    if (kinds & SUMMI_SPACE_UNIT && number)
        return BEFORE_UNIT;
    if (kinds & SUMMI_SPACE_OPENING)
        return BEFORE_OPENING;
    if (kinds & SUMMI_SPACE_INSIDE)
        return BEFORE_INSIDE;
    return kinds ? BEFORE_SUBJECT : 0;
}

static int value_before(const struct summi_scan *scan, size_t at, uint32_t before)
{
    if (before == ')')
        return AFTER_BRACKET;
    if (!(summi_unicode_flags(before) & SUMMI_COMPLEX))
        return 0;
    unsigned kinds = kinds_before(scan, at);
    return kinds & SUMMI_SPACE_CLOSING ? AFTER_CLOSING : kinds ? AFTER_HANGING : 0;
}

/* How likely a sentence ends at the space at `at`, before which `before` is. */
static int value_of(const struct summi_scan *scan, size_t at, uint32_t before)
{
    size_t next = summi_scan_skip_space(scan, at);
    bool number = summi_unicode_flags(before) & SUMMI_NUMBER || before == '%';
    int value = AT_ANY_SPACE + (number ? AFTER_NUMBER : value_before(scan, at, before));
    if (summi_character_is_opening_quote(summi_scan_peek(scan, next))) {
        summi_scan_read(scan, next, &next);
        value += BEFORE_QUOTE;
    }
    if (!(summi_unicode_flags(summi_scan_peek(scan, next)) & SUMMI_COMPLEX) ||
        is_dotted_before_number(scan, next))
        return NEVER;
    return value + value_after(scan, next, number);
}

/* Sets the best way to cut the block before the last of the spaces, which has its own value. */
static void choose_last(struct space *spaces, size_t count)
{
    struct space *last = &spaces[count - 1];
    int own = last->value;
    for (size_t i = count; i-- > 0;) {
        size_t letters = last->letters - (i ? spaces[i - 1].letters : 0);
        if (letters > MOST_LETTERS && i + 1 < count)
            return;
        size_t step = letters > MOST_LETTERS ? MOST_LETTERS / LENGTH_STEP : letters / LENGTH_STEP;
        int value = own + length_fits[step] + (i ? spaces[i - 1].value : 0);
        if (i + 1 == count || value > last->value) {
            last->value = value;
            last->before = i;
        }
    }
}

/* The spaces of a block that have been looked at. */
struct chooser {
    summi_arena *arena;
    struct space *items;
    size_t count;
    size_t capacity;
};

static bool append_space(struct chooser *c, size_t at, size_t letters, int value)
{
    c->items = summi_arena_grow(c->arena, c->items, &c->capacity, c->count + 1, sizeof *c->items);
    if (!c->items)
        return false;
    c->items[c->count++] = (struct space){at, letters, 0, value};
    choose_last(c->items, c->count);
    return true;
}

/* Copies the spaces that the best way to cut the block has. */
static bool copy_chosen(const struct chooser *c, struct summi_spaces *spaces)
{
    size_t count = 0;
    for (size_t i = c->items[c->count - 1].before; i > 0; i = c->items[i - 1].before)
        count++;
    spaces->items = summi_arena_allocate(c->arena, count, sizeof *spaces->items);
    if (!spaces->items)
        return false;
    spaces->count = count;
    for (size_t i = c->items[c->count - 1].before; i > 0; i = c->items[i - 1].before)
        spaces->items[--count] = c->items[i - 1].at;
    return true;
}

bool summi_spaces_choose(summi_arena *arena, const struct summi_scan *scan,
                         struct summi_spaces *spaces)
{
    struct chooser chooser = {arena, NULL, 0, 0};
    size_t letters = 0, phrase = 0; /* all, and where the phrase began */
    uint32_t before = ' ';
    for (size_t at = scan->start, next; at < scan->end; at = next, letters++) {
        uint32_t c = summi_scan_read(scan, at, &next);
        int value = c == ' ' && before != ' ' ? value_of(scan, at, before) : NEVER;
        if (value > NEVER && letters - phrase < SHORT_PHRASE)
            value += AFTER_SHORT_PHRASE;
        if (value > NEVER && !append_space(&chooser, at, letters, value))
            return false;
        if (c == ' ')
            phrase = letters + 1;
        before = c;
    }
    bool done = append_space(&chooser, scan->end, letters, 0) && copy_chosen(&chooser, spaces);
    summi_arena_release(arena, chooser.items, chooser.capacity, sizeof *chooser.items);
    return done;
}
