/* SPDX-License-Identifier: MIT */
/* invariants.c - what is true of every answer of the library. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

/* The sum of the scores of a document is 1, but for rounding. */
#define ROUNDING 1e-6

static void *allocate(size_t count, size_t size)
{
    void *block = calloc(count + 1, size);
    fuzz_check(block != NULL);
    return block;
}

/* ---- Bytes ---- */

/* The bytes of the character that is next, by table 3-7 of the Unicode Standard; 0 if none is. */
static size_t character_length(const unsigned char *at, size_t left)
{
    unsigned char first = at[0], least = 0x80, most = 0xBF;
    size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (length == 0 || length > left || first > 0xF4)
        return 0;
    if (first == 0xE0 || first == 0xF0)
        least = first == 0xE0 ? 0xA0 : 0x90;
    if (first == 0xED || first == 0xF4)
        most = first == 0xED ? 0x9F : 0x8F;
    for (size_t i = 1; i < length; i++) {
        if (at[i] < least || at[i] > most)
            return 0;
        least = 0x80;
        most = 0xBF;
    }
    return length;
}

bool fuzz_is_utf8(const char *bytes, size_t length)
{
    const unsigned char *at = (const unsigned char *)bytes;
    while (length > 0) {
        size_t size = character_length(at, length);
        if (size == 0)
            return false;
        at += size;
        length -= size;
    }
    return true;
}

/* What is printed is UTF-8 without control characters, on one line. */
static void check_printable(const char *text, size_t length)
{
    fuzz_check(strlen(text) == length);
    fuzz_check(fuzz_is_utf8(text, length));
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        fuzz_check(c >= 0x20 && c != 0x7F);
        fuzz_check(c != 0xC2 || (unsigned char)text[i + 1] >= 0xA0);
    }
}

/* A run of bytes inside of its text, between characters. */
static void check_span(const fuzz_texts *texts, size_t text, size_t offset, size_t length)
{
    fuzz_check(text < texts->count);
    const summ_text *whole = &texts->items[text];
    fuzz_check(length > 0 && offset <= whole->length && length <= whole->length - offset);
    const unsigned char *bytes = (const unsigned char *)whole->data;
    size_t end = offset + length;
    bool inside =
        (bytes[offset] & 0xC0) == 0x80 || (end < whole->length && (bytes[end] & 0xC0) == 0x80);
    /* In bytes that are no UTF-8, what looks like the middle of a character may be none. */
    if (inside) {
        size_t ends[] = {offset, end};
        fuzz_check(!fuzz_is_utf8(whole->data, whole->length));
        fuzz_check(
            !summ_offsets_convert(whole->data, whole->length, SUMM_UNIT_UTF16, ends, 2, ends));
    }
}

void fuzz_check_error(int status, const summ_error *error, const void *output)
{
    fuzz_check(status <= SUMM_OK && status >= SUMM_E_LIMIT_MEMORY);
    fuzz_check(error->code == status && error->reserved == 0);
    fuzz_check((error->detail == NULL) == (status == SUMM_OK));
    fuzz_check((output == NULL) == (status != SUMM_OK));
}

/* ---- Documents ---- */

static summ_sentence sentence_of(const summ_document *document, size_t index)
{
    summ_sentence sentence;
    fuzz_check(!summ_document_get_sentence(document, index, &sentence));
    return sentence;
}

static void check_lean(const summ_document *document, const summ_sentence *sentence)
{
    summ_lean lean;
    fuzz_check(!summ_document_get_lean(document, sentence->index, &lean));
    fuzz_check(lean.leaning <= SUMM_LEANING_NAME && lean.sentence <= sentence->index);
    fuzz_check((lean.leaning == SUMM_LEANING_NOT) == (lean.sentence == sentence->index));
    fuzz_check(sentence_of(document, lean.sentence).text == sentence->text);
}

