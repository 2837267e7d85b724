/* SPDX-License-Identifier: MIT */
/* render.c - prints a sentence as it looks in a paragraph. */
#include "layout/render.h"

#include <string.h>

#include "base/bytes.h"
#include "layout/comment.h"
#include "layout/spacing.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* How much has been printed, and what was read since. */
typedef struct printer {
    unsigned char *out;
    const summi_hyphens *hyphens;
    const unsigned char *last_place; /* where the text has the last character */
    size_t length; /* with the last character, which is written only when the next one comes */
    size_t last_size;
    summi_gap gap;     /* what comes before the next character: the last two, and white space */
    bool space;        /* there is white space in the gap */
    size_t isolates;   /* runs of text with a direction that are open */
    size_t embeddings; /* the same; those inside isolates end with these and are not counted */
} printer;

/*
 * Writes the last character.  A hyphen that is dropped again must not be written: it can be longer
 * than all that follows, and there is room only for that.
 */
static void write_last(const printer *p)
{
    if (p->out && p->last_size)
        summi_utf8_encode(p->gap.last, p->out + p->length - p->last_size);
}

static void put_character(printer *p, uint32_t c)
{
    unsigned char bytes[4];
    write_last(p);
    p->gap.before_last = p->gap.last;
    p->gap.last = c;
    p->last_size = summi_utf8_encode(c, bytes);
    p->length += p->last_size;
}

/* The ASCII characters before which a space may vanish. */
static bool may_join(unsigned char c)
{
    return c == ',' || c == '.' || c == ')' || c == ']';
}

/*
 * Whether eight bytes are printed as they are: ASCII without control characters, with something
 * graphic after every space that is none of may_join(), and no space after a bracket.  `next` are
 * the bytes one place further on.
 */
static bool is_plain(uint64_t here, uint64_t next)
{
    uint64_t other =
        here | next | summi_bytes_ascii_from(here, 0x7F) | summi_bytes_ascii_from(next, 0x7F);
    uint64_t joins = summi_bytes_ascii_equal(next, ',') | summi_bytes_ascii_equal(next, '.') |
                     summi_bytes_ascii_equal(next, ')') | summi_bytes_ascii_equal(next, ']');
    uint64_t bracket = summi_bytes_ascii_equal(here, '(') | summi_bytes_ascii_equal(here, '[');
    uint64_t next_graphic = summi_bytes_ascii_from(next, ' ' + 1);
    uint64_t graphic = (summi_bytes_ascii_from(here, ' ' + 1) & (~bracket | next_graphic)) |
                       (next_graphic & ~joins);
    return !summi_bytes_marks(~(summi_bytes_ascii_from(here, ' ') & graphic & ~other));
}

/*
 * Where the ASCII characters end that are printed as they are, single spaces between them included.
 */
static const unsigned char *find_plain_end(const unsigned char *p, const unsigned char *stop)
{
    if (p == stop || !summi_character_is_graphic(*p))
        return p;
    for (;;) {
        while (stop - p > 8 && is_plain(summi_bytes_load(p), summi_bytes_load(p + 1)))
            p += 8;
        while (p < stop && summi_character_is_graphic(*p))
            p++;
        if (stop - p < 2 || *p != ' ' || !summi_character_is_graphic(p[1]) || may_join(p[1]) ||
            p[-1] == '(' || p[-1] == '[')
            return p;
        p++;
    }
}

/* Prints what find_plain_end() finds at `at`, and returns where it ends. */
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
    p->gap.before_last = size > 1 ? end[-2] : p->gap.last;
    p->gap.last = end[-1];
    p->last_place = end - 1;
    p->last_size = 1;
    return end;
}

/* Prints what white space becomes between the last character and `next`. */
static void put_space(printer *p, uint32_t next, bool line_end)
{
    if (!p->length)
        return;
    if (line_end && summi_character_is_hyphen(p->gap.last)) {
        enum summi_hyphen meaning = summi_hyphens_at(p->hyphens, p->last_place);
        if (meaning == SUMMI_HYPHEN_VANISHES || p->gap.last == SUMMI_SOFT_HYPHEN) {
            p->length -= p->last_size;
            p->last_size = 0;
        }
        if (meaning != SUMMI_HYPHEN_ELSEWHERE)
            return;
    }
    if (line_end && summi_character_is_spaceless(p->gap.last) && summi_character_is_spaceless(next))
        return;
    put_character(p, ' ');
}

/* Characters that set the direction of what follows them, until PDF or PDI ends it (UAX #9). */
enum {
    LRE = 0x202A,
    RLE = 0x202B,
    PDF = 0x202C,
    LRO = 0x202D,
    RLO = 0x202E,
    LRI = 0x2066,
    RLI = 0x2067,
    FSI = 0x2068,
    PDI = 0x2069
};

