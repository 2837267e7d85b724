/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * ending.c - the rules that decide whether a sentence ends with a run of terminators, from the
 * token before it and the word behind it.
 */
#include <string.h>

#include <utf8proc.h>

#include "sentence/abbreviation.h"
#include "sentence/splitter.h"

/* Whether a word that begins sentences, and not names, stands at `at`. */
static bool is_starter(const struct summi_splitter *s, size_t at)
{
    const summi_wordlist *starters = &s->language->lists[SUMMI_STARTERS];
    const unsigned char *word = s->text + at;
    size_t end = summi_word_end(s, at);
    size_t length = end - at;
    size_t first;
    summi_char_at(s, at, &first);
    if (first == end && summi_peek(s, end) == '.') /* an initial */
        return false;
    unsigned char straight[SUMMI_REACH + 4];
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

/* Whether an article or a preposition at `at` is part of a name: "M. Le Pen", "R. De Niro". */
static bool begins_surname(const struct summi_splitter *s, size_t at)
{
    static const char particles[][6] = {"Al",  "Da",  "Das", "De", "Dei", "Del", "Della", "Den",
                                        "Der", "Des", "Di",  "Do", "Dos", "Du",  "El",    "La",
                                        "Le",  "Les", "Li",  "Lo", "Ter", "Van", "Vom",   "Von"};
    size_t end = summi_word_end(s, at);
    size_t next = summi_skip_space(s, end);
    if (next == end || !summi_has(summi_peek(s, next), SUMMI_UPPER))
        return false;
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (strlen(particles[i]) == end - at && !memcmp(particles[i], s->text + at, end - at))
            return true;
    return false;
}

static bool has_danda(struct summi_splitter *s)
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

/*
 * Letters of English as they are spelled in the scripts of India, and what stands for "Dr", "Shri"
 * and "Prof".  The blocks of these scripts are laid out alike: these are the places in a block,
 * without virama and nukta, and with long vowels for short ones.
 */
static const unsigned char spelled_letters[][4] = {
    {0x0F},
    {0x2C, 0x40},
    {0x38, 0x40},
    {0x21, 0x40},
    {0x08},
    {0x0F, 0x2B},
    {0x1C, 0x40},
    {0x0F, 0x1A},
    {0x06, 0x08},
    {0x10},
    {0x1C, 0x47},
    {0x15, 0x47},
    {0x0F, 0x32},
    {0x0F, 0x2E},
    {0x0F, 0x02},
    {0x0F, 0x28},
    {0x0F, 0x29},
    {0x13},
    {0x2A, 0x40},
    {0x15, 0x2F, 0x42},
    {0x06, 0x30},
    {0x0F, 0x38},
    {0x1F, 0x40},
    {0x2F, 0x42},
    {0x35, 0x40},
    {0x0F, 0x15, 0x38},
    {0x35, 0x3E, 0x08},
    {0x1C, 0x47, 0x21},
    {0x21, 0x49},
    {0x21, 0x3E},
    {0x21, 0x4B},
    {0x36, 0x30, 0x40},
    {0x2A, 0x30, 0x4B},
};

/* Whether a token, or its part behind the last period, is an initial in a script of India. */
static bool is_spelled_letter(const struct summi_token *token)
{
    const unsigned char *p = token->bytes;
    const unsigned char *end = p + token->length;
    unsigned char places[4] = {0};
    size_t count = 0;
    bool bare = true; /* one letter without any mark */
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &p);
        unsigned place = c & 0x7F;
        if (c == '.') {
            memset(places, 0, sizeof places);
            count = 0;
            bare = true;
            continue;
        }
        bare = bare && count == 0 && summi_has(c, SUMMI_LETTER);
        if (place == 0x4D || place == 0x3C)
            continue;
        if (!is_indic(c) || count == sizeof places)
            return false;
        places[count++] = (unsigned char)(place == 0x3F   ? 0x40
                                          : place == 0x41 ? 0x42
                                          : place == 0x46 ? 0x47
                                          : place == 0x4A ? 0x4B
                                          : place == 0x07 ? 0x08
                                          : place == 0x0E ? 0x0F
                                          : place == 0x12 ? 0x13
                                                          : place);
    }
    for (size_t i = 0; i < sizeof spelled_letters / sizeof *spelled_letters; i++)
        if (!memcmp(places, spelled_letters[i], sizeof places))
            return true;
    return bare && count == 1;
}

static bool is_arabic_or_hebrew(uint32_t c)
{
    return c >= 0x05D0 && c < 0x0750 && summi_has(c, SUMMI_LETTER);
}

