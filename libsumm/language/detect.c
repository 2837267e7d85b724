/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * detect.c - finds out which language a text is in.
 *
 * The script decides where it writes one language only.  Among the languages of a script the words
 * vote (naive Bayes over the stop words of all languages) and so do the letters that only some of
 * them have.  Longer texts are sampled, so the time is bounded.
 */
#include <string.h>

#include <utf8proc.h>

#include "language/language.h"
#include "language/data.h"
#include "unicode/utf8.h"

/* The sample: up to so many windows of so many bytes, spread evenly. */
#define WINDOW_SIZE  512
#define WINDOW_COUNT 32

/* Weights are in eighths of a nat.  Enough to stop reading; and the least that is evidence at all.
 */
#define CERTAIN 320
#define EVIDENT 16

/* So many letters make a word that has an ending. */
#define ENDING_WORD 5

enum script {
    SCRIPT_NONE, /* punctuation, digits, symbols, and scripts that are not told apart */
    SCRIPT_LATIN,
    SCRIPT_CYRILLIC,
    SCRIPT_ARABIC,
    SCRIPT_DEVANAGARI,
    SCRIPT_BENGALI,
    SCRIPT_HEBREW, /* the scripts up to here write several languages */
    SCRIPT_GREEK,
    SCRIPT_ARMENIAN,
    SCRIPT_GURMUKHI,
    SCRIPT_GUJARATI,
    SCRIPT_ORIYA,
    SCRIPT_TAMIL,
    SCRIPT_TELUGU,
    SCRIPT_KANNADA,
    SCRIPT_MALAYALAM,
    SCRIPT_SINHALA,
    SCRIPT_THAI,
    SCRIPT_LAO,
    SCRIPT_TIBETAN,
    SCRIPT_MYANMAR,
    SCRIPT_GEORGIAN,
    SCRIPT_HANGUL,
    SCRIPT_ETHIOPIC,
    SCRIPT_KHMER,
    SCRIPT_KANA,
    SCRIPT_HAN,
    SCRIPT_COUNT
};

/* The language of a script that writes one, or mostly one. */
static const char script_codes[SCRIPT_COUNT][4] = {
    "und", "und", "ru", "ar", "hi", "bn", "he", "el", "hy", "pa", "gu", "or", "ta", "te",
    "kn",  "ml",  "si", "th", "lo", "bo", "my", "ka", "ko", "am", "km", "ja", "zh",
};

/* About how many letters of an alphabet a character is worth. */
static const unsigned char script_mass[SCRIPT_COUNT] = {
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 3,
};

typedef struct script_range {
    uint32_t first;
    uint32_t last;
    enum script script;
} script_range;

/* Sorted.  U+0300 to U+036F, marks on letters of any script, are not here. */
static const script_range script_ranges[] = {
    {0x0041, 0x005A, SCRIPT_LATIN},      {0x0061, 0x007A, SCRIPT_LATIN},
    {0x00C0, 0x024F, SCRIPT_LATIN},      {0x0370, 0x03FF, SCRIPT_GREEK},
    {0x0400, 0x052F, SCRIPT_CYRILLIC},   {0x0531, 0x058A, SCRIPT_ARMENIAN},
    {0x0591, 0x05F4, SCRIPT_HEBREW},     {0x0620, 0x065F, SCRIPT_ARABIC},
    {0x066E, 0x06D3, SCRIPT_ARABIC},     {0x06D5, 0x06EF, SCRIPT_ARABIC},
    {0x06FA, 0x06FF, SCRIPT_ARABIC},     {0x0750, 0x077F, SCRIPT_ARABIC},
    {0x0900, 0x0963, SCRIPT_DEVANAGARI}, {0x0971, 0x097F, SCRIPT_DEVANAGARI},
    {0x0980, 0x09FF, SCRIPT_BENGALI},    {0x0A00, 0x0A7F, SCRIPT_GURMUKHI},
    {0x0A80, 0x0AFF, SCRIPT_GUJARATI},   {0x0B00, 0x0B7F, SCRIPT_ORIYA},
    {0x0B80, 0x0BFF, SCRIPT_TAMIL},      {0x0C00, 0x0C7F, SCRIPT_TELUGU},
    {0x0C80, 0x0CFF, SCRIPT_KANNADA},    {0x0D00, 0x0D7F, SCRIPT_MALAYALAM},
    {0x0D80, 0x0DFF, SCRIPT_SINHALA},    {0x0E00, 0x0E7F, SCRIPT_THAI},
    {0x0E80, 0x0EFF, SCRIPT_LAO},        {0x0F00, 0x0FFF, SCRIPT_TIBETAN},
    {0x1000, 0x109F, SCRIPT_MYANMAR},    {0x10A0, 0x10FF, SCRIPT_GEORGIAN},
    {0x1100, 0x11FF, SCRIPT_HANGUL},     {0x1200, 0x139F, SCRIPT_ETHIOPIC},
    {0x1780, 0x17FF, SCRIPT_KHMER},      {0x1C90, 0x1CBF, SCRIPT_GEORGIAN},
    {0x1E00, 0x1EFF, SCRIPT_LATIN},      {0x1F00, 0x1FFF, SCRIPT_GREEK},
    {0x3041, 0x30FF, SCRIPT_KANA},       {0x3130, 0x318F, SCRIPT_HANGUL},
    {0x31F0, 0x31FF, SCRIPT_KANA},       {0x3400, 0x4DBF, SCRIPT_HAN},
    {0x4E00, 0x9FFF, SCRIPT_HAN},        {0xA9E0, 0xA9FE, SCRIPT_MYANMAR},
    {0xAC00, 0xD7FF, SCRIPT_HANGUL},     {0xF900, 0xFAFF, SCRIPT_HAN},
    {0xFB1D, 0xFB4F, SCRIPT_HEBREW},     {0xFB50, 0xFDFF, SCRIPT_ARABIC},
    {0xFE70, 0xFEFC, SCRIPT_ARABIC},     {0xFF66, 0xFF9F, SCRIPT_KANA},
    {0x20000, 0x3FFFF, SCRIPT_HAN},
};

