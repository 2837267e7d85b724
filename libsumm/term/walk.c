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

/* Reads the stretch from `at` on. */
static void read_stretch(summi_walk *walk, size_t at)
{
    const unsigned char *bytes = walk->run.bytes + at;
    size_t left = walk->run.length - at, count = left < STRETCH_BYTES ? left : STRETCH_BYTES;
    uint64_t word = 0, other = 0;
    for (size_t i = 0; i < count; i += 8) {
        uint64_t eight = count - i >= 8 ? summi_bytes_load_ordered(bytes + i)
                                        : summi_bytes_head(bytes + i, count - i);
        word |= summi_bytes_bits(word_bytes(eight)) << i;
        if (summi_bytes_marks(eight))
            other |= summi_bytes_bits(eight) << i;
    }
    walk->stretch = (summi_stretch){
        .start = at,
        .end = at + count,
        .word = word,
        .some = word | other,
        /* What follows the last byte of a full stretch is not known. */
        .joins =
            other | (word | other) >> 1 | (uint64_t)(count == STRETCH_BYTES) << (STRETCH_BYTES - 1),
    };
}

/* The first byte from `at` on that may be one of a word; the end of the run if there is none. */
static size_t find_start(summi_walk *walk, size_t at)
{
    while (at < walk->run.length) {
        if (at >= walk->stretch.end)
            read_stretch(walk, at);
        uint64_t found = walk->stretch.some >> (at - walk->stretch.start);
        if (found)
            return at + summi_bytes_low_zeros(found);
        at = walk->stretch.end;
    }
    return at;
}

/* summi_bytes_head() of the word, faster where the run goes on for eight bytes. */
static uint64_t head_of(const summi_walk *walk, size_t at, size_t length)
{
    const unsigned char *bytes = walk->run.bytes + at;
    if (walk->run.length - at < 8)
        return summi_bytes_head(bytes, length);
    uint64_t head = summi_bytes_load_ordered(bytes);
    return length < 8 ? head & ((UINT64_C(1) << 8 * length) - 1) : head;
}

/* Sets the word to one of ASCII; false if it has neither letters nor digits. */
static inline bool set_ascii_word(const summi_walk *walk, size_t at, size_t end, summi_word *word)
{
    const unsigned char *bytes = walk->run.bytes + at;
    enum summi_word_kind kind = summi_ascii_word_kind(bytes, end - at);
    *word = (summi_word){bytes, end - at, head_of(walk, at, end - at), 0, kind, false};
    return kind != SUMMI_WORD_NONE;
}

/*
 * Sets the word to the next one if all of it is in the stretch, as most are.  If it is not, or
 * might go on after what ends it, nothing has changed.
 */
static inline bool next_in_stretch(summi_walk *walk, summi_word *word)
{
    const summi_stretch *stretch = &walk->stretch;
    if (walk->before_length || walk->at >= stretch->end)
        return false;
    size_t from = walk->at - stretch->start;
    uint64_t some = stretch->some >> from;
    if (!some)
        return false;
    from += summi_bytes_low_zeros(some);
    uint64_t others = ~(stretch->word >> from);
    size_t to = others ? from + summi_bytes_low_zeros(others) : STRETCH_BYTES;
    if (to == from || to >= STRETCH_BYTES)
        return false;
    const unsigned char *start = walk->run.bytes + stretch->start;
    if (stretch->joins >> to & 1 && start[to] > ' ')
        return false;
    if (!set_ascii_word(walk, stretch->start + from, stretch->start + to, word))
        return false;
    walk->at = stretch->start + to;
    return true;
}

/* The next word, wherever it is; false at the end of the run. */
static bool find_next(summi_walk *walk, summi_word *word)
{
    const unsigned char *bytes = walk->run.bytes;
    size_t length = walk->run.length;
    while (!walk->before_length) {
        size_t at = find_start(walk, walk->at);
        if (at == length) {
            walk->at = at; /* in the stretch, if somebody asks once more */
            return false;
        }
        size_t end = summi_ascii_word_end(bytes, length, at);
        if (end > at) {
            walk->at = end;
            if (set_ascii_word(walk, at, end, word))
                return true;
        } else if (summi_ascii_word_mark(bytes, length, at)) {
            walk->at = at + SUMMI_MARK_LENGTH;
        } else {
            break;
        }
    }
    return next_of_any_script(walk, word);
}

static inline bool next_word(summi_walk *walk, summi_word *word)
{
    return next_in_stretch(walk, word) || find_next(walk, word);
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
    if (!walk->hyphens || !walk->hyphens->table.count) {
        while (count < most && next_word(walk, &words[count]))
            count++;
        return count;
    }
    for (; count < most && next_word(walk, &words[count]); count++)
        join_lines(walk, &words[count]);
    return count;
}
