/* SPDX-License-Identifier: MIT */
/*
 * screen.c - text on its way to a terminal: no command in it reaches the terminal, and lines fit.
 */
#define _POSIX_C_SOURCE 200809L /* fileno(); NOLINT(bugprone-reserved-identifier) */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <utf8proc.h>

#include "brief.h"

enum { WIDTH_LEAST = 20, WIDTH_USUAL = 80 };

/* Whether a terminal would take a character for a command, or turn round what comes after it. */
static bool is_command(utf8proc_int32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* Decodes one character; what is none becomes a question mark of one byte. */
static size_t decode(const char *bytes, size_t length, utf8proc_int32_t *c)
{
    utf8proc_ssize_t size =
        utf8proc_iterate((const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)length, c);

    if (size > 0)
        return (size_t)size;
    *c = 0x80;
    return 1;
}

void screen_write(FILE *stream, const char *bytes, size_t length)
{
    while (length > 0) {
        utf8proc_int32_t c;
        size_t size = decode(bytes, length, &c);
        if (c != '\r' && is_command(c))
            fputc('?', stream);
        else if (c != '\r')
            fwrite(bytes, 1, size, stream);
        bytes += size;
        length -= size;
    }
}

void screen_put(const char *bytes, size_t length)
{
    if (length == 0)
        return; /* there may be no text at all */
    if (isatty(fileno(stdout)))
        screen_write(stdout, bytes, length);
    else
        fwrite(bytes, 1, length, stdout);
}

void screen_put_json(const char *bytes, size_t length)
{
    bool escape = isatty(fileno(stdout));

    for (size_t done = 0; done < length;) {
        utf8proc_int32_t c = 0;
        size_t size = escape ? decode(bytes + done, length - done, &c) : length;
        if (escape && is_command(c))
            printf("\\u%04x", (unsigned)c);
        else
            fwrite(bytes + done, 1, size, stdout);
        done += size;
    }
}

/* The columns of the terminal that standard output is; 0 if it is none. */
static size_t screen_width(void)
{
    struct winsize size;

    if (!isatty(fileno(stdout)))
        return 0;
    if (ioctl(fileno(stdout), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return WIDTH_USUAL;
    return size.ws_col < WIDTH_LEAST ? WIDTH_LEAST : size.ws_col;
}

/* Scripts whose lines may break between any two characters. */
static bool breaks_anywhere(utf8proc_int32_t c)
{
    return (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xF900 && c < 0xFB00) ||
           (c >= 0xFF00 && c < 0xFFF0) || (c >= 0x20000 && c < 0x40000);
}

/* Where the word at `at` ends that no line break may part, and how many columns it takes. */
static size_t find_word_end(const char *bytes, size_t length, size_t at, size_t *columns)
{
    *columns = 0;
    for (bool first = true; at < length && bytes[at] != ' '; first = false) {
        utf8proc_int32_t c;
        size_t size = decode(bytes + at, length - at, &c);
        if (!first && breaks_anywhere(c) && utf8proc_category(c) != UTF8PROC_CATEGORY_PO &&
            utf8proc_category(c) != UTF8PROC_CATEGORY_PE)
            break;
        *columns += is_command(c) ? 1 : (size_t)utf8proc_charwidth(c);
        at += size;
    }
    return at;
}

void screen_print_beginning(const char *text, size_t length, size_t taken)
{
    size_t width = screen_width(), column = taken;

    if (width == 0)
        width = WIDTH_USUAL;
    for (size_t at = 0; at < length;) {
        utf8proc_int32_t c;
        size_t size = decode(text + at, length - at, &c);
        bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        column += space ? 1 : (size_t)utf8proc_charwidth(c);
        if (column >= width && at + size < length) {
            fputs("\u2026", stdout);
            return;
        }
        if (space)
            putchar(' ');
        else
            screen_write(stdout, text + at, size);
        at += size;
        while (space && at < length && strchr(" \n\r\t", text[at]) != NULL && text[at] != '\0')
            at++;
    }
}

void screen_print(const char *text, size_t length)
{
    size_t width = screen_width(), column = 0;

    if (length == 0)
        return; /* there may be no text at all */
    if (width == 0) {
        fwrite(text, 1, length, stdout);
        return;
    }
    for (size_t at = 0; at < length;) {
        size_t columns, start = at;
        bool spaced = text[at] == ' ';
        start += spaced;
        size_t end = find_word_end(text, length, start, &columns);
        if (column > 0 && column + spaced + columns > width) {
            putchar('\n');
            column = 0;
        } else if (spaced) {
            putchar(' ');
            column++;
        }
        screen_write(stdout, text + start, end - start);
        column += columns;
        at = end;
    }
}
