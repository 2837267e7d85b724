/* SPDX-License-Identifier: MIT */
/* output.c - a summary as a line, as JSON, and as marks in its text. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "brief.h"

/* A JSON string of a file name; if it is not UTF-8, with '?' for each byte beyond ASCII. */
static json_t *json_name(const char *name)
{
    json_t *string = json_string(name);
    size_t size = strlen(name) + 1;
    char *copy;

    if (string != NULL || (copy = malloc(size)) == NULL)
        return string;
    memcpy(copy, name, size);
    for (char *p = copy; *p != '\0'; p++) {
        if ((unsigned char)*p > 0x7F)
            *p = '?';
    }
    string = json_string(copy);
    free(copy);
    return string;
}

/* When a sentence was said, and by whom. 0 if all went well. */
static int add_turn(json_t *item, const struct turns *turns, const summ_sentence *sentence)
{
    const struct turn *first = turns != NULL ? turns_find(turns, sentence->offset) : NULL;
    int failed = 0;

    if (first == NULL)
        return 0;
    if (first->start >= 0) {
        const struct turn *last = turns_find(turns, sentence->offset + sentence->length - 1);
        failed |= json_object_set_new(item, "start", json_real(first->start));
        failed |= json_object_set_new(item, "end", json_real(last->end));
    } else if (first->time != NULL) {
        failed |= json_object_set_new(item, "time", json_stringn(first->time, first->time_length));
    }
    if (first->speaker != NULL)
        failed |= json_object_set_new(item, "speaker",
                                      json_stringn(first->speaker, first->speaker_length));
    return failed;
}

/* The sentence that a sentence needs, and why; `null` if it needs none. */
static json_t *json_lean(const summ_document *document, size_t index)
{
    static const char *const leanings[] = {NULL,        "opener", "link", "pronoun",
                                           "quotation", "name"}; /* as enum summ_leaning */
    summ_lean lean;
    summ_sentence needed;

    if (summ_document_get_lean(document, index, &lean) != SUMM_OK ||
        lean.leaning == SUMM_LEANING_NOT ||
        summ_document_get_sentence(document, lean.sentence, &needed) != SUMM_OK)
        return json_null();
    bool known = lean.leaning < sizeof leanings / sizeof *leanings;
    json_t *item = json_object();
    int failed = 0;
    failed |= json_object_set_new(item, "offset", json_integer((json_int_t)needed.offset));
    failed |= json_object_set_new(item, "length", json_integer((json_int_t)needed.length));
    failed |=
        json_object_set_new(item, "by", json_string(known ? leanings[lean.leaning] : "other"));
    if (failed == 0)
        return item;
    json_decref(item);
    return NULL;
}

/*
 * The chosen sentences.  A text may hold NULs, so that strings go with their lengths.  Here and
 * below jansson takes NULL for an object or a value, and fails: only the outcome needs a check.
 */
static json_t *json_sentences(const struct brief *brief)
{
    const summ_summary *summary = brief->summary;
    const char *text = brief->text;
    json_t *list = json_array();
    summ_sentence sentence;
    int failed = 0;

    for (size_t i = 0; summ_summary_get_sentence(summary, i, &sentence) == SUMM_OK; i++) {
        json_t *item = json_object();
        json_t *words = json_stringn(text + sentence.offset, sentence.length);

        failed |= json_object_set_new(item, "offset", json_integer((json_int_t)sentence.offset));
        failed |= json_object_set_new(item, "length", json_integer((json_int_t)sentence.length));
        failed |= json_object_set_new(item, "score", json_real(sentence.score));
        failed |= json_object_set_new(item, "rank", json_integer((json_int_t)sentence.rank));
        failed |= json_object_set_new(item, "text", words);
        failed |= json_object_set_new(item, "leans_on", json_lean(brief->document, sentence.index));
        failed |= add_turn(item, brief->turns, &sentence);
        failed |= json_array_append_new(list, item);
    }
    if (failed == 0)
        return list;
    json_decref(list);
    return NULL;
}

/* The keywords, the best first. */
static json_t *json_keywords(const summ_keywords *keywords)
{
    json_t *list = json_array();
    summ_keyword keyword;
    int failed = 0;

    for (size_t i = 0; summ_keywords_get_keyword(keywords, i, &keyword) == SUMM_OK; i++) {
        size_t length;
        const char *text = summ_keywords_get_text(keywords, i, &length);
        json_t *item = json_object();

        failed |= json_object_set_new(item, "text", json_stringn(text, length));
        failed |= json_object_set_new(item, "offset", json_integer((json_int_t)keyword.offset));
        failed |= json_object_set_new(item, "length", json_integer((json_int_t)keyword.length));
        failed |= json_object_set_new(item, "count", json_integer((json_int_t)keyword.count));
        failed |= json_object_set_new(item, "score", json_real(keyword.score));
        failed |= json_array_append_new(list, item);
    }
    if (failed == 0)
        return list;
    json_decref(list);
    return NULL;
}

/* What is kept and left out: all bytes of the text. */
static json_t *json_pieces(const summ_pieces *pieces)
{
    json_t *list = json_array();
    summ_piece piece;
    int failed = 0;

    for (size_t i = 0; summ_pieces_get_piece(pieces, i, &piece) == SUMM_OK; i++) {
        json_t *item = json_object();

        failed |= json_object_set_new(item, "offset", json_integer((json_int_t)piece.offset));
        failed |= json_object_set_new(item, "length", json_integer((json_int_t)piece.length));
        failed |= json_object_set_new(item, "kept", json_boolean(piece.kept));
        failed |= json_object_set_new(item, "kind", json_string(block_kind_name(piece.kind)));
        failed |= json_array_append_new(list, item);
    }
    if (failed == 0)
        return list;
    json_decref(list);
    return NULL;
}

