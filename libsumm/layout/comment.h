/* SPDX-License-Identifier: MIT */
/* comment.h - knows the marks with which comments in code begin. */
#ifndef SUMMI_LAYOUT_COMMENT_H
#define SUMMI_LAYOUT_COMMENT_H

/*
 * Where the words of a line begin after the mark of a comment in code at `p`: "//", ";;" or "#" and
 * white space.  `p` if there is no such mark.
 */
const unsigned char *summi_comment_skip_mark(const unsigned char *p, const unsigned char *end);

#endif
