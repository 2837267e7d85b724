/* SPDX-License-Identifier: MIT */
/*
 * chat.c - the text of chats and of transcripts with stamps: what was said, without the times and
 * names that each line begins with, and these by themselves.
 */
#include <errno.h>
#include <string.h>

#include "brief.h"

/* A chat is told by this many of its first lines, of which at least STAMPED_SHARE have a stamp. */
enum { LINES_LOOKED_AT = 400, STAMPED_LEAST = 2, NAME_MOST = 48, NAME_WORDS = 4 };
#define STAMPED_SHARE .5
/* The same where name and time have a line, and the words come on the lines after it. */
#define HEADER_SHARE .2

/* What a line begins with. */
struct stamp {
    const char *time, *time_end;       /* as it is written, without brackets */
    const char *speaker, *speaker_end; /* NULL if there is none */
    const char *words; /* what was said; the end of the line if that comes after it */
    bool range;        /* the time is one of a recording, from and to */
};

struct line {
    const char *start, *end;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static const char *skip_spaces(const char *at, const char *end)
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

static bool next_line(const char **at, const char *end, struct line *line)
{
    if (*at >= end)
        return false;
    const char *stop = memchr(*at, '\n', (size_t)(end - *at));
    line->start = *at;
    line->end = stop != NULL ? stop : end;
    *at = stop != NULL ? stop + 1 : end;
    while (line->end > line->start && memchr(" \t\r", line->end[-1], 3) != NULL)
        line->end--;
    line->start = skip_spaces(line->start, line->end);
    return true;
}

/* ---- Stamps -------------------------------------------------------------------------------- */

/*
 * The end of "10:02", "1:02:03" or "00:02.500"; NULL if it is none.  No time has more than three
 * parts.
 */
static const char *read_clock(const char *at, const char *end)
{
    int parts = 0;

    for (;;) {
        const char *digits = at;
        while (at < end && is_digit(*at))
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
    if (end - at >= 2 && (*at == '.' || *at == ',') && is_digit(at[1]))
        for (at++; at < end && is_digit(*at);)
            at++;
    const char *half = skip_spaces(at, end);
    if (end - half >= 2 && strchr("aApP", *half) != NULL) {
        const char *m = half + 1;
        m += *m == '.';
        if (m < end && (*m == 'm' || *m == 'M')) {
            m++;
            at = m < end && *m == '.' && m[-2] == '.' ? m + 1 : m;
        }
    }
    return at;
}

/* The end of a date of digits: "2024-05-03", "03.05.24", "5/3/24"; `at` itself if there is none. */
static const char *skip_date(const char *at, const char *end)
{
    const char *p = at;
    int parts = 0;
    char sign = '\0';

    while (parts < 3) {
        const char *digits = p;
        while (p < end && is_digit(*p))
            p++;
        if (p == digits || p - digits > 4)
            return at;
        if (++parts == 3)
            break;
        if (p == end || strchr("-./", *p) == NULL || (sign != '\0' && *p != sign))
            return at;
        sign = *p++;
        p = skip_spaces(p, end); /* "3. 5. 2024" */
    }
    if (p < end && *p == '.')
        p++;
    if (p < end && (*p == ',' || *p == 'T' || *p == 't'))
        p++;
    const char *next = skip_spaces(p, end);
    return next > at && next < end && is_digit(*next) ? next : at;
}

/*
 * The end of a stamp without brackets: a date, a time, perhaps up to another; NULL if it is none.
 */
static const char *read_times(const char *at, const char *end, bool *range)
{
    const char *clock = read_clock(skip_date(at, end), end);

    *range = false;
    if (clock == NULL)
        return NULL;
    const char *arrow = skip_spaces(clock, end);
    if (end - arrow > 3 && memcmp(arrow, "-->", 3) == 0) {
        const char *to = read_clock(skip_spaces(arrow + 3, end), end);
        *range = to != NULL;
        return to != NULL ? to : clock;
    }
    return clock;
}

/* "Ada:", "Ada Holt:" or "<ada>" at `at`: sets the speaker and returns what follows, or NULL. */
static const char *read_speaker(const char *at, const char *end, struct stamp *stamp)
{
    const char *close;
    size_t words = 1;

    if (at < end && *at == '<' && (close = memchr(at, '>', (size_t)(end - at))) != NULL &&
        close - at <= NAME_MOST) {
        stamp->speaker = skip_spaces(at + 1, close);
        while (stamp->speaker < close && strchr("@+%&~ ", *stamp->speaker) != NULL)
            stamp->speaker++; /* the rank of a user */
        stamp->speaker_end = close;
        return skip_spaces(close + 1, end);
    }
    for (close = at; close < end && *close != ':'; close++) {
        words += *close == ' ';
        if (close - at > NAME_MOST || words > NAME_WORDS || strchr(".!?;\"()[]", *close) != NULL)
            return NULL;
    }
    if (close == at || close == end || (close + 1 < end && close[1] != ' '))
        return NULL;
    stamp->speaker = at;
    stamp->speaker_end = close;
    return skip_spaces(close + 1, end);
}

/*
 * A stamp at the start of a line: "[10:02] <ada> ...", "03.05.24, 20:12 - Lea: ...", "(00:12) ...".
 */
static bool read_stamp(const struct line *line, struct stamp *stamp)
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
        at = skip_spaces(at, end);
        if (at == end || *at++ != close)
            return false;
    } else if (at < end && *at != ' ' && *at != '\t') {
        return false;
    }
    at = skip_spaces(at, end);
    if (end - at > 1 && (*at == '-' || *at == '|') && at[1] == ' ')
        at = skip_spaces(at + 1, end);
    else if (end - at > 3 &&
             (memcmp(at, "\xE2\x80\x93 ", 4) == 0 || memcmp(at, "\xE2\x80\x94 ", 4) == 0))
        at = skip_spaces(at + 4, end);
    const char *words = read_speaker(at, end, stamp);
    stamp->words = words != NULL ? words : at;
    return true;
}

