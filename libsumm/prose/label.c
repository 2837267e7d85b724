/* SPDX-License-Identifier: MIT */
/* label.c - tells sentences that begin with a label, as captions do: "Reunited: Ann". */
#include "prose/label.h"

#include <string.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

#define LABEL_BYTES 40
#define LABEL_WORDS 3

static bool begins_with_capital(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *next;
    return p < end && summi_character_is_upper(summi_utf8_decode(p, end, &next));
}

/* Whether text[0, length) is few words without quotation marks and digits. */
static bool is_short_phrase(const unsigned char *text, size_t length)
{
    size_t words = 1;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '"' || summi_ascii_is_digit(text[i]))
            return false;
        words += text[i] == ' ';
    }
    return words <= LABEL_WORDS;
}

bool summi_has_label(const unsigned char *text, size_t start, size_t end,
                     const summi_language *language)
{
    const unsigned char *p = text + start, *stop = text + end;
    size_t most = end - start < LABEL_BYTES ? end - start : LABEL_BYTES;
    const unsigned char *colon = memchr(p, ':', most);
    if (!colon || stop - colon < 2 || colon[1] != ' ' || !begins_with_capital(p, stop) ||
        !begins_with_capital(colon + 2, stop))
        return false;
    size_t length = (size_t)(colon - p);
    length -= p[length - 1] == ' '; /* "Claim to fame : Sand and sun ." */
    const unsigned char *space = memchr(p, ' ', length);
    size_t word = space ? (size_t)(space - p) : length;
    return is_short_phrase(p, length) &&
           !summi_wordlist_contains(&language->lists[SUMMI_STARTERS], p, word);
}
