/* SPDX-License-Identifier: MIT */
/* input.c - the texts of a call: their bytes, and whether they are what the interface asks for. */
#include "api/input.h"

#include <limits.h>

#include "base/status.h"
#include "unicode/utf8.h"

/* Says what invalid bytes probably are. */
static const char *guess_encoding(const unsigned char *text, size_t length, size_t offset)
{
    if (length >= 2 &&
        ((text[0] == 0xFF && text[1] == 0xFE) || (text[0] == 0xFE && text[1] == 0xFF)))
        return "not valid UTF-8; it begins like UTF-16 with a byte order mark";
    size_t sample = length < 512 ? length : 512, zeros = 0;
    for (size_t i = 0; i < sample; i++)
        zeros += !text[i];
    if (zeros * 4 > sample)
        return "not valid UTF-8; it looks like UTF-16 or UTF-32";
    /* One byte at the end may be half a character, or a letter of Latin-1 if no other is there. */
    const unsigned char *next;
    bool multibyte = length - offset > 1;
    for (size_t i = 0; i < offset && !multibyte; i++)
        multibyte = text[i] >= 0x80;
    summi_utf8_decode(text + offset, text + length, &next);
    if (multibyte && text[offset] >= 0xC2 && text[offset] < 0xF5 && next == text + length)
        return "not valid UTF-8; it ends in the middle of a character";
    if (text[offset] >= 0xA0 && (offset + 1 == length || text[offset + 1] < 0x80))
        return "not valid UTF-8; it looks like Latin-1 (ISO 8859-1 or Windows-1252)";
    return "not valid UTF-8";
}

static bool on_boundary(const summ_text *text, size_t offset)
{
    return offset == text->length || (summi_text_bytes(text)[offset] & 0xC0) != 0x80;
}

/* Whether a run is in the text, on character boundaries and not before *end, which it moves. */
static bool is_in_order(const summ_text *text, size_t offset, size_t length, size_t *end)
{
    if (offset < *end || offset > text->length || length > text->length - offset)
        return false;
    *end = offset + length;
    return on_boundary(text, offset) && on_boundary(text, *end);
}

/* The first span that cannot be taken; NULL if all can. */
static const summ_span *find_bad_span(const summ_text *text)
{
    size_t end = 0;
    for (size_t i = 0; i < text->span_count; i++)
        if (!is_in_order(text, text->spans[i].offset, text->spans[i].length, &end))
            return &text->spans[i];
    return NULL;
}

/* The first block that cannot be taken; NULL if all can. */
static const summ_block *find_bad_block(const summ_text *text)
{
    size_t end = 0;
    for (size_t i = 0; i < text->block_count; i++) {
        const summ_block *block = &text->blocks[i];
        if (!is_in_order(text, block->offset, block->length, &end) ||
            block->kind > SUMM_BLOCK_SPEAKER || block->reserved)
            return block;
    }
    return NULL;
}

static bool is_reserved_room_empty(const summ_text *text)
{
    for (size_t i = 0; i < sizeof text->reserved / sizeof *text->reserved; i++)
        if (text->reserved[i])
            return false;
    return true;
}

/* Whether all texts together have no more bytes than the caller allows. */
static bool are_bytes_allowed(const summ_text *texts, size_t count, size_t limit)
{
    for (size_t t = 0; t < count; t++) {
        if (texts[t].length > limit)
            return false;
        limit -= texts[t].length;
    }
    return true;
}

/*
 * Checks text `t`, and finds the first of its bytes that is not UTF-8: *bad is its length if all
 * are.
 */
static int check_text(const summ_text *text, size_t t, size_t *bad, summ_error *error)
{
    *bad = 0;
    if (!text->data && text->length)
        return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0, "a text is NULL but has a length");
    if (!is_reserved_room_empty(text))
        return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0, "the reserved room of a text is not 0");
    if (!text->spans && text->span_count)
        return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0, "spans are NULL but have a count");
    if (!text->blocks && text->block_count)
        return summi_fail_at(error, SUMM_E_ARGUMENT, t, 0, "blocks are NULL but have a count");
    if (text->length)
        *bad = summi_utf8_validate(summi_text_bytes(text), text->length);
    const summ_span *span = find_bad_span(text);
    if (span)
        return summi_fail_at(error, SUMM_E_ARGUMENT, t, span->offset,
                             "spans must be ordered, disjoint, inside the text and on character "
                             "boundaries");
    const summ_block *block = find_bad_block(text);
    if (block)
        return summi_fail_at(error, SUMM_E_ARGUMENT, t, block->offset,
                             "blocks must be ordered, disjoint, inside the text, on character "
                             "boundaries and of a known kind");
    return SUMM_OK;
}

int summi_input_check(const summ_text *texts, size_t count, const summi_analysis_options *options,
                      bool *replaced, summ_error *error)
{
    *replaced = false;
    if (!texts && count)
        return summi_fail(error, SUMM_E_ARGUMENT, "texts is NULL, but count is not 0");
    if (count >= INT_MAX)
        return summi_fail(error, SUMM_E_LIMIT, "more than 2147483646 texts");
    if (!are_bytes_allowed(texts, count, options->limit_bytes))
        return summi_fail_status(error, SUMM_E_LIMIT_BYTES);
    for (size_t t = 0; t < count; t++) {
        const summ_text *text = &texts[t];
        size_t bad;
        int status = check_text(text, t, &bad, error);
        if (status)
            return status;
        if (bad == text->length)
            continue;
        if (options->invalid == SUMM_INVALID_REFUSE)
            return summi_fail_at(error, SUMM_E_UTF8, t, bad,
                                 guess_encoding(summi_text_bytes(text), text->length, bad));
        *replaced = true;
    }
    return SUMM_OK;
}
