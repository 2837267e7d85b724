/* SPDX-License-Identifier: MIT */
/* test_character.c - what kind of character a code point is, over all of them. */
#include <check.h>
#include <string.h>

#include "support.h"
#include "unicode/character.h"
#include "unicode/properties.h"
#include "unicode/terminator.h"
#include "unicode/utf8.h"

void character_tests(Suite *suite);

static const unsigned all_extras =
    SUMMI_TERMINATORS_GREEK | SUMMI_TERMINATORS_ARMENIAN | SUMMI_TERMINATORS_INDIC;

/* Terminators that Unicode does not list as such. */
static bool is_extra(uint32_t c)
{
    static const uint32_t extras[] = {';',    ':',    '|',    0x037E, 0x0F0D,
                                      0x0F0E, 0x17D4, 0x17D5, 0x2025, 0x2026};
    for (size_t i = 0; i < sizeof extras / sizeof *extras; i++)
        if (extras[i] == c)
            return true;
    return false;
}

START_TEST(terminators_of_unicode)
{
    size_t listed = 0;
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        unsigned char kind = summi_unicode_find(c)->sentence_break;
        bool terminates = kind == SUMMI_SB_ATERM || kind == SUMMI_SB_STERM;
        listed += terminates;
        if ((summi_terminator_find(c, all_extras) != SUMMI_TERMINATOR_NONE) !=
            (terminates || is_extra(c)))
            ck_abort_msg("U+%04X", (unsigned)c);
    }
    ck_assert_uint_gt(listed, 150);
}
END_TEST

START_TEST(terminators_of_languages)
{
    static const struct {
        uint32_t c;
        unsigned extras;
        enum summi_terminator kind;
    } examples[] = {
        {'.', 0, SUMMI_TERMINATOR_PERIOD},
        {0xFF0E, 0, SUMMI_TERMINATOR_PERIOD},
        {'?', 0, SUMMI_TERMINATOR_STRONG},
        {0x1367, 0, SUMMI_TERMINATOR_STRONG}, /* Ethiopic question mark */
        {0x2026, 0, SUMMI_TERMINATOR_ELLIPSIS},
        {';', 0, SUMMI_TERMINATOR_NONE},
        {';', SUMMI_TERMINATORS_ARMENIAN, SUMMI_TERMINATOR_NONE},
        {';', SUMMI_TERMINATORS_GREEK, SUMMI_TERMINATOR_STRONG},
        {0x037E, 0, SUMMI_TERMINATOR_NONE},
        {0x037E, SUMMI_TERMINATORS_GREEK, SUMMI_TERMINATOR_STRONG},
        {':', SUMMI_TERMINATORS_GREEK, SUMMI_TERMINATOR_NONE},
        {'|', SUMMI_TERMINATORS_GREEK, SUMMI_TERMINATOR_NONE},
        {'|', SUMMI_TERMINATORS_INDIC, SUMMI_TERMINATOR_STRONG},
        {':', SUMMI_TERMINATORS_ARMENIAN, SUMMI_TERMINATOR_STRONG},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        ck_assert_msg(summi_terminator_find(examples[i].c, examples[i].extras) == examples[i].kind,
                      "U+%04X with %u", (unsigned)examples[i].c, examples[i].extras);
}
END_TEST

/* A byte is marked if a terminator begins with it, and only then. */
START_TEST(terminator_leads)
{
    unsigned char leads[256] = {0}, bytes[4];
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        if (summi_terminator_find(c, all_extras) == SUMMI_TERMINATOR_NONE)
            continue;
        summi_utf8_encode(c, bytes);
        leads[bytes[0]] = 1;
    }
    for (size_t b = 0; b < 256; b++)
        ck_assert_msg(summi_terminator_leads[b] == leads[b], "byte %02zX", b);
}
END_TEST

/* What closes is no letter, and neither is what opens; double marks do one of both. */
START_TEST(quotation_marks)
{
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        unsigned quote = summi_character_quote(c);
        if (!quote)
            continue;
        if (summi_character_is_content(c) || summi_character_is_space(c) ||
            !(quote & (SUMMI_QUOTE_OPENS | SUMMI_QUOTE_CLOSES)))
            ck_abort_msg("U+%04X", (unsigned)c);
        if (quote & SUMMI_QUOTE_CLOSES && !summi_character_is_closer(c))
            ck_abort_msg("U+%04X closes", (unsigned)c);
    }
    ck_assert(summi_character_is_double_quote(0xBB) && summi_character_is_opening_quote(0xBB));
    ck_assert(!summi_character_is_double_quote(0x2019) && !summi_character_is_opening_quote('\''));
}
END_TEST

START_TEST(closing_marks)
{
    static const uint32_t closers[] = {'"', '\'', ')', ']', '}', 0xBB, 0x2019, 0x201C, 0x300D};
    static const uint32_t others[] = {'(', '[', '{', 'a', ' ', '.', 0x201E, 0x300C, 0xFF08};
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
        ck_assert_msg(summi_character_is_closer(closers[i]), "U+%04X", (unsigned)closers[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        ck_assert_msg(!summi_character_is_closer(others[i]), "U+%04X", (unsigned)others[i]);
}
END_TEST

START_TEST(ascii)
{
    for (unsigned c = 0; c < 256; c++) {
        const char *capital = c ? strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (int)c) : NULL;
        const char *small = c ? strchr("abcdefghijklmnopqrstuvwxyz", (int)c) : NULL;
        unsigned char byte = (unsigned char)c;
        ck_assert_int_eq(summi_ascii_is_upper(byte), capital != NULL);
        ck_assert_int_eq(summi_ascii_is_lower(byte), small != NULL);
        ck_assert_int_eq(summi_ascii_is_letter(byte), capital || small);
        ck_assert_int_eq(summi_ascii_is_digit(byte), c && strchr("0123456789", (int)c));
        ck_assert_uint_eq(summi_ascii_lower(byte), capital ? c + ('a' - 'A') : c);
    }
}
END_TEST

START_TEST(first_content)
{
    static const struct {
        const char *text;
        size_t at;
    } examples[] = {{"", 0},        {" - ... ", 7},          {"\xE2\x80\x94 5", 4},
                    {"***a***", 3}, {"\xF0\x9F\x98\x80", 0}, {"(\xE5\xAD\x97)", 1},
                    {"=====", 5},   {"\xC2\xAB\xC2\xBB", 4}};
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const unsigned char *text = (const unsigned char *)examples[i].text;
        const unsigned char *end = text + strlen(examples[i].text);
        ck_assert_uint_eq((size_t)(summi_character_find_content(text, end) - text), examples[i].at);
    }
}
END_TEST

void character_tests(Suite *suite)
{
    TCase *all = tcase_create("character");
    tcase_add_test(all, terminators_of_unicode);
    tcase_add_test(all, terminators_of_languages);
    tcase_add_test(all, terminator_leads);
    tcase_add_test(all, quotation_marks);
    tcase_add_test(all, closing_marks);
    tcase_add_test(all, ascii);
    tcase_add_test(all, first_content);
    suite_add_tcase(suite, all);
}
