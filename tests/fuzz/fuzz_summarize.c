/* SPDX-License-Identifier: MIT */
/*
 * fuzz_summarize.c - summaries, keywords and sentences of any bytes, through the public interface,
 * for libFuzzer.
 *
 * The first byte chooses options, the rest is the text.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "summ.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool condition)
{
    if (!condition)
        abort();
}

enum { WORDS = 12, BYTES = 80, SENTENCES = 2 };

static summ_options *choose(unsigned bits)
{
    static const int lines[] = {SUMM_LINES_AUTO, SUMM_LINES_PARAGRAPHS, SUMM_LINES_WRAPPED,
                                SUMM_LINES_TRANSCRIPT};
    summ_options *options;
    check(!summ_options_new(&options));
    check(!summ_options_set_lines(options, lines[bits & 3]));
    check(
        !summ_options_set_invalid(options, bits & 4 ? SUMM_INVALID_REPLACE : SUMM_INVALID_REFUSE));
    check(!summ_options_set_skip_furniture(options, !(bits & 8)));
    check(!summ_options_set_similarity(options, bits & 16   ? SUMM_SIMILARITY_OVERLAP
                                                : bits & 32 ? SUMM_SIMILARITY_BM25
                                                            : SUMM_SIMILARITY_COSINE));
    switch (bits >> 6) {
    case 0:
        check(!summ_options_set_sentences(options, SENTENCES));
        break;
    case 1:
        check(!summ_options_set_words(options, WORDS));
        break;
    case 2:
        check(!summ_options_set_bytes(options, BYTES) && !summ_options_set_ellipsis(options, 1));
        break;
    default:
        check(!summ_options_set_ratio(options, .3));
        break;
    }
    return options;
}

static void check_summary(const summ_summary *summary, unsigned bits, size_t length)
{
    size_t bytes, last = 0, count = summ_summary_get_sentence_count(summary);
    const char *brief = summ_summary_get_text(summary, &bytes);
    check(strlen(brief) == bytes && !strpbrk(brief, "\n\r"));
    if (!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET)) {
        check(bits >> 6 != 0 || count <= SENTENCES);
        check(bits >> 6 != 1 || summ_summary_get_word_count(summary) <= WORDS);
        check(bits >> 6 != 2 || bytes <= BYTES);
    }
    for (size_t i = 0; i < count; i++) {
        summ_sentence sentence;
        check(!summ_summary_get_sentence(summary, i, &sentence));
        check(sentence.offset >= last && sentence.length && sentence.offset <= length &&
              sentence.length <= length - sentence.offset);
        last = sentence.offset + sentence.length;
    }
}

/* Offsets of sentences can be converted, and grow by no more than bytes do. */
static void check_offsets(const summ_text *text, const summ_sentence *sentence)
{
    size_t ends[] = {sentence->offset, sentence->offset + sentence->length};
    for (int unit = SUMM_UNIT_UTF16; unit <= SUMM_UNIT_CODE_POINT; unit++) {
        size_t converted[2];
        check(!summ_offsets_convert(text->data, text->length, unit, ends, 2, converted));
        check(converted[0] <= ends[0] && converted[0] < converted[1]);
        check(converted[1] - converted[0] <= sentence->length);
    }
}

/* Splitting alone finds the sentences of a document. */
static void check_sentences(const summ_document *document, const summ_options *options,
                            const summ_text *text)
{
    enum { CONVERTED_MOST = 8 };
    summ_sentences *sentences;
    check(!summ_sentences_new(NULL, options, text, 1, &sentences, NULL));
    size_t count = summ_sentences_get_count(sentences);
    check(count == summ_document_get_sentence_count(document));
    for (size_t i = 0; i < count; i++) {
        summ_sentence alone, ranked;
        check(!summ_sentences_get_sentence(sentences, i, &alone));
        check(!summ_document_get_sentence(document, i, &ranked));
        check(alone.offset == ranked.offset && alone.length == ranked.length);
        check(alone.passed == ranked.passed && !alone.rank);
        if (i < CONVERTED_MOST)
            check_offsets(text, &alone);
    }
    summ_sentences_free(sentences);
}

/* Pieces cover the text once. */
static void check_pieces(const summ_document *document, const summ_summary *summary,
                         const summ_text *text)
{
    summ_pieces *pieces;
    summ_piece piece;
    size_t at = 0, kept = 0;
    check(!summ_document_divide(document, NULL, summary, &pieces, NULL));
    for (size_t i = 0; !summ_pieces_get_piece(pieces, i, &piece); i++) {
        check(piece.offset == at && piece.length);
        at += piece.length;
        kept += piece.kept ? piece.count : 0;
    }
    check(at == text->length && kept == summ_summary_get_sentence_count(summary));
    summ_pieces_free(pieces);
}

/* As many sentences are told to be chosen as the summary has. */
static void check_reasons(const summ_document *document, const summ_options *options,
                          const summ_summary *summary)
{
    summ_explanation *explanation;
    summ_reason reason;
    size_t chosen = 0;
    check(!summ_document_explain(document, options, &explanation, NULL));
    for (size_t i = 0; !summ_explanation_get_reason(explanation, i, &reason); i++)
        chosen += reason.step > 0;
    check(chosen == summ_summary_get_sentence_count(summary));
    summ_explanation_free(explanation);
}

/* The summary, which the caller frees, or NULL; with a context, made from a document. */
static summ_summary *summarize(summ_context *context, const summ_options *options,
                               const summ_text *text)
{
    summ_summary *summary;
    if (!context)
        return summ_summarize(text->data, text->length, options, &summary, NULL) ? NULL : summary;
    summ_document *document;
    if (summ_document_new(context, options, text, 1, &document, NULL))
        return NULL;
    check_sentences(document, options, text);
    summ_keywords *keywords;
    check(!summ_document_extract_keywords(document, NULL, 5, &keywords, NULL));
    check(summ_keywords_get_count(keywords) <= 5);
    summ_keywords_free(keywords);
    check(!summ_document_select(document, options, &summary, NULL));
    check_pieces(document, summary, text);
    check_reasons(document, options, summary);
    summ_document_free(document);
    return summary;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    unsigned bits = data[0];
    summ_options *options = choose(bits);
    summ_text text = {.data = (const char *)data + 1, .length = size - 1};
    summ_summary *alone = summarize(NULL, options, &text);
    check(alone || !(bits & 4)); /* only text that is not UTF-8 is refused */

    /* A context that is used again changes nothing. */
    summ_context *context;
    check(!summ_context_new(NULL, &context));
    for (int i = 0; i < 2; i++) {
        summ_summary *again = summarize(context, options, &text);
        check(!again == !alone);
        check(!again ||
              !strcmp(summ_summary_get_text(again, NULL), summ_summary_get_text(alone, NULL)));
        summ_summary_free(again);
    }
    if (alone)
        check_summary(alone, bits, text.length);
    summ_summary_free(alone);
    summ_context_free(context);
    summ_options_free(options);
    return 0;
}
