/* SPDX-License-Identifier: GPL-3.0-or-later */
/* furniture.c - tells prose from headings, captions, menus and whatever else stands on a page. */
#include "prose/furniture.h"

#include <string.h>

#include "unicode/character.h"
#include "language/phrase.h"
#include "layout/word_count.h"
#include "summ.h"
#include "base/table.h"
#include "unicode/utf8.h"

/* A line of more words is prose even without a terminator. */
#define HEADING_WORDS 25
/* A line of capitals, a numbered heading or a first line that asks is short. */
#define TITLE_WORDS 12
/* A block of fewer words does not tell whether the text uses terminators. */
#define PROSE_WORDS 8
/* A pile of so many lines, nearly all of one sentence, is a list of sentences: reviews, notes ... */
#define PILE_BLOCKS 30
#define PILE_SHARE  .85
/* ... whose headline, if it has one, stands among the first lines; elsewhere only stray words are none. */
#define PILE_HEAD  3
#define PILE_WORDS 4
/* Blocks whose last bytes differ are no copies of each other. */
#define TAIL_BYTES 16
/* A text of more blocks is not the page of a story. */
#define PAGE_BLOCKS_MOST 60
/* Texts of fewer blocks have no furniture: every line counts. */
#define PAGE_BLOCKS 3
/* A sentence of more words is no link, caption or byline, whatever it begins with. */
#define PHRASE_WORDS 45
/* The byline or dateline of a story stands among so many first blocks, and so much prose follows it. */
#define STORY_HEAD  12
#define STORY_PROSE 3
/* Blocks of more sentences are prose, not captions; notes may have some more. */
#define CAPTION_SENTENCES 3
#define CAPTION_BYTES     500
#define NOTICE_SENTENCES  6

/* What a block looks like. */
typedef struct shape {
    size_t words;
    size_t sentences;
    bool terminated;
    bool repeated;   /* stands in the text more than once */
    bool first_copy; /* is the first of its kind */
    bool mail_header;
    enum summi_phrase_kind phrase; /* that it begins with */
    uint8_t verdict;               /* enum summ_passed_over, for all its sentences */
} shape;

/* What is known of the page as a whole. */
typedef struct judge {
    const summi_page *page;
    const summi_language *language;
    shape *shapes;
    bool terminators; /* prose ends with terminators here */
    bool pile;        /* a list of sentences, not paragraphs */
    double words;     /* the mean of its blocks */
    bool rare;        /* copies are the exception: a text pasted twice is no page of captions */
} judge;

/* ---- A survey of the page ---- */

