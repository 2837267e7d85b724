/* SPDX-License-Identifier: MIT */
/* dateline.c - finds the place, date and agency with which a news paragraph opens. */
#include "layout/dateline.h"

#include <stdbool.h>
#include <string.h>

#include "layout/eastern_dateline.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* A longer beginning is no dateline. */
#define DATELINE_BYTES 120
#define DATELINE_WORDS 12

/* The name of an agency has fewer bytes, with its parentheses: "(Reuters)". */
#define AGENCY_BYTES 40
/* In small letters it has fewer: "(dpa/lnw)". */
#define SMALL_AGENCY_BYTES 12
/* An agency in capitals needs no dash after it if it ends before this byte: "(CNN)The ..." */
#define SHORT_AGENCY_BYTES 12
/* A part without dates that names an agency has no more words: "RIA Novosti." */
#define AGENCY_WORDS 3

/* A small word has no more letters in a place ("Rio de Janeiro"), or after a number ("3 juin"). */
#define PARTICLE_LETTERS 3
#define MONTH_LETTERS    12

/* In scripts without capitals no more words come before the agency. */
#define CASELESS_WORDS 3

/* A place with a colon after it is in capitals, has this many letters and opens the text. */
#define PLACE_BYTES 4
#define HEAD_BYTES  300

/* More dashes in a row are a rule, which divides a page. */
#define DASHES_MOST 3

/* What comes before a separator or the prose: a place, a date, an agency, or several of them. */
typedef struct dateline_part {
    size_t words;
    bool capitals; /* the first word is in capitals */
    bool number;
    bool comma;
    bool particle; /* a small word belongs to no date */
    bool agency;
    bool small_agency; /* in small letters, or in a script that has no others */
    bool ends_in_agency;
    bool ends_in_stop;
} dateline_part;

/* How far a dateline has been read. */
typedef struct reader {
    const unsigned char *begin, *at, *end;
    size_t words;
    size_t caseless; /* words in a script without capitals */
    bool after_number;
    bool headed; /* it is near the beginning of the text, where a place may end with a colon */
    dateline_part part; /* that is being read */
} reader;

static uint32_t peek_at(const reader *r, const unsigned char *p)
{
    const unsigned char *next;
    return p < r->end ? summi_utf8_decode(p, r->end, &next) : 0;
}

static void skip_space(reader *r)
{
    const unsigned char *next;
    while (r->at < r->end && summi_character_is_space(summi_utf8_decode(r->at, r->end, &next)))
        r->at = next;
}

/*
 * Reads dashes, of which a single hyphen needs white space around it; false, without moving, if
 * there are none.
 */
static bool read_dashes(reader *r)
{
    const unsigned char *p = r->at, *next;
    bool spaced = p[-1] == ' ' || r->part.ends_in_agency, hyphen = false;
    size_t dashes = 0;
    if (*p == '.' && r->part.ends_in_agency)
        p++; /* "(EFE).-" */
    while (p < r->end) {
        uint32_t c = summi_utf8_decode(p, r->end, &next);
        if (!summi_character_is_dash(c))
            break;
        hyphen = c == '-';
        dashes++;
        p = next;
    }
    if (!dashes || dashes > DASHES_MOST || p == r->end ||
        (hyphen && dashes == 1 && (!spaced || *p != ' ')))
        return false;
    r->at = p;
    return true;
}

/* Reads what comes between the parts: dashes, or one of "|", "/", "_" with spaces around it. */
static bool read_separator(reader *r)
{
    const unsigned char *p = r->at;
    if (*p && strchr("|/_", *p) && r->end - p > 1 && p[-1] == ' ' && p[1] == ' ') {
        r->at = p + 1;
        return true;
    }
    bool stops = *p == ':' || (*p == '.' && r->part.number && r->part.comma);
    if (stops && r->part.ends_in_agency && r->end - p > 1 && p[1] == ' ') {
        r->at = p + 1; /* "(NTB): ", "Kyiv, May 12 (Ukrinform). " */
        return true;
    }
    return read_dashes(r);
}

