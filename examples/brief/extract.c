/* SPDX-License-Identifier: MIT */
/* extract.c - tells formats apart, and gets the text of a document. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "brief.h"

/* ---- Formats ------------------------------------------------------------------------------- */

static bool ends_with(const char *name, const char *end)
{
    size_t length = strlen(name), width = strlen(end);

    return length > width && strcasecmp(name + length - width, end) == 0;
}

/* Where the word is, or NULL. */
static const char *find(const char *at, const char *end, const char *word)
{
    size_t width = strlen(word);

    for (; (size_t)(end - at) >= width; at++) {
        if (memcmp(at, word, width) == 0)
            return at;
    }
    return NULL;
}

/* Whether a document begins so, in whatever case. */
static bool begins_with(const char *bytes, size_t length, const char *start)
{
    size_t width = strlen(start);

    return length >= width && strncasecmp(bytes, start, width) == 0;
}

/* Whether the root of a page comes next, after declarations and comments. */
static bool is_page(const char *bytes, size_t length)
{
    const char *at = bytes, *end = bytes + length;

    while (at < end) {
        size_t left = (size_t)(end - at);
        if (begins_with(at, left, "<!doctype html") || begins_with(at, left, "<html"))
            return true;
        if (!begins_with(at, left, "<?xml") && !begins_with(at, left, "<!--"))
            return false;
        /* Either ends with ">"; a comment of several lines can have others in it. */
        const char *close =
            begins_with(at, left, "<!--") ? find(at, end, "-->") : find(at, end, ">");
        if (close == NULL)
            return false;
        at = close + strcspn(close, ">") + 1;
        while (at < end && memchr(" \t\r\n", *at, 4) != NULL)
            at++;
    }
    return false;
}

/* Whether bytes begin with the tag of a block, and end with a tag: a part of a page. */
static bool is_fragment(const char *bytes, size_t length)
{
    static const char *const names[] = {
        "article", "blockquote", "body", "div", "h1", "h2",      "h3",    "head",
        "header",  "main",       "nav",  "ol",  "p",  "section", "table", "ul",
    };

    while (length > 0 && memchr(" \t\r\n", bytes[length - 1], 4) != NULL)
        length--;
    if (length == 0 || bytes[0] != '<' || bytes[length - 1] != '>')
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t width = strlen(names[i]);
        if (length > width + 1 && begins_with(bytes + 1, length - 1, names[i]) &&
            memchr("> \t\r\n", bytes[1 + width], 5) != NULL)
            return true;
    }
    return false;
}

enum format format_detect(const char *name, const char *bytes, size_t length)
{
    static const struct {
        const char *ending;
        enum format format;
    } names[] = {
        {".html", FORMAT_HTML},     {".htm", FORMAT_HTML},          {".xhtml", FORMAT_HTML},
        {".md", FORMAT_MARKDOWN},   {".markdown", FORMAT_MARKDOWN}, {".mkd", FORMAT_MARKDOWN},
        {".srt", FORMAT_SUBTITLES}, {".vtt", FORMAT_SUBTITLES},     {".sbv", FORMAT_SUBTITLES},
        {".eml", FORMAT_MAIL},      {".mbox", FORMAT_MAIL},
    };
    size_t start = 0;

    for (size_t i = 0; name != NULL && i < sizeof names / sizeof *names; i++) {
        if (ends_with(name, names[i].ending))
            return names[i].format;
    }
    if (begins_with(bytes, length, "\xEF\xBB\xBF"))
        start = 3;
    while (start < length && memchr(" \t\r\n", bytes[start], 4) != NULL)
        start++;
    if (is_page(bytes + start, length - start) || is_fragment(bytes + start, length - start))
        return FORMAT_HTML;
    if (mail_begins(bytes + start, length - start))
        return FORMAT_MAIL;
    if (subtitles_begin(bytes + start, length - start))
        return FORMAT_SUBTITLES;
    return chat_begins(bytes + start, length - start) ? FORMAT_CHAT : FORMAT_TEXT;
}

const char *extract(enum format format, const char *bytes, size_t size, struct extract *result)
{
    const char *problem = NULL;

    result->extracted.length = 0;
    result->blocks.count = result->turns.count = 0;
    result->text = bytes;
    result->length = size;
    result->lead = (summ_span){0};
    if (format == FORMAT_TEXT)
        return NULL;
    /* In another encoding than UTF-8 the library refuses them, and says where and why. */
    if (format != FORMAT_HTML && format != FORMAT_MAIL && !encoding_is_utf8(bytes, size))
        return NULL;
    switch (format) {
    case FORMAT_HTML:
        problem = html_extract(bytes, size, result);
        break;
    case FORMAT_SUBTITLES:
        problem = subtitles_extract(bytes, size, result);
        break;
    case FORMAT_CHAT:
        problem = chat_extract(bytes, size, result);
        break;
    case FORMAT_MAIL:
        problem = mail_extract(bytes, size, result);
        break;
    default:
        problem = markdown_extract(bytes, size, result);
        readme_read(result);
        break;
    }
    /* What has no text has no buffer either. */
    result->text = result->extracted.bytes != NULL ? result->extracted.bytes : "";
    result->length = result->extracted.length;
    return problem;
}

void extract_free(struct extract *result)
{
    free(result->extracted.bytes);
    free(result->blocks.items);
    free(result->turns.items);
}
