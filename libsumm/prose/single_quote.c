/* SPDX-License-Identifier: MIT */
/* single_quote.c - tells single quotation marks from apostrophes. */
#include "prose/single_quote.h"

#include <stddef.h>

#include "unicode/character.h"
#include "unicode/utf8.h"

/* The last character before `p`, or 0. */
static uint32_t read_before(const unsigned char *begin, const unsigned char *p)
{
    const unsigned char *start;
    return p > begin ? summi_utf8_decode_before(begin, p, &start) : 0;
}

/* Whether speech may begin at `p`: "Ann said: 'It ..." */
static bool follows_speaker(const unsigned char *begin, const unsigned char *p)
{
    const unsigned char *start = p;
    while (start > begin && summi_character_is_space(read_before(begin, start)))
        summi_utf8_decode_before(begin, start, &start);
    uint32_t before = read_before(begin, start);
    return !before || (start < p && (before == ':' || before == ','));
}

/* Whether a capital of a word is at `p`, and not that of "'Tis". */
static bool is_capital(const unsigned char *p, const unsigned char *stop)
{
    const unsigned char *next;
    if (stop - p > 2 && p[0] == 'T' && (p[1] == 'i' || p[1] == 'w'))
        return false;
    return p < stop && summi_character_is_upper(summi_utf8_decode(p, stop, &next));
}

static bool ends_word(const unsigned char *next, const unsigned char *stop)
{
    if (next == stop)
        return true;
    uint32_t after = summi_utf8_decode(next, stop, &next);
    return !summi_character_is_alphanumeric(after) && !summi_character_is_apostrophe(after);
}

static bool is_terminal(uint32_t c)
{
    return c == '.' || c == ',' || c == '!' || c == '?' || c == 0x2026;
}

uint32_t summi_single_quote_find(const unsigned char *begin, const unsigned char *p,
                                 const unsigned char *next, const unsigned char *stop, uint32_t c)
{
    if (c != '\'' && c != SUMMI_SINGLE_OPENING && c != SUMMI_SINGLE_CLOSING)
        return 0;
    if (c != SUMMI_SINGLE_CLOSING && is_capital(next, stop) && follows_speaker(begin, p))
        return c == '\'' ? SUMMI_SINGLE_STRAIGHT : SUMMI_SINGLE_OPENING;
    if (c == SUMMI_SINGLE_OPENING || !ends_word(next, stop))
        return 0;
    return is_terminal(read_before(begin, p)) ? SUMMI_SINGLE_CLOSING : SUMMI_SINGLE_ENDING;
}
