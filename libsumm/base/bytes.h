/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bytes.h - looks at the bytes of a text eight at a time. */
#ifndef SUMMI_BASE_BYTES_H
#define SUMMI_BASE_BYTES_H

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

/* The four bytes at `p`, the first of which becomes the lowest ... */
static inline uint32_t summi_bytes_load_ordered_4(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* ... and the eight: compilers make one load of it. */
static inline uint64_t summi_bytes_load_ordered(const unsigned char *p)
{
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 |
           (uint64_t)p[7] << 56;
}

/*
 * The first of `count` bytes, up to eight, in their order and with zeros behind them.  Pieces overlap, so
 * that none is read beyond the end.
 */
static inline uint64_t summi_bytes_head(const unsigned char *p, size_t count)
{
    if (count >= 8)
        return summi_bytes_load_ordered(p);
    if (count >= 4)
        return summi_bytes_load_ordered_4(p) | (uint64_t)summi_bytes_load_ordered_4(p + count - 4)
                                                   << 8 * (count - 4);
    uint64_t head = 0;
    for (size_t i = 0; i < count; i++)
        head |= (uint64_t)p[i] << 8 * i;
    return head;
}

/* A bit for each byte of a word whose highest bit is set, the lowest for the lowest. */
static inline uint64_t summi_bytes_high_bits(uint64_t word)
{
    return ((word & SUMMI_BYTES(0x80)) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

/* How many of the lowest bits of a word that is not 0 are 0. */
static inline size_t summi_bytes_low_zeros(uint64_t word)
{
#ifdef __GNUC__
    return (size_t)__builtin_ctzll(word);
#else
    size_t count = 0;
    for (; !(word & 0xFF); word >>= 8)
        count += 8;
    for (; !(word & 1); word >>= 1)
        count++;
    return count;
#endif
}

/*
 * Marks the bytes of a word below `bound` (128 at most), or those that are 0, by their high bits.  Of a word
 * that was loaded in order the first mark is right; behind it borrows may make others.
 */
static inline uint64_t summi_bytes_below(uint64_t word, unsigned char bound)
{
    return (word - SUMMI_BYTES(bound)) & ~word & SUMMI_BYTES(0x80);
}

static inline uint64_t summi_bytes_zeros(uint64_t word)
{
    return summi_bytes_below(word, 1);
}

/*
 * The number of the first byte that has its high bit in `marks`, which has no other bits but at least one
 * of these; of a word that was loaded in order.
 */
static inline size_t summi_bytes_first(uint64_t marks)
{
    return summi_bytes_low_zeros(marks) / 8;
}

/* How many bytes of ASCII begin [p, end), as far as eight. */
static inline size_t summi_bytes_ascii(const unsigned char *p, const unsigned char *end)
{
    size_t count = end - p < 8 ? (size_t)(end - p) : 8;
    uint64_t marks = summi_bytes_head(p, count) & SUMMI_BYTES(0x80);
    return marks ? summi_bytes_first(marks) : count;
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
