/* SPDX-License-Identifier: MIT */
/* test_bytes.c - what is asked of eight bytes at once, against asking each byte. */
#include <check.h>
#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"

void bytes_tests(Suite *suite);

/* ---- What is asked, of a byte and of eight ---- */

static unsigned char bound, last;

static bool byte_from(unsigned c)
{
    return c >= bound;
}

static bool byte_between(unsigned c)
{
    return c >= bound && c <= last;
}

static bool byte_equal(unsigned c)
{
    return c == bound;
}

static bool byte_letter(unsigned c)
{
    return c && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", (int)c);
}

static bool byte_digit(unsigned c)
{
    return c && strchr("0123456789", (int)c);
}

static uint64_t word_from_ascii(uint64_t word)
{
    return summi_bytes_ascii_from(word, bound);
}

static uint64_t word_between(uint64_t word)
{
    return summi_bytes_ascii_between(word, bound, last);
}

static uint64_t word_equal_ascii(uint64_t word)
{
    return summi_bytes_ascii_equal(word, bound);
}

static uint64_t word_from(uint64_t word)
{
    return summi_bytes_from(word, bound);
}

static uint64_t word_equal(uint64_t word)
{
    return summi_bytes_equal(word, bound);
}

/* Bytes beside the one that is looked at: those that carry or borrow most easily. */
static const unsigned char neighbours[] = {0x00, 0x01, ' ', 'a', 0x7F, 0x80, 0x81, 0xFF};

/*
 * Asks of every byte in each of the eight places, among neighbours of each kind.  In a word with
 * bytes that are not ASCII, a question for ASCII is right for the places before the first of them.
 */
static void check_question(bool (*of_byte)(unsigned), uint64_t (*of_word)(uint64_t), bool ascii)
{
    for (size_t n = 0; n < sizeof neighbours; n++) {
        for (unsigned c = 0; c < 256; c++) {
            for (size_t place = 0; place < 8; place++) {
                unsigned char bytes[8];
                memset(bytes, neighbours[n], sizeof bytes);
                bytes[place] = (unsigned char)c;
                uint64_t marks = summi_bytes_marks(of_word(summi_bytes_load_ordered(bytes)));
                for (size_t i = 0; i < 8 && !(ascii && bytes[i] >= 0x80); i++)
                    if ((marks >> (8 * i + 7) & 1) != of_byte(bytes[i]))
                        ck_abort_msg("byte %02X in place %zu beside %02X", c, place, neighbours[n]);
            }
        }
    }
}

START_TEST(bounds)
{
    for (unsigned b = 1; b <= 0x80; b++) {
        bound = (unsigned char)b;
        check_question(byte_from, word_from, false);
        check_question(byte_from, word_from_ascii, true);
    }
}
END_TEST

START_TEST(ranges)
{
    static const unsigned char ends[][2] = {
        {'!', '"'}, {'0', '9'}, {'A', 'Z'}, {1, 0x7F}, {'x', 'x'}};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        bound = ends[i][0];
        last = ends[i][1];
        check_question(byte_between, word_between, true);
    }
}
END_TEST

START_TEST(single_bytes)
{
    for (unsigned b = 0; b < 256; b++) {
        bound = (unsigned char)b;
        check_question(byte_equal, word_equal, false);
        if (b < 0x80)
            check_question(byte_equal, word_equal_ascii, true);
    }
}
END_TEST

START_TEST(letters_and_digits)
{
    check_question(byte_letter, summi_bytes_ascii_letters, true);
    check_question(byte_digit, summi_bytes_ascii_digits, true);
}
END_TEST

START_TEST(lower_case)
{
    for (unsigned c = 0; c < 0x80; c++) {
        for (size_t place = 0; place < 8; place++) {
            for (size_t n = 0; n < sizeof neighbours; n++) {
                unsigned char bytes[8];
                if (neighbours[n] >= 0x80)
                    continue;
                memset(bytes, neighbours[n], sizeof bytes);
                bytes[place] = (unsigned char)c;
                uint64_t word = summi_bytes_ascii_lower(summi_bytes_load_ordered(bytes));
                if (c >= 'A' && c <= 'Z')
                    bytes[place] = (unsigned char)(c - 'A' + 'a');
                ck_assert_uint_eq(word, summi_bytes_load_ordered(bytes));
            }
        }
    }
}
END_TEST

/* Every set of marks, with whatever bits beside them. */
START_TEST(marks)
{
    for (unsigned set = 0; set < 256; set++) {
        uint64_t answer = summi_bytes_low(UINT64_C(0x123456789ABCDEF7) * (set + 1));
        size_t count = 0, first = 8;
        for (size_t i = 8; i-- > 0;) {
            if (!(set >> i & 1))
                continue;
            answer |= UINT64_C(0x80) << 8 * i;
            count++;
            first = i;
        }
        ck_assert_uint_eq(summi_bytes_count(answer), count);
        ck_assert_uint_eq(summi_bytes_bits(answer), set);
        if (set)
            ck_assert_uint_eq(summi_bytes_first(summi_bytes_marks(answer)), first);
    }
}
END_TEST

START_TEST(loads)
{
    unsigned char bytes[16];
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(0xF1 - 7 * i);
    for (size_t count = 0; count <= 12; count++) {
        uint64_t expected = 0;
        for (size_t i = 0; i < count && i < 8; i++)
            expected |= (uint64_t)bytes[i] << 8 * i;
        ck_assert_uint_eq(summi_bytes_head(bytes, count), expected);
    }
    unsigned char copy[8];
    summi_bytes_store_ordered(copy, summi_bytes_load_ordered(bytes));
    ck_assert(!memcmp(copy, bytes, sizeof copy));
    uint64_t word = summi_bytes_load(bytes);
    ck_assert(!memcmp(&word, bytes, sizeof word));
}
END_TEST

START_TEST(runs)
{
    static const unsigned char set[256] = {['.'] = 1, [0xE2] = 1};
    for (size_t length = 0; length <= 20; length++) {
        for (size_t at = 0; at <= length; at++) {
            unsigned char text[21];
            memset(text, 'x', sizeof text);
            text[at] = 0xE2;
            size_t ascii = at < 8 ? at : 8;
            ck_assert_uint_eq(summi_bytes_ascii_run(text, text + length), ascii);
            ck_assert_ptr_eq(summi_bytes_find(text, text + length, set), text + at);
        }
    }
}
END_TEST

void bytes_tests(Suite *suite)
{
    TCase *bytes = tcase_create("bytes");
    tcase_add_test(bytes, bounds);
    tcase_add_test(bytes, ranges);
    tcase_add_test(bytes, single_bytes);
    tcase_add_test(bytes, letters_and_digits);
    tcase_add_test(bytes, lower_case);
    tcase_add_test(bytes, marks);
    tcase_add_test(bytes, loads);
    tcase_add_test(bytes, runs);
    suite_add_tcase(suite, bytes);
}
