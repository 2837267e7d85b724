/* SPDX-License-Identifier: MIT */
/* story.h - finds where the story of a page begins. */
#ifndef SUMMI_PROSE_STORY_H
#define SUMMI_PROSE_STORY_H

#include "prose/page.h"

/* Gives the teasers above the byline or dateline of a story their verdict. */
void summi_story_mark_teasers(summi_page_facts *facts);

#endif
