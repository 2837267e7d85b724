/* SPDX-License-Identifier: MIT */
/* beginning.c - what the first words of a sentence take for known. */
#include "term/beginning.h"

#include "language/phrase.h"
#include "term/lexicon.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* A connective links a sentence to the one before if it is among this many words. */
#define LINKER_WORDS 5
/* A pronoun among this many words speaks of somebody who has been named before. */
#define PRONOUN_WORDS 12
/* A name that is used alone counts among this many terms. */
#define NAME_TERMS 12

/* Longer words are no titles like "Mr". */
#define TITLE_MOST 16

static bool is_capitalized(const summi_word *word)
{
    unsigned char first = word->bytes[0];
    const unsigned char *next;
    if (first < 0x80)
        return summi_ascii_is_upper(first);
    return summi_character_is_upper(
        summi_utf8_decode(word->bytes, word->bytes + word->length, &next));
}

/* Whether nothing but a space, or the period of an initial and a space, is between two words. */
static bool are_joined(const summi_word *word, const summi_word *next)
{
    const unsigned char *end = word->bytes + word->length;
    size_t gap = (size_t)(next->bytes - end);
    return (gap == 1 && (*end == ' ' || *end == '-')) ||
           (gap == 2 && word->length == 1 && end[0] == '.' && end[1] == ' ');
}

/* Whether a word is a title that is no part of a name ("Mr"). */
static bool is_title(const summi_language *language, const summi_word *word)
{
    unsigned char lower[TITLE_MOST];
    if (word->length > TITLE_MOST)
        return false;
    for (size_t i = 0; i < word->length; i++)
        lower[i] = summi_ascii_lower(word->bytes[i]);
    return summi_wordlist_kinds(&language->lists[SUMMI_ABBREVIATIONS], lower, word->length) &
           SUMMI_ABBREVIATION_TITLE;
}

/* Whether a word is an abbreviation that is given in brackets after its long form. */
static bool is_bracketed(const summi_run *run, const summi_word *word)
{
    if (word->bytes == run->bytes || word->bytes[-1] != '(' || word->length < 2)
        return false;
    for (size_t i = 0; i < word->length; i++)
        if (!summi_ascii_is_upper(word->bytes[i]))
            return false;
    return true;
}

/* 1500 to 2099 in four digits. */
static bool is_year(const summi_word *word)
{
    const unsigned char *b = word->bytes;
    if (word->kind != SUMMI_WORD_NUMBER || word->length != 4 || !summi_ascii_is_digit(b[2]) ||
        !summi_ascii_is_digit(b[3]))
        return false;
    return (b[0] == '1' && b[1] >= '5' && b[1] <= '9') || (b[0] == '2' && b[1] == '0');
}

/* Whether a word that has this term is a name. */
static inline bool is_name(uint32_t term, const summi_word *word)
{
    return term != SUMMI_NO_TERM && is_capitalized(word);
}

/* How the sentence leans by its word `i`, of which the kinds are given. */
static enum summi_beginning_leaning leaning_of_word(unsigned kinds, size_t i, bool named)
{
    if (!i && kinds & ~(unsigned)SUMMI_PREPOSITION)
        return SUMMI_BEGINNING_OPENER;
    if (i < LINKER_WORDS && (kinds & SUMMI_LINKER))
        return SUMMI_BEGINNING_LINKER;
    return !named && (kinds & SUMMI_PRONOUN) ? SUMMI_BEGINNING_PRONOUN : SUMMI_BEGINNING_STANDS;
}

/* How the sentence leans by its first words. */
static enum summi_beginning_leaning find_leaning(const summi_language *language,
                                                 const summi_run *run, const summi_word *words,
                                                 const uint32_t *terms, size_t count)
{
    bool before = false; /* the word before is a name */
    bool named = false;  /* of the words before, one is a name that a pronoun can mean */
    bool placed = false; /* after a preposition, up to the end of the next name: a place or time */
    enum summi_beginning_leaning leaning = SUMMI_BEGINNING_STANDS;
    for (size_t i = 0; i < count && i < (named ? LINKER_WORDS : PRONOUN_WORDS) && !leaning; i++) {
        unsigned kinds =
            summi_phrase_kinds(language, i ? SUMMI_PHRASES_INNER : SUMMI_PHRASES_OPENERS,
                               run->bytes, (size_t)(words[i].bytes - run->bytes), run->length);
        bool name = is_name(terms[i], &words[i]);
        leaning = leaning_of_word(kinds, i, named);
        named |= name && !placed;
        placed = kinds & SUMMI_PREPOSITION || (placed && (name || !before));
        before = name;
    }
    return leaning;
}

size_t summi_beginning_read(const summi_language *language, const summi_run *run,
                            const summi_word *words, const uint32_t *terms, size_t count,
                            summi_beginning *beginning, uint32_t theme[SUMMI_THEME_MOST],
                            summi_name *names)
{
    size_t kept = 0, name_count = 0;
    bool before = false; /* the word before is a name */
    *beginning =
        (summi_beginning){.introduced = SUMMI_NO_INTRODUCTION,
                          .full_name = SUMMI_NO_TERM,
                          .leaning = (uint8_t)find_leaning(language, run, words, terms, count)};
    for (size_t i = 0; i < count; i++) {
        bool name = is_name(terms[i], &words[i]);
        beginning->dated |= is_year(&words[i]);
        if (terms[i] != SUMMI_NO_TERM && ++kept <= SUMMI_THEME_MOST)
            theme[beginning->count++] = terms[i];
        if (name) {
            bool joined = before && are_joined(&words[i - 1], &words[i]) &&
                          !is_title(language, &words[i - 1]);
            joined |= i && terms[i - 1] != SUMMI_NO_TERM && is_bracketed(run, &words[i]);
            if (joined || kept <= NAME_TERMS)
                names[name_count++] = (summi_name){terms[i], joined ? terms[i - 1] : SUMMI_NO_TERM};
        }
        before = name;
    }
    return name_count;
}
