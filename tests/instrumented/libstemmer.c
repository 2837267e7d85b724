/* SPDX-License-Identifier: MIT */
/* libstemmer.c - a libstemmer from which a test can take an algorithm. */
#include <libstemmer.h>
#include <stdbool.h>
#include <string.h>

#include "support.h"

const char **test_stemmer_list(void);
struct sb_stemmer *test_stemmer_new(const char *algorithm, const char *encoding);

const char *test_stemmer_missing;

static bool is_missing(const char *algorithm)
{
    return test_stemmer_missing && !strcmp(algorithm, test_stemmer_missing);
}

const char **test_stemmer_list(void)
{
    static const char *names[100];
    size_t count = 0;
    for (const char **name = sb_stemmer_list(); *name; name++)
        if (!is_missing(*name))
            names[count++] = *name;
    names[count] = NULL;
    return names;
}

struct sb_stemmer *test_stemmer_new(const char *algorithm, const char *encoding)
{
    return is_missing(algorithm) ? NULL : sb_stemmer_new(algorithm, encoding);
}
