/* SPDX-License-Identifier: GPL-3.0-or-later */
/* records.c - JSON lines: records with a text in, the same with its brief out. */
#define _POSIX_C_SOURCE 200809L /* getline(); NOLINT(bugprone-reserved-identifier) */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"

enum { PLACE_SIZE = 4200 };

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

/* An array of records, which is read as a whole. */
static bool brief_array(struct source *source, const char *at, const char *end)
{
    bool done = true;

    source->unit = "record";
    at = skip_blank(at, end);
    while (at < end && *at != ']') {
        const char *problem = NULL, *close = json_next_object(at, end, &problem);
        source->number++;
        if (close == NULL) {
            complain_about(source, problem);
            return false;
        }
        done &= brief_record(source, at, close);
        progress_add((size_t)(close - at));
        if (!flush_output())
            return false;
        at = skip_blank(close, end);
        if (at < end && *at == ',')
            at = skip_blank(at + 1, end);
        else if (at == end || *at != ']')
            break;
    }
    if (at == end || skip_blank(at + 1, end) < end) {
        complain_about(source, "an array without an end");
        return false;
    }
    return done;
}

/* Reads the rest of an array after its first line. */
static bool brief_rest(struct source *source, FILE *stream, const char *line, size_t length)
{
    struct buffer all = {0};
    bool done = buffer_append(&all, line, length) && input_read_rest(stream, &all, SIZE_MAX);

    if (done)
        done = brief_array(source, all.bytes, all.bytes + all.length);
    else
        complain("%s: %s", source->file, strerror(errno));
    free(all.bytes);
    return done;
}

static bool brief_lines(struct source *source, FILE *stream)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    bool done = true, begun = false;

    while ((length = getline(&line, &capacity, stream)) >= 0) {
        const char *start = line, *end = line + length;
        if (source->number == 0 && length >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0)
            start += 3;
        start = skip_blank(start, end);
        source->number++;
        if (start < end && !begun && *start == '[') {
            source->number = 0;
            done = brief_rest(source, stream, start + 1, (size_t)(end - start) - 1);
            break;
        }
        begun |= start < end;
        if (start < end && !brief_line(source, start, (size_t)(end - start)))
            done = false;
        progress_add((size_t)length);
        if (!flush_output()) { /* who reads on the other side may wait for this line */
            done = false;
            break;
        }
    }
    if (ferror(stream) != 0) {
        complain("%s: %s", source->file, strerror(errno));
        done = false;
    }
    free(line);
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
