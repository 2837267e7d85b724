/* SPDX-License-Identifier: MIT */
/* unit.c - the candidates for keywords: words with their scores, and phrases of them. */
#include "keyword/unit.h"

#include <math.h>
#include <string.h>

#include "keyword/cooccurrence.h"
#include "rank/textrank.h"

/* Words with at most two others between them are near each other; docs/keywords.md has figures. */
#define WINDOW 4

/* How much more a word counts in the first sentence of a text, and if it is in the title. */
#define EARLY_GAIN      2.0
#define TITLE_WORD_GAIN 2.0

#define DAMPING   .4
#define TOLERANCE 1e-10
#define STEPS     500

/* Phrases are made of this share of all words, the best, and of this many at least. */
#define SHARE_OF_WORDS 3
#define WORDS_LEAST    100

/* How many occurrences it takes until the spread of a word counts as much as no knowledge of it. */
#define SPREAD_TRUST 20.0

/* The shares of the work that are done when there is a graph, and when its words are ranked. */
#define PROGRESS_GRAPH .3
#define PROGRESS_RANKS .7

/* The steps of work that a word is, when phrases are counted and otherwise. */
#define STEPS_OF_PHRASE 32
#define STEPS_OF_WORD   4

/* No unit: memory has run out. */
#define NO_UNIT UINT32_MAX

/* Notes the work on a word, and reports `share` now and then.  SUMM_OK, SUMM_E_CANCELLED. */
static int note_word(const summi_units *u, double share)
{
    return summi_progress_work(u->progress, STEPS_OF_WORD, share);
}

/* ---- Scores of words ---- */

/* Whether a word is mostly written as one that fits any topic. */
static bool is_plain(const summi_unit *word)
{
    return word->plain * 2 > word->count;
}

static int collect_words(summi_units *u)
{
    const summi_keyword_tokens *tokens = u->tokens;
    u->count = tokens->terms;
    u->items = summi_arena_grow(u->arena, NULL, &u->capacity, u->count, sizeof *u->items);
    if (!u->items)
        return SUMM_E_MEMORY;
    for (size_t t = 0; t < u->count; t++)
        u->items[t] = (summi_unit){.words = 1};
    int status = SUMM_OK;
    for (size_t i = 0; i < tokens->count && !status; i++) {
        summi_unit *word = &u->items[tokens->items[i].term];
        if (!word->count++)
            word->first = (uint32_t)i;
        word->plain += tokens->items[i].plain;
        word->strong |= !tokens->items[i].weak;
        status = note_word(u, 0);
    }
    for (size_t t = 0; t < u->count; t++) {
        u->items[t].strong = u->items[t].strong && !is_plain(&u->items[t]);
        u->strong += u->items[t].strong;
    }
    return status;
}

/* The numbers that a word follows. */
typedef struct measured {
    uint32_t count;
    uint32_t number; /* one of them */
    bool several;    /* not all are that one */
} measured;

/* The number that token i follows, perhaps with another measure between them; NULL: none. */
static const summi_keyword_token *number_before(const summi_units *u, size_t i)
{
    const summi_keyword_token *token = &u->tokens->items[i];
    const summi_unit *before = i && token->joined ? &u->items[token[-1].term] : NULL;
    if (before && (before->measure || is_plain(before)))
        token--, i--;
    return i && token->joined && token[-1].number ? token - 1 : NULL;
}

/*
 * Finds the words that measure something: more than half of their occurrences follow numbers, and
 * not always the same.  The second time the words that follow such ones are found: "2 million
 * euros, 3 million euros".
 */
static int find_measures(summi_units *u)
{
    const summi_keyword_tokens *tokens = u->tokens;
    measured *m = summi_arena_zeroed(u->arena, tokens->terms, sizeof *m);
    if (!m)
        return SUMM_E_MEMORY;
    int status = SUMM_OK;
    for (size_t i = 0; i < tokens->count && !status; i++) {
        const summi_keyword_token *number = number_before(u, i);
        measured *word = &m[tokens->items[i].term];
        if (number) {
            word->several |= word->count && word->number != number->term;
            word->number = number->term;
            word->count++;
        }
        status = note_word(u, 0);
    }
    for (size_t t = 0; t < tokens->terms; t++) {
        summi_unit *word = &u->items[t];
        if (!word->strong || !m[t].several || m[t].count * 2 <= word->count)
            continue;
        word->measure = true;
        word->strong = false;
        u->strong--;
    }
    summi_arena_release(u->arena, m, tokens->terms, sizeof *m);
    return status;
}

