/* SPDX-License-Identifier: MIT */
/* page_data.c - what the script of a page is told: the brief of every length, and why. */
#include <stdlib.h>
#include <string.h>

#include "page.h"

/* Up to this length there is a brief of each number of sentences, and then of a tenth more each. */
enum { EACH_LENGTH = 60, LENGTH_MOST = 200 };

/* What is told of one sentence, beside what the text shows. */
struct known {
    bool in;        /* the brief before this one has it */
    char *said;     /* how a brief has it, where that is not how the text has it; or NULL */
    bool checked;   /* that is known */
    size_t code;    /* the reason that was told last, and ... */
    size_t other;   /* ... the sentence that it names */
    size_t in_last; /* the number of the last brief that has it, from 1 */
};

struct script_data {
    const struct brief *brief;
    summ_sentence *sentences;
    struct known *known;
    size_t count;
    struct reason_facts facts;
    bool spaceless; /* there is nothing between sentences */
    size_t positions, start;
    char *last; /* the brief at the last position, or NULL */
    struct page_text lengths, counts, words, flips, why, own;
};

/* ---- JSON ---- */

/* A string, which may be in a script element. */
static void put_string(struct page_text *out, const char *bytes, size_t length)
{
    page_put(out, "\"", 1);
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '<')
            page_puts(out, "\\u003c");
        else if (bytes[i] == '"' || bytes[i] == '\\')
            page_put(out, "\\", 1), page_put(out, bytes + i, 1);
        else
            page_put(out, bytes + i, 1);
    }
    page_put(out, "\"", 1);
}

/* One more element of a list: a comma, unless it is the first. */
static void next_element(struct page_text *list)
{
    if (list->buffer.length > 0)
        page_put(list, ",", 1);
}

static void add_number(struct page_text *list, size_t number)
{
    next_element(list);
    page_number(list, number);
}

static void add_list(struct page_text *out, const char *name, struct page_text *list)
{
    page_puts(out, ",\n\"");
    page_puts(out, name);
    page_puts(out, "\":[");
    page_put(out, list->buffer.bytes, list->buffer.length);
    page_put(out, "]", 1);
    out->failed |= list->failed;
}

/* Adds a list as an element of another, and empties it. */
static void add_inner(struct page_text *list, struct page_text *inner)
{
    next_element(list);
    page_put(list, "[", 1);
    page_put(list, inner->buffer.bytes, inner->buffer.length);
    page_put(list, "]", 1);
    list->failed |= inner->failed;
    inner->buffer.length = 0;
}

/* ---- One brief ---- */

/* A copy that ends with NUL, or NULL if memory runs out. */
static char *copy_string(const char *bytes, size_t length)
{
    char *copy = calloc(1, length + 1);

    if (copy != NULL)
        memcpy(copy, bytes, length);
    return copy;
}

/* Whether a brief has a sentence as the text has it, but for white space. */
static bool is_as_in_text(const char *text, size_t length, const char *said, size_t said_length)
{
    size_t at = 0, space;
    bool apart = false;

    for (size_t i = 0; i<length; i += space> 0 ? space : 1) {
        space = page_space(text + i, length - i);
        apart |= space > 0 && at > 0;
        if (space > 0)
            continue;
        if (apart && (at == said_length || said[at++] != ' '))
            return false;
        apart = false;
        if (at == said_length || said[at++] != text[i])
            return false;
    }
    return at == said_length;
}

/* The sentence of a brief, where the page cannot tell it from the text: added to `said`. */
static void check_sentence(struct script_data *data, const summ_sentence *sentence,
                           const char *said, size_t length, struct page_text *differs)
{
    struct known *known = &data->known[sentence->index];
    const summ_sentence *whole = &data->sentences[sentence->index];
    bool plain = is_as_in_text(data->brief->text + whole->offset, whole->length, said, length);

    if (!known->checked && !plain) {
        known->said = copy_string(said, length);
        differs->failed |= known->said == NULL;
    }
    known->checked = true;
    if (known->said == NULL
            ? plain
            : strlen(known->said) == length && memcmp(known->said, said, length) == 0)
        return;
    next_element(differs);
    page_put(differs, "\"", 1);
    page_number(differs, sentence->index);
    page_put(differs, "\":", 2);
    put_string(differs, said, length);
}

