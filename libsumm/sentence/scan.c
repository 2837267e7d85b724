/* SPDX-License-Identifier: MIT */
/* scan.c - goes over a block of text and stops where a sentence may end. */
#include "sentence/scan.h"

#include "base/bytes.h"

/* After a character that is not ASCII more are likely: this many bytes are read one by one. */
#define BYTES_AT_ONCE 64

/* What a byte can mean for the scan. */
enum {
    STOP_TERMINATOR = 1, /* an ASCII terminator */
    STOP_LEAD = 2,       /* the first byte of what may be a terminator, bullet or title bracket */
    STOP_QUOTE = 4,
    STOP_MARK = 8,     /* what ends sentences now and then */
    STOP_SPACE = 16,   /* all that Thai and Lao, and sometimes Korean, have between sentences */
    STOP_CAPITAL = 32, /* may begin a sentence after a heading ... */
    STOP_GLUED = 64,   /* ... that ends right before it */
    STOP_BAR = 128,    /* a terminator of Indic languages */
    STOP_ALWAYS = STOP_TERMINATOR | STOP_LEAD | STOP_QUOTE | STOP_MARK
};

/* The first bytes of all terminators; CJK punctuation begins with E3 and EF, and "…" with E2. */
static const unsigned char byte_class[256] = {
    [' '] = STOP_SPACE,   ['.'] = STOP_TERMINATOR, ['!'] = STOP_TERMINATOR, ['?'] = STOP_TERMINATOR,
    ['"'] = STOP_QUOTE,   [';'] = STOP_MARK,       [':'] = STOP_MARK,       ['-'] = STOP_MARK,
    [0xCD] = STOP_LEAD,   [0xD6] = STOP_LEAD,      [0xD8] = STOP_LEAD,      [0xDB] = STOP_LEAD,
    [0xDC] = STOP_LEAD,   [0xDF] = STOP_LEAD,      [0xE0] = STOP_LEAD,      [0xE1] = STOP_LEAD,
    [0xE2] = STOP_LEAD,   [0xE3] = STOP_LEAD,      [0xEA] = STOP_LEAD,      [0xEF] = STOP_LEAD,
    [0xF0] = STOP_LEAD,   ['A'] = STOP_CAPITAL,    ['B'] = STOP_CAPITAL,    ['C'] = STOP_CAPITAL,
    ['D'] = STOP_CAPITAL, ['E'] = STOP_CAPITAL,    ['F'] = STOP_CAPITAL,    ['G'] = STOP_CAPITAL,
    ['H'] = STOP_CAPITAL, ['I'] = STOP_CAPITAL,    ['J'] = STOP_CAPITAL,    ['K'] = STOP_CAPITAL,
    ['L'] = STOP_CAPITAL, ['M'] = STOP_CAPITAL,    ['N'] = STOP_CAPITAL,    ['O'] = STOP_CAPITAL,
    ['P'] = STOP_CAPITAL, ['Q'] = STOP_CAPITAL,    ['R'] = STOP_CAPITAL,    ['S'] = STOP_CAPITAL,
    ['T'] = STOP_CAPITAL, ['U'] = STOP_CAPITAL,    ['V'] = STOP_CAPITAL,    ['W'] = STOP_CAPITAL,
    ['X'] = STOP_CAPITAL, ['Y'] = STOP_CAPITAL,    ['Z'] = STOP_CAPITAL,    ['|'] = STOP_BAR,
};

void summi_scan_begin(struct summi_scan *scan, const unsigned char *text, size_t start, size_t end,
                      const summi_language *language)
{
    *scan = (struct summi_scan){
        .text = text,
        .start = start,
        .end = end,
        .language = language,
        .stops = STOP_ALWAYS | (language->spaces_end || language->endings_end ? STOP_SPACE : 0) |
                 (language->headings                         ? STOP_CAPITAL
                  : language->lists[SUMMI_AFTER_SPACE].count ? STOP_GLUED
                                                             : 0) |
                 (language->terminators & SUMMI_TERMINATORS_INDIC ? STOP_BAR : 0),
        .begin = start,
        .examined = start,
        .danda = -1,
        .indic_periods = -1,
        .small_beginnings = -1,
        .glues = -1,
    };
}

