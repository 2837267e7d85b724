/* SPDX-License-Identifier: GPL-3.0-or-later */
/* phrase.c - recognizes furniture and openers by the phrases with which a text begins or ends. */
#include "phrase.h"

#include <string.h>

#include "character.h"
#include "fold.h"
#include "utf8.h"

/* No phrase has more words or bytes. */
#define PHRASE_WORDS 6
#define PHRASE_BYTES 160

typedef struct phrase {
    unsigned char bytes[PHRASE_BYTES];
    size_t length;
    uint32_t hash;
} phrase;

/* Letters, digits and symbols make words, and so do apostrophes within them. */
static bool is_word_character(uint32_t c, bool inside)
{
    return summi_character_is_content(c) || (inside && (c == '\'' || c == 0x2019));
}

/* Finds the first word in text[*start, end); false if there is none. */
static bool next_word(const unsigned char *text, size_t *start, size_t *stop, size_t end)
{
    const unsigned char *p = text + *start, *limit = text + end, *next = p;
    while (p < limit && !is_word_character(summi_utf8_decode(p, limit, &next), false))
        p = next;
    if (p == limit)
        return false;
    *start = (size_t)(p - text);
    do {
        while (p < limit && *p >= 'a' && *p <= 'z')
            p++; /* most characters of most words */
        if (p == limit || !is_word_character(summi_utf8_decode(p, limit, &next), true))
            break;
        p = next;
    } while (p < limit);
    *stop = (size_t)(p - text);
    return true;
}

/* Of its bytes only those that are there count, and they are many: none is set. */
static void start_phrase(phrase *f)
{
    f->length = 0;
    f->hash = SUMMI_HASH_START;
}

static bool append_word(phrase *f, const summi_language *language, const unsigned char *word,
                        size_t length)
{
    unsigned char folded[SUMMI_FOLD_MOST];
    size_t n = summi_fold(language, word, length, folded);
    if (!n || f->length + n + 2 > PHRASE_BYTES)
        return false;
    size_t start = f->length;
    if (f->length)
        f->bytes[f->length++] = '_';
    memcpy(f->bytes + f->length, folded, n);
    f->length += n;
    f->hash = summi_wordlist_hash(f->hash, f->bytes + start, f->length - start);
    return true;
}

static bool in_list(const summi_language *language, enum summi_list list, phrase *f, char sign)
{
    size_t signs = sign != 0;
    f->bytes[f->length] = (unsigned char)sign;
    return summi_wordlist_contains_hashed(
        &language->lists[list], summi_wordlist_hash(f->hash, f->bytes + f->length, signs), f->bytes,
        f->length + signs);
}

/* The lists that a phrase is looked up in, and the list of the words with which those begin. */
typedef struct family {
    enum summi_list first, last, heads;
} family;

/* The list that has the phrase as it is, or with the sign that the text after it stands for. */
static enum summi_list find(const summi_language *language, const family *lists, phrase *f,
                            bool colon, bool at_end)
{
    for (int list = (int)lists->first; list <= (int)lists->last; list++)
        if (in_list(language, (enum summi_list)list, f, 0) ||
            (colon && in_list(language, (enum summi_list)list, f, ':')) ||
            (at_end && in_list(language, (enum summi_list)list, f, '$')))
            return (enum summi_list)list;
    return SUMMI_LIST_COUNT;
}

static enum summi_list find_at_start(const summi_language *language, const family *lists,
                                     const unsigned char *text, size_t start, size_t end)
{
    phrase f;
    start_phrase(&f);
    size_t stop;
    for (int words = 0; words < PHRASE_WORDS && next_word(text, &start, &stop, end); words++) {
        if (!append_word(&f, language, text + start, stop - start))
            break;
        if (!words && !in_list(language, lists->heads, &f, 0))
            break;
        size_t after = stop, unused;
        while (after < end && text[after] == ' ')
            after++;
        bool colon = after < end && text[after] == ':';
        enum summi_list list =
            find(language, lists, &f, colon, !next_word(text, &after, &unused, end));
        if (list != SUMMI_LIST_COUNT)
            return list;
        start = stop;
    }
    return SUMMI_LIST_COUNT;
}

enum summi_list summi_phrase_at_start(const summi_language *language, const unsigned char *text,
                                      size_t start, size_t end)
{
    static const family furniture = {SUMMI_FURNITURE_BYLINE, SUMMI_FURNITURE_MAIL,
                                     SUMMI_FURNITURE_HEADS};
    return find_at_start(language, &furniture, text, start, end);
}

bool summi_phrase_leans(const summi_language *language, const unsigned char *text, size_t start,
                        size_t end)
{
    static const family openers = {SUMMI_OPENERS, SUMMI_OPENERS, SUMMI_OPENER_HEADS};
    return find_at_start(language, &openers, text, start, end) == SUMMI_OPENERS;
}

/* Where the last word that ends at or before `end` begins; `*stop` is its end. */
static bool word_before(const unsigned char *text, size_t start, size_t end, size_t *from,
                        size_t *stop)
{
    const unsigned char *begin = text + start, *p = text + end, *before;
    while (p > begin && !is_word_character(summi_utf8_decode_before(begin, p, &before), false))
        p = before;
    if (p == begin)
        return false;
    *stop = (size_t)(p - text);
    while (p > begin && is_word_character(summi_utf8_decode_before(begin, p, &before), true))
        p = before;
    *from = (size_t)(p - text);
    return true;
}

bool summi_phrase_at_end(const summi_language *language, const unsigned char *text, size_t start,
                         size_t end)
{
    size_t from = end, stop, first[PHRASE_WORDS];
    for (int words = 0; words < PHRASE_WORDS && word_before(text, start, from, &from, &stop);
         words++) {
        first[words] = from;
        phrase f;
        start_phrase(&f);
        size_t at = from, word_end;
        for (int k = words; k >= 0; k--) {
            at = first[k];
            if (!next_word(text, &at, &word_end, end) ||
                !append_word(&f, language, text + at, word_end - at))
                return false;
        }
        if (!words && !in_list(language, SUMMI_FURNITURE_LASTS, &f, 0))
            return false;
        if (in_list(language, SUMMI_FURNITURE_TAIL, &f, '$'))
            return true;
    }
    return false;
}
