/* SPDX-License-Identifier: GPL-3.0-or-later */
/* keyword.c - the words and phrases that a text is about, by TextRank over words. */
#include "keyword.h"

#include <limits.h>
#include <math.h>
#include <string.h>

#include "keyword_graph.h"
#include "rank.h"

/* Words with fewer than two others between them stand near each other.  docs/keywords.md has
 * figures. */
#define WINDOW 4

#define DAMPING   .85
#define TOLERANCE 1e-10
#define STEPS     500

/* Phrases have no more words, or pairs of characters, which are seven to eight characters. */
#define WORDS_MOST 4
#define PAIRS_MOST 7

/* Phrases are made of this share of all words, the best, and of this many at least. */
#define SHARE_OF_WORDS 3
#define WORDS_LEAST    24

/* A keyword is widened by no more clusters on either side. */
#define CLUSTERS_MOST 6

/* So many occurrences it takes until the way in which a word is spread over the text is believed.
 */
#define SPREAD_TRUST 20.0

/* No unit: memory has run out. */
#define NO_UNIT UINT32_MAX

/* A candidate: a word, whose number is that of its term, or a phrase. */
typedef struct unit {
    uint32_t count;
    uint32_t first; /* the token with which it begins where it stands first */
    uint32_t words;
    bool strong;   /* can be a keyword */
    bool extended; /* nearly everywhere it is part of the same longer phrase */
    double score;
} unit;

/* Where a unit begins; while phrases are counted, `unit` is their number in a table. */
typedef struct place {
    uint32_t token;
    uint32_t unit;
} place;

/* The places of all units of one length, in the order of the text. */
typedef struct level {
    place *places;
    size_t count;
} level;

typedef struct finder {
    summi_arena *arena;
    const summi_tokens *tokens;
    unit *units;
    size_t count;
    size_t capacity;
    size_t strong; /* words that can be keywords */
    level levels[PAIRS_MOST];
    /* The places of unit u are tokens starts[u] to starts[u + 1] of `begins`. */
    size_t *starts;
    uint32_t *begins;
    bool *taken;       /* tokens that are part of a chosen keyword */
    summi_table forms; /* of the chosen keywords, as they are written */
} finder;

/* ---- Scores of words ---- */

static int collect_words(finder *f)
{
    const summi_tokens *tokens = f->tokens;
    f->count = tokens->terms;
    f->units = summi_arena_grow(f->arena, NULL, &f->capacity, f->count, sizeof *f->units);
    if (!f->units)
        return SUMM_E_MEMORY;
    for (size_t t = 0; t < f->count; t++)
        f->units[t] = (unit){.words = 1};
    for (size_t i = 0; i < tokens->count; i++) {
        unit *word = &f->units[tokens->items[i].term];
        if (!word->count++)
            word->first = (uint32_t)i;
        if (!tokens->items[i].weak && !word->strong) {
            word->strong = true;
            f->strong++;
        }
    }
    return SUMM_OK;
}

/*
 * How unevenly each word is spread: words of the subject come in clumps, words of the language
 * anywhere (Ortuno et al. 2002).  The square root of the variance of the gaps between occurrences
 * in units of their squared mean, which is 1 for words that fall anywhere; near 1 as well while
 * there are few.
 */
static int find_spread(finder *f, double *spread)
{
    const summi_tokens *tokens = f->tokens;
    size_t n = tokens->terms, *last = summi_arena_zeroed(f->arena, n, sizeof *last);
    if (!last)
        return SUMM_E_MEMORY;
    memset(spread, 0, n * sizeof *spread);
    for (size_t i = 0; i < tokens->count; i++) {
        uint32_t t = tokens->items[i].term;
        double gap = (double)(i + 1 - last[t]);
        spread[t] += gap * gap;
        last[t] = i + 1;
    }
    for (size_t t = 0; t < n; t++) {
        double count = f->units[t].count, gap = (double)(tokens->count + 1 - last[t]);
        double mean = (double)(tokens->count + 1) / (count + 1);
        double variance = (spread[t] + gap * gap) / (count + 1) / (mean * mean) - 1;
        spread[t] = sqrt((count * variance + SPREAD_TRUST) / (count + SPREAD_TRUST));
    }
    return SUMM_OK;
}

