/* SPDX-License-Identifier: MIT */
/* distinct.c - finds rows that have the same terms, or the same bytes if they have no terms. */
#include "select/distinct.h"

#include <string.h>

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

size_t summi_distinct_find(summi_distinct *distinct, size_t row)
{
    uint32_t hash = hash_of_row(distinct, row);
    size_t at = summi_hash_slot_home(hash, distinct->size);
    for (; distinct->slots[at].number; at = summi_hash_next(at, distinct->size)) {
        const summi_hash_slot *slot = &distinct->slots[at];
        if (slot->hash == hash &&
            summi_distinct_are_copies(distinct->candidates, row, slot->number - 1))
            return slot->number - 1;
    }
    return SUMMI_DISTINCT_NONE;
}

int summi_distinct_add(summi_distinct *distinct, size_t row)
{
    if (summi_hash_is_full(distinct->size, distinct->count) &&
        !summi_hash_grow_slots(distinct->arena, &distinct->slots, &distinct->size))
        return SUMM_E_MEMORY;
    summi_hash_fill_slot(distinct->slots, distinct->size,
                         (summi_hash_slot){hash_of_row(distinct, row), (uint32_t)row + 1});
    distinct->count++;
    return SUMM_OK;
}