void fuzz_check_document(const summ_document *document, const fuzz_texts *texts)
{
    size_t count = summ_document_get_sentence_count(document), eligible = 0, ranks = 0;
    bool *seen = allocate(count, sizeof *seen);
    summ_sentence before = {0}, none;
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        summ_sentence sentence = sentence_of(document, i);
        check_span(texts, sentence.text, sentence.offset, sentence.length);
        fuzz_check(sentence.index == i && sentence.text >= before.text);
        fuzz_check(sentence.text > before.text || sentence.offset >= before.offset + before.length);
        fuzz_check(sentence.paragraph >= before.paragraph);
        fuzz_check(sentence.text == before.text || sentence.paragraph > before.paragraph || i == 0);
        fuzz_check(sentence.rank <= count && sentence.score >= 0);
        fuzz_check((sentence.rank == 0) == (sentence.passed != SUMM_PASSED_OVER_NOT));
        fuzz_check(sentence.rank > 0 || sentence.score == 0);
        eligible += sentence.rank > 0;
        if (sentence.rank > 0 && !seen[sentence.rank - 1]) {
            seen[sentence.rank - 1] = true;
            ranks++;
        }
        sum += sentence.score;
        check_lean(document, &sentence);
        before = sentence;
    }
    fuzz_check(ranks == eligible && (eligible == 0 || seen[eligible - 1]));
    fuzz_check(eligible == 0 || fabs(sum - 1) < ROUNDING);
    fuzz_check(summ_document_get_sentence(document, count, &none) == SUMM_E_ARGUMENT);
    for (size_t t = 0; t < texts->count; t++) {
        int lines = summ_document_get_lines(document, t);
        fuzz_check(lines > SUMM_LINES_AUTO && lines <= SUMM_LINES_TRANSCRIPT);
    }
    free(seen);
}

static bool is_same_sentence(const summ_sentence *one, const summ_sentence *other)
{
    return one->text == other->text && one->offset == other->offset &&
           one->length == other->length && one->index == other->index &&
           one->paragraph == other->paragraph && one->rank == other->rank &&
           one->score == other->score && one->passed == other->passed;
}

void fuzz_check_same_documents(const summ_document *one, const summ_document *other)
{
    size_t count = summ_document_get_sentence_count(one);
    fuzz_check(summ_document_get_sentence_count(other) == count);
    fuzz_check(!strcmp(summ_document_get_language(one), summ_document_get_language(other)));
    for (size_t i = 0; i < count; i++) {
        summ_sentence a = sentence_of(one, i), b = sentence_of(other, i);
        fuzz_check(is_same_sentence(&a, &b));
    }
}

void fuzz_check_sentences(const summ_sentences *sentences, const summ_document *document)
{
    size_t count = summ_sentences_get_count(sentences);
    fuzz_check(count == summ_document_get_sentence_count(document));
    fuzz_check(
        !strcmp(summ_sentences_get_language(sentences), summ_document_get_language(document)));
    for (size_t i = 0; i < count; i++) {
        summ_sentence alone, ranked = sentence_of(document, i);
        fuzz_check(!summ_sentences_get_sentence(sentences, i, &alone));
        fuzz_check(alone.rank == 0 && alone.score == 0);
        ranked.rank = 0;
        ranked.score = 0;
        fuzz_check(is_same_sentence(&alone, &ranked));
    }
}

/* ---- Summaries ---- */

static summ_sentence chosen(const summ_summary *summary, size_t index)
{
    summ_sentence sentence;
    fuzz_check(!summ_summary_get_sentence(summary, index, &sentence));
    return sentence;
}

/* Sentences are those of the document, each at most once; only the last may be cut. */
static void check_chosen(const summ_summary *summary, const summ_document *document, bool in_order)
{
    size_t count = summ_summary_get_sentence_count(summary), cut = 0;
    bool *seen = allocate(summ_document_get_sentence_count(document), sizeof *seen);
    size_t before = 0;
    for (size_t i = 0; i < count; i++) {
        summ_sentence sentence = chosen(summary, i), whole;
        whole = sentence_of(document, sentence.index);
        fuzz_check(!seen[sentence.index]);
        seen[sentence.index] = true;
        fuzz_check(!in_order || i == 0 || sentence.index > before);
        before = sentence.index;
        if (sentence.length < whole.length) {
            cut++;
            whole.length = sentence.length;
        }
        fuzz_check(is_same_sentence(&sentence, &whole));
    }
    fuzz_check(cut == 0 || (cut == 1 && summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT));
    free(seen);
}