/* Notes whether block `b` is the same text, letter for letter, as one of those seen. */
static int note_block(judge *j, summi_table *seen, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    shape *s = &j->shapes[b];
    size_t length = block->end - block->start;
    bool fresh;
    if (length > UINT32_MAX)
        return SUMM_OK;
    uint32_t entry =
        summi_table_intern(seen, j->page->text + block->start, (uint32_t)length, &fresh);
    if (entry == SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    s->first_copy = fresh;
    if (!fresh) {
        /* The value is the copy before. */
        shape *before = &j->shapes[seen->entries[entry].value];
        s->repeated = before->repeated = true;
    }
    seen->entries[entry].value = (uint32_t)b;
    return SUMM_OK;
}

/* Copies have the same last bytes: only blocks that share theirs are compared as a whole. */
static int find_copies(summi_arena *arena, judge *j)
{
    const summi_page *page = j->page;
    summi_table tails, seen;
    if (summi_table_init(&tails, arena, page->block_count) || summi_table_init(&seen, arena, 0))
        return SUMM_E_MEMORY;
    for (size_t b = 0; b < page->block_count; b++) {
        const summi_block *block = &page->blocks[b];
        size_t length = block->end - block->start;
        size_t tail = length < TAIL_BYTES ? length : TAIL_BYTES;
        bool fresh;
        uint32_t entry =
            summi_table_intern(&tails, page->text + block->end - tail, (uint32_t)tail, &fresh);
        if (entry == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        /* The value is the first block with this tail, plus 1, until it is compared. */
        uint32_t first = tails.entries[entry].value;
        tails.entries[entry].value = fresh ? (uint32_t)b + 1 : 0;
        if ((first && note_block(j, &seen, first - 1)) || (!fresh && note_block(j, &seen, b)))
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}

static void weigh_copies(judge *j)
{
    size_t words = 0, repeated = 0;
    for (size_t b = 0; b < j->page->block_count; b++) {
        words += j->shapes[b].words;
        repeated += j->shapes[b].repeated ? j->shapes[b].words : 0;
    }
    j->rare = repeated * 2 < words;
    j->words = (double)words / (double)j->page->block_count;
}

/*
 * The words of a block whose sentences begin with number `first`: those of its sentences, if these cover
 * it and no word goes on from one to the next, which saves reading it once more.
 */
static size_t count_words(const summi_page *page, const summi_block *block, size_t first,
                          size_t count)
{
    size_t words = 0, at = block->start;
    for (size_t s = first; s < first + count && at == page->sentences[s].start; s++) {
        words += page->words[s];
        at = page->sentences[s].end;
        if (at >= block->end)
            break;
        while (page->text[at] == ' ' || page->text[at] == '\n')
            at++;
        if (at == page->sentences[s].end)
            break;
    }
    if (at == block->end)
        return words;
    return summi_count_words(page->text, block->start, block->end);
}

static int survey(summi_arena *arena, judge *j)
{
    const summi_page *page = j->page;
    size_t prose = 0, terminated = 0, single = 0, apart = 0, first = 0;
    for (size_t s = 0; s < page->sentence_count; s++)
        j->shapes[page->sentences[s].block - page->first_block].sentences++;
    for (size_t b = 0; b < page->block_count; b++) {
        const summi_block *block = &page->blocks[b];
        shape *s = &j->shapes[b];
        s->words = count_words(page, block, first, s->sentences);
        first += s->sentences;
        s->terminated = summi_text_is_terminated(page->text, block->start, block->end,
                                                 j->language->terminators);
        single += s->sentences == 1;
        apart += block->blank_before;
        if (s->words >= PROSE_WORDS) {
            prose++;
            terminated += s->terminated;
        }
    }
    j->terminators = terminated * 2 > prose;
    j->pile = page->block_count >= PILE_BLOCKS && apart * 10 < page->block_count &&
              (double)single >= PILE_SHARE * (double)page->block_count;
    if (find_copies(arena, j))
        return SUMM_E_MEMORY;
    weigh_copies(j);
    return SUMM_OK;
}

/* ---- Headings ---- */

/* What the words of a short line look like. */
typedef struct look {
    size_t words;    /* with a letter or digit */
    size_t capitals; /* written in capitals, of two letters or more */
    size_t initials; /* beginning with a capital */
    bool first_capitals;
    bool second_number; /* a number, or a Roman one */
} look;

static bool is_roman(uint32_t c)
{
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M';
}

static look look_at(const unsigned char *text, const summi_block *block)
{
    look l = {0};
    const unsigned char *p = text + block->start, *stop = text + block->end, *next;
    while (p < stop && l.words <= TITLE_WORDS) {
        size_t letters = 0, upper = 0, lower = 0, digits = 0, roman = 0;
        bool initial = false;
        for (; p < stop; p = next) {
            uint32_t c = summi_utf8_decode(p, stop, &next);
            unsigned flags = summi_unicode_flags(c);
            if (flags & SUMMI_SPACE) {
                p = next;
                break;
            }
            if (flags & SUMMI_UPPER && !letters)
                initial = true;
            letters += (flags & SUMMI_LETTER) != 0;
            upper += (flags & SUMMI_UPPER) != 0;
            lower += (flags & SUMMI_LOWER) != 0;
            digits += (flags & SUMMI_NUMBER) != 0;
            roman += is_roman(c);
        }
        if (!letters && !digits)
            continue;
        bool capitals = upper > 1 && !lower;
        if (l.words == 0)
            l.first_capitals = capitals;
        else if (l.words == 1)
            l.second_number = (digits && !letters) || (letters && roman == letters);
        l.capitals += capitals;
        l.initials += initial || (digits && !letters);
        l.words++;
    }
    return l;
}

/* Whether a short line that ends with a terminator is a heading all the same. */
static bool is_title(const judge *j, size_t b)
{
    const shape *s = &j->shapes[b];
    const summi_block *block = &j->page->blocks[b];
    if (s->words > TITLE_WORDS || s->sentences > 2)
        return false;
    look l = look_at(j->page->text, block);
    if (l.first_capitals && (l.second_number || (l.capitals == l.words && l.words > 1)))
        return true; /* "CHAPTER 1. ...", or capitals throughout */
    /* A first line that asks or exclaims, and is no quotation: the headline. */
    unsigned char last = j->page->text[block->end - 1], first = j->page->text[block->start];
    return b == 0 && s->sentences == 1 && (last == '?' || last == '!') && first < 0x80 &&
           summi_character_is_alphanumeric(first) && j->page->block_count > PAGE_BLOCKS;
}

/* Whether a block is a line of at least three of one character that underlines the block before it. */
static bool is_underline(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    const unsigned char *p = j->page->text + block->start;
    size_t length = block->end - block->start, same = 1;
    if (block->blank_before || length < 3 || !memchr("=-~^", *p, 4))
        return false;
    while (same < length && p[same] == *p)
        same++;
    return same == length;
}

/* Whether a line is marked as a heading, as by hand: underlined, "# so", or "== so ==". */
static bool is_marked(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    const unsigned char *p = j->page->text + block->start, *last = j->page->text + block->end - 1;
    if (j->shapes[b].sentences > 1 || j->shapes[b].words > TITLE_WORDS)
        return false;
    if (b + 1 < j->page->block_count && is_underline(j, b + 1))
        return true;
    size_t level = 0;
    while (level < 6 && p + level < last && p[level] == *p)
        level++;
    return (*p == '#' && p[level] == ' ') || (*p == '=' && *last == '=');
}

/* "By R. T. Quill." and the like: a phrase of [byline], or "by" and names alone. */
static bool is_credit(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    const unsigned char *p = j->page->text + block->start;
    if (j->shapes[b].words > 7 || block->end - block->start < 4 || (p[0] | 0x20) != 'b' ||
        (p[1] | 0x20) != 'y' || p[2] != ' ' || strcmp(j->language->code, "en") != 0)
        return false;
    look l = look_at(j->page->text, block);
    return l.initials + 1 >= l.words;
}

/* Whether a short block ends with "(Photo: ...)". */
static bool has_picture_credit(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    if (j->shapes[b].sentences > CAPTION_SENTENCES || block->end - block->start > CAPTION_BYTES)
        return false;
    const unsigned char *text = j->page->text, *p = text + block->start, *last = NULL;
    while ((p = memchr(p, '(', (size_t)(text + block->end - p))))
        last = p++;
    return last && summi_phrase_at_start(j->language, text, (size_t)(last - text), block->end) ==
                       SUMMI_PHRASE_CAPTION;
}

/* ---- Mail ---- */

static bool is_quoted(const judge *j, size_t b)
{
    return j->page->text[j->page->blocks[b].start] == '>';
}

/* "On Tuesday Ann wrote:" above what is quoted. */
static bool introduces_quote(const judge *j, size_t b)
{
    return b + 1 < j->page->block_count && is_quoted(j, b + 1) &&
           j->page->text[j->page->blocks[b].end - 1] == ':';
}

static bool is_signature_mark(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    return block->end - block->start == 2 && !memcmp(j->page->text + block->start, "--", 2);
}

static void mark_mail(judge *j)
{
    size_t count = j->page->block_count;
    bool signature = false;
    for (size_t b = 0; b < count; b++) {
        shape *s = &j->shapes[b];
        const summi_block *block = &j->page->blocks[b];
        /* One line that begins like a header is prose; two are a header. */
        s->phrase = summi_phrase_at_start(j->language, j->page->text, block->start, block->end);
        s->mail_header = s->words <= PHRASE_WORDS && s->phrase == SUMMI_PHRASE_MAIL;
        bool header = s->mail_header && b && j->shapes[b - 1].mail_header;
        if (header) {
            j->shapes[b - 1].verdict = SUMM_PASSED_OVER_MAIL;
            signature = false;
        }
        signature = (signature || is_signature_mark(j, b)) && s->sentences < CAPTION_SENTENCES;
        if (header || signature || (!j->pile && is_quoted(j, b)) || introduces_quote(j, b))
            s->verdict = SUMM_PASSED_OVER_MAIL;
    }
}

/* ---- Verdicts ---- */

static enum summ_passed_over reason_of(enum summi_phrase_kind kind)
{
    switch (kind) {
    case SUMMI_PHRASE_BYLINE:
        return SUMM_PASSED_OVER_BYLINE;
    case SUMMI_PHRASE_CAPTION:
        return SUMM_PASSED_OVER_CAPTION;
    case SUMMI_PHRASE_NOTICE:
        return SUMM_PASSED_OVER_NOTICE;
    case SUMMI_PHRASE_LINK:
        return SUMM_PASSED_OVER_LINK;
    default:
        return SUMM_PASSED_OVER_NOT; /* a single line like those of mail is prose */
    }
}

static enum summ_passed_over judge_phrase(const judge *j, size_t start, size_t end, size_t words)
{
    if (words > PHRASE_WORDS)
        return SUMM_PASSED_OVER_NOT;
    return reason_of(summi_phrase_at_start(j->language, j->page->text, start, end));
}

/* Whether the first line of a page without terminators is its headline: short, and capitalized. */
static bool is_headline(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    const unsigned char *next, *p = j->page->text + block->start;
    return b == 0 && j->page->block_count > PAGE_BLOCKS && j->shapes[b].words <= TITLE_WORDS &&
           (double)j->shapes[b].words * 1.25 < j->words &&
           summi_character_is_upper(summi_utf8_decode(p, j->page->text + block->end, &next));
}

/*
 * Whether a repeated block is furniture.  A later copy always is; the first is a caption if it is short, unless
 * it is prose, as in passages that were collected and overlap.
 */
static bool is_copy(const judge *j, const shape *s)
{
    if (!s->repeated || !s->first_copy)
        return s->repeated;
    bool prose = s->terminated && s->words >= PROSE_WORDS;
    return j->rare && s->sentences <= CAPTION_SENTENCES && !prose;
}

/* Whether it ends as quoted speech does that breaks off or goes on: "I thought--'", "she said,'". */
static bool breaks_off(const judge *j, size_t b)
{
    const summi_block *block = &j->page->blocks[b];
    const unsigned char *begin = j->page->text + block->start, *p = j->page->text + block->end;
    const unsigned char *before;
    uint32_t last = summi_utf8_decode_before(begin, p, &before);
    uint32_t mark = before > begin ? summi_utf8_decode_before(begin, before, &p) : 0;
    return summi_character_is_closer(last) && (mark == ',' || summi_character_is_dash(mark));
}

/* Whether a line without a terminator is no sentence, on a page where sentences have one. */
static bool is_bare(const judge *j, size_t b)
{
    const shape *s = &j->shapes[b];
    const summi_block *block = &j->page->blocks[b];
    if (s->terminated || s->sentences > 1 || s->words > HEADING_WORDS ||
        (s->words >= PROSE_WORDS && breaks_off(j, b)))
        return false;
    if (j->pile)
        return s->words < PILE_WORDS || b < PILE_HEAD;
    /* In wrapped text a line of a verse or a table is no heading: that stands alone. */
    return j->page->lines != SUMM_LINES_WRAPPED || s->words < PROSE_WORDS ||
           (block->blank_before && block->blank_after);
}

static enum summ_passed_over judge_block(const judge *j, size_t b)
{
    const shape *s = &j->shapes[b];
    if (is_copy(j, s))
        return SUMM_PASSED_OVER_REPEATED;
    enum summ_passed_over reason =
        s->sentences > 1 || s->words <= PHRASE_WORDS ? reason_of(s->phrase) : SUMM_PASSED_OVER_NOT;
    if (reason == SUMM_PASSED_OVER_NOTICE ? s->sentences <= NOTICE_SENTENCES
                                          : reason && s->sentences < CAPTION_SENTENCES)
        return reason;
    if (has_picture_credit(j, b))
        return SUMM_PASSED_OVER_CAPTION;
    if (is_credit(j, b))
        return SUMM_PASSED_OVER_BYLINE;
    if (is_marked(j, b))
        return SUMM_PASSED_OVER_HEADING;
    if (!j->terminators)
        return is_headline(j, b) ? SUMM_PASSED_OVER_HEADING : SUMM_PASSED_OVER_NOT;
    if (is_bare(j, b) || is_title(j, b))
        return SUMM_PASSED_OVER_HEADING;
    return SUMM_PASSED_OVER_NOT;
}

/* ---- Teasers ---- */

/* Whether a short line holds a year. */
static bool has_year(const judge *j, size_t b)
{
    const unsigned char *text = j->page->text;
    const summi_block *block = &j->page->blocks[b];
    size_t digits = 0;
    for (size_t i = block->start; i <= block->end; i++) {
        bool digit = i < block->end && text[i] >= '0' && text[i] <= '9';
        if (!digit && digits == 4 &&
            (!memcmp(text + i - 4, "19", 2) || !memcmp(text + i - 4, "20", 2)))
            return true;
        digits = digit ? digits + 1 : 0;
    }
    return false;
}

/* Whether the story begins behind this block: a byline, a dateline, a date. */
static bool opens_story(const judge *j, size_t b)
{
    const shape *s = &j->shapes[b];
    const summi_block *block = &j->page->blocks[b];
    if (s->verdict == SUMM_PASSED_OVER_BYLINE)
        return true;
    if (s->terminated || s->words > TITLE_WORDS)
        return false;
    /* A dateline on the line of its paragraph, or on one that ends with a colon. */
    bool glued =
        b + 1 < j->page->block_count && !j->page->blocks[b + 1].blank_before &&
        !memchr(j->page->text + block->end, '\n', j->page->blocks[b + 1].start - block->end);
    return glued || has_year(j, b) ||
           (j->page->text[block->end - 1] == ':' && s->words <= PROSE_WORDS);
}

/* Passes over the prose above the byline or dateline, which only wants to be clicked. */
static void mark_teasers(judge *j)
{
    size_t begin = 0, before = 0, after = 0;
    if (j->page->block_count > PAGE_BLOCKS_MOST)
        return;
    for (size_t b = 0; b < STORY_HEAD && b < j->page->block_count; b++)
        if (opens_story(j, b))
            begin = b;
    for (size_t b = 0; b < j->page->block_count; b++) {
        if (j->shapes[b].verdict || j->shapes[b].sentences >= CAPTION_SENTENCES)
            after += b > begin && !j->shapes[b].verdict;
        else if (b < begin)
            before++;
        else
            after++;
    }
    if (before > CAPTION_SENTENCES || after < STORY_PROSE + before)
        return;
    for (size_t b = 0; b < begin; b++)
        if (!j->shapes[b].verdict && j->shapes[b].sentences < CAPTION_SENTENCES)
            j->shapes[b].verdict = SUMM_PASSED_OVER_TEASER;
}

static enum summ_passed_over judge_sentence(const judge *j, size_t index)
{
    const summi_sentence *sentence = &j->page->sentences[index];
    const shape *s = &j->shapes[sentence->block - j->page->first_block];
    if (s->verdict)
        return (enum summ_passed_over)s->verdict;
    size_t words = j->page->words[index];
    if (words <= PHRASE_WORDS &&
        summi_phrase_at_end(j->language, j->page->text, sentence->start, sentence->end))
        return SUMM_PASSED_OVER_NOTICE;
    if (s->sentences < 2)
        return SUMM_PASSED_OVER_NOT; /* judged with its block */
    return judge_phrase(j, sentence->start, sentence->end, words);
}

int summi_furniture_find(summi_arena *arena, const summi_page *page, const summi_language *language,
                         bool skip, uint8_t *passed)
{
    judge j = {.page = page, .language = language};
    for (size_t s = 0; s < page->sentence_count; s++) {
        const summi_sentence *sentence = &page->sentences[s];
        const unsigned char *end = page->text + sentence->end;
        bool content = summi_character_find_content(page->text + sentence->start, end) < end;
        passed[s] = content ? SUMM_PASSED_OVER_NOT : SUMM_PASSED_OVER_EMPTY;
    }
    if (!skip || page->sentence_count < PAGE_BLOCKS)
        return SUMM_OK;
    j.shapes = summi_arena_zeroed(arena, page->block_count, sizeof *j.shapes);
    if (!j.shapes || survey(arena, &j))
        return SUMM_E_MEMORY;
    mark_mail(&j);
    for (size_t b = 0; b < page->block_count; b++)
        if (!j.shapes[b].verdict)
            j.shapes[b].verdict = (uint8_t)judge_block(&j, b);
    mark_teasers(&j);
    for (size_t s = 0; s < page->sentence_count; s++)
        if (passed[s] == SUMM_PASSED_OVER_NOT)
            passed[s] = (uint8_t)judge_sentence(&j, s);
    return SUMM_OK;
}
