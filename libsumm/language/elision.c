/* SPDX-License-Identifier: MIT */
/* elision.c - articles that cling to the next word without their vowel: "l'homme", "dell'arte". */
#include "language/elision.h"

#include "base/table.h"
#include "language/fold.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* No elided article has more bytes before its apostrophe. */
#define ARTICLE_BYTES 8

bool summi_is_stop_word(const summi_language *language, const unsigned char *word, size_t length)
{
    return summi_wordlist_contains(&language->lists[SUMMI_STOP_WORDS], word, length) ||
           (language->own_stop_words && summi_table_has(language->own_stop_words, word, length));
}

size_t summi_elision_find(const summi_language *language, const unsigned char *word, size_t length)
{
    const unsigned char *p = word, *end = word + length, *next;
    unsigned char article[SUMMI_FOLD_MOST];
    for (; p < end && p - word <= ARTICLE_BYTES; p = next) {
        if (!summi_character_is_apostrophe(summi_utf8_decode(p, end, &next)))
            continue;
        size_t n = summi_fold(language, word, (size_t)(p - word), article);
        return next < end && summi_is_stop_word(language, article, n) ? (size_t)(next - word) : 0;
    }
    return 0;
}
