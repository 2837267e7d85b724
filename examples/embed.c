/* SPDX-License-Identifier: MIT */
/* embed.c - the shortest useful host: a text in, its brief and the places of its sentences out. */
#include <stdio.h>
#include <string.h>

#include <summ.h>

int main(int argc, char **argv)
{
    const char *text = argc > 1 ? argv[1] : "";
    summ_options *options;
    summ_summary *summary = NULL;
    summ_sentence sentence;
    summ_error error = {0};

    int status = summ_options_new(&options);
    if (status == SUMM_OK)
        status = summ_options_set_words(options, 50);
    if (status == SUMM_OK)
        status = summ_summarize(text, strlen(text), options, &summary, &error);

    if (status == SUMM_OK) {
        printf("%s\n", summ_summary_get_text(summary, NULL));
        for (size_t i = 0; summ_summary_get_sentence(summary, i, &sentence) == SUMM_OK; i++)
            printf("  rank %zu at byte %zu: %.*s\n", sentence.rank, sentence.offset,
                   (int)sentence.length, text + sentence.offset);
    } else {
        /* A call that fills in an error says more than its status does. */
        fprintf(stderr, "%s\n", error.detail != NULL ? error.detail : summ_status_text(status));
    }
    summ_summary_free(summary);
    summ_options_free(options);
    return status == SUMM_OK ? 0 : 1;
}
