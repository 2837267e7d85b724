/* SPDX-License-Identifier: MIT */
/*
 * detect.c - finds out which language a text is in.
 *
 * The script decides where it writes one language only.  Among the languages of a script the words
 * vote (the stop words of all languages) and so do the letters that only some languages have.  Long
 * texts are sampled, so the time is bounded.
 */
#include "language/detect.h"

#include <string.h>

#include <utf8proc.h>

#include "language/script.h"
#include "language/votes.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* The sample: up to PIECE_COUNT pieces of PIECE_SIZE bytes, spread evenly. */
#define PIECE_SIZE  512
#define PIECE_COUNT 32

/*
 * Votes, in eighths of a nat, with which reading can stop; and the fewest that are evidence at all.
 */
#define CERTAIN 320
#define EVIDENT 16

/*
 * A text with at least WORDS_TELL words gives its language WORD_WORTH votes a word.  If the leader
 * has fewer and others are near it, or if hardly a word tells anything, the language is not known.
 */
#define WORDS_TELL   8
#define WORD_WORTH   7
#define LEAST_WORTH  2
#define LEAST_VOTES  64
#define NEAR_LEADERS 3

/* An unknown word of this many letters at least votes by its ending. */
#define ENDING_WORD 5

struct sample {
    struct summi_script_shares scripts;
    struct summi_language_votes votes;
    uint32_t words; /* in Latin letters */
};

/* The word that is being read. */
struct sample_word {
    uint64_t key;
    uint64_t ending; /* its last three characters, 21 bits each */
    unsigned length;
    bool latin;   /* the script of its first character */
    bool address; /* up to the next white space: an address, a file name and the like, no words */
};

static inline uint64_t ending_add(uint64_t ending, uint32_t c)
{
    return (ending << 21 | c) & (UINT64_MAX >> 1);
}

/* What ending_add() makes of three letters. */
static inline uint64_t ending_of(unsigned char a, unsigned char b, unsigned char c)
{
    return (uint64_t)a << 42 | (uint64_t)b << 21 | c;
}

static uint32_t word_last(const struct sample_word *word)
{
    return word->ending & 0x1FFFFF;
}

static void word_add(struct sample_word *word, uint32_t c, bool latin)
{
    if (!word->length)
        word->latin = latin;
    word->key = summi_votes_word_key(word->key, c);
    word->ending = ending_add(word->ending, c);
    word->length++;
}

static void word_drop_last(struct sample_word *word)
{
    word->key = summi_votes_shorter_key(word->key, word_last(word));
    word->ending >>= 21;
    word->length--;
}

/* The word is over: lets it vote, or else its ending. */
static void word_end(struct sample *sample, struct sample_word *word)
{
    if (word->length && !word->address) {
        sample->words += word->latin;
        if (summi_votes_add(&sample->votes, word->key))
            sample->scripts.known_latin += word->latin ? word->length : 0;
        else if (word->length >= ENDING_WORD)
            summi_votes_add(&sample->votes, summi_votes_ending_key(word->ending));
    }
    *word = (struct sample_word){.latin = word->latin, .address = word->address};
}

/*
 * A mark that follows a letter.  A character for both takes their place; else the mark is ignored.
 */
static void word_add_mark(struct sample *sample, struct sample_word *word, uint32_t mark)
{
    if (!word->length)
        return;
    utf8proc_int32_t pair[2] = {(utf8proc_int32_t)word_last(word), (utf8proc_int32_t)mark};
    if (utf8proc_normalize_utf32(pair, 2, UTF8PROC_STABLE | UTF8PROC_COMPOSE) != 1)
        return;
    word_drop_last(word);
    word_add(word, (uint32_t)pair[0], word->latin);
    summi_votes_add_letter(&sample->votes, (uint32_t)pair[0]);
}

/* Joiners, the soft hyphen, and what Arabic can write over or between letters: words do without. */
static bool is_ignored(uint32_t c)
{
    return c == 0x200C || c == 0x200D || c == 0xAD || c == 0x0640 || c == 0x0670 ||
           (c >= 0x064B && c <= 0x065F);
}

/* Reads a character outside ASCII. */
static void read_wide(struct sample *sample, struct sample_word *word, uint32_t c)
{
    if (c >= 0x0300 && c < 0x0370) {
        word_add_mark(sample, word, c);
        return;
    }
    if (is_ignored(c))
        return;
    enum summi_script script = summi_script_find(&sample->scripts, c);
    if (c >= SUMMI_LETTER_START && c < SUMMI_FOLD_END) {
        uint32_t folded = summi_detect_fold[c - SUMMI_LETTER_START];
        if (folded)
            c = folded;
        else if (script == SUMMI_SCRIPT_LATIN)
            script = SUMMI_SCRIPT_NONE;
    } else if (c >= SUMMI_EXTENDED_START && c < SUMMI_EXTENDED_END) {
        c |= 1; /* the lower-case letters that matter are odd */
    }
    summi_script_count(&sample->scripts, script);
    if (summi_script_has_one_language(script))
        return;
    if (script == SUMMI_SCRIPT_NONE) {
        word_end(sample, word);
        word->address = false;
        return;
    }
    summi_votes_add_letter(&sample->votes, c);
    word_add(word, c, script == SUMMI_SCRIPT_LATIN);
}