/*
 * Whether the byte at `p`, which begins terminators, may begin one here.  First bytes that also
 * begin many letters are told apart by the second byte.
 */
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
 * Marks at least the capitals that come right after a small letter, or may do so because they are
 * first: of ASCII letters bit 6 is set, and of small ones bit 5, too.
 */
static uint64_t mark_glued(uint64_t word)
{
    uint64_t small = word & word << 1, large = word & ~(word << 1);
    return (small << 8 | 0x40) & large & SUMMI_BYTES(0x40);
}

/*
 * Marks the bytes that are not ASCII or at which the scan always stops, or at capitals, all or some
 * of them; the first mark is one of these, or of the marks that come after the capitals in ASCII.
 */
static uint64_t mark_stops(uint64_t word, unsigned stops)
{
    uint64_t capitals = stops & STOP_CAPITAL ? summi_bytes_ascii_between(word, 'A', 'Z')
                        : stops & STOP_GLUED ? mark_glued(word) << 1
                                             : 0;
    return summi_bytes_marks(word | capitals | summi_bytes_ascii_between(word, '-', '.') |
                             summi_bytes_ascii_between(word, ':', ';') |
                             summi_bytes_ascii_equal(word, '?') |
                             summi_bytes_ascii_between(word, '!', '"'));
}

/* Whether the byte at `at`, where the scan may stop, is a capital, but glued to no small letter. */
static bool is_unglued(const struct summi_scan *scan, size_t at)
{
    unsigned char before = at > scan->start ? scan->text[at - 1] : ' ';
    return byte_class[scan->text[at]] == STOP_CAPITAL && before < 0x80 && (before & 0x60) != 0x60;
}

size_t summi_scan_find(const struct summi_scan *scan, size_t at, size_t limit)
{
    const unsigned char *text = scan->text;
    unsigned stops = scan->stops, each = stops & STOP_GLUED ? stops | STOP_CAPITAL : stops;
    while (at < limit) {
        uint64_t marks = 0;
        while (!(stops & (STOP_SPACE | STOP_BAR)) && limit - at >= 8 &&
               !(marks = mark_stops(summi_bytes_load_ordered(text + at), stops)))
            at += 8;
        if (marks) {
            at += summi_bytes_first(marks);
            if (stops & STOP_GLUED && is_unglued(scan, at)) {
                at++;
                continue;
            }
            if (text[at] < 0x80)
                return at;
        }
        size_t end = limit - at > BYTES_AT_ONCE ? at + BYTES_AT_ONCE : limit;
        for (; at < end; at++)
            if (byte_class[text[at]] & each && may_matter(text + at, scan->end - at) &&
                !(stops & STOP_GLUED && is_unglued(scan, at)))
                return at;
    }
    return limit;
}

void summi_scan_begin_sentence(struct summi_scan *scan, size_t at)
{
    scan->begin = scan->examined = at;
    scan->content = false;
    scan->title = 0;
}

/* Each byte of a sentence is examined once, however often this is asked. */
bool summi_scan_has_content(struct summi_scan *scan, size_t to)
{
    if (!scan->content && scan->examined < to) {
        const unsigned char *end = scan->text + to;
        const unsigned char *found = summi_character_find_content(scan->text + scan->examined, end);
        scan->content = found < end;
        scan->examined = (size_t)(found - scan->text);
    }
    return scan->content && scan->examined < to;
}

bool summi_scan_has_danda(struct summi_scan *scan)
{
    if (scan->danda < 0) {
        const unsigned char *text = scan->text;
        scan->danda = 0;
        for (size_t i = scan->start; scan->end - i >= 3 && !scan->danda; i++)
            scan->danda = text[i] == 0xE0 && text[i + 1] == 0xA5 && text[i + 2] == 0xA4;
    }
    return scan->danda;
}