static void check_gap(const struct script_data *data, size_t number, size_t count, const char *gap,
                      size_t length, struct page_text *differs)
{
    size_t spaces = number > 0 && number < count && !data->spaceless;

    if (length == spaces && (length == 0 || *gap == ' '))
        return;
    next_element(differs);
    page_put(differs, "\"", 1);
    page_number(differs, number);
    page_put(differs, "\":", 2);
    put_string(differs, gap, length);
}

/* What of a brief cannot be told from the text. */
static void add_own(struct script_data *data, const summ_summary *summary)
{
    size_t count = summ_summary_get_sentence_count(summary), length, at = 0;
    const char *text = summ_summary_get_text(summary, &length);
    struct page_text said = {0}, gaps = {0}, *own = &data->own;
    bool cut = (summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT) != 0;
    summ_sentence sentence = {0};
    summ_span place;

    for (size_t i = 0; i < count; i++) {
        summ_summary_get_sentence(summary, i, &sentence);
        summ_summary_get_place(summary, i, &place);
        check_gap(data, i, count, text + at, place.offset - at, &gaps);
        check_sentence(data, &sentence, text + place.offset, place.length, &said);
        at = place.offset + place.length;
    }
    check_gap(data, count, count, text + at, length - at, &gaps);
    next_element(own);
    page_puts(own, "{");
    if (cut) {
        page_puts(own, "\"last\":");
        page_number(own, sentence.index);
    }
    if (gaps.buffer.length > 0) {
        page_puts(own, cut ? ",\"gaps\":{" : "\"gaps\":{");
        page_put(own, gaps.buffer.bytes, gaps.buffer.length);
        page_puts(own, "}");
    }
    if (said.buffer.length > 0) {
        page_puts(own, cut || gaps.buffer.length > 0 ? ",\"said\":{" : "\"said\":{");
        page_put(own, said.buffer.bytes, said.buffer.length);
        page_puts(own, "}");
    }
    page_puts(own, "}");
    own->failed |= said.failed || gaps.failed;
    free(said.buffer.bytes);
    free(gaps.buffer.bytes);
}

/* Which sentences come into the brief, and which leave it. */
static void add_flips(struct script_data *data, const summ_summary *summary)
{
    struct page_text flips = {0};
    summ_sentence sentence;

    for (size_t i = 0; summ_summary_get_sentence(summary, i, &sentence) == SUMM_OK; i++)
        data->known[sentence.index].in_last = data->positions;
    for (size_t i = 0; i < data->count; i++) {
        struct known *known = &data->known[i];
        bool in = known->in_last == data->positions;
        if (in != known->in)
            add_number(&flips, i);
        known->in = in;
    }
    add_inner(&data->flips, &flips);
    free(flips.buffer.bytes);
}

/* A reason as a number: that of the verdict, what speaks for or against it, and the step. */
static size_t reason_code(const struct script_data *data, size_t index, const summ_reason *reason)
{
    size_t detail = reason->step > 0 ? reason_merits(&data->facts, &data->sentences[index], reason)
                                     : reason_loss(reason);

    return reason->verdict + 16 * (detail + 32 * reason->step);
}

/* The reasons that are not those of the brief before. */
static void add_why(struct script_data *data, const summ_explanation *explanation)
{
    struct page_text why = {0};
    summ_reason reason;

    for (size_t i = 0; i < data->count; i++) {
        struct known *known = &data->known[i];
        summ_explanation_get_reason(explanation, i, &reason);
        if (reason.verdict == SUMM_VERDICT_PASSED_OVER)
            continue;
        size_t code = reason_code(data, i, &reason);
        if (data->positions > 1 && code == known->code && reason.other == known->other)
            continue;
        add_number(&why, i);
        add_number(&why, 2 * code + (reason.other != i));
        if (reason.other != i)
            add_number(&why, reason.other);
        known->code = code;
        known->other = reason.other;
    }
    add_inner(&data->why, &why);
    free(why.buffer.bytes);
}

/* Adds a brief, unless it is the one before.  False if memory runs out. */
static bool add_position(struct script_data *data, const summ_options *options, size_t length,
                         const summ_summary *summary)
{
    summ_explanation *explanation;
    const char *text = summ_summary_get_text(summary, NULL);

    if (data->last != NULL && strcmp(data->last, text) == 0)
        return true;
    if (summ_document_explain(data->brief->document, options, &explanation, NULL) != SUMM_OK)
        return false;
    data->positions++;
    add_number(&data->lengths, length);
    add_number(&data->counts, summ_summary_get_sentence_count(summary));
    add_number(&data->words, summ_summary_get_word_count(summary));
    add_own(data, summary);
    add_flips(data, summary);
    add_why(data, explanation);
    summ_explanation_free(explanation);
    free(data->last);
    data->last = copy_string(text, strlen(text));
    return data->last != NULL;
}

