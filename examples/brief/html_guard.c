/* SPDX-License-Identifier: MIT */
/*
 * html_guard.c - makes a copy of a web page that costs the parser linear time, whatever the page
 * is.
 *
 * The parser compares each attribute of an element with all before it, looks through all open
 * elements for the one that a tag closes, and opens formatting elements anew in every paragraph.
 * The copy has none of that without bounds: it has only the attributes that html.c reads, no
 * formatting, no comments and no scripts, and elements nested no deeper than a reader would see.
 */
#include <errno.h>
#include <string.h>
#include <strings.h>

#include "html.h"

enum {
    NAME_SIZE =
        24, /* longer names of elements are those of the page's own, and mean nothing here */
    DEPTH_MOST = 400,
    /* More elements than this, with fewer bytes each, are no page: the parser makes objects of a
       hundred bytes for each, and for its text. */
    ELEMENTS_MOST = 1000,
    ELEMENT_BYTES = 5,
    LOOK_BACK = 32,  /* an end tag closes one of this many open elements, or nothing */
    VALUE_MOST = 400 /* bytes of an attribute: longer ones are data */
};

struct guard {
    const char *at, *end;
    struct buffer *out;
    size_t elements; /* that have been copied */
    bool failed;
    char open[DEPTH_MOST][NAME_SIZE];
    size_t depth;
};

struct tag {
    char name[NAME_SIZE]; /* in lower case; "" if it is too long */
    const char *attributes, *close;
    bool is_end;
};

static bool is_name_in(const char *name, const char *names)
{
    size_t length = strlen(name);

    for (const char *at = names; length > 0 && (at = strstr(at, name)) != NULL; at += length) {
        if (at > names && at[-1] == ' ' && at[length] == ' ')
            return true;
    }
    return false;
}

