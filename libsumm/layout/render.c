/* SPDX-License-Identifier: GPL-3.0-or-later */
/* render.c - prints a sentence as it looks in a paragraph, and counts its words. */
#include "layout/render.h"

#include <string.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* Where the output stands, and the two characters that were put last. */
typedef struct printer {
    unsigned char *out;
    size_t length; /* with the last character, which is not written before the next is put */
    uint32_t last, before_last;
    size_t last_size;
    bool space, line_end; /* what has been read since: white space, with a line end in it */
} printer;

/*
 * Writes the character that was put last.  A hyphen that falls away again must not be written: it can
 * be longer than all that comes behind it, for which alone there is room.
 */
static void write_last(const printer *p)
{
    if (p->out && p->last_size)
        summi_utf8_encode(p->last, p->out + p->length - p->last_size);
}

static void put(printer *p, uint32_t c)
{
    unsigned char bytes[4];
    write_last(p);
    p->before_last = p->last;
    p->last = c;
    p->last_size = summi_utf8_encode(c, bytes);
    p->length += p->last_size;
}

/*
 * Whether eight bytes are printed as they are: ASCII without control characters, and behind every space
 * something graphic.  `next` are the bytes at the following place.
 */
static bool is_plain(uint64_t here, uint64_t next)
{
    uint64_t other = here | next | (here + SUMMI_BYTES(1)) | (next + SUMMI_BYTES(1));
    uint64_t printable = here + SUMMI_BYTES(0x80 - ' ');
    uint64_t graphic = (here + SUMMI_BYTES(0x7F - ' ')) | (next + SUMMI_BYTES(0x7F - ' '));
    return (printable & graphic & ~other & SUMMI_BYTES(0x80)) == SUMMI_BYTES(0x80);
}

/* Where the ASCII characters end that are printed as they are, single spaces between them included. */
static const unsigned char *find_plain_end(const unsigned char *p, const unsigned char *stop)
{
    if (p == stop || !summi_character_is_graphic(*p))
        return p;
    for (;;) {
        while (stop - p > 8 && is_plain(summi_bytes_load(p), summi_bytes_load(p + 1)))
            p += 8;
        while (p < stop && summi_character_is_graphic(*p))
            p++;
        if (stop - p < 2 || *p != ' ' || !summi_character_is_graphic(p[1]))
            return p;
        p++;
    }
}

/* Puts what find_plain_end() finds at `at`, and returns where it ends. */
static const unsigned char *put_plain(printer *p, const unsigned char *at,
                                      const unsigned char *stop)
{
    const unsigned char *end = find_plain_end(at, stop);
    size_t size = (size_t)(end - at);
    if (!size)
        return at;
    write_last(p);
    if (p->out)
        memcpy(p->out + p->length, at, size);
    p->length += size;
    p->before_last = size > 1 ? end[-2] : p->last;
    p->last = end[-1];
    p->last_size = 1;
    return end;
}

static bool is_hyphen(uint32_t c)
{
    return c == '-' || c == 0x2010 || c == 0xAD;
}

static bool is_letter(uint32_t c)
{
    return summi_unicode_flags(c) & SUMMI_LETTER;
}

/* What becomes of white space between what is printed and the character `next`. */
static void put_space(printer *p, uint32_t next, bool line_end)
{
    if (!p->length)
        return;
    if (line_end && is_hyphen(p->last) && is_letter(p->before_last) &&
        summi_character_is_lower(next)) {
        p->length -= p->last_size;
        p->last_size = 0;
        return;
    }
    if (line_end && summi_character_is_spaceless(p->last) && summi_character_is_spaceless(next))
        return;
    put(p, ' ');
}

/* Prints the next character of the text. */
static void print(printer *p, uint32_t c)
{
    if (summi_character_is_blank(c)) {
        p->space = true;
        p->line_end |= summi_character_is_line_end(c);
        return;
    }
    if (p->space)
        put_space(p, c, p->line_end);
    p->space = p->line_end = false;
    put(p, c);
}

static bool is_bullet(uint32_t c)
{
    return c == '*' || c == '-' || c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x25AA ||
           c == 0x25CF || c == 0x25E6;
}

/* Where the words begin behind the bullets of a list item, which mean nothing in a paragraph. */
static const unsigned char *skip_bullets(const unsigned char *at, const unsigned char *stop)
{
    const unsigned char *next, *after;
    while (at < stop) {
        uint32_t c = summi_utf8_decode(at, stop, &next);
        bool bullet = is_bullet(c) && next < stop &&
                      summi_character_is_blank(summi_utf8_decode(next, stop, &after));
        if (!bullet && !summi_character_is_blank(c))
            break;
        at = next;
    }
    return at;
}

size_t summi_render(const unsigned char *text, size_t start, size_t end, unsigned char *out)
{
    printer p = {.out = out};
    const unsigned char *stop = text + end, *at = skip_bullets(text + start, stop), *next;
    for (; at < stop; at = next) {
        print(&p, summi_utf8_decode(at, stop, &next));
        if (!p.space)
            next = put_plain(&p, next, stop);
    }
    write_last(&p);
    return p.length;
}

/* Whether a sentence may be cut between two characters. */
static bool may_cut(uint32_t before, uint32_t c)
{
    if (summi_character_is_blank(c))
        return !summi_character_is_blank(before);
    return summi_character_is_spaceless(c) && summi_character_is_alphanumeric(before) &&
           !(summi_unicode_flags(c) & SUMMI_MARK);
}

