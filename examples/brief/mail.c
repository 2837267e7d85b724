/* SPDX-License-Identifier: MIT */
/*
 * mail.c - the text of messages with their MIME source, of one or of a mailbox (mbox): the bodies,
 * which were written to be read.
 */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <strings.h>

#include <gmime/gmime.h>

#include "brief.h"

/*
 * Parts in parts, as deep as any program writes them.  More than PARTS_MOST parts with no more than
 * PART_BYTES each, which leaves no room for headers, are no message: GMime makes objects of a
 * thousand bytes for each.
 */
enum { DEPTH_MOST = 32, PARTS_MOST = 1000, PART_BYTES = 64 };

/* A source is told by its fields: no fewer than this, and no more are looked at. */
enum { FIELDS_LEAST = 3, FIELDS_MOST = 100 };

/* ---- Telling a source from a text ---------------------------------------------------------- */

/* Whether only programs write such a field: people who paste a message have none of these. */
static bool is_technical(const char *name, size_t length)
{
    static const char *const names[] = {
        "content-transfer-encoding",
        "content-type",
        "delivered-to",
        "message-id",
        "mime-version",
        "received",
        "return-path",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strlen(names[i]) == length && strncasecmp(name, names[i], length) == 0)
            return true;
    }
    return false;
}

/* The length of the name of a field with which a line begins; 0 if it is none. */
static size_t field_name(const char *line, size_t length)
{
    size_t at = 0;

    while (at < length && line[at] > ' ' && line[at] < 0x7F && line[at] != ':')
        at++;
    return at < length && line[at] == ':' ? at : 0;
}

/* Whether a mailbox begins: with a line that no field is. */
static bool is_mailbox(const char *bytes, size_t length)
{
    return length >= 5 && memcmp(bytes, "From ", 5) == 0;
}

bool mail_begins(const char *bytes, size_t length)
{
    const char *at = bytes, *end = bytes + length;
    int fields = 0;
    bool technical = false;

    for (bool first = true; at < end && fields < FIELDS_MOST; first = false) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t width = (size_t)((stop != NULL ? stop : end) - at);
        size_t name = field_name(at, width);
        if (width == 0 || *at == '\r')
            break; /* the body comes */
        if (name > 0 || (first && is_mailbox(at, width))) {
            fields++;
            technical |= is_technical(at, name);
        } else if (*at != ' ' && *at != '\t') {
            return false; /* no field goes on there */
        }
        at = stop != NULL ? stop + 1 : end;
    }
    return technical && fields >= FIELDS_LEAST;
}

/* ---- Its text ------------------------------------------------------------------------------ */

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

/*
 * What the HTML of a message marks: its paragraphs are read like those of a plain one, which has
 * older messages and signatures in it, and what it quotes is an older message.
 */
static void adapt_blocks(struct blocks *blocks, size_t first)
{
    size_t kept = first;

    for (size_t i = first; i < blocks->count; i++) {
        summ_block block = blocks->items[i];
        if (block.kind == SUMM_BLOCK_PARAGRAPH || block.kind == SUMM_BLOCK_UNKNOWN)
            continue;
        if (block.kind == SUMM_BLOCK_QUOTATION)
            block.kind = SUMM_BLOCK_NOTE;
        blocks->items[kept++] = block;
    }
    blocks->count = kept;
}

static bool has_parameter(GMimeTextPart *part, const char *name, const char *value)
{
    const char *found = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), name);

    return found != NULL && strcasecmp(found, value) == 0;
}

/* Joins the lines that a program has wrapped: those that end with a space (RFC 3676). */
static bool write_flowed(const char *text, bool deletes_space, struct buffer *buffer)
{
    for (const char *stop; *text != '\0'; text = stop) {
        const char *end = text + strcspn(text, "\n");
        size_t quotes = strspn(text, ">");
        stop = end + (*end == '\n');
        end -= end > text && end[-1] == '\r';
        bool wraps = end > text && end[-1] == ' ' && strspn(stop, ">") == quotes &&
                     strncmp(text, "-- ", (size_t)(end - text)) != 0;
        end -= wraps && deletes_space;
        text += text < end && *text == ' '; /* so that a line may begin with "From" */
        size_t length = (size_t)(end - text);
        if (!buffer_append(buffer, text, length) || (!wraps && !buffer_append(buffer, "\n", 1)))
            return false;
    }
    return true;
}

static const char *write_text(GMimeTextPart *part, bool is_html, struct extract *result)
{
    size_t first = result->blocks.count;
    char *text = g_mime_text_part_get_text(part); /* in UTF-8, whatever the part is in */
    const char *problem = NULL;

    if (text == NULL)
        return "a body that cannot be decoded";
    if (is_html)
        problem = html_extract(text, strlen(text), result);
    else if (has_parameter(part, "format", "flowed"))
        problem = write_flowed(text, has_parameter(part, "delsp", "yes"), &result->extracted)
                      ? NULL
                      : strerror(ENOMEM);
    else if (!buffer_append(&result->extracted, text, strlen(text)))
        problem = strerror(ENOMEM);
    g_free(text);
    adapt_blocks(&result->blocks, first);
    return problem;
}

/* Adds the text of a message; of two in a mailbox, after an empty line. */
static const char *add_message(GMimeMessage *message, struct extract *result)
{
    GMimeObject *body = g_mime_message_get_mime_part(message);
    GMimeTextPart *plain = body != NULL ? find_text(body, "plain", 0) : NULL;
    GMimeTextPart *html = body != NULL && plain == NULL ? find_text(body, "html", 0) : NULL;

    if (plain == NULL && html == NULL)
        return NULL;
    if (result->extracted.length > 0 && !buffer_append(&result->extracted, "\n\n", 2))
        return strerror(ENOMEM);
    return write_text(plain != NULL ? plain : html, html != NULL, result);
}

/*
 * Whether too many lines can be boundaries of parts: they begin with "--" and have no space, or are
 * the same as the one before.
 */
static bool has_too_many_parts(const char *bytes, size_t length)
{
    const char *at = bytes, *end = bytes + length, *last = NULL;
    size_t parts = 0, last_size = 0;

    for (const char *stop; at < end; at = stop + 1) {
        stop = memchr(at, '\n', (size_t)(end - at));
        if (stop == NULL)
            break;
        size_t size = (size_t)(stop - at);
        if (size > 2 && at[0] == '-' && at[1] == '-') {
            bool same = last_size == size && memcmp(last, at, size) == 0;
            parts += same || memchr(at, ' ', size) == NULL;
            last = at;
            last_size = size;
        }
    }
    return parts > PARTS_MOST && parts > length / PART_BYTES;
}

const char *mail_extract(const char *bytes, size_t length, struct extract *result)
{
    const char *problem = NULL;
    bool found = false;

    if (length > G_MAXSSIZE)
        return strerror(EFBIG);
    if (has_too_many_parts(bytes, length))
        return "more parts than a message has";
    g_mime_init();
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, length);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    bool mailbox = is_mailbox(bytes, length);
    g_mime_parser_set_format(parser, mailbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    do {
        GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
        if (message == NULL)
            break;
        found |= g_mime_message_get_mime_part(message) != NULL;
        problem = add_message(message, result);
        g_object_unref(message);
    } while (problem == NULL && mailbox && !g_mime_parser_eos(parser));
    g_object_unref(parser);
    g_object_unref(stream);
    return problem == NULL && !found ? "not a mail message" : problem;
}
