/* SPDX-License-Identifier: MIT */
/* input.c - files into memory that grows. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"

bool buffer_reserve(struct buffer *buffer, size_t more)
{
    size_t capacity = buffer->capacity;

    if (more <= capacity - buffer->length)
        return true;
    if (more > SIZE_MAX / 2 - buffer->length) {
        errno = ENOMEM;
        return false;
    }
    if (capacity == 0)
        capacity = 65536;
    while (capacity < buffer->length + more)
        capacity *= 2;
    char *bytes = realloc(buffer->bytes, capacity);
    if (bytes == NULL)
        return false;
    buffer->bytes = bytes;
    buffer->capacity = capacity;
    return true;
}

bool buffer_append(struct buffer *buffer, const char *bytes, size_t length)
{
    if (length == 0)
        return true;
    if (!buffer_reserve(buffer, length))
        return false;
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
    return true;
}

void *array_grow(void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;
    size_t more = *capacity > 0 ? *capacity * 2 : 64;
    void *grown = more <= SIZE_MAX / size ? realloc(items, more * size) : NULL;
    if (grown != NULL)
        *capacity = more;
    return grown;
}

FILE *input_open(const char *name)
{
    return strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
}

void input_close(FILE *stream)
{
    if (stream != stdin)
        fclose(stream);
}

bool input_read_rest(FILE *stream, struct buffer *buffer, size_t limit)
{
    for (;;) {
        if (!buffer_reserve(buffer, 1))
            return false;
        size_t got =
            fread(buffer->bytes + buffer->length, 1, buffer->capacity - buffer->length, stream);
        buffer->length += got;
        if (buffer->length > limit) {
            errno = EFBIG;
            return false;
        }
        /* At the end of a terminal's input another read would wait for more. */
        if (got == 0 || feof(stream) != 0)
            return ferror(stream) == 0;
    }
}

bool input_read_line(FILE *stream, struct buffer *line, size_t limit)
{
    char piece[4096];
    int c = 0;

    line->length = 0;
    while (c != '\n' && c != EOF) {
        size_t count = 0;
        while (count < sizeof piece && c != '\n' && (c = getc(stream)) != EOF)
            piece[count++] = (char)c;
        if (!buffer_append(line, piece, count))
            return false;
        if (line->length > limit) {
            errno = EFBIG;
            return false;
        }
    }
    return ferror(stream) == 0;
}

void input_skip_line(FILE *stream)
{
    int c;

    do
        c = getc(stream);
    while (c != '\n' && c != EOF);
}

bool input_read(const char *name, struct buffer *buffer, size_t limit)
{
    FILE *stream = input_open(name);

    if (stream == NULL)
        return false;
    buffer->length = 0;
    bool done = input_read_rest(stream, buffer, limit);
    int reason = errno;
    input_close(stream);
    errno = reason;
    return done;
}
