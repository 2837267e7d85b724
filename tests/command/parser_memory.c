/* SPDX-License-Identifier: MIT */
/*
 * parser_memory.c - documents are read with too little memory: under limits that rise step by step,
 * and with each allocation of the command failing once.  Each time the reader says so, nothing
 * leaks, and the next time it reads all of the document.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "brief/brief.h"

/* Limits rise by the size of the smallest object. */
enum { STEP = 8 };

static const char page[] =
    "<!doctype html><html><head><title>A bridge</title></head><body class='page wide' id=top>\n"
    "<h1>The bridge &amp; the ferry</h1><p>The council closed the <a href='/b'>old bridge</a> on\n"
    "<b>Monday, after engineers had found cracks in two of its pillars.<p>It opens in May&hellip;\n"
    "<ul><li>First<li>Second &lt; third</ul><table><tr><td>1<td>2<tr>a<td>b</table></i>\n"
    "<ol start=4><li><p>Fourth</p></li></ol><dl><dt>Toll<dd>None</dl><blockquote>It is safe,\n"
    "says the <q>engineer</q>.</blockquote><pre>a\n  b</pre><svg><path d=x></svg></body></html>\n";

static const char markdown[] =
    "# The *bridge*\n\nThe council closed the [old bridge](http://x) on **Monday**, ~~Sunday~~,\n"
    "after `engineers` had found cracks[^1] in two of its pillars.\\*\n\n"
    "| a | b |\n|---|:-:|\n| 1 \\| 2 | *3* |\n\n> [!NOTE]\n> It opens in [May].\n\n"
    "1. First\n2. - [x] Second\n\n       code\n\n```c\nint a;\n```\n\n"
    "<div><p>HTML <b>among</b> it.</div>\n\n[may]: /may 'May'\n\n[^1]: Two.\n";

static const char mail[] = "From: a@example.org\nSubject: A bridge\nMIME-Version: 1.0\n"
                           "Content-Type: text/html; charset=utf-8\n\n"
                           "<p>The council closed the <b>bridge</b>.<p>It opens in May.\n";

/* ---- Allocations that fail ---- */

void *__real_malloc(size_t size);
void *__real_realloc(void *bytes, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *bytes, size_t size);

/* How many allocations are left until one fails; 0: none does. */
static size_t until_failure;

static bool fails(void)
{
    return until_failure > 0 && --until_failure == 0;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_realloc(void *bytes, size_t size)
{
    return fails() ? NULL : __real_realloc(bytes, size);
}

/* ---- Reading ---- */

static int failures;

static void check(bool good, const char *what, const char *name, size_t number)
{
    if (good)
        return;
    printf("FAILED: %s, %s %zu\n", what, name, number);
    failures++;
}

/* What is wrong, or NULL; then the document has this text. */
static const char *read_document(enum format format, const char *bytes, size_t length, size_t limit,
                                 struct buffer *text)
{
    struct extract result = {.limit_memory = limit};
    const char *problem = extract(format, bytes, length, &result);

    text->length = 0;
    if (problem == NULL && !buffer_append(text, result.text, result.length))
        problem = strerror(ENOMEM);
    extract_free(&result);
    return problem;
}

static bool same(const struct buffer *a, const struct buffer *b)
{
    return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
}

static void read_under_limits(const char *name, enum format format, const char *bytes,
                              size_t length, size_t step, const struct buffer *whole)
{
    struct buffer text = {0};
    const char *problem = "";
    size_t limit = 0;

    while (problem != NULL && limit < 1000000000) {
        limit += step;
        problem = read_document(format, bytes, length, limit, &text);
        check(problem == NULL || strcmp(problem, summ_status_text(SUMM_E_LIMIT_MEMORY)) == 0, name,
              "limit", limit);
    }
    check(limit > step && same(&text, whole), name, "enough memory:", limit);
    free(text.bytes);
}

static void read_with_failures(const char *name, enum format format, const char *bytes,
                               size_t length, const struct buffer *whole)
{
    struct buffer text = {0};
    size_t number = 0;
    bool failed = true;

    while (failed) {
        until_failure = ++number;
        const char *problem = read_document(format, bytes, length, SUMM_UNLIMITED, &text);
        failed = until_failure == 0;
        until_failure = 0;
        if (failed)
            check(problem != NULL && strcmp(problem, strerror(ENOMEM)) == 0, name, "allocation",
                  number);
        else
            check(same(&text, whole), name, "after allocation", number);
    }
    check(number > 3, name, "allocations:", number);
    free(text.bytes);
}

static void try_document(const char *name, enum format format, const char *bytes, size_t length,
                         size_t step)
{
    struct buffer whole = {0};

    check(read_document(format, bytes, length, SUMM_UNLIMITED, &whole) == NULL, name, "size",
          length);
    check(whole.length > 0, name, "text of", length);
    read_under_limits(name, format, bytes, length, step, &whole);
    if (step == STEP)
        read_with_failures(name, format, bytes, length, &whole);
    free(whole.bytes);
}

/* A document that is the same text again and again, so that it is read in pieces. */
static void try_long(const char *name, enum format format, const char *bytes, size_t length)
{
    struct buffer text = {0};

    for (int i = 0; i < 1000; i++)
        check(buffer_append(&text, bytes, length), name, "copy", 0);
    try_document(name, format, text.bytes, text.length, 1000000);
    free(text.bytes);
}

int main(void)
{
    try_document("HTML", FORMAT_HTML, page, strlen(page), STEP);
    try_document("Markdown", FORMAT_MARKDOWN, markdown, strlen(markdown), STEP);
    try_document("mail", FORMAT_MAIL, mail, strlen(mail), STEP);
    try_long("much HTML", FORMAT_HTML, page, strlen(page));
    try_long("much Markdown", FORMAT_MARKDOWN, markdown, strlen(markdown));
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