/* ---- All lengths ---- */

/* The brief of a number of sentences; NULL if memory runs out. */
static summ_summary *select_length(const struct script_data *data, summ_options *options,
                                   size_t length)
{
    summ_summary *summary = NULL;

    summ_options_set_sentences(options, length);
    summ_document_select(data->brief->document, options, &summary, NULL);
    return summary;
}

static void find_spaces(struct script_data *data, const summ_summary *longest)
{
    summ_span first, second;

    data->spaceless = summ_summary_get_place(longest, 0, &first) == SUMM_OK &&
                      summ_summary_get_place(longest, 1, &second) == SUMM_OK &&
                      second.offset == first.offset + first.length;
}

/*
 * Adds the briefs of all lengths, and among them the one that is asked for, where it begins.
 * `options` are those without a limit.  False if memory runs out.
 */
static bool add_positions(struct script_data *data, const summ_options *asked,
                          summ_options *options)
{
    const summ_summary *start = data->brief->summary;
    const char *start_text = summ_summary_get_text(start, NULL);
    size_t start_count = summ_summary_get_sentence_count(start), most;
    summ_summary *summary = select_length(data, options, data->count + 1);
    bool started = false, good = summary != NULL;

    most = summ_summary_get_sentence_count(summary);
    find_spaces(data, summary);
    summ_summary_free(summary);
    for (size_t n = 1; good && n <= most && n <= LENGTH_MOST; n += n < EACH_LENGTH ? 1 : n / 10) {
        summary = select_length(data, options, n);
        good = summary != NULL;
        bool same = good && strcmp(summ_summary_get_text(summary, NULL), start_text) == 0;
        if (good && !started && !same && summ_summary_get_sentence_count(summary) > start_count) {
            good = add_position(data, asked, 0, start);
            data->start = data->positions - 1;
            started = true;
        }
        good = good && add_position(data, options, n, summary);
        if (same && !started) {
            data->start = data->positions - 1;
            started = true;
        }
        summ_summary_free(summary);
    }
    if (good && !started && most > 0) {
        good = add_position(data, asked, 0, start);
        data->start = data->positions - 1;
    }
    return good;
}

/* ---- Sentences ---- */

static bool read_sentences(struct script_data *data)
{
    data->count = summ_document_get_sentence_count(data->brief->document);
    data->sentences = calloc(data->count + 1, sizeof *data->sentences);
    data->known = calloc(data->count + 1, sizeof *data->known);
    if (data->sentences == NULL || data->known == NULL)
        return false;
    for (size_t i = 0; i < data->count; i++) {
        summ_document_get_sentence(data->brief->document, i, &data->sentences[i]);
        data->facts.ranked += data->sentences[i].rank > 0;
    }
    return true;
}

/* Places do not depend on what is chosen. */
static bool find_facts(struct script_data *data, const summ_options *options)
{
    summ_explanation *explanation;
    summ_reason reason;

    if (summ_document_explain(data->brief->document, options, &explanation, NULL) != SUMM_OK)
        return false;
    for (size_t i = 0; i < data->count; i++) {
        summ_explanation_get_reason(explanation, i, &reason);
        data->facts.places_matter |= data->sentences[i].rank > 0 && reason_loses_by_place(&reason);
    }
    summ_explanation_free(explanation);
    return true;
}

static void add_ranks(const struct script_data *data, struct page_text *out)
{
    struct page_text ranks = {0};

    for (size_t i = 0; i < data->count; i++)
        add_number(&ranks, data->sentences[i].rank);
    add_list(out, "ranks", &ranks);
    free(ranks.buffer.bytes);
}

static void add_leans(const struct script_data *data, struct page_text *out)
{
    const char *before = ",\n\"leans\":{\"";
    summ_lean lean;
    bool any = false;

    for (size_t i = 0; i < data->count; i++) {
        summ_document_get_lean(data->brief->document, i, &lean);
        if (lean.leaning == SUMM_LEANING_NOT)
            continue;
        page_puts(out, any ? ",\"" : before);
        page_number(out, i);
        page_puts(out, "\":[");
        page_number(out, lean.sentence);
        page_put(out, ",", 1);
        page_number(out, lean.leaning);
        page_put(out, "]", 1);
        any = true;
    }
    page_puts(out, any ? "}" : ",\n\"leans\":{}");
}

