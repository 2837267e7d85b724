/* SPDX-License-Identifier: MIT */
/* page.c - a text and its brief as a page of HTML that needs nothing else. */
#include <stdlib.h>
#include <string.h>

#include "page.h"

/* The files of python/src/summ/page as one, with @name@ for what is put into it. */
extern const char page_template[];

/* How many shades there are, from 0, which is none. */
enum { SHADES = 6 };

struct page {
    const struct job *job;
    const struct brief *brief;
    const char *name; /* of the file */
    double best;      /* score */
    struct page_text out;
};

/* ---- Text ---- */

void page_put(struct page_text *out, const char *bytes, size_t length)
{
    out->failed |= !buffer_append(&out->buffer, bytes, length);
}

void page_puts(struct page_text *out, const char *string)
{
    page_put(out, string, strlen(string));
}

void page_number(struct page_text *out, size_t number)
{
    char digits[24];

    page_put(out, digits, (size_t)snprintf(digits, sizeof digits, "%zu", number));
}

size_t page_space(const char *bytes, size_t length)
{
    const unsigned char *p = (const unsigned char *)bytes;

    if (*p <= ' ' || *p == 0x7F)
        return 1;
    return length > 1 && p[0] == 0xC2 && p[1] < 0xA0 ? 2 : 0;
}

/* Text as HTML, with a space for each control character. */
static void put_escaped(struct page_text *out, const char *bytes, size_t length)
{
    size_t space;

    for (size_t i = 0; i<length; i += space> 0 ? space : 1) {
        space = page_space(bytes + i, length - i);
        if (space > 0)
            page_put(out, bytes[i] == '\n' || bytes[i] == '\t' ? bytes + i : " ", 1);
        else if (bytes[i] == '&')
            page_puts(out, "&amp;");
        else if (bytes[i] == '<')
            page_puts(out, "&lt;");
        else if (bytes[i] == '"')
            page_puts(out, "&quot;");
        else
            page_put(out, bytes + i, 1);
    }
}

static bool is_blank(const char *bytes, size_t length)
{
    for (size_t i = 0, space; i < length; i += space) {
        space = page_space(bytes + i, length - i);
        if (space == 0)
            return false;
    }
    return true;
}

/* ---- The parts of the page ---- */

static const char *language_of(const struct page *page)
{
    return summ_document_get_language(page->brief->document);
}

/* The direction of a language, by its primary subtag. */
static const char *direction_of(const char *tag)
{
    static const char *const right_to_left[] = {"ar", "dv", "fa", "he", "ps",
                                                "sd", "ug", "ur", "yi"};
    size_t length = strcspn(tag, "-");

    for (size_t i = 0; i < sizeof right_to_left / sizeof *right_to_left; i++) {
        if (length == 2 && strncmp(tag, right_to_left[i], 2) == 0)
            return "rtl";
    }
    return "ltr";
}

/* The headline of the text: the first heading, if it comes before all prose. */
static bool find_headline(const struct brief *brief, summ_sentence *headline)
{
    for (size_t i = 0; summ_document_get_sentence(brief->document, i, headline) == SUMM_OK; i++) {
        if (headline->passed == SUMM_PASSED_OVER_HEADING)
            return true;
        if (headline->passed == SUMM_PASSED_OVER_NOT)
            return false;
    }
    return false;
}

static void put_title(struct page *page)
{
    size_t length;
    const char *title = summ_options_get_title(page->job->options, &length);
    const char *slash = strrchr(page->name, '/');
    summ_sentence headline;

    if (title != NULL)
        put_escaped(&page->out, title, length);
    else if (find_headline(page->brief, &headline))
        put_escaped(&page->out, page->brief->text + headline.offset, headline.length);
    else if (strcmp(page->name, "-") == 0 || !encoding_is_utf8(page->name, strlen(page->name)))
        page_puts(&page->out, "Brief");
    else
        put_escaped(&page->out, slash != NULL ? slash + 1 : page->name,
                    strlen(slash != NULL ? slash + 1 : page->name));
}

static void put_count(struct page_text *out, size_t number, const char *noun)
{
    page_number(out, number);
    page_puts(out, noun);
    page_puts(out, number == 1 ? "" : "s");
}

static void put_size(struct page *page)
{
    put_count(&page->out, summ_summary_get_sentence_count(page->brief->summary), " sentence");
    page_puts(&page->out, ", ");
    put_count(&page->out, summ_summary_get_word_count(page->brief->summary), " word");
}