typedef struct detection {
    const script_range *range;        /* where the last character was found */
    size_t mass[SCRIPT_COUNT];        /* how much of the text is in each script */
    size_t known;                     /* letters in known words of the Latin script */
    uint32_t votes[SUMMI_DETECT_MAX]; /* for each language */
} detection;

/* The word that is being read. */
typedef struct scan {
    uint64_t key;
    uint64_t ending; /* its last three characters, 21 bits each */
    unsigned length;
    bool latin;   /* the script of its first character */
    bool address; /* up to the next white space: an address, a file name and the like, no words */
} scan;

static enum script script_of(detection *found, uint32_t c)
{
    size_t low = 0;
    size_t high = sizeof script_ranges / sizeof script_ranges[0];

    if (c >= found->range->first && c <= found->range->last)
        return found->range->script;
    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (c > script_ranges[middle].last) {
            low = middle + 1;
        } else if (c < script_ranges[middle].first) {
            high = middle;
        } else {
            found->range = &script_ranges[middle];
            return found->range->script;
        }
    }
    return SCRIPT_NONE;
}

static void vote(detection *found, size_t place)
{
    const uint8_t *evidence = summi_detect_evidence + place;

    for (;; evidence += 2) {
        found->votes[*evidence & (SUMMI_EVIDENCE_LAST - 1)] += evidence[1];
        if (*evidence & SUMMI_EVIDENCE_LAST)
            return;
    }
}

static void vote_letter(detection *found, uint32_t c)
{
    size_t index;

    if (c >= SUMMI_LETTER_START && c < SUMMI_LETTER_END)
        index = c - SUMMI_LETTER_START;
    else if (c >= SUMMI_EXTENDED_START && c < SUMMI_EXTENDED_END)
        index = c - SUMMI_EXTENDED_START + (SUMMI_LETTER_END - SUMMI_LETTER_START);
    else
        return;
    index = summi_detect_letters[index];
    if (index != 0)
        vote(found, summi_detect_letter_places[index]);
}

/* The place of the evidence for a word or an ending; 0 if there is none. */
static size_t look_up(uint64_t key)
{
    uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
    size_t mask = ((size_t)1 << SUMMI_DETECT_BITS) - 1;
    size_t slot = (size_t)(hash >> (64 - SUMMI_DETECT_BITS));

    while (summi_detect_words[slot][1] != 0) {
        if (summi_detect_words[slot][0] == (uint16_t)(hash >> 16))
            return summi_detect_words[slot][1];
        slot = (slot + 1) & mask;
    }
    return 0;
}

/* The word is over: lets it vote, or else its ending. */
static void word_end(detection *found, scan *word)
{
    if (!word->address) {
        size_t place = look_up(word->key);

        if (place != 0)
            found->known += word->latin ? word->length : 0;
        else if (word->length >= ENDING_WORD)
            place = look_up(word->ending | UINT64_C(1) << 63);
        if (place != 0)
            vote(found, place);
    }
    word->key = 0;
    word->ending = 0;
    word->length = 0;
}

static inline uint64_t key_add(uint64_t key, uint32_t c)
{
    return (key << 5 | key >> 59) ^ c;
}

static inline uint64_t ending_add(uint64_t ending, uint32_t c)
{
    return (ending << 21 | c) & (UINT64_MAX >> 1);
}

