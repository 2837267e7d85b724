/* SPDX-License-Identifier: MIT */
/* copy.c - a copy of a text with some of it replaced, and the way back to the text. */
#include "layout/copy.h"

#include <string.h>

#include "unicode/reference.h"
#include "unicode/utf8.h"

static void copy_up_to(summi_copy *copy, const unsigned char *text, size_t end)
{
    size_t from = copy->count ? copy->edits[copy->count - 1].text_end : 0;
    memcpy(copy->bytes + copy->length, text + from, end - from);
    copy->length += end - from;
}

int summi_copy_replace(summi_copy *copy, summi_arena *arena, const unsigned char *text,
                       size_t length, size_t start, size_t end, const unsigned char *bytes,
                       size_t size)
{
    if (!copy->bytes)
        copy->bytes = summi_arena_allocate(arena, length, 1);
    summi_edit *edits =
        summi_arena_grow(arena, copy->edits, &copy->capacity, copy->count + 1, sizeof *copy->edits);
    if (!copy->bytes || !edits)
        return SUMM_E_MEMORY;
    copy->edits = edits;
    copy_up_to(copy, text, start);
    memcpy(copy->bytes + copy->length, bytes, size);
    edits[copy->count++] = (summi_edit){copy->length, copy->length + size, start, end};
    copy->length += size;
    return SUMM_OK;
}

void summi_copy_end(summi_copy *copy, const unsigned char *text, size_t length)
{
    if (copy->count)
        copy_up_to(copy, text, length);
}

/* How many edits begin before a place in the copy, or at it if `at` is set. */
static size_t count_edits(const summi_copy *copy, size_t place, bool at)
{
    size_t low = 0, high = copy->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2, start = copy->edits[middle].start;
        if (start < place || (at && start == place))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t summi_copy_text_start(const summi_copy *copy, size_t start)
{
    size_t edits = count_edits(copy, start, true);
    if (!edits)
        return start;
    const summi_edit *last = &copy->edits[edits - 1];
    return start < last->end ? last->text_start : last->text_end + (start - last->end);
}

size_t summi_copy_text_end(const summi_copy *copy, size_t end)
{
    size_t edits = count_edits(copy, end, false);
    if (!edits)
        return end;
    const summi_edit *last = &copy->edits[edits - 1];
    return end < last->end ? last->text_end : last->text_end + (end - last->end);
}

/* ---- Character references ---- */

/* Whether a text speaks of a reference, in quotes or as code: "`&amp;`". */
static bool is_mentioned(const unsigned char *text, const unsigned char *p,
                         const unsigned char *next, const unsigned char *end)
{
    if (p == text)
        return false;
    unsigned char before = p[-1];
    return before == '`' || ((before == '"' || before == '\'') && next < end && *next == before);
}

int summi_copy_without_references(summi_copy *copy, summi_arena *arena, const unsigned char *text,
                                  size_t length)
{
    const unsigned char *end = text + length, *p = text, *next;
    while ((p = memchr(p, '&', (size_t)(end - p)))) {
        unsigned char bytes[4];
        uint32_t c = summi_reference_read(p, end, &next);
        if (!c || is_mentioned(text, p, next, end)) {
            p++;
            continue;
        }
        int status = summi_copy_replace(copy, arena, text, length, (size_t)(p - text),
                                        (size_t)(next - text), bytes, summi_utf8_encode(c, bytes));
        if (status)
            return status;
        p = next;
    }
    summi_copy_end(copy, text, length);
    return SUMM_OK;
}