/*
 * How unevenly each word is spread: words of the subject come in clumps, words of the language
 * anywhere (Ortuno et al. 2002).  The square root of the variance of the gaps between occurrences
 * in units of their squared mean, which is 1 for words that fall anywhere; near 1 as well while
 * there are few.
 */
static int find_spread(summi_units *u, double *spread)
{
    const summi_keyword_tokens *tokens = u->tokens;
    size_t n = tokens->terms, *last = summi_arena_zeroed(u->arena, n, sizeof *last);
    if (!last)
        return SUMM_E_MEMORY;
    memset(spread, 0, n * sizeof *spread);
    int status = SUMM_OK;
    for (size_t i = 0; i < tokens->count && !status; i++) {
        uint32_t t = tokens->items[i].term;
        double gap = (double)(i + 1 - last[t]);
        spread[t] += gap * gap;
        last[t] = i + 1;
        status = note_word(u, 0);
    }
    for (size_t t = 0; t < n; t++) {
        double count = u->items[t].count, gap = (double)(tokens->count + 1 - last[t]);
        double mean = (double)(tokens->count + 1) / (count + 1);
        double variance = (spread[t] + gap * gap) / (count + 1) / (mean * mean) - 1;
        spread[t] = sqrt((count * variance + SPREAD_TRUST) / (count + SPREAD_TRUST));
    }
    return status;
}

/*
 * The teleport vector: a word gets its part for each of its occurrences, one half of it alike for
 * all, the other by the score of the sentence; and more at the beginning, and if it is in the
 * title.
 */
static int form_teleport(const summi_units *u, const double *row_scores, const double *spread,
                         double *teleport)
{
    const summi_keyword_tokens *tokens = u->tokens;
    int status = SUMM_OK;
    memset(teleport, 0, tokens->terms * sizeof *teleport);
    for (size_t i = 0; i < tokens->count && !status; i++) {
        const summi_keyword_token *token = &tokens->items[i];
        if (u->items[token->term].strong)
            teleport[token->term] += (row_scores[token->row] + 1 / (double)tokens->rows) *
                                     (1 + EARLY_GAIN / (1.0 + token->row));
        status = note_word(u, 0);
    }
    for (size_t t = 0; t < tokens->terms; t++)
        teleport[t] *= t < tokens->title_terms ? spread[t] * TITLE_WORD_GAIN : spread[t];
    return status;
}

/* The graph of the strong words, with edges the heavier the more their ends come in clumps. */
static int build_graph(summi_units *u, const double *spread, summi_cooccurrence *graph)
{
    const summi_keyword_tokens *tokens = u->tokens;
    summi_vertex_at *words = summi_arena_allocate(u->arena, tokens->count, sizeof *words);
    size_t count = 0;
    if (!words)
        return SUMM_E_MEMORY;
    int status = SUMM_OK;
    for (size_t i = 0; i < tokens->count && !status; i++) {
        const summi_keyword_token *token = &tokens->items[i];
        if (u->items[token->term].strong)
            words[count++] = (summi_vertex_at){token->term, token->row};
        status = note_word(u, 0);
    }
    if (!status)
        status = summi_cooccurrence_count(u->arena, words, count, tokens->terms, WINDOW,
                                          u->progress, graph);
    summi_arena_release(u->arena, words, tokens->count, sizeof *words);
    return status ? status : summi_cooccurrence_vote(graph, spread, u->progress);
}

/* Progress is reported up to `done`. */
static int rank_words(summi_units *u, const double *row_scores, double done, summi_ranking *ranking)
{
    size_t n = u->tokens->terms;
    summi_cooccurrence graph;
    double *spread = summi_arena_allocate(u->arena, n, sizeof *spread);
    double *teleport = summi_arena_allocate(u->arena, n, sizeof *teleport);
    if (!spread || !teleport)
        return SUMM_E_MEMORY;
    int status = find_spread(u, spread);
    if (!status)
        status = form_teleport(u, row_scores, spread, teleport);
    if (!status)
        status = build_graph(u, spread, &graph);
    if (status)
        return status;
    summi_rank_parameters parameters = {
        .damping = DAMPING, .teleport = teleport, .steps = STEPS, .tolerance = TOLERANCE};
    summi_voters voters = summi_cooccurrence_voters(&graph);
    summi_progress_stage(u->progress, done);
    status = summi_rank(u->arena, &voters, &parameters, u->progress, ranking);
    summi_cooccurrence_release(u->arena, &graph);
    return status ? status : summi_ranking_finish(u->arena, voters.rows, ranking);
}