static void emit(struct guard *guard, const char *bytes, size_t length)
{
    if (!guard->failed && !buffer_append(guard->out, bytes, length))
        guard->failed = true;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Where `word` occurs first, or the end. */
static const char *find(const char *at, const char *end, const char *word)
{
    size_t length = strlen(word);

    while ((size_t)(end - at) >= length) {
        const char *first = memchr(at, word[0], (size_t)(end - at) - length + 1);
        if (first == NULL)
            break;
        if (strncasecmp(first, word, length) == 0)
            return first;
        at = first + 1;
    }
    return end;
}

/* ---- Tags ---------------------------------------------------------------------------------- */

/* The end of the attribute at `at`; *value and *value_end are what follows its equals sign. */
static const char *read_attribute(const char *at, const char *end, const char **name_end,
                                  const char **value, const char **value_end)
{
    const char *p = at + 1; /* an equals sign at the start belongs to the name */

    while (p < end && !is_space(*p) && *p != '=' && *p != '/' && *p != '>')
        p++;
    *name_end = *value = *value_end = p;
    const char *after = p;
    while (p < end && is_space(*p))
        p++;
    if (p == end || *p != '=')
        return after;
    p++;
    while (p < end && is_space(*p))
        p++;
    if (p < end && (*p == '"' || *p == '\'')) {
        const char *quote = memchr(p + 1, *p, (size_t)(end - p) - 1);
        *value = p + 1;
        *value_end = quote != NULL ? quote : end;
        return quote != NULL ? quote + 1 : end;
    }
    *value = p;
    while (p < end && !is_space(*p) && *p != '>')
        p++;
    *value_end = p;
    return p;
}

/* Copies one attribute if it is one that counts and has not been there before. */
static void copy_attribute(struct guard *guard, const char *name, size_t length, const char *value,
                           size_t size, unsigned *seen)
{
    static const char *const wanted[] = {"class",       "id",    "role", "hidden",
                                         "aria-hidden", "style", "href", "type",
                                         "start",       "value", "rel",  "itemprop"};

    for (unsigned i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        if (strlen(wanted[i]) != length || strncasecmp(wanted[i], name, length) != 0)
            continue;
        const char *quote = memchr(value, '"', size) != NULL ? "'" : "\"";
        if ((*seen & 1u << i) != 0 || size > VALUE_MOST || memchr(value, *quote, size) != NULL)
            return;
        *seen |= 1u << i;
        emit(guard, " ", 1);
        emit(guard, wanted[i], length);
        emit(guard, "=", 1);
        emit(guard, quote, 1);
        emit(guard, value, size);
        emit(guard, quote, 1);
        return;
    }
}

/* Goes to the end of the tag at `at`, and copies its attributes if `guard` is there. */
static const char *pass_attributes(const char *at, const char *end, struct guard *guard)
{
    unsigned seen = 0;

    while (at < end && *at != '>') {
        const char *name_end, *value, *value_end;
        if (is_space(*at) || *at == '/') {
            at++;
            continue;
        }
        const char *next = read_attribute(at, end, &name_end, &value, &value_end);
        if (guard != NULL)
            copy_attribute(guard, at, (size_t)(name_end - at), value, (size_t)(value_end - value),
                           &seen);
        at = next;
    }
    return at;
}

static void read_tag(const struct guard *guard, struct tag *tag)
{
    const char *p = guard->at + 1;

    tag->is_end = *p == '/';
    p += tag->is_end;
    const char *start = p;
    while (p < guard->end && !is_space(*p) && *p != '/' && *p != '>')
        p++;
    size_t length = (size_t)(p - start);
    memset(tag->name, 0, sizeof tag->name);
    if (length < sizeof tag->name) {
        for (size_t i = 0; i < length; i++)
            tag->name[i] = (char)(start[i] | (is_letter(start[i]) ? 0x20 : 0));
    }
    tag->attributes = p;
}

/* ---- What is not copied --------------------------------------------------------------------- */

/* Elements whose content is no markup, and is not read either. */
static bool is_raw(const char *name)
{
    return is_name_in(name, " script style xmp iframe noembed noframes noscript textarea title ");
}

/* Where an end tag with this name begins, or the end. */
static const char *find_end_tag(const char *at, const char *end, const char *name)
{
    size_t length = strlen(name);

    for (; (at = find(at, end, "</")) < end; at += 2) {
        const char *behind = at + 2 + length;
        if (behind <= end && strncasecmp(at + 2, name, length) == 0 &&
            (behind == end || is_space(*behind) || *behind == '>' || *behind == '/'))
            return at;
    }
    return end;
}

/* The end of a script: a comment in it can hold another with its end tag. */
static const char *find_script_end(const char *at, const char *end)
{
    for (;;) {
        const char *close = find_end_tag(at, end, "script");
        const char *comment = find(at, close, "<!--");
        if (comment == close)
            return close;
        const char *comment_end = find(comment + 4, end, "-->");
        const char *inner = find(comment + 4, close, "<script");
        if (inner == close || comment_end < close || comment_end == end)
            return close;
        at = comment_end;
    }
}

static bool is_void(const char *name)
{
    return is_name_in(name,
                      " area base basefont bgsound br col embed frame hr image img input keygen "
                      "link meta param source track wbr ");
}

/* Elements that another of their kind closes, so that they do not nest, not even in turns. */
static bool closes_itself(const char *name)
{
    return is_name_in(name, " p tr td th thead tbody tfoot colgroup caption option optgroup "
                            "html head body button ");
}

/* Elements that another of their kind closes, unless something else is in between. */
static const char *item_kind(const char *name)
{
    static const char *const kinds[] = {" li ", " dt dd "};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (is_name_in(name, kinds[i]))
            return kinds[i];
    }
    return NULL;
}

static bool is_formatting(const char *name)
{
    return is_name_in(name, " b big code em font i nobr small strong tt u ");
}

/* No end tag of another name closes what is outside of one of these. */
static bool is_barrier(const char *name)
{
    return is_name_in(name, " table template object applet marquee svg math ");
}

/* ---- The copy ------------------------------------------------------------------------------ */

/* Whether an end tag closes something; forgets what it closes. */
static bool close_element(struct guard *guard, const char *name)
{
    size_t least = guard->depth > LOOK_BACK ? guard->depth - LOOK_BACK : 0;

    for (size_t i = guard->depth; i > least; i--) {
        if (strcmp(guard->open[i - 1], name) == 0) {
            guard->depth = i - 1;
            return true;
        }
        if (is_barrier(guard->open[i - 1]))
            return false;
    }
    return false;
}

