/* SPDX-License-Identifier: MIT */
/* stop.c - runs of terminators, the marks that go with them, and what follows. */
#include "sentence/stop.h"

#include <string.h>

/* Terminators of the width of an ideograph, which bring their space along. */
static bool is_wide_terminator(uint32_t c)
{
    return c == 0x3002 || c == 0xFF61 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E;
}

/* Quotation marks that look as if they opened, and close in some language. */
static bool may_open(uint32_t c)
{
    return summi_unicode_flags(c) & SUMMI_OPEN && summi_character_is_closer(c);
}

static bool is_opening(uint32_t c)
{
    switch (c) {
    case '(':
    case '[':
    case '`':  /* `` is typed for a quotation mark, '' closes */
    case 0xA1: /* inverted marks of Spanish */
    case 0xBF:
    case 0x300A:
    case 0xFF08:
        return true;
    default: /* among quotation marks, what closes has been passed already */
        return summi_character_is_opening_quote(c);
    }
}

/* Whether a run of periods goes on after the white space at `at`: ". . ." */
static bool run_goes_on(const struct summi_scan *scan, size_t at)
{
    size_t next;
    if (scan->text[at] != ' ' || at + 1 >= scan->end)
        return false;
    if (summi_scan_terminator(scan, summi_scan_read(scan, at + 1, &next)) !=
        SUMMI_TERMINATOR_PERIOD)
        return false;
    uint32_t after = summi_scan_peek(scan, next);
    return after == 0 || summi_scan_terminator(scan, after) == SUMMI_TERMINATOR_PERIOD ||
           summi_scan_is_space(after) || summi_character_is_closer(after);
}

static void find_run(const struct summi_scan *scan, size_t at, struct summi_stop *stop)
{
    *stop = (struct summi_stop){.at = at};
    while (at < scan->end) {
        size_t next;
        uint32_t c = summi_scan_read(scan, at, &next);
        enum summi_terminator kind = summi_scan_terminator(scan, c);
        if (kind == SUMMI_TERMINATOR_NONE) {
            if (!stop->dots || !run_goes_on(scan, at))
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
static size_t spaced_closer_end(const struct summi_scan *scan, const struct summi_stop *stop,
                                size_t at)
{
    size_t mark;
    if (!summi_scan_is_space(summi_scan_read(scan, at, &mark)) || mark >= scan->end)
        return at;
    size_t end;
    uint32_t c = summi_scan_read(scan, mark, &end);
    uint32_t after = summi_scan_peek(scan, end);
    if (stop->wide && (c == 0x2019 || c == 0x201D || c == 0x300D || c == 0x300F || c == 0xFF09))
        return end;
    if (c == 0xBB && !scan->language->guillemets_point_in &&
        !summi_character_is_alphanumeric(after)) /* else it opens */
        return end;
    if (c == '"' && scan->quoted && (after == 0 || summi_scan_is_space(after)))
        return end;
    if (c == '\'' && after == '\'' &&
        (end + 1 >= scan->end || summi_scan_is_space(summi_scan_peek(scan, end + 1))))
        return end + 1;
    return at;
}

static void find_closers(struct summi_scan *scan, struct summi_stop *stop)
{
    size_t at = stop->run_end;
    bool quoted = scan->quoted;
    while (at < scan->end) {
        size_t next;
        uint32_t c = summi_scan_read(scan, at, &next);
        if (summi_character_is_closer(c)) {
            if (may_open(c) && next < scan->end &&
                summi_character_is_alphanumeric(summi_scan_peek(scan, next)))
                break;
        } else {
            next = spaced_closer_end(scan, stop, at);
            if (next == at)
                break;
            c = summi_scan_before(scan, next);
        }
        stop->closer = c;
        if (c == '"')
            quoted = false;
        at = next;
    }
    /*
     * A quotation mark that touches the word after it does not close, unless words always touch, or
     * a quotation is open and a capital follows.
     */
    uint32_t after = summi_scan_peek(scan, at);
    if ((stop->closer == '"' || stop->closer == '\'') && summi_character_is_alphanumeric(after) &&
        !(scan->quoted &&
          (stop->wide || (stop->closer == '"' && summi_character_is_upper(after))))) {
        at = stop->run_end;
        quoted = scan->quoted;
        stop->closer = 0;
    }
    scan->quoted = quoted;
    stop->end = at;
}

/* The end of a bracketed reference like "[12]" or of superscript digits at `at`, or `at`. */
static size_t reference_end(const struct summi_scan *scan, size_t at)
{
    size_t p = at;
    size_t next;
    while (p < scan->end && p - at < SUMMI_REACH) {
        uint32_t c = summi_scan_read(scan, p, &next);
        if (c != 0xB2 && c != 0xB3 && c != 0xB9 && !(c >= 0x2070 && c <= 0x2079))
            break;
        p = next;
    }
    if (p > at)
        return p;
    p = summi_scan_skip_space(scan, at);
    if (summi_scan_peek(scan, p) != '[')
        return at;
    size_t digits = ++p;
    while (p < scan->end && p - digits < SUMMI_REACH) {
        uint32_t c = summi_scan_read(scan, p, &next);
        if (c == ']')
            return p > digits ? next : at;
        if (!(c < 0x80 && summi_ascii_is_digit((unsigned char)c)) && c != ' ' && c != ',' &&
            c != '-' && c != 0x2013)
            break;
        p = next;
    }
    return at;
}

/* The end of an emoticon like ":-)" after white space at `at`, or `at`. */
static size_t emoticon_end(const struct summi_scan *scan, size_t at)
{
    size_t p = at;
    if (scan->end - at < 3 || scan->text[p] != ' ' ||
        (scan->text[p + 1] != ':' && scan->text[p + 1] != ';'))
        return at;
    p += 2;
    if (scan->text[p] == '-' && scan->end - p > 1)
        p++;
    if (!strchr(")(DPp", scan->text[p]) || scan->text[p] == '\0')
        return at;
    while (p < scan->end && (scan->text[p] == ')' || scan->text[p] == '(' || p < at + 3))
        p++;
    return p >= scan->end || summi_scan_is_space(summi_scan_peek(scan, p)) ? p : at;
}

/* Whether an ASCII terminator, a space and an ASCII letter follow each other at `at`. */
static bool is_plain(const struct summi_scan *scan, size_t at)
{
    const unsigned char *p = scan->text + at;
    return scan->end - at > 2 && (p[0] == '.' || p[0] == '!' || p[0] == '?') && p[1] == ' ' &&
           summi_ascii_is_letter(p[2]);
}

void summi_stop_find(struct summi_scan *scan, size_t at, struct summi_stop *stop)
{
    if (is_plain(scan, at)) { /* as nearly all are */
        *stop = (struct summi_stop){.at = at,
                                    .run_end = at + 1,
                                    .end = at + 1,
                                    .next = at + 2,
                                    .dots = scan->text[at] == '.',
                                    .strong = scan->text[at] != '.'};
        return;
    }
    find_run(scan, at, stop);
    find_closers(scan, stop);
    for (size_t to; (to = reference_end(scan, stop->end)) > stop->end;)
        stop->end = to;
    stop->end = emoticon_end(scan, stop->end);
    stop->next = summi_scan_skip_space(scan, stop->end);
}

void summi_following_find(const struct summi_scan *scan, size_t at,
                          struct summi_following *following)
{
    *following = (struct summi_following){.first = summi_scan_peek(scan, at)};
    for (int i = 0; i < 6 && at < scan->end; i++) {
        size_t next;
        uint32_t c = summi_scan_read(scan, at, &next);
        if (summi_character_is_alphanumeric(c)) {
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
