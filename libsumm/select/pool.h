/* SPDX-License-Identifier: MIT */
/* pool.h - the rows that a selection can still take, and those that they must bring. */
#ifndef SUMMI_SELECT_POOL_H
#define SUMMI_SELECT_POOL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/progress.h"
#include "select/candidates.h"
#include "select/number_set.h"
#include "select/weigh.h"

/* What has become of a row. */
enum {
    SUMMI_LEFT,
    SUMMI_OUT, /* it will never be taken */
    SUMMI_TAKEN
};

typedef struct summi_pool {
    const summi_candidates *candidates;
    unsigned char *fates;  /* of each row */
    uint32_t *place_of;    /* of each row in the order */
    summi_number_set open; /* the places of the rows that can be taken next */
} summi_pool;

/* A row, and the row before it if it must bring that one. */
typedef struct summi_party {
    size_t rows[2];
    size_t count;        /* 0: there is none */
    summi_weight weight; /* once it is weighed */
} summi_party;

/* With all rows left.  SUMM_OK, SUMM_E_MEMORY, SUMM_E_CANCELLED. */
int summi_pool_init(summi_arena *arena, const summi_candidates *candidates,
                    summi_progress *progress, summi_pool *pool);

/* Whether a row can be taken alone, because it needs nothing or a row that is taken. */
bool summi_pool_can_stand(const summi_pool *pool, size_t row);

/* The rows that come if a row is taken.  If the one that it needs cannot stand, none come. */
summi_party summi_pool_party(const summi_pool *pool, size_t row);

/* Whether a row is left and has a party. */
bool summi_pool_has(const summi_pool *pool, size_t row);

/* The first place of the order from `place` on whose row can be taken; the count if none can. */
size_t summi_pool_next(const summi_pool *pool, size_t place);

/* Takes a row, or puts it out of the question. */
void summi_pool_take(summi_pool *pool, size_t row);
void summi_pool_drop(summi_pool *pool, size_t row);

#endif
