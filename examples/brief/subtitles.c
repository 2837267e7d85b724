/* SPDX-License-Identifier: MIT */
/* subtitles.c - the text of subtitles (SubRip and WebVTT) as running text, and its time codes. */
#include <errno.h>
#include <string.h>
#include <strings.h>

#include "brief.h"
#include "stamp.h"

/* Captions that roll show up to ROLL_LINES lines of the one before again.  None has more lines than
   CAPTION_LINES, or longer ones than LINE_SIZE: what goes beyond that is no caption, and is cut. */
enum { ROLL_LINES = 4, CAPTION_LINES = 32, LINE_SIZE = 2048 };

struct reader {
    const char *at, *end;
    struct extract *result;
    struct writer writer;
    /* The lines that were written last, the newest at the end. */
    char last[ROLL_LINES][LINE_SIZE];
    size_t last_count;
    const char *speaker;
    size_t speaker_length;
    struct line name; /* with which the last caption began that has one: "Ada Holt: Yes." */
    bool named;       /* captions begin with such names */
    bool failed;
};

static bool read_line(struct reader *reader, struct line *line)
{
    return stamp_next_line(&reader->at, reader->end, line);
}

static bool is_blank(const struct line *line)
{
    return line->start == line->end;
}

static bool begins(const struct line *line, const char *word)
{
    size_t length = strlen(word);

    return (size_t)(line->end - line->start) >= length && memcmp(line->start, word, length) == 0;
}

/* ---- Times --------------------------------------------------------------------------------- */

/* Reads "01:02:03,400", "02:03.400" or "1:02:03" and returns its end; NULL if it is none. */
static const char *read_time(const char *at, const char *end, double *seconds)
{
    double sum = 0, part = 0, scale = 1;
    int colons = 0;

    if (at == end || !stamp_is_digit(*at))
        return NULL;
    for (; at < end && (stamp_is_digit(*at) || *at == ':'); at++) {
        if (*at == ':') {
            sum = (sum + part) * 60;
            part = 0;
            colons++;
        } else {
            part = part * 10 + (*at - '0');
        }
    }
    sum += part;
    if (at < end && (*at == ',' || *at == '.'))
        for (at++; at < end && stamp_is_digit(*at); at++)
            sum += (*at - '0') * (scale /= 10);
    *seconds = sum;
    return colons > 0 ? at : NULL;
}

/* Whether a line has the time codes of a caption: "00:01.000 --> 00:04.000 align:start". */
static bool read_times(const struct line *line, struct turn *turn)
{
    const char *at = read_time(line->start, line->end, &turn->start);

    if (at == NULL)
        return false;
    while (at < line->end && *at == ' ')
        at++;
    if (line->end - at > 3 && memcmp(at, "-->", 3) == 0)
        at += 3;
    else if (line->end - at > 1 && *at == ',') /* "0:00:01.000,0:00:04.000", of SubViewer */
        at++;
    else
        return false;
    while (at < line->end && *at == ' ')
        at++;
    at = read_time(at, line->end, &turn->end);
    turn->time = line->start;
    turn->time_length = at != NULL ? (size_t)(at - line->start) : 0;
    return at != NULL;
}

/* ---- Lines of captions ---------------------------------------------------------------------- */

static const struct {
    const char *name, *text;
} references[] = {{"&amp;", "&"}, {"&lt;", "<"},    {"&gt;", ">"},  {"&nbsp;", " "}, {"&lrm;", ""},
                  {"&rlm;", ""},  {"&quot;", "\""}, {"&#39;", "'"}, {"&apos;", "'"}};

/* What a tag says: <v Ada> names who speaks. */
static void read_tag(struct reader *reader, const char *start, const char *end)
{
    if (end - start < 3 || (*start != 'v' && *start != 'V') || (start[1] != ' ' && start[1] != '.'))
        return;
    const char *name = memchr(start, ' ', (size_t)(end - start));
    if (name == NULL)
        return;
    reader->speaker = name + 1;
    reader->speaker_length = (size_t)(end - name) - 1;
}

/* Copies a line without tags and styles; returns its length. */
static size_t clean_line(struct reader *reader, const struct line *line, char text[LINE_SIZE])
{
    size_t length = 0;

    for (const char *p = line->start; p < line->end && length < LINE_SIZE - 8;) {
        const char *close = NULL;
        if (*p == '<')
            close = memchr(p, '>', (size_t)(line->end - p));
        else if (*p == '{' && line->end - p > 1 && p[1] == '\\')
            close = memchr(p, '}', (size_t)(line->end - p));
        if (close != NULL) {
            read_tag(reader, p + 1, close);
            p = close + 1;
            continue;
        }
        size_t known = 0, count = sizeof references / sizeof *references;
        while (*p == '&' && known < count &&
               ((size_t)(line->end - p) < strlen(references[known].name) ||
                memcmp(p, references[known].name, strlen(references[known].name)) != 0))
            known++;
        if (*p == '&' && known < count) {
            memcpy(text + length, references[known].text, strlen(references[known].text));
            length += strlen(references[known].text);
            p += strlen(references[known].name);
            continue;
        }
        text[length++] = *p++;
    }
    while (length > 0 && memchr(" \t", text[length - 1], 2) != NULL)
        length--;
    text[length] = '\0';
    return length;
}

