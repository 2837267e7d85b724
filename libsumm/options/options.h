/* SPDX-License-Identifier: GPL-3.0-or-later */
/* options.h - the options object: made, copied, freed; the defaults where a caller gives none. */
#ifndef SUMMI_OPTIONS_OPTIONS_H
#define SUMMI_OPTIONS_OPTIONS_H

#include "options/fields.h"

/* The options behind a pointer that may be NULL; `fallback` gets the defaults and serves then. */
const summ_options *summi_options_or_default(const summ_options *options, summ_options *fallback);

#endif