/*
 * The teleport vector: a word gets its part for each time it stands in the text, one half of it
 * alike for all, the other by the score of the sentence.
 */
static void form_teleport(const finder *f, const double *row_scores, const double *spread,
                          double *teleport)
{
    const summi_tokens *tokens = f->tokens;
    double sum = 0;
    memset(teleport, 0, tokens->terms * sizeof *teleport);
    for (size_t i = 0; i < tokens->count; i++) {
        const summi_token *token = &tokens->items[i];
        if (f->units[token->term].strong)
            teleport[token->term] += row_scores[token->row] + 1 / (double)tokens->rows;
    }
    for (size_t t = 0; t < tokens->terms; t++)
        sum += teleport[t] *= spread[t];
    for (size_t t = 0; t < tokens->terms; t++)
        teleport[t] /= sum;
}

/* The graph of the strong words, with edges the heavier the more their ends come in clumps. */
static int build_graph(finder *f, const double *spread, gsl_spmatrix *graph)
{
    const summi_tokens *tokens = f->tokens;
    summi_vertex_at *words = summi_arena_allocate(f->arena, tokens->count, sizeof *words);
    size_t count = 0;
    if (!words)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < tokens->count; i++) {
        const summi_token *token = &tokens->items[i];
        if (f->units[token->term].strong)
            words[count++] = (summi_vertex_at){token->term, token->row};
    }
    int status = summi_keyword_graph_build(f->arena, words, count, tokens->terms, WINDOW, graph);
    if (status)
        return status;
    for (size_t t = 0; t < tokens->terms; t++)
        for (int k = graph->p[t]; k < graph->p[t + 1]; k++)
            graph->data[k] *= spread[t] * spread[graph->i[k]];
    return SUMM_OK;
}

static int rank_words(finder *f, const double *row_scores, summi_ranking *ranking)
{
    size_t n = f->tokens->terms;
    gsl_spmatrix graph;
    double *spread = summi_arena_allocate(f->arena, n, sizeof *spread);
    double *teleport = summi_arena_allocate(f->arena, n, sizeof *teleport);
    memset(ranking, 0, sizeof *ranking);
    ranking->scores = summi_arena_allocate(f->arena, n, sizeof *ranking->scores);
    if (!spread || !teleport || !ranking->scores || find_spread(f, spread))
        return SUMM_E_MEMORY;
    form_teleport(f, row_scores, spread, teleport);
    int status = build_graph(f, spread, &graph);
    if (status)
        return status;
    summi_keyword_walk walk = {
        .damping = DAMPING, .teleport = teleport, .steps = STEPS, .tolerance = TOLERANCE};
    status = summi_keyword_graph_rank(f->arena, &graph, &walk, ranking->scores);
    return status ? status : summi_ranking_finish(f->arena, n, ranking);
}

/* ---- Phrases ---- */

/* The places of the words that keywords may consist of: the best, and numbers and letters. */
static int find_words(finder *f, const summi_ranking *ranking)
{
    size_t most = f->strong / SHARE_OF_WORDS;
    bool *good = summi_arena_zeroed(f->arena, f->count, sizeof *good);
    place *places = summi_arena_allocate(f->arena, f->tokens->count, sizeof *places);
    if (!good || !places)
        return SUMM_E_MEMORY;
    if (most < WORDS_LEAST)
        most = WORDS_LEAST;
    for (size_t k = 0; k < f->count; k++) {
        size_t t = ranking->order[k];
        f->units[t].score = ranking->scores[t];
        good[t] = k < most || !f->units[t].strong;
    }
    f->levels[0].places = places;
    for (size_t i = 0; i < f->tokens->count; i++)
        if (good[f->tokens->items[i].term])
            places[f->levels[0].count++] = (place){(uint32_t)i, f->tokens->items[i].term};
    return SUMM_OK;
}

