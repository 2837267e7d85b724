/* SPDX-License-Identifier: MIT */
/*
 * chat.c - the text of chats and of transcripts with stamps: what was said, without the times and
 * names that each line begins with, and these by themselves.
 */
#include <errno.h>
#include <string.h>

#include "brief.h"
#include "stamp.h"

/* A chat is told by this many of its first lines, of which at least STAMPED_SHARE have a stamp. */
enum { LINES_LOOKED_AT = 400, STAMPED_LEAST = 2 };
#define STAMPED_SHARE .5
/* The same where name and time have a line, and the words come on the lines after it. */
#define HEADER_SHARE .2

/* ---- What the lines have in common ----------------------------------------------------------- */

struct survey {
    size_t lines, stamped, named, headers, logged;
    size_t titles; /* stamps with a name and nothing else, and words on the next line */
    bool range;    /* of a recording, which is cut anywhere */
};

/* Whether a stamp has nothing but a name after it: "[10:02] Ada Holt". */
static bool is_title(const struct stamp *stamp, const struct line *line)
{
    return stamp->speaker == NULL && stamp_is_name(stamp->words, line->end);
}

/* Whether a time counts from the beginning of a recording: "00:00:07". */
static bool is_elapsed(const struct stamp *stamp)
{
    return stamp->time_end - stamp->time >= 7 && memcmp(stamp->time, "00:00:", 6) == 0;
}

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
    bool title = false;

    *survey = (struct survey){0};
    while (survey->lines < LINES_LOOKED_AT && stamp_next_line(&at, end, &line)) {
        if (line.start == line.end) {
            title = false;
            continue;
        }
        survey->lines++;
        if (stamp_read(&line, &stamp)) {
            survey->range |= stamp.range || (survey->stamped == 0 && is_elapsed(&stamp));
            survey->stamped++;
            survey->named += stamp.speaker != NULL;
            survey->logged += is_logged(stamp.words, line.end);
            title = is_title(&stamp, &line);
            continue;
        }
        survey->titles += title;
        title = false;
        survey->headers += stamp_read_header(&line, &stamp);
    }
}

/* Whether names come after the times, on lines by themselves. */
static bool has_titles(const struct survey *survey)
{
    return survey->titles >= STAMPED_LEAST && survey->titles * 2 > survey->stamped;
}

static bool has_stamps(const struct survey *survey)
{
    return survey->stamped >= STAMPED_LEAST && survey->logged * 2 <= survey->stamped &&
           (double)survey->stamped >=
               (has_titles(survey) ? HEADER_SHARE : STAMPED_SHARE) * (double)survey->lines;
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

/* "IMG-2024.jpg (file attached)", in any language. */
static bool is_attachment(const char *words, const char *end)
{
    const char *name = memchr(words, ' ', (size_t)(end - words));

    return name != NULL && name + 1 < end && name[1] == '(' && end[-1] == ')' &&
           memchr(words, '.', (size_t)(name - words)) != NULL &&
           memchr(name, ')', (size_t)(end - name)) == end - 1;
}

/* What a program writes in the place of words: "<Media omitted>", "image omitted". */
static bool is_placeholder(const char *words, const char *end)
{
    static const char *const endings[] = {
        " omitted",     " weggelassen", " absente",   " absent",   " omitida",       " omitido",
        " omesso",      " omessa",      " ocultada",  " ocultado", " weggelaten",    " pominięto",
        " отсутствует", " пропущено",   " pominięty", " edilmedi", "省略されました", " 생략됨"};
    static const char *const deleted[] = {"This message was deleted",
                                          "You deleted this message",
                                          "Diese Nachricht wurde gelöscht",
                                          "Du hast diese Nachricht gelöscht",
                                          "Ce message a été supprimé",
                                          "Vous avez supprimé ce message",
                                          "Se eliminó este mensaje",
                                          "Eliminaste este mensaje",
                                          "Questo messaggio è stato eliminato",
                                          "Hai eliminato questo messaggio",
                                          "Mensagem apagada",
                                          "Esta mensagem foi apagada",
                                          "Dit bericht is verwijderd",
                                          "U hebt dit bericht verwijderd",
                                          "Данное сообщение удалено",
                                          "Сообщение удалено",
                                          "Ta wiadomość została usunięta",
                                          "Usunięto tę wiadomość",
                                          "Bu mesaj silindi",
                                          "此消息已删除"};
    enum { WORD_MOST = 40 };

    words = stamp_skip_spaces(words, end);
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
    for (size_t i = 0; i < sizeof deleted / sizeof *deleted; i++)
        if (length >= strlen(deleted[i]) && length <= strlen(deleted[i]) + 1 &&
            memcmp(words, deleted[i], strlen(deleted[i])) == 0)
            return true;
    return (*words == '<' && end[-1] == '>') || (*words == '[' && end[-1] == ']') ||
           is_attachment(words, end);
}

/* Joins and parts of a channel: "* cy has joined #ops", "-!- cy left", "*** Quits: cy". */
static bool is_event(const struct line *line)
{
    const char *at = line->start;
    size_t length = (size_t)(line->end - at);

    return length >= 2 &&
           ((at[0] == '*' && (at[1] == ' ' || at[1] == '*')) ||
            (length >= 4 && (memcmp(at, "\xE2\x86\x92 ", 4) == 0 || /* arrows */
                             memcmp(at, "\xE2\x86\x90 ", 4) == 0 || memcmp(at, "-!- ", 4) == 0 ||
                             memcmp(at, "--- ", 4) == 0 || memcmp(at, "--> ", 4) == 0 ||
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
    bool named = reader->survey.named * 2 > reader->survey.stamped || has_titles(&reader->survey);
    struct stamp stamp;
    struct line said;

    if (has_stamps(&reader->survey) ? !stamp_read(line, &stamp)
                                    : !stamp_read_header(line, &stamp)) {
        if (*passed || is_placeholder(line->start, line->end) || is_event(line) ||
            stamp_is_day(line))
            return;
        write_words(reader, line->start, line->end); /* the turn goes on */
        return;
    }
    if (has_titles(&reader->survey) && is_title(&stamp, line)) {
        stamp.speaker = stamp.words;
        stamp.speaker_end = stamp.words = line->end;
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
    while (stamp_next_line(&at, end, &line) && !reader.failed) {
        if (line.start == line.end)
            passed = false;
        else
            read_chat_line(&reader, &line, &passed);
    }
    writer_end(&reader.writer);
    return reader.failed || reader.writer.failed ? strerror(ENOMEM) : NULL;
}
