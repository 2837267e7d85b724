/* SPDX-License-Identifier: MIT */
/* markdown.c - the text of a Markdown document, in the dialect of GitHub, and what each part is. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "html.h"
#include "markdown.h"
#include "parser_memory.h"

/* Lists in lists, as deep as anybody writes them; deeper items have no number. */
enum { LIST_DEPTH = 32 };
/* A buffer of INT32_MAX / 2 bytes makes the parser end the process; a NUL takes three bytes. */
enum { PIECE_MOST = INT32_MAX / 8 };
/* The parser takes less than this for a piece, unless its lines are very long. */
enum { PIECE_MEMORY = 1 << 25 };

struct document {
    struct writer writer;
    struct parser_memory memory; /* of the piece at hand */
    size_t limit_memory;         /* how much that may be */
    const char *bytes;           /* the piece */
    size_t length;
    const char *problem;     /* what is wrong, or NULL */
    uint32_t kind;           /* of the paragraphs at hand */
    size_t items;            /* how many list items are open, */
    size_t quotations;       /* quotations, */
    size_t alert;            /* up to which one is an alert, or 0; */
    size_t links;            /* and links */
    size_t lists;            /* how many lists are open; */
    int numbers[LIST_DEPTH]; /* for each the number of its next item, or -1 */
    bool table_goes_on;      /* the names of the columns of the next table are known */
};

static void write_text(struct document *document, const char *text)
{
    if (text == NULL)
        return;
    document->writer.in_link = document->links > 0;
    document->writer.kind = document->kind;
    writer_text(&document->writer, text, strlen(text));
}

/*
 * Takes "[!NOTE]" or the like, which makes a quotation an alert, off its first line.  False if it
 * has no such line.
 */
static bool take_alert(cmark_node *quotation)
{
    static const char *const marks[] = {"[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]",
                                        "[!CAUTION]"};
    cmark_node *paragraph = cmark_node_first_child(quotation), *end = NULL;
    char line[16] = "";
    bool found = false;

    if (paragraph == NULL || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH)
        return false;
    for (end = cmark_node_first_child(paragraph);
         end != NULL && cmark_node_get_type(end) == CMARK_NODE_TEXT; end = cmark_node_next(end))
        strncat(line, cmark_node_get_literal(end), sizeof line - 1 - strlen(line));
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        found |= strcasecmp(line, marks[i]) == 0;
    while (found && cmark_node_first_child(paragraph) != end)
        cmark_node_free(cmark_node_first_child(paragraph));
    return found;
}

/* What a paragraph is inside of. */
static uint32_t kind_inside(const struct document *document)
{
    if (document->alert > 0)
        return SUMM_BLOCK_NOTE;
    if (document->items > 0)
        return SUMM_BLOCK_LIST_ITEM;
    return document->quotations > 0 ? SUMM_BLOCK_QUOTATION : SUMM_BLOCK_PARAGRAPH;
}

/* A block of code: one paragraph, marked as code, that keeps its lines. */
static void write_code(struct document *document, cmark_node *node)
{
    writer_block(&document->writer);
    document->kind = SUMM_BLOCK_CODE;
    document->writer.keep_lines = true;
    write_text(document, cmark_node_get_literal(node));
    document->writer.keep_lines = false;
    writer_block(&document->writer);
}

static bool begins(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0;
}

static bool ends(const char *text, const char *word)
{
    size_t length = strlen(text), width = strlen(word);

    return length >= width && strcmp(text + length - width, word) == 0;
}

/*
 * Whether a paragraph is what other programs than cmark read: a formula, a line of code of MDX, a
 * short code of Hugo or Jekyll, or the fence of an aside.
 */
