/* SPDX-License-Identifier: MIT */
/* fuzz_keywords.c - keywords of any texts: a smaller limit gives the beginning of the list. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    fuzz_host host;
    fuzz_texts texts;
    int status;
    fuzz_host_start(&host);
    size_t limit = fuzz_below(&input, 256) + 1;
    summ_options *options = fuzz_options(&input, &host);
    fuzz_texts_several(&input, &texts);

    summ_document *document = fuzz_document(&host, NULL, options, &texts, &status);
    if (document != NULL) {
        summ_keywords *all =
            fuzz_keywords(&host, document, &texts, options, SUMM_UNLIMITED, &status);
        summ_keywords *some = fuzz_keywords(&host, document, &texts, options, limit, &status);
        if (all != NULL && some != NULL) {
            size_t count = summ_keywords_get_count(all);
            fuzz_check(summ_keywords_get_count(some) == (count < limit ? count : limit));
            fuzz_check_same_keywords(some, all);
        }
        summ_keywords_free(all);
        summ_keywords_free(some);
    }
    summ_document_free(document);
    summ_options_free(options);
    fuzz_texts_free(&texts);
    fuzz_host_finish(&host);
    return 0;
}
