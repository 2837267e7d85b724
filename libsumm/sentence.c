/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentence.c - splits a block of text into sentences.
 *
 * A scan over bytes finds what may end a sentence: runs of terminators.  Only around these the text
 * is decoded, and rules decide from the token before the run and the word behind it.  Every rule
 * looks at most REACH bytes away from its run, or at what the scan has counted, so that the whole
 * is linear whatever the text is.
 */
#include "sentence.h"

#include <stdbool.h>
#include <string.h>

#include <utf8proc.h>

#include "abbreviation.h"
#include "list_mark.h"
#include "summ.h"
#include "unicode.h"
#include "utf8.h"

/* How far rules look, in bytes. */
enum { REACH = 64, TITLE_REACH = 192 };

struct splitter {
    summi_arena *arena;
    const unsigned char *text;
    size_t start; /* the block */
    size_t end;
    const summi_language *language;
    summi_sentence_list *sentences;
    size_t first; /* the index of the block's first sentence in the list */
    uint32_t text_index;
    uint32_t block;
    unsigned stops; /* the byte classes that stop the scan */
    size_t begin;   /* where the current sentence begins */
    bool quoted; /* a straight quotation mark is open */
    size_t title;   /* behind the last unclosed title bracket of Chinese, or 0 */
    int danda;      /* whether a danda is in the block; -1: not known yet */
    bool greek;
    bool armenian;
    bool guillemets_point_in; /* »text« */
    int status;
};

/* A run of terminators and what surrounds it. */
struct stop {
    size_t at;       /* the first terminator */
    size_t run_end;  /* behind the last */
    size_t end;      /* behind closing marks and references, too: where the sentence would end */
    size_t next;     /* what is not white space behind that */
    unsigned dots;   /* periods in the run; an ellipsis counts three */
    bool strong;     /* it holds more than periods: "!", "?", danda ... */
    bool wide;       /* it ends with a terminator that no space follows: CJK */
    bool unspaced;   /* a strong terminator that needs no space behind it */
    uint32_t closer; /* the last closing mark, or 0 */
};

/* What follows a run. */
struct following {
    uint32_t first;  /* its first character */
    uint32_t letter; /* its first letter or digit, if that is near, or 0 */
    size_t word;     /* where this begins */
    bool opened;     /* an opening mark stands before the letter */
    bool quoted;     /* ... and it is a quotation mark */
};

/* ---- Characters ------------------------------------------------------------------------------ */

enum { ALPHANUMERIC = SUMMI_LETTER | SUMMI_NUMBER };

static uint32_t char_at(const struct splitter *s, size_t at, size_t *next)
{
    const unsigned char *behind;
    uint32_t c = summi_utf8_decode(s->text + at, s->text + s->end, &behind);
    *next = (size_t)(behind - s->text);
    return c;
}

/* The character at `at`, or 0 at the end of the block. */
static uint32_t peek(const struct splitter *s, size_t at)
{
    size_t next;
    return at < s->end ? char_at(s, at, &next) : 0;
}

/* The character before `at`, or 0 at the beginning of the block. */
static uint32_t peek_before(const struct splitter *s, size_t at)
{
    const unsigned char *start;
    return at > s->start ? summi_utf8_decode_before(s->text + s->start, s->text + at, &start) : 0;
}

static bool has(uint32_t c, unsigned flags)
{
    return (summi_unicode_flags(c) & flags) != 0;
}

/* White space, and the zero width space of Thai and Khmer. */
static bool is_space(uint32_t c)
{
    return c == ' ' || c == 0x200B || has(c, SUMMI_SPACE);
}

static size_t skip_space(const struct splitter *s, size_t at)
{
    size_t next;
    while (at < s->end && is_space(char_at(s, at, &next)))
        at = next;
    return at;
}

static bool is_cjk(uint32_t c)
{
    return has(c, SUMMI_HAN | SUMMI_HIRAGANA | SUMMI_KATAKANA);
}

static bool is_bullet(uint32_t c)
{
    return c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x25AA || c == 0x25CF || c == 0x25E6;
}

enum terminator { NONE, PERIOD, ELLIPSIS, STRONG };

