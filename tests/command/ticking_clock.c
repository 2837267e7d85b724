/* SPDX-License-Identifier: MIT */
/*
 * ticking_clock.c - a clock on which a second passes between two looks, so that all work is long.
 */
#define _POSIX_C_SOURCE 200809L /* clockid_t; NOLINT(bugprone-reserved-identifier) */
#include <time.h>

int clock_gettime(clockid_t clock, struct timespec *time)
{
    static time_t seconds;

    (void)clock;
    *time = (struct timespec){.tv_sec = ++seconds};
    return 0;
}