/* Whether two neighbouring places of `words` words each are one of a longer phrase. */
static bool is_phrase(const finder *f, const place *a, const place *b, uint32_t words)
{
    const summi_token *first = &f->tokens->items[a->token], *last = first + words;
    if (b->token != a->token + 1 || !last->joined || (words == 1 && !f->units[a->unit].strong))
        return false;
    return words < (first->pair && last->pair ? PAIRS_MOST : WORDS_MOST);
}

/*
 * The score of a phrase: each time it stands in the text it gets from each word that word's score
 * for one occurrence; over the root of its length, so that the long do not always win.  What stands
 * only once gets the mean.
 */
static double score_phrase(const finder *f, const unit *phrase)
{
    double sum = 0;
    for (uint32_t w = 0; w < phrase->words; w++) {
        const unit *word = &f->units[f->tokens->items[phrase->first + w].term];
        if (word->strong)
            sum += word->score * phrase->count / word->count;
    }
    return sum / (phrase->count > 1 ? sqrt(phrase->words) : phrase->words);
}

/* Notes that `part` is nearly always, three times in four, in a phrase that stands `count` times.
 */
static void note_extension(finder *f, uint32_t part, uint32_t count)
{
    if ((uint64_t)count * 4 >= (uint64_t)f->units[part].count * 3)
        f->units[part].extended = true;
}

/* Adds a phrase of two parts that overlap and returns its number; NO_UNIT: no memory. */
static uint32_t add_phrase(finder *f, const uint32_t parts[2], const unit *phrase)
{
    unit *units = summi_arena_grow(f->arena, f->units, &f->capacity, f->count + 1, sizeof *units);
    if (!units || f->count >= NO_UNIT)
        return NO_UNIT;
    f->units = units;
    unit *made = &units[f->count];
    *made = *phrase;
    made->score = score_phrase(f, made);
    note_extension(f, parts[0], made->count);
    note_extension(f, parts[1], made->count);
    return (uint32_t)f->count++;
}

/* Whether neither a phrase nor any word of it stands anywhere else; never of pairs of characters.
 */
static bool stands_once(const finder *f, size_t from, uint32_t words)
{
    bool once = true;
    for (uint32_t w = 0; w < words; w++) {
        const summi_token *token = &f->tokens->items[from + w];
        once = once && !token->pair && f->units[token->term].count == 1;
    }
    return once;
}

/*
 * Counts the phrases of `words` + 1 words: they are two of `words` that overlap.  The places get
 * the numbers of the table, whose values are the counts.
 */
static int count_phrases(finder *f, const level *from, level *to, uint32_t words,
                         summi_table *table)
{
    uint32_t(*parts)[2] = summi_arena_allocate(f->arena, from->count, sizeof *parts);
    to->places = summi_arena_allocate(f->arena, from->count, sizeof *to->places);
    if (!parts || !to->places || summi_table_init(table, f->arena, 0))
        return SUMM_E_MEMORY;
    for (size_t k = 0; k + 1 < from->count; k++) {
        const place *a = &from->places[k], *b = a + 1;
        bool fresh;
        if (!is_phrase(f, a, b, words))
            continue;
        parts[k][0] = a->unit;
        parts[k][1] = b->unit;
        uint32_t number =
            summi_table_intern(table, (const unsigned char *)parts[k], sizeof parts[k], &fresh);
        if (number == SUMMI_TABLE_NONE)
            return SUMM_E_MEMORY;
        table->entries[number].value++;
        table->entries[number].mark = NO_UNIT;
        to->places[to->count++] = (place){a->token, number};
    }
    return SUMM_OK;
}

/*
 * Makes units of the phrases of `words` words that were counted, and drops the others: a phrase has
 * to stand twice, unless all its words stand but once.
 */
