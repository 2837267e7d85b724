/* SPDX-License-Identifier: MIT */
/* phrase.c - finds the phrases with which furniture and leaning sentences begin or end. */
#include "language/phrase.h"

#include "base/bytes.h"
#include "unicode/character.h"
#include "language/fold.h"
#include "unicode/utf8.h"
#include "unicode/white_space.h"

/* Letters, digits and symbols make words, and so do apostrophes within them. */
static bool is_word_character(uint32_t c, bool inside)
{
    return summi_character_is_content(c) || (inside && summi_character_is_apostrophe(c));
}

/*
 * Whether a Han character or kana is at `p`.  No space tells where words of these end, so each is a
 * word by itself here.
 */
static inline bool is_ideograph(const unsigned char *p, const unsigned char *end)
{
    return end - p >= 3 && *p >= 0xE3 && *p <= 0xE9;
}

/* Where the first word of text[start, end) begins; `end` if there is none. */
static inline size_t find_word(const unsigned char *text, size_t start, size_t end)
{
    const unsigned char *p = text + start, *limit = text + end, *next;
    if (p < limit && summi_ascii_is_letter(*p))
        return start;
    while (p < limit && !is_word_character(summi_utf8_decode(p, limit, &next), false))
        p = next;
    return (size_t)(p - text);
}

/*
 * What ASCII letters and the apostrophe are folded to, except 'I', which is another letter in
 * Turkish; and ' ' for the commonest characters that end words.
 */
static const unsigned char plain_folded[256] = {
    ['a'] = 'a', ['A'] = 'a', ['b'] = 'b',   ['B'] = 'b', ['c'] = 'c', ['C'] = 'c', ['d'] = 'd',
    ['D'] = 'd', ['e'] = 'e', ['E'] = 'e',   ['f'] = 'f', ['F'] = 'f', ['g'] = 'g', ['G'] = 'g',
    ['h'] = 'h', ['H'] = 'h', ['i'] = 'i',   ['j'] = 'j', ['J'] = 'j', ['k'] = 'k', ['K'] = 'k',
    ['l'] = 'l', ['L'] = 'l', ['m'] = 'm',   ['M'] = 'm', ['n'] = 'n', ['N'] = 'n', ['o'] = 'o',
    ['O'] = 'o', ['p'] = 'p', ['P'] = 'p',   ['q'] = 'q', ['Q'] = 'q', ['r'] = 'r', ['R'] = 'r',
    ['s'] = 's', ['S'] = 's', ['t'] = 't',   ['T'] = 't', ['u'] = 'u', ['U'] = 'u', ['v'] = 'v',
    ['V'] = 'v', ['w'] = 'w', ['W'] = 'w',   ['x'] = 'x', ['X'] = 'x', ['y'] = 'y', ['Y'] = 'y',
    ['z'] = 'z', ['Z'] = 'z', ['\''] = '\'', [' '] = ' ', [','] = ' ', ['.'] = ' ',
};

/* Whether a phrase may go on from `node` with the word at `p`, as far as its first letters tell. */
static inline bool may_follow(const summi_phrase_tree *phrases, size_t node, const unsigned char *p,
                              const unsigned char *end)
{
    if (end - p < 3)
        return true;
    if (is_ideograph(p, end))
        return summi_phrase_tree_may_step(phrases, node, p[0], p[1], p[2]);
    unsigned char first = plain_folded[p[0]], second = plain_folded[p[1]];
    unsigned char third = second == ' ' ? ' ' : plain_folded[p[2]];
    return !first || !second || !third ||
           summi_phrase_tree_may_step(phrases, node, first, second, third);
}

/*
 * Folds the ASCII letters and apostrophes from *p on, of which most words consist, and moves *p
 * past them.  Returns the length.
 */
static size_t fold_plain(const unsigned char **p, const unsigned char *end, unsigned char *folded)
{
    size_t n = 0;
    for (const unsigned char *next; *p < end; *p = next) {
        unsigned char c = plain_folded[**p];
        next = *p + 1;
        if (c > ' ')
            folded[n++] = c;
        else if (c == '\0' && summi_character_is_apostrophe(summi_utf8_decode(*p, end, &next)))
            folded[n++] = '\'';
        else
            break;
    }
    return n;
}

