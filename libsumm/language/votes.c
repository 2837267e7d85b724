/* SPDX-License-Identifier: MIT */
/* votes.c - words and letters vote for the languages that they are likely in (naive Bayes). */
#include "language/votes.h"

static void add_evidence(struct summi_language_votes *votes, size_t place)
{
    const uint8_t *evidence = summi_detect_evidence + place;
    for (;; evidence += 2) {
        votes->of_language[*evidence & (SUMMI_EVIDENCE_LAST - 1)] += evidence[1];
        if (*evidence & SUMMI_EVIDENCE_LAST)
            return;
    }
}

/* The place of the evidence for a word or an ending; 0 if there is none. */
static size_t find_evidence(uint64_t key)
{
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    size_t mask = ((size_t)1 << SUMMI_DETECT_BITS) - 1;
    size_t slot = (size_t)(hash >> (64 - SUMMI_DETECT_BITS));
    for (; summi_detect_words[slot][1]; slot = (slot + 1) & mask)
        if (summi_detect_words[slot][0] == (uint16_t)(hash >> 16))
            return summi_detect_words[slot][1];
    return 0;
}

bool summi_votes_add(struct summi_language_votes *votes, uint64_t key)
{
    size_t place = find_evidence(key);
    if (place)
        add_evidence(votes, place);
    return place != 0;
}

void summi_votes_add_letter(struct summi_language_votes *votes, uint32_t c)
{
    size_t index;
    if (c >= SUMMI_LETTER_START && c < SUMMI_LETTER_END)
        index = c - SUMMI_LETTER_START;
    else if (c >= SUMMI_EXTENDED_START && c < SUMMI_EXTENDED_END)
        index = c - SUMMI_EXTENDED_START + (SUMMI_LETTER_END - SUMMI_LETTER_START);
    else
        return;
    size_t place = summi_detect_letters[index];
    if (place)
        add_evidence(votes, summi_detect_letter_places[place]);
}

size_t summi_votes_leader(const struct summi_language_votes *votes, uint32_t *margin)
{
    const uint32_t *of = votes->of_language;
    size_t best = 0;
    uint32_t second = 0;
    for (size_t i = 1; i < summi_detect_count; i++) {
        if (of[i] > of[best]) {
            second = of[best];
            best = i;
        } else if (of[i] > second) {
            second = of[i];
        }
    }
    *margin = of[best] - second;
    return best;
}