static bool is_foreign(cmark_node *paragraph)
{
    static const char *const marks[][2] = {
        {"$$", "$$"},          {"\\[", "\\]"},          {"{{", "}}"}, {"{%", "%}"},
        {"export const ", ""}, {"export default ", ""}, {":::", ""}};
    const char *first = cmark_node_get_literal(cmark_node_first_child(paragraph));
    const char *last = cmark_node_get_literal(cmark_node_last_child(paragraph));

    if (first == NULL || last == NULL)
        return false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (begins(first, marks[i][0]) && ends(last, marks[i][1]))
            return true;
    return begins(first, "import ") && strstr(first, " from ") != NULL;
}

static void enter_list(struct document *document, cmark_node *node)
{
    if (document->lists < LIST_DEPTH)
        document->numbers[document->lists] = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                                                 ? cmark_node_get_list_start(node)
                                                 : -1;
    document->lists++;
}

static void enter_item(struct document *document)
{
    struct writer *writer = &document->writer;
    size_t list = document->lists - 1;

    document->items++;
    writer->prefix[0] = '\0';
    if (document->lists > 0 && list < LIST_DEPTH && document->numbers[list] >= 0)
        snprintf(writer->prefix, sizeof writer->prefix, "%d. ", document->numbers[list]++);
}

/* HTML among Markdown is read like a page. */
static void write_html(struct document *document, cmark_node *node)
{
    const char *html = cmark_node_get_literal(node);

    writer_block(&document->writer);
    if (html != NULL && document->problem == NULL)
        document->problem =
            html_write(html, strlen(html), document->memory.left, &document->writer);
    document->writer.keep_lines = false;
    writer_block(&document->writer);
}

/* Nodes of the extensions, which have no constants.  False: leave out what is inside. */
static bool enter_extension(struct document *document, cmark_node *node)
{
    const char *type = cmark_node_get_type_string(node);

    if (strcmp(type, "table") == 0) {
        writer_block(&document->writer);
        document->kind = SUMM_BLOCK_TABLE;
    } else if (strcmp(type, "table_header") == 0 && document->table_goes_on) {
        document->table_goes_on = false;
        return false;
    } else if (strcmp(type, "table_row") == 0 || strcmp(type, "table_header") == 0) {
        writer_line(&document->writer);
    } else if (strcmp(type, "table_cell") == 0) {
        write_text(document, " ");
    }
    return strcmp(type, "strikethrough") != 0;
}

/* One node on the way in.  False: what is inside it is to be left out. */
static bool enter(struct document *document, cmark_node *node)
{
    struct writer *writer = &document->writer;

    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
        write_text(document, cmark_node_get_literal(node));
        return true;
    case CMARK_NODE_SOFTBREAK:
        write_text(document, " ");
        return true;
    case CMARK_NODE_LINEBREAK:
        writer_line(writer);
        return true;
    case CMARK_NODE_PARAGRAPH:
        writer_block(writer);
        document->kind = is_foreign(node) ? SUMM_BLOCK_CODE : kind_inside(document);
        return true;
    case CMARK_NODE_HEADING:
        writer_block(writer);
        document->kind = SUMM_BLOCK_HEADING;
        return true;
    case CMARK_NODE_LIST:
        enter_list(document, node);
        return true;
    case CMARK_NODE_ITEM:
        enter_item(document);
        return true;
    case CMARK_NODE_BLOCK_QUOTE:
        document->quotations++;
        if (document->alert == 0 && take_alert(node))
            document->alert = document->quotations;
        return true;
    case CMARK_NODE_LINK:
        document->links++;
        return true;
    case CMARK_NODE_CODE_BLOCK:
        write_code(document, node);
        return true;
    case CMARK_NODE_HTML_BLOCK:
        write_html(document, node);
        return true;
    case CMARK_NODE_IMAGE: /* what it holds is read where it cannot be seen */
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return false;
    case CMARK_NODE_THEMATIC_BREAK:
        writer_block(writer);
        return true;
    default:
        return enter_extension(document, node);
    }
}

static void leave_quotation(struct document *document)
{
    if (document->alert == document->quotations)
        document->alert = 0;
    document->quotations--;
}

