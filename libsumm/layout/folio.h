/* SPDX-License-Identifier: MIT */
/* folio.h - tells by a line alone whether it could be the head or foot of a printed page. */
#ifndef SUMMI_LAYOUT_FOLIO_H
#define SUMMI_LAYOUT_FOLIO_H

#include <stdbool.h>

enum summi_folio {
    SUMMI_FOLIO_NONE,
    SUMMI_FOLIO_AT_END, /* its first or its last word could be the number of a page */
    SUMMI_FOLIO_ALONE,  /* it is such a number: "- 12 -" */
    SUMMI_FOLIO_SPACED  /* wide gaps set the number of a page off: "Report 2024          Page 12" */
};

/* What number of a page a line has, which begins and ends without white space. */
enum summi_folio summi_folio_find(const unsigned char *line, const unsigned char *end);

#endif