/* ---- Phrases ---- */

/* The places of the words that keywords may consist of: the best, and numbers and letters. */
static int find_words(summi_units *u, const summi_ranking *ranking)
{
    size_t most = u->strong / SHARE_OF_WORDS;
    bool *good = summi_arena_zeroed(u->arena, u->count, sizeof *good);
    summi_place *places = summi_arena_allocate(u->arena, u->tokens->count, sizeof *places);
    if (!good || !places)
        return SUMM_E_MEMORY;
    if (most < WORDS_LEAST)
        most = WORDS_LEAST;
    for (size_t k = 0; k < u->count; k++) {
        size_t t = ranking->order[k];
        u->items[t].score = ranking->scores[t];
        const summi_unit *word = &u->items[t];
        good[t] = word->strong ? k < most : !word->measure && !is_plain(word);
    }
    u->levels[0].places = places;
    int status = SUMM_OK;
    for (size_t i = 0; i < u->tokens->count && !status; i++) {
        if (good[u->tokens->items[i].term])
            places[u->levels[0].count++] = (summi_place){(uint32_t)i, u->tokens->items[i].term};
        status = note_word(u, 0);
    }
    return status;
}

/* Whether two neighbouring places of `words` words each are one of a longer phrase. */
static bool is_phrase(const summi_units *u, const summi_place *a, const summi_place *b,
                      uint32_t words)
{
    const summi_keyword_token *first = &u->tokens->items[a->token], *last = first + words;
    if (b->token != a->token + 1 || !last->joined || (words == 1 && !u->items[a->unit].strong))
        return false;
    return words < (first->pair && last->pair ? SUMMI_UNIT_PAIRS : SUMMI_UNIT_WORDS);
}

/*
 * The score of a phrase: for each of its occurrences it gets from each word that word's score for
 * one occurrence; over the fourth root of its length, so that long phrases do not always win.  A
 * phrase that occurs only once gets the mean.
 */
static double score_phrase(const summi_units *u, const summi_unit *phrase)
{
    double sum = 0;
    for (uint32_t w = 0; w < phrase->words; w++) {
        const summi_unit *word = &u->items[u->tokens->items[phrase->first + w].term];
        if (word->strong)
            sum += word->score * phrase->count / word->count;
    }
    return sum / (phrase->count > 1 ? sqrt(sqrt(phrase->words)) : phrase->words);
}

/*
 * Notes if `part` is mostly in a phrase that occurs `count` times: a word more than every second
 * time, a phrase three times in four.
 */
static void note_extension(summi_units *u, uint32_t part, uint32_t count)
{
    summi_unit *unit = &u->items[part];
    if (unit->words == 1 ? (uint64_t)count * 2 >= unit->count
                         : (uint64_t)count * 4 >= (uint64_t)unit->count * 3)
        unit->extended = true;
}

/* Adds a phrase of two parts that overlap and returns its number; NO_UNIT: no memory. */
static uint32_t add_phrase(summi_units *u, const uint32_t parts[2], const summi_unit *phrase)
{
    summi_unit *items =
        summi_arena_grow(u->arena, u->items, &u->capacity, u->count + 1, sizeof *items);
    if (!items || u->count >= NO_UNIT)
        return NO_UNIT;
    u->items = items;
    summi_unit *made = &items[u->count];
    *made = *phrase;
    made->score = score_phrase(u, made);
    note_extension(u, parts[0], made->count);
    note_extension(u, parts[1], made->count);
    return (uint32_t)u->count++;
}

/*
 * Whether no word of a phrase occurs anywhere else; never of pairs of characters, and not with a
 * number at its end, which may be the beginning of something else.
 */
static bool occurs_once(const summi_units *u, size_t from, uint32_t words)
{
    bool once = !u->tokens->items[from + words - 1].weak;
    for (uint32_t w = 0; w < words; w++) {
        const summi_keyword_token *token = &u->tokens->items[from + w];
        once = once && !token->pair && u->items[token->term].count == 1;
    }
    return once;
}

