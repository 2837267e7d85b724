/* SPDX-License-Identifier: MIT */
/* need.h - the earlier sentence that a sentence needs to be understood. */
#ifndef SUMMI_SELECT_NEED_H
#define SUMMI_SELECT_NEED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "prose/shape.h"
#include "rank/recipe.h"
#include "term/beginning.h"

/* In place of a row: the sentence that is needed is passed over. */
#define SUMMI_NEED_NO_ROW UINT32_MAX

/* Why a sentence needs another, in the order of enum summ_leaning. */
enum summi_need_kind {
    SUMMI_NEED_NONE,
    SUMMI_NEED_OPENER,    /* it begins with a word that leans on the sentence before */
    SUMMI_NEED_LINK,      /* such a connective is among its first words */
    SUMMI_NEED_PRONOUN,   /* a pronoun is, before any name */
    SUMMI_NEED_QUOTATION, /* it is all quotation, and the speaker is named before */
    SUMMI_NEED_NAME       /* it uses a name or an abbreviation of which another has the full form */
};

typedef struct summi_need {
    uint32_t row; /* that is needed: the row before, but for names */
    uint32_t kind;
} summi_need;

/* Whether a row cannot do without what it needs: only the lack of a full name can be borne. */
static inline bool summi_need_is_strict(const summi_need *need)
{
    return need->kind != SUMMI_NEED_NONE && need->kind != SUMMI_NEED_NAME;
}

/*
 * What each row of a document needs; `sentence_of` has the sentence of each row, and `passed` why
 * each sentence is passed over.  The first row of a text needs nothing.  NULL: no memory.  Linear.
 */
summi_need *summi_needs_find(summi_arena *arena, const summi_structure *document,
                             const uint32_t *sentence_of, const uint8_t *passed,
                             const summi_shape *shapes, const summi_beginning *beginnings);

/*
 * What each row of an answer to a query needs: the one before it, but no row of another paragraph,
 * which may be about anything, and none that needs another itself.  An answer is not left out
 * because it leans on what cannot come.  NULL: no memory.  Linear.
 */
summi_need *summi_needs_of_answer(summi_arena *arena, const summi_structure *document,
                                  const summi_need *needs);

#endif
