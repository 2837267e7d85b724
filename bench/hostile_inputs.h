/* SPDX-License-Identifier: MIT */
/* hostile_inputs.h - texts that try to cost as much as they can, of any length. */
#ifndef HOSTILE_INPUTS_H
#define HOSTILE_INPUTS_H

#include <stddef.h>
#include <stdint.h>

/* How an input is handed over. */
enum hostile_use {
    HOSTILE_TEXTS = 1,    /* each piece is a text */
    HOSTILE_BLOCKS = 2,   /* each piece is a block of the host */
    HOSTILE_SPANS = 4,    /* each piece is a sentence of the host */
    HOSTILE_REPLACE = 8,  /* bytes that are not UTF-8 are replaced */
    HOSTILE_QUERY = 16,   /* the text is its own query */
    HOSTILE_TITLE = 32,   /* and its own title */
    HOSTILE_CONTEXT = 64, /* briefs have context, marks and an ellipsis */
    HOSTILE_CLOSE = 128   /* `end` is written as often as `piece` */
};

/*
 * A text: `start`, `piece` again and again, and `end`, in which some control characters are for
 * words and numbers; see hostile_inputs.c.
 */
typedef struct hostile_input {
    const char *stage;  /* which it is meant for */
    const char *format; /* what the command is told that it is; NULL: it is for the library */
    const char *name;
    const char *start, *piece, *end;
    unsigned use; /* enum hostile_use */
} hostile_input;

extern const hostile_input hostile_inputs[];
extern const size_t hostile_input_count;

/* An input of a certain length. */
typedef struct hostile_text {
    char *bytes;
    size_t length;
    size_t *ends; /* of the pieces */
    size_t count; /* of them */
} hostile_text;

/* What the words that collide in hash tables are made for. */
#define HOSTILE_SEED UINT64_C(20260607)

/* Writes an input of about `bytes` bytes; to be freed. */
hostile_text hostile_write(const hostile_input *input, size_t bytes);
void hostile_free(hostile_text *text);

#endif
