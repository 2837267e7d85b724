/* SPDX-License-Identifier: MIT */
/* mail.h - finds headers, quotations, signatures and older messages in mail. */
#ifndef SUMMI_PROSE_MAIL_H
#define SUMMI_PROSE_MAIL_H

#include "prose/page.h"

/* Gives the blocks of a page that belong to mail their verdict.  SUMM_OK, SUMM_E_CANCELLED. */
int summi_mail_mark(summi_page_facts *facts);

#endif
