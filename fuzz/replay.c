/* SPDX-License-Identifier: MIT */
/* replay.c - gives the files of its arguments to a fuzz target, where there is no fuzzer. */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"

static int replay(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) {
        fprintf(stderr, "replay: cannot read %s\n", path);
        return 0;
    }
    size_t size = (size_t)ftell(file);
    rewind(file);
    uint8_t *data = malloc(size ? size : 1); /* of this size, so that a sanitizer sees its end */
    int good = data && fread(data, 1, size, file) == size;
    if (good)
        LLVMFuzzerTestOneInput(data, size);
    free(data);
    fclose(file);
    return good;
}

int main(int argc, char **argv)
{
    int good = argc > 1;
    for (int i = 1; i < argc; i++)
        good = replay(argv[i]) && good;
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