static int keep_phrases(finder *f, level *l, uint32_t words, summi_table *table)
{
    size_t found = l->count;
    l->count = 0;
    for (size_t k = 0; k < found; k++) {
        uint32_t token = l->places[k].token;
        summi_table_entry *entry = &table->entries[l->places[k].unit];
        if (entry->value < 2 && !stands_once(f, token, words))
            continue;
        if (entry->mark == NO_UNIT) {
            uint32_t parts[2];
            memcpy(parts, entry->bytes, sizeof parts);
            unit phrase = {.count = entry->value, .first = token, .words = words, .strong = true};
            entry->mark = add_phrase(f, parts, &phrase);
        }
        if (entry->mark == NO_UNIT)
            return SUMM_E_MEMORY;
        l->places[l->count++] = (place){token, entry->mark};
    }
    return SUMM_OK;
}

static int find_phrases(finder *f)
{
    summi_table table;
    for (uint32_t n = 1; n < PAIRS_MOST && f->levels[n - 1].count > 1; n++)
        if (count_phrases(f, &f->levels[n - 1], &f->levels[n], n, &table) ||
            keep_phrases(f, &f->levels[n], n + 1, &table))
            return SUMM_E_MEMORY;
    return SUMM_OK;
}

/* ---- Choosing ---- */

/* Groups the places by unit. */
static int index_places(finder *f)
{
    size_t total = 0;
    f->starts = summi_arena_zeroed(f->arena, f->count + 2, sizeof *f->starts);
    if (!f->starts)
        return SUMM_E_MEMORY;
    for (size_t l = 0; l < PAIRS_MOST; l++)
        for (size_t k = 0; k < f->levels[l].count; k++, total++)
            f->starts[f->levels[l].places[k].unit + 2]++;
    for (size_t u = 2; u < f->count + 2; u++)
        f->starts[u] += f->starts[u - 1];
    f->begins = summi_arena_allocate(f->arena, total, sizeof *f->begins);
    if (!f->begins)
        return SUMM_E_MEMORY;
    for (size_t l = 0; l < PAIRS_MOST; l++)
        for (size_t k = 0; k < f->levels[l].count; k++) {
            const place *p = &f->levels[l].places[k];
            f->begins[f->starts[p->unit + 1]++] = p->token;
        }
    return SUMM_OK;
}

/* Whether a pair of characters shares one with a chosen keyword, or any token is part of one. */
static bool is_taken(const finder *f, size_t i)
{
    const summi_token *token = &f->tokens->items[i];
    if (f->taken[i] || !token->pair)
        return f->taken[i];
    if (i && token->joined && token[-1].pair && f->taken[i - 1])
        return true;
    return i + 1 < f->tokens->count && token[1].joined && token[1].pair && f->taken[i + 1];
}

/* How many of the words of a phrase are part of a chosen keyword where it begins at token `from`.
 */
static uint32_t count_taken(const finder *f, const unit *u, size_t from)
{
    uint32_t count = 0;
    if (u->words == 1)
        return is_taken(f, from);
    for (uint32_t w = 0; w < u->words; w++)
        count += f->taken[from + w];
    return count;
}

/*
 * Whether a longer string of characters than one that is chosen is a word of its own, and not that
 * one with its neighbour: then it makes up half of its occurrences.
 */
static bool is_word_of_pairs(const finder *f, const unit *u)
{
    for (uint32_t w = 0; w < u->words; w++) {
        const summi_token *token = &f->tokens->items[u->first + w];
        if (token->pair && f->taken[u->first + w] &&
            u->count < f->units[token->term].count - u->count)
            return false;
    }
    return true;
}

/*
 * Whether a candidate is worth choosing beside those that are chosen: a word or phrase that stands
 * twice as often without as within them, where a phrase of which half the words are new stands
 * without.
 */
static bool is_new(const finder *f, size_t id)
{
    const unit *u = &f->units[id];
    size_t alone = 0, within = 0;
    if (u->words > 1 && !is_word_of_pairs(f, u))
        return false;
    for (size_t k = f->starts[id]; k < f->starts[id + 1]; k++)
        if (count_taken(f, u, f->begins[k]) * 2 <= u->words)
            alone++;
        else
            within++;
    return alone >= 2 * within;
}

/* Adds the places of a unit to the list of occurrences, without those that overlap the one before.
 */
