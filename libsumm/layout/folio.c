/* SPDX-License-Identifier: MIT */
/* folio.c - tells by a line alone whether it could be the head or foot of a printed page. */
#include "layout/folio.h"

#include <stddef.h>
#include <string.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

/* The numbers of pages have no more digits. */
#define DIGITS_MOST 4
/* A gap between the parts of a head has at least this many spaces. */
#define GAP_LEAST 3
/* Numbers from here on may be years, which end many lines of prose. */
#define YEAR_LEAST 1500

/* What pages are called before their number, and what comes between it and how many there are. */
static const char page_words[] =
    " page pag pg p seite s pagina página pág pagine pages strona str sida sid side sivu oldal "
    "sayfa strana stranica puslapis lpp lk страница стр сторінка стор страница страна σελίδα "
    "σελ trang halaman hal صفحة ص עמוד पृष्ठ หน้า 第 ";
static const char of_words[] =
    " of von van sur de di do da z ze iz из від з av af fra / | sa från ";
static const char after_words[] = " 页 頁 ページ 쪽 페이지 頁目 ";

/* ---- Words ---- */

/* Whether a list of words in small letters, with spaces around each, has [p, end). */
static bool is_in(const char *list, const unsigned char *p, const unsigned char *end)
{
    unsigned char folded[64], *out = folded, *last = folded + sizeof folded - sizeof "wxyz ";
    if (p == end)
        return false;
    *out++ = ' ';
    while (p < end) {
        if (out > last) /* a byte that is not UTF-8 becomes three */
            return false;
        out += summi_utf8_encode(summi_character_lower(summi_utf8_decode(p, end, &p)), out);
    }
    *out++ = ' ';
    *out = '\0';
    return strstr(list, (const char *)folded);
}

static const unsigned char *skip_blank(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *next;
    while (p < end && summi_character_is_blank(summi_utf8_decode(p, end, &next)))
        p = next;
    return p;
}

static const unsigned char *skip_digits(const unsigned char *p, const unsigned char *end)
{
    while (p < end && summi_ascii_is_digit(*p))
        p++;
    return p;
}

/* Where a word ends: before a digit, a full stop or white space. */
static const unsigned char *skip_word(const unsigned char *p, const unsigned char *end)
{
    while (p<end && * p> ' ' && *p != '.' && !summi_ascii_is_digit(*p))
        p++;
    return p;
}

/* ---- Numbers of pages ---- */

/* Takes the marks around a number away: "- 12 -", "[12]". */
static void trim_marks(const unsigned char **p, const unsigned char **end)
{
    const unsigned char *next;
    while (*p < *end && !summi_character_is_alphanumeric(summi_utf8_decode(*p, *end, &next)))
        *p = next;
    while (*end > *p && !summi_character_is_alphanumeric(summi_utf8_decode_before(*p, *end, &next)))
        *end = next;
}

/* Whether [p, end) is a number in small Roman digits: "xiv". */
static bool is_roman(const unsigned char *p, const unsigned char *end)
{
    if (p == end || end - p > 6)
        return false;
    while (p < end && memchr("ivxlc", *p, 5))
        p++;
    return p == end;
}

/* Whether all that follows a number is how many pages there are: "of 80". */
static bool is_total(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *word = p;
    p = skip_word(p, end);
    if (!is_in(of_words, word, p))
        return false;
    p = skip_blank(p, end);
    const unsigned char *digits = skip_digits(p, end);
    return digits > p && digits == end;
}

/*
 * Whether [p, end) is the number of a page and nothing else.  *named: with a word that says so, or
 * with how many there are.
 */
static bool is_folio(const unsigned char *p, const unsigned char *end, bool *named)
{
    *named = false;
    trim_marks(&p, &end);
    const unsigned char *word = p;
    p = skip_word(p, end);
    if (is_roman(word, p) && p == end)
        return true;
    *named = p > word;
    const unsigned char *word_end = p;
    p = skip_blank(p < end && *p == '.' ? p + 1 : p, end);
    const unsigned char *digits = p;
    p = skip_digits(p, end);
    if (p == digits || p - digits > DIGITS_MOST || (*named && !is_in(page_words, word, word_end)))
        return false;
    p = skip_blank(p, end);
    if (p == end)
        return true;
    *named = true;
    return is_total(p, end) || is_in(after_words, p, end);
}

/* ---- Lines ---- */

/* Whether white space [p, end) sets the parts of a head off, if the text goes on with `next`. */
static bool is_gap(const unsigned char *p, const unsigned char *end, uint32_t next)
{
    bool mark = next == '|' || next == 0xB7 || next == 0x2022;
    return end - p >= GAP_LEAST || (end > p && (mark || memchr(p, '\t', (size_t)(end - p))));
}

/* The first gap of [p, end), with *after it; `end` if there is none. */
static const unsigned char *find_gap(const unsigned char *p, const unsigned char *end,
                                     const unsigned char **after)
{
    const unsigned char *next;
    while (p < end) {
        const unsigned char *stop = p;
        while (stop < end && (*stop == ' ' || *stop == '\t'))
            stop++;
        if (stop > p && stop < end && is_gap(p, stop, summi_utf8_decode(stop, end, &next))) {
            *after = stop;
            return p;
        }
        p = stop > p ? stop : p + 1;
    }
    *after = end;
    return end;
}

/* Whether wide gaps set the number of a page off in the line. */
static bool is_spaced(const unsigned char *line, const unsigned char *end)
{
    bool named, found = false, first = true;
    const unsigned char *after;
    size_t cells = 0;
    for (const unsigned char *p = line; p < end; p = after, first = false, cells++) {
        const unsigned char *cell_end = find_gap(p, end, &after);
        if (is_folio(p, cell_end, &named))
            found |= named || first || cell_end == end;
    }
    return found && cells > 1;
}

/* Whether a word could be a number of a page, but not a year. */
static bool is_plain_number(const unsigned char *p, const unsigned char *end)
{
    unsigned number = 0;
    if (p == end || end - p > DIGITS_MOST || skip_digits(p, end) < end)
        return false;
    for (; p < end; p++)
        number = number * 10 + (*p - '0');
    return number < YEAR_LEAST;
}

/* "14 Harbour Board", "Harbour Board 14", but not "14 boards". */
static bool has_number_at_end(const unsigned char *line, const unsigned char *end)
{
    const unsigned char *first = line, *last = end, *next;
    while (first<end && * first> ' ')
        first++;
    while (last > line && last[-1] > ' ')
        last--;
    if (is_plain_number(last, end))
        return true;
    first = is_plain_number(line, first) ? skip_blank(first, end) : end;
    return first < end && !summi_character_is_lower(summi_utf8_decode(first, end, &next));
}

/* Tells most lines of prose at a glance: their first and last words have no digit. */
static bool may_have_folio(const unsigned char *line, const unsigned char *end)
{
    enum { GLANCE = 8 };
    if (end - line <= 2 * GLANCE)
        return true;
    for (int i = 0; i < GLANCE; i++)
        if (summi_ascii_is_digit(line[i]) || summi_ascii_is_digit(end[-1 - i]))
            return true;
    return false;
}

enum summi_folio summi_folio_find(const unsigned char *line, const unsigned char *end)
{
    bool named;
    if (!may_have_folio(line, end))
        return SUMMI_FOLIO_NONE;
    if (is_folio(line, end, &named))
        return SUMMI_FOLIO_ALONE;
    if (is_spaced(line, end))
        return SUMMI_FOLIO_SPACED;
    return has_number_at_end(line, end) ? SUMMI_FOLIO_AT_END : SUMMI_FOLIO_NONE;
}
