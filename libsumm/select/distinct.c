/* SPDX-License-Identifier: MIT */
/* distinct.c - finds rows that have the same terms, or the same bytes if they have no terms. */
#include "select/distinct.h"

#include <string.h>

typedef struct summi_distinct_slot {
    uint32_t hash;
    uint32_t row; /* its number + 1; 0: the slot is free */
} distinct_slot;

/* What tells whether two rows are copies. */
typedef struct identity {
    const unsigned char *bytes;
    size_t length;
} identity;

static identity identity_of_row(const summi_candidates *candidates, size_t row)
{
    const summi_matrix *m = candidates->matrix;
    size_t terms = (size_t)(m->p[row + 1] - m->p[row]);
    if (terms)
        return (identity){(const unsigned char *)(m->i + m->p[row]), terms * sizeof *m->i};
    return (identity){candidates->runs[row].bytes, candidates->runs[row].length};
}

bool summi_distinct_are_copies(const summi_candidates *candidates, size_t row, size_t other)
{
    identity a = identity_of_row(candidates, row), b = identity_of_row(candidates, other);
    return a.length == b.length && !memcmp(a.bytes, b.bytes, a.length);
}

int summi_distinct_init(summi_arena *arena, const summi_candidates *candidates, size_t expected,
                        summi_distinct *distinct)
{
    *distinct = (summi_distinct){.arena = arena,
                                 .candidates = candidates,
                                 .keys = summi_hash_make_keys(arena),
                                 .hashed_row = SUMMI_DISTINCT_NONE};
    /* Where most rows are copies, few are taken. */
    distinct->slots =
        summi_hash_make_slots(arena, expected / 4, sizeof *distinct->slots, &distinct->size);
    return distinct->slots ? SUMM_OK : SUMM_E_MEMORY;
}

/* A row is often looked up before it is added. */
static uint32_t hash_of_row(summi_distinct *distinct, size_t row)
{
    if (distinct->hashed_row != row) {
        identity id = identity_of_row(distinct->candidates, row);
        distinct->hash = summi_hash_string(&distinct->keys, id.bytes, id.length,
                                           summi_bytes_head(id.bytes, id.length));
        distinct->hashed_row = row;
    }
    return distinct->hash;
}

static size_t home_of(const summi_distinct *distinct, uint32_t hash)
{
    return summi_hash_home((uint64_t)hash << 32, distinct->size);
}

size_t summi_distinct_find(summi_distinct *distinct, size_t row)
{
    uint32_t hash = hash_of_row(distinct, row);
    size_t at = home_of(distinct, hash);
    for (; distinct->slots[at].row; at = summi_hash_next(at, distinct->size)) {
        const distinct_slot *slot = &distinct->slots[at];
        if (slot->hash == hash &&
            summi_distinct_are_copies(distinct->candidates, row, slot->row - 1))
            return slot->row - 1;
    }
    return SUMMI_DISTINCT_NONE;
}

/* Fills the free slot where the search for a hash ends. */
static void fill_slot(summi_distinct *distinct, distinct_slot filled)
{
    size_t at = home_of(distinct, filled.hash);
    while (distinct->slots[at].row)
        at = summi_hash_next(at, distinct->size);
    distinct->slots[at] = filled;
}

static int double_slots(summi_distinct *distinct)
{
    distinct_slot *old = distinct->slots;
    size_t count = distinct->size.mask + 1;
    distinct_slot *made = summi_hash_double_slots(distinct->arena, sizeof *made, &distinct->size);
    if (!made)
        return SUMM_E_MEMORY;
    distinct->slots = made;
    for (size_t i = 0; i < count; i++)
        if (old[i].row)
            fill_slot(distinct, old[i]);
    summi_arena_release(distinct->arena, old, count, sizeof *old);
    return SUMM_OK;
}

int summi_distinct_add(summi_distinct *distinct, size_t row)
{
    if (summi_hash_is_full(distinct->size, distinct->count) && double_slots(distinct))
        return SUMM_E_MEMORY;
    fill_slot(distinct, (distinct_slot){hash_of_row(distinct, row), (uint32_t)row + 1});
    distinct->count++;
    return SUMM_OK;
}
