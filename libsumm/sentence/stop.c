/* SPDX-License-Identifier: GPL-3.0-or-later */
/* stop.c - finds runs of terminators, and the marks that go with them. */
#include <string.h>

#include "sentence/splitter.h"

/* Terminators of the width of an ideograph, which bring their space along. */
static bool is_wide_terminator(uint32_t c)
{
    return c == 0x3002 || c == 0xFF61 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E;
}

/* Quotation marks that look as if they opened, and close in some language. */
static bool may_open(uint32_t c)
{
    return summi_has(c, SUMMI_OPEN) && summi_character_is_closer(c);
}

static bool is_opening(uint32_t c)
{
    switch (c) {
    case '(':
    case '[':
    case 0xA1: /* inverted marks of Spanish */
    case 0xBF:
    case 0x300A:
    case 0xFF08:
        return true;
    default: /* among quotation marks, what closes has been passed already */
        return summi_character_is_opening_quote(c);
    }
}

/* Whether a run of periods goes on behind the white space at `at`: ". . ." */
static bool run_goes_on(const struct summi_splitter *s, size_t at)
{
    size_t next;
    if (s->text[at] != ' ' || at + 1 >= s->end)
        return false;
    if (summi_terminator_in(s, summi_char_at(s, at + 1, &next)) != SUMMI_TERMINATOR_PERIOD)
        return false;
    uint32_t behind = summi_peek(s, next);
    return behind == 0 || summi_terminator_in(s, behind) == SUMMI_TERMINATOR_PERIOD ||
           summi_is_space(behind) || summi_character_is_closer(behind);
}

static void find_run(const struct summi_splitter *s, size_t at, struct summi_stop *stop)
{
    *stop = (struct summi_stop){.at = at};
    while (at < s->end) {
        size_t next;
        uint32_t c = summi_char_at(s, at, &next);
        enum summi_terminator kind = summi_terminator_in(s, c);
        if (kind == SUMMI_TERMINATOR_NONE) {
            if (!stop->dots || !run_goes_on(s, at))
                break;
            if (stop->dots == 1 && !stop->strong)
                stop->split = at;
            at = next;
            continue;
        }
        if (kind == SUMMI_TERMINATOR_STRONG) {
            stop->strong = true;
            if (at == stop->at)
                stop->unspaced = c >= 0x80;
        } else {
            stop->dots += kind == SUMMI_TERMINATOR_PERIOD ? 1 : 3;
        }
        stop->wide = is_wide_terminator(c);
        at = next;
    }
    stop->run_end = at;
}

/* The end of a closing mark that white space separates from the run, or `at`. */
static size_t spaced_closer(const struct summi_splitter *s, const struct summi_stop *stop,
                            size_t at)
{
    size_t mark;
    if (!summi_is_space(summi_char_at(s, at, &mark)) || mark >= s->end)
        return at;
    size_t end;
    uint32_t c = summi_char_at(s, mark, &end);
    uint32_t behind = summi_peek(s, end);
    if (stop->wide && (c == 0x2019 || c == 0x201D || c == 0x300D || c == 0x300F || c == 0xFF09))
        return end;
    if (c == 0xBB && !s->guillemets_point_in)
        return end;
    if (c == '"' && s->quoted && (behind == 0 || summi_is_space(behind)))
        return end;
    if (c == '\'' && behind == '\'' &&
        (end + 1 >= s->end || summi_is_space(summi_peek(s, end + 1))))
        return end + 1;
    return at;
}

static void find_closers(struct summi_splitter *s, struct summi_stop *stop)
{
    size_t at = stop->run_end;
    bool quoted = s->quoted;
    while (at < s->end) {
        size_t next;
        uint32_t c = summi_char_at(s, at, &next);
        if (summi_character_is_closer(c)) {
            if (may_open(c) && next < s->end && summi_has(summi_peek(s, next), SUMMI_ALPHANUMERIC))
                break;
        } else {
            next = spaced_closer(s, stop, at);
            if (next == at)
                break;
            c = summi_peek_before(s, next);
        }
        stop->closer = c;
        if (c == '"')
            quoted = false;
        at = next;
    }
    /* A quotation mark that touches a word behind it does not close, unless words always touch. */
    if ((stop->closer == '"' || stop->closer == '\'') && at < s->end &&
        summi_has(summi_peek(s, at), SUMMI_ALPHANUMERIC) && !(stop->wide && s->quoted)) {
        at = stop->run_end;
        quoted = s->quoted;
        stop->closer = 0;
    }
    s->quoted = quoted;
    stop->end = at;
}

