/* SPDX-License-Identifier: MIT */
/* stemmer.c - the stems of words, as far as libstemmer has the algorithm of a language. */
#include "language/stemmer.h"

#include <libstemmer.h>
#include <string.h>

#include "summ.h"

bool summi_stemmer_exists(const char *algorithm)
{
    for (const char **name = sb_stemmer_list(); *name; name++)
        if (!strcmp(*name, algorithm))
            return true;
    return false;
}

int summi_stemmer_init(summi_stemmer *stemmer, const char *algorithm)
{
    *stemmer = (summi_stemmer){0};
    if (!algorithm)
        return SUMM_OK;
    stemmer->utf8 = sb_stemmer_new(algorithm, "UTF_8");
    if (!stemmer->utf8)
        return SUMM_E_MEMORY;
    /* The same for ASCII without decoding.  Not every algorithm has it, and none needs it. */
    stemmer->latin = sb_stemmer_new(algorithm, "ISO_8859_1");
    return SUMM_OK;
}

void summi_stemmer_free(summi_stemmer *stemmer)
{
    if (stemmer->utf8)
        sb_stemmer_delete(stemmer->utf8);
    if (stemmer->latin)
        sb_stemmer_delete(stemmer->latin);
    *stemmer = (summi_stemmer){0};
}

int summi_stemmer_stem(summi_stemmer *stemmer, bool ascii, const unsigned char **word,
                       size_t *length)
{
    struct sb_stemmer *algorithm = ascii && stemmer->latin ? stemmer->latin : stemmer->utf8;
    if (!algorithm)
        return SUMM_OK;
    *word = sb_stemmer_stem(algorithm, *word, (int)*length);
    if (!*word)
        return SUMM_E_MEMORY;
    *length = (size_t)sb_stemmer_length(algorithm);
    return SUMM_OK;
}
