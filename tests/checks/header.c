/* SPDX-License-Identifier: MIT */
/*
 * header.c - summ.h in every C and C++: it can be used by itself, and where a pointer has 64 bits
 * its structures have the layout of the last release.
 */
#include <summ.h>

#define HOLDS(name, condition)                                                                     \
    typedef char name##_holds[sizeof(void *) != 8 || (condition) ? 1 : -1]
#define SIZE(type, size)    HOLDS(type, sizeof(type) == (size))
#define AT(type, field, at) HOLDS(type##_##field, offsetof(type, field) == (at))

SIZE(summ_error, 32);
AT(summ_error, detail, 24);
SIZE(summ_language, 24);
AT(summ_language, has, 8);
SIZE(summ_allocator, 40);
AT(summ_allocator, user, 16);
SIZE(summ_span, 16);
SIZE(summ_block, 24);
AT(summ_block, kind, 16);
SIZE(summ_text, 64);
AT(summ_text, blocks, 32);
SIZE(summ_sentence, 72);
AT(summ_sentence, score, 48);
AT(summ_sentence, passed, 56);
SIZE(summ_lean, 16);
AT(summ_lean, sentence, 8);
SIZE(summ_piece, 64);
AT(summ_piece, kept, 40);
AT(summ_reason, worth, 24);
SIZE(summ_keyword, 64);
AT(summ_keyword, score, 32);

/* What a macro stands for is passed on without a cast. */
int summ_header_use(summ_options *options);
int summ_header_use(summ_options *options)
{
    return summ_options_set_words(options, SUMM_UNLIMITED) |
           summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED) |
           summ_options_set_lines(options, SUMM_LINES_AUTO) |
           summ_options_set_damping(options, SUMM_DAMPING_MAX) |
           summ_options_set_redundancy(options, SUMM_REDUNDANCY_DEFAULT) |
           (summ_version_number() < SUMM_VERSION_NUMBER);
}
