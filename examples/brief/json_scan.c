/* SPDX-License-Identifier: MIT */
/*
 * json_scan.c - finds the members of an object of JSON and leaves their values as they are written.
 *
 * A parser that makes values of them would change what it cannot hold: large and decimal numbers,
 * lone surrogates, the order of members, the spelling of strings.
 */
#include <string.h>

#include "brief.h"

/* Nested deeper than this a value is refused. */
enum { DEPTH_MOST = 2048 };

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        at++;
    return at;
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* The end of the string that begins at `at`; NULL with what is wrong. */
static const char *skip_string(const char *at, const char *end, const char **problem)
{
    for (at++; at < end; at++) {
        if (*at == '"')
            return at + 1;
        if ((unsigned char)*at < 0x20) {
            *problem = "a control character in a string";
            return NULL;
        }
        if (*at != '\\')
            continue;
        if (++at == end)
            break;
        bool four = *at == 'u';
        if (!four && strchr("\"\\/bfnrt", *at) == NULL) {
            *problem = "an unknown escape in a string";
            return NULL;
        }
        for (int i = 0; four && i < 4; i++) {
            if (++at == end || !is_hex(*at)) {
                *problem = "an escape without four digits in a string";
                return NULL;
            }
        }
    }
    *problem = "a string without an end";
    return NULL;
}

/* The end of a number or of one of the three words. */
static const char *skip_plain(const char *at, const char *end, const char **problem)
{
    static const char *const words[] = {"true", "false", "null"};
    const char *start = at;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if ((size_t)(end - at) >= length && memcmp(at, words[i], length) == 0)
            return at + length;
    }
    at += at < end && *at == '-';
    const char *digits = at;
    while (at < end && strchr("0123456789.eE+-", *at) != NULL && *at != '\0')
        at++;
    if (at > digits && *digits >= '0' && *digits <= '9')
        return at;
    *problem = start == end ? "a value is missing" : "what is no value";
    return NULL;
}

/* The end of the value at `at`. */
static const char *skip_value(const char *at, const char *end, const char **problem)
{
    char open[DEPTH_MOST];
    size_t depth = 0;

    do {
        at = skip_space(at, end);
        if (at < end && depth > 0 && (*at == ',' || *at == ':')) {
            at++;
        } else if (at < end && depth > 0 && *at == open[depth - 1]) {
            depth--;
            at++;
        } else if (at < end && (*at == '{' || *at == '[')) {
            if (depth == DEPTH_MOST) {
                *problem = "values are nested too deeply";
                return NULL;
            }
            open[depth++] = *at == '{' ? '}' : ']';
            at++;
        } else {
            at = at < end && *at == '"' ? skip_string(at, end, problem)
                                        : skip_plain(at, end, problem);
        }
    } while (at != NULL && depth > 0);
    return at;
}

const char *json_next_member(const char *at, const char *end, struct json_member *member,
                             const char **problem)
{
    at = skip_space(at, end);
    if (at < end && (*at == '{' || *at == ','))
        at = skip_space(at + 1, end);
    if (at < end && *at == '}')
        return NULL;
    if (at == end || *at != '"') {
        *problem = "a name is missing in an object";
        return NULL;
    }
    member->start = member->name = at;
    at = skip_string(at, end, problem);
    if (at == NULL)
        return NULL;
    member->name_end = at;
    at = skip_space(at, end);
    if (at == end || *at != ':') {
        *problem = "a colon is missing in an object";
        return NULL;
    }
    member->value = skip_space(at + 1, end);
    at = skip_value(member->value, end, problem);
    if (at == NULL)
        return NULL;
    member->end = at;
    at = skip_space(at, end);
    if (at < end && (*at == ',' || *at == '}'))
        return at;
    *problem = "an object without an end";
    return NULL;
}

const char *json_next_object(const char *at, const char *end, const char **problem)
{
    at = skip_space(at, end);
    if (at == end || *at != '{') {
        *problem = "not an object";
        return NULL;
    }
    return skip_value(at, end, problem);
}

/* ---- Strings ------------------------------------------------------------------------------- */

static unsigned read_hex(const char *at)
{
    unsigned code = 0;

    for (int i = 0; i < 4; i++) {
        char c = at[i];
        code = code << 4 | (unsigned)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return code;
}

static bool append_character(struct buffer *out, unsigned code)
{
    char bytes[4];
    size_t length = 0;

    if (code < 0x80) {
        bytes[length++] = (char)code;
    } else if (code < 0x800) {
        bytes[length++] = (char)(0xC0 | code >> 6);
    } else if (code < 0x10000) {
        bytes[length++] = (char)(0xE0 | code >> 12);
        bytes[length++] = (char)(0x80 | (code >> 6 & 0x3F));
    } else {
        bytes[length++] = (char)(0xF0 | code >> 18);
        bytes[length++] = (char)(0x80 | (code >> 12 & 0x3F));
        bytes[length++] = (char)(0x80 | (code >> 6 & 0x3F));
    }
    if (code >= 0x80)
        bytes[length++] = (char)(0x80 | (code & 0x3F));
    return buffer_append(out, bytes, length);
}

/* Reads the escape after a backslash; returns its end, or NULL if memory runs out. */
static const char *read_escape(const char *at, const char *end, struct buffer *out)
{
    static const char escapes[] = "bfnrt", characters[] = "\b\f\n\r\t";
    const char *place;
    unsigned code;

    if (*at != 'u') {
        place = strchr(escapes, *at);
        return buffer_append(out, place != NULL ? &characters[place - escapes] : at, 1) ? at + 1
                                                                                        : NULL;
    }
    code = read_hex(at + 1);
    at += 5;
    if (code >= 0xD800 && code < 0xDC00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        unsigned low = read_hex(at + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            at += 6;
        }
    }
    if (code >= 0xD800 && code < 0xE000)
        code = 0xFFFD; /* half a character */
    return append_character(out, code) ? at : NULL;
}

bool json_read_string(const char *at, const char *end, struct buffer *out)
{
    out->length = 0;
    at++;
    end--;
    while (at < end) {
        const char *escape = memchr(at, '\\', (size_t)(end - at));
        const char *stop = escape != NULL ? escape : end;
        if (!buffer_append(out, at, (size_t)(stop - at)))
            return false;
        at = stop;
        if (at < end && (at = read_escape(at + 1, end, out)) == NULL)
            return false;
    }
    return true;
}