static enum terminator terminator_kind(const struct splitter *s, uint32_t c)
{
    switch (c) {
    case '.':
        return PERIOD;
    case '!':
    case '?':
        return STRONG;
    case 0x2025:
    case 0x2026:
        return ELLIPSIS;
    case ':':
        return s->armenian ? STRONG : NONE;
    case ';':
    case 0x037E:
        return s->greek ? STRONG : NONE;
    case 0x17D4: /* Khmer khan and bariyoosan */
    case 0x17D5:
    case 0x0F0D: /* Tibetan shad and nyis shad */
    case 0x0F0E:
        return STRONG;
    default:
        break;
    }
    if (c < 0x80)
        return NONE;
    switch (summi_unicode_find(c)->sentence_break) {
    case SUMMI_SB_ATERM:
        return PERIOD;
    case SUMMI_SB_STERM:
        return STRONG;
    default:
        return NONE;
    }
}

/* Terminators of the width of an ideograph, which bring their space along. */
static bool is_wide_terminator(uint32_t c)
{
    return c == 0x3002 || c == 0xFF61 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E;
}

static bool is_closing(uint32_t c)
{
    switch (c) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case '}':
        return true;
    default:
        /* Which guillemets and quotes close depends on the language: Pi may close, too. */
        return c >= 0x80 && has(c, SUMMI_CLOSE | SUMMI_OPEN) &&
               (has(c, SUMMI_CLOSE) || c == 0xAB || c == 0x2018 || c == 0x201C || c == 0x2039);
    }
}

/* Marks that open in one language and close in another. */
static bool may_open(uint32_t c)
{
    return c == 0xAB || c == 0x2018 || c == 0x201C || c == 0x2039;
}

static bool is_opening(uint32_t c)
{
    switch (c) {
    case '"':
    case '(':
    case '[':
    case 0xA1: /* inverted marks of Spanish */
    case 0xBF:
    case 0xAB:
    case 0xBB: /* opens in German and Danish; what closes has been passed already */
    case 0x2018:
    case 0x201A:
    case 0x201C:
    case 0x201E:
    case 0x300A:
    case 0x300C:
    case 0x300E:
    case 0xFF08:
        return true;
    default:
        return false;
    }
}

/* ---- The scan ---------------------------------------------------------------------------------
 */

/* What a byte can mean for the scan. */
enum {
    STOP_TERMINATOR = 1, /* an ASCII terminator */
    STOP_LEAD = 2,       /* the first byte of what may be a terminator, bullet or title bracket */
    STOP_QUOTE = 4,
    STOP_SEMICOLON = 8, /* the question mark of Greek */
    STOP_COLON = 16     /* the full stop of Armenian */
};

/* The first bytes of all terminators; CJK punctuation begins with E3 and EF, and "…" with E2. */
static const unsigned char byte_class[256] = {
    ['.'] = STOP_TERMINATOR, ['!'] = STOP_TERMINATOR, ['?'] = STOP_TERMINATOR, ['"'] = STOP_QUOTE,
    [';'] = STOP_SEMICOLON,  [':'] = STOP_COLON,      [0xCD] = STOP_LEAD,      [0xD6] = STOP_LEAD,
    [0xD8] = STOP_LEAD,      [0xDB] = STOP_LEAD,      [0xDC] = STOP_LEAD,      [0xDF] = STOP_LEAD,
    [0xE0] = STOP_LEAD,      [0xE1] = STOP_LEAD,      [0xE2] = STOP_LEAD,      [0xE3] = STOP_LEAD,
    [0xEA] = STOP_LEAD,      [0xEF] = STOP_LEAD,      [0xF0] = STOP_LEAD,
};

/* ---- Output -----------------------------------------------------------------------------------
 */

/* Whether a letter, a digit or a symbol is in [from, to). */
static bool has_content(const struct splitter *s, size_t from, size_t to)
{
    while (from < to)
        if (has(char_at(s, from, &from), ALPHANUMERIC | SUMMI_SYMBOL))
            return true;
    return false;
}

static size_t trim_end(const struct splitter *s, size_t from, size_t to)
{
    const unsigned char *start;
    while (to > from && is_space(summi_utf8_decode_before(s->text + from, s->text + to, &start)))
        to = (size_t)(start - s->text);
    return to;
}

