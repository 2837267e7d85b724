/* SPDX-License-Identifier: MIT */
/* bytes.h - looks at the bytes of a text eight at a time. */
#ifndef SUMMI_BASE_BYTES_H
#define SUMMI_BASE_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A word with the byte `b` in each of its eight places. */
#define SUMMI_BYTES(b) (UINT64_C(0x0101010101010101) * (b))

/* The eight bytes at `p` in the order of the machine, for what does not depend on their order. */
static inline uint64_t summi_bytes_load(const unsigned char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* The four bytes at `p` in their order: the first becomes the lowest byte of the word. */
static inline uint32_t summi_bytes_load_ordered_4(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* The eight bytes at `p` in their order; compilers make one load of it. */
static inline uint64_t summi_bytes_load_ordered(const unsigned char *p)
{
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 |
           (uint64_t)p[7] << 56;
}

/* Writes what summi_bytes_load_ordered() reads. */
static inline void summi_bytes_store_ordered(unsigned char *p, uint64_t word)
{
    for (int i = 0; i < 8; i++)
        p[i] = (unsigned char)(word >> 8 * i);
}

/*
 * The first of `count` bytes, eight at most, in their order, then zeros.  Pieces overlap, so that
 * none is read beyond the end.
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
 * ---- What the eight bytes of a word are ----
 *
 * An answer is a word that has the high bit of each byte of which it is true: its mark.  The other
 * bits of an answer mean nothing, so that answers can be combined by & and | and ~, until
 * summi_bytes_marks() clears them.
 */

static inline uint64_t summi_bytes_marks(uint64_t answer)
{
    return answer & SUMMI_BYTES(0x80);
}

/* The bytes without their high bits: the same if they are ASCII. */
static inline uint64_t summi_bytes_low(uint64_t word)
{
    return word & SUMMI_BYTES(0x7F);
}

/*
 * Which bytes of ASCII are `first` (1 to 128) or above.  If a byte is not ASCII its sum may carry:
 * then the answer is right only for the bytes before it, in a word that was loaded in order.  This
 * holds for all functions for ASCII.
 */
static inline uint64_t summi_bytes_ascii_from(uint64_t ascii, unsigned char first)
{
    return ascii + SUMMI_BYTES(0x80u - first);
}

static inline uint64_t summi_bytes_ascii_between(uint64_t ascii, unsigned char first,
                                                 unsigned char last)
{
    /* Bytes above `last` have both marks. */
    return summi_bytes_ascii_from(ascii, first) ^ summi_bytes_ascii_from(ascii, last + 1);
}

static inline uint64_t summi_bytes_ascii_equal(uint64_t ascii, unsigned char byte)
{
    return ~summi_bytes_ascii_from(ascii ^ SUMMI_BYTES(byte), 1);
}

static inline uint64_t summi_bytes_ascii_letters(uint64_t ascii)
{
    return summi_bytes_ascii_between(ascii | SUMMI_BYTES(0x20), 'a', 'z');
}

static inline uint64_t summi_bytes_ascii_digits(uint64_t ascii)
{
    return summi_bytes_ascii_between(ascii, '0', '9');
}

/* The word with small letters for its capitals. */
static inline uint64_t summi_bytes_ascii_lower(uint64_t ascii)
{
    return ascii | summi_bytes_marks(summi_bytes_ascii_between(ascii, 'A', 'Z')) >> 2;
}

/* Which of any bytes are `first` (1 to 128) or above. */
static inline uint64_t summi_bytes_from(uint64_t word, unsigned char first)
{
    return summi_bytes_ascii_from(summi_bytes_low(word), first) | word;
}

/* Which of any bytes are below `bound` (1 to 128). */
static inline uint64_t summi_bytes_below(uint64_t word, unsigned char bound)
{
    return ~summi_bytes_ascii_from(summi_bytes_low(word), bound) & ~word;
}

/* Which of any bytes are equal to `byte`. */
static inline uint64_t summi_bytes_equal(uint64_t word, unsigned char byte)
{
    return summi_bytes_below(word ^ SUMMI_BYTES(byte), 1);
}

/* How many marks an answer has. */
static inline size_t summi_bytes_count(uint64_t answer)
{
    return (size_t)((summi_bytes_marks(answer) >> 7) * SUMMI_BYTES(1) >> 56);
}

/* A bit for each mark of an answer, the lowest for the lowest byte. */
static inline uint64_t summi_bytes_bits(uint64_t answer)
{
    return summi_bytes_marks(answer) * UINT64_C(0x0002040810204081) >> 56;
}

/*
 * The number of the first byte that has one of these marks, which must not be 0, in a word loaded
 * in order.
 */
static inline size_t summi_bytes_first(uint64_t marks)
{
    return summi_bytes_low_zeros(marks) / 8;
}

/* ---- Runs of bytes ---- */

/* How many bytes of ASCII [p, end) begins with, at most eight. */
static inline size_t summi_bytes_ascii_run(const unsigned char *p, const unsigned char *end)
{
    size_t count = end - p < 8 ? (size_t)(end - p) : 8;
    uint64_t marks = summi_bytes_marks(summi_bytes_head(p, count));
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