/* How many neighbours of a sentence there is room for: the page is to stay small. */
static size_t neighbour_count(const struct script_data *data)
{
    if (data->count <= 300)
        return 6;
    return data->brief->length / data->count >= 80 ? 4 : 2;
}

/* The neighbours of each sentence, and how similar they are in per cent. */
static bool add_neighbours(const struct script_data *data, struct page_text *out)
{
    struct page_text all = {0}, own = {0};
    summ_neighbours *neighbours;
    summ_neighbour found;

    if (summ_document_find_neighbours(data->brief->document, NULL, neighbour_count(data),
                                      &neighbours, NULL) != SUMM_OK)
        return false;
    for (size_t i = 0; i < data->count; i++) {
        for (size_t k = 0; summ_neighbours_get_neighbour(neighbours, i, k, &found) == SUMM_OK;
             k++) {
            add_number(&own, found.sentence);
            add_number(&own, (size_t)(found.weight * 100 + .5));
        }
        add_inner(&all, &own);
    }
    add_list(out, "near", &all);
    summ_neighbours_free(neighbours);
    free(own.buffer.bytes);
    free(all.buffer.bytes);
    return true;
}

static void add_said(const struct script_data *data, struct page_text *out)
{
    bool any = false;

    page_puts(out, ",\n\"said\":{");
    for (size_t i = 0; i < data->count; i++) {
        const char *said = data->known[i].said;
        if (said == NULL)
            continue;
        page_puts(out, any ? ",\"" : "\"");
        page_number(out, i);
        page_puts(out, "\":");
        put_string(out, said, strlen(said));
        any = true;
    }
    page_put(out, "}", 1);
}

/* ---- All ---- */

static bool write_data(struct script_data *data, const summ_options *asked, summ_options *options,
                       struct page_text *out)
{
    if (!read_sentences(data) || !find_facts(data, asked) || !add_positions(data, asked, options))
        return false;
    page_puts(out, "{\"start\":");
    page_number(out, data->start);
    page_puts(out, data->spaceless ? ",\"space\":\"\"" : ",\"space\":\" \"");
    page_puts(out,
              summ_options_get_query(asked, NULL, NULL) != NULL ? ",\"asked\":1" : ",\"asked\":0");
    page_puts(out,
              summ_options_get_order(asked) == SUMM_ORDER_RANK ? ",\"byRank\":1" : ",\"byRank\":0");
    add_list(out, "lengths", &data->lengths);
    add_list(out, "counts", &data->counts);
    add_list(out, "words", &data->words);
    add_ranks(data, out);
    add_leans(data, out);
    if (!add_neighbours(data, out))
        return false;
    add_said(data, out);
    add_list(out, "flips", &data->flips);
    add_list(out, "why", &data->why);
    add_list(out, "own", &data->own);
    page_puts(out, "}\n");
    return !out->failed;
}

static void free_data(struct script_data *data)
{
    free(data->lengths.buffer.bytes);
    free(data->counts.buffer.bytes);
    free(data->words.buffer.bytes);
    free(data->flips.buffer.bytes);
    free(data->why.buffer.bytes);
    free(data->own.buffer.bytes);
    for (size_t i = 0; data->known != NULL && i < data->count; i++)
        free(data->known[i].said);
    free(data->known);
    free(data->sentences);
    free(data->last);
}

/* The same options without limits, or NULL if memory runs out. */
static summ_options *without_limits(const summ_options *options)
{
    summ_options *copy;

    if (summ_options_copy(options, &copy) != SUMM_OK)
        return NULL;
    summ_options_set_words(copy, SUMM_UNLIMITED);
    summ_options_set_bytes(copy, SUMM_UNLIMITED);
    summ_options_set_ratio(copy, SUMM_RATIO_NONE);
    return copy;
}

bool page_data(const struct job *job, const struct brief *brief, struct page_text *out)
{
    struct script_data data = {.brief = brief};
    summ_options *options;

    summ_options_set_progress(job->options, NULL, NULL); /* many calls are one piece of work */
    options = without_limits(job->options);
    bool good = options != NULL && write_data(&data, job->options, options, out);

    summ_options_free(options);
    free_data(&data);
    return good;
}
