/* SPDX-License-Identifier: GPL-3.0-or-later */
/* input.c - checks the texts of a document and finds their language. */
#include <string.h>

#include "sentence/stop_token.h"
#include "api/document.h"
#include "language/detect.h"
#include "language/fold.h"
#include "base/status.h"
#include "base/table.h"
#include "unicode/utf8.h"

/* Says what invalid bytes probably are. */
static const char *guess_encoding(const unsigned char *text, size_t length, size_t offset)
{
    if (length >= 2 &&
        ((text[0] == 0xFF && text[1] == 0xFE) || (text[0] == 0xFE && text[1] == 0xFF)))
        return "not valid UTF-8; it begins like UTF-16 with a byte order mark";
    size_t sample = length < 512 ? length : 512, zeros = 0;
    for (size_t i = 0; i < sample; i++)
        zeros += !text[i];
    if (zeros * 4 > sample)
        return "not valid UTF-8; it looks like UTF-16 or UTF-32";
    /* One byte at the end may be half a character, or a letter of Latin-1 if no other is there. */
    const unsigned char *next;
    bool multibyte = length - offset > 1;
    for (size_t i = 0; i < offset && !multibyte; i++)
        multibyte = text[i] >= 0x80;
    summi_utf8_decode(text + offset, text + length, &next);
    if (multibyte && text[offset] >= 0xC2 && text[offset] < 0xF5 && next == text + length)
        return "not valid UTF-8; it ends in the middle of a character";
    if (text[offset] >= 0xA0 && (offset + 1 == length || text[offset + 1] < 0x80))
        return "not valid UTF-8; it looks like Latin-1 (ISO 8859-1 or Windows-1252)";
    return "not valid UTF-8";
}

static bool on_boundary(const summ_text *text, size_t offset)
{
    return offset == text->length || (summi_text_bytes(text)[offset] & 0xC0) != 0x80;
}

static bool spans_valid(const summ_text *text)
{
    size_t end = 0;
    if (!text->spans)
        return !text->span_count;
    for (size_t i = 0; i < text->span_count; i++) {
        const summ_span *span = &text->spans[i];
        if (span->offset < end || span->offset > text->length ||
            span->length > text->length - span->offset)
            return false;
        end = span->offset + span->length;
        if (!on_boundary(text, span->offset) || !on_boundary(text, end))
            return false;
    }
    return true;
}

/* Whether all texts together have no more bytes than the caller allows. */
static bool bytes_allowed(const summ_document *d, size_t limit)
{
    for (size_t t = 0; t < d->text_count; t++) {
        if (d->texts[t].length > limit)
            return false;
        limit -= d->texts[t].length;
    }
    return true;
}

int summi_document_check(summ_document *d, const summi_analysis_options *options, summ_error *error)
{
    if (!bytes_allowed(d, options->limit_bytes))
        return summi_fail(error, SUMM_E_LIMIT_BYTES, summ_status_text(SUMM_E_LIMIT_BYTES));
    for (size_t t = 0; t < d->text_count; t++) {
        const summ_text *text = &d->texts[t];
        if (!text->data && text->length)
            return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0, "a text is NULL but has a length");
        size_t bad = text->length ? summi_utf8_validate(summi_text_bytes(text), text->length) : 0;
        if (bad < text->length) {
            if (options->invalid == SUMM_INVALID_REFUSE)
                return summi_fail_at(error, SUMM_E_UTF8, t, bad,
                                     guess_encoding(summi_text_bytes(text), text->length, bad));
            d->flags |= SUMM_SUMMARY_REPLACED;
        }
        if (!spans_valid(text))
            return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0,
                                 "sentence spans must be ordered, disjoint, inside the text and "
                                 "on character boundaries");
    }
    return SUMM_OK;
}

static void find_tag(summ_document *d, const summi_analysis_options *options)
{
    char tag[SUMMI_TAG_SIZE] = "und";
    if (!summi_tag_is_auto(options->language)) {
        memcpy(tag, options->language, sizeof tag);
    } else {
        for (size_t t = 0; t < d->text_count && !strcmp(tag, "und"); t++)
            if (d->texts[t].length)
                summi_language_detect(summi_text_bytes(&d->texts[t]), d->texts[t].length, tag);
    }
    summi_language_find(tag, &d->language);
}

/* Brings a word into the form in which it is looked up; returns its bytes, 0 for none. */
typedef size_t own_word_form(const summi_language *language, const unsigned char *word,
                             size_t length, unsigned char folded[SUMMI_FOLD_MOST]);

static size_t abbreviation_form(const summi_language *language, const unsigned char *word,
                                size_t length, unsigned char folded[SUMMI_FOLD_MOST])
{
    (void)language;
    return summi_stop_token_lower(word, length, folded, SUMMI_FOLD_MOST);
}

/* Makes a table of the caller's own words; *table is NULL if there are none. */
static int find_own_words(summ_document *d, const summi_caller_words *words, own_word_form *form,
                          const summi_table **table)
{
    *table = NULL;
    if (!words->count)
        return SUMM_OK;
    summi_table *made = summi_arena_allocate(d->arena, 1, sizeof *made);
    if (!made || summi_table_init(made, d->arena, words->count))
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < words->count; i++) {
        size_t length;
        const char *word = summi_caller_words_get(words, i, &length);
        unsigned char folded[SUMMI_FOLD_MOST];
        size_t n = form(&d->language, (const unsigned char *)word, length, folded);
        unsigned char *copy = summi_arena_allocate(d->arena, n, 1);
        bool fresh;
        if (!copy)
            return SUMM_E_MEMORY;
        memcpy(copy, folded, n);
        if (summi_table_intern(made, copy, (uint32_t)n, &fresh) == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
    }
    *table = made;
    return SUMM_OK;
}

int summi_document_find_language(summ_document *d, const summ_options *options)
{
    find_tag(d, &options->analysis);
    if (find_own_words(d, &options->stop_words, summi_fold, &d->language.own_stop_words))
        return SUMM_E_MEMORY;
    return find_own_words(d, &options->abbreviations, abbreviation_form,
                          &d->language.own_abbreviations);
}
