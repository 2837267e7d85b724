/* SPDX-License-Identifier: MIT */
/* records.c - JSON lines: records with a text in, the same with its brief out. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"

enum {
    PLACE_SIZE = 4200,
    /* A string of JSON has no more bytes for one of its text: "\u0041". */
    ESCAPE_MOST = 6,
    /* A record may have this many bytes besides those of its text. */
    MEMBERS_MOST = 1 << 16,
    /* An array is read in pieces of at least as many bytes. */
    READ_LEAST = 1 << 16
};

/* Where records come from, for messages, and the memory that serves one after the other. */
struct source {
    struct job *job;
    const char *file;
    size_t number; /* of the line, or of the record in an array */
    const char *unit;
    struct buffer text, rest, name;
    struct blocks blocks;
    char place[PLACE_SIZE];
};

/* The members of a record that say what to brief. */
struct record {
    struct json_member text, blocks;
};

static void complain_about(struct source *source, const char *problem)
{
    complain("%s: %s %zu: %s", source->file, source->unit, source->number, problem);
}

static bool is_name(struct source *source, const struct json_member *member, const char *name)
{
    return json_read_string(member->name, member->name_end, &source->name) &&
           source->name.length == strlen(name) &&
           memcmp(source->name.bytes, name, source->name.length) == 0;
}

/* Members that the command adds, and so leaves out of the record. */
static bool is_own(struct source *source, const struct json_member *member)
{
    return is_name(source, member, "brief") || is_name(source, member, "sentences") ||
           (source->job->keywords > 0 && is_name(source, member, "keywords")) ||
           (source->job->pieces && is_name(source, member, "pieces"));
}

/* Appends a member; line ends between its tokens would end the line of the record. */
static bool keep_member(struct source *source, const struct json_member *member)
{
    struct buffer *rest = &source->rest;
    size_t from = rest->length;

    if ((from > 0 && !buffer_append(rest, ",", 1)) ||
        !buffer_append(rest, member->start, (size_t)(member->end - member->start)))
        return false;
    for (size_t i = from; i < rest->length; i++) {
        if (rest->bytes[i] == '\n' || rest->bytes[i] == '\r')
            rest->bytes[i] = ' ';
    }
    return true;
}

/*
 * Finds the text of a record, and its blocks unless they are null, and collects what is to be
 * printed of it: all between its braces as it is written, or its members one by one if some are
 * left out.  What is wrong, or NULL.
 */
static const char *read_record(struct source *source, const char *start, const char *end,
                               struct record *record)
{
    const char *problem = NULL, *at = start;
    struct json_member member, all = {0};
    bool changed = false;

    *record = (struct record){0};
    source->rest.length = 0;
    while ((at = json_next_member(at, end, &member, &problem)) != NULL) {
        if (is_name(source, &member, source->job->field))
            record->text = member;
        else if (is_name(source, &member, "blocks") && *member.value != 'n')
            record->blocks = member;
        if (is_own(source, &member))
            changed = true;
        else if (!keep_member(source, &member))
            return strerror(ENOMEM);
        all.start = all.start != NULL ? all.start : member.start;
        all.end = member.end;
    }
    if (problem == NULL && !changed && all.start != NULL) {
        source->rest.length = 0;
        if (!keep_member(source, &all))
            return strerror(ENOMEM);
    }
    if (problem == NULL && (record->text.value == NULL || *record->text.value != '"'))
        problem = "no string under the name of the text";
    return problem;
}

/* Briefs the text of a record; if it has blocks, they say what the text is. */
static bool brief_record_text(struct source *source, bool has_blocks, struct brief *brief)
{
    const char *bytes = source->text.bytes != NULL ? source->text.bytes : "";

    return has_blocks ? brief_marked(source->job, source->place, bytes, source->text.length,
                                     &source->blocks, brief)
                      : brief_document(source->job, source->place, NULL, bytes, source->text.length,
                                       brief);
}

/* Briefs the record in [at, end), an object. False after a complaint. */
static bool brief_record(struct source *source, const char *at, const char *end)
{
    struct record record;
    struct brief brief;
    const char *problem = read_record(source, at, end, &record);

    if (problem == NULL && !json_read_string(record.text.value, record.text.end, &source->text))
        problem = strerror(ENOMEM);
    if (problem == NULL && record.blocks.value != NULL)
        problem = record_blocks(&record.blocks, &source->blocks);
    if (problem != NULL) {
        complain_about(source, problem);
        return false;
    }
    snprintf(source->place, sizeof source->place, "%s: %s %zu", source->file, source->unit,
             source->number);
    if (!brief_record_text(source, record.blocks.value != NULL, &brief))
        return false;
    progress_make_room();
    bool done = print_record(source->rest.bytes, source->rest.length, &brief);
    if (!done)
        complain_about(source, strerror(ENOMEM));
    brief_free(&brief);
    return done;
}

static const char *skip_blank(const char *at, const char *end)
{
    while (at < end && strchr(" \t\r\n", *at) != NULL && *at != '\0')
        at++;
    return at;
}

/* One line: a record and nothing else. */
static bool brief_line(struct source *source, const char *line, size_t length)
{
    const char *problem = NULL, *end = line + length;
    const char *close = json_next_object(line, end, &problem);

    if (close != NULL && skip_blank(close, end) < end)
        problem = "something follows the object";
    if (problem != NULL) {
        complain_about(source, problem);
        return false;
    }
    return brief_record(source, line, close);
}

/* How long the line of a record may be of which the text has the most bytes that are allowed. */
static size_t line_limit(const struct job *job)
{
    size_t limit = summ_options_get_limit_bytes(job->options);

    return limit < (SIZE_MAX - MEMBERS_MOST) / ESCAPE_MOST ? limit * ESCAPE_MOST + MEMBERS_MOST
                                                           : SIZE_MAX;
}