static void remember(struct reader *reader, const char *text)
{
    if (reader->last_count == ROLL_LINES)
        memmove(reader->last[0], reader->last[1], sizeof reader->last - sizeof reader->last[0]);
    else
        reader->last_count++;
    memcpy(reader->last[reader->last_count - 1], text, strlen(text) + 1);
}

/* How many lines of a caption the one before has shown already. */
static size_t count_rolled(const struct reader *reader, char (*lines)[LINE_SIZE], size_t count)
{
    size_t most = count < reader->last_count ? count : reader->last_count;

    for (size_t rolled = most; rolled > 0; rolled--) {
        size_t same = 0;
        while (same < rolled &&
               strcmp(lines[same], reader->last[reader->last_count - rolled + same]) == 0)
            same++;
        if (same == rolled)
            return rolled;
    }
    return 0;
}

/* Where the words of a line begin after the marks of a new speaker: "- ", ">> ", "- - ". */
static const char *skip_speaker_mark(const char *text, bool *changed)
{
    const char *at = text;

    while (*at == '-' || *at == '>' || *at == ' ')
        at++;
    *changed = at > text && at[-1] == ' ' && *at != '\0';
    if (strncmp(text, "\xE2\x80\x93 ", 4) == 0 || strncmp(text, "\xE2\x80\x94 ", 4) == 0) {
        *changed = true;
        return text + 4;
    }
    /* "-Is it?": a dash alone, and a capital */
    if (!*changed && at == text + 1 && *text == '-' &&
        ((*at >= 'A' && *at <= 'Z') || (unsigned char)*at >= 0x80))
        *changed = true;
    return *changed ? at : text;
}

/* Past the tags and the dashes with which a line begins: "<i>- ", "{\an8}". */
static const char *skip_marks(const char *at, const char *end)
{
    while (at < end && memchr("->< {", *at, 5) != NULL) {
        char last = *at == '<' ? '>' : *at == '{' ? '}' : *at;
        const char *close = memchr(at, last, (size_t)(end - at));
        if (close == NULL)
            break;
        at = close + 1;
    }
    return stamp_skip_spaces(at, end);
}

/*
 * The name of the speaker with which a line begins, "Ada Holt: " or "MRS HOLT: ", or nothing.
 * Names in small letters count where many captions have one.
 */
static struct line find_name(const struct line *line, bool named)
{
    const char *at = skip_marks(line->start, line->end);
    bool begins_word = true, small = false;
    struct line name = {at, at};

    for (; name.end < line->end && *name.end != ':'; name.end++) {
        char c = *name.end;
        bool lower = c >= 'a' && c <= 'z';
        if ((begins_word && lower) || c == '<' || c == '{')
            return (struct line){at, at};
        small |= lower;
        begins_word = c == ' ';
    }
    if (name.end - at < 2 || name.end - at > NAME_MOST || line->end - name.end < 2 ||
        name.end[1] != ' ' || stamp_is_digit(*at) || (small && !named) ||
        (unsigned char)*at >= 0xE0)
        return (struct line){at, at};
    return name;
}

/* Whether half of the captions begin with the name of who speaks. */
static bool has_names(struct reader reader)
{
    size_t captions = 0, names = 0;
    struct line line;
    struct turn turn;

    while (read_line(&reader, &line)) {
        if (!read_times(&line, &turn) || !read_line(&reader, &line))
            continue;
        struct line name = find_name(&line, true);
        captions++;
        names += name.end > name.start;
    }
    return names > 1 && names * 2 >= captions;
}

static bool is_same(const struct line *a, const struct line *b)
{
    size_t length = (size_t)(a->end - a->start);

    return (size_t)(b->end - b->start) == length && memcmp(a->start, b->start, length) == 0;
}

/* Whether words of two lines are written without a space between them: Chinese, Japanese. */
static bool joins(const struct buffer *before, const char *words)
{
    size_t length = before->length;

    return length >= 3 && (unsigned char)before->bytes[length - 3] >= 0xE3 &&
           (unsigned char)before->bytes[length - 3] <= 0xE9 && (unsigned char)*words >= 0xE3 &&
           (unsigned char)*words <= 0xE9;
}

