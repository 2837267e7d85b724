/* SPDX-License-Identifier: MIT */
/* votes.h - words and letters vote for the languages that they are likely in (naive Bayes). */
#ifndef SUMMI_LANGUAGE_VOTES_H
#define SUMMI_LANGUAGE_VOTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/data.h"

/* Votes are in eighths of a nat. */
struct summi_language_votes {
    uint32_t of_language[SUMMI_DETECT_MAX];
};

/* The key by which a word is looked up, from that of its letters but the last. */
static inline uint64_t summi_votes_word_key(uint64_t key, uint32_t letter)
{
    return (key << 5 | key >> 59) ^ letter;
}

/* The key of a word without its last letter. */
static inline uint64_t summi_votes_shorter_key(uint64_t key, uint32_t letter)
{
    key ^= letter;
    return key >> 5 | key << 59;
}

/* The key of an ending of three letters, 21 bits each; no word has such a key. */
static inline uint64_t summi_votes_ending_key(uint64_t letters)
{
    return letters | UINT64_C(1) << 63;
}

/* Lets a word or an ending vote; false if no language has it. */
bool summi_votes_add(struct summi_language_votes *votes, uint64_t key);

void summi_votes_add_letter(struct summi_language_votes *votes, uint32_t c);

/* The language with the most votes, as an index into summi_detect_codes; *margin gets its lead. */
size_t summi_votes_leader(const struct summi_language_votes *votes, uint32_t *margin);

#endif
