/* SPDX-License-Identifier: MIT */
/* generate.c - writes prose of any length that behaves like English for a summarizer. */
#include "generate.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Heaps' law: n content words have HEAPS n^BETA different ones among them. */
#define HEAPS 6.0
#define BETA  .6

/*
 * A word that is not new repeats one that was used before: half the time one of the latest TOPIC
 * words, which makes a topic.
 */
#define TOPIC 1500

/* No sentence has more words, and no word more bytes. */
#define SENTENCE_MOST 60
#define WORD_MOST     32

static const char *const function_words[] = {
    "the",  "of",   "and",  "to",    "a",     "in",   "that", "is",   "was",   "for",   "it",
    "with", "as",   "his",  "on",    "be",    "at",   "by",   "he",   "had",   "not",   "but",
    "from", "are",  "they", "which", "this",  "have", "or",   "were", "their", "there", "her",
    "she",  "one",  "all",  "when",  "would", "we",   "been", "if",   "who",   "what",  "said",
    "more", "will", "no",   "into",  "about", "up",   "its",  "them", "some",  "then",  "than",
};
#define FUNCTION_WORDS (sizeof function_words / sizeof *function_words)

typedef struct writer {
    uint64_t random;
    char *text;
    size_t length, capacity;
    uint32_t *history; /* the content words so far */
    size_t history_count, history_capacity;
    uint32_t vocabulary;
    double zipf[FUNCTION_WORDS]; /* cumulative weights */
    bool failed;
} writer;

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t next_random(writer *w)
{
    uint64_t z = w->random += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static double uniform(writer *w)
{
    return (double)(next_random(w) >> 11) / 9007199254740992.0;
}

static size_t below(writer *w, size_t limit)
{
    return (size_t)(next_random(w) % limit);
}

static bool chance(writer *w, double probability)
{
    return uniform(w) < probability;
}

static void put(writer *w, const char *bytes, size_t length)
{
    if (w->capacity - w->length < length) {
        size_t capacity = w->capacity * 2 + length + 4096;
        char *text = realloc(w->text, capacity);
        if (!text) {
            w->failed = true;
            return;
        }
        w->text = text;
        w->capacity = capacity;
    }
    memcpy(w->text + w->length, bytes, length);
    w->length += length;
}

static void put_string(writer *w, const char *string)
{
    put(w, string, strlen(string));
}

static uint32_t new_word(writer *w)
{
    return w->vocabulary++;
}

/*
 * The next content word: new ones as Heaps' law wants them, else one of those before (Simon 1955).
 */
static uint32_t next_content_word(writer *w)
{
    double n = (double)w->history_count + 1;
    uint32_t word;
    if ((double)w->vocabulary < HEAPS * pow(n, BETA)) {
        word = new_word(w);
    } else {
        size_t from = w->history_count > TOPIC && chance(w, .5) ? w->history_count - TOPIC : 0;
        word = w->history[from + below(w, w->history_count - from)];
    }
    if (w->history_count == w->history_capacity) {
        size_t capacity = w->history_capacity * 2 + 1024;
        uint32_t *history = realloc(w->history, capacity * sizeof *history);
        if (!history) {
            w->failed = true;
            return word;
        }
        w->history = history;
        w->history_capacity = capacity;
    }
    w->history[w->history_count++] = word;
    return word;
}

/* Spells word number `word`: syllables for its digits, so that no two are the same. */
static void spell(uint32_t word, char spelled[WORD_MOST])
{
    static const char onsets[][3] = {"b", "br", "c",  "d", "f", "g",  "gr", "h",  "l", "m",
                                     "n", "p",  "pr", "r", "s", "st", "t",  "tr", "v", "w"};
    static const char rhymes[][4] = {"a",  "e",  "i",   "o",  "u",  "al", "an", "ar", "el",
                                     "en", "er", "ent", "il", "in", "ol", "on", "or", "oun"};
    enum { ONSETS = sizeof onsets / sizeof *onsets, RHYMES = sizeof rhymes / sizeof *rhymes };
    spelled[0] = '\0';
    uint32_t rest = word + 17, syllable = 0;
    do {
        /*
         * Steps that share no factor with the number of syllables, so that neighbours look
         * different.
         */
        syllable = (rest % (ONSETS * RHYMES) * 77 + syllable * 31) % (ONSETS * RHYMES);
        strcat(spelled, onsets[syllable % ONSETS]);
        strcat(spelled, rhymes[syllable / ONSETS]);
        rest /= ONSETS * RHYMES;
    } while (rest);
}

static void put_content_word(writer *w, bool capital)
{
    static const char *const endings[] = {"s", "ed", "ing", "ly", "ation", "er"};
    uint32_t number = next_content_word(w);
    char spelled[WORD_MOST];
    spell(number, spelled);
    bool name = number % 11 == 3;
    if (capital || name)
        spelled[0] = (char)(spelled[0] - 'a' + 'A');
    if (name && chance(w, .02))
        put_string(w, chance(w, .5) ? "Mr. " : "Dr. ");
    put_string(w, spelled);
    if (!name && chance(w, .35))
        put_string(w, endings[below(w, sizeof endings / sizeof *endings)]);
    else if (name && chance(w, .1))
        put_string(w, "\xE2\x80\x99s");
}

static void put_function_word(writer *w, bool capital)
{
    double at = uniform(w) * w->zipf[FUNCTION_WORDS - 1];
    size_t i = 0;
    while (w->zipf[i] < at)
        i++;
    char first = function_words[i][0];
    if (capital)
        first = (char)(first - 'a' + 'A');
    put(w, &first, 1);
    put_string(w, function_words[i] + 1);
}

static void put_number(writer *w)
{
    char digits[8];
    size_t length = 0, value = below(w, 1000) * below(w, 10) + 1;
    for (; value; value /= 10)
        digits[sizeof digits - ++length] = (char)('0' + value % 10);
    put(w, digits + sizeof digits - length, length);
}

/* Sentences have about 17 words, their logarithms spread as in prose. */
static size_t sentence_words(writer *w)
{
    double normal = -6;
    for (int i = 0; i < 12; i++)
        normal += uniform(w);
    double words = exp(2.75 + .5 * normal);
    return words < 3 ? 3 : words > SENTENCE_MOST ? SENTENCE_MOST : (size_t)words;
}

static void put_sentence(writer *w)
{
    size_t words = sentence_words(w);
    bool quoted = chance(w, .06);
    if (quoted)
        put_string(w, "\xE2\x80\x9C");
    for (size_t i = 0; i < words; i++) {
        if (i)
            put_string(w, i + 2 < words && chance(w, .08) ? ", " : " ");
        if (i && chance(w, .012))
            put_number(w);
        else if (chance(w, .45))
            put_function_word(w, !i);
        else
            put_content_word(w, !i);
    }
    put_string(w, chance(w, .05) ? "?" : ".");
    if (quoted)
        put_string(w, "\xE2\x80\x9D");
}

char *generate(size_t bytes, size_t *length)
{
    writer w = {.random = 2004};
    double sum = 0;
    for (size_t i = 0; i < FUNCTION_WORDS; i++)
        w.zipf[i] = sum += 1 / ((double)i + 2);
    while (w.length < bytes && !w.failed) {
        size_t sentences = 2 + below(&w, 5);
        for (size_t i = 0; i < sentences; i++) {
            if (i)
                put_string(&w, " ");
            put_sentence(&w);
        }
        put_string(&w, "\n");
    }
    free(w.history);
    if (w.failed) {
        free(w.text);
        return NULL;
    }
    *length = w.length;
    return w.text;
}