/* A line that is a name and a time: "Speaker 1 00:01:02", "Ada Holt  10:02 AM", "Lea: 0:35". */
static bool read_header(const struct line *line, struct stamp *stamp)
{
    const char *at = line->start;
    size_t words = 1;

    *stamp = (struct stamp){.speaker = line->start};
    for (; at < line->end && at - line->start <= NAME_MOST; at++) {
        if (*at != ' ' && *at != '\t' && *at != '[' && *at != '(')
            continue;
        const char *time = at + strspn(at, " \t([");
        if (time >= line->end || !is_digit(*time)) {
            if (++words > NAME_WORDS + 1)
                return false;
            continue;
        }
        const char *end = read_times(time, line->end, &stamp->range);
        if (end == NULL || end + strspn(end, " )]") < line->end)
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

/* ---- What the lines have in common ----------------------------------------------------------- */

struct survey {
    size_t lines, stamped, named, headers, logged;
    bool range;
};

/* Whether a program wrote the words, which begin with how bad it is: "ERROR [main] ...". */
static bool is_logged(const char *words, const char *end)
{
    static const char *const levels[] = {"TRACE", "DEBUG", "INFO",  "NOTICE",
                                         "WARN",  "ERROR", "FATAL", "CRITICAL"};

    words += words < end && strchr("[<(", *words) != NULL;
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        size_t width = strlen(levels[i]);
        if ((size_t)(end - words) > width && memcmp(words, levels[i], width) == 0)
            return true;
    }
    return false;
}

static void survey_lines(const char *bytes, size_t length, struct survey *survey)
{
    const char *at = bytes, *end = bytes + length;
    struct line line;
    struct stamp stamp;

    *survey = (struct survey){0};
    while (survey->lines < LINES_LOOKED_AT && next_line(&at, end, &line)) {
        if (line.start == line.end)
            continue;
        survey->lines++;
        if (read_stamp(&line, &stamp)) {
            survey->stamped++;
            survey->named += stamp.speaker != NULL;
            survey->range |= stamp.range;
            survey->logged += is_logged(stamp.words, line.end);
        } else if (read_header(&line, &stamp)) {
            survey->headers++;
        }
    }
}

static bool has_stamps(const struct survey *survey)
{
    return survey->stamped >= STAMPED_LEAST && survey->logged * 2 <= survey->stamped &&
           (double)survey->stamped >= STAMPED_SHARE * (double)survey->lines;
}

static bool has_headers(const struct survey *survey)
{
    return survey->headers >= STAMPED_LEAST &&
           (double)survey->headers >= HEADER_SHARE * (double)survey->lines;
}

bool chat_begins(const char *bytes, size_t length)
{
    struct survey survey;
    const char *line = memchr(bytes, '\n', length);

    /* Most texts have no digit in their first lines where a stamp would be. */
    if (line == NULL)
        return false;
    survey_lines(bytes, length, &survey);
    return has_stamps(&survey) || has_headers(&survey);
}

/* ---- Reading ------------------------------------------------------------------------------- */

struct reader {
    struct extract *result;
    struct writer writer;
    struct survey survey;
    const char *speaker;
    size_t speaker_length;
    bool ends, failed; /* what was written last ends a sentence */
};

/* What a program writes in the place of words: "<Media omitted>", "image omitted". */
static bool is_placeholder(const char *words, const char *end)
{
    static const char *const endings[] = {" omitted",  " weggelassen", " absente",   " absent",
                                          " omitida",  " omitido",     " omesso",    " omessa",
                                          " ocultada", " ocultado",    " weggelaten"};
    enum { WORD_MOST = 16 };

    words = skip_spaces(words, end);
    if (words == end)
        return true;
    size_t length = (size_t)(end - words);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t width = strlen(endings[i]);
        if (length > width && length - width <= WORD_MOST &&
            memcmp(end - width, endings[i], width) == 0 &&
            memchr(words, ' ', length - width) == NULL)
            return true;
    }
    return (*words == '<' && end[-1] == '>') || (*words == '[' && end[-1] == ']');
}

