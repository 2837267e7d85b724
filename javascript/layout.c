/* SPDX-License-Identifier: MIT */
/* layout.c - what the sources in JavaScript take for granted about the structures of summ.h. */
#include <stddef.h>

#include <summ.h>

#define AT(type, field, offset) _Static_assert(offsetof(type, field) == (offset), #field)
#define SIZE(type, size)        _Static_assert(sizeof(type) == (size), #type)

/* engine.js */
AT(summ_error, detail, 16);
SIZE(summ_error, 20);

/* texts.js */
AT(summ_text, data, 0);
AT(summ_text, length, 4);
AT(summ_text, blocks, 16);
AT(summ_text, block_count, 20);
SIZE(summ_text, 32);
AT(summ_block, offset, 0);
AT(summ_block, length, 4);
AT(summ_block, kind, 8);
SIZE(summ_block, 16);

/* results.js */
AT(summ_sentence, text, 0);
AT(summ_sentence, offset, 4);
AT(summ_sentence, length, 8);
AT(summ_sentence, index, 12);
AT(summ_sentence, paragraph, 16);
AT(summ_sentence, rank, 20);
AT(summ_sentence, score, 24);
AT(summ_sentence, passed, 32);
SIZE(summ_sentence, 48);
AT(summ_neighbour, sentence, 0);
AT(summ_neighbour, weight, 8);
AT(summ_keyword, count, 12);
AT(summ_keyword, score, 16);
SIZE(summ_keyword, 40);
AT(summ_span, offset, 0);
AT(summ_span, length, 4);
