/* SPDX-License-Identifier: MIT */
/* mail.c - the text of a message with its MIME source: the body that was written to be read. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include <gmime/gmime.h>

#include "brief.h"

/* Parts in parts, as deep as any program writes them. */
enum { DEPTH_MOST = 32 };

static bool is_attachment(GMimeObject *part)
{
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(part);

    return disposition != NULL && g_mime_content_disposition_is_attachment(disposition);
}

/*
 * The first part with text: of alternatives the plain one, which comes first, unless there is only
 * HTML.  Attachments are not read, nor messages that are attached.
 */
static GMimeTextPart *find_text(GMimeObject *part, const char *subtype, int depth)
{
    if (depth > DEPTH_MOST || is_attachment(part))
        return NULL;
    if (GMIME_IS_TEXT_PART(part)) {
        GMimeContentType *type = g_mime_object_get_content_type(part);
        return g_mime_content_type_is_type(type, "text", subtype) ? GMIME_TEXT_PART(part) : NULL;
    }
    if (!GMIME_IS_MULTIPART(part))
        return NULL;
    GMimeMultipart *parts = GMIME_MULTIPART(part);
    for (int i = 0; i < g_mime_multipart_get_count(parts); i++) {
        GMimeTextPart *found = find_text(g_mime_multipart_get_part(parts, i), subtype, depth + 1);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static const char *write_text(GMimeTextPart *part, bool is_html, struct extract *result)
{
    char *text = g_mime_text_part_get_text(part); /* in UTF-8, whatever the part is in */
    const char *problem = NULL;

    if (text == NULL)
        return "a body that cannot be decoded";
    if (is_html)
        problem = html_extract(text, strlen(text), &result->extracted, &result->blocks);
    else if (!buffer_append(&result->extracted, text, strlen(text)))
        problem = strerror(ENOMEM);
    g_free(text);
    return problem;
}

const char *mail_extract(const char *bytes, size_t length, struct extract *result)
{
    const char *problem = NULL;

    if (length > G_MAXSSIZE)
        return strerror(EFBIG);
    g_mime_init();
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, length);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    GMimeObject *body = message != NULL ? g_mime_message_get_mime_part(message) : NULL;

    if (body == NULL) {
        problem = "not a mail message";
    } else {
        GMimeTextPart *plain = find_text(body, "plain", 0);
        GMimeTextPart *html = plain == NULL ? find_text(body, "html", 0) : NULL;
        if (plain != NULL || html != NULL)
            problem = write_text(plain != NULL ? plain : html, html != NULL, result);
    }
    if (message != NULL)
        g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return problem;
}
