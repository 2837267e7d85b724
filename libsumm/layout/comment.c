/* SPDX-License-Identifier: MIT */
/* comment.c - knows the marks with which comments in code begin. */
#include "layout/comment.h"

#include "unicode/character.h"

const unsigned char *summi_comment_skip_mark(const unsigned char *p, const unsigned char *end)
{
    if (p == end || *p > ';' || (*p != '/' && *p != ';' && *p != '#'))
        return p;
    const unsigned char *after = p;
    while (after < end && *after == *p)
        after++;
    size_t marks = (size_t)(after - p);
    if (*p == '/' && marks == 1 && after < end && *after == '*') {
        while (after < end && *after == '*')
            after++;
        marks = 2; /* a comment of C, which has another mark at its end */
    }
    if (*p == '#' ? marks != 1 : marks != 2 && marks != 3)
        return p;
    after += marks == 2 && after < end && *after == '!'; /* "//! In Rust" */
    if (after != end && !summi_character_is_space(*after))
        return p;
    while (after < end && (*after == ' ' || *after == '\t'))
        after++;
    return after;
}