static void write_line(struct reader *reader, const char *text, bool first, const struct line *name,
                       struct turn *turn)
{
    bool changed;
    const char *words = skip_speaker_mark(text, &changed), *colon = strchr(words, ':');
    const char *speaker = changed ? NULL : reader->speaker;
    size_t length = changed ? 0 : reader->speaker_length;

    if (name->end > name->start && colon != NULL) {
        words = colon + 1;
        speaker = name->start;
        length = (size_t)(name->end - name->start);
        changed = reader->name.start == NULL || !is_same(name, &reader->name);
        reader->name = *name;
    }
    /* The speaker of the turn before, if it has one, is over with this line. */
    if (changed)
        writer_block(&reader->writer);
    if (first || changed) {
        size_t gap = reader->writer.gap == GAP_BLOCK ? 2 : 1;
        turn->offset = reader->result->extracted.length;
        turn->offset += turn->offset > 0 ? gap : 0;
        turn->speaker = speaker;
        turn->speaker_length = length;
        if (!turns_add(&reader->result->turns, turn))
            reader->failed = true;
    }
    if (first || changed || !joins(&reader->result->extracted, words))
        writer_text(&reader->writer, " ", 1);
    writer_text(&reader->writer, words, strlen(words));
}

static bool is_number(const char *text)
{
    return *text != '\0' && text[strspn(text, "0123456789")] == '\0';
}

/* Reads the lines of one caption, up to a blank one or to the times of the next. */
static void read_caption(struct reader *reader, struct turn *turn)
{
    char lines[CAPTION_LINES][LINE_SIZE];
    struct line names[CAPTION_LINES], line;
    size_t count = 0;
    const char *speaker_before = reader->speaker;
    size_t length_before = reader->speaker_length;

    reader->speaker = NULL;
    reader->speaker_length = 0;
    for (const char *at = reader->at; read_line(reader, &line) && !is_blank(&line);) {
        struct turn next;
        if (read_times(&line, &next)) {
            reader->at = at;
            count -= count > 0 && is_number(lines[count - 1]);
            break;
        }
        at = reader->at;
        if (count < CAPTION_LINES && clean_line(reader, &line, lines[count]) > 0)
            names[count++] = find_name(&line, reader->named);
    }
    if (reader->speaker_length != length_before ||
        (length_before > 0 && memcmp(reader->speaker, speaker_before, length_before) != 0))
        writer_block(&reader->writer);
    size_t rolled = count_rolled(reader, lines, count);
    bool first = true;
    for (size_t i = rolled; i < count; i++) {
        /* A line that grows word by word: only what is new. */
        const char *text = lines[i];
        if (i == 0 && reader->last_count > 0) {
            const char *before = reader->last[reader->last_count - 1];
            size_t length = strlen(before);
            if (strncmp(text, before, length) == 0 && text[length] == ' ') {
                text += length + 1;
                names[i].end = names[i].start; /* it has been read with the line before */
            }
        }
        if (*text != '\0') {
            write_line(reader, text, first, &names[i], turn);
            first = false;
        }
        remember(reader, lines[i]);
    }
}

/* ---- Files --------------------------------------------------------------------------------- */

bool subtitles_begin(const char *bytes, size_t length)
{
    struct reader reader = {.at = bytes, .end = bytes + length};
    struct line line;
    struct turn turn;

    if (!read_line(&reader, &line))
        return false;
    if (begins(&line, "WEBVTT") &&
        (line.end - line.start == 6 || line.start[6] == ' ' || line.start[6] == '\t'))
        return true;
    const char *p = line.start;
    while (p < line.end && stamp_is_digit(*p))
        p++;
    if (p > line.start && p == line.end && !read_line(&reader, &line))
        return false;
    return read_times(&line, &turn);
}

const char *subtitles_extract(const char *bytes, size_t length, struct extract *result)
{
    size_t mark = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    struct reader reader = {.at = bytes + mark, .end = bytes + length, .result = result};
    struct line line;

    reader.writer = (struct writer){.text = &result->extracted};
    reader.named = has_names(reader);
    while (read_line(&reader, &line) && !reader.failed) {
        struct turn turn = {0};
        if (read_times(&line, &turn)) {
            read_caption(&reader, &turn);
        } else if (begins(&line, "NOTE") || begins(&line, "STYLE") || begins(&line, "REGION")) {
            while (!is_blank(&line) && read_line(&reader, &line))
                continue;
        }
        /* Anything else is the number or the name of a caption. */
    }
    writer_end(&reader.writer);
    return reader.failed || reader.writer.failed ? strerror(ENOMEM) : NULL;
}