/* Adds the brief under the name `member`, its sentences, and the keywords. 0 if all went well. */
static int add_members(json_t *object, const char *member, const struct brief *brief)
{
    size_t length;
    const char *text = summ_summary_get_text(brief->summary, &length);
    int failed = 0;

    failed |= json_object_set_new(object, member, json_stringn(text, length));
    failed |= json_object_set_new(object, "sentences", json_sentences(brief));
    if (brief->keywords != NULL)
        failed |= json_object_set_new(object, "keywords", json_keywords(brief->keywords));
    if (brief->pieces != NULL)
        failed |= json_object_set_new(object, "pieces", json_pieces(brief->pieces));
    return failed;
}

/* ---- Printing ------------------------------------------------------------------------------ */

bool flush_output(void)
{
    static bool complained; /* what fails once fails again */

    if (fflush(stdout) == 0 && ferror(stdout) == 0)
        return true;
    if (!complained)
        complain("standard output: %s", strerror(errno));
    complained = true;
    return false;
}

/* The keywords on one line, with commas between them. False if memory runs out. */
static bool print_keywords(const summ_keywords *keywords)
{
    struct buffer line = {0};
    bool done = true;

    for (size_t i = 0; i < summ_keywords_get_count(keywords) && done; i++) {
        size_t length;
        const char *keyword = summ_keywords_get_text(keywords, i, &length);
        done = buffer_append(&line, ", ", i > 0 ? 2 : 0) && buffer_append(&line, keyword, length);
    }
    if (done)
        screen_print(line.bytes, line.length);
    free(line.bytes);
    return done;
}

bool print_brief(const struct brief *brief, bool even_if_empty)
{
    size_t length;
    const char *text = summ_summary_get_text(brief->summary, &length);
    bool empty =
        brief->keywords != NULL ? summ_keywords_get_count(brief->keywords) == 0 : length == 0;

    if (empty && !even_if_empty)
        return true;
    if (brief->keywords == NULL)
        screen_print(text, length);
    else if (!print_keywords(brief->keywords))
        return false;
    putchar('\n');
    return true;
}

void print_text(const struct brief *brief)
{
    screen_put(brief->text, brief->length);
}

/* Prints an object of JSON from byte `start` on, and frees it. NULL is a failure before. */
static bool print_object(json_t *object, size_t start)
{
    char *line = object != NULL ? json_dumps(object, JSON_COMPACT) : NULL;

    if (line != NULL) {
        screen_put_json(line + start, strlen(line + start));
        putchar('\n');
    }
    free(line);
    json_decref(object);
    return line != NULL;
}

bool print_json(const char *name, const struct brief *brief)
{
    json_t *object = json_object(),
           *language = json_string(summ_summary_get_language(brief->summary));
    int failed = 0;

    failed |= json_object_set_new(object, "file", json_name(name));
    failed |= json_object_set_new(object, "language", language);
    failed |=
        json_object_set_new(object, "offsets_in", json_string(brief->extracted ? "text" : "file"));
    failed |= add_members(object, "text", brief);
    if (failed == 0)
        return print_object(object, 0);
    json_decref(object);
    return false;
}

bool print_record(const char *members, size_t length, const struct brief *brief)
{
    json_t *added = json_object();

    if (add_members(added, "brief", brief) != 0) {
        json_decref(added);
        return false;
    }
    putchar('{');
    screen_put_json(members, length);
    if (length > 0)
        putchar(',');
    return print_object(added, 1);
}

/* ---- Marks --------------------------------------------------------------------------------- */

static const char mark_on[] = "\033[1;7m", mark_off[] = "\033[0m";

static int compare_spans(const void *left, const void *right)
{
    size_t a = ((const summ_span *)left)->offset, b = ((const summ_span *)right)->offset;

    return (a > b) - (a < b);
}

/* The chosen spans in the order of the text, to be freed; NULL if memory runs out. */
static summ_span *chosen_spans(const summ_summary *summary)
{
    summ_span *spans = malloc((summ_summary_get_sentence_count(summary) + 1) * sizeof *spans);
    summ_sentence sentence;
    size_t count = 0;

    if (spans == NULL)
        return NULL;
    while (summ_summary_get_sentence(summary, count, &sentence) == SUMM_OK)
        spans[count++] = (summ_span){sentence.offset, sentence.length};
    qsort(spans, count, sizeof *spans, compare_spans);
    return spans;
}

/* A sentence in marks, which end with each line: a pager shows lines on their own. */
static void put_marked(const char *bytes, size_t length)
{
    while (length > 0) {
        const char *end = memchr(bytes, '\n', length);
        size_t line = end != NULL ? (size_t)(end - bytes) : length;

        fputs(mark_on, stdout);
        screen_write(stdout, bytes, line);
        fputs(mark_off, stdout);
        if (end != NULL) {
            putchar('\n');
            line++;
        }
        bytes += line;
        length -= line;
    }
}

bool print_highlighted(const struct brief *brief, bool marks)
{
    size_t count = summ_summary_get_sentence_count(brief->summary), length = brief->length,
           done = 0;
    const char *text = brief->text;

    if (marks) {
        summ_span *spans = chosen_spans(brief->summary);
        if (spans == NULL)
            return false;
        for (size_t i = 0; i < count; i++) {
            screen_write(stdout, text + done, spans[i].offset - done);
            put_marked(text + spans[i].offset, spans[i].length);
            done = spans[i].offset + spans[i].length;
        }
        free(spans);
        screen_write(stdout, text + done, length - done);
    } else {
        print_text(brief);
    }
    if (length > 0 && text[length - 1] != '\n')
        putchar('\n');
    return true;
}
