/* SPDX-License-Identifier: MIT */
/* host.c - the smallest program with libsumm. */
#include <stdio.h>

#include <summ.h>

int main(void)
{
    summ_summary *summary;

    if (summ_summarize("The mill burned down.", SUMM_ZERO_TERMINATED, NULL, &summary, NULL) !=
        SUMM_OK)
        return 1;
    puts(summ_summary_get_text(summary, NULL));
    summ_summary_free(summary);
    return 0;
}