/* Whether a word goes on with the character at `p`, which ends at *next. */
static inline bool goes_on(const unsigned char *p, const unsigned char *end,
                           const unsigned char **next)
{
    return p < end && is_word_character(summi_utf8_decode(p, end, next), true) &&
           !is_ideograph(p, end);
}

/*
 * Reads the word that begins at text[*start] and moves *start past it.  Returns the node to which
 * it leads from `node`, 0 if no phrase goes on with it.
 */
static size_t read_and_follow(const summi_language *language, const summi_phrase_tree *phrases,
                              size_t node, const unsigned char *text, size_t *start, size_t end)
{
    const unsigned char *word = text + *start, *limit = text + end, *p = word, *next;
    unsigned char folded[SUMMI_FOLD_MOST];
    size_t n = fold_plain(&p, end - *start < sizeof folded ? limit : p + sizeof folded, folded);
    if (is_ideograph(word, limit)) {
        p = word + 3;
        n = summi_fold(language, word, 3, folded);
    } else if (goes_on(p, limit, &next)) {
        do
            p = next;
        while (goes_on(p, limit, &next));
        n = summi_fold(language, word, (size_t)(p - word), folded);
    }
    *start = (size_t)(p - text);
    return n ? summi_phrase_tree_step(phrases, node, folded, n) : 0;
}

/* The same, but *start may stay where no phrase goes on. */
static inline size_t follow_word(const summi_language *language, const summi_phrase_tree *phrases,
                                 size_t node, const unsigned char *text, size_t *start, size_t end)
{
    if (!may_follow(phrases, node, text + *start, text + end))
        return 0;
    return read_and_follow(language, phrases, node, text, start, end);
}

static bool is_wide_colon(const unsigned char *p, size_t size)
{
    return size >= 3 && p[0] == 0xEF && p[1] == 0xBC && p[2] == 0x9A;
}

/* The kinds of phrases, among the `ends` of a node, that end where text[at] comes next. */
static unsigned kinds_ending(unsigned ends, const unsigned char *text, size_t at, size_t end)
{
    unsigned kinds = ends, at_colon = ends >> SUMMI_PHRASE_SHIFT;
    unsigned at_end = at_colon >> SUMMI_PHRASE_SHIFT;
    while (at < end && text[at] == ' ')
        at++;
    if (at < end && (text[at] == ':' || is_wide_colon(text + at, end - at)))
        kinds |= at_colon;
    if (at_end && find_word(text, at, end) == end)
        kinds |= at_end;
    return kinds & ((1u << SUMMI_PHRASE_SHIFT) - 1);
}

/*
 * The kinds of the phrases with which text[*start, end) begins: of all of them, or of the shortest
 * that is of any kind.  Moves *start after what was read.
 */
static unsigned find_at_start(const summi_language *language, enum summi_phrase_set set, bool all,
                              const unsigned char *text, size_t *start, size_t end)
{
    const summi_phrase_tree *phrases = &language->phrases[set];
    size_t node = 0;
    unsigned kinds = 0;
    while (phrases->count && (*start = find_word(text, *start, end)) < end) {
        node = follow_word(language, phrases, node, text, start, end);
        if (!node)
            break;
        unsigned ends = phrases->nodes[node].ends;
        kinds |= ends ? kinds_ending(ends, text, *start, end) : 0;
        if (kinds && !all)
            break;
    }
    return kinds;
}

enum summi_phrase_kind summi_phrase_at_start(const summi_language *language,
                                             const unsigned char *text, size_t start, size_t end)
{
    unsigned kinds = find_at_start(language, SUMMI_PHRASES_FURNITURE, false, text, &start, end);
    return (enum summi_phrase_kind)(kinds & (~kinds + 1)); /* the first of them */
}

bool summi_phrase_may_begin(const summi_language *language, enum summi_phrase_set set,
                            const unsigned char *p, const unsigned char *end)
{
    return language->phrases[set].count && may_follow(&language->phrases[set], 0, p, end);
}

size_t summi_phrase_end(const summi_language *language, enum summi_phrase_set set,
                        const unsigned char *text, size_t start, size_t end)
{
    size_t at = start;
    return find_at_start(language, set, false, text, &at, end) ? at : start;
}

unsigned summi_phrase_kinds(const summi_language *language, enum summi_phrase_set set,
                            const unsigned char *text, size_t start, size_t end)
{
    return find_at_start(language, set, true, text, &start, end);
}