/* What part of the phrases those of fewer words are. */
static double share_of_phrases(uint32_t words)
{
    return (double)(words - 1) / SUMMI_UNIT_PAIRS;
}

/*
 * Counts the phrases of `words` + 1 words, each two of `words` that overlap, in a table of these
 * `parts`; the units of their places are its numbers.
 */
static int count_phrases(summi_units *u, const summi_level *from, summi_level *to, uint32_t words,
                         uint32_t (*parts)[2], summi_table *table)
{
    to->places = summi_arena_allocate(u->arena, from->count, sizeof *to->places);
    if (!to->places)
        return SUMM_E_MEMORY;
    for (size_t k = 0; k + 1 < from->count; k++) {
        const summi_place *a = &from->places[k], *b = a + 1;
        bool fresh;
        if (summi_progress_work(u->progress, STEPS_OF_PHRASE, share_of_phrases(words)))
            return SUMM_E_CANCELLED;
        if (!is_phrase(u, a, b, words))
            continue;
        parts[k][0] = a->unit;
        parts[k][1] = b->unit;
        uint32_t number =
            summi_table_intern(table, (const unsigned char *)parts[k], sizeof parts[k], &fresh);
        if (number == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        table->entries[number].value++;
        table->entries[number].mark = NO_UNIT;
        to->places[to->count++] = (summi_place){a->token, number};
    }
    return SUMM_OK;
}

/*
 * Makes units of the phrases of `words` words that were counted, and drops the others: a phrase has
 * to occur twice, unless all its words occur only once.
 */
static int keep_phrases(summi_units *u, summi_level *l, uint32_t words, summi_table *table)
{
    size_t found = l->count;
    l->count = 0;
    for (size_t k = 0; k < found; k++) {
        uint32_t token = l->places[k].token;
        summi_table_entry *entry = &table->entries[l->places[k].unit];
        if (summi_progress_work(u->progress, STEPS_OF_PHRASE, share_of_phrases(words)))
            return SUMM_E_CANCELLED;
        if (entry->value < 2 && !occurs_once(u, token, words))
            continue;
        if (entry->mark == NO_UNIT) {
            uint32_t parts[2];
            memcpy(parts, entry->bytes, sizeof parts);
            summi_unit phrase = {
                .count = entry->value, .first = token, .words = words, .strong = true};
            entry->mark = add_phrase(u, parts, &phrase);
        }
        if (entry->mark == NO_UNIT)
            return SUMM_E_MEMORY;
        l->places[l->count++] = (summi_place){token, entry->mark};
    }
    return SUMM_OK;
}

static int find_phrases(summi_units *u)
{
    for (uint32_t n = 1; n < SUMMI_UNIT_PAIRS && u->levels[n - 1].count > 1; n++) {
        const summi_level *from = &u->levels[n - 1];
        summi_table table;
        uint32_t(*parts)[2] = summi_arena_allocate(u->arena, from->count, sizeof *parts);
        if (!parts || summi_table_init(&table, u->arena, 0))
            return SUMM_E_MEMORY;
        int status = count_phrases(u, from, &u->levels[n], n, parts, &table);
        if (!status)
            status = keep_phrases(u, &u->levels[n], n + 1, &table);
        if (status)
            return status;
        summi_table_free(&table);
        summi_arena_release(u->arena, parts, from->count, sizeof *parts);
    }
    return SUMM_OK;
}

int summi_units_find(summi_arena *arena, const summi_keyword_tokens *tokens,
                     const double *row_scores, summi_progress *progress, double done,
                     summi_units *units)
{
    summi_ranking ranking;
    double from = progress->to;
    *units = (summi_units){.arena = arena, .progress = progress, .tokens = tokens};
    summi_progress_stage(progress, from + PROGRESS_GRAPH * (done - from));
    int status = collect_words(units);
    for (int k = 0; k < 2 && !status; k++)
        status = find_measures(units);
    if (status || !units->strong)
        return status;
    status = rank_words(units, row_scores, from + PROGRESS_RANKS * (done - from), &ranking);
    summi_progress_stage(progress, done);
    if (!status)
        status = find_words(units, &ranking);
    return status ? status : find_phrases(units);
}
