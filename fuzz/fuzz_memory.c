/* SPDX-License-Identifier: MIT */
/*
 * fuzz_memory.c - a request for memory is refused somewhere: the call says so, nothing leaks, and
 * the next one works.  In its library, every request to an arena reaches the allocator.
 */
#include "fuzz.h"

/* All that can be made of texts.  The status of the call that failed, or SUMM_OK. */
static int make_all(fuzz_host *host, summ_context *context, const summ_options *options,
                    const fuzz_texts *texts)
{
    summ_options *copy = NULL;
    int status = summ_options_copy(options, &copy);
    fuzz_check((copy == NULL) == (status != SUMM_OK));
    summ_options_free(copy);
    summ_document *document =
        status == SUMM_OK ? fuzz_document(host, context, options, texts, &status) : NULL;
    summ_summary *summary = document != NULL ? fuzz_select(host, document, options, &status) : NULL;
    if (summary != NULL)
        fuzz_agree(host, document, summary, texts, options);
    if (summary != NULL)
        summ_keywords_free(fuzz_keywords(host, document, texts, options, 10, &status));
    summ_summary_free(summary);
    summ_document_free(document);
    return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    fuzz_host host;
    fuzz_texts texts;
    summ_context *context = NULL;
    fuzz_host_start(&host);
    size_t granted = fuzz_below(&input, 1024);
    bool from_then_on = fuzz_chance(&input, 2), lasting = fuzz_chance(&input, 2);
    summ_options *options = fuzz_options(&input, &host);
    fuzz_texts_several(&input, &texts);
    if (lasting)
        fuzz_check(!summ_context_new(options, &context));

    size_t live = host.live;
    host.granted = granted;
    host.from_then_on = from_then_on;
    int status = make_all(&host, context, options, &texts);
    fuzz_check(status != SUMM_E_MEMORY || host.refused);
    fuzz_check(context != NULL || host.live == live);
    host.granted = SIZE_MAX;
    host.refused = false;
    fuzz_check(make_all(&host, context, options, &texts) != SUMM_E_MEMORY);

    summ_context_free(context);
    summ_options_free(options);
    fuzz_texts_free(&texts);
    fuzz_host_finish(&host);
    return 0;
}