static bool is_cjk(uint32_t c)
{
    return summi_has(c, SUMMI_HAN | SUMMI_HIRAGANA | SUMMI_KATAKANA);
}

static bool is_month(const struct summi_splitter *s, size_t at)
{
    unsigned char word[SUMMI_REACH * 2];
    size_t length = summi_token_lower(s->text + at, summi_word_end(s, at) - at, word, sizeof word);
    return summi_wordlist_contains(&s->language->lists[SUMMI_MONTHS], word, length);
}

/* Whether the last character before `at` that is not white space is a digit. */
static bool follows_number(const struct summi_splitter *s, size_t at)
{
    const unsigned char *start;
    if (at == s->begin)
        return false;
    uint32_t c = summi_utf8_decode_before(s->text + s->begin, s->text + at, &start);
    if (summi_is_space(c))
        c = summi_peek_before(s, (size_t)(start - s->text));
    return summi_has(c, SUMMI_DIGIT);
}

/* The token before a run; false if it is too long to be anything but a word. */
static bool find_token(struct summi_splitter *s, const struct summi_stop *stop,
                       struct summi_token *token)
{
    size_t back = stop->at - s->begin > SUMMI_REACH ? stop->at - SUMMI_REACH : s->begin;
    summi_token_find(s->text, back, stop->at, token);
    if (token->length == 0 || (token->truncated && back > s->begin))
        return false;
    summi_token_join(s->text, back, stop->at, s->language, token);
    token->first = !summi_splitter_has_content(s, token->start);
    token->after_number = !token->has_vowel && follows_number(s, token->start);
    return true;
}

/* Whether what stands before a number is an abbreviation that wants one: "No. 5". */
static bool follows_number_word(const struct summi_splitter *s, const struct summi_token *number)
{
    struct summi_token token;
    size_t at = number->start;
    if (at - s->begin < 2 || s->text[at - 1] != ' ' || s->text[at - 2] != '.')
        return false;
    at -= 2;
    summi_token_find(s->text, at - s->begin > SUMMI_REACH ? at - SUMMI_REACH : s->begin, at,
                     &token);
    return token.length && summi_token_class(&token, s->language, true) != SUMMI_TOKEN_WORD;
}

/* A number and one period: "1. First", "19. Juli", "in 1999. He". */
static bool number_ends(const struct summi_splitter *s, const struct summi_token *token,
                        const struct summi_following *following)
{
    if ((token->first && token->letters < 4) || summi_peek_before(s, token->start) == '[')
        return false;
    if (!s->language->ordinal_period || token->letters > 2)
        return true;
    if (following->letter && is_month(s, following->word))
        return false;
    uint32_t before = summi_peek_before(s, token->start);
    if (before && before != '-' && !summi_is_space(before) && !summi_has(before, SUMMI_OPEN))
        return true; /* "won 3:2. Then" */
    if (follows_number_word(s, token))
        return true;
    return following->opened || (following->letter && is_starter(s, following->word));
}

static bool is_roman_digit(unsigned char c)
{
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C';
}

/* "II", "XIV", and "V" or "X" alone. */
static bool is_roman_numeral(const struct summi_splitter *s, size_t at)
{
    if (!is_roman_digit(s->text[at]))
        return false;
    size_t end = summi_word_end(s, at);
    for (size_t i = at + 1; i < end; i++)
        if (!is_roman_digit(s->text[i]))
            return false;
    return end - at > 1 || s->text[at] == 'V' || s->text[at] == 'X';
}

/* One period, which may belong to an abbreviation, an initial or a number. */
static bool period_ends(struct summi_splitter *s, const struct summi_stop *stop,
                        const struct summi_following *following)
{
    struct summi_token token;
    if (!find_token(s, stop, &token))
        return true;
    if (token.is_number)
        return number_ends(s, &token, following);

    bool digit = summi_has(following->letter, SUMMI_NUMBER) ||
                 (following->letter && is_roman_numeral(s, following->word));
    switch (summi_token_class(&token, s->language, digit)) {
    case SUMMI_TOKEN_NEVER_ENDS:
        return false;
    case SUMMI_TOKEN_LAST:
        return !digit;
    case SUMMI_TOKEN_MAY_END:
        if (token.first && token.letters == 1) /* "A. The first item" */
            return false;
        if (digit && token.listed)
            return false;
        if (following->quoted && token.listed && !token.dots)
            return true;
        if (token.letters == 1 && following->letter && begins_surname(s, following->word))
            return false;
        return following->letter && is_starter(s, following->word);
    default:
        break;
    }
    if (token.letters == 1 && is_arabic_or_hebrew(token.last)) /* an initial */
        return token.after_number;
    if (is_indic(token.last))
        return !(has_danda(s) && token.letters <= 3) && !is_spelled_letter(&token);
    return true;
}

