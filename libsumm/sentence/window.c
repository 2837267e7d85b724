/* SPDX-License-Identifier: MIT */
/* window.c - cuts what has no punctuation into pieces of the length of a sentence. */
#include "sentence/window.h"

#include <stdbool.h>

#include "unicode/character.h"
#include "unicode/white_space.h"
#include "unicode/utf8.h"

/* Sentences of more than SENTENCE_WORDS words are cut into windows of about WINDOW_WORDS words. */
#define SENTENCE_WORDS 50
#define WINDOW_WORDS   25

/* Words begin after white space, and at each syllable in scripts without. */
struct word_starts {
    bool in_run;
    bool in_word;
};

/* Whether the character begins a word; what only follows in writing stays with what it follows. */
static bool begins_word(struct word_starts *w, uint32_t c)
{
    unsigned flags = summi_unicode_flags(c);
    bool starts_run = !w->in_run, follows = w->in_word;
    if (flags & SUMMI_MARK)
        return false;
    w->in_run = !(flags & SUMMI_SPACE);
    if (!w->in_run || (c >= 0x80 && summi_character_is_spaceless(c))) {
        w->in_word = false;
        return w->in_run;
    }
    bool begins = starts_run || (!follows && summi_character_is_alphanumeric(c));
    w->in_word = begins || follows;
    return begins;
}

static size_t count_words(const unsigned char *text, const summi_sentence *s)
{
    const unsigned char *p = text + s->start, *end = text + s->end, *next;
    struct word_starts w = {false, false};
    size_t words = 0;
    for (; p < end; p = next)
        words += begins_word(&w, summi_utf8_decode(p, end, &next));
    return words;
}

/* Cuts `whole`, which has `words` words, and appends the windows. */
static int cut_sentence(summi_arena *arena, const unsigned char *text, summi_sentence whole,
                        size_t words, summi_sentence_list *list)
{
    size_t windows = (words + WINDOW_WORDS - 1) / WINDOW_WORDS, seen = 0, made = 1;
    const unsigned char *p = text + whole.start, *end = text + whole.end, *next;
    summi_sentence window = whole;
    struct word_starts w = {false, false};
    for (; p < end; p = next) {
        if (!begins_word(&w, summi_utf8_decode(p, end, &next)))
            continue;
        if (seen++ == words * made / windows && seen > 1) {
            window.end = (size_t)(p - text);
            summi_white_space_trim(text, &window.start, &window.end);
            int status = summi_sentences_append(arena, list, &window);
            if (status)
                return status;
            window.start = (size_t)(p - text);
            made++;
        }
    }
    window.end = whole.end;
    return summi_sentences_append(arena, list, &window);
}

int summi_windows_cut(summi_arena *arena, const unsigned char *text, size_t first,
                      summi_sentence_list *sentences)
{
    summi_sentence_list result = {.most = sentences->most ? sentences->most - first : 0};
    for (size_t i = first; i < sentences->count; i++) {
        summi_sentence sentence = sentences->items[i];
        size_t words = count_words(text, &sentence);
        int status = words > SENTENCE_WORDS ? cut_sentence(arena, text, sentence, words, &result)
                                            : summi_sentences_append(arena, &result, &sentence);
        if (status)
            return status;
    }
    sentences->count = first;
    for (size_t i = 0; i < result.count; i++)
        if (summi_sentences_append(arena, sentences, &result.items[i]))
            return SUMM_E_MEMORY;
    summi_arena_release(arena, result.items, result.capacity, sizeof *result.items);
    return SUMM_OK;
}
