/* SPDX-License-Identifier: MIT */
/* entry.c - tells what looks like sentences: entries of lists, ways to a page, notes on others. */
#include "prose/entry.h"

#include <string.h>

#include "language/phrase.h"
#include "prose/threshold.h"
#include "unicode/character.h"
#include "unicode/utf8.h"

/* Whether there are more words than `most`; where no spaces are, characters were counted. */
static bool are_more(const summi_page_facts *facts, size_t words, size_t most)
{
    return words > (facts->language->spaceless ? 2 * most : most);
}

/* The kinds of all phrases of SUMMI_PHRASES_ENTRY anywhere in a block. */
static unsigned entry_kinds(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    return summi_phrase_kinds_anywhere(facts->language, SUMMI_PHRASES_ENTRY, facts->page->text,
                                       block->start, block->end, 0, NULL);
}

static size_t count_digits(const unsigned char *p, const unsigned char *end)
{
    size_t digits = 0;
    for (; p < end; p++)
        digits += summi_ascii_is_digit(*p);
    return digits;
}

/* ---- References ---- */

/* Whether a block begins with the mark of a note that leads back to the text: "^ Jump up". */
static bool begins_with_return(const unsigned char *p, const unsigned char *end)
{
    const unsigned char *next;
    uint32_t c = summi_utf8_decode(p, end, &next);
    return (c == '^' || c == 0x2191) && next < end && *next == ' ';
}

/* "12 (3): 45" or "12(3):45", the volume, number and page of a journal. */
static bool has_volume(const unsigned char *p, const unsigned char *end)
{
    while ((p = memchr(p, '(', (size_t)(end - p)))) {
        const unsigned char *at = p + 1;
        while (at < end && summi_ascii_is_digit(*at))
            at++;
        if (at > p + 1 && end - at > 3 && at[0] == ')' && at[1] == ':' &&
            summi_ascii_is_digit(at[at[2] == ' ' ? 3 : 2]))
            return true;
        p++;
    }
    return false;
}

/* Whether a word is one of those before the year of a reference: a name, or what joins names. */
static bool may_be_author(const unsigned char *word, const unsigned char *end)
{
    const unsigned char *next;
    return end - word <= 3 || *word == '&' ||
           summi_character_is_upper(summi_utf8_decode(word, end, &next));
}

/* "Marsh, A. & Holt, B. (2004). ": names, a year in brackets, and a mark. */
static bool has_authors(const unsigned char *p, const unsigned char *end)
{
    bool comma = false;
    size_t words = 0;
    while (p < end && *p != '(' && words++ < SUMMI_AUTHOR_WORDS) {
        const unsigned char *word = p;
        while (p<end && * p> ' ' && *p != '(')
            p++;
        if (p == word || !may_be_author(word, p))
            return false;
        comma |= p[-1] == ',';
        while (p < end && *p == ' ')
            p++;
    }
    if (!comma || end - p < 9 || *p != '(' || count_digits(p + 1, p + 5) < 4)
        return false;
    p += summi_ascii_is_letter(p[5]) ? 6 : 5; /* "(2004a)" */
    return *p == ')' && (p[1] == '.' || p[1] == ':') && p[2] == ' ';
}

/* Whether a sentence of the block begins with "Retrieved" and a date. */
static bool has_retrieval(const summi_page_facts *facts, size_t b)
{
    const summi_block_facts *block = &facts->blocks[b];
    const summi_page *page = facts->page;
    for (size_t s = block->first; s < block->first + block->sentences; s++) {
        const summi_sentence *sentence = &page->sentences[s];
        if (summi_phrase_kinds(facts->language, SUMMI_PHRASES_ENTRY, page->text, sentence->start,
                               sentence->end) &
                SUMMI_ENTRY_RETRIEVED &&
            count_digits(page->text + sentence->start, page->text + sentence->end) > 3)
            return true;
    }
    return false;
}