size_t summi_render_cut(const unsigned char *text, size_t start, size_t end, size_t limit)
{
    size_t room = sizeof SUMMI_ELLIPSIS - 1;
    if (limit < room)
        return start;
    printer p = {.out = NULL};
    const unsigned char *at = text + start, *stop = text + end, *next;
    size_t cut = start;
    for (uint32_t before = ' '; at < stop && p.length <= limit - room; at = next) {
        uint32_t c = summi_utf8_decode(at, stop, &next);
        if (may_cut(before, c))
            cut = (size_t)(at - text);
        before = c;
        print(&p, c);
    }
    return cut;
}

/* The high bit of each byte tells whether it is above ' '. */
static inline uint64_t find_graphic(uint64_t word)
{
    return ((word & SUMMI_BYTES(0x7F)) + SUMMI_BYTES(0x7F - ' ')) | word;
}

/* A 1 in each byte where a run of bytes above ' ' begins; `before` are the bytes one place before. */
static inline uint64_t find_run_starts(uint64_t here, uint64_t before)
{
    return (find_graphic(here) & ~find_graphic(before)) >> 7 & SUMMI_BYTES(1);
}

/*
 * Counts the runs of bytes above ' ', eight at a time.  *plain: all are ASCII and none is DEL, which is
 * blank too.
 */
static size_t count_runs(const unsigned char *text, size_t length, bool *plain)
{
    const unsigned char *p = text + 1, *end = text + length;
    uint64_t other = *text | (*text + 1u);
    size_t runs = *text > ' ';
    while (end - p >= 8) {
        /* In each byte of the sum the runs that begin at this place of a word: fewer than 256. */
        uint64_t sum = 0;
        for (size_t words = (size_t)(end - p) / 8, n = words < 255 ? words : 255; n; n--, p += 8) {
            uint64_t here = summi_bytes_load(p);
            sum += find_run_starts(here, summi_bytes_load(p - 1));
            other |= here | (here + SUMMI_BYTES(1));
        }
        const uint64_t even = UINT64_C(0x00FF00FF00FF00FF);
        runs += ((sum & even) + (sum >> 8 & even)) * UINT64_C(0x0001000100010001) >> 48;
    }
    if (p < end && length > 8) {
        /* The last eight bytes, without those that have been counted. */
        uint64_t here = summi_bytes_load_ordered(end - 8);
        uint64_t starts = find_run_starts(here, summi_bytes_load_ordered(end - 9));
        runs += (starts >> 8 * (8 - (end - p))) * SUMMI_BYTES(1) >> 56;
        other |= here | (here + SUMMI_BYTES(1));
        p = end;
    }
    for (; p < end; p++) {
        runs += *p > ' ' && p[-1] <= ' ';
        other |= *p | (*p + 1u);
    }
    *plain = !(other & SUMMI_BYTES(0x80));
    return runs;
}

/* The bytes with which characters begin that are blank and above ' ', or of a script without spaces. */
static const unsigned char divider_leads[256] = {
    [0x7F] = 1, [0xC2] = 1, [0xE0] = 1, [0xE1] = 1, [0xE2] = 1, [0xE3] = 1, [0xE4] = 1, [0xE5] = 1,
    [0xE6] = 1, [0xE7] = 1, [0xE8] = 1, [0xE9] = 1, [0xEA] = 1, [0xEF] = 1, [0xF0] = 1,
};

/* Where a divider may begin, or `stop`: most sentences that are not ASCII throughout are nearly so. */
static const unsigned char *find_divider(const unsigned char *p, const unsigned char *stop)
{
    for (; stop - p >= 8; p += 8) {
        uint64_t word = summi_bytes_load(p);
        if ((word | (word + SUMMI_BYTES(1))) & SUMMI_BYTES(0x80))
            break;
    }
    return summi_bytes_find(p, stop, divider_leads);
}

/* Whether a word can end elsewhere than at a byte up to ' '. */
static bool has_divider(const unsigned char *p, const unsigned char *stop)
{
    while ((p = find_divider(p, stop)) < stop) {
        uint32_t c = summi_utf8_decode(p, stop, &p);
        if (summi_character_is_blank(c) || summi_character_is_spaceless(c))
            return true;
    }
    return false;
}

size_t summi_count_words(const unsigned char *text, size_t start, size_t end)
{
    const unsigned char *at = text + start, *stop = text + end, *next;
    if (at == stop)
        return 0;
    bool plain;
    size_t words = count_runs(at, end - start, &plain);
    if (plain || !has_divider(at, stop))
        return words;
    words = 0;
    /* In a run between white space; with a word in it; and is the word one that goes on? */
    bool in_run = false, has_word = false, in_word = false;
    for (; at < stop; at = next) {
        while (in_word && *at > ' ' && *at < 0x7F)
            if (++at == stop) /* most bytes of most texts */
                return words;
        uint32_t c = summi_utf8_decode(at, stop, &next);
        if (summi_character_is_blank(c)) {
            words += in_run && !has_word; /* a dash on its own */
            in_run = has_word = in_word = false;
            continue;
        }
        in_run = true;
        if (c >= 0x80 && summi_character_is_spaceless(c)) {
            words += !(summi_unicode_flags(c) & SUMMI_MARK);
            has_word = true;
            in_word = false;
        } else if (!in_word && summi_character_is_alphanumeric(c)) {
            words++;
            has_word = in_word = true;
        }
    }
    return words + (in_run && !has_word);
}
