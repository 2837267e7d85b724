/* SPDX-License-Identifier: MIT */
/* test_scan.c - no character that may end a sentence escapes the scan. */
#include <check.h>
#include <string.h>

#include "sentence/scan.h"
#include "unicode/character.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

void scan_tests(Suite *suite);

/* Whether the splitter has something to do at a character. */
static bool matters(uint32_t c, unsigned terminators)
{
    return summi_terminator_find(c, terminators) || summi_character_is_bullet(c) || c == '"' ||
           c == 0x300A || c == 0x300B || c == 0xFF08 || c == 0xFF09;
}

/* Whether the scan stops at the character `c` between `before` and a few letters. */
static bool stops_at(uint32_t c, const char *before, const summi_language *language)
{
    unsigned char text[40];
    size_t at = strlen(before);
    memcpy(text, before, at);
    size_t end = at + summi_utf8_encode(c, text + at);
    memcpy(text + end, " abcdefgh", 9);
    struct summi_scan scan;
    summi_scan_begin(&scan, text, 0, end + 9, language);
    return summi_scan_find(&scan, 0, end + 9) == at;
}

START_TEST(scan_stops)
{
    /*
     * Before it: nothing; as many bytes as are looked at together, and one; one that is not ASCII.
     */
    static const char *const before[] = {"", "abcdefgh", "abcdefghi", "abc\xC3\xA9"};
    summi_language language = {.terminators = (unsigned)_i};
    for (uint32_t c = 1; c <= 0x10FFFF; c++)
        for (size_t i = 0; matters(c, language.terminators) && i < 4; i++)
            ck_assert_msg(stops_at(c, before[i], &language), "U+%04X after %s", (unsigned)c,
                          before[i]);
}
END_TEST

void scan_tests(Suite *suite)
{
    TCase *scan = tcase_create("scan");
    tcase_add_loop_test(
        scan, scan_stops, 0,
        (SUMMI_TERMINATORS_GREEK | SUMMI_TERMINATORS_ARMENIAN | SUMMI_TERMINATORS_INDIC) + 1);
    suite_add_tcase(suite, scan);
}