/* Whether the sentences of a block are as short as the parts of a reference. */
static bool has_short_parts(const summi_block_facts *block)
{
    return block->words <= SUMMI_PHRASE_WORDS &&
           block->words <= block->sentences * SUMMI_REFERENCE_WORDS;
}

static bool is_reference(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *p = facts->page->text + block->start,
                        *end = facts->page->text + block->end;
    if (begins_with_return(p, end) || has_authors(p, end))
        return true;
    if (!has_short_parts(&facts->blocks[b]) || count_digits(p, end) < SUMMI_REFERENCE_DIGITS)
        return false;
    return entry_kinds(facts, b) & SUMMI_ENTRY_CITED || has_volume(p, end) ||
           has_retrieval(facts, b);
}

/* ---- Ratings ---- */

/* The title of a review, with its stars: "***** Great lamp!" */
static bool is_rating(const summi_page_facts *facts, size_t b)
{
    const summi_page *page = facts->page;
    const summi_block *block = &page->blocks[b];
    const unsigned char *p = page->text + block->start, *end = page->text + block->end, *next;
    uint32_t c = summi_utf8_decode(p, end, &next);
    bool star = c == 0x2605 || c == 0x2606 || c == 0x2B50;
    if (facts->blocks[b].sentences > 1 || facts->blocks[b].words > SUMMI_TITLE_WORDS + 3 ||
        b + 1 == page->block_count || page->blocks[b + 1].blank_before)
        return false;
    return star || (summi_ascii_is_digit(*p) && entry_kinds(facts, b) & SUMMI_ENTRY_RATING);
}

/* ---- Drugs ---- */

/* Words that are written in small letters here, with spaces around each. */
static const char doses[] = " mg mcg ml g unit units meq iu ug µg ";
static const char usages[] =
    " sig po p.o bid b.i.d tid t.i.d qid qhs qd qday prn tablet tab tabs capsule cap daily subq"
    " bedtime disp refills once twice iv inhaler subcutaneous orally tbl stk kps täglich ";

/* Whether a word is in such a list. */
static bool is_in(const char *list, const unsigned char *word, size_t length)
{
    size_t j = 0;
    for (const char *p = list; *p; p++) {
        if (*p == ' ' && j == length + 1)
            return true;
        if (*p == ' ')
            j = 1;
        else if (j)
            j = j <= length && (unsigned char)*p == summi_ascii_lower(word[j - 1]) ? j + 1 : 0;
    }
    return false;
}

/* Reads the next word of a block: what is between white space, without marks at its ends. */
static const unsigned char *next_word(const unsigned char **p, const unsigned char *end,
                                      size_t *length)
{
    const unsigned char *word = *p;
    while (word < end && !summi_ascii_is_letter(*word) && !summi_ascii_is_digit(*word) &&
           *word < 0x80)
        word++;
    const unsigned char *stop = word;
    while (stop<end && * stop> ' ' && !strchr("():;*,", *stop))
        stop++;
    *p = stop;
    while (stop > word && stop[-1] == '.')
        stop--;
    *length = (size_t)(stop - word);
    return word;
}

/* "1-0-1", how much is taken in the morning, at noon, in the evening. */
static bool is_scheme(const unsigned char *word, size_t length)
{
    if (length != 5 && length != 7)
        return false;
    for (size_t i = 0; i < length; i++)
        if (i % 2 ? word[i] != '-' : !summi_ascii_is_digit(word[i]))
            return false;
    return true;
}

/* A line of a prescription: "Aspirin 81 mg Tablet Sig: One (1) Tablet PO DAILY." */
static bool is_drug(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *p = facts->page->text + block->start,
                        *end = facts->page->text + block->end;
    size_t words = 0, usage = 0, length;
    bool number = false, dose = false;
    while (p < end) {
        const unsigned char *word = next_word(&p, end, &length);
        if (!length)
            continue;
        if (!dose && ++words > SUMMI_DOSE_WORDS)
            return false;
        dose |= number && is_in(doses, word, length);
        number = summi_ascii_is_digit(*word);
        if (!dose && !number && summi_ascii_is_lower(*word))
            return false; /* "Take two of 5 mg" */
        usage += dose && (is_in(usages, word, length) ? 1 : is_scheme(word, length) ? 2 : 0);
    }
    return dose && usage > 1;
}

