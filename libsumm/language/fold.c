/* SPDX-License-Identifier: MIT */
/* fold.c - brings a word into the form in which words are compared. */
#include "language/fold.h"

#include <string.h>
#include <utf8proc.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* A character of a word may decompose into as many as 18. */
#define CODE_POINTS_MOST (SUMMI_FOLD_MOST * 4)

/* utf8proc's hook: what is unified before folding; U+00AD, which folding removes, means nothing. */
static utf8proc_int32_t unify(utf8proc_int32_t c, void *data)
{
    const summi_language *language = data;
    if (summi_character_is_apostrophe((uint32_t)c))
        return '\'';
    switch (c) {
    case 'I': /* Turkish has two letters i, and case folding knows one */
        return language->dotless_i ? 0x0131 : c;
    case 0x0130:
        return language->dotless_i ? 'i' : c;
    case 0x0218: /* Romanian: libstemmer knows cedillas, good typography has commas below */
    case 0x0219:
        return 0x015F;
    case 0x021A:
    case 0x021B:
        return 0x0163;
    case 0x0640: /* Arabic: tatweel and vowel signs are optional */
    case 0x064B:
    case 0x064C:
    case 0x064D:
    case 0x064E:
    case 0x064F:
    case 0x0650:
    case 0x0651:
    case 0x0652:
    case 0x0670:
        return 0x00AD;
    case 0x0643: /* Persian and Urdu are often typed with the Arabic kaf and yeh */
        return language->persian_letters ? 0x06A9 : c;
    case 0x064A:
    case 0x0649:
        return language->persian_letters ? 0x06CC : c;
    default:
        return c;
    }
}

bool summi_fold_any_ascii(const summi_language *language, const unsigned char *word, size_t length,
                          unsigned char folded[SUMMI_FOLD_MOST])
{
    if (length > SUMMI_FOLD_MOST || (language->dotless_i && memchr(word, 'I', length)))
        return false;
    for (size_t i = 0; i < length; i += 8) {
        uint64_t bytes = summi_bytes_head(word + i, length - i);
        if (summi_bytes_marks(bytes))
            return false;
        summi_bytes_store_ordered(folded + i, summi_bytes_ascii_lower(bytes));
    }
    return true;
}

size_t summi_fold(const summi_language *language, const unsigned char *word, size_t length,
                  unsigned char folded[SUMMI_FOLD_MOST])
{
    if (length > SUMMI_FOLD_MOST)
        return 0;
    if (summi_fold_any_ascii(language, word, length, folded))
        return length;
    utf8proc_int32_t points[CODE_POINTS_MOST];
    const utf8proc_option_t options =
        UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    utf8proc_ssize_t n = utf8proc_decompose_custom(
        word, (utf8proc_ssize_t)length, points, CODE_POINTS_MOST, options, unify, (void *)language);
    if (n <= 0 || n > CODE_POINTS_MOST)
        return 0;
    n = utf8proc_normalize_utf32(points, n, options);
    size_t out = 0;
    for (utf8proc_ssize_t i = 0; i < n; i++) {
        unsigned char bytes[4];
        size_t size = summi_utf8_encode((uint32_t)points[i], bytes);
        if (out + size > SUMMI_FOLD_MOST)
            return 0;
        memcpy(folded + out, bytes, size);
        out += size;
    }
    return out;
}
