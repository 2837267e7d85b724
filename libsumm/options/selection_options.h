/* SPDX-License-Identifier: MIT */
/* selection_options.h - the options of a selection: their defaults, setters and getters. */
#ifndef SUMMI_OPTIONS_SELECTION_OPTIONS_H
#define SUMMI_OPTIONS_SELECTION_OPTIONS_H

#include "options/fields.h"

extern const summi_selection_options summi_selection_defaults;

#endif
