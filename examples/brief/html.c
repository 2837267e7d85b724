/* SPDX-License-Identifier: GPL-3.0-or-later */
/* html.c - the text of a web page: what a reader came for, and not what surrounds it. */
#include <errno.h>
#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "brief.h"

/* The parser looks through all open elements for the one that a tag closes. */
enum { DEPTH_LIMIT = 2000 };

struct page {
    struct writer writer;
    htmlParserCtxtPtr parser;
    size_t depth; /* how many elements are open */
    bool too_deep;
    bool undecodable; /* bytes that are not of the encoding */
    bool with_frame;  /* take what surrounds the text as well */
    size_t passed;    /* how many open elements are inside of one that is passed over, with it */
    size_t verbatim;  /* the same for <pre> */
};

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names != NULL; names++) {
        if (strcmp(name, *names) == 0)
            return true;
    }
    return false;
}

/* Elements that stand on lines of their own. */
static bool is_block(const char *name)
{
    static const char *const blocks[] = {
        "address", "article", "aside",  "blockquote", "body",     "center",     "dd",     "details",
        "dialog",  "div",     "dl",     "dt",         "fieldset", "figcaption", "figure", "footer",
        "form",    "h1",      "h2",     "h3",         "h4",       "h5",         "h6",     "header",
        "hgroup",  "hr",      "legend", "li",         "main",     "menu",       "nav",    "ol",
        "p",       "pre",     "search", "section",    "summary",  "table",      "tbody",  "td",
        "tfoot",   "th",      "thead",  "tr",         "ul",       NULL};

    return is_one_of(name, blocks);
}

/* Elements whose content nobody reads as text. */
static bool is_machinery(const char *name)
{
    static const char *const names[] = {"audio",  "button", "canvas",   "datalist", "head",
                                        "iframe", "math",   "noscript", "object",   "script",
                                        "select", "style",  "svg",      "template", "textarea",
                                        "title",  "video",  NULL};

    return is_one_of(name, names);
}

/* Elements around the text. */
static bool is_frame(const char *name)
{
    static const char *const names[] = {"aside", "figcaption", "footer", "form",   "header",
                                        "menu",  "nav",        "search", "dialog", NULL};

    return is_one_of(name, names);
}

/* The same, said by attributes. */
static bool is_frame_by(const char *attribute, const char *value)
{
    static const char *const roles[] = {"banner",     "complementary", "contentinfo",
                                        "dialog",     "doc-noteref",   "menu",
                                        "navigation", "search",        NULL};

    if (strcmp(attribute, "hidden") == 0)
        return true;
    if (strcmp(attribute, "aria-hidden") == 0)
        return strcmp(value, "true") == 0;
    if (strcmp(attribute, "role") == 0)
        return is_one_of(value, roles);
    if (strcmp(attribute, "style") == 0)
        return strstr(value, "display:none") != NULL || strstr(value, "display: none") != NULL;
    return false;
}

static bool is_passed_over(const struct page *page, const char *name, const xmlChar **attributes)
{
    if (is_machinery(name))
        return true;
    if (page->with_frame)
        return false;
    /* Each attribute is followed by its value, or by NULL if it has none. */
    for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
        const xmlChar *value = attributes[1] != NULL ? attributes[1] : BAD_CAST "";
        if (is_frame_by((const char *)attributes[0], (const char *)value))
            return true;
    }
    return is_frame(name);
}

/* ---- What the parser calls ------------------------------------------------------------------ */

static void start_element(void *context, const xmlChar *element, const xmlChar **attributes)
{
    struct page *page = context;
    const char *name = (const char *)element;

    if (is_block(name))
        writer_block(&page->writer);
    else if (strcmp(name, "br") == 0)
        writer_line(&page->writer);
    if (page->passed > 0 || is_passed_over(page, name, attributes))
        page->passed++;
    if (page->verbatim > 0 || strcmp(name, "pre") == 0)
        page->verbatim++;
    page->writer.keep_lines = page->verbatim > 0;
    if (++page->depth > DEPTH_LIMIT) {
        page->too_deep = true;
        xmlStopParser(page->parser);
    }
}

static void end_element(void *context, const xmlChar *element)
{
    struct page *page = context;

    if (is_block((const char *)element))
        writer_block(&page->writer);
    if (page->passed > 0)
        page->passed--;
    if (page->verbatim > 0)
        page->verbatim--;
    if (page->depth > 0)
        page->depth--;
    page->writer.keep_lines = page->verbatim > 0;
}

static void characters(void *context, const xmlChar *bytes, int length)
{
    struct page *page = context;

    if (page->passed == 0 && length > 0)
        writer_text(&page->writer, (const char *)bytes, (size_t)length);
}

#if LIBXML_VERSION < 21200
typedef xmlError parser_error;
#else
typedef const xmlError parser_error;
#endif

/* Pages are seldom free of errors, which matter only where text is lost. Nothing is printed. */
static void note_error(void *context, parser_error *error)
{
    struct page *page = context;

    if (error->code == XML_IO_ENCODER || error->code == XML_I18N_CONV_FAILED)
        page->undecodable = true;
}

/* ---- The parser ----------------------------------------------------------------------------- */

static const char *parse(const char *bytes, size_t length, const char *encoding, struct page *page)
{
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    const char *problem = NULL;

    if (parser == NULL)
        return strerror(ENOMEM);
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = start_element;
    parser->sax->endElement = end_element;
    parser->sax->characters = characters;
    parser->sax->ignorableWhitespace = characters;
    parser->userData = page;
    page->parser = parser;
    xmlSetStructuredErrorFunc(page, note_error);
    /* No handler makes a tree: there is no document. */
    htmlCtxtReadMemory(parser, bytes, (int)length, NULL, encoding,
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    if (parser->errNo == XML_ERR_NO_MEMORY || page->writer.failed)
        problem = strerror(ENOMEM);
    else if (page->too_deep)
        problem = "elements are nested too deeply for HTML";
    else if (page->undecodable)
        problem = "bytes that are not in the encoding of the page";
    xmlSetStructuredErrorFunc(NULL, NULL);
    htmlFreeParserCtxt(parser);
    return problem;
}

const char *html_extract(const char *bytes, size_t length, bool is_utf8, struct buffer *text)
{
    /* UTF-8 is UTF-8, whatever the page says. Else it has the word, and the parser a guess. */
    const char *encoding = is_utf8 ? "UTF-8" : NULL;
    struct page page = {.writer = {.text = text}};

    if (length > INT_MAX)
        return "too large for HTML";
    const char *problem = parse(bytes, length, encoding, &page);
    if (problem != NULL || text->length > 0)
        return problem;
    /* A page that is nothing but frame. */
    page = (struct page){.writer = {.text = text}, .with_frame = true};
    return parse(bytes, length, encoding, &page);
}
