/* SPDX-License-Identifier: GPL-3.0-or-later */
/* test_dateline.c - where the prose of a news paragraph begins. */
#include <check.h>
#include <string.h>

#include "layout/dateline.h"

void dateline_tests(Suite *suite);

/* `|` is where the prose begins; without one there is no dateline. */
static const char *const paragraphs[] = {
    "BRACKWATER, Maine (NBW) - |The council voted on Monday.",
    "BRACKWATER — |The council voted on Monday.",
    "Brackwater, Maine (NBW) -- |The council voted on Monday.",
    "Brackwater (NBW)|The council voted on Monday.",
    "(NBW)|The council voted on Monday.",
    "(Harbour Press) -- |The council voted on Monday.",
    "BRACKWATER, 3 June (NBW) – |The council voted on Monday.",
    "BRACKWATER - |“No,” said the council.",
    "BRACKWATER - |``No,'' said the council.",
    "BRACKWATER - |`` No , '' said the council .",
    "BRACKWATER - `no` is what the council said.",
    "BRACKWATER - the council voted on Monday.",
    "Brackwater - The council voted on Monday.",
    "Brackwater voted on Monday.",
    "(of stone) The bridge is closed.",
    "BRACKWATER-ON-SEA is a town.",
    "BRACKWATER",
    "",
};
enum { PARAGRAPHS = sizeof paragraphs / sizeof *paragraphs };

START_TEST(datelines)
{
    char text[100] = "";
    const char *bar = strchr(paragraphs[_i], '|');
    size_t prose = bar ? (size_t)(bar - paragraphs[_i]) : 0;
    memcpy(text, paragraphs[_i], prose);
    strcat(text, paragraphs[_i] + prose + (bar != NULL));
    size_t found = summi_dateline_end((const unsigned char *)text, 0, strlen(text));
    ck_assert_msg(found == prose, "%s: the prose begins at %zu", text, found);
}
END_TEST

void dateline_tests(Suite *suite)
{
    TCase *tests = tcase_create("datelines");
    tcase_add_loop_test(tests, datelines, 0, PARAGRAPHS);
    suite_add_tcase(suite, tests);
}
