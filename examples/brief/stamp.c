/* SPDX-License-Identifier: MIT */
/* stamp.c - when and by whom a line of a chat or a transcript was said, as it says in front. */
#include "stamp.h"

#include <string.h>

#define WIDE_COLON "\xEF\xBC\x9A"

enum { DATE_WORDS = 6, MONTH_BYTES = 6, DAY_BYTES = 80, ZONE_BYTES = 8 };

const char *stamp_skip_spaces(const char *at, const char *end)
{
    while (at < end) {
        if (*at == ' ' || *at == '\t')
            at++;
        else if (end - at >= 3 && (memcmp(at, "\xE2\x80\xAF", 3) == 0 || /* narrow no-break space */
                                   memcmp(at, "\xE2\x80\x8E", 3) == 0 || /* marks of direction */
                                   memcmp(at, "\xE2\x80\x8F", 3) == 0))
            at += 3;
        else if (end - at >= 2 && memcmp(at, "\xC2\xA0", 2) == 0)
            at += 2;
        else
            break;
    }
    return at;
}

bool stamp_next_line(const char **at, const char *end, struct line *line)
{
    if (*at >= end)
        return false;
    const char *stop = memchr(*at, '\n', (size_t)(end - *at));
    line->start = *at;
    line->end = stop != NULL ? stop : end;
    *at = stop != NULL ? stop + 1 : end;
    while (line->end > line->start && memchr(" \t\r", line->end[-1], 3) != NULL)
        line->end--;
    line->start = stamp_skip_spaces(line->start, line->end);
    return true;
}

/* ---- Stamps -------------------------------------------------------------------------------- */

/* The end of "PM", "p.m." or "p. m." after a time; `at` if there is none. */
static const char *skip_half(const char *at, const char *end)
{
    const char *half = stamp_skip_spaces(at, end);

    if (end - half < 2 || strchr("aApP", *half) == NULL)
        return at;
    const char *m = half + 1;
    bool dotted = *m == '.';
    if (dotted)
        m = stamp_skip_spaces(m + 1, end);
    if (m == end || (*m != 'm' && *m != 'M'))
        return at;
    m++;
    return dotted && m < end && *m == '.' ? m + 1 : m;
}

/*
 * The end of "10:02", "1:02:03" or "00:02.500"; NULL if it is none.  No time has more than three
 * parts.
 */
static const char *read_clock(const char *at, const char *end)
{
    static const char *const halves[] = {"上午", "下午", "午前", "午後", "오전", "오후"};
    int parts = 0;

    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++)
        if (end - at > 6 && memcmp(at, halves[i], 6) == 0)
            at = stamp_skip_spaces(at + 6, end);

    for (;;) {
        const char *digits = at;
        while (at < end && stamp_is_digit(*at))
            at++;
        if (at == digits || at - digits > (parts == 0 ? 3 : 2))
            return NULL;
        parts++;
        if (at == end || *at != ':' || parts == 3)
            break;
        at++;
    }
    if (parts < 2)
        return NULL;
    if (end - at >= 2 && (*at == '.' || *at == ',') && stamp_is_digit(at[1]))
        for (at++; at < end && stamp_is_digit(*at);)
            at++;
    return skip_half(at, end);
}

/* The end of a date of digits: "2024-05-03", "03.05.24", "5/3/24"; `at` itself if there is none. */
static const char *skip_date(const char *at, const char *end)
{
    const char *p = at;
    int parts = 0;
    char sign = '\0';

    while (parts < 3) {
        const char *digits = p;
        while (p < end && stamp_is_digit(*p))
            p++;
        if (p == digits || p - digits > 4)
            return at;
        if (++parts == 3)
            break;
        if (p == end || strchr("-./", *p) == NULL || (sign != '\0' && *p != sign))
            return at;
        sign = *p++;
        p = stamp_skip_spaces(p, end); /* "3. 5. 2024" */
    }
    if (p < end && *p == '.')
        p++;
    if (p < end && (*p == ',' || *p == 'T' || *p == 't'))
        p++;
    const char *next = stamp_skip_spaces(p, end);
    return next > at && next < end && (stamp_is_digit(*next) || (unsigned char)*next >= 0x80) ? next
                                                                                              : at;
}

static bool is_word_byte(char c)
{
    return stamp_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
           (unsigned char)c >= 0x80;
}

