/* SPDX-License-Identifier: MIT */
/* host.c - memory of a host that counts and may refuse. */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

/* In front of each block; as large as every alignment. */
typedef union header {
    size_t size;
    max_align_t most;
} header;

static void *allocate(void *user, size_t size)
{
    fuzz_host *host = user;
    fuzz_check(size > 0);
    if (host->granted == 0) {
        host->refused = true;
        if (!host->from_then_on)
            host->granted = SIZE_MAX;
        return NULL;
    }
    if (host->granted != SIZE_MAX)
        host->granted--;
    header *block = malloc(sizeof *block + size);
    fuzz_check(block != NULL);
    block->size = size;
    host->held += size;
    host->live++;
    if (host->held > host->peak)
        host->peak = host->held;
    memset(block + 1, 0xA5, size); /* nobody may count on zeros */
    return block + 1;
}

static void release(void *user, void *bytes)
{
    fuzz_host *host = user;
    header *block = (header *)bytes - 1;
    fuzz_check(host->live > 0 && host->held >= block->size);
    host->held -= block->size;
    host->live--;
    free(block);
}

void fuzz_host_start(fuzz_host *host)
{
    *host = (fuzz_host){.granted = SIZE_MAX};
}

summ_allocator fuzz_host_allocator(fuzz_host *host)
{
    return (summ_allocator){.allocate = allocate, .release = release, .user = host};
}

void fuzz_host_begin(fuzz_host *host)
{
    host->before = host->peak = host->held;
    host->done = 0;
    host->reports = 0;
}

void fuzz_host_end(fuzz_host *host, const summ_options *options, int status)
{
    fuzz_check(host->peak - host->before <= summ_options_get_limit_memory(options));
    fuzz_check(status != SUMM_E_CANCELLED || host->cancel_at > 0);
    fuzz_check(status != SUMM_E_MEMORY || host->refused);
    fuzz_check(status != SUMM_E_CALLBACK || host->silent);
}

void fuzz_host_finish(const fuzz_host *host)
{
    fuzz_check(host->live == 0 && host->held == 0);
}
