/* SPDX-License-Identifier: MIT */
/*
 * fuzz_query.c - a query, a title and words of the host: they change ranks, but no sentence, and
 * with them away the answer is as before.
 */
#include "fuzz.h"

static void check_same_spans(const summ_document *one, const summ_document *other)
{
    summ_sentence a, b;
    size_t count = summ_document_get_sentence_count(one);
    fuzz_check(summ_document_get_sentence_count(other) == count);
    for (size_t i = 0; i < count; i++) {
        fuzz_check(!summ_document_get_sentence(one, i, &a));
        fuzz_check(!summ_document_get_sentence(other, i, &b));
        fuzz_check(a.text == b.text && a.offset == b.offset && a.length == b.length);
        fuzz_check(a.passed == b.passed && a.paragraph == b.paragraph);
    }
}

/* Asks for what the input begins with. */
static void ask(summ_options *options, fuzz_input *input)
{
    fuzz_input query = fuzz_beginning(input, 255), title = fuzz_beginning(input, 127);
    double weight = fuzz_share(input);
    int status = summ_options_set_query(options, (const char *)query.bytes, query.length, weight);
    bool allowed =
        fuzz_is_utf8((const char *)query.bytes, query.length) && weight > 0 && weight < 1;
    fuzz_check(status == (allowed || query.length == 0 ? SUMM_OK : SUMM_E_ARGUMENT));
    status = summ_options_set_title(options, (const char *)title.bytes, title.length);
    fuzz_check(status ==
               (fuzz_is_utf8((const char *)title.bytes, title.length) ? SUMM_OK : SUMM_E_ARGUMENT));
    for (size_t left = fuzz_below(input, 4); left > 0; left--) {
        fuzz_input word = fuzz_beginning(input, SUMM_WORD_BYTES_MAX);
        status = summ_options_add_stop_word(options, (const char *)word.bytes, word.length);
        fuzz_check(status == SUMM_OK || status == SUMM_E_ARGUMENT);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    fuzz_host host;
    fuzz_texts texts;
    int status;
    fuzz_host_start(&host);
    summ_options *plain = fuzz_options_without_limits(&input, &host), *options;
    summ_options_set_query(plain, NULL, 0, 0);
    summ_options_set_title(plain, NULL, 0);
    summ_options_clear_stop_words(plain);
    fuzz_check(!summ_options_copy(plain, &options));
    ask(options, &input);
    fuzz_texts_one(&input, &texts);

    summ_document *document = fuzz_document(&host, NULL, options, &texts, &status);
    summ_document *unasked = fuzz_document(&host, NULL, plain, &texts, &status);
    fuzz_check((document == NULL) == (unasked == NULL));
    if (document != NULL) {
        check_same_spans(document, unasked);
        summ_summary *summary = fuzz_select(&host, document, options, &status);
        fuzz_agree(&host, document, summary, &texts, options);
        summ_summary_free(summary);
        summ_keywords_free(fuzz_keywords(&host, document, &texts, options, 9, &status));
        summ_document_free(document);

        summ_options_set_query(options, NULL, 0, 0);
        summ_options_set_title(options, NULL, 0);
        summ_options_clear_stop_words(options);
        document = fuzz_document(&host, NULL, options, &texts, &status);
        fuzz_check_same_documents(document, unasked);
    }
    summ_document_free(document);
    summ_document_free(unasked);
    summ_options_free(options);
    summ_options_free(plain);
    fuzz_texts_free(&texts);
    fuzz_host_finish(&host);
    return 0;
}