/* Whether the lower-case word at `at` would begin a sentence if it had its capital. */
static bool is_lower_starter(const struct summi_splitter *s, size_t at)
{
    unsigned char word[SUMMI_REACH + 8];
    size_t behind;
    uint32_t capital = (uint32_t)utf8proc_toupper((utf8proc_int32_t)summi_char_at(s, at, &behind));
    size_t length = (size_t)utf8proc_encode_char((utf8proc_int32_t)capital, word);
    size_t rest = summi_word_end(s, behind) - behind;
    memcpy(word + length, s->text + behind, rest);
    return summi_wordlist_contains(&s->language->lists[SUMMI_STARTERS], word, length + rest);
}

/* A lower-case word that is no abbreviation. */
static bool is_plain_word(const struct summi_splitter *s, struct summi_token *token)
{
    return token->is_lower && token->letters > 2 && token->has_vowel && !token->dots &&
           summi_token_class(token, s->language, false) == SUMMI_TOKEN_WORD;
}

/*
 * Whether a sentence begins with the lower-case word behind the run, as it does where writers care
 * little for capitals.  Abbreviations that no list summi_has are short and end with a consonant.
 */
static bool lower_case_begins(struct summi_splitter *s, const struct summi_stop *stop,
                              const struct summi_following *following)
{
    struct summi_token token;
    bool single = !stop->strong && stop->dots == 1;
    bool adjacent = following->word == stop->next;
    bool bracket = following->first == '(' && following->word == stop->next + 1;
    bool item = following->first == '-' && summi_is_space(summi_peek(s, stop->next + 1));
    if (!(stop->strong ? adjacent : single && (adjacent || bracket || item)))
        return false;
    if (stop->closer || stop->wide || !s->language->code[0] || !find_token(s, stop, &token))
        return false;
    if (stop->strong)
        return token.is_lower && is_lower_starter(s, following->word);
    if (!is_plain_word(s, &token))
        return false;
    return item || token.letters > 4 || summi_has(token.last, SUMMI_VOWEL) ||
           is_lower_starter(s, following->word);
}

/* An ellipsis: not before the English pronoun in the midst of a pause, nor in the Persian "etc." */
static bool ellipsis_ends(const struct summi_splitter *s, const struct summi_stop *stop,
                          const struct summi_following *following)
{
    uint32_t before = summi_peek_before(s, stop->at);
    if (before == 0x0648) { /* the word "and" */
        uint32_t earlier = summi_peek_before(s, stop->at - 2);
        return earlier && !summi_is_space(earlier);
    }
    if (!summi_is_space(before) || following->letter != 'I')
        return true;
    size_t end = following->word + 1;
    uint32_t behind = summi_peek(s, end);
    return summi_has(behind, SUMMI_ALPHANUMERIC);
}

/* Whether [at, end) is a capitalized word, of small letters but for the first, that begins
 * sentences. */
static bool is_glued_word(const struct summi_splitter *s, size_t at)
{
    size_t end = summi_word_end(s, at);
    size_t next;
    if (end == at || !summi_has(summi_char_at(s, at, &next), SUMMI_UPPER) || !is_starter(s, at))
        return false;
    uint32_t behind = summi_peek(s, end);
    if (behind != 0 && behind != ',' && behind != '.' && !summi_is_space(behind))
        return false;
    for (size_t p = next; p < end;)
        if (summi_has(summi_char_at(s, p, &p), SUMMI_UPPER | SUMMI_NUMBER))
            return false;
    return true;
}

/*
 * No white space behind the run: "the end.The next".  Addresses, names of files and code look
 * alike, so the token before must be a word, or a number, and the next a word that begins
 * sentences.
 */
static bool is_glued(struct summi_splitter *s, const struct summi_stop *stop)
{
    struct summi_token token;
    bool simple = stop->dots <= 1;
    if (!simple || stop->closer || stop->next > stop->run_end || !is_glued_word(s, stop->next) ||
        !find_token(s, stop, &token) || token.dots || token.first)
        return false;
    uint32_t before = summi_peek_before(s, token.start);
    if (before != 0 && !summi_is_space(before) && !summi_has(before, SUMMI_OPEN) && before != '"' &&
        !(token.is_number && before == ','))
        return false;
    if (token.is_number)
        return true;
    return token.letters > 2 && token.has_vowel && !token.mixed &&
           summi_token_class(&token, s->language, false) == SUMMI_TOKEN_WORD;
}

