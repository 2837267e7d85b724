/* SPDX-License-Identifier: MIT */
/*
 * html_text.c - keeps the text of a web page away from the parser, which is slow with it.
 *
 * The parser looks at each character several times, and sees nothing in most of them.  So it gets
 * a short sign for each long run of characters between two tags, and whoever reads its tree gets
 * the run for the sign.  A run has nothing that the parser would change or react to, and neither
 * begins nor ends with white space, which it does react to.
 */
#include <string.h>

#include "html.h"

/*
 * U+10FFFD, for private use, and the number of the run in letters.  In the text of a page that
 * character becomes U+FFFD, so that nobody but us can make a sign.
 */
#define SIGN           "\xF4\x8F\xBF\xBD"
#define LOST           "\xEF\xBF\xBD"
#define SIGN_CHARACTER 0x10FFFD
enum {
    CHARACTER_SIZE = sizeof SIGN - 1,
    LETTERS = 6, /* of 16 each: more runs have no sign */
    SIGN_SIZE = CHARACTER_SIZE + LETTERS,
    RUN_LEAST = 32 /* bytes */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f';
}

static bool is_alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ---- Runs ---------------------------------------------------------------------------------- */

/* Whether the character of UTF-8 at `at` is none that the parser replaces, or that means more. */
static bool is_plain(const char *at)
{
    const unsigned char *b = (const unsigned char *)at;

    if (b[0] < 0x80)
        return b[0] >= ' ' ? b[0] != '<' && b[0] != '>' && b[0] != '&' && b[0] != 0x7F
                           : is_blank(*at);
    if (b[0] == 0xC2) /* control characters */
        return b[1] >= 0xA0;
    if (b[0] == 0xEF) /* characters that Unicode does not have */
        return b[1] != 0xB7 && b[1] != 0xBF;
    return b[0] < 0xF0; /* the signs are above that */
}

static const char *find_plain_end(const char *at, const char *end)
{
    while (at < end && is_plain(at)) {
        do
            at++;
        while (at < end && ((unsigned char)*at & 0xC0) == 0x80);
    }
    return at;
}

static bool write_sign(struct html_runs *runs, const char *run, size_t length, struct buffer *out)
{
    char sign[SIGN_SIZE] = SIGN;
    struct html_run *items = array_grow(runs->items, runs->count, &runs->capacity, sizeof *items);

    if (items == NULL)
        return false;
    runs->items = items;
    for (size_t i = 0, number = runs->count; i < LETTERS; i++, number >>= 4)
        sign[CHARACTER_SIZE + i] = (char)('a' + (number & 15));
    items[runs->count++] = (struct html_run){run, length};
    return buffer_append(out, sign, sizeof sign);
}

/* Writes plain characters, or a sign for them. */
static bool copy_plain(struct html_runs *runs, const char *at, const char *end, struct buffer *out)
{
    const char *start = at, *stop = end;

    while (start < end && is_blank(*start))
        start++;
    while (stop > start && is_blank(stop[-1]))
        stop--;
    if (stop - start < RUN_LEAST || runs->count >> 4 * LETTERS != 0)
        return buffer_append(out, at, (size_t)(end - at));
    return buffer_append(out, at, (size_t)(start - at)) &&
           write_sign(runs, start, (size_t)(stop - start), out) &&
           buffer_append(out, stop, (size_t)(end - stop));
}

/* ---- What is no run ------------------------------------------------------------------------ */

/* The character that "&#" at `at` refers to; 0 if it is none.  Sets *next to what follows. */
static unsigned long read_number(const char *at, const char *end, const char **next)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    const char *p = at + 2;
    bool hexadecimal = p < end && (*p == 'x' || *p == 'X');
    unsigned long value = 0;

    for (p += hexadecimal; p < end && *p != '\0'; p++) {
        const char *digit = strchr(digits, *p);
        if (digit == NULL || (!hexadecimal && digit - digits > 9))
            break;
        size_t place = (size_t)(digit - digits);
        if (value <= SIGN_CHARACTER)
            value = value * (hexadecimal ? 16 : 10) + (place > 15 ? place - 6 : place);
    }
    *next = p < end && *p == ';' ? p + 1 : p;
    return value;
}

/* Copies a reference to a character, with all that may belong to its name. */
static const char *copy_reference(const char *at, const char *end, struct buffer *out, bool *copied)
{
    const char *next = at + 1;

    if (next < end && *next == '#' && read_number(at, end, &next) == SIGN_CHARACTER) {
        *copied = buffer_append(out, LOST, sizeof LOST - 1);
        return next;
    }
    while (next < end && is_alphanumeric(*next))
        next++;
    next += next < end && *next == ';';
    *copied = buffer_append(out, at, (size_t)(next - at));
    return next;
}

/* Copies a character that is not plain. */
static const char *copy_special(const char *at, const char *end, struct buffer *out, bool *copied)
{
    const char *next = at + 1;

    if (*at == '&')
        return copy_reference(at, end, out, copied);
    while (next < end && ((unsigned char)*next & 0xC0) == 0x80)
        next++;
    bool is_sign = next - at == CHARACTER_SIZE && memcmp(at, SIGN, CHARACTER_SIZE) == 0;
    *copied = is_sign ? buffer_append(out, LOST, sizeof LOST - 1)
                      : buffer_append(out, at, (size_t)(next - at));
    return next;
}

bool html_text_copy(struct html_runs *runs, const char *bytes, size_t length, struct buffer *out)
{
    const char *at = bytes, *end = bytes + length;
    bool copied = true;

    while (at < end && copied) {
        const char *plain_end = find_plain_end(at, end);
        copied = copy_plain(runs, at, plain_end, out);
        at = plain_end;
        if (at < end && copied)
            at = copy_special(at, end, out, &copied);
    }
    return copied;
}

/* ---- Reading ------------------------------------------------------------------------------- */

/* The run that a sign means; NULL if nobody made it. */
static const struct html_run *find_run(const struct html_runs *runs, const char *sign)
{
    size_t number = 0;

    if (strspn(sign + CHARACTER_SIZE, "abcdefghijklmnop") < LETTERS)
        return NULL;
    for (size_t i = LETTERS; i-- > 0;) {
        number = number << 4 | (size_t)(sign[CHARACTER_SIZE + i] - 'a');
    }
    return number < runs->count ? &runs->items[number] : NULL;
}

bool html_text_next(const struct html_runs *runs, const char **text, struct html_run *piece)
{
    const char *at = *text, *sign = strstr(at, SIGN);
    const struct html_run *run = sign == at ? find_run(runs, sign) : NULL;

    if (run != NULL) {
        *piece = *run;
        *text = at + SIGN_SIZE;
        return true;
    }
    size_t length = sign == NULL ? strlen(at) : sign > at ? (size_t)(sign - at) : CHARACTER_SIZE;
    *piece = (struct html_run){at, length};
    *text = at + length;
    return length > 0;
}
