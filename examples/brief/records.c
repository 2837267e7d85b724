/* SPDX-License-Identifier: GPL-3.0-or-later */
/* records.c - JSON lines: records with a text in, the same with its brief out. */
#define _POSIX_C_SOURCE 200809L /* getline(); NOLINT(bugprone-reserved-identifier) */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"

enum { PLACE_SIZE = 4200 };

/* Lines may be separated and surrounded by nothing at all. */
static bool is_blank(const char *line, size_t length)
{
    return strspn(line, " \t\r\n") == length;
}

/* False after a complaint. */
static bool brief_record(struct job *job, const char *place, const char *line, size_t length,
                         json_t *record)
{
    const json_t *text = json_object_get(record, "text");
    struct brief brief;

    if (!json_is_string(text)) {
        complain("%s: not an object with a string \"text\"", place);
        return false;
    }
    if (!brief_document(job, place, NULL, json_string_value(text), json_string_length(text),
                        &brief))
        return false;
    progress_make_room();
    bool done = print_record(line, length, record, &brief);
    if (!done)
        complain("%s: %s", place, strerror(ENOMEM));
    brief_free(&brief);
    return done;
}

static bool brief_line(struct job *job, const char *place, const char *line, size_t length)
{
    json_error_t error;
    json_t *record = json_loadb(line, length, JSON_ALLOW_NUL, &error);

    if (record == NULL)
        complain("%s: %s", place, error.text);
    bool done = record != NULL && brief_record(job, place, line, length, record);
    json_decref(record);
    return done;
}

static bool brief_lines(struct job *job, const char *file, FILE *stream)
{
    char place[PLACE_SIZE], *line = NULL;
    size_t capacity = 0, number = 0;
    ssize_t length;
    bool done = true;

    while ((length = getline(&line, &capacity, stream)) >= 0) {
        size_t mark = number == 0 && strncmp(line, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

        number++;
        snprintf(place, sizeof place, "%s: line %zu", file, number);
        if (!is_blank(line + mark, (size_t)length - mark) &&
            !brief_line(job, place, line + mark, (size_t)length - mark))
            done = false;
        progress_add((size_t)length);
        if (!flush_output()) { /* who reads on the other side may wait for this line */
            done = false;
            break;
        }
    }
    if (ferror(stream) != 0) {
        complain("%s: %s", file, strerror(errno));
        done = false;
    }
    free(line);
    return done;
}

bool brief_records(struct job *job, const char *name)
{
    const char *file = strcmp(name, "-") == 0 ? "standard input" : name;
    FILE *stream = input_open(name);

    if (stream == NULL) {
        complain("%s: %s", file, strerror(errno));
        return false;
    }
    bool done = brief_lines(job, file, stream);
    input_close(stream);
    return done;
}