/* A summary is within its budgets, unless it says that its only sentence is not. */
static void check_budgets(const summ_summary *summary, const summ_options *options)
{
    uint32_t flags = summ_summary_get_flags(summary);
    size_t count = summ_summary_get_sentence_count(summary), bytes, limit;
    void *user;
    summ_summary_get_text(summary, &bytes);
    if (flags & SUMM_SUMMARY_OVER_BUDGET) {
        fuzz_check(count == 1);
        return;
    }
    if (summ_options_get_expand(options) == 0)
        fuzz_check(count <= summ_options_get_sentences(options));
    fuzz_check(summ_summary_get_word_count(summary) <= summ_options_get_words(options));
    fuzz_check(bytes <= summ_options_get_bytes(options));
    if (summ_options_get_cost(options, &user, &limit) != NULL && !(flags & SUMM_SUMMARY_CUT)) {
        fuzz_check(count * ((const fuzz_host *)user)->cost <= limit);
    }
}

void fuzz_check_summary(const summ_summary *summary, const summ_document *document,
                        const summ_options *options)
{
    size_t count = summ_summary_get_sentence_count(summary), length;
    const char *text = summ_summary_get_text(summary, &length);
    summ_sentence none;
    bool is_empty = true;
    check_printable(text, length);
    fuzz_check(!strcmp(summ_summary_get_language(summary), summ_document_get_language(document)));
    fuzz_check(summ_summary_get_sentence(summary, count, &none) == SUMM_E_ARGUMENT);
    check_chosen(summary, document, summ_options_get_order(options) == SUMM_ORDER_TEXT);
    check_budgets(summary, options);
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++)
        is_empty &= sentence_of(document, i).passed == SUMM_PASSED_OVER_EMPTY;
    fuzz_check((count == 0) == is_empty);
    fuzz_check((count == 0) == (summ_summary_get_word_count(summary) == 0) || count > 0);
}

void fuzz_check_same_summaries(const summ_summary *one, const summ_summary *other)
{
    size_t count = summ_summary_get_sentence_count(one), length, other_length;
    const char *text = summ_summary_get_text(one, &length);
    const char *other_text = summ_summary_get_text(other, &other_length);
    fuzz_check(length == other_length && memcmp(text, other_text, length) == 0);
    fuzz_check(summ_summary_get_sentence_count(other) == count);
    fuzz_check(summ_summary_get_flags(one) == summ_summary_get_flags(other));
    fuzz_check(summ_summary_get_word_count(one) == summ_summary_get_word_count(other));
    for (size_t i = 0; i < count; i++) {
        summ_sentence a = chosen(one, i), b = chosen(other, i);
        fuzz_check(is_same_sentence(&a, &b));
    }
}

void fuzz_check_pieces(const summ_pieces *pieces, const summ_summary *summary,
                       const fuzz_texts *texts)
{
    size_t text = 0, at = 0;
    summ_piece piece;
    for (size_t i = 0; !summ_pieces_get_piece(pieces, i, &piece); i++) {
        while (text < piece.text) {
            fuzz_check(text < texts->count && at == texts->items[text].length);
            text++;
            at = 0;
        }
        fuzz_check(piece.text == text && piece.offset == at && piece.kept <= 1);
        check_span(texts, text, piece.offset, piece.length);
        at += piece.length;
    }
    for (; text < texts->count; text++, at = 0)
        fuzz_check(at == texts->items[text].length);

    /* Every byte that the summary has is in a piece that is kept. */
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence sentence = chosen(summary, i);
        size_t kept = 0, end = sentence.offset + sentence.length;
        for (size_t p = 0; !summ_pieces_get_piece(pieces, p, &piece); p++) {
            size_t stop = piece.offset + piece.length;
            if (piece.text != sentence.text || !piece.kept || piece.offset >= end ||
                stop <= sentence.offset)
                continue;
            kept += (stop < end ? stop : end) -
                    (piece.offset > sentence.offset ? piece.offset : sentence.offset);
        }
        fuzz_check(kept == sentence.length);
    }
}

