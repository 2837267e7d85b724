/* SPDX-License-Identifier: MIT */
/* input.c - values from the input of a fuzz target, and how it says that something is wrong. */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

void fuzz_fail(const char *truth, const char *file, int line)
{
    fprintf(stderr, "%s:%d: not true: %s\n", file, line, truth);
    abort();
}

size_t fuzz_below(fuzz_input *input, size_t limit)
{
    size_t value = 0;
    for (size_t reach = 1; reach < limit && input->length > 0; reach *= 256) {
        value = value * 256 + input->bytes[--input->length];
        if (reach > SIZE_MAX / 256)
            break;
    }
    return value % limit;
}

bool fuzz_chance(fuzz_input *input, size_t of)
{
    return input->length > 0 && fuzz_below(input, of) == of - 1;
}

double fuzz_share(fuzz_input *input)
{
    return (double)fuzz_below(input, 256) / 255;
}

fuzz_input fuzz_beginning(fuzz_input *input, size_t most)
{
    size_t length = fuzz_below(input, most + 1);
    if (length > input->length)
        length = input->length;
    fuzz_input beginning = {input->bytes, length};
    input->bytes += length;
    input->length -= length;
    return beginning;
}