static void put_brief(struct page *page)
{
    size_t length;
    const char *text = summ_summary_get_text(page->brief->summary, &length);

    put_escaped(&page->out, text, length);
}

/* How deep a sentence is shaded: by the square root of its share of the best score. */
static unsigned shade_of(const struct page *page, double score)
{
    unsigned shade = 0;

    while (shade + 1 < SHADES && score * SHADES * SHADES >= page->best * (shade + 1) * (shade + 1))
        shade++;
    return shade;
}

static void put_sentence(struct page *page, const summ_sentence *sentence)
{
    struct page_text *out = &page->out;

    if (sentence->passed != SUMM_PASSED_OVER_NOT) {
        page_puts(out, "<span class=\"p p");
        page_number(out, sentence->passed);
        page_puts(out, "\">");
    } else {
        page_puts(out, "<span class=d");
        page_number(out, shade_of(page, sentence->score));
        page_puts(out, ">");
    }
    put_escaped(out, page->brief->text + sentence->offset, sentence->length);
    page_puts(out, "</span>");
}

/* What is in no sentence. */
static void put_rest(struct page *page, size_t start, size_t end, bool apart)
{
    const char *bytes = page->brief->text + start;

    if (!apart || !is_blank(bytes, end - start)) {
        page_puts(&page->out, apart ? "<p class=passed>" : "");
        put_escaped(&page->out, bytes, end - start);
        page_puts(&page->out, apart ? "\n" : "");
    }
}

static void put_text(struct page *page)
{
    const struct brief *brief = page->brief;
    const char *tag = language_of(page);
    summ_sentence sentence;
    size_t paragraph = SIZE_MAX, done = 0;

    page_puts(&page->out, "<article lang=\"");
    page_puts(&page->out, tag);
    page_puts(&page->out, "\">\n");
    for (size_t i = 0; summ_document_get_sentence(brief->document, i, &sentence) == SUMM_OK; i++) {
        bool new_paragraph = sentence.paragraph != paragraph;
        if (new_paragraph && i > 0)
            page_puts(&page->out, "\n");
        put_rest(page, done, sentence.offset, new_paragraph);
        page_puts(&page->out, new_paragraph ? "<p>" : "");
        put_sentence(page, &sentence);
        paragraph = sentence.paragraph;
        done = sentence.offset + sentence.length;
    }
    page_puts(&page->out, "\n");
    put_rest(page, done, brief->length, true);
    page_puts(&page->out, "</article>\n");
}

/* ---- The page ---- */

/* Writes what a name in the template is for.  False if memory runs out. */
static bool put_named(struct page *page, const char *name, size_t length)
{
    struct page_text *out = &page->out;
    const char *tag = language_of(page);

    if (strncmp(name, "lang", length) == 0)
        page_puts(out, tag);
    else if (strncmp(name, "dir", length) == 0)
        page_puts(out, direction_of(tag));
    else if (strncmp(name, "version", length) == 0)
        page_puts(out, summ_version());
    else if (strncmp(name, "title", length) == 0)
        put_title(page);
    else if (strncmp(name, "size", length) == 0)
        put_size(page);
    else if (strncmp(name, "brief", length) == 0)
        put_brief(page);
    else if (strncmp(name, "text", length) == 0)
        put_text(page);
    else
        return page_data(page->job, page->brief, out);
    return true;
}

static double best_score(const summ_document *document)
{
    double best = 0;
    summ_sentence sentence;

    for (size_t i = 0; summ_document_get_sentence(document, i, &sentence) == SUMM_OK; i++)
        best = sentence.score > best ? sentence.score : best;
    return best;
}

static bool write_page(struct page *page)
{
    static const char lower[] = "abcdefghijklmnopqrstuvwxyz";
    const char *rest = page_template, *at;

    while ((at = strchr(rest, '@')) != NULL) {
        size_t length = strspn(at + 1, lower);
        bool named = length > 0 && at[1 + length] == '@';
        page_put(&page->out, rest, (size_t)(at - rest) + !named);
        rest = named ? at + length + 2 : at + 1;
        if (named && !put_named(page, at + 1, length))
            return false;
    }
    page_puts(&page->out, rest);
    return !page->out.failed;
}

bool print_page(const struct job *job, const char *name, const struct brief *brief)
{
    struct page page = {
        .job = job, .brief = brief, .name = name, .best = best_score(brief->document)};
    bool good = write_page(&page);

    if (good)
        fwrite(page.out.buffer.bytes, 1, page.out.buffer.length, stdout);
    free(page.out.buffer.bytes);
    return good;
}