/* Forgets the open item of this kind, which its end tag or the next item closes. */
static void close_item(struct guard *guard, const char *kind)
{
    size_t i = guard->depth, least = i > LOOK_BACK ? i - LOOK_BACK : 0;

    while (i > least && is_name_in(guard->open[i - 1], " div address span "))
        i--;
    if (i > least && is_name_in(guard->open[i - 1], kind))
        guard->depth = i - 1;
}

static void copy_tag(struct guard *guard, const struct tag *tag)
{
    /* What is struck out is deleted, which is no formatting. */
    const char *name = is_name_in(tag->name, " s strike ") ? "del" : tag->name;
    bool nests = !is_void(name) && !closes_itself(name);
    bool copied = name[0] != '\0' && !is_formatting(name);
    const char *kind = item_kind(name);

    if (kind != NULL)
        close_item(guard, kind);
    if (copied && nests && tag->is_end) {
        copied = kind != NULL || close_element(guard, name);
    } else if (copied && nests) {
        copied = guard->depth < DEPTH_MOST;
        if (copied)
            memcpy(guard->open[guard->depth++], name, strlen(name) + 1);
    }
    if (copied) {
        guard->elements += !tag->is_end;
        emit(guard, tag->is_end ? "</" : "<", tag->is_end ? 2 : 1);
        emit(guard, name, strlen(name));
    }
    const char *close =
        pass_attributes(tag->attributes, guard->end, copied && !tag->is_end ? guard : NULL);
    if (copied)
        emit(guard, ">", 1);
    guard->at = close < guard->end ? close + 1 : close;
}

/* Copies or leaves out what begins with "<". */
static void copy_markup(struct guard *guard)
{
    const char *at = guard->at, *end = guard->end;
    size_t left = (size_t)(end - at);
    struct tag tag;

    if (left >= 4 && memcmp(at, "<!--", 4) == 0) {
        const char *close = find(at + 2, end, "-->");
        guard->at = close < end ? close + 3 : end;
    } else if (left >= 9 && strncasecmp(at, "<!doctype", 9) == 0) {
        const char *close = find(at, end, ">");
        guard->at = close < end ? close + 1 : end;
        emit(guard, at, (size_t)(guard->at - at));
    } else if (left >= 2 && (at[1] == '!' || at[1] == '?')) {
        const char *close = find(at, end, ">");
        guard->at = close < end ? close + 1 : end;
    } else if (left >= 2 && (is_letter(at[1]) || (at[1] == '/' && left >= 3 && is_letter(at[2])))) {
        read_tag(guard, &tag);
        if (!is_raw(tag.name)) {
            copy_tag(guard, &tag);
            return;
        }
        const char *content = pass_attributes(tag.attributes, end, NULL);
        if (tag.is_end)
            guard->at = content < end ? content + 1 : end;
        else
            guard->at = strcmp(tag.name, "script") == 0 ? find_script_end(content, end)
                                                        : find_end_tag(content, end, tag.name);
    } else {
        size_t length = left >= 2 && at[1] == '/' ? 2 : 1;
        emit(guard, at, length);
        guard->at += length;
    }
}

const char *html_guard(const char *bytes, size_t length, struct html_runs *runs, struct buffer *out)
{
    static struct guard guard; /* large, and the program has one thread */

    memset(&guard, 0, sizeof guard);
    guard.at = bytes;
    guard.end = bytes + length;
    guard.out = out;
    out->length = 0;
    while (guard.at < guard.end && !guard.failed) {
        const char *markup = memchr(guard.at, '<', (size_t)(guard.end - guard.at));
        if (markup == NULL)
            markup = guard.end;
        if (!html_text_copy(runs, guard.at, (size_t)(markup - guard.at), out))
            guard.failed = true;
        guard.at = markup;
        if (markup < guard.end)
            copy_markup(&guard);
    }
    if (guard.failed)
        return strerror(ENOMEM);
    return guard.elements > ELEMENTS_MOST && guard.elements > length / ELEMENT_BYTES
               ? "more elements than a page has"
               : NULL;
}
