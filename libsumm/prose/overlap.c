/* SPDX-License-Identifier: MIT */
/* overlap.c - finds what several texts have in common, as retrieved passages do. */
#include "prose/overlap.h"

#include <string.h>

#include "base/table.h"
#include "prose/threshold.h"

/* Pieces of sentences are looked for by this many bytes at their uncut end. */
#define END_BYTES 24

/* Progress is reported each time that this many blocks or sentences have been looked at. */
#define ITEMS_PER_REPORT 256

static const unsigned char *bytes_of(const summi_collection *c, const summi_sentence *sentence)
{
    return (const unsigned char *)c->texts[sentence->text].data + sentence->start;
}

/* ---- Blocks ---- */

/* The words of each block, and of sentences that are in none; NULL: no memory. */
static size_t *count_words(summi_arena *arena, const summi_collection *c)
{
    size_t *words = summi_arena_zeroed(arena, c->blocks->count + 1, sizeof *words);
    for (size_t s = 0; words && s < c->sentences->count; s++)
        words[c->sentences->items[s].block] += c->words[s];
    return words;
}

/* Notes which blocks are copies of one in an earlier text; short ones may come by chance. */
static int find_copies(summi_arena *arena, const summi_collection *c, summi_progress *progress,
                       bool *copies)
{
    summi_table seen;
    const size_t *words = count_words(arena, c);
    if (!words || summi_table_init(&seen, arena, c->blocks->count))
        return SUMM_E_MEMORY;
    for (size_t b = 0; b < c->blocks->count; b++) {
        const summi_block *block = &c->blocks->items[b];
        size_t length = block->end - block->start;
        if (b % ITEMS_PER_REPORT == 0 && summi_progress_report(progress, 1))
            return SUMM_E_CANCELLED;
        if (words[b] <= SUMMI_HEADING_WORDS || length > UINT32_MAX)
            continue;
        const unsigned char *bytes = (const unsigned char *)c->texts[block->text].data;
        bool fresh;
        uint32_t entry = summi_table_intern(&seen, bytes + block->start, (uint32_t)length, &fresh);
        if (entry == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        if (fresh)
            seen.entries[entry].value = block->text;
        copies[b] = seen.entries[entry].value != block->text;
    }
    summi_table_free(&seen);
    return SUMM_OK;
}

/* ---- Pieces of sentences ---- */

/* The longest sentences that begin, or that end, with some bytes. */
typedef struct longest_sentences {
    summi_table table; /* the value of an entry is the number of the sentence */
    bool by_end;
} longest_sentences;

/* The entry of the sentences that share an end with this one; SUMMI_TABLE_NONE: no memory. */
static uint32_t find_entry(longest_sentences *longest, const summi_collection *c,
                           const summi_sentence *sentence, bool *fresh)
{
    const unsigned char *bytes = bytes_of(c, sentence);
    size_t length = sentence->end - sentence->start;
    return summi_table_intern(&longest->table, longest->by_end ? bytes + length - END_BYTES : bytes,
                              END_BYTES, fresh);
}

static bool has_end(const summi_sentence *sentence)
{
    return sentence->end - sentence->start >= END_BYTES;
}

static int note_sentence(longest_sentences *longest, const summi_collection *c, size_t s)
{
    const summi_sentence *sentence = &c->sentences->items[s];
    bool fresh;
    if (!has_end(sentence))
        return SUMM_OK;
    uint32_t entry = find_entry(longest, c, sentence, &fresh);
    if (entry == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    uint32_t *best = &longest->table.entries[entry].value;
    const summi_sentence *other = &c->sentences->items[*best];
    if (fresh || sentence->end - sentence->start > other->end - other->start)
        *best = (uint32_t)s;
    return SUMM_OK;
}

/* Whether a sentence, which has been noted, is a piece of the longest one of another text. */
static bool is_piece(longest_sentences *longest, const summi_collection *c, size_t s)
{
    const summi_sentence *sentence = &c->sentences->items[s];
    bool fresh;
    if (!has_end(sentence))
        return false;
    uint32_t entry = find_entry(longest, c, sentence, &fresh);
    const summi_sentence *other = &c->sentences->items[longest->table.entries[entry].value];
    size_t length = sentence->end - sentence->start, whole = other->end - other->start;
    if (other->text == sentence->text || whole <= length)
        return false;
    return !memcmp(bytes_of(c, other) + (longest->by_end ? whole - length : 0),
                   bytes_of(c, sentence), length);
}

/* Passes over the first and the last sentences of texts that are pieces. */
static int pass_over_pieces(summi_arena *arena, const summi_collection *c, summi_progress *progress,
                            uint8_t *passed)
{
    size_t count = c->sentences->count;
    const summi_sentence *sentences = c->sentences->items;
    longest_sentences by_start = {.by_end = false}, by_end = {.by_end = true};
    if (summi_table_init(&by_start.table, arena, count) ||
        summi_table_init(&by_end.table, arena, count))
        return SUMM_E_MEMORY;
    for (size_t s = 0; s < count; s++) {
        if (s % ITEMS_PER_REPORT == 0 && summi_progress_report(progress, 1))
            return SUMM_E_CANCELLED;
        if (!passed[s] && (note_sentence(&by_start, c, s) || note_sentence(&by_end, c, s)))
            return SUMM_E_MEMORY;
    }
    for (size_t s = 0; s < count; s++) {
        if (s % ITEMS_PER_REPORT == 0 && summi_progress_report(progress, 1))
            return SUMM_E_CANCELLED;
        bool first = !s || sentences[s - 1].text != sentences[s].text;
        bool last = s + 1 == count || sentences[s + 1].text != sentences[s].text;
        if (!passed[s] &&
            ((first && is_piece(&by_end, c, s)) || (last && is_piece(&by_start, c, s))))
            passed[s] = SUMM_PASSED_OVER_REPEATED;
    }
    summi_table_free(&by_start.table);
    summi_table_free(&by_end.table);
    return SUMM_OK;
}

int summi_overlap_find(summi_arena *arena, const summi_collection *c, summi_progress *progress,
                       uint8_t *passed)
{
    bool *copies = summi_arena_zeroed(arena, c->blocks->count + 1, sizeof *copies);
    int status = copies ? find_copies(arena, c, progress, copies) : SUMM_E_MEMORY;
    for (size_t s = 0; s < c->sentences->count && !status; s++)
        if (!passed[s] && copies[c->sentences->items[s].block])
            passed[s] = SUMM_PASSED_OVER_REPEATED;
    return status ? status : pass_over_pieces(arena, c, progress, passed);
}
