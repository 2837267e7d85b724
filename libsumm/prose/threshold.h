/* SPDX-License-Identifier: MIT */
/* threshold.h - the limits by which prose is told from furniture, each with an example. */
#ifndef SUMMI_PROSE_THRESHOLD_H
#define SUMMI_PROSE_THRESHOLD_H

enum {
    /* A text of fewer blocks has no furniture: of a message of two lines, every line counts. */
    SUMMI_PAGE_BLOCKS = 3,
    /* A text of more blocks is not the page of a story: a book has no teasers. */
    SUMMI_STORY_BLOCKS_MOST = 60,

    /*
     * Blocks of fewer words do not tell whether the sentences of a text end with terminators:
     * "Brackwater".
     */
    SUMMI_PROSE_WORDS = 8,
    /*
     * The first copy of a block with a terminator is prose from this many words on: "It rained for
     * nine days."
     */
    SUMMI_COPY_WORDS = 5,
    /* A block of more words is prose, although no terminator ends it: "... and asked:" */
    SUMMI_HEADING_WORDS = 25,
    /* A heading that ends with a terminator has no more words: "WHY DID THE BRIDGE CLOSE?" */
    SUMMI_TITLE_WORDS = 12,
    /* A byline of "by" and names has no more words: "By Ann Ames and R. T. Quill, Brackwater". */
    SUMMI_CREDIT_WORDS = 7,
    /*
     * A sentence of more words is prose, although a phrase of furniture begins it: "Photographs by
     * ..."
     */
    SUMMI_PHRASE_WORDS = 45,

    /* A block of this many sentences is prose, although it begins like a caption: "Video: ..." */
    SUMMI_CAPTION_SENTENCES = 3,
    /* A longer block is not the caption of a picture, although it ends with "(Photo: Ann Ames)". */
    SUMMI_CAPTION_BYTES = 500,
    /* A notice has no more sentences: "Correction: ... We regret the error." */
    SUMMI_NOTICE_SENTENCES = 6,

    /* A page of more blocks is no mail, but may hold letters: "From: ... To: ..." */
    SUMMI_MAIL_BLOCKS_MOST = 500,
    /* A reply of fewer words only passes on the message below it: "See below." */
    SUMMI_REPLY_WORDS = 5,
    /* A header of this many lines below a reply is that of an older message: "From, Date, To". */
    SUMMI_HEADER_LINES = 3,
    /* "On Monday, 3 May 2021, ... wrote:" has no more words, and this many digits at least. */
    SUMMI_ATTRIBUTION_WORDS = 30,
    SUMMI_ATTRIBUTION_DIGITS = 4,

    /* The parts of a reference have no more words on average: "Lake News. 3 June 2004." */
    SUMMI_REFERENCE_WORDS = 9,
    /* The authors of a reference have no more words: "Marsh, A., Holt, B. & Kay, C. (2004)." */
    SUMMI_AUTHOR_WORDS = 16,
    /* A reference has this many digits: those of a year. */
    SUMMI_REFERENCE_DIGITS = 4,
    /* The steps of the way to a page, but for the last, have no more words: "News of the coast". */
    SUMMI_TRAIL_WORDS = 6,
    /* A longer sentence is no note on other pages: "For the ferry in Maine, see ..." */
    SUMMI_HATNOTE_WORDS = 30,
    /* Nor is one of more words a note on a name: "'Sorrel' redirects here." */
    SUMMI_REDIRECT_WORDS = 12,
    /* The dose of a drug is among its first words: "Aspirin 81 mg". */
    SUMMI_DOSE_WORDS = 6,

    /* A longer sentence is no notice: "Except as required by law, ... no obligation ..." */
    SUMMI_NOTICE_WORDS = 80,
    /* A text of more sentences is no page of a site. */
    SUMMI_NOTICE_PAGE = 400,
    /* Notices in more blocks than this, and in a third of all, are what a page is about. */
    SUMMI_NOTICE_BLOCKS = 3,

    /*
     * A text of this many blocks, SUMMI_PILE_SHARE of them a single sentence and fewer than one in
     * ten after a blank line, is a pile of sentences, such as reviews one to a line: "battery lasts
     * all day".
     */
    SUMMI_PILE_BLOCKS = 30,
    SUMMI_PILE_APART = 10,
    /* The headline of a pile is among its first blocks: "Reviews of the lamp". */
    SUMMI_PILE_HEAD = 3,
    /* Any other block of a pile counts if it has this many words: "great lamp, thanks". */
    SUMMI_PILE_WORDS = 4,

    /* The byline or dateline of a story is one of its first blocks: "Brackwater, 3 June 2024". */
    SUMMI_STORY_HEAD = 12,
    /* No more blocks above it are teasers: "Read how the flood came." */
    SUMMI_STORY_TEASERS = 3,
    /*
     * And only if this many more blocks of prose follow: else "Published in 2024" opens no story.
     */
    SUMMI_STORY_PROSE = 3
};

/* See SUMMI_PILE_BLOCKS. */
#define SUMMI_PILE_SHARE .85

/*
 * The headline of a page without terminators has fewer words than its blocks on average, by this
 * factor.
 */
#define SUMMI_HEADLINE_SHORTER 1.25

#endif
