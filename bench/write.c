/* SPDX-License-Identifier: MIT */
/* write.c - prints generated prose: write BYTES. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "generate.h"

int main(int argc, char **argv)
{
    size_t length;
    char *text = argc == 2 ? generate((size_t)strtoull(argv[1], NULL, 10), &length) : NULL;
    if (!text) {
        fputs("usage: write BYTES\n", stderr);
        return EXIT_FAILURE;
    }
    bool written = fwrite(text, 1, length, stdout) == length && !fflush(stdout);
    free(text);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
