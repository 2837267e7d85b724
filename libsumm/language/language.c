/* SPDX-License-Identifier: GPL-3.0-or-later */
/* language.c - checks language tags and finds what the library knows of a language. */
#include "language/language.h"

#include <string.h>

#include "language/data.h"
#include "summ.h"

/* Codes that mean a language listed under another one. */
static const struct alias {
    char from[4];
    char to[4];
} aliases[] = {
    {"cmn", "zh"}, {"fil", "tl"}, {"in", "id"},  {"iw", "he"},  {"ji", "yi"},
    {"nb", "no"},  {"nn", "no"},  {"pes", "fa"}, {"yue", "zh"}, {"zsm", "ms"},
};

/*
 * FNV-1a (Fowler, Noll and Vo 1991), from a number to begin with.  What is in the lists is fixed, so no
 * text can make it slow.
 */
static uint32_t hash_word(size_t seed, const unsigned char *word, size_t length)
{
    uint32_t hash = 0x811C9DC5 ^ (uint32_t)seed;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ word[i]) * 0x01000193;
    return hash ^ hash >> 15;
}

/* The number of a word in a list, plus 1; 0 if it is not there. */
static size_t find_word(const summi_wordlist *list, const void *word, size_t length)
{
    size_t slot, number;

    if (list->count == 0)
        return 0;
    slot = hash_word(0, word, length) & list->mask;
    for (; (number = list->slots[slot]) != 0; slot = (slot + 1) & list->mask) {
        size_t start = list->offsets[number - 1];

        if ((size_t)list->offsets[number] - start == length &&
            memcmp(list->bytes + start, word, length) == 0)
            break;
    }
    return number;
}

bool summi_wordlist_contains(const summi_wordlist *list, const void *word, size_t length)
{
    return find_word(list, word, length) != 0;
}

unsigned summi_wordlist_kinds(const summi_wordlist *list, const void *word, size_t length)
{
    size_t number = find_word(list, word, length);

    return number ? list->kinds[number - 1] : 0;
}

size_t summi_phrases_step(const summi_phrases *phrases, size_t node, const void *word,
                          size_t length)
{
    size_t slot = hash_word(node, word, length) & phrases->mask, next;

    for (; (next = phrases->slots[slot]) != 0; slot = (slot + 1) & phrases->mask) {
        const summi_phrase_node *found = &phrases->nodes[next];

        if (found->parent == node && found->length == length &&
            memcmp(phrases->bytes + found->word, word, length) == 0)
            return next;
    }
    return 0;
}