/* Reads "(NBW)", "(Harbour Press)", "(dpa)" or "/NBW/". */
static bool read_agency(reader *r)
{
    const unsigned char *p = r->at, *next;
    unsigned char close = *p == '(' ? ')' : '/';
    size_t letters = 0, upper = 0, small_words = 0;
    uint32_t before = ' ';
    if (*p != '(' && *p != '/')
        return false;
    for (p++; p < r->end && p - r->at < AGENCY_BYTES && *p != close; p = next) {
        uint32_t c = summi_utf8_decode(p, r->end, &next);
        unsigned flags = summi_unicode_flags(c);
        letters += (flags & SUMMI_LETTER) != 0;
        upper += (flags & SUMMI_UPPER) != 0;
        small_words += before == ' ' && flags & SUMMI_LOWER;
        before = c;
    }
    if (p == r->end || *p != close || letters < 2)
        return false;
    bool small = !upper;
    if (small ? small_words && (small_words > 1 || p - r->at >= SMALL_AGENCY_BYTES ||
                                memchr(r->at, ' ', (size_t)(p - r->at)))
              : small_words > 0)
        return false;
    r->at = p + 1;
    if (close == '/' && r->end - r->at > 1 && *r->at == '.' && r->at[1] == ' ')
        r->at++;
    r->part.agency = r->part.ends_in_agency = true;
    r->part.small_agency = small;
    return true;
}

/* What a word is made of. */
typedef struct word_letters {
    size_t letters, upper, lower, digits;
    bool small;    /* begins with a small letter, */
    bool caseless; /* or one of a script without capitals */
} word_letters;

/* Whether a character belongs to a word, with `next` after it. */
static bool is_word_character(const reader *r, uint32_t c, unsigned flags,
                              const unsigned char *next)
{
    if (flags & (SUMMI_LETTER | SUMMI_MARK | SUMMI_NUMBER) || c == '.' ||
        summi_character_is_apostrophe(c))
        return true;
    return (c == '-' || c == '/') && next < r->end && *next != ' ' && *next != '-' && *next != '(';
}

static word_letters look_at_word(const reader *r, const unsigned char **end)
{
    word_letters word = {0};
    const unsigned char *p = r->at, *next;
    for (; p < r->end; p = next) {
        uint32_t c = summi_utf8_decode(p, r->end, &next);
        unsigned flags = summi_unicode_flags(c);
        if (!is_word_character(r, c, flags, next))
            break;
        if (!word.letters && flags & SUMMI_LETTER) {
            word.small = flags & SUMMI_LOWER;
            word.caseless = !(flags & (SUMMI_LOWER | SUMMI_UPPER));
            if (word.small && !r->words)
                break;
        }
        word.letters += (flags & SUMMI_LETTER) != 0;
        word.upper += (flags & SUMMI_UPPER) != 0;
        word.lower += (flags & SUMMI_LOWER) != 0;
        word.digits += (flags & SUMMI_NUMBER) != 0;
        for (; word.letters && next < r->end && summi_ascii_is_lower(*next); next++) {
            word.letters++;
            word.lower++;
        }
    }
    *end = p;
    return word;
}

/*
 * Reads a word or a number, with the comma after it.  False for a small one that is part of neither
 * a place nor a date: with such the second word of most paragraphs begins.
 */
static bool read_word(reader *r)
{
    const unsigned char *p;
    word_letters word = look_at_word(r, &p);
    dateline_part *part = &r->part;
    bool short_word = word.letters <= PARTICLE_LETTERS;
    if ((!word.letters && !word.digits) ||
        (word.small &&
         (!r->words || word.letters > MONTH_LETTERS || (!r->after_number && !short_word))))
        return false;
    r->caseless += word.caseless;
    if (r->caseless > CASELESS_WORDS)
        return false;
    /* "Paris, le 3 juin": an article before a date belongs to it. */
    bool dates = part->comma && r->end - p > 1 && *p == ' ' && summi_ascii_is_digit(p[1]);
    part->particle |= word.small && !r->after_number && !dates;
    r->after_number = word.digits || (r->after_number && word.small && short_word);
    if (!part->words)
        part->capitals = word.letters > 1 && word.upper == word.letters;
    part->number |= word.digits > 0;
    part->words++;
    part->ends_in_agency = false;
    part->ends_in_stop = p[-1] == '.';
    r->words++;
    if (p < r->end && *p == ',') {
        part->comma = true;
        p++;
    }
    r->at = p;
    return true;
}

/* Whether what follows opens a sentence for sure. */
static bool opens_sentence(const reader *r)
{
    uint32_t c = peek_at(r, r->at);
    return summi_character_is_upper(c) || summi_character_is_opening_quote(c) ||
           summi_character_is_typed_quote(r->at, r->end);
}

/* Whether what follows can open one, after an agency and a separator. */
static bool may_open_sentence(const reader *r)
{
    unsigned flags = summi_unicode_flags(peek_at(r, r->at));
    return r->part.agency && flags & (SUMMI_LETTER | SUMMI_NUMBER) && !(flags & SUMMI_LOWER);
}

