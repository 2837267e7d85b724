/* SPDX-License-Identifier: MIT */
/* test_utf8.c - validating and decoding, against a plain validator and over any bytes. */
#include <check.h>
#include <string.h>

#include "support.h"
#include "unicode/utf8.h"

void utf8_tests(Suite *suite);

/* Whether the first `length` bytes can be those of the beginning of a well-formed character. */
static bool can_begin(const unsigned char *bytes, size_t length)
{
    static const unsigned char tails[][3] = {{0x80, 0x80, 0x80}, {0xBF, 0xBF, 0xBF}};
    for (size_t size = length + 1; size <= 4; size++) {
        for (size_t t = 0; t < 2; t++) {
            unsigned char whole[4];
            memcpy(whole, bytes, length);
            memcpy(whole + length, tails[t], size - length);
            /* One character only, none before it. */
            if (bytes[0] >= 0x80 && test_utf8_bad(whole, size) == size)
                return true;
        }
    }
    return false;
}

/* Check's own assertions are too slow for millions. */
static void require(bool truth, const unsigned char *text, size_t length)
{
    if (!truth)
        ck_abort_msg("%zu bytes: %02X %02X %02X %02X ...", length, text[0],
                     length > 1 ? text[1] : 0, length > 2 ? text[2] : 0, length > 3 ? text[3] : 0);
}

/* Decodes all of it, forwards, and checks each step. */
static void decode_all(const unsigned char *text, size_t length)
{
    const unsigned char *p = text, *end = text + length, *next;
    while (p < end) {
        uint32_t c = summi_utf8_decode(p, end, &next);
        size_t size = (size_t)(next - p);
        require(next > p && next <= end && size <= 4, text, length);
        if (test_utf8_bad(p, size) == size) {
            unsigned char again[4];
            require(summi_utf8_encode(c, again) == size && !memcmp(again, p, size), text, length);
        } else {
            /* An ill-formed run ends where a well-formed one could begin (Unicode, table 3-8). */
            bool begun = can_begin(p, size);
            require(c == SUMMI_REPLACEMENT && (size == 1 || begun), text, length);
            require(next == end || !begun || !can_begin(p, size + 1), text, length);
        }
        p = next;
    }
}

START_TEST(all_code_points)
{
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        unsigned char bytes[6] = {'x'};
        const unsigned char *next, *start;
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        size_t size = summi_utf8_encode(c, bytes + 1), end = 1 + size;
        bool right = summi_utf8_decode(bytes + 1, bytes + end, &next) == c && next == bytes + end &&
                     summi_utf8_decode_before(bytes, bytes + end, &start) == c &&
                     start == bytes + 1 && summi_utf8_validate(bytes, end) == end;
        /* Cut anywhere it is not one. */
        for (size_t cut = 1; cut < size; cut++)
            right &= summi_utf8_validate(bytes, 1 + cut) == 1 &&
                     summi_utf8_decode(bytes + 1, bytes + 1 + cut, &next) == SUMMI_REPLACEMENT &&
                     next == bytes + 1 + cut;
        require(right, bytes + 1, size);
    }
}
END_TEST

START_TEST(all_short_sequences)
{
    /* Every sequence of two bytes, and every beginning of three and four with bytes that matter. */
    static const unsigned char edges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                                          0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF};
    unsigned char text[4];
    for (unsigned pair = 0; pair < 0x10000; pair++) {
        text[0] = (unsigned char)(pair >> 8);
        text[1] = (unsigned char)pair;
        require(summi_utf8_validate(text, 2) == test_utf8_bad(text, 2), text, 2);
        decode_all(text, 2);
        if (text[0] < 0xC0)
            continue;
        for (size_t third = 0; third < sizeof edges; third++) {
            text[2] = edges[third];
            require(summi_utf8_validate(text, 3) == test_utf8_bad(text, 3), text, 3);
            decode_all(text, 3);
            for (size_t fourth = 0; fourth < sizeof edges; fourth += 3) {
                text[3] = edges[fourth];
                require(summi_utf8_validate(text, 4) == test_utf8_bad(text, 4), text, 4);
            }
        }
    }
}
END_TEST

START_TEST(at_every_place)
{
    /* Validation goes by words of eight bytes: no place in them may be special. */
    static const char *const bad[] = {"\x80",         "\xC3", "\xE2\x82",
                                      "\xF0\x9F\x98", "\xFF", "\xC0\xAF"};
    unsigned char text[64];
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        for (size_t before = 0; before < 40; before++) {
            for (size_t behind = 0; behind < 20; behind++) {
                size_t size = strlen(bad[i]);
                memset(text, 'a', sizeof text);
                memcpy(text + before, bad[i], size);
                require(summi_utf8_validate(text, before + size + behind) == before, text, before);
            }
        }
    }
    memset(text, 'a', sizeof text);
    for (size_t length = 0; length <= sizeof text; length++)
        ck_assert_uint_eq(summi_utf8_validate(text, length), length);
}
END_TEST

START_TEST(random_bytes)
{
    test_random random = {71};
    unsigned char text[64];
    for (int round = 0; round < 20000; round++) {
        size_t length = 1 + test_random_below(&random, sizeof text);
        for (size_t i = 0; i < length; i++)
            text[i] = (unsigned char)(test_random_below(&random, 4)
                                          ? 0x80 + test_random_below(&random, 0x80)
                                          : test_random_below(&random, 0x80));
        require(summi_utf8_validate(text, length) == test_utf8_bad(text, length), text, length);
        decode_all(text, length);
        /* Backwards too every step leads on, and never before the beginning. */
        const unsigned char *p = text + length, *start;
        while (p > text) {
            summi_utf8_decode_before(text, p, &start);
            require(start < p && start >= text && p - start <= 4, text, length);
            p = start;
        }
    }
}
END_TEST

START_TEST(backwards_is_forwards)
{
    for (const test_article *article = test_articles(); article->text; article++) {
        const unsigned char *text = (const unsigned char *)article->text;
        const unsigned char *end = text + strlen(article->text), *p = text, *next, *start;
        for (; p < end; p = next) {
            uint32_t c = summi_utf8_decode(p, end, &next);
            ck_assert_uint_eq(summi_utf8_decode_before(text, next, &start), c);
            ck_assert_ptr_eq(start, p);
        }
    }
}
END_TEST

void utf8_tests(Suite *suite)
{
    TCase *utf8 = tcase_create("utf8");
    tcase_add_test(utf8, all_code_points);
    tcase_add_test(utf8, all_short_sequences);
    tcase_add_test(utf8, at_every_place);
    tcase_add_test(utf8, random_bytes);
    tcase_add_test(utf8, backwards_is_forwards);
    suite_add_tcase(suite, utf8);
}
