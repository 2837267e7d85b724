/* SPDX-License-Identifier: MIT */
/* calls.c - calls of the library, with all that is true of what they return. */
#include "fuzz.h"

/* What a failed call must overwrite. */
#define GARBAGE(type) ((type *)&garbage)
static const char garbage;

static size_t total_length(const fuzz_texts *texts)
{
    size_t length = 0;
    for (size_t i = 0; i < texts->count; i++)
        length += texts->items[i].length;
    return length;
}

/* Only what summ.h names is a reason to refuse texts. */
static void check_refusal(const fuzz_texts *texts, const summ_options *options, int status,
                          const summ_error *error)
{
    bool all_utf8 = true;
    for (size_t i = 0; i < texts->count; i++)
        all_utf8 &= fuzz_is_utf8(texts->items[i].data, texts->items[i].length);
    switch (status) {
    case SUMM_E_UTF8:
        fuzz_check(!all_utf8 && error->text < texts->count);
        fuzz_check(error->offset < texts->items[error->text].length);
        fuzz_check(fuzz_is_utf8(texts->items[error->text].data, error->offset));
        fuzz_check(summ_options_get_invalid(options) == SUMM_INVALID_REFUSE);
        break;
    case SUMM_E_ARGUMENT:
        fuzz_check(texts->marked);
        break;
    case SUMM_E_LIMIT: /* with a threshold, of sentences */
        fuzz_check(summ_options_get_threshold(options) > 0);
        break;
    case SUMM_E_LIMIT_BYTES:
        fuzz_check(total_length(texts) > summ_options_get_limit_bytes(options));
        break;
    case SUMM_E_LIMIT_SENTENCES:
        fuzz_check(summ_options_get_limit_sentences(options) != SUMM_UNLIMITED);
        break;
    case SUMM_E_LIMIT_MEMORY:
        fuzz_check(summ_options_get_limit_memory(options) != SUMM_UNLIMITED);
        break;
    default:
        break;
    }
    if (status == SUMM_OK) {
        fuzz_check(all_utf8 || summ_options_get_invalid(options) == SUMM_INVALID_REPLACE);
        fuzz_check(total_length(texts) <= summ_options_get_limit_bytes(options));
    }
}

summ_document *fuzz_document(fuzz_host *host, summ_context *context, const summ_options *options,
                             const fuzz_texts *texts, int *status)
{
    summ_document *document = GARBAGE(summ_document);
    summ_error error;
    fuzz_host_begin(host);
    *status = summ_document_new(context, options, texts->items, texts->count, &document, &error);
    fuzz_host_end(host, options, *status);
    fuzz_check_error(*status, &error, document);
    check_refusal(texts, options, *status, &error);
    if (document != NULL) {
        fuzz_check(summ_document_get_sentence_count(document) <=
                   summ_options_get_limit_sentences(options));
        fuzz_check_document(document, texts);
    }
    return document;
}

summ_summary *fuzz_select(fuzz_host *host, const summ_document *document,
                          const summ_options *options, int *status)
{
    summ_summary *summary = GARBAGE(summ_summary);
    summ_error error;
    fuzz_host_begin(host);
    *status = summ_document_select(document, options, &summary, &error);
    fuzz_host_end(host, options, *status);
    fuzz_check_error(*status, &error, summary);
    if (summary != NULL)
        fuzz_check_summary(summary, document, options);
    return summary;
}

summ_keywords *fuzz_keywords(fuzz_host *host, const summ_document *document,
                             const fuzz_texts *texts, const summ_options *options, size_t limit,
                             int *status)
{
    summ_keywords *keywords = GARBAGE(summ_keywords);
    summ_error error;
    fuzz_host_begin(host);
    *status = summ_document_extract_keywords(document, options, limit, &keywords, &error);
    fuzz_host_end(host, options, *status);
    fuzz_check_error(*status, &error, keywords);
    if (keywords != NULL)
        fuzz_check_keywords(keywords, texts, limit);
    return keywords;
}

void fuzz_agree(fuzz_host *host, const summ_document *document, const summ_summary *summary,
                const fuzz_texts *texts, const summ_options *options)
{
    summ_sentences *sentences = GARBAGE(summ_sentences);
    summ_pieces *pieces = GARBAGE(summ_pieces);
    summ_explanation *explanation = GARBAGE(summ_explanation);
    summ_error error;

    fuzz_host_begin(host);
    int status = summ_sentences_new(NULL, options, texts->items, texts->count, &sentences, &error);
    fuzz_host_end(host, options, status);
    fuzz_check_error(status, &error, sentences);
    if (sentences != NULL)
        fuzz_check_sentences(sentences, document);
    summ_sentences_free(sentences);

    fuzz_host_begin(host);
    status = summ_document_divide(document, options, summary, &pieces, &error);
    fuzz_host_end(host, options, status);
    fuzz_check_error(status, &error, pieces);
    if (pieces != NULL)
        fuzz_check_pieces(pieces, summary, texts);
    summ_pieces_free(pieces);

    fuzz_host_begin(host);
    status = summ_document_explain(document, options, &explanation, &error);
    fuzz_host_end(host, options, status);
    fuzz_check_error(status, &error, explanation);
    if (explanation != NULL)
        fuzz_check_explanation(explanation, document, summary);
    summ_explanation_free(explanation);
}
