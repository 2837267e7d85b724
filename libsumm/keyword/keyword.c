/* SPDX-License-Identifier: MIT */
/* keyword.c - chooses the words and phrases that a text is about. */
#include "keyword/keyword.h"

#include <limits.h>
#include <string.h>

#include "keyword/cluster.h"
#include "keyword/unit.h"
#include "rank/scores.h"

/* A keyword is widened by no more clusters on either side. */
#define CLUSTERS_MOST 6

/* The share of the work that is done when there are candidates. */
#define PROGRESS_UNITS .8

/* The steps of work that a candidate is, and each of its places. */
#define STEPS_OF_PLACE 16

typedef struct keyword_search {
    summi_arena *arena;
    summi_progress *progress;
    double share; /* of the choice that is done */
    const summi_keyword_tokens *tokens;
    const summi_units *units;
    /* The places of unit u are tokens starts[u] to starts[u + 1] of `begins`. */
    size_t *starts;
    uint32_t *begins;
    bool *taken;        /* for each token: it is part of a chosen keyword */
    uint8_t *begun;     /* for each token: how many words of a chosen keyword begin with it */
    summi_table forms;  /* how the present keyword is written */
    summi_table chosen; /* how the chosen keywords are written */
} keyword_search;

/* Notes some work on a place.  SUMM_OK, SUMM_E_CANCELLED. */
static int note_place(const keyword_search *s)
{
    return summi_progress_work(s->progress, STEPS_OF_PLACE, s->share);
}

/* ---- Which candidates are new ---- */

/* Groups the places by unit. */
static int index_places(keyword_search *s)
{
    size_t total = 0;
    s->starts = summi_arena_zeroed(s->arena, s->units->count + 2, sizeof *s->starts);
    if (!s->starts)
        return SUMM_E_MEMORY;
    for (size_t l = 0; l < SUMMI_UNIT_PAIRS; l++)
        for (size_t k = 0; k < s->units->levels[l].count; k++, total++) {
            s->starts[s->units->levels[l].places[k].unit + 2]++;
            if (note_place(s))
                return SUMM_E_CANCELLED;
        }
    for (size_t u = 2; u < s->units->count + 2; u++)
        s->starts[u] += s->starts[u - 1];
    s->begins = summi_arena_allocate(s->arena, total, sizeof *s->begins);
    if (!s->begins)
        return SUMM_E_MEMORY;
    for (size_t l = 0; l < SUMMI_UNIT_PAIRS; l++)
        for (size_t k = 0; k < s->units->levels[l].count; k++) {
            const summi_place *p = &s->units->levels[l].places[k];
            s->begins[s->starts[p->unit + 1]++] = p->token;
            if (note_place(s))
                return SUMM_E_CANCELLED;
        }
    return SUMM_OK;
}

/* Whether a pair of characters shares one with a chosen keyword, or any token is part of one. */
static bool is_taken(const keyword_search *s, size_t i)
{
    const summi_keyword_token *token = &s->tokens->items[i];
    if (s->taken[i] || !token->pair)
        return s->taken[i];
    if (i && token->joined && token[-1].pair && s->taken[i - 1])
        return true;
    return i + 1 < s->tokens->count && token[1].joined && token[1].pair && s->taken[i + 1];
}

/* How many words of a unit are part of a chosen keyword where it begins at token `from`. */
static uint32_t count_taken(const keyword_search *s, const summi_unit *u, size_t from)
{
    uint32_t count = 0;
    if (u->words == 1)
        return is_taken(s, from);
    for (uint32_t w = 0; w < u->words; w++)
        count += s->taken[from + w];
    return count;
}

/* Whether a chosen keyword is part of a unit where it begins at token `from`. */
static bool contains_chosen(const keyword_search *s, const summi_unit *u, size_t from)
{
    for (uint32_t w = 0; w < u->words; w++)
        if (s->begun[from + w] && s->begun[from + w] <= u->words - w)
            return true;
    return false;
}