/* The end of a bracketed reference like "[12]" or of superscript digits at `at`, or `at`. */
static size_t reference(const struct summi_splitter *s, size_t at)
{
    size_t p = at;
    size_t next;
    while (p < s->end && p - at < SUMMI_REACH) {
        uint32_t c = summi_char_at(s, p, &next);
        if (c != 0xB2 && c != 0xB3 && c != 0xB9 && !(c >= 0x2070 && c <= 0x2079))
            break;
        p = next;
    }
    if (p > at)
        return p;
    p = summi_skip_space(s, at);
    if (summi_peek(s, p) != '[')
        return at;
    size_t digits = ++p;
    while (p < s->end && p - digits < SUMMI_REACH) {
        uint32_t c = summi_char_at(s, p, &next);
        if (c == ']')
            return p > digits ? next : at;
        if (!(c >= '0' && c <= '9') && c != ' ' && c != ',' && c != '-' && c != 0x2013)
            break;
        p = next;
    }
    return at;
}

/* The end of an emoticon like ":-)" behind white space at `at`, or `at`. */
static size_t emoticon(const struct summi_splitter *s, size_t at)
{
    size_t p = at;
    if (s->end - at < 3 || s->text[p] != ' ' || (s->text[p + 1] != ':' && s->text[p + 1] != ';'))
        return at;
    p += 2;
    if (s->text[p] == '-' && s->end - p > 1)
        p++;
    if (!strchr(")(DPp", s->text[p]) || s->text[p] == '\0')
        return at;
    while (p < s->end && (s->text[p] == ')' || s->text[p] == '(' || p < at + 3))
        p++;
    return p >= s->end || summi_is_space(summi_peek(s, p)) ? p : at;
}

/* Whether nothing but one ASCII terminator, a space and an ASCII letter stands at `at`. */
static bool is_plain(const struct summi_splitter *s, size_t at)
{
    const unsigned char *p = s->text + at;
    return s->end - at > 2 && (p[0] == '.' || p[0] == '!' || p[0] == '?') && p[1] == ' ' &&
           ((p[2] >= 'A' && p[2] <= 'Z') || (p[2] >= 'a' && p[2] <= 'z'));
}

void summi_stop_find(struct summi_splitter *s, size_t at, struct summi_stop *stop)
{
    if (is_plain(s, at)) { /* as nearly all are */
        *stop = (struct summi_stop){.at = at,
                                    .run_end = at + 1,
                                    .end = at + 1,
                                    .next = at + 2,
                                    .dots = s->text[at] == '.',
                                    .strong = s->text[at] != '.'};
        return;
    }
    find_run(s, at, stop);
    find_closers(s, stop);
    for (size_t to; (to = reference(s, stop->end)) > stop->end;)
        stop->end = to;
    stop->end = emoticon(s, stop->end);
    stop->next = summi_skip_space(s, stop->end);
}

void summi_following_find(const struct summi_splitter *s, size_t at,
                          struct summi_following *following)
{
    *following = (struct summi_following){.first = summi_peek(s, at), .start = at};
    for (int i = 0; i < 6 && at < s->end; i++) {
        size_t next;
        uint32_t c = summi_char_at(s, at, &next);
        if (summi_has(c, SUMMI_ALPHANUMERIC)) {
            following->letter = c;
            following->word = at;
            return;
        }
        bool opening = is_opening(c);
        following->opened = following->opened || opening;
        following->quoted =
            following->quoted || (opening && following->first != '(' && following->first != '[');
        at = next;
    }
}
