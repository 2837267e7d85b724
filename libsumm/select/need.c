/* SPDX-License-Identifier: MIT */
/* need.c - the earlier sentence that a sentence needs to be understood. */
#include "select/need.h"

static enum summi_need_kind find_kind(const summi_shape *shape, const summi_beginning *beginning)
{
    switch (beginning->leaning) {
    case SUMMI_BEGINNING_OPENER:
        return SUMMI_NEED_OPENER;
    case SUMMI_BEGINNING_LINKER:
        return SUMMI_NEED_LINK;
    case SUMMI_BEGINNING_PRONOUN:
        return SUMMI_NEED_PRONOUN;
    default:
        break;
    }
    if (shape->bare)
        return SUMMI_NEED_QUOTATION;
    return beginning->introduced != SUMMI_NO_INTRODUCTION ? SUMMI_NEED_NAME : SUMMI_NEED_NONE;
}

/* Whether nothing but notes, such as "(Laughter)", comes between a row and the one before it. */
static bool is_next(const uint32_t *sentence_of, const uint8_t *passed, size_t row)
{
    for (uint32_t s = sentence_of[row - 1] + 1; s < sentence_of[row]; s++)
        if (passed[s] != SUMM_PASSED_OVER_NOTICE)
            return false;
    return true;
}

summi_need *summi_needs_find(summi_arena *arena, const summi_structure *document,
                             const uint32_t *sentence_of, const uint8_t *passed,
                             const summi_shape *shapes, const summi_beginning *beginnings)
{
    summi_need *needs = summi_arena_allocate(arena, document->rows, sizeof *needs);
    for (uint32_t row = 0; needs && row < document->rows; row++) {
        bool first = !row || document->group[row] != document->group[row - 1];
        enum summi_need_kind kind =
            first ? SUMMI_NEED_NONE : find_kind(&shapes[row], &beginnings[row]);
        needs[row] = (summi_need){SUMMI_NEED_NO_ROW, (uint32_t)kind};
        if (kind == SUMMI_NEED_NAME)
            needs[row].row = beginnings[row].introduced;
        else if (!first && is_next(sentence_of, passed, row))
            needs[row].row = row - 1;
    }
    return needs;
}

summi_need *summi_needs_of_answer(summi_arena *arena, const summi_structure *document,
                                  const summi_need *needs)
{
    const uint32_t *paragraph = document->paragraph;
    summi_need *own = summi_arena_allocate(arena, document->rows, sizeof *own);
    for (size_t row = 0; own && row < document->rows; row++) {
        own[row] = needs[row];
        if (!summi_need_is_strict(&needs[row]))
            continue;
        bool can_come = needs[row].row != SUMMI_NEED_NO_ROW &&
                        paragraph[needs[row].row] == paragraph[row] &&
                        !summi_need_is_strict(&needs[needs[row].row]);
        if (!can_come)
            own[row] = (summi_need){SUMMI_NEED_NO_ROW, SUMMI_NEED_NONE};
    }
    return own;
}
