/* SPDX-License-Identifier: MIT */
/* piece_list.c - the texts of a document, divided into what a summary keeps and leaves out. */
#include <string.h>

#include "api/document.h"
#include "api/input.h"
#include "base/status.h"
#include "unicode/utf8.h"
#include "unicode/white_space.h"

struct summ_pieces {
    summ_allocator allocator;
    size_t count;
    summ_piece items[]; /* count of them */
};

/* Divides texts; with `items` NULL it only counts the pieces. */
typedef struct divider {
    const summ_document *document;
    const size_t *kept; /* where each sentence ends in the summary; 0: it is left out */
    summ_piece *items;
    size_t count;
    summ_piece last; /* which the next piece may go on */
    size_t end;      /* of it; 0 at the beginning of a text */
} divider;

static bool is_same(const summ_piece *a, const summ_piece *b)
{
    return a->kept == b->kept && a->passed == b->passed && a->kind == b->kind;
}

/* Adds all up to `end` to the pieces: to the last one if it is the same. */
static void add_piece(divider *v, size_t end, const summ_piece *piece)
{
    if (v->end && is_same(&v->last, piece)) {
        if (!v->last.count)
            v->last.first = piece->first;
        v->last.count += piece->count;
    } else {
        v->last = *piece;
        v->last.offset = v->end;
        v->count++;
    }
    v->last.length = end - v->last.offset;
    v->end = end;
    if (v->items)
        v->items[v->count - 1] = v->last;
}

/* Adds what is in no sentence, between the last one and `end`, without white space at its end. */
static void add_gap(divider *v, size_t text, size_t end)
{
    const unsigned char *bytes = summi_text_bytes(&v->document->corpus.given[text]);
    size_t start = v->end ? v->end : summi_utf8_begin(bytes, end);
    summi_white_space_trim(bytes, &start, &end);
    summ_piece gap = {.text = text};
    if (start < end)
        add_piece(v, end, &gap);
}

static void add_sentence(divider *v, size_t index)
{
    const summi_corpus *c = &v->document->corpus;
    summ_sentence sentence;
    summi_corpus_sentence(c, index, &sentence);
    size_t end = sentence.offset + sentence.length;
    summ_piece piece = {.text = sentence.text,
                        .first = index,
                        .count = 1,
                        .kept = v->kept[index] > 0,
                        .passed = c->passed[index],
                        .kind = summi_corpus_kind(c, index)};
    add_gap(v, sentence.text, sentence.offset);
    add_piece(v, piece.kept ? v->kept[index] : end, &piece);
    if (v->end < end) { /* it is cut */
        piece.kept = 0;
        add_piece(v, end, &piece);
    }
}

/* Adds what is left of a text after its last sentence. */
static void end_text(divider *v, size_t text)
{
    size_t length = v->document->corpus.given[text].length;
    add_gap(v, text, length);
    if (v->end == length)
        return;
    summ_piece rest = v->last;
    if (!v->end)
        rest = (summ_piece){.text = text, .passed = SUMM_PASSED_OVER_EMPTY};
    rest.count = 0;
    add_piece(v, length, &rest);
}

static void divide(divider *v)
{
    const summi_corpus *c = &v->document->corpus;
    v->count = 0;
    for (size_t t = 0, s = 0; t < c->text_count; t++) {
        v->end = 0;
        for (; s < c->sentences.count && c->sentences.items[s].text == t; s++)
            add_sentence(v, s);
        end_text(v, t);
    }
}

/*
 * Finds where each sentence ends in the summary, which may have cut it; false if that is of another
 * document.
 */
static bool find_kept(const summ_document *d, const summ_summary *summary, size_t *kept)
{
    summ_sentence chosen, own;
    for (size_t i = 0; !summ_summary_get_sentence(summary, i, &chosen); i++) {
        if (summi_corpus_sentence(&d->corpus, chosen.index, &own) || own.text != chosen.text ||
            own.offset != chosen.offset || chosen.length > own.length)
            return false;
        kept[chosen.index] = chosen.offset + chosen.length;
    }
    return true;
}

static int make_pieces(summi_arena *arena, const summ_document *d, const summ_summary *summary,
                       summ_pieces **pieces)
{
    size_t *kept = summi_arena_zeroed(arena, d->corpus.sentences.count, sizeof *kept), size;
    if (!kept)
        return SUMM_E_MEMORY;
    if (!find_kept(d, summary, kept))
        return SUMM_E_ARGUMENT;
    divider v = {.document = d, .kept = kept};
    divide(&v);
    if (!summi_multiply(v.count, sizeof *v.items, &size) ||
        !summi_add(size, sizeof(struct summ_pieces), &size))
        return SUMM_E_MEMORY;
    summ_pieces *made = summi_arena_allocate_lasting(arena, size);
    if (!made)
        return SUMM_E_MEMORY;
    made->allocator = arena->allocator;
    made->count = v.count;
    v.items = made->items;
    divide(&v);
    *pieces = made;
    return SUMM_OK;
}

int summ_document_divide(const summ_document *document, const summ_options *options,
                         const summ_summary *summary, summ_pieces **pieces, summ_error *error)
{
    summ_options fallback;
    summi_workspace workspace;
    if (pieces)
        *pieces = NULL;
    if (!document || !summary || !pieces)
        return summi_fail(error, SUMM_E_ARGUMENT, "document, summary or pieces is NULL");
    options = summi_options_or_default(options, &fallback);
    summi_workspace_begin_reading(&workspace, &document->workspace.allocator, options);
    int status = make_pieces(summi_workspace_arena(&workspace), document, summary, pieces);
    if (status == SUMM_E_ARGUMENT)
        summi_fail(error, status, "the summary is of another document");
    else if (status)
        summi_fail_status(error, status);
    return summi_workspace_end_reading(&workspace, status, error);
}

void summ_pieces_free(summ_pieces *pieces)
{
    if (pieces) {
        summ_allocator allocator = pieces->allocator;
        summi_release(&allocator, pieces);
    }
}

size_t summ_pieces_get_count(const summ_pieces *pieces)
{
    return pieces ? pieces->count : 0;
}

int summ_pieces_get_piece(const summ_pieces *pieces, size_t index, summ_piece *piece)
{
    if (piece)
        memset(piece, 0, sizeof *piece);
    if (!pieces || !piece || index >= pieces->count)
        return SUMM_E_ARGUMENT;
    *piece = pieces->items[index];
    return SUMM_OK;
}
