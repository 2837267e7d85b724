/* SPDX-License-Identifier: MIT */
/* fields.h - what an options object holds: the values that the stages read. */
#ifndef SUMMI_OPTIONS_FIELDS_H
#define SUMMI_OPTIONS_FIELDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "language/language.h"
#include "options/caller_text.h"
#include "summ.h"

/* What the analysis of texts reads. */
typedef struct summi_analysis_options {
    char language[SUMMI_TAG_SIZE]; /* zeros after the tag, so that equal options are equal bytes */
    int lines;                     /* enum summ_lines */
    int invalid;                   /* enum summ_invalid */
    bool skip_furniture;
    double query_weight;
    summ_progress_callback *progress; /* or NULL */
    void *progress_user;
    size_t limit_bytes, limit_sentences, limit_memory; /* or SUMM_UNLIMITED */
    uint64_t hash_seed;                                /* 0: the library chooses one */
    int similarity;                                    /* enum summ_similarity */
    double threshold;
    double damping;
    bool damping_set; /* by the caller */
    double forward;   /* or SUMM_FORWARD_WEIGHT_AUTO */
    bool structure;
} summi_analysis_options;

/* What a selection reads.  A budget that is not set is SUMM_UNLIMITED, or SUMM_RATIO_NONE. */
typedef struct summi_selection_options {
    size_t sentences;
    size_t words;
    size_t bytes;
    double ratio;
    bool ellipsis;
    summ_cost_callback *cost; /* or NULL */
    void *cost_user;
    size_t cost_limit;
    int amount; /* enum summ_amount */
    int order;  /* enum summ_order */
    double redundancy;
    bool repair_openers;
    size_t expand; /* sentences of context on either side */
} summi_selection_options;

struct summ_options {
    summ_allocator allocator;
    summi_analysis_options analysis;
    summi_selection_options selection;
    summi_caller_words stop_words;
    summi_caller_words abbreviations; /* without their last period */
    summi_caller_text query;
    summi_caller_text title;
    summi_caller_text mark;
};

#endif
