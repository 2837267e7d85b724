/* SPDX-License-Identifier: MIT */
/* compound.c - words with hyphens of which not every part says something. */
#include "keyword/compound.h"

#include <string.h>

#include "base/bytes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* No compound that is one word has more parts or bytes. */
#define PARTS_MOST 6
#define BYTES_MOST 100

bool summi_compound_goes_on(const summi_compound *compound, const summi_hyphens *hyphens,
                            const summi_word *word)
{
    const unsigned char *next;
    if (!compound->start || compound->end >= word->bytes)
        return false;
    if (!summi_character_is_hyphen(summi_utf8_decode(compound->end, word->bytes, &next)))
        return false;
    return next == word->bytes || summi_hyphens_at(hyphens, compound->end) == SUMMI_HYPHEN_STAYS;
}

/* Whether a word has one character. */
static bool is_single(const summi_word *word)
{
    const unsigned char *next;
    summi_utf8_decode(word->bytes, word->bytes + word->length, &next);
    return next == word->bytes + word->length;
}

/* Whether there is more than a hyphen before the next part of a compound. */
static bool follows_line_end(const summi_compound *compound, const summi_word *word)
{
    const unsigned char *next;
    summi_utf8_decode(compound->end, word->bytes, &next);
    return next < word->bytes;
}

void summi_compound_add(summi_compound *compound, const summi_word *word, bool empty, bool plain,
                        bool initial)
{
    bool number = word->kind == SUMMI_WORD_NUMBER;
    bool letter = word->kind == SUMMI_WORD_LETTERS && !empty && is_single(word);
    if (!compound->parts)
        *compound = (summi_compound){.start = word->bytes,
                                     .first_length = word->length,
                                     .initial = initial,
                                     .broken = word->broken};
    else
        compound->broken |= word->broken || follows_line_end(compound, word);
    compound->end = word->bytes + word->length;
    compound->parts++;
    compound->numbers += number;
    compound->letters += letter;
    compound->full += !empty && !number && !letter;
    compound->plain += plain;
    compound->last_empty = empty;
}

/* Whether the first part is the last one, too, but for a capital: "One-to-one". */
static bool is_doubled(const summi_compound *c)
{
    return c->parts > 2 && !memcmp(c->start + 1, c->end - c->first_length + 1, c->first_length - 1);
}

static bool is_one_word(const summi_compound *c, const summi_language *language)
{
    size_t length = (size_t)(c->end - c->start);
    if (c->parts < 2 || c->parts > PARTS_MOST || length > BYTES_MOST || c->numbers)
        return false;
    if (!c->full)
        return is_doubled(c) && !c->letters;
    if (c->last_empty && language->clitics)
        return false;
    return c->full < c->parts || c->plain;
}

bool summi_compound_end(summi_compound *compound, const summi_language *language, summi_word *whole)
{
    bool found = is_one_word(compound, language);
    if (found) {
        size_t length = (size_t)(compound->end - compound->start);
        *whole = (summi_word){.bytes = compound->start,
                              .length = length,
                              .head = summi_bytes_head(compound->start, length),
                              .kind = SUMMI_WORD_LETTERS,
                              .broken = compound->broken};
    }
    *compound = (summi_compound){0};
    return found;
}