/* Keeps count of what is open; false if `c` ends what the sentence has not begun. */
static bool count_direction(printer *p, uint32_t c)
{
    switch (c) {
    case LRE:
    case RLE:
    case LRO:
    case RLO:
        p->embeddings += !p->isolates;
        return true;
    case PDF:
        if (p->isolates)
            return true;
        if (!p->embeddings)
            return false;
        p->embeddings--;
        return true;
    case LRI:
    case RLI:
    case FSI:
        p->isolates++;
        return true;
    case PDI:
        if (!p->isolates)
            return false;
        p->isolates--;
        return true;
    default:
        return true;
    }
}

/* What put_closers() adds. */
static size_t closers_size(const printer *p)
{
    return 3 * (p->isolates + p->embeddings);
}

/* Ends what is open, which would turn round what the caller prints next. */
static void put_closers(printer *p)
{
    for (; p->isolates; p->isolates--)
        put_character(p, PDI);
    for (; p->embeddings; p->embeddings--)
        put_character(p, PDF);
}

/* Whether a line ends at `p`, with more text after it: a soft hyphen counts only there. */
static bool ends_line(const unsigned char *p, const unsigned char *stop)
{
    const unsigned char *next;
    bool line_end = false;
    for (; p < stop; p = next) {
        uint32_t c = summi_utf8_decode(p, stop, &next);
        if (!summi_character_is_blank(c))
            return line_end;
        line_end |= summi_character_is_line_end(c);
    }
    return false;
}

/* Whether a soft hyphen or a control of direction, which ends before `next`, is printed. */
static bool is_printed(printer *p, uint32_t c, const unsigned char *next, const unsigned char *stop)
{
    if (c == SUMMI_SOFT_HYPHEN)
        return p->length && !p->space && ends_line(next, stop);
    return count_direction(p, c);
}

/*
 * Reads the next character of the text, in [place, next), and prints it unless it is blank.
 * Returns where to go on: after the mark of a comment if it begins the next line.
 */
static const unsigned char *read_character(printer *p, uint32_t c, const unsigned char *place,
                                           const unsigned char *next, const unsigned char *stop)
{
    /* One branch for most characters. */
    bool rare = (c - LRE <= PDI - LRE) | (c == SUMMI_SOFT_HYPHEN);
    if (rare && !is_printed(p, c, next, stop))
        return next;
    if (summi_character_is_blank(c)) {
        p->space = true;
        p->gap.line_end |= summi_character_is_line_end(c);
        return p->gap.line_end ? summi_comment_skip_mark(next, stop) : next;
    }
    if (p->space) {
        enum summi_spacing spacing = summi_spacing_find(&p->gap, c, place, next, stop);
        if (spacing == SUMMI_STRAY)
            return next;
        if (spacing == SUMMI_SPACED)
            put_space(p, c, p->gap.line_end);
        p->space = p->gap.line_end = false;
    }
    put_character(p, c);
    p->last_place = place;
    return next;
}

/*
 * Where the words begin after the bullets of a list item, after the two hyphens that divide a text
 * or after a mark without a word before it, which mean nothing in a paragraph.
 */
static const unsigned char *skip_bullets(const unsigned char *at, const unsigned char *stop)
{
    const unsigned char *next, *after;
    while (at < stop) {
        uint32_t c = summi_utf8_decode(at, stop, &next);
        if (c == '-' && next < stop && *next == '-')
            next++;
        bool mark = (c == '.' || c == ',') &&
                    summi_unicode_flags(summi_spacing_next_graphic(next, stop)) & SUMMI_LETTER;
        bool bullet =
            (mark || summi_character_is_typed_bullet(c) || summi_character_is_bullet(c)) &&
            next < stop && summi_character_is_blank(summi_utf8_decode(next, stop, &after));
        if (!bullet && !summi_character_is_blank(c))
            break;
        at = next;
    }
    return at;
}

size_t summi_render(const unsigned char *text, size_t start, size_t end,
                    const summi_hyphens *hyphens, unsigned char *out)
{
    bool english = hyphens && hyphens->english;
    printer p = {.out = out,
                 .hyphens = hyphens,
                 .gap = {.english = english,
                         .tokens = summi_spacing_parts_tokens(text + start, text + end, english)}};
    const unsigned char *stop = text + end, *at = skip_bullets(text + start, stop), *next;
    for (; at < stop; at = next) {
        uint32_t c = summi_utf8_decode(at, stop, &next);
        next = read_character(&p, c, at, next, stop);
        if (!p.space && !p.gap.tokens)
            next = put_plain(&p, next, stop);
    }
    put_closers(&p);
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

size_t summi_render_cut(const unsigned char *text, size_t start, size_t end,
                        const summi_hyphens *hyphens, size_t limit)
{
    size_t room = sizeof SUMMI_ELLIPSIS - 1;
    if (limit < room)
        return start;
    printer p = {.hyphens = hyphens};
    const unsigned char *at = text + start, *stop = text + end, *next;
    size_t cut = start;
    for (uint32_t before = ' '; at < stop && p.length + closers_size(&p) <= limit - room;
         at = next) {
        uint32_t c = summi_utf8_decode(at, stop, &next);
        if (may_cut(before, c) && !p.space)
            cut = (size_t)(at - text);
        before = c;
        next = read_character(&p, c, at, next, stop);
    }
    return cut;
}