/* Joins and parts of a channel: "* cy has joined #ops", "-!- cy left", "*** Quits: cy". */
static bool is_event(const struct line *line)
{
    const char *at = line->start;
    size_t length = (size_t)(line->end - at);

    return length >= 2 &&
           ((at[0] == '*' && (at[1] == ' ' || at[1] == '*')) ||
            (length >= 4 && (memcmp(at, "-!- ", 4) == 0 || memcmp(at, "--> ", 4) == 0 ||
                             memcmp(at, "<-- ", 4) == 0 || memcmp(at, "-->\t", 4) == 0)));
}

static bool is_same_speaker(const struct reader *reader, const struct stamp *stamp)
{
    size_t length = stamp->speaker != NULL ? (size_t)(stamp->speaker_end - stamp->speaker) : 0;

    return length == reader->speaker_length &&
           (length == 0 || memcmp(stamp->speaker, reader->speaker, length) == 0);
}

/*
 * Where the words of one line begin and end decides whether the next line goes on with its
 * sentence.
 */
static void write_words(struct reader *reader, const char *words, const char *end)
{
    if (words == end)
        return;
    writer_text(&reader->writer, " ", 1);
    writer_text(&reader->writer, words, (size_t)(end - words));
    reader->ends = memchr(".!?\"')", end[-1], 6) != NULL || (unsigned char)end[-1] >= 0x80;
}

static void begin_turn(struct reader *reader, const struct stamp *stamp)
{
    size_t length = reader->result->extracted.length;
    /* The pieces of a recording are cut anywhere; the messages of a chat are whole. */
    bool goes_on =
        reader->survey.range && is_same_speaker(reader, stamp) && !reader->ends && length > 0;
    struct turn turn = {.offset = length + (length == 0 ? 0
                                            : goes_on   ? 1
                                                        : 2),
                        .start = -1,
                        .end = -1,
                        .time = stamp->time,
                        .time_length = (size_t)(stamp->time_end - stamp->time)};

    if (stamp->speaker != NULL) {
        turn.speaker = stamp->speaker;
        turn.speaker_length = (size_t)(stamp->speaker_end - stamp->speaker);
    }
    reader->speaker = turn.speaker;
    reader->speaker_length = turn.speaker_length;
    if (!goes_on)
        writer_block(&reader->writer);
    if (!turns_add(&reader->result->turns, &turn))
        reader->failed = true;
}

static void read_chat_line(struct reader *reader, const struct line *line, bool *passed)
{
    bool named = reader->survey.named * 2 > reader->survey.stamped;
    struct stamp stamp;
    struct line said;

    if (has_stamps(&reader->survey) ? !read_stamp(line, &stamp) : !read_header(line, &stamp)) {
        if (*passed || is_placeholder(line->start, line->end) || is_event(line))
            return;
        write_words(reader, line->start, line->end); /* the turn goes on */
        return;
    }
    said = (struct line){stamp.words, line->end};
    /* What nobody says where others are named, is said by the program. */
    *passed = (named && stamp.speaker == NULL) || is_event(&said) ||
              (stamp.words < line->end && is_placeholder(stamp.words, line->end));
    if (*passed)
        return;
    begin_turn(reader, &stamp);
    write_words(reader, stamp.words, line->end);
}

const char *chat_extract(const char *bytes, size_t length, struct extract *result)
{
    size_t mark = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    const char *at = bytes + mark, *end = bytes + length;
    struct reader reader = {.result = result};
    bool passed = false;
    struct line line;

    survey_lines(at, (size_t)(end - at), &reader.survey);
    reader.writer = (struct writer){
        .text = &result->extracted, .blocks = &result->blocks, .kind = SUMM_BLOCK_PARAGRAPH};
    while (next_line(&at, end, &line) && !reader.failed) {
        if (line.start == line.end)
            passed = false;
        else
            read_chat_line(&reader, &line, &passed);
    }
    writer_end(&reader.writer);
    return reader.failed || reader.writer.failed ? strerror(ENOMEM) : NULL;
}