/* The lower-case letter for an ASCII letter, and 0 for any other byte. */
static inline unsigned char lower_letter(unsigned char c)
{
    unsigned char lower = c | 0x20;
    return summi_ascii_is_lower(lower) ? lower : 0;
}

/* Whether the ASCII character before `p` makes one address of what comes before and after it. */
static bool joins_address(const unsigned char *p, const unsigned char *end)
{
    unsigned char c = p[-1];
    if (summi_ascii_is_digit(c))
        return true;
    switch (c) {
    case '@':
    case '_':
    case '/':
    case '\\':
        return true;
    case '.':
    case ':':
    case '=':
        return p < end && lower_letter(*p);
    default:
        return false;
    }
}

/* Reads the ASCII letters at `p` into the word; returns the end of them. */
static const unsigned char *read_letters(struct sample_word *word, const unsigned char *p,
                                         const unsigned char *end)
{
    const unsigned char *start = p;
    uint64_t key = word->key;
    for (unsigned char lower; p < end && (lower = lower_letter(*p)) != 0; p++)
        key = summi_votes_word_key(key, lower);
    word->key = key;
    if (!word->length)
        word->latin = true;
    word->length += (unsigned)(p - start);
    if (word->length < ENDING_WORD && (p == end || *p < 0x80))
        return p; /* too short to vote by its ending */
    if (p - start >= 3)
        word->ending = ending_of(lower_letter(p[-3]), lower_letter(p[-2]), lower_letter(p[-1]));
    else
        for (; start < p; start++)
            word->ending = ending_add(word->ending, lower_letter(*start));
    return p;
}

static void read_piece(struct sample *sample, const unsigned char *p, const unsigned char *end)
{
    struct sample_word word = {0};
    while (p < end) {
        unsigned char c = *p;
        if (c >= 0x80) {
            read_wide(sample, &word, summi_utf8_decode(p, end, &p));
        } else if (lower_letter(c)) {
            const unsigned char *start = p;
            p = read_letters(&word, p, end);
            sample->scripts.mass[SUMMI_SCRIPT_LATIN] += (size_t)(p - start);
        } else {
            p++;
            if (c <= ' ')
                word.address = false;
            else if (joins_address(p, end) || (c == '-' && !word.length))
                word.address = true;
            word_end(sample, &word);
        }
    }
    word_end(sample, &word);
}

/* Reads piece `number` of `count`; pieces begin in places of equal distance. */
static void read_numbered_piece(struct sample *sample, const unsigned char *text, size_t length,
                                size_t number, size_t count)
{
    size_t distance = length / count, start = distance * number;
    size_t size = distance < PIECE_SIZE && number + 1 < count ? distance : PIECE_SIZE;
    if (size > length - start)
        size = length - start;
    read_piece(sample, text + start, text + start + size);
}

/* Whether the words of a sample tell that it is in a language that leads with this margin. */
static bool is_known(const struct sample *sample, enum summi_script script, uint32_t votes,
                     uint32_t margin)
{
    if (votes < EVIDENT)
        return false;
    if (script != SUMMI_SCRIPT_LATIN || sample->words < WORDS_TELL)
        return true;
    if (votes < LEAST_WORTH * sample->words && votes < LEAST_VOTES)
        return false;
    return votes >= WORD_WORTH * sample->words || margin >= votes / NEAR_LEADERS;
}

void summi_language_detect(const unsigned char *text, size_t length, char tag[SUMMI_TAG_SIZE])
{
    size_t count = length / PIECE_SIZE + (length % PIECE_SIZE != 0);
    if (count > PIECE_COUNT)
        count = PIECE_COUNT;
    struct sample sample = {0};
    summi_script_begin(&sample.scripts);
    enum summi_script script = SUMMI_SCRIPT_NONE;
    size_t language = 0;
    uint32_t margin = 0;
    /* From the middle on, because the beginning is most often in another language than the rest. */
    for (size_t i = 0; i < count; i++) {
        size_t rest;
        read_numbered_piece(&sample, text, length, (count / 2 + i) % count, count);
        script = summi_script_decide(&sample.scripts, &rest);
        language = summi_votes_leader(&sample.votes, &margin);
        if (i > 0 && rest * 4 < sample.scripts.mass[script] &&
            (summi_script_has_one_language(script) || margin >= CERTAIN))
            break;
    }
    const char *code = summi_script_language(script);
    if (!summi_script_has_one_language(script) &&
        is_known(&sample, script, sample.votes.of_language[language], margin))
        code = summi_detect_codes[language];
    memset(tag, 0, SUMMI_TAG_SIZE);
    memcpy(tag, code, strlen(code));
}