/* Whether the word at `p` is an anchor, of which four bytes at least are before `end`. */
static inline bool is_anchor(const summi_language *language, const summi_phrase_tree *anchors,
                             const unsigned char *p, const unsigned char *end)
{
    size_t at = 0;
    return summi_phrase_tree_may_be_anchor(anchors, p) &&
           read_and_follow(language, anchors, 0, p, &at, (size_t)(end - p));
}

bool summi_phrase_has_anchor(const summi_language *language, const unsigned char *text,
                             size_t start, size_t end)
{
    const summi_phrase_tree *anchors = &language->phrases[SUMMI_PHRASES_ANCHOR];
    const unsigned char *p = text + start, *limit = text + end;
    if (language->spaceless)
        return true; /* a word may begin anywhere */
    if (!anchors->count || end - start < 4)
        return false;
    if (is_anchor(language, anchors, p, limit))
        return true;
    for (; limit - p >= 12; p += 8) {
        uint64_t spaces = summi_bytes_below(summi_bytes_load_ordered(p), ' ' + 1);
        for (spaces = summi_bytes_marks(spaces); spaces; spaces &= spaces - 1)
            if (is_anchor(language, anchors, p + summi_bytes_first(spaces) + 1, limit))
                return true;
    }
    for (; limit - p > 4; p++)
        if (*p <= ' ' && is_anchor(language, anchors, p + 1, limit))
            return true;
    return false;
}

/* Words that begin with the same letters as this are forms of one: "cookie", "cookies". */
#define SAME_LETTERS 5

static bool is_same_word(const unsigned char *a, const unsigned char *b, size_t size)
{
    for (size_t i = 0; i < SAME_LETTERS && i < size; i++)
        if (summi_ascii_lower(a[i]) != summi_ascii_lower(b[i]))
            return false;
    return true;
}

/* Where a phrase may begin after the word at `p`. */
static const unsigned char *find_next_begin(const summi_language *language, const unsigned char *p,
                                            const unsigned char *end)
{
    if (is_ideograph(p, end))
        return p + 3;
    const unsigned char *stop = summi_white_space_find(p, end);
    while (language->spaceless && p < stop && !is_ideograph(p, end))
        p++;
    return language->spaceless ? p : stop;
}

unsigned summi_phrase_kinds_anywhere(const summi_language *language, enum summi_phrase_set set,
                                     const unsigned char *text, size_t start, size_t end,
                                     unsigned counted, size_t *count)
{
    const summi_phrase_tree *phrases = &language->phrases[set];
    const unsigned char *last = NULL;
    unsigned kinds = 0;
    if (!phrases->count)
        return 0;
    while ((start = find_word(text, start, end)) < end) {
        const unsigned char *word = text + start;
        if (may_follow(phrases, 0, word, text + end)) {
            unsigned found = summi_phrase_kinds(language, set, text, start, end);
            kinds |= found;
            if (found & counted && !(last && is_same_word(last, word, end - start))) {
                ++*count;
                last = word;
            }
        }
        start = (size_t)(find_next_begin(language, word, text + end) - text);
    }
    return kinds;
}

/*
 * Where the last word of text[start, end) begins, maybe with an apostrophe; `end` if there is none.
 */
static size_t find_last_word(const unsigned char *text, size_t start, size_t end)
{
    const unsigned char *begin = text + start, *p = text + end, *before;
    while (p > begin && !is_word_character(summi_utf8_decode_before(begin, p, &before), false))
        p = before;
    if (p == begin)
        return end;
    do {
        while (p > begin && p[-1] >= 'a' && p[-1] <= 'z')
            p--; /* most characters of most words */
        if (p == begin || !is_word_character(summi_utf8_decode_before(begin, p, &before), true))
            break;
        p = before;
    } while (p > begin);
    return (size_t)(p - text);
}

bool summi_phrase_at_end(const summi_language *language, const unsigned char *text, size_t start,
                         size_t end)
{
    const summi_phrase_tree *phrases = &language->phrases[SUMMI_PHRASES_TAIL];
    size_t node = 0, stop = end, from;
    while (phrases->count && (from = find_last_word(text, start, stop)) < stop) {
        stop = from;
        from = find_word(text, from, end);
        node = follow_word(language, phrases, node, text, &from, end);
        if (!node)
            break;
        if (phrases->nodes[node].ends)
            return true;
    }
    return false;
}
