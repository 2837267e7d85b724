/* SPDX-License-Identifier: MIT */
/* consumer.c - a program in C that knows nothing but the installed library. */
#include <stdio.h>
#include <string.h>
#include <summ.h>

int main(void)
{
    static const char text[] = "The river rose two metres in a night.\n";
    summ_options *options;
    summ_summary *summary;
    summ_error error;

    if (summ_options_new(&options) != SUMM_OK)
        return 1;
    if (summ_options_set_sentences(options, 1) != SUMM_OK)
        return 1;
    if (summ_summarize(text, strlen(text), options, &summary, &error) != SUMM_OK) {
        fprintf(stderr, "%s\n", error.detail);
        return 1;
    }
    printf("%s %s\n", summ_version(), summ_summary_get_text(summary, NULL));
    summ_summary_free(summary);
    summ_options_free(options);
    return 0;
}