/* Whether an agency needs no separator after it: "Seoul (CNN)The ...", "STOCKHOLM (TT) The ...". */
static bool ends_with_agency(const reader *r)
{
    const dateline_part *part = &r->part;
    if (!part->ends_in_agency || part->small_agency)
        return false;
    bool capitals_follow = r->end - r->at > 1 && summi_ascii_is_upper(r->at[1]);
    if (part->words)
        return r->at[-1] != ' ' || (part->capitals && !capitals_follow);
    if (r->at[-1] == ')')
        return true; /* "(Harbour Press)The ..." */
    for (const unsigned char *p = r->begin; p < r->at; p++)
        if (summi_ascii_is_lower(*p) || *p >= 0x80)
            return false;
    return r->at - r->begin < SHORT_AGENCY_BYTES;
}

/* Whether a later part is the name of an agency and ends with a full stop: "RIA Novosti. The" */
static bool ends_with_stop(const reader *r)
{
    const dateline_part *part = &r->part;
    return part->words && part->words <= AGENCY_WORDS && part->words < r->words && part->capitals &&
           !part->particle && part->ends_in_stop;
}

/*
 * Reads the colon after a place at the beginning of a text: "HARWICK: The council ...".  In a title
 * capitals follow.
 */
static bool read_colon(reader *r)
{
    const unsigned char *p = r->begin;
    size_t letters = 0;
    if (!r->headed || *r->at != ':' || r->at - p < PLACE_BYTES || r->end - r->at < 4 ||
        r->at[1] != ' ' || summi_ascii_is_upper(r->at[3]))
        return false;
    for (; p < r->at; p++)
        letters += summi_ascii_is_upper(*p) || *p == ' ';
    if (letters < (size_t)(r->at - r->begin))
        return false;
    r->at++;
    return true;
}

/* Reads one part and the separator after it; false if neither this nor prose follows. */
static bool read_part(reader *r)
{
    r->part = (dateline_part){0};
    while (r->at < r->end && r->words < DATELINE_WORDS) {
        if (ends_with_agency(r) && opens_sentence(r))
            return true;
        skip_space(r);
        if (r->at == r->end)
            return false;
        if ((ends_with_agency(r) || ends_with_stop(r)) && opens_sentence(r))
            return true;
        if ((r->part.words || r->part.agency) && (read_separator(r) || read_colon(r))) {
            skip_space(r);
            return true;
        }
        if (!read_agency(r) && !read_word(r))
            return false;
    }
    return false;
}

/* What a part tells of the beginning that it is in. */
enum evidence { NO_DATELINE, MAYBE_DATELINE, DATELINE };

/* `dated` and `placed`: the parts before it have a date or a place. */
static enum evidence weigh_part(const dateline_part *part, bool dated, bool placed)
{
    if (part->agency)
        return DATELINE;
    if (part->particle)
        return NO_DATELINE;
    if (part->number && (part->comma || placed))
        return DATELINE;
    if (part->capitals)
        return dated || !placed ? DATELINE : MAYBE_DATELINE;
    return part->comma && !placed ? MAYBE_DATELINE : NO_DATELINE; /* "Nairobi, Kenya | June 4" */
}

/* Whether a word and a small word after it begin the block, as they do most: "The ferry". */
static bool is_plain(const unsigned char *p, const unsigned char *end)
{
    while (p < end && summi_ascii_is_letter(*p))
        p++;
    if (end - p <= PARTICLE_LETTERS + 1 || *p != ' ')
        return false;
    for (int i = 1; i <= PARTICLE_LETTERS + 1; i++)
        if (!summi_ascii_is_lower(p[i]))
            return false;
    return true;
}

size_t summi_dateline_end(const unsigned char *text, size_t start, size_t end)
{
    size_t most = end - start < DATELINE_BYTES ? end - start : DATELINE_BYTES;
    const unsigned char *found = NULL, *begin = text + start;
    reader r = {.begin = begin, .at = begin, .end = begin + most, .headed = start < HEAD_BYTES};
    bool placed = false, dated = false;
    if (!most || is_plain(begin, r.end))
        return start;
    if ((found = summi_eastern_dateline_end(begin, r.end)))
        return (size_t)(found - text);
    while (read_part(&r)) {
        enum evidence evidence = weigh_part(&r.part, dated, placed);
        if (evidence == NO_DATELINE)
            break;
        placed |= r.part.words > 0;
        dated |= r.part.number;
        if (evidence == DATELINE && (opens_sentence(&r) || may_open_sentence(&r)))
            found = r.at;
    }
    return found ? (size_t)(found - text) : start;
}
