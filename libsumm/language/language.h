/* SPDX-License-Identifier: GPL-3.0-or-later */
/* language.h - what the library knows of a language, and which language a text is in. */
#ifndef SUMMI_LANGUAGE_LANGUAGE_H
#define SUMMI_LANGUAGE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Room for any well-formed BCP 47 tag that is accepted, with its NUL. */
#define SUMMI_TAG_SIZE 64

/* A constant set of UTF-8 words, sorted by their bytes. */
typedef struct summi_wordlist {
    const char *bytes;       /* the words, one after the other, without separators */
    const uint16_t *offsets; /* where each begins, and the end of the last: count + 1 numbers */
    const uint8_t *kinds;    /* of SUMMI_ABBREVIATIONS: bits for each word; else NULL */
    const uint16_t *slots;   /* a hash table: the number of a word, plus 1; or 0 */
    size_t mask;             /* how many slots there are, less 1 */
    size_t count;
} summi_wordlist;

bool summi_wordlist_contains(const summi_wordlist *list, const void *word, size_t length);

/* The kinds of a word of SUMMI_ABBREVIATIONS, 0 if it is none. */
unsigned summi_wordlist_kinds(const summi_wordlist *list, const void *word, size_t length);

/* Node 0 stands for no words at all; any other for the words of its parent and one more. */
typedef struct summi_phrase_node {
    uint16_t parent;
    uint16_t word; /* where it begins */
    uint16_t length;
    uint16_t ends; /* the kinds of phrases that have no more words; see SUMMI_PHRASE_SHIFT */
} summi_phrase_node;

/* How many bits are taken of the hash of a node and the letters with which a word behind it begins. */
enum { SUMMI_BEGINNING_BITS = 12 };

/* A constant set of phrases of UTF-8 words, as a tree: only what begins as one of them is read on. */
typedef struct summi_phrases {
    const char *bytes; /* the words, one after the other, without separators */
    const summi_phrase_node *nodes;
    const uint32_t *beginnings; /* a set of bits, for summi_phrases_may_step() */
    const uint16_t *slots;      /* a hash table: the number of a node, or 0 */
    size_t mask;                /* how many slots there are, less 1 */
    size_t count;               /* of the nodes, but node 0 */
} summi_phrases;

/*
 * Whether a phrase that begins with the words of `node` may have another that begins with three letters of
 * ASCII, in lower case; ' ' stands for those that a word is too short to have.
 */
static inline bool summi_phrases_may_step(const summi_phrases *phrases, size_t node,
                                          unsigned char first, unsigned char second,
                                          unsigned char third)
{
    uint32_t letters = (first & 31u) << 10 | (second & 31u) << 5 | (third & 31u);
    uint32_t key = (uint32_t)node << 15 | letters;
    uint32_t bit = (key * 0x9E3779B1u) >> (32 - SUMMI_BEGINNING_BITS);
    return phrases->beginnings[bit / 32] >> bit % 32 & 1;
}

/* The node for the words of `node` and one more; 0 if no phrase begins with them. */
size_t summi_phrases_step(const summi_phrases *phrases, size_t node, const void *word,
                          size_t length);

/* The sets of phrases that a language has, folded; each is empty where nothing is known. */
enum summi_phrase_tree {
    SUMMI_TREE_FURNITURE, /* at the start of a line or sentence */
    SUMMI_TREE_TAIL,      /* at the end of a sentence, the last word first */
    SUMMI_TREE_OPENERS,   /* with which a sentence leans on the one before it */
    SUMMI_TREE_COUNT
};

/* What a phrase of SUMMI_TREE_FURNITURE tells; those of the other trees are of the first kind. */
enum summi_phrase_kind {
    SUMMI_PHRASE_NONE,
    SUMMI_PHRASE_BYLINE = 1 << 0,
    SUMMI_PHRASE_CAPTION = 1 << 1,
    SUMMI_PHRASE_NOTICE = 1 << 2,
    SUMMI_PHRASE_LINK = 1 << 3,
    SUMMI_PHRASE_MAIL = 1 << 4
};

/*
 * `ends` of a node has three groups of so many bits: for phrases whatever follows; if a colon follows;
 * if nothing does.
 */
#define SUMMI_PHRASE_SHIFT 5

/* The lists that a language can have; each is empty where nothing is known. */
enum summi_list {
    /* Folded: NFKC, case-folded, without ignorable characters.  In spaceless languages single
       characters and pairs of them. */
    SUMMI_STOP_WORDS,
    SUMMI_ABBREVIATIONS, /* lower-cased, without their last period */
    SUMMI_STARTERS,      /* words, as capitalized at a start, that begin sentences and not names */
    SUMMI_MONTHS,        /* what follows an ordinal ("19. Juli"), lower-cased */
    SUMMI_LIST_COUNT
};

/* The kinds of abbreviations; one can be of several. */
enum summi_abbreviation {
    SUMMI_ABBREVIATION_TITLE = 1 << 0,  /* a name follows: never the end of a sentence before it */
    SUMMI_ABBREVIATION_NUMBER = 1 << 1, /* a number follows ("No. 5") */
    SUMMI_ABBREVIATION_END = 1 << 2,    /* may end a sentence ("Inc.", "U.S.") */
    SUMMI_ABBREVIATION_NEVER = 1 << 3,  /* never ends one ("e.g.") */
    SUMMI_ABBREVIATION_LAST = 1 << 4    /* ends one if a capital follows ("etc.") */
};

typedef struct summi_language {
    char tag[SUMMI_TAG_SIZE]; /* as asked for or detected; "und" if unknown */
    char code[4];             /* its primary subtag if the library has data for it, else "" */
    const char *stemmer;      /* name of the libstemmer algorithm, or NULL */
    bool ordinal_period;      /* "19." is an ordinal */
    bool elision;             /* "l'homme" is two words */
    bool spaceless;           /* sentences are joined without a space */
    summi_wordlist lists[SUMMI_LIST_COUNT];
    summi_phrases phrases[SUMMI_TREE_COUNT];
    /* The caller's own, folded or lower-cased like the lists; NULL if there are none. */
    const struct summi_table *own_stop_words;
    const struct summi_table *own_abbreviations;
} summi_language;

/* Whether `tag` is well-formed BCP 47 of at most SUMMI_TAG_SIZE - 1 bytes, or "auto". */
bool summi_language_tag_valid(const char *tag);

/* Whether a valid tag is "auto"; in tags, upper and lower case are the same. */
bool summi_language_is_auto(const char *tag);

/* Fills `language` for a valid tag other than "auto". */
void summi_language_find(const char *tag, summi_language *language);

/*
 * Detects the language of a text (valid UTF-8 or not) from its scripts and stop words, and fills
 * `tag`: a primary subtag, or "und".  Looks at a bounded sample: constant time and memory.
 */
void summi_language_detect(const unsigned char *text, size_t length, char tag[SUMMI_TAG_SIZE]);

/* The languages with data, for index 0, 1 ...; NULL past the last. */
const char *summi_language_code(size_t index);

#endif
