/* SPDX-License-Identifier: MIT */
/* fuzz_summary.c - one text, every option: document, summary, pieces and reasons agree. */
#include "fuzz.h"

/* The one call that does all gives the same summary. */
static void summarize(fuzz_host *host, const summ_options *options, const fuzz_texts *texts,
                      const summ_summary *wanted)
{
    summ_summary *summary;
    summ_error error;
    fuzz_host_begin(host);
    int status =
        summ_summarize(texts->items[0].data, texts->items[0].length, options, &summary, &error);
    fuzz_host_end(host, options, status);
    fuzz_check_error(status, &error, summary);
    if (summary != NULL)
        fuzz_check_same_summaries(summary, wanted);
    summ_summary_free(summary);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    fuzz_host host;
    fuzz_texts texts;
    int status;
    fuzz_host_start(&host);
    summ_options *options = fuzz_options(&input, &host), *copy;
    fuzz_texts_one(&input, &texts);
    fuzz_check(!summ_options_copy(options, &copy));

    summ_document *document = fuzz_document(&host, NULL, options, &texts, &status);
    if (document != NULL) {
        summ_summary *summary = fuzz_select(&host, document, options, &status);
        summ_summary *again = fuzz_select(&host, document, copy, &status);
        if (summary != NULL) {
            if (again != NULL)
                fuzz_check_same_summaries(summary, again);
            fuzz_agree(&host, document, summary, &texts, copy);
            summarize(&host, options, &texts, summary);
        }
        summ_summary_free(summary);
        summ_summary_free(again);
    }
    summ_document_free(document);
    summ_options_free(copy);
    summ_options_free(options);
    fuzz_texts_free(&texts);
    fuzz_host_finish(&host);
    return 0;
}
