/* SPDX-License-Identifier: MIT */
/* walk.c - goes over the words of a run of text. */
#include "term/walk.h"

#include "base/bytes.h"
#include "unicode/ascii_word.h"
#include "unicode/word_boundary.h"

/* The bytes of a stretch, for which its words have a bit each. */
#define STRETCH_BYTES 64

/* Sets the word to the bytes between two places of the run. */
static void set_word(const summi_walk *walk, size_t from, size_t to, size_t first,
                     enum summi_word_kind kind, summi_word *word)
{
    const unsigned char *bytes = walk->run.bytes + from;
    *word = (summi_word){bytes, to - from, summi_bytes_head(bytes, to - from), first, kind, false};
}

/* ---- Words of whatever characters ---- */

/*
 * Takes the character that waited for a partner and found none, unless it has been in a pair
 * before.
 */
static bool take_waiting(summi_walk *walk, summi_word *word)
{
    size_t length = walk->before_length;
    walk->before_length = 0;
    if (!length || !walk->alone)
        return false;
    set_word(walk, walk->before, walk->before + length, 0, SUMMI_WORD_SYLLABLE, word);
    return true;
}

/* The next word; false at the end of the run. */
static bool next_of_any_script(summi_walk *walk, summi_word *word)
{
    const unsigned char *bytes = walk->run.bytes;
    size_t length = walk->run.length;
    while (walk->at < length) {
        size_t before = walk->before, before_length = walk->before_length;
        if (!before_length)
            walk->at = summi_ascii_word_gap(bytes, length, walk->at);
        size_t at = walk->at;
        if (at == length)
            return false;
        enum summi_word_kind kind;
        size_t end = summi_word_boundary(bytes, length, at, &kind);
        if (kind == SUMMI_WORD_SYLLABLE) {
            walk->alone = !before_length;
            walk->before = at;
            walk->before_length = end - at;
            walk->at = end;
            if (before_length) {
                set_word(walk, before, end, before_length, kind, word);
                return true;
            }
            continue;
        }
        if (take_waiting(walk, word))
            return true; /* what is here is found once more */
        walk->at = end;
        if (kind != SUMMI_WORD_NONE) {
            set_word(walk, at, end, 0, kind, word);
            return true;
        }
    }
    return take_waiting(walk, word);
}

/* ---- Words of ASCII, with the marks beside them ---- */

/* Which bytes are letters, digits or low lines of ASCII. */
static uint64_t word_bytes(uint64_t bytes)
{
    uint64_t low = summi_bytes_low(bytes);
    return (summi_bytes_ascii_letters(low) | summi_bytes_ascii_digits(low) |
            summi_bytes_ascii_equal(low, '_')) &
           ~bytes;
}

/* Notes what the eight bytes are that come `place` bytes after the start of the stretch. */
static void note_bytes(summi_stretch *stretch, uint64_t bytes, size_t place)
{
    stretch->word |= summi_bytes_bits(word_bytes(bytes)) << place;
    stretch->other |= summi_bytes_bits(bytes) << place;
    stretch->space |= summi_bytes_bits(summi_bytes_below(bytes, ' ' + 1)) << place;
}

/* Reads the stretch from `at` on. */
static void read_stretch(summi_walk *walk, size_t at)
{
    const unsigned char *bytes = walk->run.bytes + at;
    size_t left = walk->run.length - at, count = left < STRETCH_BYTES ? left : STRETCH_BYTES, i = 0;
    summi_stretch stretch = {.start = at, .end = at + count};
    for (; count - i >= 8; i += 8)
        note_bytes(&stretch, summi_bytes_load_ordered(bytes + i), i);
    if (i < count)
        note_bytes(&stretch, summi_bytes_head(bytes + i, count - i), i);
    /* What follows the last byte is not known. */
    uint64_t before_some = (stretch.word | stretch.other) >> 1 | UINT64_C(1) << 63;
    stretch.joins = stretch.other | (before_some & ~stretch.space);
    walk->stretch = stretch;
}

/* The first byte from `at` on that may be one of a word; the end of the run if there is none. */
static size_t find_start(summi_walk *walk, size_t at)
{
    while (at < walk->run.length) {
        if (at >= walk->stretch.end)
            read_stretch(walk, at);
        uint64_t found = (walk->stretch.word | walk->stretch.other) >> (at - walk->stretch.start);
        if (found)
            return at + summi_bytes_low_zeros(found);
        at = walk->stretch.end;
    }
    return at;
}

/* The end of the word that begins at `at`, in the stretch; `at` if it is not one of ASCII. */
static size_t find_end(const summi_walk *walk, size_t at)
{
    const summi_stretch *stretch = &walk->stretch;
    size_t place = at - stretch->start;
    uint64_t others = ~(stretch->word >> place);
    size_t end = others ? place + summi_bytes_low_zeros(others) : STRETCH_BYTES;
    if (end < STRETCH_BYTES && !(stretch->joins >> end & 1))
        return stretch->start + end;
    return summi_ascii_word_end(walk->run.bytes, walk->run.length, at);
}

/* summi_bytes_head() of the word, faster where the run goes on for eight bytes. */
static uint64_t head_of(const summi_walk *walk, size_t at, size_t length)
{
    const unsigned char *bytes = walk->run.bytes + at;
    if (walk->run.length - at < 8)
        return summi_bytes_head(bytes, length);
    return summi_bytes_load_ordered(bytes) & ~UINT64_C(0) >> (64 - 8 * (length < 8 ? length : 8));
}

/* The next word; false at the end of the run. */
static bool next_word(summi_walk *walk, summi_word *word)
{
    const unsigned char *bytes = walk->run.bytes;
    size_t length = walk->run.length;
    while (!walk->before_length) {
        size_t at = find_start(walk, walk->at);
        if (at == length)
            return false;
        size_t end = find_end(walk, at);
        if (end > at) {
            enum summi_word_kind kind = summi_ascii_word_kind(bytes + at, end - at);
            walk->at = end;
            if (kind == SUMMI_WORD_NONE)
                continue;
            *word = (summi_word){bytes + at, end - at, head_of(walk, at, end - at), 0, kind, false};
            return true;
        }
        if (!summi_ascii_word_mark(bytes, length, at))
            break;
        walk->at = at + SUMMI_MARK_LENGTH;
    }
    return next_of_any_script(walk, word);
}

/* Adds what a word has in the next line, and in those after it. */
static void join_lines(summi_walk *walk, summi_word *word)
{
    const unsigned char *end = walk->run.bytes + walk->run.length;
    while (word->kind == SUMMI_WORD_LETTERS) {
        const unsigned char *hyphen = word->bytes + word->length;
        if (hyphen >= end || summi_hyphens_at(walk->hyphens, hyphen) != SUMMI_HYPHEN_VANISHES)
            return;
        const unsigned char *part = summi_hyphen_next_part(hyphen, end);
        if (part == end)
            return;
        size_t at = (size_t)(part - walk->run.bytes);
        walk->at = summi_word_boundary(walk->run.bytes, walk->run.length, at, NULL);
        word->length = (size_t)(walk->run.bytes + walk->at - word->bytes);
        word->head = summi_bytes_head(word->bytes, word->length);
        word->broken = true;
    }
}

size_t summi_walk_next(summi_walk *walk, summi_word *words, size_t most)
{
    size_t count = 0;
    if (!walk->hyphens || !walk->hyphens->count) {
        while (count < most && next_word(walk, &words[count]))
            count++;
        return count;
    }
    for (; count < most && next_word(walk, &words[count]); count++)
        join_lines(walk, &words[count]);
    return count;
}
