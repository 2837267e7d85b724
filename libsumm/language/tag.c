/* SPDX-License-Identifier: MIT */
/* tag.c - the syntax of language tags (BCP 47). */
#include "language/tag.h"

#include <stddef.h>
#include <string.h>

#include "unicode/character.h"

static char lower(char c)
{
    return (char)summi_ascii_lower((unsigned char)c);
}

static bool is_letter(char c)
{
    return summi_ascii_is_letter((unsigned char)c);
}

static bool is_digit(char c)
{
    return summi_ascii_is_digit((unsigned char)c);
}

/* Letters and digits up to a hyphen or the end of the tag; of length 0 at the end of the tag. */
struct subtag {
    const char *start;
    size_t length;
    bool letters; /* no digits */
};

/* Reads the subtag at `p`; false if it does not have one to eight characters. */
static bool subtag_read(const char *p, struct subtag *subtag)
{
    *subtag = (struct subtag){.start = p, .letters = true};
    for (; is_letter(*p) || is_digit(*p); p++)
        subtag->letters = subtag->letters && !is_digit(*p);
    subtag->length = (size_t)(p - subtag->start);
    return subtag->length >= 1 && subtag->length <= 8 && (*p == '\0' || *p == '-');
}

/* Goes on to the next subtag, or to the end of the tag; false if what follows is no subtag. */
static bool subtag_next(struct subtag *subtag)
{
    const char *end = subtag->start + subtag->length;
    if (*end == '-')
        return subtag_read(end + 1, subtag);
    *subtag = (struct subtag){.start = end};
    return true;
}

static bool subtag_is_script(const struct subtag *subtag)
{
    return subtag->length == 4 && subtag->letters;
}

static bool subtag_is_region(const struct subtag *subtag)
{
    const char *p = subtag->start;
    if (subtag->length == 2)
        return subtag->letters;
    return subtag->length == 3 && is_digit(p[0]) && is_digit(p[1]) && is_digit(p[2]);
}

static bool subtag_is_variant(const struct subtag *subtag)
{
    return subtag->length >= 5 || (subtag->length == 4 && is_digit(*subtag->start));
}

/* Whether the tag ends with extensions: each a letter or digit and subtags, the last may be "x". */
static bool extensions_valid(struct subtag *subtag)
{
    while (subtag->length == 1) {
        size_t shortest = lower(*subtag->start) == 'x' ? 1 : 2, count = 0;
        do {
            if (!subtag_next(subtag))
                return false;
            count++;
        } while (subtag->length >= shortest);
        if (count == 1)
            return false;
    }
    return subtag->length == 0;
}

/* What follows the language: extended languages, a script, a region, variants, extensions. */
static bool tail_valid(struct subtag *subtag)
{
    int extended_most = subtag->length <= 3 ? 3 : 0;
    bool sound = subtag_next(subtag);
    for (int i = 0; sound && i < extended_most && subtag->length == 3 && subtag->letters; i++)
        sound = subtag_next(subtag);
    if (sound && subtag_is_script(subtag))
        sound = subtag_next(subtag);
    if (sound && subtag_is_region(subtag))
        sound = subtag_next(subtag);
    while (sound && subtag_is_variant(subtag))
        sound = subtag_next(subtag);
    return sound && extensions_valid(subtag);
}

bool summi_tag_valid(const char *tag)
{
    struct subtag subtag;
    if (!tag || !memchr(tag, '\0', SUMMI_TAG_SIZE) || !subtag_read(tag, &subtag))
        return false;
    if (subtag.length == 1 && lower(*tag) == 'x')
        return extensions_valid(&subtag);
    /* "auto" is a well-formed language of four letters, reserved by the standard. */
    return subtag.length >= 2 && subtag.letters && tail_valid(&subtag);
}

bool summi_tag_is_auto(const char *tag)
{
    static const char name[] = "auto";
    size_t i = 0;
    while (name[i] && lower(tag[i]) == name[i])
        i++;
    return !name[i] && !tag[i];
}

void summi_tag_primary(const char *tag, char code[4])
{
    size_t length = 0;
    memset(code, 0, 4);
    while (is_letter(tag[length]))
        length++;
    for (size_t i = 0; length <= 3 && i < length; i++)
        code[i] = lower(tag[i]);
}