static char ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_alpha(char c)
{
    c = ascii_lower(c);
    return c >= 'a' && c <= 'z';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A subtag: letters and digits up to a hyphen or the end. */
typedef struct subtag {
    const char *start;
    size_t length;
    bool alpha;
} subtag;

/* The subtag at `p`, at least one and at most eight characters long. */
static bool subtag_read(const char *p, subtag *tag)
{
    tag->start = p;
    tag->alpha = true;
    while (is_alpha(*p) || is_digit(*p)) {
        tag->alpha = tag->alpha && !is_digit(*p);
        p++;
    }
    tag->length = (size_t)(p - tag->start);
    return tag->length >= 1 && tag->length <= 8 && (*p == '\0' || *p == '-');
}

/* Steps to the subtag behind; a length of 0 stands for the end of the tag. */
static bool subtag_next(subtag *tag)
{
    const char *end = tag->start + tag->length;

    if (*end == '-')
        return subtag_read(end + 1, tag);
    tag->start = end;
    tag->length = 0;
    tag->alpha = false;
    return true;
}

static bool subtag_is_variant(const subtag *tag)
{
    return tag->length >= 5 || (tag->length == 4 && is_digit(*tag->start));
}

static bool subtag_is_region(const subtag *tag)
{
    if (tag->length == 2)
        return tag->alpha;
    return tag->length == 3 && is_digit(tag->start[0]) && is_digit(tag->start[1]) &&
           is_digit(tag->start[2]);
}

/* Extensions up to the end of the tag: a letter or digit and subtags, of which "x" is the last. */
static bool extensions_valid(subtag *tag)
{
    while (tag->length == 1) {
        size_t shortest = ascii_lower(*tag->start) == 'x' ? 1 : 2;
        size_t count = 0;

        do {
            if (!subtag_next(tag))
                return false;
            count++;
        } while (tag->length >= shortest);
        if (count == 1)
            return false;
    }
    return tag->length == 0;
}

/* What follows the language: up to three extended languages, script, region, variants, extensions.
 */
static bool tag_tail_valid(subtag *tag)
{
    bool extensible = tag->length <= 3;
    bool sound = subtag_next(tag);
    int extended;

    for (extended = 0; sound && extensible && extended < 3; extended++) {
        if (tag->length != 3 || !tag->alpha)
            break;
        sound = subtag_next(tag);
    }
    if (sound && tag->length == 4 && tag->alpha)
        sound = subtag_next(tag);
    if (sound && subtag_is_region(tag))
        sound = subtag_next(tag);
    while (sound && subtag_is_variant(tag))
        sound = subtag_next(tag);
    return sound && extensions_valid(tag);
}

bool summi_language_tag_valid(const char *tag)
{
    subtag first;

    if (tag == NULL || memchr(tag, '\0', SUMMI_TAG_SIZE) == NULL || !subtag_read(tag, &first))
        return false;
    if (first.length == 1 && ascii_lower(*tag) == 'x')
        return extensions_valid(&first);
    /* "auto" is a well-formed language of four letters, reserved by the standard. */
    return first.length >= 2 && first.alpha && tag_tail_valid(&first);
}

bool summi_language_is_auto(const char *tag)
{
    static const char name[] = "auto";
    size_t i = 0;

    while (name[i] != '\0' && ascii_lower(tag[i]) == name[i])
        i++;
    return name[i] == '\0' && tag[i] == '\0';
}

/* The row of a lower-case code; that of "und" if there is none. */
static size_t row_find(const char *code)
{
    size_t low = 0;
    size_t high = summi_language_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(summi_language_rows[middle].code, code);

        if (order == 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return summi_language_count;
}

void summi_language_find(const char *tag, summi_language *language)
{
    const summi_language_row *row;
    char code[4] = "";
    size_t length = 0;
    size_t index;
    size_t i;

    while (length < sizeof code && is_alpha(tag[length]))
        length++;
    if (length < sizeof code) {
        for (i = 0; i < length; i++)
            code[i] = ascii_lower(tag[i]);
        for (i = 0; i < sizeof aliases / sizeof aliases[0]; i++)
            if (strcmp(aliases[i].from, code) == 0)
                memcpy(code, aliases[i].to, sizeof code);
    }
    index = row_find(code);
    row = &summi_language_rows[index];
    memset(language, 0, sizeof *language);
    for (i = 0; i < SUMMI_TAG_SIZE - 1 && tag[i] != '\0'; i++)
        language->tag[i] = tag[i];
    if (index < summi_language_count)
        memcpy(language->code, row->code, sizeof row->code);
    language->stemmer = row->stemmer[0] != '\0' ? row->stemmer : NULL;
    language->ordinal_period = row->ordinal_period;
    language->elision = row->elision;
    language->spaceless = row->spaceless;
    for (i = 0; i < SUMMI_LIST_COUNT; i++)
        language->lists[i] = summi_language_wordlist(index, (enum summi_list)i);
    for (i = 0; i < SUMMI_TREE_COUNT; i++)
        language->phrases[i] = summi_language_phrases(index, (enum summi_phrase_tree)i);
}

const char *summi_language_code(size_t index)
{
    return index < summi_language_count ? summi_language_rows[index].code : NULL;
}

size_t summ_language_count(void)
{
    return summi_language_count;
}

/* Whether a language has more in a list than every language has. */
static bool has_own(size_t index, enum summi_list list)
{
    return summi_language_wordlist(index, list).count >
           summi_language_wordlist(summi_language_count, list).count;
}

/* Whether a language knows an abbreviation, or a kind of it, that not every language has. */
static bool has_own_abbreviations(size_t index)
{
    summi_wordlist words = summi_language_wordlist(index, SUMMI_ABBREVIATIONS);
    summi_wordlist shared = summi_language_wordlist(summi_language_count, SUMMI_ABBREVIATIONS);

    for (size_t i = 0; i < words.count; i++) {
        size_t start = words.offsets[i], length = words.offsets[i + 1] - start;

        if (words.kinds[i] & ~summi_wordlist_kinds(&shared, words.bytes + start, length))
            return true;
    }
    return false;
}

static bool has_own_phrases(size_t index, enum summi_phrase_tree tree)
{
    return summi_language_phrases(index, tree).count >
           summi_language_phrases(summi_language_count, tree).count;
}

int summ_language_get(size_t index, summ_language *language)
{
    if (!language)
        return SUMM_E_ARGUMENT;
    memset(language, 0, sizeof *language);
    if (index >= summi_language_count)
        return SUMM_E_ARGUMENT;
    language->tag = summi_language_rows[index].code;
    if (has_own(index, SUMMI_STOP_WORDS))
        language->has |= SUMM_HAS_STOP_WORDS;
    if (summi_language_rows[index].stemmer[0])
        language->has |= SUMM_HAS_STEMMER;
    if (has_own_abbreviations(index))
        language->has |= SUMM_HAS_ABBREVIATIONS;
    if (has_own_phrases(index, SUMMI_TREE_OPENERS))
        language->has |= SUMM_HAS_OPENERS;
    if (has_own_phrases(index, SUMMI_TREE_FURNITURE) || has_own_phrases(index, SUMMI_TREE_TAIL))
        language->has |= SUMM_HAS_FURNITURE;
    return SUMM_OK;
}
