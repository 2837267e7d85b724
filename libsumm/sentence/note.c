/* SPDX-License-Identifier: MIT */
/*
 * note.c - notes that are no part of the sentences around them: in records of speech of what is
 * heard besides the words, "(Laughter)", and on pages of what should be in their place.
 */
#include "sentence/note.h"

#include <stdint.h>

#include "language/phrase.h"
#include "unicode/character.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

/* A longer note is none. */
#define NOTE_BYTES 192

/* A note that begins with a word for a sound has no more words: "(Beifall bei der SPD ...)". */
#define NOTE_WORDS 15
/* One with such a word anywhere, or in square brackets, has no more: "(Phone rings)". */
#define SHORT_NOTE_WORDS 4
/* With a full stop it has no more: "(Laughter.)" */
#define STOPPED_NOTE_WORDS 2

/* What is between the brackets. */
typedef struct note_look {
    size_t words, letters, upper, lower;
    bool digits;
    bool begins_lower;
    bool stopped; /* it ends with a full stop */
    bool broken;  /* a bracket or the end of a sentence is inside */
} note_look;

/* The bracket that closes what `c` opens; 0 if it opens no note. */
static uint32_t closing(uint32_t c)
{
    switch (c) {
    case '(':
        return ')';
    case '[':
        return ']';
    case '<':
        return '>';
    case '*':
    case 0x266A: /* an eighth note */
    case 0x266B:
        return c;
    case 0xFF08:
        return 0xFF09;
    case 0xFF3B:
        return 0xFF3D;
    default:
        return 0;
    }
}

static void look_at(note_look *look, uint32_t c, uint32_t before)
{
    unsigned flags = summi_unicode_flags(c);
    bool letter = flags & SUMMI_LETTER;
    if (letter && !look->letters)
        look->begins_lower = flags & SUMMI_LOWER;
    look->words += summi_character_is_alphanumeric(c) &&
                   (!before || !summi_character_is_alphanumeric(before)) &&
                   !summi_character_is_apostrophe(before);
    look->letters += letter;
    look->upper += (flags & SUMMI_UPPER) != 0;
    look->lower += (flags & SUMMI_LOWER) != 0;
    look->digits |= (flags & SUMMI_NUMBER) != 0;
    look->broken |= look->stopped || c == '(' || c == '[' || c == '\n';
    look->stopped = summi_terminator_find(c, 0) != SUMMI_TERMINATOR_NONE;
}

/* Finds the bracket that closes the note that begins after `at`; `end` if there is none. */
static size_t find_closing(const unsigned char *text, size_t at, size_t end, uint32_t close,
                           note_look *look)
{
    const unsigned char *p = text + at, *stop = text + end, *next;
    for (uint32_t before = 0; p < stop; p = next) {
        uint32_t c = summi_utf8_decode(p, stop, &next);
        if (c == close)
            return (size_t)(p - text);
        look_at(look, c, before);
        before = c;
    }
    return end;
}

/* Whether the bracket `open` and what is between tell a note. */
static bool is_note(const summi_language *language, uint32_t open, const note_look *look,
                    const unsigned char *text, size_t start, size_t end)
{
    if (open == 0x266A || open == 0x266B)
        return look->letters > 0;
    if (look->broken || look->digits || look->letters == 0 || look->words > NOTE_WORDS ||
        (look->stopped && look->words > STOPPED_NOTE_WORDS))
        return false;
    if ((open == '[' || open == 0xFF3B) && look->words <= SHORT_NOTE_WORDS && look->letters > 1 &&
        (look->begins_lower || (look->upper > 1 && !look->lower)))
        return true;
    if (open != '*' && open != '<' &&
        summi_phrase_kinds(language, SUMMI_PHRASES_SOUND, text, start, end))
        return true;
    return look->words <= SHORT_NOTE_WORDS &&
           summi_phrase_kinds_anywhere(language, SUMMI_PHRASES_SOUND, text, start, end, 0, NULL);
}

/* Whether the next sentence, another note or nothing follows. */
static bool is_followed(const unsigned char *text, size_t at, size_t end)
{
    const unsigned char *p = text + at, *stop = text + end, *next;
    bool spaced = false;
    uint32_t c = 0;
    for (; p < stop; p = next, spaced = true) {
        c = summi_utf8_decode(p, stop, &next);
        if (!summi_character_is_space(c))
            break;
    }
    if (p == stop)
        return true;
    return (spaced || summi_character_is_spaceless(c)) && !summi_character_is_lower(c) &&
           (summi_character_is_content(c) || closing(c) || summi_character_is_opening_quote(c));
}

/* Where the phrase of SUMMI_PHRASES_PLAYER at `at` ends; or `at`. */
static size_t phrase_end(const summi_language *language, const unsigned char *text, size_t at,
                         size_t end)
{
    const unsigned char *next;
    size_t most = end - at < NOTE_BYTES ? end : at + NOTE_BYTES;
    if (!summi_character_is_alphanumeric(summi_utf8_decode(text + at, text + end, &next)))
        return at;
    return summi_phrase_end(language, SUMMI_PHRASES_PLAYER, text, at, most);
}

/* Where a note ends that may have a full stop, if what may follow a note does; or `at`. */
static size_t whole_end(const unsigned char *text, size_t at, size_t stop, size_t end)
{
    if (stop < end && text[stop] == '.')
        stop++;
    return is_followed(text, stop, end) ? stop : at;
}

size_t summi_note_end(const summi_language *language, const unsigned char *text, size_t at,
                      size_t end)
{
    const unsigned char *next, *limit = text + end;
    if (!summi_note_may_begin(language, text + at, limit))
        return at;
    size_t words_end = phrase_end(language, text, at, end);
    if (words_end > at)
        return whole_end(text, at, words_end, end);
    uint32_t open = summi_utf8_decode(text + at, limit, &next), close = closing(open);
    if (!close)
        return at;
    note_look look = {0};
    size_t start = (size_t)(next - text);
    size_t most = end - start < NOTE_BYTES ? end : start + NOTE_BYTES;
    size_t stop = find_closing(text, start, most, close, &look);
    if (stop == most || !is_note(language, open, &look, text, start, stop))
        return at;
    summi_utf8_decode(text + stop, limit, &next);
    return whole_end(text, at, (size_t)(next - text), end);
}
