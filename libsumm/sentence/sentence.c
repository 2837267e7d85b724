/* SPDX-License-Identifier: MIT */
/*
 * sentence.c - splits a block of text into sentences.
 *
 * A scan over the bytes finds where a sentence may end: mostly at runs of terminators.  Only around
 * these is the text decoded, and the rules of ending.c decide.
 */
#include "sentence/sentence.h"

#include "sentence/ending.h"
#include "sentence/list_mark.h"
#include "sentence/note.h"
#include "sentence/scan.h"
#include "sentence/space.h"
#include "sentence/stop.h"
#include "sentence/unstopped.h"
#include "sentence/verb_ending.h"
#include "summ.h"

/* For progress: what it costs to decide whether a sentence ends, on average. */
#define STEPS_OF_ENDING 32

/* A scan and where its sentences go. */
struct splitter {
    struct summi_scan scan;
    summi_arena *arena;
    summi_sentence_list *sentences;
    struct summi_spaces spaces; /* that end sentences, in languages without terminators */
    size_t next_space;          /* the index of the first not passed */
    size_t first;               /* the index of the block's first sentence */
    uint32_t text_index;
    uint32_t block;
    int status;
};

int summi_sentences_append(summi_arena *arena, summi_sentence_list *list,
                           const summi_sentence *sentence)
{
    if (list->count == list->most && list->most)
        return SUMM_E_LIMIT_SENTENCES;
    summi_sentence *items =
        summi_arena_grow(arena, list->items, &list->capacity, list->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    list->items = items;
    items[list->count++] = *sentence;
    return SUMM_OK;
}

static size_t trim_end(const struct summi_scan *scan, size_t from, size_t to)
{
    const unsigned char *low = scan->text + from, *p = scan->text + to, *before;
    while (p > low && summi_scan_is_space(summi_utf8_decode_before(low, p, &before)))
        p = before;
    return (size_t)(p - scan->text);
}

/*
 * Ends the current sentence at `to`.  If it is punctuation alone, it goes to the sentence before
 * or, at the beginning of a block, waits for the one after.
 */
static void end_sentence(struct splitter *s, size_t to)
{
    struct summi_scan *scan = &s->scan;
    size_t from = scan->begin = summi_scan_skip_space(scan, scan->begin);
    if (from < to) {
        size_t end = trim_end(scan, from, to);
        bool none = s->sentences->count == s->first;
        if (summi_scan_has_content(scan, end) || (none && to == scan->end)) {
            summi_sentence sentence = {from, end, s->block, s->text_index};
            s->status = summi_sentences_append(s->arena, s->sentences, &sentence);
        } else if (none) {
            return;
        } else {
            s->sentences->items[s->sentences->count - 1].end = end;
        }
    }
    summi_scan_begin_sentence(scan, to);
}

/* Makes sentences of the notes at `at`, and returns where they end. */
static size_t pass_notes(struct splitter *s, size_t at)
{
    struct summi_scan *scan = &s->scan;
    for (size_t end; (at = summi_scan_skip_space(scan, at)) < scan->end; at = end) {
        end = summi_note_end(scan->language, scan->text, at, scan->end);
        if (end == at)
            break;
        end_sentence(s, at);
        end_sentence(s, end);
    }
    return at;
}

/* Passes the terminator at `at`, which ends at `next`, and returns where to go on. */
static size_t pass_terminator(struct splitter *s, size_t at, size_t next,
                              enum summi_terminator kind)
{
    struct summi_scan *scan = &s->scan;
    if (next == scan->end)
        return next;
    uint32_t before = summi_scan_before(scan, at);
    if (kind == SUMMI_TERMINATOR_PERIOD && summi_unicode_flags(before) & SUMMI_NUMBER &&
        summi_unicode_flags(summi_scan_peek(scan, next)) & SUMMI_NUMBER) /* 3.14 */
        return next;
    struct summi_stop stop;
    summi_stop_find(scan, at, &stop);
    if (before == '(' || before == '[') {
        uint32_t after = summi_scan_peek(scan, stop.run_end);
        if (after == ')' || after == ']') /* "(!)", "[...]" */
            return stop.run_end;
    }
    scan->listed = false;
    if (stop.next >= scan->end)
        return scan->end;
    if (summi_note_may_begin(scan->language, scan->text + stop.next, scan->text + scan->end)) {
        size_t notes = pass_notes(s, stop.next);
        if (notes > stop.next)
            return notes;
    }
    size_t end = stop.end;
    bool in_title = stop.wide && scan->title && at - scan->title < SUMMI_TITLE_REACH;
    if (!in_title && summi_stop_ends_sentence(scan, &stop))
        end_sentence(s, stop.end);
    if (stop.closer == 0x300B || stop.closer == 0xFF09)
        scan->title = 0;
    return stop.end > end ? stop.end : end;
}

/* A mark with white space on one side only opens or closes; any other does what is due. */
static void note_quote(struct summi_scan *scan, size_t at)
{
    uint32_t before = summi_scan_before(scan, at), after = summi_scan_peek(scan, at + 1);
    bool opens = !before || summi_scan_is_space(before) || summi_unicode_flags(before) & SUMMI_OPEN;
    bool closes = !after || summi_scan_is_space(after);
    scan->quoted = opens == closes ? !scan->quoted : opens;
}

/* Passes a colon, semicolon, hyphen or capital at `at`, and returns where to go on. */
static size_t pass_unstopped(struct splitter *s, size_t at)
{
    struct summi_unstopped found;
    if (!summi_unstopped_find(&s->scan, at, &found))
        return at + 1;
    end_sentence(s, found.end);
    if (found.next_end)
        end_sentence(s, found.next_end);
    return found.end > at ? found.end : found.next_end > at ? found.next_end : at + 1;
}

/* Whether a sentence ends with the space at `at`: such a one was chosen, or a verb comes before. */
static bool space_ends_sentence(struct splitter *s, size_t at)
{
    if (s->scan.language->endings_end)
        return summi_verb_ending_ends_sentence(&s->scan, at);
    while (s->next_space < s->spaces.count && s->spaces.items[s->next_space] < at)
        s->next_space++;
    return s->next_space < s->spaces.count && s->spaces.items[s->next_space] == at;
}

/* Passes the character at `at`, where the scan stopped, and returns where to go on. */
static size_t pass_character(struct splitter *s, size_t at)
{
    struct summi_scan *scan = &s->scan;
    size_t next;
    uint32_t c = summi_scan_read(scan, at, &next);
    enum summi_terminator kind = summi_scan_terminator(scan, c);
    if (kind != SUMMI_TERMINATOR_NONE)
        return pass_terminator(s, at, next, kind);
    if (c == ':' || c == ';' || c == '-' || (c >= 'A' && c <= 'Z'))
        return pass_unstopped(s, at);
    if (c == '"')
        note_quote(scan, at);
    else if (c == ' ' && space_ends_sentence(s, at))
        end_sentence(s, at);
    else if (c == 0x300A || c == 0xFF08)
        scan->title = next;
    else if (c == 0x300B || c == 0xFF09)
        scan->title = 0;
    else if (summi_character_is_bullet(c) && at > scan->begin &&
             summi_scan_is_space(summi_scan_before(scan, at)))
        end_sentence(s, at);
    return next;
}

/* Where the bullet begins that ends at `at`, in the current sentence; or `at`. */
static size_t bullet_start(const struct summi_scan *scan, size_t at)
{
    const unsigned char *start;
    if (at == scan->begin || !summi_character_is_bullet(summi_utf8_decode_before(
                                 scan->text + scan->begin, scan->text + at, &start)))
        return at;
    return (size_t)(start - scan->text);
}

/* Begins a sentence at a list mark, or at the bullet before it, and returns where its text is. */
static size_t pass_mark(struct splitter *s, const struct summi_list_mark *mark)
{
    struct summi_scan *scan = &s->scan;
    size_t before = trim_end(scan, scan->begin, mark->start), at = bullet_start(scan, before);
    if (at == before)
        at = mark->start;
    if (mark->start > scan->begin && summi_scan_has_content(scan, at))
        end_sentence(s, at);
    return mark->end;
}

/* Reports no share: the caller knows how much of the text the block is. */
static void note_progress(struct splitter *s)
{
    summi_progress *progress = s->sentences->progress;
    if (s->status == SUMM_OK && progress)
        s->status = summi_progress_work(progress, STEPS_OF_ENDING, 0);
}

static void split_block(struct splitter *s, const struct summi_list_marks *marks)
{
    const struct summi_scan *scan = &s->scan;
    size_t at = pass_notes(s, scan->start), mark = 0;
    while (at < scan->end && s->status == SUMM_OK) {
        while (mark < marks->count &&
               (!marks->items[mark].accepted || marks->items[mark].start < at))
            mark++;
        size_t limit = mark < marks->count ? marks->items[mark].start : scan->end;
        at = summi_scan_find(scan, at, limit);
        if (at < limit)
            at = pass_character(s, at);
        else if (at < scan->end)
            at = pass_mark(s, &marks->items[mark]);
        note_progress(s);
    }
    if (s->status == SUMM_OK)
        end_sentence(s, scan->end);
}

int summi_sentences_split(summi_arena *arena, const unsigned char *text, size_t start, size_t end,
                          const summi_language *language, uint32_t text_index, uint32_t block,
                          summi_sentence_list *sentences)
{
    struct splitter s = {
        .arena = arena,
        .sentences = sentences,
        .first = sentences->count,
        .text_index = text_index,
        .block = block,
        .status = SUMM_OK,
    };
    struct summi_list_marks marks = {NULL, 0, 0};
    if (!summi_list_marks_find(arena, text, start, end, &marks))
        return SUMM_E_MEMORY;
    summi_scan_begin(&s.scan, text, start, end, language);
    if (language->spaces_end && !summi_spaces_choose(arena, &s.scan, &s.spaces))
        return SUMM_E_MEMORY;
    split_block(&s, &marks);
    return s.status;
}
