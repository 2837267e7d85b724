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

/* Room for the hashes of the ends that are asked for, as a multiple of the texts. */
#define ASKED_ROOM 2

/*
 * The longest sentences that begin, or that end, as one does that may be a piece.  Of most
 * sentences nobody asks that, and a part of the end tells it.
 */
typedef struct longest_sentences {
    summi_table table; /* the value of an entry is the number of the sentence, if it has a mark */
    bool by_end;
    bool *asked; /* for each hash of a part of an end, whether it may be in the table */
    summi_hash_size asked_size;
} longest_sentences;

static int begin_longest(longest_sentences *longest, summi_arena *arena, const summi_collection *c,
                         bool by_end)
{
    *longest = (longest_sentences){.by_end = by_end};
    longest->asked = summi_hash_make_slots(arena, c->text_count * ASKED_ROOM,
                                           sizeof *longest->asked, &longest->asked_size);
    if (!longest->asked)
        return SUMM_E_MEMORY;
    return summi_table_init(&longest->table, arena, c->text_count);
}

static void end_longest(longest_sentences *longest, summi_arena *arena)
{
    summi_table_free(&longest->table);
    summi_arena_release(arena, longest->asked, longest->asked_size.mask + 1,
                        sizeof *longest->asked);
}

static bool has_end(const summi_sentence *sentence)
{
    return sentence->end - sentence->start >= END_BYTES;
}

static const unsigned char *end_of(const longest_sentences *longest, const summi_collection *c,
                                   const summi_sentence *sentence)
{
    size_t length = sentence->end - sentence->start;
    return bytes_of(c, sentence) + (longest->by_end ? length - END_BYTES : 0);
}

/* Where `asked` has the end of a sentence. */
static bool *find_asked(const longest_sentences *longest, const summi_collection *c,
                        const summi_sentence *sentence)
{
    uint64_t head = summi_bytes_load_ordered(end_of(longest, c, sentence));
    uint64_t hash = summi_hash_head(&longest->table.keys, head);
    return &longest->asked[summi_hash_home(hash, longest->asked_size)];
}

/* The entry of the sentences that share an end with this one, or NULL. */
static summi_table_entry *find_entry(const longest_sentences *longest, const summi_collection *c,
                                     const summi_sentence *sentence)
{
    const summi_table *table = &longest->table;
    const unsigned char *end = end_of(longest, c, sentence);
    uint64_t head = summi_bytes_head(end, END_BYTES);
    uint32_t hash = summi_hash_string(&table->keys, end, END_BYTES, head);
    return summi_table_find(table, end, END_BYTES, head, hash);
}

/* Asks for the sentences that share an end with this one. */
static int ask_for(longest_sentences *longest, const summi_collection *c,
                   const summi_sentence *sentence)
{
    bool fresh;
    *find_asked(longest, c, sentence) = true;
    uint32_t entry =
        summi_table_intern(&longest->table, end_of(longest, c, sentence), END_BYTES, &fresh);
    return entry == SUMMI_TABLE_NONE ? SUMM_E_MEMORY : SUMM_OK;
}

static void note_sentence(const longest_sentences *longest, const summi_collection *c, size_t s)
{
    const summi_sentence *sentence = &c->sentences->items[s];
    if (!has_end(sentence) || !*find_asked(longest, c, sentence))
        return;
    summi_table_entry *entry = find_entry(longest, c, sentence);
    if (!entry)
        return;
    const summi_sentence *other = &c->sentences->items[entry->value];
    if (!entry->mark || sentence->end - sentence->start > other->end - other->start)
        entry->value = (uint32_t)s;
    entry->mark = 1;
}

/* Whether a sentence that was asked for is a piece of the longest one of another text. */
static bool is_piece(const longest_sentences *longest, const summi_collection *c, size_t s)
{
    const summi_sentence *sentence = &c->sentences->items[s];
    if (!has_end(sentence))
        return false;
    const summi_sentence *other = &c->sentences->items[find_entry(longest, c, sentence)->value];
    size_t length = sentence->end - sentence->start, whole = other->end - other->start;
    if (other->text == sentence->text || whole <= length)
        return false;
    return !memcmp(bytes_of(c, other) + (longest->by_end ? whole - length : 0),
                   bytes_of(c, sentence), length);
}

static bool is_first_of_text(const summi_collection *c, size_t s)
{
    return !s || c->sentences->items[s - 1].text != c->sentences->items[s].text;
}

static bool is_last_of_text(const summi_collection *c, size_t s)
{
    return s + 1 == c->sentences->count || is_first_of_text(c, s + 1);
}

/* A text may begin with the end of a sentence, and end with the start of one. */
static int ask_for_pieces(const summi_collection *c, const uint8_t *passed,
                          longest_sentences *by_start, longest_sentences *by_end)
{
    int status = SUMM_OK;
    for (size_t s = 0; s < c->sentences->count && !status; s++) {
        const summi_sentence *sentence = &c->sentences->items[s];
        if (passed[s] || !has_end(sentence))
            continue;
        if (is_first_of_text(c, s))
            status = ask_for(by_end, c, sentence);
        if (!status && is_last_of_text(c, s))
            status = ask_for(by_start, c, sentence);
    }
    return status;
}

/* Passes over the first and the last sentences of texts that are pieces. */
static int pass_over_pieces(summi_arena *arena, const summi_collection *c, summi_progress *progress,
                            uint8_t *passed)
{
    longest_sentences by_start, by_end;
    if (begin_longest(&by_start, arena, c, false) || begin_longest(&by_end, arena, c, true) ||
        ask_for_pieces(c, passed, &by_start, &by_end))
        return SUMM_E_MEMORY;
    for (size_t s = 0; s < c->sentences->count; s++) {
        if (s % ITEMS_PER_REPORT == 0 && summi_progress_report(progress, 1))
            return SUMM_E_CANCELLED;
        if (passed[s])
            continue;
        note_sentence(&by_start, c, s);
        note_sentence(&by_end, c, s);
    }
    for (size_t s = 0; s < c->sentences->count; s++) {
        if (s % ITEMS_PER_REPORT == 0 && summi_progress_report(progress, 1))
            return SUMM_E_CANCELLED;
        if (!passed[s] && ((is_first_of_text(c, s) && is_piece(&by_end, c, s)) ||
                           (is_last_of_text(c, s) && is_piece(&by_start, c, s))))
            passed[s] = SUMM_PASSED_OVER_REPEATED;
    }
    end_longest(&by_end, arena);
    end_longest(&by_start, arena);
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
