/* SPDX-License-Identifier: MIT */
/* test_full_stop.c - what comes after a sentence that ends with no mark. */
#include <check.h>
#include <string.h>

#include "support.h"

void full_stop_tests(Suite *suite);

static const struct {
    const char *language, *text, *paragraph;
} texts[] = {
    {"en", "The ferry stopped\nThe quarry waits\nNobody came",
     "The ferry stopped. The quarry waits. Nobody came."},
    {"en", "The ferry (of iron)\nNo. 12\n\"It sank\"\nNobody",
     "The ferry (of iron). No. 12. \"It sank\". Nobody."},
    {"en", "The ferry stopped.\nDid it?\n(It did.)\nNobody came!",
     "The ferry stopped. Did it? (It did.) Nobody came!"},
    {"en", "The ferry needs this:\nan engine,\nor so -\nNobody came",
     "The ferry needs this: an engine, or so - Nobody came."},
    {"ru", "Паром стоит\nКарьер ждёт", "Паром стоит. Карьер ждёт."},
    {"hi", "नाव बंद है\nखदान रुकी है", "नाव बंद है। खदान रुकी है।"},
    {"zh", "渡船停了\n石场在等", "渡船停了。石场在等。"},
    {"th", "เรือหยุด\nเหมืองรอ", "เรือหยุด เหมืองรอ"},
    /* One that is alone may be a title. */
    {"en", "The ferry stopped", "The ferry stopped"},
    {"hy", "Նավը կանգնեց\nՔարհանքը սպասում է", "Նավը կանգնեց։ Քարհանքը սպասում է։"},
};
enum { TEXTS = sizeof texts / sizeof *texts };

static summ_summary *all_sentences(const char *language, const char *text, size_t bytes)
{
    summ_options *options = test_options();
    summ_summary *summary;
    summ_options_set_language(options, language, SUMM_ZERO_TERMINATED);
    summ_options_set_lines(options, SUMM_LINES_PARAGRAPHS);
    summ_options_set_sentences(options, 9);
    summ_options_set_bytes(options, bytes);
    ck_assert_int_eq(summ_summarize(text, strlen(text), options, &summary, NULL), SUMM_OK);
    summ_options_free(options);
    return summary;
}

START_TEST(full_stops)
{
    summ_summary *summary = all_sentences(texts[_i].language, texts[_i].text, SUMM_UNLIMITED);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), texts[_i].paragraph);
    summ_summary_free(summary);
}
END_TEST

START_TEST(full_stops_count)
{
    /* The budget of bytes holds with them. */
    for (size_t bytes = 1; bytes < 80; bytes++) {
        summ_summary *summary = all_sentences(texts[_i].language, texts[_i].text, bytes);
        if (!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET))
            ck_assert_uint_le(strlen(summ_summary_get_text(summary, NULL)), bytes);
        summ_summary_free(summary);
    }
}
END_TEST

void full_stop_tests(Suite *suite)
{
    TCase *tests = tcase_create("full stops");
    tcase_add_loop_test(tests, full_stops, 0, TEXTS);
    tcase_add_loop_test(tests, full_stops_count, 0, TEXTS);
    suite_add_tcase(suite, tests);
}