/* Whether periods stand side by side at `at`. */
static bool is_ellipsis(const struct summi_splitter *s, size_t at)
{
    return s->end - at > 1 && s->text[at] == '.' && s->text[at + 1] == '.';
}

/*
 * The numbers of notes, set without space: "the end.12 Next".  They go to the sentence before, if a
 * word or a bracket stands before the period and a capital behind the numbers.
 */
static bool is_footnote(struct summi_splitter *s, struct summi_stop *stop)
{
    size_t end = stop->next; /* behind the last digit */
    if (stop->strong || stop->dots != 1 || stop->closer || stop->next > stop->run_end)
        return false;
    for (size_t at = end; at < s->end && at - stop->next < 12; at++) {
        unsigned char c = s->text[at];
        if (c >= '0' && c <= '9')
            end = at + 1;
        else if (c != ',' && c != ' ' && c != '-')
            break;
    }
    size_t next = summi_skip_space(s, end);
    if (end == stop->next || next == end || !summi_has(summi_peek(s, next), SUMMI_UPPER))
        return false;
    if (summi_peek_before(s, stop->at) != ')') {
        struct summi_token token;
        if (!find_token(s, stop, &token) || !is_plain_word(s, &token) || token.letters < 4 ||
            summi_token_class(&token, s->language, true) != SUMMI_TOKEN_WORD)
            return false;
    }
    stop->end = end;
    return true;
}

/*
 * Not all white space behind a terminator ends a sentence, and some sentences end without any.  In
 * "The end. . . . Next" and in "The end. ...and next" a full stop stands before an ellipsis.
 */
bool summi_stop_ends_sentence(struct summi_splitter *s, struct summi_stop *stop)
{
    struct summi_following following;
    summi_following_find(s, stop->next, &following);

    bool spaced = stop->next > stop->end;
    if (stop->split && !stop->strong && stop->dots > 3 && !stop->closer && following.letter &&
        summi_has(summi_peek_before(s, stop->at), SUMMI_ALPHANUMERIC) &&
        (!spaced || !is_ellipsis(s, summi_skip_space(s, stop->split)))) {
        stop->end = stop->split;
        return true;
    }
    if (!spaced && !stop->wide && !(stop->strong && stop->unspaced) &&
        (!is_cjk(following.first) || stop->closer == ')'))
        return is_footnote(s, stop) || is_glued(s, stop);
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
    if (summi_has(following.letter, SUMMI_LOWER))
        return following.first == 0xBF || following.first == 0xA1 ||
               lower_case_begins(s, stop, &following);
    if (stop->wide && (stop->closer == 0x300D || stop->closer == 0x300F || stop->closer == 0xFF09))
        return !summi_has(following.first, SUMMI_HIRAGANA) && following.first != 0x3001;
    if (!stop->strong && stop->dots == 1 && !stop->wide)
        return period_ends(s, stop, &following);
    return stop->strong || stop->dots < 3 || stop->wide || ellipsis_ends(s, stop, &following);
}

/*
 * Thai and Lao have no terminators, and spaces between phrases as well as sentences.  A sentence
 * ends at a space when it has got long, sooner before a word that often begins one, and never
 * before a word that does not.
 */
bool summi_space_ends_sentence(struct summi_splitter *s, size_t at)
{
    enum { LETTER = 3, LEAST = 25 * LETTER, ENOUGH = 60 * LETTER, LONGEST_WORD = 12 * LETTER };
    size_t length = at - s->begin;
    uint32_t before = summi_peek_before(s, at);
    if (length < LEAST || !summi_has(before, SUMMI_COMPLEX) || before == 0x0E46)
        return false;
    size_t next = summi_skip_space(s, at);
    uint32_t c = summi_peek(s, next);
    if (summi_character_is_opening_quote(c)) {
        summi_char_at(s, next, &next);
        c = summi_peek(s, next);
    }
    if (!summi_has(c, SUMMI_COMPLEX))
        return false;
    bool starts = false;
    for (size_t size = LETTER; size <= LONGEST_WORD && size <= s->end - next; size += LETTER) {
        if (summi_wordlist_contains(&s->language->lists[SUMMI_STARTERS], s->text + next, size))
            starts = true;
        else if (!starts && (summi_wordlist_kinds(&s->language->lists[SUMMI_ABBREVIATIONS],
                                                  s->text + next, size) &
                             SUMMI_ABBREVIATION_NEVER))
            return false;
    }
    return starts || length >= ENOUGH;
}