/* ---- Trails ---- */

/* Whether a character, with spaces around it, divides the steps of the way to a page. */
static bool divides_trail(uint32_t c)
{
    return c == '>' || c == '/' || c == '|' || c == 0xBB || c == 0x203A || c == 0x2192;
}

/* The marks of a trail, and the longest step before the last, in words. */
typedef struct trail {
    size_t marks, longest;
    uint32_t mark;
} trail;

static trail read_trail(const unsigned char *p, const unsigned char *end)
{
    trail t = {0};
    const unsigned char *next;
    size_t words = 1;
    for (uint32_t before = 0; p < end; p = next) {
        uint32_t c = summi_utf8_decode(p, end, &next);
        if (c == 0xAB || c == 0x2039)
            return (trail){0}; /* a quotation */
        if (before == ' ' && divides_trail(c) && next < end && *next == ' ') {
            t.longest = words > t.longest ? words : t.longest;
            t.mark = c;
            t.marks++;
            words = 0;
        } else {
            words += c == ' ';
        }
        before = c;
    }
    return t;
}

/* Whether a block ends as prose does, and not with an ellipsis. */
static bool ends_like_prose(const summi_page_facts *facts, size_t b)
{
    const summi_block *block = &facts->page->blocks[b];
    const unsigned char *end = facts->page->text + block->end;
    bool ellipsis = block->end - block->start > 2 && end[-1] == '.' && end[-2] == '.';
    return !ellipsis && (end[-1] == '.' || end[-1] == '!' || end[-1] == '?');
}

/*
 * The way to a page: "Home » News » Harbour".  It begins at home, or else its steps are short and
 * no mark ends them: "Choose File > Print > Now." is prose.
 */
static bool is_trail(const summi_page_facts *facts, size_t b, unsigned begins)
{
    const summi_block *block = &facts->page->blocks[b];
    bool home = begins & SUMMI_ENTRY_HOME;
    if (facts->blocks[b].sentences > 2 || (!home && ends_like_prose(facts, b)))
        return false;
    trail t = read_trail(facts->page->text + block->start, facts->page->text + block->end);
    return t.longest <= SUMMI_TRAIL_WORDS &&
           (home ? t.marks > 0 : t.marks > 1 && t.mark != '/' && t.mark != '|');
}

/* ---- Notes on other pages ---- */

/* Whether text[at, end) has a capital or a digit, as names of pages have: "voir l'île" has none. */
static bool has_name(const unsigned char *text, size_t at, size_t end)
{
    const unsigned char *p = text + at, *stop = text + end;
    while (p < stop) {
        uint32_t c = summi_utf8_decode(p, stop, &p);
        if (summi_character_is_upper(c) || summi_unicode_flags(c) & SUMMI_NUMBER)
            return true;
    }
    return false;
}

/* Whether text[start, end) has a comma, or a mark like it, then a phrase of [see], and a name. */
static bool goes_on_with_see(const summi_page_facts *facts, size_t start, size_t end)
{
    const unsigned char *text = facts->page->text;
    for (size_t at = start; at < end; at++)
        if ((text[at] == ',' || text[at] == ';' || text[at] == ':' || text[at] == '(') &&
            summi_phrase_kinds(facts->language, SUMMI_PHRASES_ENTRY, text, at + 1, end) &
                SUMMI_ENTRY_SEE)
            return has_name(text, at + 1, end);
    return false;
}

/* Whether a name opens a sentence, before "redirects here", or a word in brackets ends it. */
static bool may_have_elsewhere(const summi_page_facts *facts, size_t s)
{
    const summi_sentence *sentence = &facts->page->sentences[s];
    const unsigned char *p = facts->page->text + sentence->start,
                        *end = facts->page->text + sentence->end;
    return !are_more(facts, facts->page->words[s], SUMMI_REDIRECT_WORDS) &&
           (*p == '"' || *p >= 0x80 || end[-1] == ')' || (end - p > 1 && end[-2] == ')'));
}

