/* SPDX-License-Identifier: MIT */
/* pool.c - the rows that a selection can still take, and those that they must bring. */
#include "select/pool.h"

/* The steps of work for a place of the order. */
#define STEPS_OF_PLACE 16

/* The need that a row cannot do without, or NULL. */
static const summi_need *strict_need(const summi_pool *pool, size_t row)
{
    const summi_need *need = pool->candidates->needs ? &pool->candidates->needs[row] : NULL;
    return need && summi_need_is_strict(need) ? need : NULL;
}

/* Whether what the need asks for is taken. */
static bool is_met(const summi_pool *pool, const summi_need *need)
{
    return need->row != SUMMI_NEED_NO_ROW && pool->fates[need->row] == SUMMI_TAKEN;
}

bool summi_pool_can_stand(const summi_pool *pool, size_t row)
{
    const summi_need *need = strict_need(pool, row);
    return !need || is_met(pool, need);
}

summi_party summi_pool_party(const summi_pool *pool, size_t row)
{
    const summi_need *need = strict_need(pool, row);
    if (!need || is_met(pool, need))
        return (summi_party){.rows = {row}, .count = 1};
    if (need->row != SUMMI_NEED_NO_ROW && summi_pool_can_stand(pool, need->row))
        return (summi_party){.rows = {row, need->row}, .count = 2};
    return (summi_party){.count = 0};
}

bool summi_pool_has(const summi_pool *pool, size_t row)
{
    return pool->fates[row] == SUMMI_LEFT && summi_pool_party(pool, row).count > 0;
}

size_t summi_pool_next(const summi_pool *pool, size_t place)
{
    return summi_number_set_next(&pool->open, place);
}

/* Lets a row be taken if it has a party now. */
static void open_row(summi_pool *pool, size_t row)
{
    if (row < pool->candidates->count && summi_pool_has(pool, row))
        summi_number_set_add(&pool->open, pool->place_of[row]);
}

static void close_row(summi_pool *pool, size_t row, unsigned char fate)
{
    pool->fates[row] = fate;
    summi_number_set_remove(&pool->open, pool->place_of[row]);
}

int summi_pool_init(summi_arena *arena, const summi_candidates *candidates,
                    summi_progress *progress, summi_pool *pool)
{
    size_t count = candidates->count;
    *pool = (summi_pool){
        .candidates = candidates,
        .fates = summi_arena_zeroed(arena, count, sizeof *pool->fates),
        .place_of = summi_arena_allocate(arena, count, sizeof *pool->place_of),
    };
    if (!pool->fates || !pool->place_of || summi_number_set_init(arena, count, &pool->open))
        return SUMM_E_MEMORY;
    int status = SUMM_OK;
    for (size_t place = 0; place < count && !status; place++) {
        pool->place_of[candidates->order[place]] = (uint32_t)place;
        open_row(pool, candidates->order[place]);
        status = summi_progress_work(progress, STEPS_OF_PLACE, 0);
    }
    return status;
}

void summi_pool_take(summi_pool *pool, size_t row)
{
    close_row(pool, row, SUMMI_TAKEN);
    /* What leans on this row can stand now, and what leans on that can bring it. */
    open_row(pool, row + 1);
    open_row(pool, row + 2);
}

void summi_pool_drop(summi_pool *pool, size_t row)
{
    close_row(pool, row, SUMMI_OUT);
}
