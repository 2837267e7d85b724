/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bytes.h - passes over the bytes of a text that mean nothing to a stage, eight at a time. */
#ifndef SUMMI_BYTES_H
#define SUMMI_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A word with the byte `b` in each of its eight places. */
#define SUMMI_BYTES(b) (UINT64_C(0x0101010101010101) * (b))

/* The eight bytes at `p`, in the order of the machine: nothing may depend on it. */
static inline uint64_t summi_bytes_load(const unsigned char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* The first byte in [p, end) that is in the set; `end` if there is none. */
static inline const unsigned char *
summi_bytes_find(const unsigned char *p, const unsigned char *end, const unsigned char set[256])
{
    while (end - p >= 8 && !(set[p[0]] | set[p[1]] | set[p[2]] | set[p[3]] | set[p[4]] | set[p[5]] |
                             set[p[6]] | set[p[7]]))
        p += 8;
    while (p < end && !set[*p])
        p++;
    return p;
}

#endif
