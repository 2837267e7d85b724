/* SPDX-License-Identifier: MIT */
/* front_matter.c - finds the metadata that programs which make web sites put before a document. */
#include <string.h>

#include "brief.h"

/* Metadata is over within this many bytes, or what looks like its beginning is something else. */
enum { METADATA_MOST = 65536 };

/* The length of the line at `bytes`, its end included. */
static size_t line_length(const char *bytes, size_t length)
{
    const char *end = memchr(bytes, '\n', length);

    return end != NULL ? (size_t)(end - bytes) + 1 : length;
}

/* Whether a line is this mark and nothing else. */
static bool is_mark(const char *line, size_t length, const char *mark)
{
    while (length > 0 && memchr(" \t\r\n", line[length - 1], 4) != NULL)
        length--;
    return length == strlen(mark) && memcmp(line, mark, length) == 0;
}

/* The length of metadata between two lines with a mark: "---" (YAML) or "+++" (TOML); or 0. */
static size_t fenced_length(const char *bytes, size_t length, const char *mark)
{
    size_t i = line_length(bytes, length);

    if (!is_mark(bytes, i, mark))
        return 0;
    while (i < length && i < METADATA_MOST) {
        size_t line = line_length(bytes + i, length - i);
        if (is_mark(bytes + i, line, mark) || (*mark == '-' && is_mark(bytes + i, line, "...")))
            return i + line;
        i += line;
    }
    return 0;
}

/* The length of an object of JSON that ends with its line and has a blank one after it; or 0. */
static size_t object_length(const char *bytes, size_t length)
{
    size_t depth = 0, most = length < METADATA_MOST ? length : METADATA_MOST;
    bool quoted = false;

    if (length == 0 || bytes[0] != '{')
        return 0;
    for (size_t i = 0; i < most; i++) {
        char c = bytes[i];
        if (quoted && c == '\\')
            i++;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == '{')
            depth++;
        else if (!quoted && c == '}' && --depth == 0) {
            size_t line = line_length(bytes + i + 1, length - i - 1);
            bool has_member = memchr(bytes, ':', i) != NULL && memchr(bytes, '"', i) != NULL;
            return has_member && is_mark(bytes + i + 1, line, "") ? i + 1 + line : 0;
        }
    }
    return 0;
}

size_t front_matter_length(const char *bytes, size_t length)
{
    size_t mark = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0, found;

    bytes += mark;
    length -= mark;
    found = fenced_length(bytes, length, "---");
    if (found == 0)
        found = fenced_length(bytes, length, "+++");
    if (found == 0)
        found = object_length(bytes, length);
    return mark + found;
}
