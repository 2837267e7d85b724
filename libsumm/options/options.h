/* SPDX-License-Identifier: MIT */
/* options.h - the options object: made, copied, freed; the defaults where a caller gives none. */
#ifndef SUMMI_OPTIONS_OPTIONS_H
#define SUMMI_OPTIONS_OPTIONS_H

#include "options/fields.h"

/* `options`, or if that is NULL `fallback`, which then gets the defaults. */
const summ_options *summi_options_or_default(const summ_options *options, summ_options *fallback);

#endif
