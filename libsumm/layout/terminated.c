/* SPDX-License-Identifier: MIT */
/* terminated.c - tells whether a line or a sentence ends like a sentence. */
#include "layout/terminated.h"

#include <stdint.h>

#include "unicode/character.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

/* A terminator before more references, closing marks and spaces than this ends no sentence. */
#define CLOSERS_MOST 8

/* Where the reference begins that ends at `p`, "[12]" or "[3, 5-7]"; `p` if there is none. */
static const unsigned char *skip_reference(const unsigned char *begin, const unsigned char *p)
{
    const unsigned char *at = p;
    if (at == begin || *--at != ']')
        return p;
    while (at > begin &&
           (summi_ascii_is_digit(at[-1]) || at[-1] == ',' || at[-1] == ' ' || at[-1] == '-'))
        at--;
    return at > begin && at[-1] == '[' ? at - 1 : p;
}

bool summi_is_terminated(const unsigned char *text, size_t start, size_t end, unsigned terminators)
{
    const unsigned char *begin = text + start, *p = text + end, *before;
    for (int i = 0; i < CLOSERS_MOST && p > begin; i++) {
        const unsigned char *reference = skip_reference(begin, p);
        if (reference < p) {
            p = reference;
            continue;
        }
        uint32_t c = summi_utf8_decode_before(begin, p, &before);
        if (summi_terminator_find(c, terminators))
            return true;
        if (!summi_character_is_closer(c) && !summi_character_is_space(c))
            return false;
        p = before;
    }
    return false;
}
