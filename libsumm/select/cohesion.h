/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cohesion.h - how well a sentence follows those that are taken. */
#ifndef SUMMI_SELECT_COHESION_H
#define SUMMI_SELECT_COHESION_H

#include "select/candidates.h"
#include "select/coverage.h"

/*
 * What a row keeps of its worth next to `count` rows that are taken, if it takes for known what
 * none of them says: 1 if nothing is missing, or if the candidates have no beginnings.
 */
double summi_cohesion_of_theme(const summi_candidates *candidates, const summi_coverage *coverage,
                               const size_t *taken, size_t count, size_t row);

/*
 * The same for the rows from `first` to `last`, if a reader would jump: if they adjoin none that is
 * taken, and all the more if they have no term in common with the ones before and after them, or if
 * the last of them says again what one that is taken says.
 */
double summi_cohesion_of_place(const summi_candidates *candidates, const size_t *taken,
                               size_t count, size_t first, size_t last);

#endif
