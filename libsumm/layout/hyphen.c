/* SPDX-License-Identifier: MIT */
/* hyphen.c - what hyphens at the ends of lines mean. */
#include "layout/hyphen.h"

#include <stdint.h>
#include <string.h>

#include "base/bytes.h"
#include "base/table.h"
#include "language/elision.h"
#include "language/fold.h"
#include "layout/line.h"
#include "unicode/character.h"
#include "unicode/utf8.h"
#include "unicode/word_boundary.h"

/* A part of a word is no longer, in bytes. */
#define PART_MOST 60

/* Both parts of a word have to have as many letters if only the first is known from other words. */
#define PART_LONG 4

/* A word in two lines, and how often its forms are elsewhere in the text. */
typedef struct broken_word {
    const unsigned char *hyphen, *next_part;
    bool before_small;    /* the next part begins with a small letter */
    bool chained, chains; /* there is another hyphen before the first part, after the next */
    bool first_empty, next_empty; /* a part is a stop word */
    bool whole_empty;             /* so is the word without its hyphen */
    bool parts_pairs;             /* the next part is a word like "and", the first waits for more */
    bool keeps;                   /* the first part always has a hyphen */
    uint32_t first_letters, next_letters;
    /* Numbers of forms */
    uint32_t whole, hyphened, first, next, first_hyphen, hyphen_next;
} broken_word;

/* What is needed to judge the broken words of a text. */
typedef struct survey {
    summi_arena *arena;
    const summi_language *language;
    const unsigned char *text, *end;
    broken_word *words;
    size_t count, capacity;
    summi_table forms;    /* that are to be counted, folded */
    uint32_t filter[256]; /* of each first byte of forms: bits for their lengths */
} survey;

/* Words between which a first part waits for its second: "up- and download".  No word ends so. */
static const char conjunctions[][8] = {"and", "or", "und", "oder", "och", "eller", "og"};

/* First parts after which a hyphen stays, though the word may be nowhere else. */
static const char firsts[][8] = {"well", "self"};

static bool is_listed(const char (*list)[8], size_t count, const unsigned char *word, size_t length)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == length && !memcmp(list[i], word, length))
            return true;
    return false;
}

/* ---- Finding broken words ---- */

static bool is_part(uint32_t c)
{
    return summi_character_is_alphanumeric(c) || (summi_unicode_flags(c) & SUMMI_MARK) ||
           summi_character_is_apostrophe(c);
}

static const unsigned char *find_part_start(const unsigned char *begin, const unsigned char *end)
{
    const unsigned char *at = end, *before;
    while (at > begin && end - at < PART_MOST &&
           is_part(summi_utf8_decode_before(begin, at, &before)))
        at = before;
    return at;
}

static const unsigned char *find_part_end(const unsigned char *at, const unsigned char *end)
{
    const unsigned char *start = at, *next = at;
    while (at < end && at - start < PART_MOST && is_part(summi_utf8_decode(at, end, &next)))
        at = next;
    return at;
}

/* Makes a form one that is counted. */
static uint32_t intern_form(survey *s, const unsigned char *form, size_t length)
{
    bool fresh;
    s->filter[*form] |= UINT32_C(1) << (length & 31);
    return summi_table_intern(&s->forms, form, (uint32_t)length, &fresh);
}

static uint32_t count_letters(const unsigned char *part, size_t length)
{
    uint32_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += (part[i] & 0xC0) != 0x80;
    return count;
}

/* Notes the forms of a word, of which the parts are folded. */
static int note_forms(survey *s, broken_word *w, const unsigned char *first, size_t first_length,
                      const unsigned char *next, size_t next_length)
{
    size_t length = first_length + next_length;
    unsigned char *whole = summi_arena_allocate(s->arena, 2 * length + 1, 1);
    if (!whole)
        return SUMM_E_MEMORY;
    unsigned char *hyphened = whole + length, *hyphen = hyphened + first_length;
    memcpy(whole, first, first_length);
    memcpy(whole + first_length, next, next_length);
    memcpy(hyphened, first, first_length);
    *hyphen = '-';
    memcpy(hyphen + 1, next, next_length);
    w->first_letters = count_letters(first, first_length);
    w->next_letters = count_letters(next, next_length);
    w->first_empty = summi_is_stop_word(s->language, first, first_length);
    w->next_empty = summi_is_stop_word(s->language, next, next_length);
    w->whole_empty = summi_is_stop_word(s->language, whole, length);
    w->parts_pairs =
        is_listed(conjunctions, sizeof conjunctions / sizeof *conjunctions, next, next_length);
    w->keeps = is_listed(firsts, sizeof firsts / sizeof *firsts, first, first_length);
    w->whole = intern_form(s, whole, length);
    w->hyphened = intern_form(s, hyphened, length + 1);
    w->first = intern_form(s, hyphened, first_length);
    w->next = intern_form(s, hyphen + 1, next_length);
    w->first_hyphen = intern_form(s, hyphened, first_length + 1);
    w->hyphen_next = intern_form(s, hyphen, next_length + 1);
    bool failed = w->whole == SUMMI_TABLE_NONE || w->hyphened == SUMMI_TABLE_NONE ||
                  w->first == SUMMI_TABLE_NONE || w->next == SUMMI_TABLE_NONE ||
                  w->first_hyphen == SUMMI_TABLE_NONE || w->hyphen_next == SUMMI_TABLE_NONE;
    return failed ? SUMM_E_MEMORY : SUMM_OK;
}

