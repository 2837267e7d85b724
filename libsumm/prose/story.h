/* SPDX-License-Identifier: GPL-3.0-or-later */
/* story.h - finds where the story of a page begins. */
#ifndef SUMMI_PROSE_STORY_H
#define SUMMI_PROSE_STORY_H

#include "prose/page.h"

/* Gives the prose above the byline or dateline of a story, which only wants to be clicked, its verdict. */
void summi_story_mark_teasers(summi_page_facts *facts);

#endif