/*
 * Finds whether a candidate is worth choosing beside those that are chosen: it is not part of one,
 * and none is part of it.  A phrase of which more than half the words are in others may be outside
 * of them twice as often.
 */
static int check_new(const keyword_search *s, size_t id, bool *is_new)
{
    const summi_unit *u = &s->units->items[id];
    size_t alone = 0, within = 0;
    *is_new = true;
    for (size_t k = s->starts[id]; k < s->starts[id + 1] && *is_new; k++) {
        uint32_t taken = count_taken(s, u, s->begins[k]);
        *is_new = taken < u->words && !(taken && contains_chosen(s, u, s->begins[k]));
        if (taken * 2 <= u->words)
            alone++;
        else
            within++;
        if (note_place(s))
            return SUMM_E_CANCELLED;
    }
    *is_new = *is_new && alone >= 2 * within;
    return SUMM_OK;
}

/* ---- Where they occur, and how they are written ---- */

/* Adds the places of a unit to the list of occurrences, but for those that overlap the last. */
static int add_occurrences(keyword_search *s, size_t id, summi_keyword_list *list)
{
    const summi_unit *u = &s->units->items[id];
    summi_occurrence last = {.run = {NULL, 0}};
    for (size_t k = s->starts[id]; k < s->starts[id + 1]; k++) {
        size_t from = s->begins[k];
        const summi_keyword_token *token = &s->tokens->items[from];
        if (last.run.length && last.row == token->row &&
            token->bytes < last.run.bytes + last.run.length)
            continue;
        summi_occurrence *occurrences =
            summi_arena_grow(s->arena, list->occurrences, &list->occurrence_capacity,
                             list->occurrence_count + 1, sizeof *occurrences);
        if (!occurrences)
            return SUMM_E_MEMORY;
        last.row = token->row;
        last.run = summi_keyword_tokens_text(s->tokens, from, u->words);
        last.token = (uint32_t)from;
        last.poor = token->initial || (token->plain && u->words == 1);
        if (last.run.length > INT_MAX)
            return SUMM_E_LIMIT;
        list->occurrences = occurrences;
        occurrences[list->occurrence_count++] = last;
        memset(s->taken + from, true, u->words);
        s->begun[from] = (uint8_t)u->words;
        if (note_place(s))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

/* The cluster that follows every occurrence of a keyword, or precedes it; of length 0: none. */
static summi_run common_cluster(const keyword_search *s, const summi_occurrence *first,
                                size_t count, bool before)
{
    summi_run common = {NULL, 0};
    for (size_t k = 0; k < count; k++) {
        const summi_run *row = &s->tokens->runs[first[k].row];
        summi_run cluster = summi_cluster_beside(row, &first[k].run, before);
        bool same = !k || (cluster.length == common.length &&
                           !memcmp(cluster.bytes, common.bytes, common.length));
        if (!same || !cluster.length)
            return (summi_run){NULL, 0};
        common = cluster;
    }
    return common;
}

/* Adds `length` bytes at one end to all occurrences; false if two would overlap. */
static bool widen_occurrences(summi_occurrence *first, size_t count, size_t length, bool before)
{
    for (size_t k = 1; k < count; k++)
        if (first[k].row == first[k - 1].row &&
            (size_t)(first[k].run.bytes - first[k - 1].run.bytes) <
                first[k - 1].run.length + length)
            return false;
    for (size_t k = 0; k < count; k++) {
        first[k].run.bytes -= before ? length : 0;
        first[k].run.length += length;
    }
    return true;
}

/*
 * In scripts of South East Asia stop words are pairs of clusters too, which break other words.
 * What all occurrences of a keyword have around them is part of it, as far as that ends with a
 * syllable.  Returns whether there is any.
 */
static bool widen_keyword(const keyword_search *s, summi_occurrence *first, size_t count)
{
    size_t length = first->run.length;
    for (int before = 0; before <= 1 && count > 1; before++) {
        size_t within = 0; /* bytes since the last end of a syllable */
        for (int k = 0; k < CLUSTERS_MOST; k++) {
            summi_run cluster = common_cluster(s, first, count, before);
            if (!cluster.length || !widen_occurrences(first, count, cluster.length, before))
                break;
            within = summi_cluster_cuts_syllable(&first->run) ? within + cluster.length : 0;
        }
        for (size_t k = 0; k < count; k++) {
            first[k].run.bytes += before ? within : 0;
            first[k].run.length -= within;
        }
    }
    return first->run.length > length;
}

/* Takes the tokens that an occurrence has grown over. */
static void take_around(keyword_search *s, const summi_occurrence *grown)
{
    const summi_keyword_token *items = s->tokens->items;
    const unsigned char *end = grown->run.bytes + grown->run.length;
    for (size_t i = grown->token; i-- > 0 && items[i].row == grown->row &&
                                  items[i].bytes + items[i].length > grown->run.bytes;)
        s->taken[i] = true;
    for (size_t i = grown->token + 1;
         i < s->tokens->count && items[i].row == grown->row && items[i].bytes < end; i++)
        s->taken[i] = true;
}

/* How often the keyword with this number is written so. */
static uint32_t *votes_for(keyword_search *s, const summi_run *form, uint32_t number)
{
    bool fresh;
    uint32_t k = summi_table_intern(&s->forms, form->bytes, (uint32_t)form->length, &fresh);
    if (k == SUMMI_TABLE_NONE)
        return NULL;
    summi_table_entry *entry = &s->forms.entries[k];
    if (entry->mark != number) {
        entry->mark = number;
        entry->value = 0;
    }
    return &entry->value;
}

/*
 * Finds how the keyword that was added last is written most often.  At the start of a sentence it
 * may have a capital that is not its own, and one of its forms may be a verb that fits any topic
 * ("voted", where there is "vote"): such a form counts only if there is no other.
 */
static int find_common_form(keyword_search *s, const summi_keyword_list *list,
                            summi_keyword *keyword, uint32_t number)
{
    const summi_occurrence *first = &list->occurrences[keyword->start];
    uint32_t most = 0;
    bool better = false;
    for (size_t k = 0; k < keyword->count; k++)
        better |= !first[k].poor;
    for (size_t k = 0; k < keyword->count; k++) {
        uint32_t *votes = votes_for(s, &first[k].run, number);
        if (!votes)
            return SUMM_E_MEMORY;
        *votes += !better || !first[k].poor;
        if (note_place(s))
            return SUMM_E_CANCELLED;
    }
    for (size_t k = 0; k < keyword->count; k++) {
        const uint32_t *votes = votes_for(s, &first[k].run, number);
        if (*votes > most) {
            most = *votes;
            keyword->form = first[k].run;
        }
        if (note_place(s))
            return SUMM_E_CANCELLED;
    }
    return SUMM_OK;
}

/* Adds a unit to the keywords, unless a widened one has become the same. */
static int add_keyword(keyword_search *s, size_t id, double score, summi_keyword_list *list)
{
    bool fresh;
    summi_keyword *items =
        summi_arena_grow(s->arena, list->items, &list->capacity, list->count + 1, sizeof *items);
    if (!items)
        return SUMM_E_MEMORY;
    list->items = items;
    summi_keyword *made = &items[list->count++];
    *made = (summi_keyword){.score = score, .start = list->occurrence_count};
    int status = add_occurrences(s, id, list);
    if (status)
        return status;
    made->count = list->occurrence_count - made->start;
    if (widen_keyword(s, list->occurrences + made->start, made->count))
        for (size_t k = made->start; k < list->occurrence_count; k++)
            take_around(s, &list->occurrences[k]);
    status = find_common_form(s, list, made, (uint32_t)id + 1);
    if (status)
        return status;
    if (summi_table_intern(&s->chosen, made->form.bytes, (uint32_t)made->form.length, &fresh) ==
        SUMMI_TABLE_NONE)
        return SUMM_E_MEMORY;
    if (!fresh) {
        list->occurrence_count = made->start;
        list->count--;
    }
    return SUMM_OK;
}

/* ---- Choosing ---- */

static bool is_candidate(const keyword_search *s, size_t id)
{
    const summi_unit *u = &s->units->items[id];
    if (!u->strong || u->extended || s->starts[id] == s->starts[id + 1] || u->score <= 0)
        return false;
    summi_run run = summi_keyword_tokens_text(s->tokens, u->first, u->words);
    /* Nothing tells whether a pair of clusters that occurs only once is a word. */
    return !summi_cluster_cuts_syllable(&run) && (u->count > 1 || !summi_cluster_begins(&run));
}

/* The candidates in the order of the text; where two begin, the longer one comes first. */
static int list_candidates(const keyword_search *s, size_t **candidates, size_t *count)
{
    size_t *next = summi_arena_zeroed(s->arena, s->tokens->count + 1, sizeof *next);
    bool *candidate = summi_arena_zeroed(s->arena, s->units->count, sizeof *candidate);
    if (!next || !candidate)
        return SUMM_E_MEMORY;
    *count = 0;
    for (size_t u = 0; u < s->units->count; u++) {
        candidate[u] = is_candidate(s, u);
        if (candidate[u]) {
            next[s->units->items[u].first + 1]++;
            ++*count;
        }
        if (note_place(s))
            return SUMM_E_CANCELLED;
    }
    *candidates = summi_arena_allocate(s->arena, *count, sizeof **candidates);
    if (!*candidates)
        return SUMM_E_MEMORY;
    for (size_t i = 0; i < s->tokens->count; i++)
        next[i + 1] += next[i];
    for (size_t u = s->units->count; u-- > 0;)
        if (candidate[u])
            (*candidates)[next[s->units->items[u].first]++] = u;
    return SUMM_OK;
}

static int choose_keywords(keyword_search *s, size_t limit, summi_keyword_list *list)
{
    size_t *candidates, count = 0;
    summi_ranking ranking = {0};
    s->taken = summi_arena_zeroed(s->arena, s->tokens->count, sizeof *s->taken);
    s->begun = summi_arena_zeroed(s->arena, s->tokens->count, sizeof *s->begun);
    if (!s->taken || !s->begun || summi_table_init(&s->forms, s->arena, 0) ||
        summi_table_init(&s->chosen, s->arena, 0))
        return SUMM_E_MEMORY;
    int status = index_places(s);
    if (!status)
        status = list_candidates(s, &candidates, &count);
    if (status || !count)
        return status;
    ranking.scores = summi_arena_allocate(s->arena, count, sizeof *ranking.scores);
    if (!ranking.scores)
        return SUMM_E_MEMORY;
    for (size_t k = 0; k < count; k++)
        ranking.scores[k] = s->units->items[candidates[k]].score;
    status = summi_ranking_finish(s->arena, count, &ranking);
    for (size_t k = 0; k < count && list->count < limit && !status; k++) {
        size_t id = candidates[ranking.order[k]];
        bool is_new;
        s->share = (double)k / (double)count;
        status = check_new(s, id, &is_new);
        if (!status && is_new)
            status = add_keyword(s, id, ranking.scores[ranking.order[k]], list);
        if (!status)
            status = note_place(s);
    }
    return status;
}

int summi_keywords_find(summi_arena *arena, const summi_keyword_tokens *tokens,
                        const double *row_scores, size_t limit, summi_progress *progress,
                        double done, summi_keyword_list *list)
{
    summi_units units;
    keyword_search s = {.arena = arena, .progress = progress, .tokens = tokens, .units = &units};
    *list = (summi_keyword_list){0};
    if (!tokens->count)
        return SUMM_OK;
    double from = progress->to;
    int status = summi_units_find(arena, tokens, row_scores, progress,
                                  from + PROGRESS_UNITS * (done - from), &units);
    summi_progress_stage(progress, done);
    return status ? status : choose_keywords(&s, limit, list);
}