/* Adds the word with a hyphen between two parts, if it is one. */
static int add_word(survey *s, const unsigned char *hyphen, const unsigned char *next_part)
{
    const unsigned char *p;
    const unsigned char *start = find_part_start(s->text, hyphen);
    const unsigned char *end = find_part_end(next_part, s->end);
    unsigned char first[SUMMI_FOLD_MOST], next[SUMMI_FOLD_MOST];
    if (start == hyphen || end == next_part)
        return SUMM_OK;
    broken_word w = {.hyphen = hyphen, .next_part = next_part};
    w.before_small = summi_character_is_lower(summi_utf8_decode(next_part, s->end, &p)) &&
                     (summi_unicode_flags(summi_utf8_decode_before(s->text, hyphen, &p)) &
                      (SUMMI_LETTER | SUMMI_MARK));
    w.chained = start > s->text &&
                summi_character_is_hyphen(summi_utf8_decode_before(s->text, start, &p)) &&
                p > s->text && is_part(summi_utf8_decode_before(s->text, p, &p));
    w.chains = end < s->end && summi_character_is_hyphen(summi_utf8_decode(end, s->end, &p));
    size_t first_length = summi_fold(s->language, start, (size_t)(hyphen - start), first);
    size_t next_length = summi_fold(s->language, next_part, (size_t)(end - next_part), next);
    if (!first_length || !next_length)
        return SUMM_OK;
    broken_word *words =
        summi_arena_grow(s->arena, s->words, &s->capacity, s->count + 1, sizeof *words);
    if (!words)
        return SUMM_E_MEMORY;
    s->words = words;
    if (!s->count && summi_table_init(&s->forms, s->arena, 0))
        return SUMM_E_MEMORY;
    int status = note_forms(s, &w, first, first_length, next, next_length);
    words[s->count++] = w;
    return status;
}

static int find_broken_words(survey *s)
{
    const unsigned char *text = s->text, *hyphen = text;
    size_t length = (size_t)(s->end - text);
    bool hyphened = false; /* the line before ends with a hyphen */
    summi_line line;
    int status = SUMM_OK;
    for (size_t at = summi_utf8_begin(text, length); at < length && !status; at = line.next) {
        summi_line_read(text, length, at, &line);
        if (summi_line_is_blank(&line)) {
            hyphened = false;
            continue;
        }
        if (hyphened)
            status = add_word(s, hyphen, text + line.start);
        hyphened =
            summi_character_is_hyphen(summi_utf8_decode_before(text, text + line.end, &hyphen));
    }
    return status;
}

/* ---- Counting their forms ---- */

static void count_form(survey *s, const unsigned char *form, size_t length)
{
    if (!(s->filter[*form] >> (length & 31) & 1))
        return;
    uint64_t head = summi_bytes_head(form, length);
    summi_table_entry *entry = summi_table_find(
        &s->forms, form, length, head, summi_hash_string(&s->forms.keys, form, length, head));
    if (entry)
        entry->value++;
}

/* Counts what two words with a hyphen between them have, which are folded into one buffer. */
static void count_compound(survey *s, const unsigned char *form, size_t first_length, size_t length)
{
    count_form(s, form, length);
    count_form(s, form, first_length + 1);
    count_form(s, form + first_length, length - first_length);
}