/*
 * Whether a sentence, which begins with phrases of these kinds, sends readers elsewhere: "For the
 * town, see Brackwater (Maine)."
 */
static bool is_hatnote(const summi_page_facts *facts, size_t s, unsigned begins)
{
    const summi_sentence *sentence = &facts->page->sentences[s];
    bool is_for = begins & SUMMI_ENTRY_FOR;
    if (are_more(facts, facts->page->words[s], SUMMI_HATNOTE_WORDS))
        return false;
    if (begins & SUMMI_ENTRY_HATNOTE)
        return true;
    if (!is_for && !(begins & SUMMI_ENTRY_SEE) && !may_have_elsewhere(facts, s))
        return false;
    unsigned kinds =
        summi_phrase_kinds_anywhere(facts->language, SUMMI_PHRASES_ENTRY, facts->page->text,
                                    sentence->start, sentence->end, 0, NULL);
    return kinds & SUMMI_ENTRY_ELSEWHERE ||
           (is_for && (kinds & SUMMI_ENTRY_HATNOTE ||
                       goes_on_with_see(facts, sentence->start, sentence->end)));
}

/* Whether all sentences of a block, which begins with phrases of these kinds, are such notes. */
static bool is_note_on_pages(const summi_page_facts *facts, size_t b, unsigned begins)
{
    const summi_block_facts *block = &facts->blocks[b];
    if (!block->sentences || block->sentences > SUMMI_CAPTION_SENTENCES ||
        !is_hatnote(facts, block->first, begins))
        return false;
    for (size_t s = block->first + 1; s < block->first + block->sentences; s++) {
        const summi_sentence *sentence = &facts->page->sentences[s];
        if (!is_hatnote(facts, s,
                        summi_phrase_kinds(facts->language, SUMMI_PHRASES_ENTRY, facts->page->text,
                                           sentence->start, sentence->end)))
            return false;
    }
    return true;
}

/* Whether a block breaks off as what leads to another page does: "The bridge is shut, [...]" */
static bool is_cut_off(const summi_page_facts *facts, size_t b)
{
    static const char *const endings[] = {",...",           ", ...", ",\xE2\x80\xA6",
                                          ", \xE2\x80\xA6", "[...]", "[\xE2\x80\xA6]"};
    const summi_block *block = &facts->page->blocks[b];
    unsigned char last = facts->page->text[block->end - 1];
    if ((last != '.' && last != ']' && last != 0xA6) ||
        facts->blocks[b].sentences > SUMMI_CAPTION_SENTENCES)
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t length = strlen(endings[i]);
        if (block->end - block->start > length &&
            !memcmp(facts->page->text + block->end - length, endings[i], length))
            return true;
    }
    return false;
}

enum summ_passed_over summi_entry_judge(const summi_page_facts *facts, size_t b)
{
    const summi_block_facts *block = &facts->blocks[b];
    if (are_more(facts, block->words, SUMMI_PHRASE_WORDS) || facts->pile)
        return SUMM_PASSED_OVER_NOT;
    unsigned begins = summi_phrase_kinds(facts->language, SUMMI_PHRASES_ENTRY, facts->page->text,
                                         facts->page->blocks[b].start, facts->page->blocks[b].end);
    if (is_reference(facts, b) || is_trail(facts, b, begins) || is_note_on_pages(facts, b, begins))
        return SUMM_PASSED_OVER_LINK;
    if (is_cut_off(facts, b))
        return SUMM_PASSED_OVER_TEASER;
    if (is_rating(facts, b))
        return SUMM_PASSED_OVER_BYLINE;
    return is_drug(facts, b) ? SUMM_PASSED_OVER_TABLE : SUMM_PASSED_OVER_NOT;
}
