/* SPDX-License-Identifier: MIT */
/* fuzz_context.c - documents that use one context in turn are as if each were alone. */
#include "fuzz.h"

/* One document in the context, and the same without it. */
static void compare(fuzz_host *host, summ_context *context, const summ_options *options,
                    const fuzz_texts *texts)
{
    int status, alone;
    /* A call that is cancelled, or that has no memory, leaves the context as good as new. */
    size_t cancel_at = host->cancel_at;
    summ_document *document = fuzz_document(host, context, options, texts, &status);
    host->cancel_at = 0;
    if (status == SUMM_E_CANCELLED)
        document = fuzz_document(host, context, options, texts, &status);
    summ_document *other = fuzz_document(host, NULL, options, texts, &alone);
    if (document != NULL && other != NULL) {
        fuzz_check_same_documents(document, other);
        summ_summary *one = fuzz_select(host, document, options, &status);
        summ_summary *two = fuzz_select(host, other, options, &alone);
        if (one != NULL && two != NULL)
            fuzz_check_same_summaries(one, two);
        fuzz_check(status == alone);
        summ_summary_free(one);
        summ_summary_free(two);
    } else {
        /* What a limit of memory allows may depend on whose the allocator is. */
        fuzz_check(status == alone || status == SUMM_E_LIMIT_MEMORY ||
                   alone == SUMM_E_LIMIT_MEMORY);
    }
    summ_document_free(document);
    summ_document_free(other);
    host->cancel_at = cancel_at;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { DOCUMENTS = 4 };
    fuzz_input input = {data, size};
    fuzz_host host;
    fuzz_texts all;
    summ_context *context;
    fuzz_host_start(&host);
    summ_options *options[DOCUMENTS];
    for (size_t i = 0; i < DOCUMENTS; i++)
        options[i] = fuzz_options(&input, &host);
    fuzz_check(!summ_context_new(options[0], &context));

    /* The texts between separators, each as a document, and the first once more at the end. */
    fuzz_texts_several(&input, &all);
    for (size_t i = 0; i <= all.count; i++) {
        fuzz_texts one = {.items[0] = all.items[i % all.count], .count = 1, .marked = all.marked};
        compare(&host, context, options[i % DOCUMENTS], &one);
    }
    summ_context_free(context);
    for (size_t i = 0; i < DOCUMENTS; i++)
        summ_options_free(options[i]);
    fuzz_texts_free(&all);
    fuzz_host_finish(&host);
    return 0;
}
