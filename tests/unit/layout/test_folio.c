/* SPDX-License-Identifier: MIT */
/* test_folio.c - which lines are numbers of pages, whatever their bytes are. */
#include <check.h>
#include <string.h>

#include "layout/folio.h"
#include "support.h"

void folio_tests(Suite *suite);

static enum summi_folio find(const char *line, size_t length)
{
    const unsigned char *start = (const unsigned char *)line;
    return summi_folio_find(start, start + length);
}

START_TEST(numbers_of_pages)
{
    static const char *const alone[] = {"12", "- 12 -", "Page 3 of 80", "xiv", "12 页"};
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        ck_assert_int_eq(find(alone[i], strlen(alone[i])), SUMMI_FOLIO_ALONE);
    ck_assert_int_eq(find("12 ferries", 10), SUMMI_FOLIO_NONE);
}
END_TEST

START_TEST(bytes_that_are_not_utf8)
{
    /* Each is read as a character of three bytes. */
    for (size_t count = 1; count < 80; count++) {
        test_string line = {0};
        test_string_puts(&line, "12 a");
        for (size_t i = 0; i < count; i++)
            test_string_add(&line, "\xFF", 1);
        test_string_puts(&line, "b");
        ck_assert_int_eq(find(line.bytes, line.length), SUMMI_FOLIO_NONE);
        test_string_free(&line);
    }
}
END_TEST

void folio_tests(Suite *suite)
{
    TCase *lines = tcase_create("folio");
    tcase_add_test(lines, numbers_of_pages);
    tcase_add_test(lines, bytes_that_are_not_utf8);
    suite_add_tcase(suite, lines);
}