/* Whether a word is a month, perhaps cut or declined, or has the sign of a year. */
static bool is_month(const char *word, size_t length)
{
    static const char months[][MONTH_BYTES + 1] = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "mai", "maj", "abr", "avr", "ago", "set", "okt", "ott", "out", "dez", "dic", "ene",
        "gen", "giu", "lug", "mag", "jui", "mär", "fév", "aoû", "déc", "янв", "фев", "мар",
        "апр", "май", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек", "sty", "lut",
        "kwi", "cze", "lip", "sie", "wrz", "paź", "lis", "gru", "年",  "년"};
    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        size_t width = strlen(months[i]), same = 0;
        while (same < width && same < length &&
               (same == 0 && (unsigned char)word[0] < 0x80 ? word[0] | 0x20 : word[same]) ==
                   months[i][same])
            same++;
        if (same == width)
            return true;
    }
    return false;
}

/*
 * The end of a date with words or signs, "May 3, 2024, ", "3 mai 2024 à " or "2024年5月3日 ", if a
 * time of day follows; `at` if not.
 */
static const char *skip_written_date(const char *at, const char *end)
{
    const char *p = at;
    bool month = false, day = false;

    for (int words = 0; words < DATE_WORDS; words++) {
        const char *word = p;
        while (p < end && is_word_byte(*p) && p - word < NAME_MOST)
            p++;
        if (p == word)
            return at;
        day |= stamp_is_digit(*word);
        month |= is_month(word, (size_t)(p - word));
        for (const char *q = word; q + 3 <= p; q++)
            month |= (unsigned char)*q >= 0xE0 && is_month(q, 3);
        while (p < end && strchr(" ,.-/()", *p) != NULL)
            p++;
        p = stamp_skip_spaces(p, end);
        if (month && day && read_clock(p, end) != NULL)
            return p;
    }
    return at;
}

bool stamp_is_day(const struct line *line)
{
    const char *p = line->start;
    size_t words = 0, days = 0;
    bool year = false;

    if (line->end - p > DAY_BYTES)
        return false;
    while (p < line->end) {
        const char *word = p;
        while (p < line->end && stamp_is_digit(*p))
            p++;
        year |= p - word == 4 && (*word == '1' || *word == '2');
        days += p > word && p - word <= 2;
        while (p < line->end && is_word_byte(*p) && !stamp_is_digit(*p))
            p++;
        if (p < line->end && strchr(" ,-/.()[]:", *p) == NULL && !stamp_is_digit(*p))
            return false;
        words += p > word;
        p += p < line->end && !is_word_byte(*p);
    }
    return year && days >= 1 && days <= 2 && words <= DATE_WORDS;
}

/*
 * The end of a stamp without brackets: a date, a time, perhaps up to another; NULL if it is none.
 */
static const char *read_times(const char *at, const char *end, bool *range)
{
    const char *date = skip_date(at, end);
    const char *clock = read_clock(date > at ? date : skip_written_date(at, end), end);

    *range = false;
    if (clock == NULL)
        return NULL;
    const char *arrow = stamp_skip_spaces(clock, end);
    if (end - arrow > 3 && memcmp(arrow, "-->", 3) == 0) {
        const char *to = read_clock(stamp_skip_spaces(arrow + 3, end), end);
        *range = to != NULL;
        return to != NULL ? to : clock;
    }
    return clock;
}

/* "From Ada Holt to Everyone:", as programs for meetings write; NULL if it is none. */
static const char *read_sender(const char *at, const char *end, struct stamp *stamp)
{
    static const char *const words[][2] = {{"From ", " to "}, {"Von ", " an "}, {"De ", " à "},
                                           {"De ", " a "},    {"Da ", " a "},   {"Van ", " aan "}};
    const char *colon = memchr(at, ':', (size_t)(end - at));

    if (colon == NULL || colon - at > 2 * NAME_MOST)
        return NULL;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t first = strlen(words[i][0]), second = strlen(words[i][1]);
        if ((size_t)(colon - at) < first + second || memcmp(at, words[i][0], first) != 0)
            continue;
        const char *name = stamp_skip_spaces(at + first, colon);
        for (const char *p = name; (size_t)(colon - p) > second; p++)
            if (memcmp(p, words[i][1], second) == 0) {
                stamp->speaker = name;
                stamp->speaker_end = p;
                return stamp_skip_spaces(colon + 1, end);
            }
    }
    return NULL;
}

