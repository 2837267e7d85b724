/* SPDX-License-Identifier: MIT */
/* address.c - addresses of the Web and of mail, which are no words. */
#include "keyword/address.h"

#include <string.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* Whether a piece of text ends before `c`: white space, or a script that writes none. */
static bool ends_piece(uint32_t c)
{
    return summi_character_is_blank(c) || summi_character_is_spaceless(c) ||
           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60);
}

/* What has been seen of a piece of text, character by character. */
typedef struct piece {
    uint32_t last;
    bool after_dot; /* the letters and digits read last follow a full stop ... */
    bool small;     /* ... and all of them are small letters */
    bool is_address;
} piece;

/* "://", "ada@", and "example/" after a full stop. */
static bool marks_address(const piece *p, uint32_t c, const unsigned char *at,
                          const unsigned char *end)
{
    const unsigned char *next;
    if (c == ':')
        return end - at > 3 && !memcmp(at, "://", 3);
    if (c == '@')
        return end - at > 1 && summi_character_is_alphanumeric(p->last) &&
               summi_character_is_alphanumeric(summi_utf8_decode(at + 1, end, &next));
    return c == '/' && p->after_dot && p->small;
}

static void read_character(piece *p, uint32_t c)
{
    if (c == '.') {
        p->after_dot = summi_character_is_alphanumeric(p->last);
        p->small = false;
    } else if (!summi_character_is_alphanumeric(c) && c != '-') {
        p->after_dot = p->small = false;
    } else {
        bool digit = c < 0x80 && summi_ascii_is_digit((unsigned char)c);
        p->small = (p->small || p->last == '.') && !summi_character_is_upper(c) && !digit;
    }
    p->last = c;
}

static bool begins_www(const summi_word *word)
{
    return word->length > 4 && (summi_bytes_ascii_lower(word->head) & 0xFFFFFFFF) == 0x2E777777;
}

/* Reads the piece of text from `at` on, to its end. */
static void read_piece(summi_address_search *search, const unsigned char *at)
{
    const unsigned char *end = search->row.bytes + search->row.length, *next;
    piece p = {.last = ' '};
    for (; at < end; at = next) {
        uint32_t c = summi_utf8_decode(at, end, &next);
        if (ends_piece(c))
            break;
        p.is_address |= marks_address(&p, c, at, end);
        read_character(&p, c);
    }
    search->end = at;
    search->is_address = p.is_address;
}

summi_address_search summi_address_search_begin(const summi_run *row)
{
    return (summi_address_search){
        .row = *row,
        .has_marks = memchr(row->bytes, '/', row->length) || memchr(row->bytes, '@', row->length),
        .end = row->bytes,
    };
}

bool summi_address_has(summi_address_search *search, const summi_word *word)
{
    bool www = begins_www(word);
    if (!search->has_marks && !www && word->bytes >= search->end)
        return false;
    if (word->bytes >= search->end) {
        read_piece(search, word->bytes);
        search->is_address |= www;
    }
    return search->is_address;
}