static int add_occurrences(finder *f, size_t id, summi_keyword_list *list)
{
    const unit *u = &f->units[id];
    summi_occurrence last = {.run = {NULL, 0}};
    for (size_t k = f->starts[id]; k < f->starts[id + 1]; k++) {
        size_t from = f->begins[k];
        const summi_token *token = &f->tokens->items[from];
        if (last.run.length && last.row == token->row &&
            token->bytes < last.run.bytes + last.run.length)
            continue;
        summi_occurrence *occurrences =
            summi_arena_grow(f->arena, list->occurrences, &list->occurrence_capacity,
                             list->occurrence_count + 1, sizeof *occurrences);
        if (!occurrences)
            return SUMM_E_MEMORY;
        last.row = token->row;
        last.run = summi_tokens_text(f->tokens, from, u->words);
        last.initial = token->initial;
        list->occurrences = occurrences;
        occurrences[list->occurrence_count++] = last;
        memset(f->taken + from, true, u->words);
    }
    return SUMM_OK;
}

/* The cluster that stands behind every occurrence of a keyword (or in front of it); of length 0: none. */
static summi_run common_cluster(const finder *f, const summi_occurrence *first, size_t count,
                                bool in_front)
{
    summi_run common = {NULL, 0};
    for (size_t k = 0; k < count; k++) {
        const summi_run *row = &f->tokens->runs[first[k].row];
        summi_run cluster = summi_tokens_cluster(row, &first[k].run, in_front);
        bool same = !k || (cluster.length == common.length &&
                           !memcmp(cluster.bytes, common.bytes, common.length));
        if (!same || !cluster.length)
            return (summi_run){NULL, 0};
        common = cluster;
    }
    return common;
}

/* Adds so many bytes at one end to all occurrences; false if two would overlap. */
static bool widen_all(summi_occurrence *first, size_t count, size_t length, bool in_front)
{
    for (size_t k = 1; k < count; k++)
        if (first[k].row == first[k - 1].row &&
            (size_t)(first[k].run.bytes - first[k - 1].run.bytes) <
                first[k - 1].run.length + length)
            return false;
    for (size_t k = 0; k < count; k++) {
        first[k].run.bytes -= in_front ? length : 0;
        first[k].run.length += length;
    }
    return true;
}

/*
 * In scripts of South East Asia stop words are pairs of clusters too, which break other words.  What all
 * occurrences of a keyword have around them is part of it, as far as that ends with a syllable.
 */
static void widen(const finder *f, summi_occurrence *first, size_t count)
{
    for (int in_front = 0; in_front <= 1 && count > 1; in_front++) {
        for (int k = 0; k < CLUSTERS_MOST; k++) {
            summi_run cluster = common_cluster(f, first, count, in_front);
            if (!cluster.length || !widen_all(first, count, cluster.length, in_front))
                break;
        }
    }
}

/* How often the keyword with this number is written so. */
static uint32_t *votes_for(finder *f, const summi_run *form, uint32_t number)
{
    bool fresh;
    uint32_t k = SUMMI_TABLE_NONE;
    if (form->length <= INT_MAX)
        k = summi_table_intern(&f->forms, form->bytes, (uint32_t)form->length, &fresh);
    if (k == SUMMI_TABLE_NONE)
        return NULL;
    summi_table_entry *entry = &f->forms.entries[k];
    if (entry->mark != number) {
        entry->mark = number;
        entry->value = 0;
    }
    return &entry->value;
}

/*
 * Finds how the keyword that was added last is written most often.  At the start of a sentence it
 * may have a capital that is not its own: such a form counts only if there is no other.
 */
static int find_form(finder *f, const summi_keyword_list *list, summi_keyword *keyword)
{
    const summi_occurrence *first = &list->occurrences[keyword->start];
    uint32_t number = (uint32_t)list->count, most = 0;
    bool inside = false;
    for (size_t k = 0; k < keyword->count; k++)
        inside |= !first[k].initial;
    for (size_t k = 0; k < keyword->count; k++) {
        uint32_t *votes = votes_for(f, &first[k].run, number);
        if (!votes)
            return SUMM_E_MEMORY;
        *votes += !inside || !first[k].initial;
    }
    for (size_t k = 0; k < keyword->count; k++) {
        const uint32_t *votes = votes_for(f, &first[k].run, number);
        if (*votes > most) {
            most = *votes;
            keyword->form = first[k].run;
        }
    }
    return SUMM_OK;
}