/* What ending_add() makes of three letters. */
static inline uint64_t ending_of(unsigned char a, unsigned char b, unsigned char c)
{
    return (uint64_t)a << 42 | (uint64_t)b << 21 | c;
}

static void word_add(scan *word, uint32_t c, bool latin)
{
    if (word->length == 0)
        word->latin = latin;
    word->key = key_add(word->key, c);
    word->ending = ending_add(word->ending, c);
    word->length++;
}

/* Takes its last character off a word. */
static void word_shorten(scan *word)
{
    uint64_t key = word->key ^ (word->ending & 0x1FFFFF);

    word->key = key >> 5 | key << 59;
    word->ending >>= 21;
    word->length--;
}

/* A mark behind a letter: both become one character where there is one, else the mark is ignored.
 */
static void word_add_mark(detection *found, scan *word, uint32_t mark)
{
    utf8proc_int32_t pair[2];

    if (word->length == 0)
        return;
    pair[0] = (utf8proc_int32_t)(word->ending & 0x1FFFFF);
    pair[1] = (utf8proc_int32_t)mark;
    if (utf8proc_normalize_utf32(pair, 2, UTF8PROC_STABLE | UTF8PROC_COMPOSE) != 1)
        return;
    word_shorten(word);
    word_add(word, (uint32_t)pair[0], word->latin);
    vote_letter(found, (uint32_t)pair[0]);
}

/* Joiners, the soft hyphen, and what Arabic can write over or between letters: words do without. */
static bool is_ignored(uint32_t c)
{
    return c == 0x200C || c == 0x200D || c == 0xAD || c == 0x0640 || c == 0x0670 ||
           (c >= 0x064B && c <= 0x065F);
}

/* A character outside ASCII. */
static void read_wide(detection *found, scan *word, uint32_t c)
{
    enum script script;

    if (c >= 0x0300 && c < 0x0370) {
        word_add_mark(found, word, c);
        return;
    }
    if (is_ignored(c))
        return;
    script = script_of(found, c);
    if (c >= SUMMI_LETTER_START && c < SUMMI_FOLD_END) {
        uint32_t folded = summi_detect_fold[c - SUMMI_LETTER_START];

        if (folded == 0 && script == SCRIPT_LATIN)
            script = SCRIPT_NONE;
        else if (folded != 0)
            c = folded;
    } else if (c >= SUMMI_EXTENDED_START && c < SUMMI_EXTENDED_END) {
        c |= 1; /* the lower-case letters that matter are odd */
    }
    found->mass[script] += script_mass[script];
    if (script > SCRIPT_HEBREW)
        return;
    if (script == SCRIPT_NONE) {
        if (word->length > 0)
            word_end(found, word);
        word->address = false;
        return;
    }
    vote_letter(found, c);
    word_add(word, c, script == SCRIPT_LATIN);
}

/* The lower-case letter for each ASCII letter, and 0 for every other byte. */
static const unsigned char ascii_lower[256] = {
    ['A'] = 'a', ['a'] = 'a', ['B'] = 'b', ['b'] = 'b', ['C'] = 'c', ['c'] = 'c', ['D'] = 'd',
    ['d'] = 'd', ['E'] = 'e', ['e'] = 'e', ['F'] = 'f', ['f'] = 'f', ['G'] = 'g', ['g'] = 'g',
    ['H'] = 'h', ['h'] = 'h', ['I'] = 'i', ['i'] = 'i', ['J'] = 'j', ['j'] = 'j', ['K'] = 'k',
    ['k'] = 'k', ['L'] = 'l', ['l'] = 'l', ['M'] = 'm', ['m'] = 'm', ['N'] = 'n', ['n'] = 'n',
    ['O'] = 'o', ['o'] = 'o', ['P'] = 'p', ['p'] = 'p', ['Q'] = 'q', ['q'] = 'q', ['R'] = 'r',
    ['r'] = 'r', ['S'] = 's', ['s'] = 's', ['T'] = 't', ['t'] = 't', ['U'] = 'u', ['u'] = 'u',
    ['V'] = 'v', ['v'] = 'v', ['W'] = 'w', ['w'] = 'w', ['X'] = 'x', ['x'] = 'x', ['Y'] = 'y',
    ['y'] = 'y', ['Z'] = 'z', ['z'] = 'z',
};

/* Whether the ASCII character before `p` joins what is before it and behind it into one address. */
static bool is_joiner(const unsigned char *p, const unsigned char *end)
{
    unsigned char c = p[-1];

    if (c >= '0' && c <= '9')
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
        return p < end && ascii_lower[*p] != 0;
    default:
        return false;
    }
}