/* An array of records: what has been read of it and is not done. */
struct array {
    FILE *stream;
    struct buffer bytes;
    size_t at; /* what is before it is done */
    bool ended;
};

/* Reads more of an array, about as much again as is left of it.  False with errno. */
static bool read_more(struct array *array)
{
    struct buffer *bytes = &array->bytes;
    size_t left = bytes->length - array->at, wanted = left + READ_LEAST;

    if (array->at > 0) /* else there may be no bytes at all */
        memmove(bytes->bytes, bytes->bytes + array->at, left);
    array->at = 0;
    bytes->length = left;
    if (!buffer_reserve(bytes, wanted))
        return false;
    size_t got = fread(bytes->bytes + left, 1, wanted, array->stream);
    bytes->length += got;
    array->ended = got < wanted;
    return ferror(array->stream) == 0;
}

/* The next character that is not blank; 0 at the end, or after a complaint. */
static char next_character(struct source *source, struct array *array)
{
    for (;;) {
        if (array->at < array->bytes.length) {
            const char *end = array->bytes.bytes + array->bytes.length;
            const char *at = skip_blank(array->bytes.bytes + array->at, end);
            array->at = (size_t)(at - array->bytes.bytes);
            if (at < end)
                return *at;
        }
        if (array->ended)
            return '\0';
        if (!read_more(array)) {
            complain("%s: %s", source->file, strerror(errno));
            array->ended = true;
        }
    }
}

/* Reads on until the array has all of its next record.  Where that ends; 0 after a complaint. */
static size_t read_object(struct source *source, struct array *array)
{
    for (;;) {
        const char *problem = NULL, *end = array->bytes.bytes + array->bytes.length;
        const char *close = json_next_object(array->bytes.bytes + array->at, end, &problem);
        bool too_long = array->bytes.length - array->at > line_limit(source->job);
        if (close != NULL)
            return (size_t)(close - array->bytes.bytes);
        if (array->ended || too_long) {
            complain_about(source, too_long ? summ_status_text(SUMM_E_LIMIT_BYTES) : problem);
            return 0;
        }
        if (!read_more(array)) {
            complain_about(source, strerror(errno));
            return 0;
        }
    }
}

/* Briefs the records of an array, of which the opening bracket is done. */
static bool brief_array(struct source *source, struct array *array)
{
    bool done = true;
    char next = next_character(source, array);

    source->unit = "record";
    while (next != '\0' && next != ']') {
        source->number++;
        size_t close = read_object(source, array);
        if (close == 0)
            return false;
        done &= brief_record(source, array->bytes.bytes + array->at, array->bytes.bytes + close);
        progress_add(close - array->at);
        array->at = close;
        if (!flush_output())
            return false;
        next = next_character(source, array);
        if (next != ',')
            break;
        array->at++;
        next = next_character(source, array);
    }
    array->at += next == ']';
    if (next != ']' || next_character(source, array) != '\0') {
        complain_about(source, "an array without an end");
        return false;
    }
    return done;
}

/* Reads the rest of an array after the first part of it. */
static bool brief_rest(struct source *source, FILE *stream, const char *start, size_t length)
{
    struct array array = {.stream = stream};
    bool done = buffer_append(&array.bytes, start, length);

    if (done)
        done = brief_array(source, &array);
    else
        complain("%s: %s", source->file, strerror(errno));
    free(array.bytes.bytes);
    return done;
}

/*
 * Reads the next line; one that is too long is complained of, and has nothing in it.  False at the
 * end, or if a line cannot be read, with its reason in *reason.
 */
static bool next_line(struct source *source, FILE *stream, struct buffer *line, int *reason)
{
    *reason = 0;
    if (input_read_line(stream, line, line_limit(source->job))) {
        source->number++;
        return line->length > 0;
    }
    *reason = errno;
    if (errno != EFBIG)
        return false;
    source->number++;
    complain_about(source, summ_status_text(SUMM_E_LIMIT_BYTES));
    input_skip_line(stream);
    line->length = 0;
    return true;
}

static bool brief_lines(struct source *source, FILE *stream)
{
    struct buffer line = {0};
    bool done = true, begun = false;
    int reason;

    while (next_line(source, stream, &line, &reason)) {
        const char *start = line.bytes, *end = start + line.length;
        if (source->number == 1 && line.length >= 3 && memcmp(start, "\xEF\xBB\xBF", 3) == 0)
            start += 3;
        start = skip_blank(start, end);
        done &= reason == 0;
        if (start < end && !begun && *start == '[') {
            source->number = 0;
            done = brief_rest(source, stream, start + 1, (size_t)(end - start) - 1);
            break;
        }
        begun |= start < end;
        if (start < end && !brief_line(source, start, (size_t)(end - start)))
            done = false;
        progress_add(line.length);
        if (!flush_output()) { /* who reads on the other side may wait for this line */
            done = false;
            break;
        }
    }
    if (reason != 0 && reason != EFBIG) {
        complain("%s: %s", source->file, strerror(reason));
        done = false;
    }
    free(line.bytes);
    return done;
}

bool brief_records(struct job *job, const char *name)
{
    struct source source = {
        .job = job, .file = strcmp(name, "-") == 0 ? "standard input" : name, .unit = "line"};
    FILE *stream = input_open(name);

    if (stream == NULL) {
        complain("%s: %s", source.file, strerror(errno));
        return false;
    }
    bool done = brief_lines(&source, stream);
    input_close(stream);
    free(source.text.bytes);
    free(source.rest.bytes);
    free(source.name.bytes);
    free(source.blocks.items);
    return done;
}
