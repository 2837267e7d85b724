/* SPDX-License-Identifier: MIT */
/* full_stop.c - the mark that a paragraph needs after a sentence that ends with none. */
#include "layout/full_stop.h"

#include <string.h>

#include "layout/terminated.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

static const struct {
    char code[4];
    char mark[4];
} full_stops[] = {
    {"zh", "。"}, {"ja", "。"}, {"hi", "।"}, {"ne", "।"}, {"bn", "।"}, {"ur", "۔"},
    {"hy", "։"},  {"my", "။"},  {"km", "។"}, {"th", ""},  {"lo", ""},
};

const char *summi_full_stop(const summi_language *language)
{
    for (size_t i = 0; i < sizeof full_stops / sizeof *full_stops; i++)
        if (!strcmp(language->code, full_stops[i].code))
            return full_stops[i].mark;
    return ".";
}

bool summi_needs_full_stop(const unsigned char *text, size_t start, size_t end,
                           unsigned terminators)
{
    const unsigned char *begin = text + start, *p = text + end;
    while (p > begin) {
        uint32_t c = summi_utf8_decode_before(begin, p, &p);
        if (summi_character_is_closer(c) || summi_character_is_space(c))
            continue;
        return summi_unicode_flags(c) & (SUMMI_LETTER | SUMMI_NUMBER | SUMMI_MARK) &&
               !summi_is_terminated(text, start, end, terminators);
    }
    return false;
}