static void count_forms(survey *s)
{
    size_t length = (size_t)(s->end - s->text), at = 0, end, broken = 0, last_end = 0;
    unsigned char form[2 * SUMMI_FOLD_MOST + 1]; /* the word before, a hyphen, and the word */
    size_t before_length = 0;
    for (; at < length; at = end) {
        enum summi_word_kind kind;
        end = summi_word_boundary(s->text, length, at, &kind);
        if (kind != SUMMI_WORD_LETTERS)
            continue;
        const unsigned char *start = s->text + at, *next;
        bool compound =
            before_length && last_end < at &&
            summi_character_is_hyphen(summi_utf8_decode(s->text + last_end, start, &next)) &&
            next == start;
        unsigned char word[SUMMI_FOLD_MOST];
        size_t word_length = summi_fold(s->language, start, end - at, word);
        while (broken < s->count && s->words[broken].next_part < start)
            broken++;
        bool is_broken = broken < s->count && (s->words[broken].hyphen == s->text + end ||
                                               s->words[broken].next_part == start);
        if (word_length && !is_broken)
            count_form(s, word, word_length);
        if (word_length && compound) {
            form[before_length] = '-';
            memcpy(form + before_length + 1, word, word_length);
            count_compound(s, form, before_length, before_length + 1 + word_length);
        }
        memcpy(form, word, word_length);
        before_length = word_length;
        last_end = end;
    }
}

/* ---- Judging ---- */

/* Whether other words in the text, or its parts, tell that a word has a hyphen. */
static bool is_like_others(const survey *s, const broken_word *w)
{
    const summi_table_entry *forms = s->forms.entries;
    bool first_known = forms[w->first].value, next_known = forms[w->next].value;
    if (w->keeps)
        return w->next_letters >= PART_LONG;
    if (forms[w->first_hyphen].value &&
        (next_known || (w->first_letters >= PART_LONG && w->next_letters >= PART_LONG)))
        return true;
    if (forms[w->hyphen_next].value && first_known)
        return true;
    return (w->chained && (w->first_empty || first_known)) ||
           (w->chains && (w->next_empty || next_known));
}

static enum summi_hyphen judge_word(const survey *s, const broken_word *w)
{
    uint32_t whole = s->forms.entries[w->whole].value;
    uint32_t hyphened = s->forms.entries[w->hyphened].value;
    if (!w->before_small)
        return whole > hyphened ? SUMMI_HYPHEN_VANISHES : SUMMI_HYPHEN_STAYS;
    if (hyphened && hyphened >= whole)
        return SUMMI_HYPHEN_STAYS;
    if (whole || w->whole_empty)
        return SUMMI_HYPHEN_VANISHES;
    if (w->parts_pairs)
        return SUMMI_HYPHEN_ELSEWHERE;
    return is_like_others(s, w) ? SUMMI_HYPHEN_STAYS : SUMMI_HYPHEN_VANISHES;
}

static int keep_judgements(summi_hyphens *hyphens, const survey *s)
{
    summi_short_table *table = &hyphens->table;
    /* Three quarters of the slots can be taken, where half would be for as many as are expected. */
    if (!table->slots && summi_short_init(table, s->arena, s->count / 3 * 2))
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < s->count; i++) {
        const unsigned char *hyphen = s->words[i].hyphen;
        uint32_t *value = summi_short_intern(table, (uintptr_t)hyphen, sizeof hyphen);
        if (!value)
            return SUMM_E_MEMORY;
        *value = judge_word(s, &s->words[i]);
    }
    return SUMM_OK;
}

static void end_survey(survey *s)
{
    summi_table_free(&s->forms);
    summi_arena_release(s->arena, s->words, s->capacity, sizeof *s->words);
}

int summi_hyphens_add(summi_hyphens *hyphens, summi_arena *arena, const summi_language *language,
                      const unsigned char *text, size_t length)
{
    survey s = {.arena = arena, .language = language, .text = text, .end = text + length};
    int status = find_broken_words(&s);
    if (!status && s.count) {
        count_forms(&s);
        status = keep_judgements(hyphens, &s);
    }
    end_survey(&s);
    return status;
}

enum summi_hyphen summi_hyphens_at(const summi_hyphens *hyphens, const unsigned char *hyphen)
{
    if (!hyphens || !hyphens->table.count)
        return SUMMI_HYPHEN_ELSEWHERE;
    const summi_short_slot *slot =
        summi_short_find(&hyphens->table, (uintptr_t)hyphen, sizeof hyphen);
    return slot->length ? (enum summi_hyphen)slot->value : SUMMI_HYPHEN_ELSEWHERE;
}

const unsigned char *summi_hyphen_next_part(const unsigned char *hyphen, const unsigned char *end)
{
    const unsigned char *at, *next;
    summi_utf8_decode(hyphen, end, &at);
    while (at < end && summi_character_is_blank(summi_utf8_decode(at, end, &next)))
        at = next;
    return at;
}
