/* SPDX-License-Identifier: MIT */
/* analysis_options.h - the options of the analysis: their defaults, setters and getters. */
#ifndef SUMMI_OPTIONS_ANALYSIS_OPTIONS_H
#define SUMMI_OPTIONS_ANALYSIS_OPTIONS_H

#include "options/fields.h"

extern const summi_analysis_options summi_analysis_defaults;

#endif
