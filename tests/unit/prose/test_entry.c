/* SPDX-License-Identifier: MIT */
/* test_entry.c - entries of lists that look like sentences. */
#include <check.h>

#include "support.h"

void entry_tests(Suite *suite);

#define STORY                                                                                      \
    "The ferry to Sorrel Island was built in 1911 for the quarry.\n\n"                             \
    "It sank twice, and was raised again by the men of the harbour.\n\n"
#define FAEHRE                                                                                     \
    "Die Fähre zur Insel wurde 1911 für den Steinbruch gebaut.\n\n"                              \
    "Sie sank zweimal, und die Männer aus dem Hafen hoben sie wieder.\n\n"

static const struct {
    const char *language, *text;
} lists[] = {
    /* References. */
    {"en",
     STORY "{^ \"The ferry sinks again\". Harbour Press. 4 May 1923. Retrieved 9 June 2013.}\n"},
    {"en", STORY "{2. Ellery, M. Ferries of the coast. Brackwater, 1999. ISBN 1-2345-6789-0.}\n"},
    {"en", STORY "{Ames, A. \"Old hulls\". Journal of Ferries 4 (2): 17-31.}\n"},
    {"de", FAEHRE "{↑ Maud Ellery: Fähren der Küste. Brackwater 1999.}\n"},
    {"de", FAEHRE "{Die Fähre sinkt. Hafenpost, abgerufen am 9. Juni 2013.}\n"},
    {"en", STORY "The bell was retrieved in 1923. It rang once more.\n"},
    {"en", STORY "Retrieved by divers, the bell rang once more.\n"},
    /* Ratings. */
    {"en", "{★★★★☆ A fine lamp!}\n{Reviewed in the United Kingdom on 3 May 2021}\n" STORY},
    {"en", "{4.0 out of 5 stars A fine lamp!}\n{Verified purchase}\n" STORY},
    {"de", "{3,0 von 5 Sternen Schöne Lampe!}\n{Verifizierter Kauf}\n" FAEHRE},
    {"en", "The critics gave it 4.0 out of 5 stars, and so do I.\n\n" STORY},
    /* Drugs. */
    {"en", STORY "{1. Ramipril 5 mg Capsule Sig: One (1) Capsule PO DAILY (Daily).}\n"},
    {"en", STORY "{Heparin 5000 units subcutaneous twice daily.}\n"},
    {"de", FAEHRE "{Ramipril 5 mg Tbl. 1-0-1.}\n"},
    {"en", STORY "The sailors got 5 mg of it daily in a tablet.\n"},
    {"en", STORY "Sailors with 5 mg in their blood slept at once.\n"},
};
enum { LISTS = sizeof lists / sizeof *lists };

START_TEST(entries)
{
    test_check_passed_over(lists[_i].language, lists[_i].text);
}
END_TEST

void entry_tests(Suite *suite)
{
    TCase *tests = tcase_create("entries");
    tcase_add_loop_test(tests, entries, 0, LISTS);
    suite_add_tcase(suite, tests);
}