/* "Ada:", "Ada Holt:" or "<ada>" at `at`: sets the speaker and returns what follows, or NULL. */
static const char *read_speaker(const char *at, const char *end, struct stamp *stamp)
{
    const char *close;
    size_t words = 1;

    if (at < end && *at == '<' && (close = memchr(at, '>', (size_t)(end - at))) != NULL &&
        close - at <= NAME_MOST) {
        stamp->speaker = stamp_skip_spaces(at + 1, close);
        while (stamp->speaker < close && strchr("@+%&~ ", *stamp->speaker) != NULL)
            stamp->speaker++; /* the rank of a user */
        stamp->speaker_end = close;
        return stamp_skip_spaces(close + 1, end);
    }
    if ((close = read_sender(at, end, stamp)) != NULL)
        return close;
    for (close = at; close < end && *close != ':' && *close != '\t'; close++) {
        if (end - close > 3 && memcmp(close, WIDE_COLON, 3) == 0)
            break;
        words += *close == ' ' && close + 1 < end && close[1] != ':';
        if (close - at > NAME_MOST || words > NAME_WORDS || strchr(".!?;\"()[]", *close) != NULL)
            return NULL;
    }
    bool wide = close < end && (unsigned char)*close >= 0x80;
    bool arrow = close < end && *close == '\t' && memchr("-<*", *at, 3) != NULL; /* an event */
    if (close == at || close == end || arrow ||
        (*close == ':' && close + 1 < end && close[1] != ' '))
        return NULL;
    stamp->speaker = at;
    stamp->speaker_end = close;
    while (stamp->speaker_end > at && stamp->speaker_end[-1] == ' ')
        stamp->speaker_end--;
    return stamp_skip_spaces(close + (wide ? 3 : 1), end);
}

/*
 * A stamp at the start of a line: "[10:02] <ada> ...", "03.05.24, 20:12 - Lea: ...", "(00:12) ...".
 */
bool stamp_read(const struct line *line, struct stamp *stamp)
{
    const char *at = line->start, *end = line->end;
    char close = '\0';

    *stamp = (struct stamp){0};
    if (at < end && (*at == '[' || *at == '('))
        close = *at++ == '[' ? ']' : ')';
    stamp->time = at;
    stamp->time_end = at = read_times(at, end, &stamp->range);
    if (at == NULL)
        return false;
    if (close != '\0') {
        /* The half of the day in other languages, or a time zone. */
        for (size_t i = 0; i < ZONE_BYTES && at < end && *at != close; i++)
            at++;
        if (at == end || *at++ != close)
            return false;
    } else if (at < end && *at != ' ' && *at != '\t' && *at != ',') {
        return false;
    }
    at = stamp_skip_spaces(at + (at < end && *at == ','), end);
    /* The lines of a log have dates with words, too, and then the name of a machine. */
    if (close == '\0' && is_word_byte(*stamp->time) && !stamp_is_digit(*stamp->time) &&
        (at == end || strchr("<-|*", *at) == NULL))
        return false;
    if (end - at > 1 && (*at == '-' || *at == '|') && at[1] == ' ')
        at = stamp_skip_spaces(at + 1, end);
    else if (end - at > 3 &&
             (memcmp(at, "\xE2\x80\x93 ", 4) == 0 || memcmp(at, "\xE2\x80\x94 ", 4) == 0))
        at = stamp_skip_spaces(at + 4, end);
    const char *words = read_speaker(at, end, stamp);
    stamp->words = words != NULL ? words : at;
    return true;
}

/* A line that is a name and a time: "Speaker 1 00:01:02", "Ada Holt  10:02 AM", "Lea: 0:35". */
bool stamp_read_header(const struct line *line, struct stamp *stamp)
{
    const char *at = line->start;
    size_t words = 1;

    *stamp = (struct stamp){.speaker = line->start};
    for (; at < line->end && at - line->start <= NAME_MOST; at++) {
        if (*at != ' ' && *at != '\t' && *at != '[' && *at != '(')
            continue;
        const char *time = at + strspn(at, " \t([");
        if (time >= line->end || !stamp_is_digit(*time)) {
            if (++words > NAME_WORDS + 1)
                return false;
            continue;
        }
        const char *end = read_times(time, line->end, &stamp->range);
        if (end == NULL || end + strspn(end, " )]:") < line->end)
            continue;
        stamp->time = time;
        stamp->time_end = end;
        stamp->speaker_end = at;
        while (stamp->speaker_end > line->start &&
               strchr(" \t:|,-", stamp->speaker_end[-1]) != NULL)
            stamp->speaker_end--;
        stamp->words = line->end;
        return stamp->speaker_end > line->start;
    }
    return false;
}

bool stamp_is_name(const char *start, const char *end)
{
    size_t words = 1;

    for (const char *p = start; p < end; p++) {
        words += *p == ' ';
        if (strchr(".!?;:\"[]", *p) != NULL)
            return false;
    }
    return start < end && end - start <= NAME_MOST && words <= NAME_WORDS;
}