/* The same node on the way out. */
static void leave(struct document *document, cmark_node *node)
{
    cmark_node_type type = cmark_node_get_type(node);

    if (type == CMARK_NODE_LIST)
        document->lists--;
    else if (type == CMARK_NODE_ITEM)
        document->items--;
    else if (type == CMARK_NODE_BLOCK_QUOTE)
        leave_quotation(document);
    else if (type == CMARK_NODE_LINK)
        document->links--;
    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING ||
        strcmp(cmark_node_get_type_string(node), "table") == 0)
        writer_block(&document->writer);
}

/* ---- Parsing ------------------------------------------------------------------------------- */

/* The parser hands its allocator nothing but sizes, and the program has one thread. */
static struct parser_memory *parser_memory;

static void *allocate_zeroed(size_t count, size_t size)
{
    size_t whole = size > 0 && count > SIZE_MAX / size ? SIZE_MAX : count * size;

    return memset(parser_memory_allocate(parser_memory, whole), 0, whole);
}

static void *resize(void *bytes, size_t size)
{
    return parser_memory_resize(parser_memory, bytes, size);
}

static void release(void *bytes)
{
    parser_memory_free(parser_memory, bytes);
}

/* The tree of a document. */
static cmark_node *parse(const char *bytes, size_t length)
{
    static const char *const names[] = {"table", "strikethrough", "tasklist"};
    static cmark_mem functions = {allocate_zeroed, resize, release};

    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, &functions);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
        if (extension != NULL)
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, bytes, length);
    cmark_node *tree = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return tree;
}

/* Parses a document, or a piece of one, and writes it. */
static void read_piece(struct parser_memory *memory, void *user)
{
    struct document *document = user;
    cmark_event_type event;

    parser_memory = memory;
    cmark_node *tree = parse(document->bytes, document->length);
    cmark_iter *iterator = cmark_iter_new(tree);
    while ((event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (event == CMARK_EVENT_EXIT)
            leave(document, node);
        else if (!enter(document, node))
            cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT);
    }
    cmark_iter_free(iterator);
    cmark_node_free(tree);
}

static void write_piece(struct document *document, const char *bytes, size_t length)
{
    if (length > PIECE_MOST) {
        document->problem = strerror(EFBIG);
        return;
    }
    document->bytes = bytes;
    document->length = length;
    const char *problem =
        parser_memory_run(&document->memory, document->limit_memory, read_piece, document);
    if (document->problem == NULL)
        document->problem = problem;
}

static void write_pieces(struct document *document, const char *bytes, size_t length)
{
    struct markdown_pieces pieces;
    struct buffer piece = {0};

#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, PIECE_MEMORY); /* what one piece needed, the next will need */
#endif
    bool begun = markdown_pieces_begin(&pieces, bytes, length);
    while (begun && document->problem == NULL && markdown_pieces_next(&pieces, &piece)) {
        document->table_goes_on = pieces.goes_on;
        write_piece(document, piece.bytes, piece.length);
    }
    if (!begun || pieces.failed)
        document->writer.failed = true;
    markdown_pieces_end(&pieces);
    free(piece.bytes);
#ifdef __GLIBC__
    malloc_trim(0); /* what the parser held would stay with the process */
#endif
}

const char *markdown_extract(const char *bytes, size_t length, struct extract *result)
{
    size_t start = front_matter_length(bytes, length);
    struct document document = {.writer = {.text = &result->extracted, .blocks = &result->blocks},
                                .limit_memory = result->limit_memory};

    if (markdown_is_long(bytes + start, length - start))
        write_pieces(&document, bytes + start, length - start);
    else
        write_piece(&document, bytes + start, length - start);
    writer_end(&document.writer);
    if (document.problem == NULL && document.writer.failed)
        document.problem = strerror(ENOMEM);
    return document.problem;
}
