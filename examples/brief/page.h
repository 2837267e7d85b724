/* SPDX-License-Identifier: MIT */
/* page.h - what the files that write pages share. */
#ifndef PAGE_H
#define PAGE_H

#include "brief.h"

/* Text that grows. */
struct page_text {
    struct buffer buffer;
    bool failed; /* memory ran out */
};

void page_put(struct page_text *out, const char *bytes, size_t length);
void page_puts(struct page_text *out, const char *string);
void page_number(struct page_text *out, size_t number);

/* Whether a byte begins a control character or white space of ASCII, and how many bytes it has. */
size_t page_space(const char *bytes, size_t length);

/* What the script of a page is told: JSON, for a script element.  False if memory runs out. */
bool page_data(const struct job *job, const struct brief *brief, struct page_text *out);

#endif