static int add_keyword(finder *f, size_t id, summi_keyword_list *list)
{
    summi_keyword *items =
        summi_arena_grow(f->arena, list->items, &list->capacity, list->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    list->items = items;
    summi_keyword *made = &items[list->count++];
    *made = (summi_keyword){.score = f->units[id].score, .start = list->occurrence_count};
    if (add_occurrences(f, id, list))
        return SUMM_E_MEMORY;
    made->count = list->occurrence_count - made->start;
    widen(f, list->occurrences + made->start, made->count);
    return find_form(f, list, made);
}

static bool is_candidate(const finder *f, size_t id)
{
    const unit *u = &f->units[id];
    if (!u->strong || u->extended || f->starts[id] == f->starts[id + 1] || u->score <= 0)
        return false;
    summi_run run = summi_tokens_text(f->tokens, u->first, u->words);
    return !summi_tokens_cut_syllable(&run);
}

/* The candidates in the order in which they first stand in the text, a longer one before its
 * beginning. */
static int list_candidates(const finder *f, size_t **candidates, size_t *count)
{
    size_t *next = summi_arena_zeroed(f->arena, f->tokens->count + 1, sizeof *next);
    bool *candidate = summi_arena_zeroed(f->arena, f->count, sizeof *candidate);
    if (!next || !candidate)
        return SUMM_E_MEMORY;
    *count = 0;
    for (size_t u = 0; u < f->count; u++) {
        candidate[u] = is_candidate(f, u);
        if (candidate[u]) {
            next[f->units[u].first + 1]++;
            ++*count;
        }
    }
    *candidates = summi_arena_allocate(f->arena, *count, sizeof **candidates);
    if (!*candidates)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < f->tokens->count; i++)
        next[i + 1] += next[i];
    for (size_t u = f->count; u-- > 0;)
        if (candidate[u])
            (*candidates)[next[f->units[u].first]++] = u;
    return SUMM_OK;
}

static int choose(finder *f, size_t limit, summi_keyword_list *list)
{
    size_t *candidates, count;
    summi_ranking ranking = {0};
    f->taken = summi_arena_zeroed(f->arena, f->tokens->count, sizeof *f->taken);
    if (!f->taken || index_places(f) || list_candidates(f, &candidates, &count) ||
        summi_table_init(&f->forms, f->arena, 0))
        return SUMM_E_MEMORY;
    if (!count)
        return SUMM_OK;
    ranking.scores = summi_arena_allocate(f->arena, count, sizeof *ranking.scores);
    if (!ranking.scores)
        return SUMM_E_MEMORY;
    for (size_t k = 0; k < count; k++)
        ranking.scores[k] = f->units[candidates[k]].score;
    if (summi_ranking_finish(f->arena, count, &ranking))
        return SUMM_E_MEMORY;
    for (size_t k = 0; k < count && list->count < limit; k++) {
        size_t id = candidates[ranking.order[k]];
        f->units[id].score = ranking.scores[ranking.order[k]];
        if (is_new(f, id) && add_keyword(f, id, list))
            return SUMM_E_MEMORY;
    }
    return SUMM_OK;
}

int summi_keywords_find(summi_arena *arena, const summi_tokens *tokens, const double *row_scores,
                        size_t limit, summi_keyword_list *list)
{
    finder f = {.arena = arena, .tokens = tokens};
    summi_ranking ranking;
    *list = (summi_keyword_list){0};
    if (!tokens->count)
        return SUMM_OK;
    int status = collect_words(&f);
    if (status || !f.strong)
        return status;
    status = rank_words(&f, row_scores, &ranking);
    if (!status)
        status = find_words(&f, &ranking);
    if (!status)
        status = find_phrases(&f);
    return status ? status : choose(&f, limit, list);
}
