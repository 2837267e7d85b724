/* SPDX-License-Identifier: GPL-3.0-or-later */
/* options.h - the options object: defaults, checked setters, and the values that the stages read. */
#ifndef SUMMI_OPTIONS_OPTIONS_H
#define SUMMI_OPTIONS_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "language/language.h"
#include "summ.h"

/* What the analysis of a document reads. */
typedef struct summi_analysis_options {
    char language[SUMMI_TAG_SIZE];
    int lines;   /* enum summ_lines */
    int invalid; /* enum summ_invalid */
    double damping;
    double forward; /* or SUMM_FORWARD_WEIGHT_AUTO */
    bool skip_furniture;
    bool structure;
    int similarity; /* enum summ_similarity */
    double threshold;
    double query_weight;
    summ_progress_callback *progress; /* or NULL */
    void *progress_user;
    size_t limit_bytes, limit_sentences, limit_memory; /* or SUMM_UNLIMITED */
} summi_analysis_options;

/* Text of the caller's, copied. */
typedef struct summi_own_text {
    unsigned char *bytes; /* NULL if there is none */
    size_t length;
} summi_own_text;

/* What a selection reads.  A budget that is not set is SUMM_UNLIMITED; a ratio, 0. */
typedef struct summi_selection_options {
    size_t sentences;
    size_t words;
    size_t bytes;
    double ratio;
    int order; /* enum summ_order */
    double redundancy;
    bool repair_openers;
    bool ellipsis;
    summ_cost_callback *cost; /* or NULL */
    void *cost_user;
    size_t cost_limit;
} summi_selection_options;

struct summ_options {
    summ_allocator allocator;
    summi_analysis_options analysis;
    summi_selection_options selection;
    summi_own_text stop_words;    /* each followed by NUL */
    summi_own_text abbreviations; /* the same, without their last period */
    summi_own_text query;
    summi_own_text title;
};

/* The options behind a pointer that may be NULL; `fallback` gets the defaults and serves then. */
const summ_options *summi_options_or_default(const summ_options *options, summ_options *fallback);

#endif