int summi_sentences_append(summi_arena *arena, summi_sentence_list *list,
                           const summi_sentence *sentence)
{
    summi_sentence *items =
        summi_arena_grow(arena, list->items, &list->capacity, list->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    list->items = items;
    items[list->count++] = *sentence;
    return SUMM_OK;
}

static void append(struct splitter *s, size_t from, size_t to)
{
    summi_sentence sentence = {from, to, s->block, s->text_index};
    if (summi_sentences_append(s->arena, s->sentences, &sentence))
        s->status = SUMM_E_MEMORY;
}

/*
 * Ends the current sentence at `to`.  One of punctuation alone goes to the sentence before, or, at
 * the beginning of a block, stays for the one after.
 */
static void finish_sentence(struct splitter *s, size_t to)
{
    size_t from = skip_space(s, s->begin);
    if (from < to) {
        size_t end = trim_end(s, from, to);
        if (has_content(s, from, end) || (to == s->end && s->sentences->count == s->first))
            append(s, from, end);
        else if (s->sentences->count > s->first)
            s->sentences->items[s->sentences->count - 1].end = end;
        else
            return;
    }
    s->begin = to;
    s->title = 0;
}

/* ---- Around a run of terminators --------------------------------------------------------------
 */

/* Whether a run of periods goes on behind the white space at `at`: ". . ." */
static bool run_goes_on(const struct splitter *s, size_t at)
{
    size_t next;
    if (s->text[at] != ' ' || at + 1 >= s->end)
        return false;
    if (terminator_kind(s, char_at(s, at + 1, &next)) != PERIOD)
        return false;
    uint32_t behind = peek(s, next);
    return behind == 0 || terminator_kind(s, behind) == PERIOD || is_space(behind) ||
           is_closing(behind);
}

static void find_run(const struct splitter *s, size_t at, struct stop *stop)
{
    *stop = (struct stop){.at = at};
    while (at < s->end) {
        size_t next;
        uint32_t c = char_at(s, at, &next);
        enum terminator kind = terminator_kind(s, c);
        if (kind == NONE) {
            if (!stop->dots || !run_goes_on(s, at))
                break;
            at = next;
            continue;
        }
        if (kind == STRONG) {
            stop->strong = true;
            if (at == stop->at)
                stop->unspaced = c >= 0x80;
        } else {
            stop->dots += kind == PERIOD ? 1 : 3;
        }
        stop->wide = is_wide_terminator(c);
        at = next;
    }
    stop->run_end = at;
}

/* The end of a closing mark that white space separates from the run, or `at`. */
static size_t spaced_closer(const struct splitter *s, const struct stop *stop, size_t at)
{
    size_t mark;
    if (!is_space(char_at(s, at, &mark)) || mark >= s->end)
        return at;
    size_t end;
    uint32_t c = char_at(s, mark, &end);
    uint32_t behind = peek(s, end);
    if (stop->wide && (c == 0x2019 || c == 0x201D || c == 0x300D || c == 0x300F || c == 0xFF09))
        return end;
    if (c == 0xBB && !s->guillemets_point_in)
        return end;
    if (c == '"' && s->quoted && (behind == 0 || is_space(behind)))
        return end;
    if (c == '\'' && behind == '\'' && (end + 1 >= s->end || is_space(peek(s, end + 1))))
        return end + 1;
    return at;
}

static void find_closers(struct splitter *s, struct stop *stop)
{
    size_t at = stop->run_end;
    bool quoted = s->quoted;
    while (at < s->end) {
        size_t next;
        uint32_t c = char_at(s, at, &next);
        if (is_closing(c)) {
            if (may_open(c) && next < s->end && has(peek(s, next), ALPHANUMERIC))
                break;
        } else {
            next = spaced_closer(s, stop, at);
            if (next == at)
                break;
            c = peek_before(s, next);
        }
        stop->closer = c;
        if (c == '"')
            quoted = false;
        at = next;
    }
    /* A quotation mark that touches a word behind it does not close, unless words always touch. */
    if ((stop->closer == '"' || stop->closer == '\'') && at < s->end &&
        has(peek(s, at), ALPHANUMERIC) && !(stop->wide && s->quoted)) {
        at = stop->run_end;
        quoted = s->quoted;
        stop->closer = 0;
    }
    s->quoted = quoted;
    stop->end = at;
}

/* The end of a bracketed reference like "[12]" or of superscript digits at `at`, or `at`. */
static size_t reference(const struct splitter *s, size_t at)
{
    size_t p = at;
    size_t next;
    while (p < s->end && p - at < REACH) {
        uint32_t c = char_at(s, p, &next);
        if (c != 0xB2 && c != 0xB3 && c != 0xB9 && !(c >= 0x2070 && c <= 0x2079))
            break;
        p = next;
    }
    if (p > at)
        return p;
    p = skip_space(s, at);
    if (peek(s, p) != '[')
        return at;
    size_t digits = ++p;
    while (p < s->end && p - digits < REACH) {
        uint32_t c = char_at(s, p, &next);
        if (c == ']')
            return p > digits ? next : at;
        if (!(c >= '0' && c <= '9') && c != ' ' && c != ',' && c != '-' && c != 0x2013)
            break;
        p = next;
    }
    return at;
}

/* The end of an emoticon like ":-)" behind white space at `at`, or `at`. */
static size_t emoticon(const struct splitter *s, size_t at)
{
    size_t p = at;
    if (s->end - at < 3 || s->text[p] != ' ' || (s->text[p + 1] != ':' && s->text[p + 1] != ';'))
        return at;
    p += 2;
    if (s->text[p] == '-' && s->end - p > 1)
        p++;
    if (!strchr(")(DPp", s->text[p]) || s->text[p] == '\0')
        return at;
    while (p < s->end && (s->text[p] == ')' || s->text[p] == '(' || p < at + 3))
        p++;
    return p >= s->end || is_space(peek(s, p)) ? p : at;
}

static void find_stop(struct splitter *s, size_t at, struct stop *stop)
{
    find_run(s, at, stop);
    find_closers(s, stop);
    for (size_t to; (to = reference(s, stop->end)) > stop->end;)
        stop->end = to;
    stop->end = emoticon(s, stop->end);
    stop->next = skip_space(s, stop->end);
}

static void find_following(const struct splitter *s, size_t at, struct following *following)
{
    *following = (struct following){.first = peek(s, at)};
    for (int i = 0; i < 6 && at < s->end; i++) {
        size_t next;
        uint32_t c = char_at(s, at, &next);
        if (has(c, ALPHANUMERIC)) {
            following->letter = c;
            following->word = at;
            return;
        }
        bool opening = is_opening(c);
        following->opened = following->opened || opening;
        following->quoted = following->quoted || (opening && c != '(' && c != '[');
        at = next;
    }
}

/* The end of the word at `at`, marks, apostrophes and hyphens included; not further than REACH. */
static size_t word_end(const struct splitter *s, size_t at)
{
    size_t limit = s->end - at > REACH ? at + REACH : s->end;
    while (at < limit) {
        size_t next;
        uint32_t c = char_at(s, at, &next);
        if (!has(c, ALPHANUMERIC | SUMMI_MARK) && c != '\'' && c != 0x2019 && c != '-')
            break;
        at = next;
    }
    return at;
}

/* Whether a word that begins sentences, and not names, stands at `at`. */
static bool is_starter(const struct splitter *s, size_t at)
{
    const summi_wordlist *starters = &s->language->lists[SUMMI_STARTERS];
    const unsigned char *word = s->text + at;
    size_t end = word_end(s, at);
    size_t length = end - at;
    size_t first;
    char_at(s, at, &first);
    if (first == end && peek(s, end) == '.') /* an initial */
        return false;
    unsigned char straight[REACH + 4];
    size_t size = 0;
    size_t stem = 0; /* bytes before the first apostrophe */
    for (size_t i = 0; i < length; i++) {
        bool curly = length - i >= 3 && !memcmp(word + i, "\xE2\x80\x99", 3);
        straight[size] = curly ? '\'' : word[i];
        if (straight[size] == '\'' && !stem)
            stem = size;
        size++;
        i += curly ? 2 : 0;
    }
    if (summi_wordlist_contains(starters, straight, size))
        return true;
    /* "He's" by "He", and "L'homme" by "L'". */
    return stem && (summi_wordlist_contains(starters, straight, stem) ||
                    summi_wordlist_contains(starters, straight, stem + 1));
}

/* ---- The rules ---------------------------------------------------------------------------------
 */

static bool has_danda(struct splitter *s)
{
    if (s->danda < 0) {
        s->danda = 0;
        for (size_t i = s->start; s->end - i >= 3 && !s->danda; i++)
            s->danda = s->text[i] == 0xE0 && s->text[i + 1] == 0xA5 && s->text[i + 2] == 0xA4;
    }
    return s->danda;
}

/* Scripts of India: no capitals, and a period that also abbreviates. */
static bool is_indic(uint32_t c)
{
    return c >= 0x0900 && c < 0x0E00;
}

static bool is_arabic_or_hebrew(uint32_t c)
{
    return c >= 0x05D0 && c < 0x0750 && has(c, SUMMI_LETTER);
}

static bool is_month(const struct splitter *s, size_t at)
{
    unsigned char word[REACH * 2];
    size_t length = summi_token_lower(s->text + at, word_end(s, at) - at, word, sizeof word);
    return summi_wordlist_contains(&s->language->lists[SUMMI_MONTHS], word, length);
}

/* Whether the last character before `at` that is not white space is a digit. */
static bool follows_number(const struct splitter *s, size_t at)
{
    const unsigned char *start;
    if (at == s->begin)
        return false;
    uint32_t c = summi_utf8_decode_before(s->text + s->begin, s->text + at, &start);
    if (is_space(c))
        c = peek_before(s, (size_t)(start - s->text));
    return has(c, SUMMI_DIGIT);
}

/* The token before a run; false if it is too long to be anything but a word. */
static bool find_token(const struct splitter *s, const struct stop *stop, struct summi_token *token)
{
    size_t back = stop->at - s->begin > REACH ? stop->at - REACH : s->begin;
    summi_token_find(s->text, back, stop->at, token);
    if (token->length == 0 || (token->truncated && back > s->begin))
        return false;
    token->first = !has_content(s, s->begin, token->start);
    token->after_number = follows_number(s, token->start);
    return true;
}

/* A number and one period: "1. First", "19. Juli", "in 1999. He". */
static bool number_ends(const struct splitter *s, const struct summi_token *token,
                        const struct following *following)
{
    if (token->first && token->letters < 4)
        return false;
    if (!s->language->ordinal_period || token->letters > 2)
        return true;
    if (following->letter && is_month(s, following->word))
        return false;
    return following->opened || (following->letter && is_starter(s, following->word));
}

/* "II", "XIV", and "V" or "X" alone. */
static bool is_roman_numeral(const struct splitter *s, size_t at)
{
    size_t end = word_end(s, at);
    for (size_t i = at; i < end; i++)
        if (!strchr("IVXLC", s->text[i]))
            return false;
    return end - at > 1 || s->text[at] == 'V' || s->text[at] == 'X';
}

/* One period, which may belong to an abbreviation, an initial or a number. */
static bool period_ends(struct splitter *s, const struct stop *stop,
                        const struct following *following)
{
    struct summi_token token;
    if (!find_token(s, stop, &token))
        return true;
    if (token.is_number)
        return number_ends(s, &token, following);

    bool digit = has(following->letter, SUMMI_NUMBER) ||
                 (following->letter && is_roman_numeral(s, following->word));
    switch (summi_token_class(&token, s->language, digit)) {
    case SUMMI_TOKEN_NEVER_ENDS:
        return false;
    case SUMMI_TOKEN_MAY_END:
        if (token.first && token.letters == 1) /* "A. The first item" */
            return false;
        if (digit && token.listed)
            return false;
        if (following->quoted && token.listed && !token.dots)
            return true;
        return following->letter && is_starter(s, following->word);
    default:
        break;
    }
    if (token.letters == 1 && is_arabic_or_hebrew(token.last)) /* an initial */
        return token.after_number;
    if (is_indic(token.last) && token.letters <= 3)
        return !(has_danda(s) || token.letters <= (token.last < 0x0980 ? 1 : 2));
    return true;
}

/* Whether the lower-case word at `at` would begin a sentence if it had its capital. */
static bool is_lower_starter(const struct splitter *s, size_t at)
{
    unsigned char word[REACH + 8];
    size_t behind;
    uint32_t capital = (uint32_t)utf8proc_toupper((utf8proc_int32_t)char_at(s, at, &behind));
    size_t length = (size_t)utf8proc_encode_char((utf8proc_int32_t)capital, word);
    size_t rest = word_end(s, behind) - behind;
    memcpy(word + length, s->text + behind, rest);
    return summi_wordlist_contains(&s->language->lists[SUMMI_STARTERS], word, length + rest);
}

/* A lower-case word that is no abbreviation. */
static bool is_plain_word(const struct splitter *s, struct summi_token *token)
{
    return token->is_lower && token->letters > 2 && token->has_vowel && !token->dots &&
           summi_token_class(token, s->language, false) == SUMMI_TOKEN_WORD;
}

/*
 * Whether a sentence begins with the lower-case word behind the run, as it does where writers care
 * little for capitals.  Abbreviations that no list has are short and end with a consonant.
 */
static bool lower_case_begins(const struct splitter *s, const struct stop *stop,
                              const struct following *following)
{
    struct summi_token token;
    bool simple = stop->strong || stop->dots == 1;
    if (!simple || stop->closer || stop->wide || following->word != stop->next ||
        !s->language->code[0] || !find_token(s, stop, &token) || !is_plain_word(s, &token))
        return false;
    if (!stop->strong && (token.letters > 4 || has(token.last, SUMMI_VOWEL)))
        return true;
    return is_lower_starter(s, following->word);
}

/* An ellipsis: not before the English pronoun in the midst of a pause, nor in the Persian "etc." */
static bool ellipsis_ends(const struct splitter *s, const struct stop *stop,
                          const struct following *following)
{
    uint32_t before = peek_before(s, stop->at);
    if (before == 0x0648) { /* the word "and" */
        uint32_t earlier = peek_before(s, stop->at - 2);
        return earlier && !is_space(earlier);
    }
    if (!is_space(before) || following->letter != 'I')
        return true;
    size_t end = following->word + 1;
    uint32_t behind = peek(s, end);
    return has(behind, ALPHANUMERIC);
}

/* Whether [at, end) is a capitalized word, of small letters but for the first, that begins sentences. */
static bool is_glued_word(const struct splitter *s, size_t at)
{
    size_t end = word_end(s, at);
    size_t next;
    if (end == at || !has(char_at(s, at, &next), SUMMI_UPPER) || !is_starter(s, at))
        return false;
    uint32_t behind = peek(s, end);
    if (behind != 0 && behind != ',' && behind != '.' && !is_space(behind))
        return false;
    for (size_t p = next; p < end;)
        if (has(char_at(s, p, &p), SUMMI_UPPER | SUMMI_NUMBER))
            return false;
    return true;
}

/*
 * No white space behind the run: "the end.The next".  Addresses, names of files and code look alike,
 * so the token before must be a word, or a number, and the next a word that begins sentences.
 */
static bool is_glued(const struct splitter *s, const struct stop *stop)
{
    struct summi_token token;
    bool simple = stop->dots <= 1;
    if (!simple || stop->closer || stop->next > stop->run_end || !is_glued_word(s, stop->next) ||
        !find_token(s, stop, &token) || token.dots || token.first)
        return false;
    uint32_t before = peek_before(s, token.start);
    if (before != 0 && !is_space(before) && !has(before, SUMMI_OPEN) && before != '"' &&
        !(token.is_number && before == ','))
        return false;
    if (token.is_number)
        return true;
    return token.letters > 2 && token.has_vowel && !token.mixed &&
           summi_token_class(&token, s->language, false) == SUMMI_TOKEN_WORD;
}

static bool ends_sentence(struct splitter *s, const struct stop *stop)
{
    struct following following;
    find_following(s, stop->next, &following);

    bool spaced = stop->next > stop->end;
    if (!spaced && !stop->wide && !(stop->strong && stop->unspaced) &&
        (!is_cjk(following.first) || stop->closer == ')'))
        return is_glued(s, stop);
    switch (following.first) {
    case ',':
        if (stop->next + 1 >= s->end || s->text[stop->next + 1] != ',') /* ",,Wann" */
            return false;
        break;
    case ';':
    case ':':
    case '/':
        return false;
    default:
        break;
    }
    if (has(following.letter, SUMMI_LOWER))
        return following.first == 0xBF || following.first == 0xA1 ||
               lower_case_begins(s, stop, &following);
    if (stop->wide && (stop->closer == 0x300D || stop->closer == 0x300F || stop->closer == 0xFF09))
        return !has(following.letter, SUMMI_HIRAGANA) && following.first != 0x3001;
    if (!stop->strong && stop->dots == 1 && !stop->wide)
        return period_ends(s, stop, &following);
    return stop->strong || stop->dots < 3 || stop->wide || ellipsis_ends(s, stop, &following);
}

/* Treats the terminator at `at` and returns where to go on. */
static size_t take_terminator(struct splitter *s, size_t at, enum terminator kind)
{
    struct stop stop;
    uint32_t before = peek_before(s, at);
    if (kind == PERIOD && has(before, SUMMI_NUMBER)) {
        size_t next;
        char_at(s, at, &next);
        if (has(peek(s, next), SUMMI_NUMBER)) /* 3.14 */
            return next;
    }
    find_stop(s, at, &stop);
    if (before == '(' || before == '[') {
        uint32_t behind = peek(s, stop.run_end);
        if (behind == ')' || behind == ']') /* "(!)", "[...]" */
            return stop.run_end;
    }
    if (stop.next >= s->end)
        return s->end;
    bool in_title = stop.wide && s->title && at - s->title < TITLE_REACH;
    if (!in_title && ends_sentence(s, &stop))
        finish_sentence(s, stop.end);
    return stop.end;
}

/* A mark with white space at one side only opens or closes; any other does what is due. */
static void take_quote(struct splitter *s, size_t at)
{
    uint32_t before = peek_before(s, at);
    uint32_t behind = peek(s, at + 1);
    bool opens = before == 0 || is_space(before) || has(before, SUMMI_OPEN);
    bool closes = behind == 0 || is_space(behind);
    s->quoted = opens == closes ? !s->quoted : opens;
}

/* Treats the character at `at`, at whose first byte the scan stopped, and returns where to go on.
 */
static size_t take_character(struct splitter *s, size_t at)
{
    size_t next;
    uint32_t c = char_at(s, at, &next);
    enum terminator kind = terminator_kind(s, c);
    if (kind != NONE)
        return take_terminator(s, at, kind);
    if (c == '"')
        take_quote(s, at);
    else if (c == 0x300A)
        s->title = next;
    else if (c == 0x300B)
        s->title = 0;
    else if (is_bullet(c) && at > s->begin && is_space(peek_before(s, at)))
        finish_sentence(s, at);
    return next;
}

/* Begins a sentence at a list marker, or at the bullet before it, and returns where its text is. */
static size_t take_mark(struct splitter *s, const struct summi_list_mark *mark)
{
    size_t at = mark->start;
    size_t before = trim_end(s, s->begin, at);
    if (before > s->begin && is_bullet(peek_before(s, before)))
        at = before - 3;
    if (mark->start > s->begin && has_content(s, s->begin, at))
        finish_sentence(s, at);
    return mark->end;
}

static void scan(struct splitter *s, const struct summi_list_marks *marks)
{
    size_t at = s->start;
    size_t mark = 0;
    while (at < s->end && s->status == SUMM_OK) {
        while (mark < marks->count &&
               (!marks->items[mark].accepted || marks->items[mark].start < at))
            mark++;
        size_t limit = mark < marks->count ? marks->items[mark].start : s->end;
        while (at < limit && !(byte_class[s->text[at]] & s->stops))
            at++;
        if (at < limit)
            at = take_character(s, at);
        else if (at < s->end)
            at = take_mark(s, &marks->items[mark]);
    }
    finish_sentence(s, s->end);
}

static bool is_language(const summi_language *language, const char *codes)
{
    for (size_t i = 0; codes[i]; i += 2)
        if (language->code[0] == codes[i] && language->code[1] == codes[i + 1] &&
            language->code[2] == '\0')
            return true;
    return false;
}

int summi_sentences_split(summi_arena *arena, const unsigned char *text, size_t start, size_t end,
                          const summi_language *language, uint32_t text_index, uint32_t block,
                          summi_sentence_list *sentences)
{
    struct splitter s = {
        .arena = arena,
        .text = text,
        .start = start,
        .end = end,
        .language = language,
        .sentences = sentences,
        .first = sentences->count,
        .text_index = text_index,
        .block = block,
        .stops = STOP_TERMINATOR | STOP_LEAD | STOP_QUOTE,
        .begin = start,
        .danda = -1,
        .greek = is_language(language, "el"),
        .armenian = is_language(language, "hy"),
        .guillemets_point_in = is_language(language, "dadeslhrcssk"),
        .status = SUMM_OK,
    };
    struct summi_list_marks marks = {NULL, 0, 0};
    if (s.greek)
        s.stops |= STOP_SEMICOLON;
    if (s.armenian)
        s.stops |= STOP_COLON;
    if (!summi_list_marks_find(arena, text, start, end, &marks))
        return SUMM_E_MEMORY;
    scan(&s, &marks);
    return s.status;
}