void fuzz_check_explanation(const summ_explanation *explanation, const summ_document *document,
                            const summ_summary *summary)
{
    size_t count = summ_document_get_sentence_count(document), steps = 0, last = 0;
    summ_reason reason;
    for (size_t i = 0; i < count; i++) {
        fuzz_check(!summ_explanation_get_reason(explanation, i, &reason));
        fuzz_check(reason.verdict <= SUMM_VERDICT_CONTEXT && reason.other < count);
        bool is_chosen =
            reason.verdict <= SUMM_VERDICT_CUT || reason.verdict == SUMM_VERDICT_CONTEXT;
        fuzz_check((reason.step > 0) == is_chosen);
        steps += is_chosen;
        last = reason.step > last ? reason.step : last;
    }
    fuzz_check(summ_explanation_get_reason(explanation, count, &reason) == SUMM_E_ARGUMENT);
    fuzz_check(steps == summ_summary_get_sentence_count(summary) && last == steps);
    for (size_t i = 0; i < steps; i++) {
        fuzz_check(!summ_explanation_get_reason(explanation, chosen(summary, i).index, &reason));
        fuzz_check(reason.step > 0);
    }
}

/* ---- Keywords ---- */

void fuzz_check_keywords(const summ_keywords *keywords, const fuzz_texts *texts, size_t limit)
{
    size_t count = summ_keywords_get_count(keywords), length, text;
    double best = INFINITY;
    summ_keyword keyword;
    summ_span span;
    fuzz_check(count <= limit);
    for (size_t i = 0; i < count; i++) {
        size_t before_text = 0, before = 0;
        fuzz_check(!summ_keywords_get_keyword(keywords, i, &keyword));
        check_span(texts, keyword.text, keyword.offset, keyword.length);
        fuzz_check(keyword.count > 0 && keyword.score <= best && keyword.score >= 0);
        best = keyword.score;
        const char *words = summ_keywords_get_text(keywords, i, &length);
        check_printable(words, length);
        fuzz_check(length > 0);
        for (size_t o = 0; o < keyword.count; o++) {
            fuzz_check(!summ_keywords_get_occurrence(keywords, i, o, &text, &span));
            check_span(texts, text, span.offset, span.length);
            fuzz_check(o > 0 || (text == keyword.text && span.offset == keyword.offset &&
                                 span.length == keyword.length));
            fuzz_check(text > before_text || (text == before_text && span.offset >= before));
            before_text = text;
            before = span.offset + span.length;
        }
        fuzz_check(summ_keywords_get_occurrence(keywords, i, keyword.count, &text, &span) ==
                   SUMM_E_ARGUMENT);
    }
    fuzz_check(summ_keywords_get_keyword(keywords, count, &keyword) == SUMM_E_ARGUMENT);
    fuzz_check(summ_keywords_get_text(keywords, count, NULL) == NULL);
}

void fuzz_check_same_keywords(const summ_keywords *fewer, const summ_keywords *keywords)
{
    size_t count = summ_keywords_get_count(fewer);
    fuzz_check(count <= summ_keywords_get_count(keywords));
    for (size_t i = 0; i < count; i++) {
        summ_keyword a, b;
        fuzz_check(!summ_keywords_get_keyword(fewer, i, &a));
        fuzz_check(!summ_keywords_get_keyword(keywords, i, &b));
        fuzz_check(a.text == b.text && a.offset == b.offset && a.length == b.length);
        fuzz_check(a.count == b.count && a.score == b.score);
        fuzz_check(!strcmp(summ_keywords_get_text(fewer, i, NULL),
                           summ_keywords_get_text(keywords, i, NULL)));
    }
}