/* Reads the ASCII letters at `p` into the word; returns the end of them. */
static const unsigned char *read_letters(scan *word, const unsigned char *p,
                                         const unsigned char *end)
{
    const unsigned char *start = p;
    uint64_t key = word->key;
    unsigned char lower;

    for (; p < end && (lower = ascii_lower[*p]) != 0; p++)
        key = key_add(key, lower);
    word->key = key;
    if (word->length == 0)
        word->latin = true;
    word->length += (unsigned)(p - start);
    /* What ends here as a short word has no ending that would ever be asked for. */
    if (word->length < ENDING_WORD && (p == end || *p < 0x80))
        return p;
    if (p - start >= 3)
        word->ending = ending_of(ascii_lower[p[-3]], ascii_lower[p[-2]], ascii_lower[p[-1]]);
    else
        for (; start < p; start++)
            word->ending = ending_add(word->ending, ascii_lower[*start]);
    return p;
}

static void read_window(detection *found, const unsigned char *p, const unsigned char *end)
{
    scan word = {0, 0, 0, false, false};

    while (p < end) {
        unsigned char c = *p;

        if (c >= 0x80) {
            read_wide(found, &word, summi_utf8_decode(p, end, &p));
        } else if (ascii_lower[c] != 0) {
            const unsigned char *start = p;

            p = read_letters(&word, p, end);
            found->mass[SCRIPT_LATIN] += (size_t)(p - start);
        } else {
            p++;
            if (c <= ' ')
                word.address = false;
            else if (is_joiner(p, end) || (c == '-' && word.length == 0))
                word.address = true;
            if (word.length > 0)
                word_end(found, &word);
        }
    }
    if (word.length > 0)
        word_end(found, &word);
}

/* The script of the text; *rest gets the mass of all others. */
static enum script script_decide(const detection *found, size_t *rest)
{
    enum script best = SCRIPT_NONE;
    size_t best_mass = 0;
    size_t total = 0;
    int i;

    for (i = 1; i < SCRIPT_COUNT; i++) {
        size_t mass = found->mass[i];

        /* Names, commands and addresses in Latin letters abound in other scripts: only what looks
           like running text counts in full. */
        if (i == SCRIPT_LATIN && mass > 3 * found->known)
            mass = 3 * found->known + (mass - 3 * found->known) / 8;
        /* Japanese is written with ideographs, Chinese without kana. */
        if (i == SCRIPT_KANA && mass * 12 > found->mass[SCRIPT_HAN])
            mass += found->mass[SCRIPT_HAN];
        if (i == SCRIPT_HAN && found->mass[SCRIPT_KANA] * 12 > mass)
            mass = 0;
        total += mass;
        if (mass > best_mass) {
            best_mass = mass;
            best = (enum script)i;
        }
    }
    *rest = total - best_mass;
    return best;
}

/* The language with the most votes; *margin gets its lead. */
static size_t votes_decide(const detection *found, uint32_t *margin)
{
    size_t best = 0;
    uint32_t second = 0;
    size_t i;

    for (i = 1; i < summi_detect_count; i++) {
        if (found->votes[i] > found->votes[best]) {
            second = found->votes[best];
            best = i;
        } else if (found->votes[i] > second) {
            second = found->votes[i];
        }
    }
    *margin = found->votes[best] - second;
    return best;
}

void summi_language_detect(const unsigned char *text, size_t length, char tag[SUMMI_TAG_SIZE])
{
    detection found;
    size_t count = length / WINDOW_SIZE + (length % WINDOW_SIZE != 0);
    const char *code;
    enum script script;
    uint32_t margin;
    size_t language;
    size_t rest;
    size_t i;

    memset(&found, 0, sizeof found);
    found.range = script_ranges;
    if (count > WINDOW_COUNT)
        count = WINDOW_COUNT;
    script = SCRIPT_NONE;
    language = 0;
    /* From the middle on, because the beginning is most often in another language than the rest. */
    for (i = 0; i < count; i++) {
        size_t window = (count / 2 + i) % count;
        size_t start = length / count * window;
        size_t size =
            length / count < WINDOW_SIZE && window + 1 < count ? length / count : WINDOW_SIZE;

        if (size > length - start)
            size = length - start;
        read_window(&found, text + start, text + start + size);
        script = script_decide(&found, &rest);
        language = votes_decide(&found, &margin);
        if (i > 0 && rest * 4 < found.mass[script] && (script > SCRIPT_HEBREW || margin >= CERTAIN))
            break;
    }
    code = script_codes[script];
    if (script <= SCRIPT_HEBREW && count > 0 && found.votes[language] >= EVIDENT)
        code = summi_detect_codes[language];
    memset(tag, 0, SUMMI_TAG_SIZE);
    memcpy(tag, code, strlen(code));
}
