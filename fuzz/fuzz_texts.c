/* SPDX-License-Identifier: MIT */
/* fuzz_texts.c - several texts as one document, with sentences and blocks that the host knows. */
#include "fuzz.h"

/* A host's sentences are taken as they are, but for the white space around them. */
static void check_spans(const summ_document *document, const fuzz_texts *texts)
{
    summ_sentence sentence;
    for (size_t i = 0; !summ_document_get_sentence(document, i, &sentence); i++) {
        const summ_text *text = &texts->items[sentence.text];
        bool inside = text->spans == NULL;
        for (size_t s = 0; s < text->span_count && !inside; s++)
            inside =
                sentence.offset >= text->spans[s].offset &&
                sentence.offset + sentence.length <= text->spans[s].offset + text->spans[s].length;
        fuzz_check(inside);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    fuzz_host host;
    fuzz_texts texts;
    int status;
    fuzz_host_start(&host);
    summ_options *options = fuzz_options(&input, &host);
    fuzz_texts_several(&input, &texts);

    summ_document *document = fuzz_document(&host, NULL, options, &texts, &status);
    summ_document *again = fuzz_document(&host, NULL, options, &texts, &status);
    if (document != NULL) {
        check_spans(document, &texts);
        if (again != NULL)
            fuzz_check_same_documents(document, again);
        summ_summary *summary = fuzz_select(&host, document, options, &status);
        if (summary != NULL)
            fuzz_agree(&host, document, summary, &texts, options);
        summ_summary_free(summary);
        summ_keywords_free(fuzz_keywords(&host, document, &texts, options, 20, &status));
    }
    summ_document_free(document);
    summ_document_free(again);
    summ_options_free(options);
    fuzz_texts_free(&texts);
    fuzz_host_finish(&host);
    return 0;
}
