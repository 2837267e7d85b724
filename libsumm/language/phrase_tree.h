/* SPDX-License-Identifier: MIT */
/* phrase_tree.h - the sets of phrases of the languages, as trees of words. */
#ifndef SUMMI_LANGUAGE_PHRASE_TREE_H
#define SUMMI_LANGUAGE_PHRASE_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

/* The sets of phrases that a language has, folded; each is empty where nothing is known. */
enum summi_phrase_set {
    SUMMI_PHRASES_FURNITURE, /* at the start of a line or sentence */
    SUMMI_PHRASES_TAIL,      /* at the end of a sentence, the last word first; of no kind */
    SUMMI_PHRASES_OPENERS,   /* with which a sentence leans on the one before it */
    SUMMI_PHRASES_INNER,     /* those of them that lean after its first word, too */
    SUMMI_PHRASES_CREDIT,    /* before the names of authors; of no kind */
    SUMMI_PHRASES_REPLY,     /* with which a message goes over to the one that it answers */
    SUMMI_PHRASES_ADDRESS,   /* of what a site says to its readers, anywhere in a sentence */
    SUMMI_PHRASES_ANCHOR,    /* the words without which there is no notice; of no kind */
    SUMMI_PHRASES_ENTRY,     /* of the entries of lists */
    SUMMI_PHRASES_SOUND,     /* in brackets: what is heard besides the words; of no kind */
    SUMMI_PHRASES_PLAYER,    /* what a page says in the place of a video; of no kind */
    SUMMI_PHRASES_COUNT
};

/* The kinds of the phrases of SUMMI_PHRASES_OPENERS, and, but for the first, of _INNER. */
enum summi_opener_kind {
    SUMMI_OPENER = 1 << 0,     /* leans as the first word */
    SUMMI_LINKER = 1 << 1,     /* leans anywhere among the first words */
    SUMMI_PRONOUN = 1 << 2,    /* leans unless a name comes first */
    SUMMI_PREPOSITION = 1 << 3 /* does not lean; the name after it is no such name */
};

/* The kinds of the phrases of SUMMI_PHRASES_REPLY. */
enum summi_reply_kind {
    SUMMI_REPLY_OLDER = 1 << 0, /* announces the older message */
    SUMMI_REPLY_SENT = 1 << 1,  /* the line of a header that only older messages have */
    SUMMI_REPLY_WROTE = 1 << 2  /* the verb before what is quoted */
};

/* The kinds of the phrases of SUMMI_PHRASES_ADDRESS. */
enum summi_address_kind {
    SUMMI_ADDRESS_CERTAIN = 1 << 0, /* tells a notice by itself */
    SUMMI_ADDRESS_SITE = 1 << 1,    /* what only sites have */
    SUMMI_ADDRESS_READER = 1 << 2   /* who is spoken to, or speaks */
};

/* The kinds of the phrases of SUMMI_PHRASES_ENTRY. */
enum summi_entry_kind {
    SUMMI_ENTRY_CITED = 1 << 0,     /* of references: "ISBN" */
    SUMMI_ENTRY_RETRIEVED = 1 << 1, /* the same at the start of a sentence, before a date */
    SUMMI_ENTRY_RATING = 1 << 2,    /* of reviews: "out of 5 stars" */
    SUMMI_ENTRY_HATNOTE = 1 << 3,   /* with which a note on other pages begins: "main article" */
    SUMMI_ENTRY_ELSEWHERE = 1 << 4, /* the same anywhere in one: "redirects here" */
    SUMMI_ENTRY_FOR = 1 << 5,       /* with which "For the town, see ..." begins, */
    SUMMI_ENTRY_SEE = 1 << 6,       /* and what it goes on with after a comma */
    SUMMI_ENTRY_HOME = 1 << 7       /* with which the way to a page begins: "Home > News" */
};

/* What a phrase of SUMMI_PHRASES_FURNITURE tells of the text that begins with it. */
enum summi_phrase_kind {
    SUMMI_PHRASE_NONE,
    SUMMI_PHRASE_BYLINE = 1 << 0,
    SUMMI_PHRASE_CAPTION = 1 << 1,
    SUMMI_PHRASE_NOTICE = 1 << 2,
    SUMMI_PHRASE_LINK = 1 << 3,
    SUMMI_PHRASE_MAIL = 1 << 4,
    SUMMI_PHRASE_CHAIR = 1 << 5 /* calls a speaker, or thanks one */
};

/*
 * `ends` of a node has three groups of this many bits, with the kinds of phrases that end there:
 * whatever follows; if a colon follows; if nothing does.
 */
#define SUMMI_PHRASE_SHIFT 8

/* Node 0 is the root.  Any other is reached from its parent by one word. */
typedef struct summi_phrase_node {
    uint16_t parent;
    uint16_t word; /* where the word begins */
    uint16_t length;
    uint32_t ends; /* see SUMMI_PHRASE_SHIFT */
} summi_phrase_node;

/* A constant set of phrases of UTF-8 words. */
typedef struct summi_phrase_tree {
    const char *bytes; /* the words, one after the other, without separators */
    const summi_phrase_node *nodes;
    /* A set of bits, for summi_phrase_tree_may_step() or _may_be_anchor(). */
    const uint32_t *beginnings;
    const uint16_t *slots; /* a hash table: the number of a node, or 0 */
    size_t mask;           /* the number of slots, less 1 */
    size_t count;          /* of the nodes, without node 0 */
} summi_phrase_tree;

/* The size of a set of beginnings is 2 to the power of this. */
#define SUMMI_BEGINNING_BITS 12

/*
 * Whether a word that begins with three ASCII letters, in lower case, may lead on from `node`.  ' '
 * takes the place of letters that the word is too short to have.  Of an ideograph, its three bytes
 * are given.  Most words lead nowhere, and this tells it without reading them.
 */
static inline bool summi_phrase_tree_may_step(const summi_phrase_tree *tree, size_t node,
                                              unsigned char first, unsigned char second,
                                              unsigned char third)
{
    uint32_t letters = (first & 31u) << 10 | (second & 31u) << 5 | (third & 31u);
    uint32_t key = (uint32_t)node << 15 | letters;
    uint32_t bit = (key * 0x9E3779B1u) >> (32 - SUMMI_BEGINNING_BITS);
    return tree->beginnings[bit / 32] >> bit % 32 & 1;
}

/*
 * The same for the words of SUMMI_PHRASES_ANCHOR, of which the first four bytes are at `p`, in any
 * case.
 */
static inline bool summi_phrase_tree_may_be_anchor(const summi_phrase_tree *tree,
                                                   const unsigned char *p)
{
    uint32_t key = summi_bytes_load_ordered_4(p) | 0x20202020;
    uint32_t bit = (key * 0x9E3779B1u) >> (32 - SUMMI_BEGINNING_BITS);
    return tree->beginnings[bit / 32] >> bit % 32 & 1;
}

/* The node to which a word leads from `node`; 0 if no phrase goes on with it. */
size_t summi_phrase_tree_step(const summi_phrase_tree *tree, size_t node, const void *word,
                              size_t length);

#endif
